/** Where a word or name stands: numbers of items, upwards, with how often. */
export interface Postings {
  readonly items: readonly number[];
  readonly times: readonly number[];
}

/** A prefix stands for at most so many words, the shortest first: a query's cost is bounded. */
const PREFIX_WORDS = 400;

const NOWHERE: Postings = { items: [], times: [] };

/**
 * An inverted index over items that are numbered from 0 in the order of `add`. Each item is a list of word keys
 * and a set of marks (`place:C1007`). Filled once, then only read.
 */
export class WordIndex {
  private readonly postings = new Map<string, { items: number[]; times: number[] }>();
  private readonly numbers = new Map<string, number>();
  private readonly keys: string[] = [];
  private readonly texts: Uint32Array[] = [];
  private sorted: readonly string[] | null = null;
  private total = 0;

  get size(): number {
    return this.texts.length;
  }

  /** Adds an item and gives its number. The order of the words is kept for phrases. */
  add(words: readonly string[], marks: Iterable<string> = []): number {
    const item = this.texts.length;
    this.texts.push(Uint32Array.from(words, (key) => this.numberOf(key)));
    for (const key of words) this.file(key, item);
    for (const mark of marks) this.file(mark, item);
    this.sorted = null;
    this.total += words.length;
    return item;
  }

  private numberOf(key: string): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.keys.length);
    this.keys.push(key);
    return this.keys.length - 1;
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
    return this.postings.get(key) ?? NOWHERE;
  }

  /** Words of an item on average; at least 1. */
  get meanLength(): number {
    return Math.max(1, this.total / Math.max(1, this.texts.length));
  }

  /** Number of words of an item. */
  lengthOf(item: number): number {
    return this.texts[item]?.length ?? 0;
  }

  /** Every word that some item has, in the order of their code units. */
  vocabulary(): readonly string[] {
    this.sorted ??= [...this.keys].sort();
    return this.sorted;
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
    const numbers = words.map((key) => this.numbers.get(key) ?? -1);
    const last = words.length - 1;
    const ends = open
      ? new Set(this.beginning(words[last] as string).map((key) => this.numbers.get(key)))
      : null;
    if (numbers.some((number, i) => number < 0 && !(open && i === last))) return NOWHERE;
    const [rarest] = words
      .slice(0, open ? last : words.length)
      .map((key) => this.of(key))
      .sort((a, b) => a.items.length - b.items.length);
    const items: number[] = [];
    const times: number[] = [];
    for (const item of rarest?.items ?? []) {
      const text = this.texts[item] as Uint32Array;
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
