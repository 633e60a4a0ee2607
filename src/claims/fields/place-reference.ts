import type { PlaceReference } from "../../model/claim.ts";
import type { Place, PlaceArea, PlaceContext, PlaceResolution, Theatre } from "../../model/theatre.ts";
import { distanceKm } from "../../theatre/geometry.ts";
import { placeTitle } from "../../theatre/place-tree.ts";
import type { Context } from "../context.ts";
import { type PlaceWords, wordsAround } from "../view/place-phrases.ts";
import type { PlaceMention } from "../view/places.ts";
import type { SentenceView } from "../view/sentence-view.ts";
import { placesNear, singular, spokenPlaces } from "../view/spoken-places.ts";

/** A mention and those that stand beside it in the sentence. */
export interface Neighbours {
  readonly before: PlaceMention | undefined;
  readonly behind: PlaceMention | undefined;
}

/** A part of something larger than a town is no place that an entry stands for. */
const WIDE = new Set(["adm1", "adm2", "adm3", "country", "feature", "sea_or_air"]);
const PART = /^(?:North|South|East|West|Central)/;
/** What lies between a place and the words that say where it lies. */
const JOIN =
  /^\s{0,2}(?:[,(–—-]\s{0,2})?(?:(?:that |which )?(?:is |lies |located |situated |some |about |just |in |of |belonging to )\s?){0,3}$/i;

/** Reads a mention, with the words around it, into the place that a claim carries. */
export function placeReference(
  context: Context,
  view: SentenceView,
  mention: PlaceMention,
  { before, behind }: Neighbours,
): PlaceReference {
  const { theatre } = context;
  if (mention.site) return siteReference(context, view, mention);
  const words = wordsAround(view, mention);
  const nearby = {
    near: placesNear(context, view, mention.start, mention),
    centre: spokenPlaces(context).centre,
  };
  // 'Qabtan, west of Azaz': the words around Azaz say where Qabtan lies.
  const tellsOther = words.away && before !== undefined && joins(view, wordsAround(view, before), words);
  // 'The northern countryside of Sudan's Gezira': the words are of what is owned.
  const owns = /^['’]s \p{Lu}/u.test(view.text.slice(words.end, words.end + 4));
  const text = words.text === "" || tellsOther || owns ? mention.printed : words.text;
  const typeWord = text === mention.printed ? singular(mention.typeWord) : null;
  const alone = theatre.resolvePlacePhrase(text, { ...nearby, typeWord });
  if (alone.outcome === "unknown" && behind !== undefined) {
    const located = locatedBy(theatre, view, words, wordsAround(view, behind), nearby);
    if (located?.area) return ofArea(theatre, located, located.area, mention.printed, mention.printed);
  }
  if (alone.area === null) return ofEntry(theatre, alone, mention, text);
  const name = PART.test(alone.name) && !alone.name.includes(" of ") ? alone.name : null;
  const printed = theatre.resolvePlace(mention.printed, { ...nearby, typeWord: null });
  const loose = printed.reason.includes("looser spelling");
  return ofArea(theatre, alone, alone.area, text, name ?? (loose ? mention.printed : null));
}

/** 'Goma airport' is not Goma: an entry of that name, else the words alone. */
function siteReference(context: Context, view: SentenceView, mention: PlaceMention): PlaceReference {
  const near = placesNear(context, view, mention.start, mention);
  const found = context.theatre.resolvePlace(mention.printed, { near, typeWord: null });
  const { printed } = mention;
  const { id, candidates, reason } = found;
  return { printed, name: id === null ? printed : found.name, place: id, candidates, reason };
}

/** 'the town', '5 km south of the city': the place that a common noun stands for. */
export function meantReference(
  context: Context,
  text: string,
  near: readonly string[],
): PlaceReference | null {
  const found = context.theatre.resolvePlacePhrase(text, { near, typeWord: null });
  if (found.area !== null) return ofArea(context.theatre, found, found.area, text, null);
  return found.id === null ? null : { ...plain(found, text), name: found.name };
}

/** 'the road between A and B', 'the A-B highway': the line between; null where they are no neighbours. */
export function lineReference(
  context: Context,
  view: SentenceView,
  text: string,
  first: PlaceMention,
): PlaceReference | null {
  const near = placesNear(context, view, first.start, first);
  const found = context.theatre.resolvePlacePhrase(text, { near, typeWord: null });
  if (found.id !== null) return { ...plain(found, text), name: found.name };
  if (found.area === null || found.area.base.length < 2 || found.area.radiusKm > FARTHEST_KM) return null;
  return ofArea(context.theatre, found, found.area, text, found.name);
}

/** Half the way between two places that a road or front is told by; farther ones only meet in the news. */
const FARTHEST_KM = 120;

/** A name that the gazetteer lacks, by the words behind it that place it: 'Qabtan, 5 km west of Azaz'. */
function locatedBy(
  theatre: Theatre,
  view: SentenceView,
  words: PlaceWords,
  behind: PlaceWords,
  nearby: Pick<PlaceContext, "near" | "centre">,
): PlaceResolution | null {
  if (!behind.away || !joins(view, words, behind)) return null;
  const found = theatre.resolvePlacePhrase(`${words.text}, ${behind.text}`, { ...nearby, typeWord: null });
  return found.area === null ? null : found;
}

function joins(view: SentenceView, first: PlaceWords, second: PlaceWords): boolean {
  return first.end <= second.start && JOIN.test(view.text.slice(first.end, second.start));
}

function plain(found: PlaceResolution, printed: string): Omit<PlaceReference, "name"> {
  const { id, candidates, reason, precision } = found;
  const base = { printed, place: id, candidates, reason };
  return precision === "unknown" ? base : { ...base, precision };
}

function ofEntry(
  theatre: Theatre,
  found: PlaceResolution,
  mention: PlaceMention,
  text: string,
): PlaceReference {
  const { direction } = mention;
  const entry = found.id === null ? undefined : theatre.places.get(found.id);
  const whole = direction !== null && text.toLowerCase().includes(direction);
  const printed = whole ? `${direction} ${mention.printed}` : mention.printed;
  // A loose match is a reading of the spelling: the id keeps it, the name stays as printed.
  const loose = found.reason.includes("looser spelling");
  const unread = whole && PART.test(found.name) ? found.name : mention.printed;
  return { ...plain(found, printed), name: entry === undefined || loose ? unread : placeTitle(entry) };
}

/** @param name what the claim carries; null for the name of the entry that the area lies at */
function ofArea(
  theatre: Theatre,
  found: PlaceResolution,
  area: PlaceArea,
  printed: string,
  name: string | null,
): PlaceReference {
  const at = name === printed ? null : entryAt(theatre, found, area);
  return {
    ...plain(found, printed),
    name: name ?? (at === null ? found.name : placeTitle(at)),
    place: at?.id ?? null,
    candidates: [],
    area,
  };
}

/** The entry that an area belongs to: told from it alone, no part of a province, and reaching it. */
function entryAt(theatre: Theatre, found: PlaceResolution, area: PlaceArea): Place | null {
  const [id, second] = area.base;
  const base = id === undefined ? undefined : theatre.places.get(id);
  if (base === undefined || second !== undefined || WIDE.has(found.precision)) return null;
  return distanceKm(base, area) <= base.precisionKm + area.radiusKm + 1 ? base : null;
}
