import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Feature, FeatureCollection, MultiPolygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Place, Theatre } from "../../model/theatre.ts";
import { type Box, boxesMeet, boxOf, cutToBox, holds, padded } from "./rings.ts";

/** What lies under every map of one theatre. */
export interface BaseMap {
  /** The theatre's own extent. */
  readonly box: Box;
  /** What the countries around were cut to. */
  readonly reach: Box;
  /** Countries around the theatre, cut to its surroundings, each with its `name`; without the theatre's own. */
  readonly countries: FeatureCollection<MultiPolygon>;
  /** Outlines by place id, from all layers of the pack. */
  readonly outlines: ReadonlyMap<string, Feature>;
  /** Outlines by the id of the place they are part of: the neighbourhoods of a city, the districts of a governorate. */
  readonly parts: ReadonlyMap<string, readonly Feature[]>;
  readonly governorates: readonly Feature[];
  /** The places whose names stand on the ground: the pack's governorates. */
  readonly regions: readonly Place[];
}

const known = new WeakMap<Theatre, BaseMap>();

/** The base map of a theatre: Natural Earth's countries and the pack's boundaries. Made once, kept. */
export function baseMap(theatre: Theatre): BaseMap {
  const cached = known.get(theatre);
  if (cached) return cached;
  const made = make(theatre);
  known.set(theatre, made);
  return made;
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function make(theatre: Theatre): BaseMap {
  const outlines = new Map<string, Feature>();
  const parts = new Map<string, Feature[]>();
  for (const layer of theatre.layers.values())
    for (const each of layer.features) {
      const id = text(each.properties?.["id"]);
      if (id !== null && !outlines.has(id)) outlines.set(id, each);
      const parent = text(each.properties?.["parent_id"]);
      if (parent === null) continue;
      const list = parts.get(parent);
      if (list) list.push(each);
      else parts.set(parent, [each]);
    }
  const governorates = theatre.layers.get("governorates")?.features ?? [];
  const box =
    boxOf(governorates.map(({ geometry }) => geometry)) ??
    boxOf([...outlines.values()].map(({ geometry }) => geometry)) ??
    boxOfPlaces(theatre);
  const reach = padded(box, 0.9);
  const around = countriesAround(padded(box, 1));
  const middle = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2] as const;
  // Where the pack draws its own country finer, the world's outline of it would only double the border.
  const covered = governorates.length > 0;
  const countries = around.features.filter(({ geometry }) => !(covered && holds(geometry, middle)));
  return {
    box,
    reach,
    countries: { type: "FeatureCollection", features: countries },
    outlines,
    parts,
    governorates,
    regions: governorates.flatMap(
      ({ properties }) => theatre.places.get(text(properties?.["id"]) ?? "") ?? [],
    ),
  };
}

/** The country of most places: a pack also lists capitals and cities abroad. */
function homeCountry(theatre: Theatre): string | null {
  const counts = new Map<string, number>();
  for (const { country } of theatre.places.values()) counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** A theatre without outlines is as wide as its places. */
function boxOfPlaces(theatre: Theatre): Box {
  const home = homeCountry(theatre);
  const places = [...theatre.places.values()].filter(({ country }) => country === home);
  if (places.length === 0) return [-180, -60, 180, 75];
  const lon = places.map((place) => place.lon);
  const lat = places.map((place) => place.lat);
  const box: Box = [
    lon.reduce((a, b) => Math.min(a, b)),
    lat.reduce((a, b) => Math.min(a, b)),
    lon.reduce((a, b) => Math.max(a, b)),
    lat.reduce((a, b) => Math.max(a, b)),
  ];
  return padded(box, 0.1);
}

function countriesAround(box: Box): FeatureCollection<MultiPolygon> {
  const require = createRequire(import.meta.url);
  const path = require.resolve("world-atlas/countries-10m.json");
  const topology = JSON.parse(readFileSync(path, "utf8")) as Topology<{ countries: GeometryCollection }>;
  const world = feature(topology, topology.objects.countries);
  const features: Feature<MultiPolygon>[] = [];
  for (const country of world.features) {
    const extent = boxOf([country.geometry]);
    if (extent === null || !boxesMeet(extent, box)) continue;
    const coordinates = cutToBox(country.geometry, box).map((polygon) =>
      polygon.map((ring) => closed(ring.map(([x, y]) => [rounded(x as number), rounded(y as number)]))),
    );
    if (coordinates.length === 0) continue;
    features.push({
      type: "Feature",
      properties: { name: text((country.properties as { name?: unknown } | null)?.name) },
      geometry: { type: "MultiPolygon", coordinates },
    });
  }
  return { type: "FeatureCollection", features };
}

/** About a hundred metres: finer than the base map is. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}

function closed(ring: Position[]): Position[] {
  const [first, last] = [ring[0] as Position, ring.at(-1) as Position];
  return first[0] === last[0] && first[1] === last[1] ? ring : [...ring, first];
}
