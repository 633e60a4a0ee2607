import { lastDayOfMonth } from "../model/edtf.ts";
import { MONTHS } from "./lexicon/calendar.ts";
import { beginsNumber } from "./number-core.ts";
import { isDigits, isMark, wordAt, type Piece } from "./pieces.ts";

/**
 * Dates written with a month or in figures, as shapes only: which day, month and year the words name, before
 * any clock is asked. Numbers and times both read them, so that the 4 of 'November 4' is nobody's count.
 */
export interface PartialDate {
  readonly year: number | null;
  readonly month: number;
  /** Null for a month without a day. */
  readonly day: number | null;
}

export interface DateItem {
  readonly first: PartialDate;
  /** Equal to `first` unless the words give a range within a month: '20-22 October'. */
  readonly last: PartialDate;
  /** Pieces `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

export interface DateReading {
  readonly items: readonly DateItem[];
  /** Index of the piece after the date. */
  readonly next: number;
}

/** What stands between a day and the day before it in a list. */
type Joint = "range" | "list" | null;

interface ListedDay {
  readonly day: number;
  readonly from: number;
  readonly to: number;
  readonly joint: Joint;
}

const RANGE_WORDS = new Set(["to", "until", "till", "through"]);
const LIST_WORDS = new Set(["and", "or"]);

/** Words that may follow a day of the month; any other word makes the number a count ('October 20, 21 people'). */
const AFTER_DAY = new Set(
  (
    "and to or at in on when as after before by the a an with while which that until till through from for " +
    "of during about around near where who he she it they we there his her its their this these those said " +
    "according killed was were is are has have had but because despite amid following"
  ).split(" "),
);

const MIN_YEAR = 1900;
const MAX_YEAR = 2099;

/** A year printed in four digits, 1900 to 2099, else null. */
export function yearAt(pieces: readonly Piece[], at: number): number | null {
  const piece = pieces[at];
  if (piece?.kind !== "digits" || piece.lower.length !== 4) return null;
  const year = Number(piece.lower);
  return year >= MIN_YEAR && year <= MAX_YEAR ? year : null;
}

/**
 * A month at a piece. Short forms take their full stop with them; 'May' and 'March' and short forms need
 * a capital. Whether a bare month is meant as one is for the caller to say.
 */
export function monthAt(pieces: readonly Piece[], at: number): { month: number; next: number } | null {
  const piece = pieces[at];
  if (piece?.kind !== "word") return null;
  const month = MONTHS.get(piece.lower);
  if (month === undefined) return null;
  const short = piece.lower.length <= 4 && !["may", "june", "july"].includes(piece.lower);
  const needsCapital = short || piece.lower === "may" || piece.lower === "march";
  if (needsCapital && !piece.capital) return null;
  const stop = short && isMark(pieces, at + 1, ".", true);
  return { month, next: stop ? at + 2 : at + 1 };
}

/**
 * Reads a date with a day, or a month with a year, that begins at a piece.
 *
 * @returns null where none begins there; a bare month or year is not read here. Days that the month has not
 *   ('November 31') are not dates.
 */
export function readCalendarDate(pieces: readonly Piece[], at: number): DateReading | null {
  const piece = pieces[at];
  if (piece === undefined) return null;
  if (piece.kind === "digits") return readFigures(pieces, at) ?? readDayMonth(pieces, at);
  if (piece.kind === "word" && MONTHS.has(piece.lower)) return readMonthDay(pieces, at);
  return null;
}

/** '2016-11-09', '2016/11/09', '09.11.2016', and '25/12/2016' where only one order is possible. */
function readFigures(pieces: readonly Piece[], at: number): DateReading | null {
  const mark = pieces[at + 1];
  if (mark?.kind !== "mark" || mark.gap !== 0 || !"-/.".includes(mark.lower)) return null;
  if (!isDigits(pieces, at + 2, true) || !isMark(pieces, at + 3, mark.lower, true)) return null;
  if (!isDigits(pieces, at + 4, true)) return null;
  if (isMark(pieces, at + 5, mark.lower, true) && isDigits(pieces, at + 6, true)) return null;
  const [a, b, c] = [at, at + 2, at + 4].map((index) => pieces[index]?.lower ?? "") as [
    string,
    string,
    string,
  ];
  if (b.length > 2) return null;
  let date: PartialDate | null = null;
  if (a.length === 4 && c.length <= 2 && mark.lower !== ".") date = partial(Number(a), Number(b), Number(c));
  else if (c.length === 4 && a.length <= 2) {
    const [left, right] = [Number(a), Number(b)];
    // With dots the day comes first everywhere; with strokes and hyphens the order depends on the writer,
    // and a date that could be read both ways is not guessed.
    if (mark.lower === "." || left > 12 || left === right) date = partial(Number(c), right, left);
    else if (right > 12) date = partial(Number(c), left, right);
  }
  if (date === null || date.year === null || date.year < MIN_YEAR || date.year > MAX_YEAR) return null;
  return { items: [{ first: date, last: date, from: at, to: at + 5 }], next: at + 5 };
}

/** '9 November 2016', '20-22 October', 'the 4th of March', '2 and 4 March'. */
function readDayMonth(pieces: readonly Piece[], at: number): DateReading | null {
  const days: ListedDay[] = [];
  let next = at;
  let joint: Joint = null;
  for (let k = 0; k < 4; k++) {
    const item = dayAt(pieces, next);
    if (item === null) return null;
    days.push({ day: item.day, from: next, to: item.next, joint });
    let after = item.next;
    if (wordAt(pieces, after) === "of") after++;
    const month = pieces[after]?.gap === 2 ? null : monthAt(pieces, after);
    if (month !== null) {
      const tail = yearAfter(pieces, month.next);
      return assemble(days, month.month, tail.year, tail.next);
    }
    const link = jointAt(pieces, item.next);
    if (link === null) return null;
    joint = link.joint;
    next = link.next;
  }
  return null;
}

