import type { Bounds } from "../../model/bounds.ts";
import { nounMatcher } from "../lexicon/match.ts";
import { PEOPLE_NOUNS } from "../lexicon/people.ts";
import { phrasesOf } from "../view/phrases.ts";
import { type Range, type SentenceView, textOf } from "../view/sentence-view.ts";
import { weaponIn } from "./violence.ts";

const peopleNouns = nounMatcher(PEOPLE_NOUNS);

export function peopleIn(view: SentenceView, range: Range): boolean {
  for (let i = range.start; i < range.end; i++) if (peopleNouns.at(view.words, i)) return true;
  return false;
}

export function isQuestion(view: SentenceView): boolean {
  return view.words.at(-1) === "?" || view.words.at(-2) === "?";
}

/** The words for what was struck, without 'the'; null where they only say that two struck each other. */
export function targetText(view: SentenceView, target: Range | null): string | null {
  if (!target) return null;
  const words = textOf(view, target)
    .replace(/^(?:the|The) /, "")
    .replace(/\s+/g, " ")
    .replace(/^(?:each other|one another)(?:['’]s? ?| |$)/i, "");
  return words === "" ? null : words;
}

export function meansText(
  weapon: string | null,
  fires: SentenceView | null,
  object: Range | null,
): string | null {
  if (weapon === null) return null;
  if (fires && object)
    return textOf(fires, withoutCount(fires, object)).replace(/^(?:the|a|an|several|multiple) /i, "");
  return ["drone", "uav", "warplane", "jet", "plane", "aircraft", "helicopter", "air force"].includes(weapon)
    ? null
    : weapon;
}

/** 'at least eight missiles' is 'missiles': how many is the attack's count. */
function withoutCount(view: SentenceView, object: Range): Range {
  let { start } = object;
  for (let i = object.start; i < object.end - 1; i++) if (view.quantities[i]?.unit === "count") start = i + 1;
  return { start, end: object.end };
}

/** 'with at least 10 artillery shells' */
export function roundsWith(view: SentenceView, rest: Range): Bounds | null {
  for (let i = rest.start; i < rest.end; i++) {
    if (view.words[i] !== "with") continue;
    const phrase = phrasesOf(view).at[i + 1];
    if (phrase && weaponIn(view, phrase)) return roundsIn(view, phrase);
  }
  return null;
}

export function roundsIn(view: SentenceView, object: Range): Bounds | null {
  for (let i = object.start; i < object.end; i++)
    if (view.quantities[i]?.unit === "count") return view.quantities[i]?.bounds ?? null;
  return null;
}
