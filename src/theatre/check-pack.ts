import type { Diagnostic } from "../model/diagnostic.ts";
import { isInUse } from "./resolve-actor.ts";
import { actorKey } from "./actor-names.ts";
import { readCsv } from "./csv.ts";
import { lookupKey } from "./name-index.ts";
import type { Pack } from "./pack.ts";
import { PackProblems } from "./pack-problems.ts";
import { readPack } from "./parse-pack.ts";
import { placeAndParents } from "./place-tree.ts";
import { createSpelling, type Spelling } from "./spelling.ts";

/** What a check of a pack found: errors make it unusable, warnings are for its editor to weigh. */
export interface PackCheck {
  readonly pack: Pack;
  readonly errors: readonly Diagnostic[];
  readonly warnings: readonly Diagnostic[];
}

/**
 * Checks a pack in full: every error with file, line and column, and what is allowed but worth a look:
 * names that several entries share, and facts without a source. Pure.
 *
 * @param files file name to content, as `readPackFiles` gives them
 */
export function checkPack(files: ReadonlyMap<string, string>): PackCheck {
  const problems = new PackProblems();
  const pack = readPack(files, problems);
  const spelling = createSpelling(pack.spelling);
  const lines = linesById(files);
  const warnings = [
    ...sharedPlaceNames(pack, spelling, lines),
    ...sharedActorNames(pack, spelling, lines),
    ...withoutSource(pack, lines),
  ];
  return { pack, errors: problems.all, warnings };
}

type Lines = ReadonlyMap<string, number>;

/** `file id` to the line of the entry's row. */
function linesById(files: ReadonlyMap<string, string>): Lines {
  const lines = new Map<string, number>();
  for (const file of ["places.csv", "actors.csv"])
    for (const { cells, line } of readCsv(files.get(file) ?? "").rows)
      if (cells[0] !== undefined) lines.set(`${file} ${cells[0]}`, line);
  return lines;
}

function warning(code: string, place: string, found: string, expected: string, remedy: string): Diagnostic {
  return { code, severity: "warning", place, found, expected, remedy };
}

function sharedPlaceNames(pack: Pack, spelling: Spelling, lines: Lines): Diagnostic[] {
  const byKey = new Map<string, Map<string, string>>();
  for (const place of pack.places.values())
    for (const name of [place.name, ...place.aliases]) {
      const key = lookupKey(name, spelling);
      const ids = byKey.get(key) ?? new Map<string, string>();
      if (!ids.has(place.id)) ids.set(place.id, name);
      byKey.set(key, ids);
    }
  const found: Diagnostic[] = [];
  for (const ids of byKey.values()) {
    const [first, ...others] = [...ids.keys()];
    if (first === undefined || others.length === 0 || isOneGround([first, ...others], pack)) continue;
    const shown = others.slice(0, 3).map((id) => `${id} (line ${lines.get(`places.csv ${id}`) ?? "?"})`);
    found.push(
      warning(
        "DAY-PACK-021",
        `places.csv:${lines.get(`places.csv ${first}`) ?? 1}`,
        `'${ids.get(first)}' names ${first} and ${shown.join(", ")}${others.length > 3 ? ` and ${others.length - 3} more` : ""}.`,
        "a spelling of one place, or places that context tells apart.",
        "Remove the alias where nobody prints it; else leave it: it stays ambiguous without context.",
      ),
    );
  }
  return found;
}

/** City, district and governorate of one name share it by nature. */
function isOneGround(ids: readonly string[], pack: Pack): boolean {
  const chains = ids.map((id) => placeAndParents(id, pack.places)).sort((a, b) => b.length - a.length);
  const longest = chains[0] ?? [];
  return ids.every((id) => longest.includes(id));
}

function sharedActorNames(pack: Pack, spelling: Spelling, lines: Lines): Diagnostic[] {
  const byKey = new Map<string, { actor: string; name: string; from: string | null; to: string | null }[]>();
  for (const actor of pack.actors.values())
    for (const { name, validFrom, validTo } of actor.names) {
      const key = `${actorKey(name, spelling)}|${/^[A-Z0-9.]{2,5}$/.test(name) ? name : ""}`;
      const rows = byKey.get(key) ?? [];
      rows.push({ actor: actor.id, name, from: validFrom, to: validTo });
      byKey.set(key, rows);
    }
  const found: Diagnostic[] = [];
  for (const rows of byKey.values()) {
    const [first] = rows;
    if (first === undefined) continue;
    const other = rows.find((row) => row.actor !== first.actor && overlap(row, first));
    if (other === undefined) continue;
    found.push(
      warning(
        "DAY-PACK-022",
        `actors.csv:${lines.get(`actors.csv ${first.actor}`) ?? 1}`,
        `'${first.name}' names ${first.actor} and ${other.actor} at the same time.`,
        "a name of one actor on any one day.",
        "Give the rows dates that do not overlap, or remove one; else the name stays ambiguous.",
      ),
    );
  }
  return found;
}

interface Dated {
  readonly from: string | null;
  readonly to: string | null;
}

function overlap(a: Dated, b: Dated): boolean {
  const starts = (one: Dated, other: Dated) =>
    one.from === null || isInUse({ validFrom: other.from, validTo: other.to }, one.from);
  return starts(a, b) || starts(b, a);
}

function withoutSource(pack: Pack, lines: Lines): Diagnostic[] {
  const found: Diagnostic[] = [];
  const add = (place: string, what: string) =>
    found.push(
      warning(
        "DAY-PACK-023",
        place,
        `${what} has no source.`,
        "where the fact comes from; 'editor' for general knowledge.",
        "Fill the source column.",
      ),
    );
  for (const place of pack.places.values())
    if (place.source === "") add(`places.csv:${lines.get(`places.csv ${place.id}`) ?? 1}`, place.id);
  for (const { id, notesSource } of pack.actors.values())
    if (notesSource === "") add(`actors.csv:${lines.get(`actors.csv ${id}`) ?? 1}`, id);
  for (const { actor, relation, other, source } of pack.relations)
    if (source === "") add("actor_relations.csv", `${actor} ${relation} ${other}`);
  for (const { actor, side, source } of pack.sides)
    if (source === "") add("actor_sides.csv", `${actor} as '${side}'`);
  return found;
}
