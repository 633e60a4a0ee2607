import { inEnglish } from "../../messages/in-words.ts";
import type { Claim, TollStatus } from "../../model/claim.ts";
import { type DayRange, parseEdtf } from "../../model/edtf.ts";
import type { Incident } from "../../model/record.ts";
import type {
  Tally,
  TallyAxis,
  TallyCell,
  TallyKey,
  TallyPart,
  TallyQuery,
  TallyRow,
} from "../../model/tally.ts";
import type { Theatre } from "../../model/theatre.ts";
import { placeAndParents, placeTitle } from "../../theatre/place-tree.ts";
import { toldUnderTwoDays } from "../other-day.ts";
import {
  Accusers,
  type Countable,
  countableOf,
  counts,
  countsElsewhere,
  partiesOf,
  partyOfFigure,
} from "./countable.ts";
import { disjointOf, type Twins } from "./disjoint.ts";
import { setsBounds } from "../standing.ts";
import { finish } from "../steps.ts";
import { policyInWords } from "./policies.ts";

/**
 * States of people that happen to each person once, so that numbers of different people add up. Besieged,
 * present and resident people are levels: adding two days counts everyone twice.
 */
export const ADDABLE_STATUSES: readonly TollStatus[] = [
  "killed",
  "injured",
  "executed",
  "detained",
  "released",
  "missing",
  "captured",
  "evacuated",
  "displaced",
  "returned",
];

/**
 * Counts people by place, time and party accused, adding only what is known to be disjoint.
 *
 * @param incidents of one weighing; their order does not matter
 * @param claims every claim that the incidents name, by id
 * @returns rows by their keys, ascending; rows in which nothing counts are left out
 */
export function tallyOf(
  incidents: readonly Incident[],
  claims: ReadonlyMap<string, Claim>,
  theatre: Theatre,
  query: TallyQuery,
): Tally {
  const accusers = new Accusers(claims, theatre);
  const asked = incidents.filter(
    (incident) =>
      isAsked(incident, query, theatre) && incident.figures.some(({ status }) => status === query.status),
  );
  const twins = twinsOf(incidents);
  const cell = (of: readonly Incident[], who: string, party: string | null) =>
    cellOf(of, who, query, accusers, theatre, twins, party);
  const rows = groupRows(asked, query, accusers, theatre).map(
    ({ keys, incidents: own, party }): TallyRow => ({
      keys,
      cells: query.who.map((who) => cell(own, who, party)),
    }),
  );
  return {
    query,
    policyInWords: policyInWords(query.policy),
    rows: rows.filter(({ cells }) => cells.some(({ added }) => added.length > 0)),
    total: query.who.map((who) => cell(asked, who, null)),
    origins: originsOf(asked, query),
  };
}

function twinsOf(incidents: readonly Incident[]): Twins {
  const twins = new Map<string, Set<string>>();
  for (const { earlier, later } of finish(toldUnderTwoDays(incidents))) {
    twins.set(earlier.id, (twins.get(earlier.id) ?? new Set<string>()).add(later.id));
    twins.set(later.id, (twins.get(later.id) ?? new Set<string>()).add(earlier.id));
  }
  return twins;
}

function isAsked(incident: Incident, { from, to, within }: TallyQuery, theatre: Theatre): boolean {
  const days = daysOf(incident);
  if (days === null) return false;
  if (from !== null && (days.first === null || days.first < from)) return false;
  if (to !== null && (days.last === null || days.last > to)) return false;
  if (within === null) return true;
  return incident.place !== null && placeAndParents(incident.place, theatre.places).includes(within);
}

function daysOf({ when }: Incident): DayRange | null {
  return when === null ? null : parseEdtf(when);
}

function cellOf(
  incidents: readonly Incident[],
  who: string,
  query: TallyQuery,
  accusers: Accusers,
  theatre: Theatre,
  twins: Twins,
  party: string | null,
): TallyCell {
  const countables = incidents.flatMap(
    (incident) => countableOf(incident, who, query, accusers, party) ?? [],
  );
  const { added, leftOut } = disjointOf(countables, theatre, twins);
  const elsewhere = party === null ? incidents.flatMap((one) => countsElsewhere(one, who, query)) : [];
  const stated = added.filter(({ low }) => low !== null);
  return {
    low: stated.length === 0 ? null : stated.reduce((sum, { low }) => sum + (low as number), 0),
    high: added.some(({ high }) => high === null)
      ? null
      : added.reduce<number | null>((sum, { high }) => (sum ?? 0) + (high as number), null),
    added: added.map(partOf).sort(byTitle),
    leftOut: [...leftOut, ...elsewhere].sort(byTitle),
    contested: added.filter(({ contested }) => contested).length,
  };
}

