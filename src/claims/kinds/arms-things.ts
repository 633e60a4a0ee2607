import type { Bounds } from "../../model/bounds.ts";
import { ARMS_NOUNS, EMBARGO_NOUNS, SUPPLY_NOUNS } from "../lexicon/arms.ts";
import { nounMatcher } from "../lexicon/match.ts";
import { type NounPhrase, phrasesOf } from "../view/phrases.ts";
import { type Range, type SentenceView, textOf } from "../view/sentence-view.ts";

const armsNouns = nounMatcher(ARMS_NOUNS);

/** Weapons that words name, with the tokens that name them. */
export interface WeaponThing extends Range {
  /** The words without article and number: 'US-made anti-tank missiles'. */
  readonly text: string;
  readonly count: Bounds | null;
}

/**
 * The weapons in a range, in order. Joined ones are one thing ('rifles and grenades') unless each has a number
 * of its own ('three tanks and a drone'). Empty where the phrase is about something else ('a rocket scientist').
 */
export function weaponsIn(view: SentenceView, range: Range): WeaponThing[] {
  const found: WeaponThing[] = [];
  for (let i = range.start; i < range.end; i++) {
    const hit = armsNouns.at(view.words, i);
    const phrase = hit ? phrasesOf(view).at[hit.end - 1] : undefined;
    if (!hit || !phrase || view.classes[hit.end - 1] === "verb" || !isHead(view, phrase, hit)) continue;
    const thing = thingAt(view, phrase, hit);
    const last = found.at(-1);
    if (last && joins(view, last, thing, phrase)) {
      found[found.length - 1] = {
        ...last,
        end: thing.end,
        text: textOf(view, { start: last.start, end: thing.end }),
      };
    } else if (!last || last.end <= thing.start) found.push(thing);
    i = hit.end - 1;
  }
  return found;
}

/** The phrase is about the weapon, or about its supply ('arms exports'). */
function isHead(view: SentenceView, phrase: NounPhrase, hit: Range): boolean {
  if (phrase.head === hit.end - 1) return true;
  const head = view.words[phrase.head] ?? "";
  return phrase.head > hit.end - 1 && (SUPPLY_NOUNS.has(head) || EMBARGO_NOUNS.has(head));
}

function thingAt(view: SentenceView, phrase: NounPhrase, hit: Range): WeaponThing {
  // 'armoured vehicles': a tagger may take the first word for a verb.
  let start = Math.min(phrase.start, hit.start);
  let count: Bounds | null = null;
  for (let at = phrase.start; at < hit.start; at++) {
    const word = view.words[at] as string;
    const quantity = view.quantities[at];
    if (quantity?.unit === "count") {
      count = quantity.bounds;
      start = at + 1;
    } else if (view.classes[at] === "determiner" || word === "'s" || word === "some" || word === "its")
      start = at + 1;
  }
  if (view.words[start] === "of") start++;
  return { start, end: hit.end, text: textOf(view, { start, end: hit.end }), count };
}

/** 'rifles and grenades': the second has neither number nor article of its own. */
function joins(view: SentenceView, last: WeaponThing, thing: WeaponThing, phrase: NounPhrase): boolean {
  if (last.count !== null || thing.count !== null || phrase.start !== thing.start) return false;
  return last.end + 1 === phrase.start && ["and", "or", ","].includes(view.words[last.end] as string);
}
