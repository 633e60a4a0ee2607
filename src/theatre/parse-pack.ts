import { createHash } from "node:crypto";
import type { Actor, ActorName, ActorRelation, ActorSide, Place } from "../model/theatre.ts";
import { readAbout } from "./pack-about.ts";
import { readLayers, readSpelling } from "./pack-json.ts";
import { PackProblems } from "./pack-problems.ts";
import { type Demonym, NAME_KINDS, type Pack, PLACE_KINDS, RELATIONS } from "./pack.ts";
import { optionalDate, readTable, requireNumber, requireText, type TableRow } from "./table.ts";

/**
 * Reads and checks a theatre pack. Pure: files come in as text by name.
 *
 * @param files file name to content; `places.csv`, `actors.csv`, `actor_names.csv`, `actor_relations.csv`,
 *   `actor_sides.csv`, `demonyms.csv`, `theatre.json`, `transliteration-rules.json` and any `*.geojson`
 * @param name how messages call the pack: its folder
 * @throws DaybookError naming up to 20 problems, each with file, line and column
 */
export function parsePack(files: ReadonlyMap<string, string>, name = "theatre"): Pack {
  const problems = new PackProblems();
  const pack = readPack(files, problems);
  problems.throwIfAny(name);
  return pack;
}

/** Reads a pack as far as it can be read and notes every problem; rows with problems are left out. */
export function readPack(files: ReadonlyMap<string, string>, problems: PackProblems): Pack {
  const places = readPlaces(files, problems);
  const actors = readActors(files, problems);
  const known = { places, actors };
  return {
    ...readAbout(files, problems),
    places,
    actors,
    relations: readRelations(files, known, problems),
    sides: readSides(files, known, problems),
    demonyms: readDemonyms(files, known, problems),
    spelling: readSpelling(files, problems),
    layers: readLayers(files, places, problems),
    digest: digestOf(files),
  };
}

/** Changes with any byte of any file, and with a file's name; not with the order files were handed in. */
function digestOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash("sha256");
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [file, content] of sorted)
    hash.update(`${file}\0${Buffer.byteLength(content)}\0`).update(content);
  return hash.digest("hex");
}

const PLACE_COLUMNS = [
  "id",
  "name",
  "name_ar",
  "aliases",
  "kind",
  "lat",
  "lon",
  "precision_km",
  "admin1",
  "admin2",
  "parent_id",
  "source",
  "country",
];

function readPlaces(files: ReadonlyMap<string, string>, problems: PackProblems): Map<string, Place> {
  const places = new Map<string, Place>();
  const rows = new Map<string, TableRow>();
  for (const row of readTable(files, "places.csv", PLACE_COLUMNS, problems)) {
    const id = requireText(row, "id", problems);
    const name = requireText(row, "name", problems);
    const kind = requireOneOf(row, "kind", PLACE_KINDS, problems);
    const lat = requireNumber(row, "lat", -90, 90, problems);
    const lon = requireNumber(row, "lon", -180, 180, problems);
    const precisionKm = requireNumber(row, "precision_km", 0, 20_000, problems);
    if (id === null || name === null || kind === null || lat === null || lon === null || precisionKm === null)
      continue;
    if (isTaken(rows.get(id), row, problems)) continue;
    rows.set(id, row);
    places.set(id, {
      id,
      name,
      nameAr: row.text("name_ar"),
      aliases: listOf(row.text("aliases")),
      kind,
      lat,
      lon,
      precisionKm,
      admin1: row.text("admin1"),
      admin2: row.text("admin2"),
      parent: row.text("parent_id"),
      source: row.text("source") ?? "",
      country: row.text("country") ?? "XX",
    });
  }
  const sound = new Set<string>();
  for (const [id, row] of rows) checkParents(id, row, places, sound, problems);
  return places;
}

