import type { Feature, FeatureCollection, Geometry } from "geojson";
import { incidentHref, placeHref } from "../links.ts";
import { SIDE_STYLES } from "../words/sides.ts";
import { type BaseMap } from "./base.ts";
import { type MapModel, ring } from "./map-model.ts";
import type { Box } from "./rings.ts";

/** What the map in the browser is drawn from. Sent as JSON; the shapes are GeoJSON, longitude first. */
export interface MapData {
  readonly day: string;
  readonly box: Box;
  /** As far as the map may be moved: where the ground ends. */
  readonly reach: Box;
  /** One feature for each holding: `outline` or `ring` shapes first, then `mark` points. */
  readonly holdings: FeatureCollection;
  readonly incidents: FeatureCollection;
}

/** The part of the map that is the same on every day. */
export interface MapGround {
  readonly countries: FeatureCollection;
  readonly governorates: FeatureCollection;
  /** Outlines of the neighbourhoods of cities. */
  readonly parts: FeatureCollection;
}

function collection(features: readonly Feature[]): FeatureCollection {
  return { type: "FeatureCollection", features: [...features] };
}

function bare({ geometry }: Feature): Feature {
  return { type: "Feature", properties: {}, geometry };
}

export function mapGround(base: BaseMap): MapGround {
  const parts = [...base.parts.entries()]
    .filter(([id]) => !base.outlines.has(id))
    .flatMap(([, list]) => list);
  return {
    countries: base.countries,
    governorates: collection(base.governorates.map(bare)),
    parts: collection(parts.map(bare)),
  };
}

export function mapData(model: MapModel): MapData {
  const shapes: Feature[] = [];
  const marks: Feature[] = [];
  for (const { place, state, sides, outline } of model.holdings) {
    const first = sides[0] ?? "other";
    const properties = {
      state: state.state,
      side: first,
      other: sides[1] ?? "other",
      letter: state.state === "disputed" ? "≠" : SIDE_STYLES[first].letter,
      name: place.name,
      href: placeHref(place.id),
    };
    const shape = outline?.geometry ?? ring(place);
    shapes.push({
      type: "Feature",
      properties: { ...properties, form: outline === null ? "ring" : "outline" },
      geometry: shape as Geometry,
    });
    marks.push({
      type: "Feature",
      properties: { ...properties, form: "mark" },
      geometry: { type: "Point", coordinates: [place.lon, place.lat] },
    });
  }
  return {
    day: model.day,
    box: model.area.box,
    reach: model.base.reach,
    holdings: collection([...shapes, ...marks]),
    incidents: collection(
      model.incidents.flatMap(({ place, incident, above }): Feature[] => [
        { type: "Feature", properties: { form: "ring" }, geometry: ring(place) },
        {
          type: "Feature",
          properties: {
            form: "mark",
            above,
            name: incident.title,
            contested: incident.contested,
            href: incidentHref(incident.id),
          },
          geometry: { type: "Point", coordinates: [place.lon, place.lat] },
        },
      ]),
    ),
  };
}
