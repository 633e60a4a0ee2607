import { addDays, type Edtf, parseEdtf } from "../model/edtf.ts";
import type { EntryDraft } from "./drafts.ts";

/** The single day that a date of publication names; null for an interval, a month or a year. */
export function singleDay(published: Edtf | null): string | null {
  const range = published === null ? null : parseEdtf(published);
  return range && range.first !== null && range.first === range.last ? range.first : null;
}

/** A step of more than this against the page's order is midnight, a smaller one an update put out of order. */
const MIDNIGHT_STEP_MINUTES = 6 * 60;

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Whether the clock times of a list mostly run down: the newest entry stands first. */
export function isNewestFirst(times: readonly string[]): boolean {
  let down = 0;
  let up = 0;
  for (let i = 1; i < times.length; i++) {
    const step = minutes(times[i] as string) - minutes(times[i - 1] as string);
    if (step < 0) down++;
    else if (step > 0) up++;
  }
  return down > up;
}

/** Whether steps back in time are few: a page whose times jump about tells nothing by their order. */
function runsInOrder(times: readonly number[]): boolean {
  const back = times.filter((time, i) => i > 0 && time < (times[i - 1] as number)).length;
  return back <= Math.max(1, Math.floor(times.length / 5));
}

/**
 * Gives the entries of a live page that runs over midnight their own days.
 *
 * The page's date is taken for the day of its oldest entry, since a live page is dated when it is opened. A
 * day printed with an entry wins over counting, for it and for those that follow.
 */
export function assignDays(drafts: readonly EntryDraft[], published: Edtf | null): void {
  const timed = drafts.filter((draft) => draft.kind === "update" && draft.time !== null);
  if (timed.length < 2) return;
  const newestFirst = isNewestFirst(timed.map((draft) => draft.time as string));
  const oldestOnward = newestFirst ? [...timed].reverse() : timed;
  if (!runsInOrder(oldestOnward.map((draft) => minutes(draft.time as string)))) return;
  const pageDay = singleDay(published);
  let day = oldestOnward.find((draft) => draft.published !== null) ? null : pageDay;
  let before: number | null = null;
  for (const draft of oldestOnward) {
    const now = minutes(draft.time as string);
    const own = singleDay(draft.published);
    if (own !== null) day = own;
    else if (day !== null) {
      if (before !== null && before - now > MIDNIGHT_STEP_MINUTES) day = addDays(day, 1);
      if (day !== pageDay) draft.published = day;
    }
    before = now;
  }
  countBack(oldestOnward);
}

/** Gives days to the entries older than the first whose day is known. */
function countBack(oldestOnward: readonly EntryDraft[]): void {
  const known = oldestOnward.findIndex((draft) => draft.published !== null);
  let day = singleDay(oldestOnward[known]?.published ?? null);
  for (let i = known - 1; i >= 0 && day !== null; i--) {
    const draft = oldestOnward[i] as EntryDraft;
    const after = oldestOnward[i + 1] as EntryDraft;
    if (minutes(draft.time as string) - minutes(after.time as string) > MIDNIGHT_STEP_MINUTES)
      day = addDays(day, -1);
    draft.published = day;
  }
}

/** The day of a live page that has no date of its own: its oldest update's. Null where an update has no day. */
export function oldestDay(drafts: readonly EntryDraft[]): Edtf | null {
  const days = drafts
    .filter((draft) => draft.kind === "update" && draft.time !== null)
    .map((draft) => singleDay(draft.published));
  if (days.some((day) => day === null)) return null;
  return (days as string[]).sort()[0] ?? null;
}

/** An entry's own day says nothing where it is the page's. */
export function dropPageDay(drafts: readonly EntryDraft[], published: Edtf | null): void {
  const day = singleDay(published);
  for (const draft of drafts) if (draft.published !== null && draft.published === day) draft.published = null;
}
