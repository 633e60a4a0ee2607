import type { Bounds } from "../model/bounds.ts";
import { BOUNDS_BEFORE, FRACTIONS, type Bound } from "./lexicon/numbers.ts";
import { TIME_UNITS } from "./lexicon/calendar.ts";
import { pluralNounFollows } from "./number-context.ts";
import { isCountPhrase, readCoreNumber } from "./number-core.ts";
import { indexPhrases, isMark, matchPhrase, scanPieces, wordAt, type Piece } from "./pieces.ts";

/** A part of a total: a fraction, or a word that bounds it. */
export type Share = Fraction | { readonly kind: "most" | "some" | "all" | "none" };

interface Fraction {
  readonly kind: "fraction";
  readonly part: number;
  readonly of: number;
}

export interface ShareReading {
  readonly share: Share;
  /** Index of the piece after the share, before 'of'. */
  readonly next: number;
}

const BOUND_INDEX = indexPhrases(BOUNDS_BEFORE);

const MAJORITY = indexPhrases(
  [
    "the vast majority",
    "the great majority",
    "the overwhelming majority",
    "the majority",
    "a majority",
    "vast majority",
    "majority",
    "the bulk",
    "most",
  ].map((phrase) => ({ phrase, example: `${phrase} of the town` })),
);

/** Reads the share that begins at a piece: 'most of', 'half the', 'two thirds of', 'one in five', '9 out of 10'. */
export function readShare(pieces: readonly Piece[], text: string, at: number): ShareReading | null {
  const word = wordAt(pieces, at);
  if (isCountPhrase(pieces, at)) return null;
  const majority = matchPhrase(pieces, at, MAJORITY);
  if (majority !== null) {
    const counts = wordAt(pieces, majority.next) === "of" || (word === "most" && countsAfterMost(pieces, at));
    return counts && !isOfTime(pieces, majority.next)
      ? { share: { kind: "most" }, next: majority.next }
      : null;
  }
  if (word === "half") {
    const after = wordAt(pieces, at + 1);
    return ["of", "the", "its", "their", "his", "her", "our", "these", "those"].includes(after) &&
      !isTimeOf(pieces, at + 1)
      ? { share: { kind: "fraction", part: 1, of: 2 }, next: at + 1 }
      : null;
  }
  return readFraction(pieces, text, at);
}

/** 'most residents', but not 'the most', 'at most' or 'most important'. */
function countsAfterMost(pieces: readonly Piece[], at: number): boolean {
  const before = wordAt(pieces, at - 1);
  return before !== "the" && before !== "at" && pluralNounFollows(pieces, at + 1);
}

/** 'Most of the time' is no part of anything counted. */
function isOfTime(pieces: readonly Piece[], at: number): boolean {
  return wordAt(pieces, at) === "of" && wordAt(pieces, at + 1) === "the" && wordAt(pieces, at + 2) === "time";
}

function isTimeOf(pieces: readonly Piece[], at: number): boolean {
  return TIME_UNITS.has(wordAt(pieces, at + 1));
}

function readFraction(pieces: readonly Piece[], text: string, at: number): ShareReading | null {
  let part: number;
  let next: number;
  const piece = pieces[at];
  if (piece?.lower === "a" || piece?.lower === "an") {
    part = 1;
    next = at + 1;
  } else {
    if (piece?.kind === "digits" && isMark(pieces, at + 1, "/", true)) return readStroke(pieces, at);
    const core = readCoreNumber(pieces, text, at);
    if (core === null || (core.form !== "words" && core.form !== "digits")) return null;
    part = core.max ?? 0;
    next = core.next;
    const ratio = readRatio(pieces, text, part, next);
    if (ratio !== null) return ratio;
  }
  if (isMark(pieces, next, "-", true)) next++;
  const name = pieces[next];
  const of = name?.kind === "word" && name.gap < 2 ? FRACTIONS.get(name.lower) : undefined;
  if (of === undefined || part >= of || part < 1) return null;
  // 'a third strike' counts strikes; 'a third of the town' is a share.
  const plural = name?.lower.endsWith("s") && name.lower !== "halves";
  if (wordAt(pieces, next + 1) !== "of" && !plural) return null;
  return { share: { kind: "fraction", part, of }, next: next + 1 };
}

/** '2/3 of'. */
function readStroke(pieces: readonly Piece[], at: number): ShareReading | null {
  const [part, of] = [Number(pieces[at]?.lower), Number(pieces[at + 2]?.lower)];
  const fits =
    part >= 1 && of > part && of <= 10 && pieces[at + 2]?.gap === 0 && wordAt(pieces, at + 3) === "of";
  return fits ? { share: { kind: "fraction", part, of }, next: at + 3 } : null;
}

/** 'one in five', 'nine out of ten', 'two out of every three'. */
function readRatio(pieces: readonly Piece[], text: string, part: number, at: number): ShareReading | null {
  let next = at;
  if (wordAt(pieces, next) === "out" && wordAt(pieces, next + 1) === "of") next += 2;
  else if (wordAt(pieces, next) === "in") next++;
  else return null;
  if (wordAt(pieces, next) === "every") next++;
  const core = readCoreNumber(pieces, text, next);
  if (core === null || (core.form !== "words" && core.form !== "digits")) return null;
  const of = core.max ?? 0;
  if (of <= part || of > 1000 || !Number.isInteger(of) || TIME_UNITS.has(wordAt(pieces, core.next)))
    return null;
  // 'Two in 15 March' and 'three in 4 villages' are not shares: only small round totals are said so.
  if (wordAt(pieces, at) === "in" && of > 10 && of % 10 !== 0) return null;
  return { share: { kind: "fraction", part, of }, next: core.next };
}

