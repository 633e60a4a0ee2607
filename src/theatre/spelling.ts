import { isTightGap, type NameToken } from "./name-tokens.ts";
import type { SpellingRules } from "./pack.ts";

/** Compares spellings of names by the rules of a pack. */
export interface Spelling {
  /**
   * The keys of a name's words with articles and spelling classes made one: 'Shaykh Sa'id' and 'Sheikh Said'
   * have the same. An article counts only where a hyphen ties it to its word, or as 'al' and 'el'.
   */
  keys(tokens: readonly NameToken[], text: string): string[];
  /** Whether a key of `keys` is the article. */
  isArticle(key: string): boolean;
  /** Whether a folded word can be an article; whether it is depends on the mark behind it. */
  mayBeArticle(word: string): boolean;
  /** The key of a folded word that is no article. */
  classOf(word: string): string;
  /** The consonants and vowel places of a name, articles left out, for matching loose transliterations. */
  skeleton(keys: readonly string[]): string;
}

const ARTICLE = "al";

export function createSpelling(rules: SpellingRules): Spelling {
  const articles = new Set(rules.articles);
  const classes = new Map<string, string>();
  for (const [name, spellings] of rules.tokenClasses)
    for (const spelling of spellings) classes.set(spelling.replace("'", ""), name);
  const skeletons = new Map<string, string>();
  const latinRules = rules.characterRules.every(([from]) => /^[a-z]+$/.test(from));
  const skeletonOf = (key: string): string => {
    const known = skeletons.get(key);
    if (known !== undefined) return known;
    let word = key;
    // Rules of Latin letters cannot touch an Arabic word: a third of a gazetteer's names.
    if (!latinRules || /[a-z]/.test(word))
      for (const [from, to] of rules.characterRules)
        if (word.includes(from)) word = word.replaceAll(from, to);
    word = withoutDoubles(word);
    if (word.endsWith("ah")) word = word.slice(0, -1);
    // A page full of invented words must not fill the memory.
    if (skeletons.size > 50_000) skeletons.clear();
    skeletons.set(key, word);
    return word;
  };
  return {
    keys(tokens, text) {
      return tokens.map((token, i) => {
        const next = tokens[i + 1];
        if (next !== undefined && articles.has(token.key)) {
          if (token.key === "al" || token.key === "el" || isTightGap(text, token.end, next.start))
            return ARTICLE;
        }
        return classes.get(token.key) ?? token.key;
      });
    },
    isArticle: (key) => key === ARTICLE,
    mayBeArticle: (word) => articles.has(word),
    classOf: (word) => classes.get(word) ?? word,
    skeleton: (keys) =>
      keys
        .filter((key) => key !== ARTICLE && key !== "'s")
        .map(skeletonOf)
        .join(" "),
  };
}

function withoutDoubles(word: string): string {
  for (let i = 1; i < word.length; i++)
    if (word.charCodeAt(i) === word.charCodeAt(i - 1)) return word.replace(/(.)\1+/gu, "$1");
  return word;
}
