import type { Block, Document, Entry } from "../../model/document.ts";
import type { Analysis, Quantity, Sentence, TimeMention, Token } from "../../model/language.ts";
import type { Span } from "../../model/offsets.ts";
import type { NameMention } from "../../model/theatre.ts";
import { type WordClass, wordClasses } from "./word-class.ts";

/** Half-open range of tokens of one sentence. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * One sentence with everything the language stage found in it, by token, as the recognisers read it.
 * Arrays run parallel to `tokens`.
 */
export interface SentenceView {
  /** Index into `Analysis.sentences`. */
  readonly number: number;
  readonly sentence: Sentence;
  readonly entry: Entry;
  readonly block: Block;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Folded forms: lower case, straight apostrophes, without the asterisks of words masked by an outlet. */
  readonly words: readonly string[];
  readonly classes: readonly WordClass[];
  readonly names: readonly (NameMention | undefined)[];
  readonly quantities: readonly (Quantity | undefined)[];
  readonly times: readonly (TimeMention | undefined)[];
  /** True where a tagger has read the sentence. */
  readonly tagged: boolean;
  /** How many words are open inside quotation marks at each token: 0 outside. */
  readonly quoted: readonly boolean[];
}

/** The folded form of a token: `kil*led` is read as `killed`. */
export function foldWord(form: string): string {
  const lower = form.toLowerCase().replaceAll("’", "'").replaceAll("‘", "'");
  return lower.length > 2 ? lower.replaceAll("*", "") : lower;
}

/** Views of all sentences of a document, in the order of `analysis.sentences`. */
export function viewSentences(document: Document, analysis: Analysis): SentenceView[] {
  const names = new Cursor(analysis.names);
  const quantities = new Cursor(analysis.quantities);
  const times = new Cursor(analysis.times);
  const quotations = new Cursor(analysis.quotations.filter((quotation) => quotation.by === "marks"));
  return analysis.sentences.map((sentence, number) => {
    const entry = document.entries[sentence.entry] as Entry;
    const tokens = withoutDateline(sentence.tokens);
    const words = tokens.map((token) => foldWord(token.form));
    const tagged = tokens.some((token) => token.upos !== "X" && token.upos !== "");
    const timesHere = times.byToken(tokens);
    const quantitiesHere = quantities.byToken(tokens);
    const namesHere = names.byToken(tokens);
    return {
      number,
      sentence,
      entry,
      block: entry.blocks[sentence.block] as Block,
      text: document.text,
      tokens,
      words,
      classes: wordClasses({
        tokens,
        words,
        tagged,
        times: timesHere,
        quantities: quantitiesHere,
        names: namesHere,
      }),
      names: namesHere,
      quantities: quantitiesHere,
      times: timesHere,
      tagged,
      quoted: quotations.byToken(tokens).map((quotation) => quotation !== undefined),
    };
  });
}

/** A dateline is short: place, country, day, outlet. */
const LONGEST_DATELINE = 18;

/**
 * The tokens behind a dateline ('HOMS, Syria, Oct 3 (Harbour News) -'), all of them where there is none. What
 * it names is where and when the page was written, not what the sentence tells.
 */
function withoutDateline(tokens: readonly Token[]): readonly Token[] {
  const dash = tokens
    .slice(0, LONGEST_DATELINE)
    .findIndex((token) => token.form === "-" || token.form === "–" || token.form === "—");
  const first = tokens[0];
  if (dash < 1 || !first || dash + 3 > tokens.length) return tokens;
  const lead = tokens.slice(0, dash);
  const last = lead.at(-1) as Token;
  // 'Damascus, SANA-The army': an outlet in capitals behind a comma, and a sentence that begins anew.
  const outlet =
    lead.length <= 8 &&
    lead.some((token) => token.form === ",") &&
    /^\p{Lu}{3,}$/u.test(last.form) &&
    /^\p{Lu}/u.test((tokens[dash + 1] as Token).form);
  // A hyphen inside a word ('BOMB-making') has no space beside it.
  if ((tokens[dash] as Token).start === last.end && !outlet) return tokens;
  const bracketed = lead.at(-1)?.form === ")" && lead.some((token) => token.form === "(");
  const capitals = /^\p{Lu}{3,}$/u.test(first.form);
  const lower = lead.some((token) => /^\p{Ll}{2,}$/u.test(token.form) && !DATELINE_WORDS.has(token.form));
  if (lower || !(bracketed || capitals || outlet)) return tokens;
  const cut = dash + 1;
  return tokens.slice(cut).map((token) => ({ ...token, head: token.head < cut ? -1 : token.head - cut }));
}

const DATELINE_WORDS = new Set("al el and of the in near".split(" "));

/** Walks spans in text order beside sentences in text order, so that both are read once. */
class Cursor<S extends Span> {
  private readonly spans: readonly S[];

  constructor(spans: readonly S[]) {
    this.spans = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** For each token the first span that holds it, or undefined. */
  byToken(tokens: readonly Token[]): (S | undefined)[] {
    const first = tokens[0];
    const last = tokens.at(-1);
    if (!first || !last) return [];
    const near: S[] = [];
    for (let i = this.firstEndingAfter(first.start); i < this.spans.length; i++) {
      const span = this.spans[i] as S;
      if (span.start >= last.end) break;
      near.push(span);
    }
    return tokens.map((token) => near.find((span) => span.start <= token.start && token.end <= span.end));
  }

  /** Index from which spans can end after `offset`; a few before the first start cover long spans. */
  private firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.spans[middle] as S).start < offset) low = middle + 1;
      else high = middle;
    }
    let index = low;
    while (index > 0 && (this.spans[index - 1] as S).end > offset && low - index < 8) index--;
    return Math.max(0, index - 2);
  }
}

/** Characters of a range of tokens, as a span of the document's text. */
export function spanOf(view: SentenceView, range: Range): Span {
  const first = view.tokens[range.start] as Token;
  const last = view.tokens[Math.max(range.start, range.end - 1)] as Token;
  return { start: first.start, end: last.end };
}

/** The printed words of a range. */
export function textOf(view: SentenceView, range: Range): string {
  const { start, end } = spanOf(view, range);
  return view.text.slice(start, end);
}

/** Whether a span of text lies within a range's characters. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two half-open ranges or spans share a part. */
export function touches(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