function partOf({ incident, title, figures, claims, origins, low, high, contested }: Countable): TallyPart {
  return { incident, title, figures, claims, origins, low, high, contested };
}

function byTitle(a: TallyPart, b: TallyPart): number {
  const [titleA, titleB] = [inEnglish(a.title), inEnglish(b.title)];
  if (titleA !== titleB) return titleA < titleB ? -1 : 1;
  return a.incident < b.incident ? -1 : Number(a.incident > b.incident);
}

interface Group {
  readonly keys: readonly TallyKey[];
  readonly incidents: Incident[];
  /** Set where party is an axis: only its figures count. */
  readonly party: string | null;
}

/** Incidents by the keys of the axes. What is wider than a row on any axis is in none. */
function groupRows(
  incidents: readonly Incident[],
  query: TallyQuery,
  accusers: Accusers,
  theatre: Theatre,
): Group[] {
  if (query.axes.length === 0) return [];
  const groups = new Map<string, Group>();
  for (const incident of incidents) {
    const choices = query.axes.map((axis) => keysOn(axis, incident, query, accusers, theatre));
    for (const keys of combinations(choices)) {
      const id = keys.map(({ key }) => key).join("\n");
      const group = groups.get(id);
      const at = query.axes.indexOf("party");
      if (group !== undefined) group.incidents.push(incident);
      else groups.set(id, { keys, incidents: [incident], party: at < 0 ? null : (keys[at] as TallyKey).key });
    }
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/** Keys of an incident on one axis: none where it is wider than one row, several where parties share it. */
function keysOn(
  axis: TallyAxis,
  incident: Incident,
  query: TallyQuery,
  accusers: Accusers,
  theatre: Theatre,
): TallyKey[] {
  if (axis === "place") return regionOf(incident, query.within, theatre);
  if (axis === "party") {
    const parties = incident.figures
      .filter(({ status }) => status === query.status)
      .map((figure) => partyOfFigure(partiesOf(figure, incident, query, accusers)));
    return [...new Map(parties.map((party) => [party.key, party])).values()];
  }
  const days = daysOf(incident);
  const length = axis === "month" ? 7 : 10;
  const [first, last] = [days?.first?.slice(0, length), days?.last?.slice(0, length)];
  return first !== undefined && first === last ? [{ key: first, name: first }] : [];
}

/** The part of the asked place that an incident lies in: a governorate of a country, a district of a governorate. */
function regionOf({ place }: Incident, within: string | null, theatre: Theatre): TallyKey[] {
  if (place === null) return [];
  const chain = placeAndParents(place, theatre.places);
  const at = within === null ? topOf(chain, theatre) : chain.indexOf(within) - 1;
  const region = theatre.places.get(chain[at] ?? "");
  return region === undefined ? [] : [{ key: region.id, name: placeTitle(region) }];
}

/** Index of the largest place below the country; of the outermost where the chain has no country. */
function topOf(chain: readonly string[], theatre: Theatre): number {
  const country = chain.findIndex((id) => theatre.places.get(id)?.kind === "country");
  return country < 0 ? chain.length - 1 : country - 1;
}

function combinations(choices: readonly (readonly TallyKey[])[]): TallyKey[][] {
  return choices.reduce<TallyKey[][]>(
    (all, keys) => all.flatMap((before) => keys.map((key) => [...before, key])),
    [[]],
  );
}

function originsOf(incidents: readonly Incident[], query: TallyQuery): Tally["origins"] {
  const found = new Map<string, string>();
  for (const { figures } of incidents)
    for (const { status, values } of figures)
      for (const value of values)
        if (status === query.status && setsBounds(value) && !found.has(value.origin.key))
          found.set(value.origin.key, value.origin.name);
  return [...found]
    .map(([key, name]) => ({ key, name, counts: counts(key, query) }))
    .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)) || (a.key < b.key ? -1 : 1));
}
