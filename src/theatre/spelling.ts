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
  /** The consonants and vowel places of a name, articles left out, for matching loose transliterations. */
  skeleton(keys: readonly string[]): string;
}

const ARTICLE = "al";

export function createSpelling(rules: SpellingRules): Spelling {
  const articles = new Set(rules.articles);
  const classOf = new Map<string, string>();
  for (const [name, spellings] of rules.tokenClasses)
    for (const spelling of spellings) classOf.set(spelling.replace("'", ""), name);
  return {
    keys(tokens, text) {
      return tokens.map((token, i) => {
        const next = tokens[i + 1];
        if (next !== undefined && articles.has(token.key)) {
          const tied = isTightGap(text, token.end, next.start);
          if (tied || token.key === "al" || token.key === "el") return ARTICLE;
        }
        return classOf.get(token.key) ?? token.key;
      });
    },
    isArticle(key) {
      return key === ARTICLE;
    },
    skeleton(keys) {
      return keys
        .filter((key) => key !== ARTICLE && key !== "'s")
        .map((key) => {
          let word = key;
          for (const [from, to] of rules.characterRules) word = word.replaceAll(from, to);
          return word.replace(/(.)\1+/g, "$1").replace(/(?<=a)h$/, "");
        })
        .join(" ");
    },
  };
}
