import type { Control } from "../../model/claim.ts";
import { PLACE_NOUNS, SITE_NOUNS } from "../lexicon/control.ts";
import { type Proposal, propose } from "../proposal.ts";
import { phrasesOf } from "../view/phrases.ts";
import { type PlaceMention, placesIn } from "../view/places.ts";
import { type Range, type SentenceView, textOf } from "../view/sentence-view.ts";

/**
 * Places named in a range; a place after 'in', 'of' a governorate only locates the first. A site that bears a
 * town's name ('Goma airport', 'the Jebel Aulia dam') comes before the town: who holds the one need not hold
 * the other.
 */
export function heldPlaces(view: SentenceView, range: Range): PlaceMention[] {
  const named = placesIn(view, range, true).filter(
    (place) =>
      !(place.candidates.length === 0 && isNoName(view, place)) &&
      !(place.start === 0 && isPart(view.words[0] as string)) &&
      (!["near", "from"].includes(place.preposition) ||
        !view.words.slice(range.start, place.start).includes(place.preposition)),
  );
  return narrowFirst(
    view,
    [...named, ...numberedHills(view, range)].sort((a, b) => a.start - b.start),
  ).flatMap((place) => {
    const site = siteOf(view, place);
    if (!site) return [place];
    // 'Snake Island' is one name; 'Goma airport' lies in Goma.
    return isCapital(view, site.end - 1) ? [site] : [site, { ...place, preposition: "of" }];
  });
}

const BESIDE = new Set(["in", "near", "around", "outside", "inside", "at", "along", "of"]);

/** 'the hills around Mushaki', 'two bases in Gossi': the place behind a place of no name. */
export function placesBeside(view: SentenceView, range: Range): PlaceMention[] {
  if (!commonPlace(view, range) || !BESIDE.has(view.words[range.end] ?? "")) return [];
  const next = phrasesOf(view).at[range.end + 1];
  return next?.start === range.end + 1 ? placesIn(view, next, true).slice(0, 1) : [];
}

const SETTLEMENTS = new Set(["town", "city", "village", "port", "capital", "hamlet"]);

/** 'the Amhara town of Debark': the town before the land it lies in; 'the Shaar district of Aleppo' stands so already. */
function narrowFirst(view: SentenceView, places: readonly PlaceMention[]): PlaceMention[] {
  const out = [...places];
  for (let i = 0; i + 1 < out.length; i++) {
    const [wide, narrow] = [out[i] as PlaceMention, out[i + 1] as PlaceMention];
    const typed = SETTLEMENTS.has(view.words[wide.end] ?? "") && view.words[wide.end + 1] === "of";
    if (!typed || narrow.start > wide.end + 3) continue;
    out[i] = { ...narrow, preposition: wide.preposition };
    out[i + 1] = { ...wide, typeWord: null, preposition: "of" };
  }
  return out;
}

/** The site whose name a place's name begins: 'Goma' of 'Goma airport'; null where there is none. */
function siteOf(view: SentenceView, place: PlaceMention): PlaceMention | null {
  const phrase = phrasesOf(view).at[place.end - 1];
  const next = SITE_NOUNS.has(view.words[place.end] ?? "") && view.classes[place.end + 1] !== "noun";
  const head = next ? place.end : (phrase?.head ?? -1);
  if (head < place.end) return null;
  const word = view.words[head] as string;
  if (!SITE_NOUNS.has(word) && !(word === "island" && isCapital(view, head))) return null;
  const range = { start: place.start, end: head + 1 };
  const inner = view.words.slice(place.end, range.end);
  if (inner.length > 4 || inner.some((word) => /^[,('’]/.test(word))) return null;
  const printed = textOf(view, range);
  return { ...place, ...range, printed, typeWord: null, direction: null, candidates: [], site: true };
}

function isCapital(view: SentenceView, i: number): boolean {
  return /^\p{Lu}/u.test(view.tokens[i]?.form ?? "");
}

const HEIGHTS = new Set(["hill", "height", "point", "checkpoint"]);

/** 'Hill 614', 'Height 305'. */
function numberedHills(view: SentenceView, range: Range): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let i = range.start; i + 1 < range.end; i++) {
    if (!HEIGHTS.has(view.words[i] as string) || !isCapital(view, i)) continue;
    if (!/^\d/.test(view.words[i + 1] as string)) continue;
    const at = { start: i, end: i + 2 };
    const preposition = view.words[i - 1] ?? "";
    const printed = textOf(view, at);
    found.push({ ...at, printed, typeWord: null, direction: null, preposition, candidates: [], site: true });
  }
  return found;
}

const PARTS = new Set(
  "most part parts much third half quarter control number dozens all some series bulk majority rest whole percent % one two three four both several many north south east west centre center portion swathe swathes swath stretch stretches chunk chunks tract tracts pockets".split(
    " ",
  ),
);

/** 'two hills', 'the town', 'most of the city': a place by its common noun, at the head of its phrase. */
export function commonPlace(view: SentenceView, range: Range): boolean {
  let part = true;
  let ofWhole = false;
  for (let i = range.start; i < range.end; i++) {
    const phrase = phrasesOf(view).at[i];
    if (!phrase || !part) continue;
    const head = view.words[phrase.head] as string;
    if (isPlaceNoun(head) || (ofWhole && WHOLES.has(head))) return true;
    ofWhole ||= PARTS.has(head);
    part =
      PARTS.has(head) ||
      view.quantities[phrase.head] !== undefined ||
      view.words[phrase.end] === "and" ||
      view.words[phrase.end] === ",";
    i = phrase.end - 1;
  }
  return false;
}

/** Held in parts; 'left the country' is no withdrawal. */
const WHOLES = new Set(["country", "nation", "land", "coast"]);

/** Bodies that are controlled and are no place. */
const INSTITUTIONS = new Set(
  "senate court parliament congress house assembly poll company party council bank".split(" "),
);

/** What only its capital makes a name: a noun that opens a sentence, any word of a headline, a body. */
function isNoName(view: SentenceView, place: Range): boolean {
  if (place.start === 0 && view.classes[0] === "noun") return true;
  if (INSTITUTIONS.has(view.words[place.end - 1] as string)) return true;
  const verbs = view.tokens.filter((_, i) => view.classes[i] === "verb");
  return verbs.length > 0 && verbs.every((token) => /^\p{Lu}/u.test(token.form));
}

/** A capital at the head of a sentence makes no name of 'Control' and 'Villages'. */
function isPart(word: string): boolean {
  return PARTS.has(word) || isPlaceNoun(word);
}

function isPlaceNoun(word: string): boolean {
  const singular = word.replace(/ies$/, "y").replace(/s$/, "");
  return [word, singular].some((one) => PLACE_NOUNS.has(one) || SITE_NOUNS.has(one));
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
