import {
  COUNT_PHRASES,
  GLUED_SCALES,
  SCALES,
  SMALL_NUMBERS,
  TENS,
  VAGUE_NUMBERS,
} from "./lexicon/numbers.ts";
import { MONTHS } from "./lexicon/calendar.ts";
import { indexPhrases, isDigits, isMark, matchPhrase, wordAt, type Piece } from "./pieces.ts";

/** A number without the words that bound it. */
export interface CoreNumber {
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
  /** Index of the piece after it. */
  readonly next: number;
  readonly form: "digits" | "words" | "phrase" | "vague";
  /** Vague words that count only what follows them. */
  readonly needsNoun: boolean;
  /** The scale that the number ends in: 1e6 in '3 million', 12 in 'three dozen', else 1. */
  readonly scale: number;
}

const VAGUE_INDEX = indexPhrases(VAGUE_NUMBERS);
const PHRASE_INDEX = indexPhrases(COUNT_PHRASES);

/** More digits than a double holds exactly are no count of anything. */
const MAX_DIGITS = 15;
const MAX_GROUPS = 5;

/** Words that a number in words, a set phrase or a vague number can begin with. */
export const NUMBER_STARTERS: ReadonlySet<string> = new Set([
  "a",
  "an",
  "hundred",
  ...SMALL_NUMBERS.keys(),
  ...TENS.keys(),
  ...VAGUE_INDEX.keys(),
  ...PHRASE_INDEX.keys(),
]);

/** Whether a number in words can begin with a word. */
export function beginsNumber(word: string): boolean {
  return NUMBER_STARTERS.has(word);
}

/** Whether a set phrase with a value of its own begins at a piece: 'a quarter of a million', 'half a dozen'. */
export function isCountPhrase(pieces: readonly Piece[], at: number): boolean {
  return matchPhrase(pieces, at, PHRASE_INDEX) !== null;
}

/** Reads the number that begins at a piece: figures, words, a set phrase or a vague word. */
export function readCoreNumber(pieces: readonly Piece[], text: string, at: number): CoreNumber | null {
  const piece = pieces[at];
  if (piece === undefined) return null;
  if (piece.kind === "digits") return readDigits(pieces, text, at);
  if (piece.kind !== "word") return null;
  const phrase = matchPhrase(pieces, at, PHRASE_INDEX);
  if (phrase !== null) {
    const { value, approximate } = phrase.row;
    return core(value, value, approximate ?? false, phrase.next, "phrase");
  }
  const words = readWords(pieces, at);
  if (words !== null) return words;
  const vague = matchPhrase(pieces, at, VAGUE_INDEX);
  if (vague === null) return null;
  return {
    min: vague.row.min,
    max: null,
    approximate: false,
    next: vague.next,
    form: "vague",
    needsNoun: vague.row.needsNoun ?? false,
    scale: 1,
  };
}

function core(
  min: number,
  max: number,
  approximate: boolean,
  next: number,
  form: CoreNumber["form"],
  scale = 1,
): CoreNumber {
  return { min, max, approximate, next, form, needsNoun: false, scale };
}

function readDigits(pieces: readonly Piece[], text: string, at: number): CoreNumber | null {
  const figures = readFigures(pieces, text, at);
  if (figures === null) return null;
  const scaled = readScale(pieces, figures.next, "digits");
  const value = roundScaled(figures.value * scaled.factor);
  return core(value, value, false, scaled.next, "digits", scaled.factor);
}

