import type { Incident } from "../../model/record.ts";
import type { Snapshot } from "../snapshot.ts";
import type { HoursAsked } from "./map-asked.ts";

/** The clock times of the one day that a map shows, and the hours of it that are shown. */
export interface HoursShown {
  /** Clock times that words give for the day's incidents, `HH:MM`, ascending; none where several days are shown. */
  readonly clocks: readonly string[];
  /** The hours shown; null for the whole day. */
  readonly shown: { readonly hours: 1 | 6; readonly until: string } | null;
  /** Incidents of the day that lie in other hours, or in none that is known. */
  readonly others: number;
}

/**
 * Leaves only the incidents of the hours asked for. An incident's time is the earliest that a claim of it gives for the
 * day, as its words print it.
 */
export function hoursOf(
  events: readonly Incident[],
  snapshot: Snapshot,
  { from, day, hours }: { from: string; day: string; hours: HoursAsked | null },
): { events: readonly Incident[]; hours: HoursShown } {
  if (from !== day) return { events, hours: { clocks: [], shown: null, others: 0 } };
  const clockOf = new Map(events.map((incident) => [incident, clockOn(incident, snapshot, day)]));
  const clocks = [...new Set(clockOf.values())].filter((clock) => clock !== null).sort();
  const last = clocks.at(-1);
  if (hours === null || last === undefined) return { events, hours: { clocks, shown: null, others: 0 } };
  const until = hours.until ?? last;
  const first = minutes(until) - hours.hours * 60;
  const inside = events.filter((incident) => {
    const clock = clockOf.get(incident) ?? null;
    return clock !== null && minutes(clock) > first && minutes(clock) <= minutes(until);
  });
  const shown = { hours: hours.hours, until };
  return { events: inside, hours: { clocks, shown, others: events.length - inside.length } };
}

/** A clock time moved by hours, as far as the day goes. */
export function clockMoved(clock: string, hours: number): string {
  const moved = Math.min(Math.max(minutes(clock) + hours * 60, 0), 23 * 60 + 59);
  return `${String(Math.floor(moved / 60)).padStart(2, "0")}:${String(moved % 60).padStart(2, "0")}`;
}

function clockOn({ claims }: Incident, snapshot: Snapshot, day: string): string | null {
  let earliest: string | null = null;
  for (const id of claims) {
    const when = snapshot.claims.get(id)?.claim.when?.edtf ?? "";
    if (!when.startsWith(`${day}T`) || when.includes("/")) continue;
    const clock = when.slice(11, 16);
    if (earliest === null || clock < earliest) earliest = clock;
  }
  return earliest;
}

function minutes(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}
