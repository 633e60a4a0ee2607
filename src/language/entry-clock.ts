import type { Document, Entry } from "../model/document.ts";
import { parseEdtf } from "../model/edtf.ts";
import type { EntryClock } from "../model/language.ts";

/**
 * The clock that an entry's relative times are read against: its own date before the document's, its own
 * zone before the document's. A date coarser than a day gives no day.
 */
export function entryClock(document: Document, entry: Entry): EntryClock {
  return {
    day: exactDay(entry.published) ?? exactDay(document.published),
    time: entry.time,
    zone: entry.tz ?? document.timezone ?? "UTC",
  };
}

function exactDay(edtf: string | null): string | null {
  const range = edtf === null ? null : parseEdtf(edtf);
  return range !== null && range.first === range.last ? range.first : null;
}
