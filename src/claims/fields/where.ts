import { sideOf } from "../view/turns.ts";
import type { PlaceReference } from "../../model/claim.ts";
import type { Theatre } from "../../model/theatre.ts";
import type { Context } from "../context.ts";
import type { Proposal } from "../proposal.ts";
import { type PlaceMention, placesIn } from "../view/places.ts";
import { type Range, type SentenceView, textOf } from "../view/sentence-view.ts";
import { placeMeant } from "../view/spoken-places.ts";
import { meantPlaces } from "../view/place-phrases.ts";
import { lineReference, meantReference, placeReference } from "./place-reference.ts";

export interface WhereReading {
  readonly where: readonly PlaceReference[];
  readonly reason: string;
}

/** Kinds of place too wide to come before a narrower one. */
const WIDE = new Set(["governorate", "country", "district", "subdistrict", "area"]);
/** Prepositions before a place where something happens. */
const HAPPENS = new Set([
  "in",
  "on",
  "at",
  "near",
  "into",
  "around",
  "outside",
  "inside",
  "across",
  "against",
  "over",
  "through",
  "of",
  "between",
  "within",
  "to",
  "toward",
  "towards",
  "and",
  ",",
]);

/**
 * Where the claimed thing happened or which place it is about, most specific first: the recogniser's own
 * places, else those of the claim's clause. Two levels at most, save for attacks, which list all places struck.
 */
export function readWhere(context: Context, proposal: Proposal): WhereReading {
  const own = proposal.places;
  const found = own ?? placesOfScope(proposal.view, proposal);
  if (found.length === 0) {
    const meant = own === null ? meantPlace(context, proposal) : null;
    return meant === null
      ? { where: [], reason: "no place named in the clause" }
      : { where: [meant], reason: "the place that the words point back to" };
  }
  const references = distinct(referencesOf(context, proposal.view, found));
  const ordered = narrowFirst(context, references);
  const limit = proposal.body.kind === "attack" ? 12 : 2;
  return {
    where: ordered.slice(0, limit),
    reason: own ? "places the rule read" : "places named in the clause",
  };
}

/** Reads mentions in the order given; a road or a line between two is one place. */
function referencesOf(
  context: Context,
  view: SentenceView,
  found: readonly PlaceMention[],
): PlaceReference[] {
  const sorted = [...found].sort((a, b) => a.start - b.start);
  const lines = new Map<PlaceMention, PlaceReference | null>();
  sorted.forEach((first, i) => {
    const second = sorted[i + 1];
    const words = second === undefined || lines.has(first) ? null : lineBetween(view, first, second);
    const line = words === null ? null : lineReference(context, view, textOf(view, words), first);
    if (line === null) return;
    lines.set(first, line);
    lines.set(second as PlaceMention, null);
  });
  return found.flatMap((mention) => {
    const line = lines.get(mention);
    if (line !== undefined) return line ?? [];
    const i = sorted.indexOf(mention);
    return placeReference(context, view, mention, { before: sorted[i - 1], behind: sorted[i + 1] });
  });
}

const LINES = new Set([
  "road",
  "highway",
  "motorway",
  "route",
  "line",
  "border",
  "area",
  "front",
  "frontline",
]);

/** The words of 'the road between A and B', 'the A-B highway'; null where two places make no line. */
function lineBetween(view: SentenceView, first: PlaceMention, second: PlaceMention): Range | null {
  const { words } = view;
  const gap = words.slice(first.end, second.start).filter((word) => word !== "the");
  const [joint] = gap;
  if (gap.length !== 1) return null;
  if ((joint === "-" || joint === "–") && LINES.has(words[second.end] ?? ""))
    return { start: first.start, end: second.end + 1 };
  if (joint !== "and" && joint !== "to" && joint !== "with") return null;
  let at = first.start - 1;
  if (words[at] === "the") at--;
  const opens = words[at] === "between" || words[at] === "linking" || words[at] === "connecting";
  if (!opens && !(words[at] === "from" && LINES.has(words[at - 1] ?? ""))) return null;
  const line = LINES.has(words[at - 1] ?? "");
  if (joint !== "and" && !line) return null;
  return { start: line ? at - 1 : at, end: second.end };
}

