import { WHOLE_THEATRE } from "../links.ts";
import { geoCircle } from "d3-geo";
import type { Geometry } from "geojson";
import type { HoldingState, Incident } from "../../model/record.ts";
import type { FacilityState, FacilityThread } from "../../model/threads.ts";
import { dayTold } from "../../weighing/threads/told.ts";
import type { GeoPoint, Place, Theatre } from "../../model/theatre.ts";
import { incidentsBetween } from "../incidents-on.ts";
import type { Snapshot } from "../snapshot.ts";
import { sideClass, type SideClass } from "../words/sides.ts";
import { type According, hearing } from "./according.ts";
import { baseMap, type BaseMap } from "./base.ts";
import { type Box, boxOf, padded } from "./rings.ts";
import { hoursOf, type HoursShown } from "./hours.ts";
import { type HoursAsked, type Layer, LAYERS, type MapAsked } from "./map-asked.ts";
import {
  type BareSpot,
  groundOf,
  type Look,
  type Spot,
  type SpotFacility,
  spotOf,
  type Undrawable,
} from "./spots.ts";

/** A place about which somebody has said by the day who holds it. */
export interface MapHolding {
  readonly place: Place;
  readonly state: HoldingState;
  /** Class of each holder in `state.holders`, without repeats. */
  readonly sides: readonly SideClass[];
}

/** A part of the theatre to look at. */
export interface Area {
  /** Place id; null for the whole theatre. */
  readonly id: string | null;
  readonly name: string;
  readonly nameAr: string | null;
  readonly box: Box;
}

/** An incident that the list alone can show. */
export interface Undrawn {
  readonly incident: Incident;
  readonly why: Undrawable;
}

/** What a map shows; the drawing, the data for the browser and the list are all made from this. */
export interface MapModel {
  /** The day whose holdings are shown, `YYYY-MM-DD`: the last of the window. */
  readonly day: string;
  /** First day of the window whose incidents are shown. */
  readonly from: string;
  readonly area: Area;
  readonly base: BaseMap;
  readonly according: According;
  /** By place name. Places of which nobody has said anything by the day are left out. */
  readonly holdings: readonly MapHolding[];
  /** Places with a holding of some other day. */
  readonly blank: number;
  /** Marks and lines of the list, in one order: most incidents first, then by name. */
  readonly spots: readonly Spot[];
  /** Incidents of the window that cannot be drawn: no claim puts them in a known place, or the place is too wide. */
  readonly undrawn: readonly Undrawn[];
  /** Incidents of a longer time that meets the window: listed, not drawn. */
  readonly longer: readonly Incident[];
  /** What is shown. */
  readonly layers: readonly Layer[];
  readonly hours: HoursShown;
  /** What the pack calls its sides; left out where it has no names of its own for them. */
  readonly sideNames?: NonNullable<Theatre["sideNames"]>;
}

/** The area of a place: its outline, the outlines of its parts, or the circle within which it lies. */
export function areaOf(snapshot: Snapshot, id: string | null): Area | null {
  const { theatre } = snapshot;
  const base = baseMap(theatre);
  if (id === null)
    return { id, name: theatre.title, nameAr: theatre.titles?.ar ?? null, box: padded(base.box, 0.04) };
  const place = theatre.places.get(id);
  if (place === undefined) return null;
  const parts = base.parts.get(id) ?? [];
  const outline = base.outlines.get(id);
  const shapes = outline === undefined ? parts : [outline];
  const box = boxOf(shapes.map(({ geometry }) => geometry)) ?? boxOf([ring(place, 3)]);
  const { name, nameAr } = place;
  return box === null ? null : { id, name, nameAr, box: padded(box, 0.12) };
}

/** The circle within which a place lies, at its true size. */
export function ring(place: Place, times = 1): Geometry {
  return circle(place, place.precisionKm * times);
}

