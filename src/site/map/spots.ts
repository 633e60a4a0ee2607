import type { Feature } from "geojson";
import type { PlaceReference } from "../../model/claim.ts";
import type { HoldingState, Incident } from "../../model/record.ts";
import type { FacilityThread } from "../../model/threads.ts";
import type { Place, PlacePrecision } from "../../model/theatre.ts";
import { precisionOf } from "../../theatre/place-precision.ts";
import type { Snapshot } from "../snapshot.ts";
import type { SideClass } from "../words/sides.ts";
import type { BaseMap } from "./base.ts";
import type { Clustered } from "./clusters.ts";

/** How a mark of a holding looks; `partly`: held in part, `besieged`: only a siege is told of. */
export type Look = Exclude<HoldingState["state"], "blank"> | "partly" | "besieged";

/** What is said of who holds the place of a spot. */
export interface SpotHolding {
  readonly state: HoldingState;
  readonly look: Look;
  /** Class of each holder, without repeats; of those of parts where nobody is said to hold the whole. */
  readonly sides: readonly SideClass[];
}

/** What is said of a facility on the day: `struck` where nobody says whether it works. */
export interface SpotFacility {
  readonly thread: FacilityThread;
  readonly status: "working" | "out" | "struck" | "disputed";
}

/** A place on the map with all that it stands for there: one mark, one line of the list. */
export interface Spot {
  /** Id of the place, or of the ground that words tell from places. */
  readonly id: string;
  /** Null where no entry of the gazetteer is meant, only ground told from entries. */
  readonly place: Place | null;
  readonly name: string;
  readonly nameAr: string | null;
  readonly lat: number;
  readonly lon: number;
  readonly precision: PlacePrecision;
  /** `dot`: a known point; `ring`: within `radiusKm` of it; `outline`: somewhere in the outlined area. */
  readonly form: "dot" | "ring" | "outline";
  readonly radiusKm: number;
  readonly outline: Feature | null;
  readonly holding: SpotHolding | null;
  /** In the order of the record. */
  readonly incidents: readonly Incident[];
  readonly facilities: readonly SpotFacility[];
}

/** A spot before anything is told of it. */
export type BareSpot = Omit<Spot, "holding" | "incidents" | "facilities">;

/** Ground wider than this is no spot on a map: its incidents are listed, not drawn. */
const WIDEST_KM = 20;

/** Finest first, as the model has them. */
const FINEST: readonly PlacePrecision[] = [
  "site",
  "landmark",
  "street",
  "neighbourhood",
  "settlement",
  "near_settlement",
  "adm3",
  "adm2",
  "adm1",
  "feature",
  "country",
  "sea_or_air",
  "unknown",
];
const POINTS: ReadonlySet<PlacePrecision> = new Set(["site", "landmark", "street"]);

/** Where an incident lies, as exactly as any of its claims puts it; why it cannot be drawn (`wide`: its area is too wide). */
export type Ground = { readonly spot: BareSpot } | { readonly spot: null; readonly why: Undrawable };

/** Why an incident cannot be drawn: somewhere around or in a place that is too wide, or in none that is known. */
export type Undrawable =
  | { readonly kind: "around" | "in"; readonly place: string | null; readonly name: string }
  | { readonly kind: "nowhere" };

export function groundOf(incident: Incident, snapshot: Snapshot, base: BaseMap): Ground {
  const { theatre } = snapshot;
  const place = incident.place === null ? undefined : theatre.places.get(incident.place);
  const reference = finestReference(incident, snapshot);
  const area = reference?.area;
  if (reference !== null && area !== undefined) {
    if (area.radiusKm > WIDEST_KM)
      return { spot: null, why: { kind: "around", place: reference.place, name: reference.name } };
    const { id, lat, lon, radiusKm } = area;
    const precision = reference.precision ?? "unknown";
    // The words themselves name it: 'the countryside north of the town'.
    const name = reference.printed;
    return {
      spot: {
        id,
        place: null,
        name,
        nameAr: null,
        lat,
        lon,
        precision,
        form: "ring",
        radiusKm,
        outline: null,
      },
    };
  }
  if (place === undefined) return { spot: null, why: { kind: "nowhere" } };
  const spot = spotOf(place, base, reference?.precision);
  if (place.precisionKm > WIDEST_KM || spot.precision === "country")
    return { spot: null, why: { kind: "in", place: place.id, name: place.name } };
  return { spot };
}

/** The spot of a place of the gazetteer. */
export function spotOf(place: Place, base: BaseMap, said?: PlacePrecision): BareSpot {
  const precision = said ?? precisionOf(place);
  const outline = base.outlines.get(place.id) ?? null;
  const form =
    POINTS.has(precision) && place.precisionKm <= 1 ? "dot" : outline === null ? "ring" : "outline";
  const { id, name, nameAr, lat, lon, precisionKm: radiusKm } = place;
  return { id, place, name, nameAr, lat, lon, precision, form, radiusKm, outline };
}

/** The most exact of the claims' references to the incident's place; ground told from places where it has none. */
function finestReference(incident: Incident, snapshot: Snapshot): PlaceReference | null {
  let finest: PlaceReference | null = null;
  for (const id of incident.claims) {
    const reference = snapshot.claims.get(id)?.claim.where[0];
    if (reference === undefined || reference.place !== incident.place) continue;
    if (incident.place === null && reference.area === undefined) continue;
    if (finest === null || rank(reference) < rank(finest)) finest = reference;
  }
  return finest;
}

/** Words that name the place itself are finer than words that put it somewhere around. */
function rank({ precision, area }: PlaceReference): number {
  return FINEST.indexOf(precision ?? "unknown") + (area === undefined ? 0 : 0.5);
}

/** Whether a place is known to a settlement or something finer. */
export function isExact({ precision }: Pick<Spot, "precision">): boolean {
  return FINEST.indexOf(precision) <= FINEST.indexOf("near_settlement");
}

/** What a spot adds to the counts of a mark that stands for several. */
export function clusteredOf({ id, lon, lat, holding, incidents, facilities }: Spot): Clustered {
  return {
    id,
    lon,
    lat,
    held: holding === null ? null : heldBy(holding),
    besieged: holding?.state.besieged !== undefined,
    incidents: incidents.length,
    contested: incidents.some(({ contested }) => contested),
    facilities: facilities.length,
  };
}

function heldBy({ look, sides }: SpotHolding): string | null {
  if (look === "besieged") return null;
  return look === "disputed" ? "disputed" : (sides[0] ?? "other");
}
