import type { Control } from "../../model/claim.ts";
import { PLACE_NOUNS } from "../lexicon/control.ts";
import { type Proposal, propose } from "../proposal.ts";
import { phrasesOf } from "../view/phrases.ts";
import { type PlaceMention, placesIn } from "../view/places.ts";
import type { Range, SentenceView } from "../view/sentence-view.ts";

/** Places named in a range; a place after 'in', 'of' a governorate only locates the first. */
export function heldPlaces(view: SentenceView, range: Range): PlaceMention[] {
  return placesIn(view, range, true).filter(
    (place) => !["near", "from"].includes(place.preposition) || place.start === range.start,
  );
}

const PARTS = new Set(
  "most part parts much third half quarter control number dozens all some series".split(" "),
);

/** 'two hills', 'the town', 'most of the city': a place by its common noun, at the head of its phrase. */
export function commonPlace(view: SentenceView, range: Range): boolean {
  let part = true;
  for (let i = range.start; i < range.end; i++) {
    const phrase = phrasesOf(view).at[i];
    if (!phrase || !part) continue;
    const head = view.words[phrase.head] as string;
    if (PLACE_NOUNS.has(head)) return true;
    part =
      PARTS.has(head) ||
      view.quantities[phrase.head] !== undefined ||
      view.words[phrase.end] === "and" ||
      view.words[phrase.end] === ",";
    i = phrase.end - 1;
  }
  return false;
}

type Parts = Pick<Proposal, "anchor" | "quote" | "scope" | "actors" | "certainty" | "stance">;

/** One claim for each place joined by 'and'; a claim without a named place leaves the field to the scope. */
export function perPlace(
  view: SentenceView,
  rule: string,
  control: Control,
  mentions: readonly PlaceMention[],
  parts: Parts,
): Proposal[] {
  if (mentions.length === 0) return [propose(rule, view, { kind: "control", control }, parts)];
  const sets: PlaceMention[][] = [];
  for (const mention of mentions) {
    const last = sets.at(-1);
    const joined = ["and", ",", "or", "both"].includes(mention.preposition) || last === undefined;
    if (joined) sets.push([mention]);
    else last.push(mention);
  }
  return sets.map((places) => propose(rule, view, { kind: "control", control }, { ...parts, places }));
}