/**
 * The bounds of a share of a known total. The `text` of the result is empty: the caller knows the words.
 *
 * @param bound the word before the share ('nearly', 'more than'), or null
 */
export function applyShare(share: Share, bound: Bound | null, total: Bounds): Bounds {
  const { min, max } = total;
  const rough = total.approximate ?? false;
  switch (share.kind) {
    case "none":
      return limits(0, 0, false);
    case "all":
      return limits(min, max, rough);
    case "some":
      return limits(1, max === null ? null : Math.max(1, max - 1), rough);
    case "most": {
      const least = min === null ? null : Math.floor(min / 2) + 1;
      return limits(least, max === null ? null : Math.max(least ?? 0, max - 1), rough);
    }
    case "fraction":
      return applyFraction(share, bound, total);
  }
}

function applyFraction({ part, of }: Fraction, bound: Bound | null, total: Bounds): Bounds {
  const rough = total.approximate ?? false;
  const low = total.min === null ? null : (total.min * part) / of;
  const high = total.max === null ? null : (total.max * part) / of;
  const floor = low === null ? null : Math.floor(low);
  const ceiling = high === null ? null : Math.ceil(high);
  switch (bound) {
    case "moreThan":
      return limits(floor === null ? null : floor + 1, total.max, rough);
    case "atLeast":
      return limits(low === null ? null : Math.ceil(low), total.max, rough);
    case "lessThan":
      return limits(null, ceiling === null ? null : Math.max(0, ceiling - 1), rough);
    case "atMost":
      return limits(null, high === null ? null : Math.floor(high), rough);
    case "nearly":
      return limits(null, ceiling, true);
    case "about":
      return limits(floor, ceiling, true);
    case "exactly":
    case null:
      // Half of 33 people is no number of people: the words are rough even where they do not say so.
      return limits(floor, ceiling, rough || floor !== low || ceiling !== high);
  }
}

function limits(min: number | null, max: number | null, approximate: boolean): Bounds {
  return { min, max, text: "", ...(approximate ? { approximate: true as const } : {}) };
}

const WHOLE_WORDS: ReadonlyMap<string, Share> = new Map([
  ["all", { kind: "all" }],
  ["both", { kind: "all" }],
  ["none", { kind: "none" }],
  ["neither", { kind: "none" }],
  ["some", { kind: "some" }],
  ["many", { kind: "some" }],
  ["several", { kind: "some" }],
  ["few", { kind: "some" }],
]);

/**
 * Reads words for a part of a total that is known from elsewhere: `shareOf("most of them", 32..32)` is 17..31.
 *
 * @param share words that hold one share: 'nearly half of them', 'two thirds', '40 percent', 'all', 'none'
 * @param total bounds of the whole; an open end stays open
 * @returns bounds whose `text` is the words given; null where they name no share
 */
export function shareOf(share: string, total: Bounds): Bounds | null {
  const pieces = scanPieces(share);
  let bound: Bound | null = null;
  for (let at = 0; at < pieces.length; at++) {
    const head = matchPhrase(pieces, at, BOUND_INDEX);
    if (head !== null && head.row.bound !== "exactly") bound = head.row.bound;
    const reading =
      readShare(pieces, share, at) ?? readPercent(pieces, share, at) ?? bareFraction(pieces, at);
    if (reading !== null) return { ...applyShare(reading.share, bound, total), text: share };
    const whole = WHOLE_WORDS.get(wordAt(pieces, at));
    if (whole !== undefined && !isNumberAt(pieces, share, at + 1))
      return { ...applyShare(whole, bound, total), text: share };
    if (head !== null) at = head.next - 1;
  }
  return null;
}

/** 'Some 40' is a bound word with its number, 'some' alone a share. */
function isNumberAt(pieces: readonly Piece[], text: string, at: number): boolean {
  return readCoreNumber(pieces, text, at) !== null;
}

function readPercent(pieces: readonly Piece[], text: string, at: number): ShareReading | null {
  const core = readCoreNumber(pieces, text, at);
  if (core === null || core.max === null) return null;
  const sign = isMark(pieces, core.next, "%") || wordAt(pieces, core.next) === "percent";
  if (!sign && !(wordAt(pieces, core.next) === "per" && wordAt(pieces, core.next + 1) === "cent"))
    return null;
  return core.max <= 100
    ? { share: { kind: "fraction", part: core.max, of: 100 }, next: core.next + 1 }
    : null;
}

/** 'half' or 'a third' with nothing after it, where the caller already knows that it is a share. */
function bareFraction(pieces: readonly Piece[], at: number): ShareReading | null {
  const article = ["a", "one"].includes(wordAt(pieces, at));
  const index = article ? at + 1 : at;
  const of = FRACTIONS.get(wordAt(pieces, index));
  if (of === undefined || (!article && of !== 2) || index + 1 < pieces.length) {
    return wordAt(pieces, at) === "most" ? { share: { kind: "most" }, next: at + 1 } : null;
  }
  return { share: { kind: "fraction", part: 1, of }, next: index + 1 };
}
