import { NATIONAL_ADJECTIVES, TITLES, type TitleRow } from "./lexicon/name-words.ts";
import type { NameWord } from "./name-pieces.ts";

export interface Title {
  /** The title's words in lower case, without stops and lands: 'foreign minister'. */
  readonly phrase: string;
  readonly gender: "male" | "female" | null;
  /** Index of the first word of the name itself. */
  readonly next: number;
}

const BY_FIRST = new Map<string, { readonly words: readonly string[]; readonly row: TitleRow }[]>();
for (const row of TITLES) {
  const words = row.phrase.split(" ");
  const list = BY_FIRST.get(words[0] ?? "") ?? [];
  list.push({ words, row });
  list.sort((a, b) => b.words.length - a.words.length);
  BY_FIRST.set(words[0] ?? "", list);
}

/** Words before a title inside one run: 'Russian Deputy', 'UN Special', 'Former'. */
const PREFIXES = new Set("deputy vice acting former interim senior special permanent late top ex".split(" "));

/**
 * The title of a name: within its capitalised run ('Russian President Vladimir Putin'), or in lower case right
 * before it ('spokesman Omar Haddad').
 *
 * @returns null where the run has none, or is nothing but a title
 */
export function readTitle(words: readonly NameWord[], from: number, to: number): Title | null {
  let best: Title | null = null;
  let at = from;
  while (at < to) {
    const found = titleAt(words, at, to);
    if (found !== null && found.next < to) {
      best =
        best === null
          ? found
          : { ...found, phrase: `${best.phrase} ${found.phrase}`, gender: found.gender ?? best.gender };
      at = found.next;
      continue;
    }
    // Before the first title lands and words like 'deputy' may stand; after it the name has begun.
    const lower = words[at]?.lower ?? "";
    if (
      best !== null ||
      !(NATIONAL_ADJECTIVES.has(lower) || PREFIXES.has(lower) || words[at]?.acronym || words[at]?.mark)
    )
      break;
    at++;
  }
  return best ?? titleBefore(words, from);
}

/** Whether a run is nothing but a title: 'the Russian Foreign Minister' names nobody. */
export function isTitleAlone(words: readonly NameWord[], from: number, to: number): boolean {
  let at = from;
  while (
    at < to - 1 &&
    (NATIONAL_ADJECTIVES.has(words[at]?.lower ?? "") || PREFIXES.has(words[at]?.lower ?? ""))
  )
    at++;
  return titleAt(words, at, to)?.next === to;
}

/** The longest title at a word, with its stop. */
function titleAt(words: readonly NameWord[], at: number, to: number): Title | null {
  const first = words[at];
  if (first === undefined) return null;
  const [head, ...rest] = first.lower.split("-");
  for (const { words: phrase, row } of BY_FIRST.get(head ?? "") ?? []) {
    let next = at + 1;
    // 'Commander-in-Chief' and 'Secretary-General' are one word, 'Lt. Gen.' has stops inside.
    let k = 1;
    for (const part of rest) if (phrase[k] === part) k++;
    if (k - 1 !== rest.length) continue;
    while (k < phrase.length) {
      if (words[next]?.form === ".") next++;
      if (next >= to || words[next]?.lower !== phrase[k]) break;
      k++;
      next++;
    }
    if (k < phrase.length) continue;
    if (words[next]?.form === "." && words[next]?.glued === true) next++;
    return { phrase: row.phrase, gender: row.gender, next };
  }
  return null;
}

/** A title in lower case that ends right before a name. */
function titleBefore(words: readonly NameWord[], from: number): Title | null {
  for (const length of [3, 2, 1]) {
    const at = from - length;
    if (at < 0 || words[from]?.opensSentence !== false) continue;
    if (
      words
        .slice(at, from)
        .some(({ mark, capital, opensBlock }, k) => mark || capital || (opensBlock && k > 0))
    )
      continue;
    const found = titleAt(words, at, from + 1);
    if (found === null || found.next !== from) continue;
    const row = TITLES.find(({ phrase }) => phrase === found.phrase);
    if (row?.lowerCase === true) return found;
  }
  return null;
}
