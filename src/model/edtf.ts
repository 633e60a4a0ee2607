/**
 * Dates as EDTF (ISO 8601-2), the subset that Daybook writes: a year, month or day, an interval of two of
 * these, an open end (`..`), and the qualifiers `~` (approximate) and `?` (uncertain). A date-time
 * (`2016-11-04T09:00`) is allowed as a bound where the text gives hours.
 *
 * @source Library of Congress EDTF, https://www.loc.gov/standards/datetime/
 */
export type Edtf = string;

/** How a date was come to (vocabulary, section 6). */
export type HowKnown = "stated" | "relative" | "dateline" | "inferred";

/**
 * The days that an EDTF expression covers, both ends included, as `YYYY-MM-DD`.
 * `null` is an open end. `approximate` is true where either end carries `~`, `?` or `%`.
 */
export interface DayRange {
  readonly first: string | null;
  readonly last: string | null;
  readonly approximate: boolean;
}

const POINT =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?)?)?([~?%])?$/;

/** The last day of a month as a number, 28 to 31. `month` is 1 to 12. */
export function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function parsePoint(text: string): { first: string; last: string; approximate: boolean } | null {
  const match = POINT.exec(text);
  if (!match) return null;
  const [, year, month, day, , , qualifier] = match;
  const approximate = qualifier !== undefined;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31`, approximate };
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return null;
  const length = lastDayOfMonth(Number(year), monthNumber);
  if (day === undefined)
    return { first: `${year}-${month}-01`, last: `${year}-${month}-${length}`, approximate };
  if (Number(day) < 1 || Number(day) > length) return null;
  return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}`, approximate };
}

/**
 * Reads an EDTF expression into the days it covers.
 *
 * @returns null where the text is not in the subset above, where a day does not exist (`2016-02-30`), or
 *   where an interval ends before it starts
 */
export function parseEdtf(text: Edtf): DayRange | null {
  const slash = text.indexOf("/");
  if (slash < 0) return parsePoint(text);
  const left = text.slice(0, slash);
  const right = text.slice(slash + 1);
  const from = left === ".." || left === "" ? null : parsePoint(left);
  const to = right === ".." || right === "" ? null : parsePoint(right);
  if (from === null && left !== ".." && left !== "") return null;
  if (to === null && right !== ".." && right !== "") return null;
  if (from === null && to === null) return null;
  if (from !== null && to !== null && from.first > to.last) return null;
  return {
    first: from?.first ?? null,
    last: to?.last ?? null,
    approximate: (from?.approximate ?? false) || (to?.approximate ?? false),
  };
}

/** Whether two ranges share a day. An open end reaches without limit. */
export function rangesOverlap(a: DayRange, b: DayRange): boolean {
  return (
    (a.first === null || b.last === null || a.first <= b.last) &&
    (b.first === null || a.last === null || b.first <= a.last)
  );
}

/** `day` (`YYYY-MM-DD`) moved by a number of days, which may be negative. */
export function addDays(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return new Date(time + days * 86_400_000).toISOString().slice(0, 10);
}

/** Day of the week of `YYYY-MM-DD`: 0 is Monday, 6 is Sunday. */
export function weekday(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}
