import type { Entry } from "../model/document.ts";
import type { Claim } from "../model/claim.ts";
import type { SiteEdition } from "./record-source.ts";
import { singleDay } from "./words/dates.ts";
import { toUtc, type UtcTime } from "../model/instants.ts";

/** An entry of a document as a line of the day log. */
export interface LogEntry {
  readonly edition: SiteEdition;
  /** Index in `Document.entries`. */
  readonly index: number;
  readonly entry: Entry;
  /** Day in UTC under which the entry is logged; null where neither entry nor document names one day. */
  readonly day: string | null;
  /** Clock time in UTC; null where the page gives none. */
  readonly utc: UtcTime | null;
  readonly claims: readonly Claim[];
  /** Reader comments below this entry's document that are not logged themselves; only on its first entry. */
  readonly comments: number;
}

const LOGGED = new Set(["update", "original", "section"]);

/** Day and clock of an entry in UTC, from its own time and date or the document's. */
function timeOf(edition: SiteEdition, entry: Entry): Pick<LogEntry, "day" | "utc"> {
  const { document } = edition;
  const published = entry.published ?? document.published;
  const day = singleDay(published);
  if (day === null) return { day: null, utc: null };
  if (entry.time !== null) {
    const utc = toUtc(day, entry.time, entry.tz ?? document.timezone);
    return { day: utc.day, utc };
  }
  const clock = /T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?/.exec(published ?? "");
  if (clock === null) return { day, utc: null };
  const utc = toUtc(day, clock[1] as string, clock[2] ?? document.timezone);
  return { day: utc.day, utc };
}

const known = new WeakMap<SiteEdition, readonly LogEntry[]>();

/** The entries of one document that belong in a day log: updates, originals and sections, in page order. */
export function logEntries(edition: SiteEdition): readonly LogEntry[] {
  const made = known.get(edition) ?? makeEntries(edition);
  known.set(edition, made);
  return made;
}

function makeEntries(edition: SiteEdition): LogEntry[] {
  const { document, claims } = edition;
  const byEntry = new Map<number, Claim[]>();
  for (const claim of claims) {
    const list = byEntry.get(claim.entry);
    if (list) list.push(claim);
    else byEntry.set(claim.entry, [claim]);
  }
  const comments = document.entries.filter((entry) => entry.kind === "comment").length;
  const logged: LogEntry[] = [];
  for (const [index, entry] of document.entries.entries()) {
    if (!LOGGED.has(entry.kind) || entry.blocks.length === 0) continue;
    logged.push({
      edition,
      index,
      entry,
      ...timeOf(edition, entry),
      claims: byEntry.get(index) ?? [],
      comments: logged.length === 0 ? comments : 0,
    });
  }
  return logged;
}
