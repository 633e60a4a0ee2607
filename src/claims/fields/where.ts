import { sideOf } from "../view/turns.ts";
import type { PlaceReference } from "../../model/claim.ts";
import type { Theatre } from "../../model/theatre.ts";
import type { Context } from "../context.ts";
import type { Proposal } from "../proposal.ts";
import { type PlaceMention, placeReference, placesIn } from "../view/places.ts";
import type { SentenceView } from "../view/sentence-view.ts";

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
  if (found.length === 0) return { where: [], reason: "no place named in the clause" };
  const near = nearbyPlaces(proposal.view);
  const references = distinct(found.map((mention) => placeReference(context, mention, near)));
  const ordered = narrowFirst(context, references);
  const limit = proposal.body.kind === "attack" ? 12 : 2;
  return {
    where: ordered.slice(0, limit),
    reason: own ? "places the rule read" : "places named in the clause",
  };
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
  return beside.length > 0 ? beside : placesIn(view, proposal.scope).filter(happens);
}

/** Ids of places named in the sentence, for choosing among places of one name. */
function nearbyPlaces(view: SentenceView): string[] {
  const ids: string[] = [];
  for (const mention of new Set(view.names)) {
    if (mention && mention.places.length > 0 && mention.places.length <= 4) ids.push(...mention.places);
  }
  return ids;
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
