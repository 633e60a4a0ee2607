import { DESIGNATED, DESIGNATORS } from "./lexicon/measures.ts";
import { FALSE_PLURALS, PERSON_PLURAL } from "./lexicon/people.ts";
import { ORDINALS } from "./lexicon/numbers.ts";
import { isDigits, isMark, wordAt, type Piece } from "./pieces.ts";

/** What stands around digits decides whether they count anything. */

/** Words before a four-digit number that make it a year. */
const BEFORE_YEAR = new Set(
  (
    "in since until till by of from during before after mid early late the month spring summer autumn fall winter " +
    "year post pre circa late throughout and to through end beginning start"
  ).split(" "),
);

/**
 * Whether a four-digit number from 1900 to 2099 at a piece is a year and not a count: 'in 2016', 'the 2016
 * truce', '(2016)'; but '2000 people'.
 */
export function isYearNotCount(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  if (isPluralNoun(pieces, at + 1)) {
    return before !== undefined && (BEFORE_YEAR.has(before.lower) || before.lower === "s");
  }
  return true;
}

/**
 * Whether a word is a plural noun, as far as its form tells: 'people', or it ends in '-s'. A word joined by a
 * hyphen to the next one is not.
 */
export function isPluralNoun(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece?.kind !== "word" || piece.gap === 2) return false;
  if (isMark(pieces, at + 1, "-", true) && pieces[at + 2]?.gap === 0) return false;
  if (PERSON_PLURAL.has(piece.lower)) return true;
  return (
    piece.lower.length > 3 &&
    piece.lower.endsWith("s") &&
    !FALSE_PLURALS.has(piece.lower) &&
    !piece.lower.endsWith("ss")
  );
}

/** Words that end a noun phrase: what a determiner counts must stand before them. */
const NOUN_STOPS = new Set(
  (
    "the a an in on at to from by with for of and or but is are was were be been has have had will would that which " +
    "who when while as if this these those it they he she his her their its than then so such how what"
  ).split(" "),
);

/** Whether one of the next words is a plural noun, with at most two adjectives before it. */
export function pluralNounFollows(pieces: readonly Piece[], at: number): boolean {
  let index = at;
  for (let k = 0; k < 3; k++) {
    const piece = pieces[index];
    if (piece?.kind !== "word" || piece.gap === 2 || NOUN_STOPS.has(piece.lower)) return false;
    if (isPluralNoun(pieces, index)) return true;
    index++;
    if (isMark(pieces, index, "-", true) && pieces[index + 1]?.gap === 0) index++;
  }
  return false;
}

/** Whether digits belong to a name: 'T-72', 'M4', 'Resolution 2254', '1070 Apartments'. */
export function isPartOfName(pieces: readonly Piece[], at: number, next: number): boolean {
  return isGluedToLetters(pieces, at) || isDesignated(pieces, at) || isDesignating(pieces, next);
}

/** 'M4', 'T-72', 'COVID-19': letters stand right before, or before a hyphen. 'mid-2016' does not count. */
function isGluedToLetters(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  const before = pieces[at - 1];
  if (piece === undefined || before === undefined || piece.gap !== 0) return false;
  if (before.kind === "word" || before.lower === "_") return true;
  if (before.kind !== "mark" || before.lower !== "-" || before.gap !== 0) return false;
  const letters = pieces[at - 2];
  return letters?.kind === "word" && !["mid", "late", "early", "post", "pre", "of"].includes(letters.lower);
}

function isDesignated(pieces: readonly Piece[], at: number): boolean {
  if ((pieces[at]?.gap ?? 0) === 2) return false;
  let index = at - 1;
  // 'Resolutions 2139 and 2254': what is joined to a name's number belongs to it.
  for (let k = 0; k < MAX_JOINED && isJoint(pieces[index]) && isDigits(pieces, index - 1); k++) index -= 2;
  const before = pieces[index];
  const joined = index < at - 1;
  if (isMark(pieces, index, ".", true)) {
    // 'no' is a designator only with its stop: 'No. 5'.
    return ["no", "nr"].includes(wordAt(pieces, index - 1));
  }
  if (before?.kind !== "word") return false;
  const lowerCaseToo = DESIGNATORS.get(before.lower);
  if (lowerCaseToo === undefined || (joined && !before.lower.endsWith("s"))) return false;
  return lowerCaseToo || before.capital;
}

