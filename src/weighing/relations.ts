import { wording } from "../messages/in-words.ts";
import type { Wording } from "../model/wording.ts";
import type { Claim } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import type { Span } from "../model/offsets.ts";
import { type DocumentRelation, RELATION_KINDS, type SharedPassage } from "../model/relation.ts";
import type { ReadDocument } from "../model/record.ts";
import type { Theatre } from "../model/theatre.ts";
import { creditOf, nameKey, publisherKey } from "./origins.ts";
import { sentencesIn } from "./passages.ts";
import { saidAt } from "./said.ts";
import { SHINGLE, shinglesOf, wordsOf } from "./shingles.ts";

/** From this share of a document's words on it is the other's text with changes; below, it quotes from it. */
const REPUBLISHED_SHARE = 0.6;

/** Fewer words in one run are no quotation. */
const FEWEST_WORDS = 9;

/** A sentence that lost or won a word or two is still the same sentence. */
const SENTENCE_SHARE = 0.6;

/** A document with what is asked of it when it is set beside others. */
export interface Compared {
  readonly read: ReadDocument;
  /** Earliest time said of its entries; null where the page gives none. */
  readonly said: string | null;
  readonly publisher: string | null;
  /** Keys of the one agency that each entry credits. */
  readonly credits: ReadonlySet<string>;
  /** What it says itself, and what it says that others say: see `tellingOf`. */
  readonly tells: ReadonlySet<string>;
  readonly hears: ReadonlySet<string>;
  readonly url: string | null;
  readonly links: ReadonlySet<string>;
}

export function compared(read: ReadDocument, theatre: Theatre): Compared {
  const { document, claims } = read;
  const entries = document.entries.filter(({ kind }) => kind !== "comment");
  const publisher = publisherKey(document, theatre);
  const credits = entries.map((entry) => creditOf(document, entry)).filter((name) => name !== null);
  const said = entries.map((entry) => saidAt(document, entry)).filter((time) => time !== null);
  const own = claims.filter(({ entry }) => document.entries[entry]?.kind !== "comment");
  return {
    read,
    said: said.sort()[0] ?? null,
    publisher,
    credits: new Set(credits.map((name) => nameKey(name, document, theatre))),
    tells: new Set(publisher === null ? [] : own.flatMap((claim) => tellingOf(publisher, claim))),
    hears: new Set(
      own.flatMap((claim) =>
        claim.attribution.flatMap(({ actor, source }) =>
          tellingOf(actor ?? nameKey(source.replace(/^(?:the|a|an) /i, ""), document, theatre), claim),
        ),
      ),
    ),
    url: document.url === null ? null : addressKey(document.url),
    links: new Set([...document.text.matchAll(LINK)].slice(0, MOST_LINKS).map(([link]) => addressKey(link))),
  };
}

/**
 * Keys under which the same news in the same mouth meets: voice, kind, place, day, and the number where there
 * is one. None for a claim without a place or a day: too much would be like it.
 */
function tellingOf(voice: string, claim: Claim): string[] {
  const place = claim.where[0];
  if (place === undefined || claim.when === null) return [];
  const day = claim.when.edtf.replace(/[~?%]/g, "");
  const count = claim.kind === "toll" && claim.toll.count !== null ? claim.toll.count : null;
  if (claim.kind === "toll" && count === null) return [];
  const number =
    count === null ? "" : `${claim.kind === "toll" ? claim.toll.status : ""} ${count.min}..${count.max}`;
  return [[voice, claim.kind, place.place ?? place.name, day, number].join("|")];
}

