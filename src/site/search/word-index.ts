/** Where a word or name stands: numbers of items, upwards, with how often. */
export interface Postings {
  readonly items: readonly number[];
  readonly times: readonly number[];
}

/** A prefix stands for at most so many words, the shortest first: a query's cost is bounded. */
const PREFIX_WORDS = 400;

const NOWHERE: Postings = { items: [], times: [] };
const NO_WORDS = new Uint32Array();

/**
 * An inverted index over items that are numbered from 0 in the order of `add`. Each item is a list of word keys
 * and a set of marks (`place:C1007`). Filled once, then only read.
 *
 * It may stand on another: then it has that one's items, less some that are gone, and its own with the numbers after
 * them. So a record of which little has changed is indexed by what has changed.
 */
export class WordIndex {
  private readonly base: WordIndex | null;
  /** Items of the one below that are gone. */
  private readonly gone: ReadonlySet<number>;
  private readonly postings = new Map<string, { items: number[]; times: number[] }>();
  private readonly numbers = new Map<string, number>();
  private readonly keys: string[] = [];
  private readonly texts: Uint32Array[] = [];
  private readonly merged = new Map<string, Postings>();
  private lost: ReadonlyMap<string, number> | null = null;
  private sorted: readonly string[] | null = null;
  private total: number;

  /** @param base an index that stands on no other */
  constructor(base: WordIndex | null = null, gone: ReadonlySet<number> = new Set()) {
    this.base = base;
    this.gone = gone;
    this.total = base?.total ?? 0;
    for (const item of gone) this.total -= (base as WordIndex).lengthOf(item);
  }

  /** How many items there are. */
  get size(): number {
    return (this.base?.size ?? 0) - this.gone.size + this.texts.length;
  }

  /** The number after the last item's. */
  get end(): number {
    return this.first + this.texts.length;
  }

  private get first(): number {
    return this.base?.end ?? 0;
  }

  /** The numbers of all items, upwards. */
  all(): number[] {
    const items: number[] = [];
    for (let item = 0; item < this.end; item++) if (!this.gone.has(item)) items.push(item);
    return items;
  }

  /** Adds an item and gives its number. The order of the words is kept for phrases. */
  add(words: readonly string[], marks: Iterable<string> = []): number {
    const item = this.end;
    this.texts.push(Uint32Array.from(words, (key) => this.numberOf(key)));
    for (const key of words) this.file(key, item);
    for (const mark of marks) this.file(mark, item);
    this.sorted = null;
    this.merged.clear();
    this.total += words.length;
    return item;
  }

  private numberOf(key: string): number {
    const known = this.knownNumber(key);
    if (known !== undefined) return known;
    const number = (this.base?.keys.length ?? 0) + this.keys.length;
    this.numbers.set(key, number);
    this.keys.push(key);
    return number;
  }

  private knownNumber(key: string): number | undefined {
    return this.base?.numbers.get(key) ?? this.numbers.get(key);
  }

  private file(key: string, item: number): void {
    const list = this.postings.get(key);
    if (list === undefined) this.postings.set(key, { items: [item], times: [1] });
    else if (list.items.at(-1) === item) list.times[list.times.length - 1]!++;
    else {
      list.items.push(item);
      list.times.push(1);
    }
  }

  of(key: string): Postings {
    const own = this.postings.get(key);
    const below = this.base?.of(key) ?? NOWHERE;
    if (below === NOWHERE) return own ?? NOWHERE;
    if (own === undefined && this.gone.size === 0) return below;
    const known = this.merged.get(key);
    if (known !== undefined) return known;
    const items: number[] = [];
    const times: number[] = [];
    for (let i = 0; i < below.items.length; i++) {
      const item = below.items[i] as number;
      if (this.gone.has(item)) continue;
      items.push(item);
      times.push(below.times[i] as number);
    }
    for (const item of own?.items ?? []) items.push(item);
    for (const often of own?.times ?? []) times.push(often);
    const merged = { items, times };
    this.merged.set(key, merged);
    return merged;
  }