/** Thousands in groups of three and a decimal part; null for what only looks like a number. */
function readFigures(
  pieces: readonly Piece[],
  text: string,
  at: number,
): { readonly value: number; readonly next: number } | null {
  let digits = pieces[at]?.lower ?? "";
  if (isTail(pieces, at, digits)) return null;
  let next = at + 1;
  let groups = 0;
  const parts = [digits];
  if (digits.length <= 3) {
    for (; groups <= MAX_GROUPS; groups++) {
      const group = groupAfter(pieces, text, at, next, groups === 0 ? null : (pieces[next - 2]?.lower ?? ""));
      if (group === null) break;
      parts.push(pieces[group - 1]?.lower ?? "");
      next = group;
    }
  }
  digits = parts.join("");
  if (digits.length > MAX_DIGITS) return null;
  let value = Number(digits);
  if (isMark(pieces, next, ".", true) && isDigits(pieces, next + 1, true)) {
    const decimals = pieces[next + 1]?.lower ?? "";
    // Versions and coordinates are no numbers of anything.
    const chain = isMark(pieces, next + 2, ".", true) && isDigits(pieces, next + 3, true);
    if (chain || decimals.length > 3) return null;
    // '250.000' in translated copy is a quarter of a million; '1.500' can be both and stays a decimal.
    if (groups === 0 && decimals === "000" && digits.length <= 3) value *= 1000;
    else value = Number(`${digits}.${decimals}`);
    next += 2;
  }
  return { value, next };
}

/** The index after a further group of three digits, or null. `lastMark` keeps one kind of separator. */
function groupAfter(
  pieces: readonly Piece[],
  text: string,
  at: number,
  next: number,
  lastMark: string | null,
): number | null {
  if (isMark(pieces, next, ",", true) && isGroup(pieces, next + 1, 0)) {
    return lastMark === null || lastMark === "," ? next + 2 : null;
  }
  if (lastMark === "," || !isGroup(pieces, next, 1)) return null;
  const space = text.slice(pieces[next - 1]?.end ?? 0, pieces[next]?.start ?? 0);
  if (/^[\u00a0\u2009\u202f]$/.test(space)) return next + 1;
  // A plain space joins groups only where nothing else explains two numbers side by side.
  const before = pieces[at - 1];
  const named = before !== undefined && before.gap < 2 && (MONTHS.has(before.lower) || before.capital);
  return space === " " && !named && !isGroup(pieces, next + 1, 0) ? next + 1 : null;
}

function isGroup(pieces: readonly Piece[], at: number, gap: 0 | 1): boolean {
  const piece = pieces[at];
  if (piece?.kind !== "digits" || piece.gap !== gap || piece.lower.length !== 3) return false;
  return !(isMark(pieces, at + 1, "-/:", true) && isDigits(pieces, at + 2, true));
}

/** Digits glued to a number before them ('.5', ',000') that was too long or no number: no new one begins there. */
function isTail(pieces: readonly Piece[], at: number, digits: string): boolean {
  if (pieces[at]?.gap !== 0 || !isDigits(pieces, at - 2)) return false;
  const mark = pieces[at - 1];
  if (mark?.kind !== "mark" || mark.gap !== 0) return false;
  return mark.lower === "." || (mark.lower === "," && digits.length === 3);
}

/** 'million' after figures, with a space, a hyphen or glued ('2k'). */
function readScale(
  pieces: readonly Piece[],
  at: number,
  form: "digits" | "words",
): { readonly factor: number; readonly next: number } {
  let factor = 1;
  let next = at;
  for (let k = 0; k < 2; k++) {
    const word = isMark(pieces, next, "-", true) && pieces[next + 1]?.gap === 0 ? next + 1 : next;
    const piece = pieces[word];
    if (piece?.kind !== "word" || piece.gap === 2) break;
    const scale =
      SCALES.get(piece.lower) ??
      (form === "digits" && piece.gap === 0 ? GLUED_SCALES.get(piece.lower) : undefined);
    // '300 thousand million' is nobody's number; 'hundred thousand' is.
    if (scale === undefined || (k === 1 && (factor !== 100 || scale < 1000))) break;
    factor *= scale;
    next = word + 1;
  }
  return { factor, next };
}

/** Keeps 1.1 million from being 1100000.0000000001. */
function roundScaled(value: number): number {
  return Number(value.toPrecision(15));
}

