import { parseEdtf } from "../model/edtf.ts";
import type { EntryClock, TimeMention } from "../model/language.ts";
import { readClock } from "./clock-times.ts";
import { MONTHS, SHORT_WEEKDAYS, TIME_UNITS, WEEKDAYS } from "./lexicon/calendar.ts";
import {
  DAYS_AFTER_NAMED,
  OPENERS,
  PARTS_OF_DAY,
  PHASES,
  RELATIVE_DAYS,
  SEASONS,
  VAGUE_AMOUNTS,
} from "./lexicon/times.ts";
import { NUMBER_STARTERS } from "./number-core.ts";
import { BOUND_STARTERS } from "./number-bounds.ts";
import { indexPhrases, isMark, matchPhrase, scanPieces, wordAt, type Piece } from "./pieces.ts";
import { guessTense, type Tense } from "./time-direction.ts";
import type { DateReading } from "./calendar-dates.ts";
import { readDateList } from "./time-read-days.ts";
import { readTime } from "./time-read.ts";
import { resolveTime, type Resolved, type TimeContext } from "./time-resolve.ts";
import type { TimeShape } from "./time-shapes.ts";

export type { Tense } from "./time-direction.ts";

const OPENER_INDEX = indexPhrases(OPENERS);

/** Words that a time can begin with; all others are passed over at once. */
const STARTERS: ReadonlySet<string> = new Set([
  ...NUMBER_STARTERS,
  ...BOUND_STARTERS,
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SHORT_WEEKDAYS.keys(),
  ...TIME_UNITS.keys(),
  ...SEASONS.keys(),
  ...[...OPENERS, ...PARTS_OF_DAY, ...PHASES, ...RELATIVE_DAYS, ...DAYS_AFTER_NAMED, ...VAGUE_AMOUNTS].map(
    ({ phrase }) => phrase.split(" ")[0] ?? "",
  ),
  ..."last past previous this current next coming upcoming recent preceding earlier later weekend very around about circa approximately roughly half first second third".split(
    " ",
  ),
]);

export interface TimeOptions {
  /**
   * The tense of the verb that governs an offset of the text, where a parser knows it. Without it the
   * nearest telling word decides.
   */
  readonly tense?: (offset: number) => Tense;
}

/** What was read at one piece: mentions or none, with what later ones may hang on. */
interface Reading {
  readonly mentions: readonly TimeMention[];
  readonly next: number;
  /** The single day that was named, for 'the next day'. */
  readonly day: string | null;
}

/**
 * Finds the times of a text and reads them as EDTF against the entry's clock.
 *
 * The span holds the words that make an interval ('since September 19', 'from 9am to 7pm on November 4') but
 * not a plain 'on', 'in', 'at' or 'the'. Dates without a year take the year that puts them nearest to the
 * clock, leaning to the past. A bare weekday is the last one, or the next one where the sentence looks ahead.
 * 'Last week' is the Monday to Sunday before; 'late August' is 21 to 31. Hours are the entry's local time;
 * where the text says GMT and the entry's zone is another, they carry 'Z'.
 *
 * @param text any text; offsets are UTF-16 units into it
 * @param clock where its `day` is null only times with a year of their own are found
 * @returns mentions in text order, without overlaps. `known` is `stated` for dates, `relative` for times
 *   counted from the clock, `dateline` for an hour whose day is the entry's, `inferred` for a day that hangs
 *   on one named before ('the next day'). Every `edtf` parses. Time is linear.
 * @example findTimes("Since Monday 12 villages fell.", {day: "2016-09-28", ...}) // 2016-09-26/.., since
 */
