import { createHash } from "node:crypto";
import type { Document, DocumentMetadata } from "../../src/model/document.ts";
import { type CaptureReading, readCapture } from "../../src/reading/read-capture.ts";

/** Reads bytes or a text in UTF-8 as a capture. */
export function readBytes(
  material: Uint8Array | string,
  metadata: DocumentMetadata = {},
  address = "page.txt",
): CaptureReading {
  const bytes = typeof material === "string" ? new TextEncoder().encode(material) : material;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return readCapture({ sha256, bytes, address, mediaType: null }, metadata);
}

/** The one document that a text gives. */
export function readOne(material: Uint8Array | string, metadata: DocumentMetadata = {}): Document {
  const { documents, diagnostics } = readBytes(material, metadata);
  const document = documents[0];
  if (!document) throw new Error(`no document: ${diagnostics.map(({ found }) => found).join("; ")}`);
  return document;
}

/** What is wrong with a document's offsets, in words; empty where nothing is. */
export function faultsOf(document: Document): string[] {
  const faults: string[] = [];
  const { text, entries } = document;
  entries.forEach((entry, index) => {
    const name = `entry ${index} (${entry.kind} ${entry.start}-${entry.end})`;
    if (entry.start < 0 || entry.end > text.length || entry.start >= entry.end)
      faults.push(`${name} lies outside`);
    const before = entries[index - 1];
    if (before && before.start > entry.start) faults.push(`${name} stands out of order`);
    let last = entry.start;
    for (const block of entry.blocks) {
      if (block.start < last || block.end > entry.end || block.end <= block.start)
        faults.push(`${name}: block ${block.start}-${block.end} lies outside or out of order`);
      if (text.slice(block.start, block.end).trim() !== text.slice(block.start, block.end))
        faults.push(`${name}: block ${block.start}-${block.end} has space around it`);
      for (const cell of block.cells ?? [])
        if (cell.start < block.start || cell.end > block.end) faults.push(`${name}: cell outside its row`);
      last = block.end;
    }
    if (entry.parent !== undefined && entry.parent !== null && entry.parent >= index)
      faults.push(`${name} answers a later comment`);
    const comments = entries.slice(0, index).filter((other) => other.kind === entry.kind);
    for (const other of comments)
      if (other.start < entry.end && entry.start < other.end) faults.push(`${name} overlaps its like`);
  });
  const blocks = entries.flatMap((entry) => entry.blocks).sort((a, b) => a.start - b.start);
  blocks.forEach((block, i) => {
    const next = blocks[i + 1];
    if (next && next.start < block.end) faults.push(`block ${next.start} overlaps another`);
  });
  return faults;
}
