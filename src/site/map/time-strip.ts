import { addDays } from "../../model/edtf.ts";
import { eventDays } from "../incidents-on.ts";
import type { Snapshot } from "../snapshot.ts";
import type { Hearing } from "./according.ts";
import { daysIn } from "./map-asked.ts";

/** Bars of the time strip at most: more would be finer than can be seen or hit. */
const MOST_BARS = 180;

export interface Bar {
  /** First and last day of the bar; equal where a bar is a day. */
  readonly from: string;
  readonly day: string;
  readonly incidents: number;
}

/** Incidents per day over the record's days. */
export interface TimeStrip {
  readonly first: string;
  readonly last: string;
  /** Days that each bar stands for; the last may stand for fewer. */
  readonly daysPerBar: number;
  /** Without gaps, earliest first. */
  readonly bars: readonly Bar[];
  readonly most: number;
  /** Incidents on days before the strip, and the first of these days; null where there are none. */
  readonly before: { readonly from: string; readonly incidents: number } | null;
}

/**
 * The strip of the record's days: from the first to the last on which it has entries. Each incident counts on
 * the first day that it is said of. Null where the record has no day.
 */
export function timeStrip(snapshot: Snapshot, hearing: Hearing): TimeStrip | null {
  const happened = eventDays(snapshot.weighed.incidents.filter((incident) => hearing.tells(incident))).sort();
  const first = snapshot.days[0] ?? happened[0];
  const last = snapshot.days.at(-1) ?? happened.at(-1);
  if (first === undefined || last === undefined) return null;
  const perDay = new Map<string, number>();
  for (const day of happened) perDay.set(day, (perDay.get(day) ?? 0) + 1);
  const daysPerBar = Math.ceil(daysIn({ from: first, day: last }) / MOST_BARS);
  const bars: Bar[] = [];
  for (let from = first; from <= last; from = addDays(from, daysPerBar)) {
    const end = addDays(from, daysPerBar - 1);
    const day = end < last ? end : last;
    let incidents = 0;
    for (let each = from; each <= day; each = addDays(each, 1)) incidents += perDay.get(each) ?? 0;
    bars.push({ from, day, incidents });
  }
  const earlier = happened.filter((day) => day < first);
  return {
    first,
    last,
    daysPerBar,
    bars,
    most: Math.max(1, ...bars.map(({ incidents }) => incidents)),
    before: earlier.length === 0 ? null : { from: earlier[0] as string, incidents: earlier.length },
  };
}
