import { BOUNDS_AFTER, BOUNDS_BEFORE, type Bound } from "./lexicon/numbers.ts";
import { readCoreNumber, type CoreNumber } from "./number-core.ts";
import { indexPhrases, isDigits, isMark, matchPhrase, wordAt, type Piece } from "./pieces.ts";

/** The words around a number that bound it. */

const BEFORE = indexPhrases(BOUNDS_BEFORE);
const AFTER = indexPhrases(BOUNDS_AFTER);

/** 'At least some 40' has two bound words; more than three in a row mean nothing. */
const MAX_BOUND_WORDS = 3;

/** Words and marks that a bound can begin with. */
export const BOUND_STARTERS: ReadonlySet<string> = new Set(BEFORE.keys());

/** The bound words that begin at a piece, outermost first; empty where there are none. */
export function readBoundsBefore(
  pieces: readonly Piece[],
  at: number,
): { readonly bounds: readonly Bound[]; readonly next: number; readonly unit: "age" | null } {
  const bounds: Bound[] = [];
  let unit: "age" | null = null;
  let next = at;
  for (let k = 0; k < MAX_BOUND_WORDS; k++) {
    if (k > 0 && pieces[next]?.gap === 2) break;
    const head = matchPhrase(pieces, next, BEFORE);
    if (head === null || isHeart(pieces, next)) break;
    bounds.push(head.row.bound);
    unit = head.row.unit ?? unit;
    next = head.next;
    if (isMark(pieces, next, ".", true) && wordAt(pieces, next - 1) === "approx") next++;
  }
  return { bounds, next, unit };
}

/** '<3' is a heart, not fewer than three. */
function isHeart(pieces: readonly Piece[], at: number): boolean {
  return pieces[at]?.lower === "<" && pieces[at + 1]?.gap === 0 && pieces[at + 1]?.lower === "3";
}

/** The bound words after a number: 'or more', '+', 'or so', '-odd'. */
export function readBoundAfter(
  pieces: readonly Piece[],
  at: number,
): { readonly bound: Bound; readonly next: number } | null {
  const hyphen = isMark(pieces, at, "-", true);
  const index = hyphen ? at + 1 : at;
  if (pieces[at]?.gap === 2) return null;
  const tail = matchPhrase(pieces, index, AFTER);
  if (tail === null) return null;
  const { phrase, bound } = tail.row;
  if (phrase === "plus" && !hyphen) return null;
  if (phrase === "+" && isDigits(pieces, tail.next)) return null;
  const next = pieces[tail.next];
  // '20, at least 5 of them' belongs to the next number; '20 or more than that' is another phrase.
  if (phrase.startsWith("at ") && next?.kind === "word") return null;
  if (next?.lower === "than" || (phrase.startsWith("at ") && next?.kind === "digits")) return null;
  return { bound, next: tail.next };
}

/** What a number allows: least, most, and whether the words say that it is rough. */
export type Limits = readonly [min: number | null, max: number | null, approximate: boolean];

/** What a bound word makes of a number. `step` is 1 for what is counted and 0 for what is measured. */
export function applyBound(bound: Bound, [min, max, approximate]: Limits, step: 0 | 1): Limits {
  const stepOf = (value: number) => (Number.isInteger(value) ? step : 0);
  switch (bound) {
    case "atLeast":
      return [min, null, approximate];
    case "moreThan":
      return [min === null ? null : min + stepOf(min), null, approximate];
    case "atMost":
      return [null, max, approximate];
    case "lessThan":
      return [null, max === null ? null : Math.max(0, max - stepOf(max)), approximate];
    case "nearly":
      return [null, max, true];
    case "about":
      return [min, max, true];
    case "exactly":
      return [min, max, approximate];
  }
}

/**
 * One number of units of time, with its bound words and as the second of a range: 'five', 'more than two',
 * 'two to three', 'a', 'half a'.
 */
export function readBoundedCount(
  pieces: readonly Piece[],
  text: string,
  at: number,
): { readonly value: number; readonly rough: boolean; readonly next: number } | null {
  const head = readBoundsBefore(pieces, at);
  const bounded = head.bounds.some((bound) => bound !== "exactly");
  const half = wordAt(pieces, head.next) === "half";
  const article = half ? head.next + 1 : head.next;
  const first = readNumber(pieces, text, head.next);
  if (first === null) {
    if (!["a", "an"].includes(wordAt(pieces, article))) return null;
    return { value: half ? 0.5 : 1, rough: bounded, next: article + 1 };
  }
  const joint = pieces[first.next];
  const joined = joint !== undefined && joint.gap < 2 && ["to", "or", "-", "–"].includes(joint.lower);
  const second = joined ? readNumber(pieces, text, first.next + 1) : null;
  const last = second ?? first;
  return { value: last.max ?? 0, rough: bounded || second !== null || last.approximate, next: last.next };
}

function readNumber(pieces: readonly Piece[], text: string, at: number): CoreNumber | null {
  const core = readCoreNumber(pieces, text, at);
  return core === null || core.max === null || core.form === "vague" ? null : core;
}
