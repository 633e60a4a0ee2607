import { createHash } from "node:crypto";
import type { Claim } from "../../src/model/claim.ts";
import type { Document, Entry } from "../../src/model/document.ts";
import type { ReadDocument } from "../../src/model/record.ts";
import type { Theatre } from "../../src/model/theatre.ts";
import type { RecordSource, SiteEdition } from "../../src/site/record-source.ts";
import { DEFAULT_SPREAD, madeRecord } from "../record-generator.ts";

export const LIVE_DAY = "2011-04-01";
/** Documents of the days before the live page: a desk's record of ten days. */
const BACKGROUND = 400;

/** A record with one live page that grows by an entry at a time. The same for the same number of entries. */
export interface GrowingRecord extends RecordSource {
  /** Puts one more entry on top of the live page. */
  grow(): void;
}

function take<T>(from: Iterable<T>, count: number): T[] {
  const taken: T[] = [];
  for (const each of from) {
    if (taken.length === count) break;
    taken.push(each);
  }
  return taken;
}

/**
 * Made documents as the entries of one live page, the newest on top. Every edition is a capture of its own, and as in
 * the engine a claim's id is that of its capture: no claim of one edition has the id of one of another.
 */
function livePage(parts: readonly ReadDocument[]): ReadDocument {
  let text = "";
  const entries: Entry[] = [];
  const claims: Claim[] = [];
  const capture = createHash("sha256").update(String(parts.length)).digest("hex");
  for (const [index, { document, claims: own }] of [...parts].reverse().entries()) {
    const start = text.length;
    text += `${document.text}\n`;
    const end = text.length - 1;
    const entry = document.entries[0] as Entry;
    entries.push({ ...entry, start, end, blocks: [{ role: "paragraph", start, end }] });
    for (const claim of own)
      claims.push({
        ...claim,
        id: `${claim.id}-${capture.slice(0, 6)}`,
        document: "live",
        entry: index,
        start: claim.start + start,
        end: claim.end + start,
      });
  }
  const like = (parts[0] as ReadDocument).document;
  const document: Document = {
    ...like,
    id: "live",
    capture,
    publisher: "Harbour Live",
    published: LIVE_DAY,
    text,
    entries,
  };
  return { document, claims };
}

function withBlocks({ document, claims }: ReadDocument): ReadDocument {
  const entries = document.entries.map((entry) => ({
    ...entry,
    blocks: [{ role: "paragraph" as const, start: entry.start, end: entry.end }],
  }));
  return { document: { ...document, entries }, claims };
}

/** @param entries how many the live page has at first */
export function growingRecord(theatre: Theatre, entries: number): GrowingRecord {
  const spread = { ...DEFAULT_SPREAD, seed: 2, firstDay: LIVE_DAY, documentsPerDay: 10_000 };
  const parts = take(madeRecord(theatre, spread), entries + 200).sort((a, b) =>
    (a.document.entries[0]?.time ?? "").localeCompare(b.document.entries[0]?.time ?? ""),
  );
  const background = take(madeRecord(theatre), BACKGROUND).map(
    (read): SiteEdition => ({ ...withBlocks(read), edition: 1, obtainedAt: null }),
  );
  const editions: SiteEdition[] = [];
  const put = () => {
    const read = livePage(parts.slice(0, entries + editions.length));
    editions.push({ ...read, edition: editions.length + 1, obtainedAt: `${LIVE_DAY}T23:00:00.000Z` });
  };
  put();
  return {
    grow: put,
    revision: async () => editions.length,
    load: async () => ({
      current: [...background, editions.at(-1) as SiteEdition],
      superseded: editions.slice(0, -1),
      custody: [],
    }),
    captureBytes: async () => null,
  };
}
