import { HYPHEN_PARTICIPLES, POSSESSIVES } from "../lexicon/closed-classes.ts";
import type { Range, SentenceView } from "./sentence-view.ts";

/** A noun phrase without what follows its head ('the army', not 'of Rwanda'). */
export interface NounPhrase extends Range {
  /** Token of the head noun, the last noun or name of the phrase. */
  readonly head: number;
}

const OPEN_QUOTES = new Set(['"', "“", "‘", "'", "``"]);
const CLOSE_QUOTES = new Set(['"', "”", "’", "'", "''"]);

/** Noun phrases of a sentence in order, without overlap; and for each token the phrase that holds it. */
export interface Phrases {
  readonly list: readonly NounPhrase[];
  readonly at: readonly (NounPhrase | undefined)[];
}

const cache = new WeakMap<SentenceView, Phrases>();

/** The noun phrases of a sentence; computed once for each view. */
export function phrasesOf(view: SentenceView): Phrases {
  const known = cache.get(view);
  if (known) return known;
  const list = findPhrases(view);
  const at: (NounPhrase | undefined)[] = view.tokens.map(() => undefined);
  for (const phrase of list) for (let i = phrase.start; i < phrase.end; i++) at[i] = phrase;
  const phrases = { list, at };
  cache.set(view, phrases);
  return phrases;
}

function findPhrases(view: SentenceView): NounPhrase[] {
  const list: NounPhrase[] = [];
  let i = 0;
  while (i < view.tokens.length) {
    const end = phraseEnd(view, i);
    if (end === i) {
      i++;
      continue;
    }
    const head = headOf(view, i, end);
    if (head >= 0) list.push({ start: i, end, head });
    i = end;
  }
  return list;
}

/** Where the phrase that starts at `start` ends; `start` itself where none does. */
function phraseEnd(view: SentenceView, start: number): number {
  const { classes, words } = view;
  let sawNoun = false;
  let i = start;
  for (; i < classes.length; i++) {
    const cls = classes[i];
    const word = words[i] as string;
    switch (cls) {
      case "noun":
      case "name":
        sawNoun = true;
        continue;
      case "number":
        // 'killed 12 people 40 miles away': a number after a noun opens a new phrase, save 'Resolution 2254'.
        if (sawNoun && classes[i - 1] !== "name") return i;
        continue;
      case "determiner":
        if (i > start && sawNoun) return i;
        continue;
      case "pronoun":
        if (POSSESSIVES.has(word) || word === "another" || word === "others") {
          if (i > start && sawNoun) return i;
          if (word === "others") return i + 1;
          if (word === "another" && !opensNoun(view, i + 1)) return i + 1;
          continue;
        }
        return i > start ? i : i + 1;
      case "adjective":
        if (sawNoun && !continuesNoun(view, i + 1)) return i;
        continue;
      case "adverb":
        // Inside a phrase only before an adjective or a number: 'the two most recent strikes'.
        if (!sawNoun && i > start && opensNoun(view, i + 1)) continue;
        return i;
      case "verb":
        if (isModifierVerb(view, i, start)) continue;
        return i;
      case "particle":
        if ((word === "'s" || word === "'") && sawNoun) {
          sawNoun = false;
          continue;
        }
        return i;
      case "mark":
        if (word === "-" || word === "–" || word === "/" || word === "&") {
          const joined = view.tokens[i - 1]?.end === view.tokens[i]?.start;
          if (
            joined &&
            i > start &&
            (continuesNoun(view, i + 1) || HYPHEN_PARTICIPLES.has(words[i + 1] ?? ""))
          ) {
            sawNoun = false;
            continue;
          }
          return i;
        }
        if (word === "(" && isShortParenthesis(view, i)) {
          i += 2;
          continue;
        }
        if (OPEN_QUOTES.has(word) && i > start && continuesNoun(view, i + 1)) continue;
        if (CLOSE_QUOTES.has(word) && sawNoun && continuesNoun(view, i + 1) && view.quoted[i - 1]) continue;
        return i;
      default:
        return i;
    }
  }
  return i;
}

/** '(SDF)' after a name. */
function isShortParenthesis(view: SentenceView, i: number): boolean {
  const inner = view.tokens[i + 1];
  return (
    view.words[i + 2] === ")" &&
    inner !== undefined &&
    /^\p{L}/u.test(inner.form) &&
    view.classes[i - 1] !== "mark"
  );
}

function opensNoun(view: SentenceView, i: number): boolean {
  const cls = view.classes[i];
  return cls === "noun" || cls === "name" || cls === "adjective" || cls === "number";
}

function continuesNoun(view: SentenceView, i: number): boolean {
  const cls = view.classes[i];
  return cls === "noun" || cls === "name" || cls === "adjective";
}

/** A participle before its noun ('the attacking forces') or after a hyphen ('rebel-held'). */
function isModifierVerb(view: SentenceView, i: number, start: number): boolean {
  const before = view.words[i - 1];
  if (before === "-") return i - 1 > start;
  const xpos = view.tokens[i]?.xpos ?? "";
  if (xpos !== "VBN" && xpos !== "VBG") return false;
  const beforeClass = view.classes[i - 1];
  const opened =
    i > start && (beforeClass === "determiner" || beforeClass === "adjective" || beforeClass === "number");
  return opened && continuesNoun(view, i + 1);
}

function headOf(view: SentenceView, start: number, end: number): number {
  let fallback = -1;
  for (let i = end - 1; i >= start; i--) {
    if (view.words[i] === ")") {
      i -= 2;
      continue;
    }
    const cls = view.classes[i];
    if (cls === "noun" || cls === "name") return i;
    if (
      fallback < 0 &&
      (cls === "pronoun" || cls === "number" || cls === "adjective" || cls === "determiner")
    )
      fallback = i;
  }
  return fallback;
}