  /** How many items have a word: what `of` would list. */
  count(word: string): number {
    const own = this.postings.get(word)?.items.length ?? 0;
    if (this.base === null) return own;
    return this.base.count(word) - (this.lostWords().get(word) ?? 0) + own;
  }

  /** Words of the items that are gone, with how many of these had them. */
  private lostWords(): ReadonlyMap<string, number> {
    if (this.lost !== null) return this.lost;
    const lost = new Map<string, number>();
    const base = this.base as WordIndex;
    for (const item of this.gone)
      for (const number of new Set(base.texts[item])) {
        const key = base.keys[number] as string;
        lost.set(key, (lost.get(key) ?? 0) + 1);
      }
    this.lost = lost;
    return lost;
  }

  /** Words of an item on average; at least 1. */
  get meanLength(): number {
    return Math.max(1, this.total / Math.max(1, this.size));
  }

  /** Number of words of an item. */
  lengthOf(item: number): number {
    return this.textOf(item).length;
  }

  private textOf(item: number): Uint32Array {
    const text = item < this.first ? this.base?.texts[item] : this.texts[item - this.first];
    return text ?? NO_WORDS;
  }

  /** Every word that some item has, in the order of their code units. */
  vocabulary(): readonly string[] {
    this.sorted ??= this.base === null ? [...this.keys].sort() : this.withOwnWords(this.base.vocabulary());
    return this.sorted;
  }

  private withOwnWords(below: readonly string[]): string[] {
    const own = [...this.keys].sort();
    const extinct = new Set([...this.lostWords().keys()].filter((key) => this.count(key) === 0));
    const all: string[] = [];
    let next = 0;
    for (const key of below) {
      while (next < own.length && (own[next] as string) < key) all.push(own[next++] as string);
      if (!extinct.has(key)) all.push(key);
    }
    while (next < own.length) all.push(own[next++] as string);
    return all;
  }

  /** Words that begin so, the shortest first; at most `PREFIX_WORDS`. */
  beginning(prefix: string): string[] {
    const all = this.vocabulary();
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle] as string) < prefix) low = middle + 1;
      else high = middle;
    }
    const found: string[] = [];
    for (let at = low; at < all.length && (all[at] as string).startsWith(prefix); at++)
      found.push(all[at] as string);
    return found.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, PREFIX_WORDS);
  }

  /** The items of several keys together; an item's times are summed. */
  union(keys: readonly string[]): Postings {
    if (keys.length === 0) return NOWHERE;
    if (keys.length === 1) return this.of(keys[0] as string);
    const times = new Map<number, number>();
    for (const key of keys) {
      const list = this.of(key);
      for (let i = 0; i < list.items.length; i++) {
        const item = list.items[i] as number;
        times.set(item, (times.get(item) ?? 0) + (list.times[i] as number));
      }
    }
    const items = [...times.keys()].sort((a, b) => a - b);
    return { items, times: items.map((item) => times.get(item) as number) };
  }

  /** Items in which the words stand one behind the other; the last may be only a beginning. */
  phrase(words: readonly string[], open = false): Postings {
    const [only] = words;
    if (only === undefined) return NOWHERE;
    if (words.length === 1) return open ? this.union(this.beginning(only)) : this.of(only);
    const numbers = words.map((key) => this.knownNumber(key) ?? -1);
    const last = words.length - 1;
    const ends = open
      ? new Set(this.beginning(words[last] as string).map((key) => this.knownNumber(key)))
      : null;
    if (numbers.some((number, i) => number < 0 && !(open && i === last))) return NOWHERE;
    const [rarest] = words
      .slice(0, open ? last : words.length)
      .map((key) => this.of(key))
      .sort((a, b) => a.items.length - b.items.length);
    const items: number[] = [];
    const times: number[] = [];
    for (const item of rarest?.items ?? []) {
      const text = this.textOf(item);
      let found = 0;
      for (let at = 0; at + words.length <= text.length; at++) {
        let i = 0;
        while (
          i <= last &&
          (text[at + i] === numbers[i] || (i === last && ends?.has(text[at + i] as number)))
        )
          i++;
        if (i > last) found++;
      }
      if (found === 0) continue;
      items.push(item);
      times.push(found);
    }
    return { items, times };
  }
}
