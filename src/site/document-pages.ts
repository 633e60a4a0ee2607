import type { Block, Document } from "../model/document.ts";
import type { Span } from "../model/offsets.ts";

/** Characters and blocks that one page of a document may hold. A page bounds what one request can cost. */
const CHARACTERS = 120_000;
const BLOCKS = 400;

const known = new WeakMap<Document, readonly Span[]>();

/**
 * Cuts a document's text into pages, between blocks where possible and inside a block only where one alone
 * is longer than a page.
 *
 * @returns at least one span; together they cover the text in order without gaps
 */
export function documentPages(document: Document): readonly Span[] {
  const cached = known.get(document);
  if (cached) return cached;
  const pages = cut(document);
  known.set(document, pages);
  return pages;
}

function cut(document: Document): Span[] {
  const blocks: Block[] = document.entries.flatMap((entry) => entry.blocks).sort((a, b) => a.start - b.start);
  const cuts = [0];
  let held = 0;
  for (const block of blocks) {
    const pageStart = cuts.at(-1) as number;
    if (block.start > pageStart && held > 0 && (held >= BLOCKS || block.end - pageStart > CHARACTERS)) {
      cuts.push(block.start);
      held = 0;
    }
    held++;
    // A block longer than a page is cut by length, never inside a surrogate pair.
    for (let at = (cuts.at(-1) as number) + CHARACTERS; at < block.end; at += CHARACTERS) {
      const unit = document.text.charCodeAt(at);
      if (unit >= 0xdc00 && unit <= 0xdfff) at++;
      cuts.push(at);
      held = 1;
    }
  }
  return cuts.map((start, i) => ({ start, end: cuts[i + 1] ?? document.text.length }));
}

/** Number of the page, 1 and upwards, that holds an offset. */
export function pageOf(document: Document, offset: number): number {
  const at = documentPages(document).findIndex(({ end }) => offset < end);
  return at < 0 ? documentPages(document).length : at + 1;
}
