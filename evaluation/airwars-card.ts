import { type ClaimOf, type TollStatus } from "../src/model/claim.ts";
import type { Bounds } from "../src/model/bounds.ts";
import { parseEdtf } from "../src/model/edtf.ts";
import type { Figure, Incident, ReadDocument } from "../src/model/record.ts";
import type { Theatre } from "../src/model/theatre.ts";

/** One line for the scorer. What is not known is left out. */
export interface Card {
  readonly airwars_id: string;
  readonly date?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly place?: string;
  readonly killed_min?: number;
  readonly killed_max?: number;
  readonly injured_min?: number;
  readonly injured_max?: number;
  readonly belligerent?: readonly string[];
}

/** People a civilian count does not include. */
const NOT_CIVILIANS = new Set(["combatants", "soldiers", "fighters"]);

/** Words for everybody, of whom women and children are parts. */
const EVERYBODY = new Set(["people", "civilians"]);

/** The corpus's names by the country of a state or of its army. */
const BELLIGERENTS: Readonly<Record<string, string>> = {
  TR: "Turkish Military",
  RU: "Russian Military",
  US: "U.S.-led Coalition",
  IL: "Israeli Military",
  IR: "Iranian Military",
  JO: "Jordanian Military",
  SY: "Syrian Regime",
};

interface Range {
  readonly min: number;
  readonly max: number;
}

function numbers(name: "killed" | "injured", range: Range | null): Partial<Card> {
  return range === null ? {} : { [`${name}_min`]: range.min, [`${name}_max`]: range.max };
}

/** Bounds as a range; an open end is taken as equal to the other. Null where neither is set. */
function rangeOf({ min, max }: Bounds): Range | null {
  if (min === null && max === null) return null;
  return { min: min ?? (max as number), max: max ?? (min as number) };
}

function widest(ranges: readonly Range[]): Range | null {
  if (ranges.length === 0) return null;
  return { min: Math.min(...ranges.map(({ min }) => min)), max: Math.max(...ranges.map(({ max }) => max)) };
}

function placed(theatre: Theatre, id: string | null, name: string | null): Partial<Card> {
  const place = id === null ? undefined : theatre.places.get(id);
  return {
    ...(name === null ? {} : { place: name }),
    ...(place === undefined ? {} : { lat: place.lat, lon: place.lon }),
  };
}

function dated(edtf: string | null | undefined): Partial<Card> {
  const range = parseEdtf(edtf ?? "");
  const day = range?.first ?? range?.last ?? null;
  return day === null ? {} : { date: day };
}

/** The corpus's names of actors of the pack; parties that the corpus has no name for are left out. */
function belligerents(theatre: Theatre, actors: readonly (string | null)[]): Partial<Card> {
  const names = actors.flatMap((id) => {
    const actor = id === null ? undefined : theatre.actors.get(id);
    if (actor === undefined) return [];
    if (actor.side === "kurdish_led") return ["YPG"];
    if (id === "cjtf-oir") return ["U.S.-led Coalition"];
    const ofState = actor.kind === "state" || actor.kind === "armed_forces" || actor.side === "government";
    const name = ofState && actor.country !== null ? BELLIGERENTS[actor.country] : undefined;
    return name === undefined ? [] : [name];
  });
  return names.length === 0 ? {} : { belligerent: [...new Set(names)] };
}

/** Tolls of people who are no fighters, in the order of the sources. */
function tollsOf(read: readonly ReadDocument[], status: TollStatus): ClaimOf<"toll">[] {
  return read.flatMap(({ claims }) =>
    claims.filter(
      (claim): claim is ClaimOf<"toll"> =>
        claim.kind === "toll" &&
        claim.toll.status === status &&
        claim.toll.count !== null &&
        !NOT_CIVILIANS.has(claim.toll.who) &&
        rangeOf(claim.toll.count) !== null,
    ),
  );
}

/** Before weighing: what the first text that says it says first. */
export function firstSaid(id: string, read: readonly ReadDocument[], theatre: Theatre): Card {
  const [killed, injured] = [tollsOf(read, "killed")[0], tollsOf(read, "injured")[0]];
  const claims = read.flatMap((one) => one.claims);
  const event =
    killed ?? injured ?? claims.find(({ kind }) => kind === "attack") ?? claims.find(({ when }) => when);
  return {
    airwars_id: id,
    ...dated(event?.when?.edtf),
    ...placed(theatre, event?.where[0]?.place ?? null, event?.where[0]?.name ?? null),
    ...numbers("killed", killed ? rangeOf(killed.toll.count as Bounds) : null),
    ...numbers("injured", injured ? rangeOf(injured.toll.count as Bounds) : null),
    ...belligerents(theatre, event?.actors.map(({ actor }) => actor) ?? []),
  };
}

