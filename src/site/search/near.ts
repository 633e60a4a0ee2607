import type { Snapshot } from "../snapshot.ts";
import type { Term } from "./query.ts";
import type { RecordIndex } from "./record-index.ts";
import type { Span } from "../../model/offsets.ts";
import type { Postings } from "./word-index.ts";
import { formOf, wordsOf } from "./words.ts";

const MOST = 5;
/** Words that are looked for by spelling: each costs a walk over the vocabulary. */
const WORDS_TRIED = 3;

/**
 * Queries that differ from the one asked by the spelling of words that the record does not have, the nearest
 * first. Looks among the words of the record and the names of what it speaks of.
 */
export function nearSpellings(
  snapshot: Snapshot,
  index: RecordIndex,
  query: string,
  terms: readonly Term[],
  postings: readonly Postings[],
): string[] {
  const missing = terms.filter((term, i) => term.words.length > 0 && postings[i]?.items.length === 0);
  if (missing.length === 0) return [];
  const known = knownWords(snapshot, index);
  const mended: { typed: Span; near: { form: string; distance: number; often: number }[] }[] = [];
  for (const term of missing.slice(0, WORDS_TRIED)) {
    const word =
      term.words.find((key) => index.words.of(key).items.length === 0) ?? (term.words[0] as string);
    const most = word.length <= 3 ? 0 : word.length <= 5 ? 1 : 2;
    if (most === 0) continue;
    const typed = wordsOf(query).find(({ key }) => key === word);
    if (typed === undefined) continue;
    const near: (typeof mended)[number]["near"] = [];
    for (const [other, { form, often }] of known) {
      if (Math.abs(other.length - word.length) > most || other === word) continue;
      const distance = editDistance(word, other, most);
      if (distance <= most) near.push({ form: form ?? index.formOf(other), distance, often });
    }
    near.sort((a, b) => a.distance - b.distance || b.often - a.often || (a.form < b.form ? -1 : 1));
    if (near.length > 0) mended.push({ typed, near });
  }
  // One word is varied at a time, the others stand as they are most likely meant.
  mended.sort((a, b) => b.typed.start - a.typed.start);
  const queries = mended.flatMap(({ near }, varied) =>
    near.slice(0, MOST).map((_, number) =>
      mended.reduce((text, { typed: { start, end }, near: forms }, i) => {
        const form = forms[i === varied ? number : 0]?.form ?? "";
        return text.slice(0, start) + form + text.slice(end);
      }, query),
    ),
  );
  return [...new Set(queries)].slice(0, MOST);
}
interface Known {
  /** Null for a word of the record: looked up where it is offered. */
  readonly form: string | null;
  /** Items that have the word. */
  readonly often: number;
}

const made = new WeakMap<RecordIndex, ReadonlyMap<string, Known>>();

/** Words that a query can be mended to, with how many items have them. */
function knownWords(snapshot: Snapshot, index: RecordIndex): ReadonlyMap<string, Known> {
  const built = made.get(index);
  if (built !== undefined) return built;
  const words = new Map<string, Known>();
  for (const key of index.words.vocabulary())
    if (key.length > 2 && !/^\d/.test(key)) words.set(key, { form: null, often: index.words.count(key) });
  const { theatre, claimsByPlace, claimsByActor } = snapshot;
  const add = (names: readonly string[], often: number) => {
    for (const name of names)
      for (const { key, start, end } of wordsOf(name))
        if (key.length > 2)
          words.set(key, {
            form: words.has(key) ? (words.get(key) as Known).form : formOf(name.slice(start, end)),
            often: Math.max(words.get(key)?.often ?? 0, often),
          });
  };
  for (const [id, claims] of claimsByPlace) {
    const place = theatre.places.get(id);
    if (place !== undefined) add([place.name, ...place.aliases, place.nameAr ?? ""], claims.length);
  }
  for (const [id, claims] of claimsByActor)
    add(theatre.actors.get(id)?.names.map(({ name }) => name) ?? [], claims.length);
  made.set(index, words);
  return words;
}

/** Letters to insert, drop, change or swap with the next; `most + 1` where more than `most` are needed. */
export function editDistance(a: string, b: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] as number) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [beforeLast, last] = [last, row];
  }
  return last[b.length] as number;
}