const LINK = /https?:\/\/[^\s<>"'()[\]{}]{4,300}/g;
const MOST_LINKS = 100;

/** Web addresses of one page are equal: without scheme, 'www.', fragment, and marks that end a sentence. */
export function addressKey(url: string): string {
  return url
    .replace(/^https?:\/\//i, "")
    .replace(/^www\./i, "")
    .replace(/#.*$/s, "")
    .replace(/[.,;:!?/]{1,9}$/, "")
    .toLowerCase();
}

/** How two documents are related; null where nothing ties them. The later one is related to the earlier. */
export function relationBetween(a: Compared, b: Compared): DocumentRelation | null {
  const [later, earlier, known] = inOrder(a, b);
  const { passages, shared, sharedBack } = sharedText(later.read.document, earlier.read.document);
  const one = later.publisher !== null && later.publisher === earlier.publisher;
  const evidence: Wording[] = [];
  if (passages.length > 0)
    evidence.push(
      wording("weighing.relation.shared", {
        percent: Math.round(shared * 100),
        sentences: passages.length,
      }),
    );
  const samePage = later.url !== null && later.url === earlier.url;
  if (samePage) evidence.push(wording("weighing.relation.onePage"));
  const credits = earlier.publisher !== null && !one && later.credits.has(earlier.publisher);
  if (credits)
    evidence.push(
      wording("weighing.relation.credits", { publisher: { printed: earlier.read.document.publisher ?? "" } }),
    );
  const links = earlier.url !== null && later.links.has(earlier.url);
  if (links) evidence.push(wording("weighing.relation.links"));
  const heard = one ? 0 : [...later.hears].filter((telling) => earlier.tells.has(telling)).length;
  if (heard > 0) evidence.push(wording("weighing.relation.heard", { claims: heard }));
  const kind =
    samePage || (one && Math.max(shared, sharedBack) >= REPUBLISHED_SHARE)
      ? "edition of"
      : shared >= REPUBLISHED_SHARE
        ? "republishes"
        : passages.length > 0
          ? "quotes"
          : heard > 0
            ? "paraphrases"
            : links
              ? "cites"
              : null;
  if (kind === null) return null;
  if (!known) evidence.push(wording("weighing.relation.orderUnknown"));
  return { from: later.read.document.id, to: earlier.read.document.id, kind, shared, passages, evidence };
}

/**
 * The later document, the earlier, and whether that is known: by the time said, else by who credits or links
 * to whom. Where nothing tells, the greater id stands for the later.
 */
function inOrder(a: Compared, b: Compared): [later: Compared, earlier: Compared, known: boolean] {
  if (a.said !== null && b.said !== null && isApart(a.said, b.said))
    return a.said > b.said ? [a, b, true] : [b, a, true];
  const leansOn = (one: Compared, other: Compared) =>
    (other.publisher !== null && one.publisher !== other.publisher && one.credits.has(other.publisher)) ||
    (other.url !== null && one.links.has(other.url));
  if (leansOn(a, b) !== leansOn(b, a)) return leansOn(a, b) ? [a, b, true] : [b, a, true];
  return a.read.document.id > b.read.document.id ? [a, b, false] : [b, a, false];
}

/** A day says nothing about a minute of that day. */
function isApart(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) !== b.slice(0, length);
}

interface SharedText {
  readonly passages: SharedPassage[];
  /** Share of the first document's words that stand in shared sentences. */
  readonly shared: number;
  readonly sharedBack: number;
}

/** Sentences that stand in both documents, a word more or less. */
function sharedText(later: Document, earlier: Document): SharedText {
  const [own, other] = [sentencesOf(later), sentencesOf(earlier)];
  const holders = new Map<number, Sentence[]>();
  for (const sentence of other.list)
    for (const run of sentence.runs) {
      const list = holders.get(run);
      if (list === undefined) holders.set(run, [sentence]);
      else list.push(sentence);
    }
  const passages: SharedPassage[] = [];
  const found = new Set<Sentence>();
  let words = 0;
  for (const sentence of own.list) {
    const counts = new Map<Sentence, number>();
    for (const run of sentence.runs)
      for (const holder of holders.get(run) ?? []) counts.set(holder, (counts.get(holder) ?? 0) + 1);
    const [best] = [...counts]
      .filter(
        ([holder, count]) => count >= Math.min(sentence.runs.length, holder.runs.length) * SENTENCE_SHARE,
      )
      .sort((x, y) => y[1] - x[1] || x[0].span.start - y[0].span.start);
    if (best === undefined) continue;
    passages.push({ from: sentence.span, to: best[0].span });
    words += sentence.words;
    found.add(best[0]);
  }
  const back = [...found].reduce((sum, sentence) => sum + sentence.words, 0);
  return {
    passages,
    shared: own.words === 0 ? 0 : words / own.words,
    sharedBack: other.words === 0 ? 0 : back / other.words,
  };
}

interface Sentence {
  readonly span: Span;
  readonly words: number;
  readonly runs: Uint32Array;
}

/** Sentences long enough to be compared, and the number of words of all of them. Readers' comments are left out. */
function sentencesOf(document: Document): { list: Sentence[]; words: number } {
  const list = spokenSpans(document)
    .flatMap((span) => sentencesIn(document.text, span))
    .map((span): Sentence => {
      const words = wordsOf(document.text.slice(span.start, span.end));
      return { span, words: words.length, runs: shinglesOf(words) };
    });
  return {
    list: list.filter(({ words }) => words >= Math.max(FEWEST_WORDS, SHINGLE)),
    words: list.reduce((sum, sentence) => sum + sentence.words, 0),
  };
}

/** What the page itself says: its entries without readers' comments, credits, and notes on the author. */
export function spokenSpans({ entries }: Document): Span[] {
  const spans: Span[] = [];
  for (const { kind, start, end } of [...entries].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (kind === "comment" || kind === "credit" || kind === "related" || kind === "biography") continue;
    const last = spans.at(-1);
    if (last !== undefined && start < last.end) continue;
    spans.push({ start, end });
  }
  return spans;
}

/** By kind as they are listed in the model, then by the ids. */
export function compareRelations(a: DocumentRelation, b: DocumentRelation): number {
  return (
    RELATION_KINDS.indexOf(a.kind) - RELATION_KINDS.indexOf(b.kind) ||
    compare(a.from, b.from) ||
    compare(a.to, b.to)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
