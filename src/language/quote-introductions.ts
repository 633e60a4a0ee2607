import type { Document } from "../model/document.ts";
import type { Quotation, Sentence, Token } from "../model/language.ts";

/** A quotation before it is known which sentence introduces it. */
export type RawQuotation = Omit<Quotation, "introducedBy">;

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
  const bounds = new Map<number, WordBounds>();
  const boundsOf = (index: number): WordBounds => {
    const known = bounds.get(index) ?? wordBounds(sentences[index] as Sentence);
    bounds.set(index, known);
    return known;
  };
  let first = 0;
  let outerBefore: Quotation | null = null;
  for (const quotation of quotations) {
    while (first < sentences.length && (sentences[first] as Sentence).end <= quotation.start) first++;
    const last = lastOf(sentences, first, quotation);
    const wordsBefore = first < sentences.length && boundsOf(first).firstEnd <= quotation.start;
    const wordsAfter = last >= 0 && boundsOf(last).lastStart >= quotation.end;
    const introducedBy =
      (wordsBefore ? first : null) ??
      (wordsAfter ? last : null) ??
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

/** Where the first word of a sentence ends and its last begins, marks left out; infinite where it has none. */
interface WordBounds {
  readonly firstEnd: number;
  readonly lastStart: number;
}

/** Worked out once a sentence: a long one may hold many quotations. */
function wordBounds(sentence: Sentence): WordBounds {
  const { tokens } = sentence;
  const first = tokens.find(isWord);
  if (first === undefined) return { firstEnd: Number.POSITIVE_INFINITY, lastStart: Number.NEGATIVE_INFINITY };
  let last = tokens.length - 1;
  while (!isWord(tokens[last] as Token)) last--;
  return { firstEnd: first.end, lastStart: (tokens[last] as Token).start };
}

function isWord(token: Token): boolean {
  return token.upos !== "PUNCT" && /[\p{L}\p{N}]/u.test(token.form);
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
