import type { Context } from "../context.ts";
import { GROUP_HEADS } from "../lexicon/actors.ts";
import { HYPHEN_PARTICIPLES } from "../lexicon/closed-classes.ts";
import { DEMONYMS } from "../lexicon/demonyms.ts";
import { wordMatcher } from "../lexicon/match.ts";
import { type ActorMention, actorsIn } from "../view/actors.ts";
import { phrasesOf } from "../view/phrases.ts";
import { type Range, type SentenceView, textOf } from "../view/sentence-view.ts";

const demonyms = wordMatcher(DEMONYMS);

/** Words for fighters or a body of them that end a phrase: 'Houthi units', 'the garrison'. */
const BODIES = new Set(
  `units troops soldiers mercenaries militants paramilitaries marines commandos garrison battalion
  column columns defenders militiamen tribesmen jihadists separatists`
    .trim()
    .split(/\s+/),
);

/**
 * Parties in a range that holds the holder of a place: those the theatre knows, else a name before a word for
 * fighters ('Fano militia', 'Houthi units'), else the word itself ('the brigade').
 */
export function holdersIn(context: Context, view: SentenceView, range: Range): ActorMention[] {
  const known = withoutOwned(view, actorsIn(context, view, range));
  if (known.some((actor) => actor.actor !== null || /\p{Lu}/u.test(actor.name))) return known;
  const found: ActorMention[] = [];
  for (let i = range.start; i < range.end; i++) {
    const phrase = phrasesOf(view).at[i];
    if (!phrase) continue;
    const head = phrase.head;
    if (head < range.end && isBody(view.words[head] as string)) {
      const start = nameBefore(view, head, Math.max(phrase.start, range.start));
      // 'Junta troops': the party is in the words already; 'Fano militia': only its kind is.
      const told = known.some((actor) => actor.start <= start && start < actor.end);
      if (known.length === 0 || (start < head && !told)) found.push(mention(view, { start, end: head + 1 }));
    }
    i = phrase.end - 1;
  }
  return found.length > 0 ? found : known;
}

/** 'Azerbaijan's army' is one party, the owner. */
function withoutOwned(view: SentenceView, actors: ActorMention[]): ActorMention[] {
  return actors.filter(
    (actor, i) =>
      !(
        i > 0 &&
        ["'s", "'"].includes(view.words[actor.start - 1] ?? "") &&
        actors[i - 1]?.end === actor.start - 1
      ),
  );
}

function isBody(word: string): boolean {
  return GROUP_HEADS.has(word) || BODIES.has(word);
}

/** Where the capitalised words that end at `head` begin; `head` itself where there are none. */
function nameBefore(view: SentenceView, head: number, from: number): number {
  let start = head;
  while (start > from) {
    const form = view.tokens[start - 1]?.form ?? "";
    // 'Rwandan-backed fighters', 'Haftar's forces'
    const joint = ["-", "’s", "'s"].includes(form) || HYPHEN_PARTICIPLES.has(form);
    if (!/^\p{Lu}/u.test(form) && !(joint && start - 1 > from)) break;
    if (view.classes[start - 1] === "determiner" || view.classes[start - 1] === "preposition") break;
    start--;
  }
  // 'the junta's troops': the joint alone is no name.
  while (start < head && !/^\p{Lu}/u.test(view.tokens[start]?.form ?? "")) start++;
  return start;
}

function mention(view: SentenceView, range: Range): ActorMention {
  const printed = textOf(view, range);
  return {
    ...range,
    printed,
    name: printed,
    actor: null,
    reason: "words for fighters, with a name the theatre does not know",
    modifier: false,
  };
}

/**
 * The same where the words' own position makes a party of them ('in the hands of the Sahrawis', 'under Houthi
 * control', 'fell to Zintan'): a name that is neither a place nor a time is one.
 */
export function holdersByPosition(context: Context, view: SentenceView, range: Range): ActorMention[] {
  const known = holdersIn(context, view, range);
  if (known.length > 0) return known;
  const state = demonyms.at(view.words, range.start);
  if (state && isCapital(view, range.start)) {
    return [{ ...mention(view, { start: state.start, end: state.end }), name: state.row.value }];
  }
  let start = range.start;
  while (start < range.end && ["determiner", "adverb"].includes(view.classes[start] as string)) start++;
  let end = start;
  while (end < range.end && /^\p{Lu}/u.test(view.tokens[end]?.form ?? "") && !view.times[end]) end++;
  const places = view.names[start]?.places.length ?? 0;
  return end > start && places === 0 && (end === range.end || view.classes[end] === "adjective")
    ? [mention(view, { start, end })]
    : [];
}

function isCapital(view: SentenceView, i: number): boolean {
  return /^\p{Lu}/u.test(view.tokens[i]?.form ?? "");
}

/** The name before '-held', whoever it is: 'M23-held', 'Houthi-held'. */
export function namedBeforeHyphen(view: SentenceView, range: Range): ActorMention[] {
  const form = view.tokens[range.end - 1]?.form ?? "";
  return /^\p{Lu}/u.test(form) && !view.times[range.end - 1] ? [mention(view, range)] : [];
}
