import { type DayRange, type Edtf, lastDayOfMonth, parseEdtf } from "../model/edtf.ts";
import type { MessageKey, Say } from "./say.ts";

/** `2016-09-28` as '28 September 2016'. */
export function dayInWords(day: string, say: Say): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return say("date.day", { date: String(date), month: monthName(month, say), year: String(year) });
}

/** 1 as 'January'. */
function monthName(month: number, say: Say): string {
  return say(`date.month.${month}` as MessageKey);
}

/** `2016-09-28` as 'Wednesday'. */
export function weekdayInWords(day: string, say: Say): string {
  return say(`date.weekday.${new Date(`${day}T00:00:00Z`).getUTCDay()}` as MessageKey);
}

/** `2016-09-28` as '28 Sep', for axes and strips. */
export function shortDay(day: string, say: Say): string {
  const [, month, date] = day.split("-").map(Number) as [number, number, number];
  return say("date.dayOfMonth", { date: String(date), month: say(`date.short.${month}` as MessageKey) });
}

/** An instant in UTC as '28 September 2016, 17:45 UTC'; the text itself where it is no instant. */
export function instantInWords(instant: string, say: Say): string {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return instant;
  const iso = new Date(time).toISOString();
  return say("date.clock", { day: dayInWords(iso.slice(0, 10), say), clock: `${iso.slice(11, 16)} UTC` });
}

/** One point of an EDTF expression in words, without its qualifier. */
function pointInWords(point: string, say: Say): string {
  const bare = point.replace(/[~?%]$/, "");
  const [date, clock] = bare.split("T") as [string, string | undefined];
  const parts = date.split("-");
  const words =
    parts.length === 3
      ? dayInWords(date, say)
      : parts.length === 2
        ? say("date.month", { month: monthName(Number(parts[1]), say), year: parts[0] as string })
        : date;
  return clock === undefined ? words : say("date.clock", { day: words, clock: clock.slice(0, 5) });
}

function qualified(point: string, say: Say): string {
  const when = pointInWords(point, say);
  if (point.endsWith("~")) return say("date.about", { when });
  if (point.endsWith("?")) return say("date.perhaps", { when });
  if (point.endsWith("%")) return say("date.perhapsAbout", { when });
  return when;
}

/** Drops from the first of two dates what the second repeats: '12 to 19 September 2016'. */
function between(from: string, to: string, say: Say): string {
  const told = (first: string, last: string) => say("date.between", { from: first, to: last });
  if (!/^\d{4}-\d{2}-\d{2}$/.test(from) || !/^\d{4}-\d{2}-\d{2}$/.test(to))
    return told(qualified(from, say), qualified(to, say));
  const [, month, date] = from.split("-").map(Number) as [number, number, number];
  const last = dayInWords(to, say);
  if (from.slice(0, 4) !== to.slice(0, 4)) return told(dayInWords(from, say), last);
  if (from.slice(0, 7) === to.slice(0, 7)) return told(String(date), last);
  return told(say("date.dayOfMonth", { date: String(date), month: monthName(month, say) }), last);
}

/**
 * An EDTF expression as a reader would say it: 'about 26 November 2016', 'since 19 September 2016',
 * '12 to 19 September 2016'. An expression outside the subset of `parseEdtf` is given back as it is.
 */
export function edtfInWords(edtf: Edtf, say: Say): string {
  if (parseEdtf(edtf) === null) return edtf;
  const slash = edtf.indexOf("/");
  if (slash < 0) return qualified(edtf, say);
  const from = edtf.slice(0, slash);
  const to = edtf.slice(slash + 1);
  const openFrom = from === ".." || from === "";
  const openTo = to === ".." || to === "";
  if (openTo) return say("date.since", { when: qualified(from, say) });
  if (openFrom) return say("date.until", { when: qualified(to, say) });
  return between(from, to, say);
}

/**
 * A range of days for titles: '27 September 2016', '26 to 27 September 2016', 'November 2016' for the whole of it,
 * 'since 19 September 2016', 'undated'.
 */
export function daysInWords(days: DayRange | null, say: Say): string {
  if (days === null) return say("date.undated");
  const { first, last, approximate } = days;
  const told = (when: string) => (approximate ? say("date.about", { when }) : when);
  const about = (day: string) => told(dayInWords(day, say));
  if (first === null) return last === null ? say("date.undated") : say("date.until", { when: about(last) });
  if (last === null) return say("date.since", { when: about(first) });
  if (first === last) return about(first);
  const [year, month] = [first.slice(0, 4), first.slice(5, 7)];
  const wholeStart = first.endsWith("-01");
  if (wholeStart && last === `${year}-12-31` && month === "01") return told(year);
  if (wholeStart && last === `${year}-${month}-${lastDayOfMonth(Number(year), Number(month))}`)
    return told(say("date.month", { month: monthName(Number(month), say), year }));
  const from =
    last.slice(0, 7) === first.slice(0, 7) ? String(Number(first.slice(8))) : dayInWords(first, say);
  return told(say("date.between", { from, to: dayInWords(last, say) }));
}
