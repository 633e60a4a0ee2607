import type { DocumentRelation } from "../../model/relation.ts";
import type { ReadDocument } from "../../model/record.ts";
import type { Theatre } from "../../model/theatre.ts";
import { type Compared, compared, compareRelations, relationBetween, spokenSpans } from "../relations.ts";
import { shinglesOf, wordsOf } from "../shingles.ts";
import { finish, type Steps } from "../steps.ts";
import { PostingLists } from "./posting-lists.ts";

/**
 * Of all runs of words one in so many is filed, the same ones in every document (those whose hash is divisible
 * by it), at half the memory. One that is shared sets two documents side by side, word by word: of a sentence of
 * fifteen words one in two thousand is missed, of one of nine words one in thirty.
 */
const SAMPLED = 2;

/** A run of words in more documents than this is a turn of phrase and leads to none of them. */
const MOST_HOLDERS = 64;

/** A document is set beside so many others at most, those that share most. */
const MOST_COMPARED = 64;

interface Kept extends Compared {
  readonly number: number;
  /** Its runs of words, of a document that came a second time: what is read again once is read again often. */
  readonly runs: Uint32Array | null;
}

/** A document that comes or goes and is not filed yet, with what takes time to work out and looks at nothing else. */
interface Waiting {
  readonly read: ReadDocument;
  compared: Compared | null;
  runs: Uint32Array | null;
}

interface Made {
  readonly own: Compared;
  readonly runs: Uint32Array;
}

/**
 * Finds the documents that one is related to, at any size of the record, as documents come and go: by runs of
 * words, by claims in another's name, and by web address. Documents that come and go wait until `bringUpToDate`, so
 * that who asks until then is told of the record as it was.
 */
export class DocumentIndex {
  private readonly theatre: Theatre;
  private readonly kept = new Map<string, Kept>();
  private readonly byNumber: (Kept | null)[] = [];
  private readonly freeNumbers: number[] = [];
  private readonly coming = new Map<string, Waiting>();
  private readonly going = new Map<string, Waiting>();
  private readonly runs = new PostingLists();
  /** Documents by what they say, by what they say that others say, by their address, by addresses that they print. */
  private readonly tells = new Drawers();
  private readonly hears = new Drawers();
  private readonly addresses = new Drawers();
  private readonly links = new Drawers();

  constructor(theatre: Theatre) {
    this.theatre = theatre;
  }

  /** Enters a document that is not in it. */
  add(read: ReadDocument): void {
    this.coming.set(read.document.id, { read, compared: null, runs: null });
  }

  /** Takes out a document that was added. */
  remove(document: string): void {
    if (this.coming.delete(document)) return;
    const kept = this.kept.get(document) as Kept;
    this.going.set(document, { read: kept.read, compared: kept, runs: kept.runs });
  }

  /** Works out what filing needs, which takes most of the time; answers stay what they were. */
  *prepare(): Steps<void> {
    for (const waiting of [...this.going.values(), ...this.coming.values()]) yield* this.make(waiting);
  }

  /** Takes out what has gone and files what has come. */
  bringUpToDate(): void {
    for (const [id, waiting] of this.going) {
      const { own, runs } = finish(this.make(waiting));
      const again = this.coming.get(id);
      if (again === undefined) this.takeOut(own as Kept, runs);
      else this.replace(own as Kept, runs, finish(this.make(again)));
      this.coming.delete(id);
    }
    for (const waiting of this.coming.values()) {
      const { own, runs } = finish(this.make(waiting));
      this.file(own, runs);
    }
    this.going.clear();
    this.coming.clear();
  }

  private *make(waiting: Waiting): Steps<Made> {
    waiting.runs ??= yield* sampledRuns(waiting.read);
    yield;
    waiting.compared ??= compared(waiting.read, this.theatre);
    return { own: waiting.compared, runs: waiting.runs };
  }

  private file(own: Compared, runs: Uint32Array): void {
    const number = this.freeNumbers.pop() ?? this.byNumber.length;
    const kept: Kept = { ...own, number, runs: null };
    this.kept.set(own.read.document.id, kept);
    this.byNumber[number] = kept;
    for (const run of runs) this.runs.add(run, number);
    this.eachDrawer(kept, (drawers, key) => drawers.add(key, number));
  }

