import { addDays, type DayRange, lastDayOfMonth, parseEdtf } from "../../model/edtf.ts";
import type { Edtf } from "../../model/edtf.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** `2016-09-28` as '28 September 2016'. */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

/** `2016-09-28` as 'Wednesday'. */
export function weekdayInWords(day: string): string {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] as string;
}

/** `2016-09-28` as '28 Sep', for axes and strips. */
export function shortDay(day: string): string {
  const [, month, date] = day.split("-").map(Number) as [number, number, number];
  return `${date} ${MONTHS[month - 1]?.slice(0, 3)}`;
}

/** An instant in UTC as '28 September 2016, 17:45 UTC'; the text itself where it is no instant. */
export function instantInWords(instant: string): string {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return instant;
  const iso = new Date(time).toISOString();
  return `${dayInWords(iso.slice(0, 10))}, ${iso.slice(11, 16)} UTC`;
}

/** One point of an EDTF expression in words, without its qualifier. */
function pointInWords(point: string): string {
  const bare = point.replace(/[~?%]$/, "");
  const [date, clock] = bare.split("T") as [string, string | undefined];
  const parts = date.split("-");
  const words =
    parts.length === 3
      ? dayInWords(date)
      : parts.length === 2
        ? `${MONTHS[Number(parts[1]) - 1]} ${parts[0]}`
        : date;
  return clock === undefined ? words : `${words}, ${clock.slice(0, 5)}`;
}

function qualified(point: string): string {
  const words = pointInWords(point);
  if (point.endsWith("~")) return `about ${words}`;
  if (point.endsWith("?")) return `perhaps ${words}`;
  if (point.endsWith("%")) return `perhaps about ${words}`;
  return words;
}

/** Drops from the first of two dates what the second repeats: '12 to 19 September 2016'. */
function between(from: string, to: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(from) || !/^\d{4}-\d{2}-\d{2}$/.test(to))
    return `${qualified(from)} to ${qualified(to)}`;
  const first = dayInWords(from).split(" ");
  const last = dayInWords(to).split(" ");
  if (first[2] !== last[2]) return `${first.join(" ")} to ${last.join(" ")}`;
  if (first[1] !== last[1]) return `${first[0]} ${first[1]} to ${last.join(" ")}`;
  return `${first[0]} to ${last.join(" ")}`;
}

/**
 * An EDTF expression as a reader would say it: 'about 26 November 2016', 'since 19 September 2016',
 * '12 to 19 September 2016'. An expression outside the subset of `parseEdtf` is given back as it is.
 */
export function edtfInWords(edtf: Edtf): string {
  if (parseEdtf(edtf) === null) return edtf;
  const slash = edtf.indexOf("/");
  if (slash < 0) return qualified(edtf);
  const from = edtf.slice(0, slash);
  const to = edtf.slice(slash + 1);
  const openFrom = from === ".." || from === "";
  const openTo = to === ".." || to === "";
  if (openTo) return `since ${qualified(from)}`;
  if (openFrom) return `until ${qualified(to)}`;
  return between(from, to);
}

/** The one day an expression names, `YYYY-MM-DD`; null for months, intervals and what cannot be read. */
export function singleDay(edtf: Edtf | null): string | null {
  if (edtf === null) return null;
  const range = parseEdtf(edtf);
  if (range === null || range.first === null || range.first !== range.last) return null;
  return range.first;
}

/** Whether a day lies in a range. */
export function covers(range: DayRange, day: string): boolean {
  return (range.first === null || range.first <= day) && (range.last === null || day <= range.last);
}

/** Whether a text is a day that exists. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDayOfMonth(year, month);
}

/** The days from `first` to `last`, both included; at most `limit` of them, the latest kept. */
export function daysBetween(first: string, last: string, limit: number): string[] {
  const days: string[] = [];
  for (let day = last; day >= first && days.length < limit; day = addDays(day, -1)) days.push(day);
  return days.reverse();
}
