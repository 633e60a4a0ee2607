import { monthAt, readCalendarDate, yearAt, type DateReading, type PartialDate } from "./calendar-dates.ts";
import { lastDayOfMonth } from "../model/edtf.ts";
import { DOUBTFUL_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from "./lexicon/calendar.ts";
import {
  DAYS_AFTER_NAMED,
  NAMES_BEFORE_TIMES,
  NAMES_WITH_TIMES,
  RELATIVE_DAYS,
  SEASONS,
  type PartOfDay,
} from "./lexicon/times.ts";
import { isBareYear } from "./number-guards.ts";
import { isPartOfName } from "./number-context.ts";
import { readUnit } from "./number-units.ts";
import { indexPhrases, isDigits, isMark, matchPhrase, wordAt, type Piece } from "./pieces.ts";
import type { TimeBase, Which } from "./time-shapes.ts";

/** Readers of days, months and years by name or number. Each returns the shape and the piece after it, or null. */
export interface BaseReading {
  readonly base: TimeBase;
  readonly part: PartOfDay | null;
  readonly next: number;
}

const RELATIVE = indexPhrases(RELATIVE_DAYS);
const AFTER_NAMED = indexPhrases(DAYS_AFTER_NAMED);

export const WHICH_WORDS: ReadonlyMap<string, Which> = new Map<string, Which>([
  ["last", -1],
  ["past", -1],
  ["previous", -1],
  ["this", 0],
  ["current", 0],
  ["next", 1],
  ["coming", 1],
]);

export function readDay(pieces: readonly Piece[], at: number): BaseReading | null {
  const piece = pieces[at];
  if (piece === undefined || piece.kind === "mark" || piece.kind === "other") return null;
  return (
    readRelativeDay(pieces, at) ??
    readWeekday(pieces, at) ??
    readDate(pieces, at) ??
    readNamedWeek(pieces, at) ??
    readWhichDay(pieces, at)
  );
}

function reading(base: TimeBase, next: number, part: PartOfDay | null = null): BaseReading {
  return { base, part, next };
}

function readRelativeDay(pieces: readonly Piece[], at: number): BaseReading | null {
  const day = matchPhrase(pieces, at, RELATIVE);
  if (day !== null) return reading({ kind: "day", days: day.row.days }, day.next, day.row.part ?? null);
  const named = matchPhrase(pieces, at, AFTER_NAMED);
  if (named === null) return null;
  return reading(
    { kind: "named-day", days: named.row.days, unit: "day" },
    named.next,
    named.row.part ?? null,
  );
}

/** 'Friday', 'Friday last week', 'Monday, August 8', 'Monday (August 8)', 'Wed, 28 Sep 2016'. */
function readWeekday(pieces: readonly Piece[], at: number): BaseReading | null {
  const piece = pieces[at];
  if (piece?.kind !== "word" || !piece.capital || NAMES_BEFORE_TIMES.has(wordAt(pieces, at - 1))) return null;
  const full = WEEKDAYS.get(piece.lower);
  const weekday = full ?? SHORT_WEEKDAYS.get(piece.lower);
  if (weekday === undefined) return null;
  let next = at + 1;
  if (full === undefined && isMark(pieces, next, ".", true)) next++;
  const open = isMark(pieces, next, ",(");
  const bracket = isMark(pieces, next, "(");
  const from = open ? next + 1 : next;
  const date =
    pieces[from]?.gap === 2 ? null : readDate(pieces, wordAt(pieces, from) === "the" ? from + 1 : from);
  if (date?.base.kind === "date" && date.base.first === date.base.last) {
    const closed = bracket && isMark(pieces, date.next, ")") ? date.next + 1 : date.next;
    return reading({ ...date.base, weekday }, closed);
  }
  if (full === undefined || isNameAround(pieces, next)) return null;
  const week = readWeekOf(pieces, next);
  return reading({ kind: "weekday", weekday, which: null, week: week?.which ?? null }, week?.next ?? next);
}

/** 'Friday prayers', 'Sunday Times', '6 October City': no days. */
function isNameAround(pieces: readonly Piece[], next: number): boolean {
  const piece = pieces[next];
  if (piece?.kind !== "word" || piece.gap !== 1 || !NAMES_WITH_TIMES.has(piece.lower)) return false;
  return piece.capital || piece.lower.startsWith("prayer") || piece.lower.startsWith("sermon");
}

/** 'of last week', 'this week', after a weekday. */
function readWeekOf(pieces: readonly Piece[], at: number): { which: Which; next: number } | null {
  const from = wordAt(pieces, at) === "of" ? at + 1 : at;
  const which = WHICH_WORDS.get(wordAt(pieces, from));
  return which !== undefined && wordAt(pieces, from + 1) === "week" ? { which, next: from + 2 } : null;
}

/** One date or a run of days; of several days apart the whole stretch (`readDateList` tells them apart). */
function readDate(pieces: readonly Piece[], at: number): BaseReading | null {
  const date = readCalendarDate(pieces, at);
  const item = date?.items[0];
  if (date === null || item === undefined) return null;
  if (NAMES_BEFORE_TIMES.has(wordAt(pieces, at - 1)) || isNameAround(pieces, date.next)) return null;
  if (
    item.first.year === null &&
    /^(?:attacks?|hijackers?)$/.test(wordAt(pieces, date.next)) &&
    isSeptemberEleventh(item.first)
  )
    return null;
  if (item.first.day === null) {
    return reading({ kind: "month", month: item.first.month, year: item.first.year, which: null }, date.next);
  }
  const last = date.items.at(-1)?.last ?? item.last;
  const first = item.first.day === last.day ? last : { ...item.first, year: last.year };
  return reading({ kind: "date", first, last, weekday: null }, date.next);
}

function isSeptemberEleventh(date: PartialDate): boolean {
  return date.month === 9 && date.day === 11;
}

/** Days of one month that do not follow each other: '20 and 27 October'. Null where there are no such. */
export function readDateList(pieces: readonly Piece[], at: number): DateReading | null {
  const date = readCalendarDate(pieces, at);
  if (date === null || date.items.length < 2) return null;
  const runs = date.items.slice(1).every(({ first }, k) => first.day === (date.items[k]?.last.day ?? 0) + 1);
  if (runs) return null;
  const year = date.items.at(-1)?.last.year ?? null;
  const dated = (day: PartialDate): PartialDate => ({ ...day, year });
  return {
    ...date,
    items: date.items.map((item) => ({ ...item, first: dated(item.first), last: dated(item.last) })),
  };
}

/** 'the first week of October', 'the last week of September'. */
function readNamedWeek(pieces: readonly Piece[], at: number): BaseReading | null {
  const order = ["first", "second", "third", "last"].indexOf(wordAt(pieces, at));
  if (order < 0 || wordAt(pieces, at + 1) !== "week" || !["of", "in"].includes(wordAt(pieces, at + 2)))
    return null;
  const month = monthAt(pieces, at + 3);
  if (month === null) return null;
  const year = yearAt(pieces, month.next);
  const end = lastDayOfMonth(year ?? 2001, month.month);
  const firstDay = order === 3 ? end - 6 : order * 7 + 1;
  const make = (day: number): PartialDate => ({ year, month: month.month, day });
  const next = year === null ? month.next : month.next + 1;
  return reading({ kind: "date", first: make(firstDay), last: make(firstDay + 6), weekday: null }, next);
}

/** 'last Friday', 'this Monday', 'next October'. */
function readWhichDay(pieces: readonly Piece[], at: number): BaseReading | null {
  const which = WHICH_WORDS.get(wordAt(pieces, at));
  const piece = pieces[at + 1];
  if (which === undefined || piece?.kind !== "word" || piece.gap === 2) return null;
  const weekday = WEEKDAYS.get(piece.lower);
  if (weekday !== undefined && !isNameAround(pieces, at + 2)) {
    const date = readWeekday(pieces, at + 1);
    if (date?.base.kind === "date") return date;
    return reading({ kind: "weekday", weekday, which, week: null }, at + 2);
  }
  const month = piece.capital ? monthAt(pieces, at + 1) : null;
  if (month !== null) {
    return reading(
      { kind: "month", month: month.month, year: yearAt(pieces, month.next), which },
      month.next,
    );
  }
  const season = SEASONS.get(piece.lower);
  if (season === undefined || piece.lower === "fall") return null;
  return reading({ kind: "season", month: season, year: null, which }, at + 2);
}

/** Words before a bare month that show it is one. */
const BEFORE_MONTH = new Set(
  (
    "in since until till by from to between and during of last next this late early mid through throughout before " +
    "after for around - –"
  ).split(" "),
);
/** Words after 'May' that show it is a person or a verb. */
const AFTER_MONTH_NAME = new Set("said says told be have has not also still well".split(" "));

/** A month without a day: 'in September', 'September 2016', "September's". */
export function readMonth(pieces: readonly Piece[], at: number): BaseReading | null {
  const piece = pieces[at];
  if (piece === undefined || !piece.capital) return null;
  const month = monthAt(pieces, at);
  if (month === null) return null;
  const of = wordAt(pieces, month.next) === "of" ? month.next + 1 : month.next;
  const year = isMark(pieces, month.next, ",", true) ? yearAt(pieces, month.next + 1) : yearAt(pieces, of);
  if (year !== null) {
    const next = isMark(pieces, month.next, ",", true) ? month.next + 2 : of + 1;
    return reading({ kind: "month", month: month.month, year, which: null }, next);
  }
  const before = pieces[at - 1]?.lower ?? "";
  if (NAMES_BEFORE_TIMES.has(before) || isNameAround(pieces, month.next)) return null;
  const after = pieces[month.next];
  const short =
    piece.lower.length <= 4 && piece.lower !== "june" && piece.lower !== "july" && piece.lower !== "may";
  const shown = BEFORE_MONTH.has(before);
  if (short && !shown) return null;
  if (isDigits(pieces, month.next) && !shown) return null;
  if (DOUBTFUL_MONTHS.has(month.month)) {
    if (!shown || AFTER_MONTH_NAME.has(after?.lower ?? "")) return null;
    if (after?.kind === "word" && after.capital && after.gap === 1) return null;
  }
  return reading({ kind: "month", month: month.month, year: null, which: null }, month.next);
}

/** 'summer 2016', 'the winter of 2015'. */
export function readSeason(pieces: readonly Piece[], at: number): BaseReading | null {
  const month = SEASONS.get(wordAt(pieces, at));
  if (month === undefined) return null;
  const of = ["of", "in"].includes(wordAt(pieces, at + 1)) ? at + 2 : at + 1;
  const year = yearAt(pieces, of);
  return year === null ? null : reading({ kind: "season", month, year, which: null }, of + 1);
}

/** Words before four digits that make them a count even without a noun. */
const BEFORE_COUNT = new Set(
  "least than over nearly almost some only total estimated most as upwards exceeding approximately roughly $ € £ + : / # .".split(
    " ",
  ),
);

/** '2013', 'the 1990s', '2011-2016', '2015/16'. */
export function readYear(pieces: readonly Piece[], at: number): BaseReading | null {
  const year = yearAt(pieces, at);
  if (year === null) return null;
  const before = pieces[at - 1];
  if (
    before !== undefined &&
    BEFORE_COUNT.has(before.lower) &&
    !(before.kind === "mark" && pieces[at]?.gap === 1)
  )
    return null;
  if (isPartOfName(pieces, at, at + 1)) return null;
  const after = pieces[at + 1];
  if (after?.lower === "s" && after.gap === 0)
    return reading({ kind: "year", first: year, last: year + 9 }, at + 2);
  if (after !== undefined && after.gap === 0 && after.kind === "mark" && "-–/".includes(after.lower)) {
    const second = pieces[at + 2];
    if (second?.kind !== "digits" || second.gap !== 0)
      return second?.kind === "digits" ? null : yearOnly(pieces, at, year);
    const last =
      second.lower.length === 4
        ? Number(second.lower)
        : second.lower.length === 2
          ? year - (year % 100) + Number(second.lower)
          : 0;
    const fits = last > year && last - year < 60 && (second.lower.length === 4 || last === year + 1);
    return fits ? reading({ kind: "year", first: year, last }, at + 3) : null;
  }
  return yearOnly(pieces, at, year);
}

function yearOnly(pieces: readonly Piece[], at: number, year: number): BaseReading | null {
  if (isMark(pieces, at + 1, ",.", true) && isDigits(pieces, at + 2, true)) return null;
  if (!isBareYear(pieces, at, false, at + 1) || readUnit(pieces, at + 1).unit !== "count") return null;
  return reading({ kind: "year", first: year, last: year }, at + 1);
}