export function findTimes(text: string, clock: EntryClock, options: TimeOptions = {}): TimeMention[] {
  const pieces = scanPieces(text);
  const found: TimeMention[] = [];
  let named: string | null = null;
  let sentenceDay: string | null = null;
  let at = 0;
  while (at < pieces.length) {
    const piece = pieces[at] as Piece;
    if (piece.gap === 2 || (piece.kind === "mark" && ".!?".includes(piece.lower))) sentenceDay = null;
    if (piece.kind === "digits" || (piece.kind === "word" && STARTERS.has(piece.lower))) {
      const context = (from: number, to: number): TimeContext => ({
        clock,
        tense: options.tense?.(pieces[from]?.start ?? 0) ?? guessTense(pieces, from, to),
        named,
        sentenceDay,
      });
      const reading = readMention(pieces, text, at, context);
      if (reading !== null) {
        found.push(...reading.mentions);
        if (reading.day !== null) [named, sentenceDay] = [reading.day, reading.day];
        at = Math.max(at + 1, reading.next);
        continue;
      }
    }
    at++;
  }
  return found;
}

type Contexts = (from: number, to: number) => TimeContext;

function readMention(pieces: readonly Piece[], text: string, at: number, contexts: Contexts): Reading | null {
  const opener = matchPhrase(pieces, at, OPENER_INDEX);
  if (opener !== null) {
    const opened = readOpened(pieces, text, at, opener.row.opens, opener.next, contexts);
    if (opened !== null) return opened;
  }
  const list = readDateList(pieces, at);
  if (list !== null) return readList(pieces, list, contexts);
  const shape = readTime(pieces, text, at);
  return shape === null
    ? null
    : (readRange(pieces, text, at, shape, contexts) ?? readSingle(pieces, shape, contexts));
}

/** '20 and 27 October': one mention for each day. */
function readList(pieces: readonly Piece[], list: DateReading, contexts: Contexts): Reading {
  const readings = list.items.map(({ first, last, from, to }) => {
    const base: TimeShape["base"] = { kind: "date", first, last, weekday: null };
    const shape: TimeShape = {
      base,
      phase: null,
      part: null,
      clock: null,
      approximate: false,
      from,
      next: to,
    };
    return readSingle(pieces, shape, contexts);
  });
  return {
    mentions: readings.flatMap(({ mentions }) => mentions),
    next: list.next,
    day: readings.at(-1)?.day ?? null,
  };
}

/** Words between an opener and its time. */
const LEAD_IN = new Set(["the", "on", "in", "at", "as", "early"]);

function skipLeadIn(pieces: readonly Piece[], at: number): number {
  let next = at;
  while (next < at + 3 && LEAD_IN.has(wordAt(pieces, next)) && wordAt(pieces, next) !== "early") next++;
  return next;
}

function readOpened(
  pieces: readonly Piece[],
  text: string,
  at: number,
  opens: "since" | "until" | "before" | "from" | "between",
  next: number,
  contexts: Contexts,
): Reading | null {
  const from = skipLeadIn(pieces, next);
  if (pieces[from] === undefined || pieces[from]?.gap === 2) return null;
  if (opens === "from" || opens === "between") {
    const bare = readBareHour(pieces, from);
    const shape = bare ?? readTime(pieces, text, from);
    if (shape === null) return null;
    const { base } = shape;
    // 'Between 2 and 4 March', 'from 2 to 4 March': the date reader has read both days already.
    if (base.kind === "date" && base.first !== base.last && base.first.day !== base.last.day) {
      return finish(
        pieces,
        at,
        { ...shape, from: at },
        resolveTime(shape, contexts(at, shape.next)),
        "interval",
      );
    }
    return readRange(pieces, text, at, shape, contexts, opens);
  }
  const shape = readTime(pieces, text, from);
  if (shape === null || lasts(shape) || isPossessive(pieces, shape.next)) return null;
  const context = contexts(at, shape.next);
  if (opens === "since")
    return finish(pieces, at, shape, resolveTime(shape, pastUnlessTold(context)), "since");
  if (opens === "before" && !["date", "weekday", "month", "year", "day"].includes(shape.base.kind))
    return null;
  // What is not said to have ended by then is still to come.
  const tense = context.tense === "unknown" && opens === "until" ? "future" : context.tense;
  return finish(pieces, at, shape, resolveTime(shape, { ...context, tense }), "until");
}

function pastUnlessTold(context: TimeContext): TimeContext {
  return { ...context, tense: context.tense === "future" ? "future" : "past" };
}

