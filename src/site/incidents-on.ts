import { addDays, parseEdtf } from "../model/edtf.ts";
import type { Incident } from "../model/record.ts";
import type { Snapshot } from "./snapshot.ts";
import { covers } from "./words/dates.ts";

/** More days than this make a time of their own: an incident of a month is no event of each of its days. */
const LONGEST_EVENT_DAYS = 3;

export interface IncidentsOn {
  /** Said to have happened on the day, or within the few days around it that the words name. */
  readonly events: readonly Incident[];
  /** Said of a longer time that the day lies in: totals of a month, people who are besieged. */
  readonly longer: readonly Incident[];
}

/** Incidents that are said of a day, in the order of the record. Those without a beginning or end are left out. */
export function incidentsOn(snapshot: Snapshot, day: string): IncidentsOn {
  const events: Incident[] = [];
  const longer: Incident[] = [];
  for (const incident of snapshot.weighed.incidents) {
    const range = incident.when === null ? null : parseEdtf(incident.when);
    if (range === null || range.first === null || range.last === null || !covers(range, day)) continue;
    const short = addDays(range.first, LONGEST_EVENT_DAYS) > range.last;
    (short && (incident.kind ?? "event") === "event" ? events : longer).push(incident);
  }
  return { events, longer };
}
