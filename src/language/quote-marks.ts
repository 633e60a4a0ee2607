import { isDigit, isSpace, isUpper, isWordUnit } from "./characters.ts";

/** Families of quotation marks: a mark closes only what its own family opened. */
export type MarkFamily = "double" | "straight" | "single" | "straight-single" | "guillemet";

/** One quotation mark of a block, apostrophes left out. */
export interface QuoteMark {
  /** Offset of the mark, and its length: two for `` and ''. */
  readonly at: number;
  readonly length: number;
  readonly family: MarkFamily;
  /** `either` where the surroundings do not tell: the state decides. */
  readonly role: "open" | "close" | "either";
}

const FAMILY: ReadonlyMap<number, MarkFamily> = new Map([
  [0x201c, "double"],
  [0x201d, "double"],
  [0x201e, "double"],
  [0x201f, "double"],
  [0x22, "straight"],
  [0x2018, "single"],
  [0x2019, "single"],
  [0x201a, "single"],
  [0x27, "straight-single"],
  [0xab, "guillemet"],
  [0xbb, "guillemet"],
  [0x2039, "guillemet"],
  [0x203a, "guillemet"],
]);

/** Marks that open by their form, whatever stands around them. */
const OPENING: ReadonlySet<number> = new Set([0x201c, 0x201e, 0x201f, 0xab, 0x2039, 0x2018, 0x201a]);
/** Words that begin with an apostrophe. */
const ELISIONS = /^(?:em|til|tis|twas|cause|round|bout|n|cos)(?![a-z])/i;
const ELISION_LENGTH = 6;

/** The quotation marks of `text.slice(start, end)` in order. */
export function findQuoteMarks(text: string, start: number, end: number): QuoteMark[] {
  const marks: QuoteMark[] = [];
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const family = FAMILY.get(unit);
    if (family === undefined && unit !== 0x60) continue;
    const before = at > start ? text.charCodeAt(at - 1) : 0x20;
    const twin = at + 1 < end && text.charCodeAt(at + 1) === unit && (unit === 0x27 || unit === 0x60);
    if (twin) {
      // `` and '' as old wires print them.
      marks.push({ at, length: 2, family: "straight", role: unit === 0x60 ? "open" : "either" });
      at++;
      continue;
    }
    if (family === undefined) continue;
    const after = at + 1 < end ? text.charCodeAt(at + 1) : 0x20;
    const role = roleOf(text, at, unit, family, before, after, end);
    if (role !== null) marks.push({ at, length: 1, family, role });
  }
  return marks;
}

/** Null for an apostrophe or a sign of measure. */
function roleOf(
  text: string,
  at: number,
  unit: number,
  family: MarkFamily,
  before: number,
  after: number,
  end: number,
): QuoteMark["role"] | null {
  const wordBefore = isWordUnit(before);
  const wordAfter = isWordUnit(after);
  const single = family === "single" || family === "straight-single";
  if (single) {
    if (wordBefore && wordAfter) return null;
    if (!wordBefore && wordAfter && isElision(text, at + 1, end)) return null;
    // '’Abd' and "'Ayn": a raised comma before a word is an apostrophe; only a turned one opens.
    if (unit === 0x2019 && opensFrom(before) && wordAfter) return null;
    if (unit === 0x27 && isDigit(before) && !wordAfter) return "either";
  }
  if (OPENING.has(unit)) return wordBefore && !wordAfter ? "either" : "open";
  if (unit === 0x22 || unit === 0x27) {
    const open = opensFrom(before) && !isSpace(after);
    const close = !isSpace(before) && !wordAfter;
    if (open && !close) return "open";
    if (close && !open) return "close";
    return "either";
  }
  return opensFrom(before) && wordAfter ? "either" : "close";
}

/** Whether a mark behind this character may open: space, bracket, dash, another opening mark, colon. */
function opensFrom(before: number): boolean {
  return isSpace(before) || OPENS_FROM.has(before);
}

const OPENS_FROM: ReadonlySet<number> = new Set(
  [..."([{-–—:/“‘«\"'"].map((character) => character.charCodeAt(0)),
);

function isElision(text: string, at: number, end: number): boolean {
  if (isDigit(text.charCodeAt(at))) return /^\d0s/.test(text.slice(at, Math.min(end, at + 3)));
  return ELISIONS.test(text.slice(at, Math.min(end, at + ELISION_LENGTH)));
}

/**
 * Takes out single marks that are apostrophes after all: one that opens but has no partner, a plural's
 * possessive ("the rebels' camp") that closes nothing.
 *
 * @param carried whether a single quotation is open from the block before
 * @param continues whether the next block begins with an opening single mark
 */
export function withoutApostrophes(
  marks: readonly QuoteMark[],
  text: string,
  carried: boolean,
  continues: boolean,
): QuoteMark[] {
  const partners = countLaterClosers(marks);
  const opensNext = nextSingleOpens(marks);
  const kept: QuoteMark[] = [];
  let open = carried;
  marks.forEach((mark, i) => {
    if (mark.family !== "single" && mark.family !== "straight-single") {
      kept.push(mark);
      return;
    }
    if (!open) {
      const opens =
        mark.role === "open" || (mark.role === "either" && !isWordUnit(text.charCodeAt(mark.at - 1)));
      const partner = (partners[i] as number) > 0 || (continues && mark.family === "single");
      if (!opens || !partner) return;
      kept.push({ ...mark, role: "open" });
      open = true;
      return;
    }
    if (mark.role === "open") {
      // At the head of a paragraph the mark is repeated; elsewhere a second opening is a name's ayn.
      if (i === 0 && carried) kept.push(mark);
      return;
    }
    if (isPossessive(text, mark) && (partners[i] as number) > 0 && !opensNext[i]) return;
    kept.push({ ...mark, role: "close" });
    open = false;
  });
  return kept;
}

/** For each mark the number of single marks after it that may close. */
function countLaterClosers(marks: readonly QuoteMark[]): Int32Array {
  const later = new Int32Array(marks.length);
  let count = 0;
  for (let i = marks.length - 1; i >= 0; i--) {
    later[i] = count;
    const mark = marks[i] as QuoteMark;
    const single = mark.family === "single" || mark.family === "straight-single";
    if (single && mark.role !== "open") count++;
  }
  return later;
}

/** For each mark whether the next single mark opens. */
function nextSingleOpens(marks: readonly QuoteMark[]): boolean[] {
  const opens: boolean[] = marks.map(() => false);
  let next = false;
  for (let i = marks.length - 1; i >= 0; i--) {
    opens[i] = next;
    const mark = marks[i] as QuoteMark;
    if (mark.family === "single" || mark.family === "straight-single") next = mark.role === "open";
  }
  return opens;
}

/** "rebels' b": an s before the mark, a space and a small letter after it. */
function isPossessive(text: string, mark: QuoteMark): boolean {
  const before = text.charCodeAt(mark.at - 1) | 0x20;
  const next = text.charCodeAt(mark.at + 2);
  return before === 0x73 && isSpace(text.charCodeAt(mark.at + 1)) && isWordUnit(next) && !isUpper(next);
}