/** A circle on the ground. */
export function circle({ lat, lon }: GeoPoint, radiusKm: number): Geometry {
  return geoCircle()
    .center([lon, lat])
    .radius(radiusKm / 111.2)
    .precision(6)();
}

/** The default day of the map: the last day with entries; else the last day a holding speaks of. */
export function latestDay(snapshot: Snapshot): string | null {
  const spoken = snapshot.weighed.holdings.flatMap(({ claims }) => claims.flatMap(({ from }) => from ?? []));
  return snapshot.days.at(-1) ?? spoken.sort().at(-1) ?? null;
}

/** What of a map may be chosen beside day and area. */
export interface MapChoice {
  /** First day of the window; left out, the day alone. */
  readonly from?: string;
  /** Left out, all sources. */
  readonly according?: According;
  /** Left out, all layers. */
  readonly layers?: readonly Layer[];
  /** Left out, the whole day. */
  readonly hours?: HoursAsked | null;
}

export function mapModel(snapshot: Snapshot, day: string, area: Area, choice: MapChoice = {}): MapModel {
  const { from = day, according = { kind: "all" }, layers = LAYERS, hours = null } = choice;
  const { theatre, weighed } = snapshot;
  const base = baseMap(theatre);
  const chosen = hearing(snapshot, according);
  const holdings: MapHolding[] = [];
  const spots = new Map<string, FilledSpot>();
  const spotAt = (bare: BareSpot): FilledSpot => {
    const known = spots.get(bare.id);
    if (known !== undefined) return known;
    const made = { ...bare, holding: null, incidents: [], facilities: [] };
    spots.set(bare.id, made);
    return made;
  };
  let blank = 0;
  for (const holding of weighed.holdings) {
    const place = theatre.places.get(holding.place);
    if (place === undefined) continue;
    const state = chosen.stateOn(holding, day);
    const drawn = layered(state, layers);
    const look = lookOf(drawn);
    const named = look === "partly" ? (drawn.partly ?? []).flatMap(({ holders }) => holders) : drawn.holders;
    const sides = [...new Set(named.map((holder) => sideClass(snapshot.sideByName.get(holder))))];
    if (state.state === "blank") blank++;
    else holdings.push({ place, state, sides });
    if (look !== null) spotAt(spotOf(place, base)).holding = { state: drawn, look, sides };
  }
  const undrawn: Undrawn[] = [];
  const told = layers.includes("incidents")
    ? weighed.incidents.filter((incident) => chosen.tells(incident))
    : [];
  const { events, longer } = incidentsBetween(told, from, day);
  const shown = hoursOf(events, snapshot, { from, day, hours });
  for (const incident of shown.events) {
    const ground = groundOf(incident, snapshot, base);
    if (ground.spot === null) {
      undrawn.push({ incident, why: ground.why });
      continue;
    }
    spotAt(ground.spot).incidents.push(incident);
  }
  for (const thread of layers.includes("facilities") ? (weighed.facilities ?? []) : []) {
    const place = theatre.places.get(thread.place?.place ?? "");
    if (place === undefined || place.kind === "country") continue;
    const status = statusOf(chosen.facilityOn(thread, day), thread, from, day);
    if (status !== null) spotAt(spotOf(place, base)).facilities.push({ thread, status });
  }
  return {
    day,
    from,
    area,
    base,
    according,
    holdings,
    blank,
    spots: [...spots.values()].sort(bySpeech),
    undrawn,
    longer,
    layers,
    hours: shown.hours,
    ...(theatre.sideNames === undefined ? {} : { sideNames: theatre.sideNames }),
  };
}

interface FilledSpot extends BareSpot {
  holding: Spot["holding"];
  readonly incidents: Incident[];
  readonly facilities: SpotFacility[];
}

/** A state without what the layers leave out. */
function layered(state: HoldingState, layers: readonly Layer[]): HoldingState {
  const { besieged, partly, ...rest } = state;
  const siege = besieged === undefined || !layers.includes("besieged") ? {} : { besieged };
  if (!layers.includes("control")) return { state: "blank", holders: [], for: [], against: [], ...siege };
  return { ...rest, ...(partly === undefined ? {} : { partly }), ...siege };
}