/** The parts of a cell between bars; none are empty. */
function listOf(cell: string | null): string[] {
  if (cell === null) return [];
  const parts = cell.split("|");
  return cell.includes(" |") || cell.includes("| ") || cell.includes("||")
    ? parts.map((part) => part.trim()).filter((part) => part !== "")
    : parts.filter((part) => part !== "");
}

/** A parent must exist, and no place may lie inside itself by way of its parents. */
function checkParents(
  id: string,
  row: TableRow,
  places: ReadonlyMap<string, Place>,
  sound: Set<string>,
  problems: PackProblems,
): void {
  const parent = places.get(id)?.parent ?? null;
  if (parent !== null && !places.has(parent)) {
    unknownId(row, "parent_id", parent, "places.csv", problems);
    return;
  }
  let up = parent;
  // A chain that reaches a place known to be sound need not be climbed again.
  for (let steps = 0; up !== null && !sound.has(up) && steps <= 20; steps++) {
    if (up === id || steps === 20) {
      problems.add(
        "DAY-PACK-011",
        row.place("parent_id"),
        `'${id}' lies inside itself by way of '${parent}'.`,
        "parents that lead from small to large.",
        "Correct the parent_id of one of them.",
      );
      return;
    }
    up = places.get(up)?.parent ?? null;
  }
  sound.add(id);
}

function readActors(files: ReadonlyMap<string, string>, problems: PackProblems): Map<string, Actor> {
  const rows = new Map<string, TableRow>();
  const named = new Map<string, ActorName[]>();
  for (const row of readTable(
    files,
    "actors.csv",
    ["id", "kind", "country", "side", "notes_source"],
    problems,
  )) {
    const id = requireText(row, "id", problems);
    const kind = requireText(row, "kind", problems);
    const side = requireText(row, "side", problems);
    if (id === null || kind === null || side === null || isTaken(rows.get(id), row, problems)) continue;
    rows.set(id, row);
    named.set(id, []);
  }
  const columns = ["actor_id", "name", "lang", "valid_from", "valid_to", "kind"];
  for (const row of readTable(files, "actor_names.csv", columns, problems)) {
    const actor = requireKnown(row, "actor_id", named, "actors.csv", problems);
    const name = requireText(row, "name", problems);
    const lang = requireText(row, "lang", problems);
    const kind = requireOneOf(row, "kind", NAME_KINDS, problems);
    const dates = readDates(row, problems);
    if (actor === null || name === null || lang === null || kind === null) continue;
    named.get(actor)?.push({ name, lang, kind, ...dates });
  }
  const actors = new Map<string, Actor>();
  for (const [id, row] of rows) {
    const names = named.get(id) ?? [];
    if (names.length === 0)
      problems.add(
        "DAY-PACK-013",
        row.place("id"),
        `The actor '${id}' has no name.`,
        "at least one row for it in actor_names.csv.",
        "Add a name, or remove the actor.",
      );
    actors.set(id, {
      id,
      name: nameToShow(names) ?? id,
      kind: row.text("kind") as string,
      country: row.text("country"),
      side: row.text("side") as string,
      notesSource: row.text("notes_source") ?? "",
      names,
    });
  }
  return actors;
}

/** The first official English name still in use, else any English one; a note in brackets is left off. */
function nameToShow(names: readonly ActorName[]): string | null {
  const english = names.filter((name) => name.lang === "en");
  const official = english.filter((name) => name.kind === "official");
  const chosen = official.find((name) => name.validTo === null) ?? official.at(-1) ?? english[0] ?? names[0];
  return chosen === undefined ? null : chosen.name.replace(/ \([^()]*\)$/, "");
}

interface Known {
  readonly places: ReadonlyMap<string, Place>;
  readonly actors: ReadonlyMap<string, Actor>;
}

