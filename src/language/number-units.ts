import type { Quantity } from "../model/language.ts";
import { ZONES } from "./lexicon/calendar.ts";
import { COUNTING_COMPOUNDS, UNIT_MODIFIERS, UNIT_WORDS } from "./lexicon/measures.ts";
import { PERSON_PLURAL, PERSON_SINGULAR } from "./lexicon/people.ts";
import { isDigits, isMark, wordAt, type Piece } from "./pieces.ts";

/** What a number measures, from the words after it. */
export interface UnitReading {
  /** Null: the number is part of a compound word or a name and counts nothing. */
  readonly unit: Quantity["unit"] | null;
  /** Where the span of the quantity ends: after the number, or after what is printed as one with it. */
  readonly spanEnd: number;
  /** Where reading goes on. */
  readonly next: number;
}

/**
 * The unit that the words after a number give it.
 *
 * @param at index of the piece after the number
 */
export function readUnit(pieces: readonly Piece[], at: number): UnitReading {
  const plain: UnitReading = { unit: "count", spanEnd: at, next: at };
  const piece = pieces[at];
  if (piece === undefined || piece.gap === 2) return plain;
  if (piece.kind === "mark") {
    if (piece.lower === "%") return { unit: "percent", spanEnd: at, next: at + 1 };
    if (piece.lower === "°") return { unit: "measure", spanEnd: at, next: at + 1 };
    if ("-–".includes(piece.lower) && piece.gap === 0) return readCompound(pieces, at);
    if (piece.lower === "€" || piece.lower === "$" || piece.lower === "£")
      return { unit: "money", spanEnd: at, next: at + 1 };
    return plain;
  }
  if (piece.kind !== "word") return plain;
  // Letters between digits are a name: '9M83'.
  if (piece.gap === 0 && isDigits(pieces, at + 1, true)) return { unit: null, spanEnd: at, next: at + 2 };
  return readUnitWord(pieces, at) ?? plain;
}

function readUnitWord(pieces: readonly Piece[], at: number): UnitReading | null {
  let index = at;
  if (wordAt(pieces, index) === "of") index++;
  if (UNIT_MODIFIERS.has(wordAt(pieces, index)) && UNIT_WORDS.has(wordAt(pieces, index + 1))) index++;
  const word = wordAt(pieces, index);
  const glued = pieces[at]?.gap === 0;
  const clock = readClockTail(pieces, at);
  if (clock !== null) return { unit: "clock", spanEnd: clock, next: clock };
  if (word === "per" && wordAt(pieces, index + 1) === "cent")
    return { unit: "percent", spanEnd: at, next: index + 2 };
  if ((word === "year" || word === "years") && isOld(pieces, index + 1)) {
    return { unit: "age", spanEnd: at, next: index + 2 };
  }
  const unit = UNIT_WORDS.get(word);
  if (unit !== undefined) {
    // 'Three days after' and '5 pounds sterling' alike: the noun is read, what follows is not ours.
    return { unit, spanEnd: at, next: index + 1 };
  }
  if (word === "m" && index === at) {
    const people =
      glued && (PERSON_PLURAL.has(wordAt(pieces, at + 1)) || PERSON_SINGULAR.has(wordAt(pieces, at + 1)));
    return people
      ? { unit: "count", spanEnd: at, next: at }
      : { unit: "distance", spanEnd: at, next: at + 1 };
  }
  if (word === "h" && glued) return { unit: "duration", spanEnd: at, next: at + 1 };
  // Letters stuck to digits that say nothing we know: '4x4', '9mm' is known, '5G' is not.
  return glued ? { unit: null, spanEnd: at, next: at + 1 } : null;
}

function isOld(pieces: readonly Piece[], at: number): boolean {
  const word = wordAt(pieces, at);
  return word === "old" || word === "olds" || (word === "of" && wordAt(pieces, at + 1) === "age");
}

/** '9am', '9 a.m.', '1745 GMT', "3 o'clock": the index after the words, or null. */
export function readClockTail(pieces: readonly Piece[], at: number): number | null {
  const word = wordAt(pieces, at);
  let next = at;
  if (word === "am" || word === "pm") next = at + 1;
  else if (
    (word === "a" || word === "p") &&
    isMark(pieces, at + 1, ".", true) &&
    wordAt(pieces, at + 2) === "m"
  ) {
    if (pieces[at + 2]?.gap !== 0) return null;
    next = isMark(pieces, at + 3, ".", true) ? at + 4 : at + 3;
  } else if (word === "o" && isMark(pieces, at + 1, "'’", true) && wordAt(pieces, at + 2) === "clock")
    next = at + 3;
  else if (word === "local" && wordAt(pieces, at + 1) === "time") return at + 2;
  const zone = pieces[next];
  if (zone?.kind === "word" && zone.gap < 2 && zone.capital && ZONES.has(zone.lower)) return next + 1;
  return next === at ? null : next;
}

/** '53-year-old', 'two-week', '300-strong', '40-kilometre'; any other compound counts nothing. */
function readCompound(pieces: readonly Piece[], at: number): UnitReading {
  const piece = pieces[at + 1];
  if (piece === undefined || piece.gap !== 0) return { unit: "count", spanEnd: at, next: at };
  if (piece.kind === "mark") return { unit: "count", spanEnd: at, next: at };
  if (piece.kind !== "word")
    return { unit: isDigits(pieces, at + 1) ? "count" : null, spanEnd: at, next: at + 1 };
  const word = piece.lower;
  const after = at + 2;
  const old = isMark(pieces, after, "-") && ["old", "olds"].includes(wordAt(pieces, after + 1));
  if (old || ["old", "olds"].includes(wordAt(pieces, after))) {
    const next = old ? after + 2 : after + 1;
    if (word === "year" || word === "yr") return { unit: "age", spanEnd: at, next };
    const person = PERSON_SINGULAR.has(wordAt(pieces, next)) || PERSON_PLURAL.has(wordAt(pieces, next));
    return { unit: person ? "age" : "duration", spanEnd: at, next };
  }
  if (word === "per" && wordAt(pieces, after + 1) === "cent")
    return { unit: "percent", spanEnd: at, next: after + 2 };
  const unit = word === "minute" || word === "second" ? "duration" : UNIT_WORDS.get(word);
  if (unit !== undefined) return { unit, spanEnd: at, next: after };
  return { unit: COUNTING_COMPOUNDS.has(word) ? "count" : null, spanEnd: at, next: after };
}