/** 'Since two weeks' and 'by three days' are lengths, not times; 'since two weeks ago' is one. */
function lasts(shape: TimeShape): boolean {
  return ["duration", "ahead", "rolling"].includes(shape.base.kind);
}

function isPossessive(pieces: readonly Piece[], at: number): boolean {
  return isMark(pieces, at, "'’", true) && wordAt(pieces, at + 1) === "s";
}

const JOINTS: Record<"from" | "between" | "none", readonly string[]> = {
  from: ["to", "until", "till", "through", "-", "–", "—"],
  between: ["and", "to"],
  none: ["to", "until", "till", "through", "-", "–"],
};

/** Two times joined: 'from 9am to 7pm on November 4', 'between Monday and Thursday', '10:00-12:30'. */
function readRange(
  pieces: readonly Piece[],
  text: string,
  at: number,
  first: TimeShape,
  contexts: Contexts,
  frame: "from" | "between" | "none" = "none",
): Reading | null {
  const joint = pieces[first.next];
  if (joint === undefined || joint.gap === 2 || !JOINTS[frame].includes(joint.lower)) return null;
  const second = readTime(pieces, text, skipLeadIn(pieces, first.next + 1));
  if (second === null || !rangeable(first) || !rangeable(second)) return null;
  // Without 'from' a day 'to' another kind of time is no range: 'returned on Monday to 2016 levels'.
  const hours = first.clock !== null && second.base.kind === "daytime" && second.clock !== null;
  if (frame === "none" && kindOf(first) !== kindOf(second) && !hours) return null;
  const [left, right] = shareDetails(first, second);
  const context = contexts(at, second.next);
  let to = resolveTime(right, context);
  if (to === null) return null;
  const sameDay = left.base.kind === "daytime" ? to.first.slice(0, 10) : context.sentenceDay;
  let from = resolveTime(left, { ...context, sentenceDay: sameDay });
  if (from === null) return null;
  [from, to] = inOrder(left, from, right, to, context.tense);
  if (from.first > to.last) return null;
  const resolved: Resolved = { ...from, last: to.last, approximate: false, roughStart: from.approximate };
  const whole: TimeShape = { ...right, from: at, part: null };
  return finish(pieces, at, whole, resolved, "interval");
}

function rangeable(shape: TimeShape): boolean {
  return ["date", "weekday", "month", "year", "day", "daytime", "season"].includes(shape.base.kind);
}

function kindOf(shape: TimeShape): string {
  return shape.base.kind === "daytime" && shape.clock === null ? "part" : shape.base.kind;
}

/** The first time of a range takes the year or day that only the second one prints. */
function shareDetails(first: TimeShape, second: TimeShape): [TimeShape, TimeShape] {
  const [a, b] = [first.base, second.base];
  if (a.kind === "daytime" && b.kind !== "daytime") return [{ ...first, base: b, part: first.part }, second];
  if (b.kind === "daytime" && a.kind !== "daytime" && second.clock !== null)
    return [first, { ...second, base: a }];
  if ((a.kind === "date" || a.kind === "month") && (b.kind === "date" || b.kind === "month")) {
    const year = b.kind === "date" ? b.last.year : b.year;
    const month = b.kind === "date" ? b.first.month : b.month;
    if (year === null) return [first, second];
    if (a.kind === "date" && a.first.year === null) {
      const own = a.first.month > month ? year - 1 : year;
      return [
        { ...first, base: { ...a, first: { ...a.first, year: own }, last: { ...a.last, year: own } } },
        second,
      ];
    }
    if (a.kind === "month" && a.year === null) {
      return [{ ...first, base: { ...a, year: a.month > month ? year - 1 : year } }, second];
    }
  }
  return [first, second];
}

