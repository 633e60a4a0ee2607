import type { Block, Document, EntryKind } from "../model/document.ts";
import type { Analysis, EntryClock, Quantity, Sentence, TimeMention, Token } from "../model/language.ts";
import type { Span } from "../model/offsets.ts";
import type { NameMention, Theatre } from "../model/theatre.ts";
import { type Analyser, englishAnalyser, parseSentence } from "./analyser.ts";
import { entryClock } from "./entry-clock.ts";
import { findQuantities } from "./numbers.ts";
import { findQuotations } from "./quotations.ts";
import { splitSentences } from "./sentences.ts";
import { findTimes } from "./times.ts";
import { findTokens } from "./tokens.ts";

/** Entries that say nothing of the world: links to other pages, photo credits, notes on the author. */
const BOILERPLATE: ReadonlySet<EntryKind> = new Set<EntryKind>(["related", "credit", "biography"]);

export interface AnalyseOptions {
  /**
   * Which sentences get a tree: all, none, or those that hold something of interest (the default): a number,
   * a name of the theatre, or a lemma among `triggers`. The rest have tags and lemmas only and can be given
   * a tree later by `parseSentence`.
   */
  readonly parse?: "all" | "none" | "of-interest";
  /** Lemmas, lower case, of which one is enough to make a sentence worth a tree. */
  readonly triggers?: ReadonlySet<string>;
}

/**
 * Reads a document's text into sentences, quotations, numbers, times and names.
 *
 * @returns everything in text order, from every block of every entry save boilerplate (related links,
 *   credits, biographies). A document that is `unread` gives an empty analysis.
 * @throws DaybookError DAY-LANG-001 where the model's files are missing or spoilt
 */
export function analyse(document: Document, theatre: Theatre, options: AnalyseOptions = {}): Analysis {
  if (document.state === "unread") {
    return { sentences: [], quotations: [], quantities: [], times: [], names: [] };
  }
  const analyser = englishAnalyser();
  const sentences: Sentence[] = [];
  const quantities: Quantity[] = [];
  const times: TimeMention[] = [];
  document.entries.forEach((entry, index) => {
    if (BOILERPLATE.has(entry.kind)) return;
    const clock = entryClock(document, entry);
    entry.blocks.forEach((block, blockIndex) => {
      for (const span of spansOf(block)) {
        for (const sentence of readSpan(analyser, document.text, span, index, blockIndex))
          sentences.push(sentence);
        findInSpan(document.text, span, clock, quantities, times);
      }
    });
  });
  const byPlace = (a: Span, b: Span) => a.start - b.start || a.end - b.end;
  sentences.sort(byPlace);
  const names = theatre.findNames(document.text);
  return {
    sentences: withTrees(sentences, names, options),
    quotations: findQuotations(document, sentences),
    quantities: quantities.sort(byPlace),
    times: times.sort(byPlace),
    names,
  };
}

/** The cells of a table row are read apart: a sentence never runs from one column into the next. */
function spansOf(block: Block): readonly Span[] {
  return block.cells ?? [block];
}

function readSpan(analyser: Analyser, text: string, span: Span, entry: number, block: number): Sentence[] {
  const offsets = findTokens(text, span.start, span.end);
  const sentences: Sentence[] = [];
  let from = 0;
  for (const to of splitSentences(text, offsets)) {
    const tokens = analyser.tag(text, offsets, from, to);
    const start = offsets[2 * from] as number;
    const end = offsets[2 * to - 1] as number;
    sentences.push({ start, end, entry, block, tokens, parsed: false });
    from = to;
  }
  return sentences;
}

function findInSpan(
  text: string,
  span: Span,
  clock: EntryClock,
  quantities: Quantity[],
  times: TimeMention[],
): void {
  const words = text.slice(span.start, span.end);
  const shift = <Item extends Span>(item: Item): Item => ({
    ...item,
    start: item.start + span.start,
    end: item.end + span.start,
  });
  for (const quantity of findQuantities(words)) quantities.push(shift(quantity));
  for (const time of findTimes(words, clock)) times.push(shift(time));
}

function withTrees(
  sentences: readonly Sentence[],
  names: readonly NameMention[],
  { parse = "of-interest", triggers = new Set() }: AnalyseOptions,
): readonly Sentence[] {
  if (parse === "none") return sentences;
  if (parse === "all") return sentences.map(parseSentence);
  let name = 0;
  return sentences.map((sentence) => {
    while (name < names.length && (names[name] as NameMention).end <= sentence.start) name++;
    const named = name < names.length && (names[name] as NameMention).start < sentence.end;
    return named || ofInterest(sentence.tokens, triggers) ? parseSentence(sentence) : sentence;
  });
}

function ofInterest(tokens: readonly Token[], triggers: ReadonlySet<string>): boolean {
  return tokens.some((token) => token.upos === "NUM" || triggers.has(token.lemma));
}
