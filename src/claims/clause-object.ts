import { isQuoteMark, STRONG_MARKS } from "./clause-extent.ts";
import { type NounPhrase, phrasesOf } from "./view/phrases.ts";
import type { Range, SentenceView } from "./view/sentence-view.ts";

/** The noun phrase right behind a verb, with coordinated phrases and 'of' phrases. */
export function phraseAfter(view: SentenceView, from: number): Range | null {
  let i = from;
  while (
    i < view.tokens.length &&
    (view.classes[i] === "adverb" || view.classes[i] === "time" || isQuoteMark(view.words[i] as string))
  )
    i++;
  // 'killed due to the attack': a preposition, whatever its tag.
  if (view.words[i] === "due" && view.words[i + 1] === "to") return null;
  const phrase = phrasesOf(view).at[i];
  if (phrase?.start !== i) return null;
  return extendRight(view, phrase);
}

/** A noun phrase with its 'of' phrases, short parentheses and coordinated phrases to the right. */
export function extendRight(view: SentenceView, phrase: NounPhrase): Range {
  let end = phrase.end;
  for (;;) {
    let next = end;
    const word = view.words[next];
    if (word === "of" || word === "including") next++;
    else if (word === "and" || word === "or" || word === "&") next++;
    else if (word === "," && isListComma(view, next)) next += view.words[next + 1] === "and" ? 2 : 1;
    else break;
    const following = phrasesOf(view).at[next];
    if (following?.start !== next) break;
    if (word !== "of" && opensClauseWithVerb(view, following)) break;
    end = following.end;
  }
  return { start: phrase.start, end };
}

/** 'A and B attacked C': B begins a clause of its own where a verb follows it and another precedes A. */
function opensClauseWithVerb(view: SentenceView, phrase: NounPhrase): boolean {
  const after = view.classes[phrase.end];
  return after === "verb" || after === "auxiliary";
}

/** A comma inside a list: another comma or 'and' with a phrase follows, and no verb comes first. */
function isListComma(view: SentenceView, comma: number): boolean {
  const phrases = phrasesOf(view).at;
  let at = comma + 1;
  if (view.words[at] === "and")
    return phrases[at + 1]?.start === at + 1 && !opensClauseWithVerb(view, phrases[at + 1] as NounPhrase);
  for (let n = 0; n < 8; n++) {
    const phrase = phrases[at];
    if (phrase?.start !== at) return false;
    at = phrase.end;
    if (view.words[at] === "and" || view.words[at] === "or") {
      const last = phrases[at + 1];
      return last?.start === at + 1 && !opensClauseWithVerb(view, last);
    }
    if (view.words[at] !== ",") return false;
    at++;
    if (view.words[at] === "and") {
      const last = phrases[at + 1];
      return last?.start === at + 1 && !opensClauseWithVerb(view, last);
    }
  }
  return false;
}

export function agentAfter(view: SentenceView, from: number, to: number): Range | null {
  for (let i = from; i < Math.min(to, view.tokens.length); i++) {
    const cls = view.classes[i];
    if (view.words[i] === "by") {
      const phrase = phrasesOf(view).at[i + 1];
      return phrase?.start === i + 1 ? extendRight(view, phrase) : null;
    }
    if (
      cls === "verb" ||
      cls === "subordinator" ||
      view.words[i] === "," ||
      STRONG_MARKS.has(view.words[i] as string)
    )
      return null;
  }
  return null;
}
