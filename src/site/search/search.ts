import type { Snapshot } from "../snapshot.ts";
import type { SearchAsked, Sort } from "./asked.ts";
import { FACETS, type Facet, type FacetCount } from "./facets.ts";
import { nearSpellings } from "./near.ts";
import { parseQuery, type Term } from "./query.ts";
import { recordIndex } from "./ready.ts";
import type { Item, RecordIndex } from "./record-index.ts";
import type { Postings, WordIndex } from "./word-index.ts";

/** A term with how it was met. */
export interface MetTerm extends Term {
  /** Items of the whole record that have it. */
  readonly items: number;
  /** No item has the word itself: it was read as the beginning of others. */
  readonly asBeginning: boolean;
}

export interface SearchFound {
  readonly terms: readonly MetTerm[];
  /** Results of each sort, whatever sort is shown. */
  readonly totals: Readonly<Record<Sort, number>>;
  /** Of the page asked for, in order. */
  readonly hits: readonly Item[];
  /** Results before this page. */
  readonly before: number;
  /** Cursor of the next page; null on the last. */
  readonly next: string | null;
  readonly facets: Readonly<Record<Facet, readonly FacetCount[]>>;
  /** Queries with the nearest spellings that the record knows; only where nothing was found. */
  readonly near: readonly string[];
}

export const PAGE_SIZE = 20;
/** Values of a facet that are offered, beside those chosen. */
const FACET_VALUES = 10;

/** Passed every facet; a number of `FACETS` where it failed that one only; else it counts nowhere. */
const PASSED = FACETS.length;
const FAILED = -1;

/**
 * Searches a snapshot. The time grows with the number of items that have the query's terms, not with the record;
 * the index is built at the first search of a snapshot.
 */
export function search(snapshot: Snapshot, asked: SearchAsked): SearchFound {
  const index = recordIndex(snapshot);
  const years = [...new Set(snapshot.days.map((day) => Number(day.slice(0, 4))))];
  const terms = parseQuery(asked.q, snapshot.theatre, years);
  const met = terms.map((term) => postingsOf(index.words, term));
  const { matched, scores } = intersect(
    index.words,
    met.map(({ postings }) => postings),
  );
  const chosen = FACETS.map((facet) => index.facets[facet].chosen(asked.chosen[facet]));
  const standing = new Int8Array(matched.length);
  // For each passage, the facets that a claim in it passed or alone failed: such a claim stands for the passage.
  const covered = new Uint16Array(index.passageCount);
  for (let i = 0; i < matched.length; i++) {
    const item = matched[i] as number;
    const stand = (standing[i] = standingOf(index, item, chosen));
    const passage = index.passageOf(item);
    if (stand !== FAILED && passage >= 0 && index.item(item).claim !== null)
      covered[passage] = (covered[passage] as number) | (1 << stand);
  }

  const totals = { all: 0, claims: 0, passages: 0 };
  const counts = FACETS.map((facet) => new Uint32Array(index.facets[facet].valueCount));
  const page = new Page(index, asked, scores);
  for (let i = 0; i < matched.length; i++) {
    const stand = standing[i] as number;
    if (stand === FAILED) continue;
    const item = matched[i] as number;
    const isClaim = index.item(item).claim !== null;
    const passage = index.passageOf(item);
    const hidden = !isClaim && passage >= 0 && ((covered[passage] as number) & (1 << stand)) !== 0;
    const inSort = asked.sort === "all" ? !hidden : isClaim === (asked.sort === "claims");
    if (stand === PASSED) {
      totals[isClaim ? "claims" : "passages"]++;
      if (!hidden) totals.all++;
    }
    if (!inSort) continue;
    if (stand === PASSED) page.offer(item);
    for (let facet = 0; facet < FACETS.length; facet++) {
      if (stand !== PASSED && stand !== facet) continue;
      const own = counts[facet] as Uint32Array;
      for (const value of index.facets[FACETS[facet] as Facet].of(item))
        own[value] = (own[value] as number) + 1;
    }
  }

  const { hits, before, next } = page.result();
  return {
    terms: terms.map((term, i) => ({
      ...term,
      items: met[i]?.postings.items.length ?? 0,
      asBeginning: met[i]?.asBeginning ?? false,
    })),
    totals,
    hits,
    before,
    next,
    facets: Object.fromEntries(
      FACETS.map((facet, i) => [facet, countsOf(index, facet, counts[i] as Uint32Array, asked)]),
    ) as unknown as SearchFound["facets"],
    near:
      totals.all === 0
        ? nearSpellings(
            snapshot,
            index,
            asked.q,
            terms,
            met.map(({ postings }) => postings),
          )
        : [],
  };
}

/** Items with a term: its words one behind the other, or the name that they are, or its date. */
function postingsOf(words: WordIndex, term: Term): { postings: Postings; asBeginning: boolean } {
  const found = words.phrase(term.words, term.open);
  const postings = term.marks.length === 0 ? found : merged(found, words.union(term.marks));
  if (postings.items.length > 0 || term.exact || term.open || term.words.length === 0)
    return { postings, asBeginning: false };
  const begun = words.phrase(term.words, true);
  return { postings: begun, asBeginning: begun.items.length > 0 };
}

