import { zoneAt } from "./clock.ts";
import type { EntryDraft } from "./drafts.ts";
import type { Mark } from "./text-marks.ts";

const ALL_TIMES =
  /\b[Tt]imes (?:(?:are|given|shown|listed|stated|below|here) ){0,3}(?:in )?(?=[A-Z\u002b-]|local\b)/;
/** 'The main events of the day, in Damascus time.' */
const IN_CITY_TIME = /\b[Ii]n (?=[A-Z][a-z]{2,15}(?: [A-Z][a-z]{2,15})? time\b|local time\b)/;
const LOCAL = /^local\b(?: time\b)?/;

/** The zone that a page states for all its times: 'All times GMT', 'Times are in Damascus time'; null if none. */
export function statedZone(text: string): string | null {
  const found = ALL_TIMES.exec(text) ?? (/\d/.test(text) ? null : IN_CITY_TIME.exec(text));
  if (!found) return null;
  const at = found.index + found[0].length;
  return zoneAt(text, at)?.tz ?? (LOCAL.test(text.slice(at, at + 12)) ? "local time" : null);
}

/** Gives the zone that the page states once to its updates that print none. */
export function giveZone(drafts: readonly EntryDraft[], marks: readonly Mark[]): void {
  for (const mark of marks) {
    if (mark.role === "comment" || mark.role === "related") continue;
    const tz = statedZone(mark.text);
    if (tz === null) continue;
    for (const draft of drafts) if (draft.kind === "update" && draft.time !== null) draft.tz ??= tz;
    return;
  }
}