function readRelations(
  files: ReadonlyMap<string, string>,
  known: Known,
  problems: PackProblems,
): ActorRelation[] {
  const columns = ["actor_id", "relation", "other_id", "valid_from", "valid_to", "source"];
  return readTable(files, "actor_relations.csv", columns, problems).flatMap((row) => {
    const actor = requireKnown(row, "actor_id", known.actors, "actors.csv", problems);
    const relation = requireOneOf(row, "relation", RELATIONS, problems);
    const other = requireKnown(row, "other_id", known.actors, "actors.csv", problems);
    const dates = readDates(row, problems);
    if (actor === null || relation === null || other === null) return [];
    return [{ actor, relation, other, ...dates, source: row.text("source") ?? "" }];
  });
}

function readSides(files: ReadonlyMap<string, string>, known: Known, problems: PackProblems): ActorSide[] {
  const columns = ["actor_id", "side", "according_to", "valid_from", "valid_to", "source"];
  return readTable(files, "actor_sides.csv", columns, problems).flatMap((row) => {
    const actor = requireKnown(row, "actor_id", known.actors, "actors.csv", problems);
    const side = requireText(row, "side", problems);
    const accordingTo = requireKnown(row, "according_to", known.actors, "actors.csv", problems);
    const dates = readDates(row, problems);
    if (actor === null || side === null || accordingTo === null) return [];
    return [{ actor, side, accordingTo, ...dates, source: row.text("source") ?? "" }];
  });
}

function readDemonyms(files: ReadonlyMap<string, string>, known: Known, problems: PackProblems): Demonym[] {
  return readTable(files, "demonyms.csv", ["actor_id", "demonym"], problems).flatMap((row) => {
    const actor = requireKnown(row, "actor_id", known.actors, "actors.csv", problems);
    const demonym = requireText(row, "demonym", problems);
    return actor === null || demonym === null ? [] : [{ actor, demonym }];
  });
}

function readDates(
  row: TableRow,
  problems: PackProblems,
): { validFrom: string | null; validTo: string | null } {
  const validFrom = optionalDate(row, "valid_from", problems);
  const validTo = optionalDate(row, "valid_to", problems);
  if (validFrom !== null && validTo !== null && validTo < validFrom && !validFrom.startsWith(validTo))
    problems.add(
      "DAY-PACK-009",
      row.place("valid_to"),
      `The row ends on ${validTo}, before it begins on ${validFrom}.`,
      "an end on or after the beginning.",
      "Correct one of the dates.",
    );
  return { validFrom, validTo };
}

function requireOneOf<T extends string>(
  row: TableRow,
  column: string,
  allowed: readonly T[],
  problems: PackProblems,
): T | null {
  const value = row.text(column);
  const match = allowed.find((one) => one === value);
  if (match !== undefined) return match;
  problems.add(
    "DAY-PACK-010",
    row.place(column),
    `'${column}' is ${value === null ? "empty" : `'${value}'`}.`,
    `one of ${allowed.join(", ")}.`,
    "Correct the cell.",
  );
  return null;
}

function requireKnown(
  row: TableRow,
  column: string,
  known: ReadonlyMap<string, unknown>,
  file: string,
  problems: PackProblems,
): string | null {
  const id = requireText(row, column, problems);
  if (id === null || known.has(id)) return id;
  unknownId(row, column, id, file, problems);
  return null;
}

function unknownId(row: TableRow, column: string, id: string, file: string, problems: PackProblems): void {
  problems.add(
    "DAY-PACK-014",
    row.place(column),
    `'${column}' names '${id}', which is unknown.`,
    `an id of ${file}.`,
    "Correct the id, or add the entry.",
  );
}

function isTaken(earlier: TableRow | undefined, row: TableRow, problems: PackProblems): boolean {
  if (earlier === undefined) return false;
  problems.add(
    "DAY-PACK-015",
    row.place("id"),
    `The id '${row.text("id")}' stands on line ${earlier.line} already.`,
    "every id once.",
    "Remove one of the rows, or give it another id.",
  );
  return true;
}
