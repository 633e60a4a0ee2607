import type { Bounds } from "../../model/bounds.ts";
import type { Facility } from "../../model/claim.ts";
import { FACILITY_NOUNS, UTILITIES } from "../lexicon/facilities.ts";
import { nounMatcher } from "../lexicon/match.ts";
import { phrasesOf } from "../view/phrases.ts";
import { type Range, type SentenceView, textOf } from "../view/sentence-view.ts";

const nouns = nounMatcher(FACILITY_NOUNS);
const utilities = nounMatcher(UTILITIES);
/** Words before 'camp' that make it a camp for people driven out. */
const CAMP_WORDS = new Set([
  "refugee",
  "displacement",
  "idp",
  "idps",
  "displaced",
  "displaced persons",
  "people",
]);

/** A protected or vital place named in a sentence: the range of its phrase and of the words that name its kind. */
export interface FoundFacility extends Range {
  readonly type: Facility["type"];
  readonly noun: Range;
}

/** Facilities named in a range, in order. */
export function facilitiesIn(view: SentenceView, range: Range): FoundFacility[] {
  const found: FoundFacility[] = [];
  for (let i = range.start; i < range.end; i++) {
    const hit = nouns.at(view.words, i);
    if (!hit || view.classes[hit.end - 1] === "verb") continue;
    const phrase = phrasesOf(view).at[hit.end - 1];
    if (!phrase || !isNamed(view, hit.row.lemma, hit, phrase)) continue;
    if (phrase.head !== hit.end - 1 && !(hit.row.value === "market" && phrase.head < hit.end)) continue;
    const start = Math.min(phrase.start, startOf(view, hit.start));
    found.push({ start, end: phrase.end, type: hit.row.value, noun: { start: hit.start, end: hit.end } });
    i = hit.end - 1;
  }
  return found;
}

/** Supplies of water and power in a range: facilities only where they are cut or restored. */
export function utilitiesIn(view: SentenceView, range: Range): FoundFacility[] {
  for (let i = range.start; i < range.end; i++) {
    const hit = utilities.at(view.words, i);
    const phrase = hit ? phrasesOf(view).at[hit.end - 1] : undefined;
    if (!hit || !phrase || phrase.head !== hit.end - 1) continue;
    return [
      { start: phrase.start, end: phrase.end, type: hit.row.value, noun: { start: hit.start, end: hit.end } },
    ];
  }
  return [];
}

/** 'a water pumping station': a participle inside keeps the words before it out of the phrase. */
function startOf(view: SentenceView, noun: number): number {
  const before = phrasesOf(view).at[noun - 1];
  return before && before.end === noun && view.classes[noun] === "verb" ? before.start : noun;
}

/** Words before the noun that make it no protected place: 'weapons warehouses', 'the military airport'. */
const MILITARY = new Set(
  "weapon weapons arms ammunition munition munitions military army missile missiles rocket rockets explosives militia".split(
    " ",
  ),
);

function isNamed(view: SentenceView, lemma: string, hit: Range, phrase: Range): boolean {
  if (view.words.slice(phrase.start, hit.start).some((word) => MILITARY.has(word))) return false;
  if (lemma === "camp")
    return view.words.slice(phrase.start, phrase.end).some((word) => CAMP_WORDS.has(word));
  if (lemma !== "home") return true;
  const before = view.words[hit.start - 1] ?? "";
  return !["at", "return", "returned", "go", "went"].includes(before) && view.words[hit.end] !== "to";
}

/** 'two schools', 'three of the town's five hospitals': how many; null where the words give no number. */
export function countOf(view: SentenceView, place: FoundFacility): Bounds | null {
  const outer = view.words[place.start - 1] === "of" ? view.quantities[place.start - 2] : undefined;
  if (outer) return outer.unit === "count" ? outer.bounds : null;
  let count: Bounds | null = null;
  for (let i = place.start; i < place.noun.start; i++)
    if (view.quantities[i]?.unit === "count") count = view.quantities[i]?.bounds ?? null;
  return count;
}

/** Where a facility's own name stands: 'Legerin Hospital', 'Tel Rifaat market'; null where it has none. */
export function nameRange(view: SentenceView, place: FoundFacility): Range | null {
  let start = place.noun.start;
  while (start > place.start && isNamePart(view, start - 1)) start--;
  while (start < place.noun.start && view.words[start] === "-") start++;
  return start < place.noun.start ? { start, end: place.noun.end } : null;
}

function isNamePart(view: SentenceView, i: number): boolean {
  const form = view.tokens[i]?.form ?? "";
  if (form === "al" || form === "el" || form === "-") return true;
  if (!/^\p{Lu}/u.test(form) || view.times[i] || view.quantities[i]) return false;
  const cls = view.classes[i];
  return cls === "name" || (i > 0 && (cls === "adjective" || cls === "noun"));
}

export function nameOf(view: SentenceView, place: FoundFacility): string | null {
  const range = nameRange(view, place);
  return range ? textOf(view, range) : null;
}
