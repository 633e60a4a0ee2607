import { WHOLE_THEATRE } from "../links.ts";
import { geoCircle } from "d3-geo";
import type { Feature, Geometry } from "geojson";
import type { HoldingState, Incident } from "../../model/record.ts";
import type { Place } from "../../model/theatre.ts";
import { incidentsOn } from "../incidents-on.ts";
import type { Snapshot } from "../snapshot.ts";
import { sideClass, type SideClass } from "../words/sides.ts";
import { baseMap, type BaseMap } from "./base.ts";
import { type Box, boxOf, padded } from "./rings.ts";

/** A place about which somebody has said by the day who holds it. */
export interface MapHolding {
  readonly place: Place;
  readonly state: HoldingState;
  /** Class of each holder in `state.holders`, without repeats. */
  readonly sides: readonly SideClass[];
  /** The place's outline where the pack has one. */
  readonly outline: Feature | null;
}

export interface MapIncident {
  readonly place: Place;
  /** Whether the mark of a holding stands at the same point: the incident's is then set above it. */
  readonly above: boolean;
  readonly incident: Incident;
}

/** A part of the theatre to look at. */
export interface Area {
  /** Place id; null for the whole theatre. */
  readonly id: string | null;
  readonly name: string;
  readonly box: Box;
}

/** What a map of one day shows; the drawing, the data for the browser and the list are all made from this. */
export interface MapModel {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly area: Area;
  readonly base: BaseMap;
  /** By place name. Places of which nobody has said anything by the day are left out. */
  readonly holdings: readonly MapHolding[];
  /** Places with a holding of some later day. */
  readonly blank: number;
  /** Incidents of the day, by title. */
  readonly incidents: readonly MapIncident[];
  /** Incidents of the day that cannot be drawn: no claim puts them in a known place, or the place is too wide. */
  readonly undrawn: readonly { readonly incident: Incident; readonly reason: string }[];
  /** Incidents of a longer time that the day lies in: listed, not drawn. */
  readonly longer: readonly Incident[];
}

/** The area of a place: its outline, the outlines of its parts, or the circle within which it lies. */
export function areaOf(snapshot: Snapshot, id: string | null): Area | null {
  const { theatre } = snapshot;
  const base = baseMap(theatre);
  if (id === null) return { id, name: theatre.title, box: padded(base.box, 0.04) };
  const place = theatre.places.get(id);
  if (place === undefined) return null;
  const parts = base.parts.get(id) ?? [];
  const outline = base.outlines.get(id);
  const shapes = outline === undefined ? parts : [outline];
  const box = boxOf(shapes.map(({ geometry }) => geometry)) ?? boxOf([ring(place, 3)]);
  return box === null ? null : { id, name: place.name, box: padded(box, 0.12) };
}

/** The circle within which a place lies, at its true size. */
export function ring(place: Place, times = 1): Geometry {
  const degrees = (place.precisionKm * times) / 111.2;
  return geoCircle().center([place.lon, place.lat]).radius(degrees).precision(6)();
}

/** The default day of the map: the last day with entries; else the last day a holding speaks of. */
export function latestDay(snapshot: Snapshot): string | null {
  const spoken = snapshot.weighed.holdings.flatMap(({ claims }) => claims.flatMap(({ from }) => from ?? []));
  return snapshot.days.at(-1) ?? spoken.sort().at(-1) ?? null;
}

/** An incident in a wider place than this is no point on a map: it is listed, not drawn. */
const WIDEST_KM = 20;

export function mapModel(snapshot: Snapshot, day: string, area: Area): MapModel {
  const { theatre, weighed } = snapshot;
  const base = baseMap(theatre);
  const holdings: MapHolding[] = [];
  let blank = 0;
  for (const holding of weighed.holdings) {
    const place = theatre.places.get(holding.place);
    if (place === undefined) continue;
    const state = snapshot.stateOn(holding, day);
    if (state.state === "blank") {
      blank++;
      continue;
    }
    const sides = new Set(state.holders.map((holder) => sideClass(snapshot.sideByName.get(holder))));
    holdings.push({ place, state, sides: [...sides], outline: base.outlines.get(place.id) ?? null });
  }
  const incidents: MapIncident[] = [];
  const held = new Set(holdings.map(({ place }) => place.id));
  const undrawn: { incident: Incident; reason: string }[] = [];
  const { events, longer } = incidentsOn(snapshot, day);
  for (const incident of events) {
    const place = incident.place === null ? undefined : theatre.places.get(incident.place);
    if (place === undefined) undrawn.push({ incident, reason: "without a place on the map" });
    else if (place.precisionKm > WIDEST_KM) undrawn.push({ incident, reason: `somewhere in ${place.name}` });
    else incidents.push({ place, incident, above: held.has(place.id) });
  }
  return { day, area, base, holdings, blank, incidents, undrawn, longer };
}

/** Cities with outlined parts in which claims place a holding or an incident: where a closer look shows more. */
export function areasOffered(snapshot: Snapshot): { id: string; name: string }[] {
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
      if (place === undefined) return [];
      // City and governorate often share a name.
      return place.kind === "country" ? [] : [{ id, name: `${place.name} (${place.kind})` }];
    })
    .slice(0, 5);
}

/**
 * The area that an address asks for: a place's id, the whole theatre, or without either the one that shows
 * the day best. Null where the place is unknown.
 */
export function areaAsked(snapshot: Snapshot, asked: string | null, day: string | null): Area | null {
  if (asked === null && day !== null) return glanceArea(snapshot, day);
  return areaOf(snapshot, asked === WHOLE_THEATRE ? null : asked);
}

/** The area that shows a day best at a glance: a city where most of what is held lies in one, else the theatre. */
export function glanceArea(snapshot: Snapshot, day: string): Area | null {
  const whole = areaOf(snapshot, null);
  if (whole === null) return null;
  const { holdings } = mapModel(snapshot, day, whole);
  for (const { id } of areasOffered(snapshot)) {
    const area = areaOf(snapshot, id);
    if (area === null) continue;
    const [west, south, east, north] = area.box;
    const inside = holdings.filter(
      ({ place: { lon, lat } }) => lon >= west && lon <= east && lat >= south && lat <= north,
    );
    if (inside.length * 2 > holdings.length && holdings.length > 1) return area;
  }
  return whole;
}
