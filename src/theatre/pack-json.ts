import type { FeatureCollection } from "geojson";
import type { Place } from "../model/theatre.ts";
import type { PackProblems } from "./pack-problems.ts";
import type { SpellingRules } from "./pack.ts";

/** A JSON object of the pack, or null (noted) where the file is missing, broken or no object. */
export function readJson(
  files: ReadonlyMap<string, string>,
  file: string,
  problems: PackProblems,
): object | null {
  const content = files.get(file);
  if (content === undefined) {
    problems.add(
      "DAY-PACK-002",
      file,
      "The file is missing.",
      "a JSON file.",
      "Add it; theatres/syria has an example.",
    );
    return null;
  }
  try {
    const value: unknown = JSON.parse(content);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
    problems.add(
      "DAY-PACK-016",
      `${file}:1:1`,
      "The file holds no JSON object.",
      "one object: { ... }.",
      "Correct the file.",
    );
  } catch (error) {
    const at = placeOfJsonError(content, error as Error);
    problems.add(
      "DAY-PACK-016",
      at === null ? file : `${file}:${at.line}:${at.column}`,
      `Broken JSON: ${(error as Error).message}.`,
      "valid JSON.",
      "Correct the file; a JSON editor shows the place.",
    );
  }
  return null;
}

/** The engine names a position for most errors; at the end of a cut file it names none. */
function placeOfJsonError(content: string, error: Error): { line: number; column: number } | null {
  const match = /at position (\d+)/.exec(error.message);
  const position =
    match === null ? (/end of JSON/.test(error.message) ? content.length : null) : Number(match[1]);
  if (position === null) return null;
  const before = content.slice(0, position);
  return { line: before.split("\n").length, column: position - before.lastIndexOf("\n") };
}

/** Reads the spelling rules; what is absent is empty, what has another shape is noted. */
export function readSpelling(files: ReadonlyMap<string, string>, problems: PackProblems): SpellingRules {
  const file = "transliteration-rules.json";
  const raw = readJson(files, file, problems) as Record<string, unknown> | null;
  const articles = raw?.articles ?? [];
  const classes = raw?.token_classes ?? {};
  const characters = raw?.character_rules ?? [];
  const isPair = (value: unknown) => isTexts(value) && value.length === 2;
  if (
    isTexts(articles) &&
    typeof classes === "object" &&
    Object.values(classes).every(isTexts) &&
    Array.isArray(characters) &&
    characters.every(isPair)
  )
    return {
      articles,
      tokenClasses: new Map(Object.entries(classes)),
      characterRules: characters as [string, string][],
    };
  problems.add(
    "DAY-PACK-017",
    file,
    "'articles', 'token_classes' or 'character_rules' has another shape.",
    "a list of texts, lists of texts by class, and a list of pairs of texts.",
    "Compare the file of theatres/syria.",
  );
  return { articles: [], tokenClasses: new Map(), characterRules: [] };
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

/** Reads every `*.geojson`; each feature must be a polygon of a place of the pack. */
export function readLayers(
  files: ReadonlyMap<string, string>,
  places: ReadonlyMap<string, Place>,
  problems: PackProblems,
): Map<string, FeatureCollection> {
  const layers = new Map<string, FeatureCollection>();
  for (const file of [...files.keys()].filter((name) => name.endsWith(".geojson")).sort()) {
    const raw = readJson(files, file, problems) as FeatureCollection | null;
    if (raw === null) continue;
    if (raw.type !== "FeatureCollection" || !Array.isArray(raw.features)) {
      problems.add(
        "DAY-PACK-018",
        file,
        "The file is no FeatureCollection.",
        "GeoJSON (RFC 7946).",
        "Export it again.",
      );
      continue;
    }
    raw.features.forEach((feature, i) => {
      const place = `${file}, feature ${i + 1}`;
      const id: unknown = feature?.properties?.id;
      if (typeof id !== "string" || !places.has(id))
        problems.add(
          "DAY-PACK-014",
          place,
          `Its id is ${JSON.stringify(id) ?? "missing"}, which is unknown.`,
          "an id of places.csv in properties.id.",
          "Correct the id, or add the place.",
        );
      if (!isArea(feature?.geometry))
        problems.add(
          "DAY-PACK-018",
          place,
          "It has no polygon with longitudes from -180 to 180 and latitudes from -90 to 90.",
          "a Polygon or MultiPolygon, longitude first.",
          "Correct the geometry.",
        );
    });
    layers.set(file.slice(0, -".geojson".length), raw);
  }
  return layers;
}

function isArea(geometry: unknown): boolean {
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown };
  if (type === "Polygon") return isPolygon(coordinates);
  return type === "MultiPolygon" && Array.isArray(coordinates) && coordinates.every(isPolygon);
}

function isPolygon(rings: unknown): boolean {
  return (
    Array.isArray(rings) &&
    rings.length > 0 &&
    rings.every((ring) => Array.isArray(ring) && ring.every(isPosition))
  );
}

function isPosition(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const [lon, lat] = value as unknown[];
  return typeof lon === "number" && typeof lat === "number" && Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}
