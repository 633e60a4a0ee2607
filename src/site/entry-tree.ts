import type { Document, Entry } from "../model/document.ts";

/** An entry with what lies inside it: captions and credits by their span, answers by the comment they answer. */
export interface EntryNode {
  /** Index in `Document.entries`. */
  readonly index: number;
  readonly entry: Entry;
  readonly children: readonly EntryNode[];
}

interface Growing extends EntryNode {
  readonly children: Growing[];
  /** Number of entries around this one. */
  level: number;
}

/** Entries nested deeper are shown at this level: a page thousands of levels deep must not break the drawing. */
const DEEPEST = 8;

/**
 * The entries of a document as a tree in page order. A comment stands under the comment it answers; any
 * other entry under the narrowest entry whose span holds it. At most `DEEPEST` levels are made.
 */
export function entryTree(document: Document): EntryNode[] {
  const nodes = document.entries.map((entry, index): Growing => ({ index, entry, children: [], level: 0 }));
  const roots: Growing[] = [];
  const open: Growing[] = [];
  const inPageOrder = [...nodes].sort(
    (a, b) => a.entry.start - b.entry.start || b.entry.end - a.entry.end || a.index - b.index,
  );
  for (const node of inPageOrder) {
    const { entry } = node;
    while (open.length > 0 && (open.at(-1) as Growing).entry.end <= entry.start) open.pop();
    const around = entry.kind === "comment" ? answered(nodes, node) : (open.at(DEEPEST - 1) ?? open.at(-1));
    (around?.children ?? roots).push(node);
    node.level = around ? around.level + 1 : 0;
    if (entry.kind === "comment") continue;
    open.push(node);
  }
  return roots;
}

/** The comment a comment answers; null at the top, and where the index given is no earlier comment. */
function answered(nodes: readonly Growing[], node: Growing): Growing | null {
  const parent = node.entry.parent;
  if (parent === undefined || parent === null || parent >= node.index) return null;
  let found = nodes[parent];
  while (found && found.level >= DEEPEST) found = nodes[found.entry.parent ?? -1];
  return found?.entry.kind === "comment" ? found : null;
}
