import type { Document, EntryKind } from "../model/document.ts";
import { codePointOffsets } from "../model/offsets.ts";

/** One entry as `structure.json` has it; offsets count Unicode code points. */
export interface StructureEntry {
  readonly kind: EntryKind;
  readonly heading: string | null;
  readonly time: string | null;
  readonly tz?: string;
  readonly start: number;
  readonly end: number;
  readonly published?: string;
  readonly author?: string;
  readonly depth?: number;
  readonly number?: number;
}

/** A document's structure in the exchange format. */
export interface StructureJson {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly entries: readonly StructureEntry[];
}

/**
 * The structure of a document as the claims format describes it: entries in page order with code-point
 * offsets. `tz`, `published` and `author` stand only where the page gives them, `depth` only on comments,
 * `number` only where the page numbers them.
 */
export function structureOf(document: Document): StructureJson {
  const offset = codePointOffsets(document.text);
  return {
    title: document.title,
    publisher: document.publisher,
    author: document.author,
    published: document.published,
    entries: document.entries.map((entry) => ({
      kind: entry.kind,
      heading: entry.heading,
      time: entry.time,
      ...(entry.tz === null ? {} : { tz: entry.tz }),
      start: offset(entry.start),
      end: offset(entry.end),
      ...(entry.published === null ? {} : { published: entry.published }),
      ...(entry.author === null ? {} : { author: entry.author }),
      ...(entry.depth === undefined ? {} : { depth: entry.depth }),
      ...(entry.number === undefined ? {} : { number: entry.number }),
    })),
  };
}
