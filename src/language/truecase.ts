import type { Lexicon } from "./lexicon-model.ts";

/** Words printed all in capitals in a text in which most letters are capitals say nothing by their case. */
const MOSTLY = 0.8;

/** Whether nearly all letters of a text are capitals, as in agency copy of the teleprinter age. */
export function isAllCapitals(text: string): boolean {
  let upper = 0;
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string;
    const low = character.toLowerCase();
    if (low === character.toUpperCase()) continue;
    letters++;
    if (character !== low) upper++;
  }
  return letters >= 20 && upper >= MOSTLY * letters;
}

const WORD = /\p{L}+/gu;
const NAME_TAGS = new Set(["NNP", "NNPS"]);
/** Letters of a short form: seldom longer, and seldom with the vowels of a word. */
const LONGEST_ACRONYM = 5;

/**
 * Gives a text in capitals the letters that running news would have: words that the lexicon knows as common
 * words in small letters, names and unknown words with a capital, short forms left as they are. The text
 * keeps its length, so that offsets into it stay good.
 *
 * @param isCommon words in small letters that are known to be no names although the lexicon lacks them
 */
export function truecase(text: string, lexicon: Lexicon, isCommon: (word: string) => boolean): string {
  let opens = true;
  let last = 0;
  let before = "";
  let out = "";
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const between = text.slice(last, match.index);
    out += between;
    last = match.index + word.length;
    if (/[.!?:\]]\s|\n\s*\n/.test(between)) opens = true;
    out += sameLength(
      word,
      cased(word, { lexicon, isCommon, opens, mark: text[match.index - 1] ?? "", before }),
    );
    before = word.toLowerCase();
    opens = false;
  }
  return out + text.slice(last);
}

interface Place {
  readonly lexicon: Lexicon;
  readonly isCommon: (word: string) => boolean;
  /** Whether a sentence begins here. */
  readonly opens: boolean;
  /** The character before the word, and the word before it in small letters. */
  readonly mark: string;
  readonly before: string;
}

function cased(word: string, { lexicon, isCommon, opens, mark, before }: Place): string {
  const low = word.toLowerCase();
  const capital = (word[0] as string) + low.slice(1);
  if (mark === "'" || mark === "’") return low;
  const tags = lexicon.entry(low)?.tags.split("|") ?? [];
  if (tags.length === 0) {
    if (word.length <= LONGEST_ACRONYM && (mark === "(" || mark === "[" || !/[AEIOUY]/.test(word)))
      return word;
    return opens ||
      !(
        looksCommon(low) ||
        INDEFINITE.has(before) ||
        isCommon(low) ||
        isCommon(low.replace(/s$/, "")) ||
        inflected(low, lexicon)
      )
      ? capital
      : low;
  }
  if (opens || tags.every((tag) => NAME_TAGS.has(tag))) return capital;
  return low;
}

/** Words behind which a common word stands rather than a name. */
const INDEFINITE = new Set(
  "a an some many several two three four five six seven eight nine ten no any other his her their its and-or".split(
    " ",
  ),
);

/** 'rifles' where 'rifle' is known, 'attacker' where 'attack' is. */
function inflected(low: string, lexicon: Lexicon): boolean {
  for (const ending of ["s", "es", "er", "ers", "ed", "d", "ing", "al", "ist", "ists"]) {
    if (!low.endsWith(ending) || low.length - ending.length < 4) continue;
    const tags = lexicon.entry(low.slice(0, -ending.length))?.tags.split("|") ?? [];
    if (tags.some((tag) => !NAME_TAGS.has(tag))) return true;
  }
  const plural = lexicon.entry(`${low}s`)?.tags.split("|") ?? [];
  return plural.some((tag) => tag === "NNS");
}

/** Endings that few names have: an unknown word with one is taken for a rare common word. */
function looksCommon(low: string): boolean {
  return (
    low.length > 6 && /(?:ing|ed|ly|tion|tions|ists?|ers|ors|ness|ment|ments|ities|ized|able)$/.test(low)
  );
}

function sameLength(word: string, made: string): string {
  return made.length === word.length ? made : word;
}
