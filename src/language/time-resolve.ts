import { addDays, lastDayOfMonth, weekday as weekdayOf, type HowKnown } from "../model/edtf.ts";
import type { EntryClock } from "../model/language.ts";
import type { PartialDate } from "./calendar-dates.ts";
import type { ClockTime } from "./clock-times.ts";
import { UTC_ZONES, type TimeUnit } from "./lexicon/calendar.ts";
import type { Phase } from "./lexicon/times.ts";
import type { Tense } from "./time-direction.ts";
import type { Amount, TimeBase, TimeShape, Which } from "./time-shapes.ts";

/** A time on the calendar: EDTF points without qualifiers; equal where it is one day, month or year. */
export interface Resolved {
  readonly first: string;
  readonly last: string;
  readonly approximate: boolean;
  /** The start alone is rough: 'more than a week'. */
  readonly roughStart: boolean;
  /** Rough as a starting point only: 'late August' is 21 to 31, 'since late August' began about then. */
  readonly roughSince: boolean;
  readonly known: HowKnown;
  /** `open`: only the end is known ('months ago'). */
  readonly open: boolean;
}

/** What a time is read against. */
export interface TimeContext {
  readonly clock: EntryClock;
  readonly tense: Tense;
  /** The last single day that the text named, `YYYY-MM-DD`. */
  readonly named: string | null;
  /** The day named in the same sentence, for a bare '10:30' or 'in the evening'. */
  readonly sentenceDay: string | null;
}

/**
 * Puts a time on the calendar.
 *
 * @returns null where it needs a clock day, or a day named before, that is not known
 */
export function resolveTime(shape: TimeShape, context: TimeContext): Resolved | null {
  const base = resolveBase(shape.base, context);
  if (base === null) return null;
  const phased = shape.phase === null ? base : applyPhase(base, shape.phase);
  const resolved = shape.clock === null ? phased : applyClock(phased, shape.clock, context.clock);
  return shape.approximate && shape.clock === null ? { ...resolved, approximate: true } : resolved;
}

function made(first: string, last: string, known: HowKnown, rest: Partial<Resolved> = {}): Resolved {
  return {
    first,
    last,
    known,
    approximate: false,
    roughStart: false,
    roughSince: false,
    open: false,
    ...rest,
  };
}

function resolveBase(base: TimeBase, context: TimeContext): Resolved | null {
  const today = context.clock.day;
  switch (base.kind) {
    case "date":
      return resolveDate(base.first, base.last, base.weekday, context);
    case "month": {
      const year = base.year ?? monthYear(base.month, base.which, context);
      if (year === null) return null;
      const month = `${year}-${pad(base.month)}`;
      return made(month, month, base.which === null ? "stated" : "relative");
    }
    case "season":
      return resolveSeason(base, context);
    case "year":
      return made(String(base.first), String(base.last), "stated");
    case "daytime": {
      const day = context.sentenceDay ?? today;
      return day === null ? null : made(day, day, context.sentenceDay === null ? "dateline" : "inferred");
    }
    case "overnight": {
      const day = context.sentenceDay ?? today;
      const known = context.sentenceDay === null ? "relative" : "inferred";
      return day === null ? null : made(addDays(day, -1), day, known);
    }
    case "named-day": {
      if (context.named === null) return null;
      const day = addDays(context.named, base.days);
      return made(day, day, "inferred");
    }
    default:
      return today === null ? null : resolveRelative(base, today, context);
  }
}

type RelativeBase = Extract<
  TimeBase,
  { kind: "weekday" | "day" | "period" | "rolling" | "ago" | "ahead" | "duration" }
>;

function resolveRelative(base: RelativeBase, today: string, context: TimeContext): Resolved {
  switch (base.kind) {
    case "day": {
      const day = addDays(today, base.days);
      return made(day, day, "relative");
    }
    case "weekday": {
      const day = weekdayDay(base.weekday, base.which, base.week, today, context.tense);
      return made(day, day, "relative");
    }
    case "period":
      return resolvePeriod(base, today, context.tense);
    case "rolling": {
      const rough = base.amount.sure !== "exact";
      const days = base.unit === "hour" ? Math.ceil(base.amount.value / 24) : null;
      const other = shift(
        today,
        days === null ? base.unit : "day",
        (days ?? base.amount.value) * (base.ahead ? 1 : -1),
      );
      return base.ahead
        ? made(today, other, "relative")
        : made(other, today, "relative", { roughStart: rough || isLong(base.unit) });
    }
    case "ago":
      return resolveAgo(base.unit, base.amount, today);
    case "ahead": {
      const end = shift(today, base.unit, base.amount.value);
      // 'In two days' from a text that looks ahead is a day to come; else it is how long something took.
      if (context.tense === "future") return made(today, end, "relative");
      return made(shift(today, base.unit, -base.amount.value), today, "relative", { roughStart: true });
    }
    case "duration": {
      const rough = base.amount.sure !== "exact" || base.unit === "week" || isLong(base.unit);
      return made(shift(today, base.unit, -base.amount.value), today, "relative", { roughStart: rough });
    }
  }
}

