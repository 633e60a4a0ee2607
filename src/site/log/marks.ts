import type { ClaimKind } from "../../model/claim.ts";
import type { Document } from "../../model/document.ts";
import type { Figure, FigureValue } from "../../model/record.ts";
import { entryKeys } from "../entry-keys.ts";
import type { LogEntry } from "../log-entries.ts";
import type { SiteEdition } from "../record-source.ts";
import type { Snapshot } from "../snapshot.ts";

/** Why an entry is a key event: what it first reports, or which contested figure it changes. */
export interface KeyReason {
  readonly sort: "first report" | "changes the figure";
  readonly incident: string;
  /** Only where a figure is changed. */
  readonly figure: Figure | null;
}

/** The words of an entry as an earlier edition of its document had them. */
export interface EarlierWords {
  readonly edition: number;
  readonly text: string;
  /** When the edition that first read otherwise was obtained; null where custody does not say. */
  readonly replacedAt: string | null;
}

/** What the filters of the log ask of an entry. */
export interface EntryMarks {
  readonly key: readonly KeyReason[];
  /** Its own page says that it pinned it. */
  readonly pinned: boolean;
  /** A number of it is contradicted by another origin, or something in it is said and denied. */
  readonly contested: boolean;
  readonly earlier: EarlierWords | null;
  readonly kinds: ReadonlySet<ClaimKind>;
}

type ByEntry<T> = Map<Document, Map<number, T>>;

interface RecordMarks {
  readonly key: ByEntry<KeyReason[]>;
  readonly contested: ByEntry<true>;
  /** Filled as documents and entries are asked for. */
  readonly earlier: Map<SiteEdition, ReadonlyMap<string, EarlierWords>>;
  readonly entries: Map<LogEntry, EntryMarks>;
}

const known = new WeakMap<Snapshot, RecordMarks>();

/** The marks of an entry of the log. Those of the record are worked out once, when first asked for. */
export function marksOf(snapshot: Snapshot, logged: LogEntry): EntryMarks {
  const record = known.get(snapshot) ?? {
    ...recordMarks(snapshot),
    earlier: new Map(),
    entries: new Map(),
  };
  known.set(snapshot, record);
  const { edition, entry, index, claims } = logged;
  const before =
    record.earlier.get(edition) ?? earlierWords(edition, snapshot.earlierById.get(edition.document.id) ?? []);
  record.earlier.set(edition, before);
  const made: EntryMarks = record.entries.get(logged) ?? {
    key: record.key.get(edition.document)?.get(index) ?? [],
    pinned: entry.pinned === true,
    contested: record.contested.get(edition.document)?.has(index) ?? false,
    earlier: before.get(entryKeys(edition.document)[index]?.key ?? "") ?? null,
    kinds: new Set(claims.map(({ kind }) => kind)),
  };
  record.entries.set(logged, made);
  return made;
}

function recordMarks(snapshot: Snapshot): Pick<RecordMarks, "key" | "contested"> {
  const key: ByEntry<KeyReason[]> = new Map();
  const contested: ByEntry<true> = new Map();
  const entryOf = (claim: string) => {
    const placed = snapshot.claims.get(claim);
    return placed?.current ? { document: placed.edition.document, index: placed.claim.entry } : null;
  };
  const addKey = (claim: string, reason: KeyReason) => {
    const at = entryOf(claim);
    if (at === null) return;
    const reasons = get(key, at, () => []);
    const isKnown = reasons.some((one) => one.incident === reason.incident && one.figure === reason.figure);
    if (!isKnown) reasons.push(reason);
  };
  for (const incident of snapshot.weighed.incidents) {
    const [first] = incident.claims;
    // Totals of a month and people who are besieged are no events, and what one origin alone tells may be anything.
    if ((incident.kind ?? "event") === "event" && incident.origins > 1 && first !== undefined)
      addKey(first, { sort: "first report", incident: incident.id, figure: null });
    for (const figure of incident.figures) {
      if (!figure.contested) continue;
      for (const claim of [...figure.values.map((value) => value.claim), ...(figure.denials ?? [])]) {
        const at = entryOf(claim);
        if (at !== null) get(contested, at, () => true as const);
      }
      for (const claim of changers(figure))
        addKey(claim, { sort: "changes the figure", incident: incident.id, figure });
    }
    for (const claim of incident.denials ?? []) {
      const at = entryOf(claim);
      if (at !== null) get(contested, at, () => true as const);
    }
  }
  return { key, contested };
}

function get<T>(
  marks: ByEntry<T>,
  { document, index }: { document: Document; index: number },
  make: () => T,
): T {
  const entries = marks.get(document) ?? new Map<number, T>();
  marks.set(document, entries);
  const found = entries.get(index) ?? make();
  entries.set(index, found);
  return found;
}

/** Claims by which a contested figure became wider than it was, or by which it was denied. The first number changes nothing. */
function changers(figure: Figure): string[] {
  const claims: string[] = [];
  let reach: { low: number; high: number } | null = null;
  for (const value of figure.values) {
    if (value.denied) claims.push(value.claim);
    if (!counts(value)) continue;
    const low = value.bounds.min ?? 0;
    const high = value.bounds.max ?? low;
    if (reach === null) reach = { low, high };
    else if (low < reach.low || high > reach.high) {
      claims.push(value.claim);
      reach = { low: Math.min(low, reach.low), high: Math.max(high, reach.high) };
    }
  }
  return claims;
}

function counts({ denied, reader, part, differs, bounds }: FigureValue): boolean {
  return !denied && !reader && !part && differs.length === 0 && (bounds.min !== null || bounds.max !== null);
}

/**
 * For every entry of an edition that read otherwise before, the latest other words, by key. Each earlier edition
 * is walked once: a live page may have been captured hundreds of times.
 */
function earlierWords(edition: SiteEdition, earlier: readonly SiteEdition[]): Map<string, EarlierWords> {
  const found = new Map<string, EarlierWords>();
  if (earlier.length === 0) return found;
  const now = new Map(entryKeys(edition.document).map(({ key, version }) => [key, version]));
  for (let i = earlier.length - 1; i >= 0; i--) {
    const { document, edition: number } = earlier[i] as SiteEdition;
    for (const [at, { key, version }] of entryKeys(document).entries()) {
      const entry = document.entries[at];
      if (entry === undefined || found.has(key) || (now.get(key) ?? version) === version) continue;
      const text = entry.blocks.map(({ start, end }) => document.text.slice(start, end).trim()).join(" ");
      found.set(key, { edition: number, text, replacedAt: (earlier[i + 1] ?? edition).obtainedAt });
    }
  }
  return found;
}
