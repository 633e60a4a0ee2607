import { addDays, parseEdtf } from "../model/edtf.ts";
import type { Incident } from "../model/record.ts";
import type { Snapshot } from "./snapshot.ts";

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
  return incidentsBetween(snapshot.weighed.incidents, day, day);
}

/**
 * Incidents that are said of a day of a window, both its ends included, in the order given. Those without a
 * beginning or end are left out.
 */
export function incidentsBetween(incidents: readonly Incident[], from: string, to: string): IncidentsOn {
  const events: Incident[] = [];
  const longer: Incident[] = [];
  for (const incident of incidents) {
    const range = closedRange(incident);
    if (range === null || range.first > to || range.last < from) continue;
    (isEvent(incident, range) ? events : longer).push(incident);
  }
  return { events, longer };
}

/** The first day of each incident that happened on a day or few; others are left out. */
export function eventDays(incidents: readonly Incident[]): string[] {
  return incidents.flatMap((incident) => {
    const range = closedRange(incident);
    return range !== null && isEvent(incident, range) ? [range.first] : [];
  });
}

interface ClosedRange {
  readonly first: string;
  readonly last: string;
}

function closedRange({ when }: Incident): ClosedRange | null {
  const range = when === null ? null : parseEdtf(when);
  if (range === null || range.first === null || range.last === null) return null;
  return { first: range.first, last: range.last };
}

function isEvent({ kind }: Incident, { first, last }: ClosedRange): boolean {
  return addDays(first, LONGEST_EVENT_DAYS) > last && (kind ?? "event") === "event";
}
