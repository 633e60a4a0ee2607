import { fold } from "../../theatre/name-tokens.ts";
import type { Span } from "../../model/offsets.ts";

/** A word as the index files it. Offsets count UTF-16 units into the text it was read from. */
export interface Word extends Span {
  readonly key: string;
}

/** Shorter words keep their endings: 'gas' is no plural. */
const SHORTEST_ENDING = 5;

/** Longer runs without a gap are cut: no reader types them, and a hostile page must not fill the index. */
const LONGEST = 40;

/** Letters, digits and marks; apostrophes inside a word belong to it; a number keeps its thousands together. */
const WORD = /\d{1,3}(?:,\d{3}){1,4}|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’‘ʼʿʾ\u0640]{0,200}/gu;

/** The words of a text in order, folded: case, accents, vowel marks and the Arabic article make no difference. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const key = keyOf(match[0]);
    if (key !== "") words.push({ key, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** The key of one word; empty where nothing is left of it. */
export function keyOf(word: string): string {
  const folded = formOf(word);
  if (folded.length >= SHORTEST_ENDING && /[a-z]$/.test(folded)) return withoutPlural(folded);
  // Arabic writes the article, and a preposition before it, in one with the word.
  return /^[\u0600-\u06ff]/.test(folded) ? folded.replace(/^(?:[وفبك]?ال|و?لل)(?=.{3})/u, "") : folded;
}

/** A word folded, with its ending and article: how it may be shown to a reader. */
export function formOf(word: string): string {
  return fold(word.replace(/['’]s$/i, "").replaceAll(",", "")).slice(0, LONGEST);
}

/** 'hospitals' as 'hospital', 'bakeries' and 'bakery' as 'bakeri': one key for both numbers of an English noun. */
function withoutPlural(word: string): string {
  return word
    .replace(/ies$/, "y")
    .replace(/(?<![sui])s$/, "")
    .replace(/(?<![aeou])y$/, "i");
}
