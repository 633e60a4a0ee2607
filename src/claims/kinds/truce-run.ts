import type { TimeMention } from "../../model/language.ts";
import type { SentenceView } from "../view/sentence-view.ts";

/** When a pause runs, as EDTF with hours where the words give them; null where they do not. */
export interface Run {
  readonly start: string | null;
  readonly end: string | null;
}

const OPENERS = new Set(["from", "starting", "beginning", "effective", "since"]);
const UNITS: Readonly<Record<string, "hours" | "days" | "months">> = {
  hour: "hours",
  hours: "hours",
  day: "days",
  days: "days",
  week: "days",
  weeks: "days",
  month: "months",
  months: "months",
};

/**
 * Reads when a pause runs from the times in a range of tokens: 'from 9am to 7pm on Friday', 'until 31 March',
 * '72-hour ... from noon on 6 January'.
 *
 * @param begins the verb says that it begins ('took effect at dawn'): a bare time is its start
 */
export function runOf(view: SentenceView, from: number, to: number, begins: boolean): Run {
  let start: string | null = null;
  let end: string | null = null;
  const seen = new Set<TimeMention>();
  for (let i = from; i < to; i++) {
    const time = view.times[i];
    if (!time || seen.has(time) || time.sort === "duration") continue;
    seen.add(time);
    const [first, last] = time.edtf.split("/");
    if (time.sort === "interval") {
      if (seen.size === 1 || (start === null && end === null)) [start, end] = [open(first), open(last)];
    } else if (time.sort === "until") end ??= open(last);
    else if (time.sort === "since" || OPENERS.has(wordBefore(view, i)) || begins)
      start ??= atNoon(view, time, open(first));
  }
  const length = lengthIn(view, from, to);
  if (start !== null && end === null && length !== null) end = later(start, length.count, length.unit);
  return { start, end };
}

function open(part: string | undefined): string | null {
  return part === undefined || part === ".." || part === "" ? null : part.replace(/~$/, "");
}

function wordBefore(view: SentenceView, i: number): string {
  const at = ["on", "at", "the"].includes(view.words[i - 1] ?? "") ? i - 2 : i - 1;
  return view.words[at] ?? "";
}

function atNoon(view: SentenceView, time: TimeMention, day: string | null): string | null {
  const noon = /\b(?:noon|midday)\b/i.test(view.text.slice(time.start, time.end));
  return day !== null && noon && /^\d{4}-\d\d-\d\d$/.test(day) ? `${day}T12:00` : day;
}

/** 'seven-day', '72 hours', 'week-long'. */
function lengthIn(
  view: SentenceView,
  from: number,
  to: number,
): { count: number; unit: "hours" | "days" | "months" } | null {
  for (let i = from; i < to; i++) {
    const unit = UNITS[view.words[i] as string];
    if (unit === undefined) continue;
    const weeks = (view.words[i] as string).startsWith("week") ? 7 : 1;
    const at = view.words[i - 1] === "-" ? i - 2 : i - 1;
    const quantity = view.quantities[at];
    const count = quantity?.unit === "duration" ? quantity.bounds.min : null;
    if (count !== null && count === quantity?.bounds.max) return { count: count * weeks, unit };
    if (view.words[i + 1] === "-" && view.words[i + 2] === "long") return { count: weeks, unit };
  }
  return null;
}

/** A day or minute so much later; null where the start is no exact day, or hours do not make whole days of it. */
function later(start: string, count: number, unit: "hours" | "days" | "months"): string | null {
  if (!/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/.test(start)) return null;
  const timed = start.length > 10;
  if (unit === "hours" && !timed && count % 24 !== 0) return null;
  const date = new Date(`${timed ? start : `${start}T00:00`}:00Z`);
  if (unit === "hours") date.setUTCHours(date.getUTCHours() + count);
  else if (unit === "days") date.setUTCDate(date.getUTCDate() + count);
  else date.setUTCMonth(date.getUTCMonth() + count);
  return date.toISOString().slice(0, timed ? 16 : 10);
}
