import type { Document } from "../model/document.ts";
import type { Quotation, Sentence, Token } from "../model/language.ts";
import type { RawQuotation } from "./quotations.ts";

/** Lemmas that lead up to a quotation in the sentence before it; each as in 'The ministry ... in a statement.' */
const LEADS_UP: ReadonlySet<string> = new Set(
  (
    "say tell write state add report post tweet announce claim warn explain declare continue note quote comment " +
    "reply respond argue insist statement message letter interview remark according conclude summarise summarize"
  ).split(" "),
);

/**
 * Names for each quotation the sentence that introduces it: the one it begins in, where words stand before the
 * mark; else the one it ends in, where words stand after it ('..., he said'); else the sentence before, where
 * that ends in a colon or speaks of speaking; else what introduced the quotation just before in the same
 * block. Null where none does.
 */
export function findIntroductions(
  document: Document,
  sentences: readonly Sentence[],
  quotations: readonly RawQuotation[],
): Quotation[] {
  const done: Quotation[] = [];
  let first = 0;
  let outerBefore: Quotation | null = null;
  for (const quotation of quotations) {
    while (first < sentences.length && (sentences[first] as Sentence).end <= quotation.start) first++;
    const last = lastOf(sentences, first, quotation);
    const introducedBy =
      wordsBefore(sentences, first, quotation) ??
      wordsAfter(sentences, last, quotation) ??
      leadUp(document, sentences, first, quotation) ??
      sameSpeaker(sentences, first, quotation, outerBefore);
    const whole: Quotation = { ...quotation, introducedBy };
    done.push(whole);
    if (quotation.depth === 0) outerBefore = whole;
  }
  return done;
}

function lastOf(sentences: readonly Sentence[], first: number, quotation: RawQuotation): number {
  let low = first;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).start < quotation.end) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function isWord(token: Token): boolean {
  return token.upos !== "PUNCT" && /[\p{L}\p{N}]/u.test(token.form);
}

function wordsBefore(sentences: readonly Sentence[], index: number, quotation: RawQuotation): number | null {
  const sentence = sentences[index];
  if (sentence === undefined || sentence.start >= quotation.start) return null;
  for (const token of sentence.tokens) {
    if (token.end > quotation.start) return null;
    if (isWord(token)) return index;
  }
  return null;
}

function wordsAfter(sentences: readonly Sentence[], index: number, quotation: RawQuotation): number | null {
  const sentence = sentences[index];
  if (sentence === undefined || sentence.end <= quotation.end) return null;
  for (let i = sentence.tokens.length - 1; i >= 0; i--) {
    const token = sentence.tokens[i] as Token;
    if (token.start < quotation.end) return null;
    if (isWord(token)) return index;
  }
  return null;
}

function leadUp(
  document: Document,
  sentences: readonly Sentence[],
  index: number,
  quotation: RawQuotation,
): number | null {
  const before = sentences[index - 1];
  const own = sentences[index];
  if (before === undefined || own === undefined || before.entry !== own.entry || quotation.depth > 0)
    return null;
  if (document.entries[before.entry]?.blocks[before.block]?.role === "heading") return null;
  if (before.tokens.at(-1)?.form === ":") return index - 1;
  if (quotation.by !== "block") return null;
  return before.tokens.some((token) => LEADS_UP.has(token.lemma)) ? index - 1 : null;
}

/** '"We left," he said. "Then they came."': the second quotation follows on the first in one block. */
function sameSpeaker(
  sentences: readonly Sentence[],
  index: number,
  quotation: RawQuotation,
  before: Quotation | null,
): number | null {
  if (before === null || before.introducedBy === null || quotation.depth > 0) return null;
  const speaker = sentences[before.introducedBy];
  const own = sentences[index];
  if (speaker === undefined || own === undefined) return null;
  const near = speaker.entry === own.entry && speaker.block === own.block && index - before.introducedBy <= 2;
  return near ? before.introducedBy : null;
}
