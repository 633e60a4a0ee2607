import type { Document, Entry, EntryKind } from "../model/document.ts";
import type { Analysis, Sentence, Token } from "../model/language.ts";
import type { Span } from "../model/offsets.ts";
import type { Theatre } from "../model/theatre.ts";
import { splitSentences } from "./sentences.ts";
import { findTokens } from "./tokens.ts";

/** Entries that say nothing of the world: links to other pages, photo credits, notes on the author. */
const BOILERPLATE: ReadonlySet<EntryKind> = new Set<EntryKind>(["related", "credit", "biography"]);

/**
 * Reads a document's text into sentences, quotations, numbers, times and names.
 *
 * @returns everything in text order. A document that is `unread` gives an empty analysis.
 */
export function analyse(document: Document, theatre: Theatre): Analysis {
  if (document.state === "unread") {
    return { sentences: [], quotations: [], quantities: [], times: [], names: [] };
  }
  const sentences: Sentence[] = [];
  document.entries.forEach((entry, index) => {
    if (!BOILERPLATE.has(entry.kind)) sentences.push(...readEntry(document.text, entry, index));
  });
  sentences.sort((a, b) => a.start - b.start || a.end - b.end);
  return { sentences, quotations: [], quantities: [], times: [], names: theatre.findNames(document.text) };
}

function readEntry(text: string, entry: Entry, index: number): Sentence[] {
  const sentences: Sentence[] = [];
  entry.blocks.forEach((block, blockIndex) => {
    // The cells of a table row are read apart: a sentence never runs from one column into the next.
    for (const span of block.cells ?? [block]) {
      for (const tokens of readSpan(text, span)) {
        const start = (tokens[0] as Token).start;
        const end = (tokens[tokens.length - 1] as Token).end;
        sentences.push({ start, end, entry: index, block: blockIndex, tokens, parsed: false });
      }
    }
  });
  return sentences;
}

/** The tokens of each sentence of a span, without lemma, tag or head. */
function readSpan(text: string, span: Span): Token[][] {
  const offsets = findTokens(text, span.start, span.end);
  const sentences: Token[][] = [];
  let from = 0;
  for (const to of splitSentences(text, offsets)) {
    const tokens: Token[] = [];
    for (let i = from; i < to; i++) {
      const start = offsets[2 * i] as number;
      const end = offsets[2 * i + 1] as number;
      const form = text.slice(start, end);
      const lemma = form.toLowerCase();
      tokens.push({ start, end, form, lemma, upos: "X", xpos: "XX", head: -1, deprel: "dep" });
    }
    sentences.push(tokens);
    from = to;
  }
  return sentences;
}
