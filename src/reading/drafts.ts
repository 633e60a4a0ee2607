import type { Block, BlockRole, Entry, EntryKind } from "../model/document.ts";
import type { Edtf } from "../model/edtf.ts";
import type { Span } from "../model/offsets.ts";

/** An entry while it is being read; `finishEntries` makes it an `Entry`. */
export interface EntryDraft {
  kind: EntryKind;
  heading: string | null;
  time: string | null;
  tz: string | null;
  /** The entry's own day or instant as the page prints it; null where it prints none. */
  published: Edtf | null;
  author: string | null;
  start: number;
  end: number;
  blocks: Block[];
  pinned?: true;
  depth?: number;
  number?: number;
  parent?: EntryDraft | null;
}

/** A draft with nothing known but its kind and span. */
export function draftEntry(kind: EntryKind, span: Span): EntryDraft {
  return {
    kind,
    heading: null,
    time: null,
    tz: null,
    published: null,
    author: null,
    start: span.start,
    end: span.end,
    blocks: [],
  };
}

/** Adds a block and widens the entry to hold it. */
export function addBlock(draft: EntryDraft, role: BlockRole, span: Span): void {
  if (span.end <= span.start) return;
  draft.blocks.push({ role, start: span.start, end: span.end });
  draft.start = Math.min(draft.start, span.start);
  draft.end = Math.max(draft.end, span.end);
}

/** Entries in page order, the wider first where two begin together, parents as indices into the list. */
export function finishEntries(drafts: readonly EntryDraft[]): Entry[] {
  const ordered = drafts
    .filter((draft) => draft.end > draft.start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const places = new Map(ordered.map((draft, index) => [draft, index]));
  return ordered.map((draft): Entry => {
    const { parent, depth, number, ...rest } = draft;
    if (draft.kind !== "comment") return rest;
    return {
      ...rest,
      depth: depth ?? 0,
      ...(number === undefined ? {} : { number }),
      parent: parent ? (places.get(parent) ?? null) : null,
    };
  });
}