/** 'A group with offices in the city said it counted nine dead': a verb stands between the place and the words. */
function isToldOfOther(view: SentenceView, start: number, quote: Range): boolean {
  if (start >= quote.start) return false;
  return view.classes.slice(start, quote.start).includes("verb");
}

/** 'in the city', 'south of the village': the place last spoken of, in the quoted words or else the clause. */
function meantPlace(context: Context, proposal: Proposal): PlaceReference | null {
  const { view } = proposal;
  for (const range of [proposal.quote, proposal.scope])
    for (const { text, typeWord, start } of meantPlaces(view, range)) {
      if (isToldOfOther(view, start, proposal.quote)) continue;
      const { near, unlisted } = placeMeant(context, view, start, typeWord);
      if (unlisted !== null) {
        const other = context.views[unlisted.sentence] as SentenceView;
        const named = placeReference(context, other, unlisted.mention, {
          before: undefined,
          behind: undefined,
        });
        return { ...named, printed: text };
      }
      const reference = near.length === 0 ? null : meantReference(context, text, near);
      if (reference !== null) return reference;
    }
  return null;
}

function placesOfScope(view: SentenceView, proposal: Proposal): PlaceMention[] {
  // 'talks between Russia and Ukraine': who talks is no place of the talks.
  const free = (place: PlaceMention) =>
    proposal.body.kind !== "diplomacy" ||
    !proposal.actors.some((actor) => actor.start <= place.start && place.start < actor.end);
  const happens = (place: PlaceMention) =>
    free(place) &&
    (HAPPENS.has(place.preposition) || (place.typeWord !== null && place.preposition !== "from"));
  const inQuote = placesIn(view, proposal.quote).filter(happens);
  if (inQuote.length > 0) return inQuote;
  // Behind 'but' or 'while' something else happens, somewhere else: its places are the last resort.
  const beside = placesIn(view, sideOf(view, proposal.scope, proposal.anchor)).filter(happens);
  if (beside.length > 0) return beside;
  const inScope = placesIn(view, proposal.scope).filter(happens);
  if (inScope.length > 0) return inScope;
  // 'Taiz's fate': what is said is about the place, whatever it is in the clause.
  return proposal.body.kind === "statement"
    ? placesIn(view, proposal.quote).filter(({ preposition }) => preposition !== "from")
    : [];
}

function distinct(references: readonly PlaceReference[]): PlaceReference[] {
  return references.filter(
    (reference, i) =>
      references.findIndex(
        (other) => other.name === reference.name || (other.place !== null && other.place === reference.place),
      ) === i,
  );
}

const countries = new WeakMap<Theatre, readonly string[]>();

/** Names of the theatre's countries; read from the gazetteer once. */
function countriesOf(theatre: Theatre): readonly string[] {
  const known = countries.get(theatre);
  if (known) return known;
  const names = [...theatre.places.values()]
    .filter((place) => place.kind === "country")
    .map((place) => place.name);
  countries.set(theatre, names);
  return names;
}

/** Governorates, districts and countries stand behind the places inside them; text order otherwise. */
function narrowFirst(context: Context, references: readonly PlaceReference[]): PlaceReference[] {
  const wide = countriesOf(context.theatre);
  const rank = (reference: PlaceReference): number => {
    const kind =
      reference.place === null ? null : (context.theatre.places.get(reference.place)?.kind ?? null);
    if (kind === "country") return 4;
    // 'Northeast Syria' is wider than any governorate in it.
    if (wide.some((country) => reference.name.endsWith(` ${country}`))) return 3;
    if (kind === "governorate") return 2;
    return kind !== null && WIDE.has(kind) ? 1 : 0;
  };
  return references
    .map((reference, i) => ({ reference, i }))
    .sort((a, b) => rank(a.reference) - rank(b.reference) || a.i - b.i)
    .map((one) => one.reference);
}
