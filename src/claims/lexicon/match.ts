import { nounForms, type VerbForm, verbForms } from "./inflect.ts";
import type { LexiconRow } from "./row.ts";

/** A lexicon's row found at a place in a sentence. */
export interface LexiconHit<V> {
  readonly row: LexiconRow<V>;
  /** Half-open range of tokens. */
  readonly start: number;
  readonly end: number;
  /** For verbs: which forms the words can be. Empty for nouns and fixed words. */
  readonly forms: readonly VerbForm[];
}

interface Pattern<V> {
  readonly row: LexiconRow<V>;
  readonly words: readonly string[];
  readonly forms: VerbForm[];
}

/** Finds rows of one lexicon at a token. Built once per lexicon; looking up is by the first word. */
export interface Matcher<V> {
  /** The longest row whose words stand at `index`, or null. `words` are lower-case tokens. */
  at(words: readonly string[], index: number): LexiconHit<V> | null;
}

function compile<V>(patterns: readonly Pattern<V>[]): Matcher<V> {
  const byFirst = new Map<string, Pattern<V>[]>();
  for (const pattern of patterns) {
    const first = pattern.words[0] as string;
    const list = byFirst.get(first);
    if (list) list.push(pattern);
    else byFirst.set(first, [pattern]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return {
    at(words, index) {
      const list = byFirst.get(words[index] as string);
      if (!list) return null;
      for (const pattern of list) {
        if (standsAt(pattern.words, words, index))
          return { row: pattern.row, start: index, end: index + pattern.words.length, forms: pattern.forms };
      }
      return null;
    },
  };
}

/** Asked of every lexicon at every token: a plain loop. The first word is known to be there. */
function standsAt(pattern: readonly string[], words: readonly string[], index: number): boolean {
  for (let i = 1; i < pattern.length; i++) if (words[index + i] !== pattern[i]) return false;
  return true;
}

function mergedByWords<V>(patterns: readonly Pattern<V>[]): Pattern<V>[] {
  const merged = new Map<string, Pattern<V>>();
  for (const pattern of patterns) {
    const key = `${pattern.words.join(" ")}|${pattern.row.lemma}`;
    const known = merged.get(key);
    if (known) known.forms.push(...pattern.forms);
    else merged.set(key, { ...pattern, forms: [...pattern.forms] });
  }
  return [...merged.values()];
}

/** A matcher of verbs in all their forms. */
export function verbMatcher<V>(rows: readonly LexiconRow<V>[]): Matcher<V> {
  const patterns = rows.flatMap((row) =>
    verbForms(row.lemma).map(([text, form]): Pattern<V> => ({ row, words: text.split(" "), forms: [form] })),
  );
  return compile(mergedByWords(patterns));
}

/** A matcher of nouns, singular and plural. */
export function nounMatcher<V>(rows: readonly LexiconRow<V>[]): Matcher<V> {
  const patterns = rows.flatMap((row) =>
    nounForms(row.lemma).map((text): Pattern<V> => ({ row, words: text.split(" "), forms: [] })),
  );
  return compile(mergedByWords(patterns));
}

/** A matcher of words as they stand. */
export function wordMatcher<V>(rows: readonly LexiconRow<V>[]): Matcher<V> {
  return compile(rows.map((row) => ({ row, words: row.lemma.split(" "), forms: [] })));
}