  /** Most of a page that is read again is what it was: only what differs is filed. */
  private replace(old: Kept, before: Uint32Array, { own, runs }: Made): void {
    const { number } = old;
    for (const run of difference(before, runs)) this.runs.remove(run, number);
    for (const run of difference(runs, before)) this.runs.add(run, number);
    this.eachDrawer(old, (drawers, key) => drawers.remove(key, number));
    const kept: Kept = { ...own, number, runs };
    this.kept.set(own.read.document.id, kept);
    this.byNumber[number] = kept;
    this.eachDrawer(kept, (drawers, key) => drawers.add(key, number));
  }

  private takeOut(kept: Kept, runs: Uint32Array): void {
    const { number, read } = kept;
    for (const run of runs) this.runs.remove(run, number);
    this.eachDrawer(kept, (drawers, key) => drawers.remove(key, number));
    this.kept.delete(read.document.id);
    this.byNumber[number] = null;
    this.freeNumbers.push(number);
  }

  /**
   * The relations of a document to earlier and to later ones, as of when this was last brought up to date; none where it
   * was not known then.
   */
  relationsOf(document: string): DocumentRelation[] {
    const kept = this.kept.get(document);
    if (kept === undefined) return [];
    return this.candidates(kept)
      .map((other) => relationBetween(kept, other))
      .filter((relation) => relation !== null)
      .sort(compareRelations);
  }

  /** Documents that share something with one, those that share most first. */
  private candidates(kept: Kept): Kept[] {
    const shared = new Map<number, number>();
    const count = (number: number) => {
      shared.set(number, (shared.get(number) ?? 0) + 1);
    };
    for (const run of finish(sampledRuns(kept.read))) this.runs.each(run, MOST_HOLDERS, count);
    const found = new Set(shared.keys());
    for (const [keys, drawers] of this.lookups(kept))
      for (const key of keys)
        for (const number of drawers.of(key)) {
          found.add(number);
          count(number);
        }
    found.delete(kept.number);
    return [...found]
      .map((number) => this.byNumber[number] as Kept)
      .sort(
        (a, b) =>
          (shared.get(b.number) as number) - (shared.get(a.number) as number) ||
          (a.read.document.id < b.read.document.id ? -1 : 1),
      )
      .slice(0, MOST_COMPARED);
  }

  /** Where the documents lie that say what this one hears, hear what it says, have an address that it prints, or print its own. */
  private lookups({ tells, hears, url, links }: Kept): [Iterable<string>, Drawers][] {
    const own = url === null ? [] : [url];
    return [
      [hears, this.tells],
      [tells, this.hears],
      [[...links, ...own], this.addresses],
      [own, this.links],
    ];
  }

  private eachDrawer({ tells, hears, url, links }: Kept, act: (drawers: Drawers, key: string) => void): void {
    for (const key of tells) act(this.tells, key);
    for (const key of hears) act(this.hears, key);
    for (const key of links) act(this.links, key);
    if (url !== null) act(this.addresses, url);
  }
}

/** Numbers under keys; a key with too many leads to none of them. */
class Drawers {
  private readonly byKey = new Map<string, number[]>();

  add(key: string, number: number): void {
    const list = this.byKey.get(key);
    if (list === undefined) this.byKey.set(key, [number]);
    else list.push(number);
  }

  remove(key: string, number: number): void {
    const list = this.byKey.get(key) ?? [];
    if (list.length === 1) this.byKey.delete(key);
    else list.splice(list.indexOf(number), 1);
  }

  of(key: string): readonly number[] {
    const list = this.byKey.get(key) ?? [];
    return list.length > MOST_HOLDERS ? [] : list;
  }
}

function* sampledRuns({ document }: ReadDocument): Steps<Uint32Array> {
  const words: string[] = [];
  for (const { start, end } of spokenSpans(document)) {
    yield;
    for (const word of wordsOf(document.text.slice(start, end))) words.push(word);
  }
  yield;
  return shinglesOf(words).filter((run) => run % SAMPLED === 0);
}

/** Numbers of one ascending list that are not in another. */
function difference(list: Uint32Array, other: Uint32Array): number[] {
  const only: number[] = [];
  let at = 0;
  for (const number of list) {
    while (at < other.length && (other[at] as number) < number) at++;
    if (other[at] !== number) only.push(number);
  }
  return only;
}

/** All relations between given documents, each once: the closest kinds first, then by the ids. */
export function relationsAmong(read: readonly ReadDocument[], theatre: Theatre): DocumentRelation[] {
  const index = new DocumentIndex(theatre);
  for (const one of read) index.add(one);
  index.bringUpToDate();
  return read
    .flatMap(({ document: { id } }) => index.relationsOf(id).filter(({ from }) => from === id))
    .sort(compareRelations);
}