/** What the map says of a facility on a day; null where nothing is said that still holds, or was said in the window. */
function statusOf(
  { function: works, building, struck }: FacilityState,
  { told }: FacilityThread,
  from: string,
  day: string,
): SpotFacility["status"] | null {
  if (works.state === "disputed") return "disputed";
  if (works.state === "out of service") return "out";
  if (works.state === "functioning") return "working";
  const spoken = [...building.for, ...building.against, ...struck];
  const recent = told.some((one) => {
    const on = dayTold(one);
    return spoken.includes(one.claim) && on !== null && on >= from && on <= day;
  });
  return recent ? "struck" : null;
}

/** Null where there is nothing to draw. */
function lookOf({ state, partly, besieged }: HoldingState): Look | null {
  if (state !== "blank") return state;
  if (partly !== undefined) return "partly";
  return besieged === undefined ? null : "besieged";
}

function bySpeech(a: Spot, b: Spot): number {
  return (
    b.incidents.length - a.incidents.length || a.name.localeCompare(b.name, "en") || (a.id < b.id ? -1 : 1)
  );
}

/** Whether a spot's point lies in a box. */
export function isIn({ lon, lat }: Pick<Spot, "lon" | "lat">, [west, south, east, north]: Box): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** Cities with outlined parts in which claims place a holding or an incident: where a closer look shows more. */
export function areasOffered(snapshot: Snapshot): Place[] {
  const { theatre, weighed } = snapshot;
  const { parts } = baseMap(theatre);
  const spoken = new Map<string, number>();
  const add = (id: string | null) => {
    const parent = id === null ? null : (theatre.places.get(id)?.parent ?? null);
    for (const each of [id, parent])
      if (each !== null && parts.has(each)) spoken.set(each, (spoken.get(each) ?? 0) + 1);
  };
  for (const { place } of weighed.holdings) add(place);
  for (const { place } of weighed.incidents) add(place);
  return [...spoken]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .flatMap(([id]) => {
      const place = theatre.places.get(id);
      return place === undefined || place.kind === "country" ? [] : [place];
    })
    .slice(0, 5);
}

/**
 * The area that an address asks for: a place's id, the whole theatre, or without either the one that shows
 * the day best. Null where the place is unknown.
 */
export function areaAsked(
  snapshot: Snapshot,
  asked: string | null,
  day: string | null,
  choice: MapChoice = {},
): Area | null {
  if (asked === null && day !== null) return glanceArea(snapshot, day, choice);
  return areaOf(snapshot, asked === WHOLE_THEATRE ? null : asked);
}

/** The area that shows a day best at a glance: a city where most of what is shown lies in one, else the theatre. */
export function glanceArea(snapshot: Snapshot, day: string, choice: MapChoice = {}): Area | null {
  const whole = areaOf(snapshot, null);
  if (whole === null) return null;
  const { holdings } = mapModel(snapshot, day, whole, { according: choice.according ?? { kind: "all" } });
  for (const { id } of areasOffered(snapshot)) {
    const area = areaOf(snapshot, id);
    if (area === null) continue;
    const inside = holdings.filter(({ place }) => isIn(place, area.box));
    if (inside.length * 2 > holdings.length && holdings.length > 1) return area;
  }
  return whole;
}

/** The model that an address asks for. Null where its area is unknown. */
export function modelAsked(snapshot: Snapshot, asked: MapAsked): MapModel | null {
  const { day, from, according, layers, hours, box } = asked;
  const area = areaAsked(snapshot, asked.area, day, { from, according });
  if (area === null) return null;
  return mapModel(snapshot, day, box === null ? area : { ...area, box }, {
    from,
    according,
    layers,
    hours,
  });
}
