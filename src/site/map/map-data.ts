import type { Feature, FeatureCollection, Geometry } from "geojson";
import { type BaseMap } from "./base.ts";
import type { Say } from "../../messages/say.ts";
import { placeName } from "../words/names.ts";
import type { Clustered } from "./clusters.ts";
import { worstOf } from "./draw-marks.tsx";
import { circle, type MapModel } from "./map-model.ts";
import type { Box } from "./rings.ts";
import { clusteredOf, type Spot } from "./spots.ts";

/** What the map in the browser is drawn from. Sent as JSON; the shapes are GeoJSON, longitude first. */
export interface MapData {
  readonly day: string;
  readonly box: Box;
  /** As far as the map may be moved: where the ground ends. */
  readonly reach: Box;
  /** For each holding a shape (`outline` or `ring`) and a `mark` point; all shapes first. `spot` names the list's line. */
  readonly holdings: FeatureCollection;
  /** For each spot with incidents a `mark` point, and a shape where its place is no point. */
  readonly incidents: FeatureCollection;
  /** A `mark` point for each spot with facilities. */
  readonly facilities: FeatureCollection;
  /** In the order of the list: by these the map groups marks that would touch. */
  readonly spots: readonly (Clustered & { readonly name: string })[];
}

/** The part of the map that is the same on every day. */
export interface MapGround {
  readonly countries: FeatureCollection;
  readonly governorates: FeatureCollection;
  /** Outlines of the neighbourhoods of cities. */
  readonly parts: FeatureCollection;
  /** Points with the `name` and `nameAr` of the governorates. */
  readonly regions: FeatureCollection;
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
    regions: collection(
      base.regions.map(({ lon, lat, name, nameAr }) =>
        featureOf({ type: "Point", coordinates: [lon, lat] }, { name, nameAr: nameAr ?? name }),
      ),
    ),
  };
}

export function mapData(model: MapModel, say: Say): MapData {
  const shapes: Feature[] = [];
  const marks: Feature[] = [];
  const incidents: Feature[] = [];
  const facilities: Feature[] = [];
  for (const spot of model.spots) {
    const { holding, lon, lat, id } = spot;
    const point: Geometry = { type: "Point", coordinates: [lon, lat] };
    const name = placeName(spot, say);
    const ground = shapeOf(spot);
    if (holding !== null) {
      const [side = "other", other = "other"] = holding.sides;
      const properties = {
        spot: id,
        state: holding.look,
        side,
        other,
        besieged: holding.state.besieged !== undefined,
        name,
      };
      const form = spot.outline === null ? "ring" : "outline";
      shapes.push(featureOf(spot.outline?.geometry ?? circle(spot, spot.radiusKm), { ...properties, form }));
      marks.push(featureOf(point, { ...properties, form: "mark" }));
    }
    const look = worstOf(spot.facilities);
    if (look !== null) {
      const alone = holding === null && spot.incidents.length === 0;
      facilities.push(
        featureOf(point, { form: "mark", spot: id, look, below: !alone, name: alone ? name : "" }),
      );
    }
    if (spot.incidents.length === 0) continue;
    if (ground !== null) incidents.push(featureOf(ground, { form: spot.form }));
    const number = spot.incidents.length;
    incidents.push(
      featureOf(point, {
        form: "mark",
        spot: id,
        above: holding !== null,
        name: holding === null ? name : "",
        count: number > 1 ? String(number) : "",
        contested: spot.incidents.some(({ contested }) => contested),
      }),
    );
  }
  return {
    day: model.day,
    box: model.area.box,
    reach: model.base.reach,
    holdings: collection([...shapes, ...marks]),
    incidents: collection(incidents),
    facilities: collection(facilities),
    spots: model.spots.map((spot) => ({ ...clusteredOf(spot), name: placeName(spot, say) })),
  };
}

function featureOf(geometry: Geometry, properties: Feature["properties"]): Feature {
  return { type: "Feature", properties, geometry };
}

/** What shows how exactly the place of a spot's incidents is known; null for a point, and where a holding shows it. */
function shapeOf({ form, holding, outline, lat, lon, radiusKm }: Spot): Geometry | null {
  if (form === "dot") return null;
  if (form === "outline") return holding === null ? (outline?.geometry ?? null) : null;
  return circle({ lat, lon }, radiusKm);
}
