import type { Geometry, Position } from "geojson";
import type { CompassPoint, GeoPoint, Theatre } from "../model/theatre.ts";
import { distanceKm, pointAway, roundPoint } from "./geometry.ts";

type Layers = Theatre["layers"];

/** West, south, east, north in degrees. */
type Box = readonly [number, number, number, number];

const boxes = new WeakMap<Layers, Map<string, Box>>();

/**
 * The middle and radius of one side of a place: half way from its point to its edge, by its outline where
 * the pack has one, else by its radius.
 */
export function extentOf(
  ids: readonly string[],
  ground: GeoPoint & { readonly radiusKm: number },
  side: CompassPoint,
  layers: Layers,
): GeoPoint & { readonly radiusKm: number } {
  const [only] = ids;
  const box = ids.length === 1 && only !== undefined ? boxesOf(layers).get(only) : undefined;
  if (box === undefined) {
    const radiusKm = Math.max(0.5, ground.radiusKm / 2);
    return { ...pointAway(ground, radiusKm, side), radiusKm };
  }
  const [west, south, east, north] = box;
  const lat = side.startsWith("north") ? north : side.startsWith("south") ? south : ground.lat;
  const lon = side.endsWith("east") ? east : side.endsWith("west") ? west : ground.lon;
  const edge = { lat, lon };
  const half = roundPoint({ lat: (ground.lat + lat) / 2, lon: (ground.lon + lon) / 2 });
  const across = Math.max(distanceKm({ lat: south, lon: west }, { lat: north, lon: east }) / 4, 0.5);
  return { ...half, radiusKm: side === "central" ? across : Math.max(across / 2, distanceKm(half, edge)) };
}

function boxesOf(layers: Layers): ReadonlyMap<string, Box> {
  const known = boxes.get(layers);
  if (known !== undefined) return known;
  const made = new Map<string, Box>();
  for (const layer of layers.values())
    for (const { properties, geometry } of layer.features) {
      const id: unknown = properties?.id;
      if (typeof id === "string") made.set(id, boxOf(geometry));
    }
  boxes.set(layers, made);
  return made;
}

function boxOf(geometry: Geometry): Box {
  let [west, south, east, north] = [180, 90, -180, -90];
  const take = (at: Position) => {
    const [lon = 0, lat = 0] = at;
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  };
  if (geometry.type === "Polygon") geometry.coordinates[0]?.forEach(take);
  else if (geometry.type === "MultiPolygon")
    for (const polygon of geometry.coordinates) polygon[0]?.forEach(take);
  return [west, south, east, north];
}