const MAX_JOINED = 4;

function isJoint(piece: Piece | undefined): boolean {
  return piece !== undefined && ["and", "&", ",", "or"].includes(piece.lower);
}

function isDesignating(pieces: readonly Piece[], next: number): boolean {
  const piece = pieces[next];
  return piece?.kind === "word" && piece.capital && piece.gap === 1 && DESIGNATED.has(piece.lower);
}

/**
 * The index after digits that stand for no quantity: telephone numbers, digits in paths and scores, list
 * numbers at the start of a line. Null where they may be one.
 */
export function skipForeignDigits(pieces: readonly Piece[], text: string, at: number): number | null {
  const before = pieces[at - 1];
  const glued = pieces[at]?.gap === 0;
  const digits = pieces[at]?.lower ?? "";
  if (glued && before?.lower === "+") return phoneEnd(pieces, at);
  if (glued && before !== undefined && "/\\=&".includes(before.lower)) return at + 1;
  // '<3' is a heart.
  if (glued && before?.lower === "<" && digits === "3") return at + 1;
  if (digits.length > 4 && digits.startsWith("0")) return phoneEnd(pieces, at);
  const chain = hyphenChainEnd(pieces, at);
  if (chain !== null) return chain;
  if (isMark(pieces, at + 1, "/\\=&", true) && pieces[at + 2]?.gap === 0) return at + 1;
  if (isMark(pieces, at + 1, ":", true) && isDigits(pieces, at + 2, true)) return null;
  return isListNumber(pieces, text, at) ? at + 2 : null;
}

/** Three or more runs of digits joined by hyphens: no range, but a telephone number or code. */
function hyphenChainEnd(pieces: readonly Piece[], at: number): number | null {
  let next = at + 1;
  while (isMark(pieces, next, "-", true) && isDigits(pieces, next + 1, true)) next += 2;
  return next >= at + 5 ? next : null;
}

/** Digit runs that go on after '+963': separated by spaces, hyphens or brackets. */
function phoneEnd(pieces: readonly Piece[], at: number): number {
  let next = at + 1;
  while (isDigits(pieces, next) && pieces[next]?.gap !== 2) next++;
  while (isMark(pieces, next, "-()") && isDigits(pieces, next + 1) && pieces[next + 1]?.gap !== 2) {
    next += 2;
    while (isDigits(pieces, next) && pieces[next]?.gap !== 2) next++;
  }
  return next;
}

function isListNumber(pieces: readonly Piece[], text: string, at: number): boolean {
  const piece = pieces[at];
  if (piece === undefined || piece.lower.length > 3 || !isMark(pieces, at + 1, ".)", true)) return false;
  const next = pieces[at + 2];
  if (next === undefined || next.gap === 0 || !(next.capital || next.kind === "mark")) return false;
  return at === 0 || text.slice(pieces[at - 1]?.end ?? 0, piece.start).includes("\n");
}

/** The value of an ordinal at a piece, in words or figures ('21st', 'twenty-first'), or null. */
export function readOrdinal(
  pieces: readonly Piece[],
  at: number,
  tens: ReadonlyMap<string, number>,
): { readonly value: number; readonly next: number } | null {
  const piece = pieces[at];
  if (piece === undefined) return null;
  if (piece.kind === "digits") {
    const suffix = pieces[at + 1];
    if (suffix?.kind !== "word" || suffix.gap !== 0 || !["st", "nd", "rd", "th"].includes(suffix.lower))
      return null;
    return piece.lower.length > 6 ? null : { value: Number(piece.lower), next: at + 2 };
  }
  if (piece.kind !== "word") return null;
  const value = ORDINALS.get(piece.lower);
  if (value !== undefined) return { value, next: at + 1 };
  const ten = tens.get(piece.lower);
  if (ten === undefined) return null;
  const unitAt = isMark(pieces, at + 1, "-", true) ? at + 2 : at + 1;
  const unit = pieces[unitAt];
  const ordinal =
    unit !== undefined && unit.kind === "word" && unit.gap < 2 ? ORDINALS.get(unit.lower) : undefined;
  return ordinal !== undefined && ordinal < 10 ? { value: ten + ordinal, next: unitAt + 1 } : null;
}
