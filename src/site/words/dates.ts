import { addDays, type DayRange, type Edtf, lastDayOfMonth, parseEdtf } from "../../model/edtf.ts";

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
