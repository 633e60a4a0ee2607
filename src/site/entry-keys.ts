import { createHash } from "node:crypto";
import type { Document } from "../model/document.ts";

/** What tells an entry from all others on every edition of its document, and one wording of it from another. */
export interface EntryKey {
  /** 12 hex digits; also the anchor of the entry in the log (`entry-...`). */
  readonly key: string;
  /** 12 hex digits over the entry's own words. */
  readonly version: string;
}

const known = new WeakMap<Document, readonly EntryKey[]>();

/**
 * Keys of a document's entries, in its order. A live page puts new entries above old ones, so an entry is known
 * by its document, kind and printed time, and among equal ones by its place counted from the oldest, which
 * stands last.
 */
export function entryKeys(document: Document): readonly EntryKey[] {
  const made = known.get(document) ?? makeKeys(document);
  known.set(document, made);
  return made;
}

function makeKeys(document: Document): EntryKey[] {
  const seen = new Map<string, number>();
  const keys: EntryKey[] = [];
  for (let i = document.entries.length - 1; i >= 0; i--) {
    const entry = document.entries[i] as Document["entries"][number];
    const sort = [document.id, entry.kind, entry.published ?? "", entry.time ?? "", entry.tz ?? ""].join(
      "\n",
    );
    const place = seen.get(sort) ?? 0;
    seen.set(sort, place + 1);
    const words = entry.blocks.map(({ start, end }) => document.text.slice(start, end).trim()).join("\n");
    keys.push({ key: digest(`${sort}\n${place}`), version: digest(words) });
  }
  return keys.reverse();
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
