import { isDay } from "../words/dates.ts";

/** A date in what a reader typed: the days or months that it may mean, `YYYY-MM-DD` or `YYYY-MM`. */
export interface DateTyped {
  readonly typed: string;
  readonly dates: readonly string[];
}

/** Names of the months, January first: English, and Arabic as written in Egypt and in the Levant. */
const MONTHS: readonly (readonly string[])[] = [
  ["january", "jan", "يناير", "كانون الثاني"],
  ["february", "feb", "فبراير", "شباط"],
  ["march", "mar", "مارس", "آذار", "اذار"],
  ["april", "apr", "أبريل", "ابريل", "نيسان"],
  ["may", "مايو", "أيار", "ايار"],
  ["june", "jun", "يونيو", "حزيران"],
  ["july", "jul", "يوليو", "تموز"],
  ["august", "aug", "أغسطس", "اغسطس", "آب"],
  ["september", "sep", "sept", "سبتمبر", "أيلول", "ايلول"],
  ["october", "oct", "أكتوبر", "اكتوبر", "تشرين الأول"],
  ["november", "nov", "نوفمبر", "تشرين الثاني"],
  ["december", "dec", "ديسمبر", "كانون الأول"],
];

/** Words that only lead to a date. */
const LEAD = String.raw`(?<lead>(?:(?:on|in|during|يوم|في|بتاريخ|خلال|شهر)\s{1,3}){0,3})`;
const MONTH = `(?<month>${MONTHS.flat()
  .sort((a, b) => b.length - a.length)
  .join("|")})`;
const YEAR = String.raw`(?:,?\s{1,3}(?<year>\d{4}))?`;
const ALONE = { before: String.raw`(?<![\p{L}\p{N}])`, after: String.raw`(?![\p{L}\p{N}])` };

const pattern = (text: string) => new RegExp(ALONE.before + LEAD + text + ALONE.after, "giu");

/** '28 September 2016', '28th of September', 'Sep 2016'. */
const DAY_FIRST = pattern(
  String.raw`(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\s{1,3}(?:of\s{1,3})?)?${MONTH}${YEAR}`,
);
/** 'September 28, 2016'. */
const MONTH_FIRST = pattern(String.raw`${MONTH}\s{1,3}(?<day>\d{1,2})(?:st|nd|rd|th)?${YEAR}`);
/** '2016-09-28', '2016-09'. */
const NUMBERED = pattern(String.raw`(?<date>\d{4}-\d{2}(?:-\d{2})?)`);

/**
 * Takes dates out of what a reader typed. A day without a year is that day of every year of the record; a month
 * without one must be led to ('in May'), because months are words too.
 *
 * @param years those of the record
 * @returns the text with blanks in place of the dates, and the dates in no order
 */
export function withoutDates(
  text: string,
  years: readonly number[],
): { rest: string; found: readonly DateTyped[] } {
  const found: DateTyped[] = [];
  const take = (typed: string, dates: readonly string[]): string => {
    const real = dates.filter((date) =>
      date.length === 10 ? isDay(date) : /-(?:0[1-9]|1[0-2])$/.test(date),
    );
    if (real.length === 0) return typed;
    found.push({ typed, dates: real });
    return " ".repeat(typed.length);
  };
  const written = (...match: unknown[]): string => {
    const typed = match[0] as string;
    const { lead, day, month, year } = match.at(-1) as Record<string, string | undefined>;
    if (year === undefined && day === undefined && lead === "") return typed;
    const name = (month as string).toLowerCase();
    const number = two(MONTHS.findIndex((names) => names.includes(name)) + 1);
    const of = year === undefined ? years.map(String) : [year];
    return take(
      typed,
      of.map((each) => `${each}-${number}${day === undefined ? "" : `-${two(day)}`}`),
    );
  };
  const rest = text
    .replace(MONTH_FIRST, written)
    .replace(DAY_FIRST, written)
    .replace(NUMBERED, (...match: unknown[]) =>
      take(match[0] as string, [(match.at(-1) as { date: string }).date]),
    );
  return { rest, found };
}

function two(value: string | number): string {
  return String(value).padStart(2, "0");
}
