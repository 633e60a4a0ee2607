import { MONTHS, WEEKDAYS } from "./lexicon/calendar.ts";
import { lastDayOfMonth } from "../model/edtf.ts";

/** A calendar date as printed; `year` is null where the page leaves it out ('28 September'). */
export interface PrintedDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** Offset after the date. */
  readonly end: number;
}

const ISO = /(\d{4})-(\d{2})-(\d{2})(?!\d)/y;
const NUMERIC = /(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/y;
const DAY_FIRST = /(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]([A-Za-z]{3,9})\b\.?(?:[,،]? ?[ -]?(\d{4})\b)?/y;
const MONTH_FIRST = /([A-Za-z]{3,9})\b\.? (\d{1,2})(?:st|nd|rd|th)?\b(?!:)(?:[,،]? (\d{4})\b)?/y;
const DAY_NAME = new RegExp(`(?:${WEEKDAYS.join("|")})\\b\\.?,? {0,2}(?:the )?`, "iy");

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function checked(year: number | null, month: number, day: number, end: number): PrintedDate | null {
  if (month < 1 || month > 12 || day < 1) return null;
  if (year !== null && (year < 1900 || year > 2199)) return null;
  if (day > lastDayOfMonth(year ?? 2000, month)) return null;
  return { year, month, day, end };
}

/**
 * Reads a date that begins at an offset: '28 September 2016', 'Wednesday, Sept. 28', '2016-09-28',
 * '28.09.16'. Figures alone are read day first, as the pages of most countries print them, unless only the
 * other order names a real day.
 *
 * @returns null where no date begins there
 */
export function dateAt(text: string, at: number): PrintedDate | null {
  const dayName = matchAt(DAY_NAME, text, at);
  const start = dayName ? at + dayName[0].length : at;
  const iso = matchAt(ISO, text, start);
  if (iso) return checked(Number(iso[1]), Number(iso[2]), Number(iso[3]), start + iso[0].length);
  const numeric = matchAt(NUMERIC, text, start);
  if (numeric) {
    const year = Number(numeric[4]) + (numeric[4]?.length === 2 ? 2000 : 0);
    const end = start + numeric[0].length;
    const [first, second] = [Number(numeric[1]), Number(numeric[3])];
    return checked(year, second, first, end) ?? checked(year, first, second, end);
  }
  const dayFirst = matchAt(DAY_FIRST, text, start);
  if (dayFirst) {
    const month = MONTHS.get((dayFirst[2] as string).toLowerCase());
    if (month !== undefined) {
      const year = dayFirst[3] === undefined ? null : Number(dayFirst[3]);
      return checked(year, month, Number(dayFirst[1]), start + dayFirst[0].length);
    }
  }
  const monthFirst = matchAt(MONTH_FIRST, text, start);
  if (monthFirst) {
    const month = MONTHS.get((monthFirst[1] as string).toLowerCase());
    if (month !== undefined) {
      const year = monthFirst[3] === undefined ? null : Number(monthFirst[3]);
      return checked(year, month, Number(monthFirst[2]), start + monthFirst[0].length);
    }
  }
  return null;
}

/** The first date in a text that carries its year, searched where a word or figure begins; null if none. */
export function firstFullDate(text: string): PrintedDate | null {
  const starts = /\b(?=[A-Za-z0-9])/g;
  for (const match of text.slice(0, 2000).matchAll(starts)) {
    const date = dateAt(text, match.index);
    if (date && date.year !== null) return date;
  }
  return null;
}

/** `YYYY-MM-DD`, with a missing year taken from `fallbackYear`; null where neither is known. */
export function formatDay(date: PrintedDate, fallbackYear: number | null): string | null {
  const year = date.year ?? fallbackYear;
  if (year === null) return null;
  const two = (value: number) => String(value).padStart(2, "0");
  return `${year}-${two(date.month)}-${two(date.day)}`;
}