/** Before weighing: the widest range over everything that any text counts. */
export function widestSaid(id: string, read: readonly ReadDocument[], theatre: Theatre): Card {
  const all = (status: TollStatus) =>
    widest(tollsOf(read, status).map(({ toll }) => rangeOf(toll.count as Bounds) as Range));
  return {
    ...firstSaid(id, read, theatre),
    ...numbers("killed", all("killed")),
    ...numbers("injured", all("injured")),
  };
}

/**
 * The incident that the texts are about: the one that most origins tell of; of several the one that most texts
 * open with, then the one with most claims.
 */
export function mainIncident(read: readonly ReadDocument[], incidents: readonly Incident[]): Incident | null {
  const events = incidents.filter(({ kind }) => kind === "event");
  const openings = new Map<Incident, number>();
  for (const { claims } of read) {
    const lead = claims
      .map(({ id }) => events.find((incident) => incident.claims.includes(id)))
      .find((incident) => incident !== undefined);
    if (lead) openings.set(lead, (openings.get(lead) ?? 0) + 1);
  }
  const rank = (one: Incident) => [one.origins, openings.get(one) ?? 0, one.claims.length];
  const better = (a: Incident, b: Incident) => {
    const [x, y] = [rank(a), rank(b)];
    const at = x.findIndex((value, i) => value !== y[i]);
    return at < 0 ? (a.id < b.id ? -1 : 1) : (y[at] as number) - (x[at] as number);
  };
  return [...events].sort(better)[0] ?? null;
}

/** After weighing: what the record holds of the incident that the texts are about. */
export function weighed(id: string, incident: Incident | null, theatre: Theatre, actorsOf: ActorsOf): Card {
  if (incident === null) return { airwars_id: id };
  return {
    airwars_id: id,
    ...dated(incident.when),
    ...placed(theatre, incident.place, incident.placeName),
    ...numbers("killed", civiliansIn(incident, "killed")),
    ...numbers("injured", civiliansIn(incident, "injured")),
    ...belligerents(
      theatre,
      incident.accused.slice(0, 1).map(({ name }) => actorsOf(incident, name)),
    ),
  };
}

/** The actor behind a name that an incident's claims use; null where the pack has none. */
export type ActorsOf = (incident: Incident, name: string) => string | null;

/** Finds the actor of a name among the claims of the documents read. */
export function actorsIn(read: readonly ReadDocument[]): ActorsOf {
  const claims = read.flatMap((one) => one.claims);
  return ({ claims: ids }, name) =>
    claims
      .find(({ id, actors }) => ids.includes(id) && actors.some((one) => one.name === name))
      ?.actors.find((one) => one.name === name)?.actor ?? null;
}

/**
 * The range over origins of those who are no fighters. An origin that counts all (people, civilians) is taken
 * at that; one that counts groups only (a woman, two children) at their sum.
 */
function civiliansIn({ figures }: Incident, status: TollStatus): Range | null {
  const byOrigin = new Map<string, { all: Range[]; groups: Map<string, Range[]> }>();
  for (const figure of figures) {
    if (figure.status !== status || NOT_CIVILIANS.has(figure.who)) continue;
    for (const { origin, bounds } of liveValues(figure)) {
      const range = rangeOf(bounds);
      if (range === null) continue;
      const known = byOrigin.get(origin.key) ?? { all: [], groups: new Map<string, Range[]>() };
      byOrigin.set(origin.key, known);
      if (EVERYBODY.has(figure.who)) known.all.push(range);
      else known.groups.set(figure.who, [...(known.groups.get(figure.who) ?? []), range]);
    }
  }
  const ranges = [...byOrigin.values()].map(({ all, groups }) => {
    const total = widest(all);
    if (total !== null) return total;
    const parts = [...groups.values()].flatMap((values) => widest(values) ?? []);
    return { min: sum(parts.map(({ min }) => min)), max: sum(parts.map(({ max }) => max)) };
  });
  return widest(ranges);
}

function liveValues({ values }: Figure): Figure["values"] {
  return values.filter(
    ({ denied, superseded, reader, differs, part }) =>
      !denied && !superseded && !reader && part === undefined && differs.length === 0,
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