function merged(a: Postings, b: Postings): Postings {
  if (a.items.length === 0) return b;
  if (b.items.length === 0) return a;
  const items: number[] = [];
  const times: number[] = [];
  for (let i = 0, j = 0; i < a.items.length || j < b.items.length; ) {
    const one = a.items[i] ?? Number.POSITIVE_INFINITY;
    const other = b.items[j] ?? Number.POSITIVE_INFINITY;
    items.push(Math.min(one, other));
    times.push(
      Math.max(one <= other ? (a.times[i] as number) : 0, other <= one ? (b.times[j] as number) : 0),
    );
    if (one <= other) i++;
    if (other <= one) j++;
  }
  return { items, times };
}

/** Items that have every term, upwards, with their scores by BM25; without terms all items, with none. */
function intersect(
  words: WordIndex,
  terms: readonly Postings[],
): { matched: ArrayLike<number>; scores: Float64Array } {
  const scores = new Float64Array(words.end);
  if (terms.length === 0) return { matched: words.all(), scores };
  const rarestFirst = [...terms].sort((a, b) => a.items.length - b.items.length);
  let matched: number[] = [];
  const mean = words.meanLength;
  for (const [number, { items, times }] of rarestFirst.entries()) {
    const rarity = Math.log(1 + words.size / (1 + items.length));
    const kept: number[] = [];
    const score = (item: number, i: number) => {
      const often = times[i] as number;
      const length = 0.4 + (0.6 * words.lengthOf(item)) / mean;
      scores[item] = (scores[item] as number) + (rarity * often) / (often + 1.2 * length);
      kept.push(item);
    };
    if (number === 0) for (let i = 0; i < items.length; i++) score(items[i] as number, i);
    else
      for (let i = 0, j = 0; i < items.length && j < matched.length; ) {
        const [one, other] = [items[i] as number, matched[j] as number];
        if (one === other) score(one, i);
        if (one <= other) i++;
        if (other <= one) j++;
      }
    matched = kept;
  }
  return { matched, scores };
}

function standingOf(
  index: RecordIndex,
  item: number,
  chosen: readonly (ReadonlySet<number> | null)[],
): number {
  let failed: number = PASSED;
  for (let facet = 0; facet < FACETS.length; facet++) {
    const wanted = chosen[facet];
    if (wanted === null || wanted === undefined) continue;
    if (index.facets[FACETS[facet] as Facet].of(item).some((value) => wanted.has(value))) continue;
    if (failed !== PASSED) return FAILED;
    failed = facet;
  }
  return failed;
}

function countsOf(index: RecordIndex, facet: Facet, counts: Uint32Array, asked: SearchAsked): FacetCount[] {
  const values = index.facets[facet];
  const rows: FacetCount[] = [];
  for (let i = 0; i < counts.length; i++) {
    const value = values.value(i);
    const chosen = asked.chosen[facet].includes(value);
    if ((counts[i] as number) > 0 || chosen) rows.push({ value, count: counts[i] as number, chosen });
  }
  for (const value of asked.chosen[facet])
    if (!rows.some((row) => row.value === value)) rows.push({ value, count: 0, chosen: true });
  rows.sort(
    (a, b) => Number(b.chosen) - Number(a.chosen) || b.count - a.count || (a.value < b.value ? -1 : 1),
  );
  return rows.filter(({ chosen }, i) => chosen || i < FACET_VALUES);
}

/** Where a result stands in the order. */
interface Rank {
  readonly score: number;
  readonly said: string;
  readonly key: string;
}

/** Best score first, then latest, undated last, then by key: a total order that does not depend on the page. */
function compareRanks(a: Rank, b: Rank): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.said !== b.said) return a.said < b.said ? 1 : -1;
  return a.key < b.key ? -1 : Number(a.key > b.key);
}

/** Picks one page out of all results as they come, without sorting them all. */
class Page {
  private readonly best: { rank: Rank; item: number }[] = [];
  private readonly from: Rank | null;
  private before = 0;
  private readonly index: RecordIndex;
  private readonly byScore: boolean;
  private readonly scores: Float64Array;

  constructor(index: RecordIndex, asked: SearchAsked, scores: Float64Array) {
    this.index = index;
    this.byScore = asked.order === "relevance";
    this.scores = scores;
    this.from = cursorOf(asked.after);
  }

  offer(item: number): void {
    const { said, key, weight } = this.index.item(item);
    const rank = {
      score: this.byScore ? Math.round((this.scores[item] as number) * weight * 1e4) : 0,
      said,
      key,
    };
    if (this.from !== null && compareRanks(rank, this.from) <= 0) {
      this.before++;
      return;
    }
    const { best } = this;
    if (best.length > PAGE_SIZE && compareRanks(rank, (best.at(-1) as (typeof best)[number]).rank) > 0)
      return;
    let at = best.length;
    while (at > 0 && compareRanks(rank, (best[at - 1] as (typeof best)[number]).rank) < 0) at--;
    best.splice(at, 0, { rank, item });
    if (best.length > PAGE_SIZE + 1) best.pop();
  }

  result(): Pick<SearchFound, "hits" | "before" | "next"> {
    const shown = this.best.slice(0, PAGE_SIZE);
    const last = shown.at(-1);
    return {
      hits: shown.map(({ item }) => this.index.item(item)),
      before: this.before,
      next:
        this.best.length > PAGE_SIZE && last !== undefined
          ? `${last.rank.score}~${last.rank.said}~${last.rank.key}`
          : null,
    };
  }
}

function cursorOf(text: string | null): Rank | null {
  const match = /^(\d{1,12})~([^~]{0,60})~([^]+)$/.exec(text ?? "");
  if (match === null) return null;
  const [, score, said, key] = match as unknown as [string, string, string, string];
  return { score: Number(score), said, key };
}