/** Two weekdays or dates without a year may come out the wrong way round: the one further off is moved. */
function inOrder(
  left: TimeShape,
  from: Resolved,
  right: TimeShape,
  to: Resolved,
  tense: Tense,
): [Resolved, Resolved] {
  if (from.first <= to.last) return [from, to];
  const week = left.base.kind === "weekday" && right.base.kind === "weekday";
  if (week) {
    if (tense === "future") return [from, moved(to, 7)];
    return [moved(from, -7), to];
  }
  const yearless =
    right.base.kind === "date"
      ? right.base.first.year === null
      : right.base.kind === "month" && right.base.year === null;
  if (!yearless) return [from, to];
  const year = (point: string) => `${Number(point.slice(0, 4)) + 1}${point.slice(4)}`;
  return [from, { ...to, first: year(to.first), last: year(to.last) }];
}

function moved(resolved: Resolved, days: number): Resolved {
  const move = (point: string) => {
    const time = Date.parse(`${point.slice(0, 10)}T00:00:00Z`) + days * 86_400_000;
    return new Date(time).toISOString().slice(0, 10) + point.slice(10);
  };
  return { ...resolved, first: move(resolved.first), last: move(resolved.last) };
}

/** 'From 9 to 11 am', 'between 9 and 11am': the first hour takes its half of the day from the second. */
function readBareHour(pieces: readonly Piece[], at: number): TimeShape | null {
  const piece = pieces[at];
  const joint = pieces[at + 1]?.lower ?? "";
  if (piece?.kind !== "digits" || piece.lower.length > 2 || !["to", "and", "until", "-", "–"].includes(joint))
    return null;
  const second = readClock(pieces, at + 2);
  const hour = Number(piece.lower);
  if (second === null || hour > 12 || hour === 0) return null;
  const half = second.hour >= 12 && (hour % 12) + 12 <= second.hour ? 12 : 0;
  const clock = { hour: (hour % 12) + half, minute: 0, zone: second.zone, next: at + 1, open: false };
  return {
    base: { kind: "daytime" },
    phase: null,
    part: null,
    clock,
    approximate: false,
    from: at,
    next: at + 1,
  };
}

function readSingle(pieces: readonly Piece[], shape: TimeShape, contexts: Contexts): Reading {
  if (shape.base.kind === "daytime" && shape.clock === null && shape.part === null) {
    return { mentions: [], next: shape.next, day: null };
  }
  const resolved = resolveTime(shape, contexts(shape.from, shape.next));
  const sort = shape.base.kind === "duration" ? "duration" : "point";
  return finish(pieces, shape.from, shape, resolved, sort);
}

/** Writes the EDTF. Nothing is found where the time could not be put on the calendar; reading goes on behind it. */
function finish(
  pieces: readonly Piece[],
  at: number,
  shape: TimeShape,
  resolved: Resolved | null,
  sort: TimeMention["sort"],
): Reading {
  const next = shape.next;
  if (resolved === null) return { mentions: [], next, day: null };
  const edtf = writeEdtf(resolved, sort);
  if (parseEdtf(edtf) === null) return { mentions: [], next, day: null };
  const start = pieces[at]?.start ?? 0;
  const end = pieces[next - 1]?.end ?? start;
  const single = resolved.first === resolved.last && !resolved.open;
  const mention: TimeMention = {
    start,
    end,
    edtf,
    known: resolved.known,
    sort: sort === "point" && resolved.open ? "until" : sort === "point" && !single ? "interval" : sort,
    partOfDay: shape.part,
  };
  // A day that is only the entry's own anchors nothing.
  const named = single && resolved.known !== "dateline" && resolved.first.length >= 10;
  const day = named && sort !== "since" && sort !== "until" ? resolved.first.slice(0, 10) : null;
  return { mentions: [mention], next, day };
}

function writeEdtf(resolved: Resolved, sort: TimeMention["sort"]): string {
  const { first, last, approximate, roughStart, roughSince, open } = resolved;
  // A date-time cannot carry a qualifier.
  const mark = (point: string, rough: boolean) => (rough && point.length <= 10 ? `${point}~` : point);
  if (sort === "since") return `${mark(first, approximate || roughStart || roughSince)}/..`;
  if (sort === "until" || open) return `../${mark(last, approximate)}`;
  if (first === last && sort !== "duration") return mark(first, approximate);
  return `${mark(first, approximate || roughStart)}/${mark(last, approximate)}`;
}
