import type { Document, Entry } from "../model/document.ts";
import { parseEdtf } from "../model/edtf.ts";
import { toUtc } from "../model/instants.ts";

const WITH_CLOCK = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * When an entry's words were published, in UTC: `YYYY-MM-DDTHH:MM` where the entry, or the document it is the
 * body of, has a clock time, else the day as printed. Clock times without a zone are read in the document's
 * zone, else as UTC. Null where the page gives no day.
 */
export function saidAt(document: Document, entry: Entry | undefined): string | null {
  const printed = entry?.published ?? document.published ?? "";
  const range = parseEdtf(printed);
  if (range === null || range.first === null || range.first !== range.last) return null;
  const clocked = WITH_CLOCK.exec(printed);
  if (entry?.time == null) {
    if (clocked === null) return range.first;
    const [, day, clock, zone] = clocked;
    return inUtc(day as string, clock as string, zone ?? document.timezone);
  }
  const zone = entry.tz ?? clocked?.[3] ?? document.timezone;
  return inUtc(range.first, entry.time, zone);
}

function inUtc(day: string, clock: string, zone: string | null): string {
  const utc = toUtc(day, clock, zone);
  return `${utc.day}T${utc.clock}`;
}