function isLong(unit: TimeUnit): boolean {
  return unit === "month" || unit === "year" || unit === "decade";
}

/** A day moved by a number of units; less than a day counts as none unless it adds up to one. */
export function shift(day: string, unit: TimeUnit, amount: number): string {
  switch (unit) {
    case "second":
    case "minute":
      return day;
    case "hour":
      return addDays(day, Math.trunc(amount / 24));
    case "day":
    case "night":
      return addDays(day, Math.round(amount));
    case "week":
      return addDays(day, Math.round(amount * 7));
    case "month":
      return addMonths(day, amount);
    case "year":
      return addMonths(day, amount * 12);
    case "decade":
      return addMonths(day, amount * 120);
  }
}

function addMonths(day: string, amount: number): string {
  const [year, month, date] = split(day);
  const index = Math.max(0, Math.min(119_987, year * 12 + (month - 1) + Math.round(amount)));
  const [newYear, newMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return `${String(newYear).padStart(4, "0")}-${pad(newMonth)}-${pad(Math.min(date, lastDayOfMonth(newYear, newMonth)))}`;
}

function split(day: string): [year: number, month: number, date: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

function resolveAgo(unit: TimeUnit, amount: Amount, today: string): Resolved {
  const then = shift(today, unit, -amount.value);
  const point =
    unit === "month" ? then.slice(0, 7) : unit === "year" || unit === "decade" ? then.slice(0, 4) : then;
  if (amount.sure === "plural") return made(point, point, "relative", { open: true });
  const rough = amount.sure === "rough" || unit === "week" || unit === "decade";
  return made(point, point, "relative", { approximate: rough });
}

function weekdayDay(weekday: number, which: Which, week: Which, today: string, tense: Tense): string {
  const monday = addDays(today, -weekdayOf(today));
  if (week !== null) return addDays(monday, week * 7 + weekday);
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (which === -1) return addDays(today, back === 0 ? -7 : -back);
  if (which === 1) return addDays(today, ahead === 0 ? 7 : ahead);
  if (which === 0) return addDays(monday, weekday);
  // A text of a Friday says 'on Friday' of the day itself, whichever way it looks.
  return addDays(today, tense === "future" ? ahead : -back);
}

function resolvePeriod(base: Extract<TimeBase, { kind: "period" }>, today: string, tense: Tense): Resolved {
  const [year, month] = split(today);
  const monday = addDays(today, -weekdayOf(today));
  const known: HowKnown = "relative";
  switch (base.unit) {
    case "day":
      return made(today, today, known);
    case "week": {
      const start = addDays(monday, (base.which ?? 0) * 7);
      return cutAtClock(start, addDays(start, 6), base, today, tense);
    }
    case "weekend": {
      const inWeekend = weekdayOf(today) >= 5;
      const which = base.which ?? (tense === "future" || inWeekend ? 0 : -1);
      const start = addDays(monday, which * 7 + 5);
      return made(start, addDays(start, 1), known);
    }
    case "month": {
      const day = addMonths(`${year}-${pad(month)}-01`, base.which ?? 0);
      const end = `${day.slice(0, 7)}-${lastDayOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)))}`;
      if (base.side !== null) return cutAtClock(day, end, base, today, tense);
      return made(day.slice(0, 7), day.slice(0, 7), known);
    }
    case "year": {
      const named = String(year + (base.which ?? 0)).padStart(4, "0");
      if (base.side !== null) return cutAtClock(`${named}-01-01`, `${named}-12-31`, base, today, tense);
      return made(named, named, known);
    }
  }
}

/** 'This week' of a text that looks back ends at the clock; 'later this week' begins there. */
function cutAtClock(
  start: string,
  end: string,
  base: Extract<TimeBase, { kind: "period" }>,
  today: string,
  tense: Tense,
): Resolved {
  if (base.which !== 0) return made(start, end, "relative");
  if (base.side === "later" || (base.side === null && tense === "future"))
    return made(today, end, "relative");
  return made(start, today, "relative");
}

/** How much further a date in the wrong direction counts. */
const BIAS: Record<Tense, { readonly past: number; readonly future: number }> = {
  past: { past: 1, future: 6 },
  future: { past: 6, future: 1 },
  // News tells what was more often than what will be.
  unknown: { past: 1, future: 2 },
};

/** The year that puts a date without one nearest to the clock, leaning to the past or as the tense says. */
function nearestYear(today: string, tense: Tense, dayIn: (year: number) => string | null): number | null {
  const year = Number(today.slice(0, 4));
  let best: { year: number; cost: number } | null = null;
  for (let candidate = year - 4; candidate <= year + 1; candidate++) {
    const day = dayIn(candidate);
    if (day === null) continue;
    const distance = (Date.parse(day) - Date.parse(today)) / 86_400_000;
    const cost = distance > 0 ? distance * BIAS[tense].future : -distance * BIAS[tense].past;
    if (best === null || cost < best.cost) best = { year: candidate, cost };
  }
  return best?.year ?? null;
}

function resolveDate(
  first: PartialDate,
  last: PartialDate,
  weekday: number | null,
  { clock, tense }: TimeContext,
): Resolved | null {
  const text = (date: PartialDate, year: number) => `${year}-${pad(date.month)}-${pad(date.day ?? 1)}`;
  const exists = (date: PartialDate, year: number) => (date.day ?? 1) <= lastDayOfMonth(year, date.month);
  if (first.year !== null)
    return made(text(first, first.year), text(last, last.year ?? first.year), "stated");
  if (clock.day === null) return null;
  const dayIn = (year: number) => (exists(first, year) && exists(last, year) ? text(first, year) : null);
  const onWeekday = (year: number) => {
    const day = dayIn(year);
    return day !== null && weekdayOf(day) === weekday ? day : null;
  };
  const fitting = weekday === null ? null : nearestYear(clock.day, tense, onWeekday);
  const year = fitting ?? nearestYear(clock.day, tense, dayIn);
  return year === null ? null : made(text(first, year), text(last, year), "stated");
}

function monthYear(month: number, which: Which, { clock, tense }: TimeContext): number | null {
  if (clock.day === null) return null;
  const [year, now] = split(clock.day);
  if (which === -1) return now > month ? year : year - 1;
  if (which === 1) return now < month ? year : year + 1;
  if (which === 0) return year;
  if (month === now) return year;
  return nearestYear(clock.day, tense, (candidate) => `${candidate}-${pad(month)}-15`);
}

function resolveSeason(base: Extract<TimeBase, { kind: "season" }>, context: TimeContext): Resolved | null {
  const year = base.year ?? monthYear(base.month, base.which === 0 ? null : base.which, context);
  if (year === null) return null;
  const end = addMonths(`${year}-${pad(base.month)}-01`, 2);
  return made(`${year}-${pad(base.month)}`, end.slice(0, 7), base.year === null ? "relative" : "stated");
}

/** Narrows a month to ten days and a year to four months; a week stays whole. */
function applyPhase(resolved: Resolved, phase: Phase): Resolved {
  const { first, last } = resolved;
  if (first.length === 7 && first === last) {
    const end = lastDayOfMonth(Number(first.slice(0, 4)), Number(first.slice(5, 7)));
    const [from, to] =
      phase === "early" || phase === "start" ? [1, 10] : phase === "mid" ? [11, 20] : [21, end];
    return {
      ...resolved,
      first: `${first}-${pad(from)}`,
      last: `${first}-${pad(to)}`,
      roughSince: phase !== "start",
    };
  }
  if (first.length === 4 && first === last) {
    const [from, to] = { early: [1, 4], mid: [5, 8], late: [9, 12], start: [1, 1], end: [12, 12] }[phase] as [
      number,
      number,
    ];
    return {
      ...resolved,
      first: `${first}-${pad(from)}`,
      last: `${first}-${pad(to)}`,
      roughSince: phase !== "start",
    };
  }
  return resolved;
}

/** Puts a clock time on a single day. A zone is written only where the text names UTC and the entry's is another. */
function applyClock(resolved: Resolved, time: ClockTime, clock: EntryClock): Resolved {
  if (resolved.first !== resolved.last || resolved.first.length !== 10) return resolved;
  const utc = time.zone !== null && UTC_ZONES.has(time.zone) && !UTC_ZONES.has(clock.zone.toLowerCase());
  const point = `${resolved.first}T${pad(time.hour)}:${pad(time.minute)}${utc ? "Z" : ""}`;
  return { ...resolved, first: point, last: point };
}
