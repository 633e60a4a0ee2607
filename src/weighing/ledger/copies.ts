import { type Order, insertSorted } from "../sorted.ts";
import { shinglesOf, wordsOf } from "../shingles.ts";
import { PostingLists } from "./posting-lists.ts";

/** Share of the shorter text's runs of words that must stand in the other. Agencies' customers cut and patch. */
const COPIED_SHARE = 0.6;

/** Shorter sentences are alike by chance ('At least ten people were killed on Sunday'). */
const FEWEST_WORDS = 9;

/** A run of words in more texts than this is a turn of phrase of a monitor's daily list, and tells nothing. */
const MOST_HOLDERS = 64;

/** The sentences that print one text, letter for letter but for type and marks. */
export interface PrintedText<Sentence> {
  readonly words: string;
  /** In order. */
  readonly sentences: Sentence[];
  /** Texts that share enough of their words, itself left out. */
  readonly alike: PrintedText<Sentence>[];
}

interface Kept<Sentence> extends PrintedText<Sentence> {
  readonly number: number;
  /** How many different runs of words it has. */
  readonly runs: number;
}

/**
 * Which sentences print one text, and which texts are alike. Adding or taking out a sentence looks only at
 * texts that share a run of words with it; runs of words that many texts share are turns of phrase and
 * connect nothing, so that their number does not grow with the record.
 */
export class Copies<Sentence> {
  private readonly order: Order<Sentence>;
  private readonly byWords = new Map<string, Kept<Sentence>>();
  private readonly byNumber: (Kept<Sentence> | null)[] = [];
  private readonly freeNumbers: number[] = [];
  private readonly holders = new PostingLists();
  /** Counters by number, kept and set back to zero: making a map for each text takes most of the time. */
  private shared = new Uint16Array(1024);
  private readonly changed = new Set<PrintedText<Sentence>>();

  /** @param order of the sentences of one text */
  constructor(order: Order<Sentence>) {
    this.order = order;
  }

  /** @returns the text that the sentence prints; null for one too short to tell a copy from chance */
  add(sentence: Sentence, text: string): PrintedText<Sentence> | null {
    const words = wordsOf(text);
    if (words.length < FEWEST_WORDS) return null;
    const joined = words.join(" ");
    const printed = this.byWords.get(joined) ?? this.newText(words, joined);
    insertSorted(printed.sentences, sentence, this.order);
    this.changed.add(printed);
    return printed;
  }

  remove(sentence: Sentence, text: PrintedText<Sentence>): void {
    const kept = text as Kept<Sentence>;
    // Not by its place in the order: two editions of a document may both be here, with sentences of equal rank.
    kept.sentences.splice(kept.sentences.indexOf(sentence), 1);
    this.changed.add(kept);
    if (kept.sentences.length === 0) this.dropText(kept);
  }

  /** The texts whose sentences or likes have changed since this was last asked, among them texts now without any. */
  takeChanged(): PrintedText<Sentence>[] {
    const changed = [...this.changed];
    this.changed.clear();
    return changed;
  }

  private newText(words: readonly string[], joined: string): Kept<Sentence> {
    const shingles = shinglesOf(words);
    const number = this.freeNumbers.pop() ?? this.byNumber.length;
    const kept: Kept<Sentence> = {
      words: joined,
      sentences: [],
      alike: [],
      number,
      runs: shingles.length,
    };
    this.byWords.set(joined, kept);
    this.byNumber[number] = kept;
    if (number >= this.shared.length) {
      const larger = new Uint16Array(this.shared.length * 2);
      larger.set(this.shared);
      this.shared = larger;
    }
    const outgrown: number[] = [];
    for (const shingle of shingles)
      if (this.holders.add(shingle, number) === MOST_HOLDERS + 1) outgrown.push(shingle);
    for (const shingle of outgrown) this.loosen(shingle);
    this.compare(kept, shingles);
    return kept;
  }

  private dropText(kept: Kept<Sentence>): void {
    const { number, alike, words } = kept;
    const again = new Set<number>();
    for (const shingle of shinglesOf(words.split(" ")))
      if (this.holders.remove(shingle, number) === MOST_HOLDERS)
        this.holders.each(shingle, MOST_HOLDERS, (holder) => again.add(holder));
    for (const other of alike.slice()) this.join(kept, other, false);
    this.byWords.delete(words);
    this.byNumber[number] = null;
    this.freeNumbers.push(number);
    for (const holder of again) this.compareAnew(holder);
  }

  /** Parts texts that were alike by a run of words that has become a turn of phrase. */
  private loosen(shingle: number): void {
    const holders = new Set<PrintedText<Sentence>>();
    this.holders.each(shingle, MOST_HOLDERS + 1, (holder) => {
      const kept = this.byNumber[holder];
      if (kept != null) holders.add(kept);
    });
    // Texts that are not alike are less so now.
    for (const text of holders)
      if (text.alike.some((other) => holders.has(other))) this.compareAnew((text as Kept<Sentence>).number);
  }

  private compareAnew(number: number): void {
    const kept = this.byNumber[number];
    if (kept != null) this.compare(kept, shinglesOf(kept.words.split(" ")));
  }

  /** Works out anew which texts one text is like. */
  private compare(kept: Kept<Sentence>, shingles: Uint32Array): void {
    const { shared, byNumber } = this;
    const touched: number[] = [];
    const count = (holder: number) => {
      if (shared[holder] === 0) touched.push(holder);
      shared[holder] = (shared[holder] as number) + 1;
    };
    for (const shingle of shingles) this.holders.each(shingle, MOST_HOLDERS, count);
    const alike = new Set<PrintedText<Sentence>>();
    for (const holder of touched) {
      const other = byNumber[holder] as Kept<Sentence>;
      const enough = (shared[holder] as number) >= Math.min(kept.runs, other.runs) * COPIED_SHARE;
      shared[holder] = 0;
      if (enough && other !== kept) alike.add(other);
    }
    const before = new Set(kept.alike);
    for (const other of before) if (!alike.has(other)) this.join(kept, other, false);
    for (const other of alike) if (!before.has(other)) this.join(kept, other, true);
  }

  private join(a: PrintedText<Sentence>, b: PrintedText<Sentence>, alike: boolean): void {
    if (alike) {
      a.alike.push(b);
      b.alike.push(a);
    } else {
      a.alike.splice(a.alike.indexOf(b), 1);
      b.alike.splice(b.alike.indexOf(a), 1);
    }
    this.changed.add(a);
    this.changed.add(b);
  }
}