/** 'November 9, 2016', 'Nov. 9', 'October 20-22', 'October 20 and 21', 'March 2019'. */
function readMonthDay(pieces: readonly Piece[], at: number): DateReading | null {
  const month = monthAt(pieces, at);
  if (month === null) return null;
  let start = month.next;
  if (isMark(pieces, start, "-", true) && pieces[start + 1]?.gap === 0) start++;
  const first = pieces[start]?.gap === 2 ? null : dayAt(pieces, start);
  if (first === null || isCountAfterMonth(pieces, at, start, first.next)) {
    const tail = yearAfter(pieces, month.next);
    if (tail.year === null) return null;
    const date = { year: tail.year, month: month.month, day: null };
    return { items: [{ first: date, last: date, from: at, to: tail.next }], next: tail.next };
  }
  const days: ListedDay[] = [{ day: first.day, from: at, to: first.next, joint: null }];
  let next = first.next;
  for (let k = 0; k < 3; k++) {
    const link = jointAt(pieces, next);
    if (link === null) break;
    const item = dayAt(pieces, link.next);
    if (item === null || (link.joint === "list" && followedByNoun(pieces, item.next))) break;
    // 'October 20 to November 3' and 'October 20, 4 November' begin a new date.
    if (monthAt(pieces, item.next) !== null || wordAt(pieces, item.next) === "of") break;
    days.push({ day: item.day, from: link.next, to: item.next, joint: link.joint });
    next = item.next;
  }
  const tail = yearAfter(pieces, next);
  return assemble(days, month.month, tail.year, tail.next);
}

/** 'In October 20 people were killed': after 'in' a number with a noun is a count. */
function isCountAfterMonth(pieces: readonly Piece[], at: number, day: number, next: number): boolean {
  if (isMark(pieces, next, ":.", true) && isDigits(pieces, next + 1, true)) return true;
  return wordAt(pieces, at - 1) === "in" && pieces[day]?.gap === 1 && followedByNoun(pieces, next);
}

function followedByNoun(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  return (
    piece !== undefined &&
    piece.kind === "word" &&
    piece.gap <= 1 &&
    !AFTER_DAY.has(piece.lower) &&
    !beginsNumber(piece.lower)
  );
}

function dayAt(pieces: readonly Piece[], at: number): { day: number; next: number } | null {
  const from = wordAt(pieces, at) === "the" ? at + 1 : at;
  const piece = pieces[from];
  if (piece?.kind !== "digits" || piece.lower.length > 2) return null;
  const day = Number(piece.lower);
  if (day < 1 || day > 31) return null;
  const suffix = pieces[from + 1];
  if (suffix?.kind === "word" && suffix.gap === 0) {
    return ["st", "nd", "rd", "th"].includes(suffix.lower) ? { day, next: from + 2 } : null;
  }
  // '4.5', '4,000', '4:30' and '4%' are no days.
  if (isMark(pieces, from + 1, ".,:", true) && isDigits(pieces, from + 2, true)) return null;
  if (isMark(pieces, from + 1, "%/", true)) return null;
  return { day, next: from + 1 };
}

function jointAt(pieces: readonly Piece[], at: number): { joint: Joint; next: number } | null {
  const piece = pieces[at];
  if (piece === undefined || piece.gap === 2) return null;
  if (piece.kind === "mark" && "-–—".includes(piece.lower)) return { joint: "range", next: at + 1 };
  if (piece.kind === "mark" && (piece.lower === "," || piece.lower === "&")) {
    const word = wordAt(pieces, at + 1);
    return { joint: "list", next: LIST_WORDS.has(word) ? at + 2 : at + 1 };
  }
  if (piece.kind !== "word") return null;
  if (RANGE_WORDS.has(piece.lower)) return { joint: "range", next: at + 1 };
  return LIST_WORDS.has(piece.lower) ? { joint: "list", next: at + 1 } : null;
}

/** A year after a date or month, with or without a comma or 'of'. */
function yearAfter(pieces: readonly Piece[], at: number): { year: number | null; next: number } {
  let index = at;
  if (isMark(pieces, index, ",", true) || wordAt(pieces, index) === "of") index++;
  const year = pieces[index]?.gap === 2 ? null : yearAt(pieces, index);
  // '2016-11' after a day would be a range of something else; '2,016' is no year.
  return year === null ? { year: null, next: at } : { year, next: index + 1 };
}

function assemble(
  days: readonly ListedDay[],
  month: number,
  year: number | null,
  next: number,
): DateReading | null {
  const items: DateItem[] = [];
  for (const [k, { day, from, to: dayEnd, joint }] of days.entries()) {
    const date = partial(year, month, day);
    if (date === null) return null;
    const to = k === days.length - 1 ? next : dayEnd;
    const before = items.at(-1);
    if (joint === "range" && before !== undefined && before.last.day !== null && before.last.day < day) {
      items[items.length - 1] = { ...before, last: date, to };
    } else items.push({ first: date, last: date, from, to });
  }
  return { items, next };
}

function partial(year: number | null, month: number, day: number): PartialDate | null {
  if (month < 1 || month > 12 || day < 1) return null;
  // Without a year 29 February is possible.
  return day <= lastDayOfMonth(year ?? 2000, month) ? { year, month, day } : null;
}