/** 'thirty-five', 'two hundred and fifty thousand', 'a hundred and twenty', 'one and a half million', 'two dozen'. */
function readWords(pieces: readonly Piece[], at: number): CoreNumber | null {
  let next = at;
  let total = 0;
  let group: number | null = null;
  let scaleBelow = Infinity;
  const first = wordAt(pieces, at);
  if (first === "a" || first === "an") {
    if (!SCALES.has(wordAt(pieces, at + 1)) || pieces[at + 1]?.gap === 2) return null;
    group = 1;
    next = at + 1;
  } else if (first === "hundred" && !SCALES.has(wordAt(pieces, at - 1))) {
    group = 1;
  }
  for (let k = 0; k < 24; k++) {
    const step = readBelowHundred(pieces, next, group);
    if (step !== null) {
      group = (group ?? 0) + step.value;
      next = step.next;
      const half = halfAfter(pieces, next);
      if (half !== null && group < 100) {
        const scaled = readScale(pieces, half, "words");
        const value = roundScaled((group + 0.5) * scaled.factor);
        return core(value, value, false, scaled.next, "words", scaled.factor);
      }
    }
    const word = joinedWord(pieces, next);
    const scale = SCALES.get(wordAt(pieces, word));
    if (scale === 100 && group !== null && group > 0 && group < 100) {
      group *= 100;
      next = word + 1;
    } else if (scale !== undefined && scale > 100 && group !== null && scale < scaleBelow) {
      total += group * scale;
      group = null;
      scaleBelow = scale;
      next = word + 1;
    } else if (step === null) break;
    const dozen = wordAt(pieces, next);
    if (dozen === "dozen" && group !== null && total === 0 && group < 100) {
      return core(group * 12, group * 12, false, next + 1, "words", 12);
    }
    next = skipAnd(pieces, next, group, total);
  }
  if (group === null && total === 0) return null;
  const value = total + (group ?? 0);
  const end = wordAt(pieces, next - 1) === "and" ? next - 1 : next;
  return core(value, value, false, end, "words", SCALES.get(wordAt(pieces, end - 1)) ?? 1);
}

/** Index of the word that continues a number: the next one, or the one after a hyphen. */
function joinedWord(pieces: readonly Piece[], at: number): number {
  return isMark(pieces, at, "-", true) && pieces[at + 1]?.gap === 0 ? at + 1 : at;
}

/** One number below a hundred that may be added to the group: nothing, or whole hundreds, stand in it. */
function readBelowHundred(
  pieces: readonly Piece[],
  at: number,
  group: number | null,
): { readonly value: number; readonly next: number } | null {
  if (group !== null && (group === 0 || group % 100 !== 0)) return null;
  const from = group === null ? at : joinedWord(pieces, at);
  const piece = pieces[from];
  if (piece?.kind !== "word" || (piece.gap === 2 && group !== null)) return null;
  const small = SMALL_NUMBERS.get(piece.lower);
  if (small !== undefined) return small === 0 && group !== null ? null : { value: small, next: from + 1 };
  const tens = TENS.get(piece.lower);
  if (tens === undefined) return null;
  const unitAt = joinedWord(pieces, from + 1);
  const unit = pieces[unitAt];
  const ones = unit?.kind === "word" && unit.gap < 2 ? SMALL_NUMBERS.get(unit.lower) : undefined;
  return ones !== undefined && ones >= 1 && ones <= 9
    ? { value: tens + ones, next: unitAt + 1 }
    : { value: tens, next: from + 1 };
}

/** 'and' inside a number, after a hundred or a scale, where a smaller number follows. */
function skipAnd(pieces: readonly Piece[], at: number, group: number | null, total: number): number {
  const afterScale = (group !== null && group >= 100 && group % 100 === 0) || (group === null && total > 0);
  if (!afterScale || wordAt(pieces, at) !== "and") return at;
  const word = wordAt(pieces, at + 1);
  const small = SMALL_NUMBERS.get(word);
  return TENS.has(word) || (small !== undefined && small > 0) ? at + 1 : at;
}

/** The index after 'and a half', or null. */
function halfAfter(pieces: readonly Piece[], at: number): number | null {
  let next = at;
  for (const word of ["and", "a", "half"]) {
    next = joinedWord(pieces, next);
    if (wordAt(pieces, next) !== word) return null;
    next++;
  }
  return next;
}
