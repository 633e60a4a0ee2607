import { ZONES } from "./lexicon/calendar.ts";
import { readClockTail } from "./number-units.ts";
import { isDigits, isMark, wordAt, type Piece } from "./pieces.ts";

/** A time of day as printed. */
export interface ClockTime {
  /** 0 to 23. */
  readonly hour: number;
  /** 0 to 59. */
  readonly minute: number;
  /** The zone printed after it in lower case ('gmt'), or null. */
  readonly zone: string | null;
  readonly next: number;
  /** The words leave open which half of the day is meant: "8 o'clock", '8:30'. */
  readonly open: boolean;
}

const HOURS = new Map(
  "one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, k) => [word, k + 1] as const),
);

/**
 * Reads a time of day that begins at a piece: '10:30', '9am', '9 a.m.', '1745 GMT', "three o'clock", '18.30
 * GMT'. A number alone is none.
 */
export function readClock(pieces: readonly Piece[], at: number): ClockTime | null {
  const piece = pieces[at];
  if (piece === undefined) return null;
  const before = pieces[at - 1];
  if (
    piece.kind === "digits" &&
    piece.gap === 0 &&
    before !== undefined &&
    (before.kind !== "mark" || ":./".includes(before.lower))
  ) {
    return null;
  }
  let hour: number;
  let minute = 0;
  let next = at + 1;
  let colon = false;
  if (piece.kind === "digits") {
    if (piece.lower.length === 4) return readMilitary(pieces, at);
    if (piece.lower.length > 2) return null;
    hour = Number(piece.lower);
    const mark = pieces[next];
    const minutes = pieces[next + 1];
    if (
      mark !== undefined &&
      ":.".includes(mark.lower) &&
      mark.gap === 0 &&
      isDigits(pieces, next + 1, true)
    ) {
      if (minutes?.lower.length !== 2 || Number(minutes.lower) > 59) return null;
      minute = Number(minutes.lower);
      colon = mark.lower === ":";
      next += 2;
      if (isMark(pieces, next, ":.", true) && isDigits(pieces, next + 1, true)) {
        if (!colon || pieces[next + 1]?.lower.length !== 2) return null;
        next += 2;
      }
    }
  } else {
    const word = piece.kind === "word" ? HOURS.get(piece.lower) : undefined;
    if (word === undefined) return null;
    hour = word;
  }
  const tail = readClockTail(pieces, next);
  if (tail === null && !colon) return null;
  const half = tail === null ? "" : wordAt(pieces, next);
  const dotted = half === "a" || half === "p";
  if (half === "am" || half === "pm" || dotted) {
    if (hour > 12 || hour === 0)
      return hour <= 23 && colon ? clock(hour, minute, pieces, tail ?? next) : null;
    return clock((hour % 12) + (half.startsWith("p") ? 12 : 0), minute, pieces, tail ?? next);
  }
  if (hour > 23) return hour === 24 && minute === 0 && colon ? clock(0, 0, pieces, tail ?? next) : null;
  return { ...clock(hour, minute, pieces, tail ?? next), open: hour >= 1 && hour <= 11 };
}

/** '1745 GMT', '0600 local time', '0600 hours'. */
function readMilitary(pieces: readonly Piece[], at: number): ClockTime | null {
  const digits = pieces[at]?.lower ?? "";
  const [hour, minute] = [Number(digits.slice(0, 2)), Number(digits.slice(2))];
  if (hour > 23 || minute > 59) return null;
  const tail = readClockTail(pieces, at + 1);
  const hours = wordAt(pieces, at + 1) === "hours" && digits.startsWith("0") ? at + 2 : null;
  const next = tail ?? hours;
  return next === null ? null : clock(hour, minute, pieces, next);
}

function clock(hour: number, minute: number, pieces: readonly Piece[], next: number): ClockTime {
  const last = wordAt(pieces, next - 1);
  return { hour, minute, zone: ZONES.has(last) ? last : null, next, open: false };
}
