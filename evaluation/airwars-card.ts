import type { Claim, ClaimOf, TollStatus } from "../src/model/claim.ts";
import type { Bounds } from "../src/model/bounds.ts";
import { parseEdtf, rangesOverlap } from "../src/model/edtf.ts";
import type { Figure, Incident, ReadDocument } from "../src/model/record.ts";
import type { Place, Theatre } from "../src/model/theatre.ts";
import { distanceKm } from "../src/theatre/geometry.ts";

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
  /** 'Dozens', 'several', some names: less than a number. */
  readonly vague?: boolean;
}

function numbers(name: "killed" | "injured", range: Range | null): Partial<Card> {
  return range === null ? {} : { [`${name}_min`]: range.min, [`${name}_max`]: range.max };
}

/** Bounds as a range; an open end is taken as equal to the other. Null where neither is set. */
function rangeOf({ min, max, text }: Bounds): Range | null {
  if (min === null && max === null) return null;
  return {
    vague: VAGUE.test(text),
    min: min ?? (max as number),
    max: max ?? (min as number),
  };
}

const VAGUE = /\b(?:several|dozens|scores|hundreds|thousands|tens|named)\b/i;

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
 * The incident that the texts are about: of those with people harmed the one that most origins tell of; of several
 * one in a place narrower than a region, then the one that most texts open with, then the one with most claims.
 */
export function mainIncident(
  read: readonly ReadDocument[],
  incidents: readonly Incident[],
  theatre: Theatre,
): Incident | null {
  const events = incidents.filter(({ kind }) => kind === "event");
  const openings = openingsOf(read, events);
  const all = read.flatMap(({ claims }) => claims);
  const rank = (one: Incident) => [
    Number(one.figures.some(harms)),
    one.origins,
    Number(narrowPlaces(claimsOf(one, all), theatre).length > 0),
    openings.get(one) ?? 0,
    Number(one.types.length > 0),
    one.claims.length,
  ];
  const better = (a: Incident, b: Incident) => {
    const [x, y] = [rank(a), rank(b)];
    const at = x.findIndex((value, i) => value !== y[i]);
    return at < 0 ? (a.id < b.id ? -1 : 1) : (y[at] as number) - (x[at] as number);
  };
  return [...events].sort(better)[0] ?? null;
}

/** How many texts open with each incident: which of them their first claim belongs to. */
function openingsOf(
  read: readonly ReadDocument[],
  events: readonly Incident[],
): ReadonlyMap<Incident, number> {
  const openings = new Map<Incident, number>();
  for (const { claims } of read) {
    const lead = claims
      .map(({ id }) => events.find((incident) => incident.claims.includes(id)))
      .find((incident) => incident !== undefined);
    if (lead) openings.set(lead, (openings.get(lead) ?? 0) + 1);
  }
  return openings;
}

function harms({ status, values }: Figure): boolean {
  return (
    (status === "killed" || status === "injured") &&
    values.some(({ bounds: { min, max } }) => (max ?? min ?? 0) > 0)
  );
}

/** After weighing: what the record holds of the incident that the texts are about. */
export function weighed(
  id: string,
  read: readonly ReadDocument[],
  incidents: readonly Incident[],
  theatre: Theatre,
): Card {
  const main = mainIncident(read, incidents, theatre);
  if (main === null) return { airwars_id: id };
  const all = read.flatMap(({ claims }) => claims);
  const claims = claimsOf(main, all);
  const leads = openingsOf(read, incidents);
  const told = [main, ...incidents.filter((other) => isPartOf(other, main, read, theatre, leads.has(other)))];
  const byId = new Map(all.map((claim) => [claim.id, claim]));
  const here = narrowPlaces(claims, theatre);
  const isHere = (claim: Claim) => areNear(narrowPlaces([claim], theatre), here);
  return {
    airwars_id: id,
    ...dated(main.when ?? firstPublished(read)),
    ...placeOf(main, claims, all, theatre),
    ...numbers("killed", civiliansIn(told, "killed", byId, isHere)),
    ...numbers("injured", civiliansIn(told, "injured", byId, isHere)),
    ...belligerents(
      theatre,
      main.accused.slice(0, 1).map(({ name }) => actorOf(name, claims)),
    ),
  };
}

/** Airwars counts places closer than this as one incident's. */
const NEAR_KM = 10;

/**
 * Whether another incident is a part of what the record sees as one: the same day or none said, and a narrow
 * place in common or near it. One without a narrow place is a part where the same text tells it beside the other,
 * or where a text of that day opens with it and names no place.
 */
function isPartOf(
  other: Incident,
  main: Incident,
  read: readonly ReadDocument[],
  theatre: Theatre,
  opensText: boolean,
): boolean {
  if (other === main || other.kind !== "event") return false;
  const [a, b] = [parseEdtf(main.when ?? ""), parseEdtf(other.when ?? "")];
  if (a !== null && b !== null && !rangesOverlap(a, b)) return false;
  const all = read.flatMap(({ claims }) => claims);
  const [here, there] = [main, other].map((one) => narrowPlaces(claimsOf(one, all), theatre)) as [
    Place[],
    Place[],
  ];
  if (here.length > 0 && there.length > 0) return areNear(here, there);
  const together = read.some(({ claims }) => areBeside(claimsOf(main, claims), claimsOf(other, claims)));
  return together || (opensText && a !== null && b !== null && other.placeName === null);
}

/** A paragraph or two of a text, in characters: what wide and narrow places beside each other tell is one thing. */
const BESIDE = 800;

function areBeside(a: readonly Claim[], b: readonly Claim[]): boolean {
  return a.some((p) => b.some((q) => Math.max(p.start - q.end, q.start - p.end) <= BESIDE));
}

function areNear(here: readonly Place[], there: readonly Place[]): boolean {
  return here.some((p) => there.some((q) => distanceKm(p, q) <= NEAR_KM));
}

function claimsOf(incident: Incident, claims: readonly Claim[]): Claim[] {
  return claims.filter(({ id }) => incident.claims.includes(id));
}

function narrowPlaces(claims: readonly Claim[], theatre: Theatre): Place[] {
  return claims
    .flatMap(({ where }) => where)
    .flatMap(({ place }) => (place === null ? [] : (theatre.places.get(place) ?? [])))
    .filter(({ kind }) => !WIDE.has(kind));
}

/** Earliest day of publication: news without a day of its own happened about then. */
function firstPublished(read: readonly ReadDocument[]): string | null {
  const days = read.flatMap(({ document }) => (document.published === null ? [] : [document.published]));
  return days.sort()[0] ?? null;
}

/** Kinds of places that hold many incidents: a card names one only where nothing narrower is known. */
const WIDE = new Set(["country", "governorate", "district", "area", "sea", "river", "road"]);

/**
 * The narrow place that most of the incident's claims name, the first of several; a wide one where none is
 * narrow. A place that the gazetteer does not have gives its name and the point of what it is said to lie in.
 */
function placeOf(
  main: Incident,
  claims: readonly Claim[],
  all: readonly Claim[],
  theatre: Theatre,
): Partial<Card> {
  const named = claims.flatMap(({ where }) => where);
  const narrow = named.filter(({ place }) => !WIDE.has(kindOf(place, theatre) ?? ""));
  const unknown = narrow.find(({ place }) => place === null);
  const known =
    mostNamed(narrow.flatMap(({ place }) => place ?? [])) ??
    mostNamed(named.flatMap(({ place }) => place ?? [])) ??
    mostNamed(all.flatMap(({ where }) => where.flatMap(({ place }) => place ?? [])));
  const printed = known === null || narrow[0]?.place === null ? (unknown?.name ?? null) : null;
  return placed(
    theatre,
    known ?? main.place,
    printed ?? (known === null ? main.placeName : (theatre.places.get(known)?.name ?? null)),
  );
}

function kindOf(place: string | null, theatre: Theatre): string | null {
  return place === null ? null : (theatre.places.get(place)?.kind ?? null);
}

function mostNamed(ids: readonly string[]): string | null {
  const tally = new Map<string, number>();
  for (const id of ids) tally.set(id, (tally.get(id) ?? 0) + 1);
  return [...tally].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The actor behind a name that claims use; null where the pack has none. */
function actorOf(name: string, claims: readonly Claim[]): string | null {
  return claims.flatMap(({ actors }) => actors).find((one) => one.name === name)?.actor ?? null;
}

/** One value of an origin, with the text that gives it and where in the text it stands. */
interface Said {
  readonly document: string;
  readonly start: number;
  readonly who: string;
  readonly part: boolean;
  /** The words themselves say that it is the total by now: 'the toll rose to 30'. */
  readonly runs: boolean;
  readonly range: Range;
}

/** The range over what the origins last say, text by text. */
function civiliansIn(
  told: readonly Incident[],
  status: TollStatus,
  claims: ReadonlyMap<string, Claim>,
  isHere: (claim: Claim) => boolean,
): Range | null {
  const byText = new Map<string, Said[]>();
  for (const figure of told.flatMap(({ figures }) => figures)) {
    if (figure.status !== status || NOT_CIVILIANS.has(figure.who)) continue;
    for (const value of figure.values) {
      const claim = claims.get(value.claim);
      const range = rangeOf(value.bounds);
      if (claim === undefined || range === null || value.denied || value.reader) continue;
      // The narrow place it names first decides, not the wider one beside it.
      if (value.differs.length > 0 && !isHere(claim)) continue;
      const key = `${value.origin.key} ${claim.document}`;
      const said = {
        document: claim.document,
        start: claim.start,
        who: figure.who,
        part: value.part === true,
        runs: claim.rules[0] === "toll/number-rises",
        range,
      };
      byText.set(key, [...(byText.get(key) ?? []), said]);
    }
  }
  const lasts = [...byText.values()].flatMap((said) => lastSaid(said) ?? []);
  // 'Dozens' and names say nothing that a number of another does not say better.
  const exact = lasts.filter(({ vague }) => !vague);
  const ranges = exact.length > 0 ? exact : lasts;
  // 'No casualties were reported' is said before the count, or of another strike.
  const counted = ranges.filter(({ max }) => max > 0);
  return widest(counted.length > 0 ? counted : ranges);
}

/**
 * What one text last knows: a running total, else the first number, since news tells the latest first. Civilians go before people of whom they are a
 * part; groups (a woman, two children) are summed where no number is of all.
 */
function lastSaid(said: readonly Said[]): Range | null {
  const inOrder = [...said].sort((a, b) => a.start - b.start);
  const whole = inOrder.filter(({ who, part }) => EVERYBODY.has(who) && !part);
  const total = inOrder.find(({ runs, part }) => runs && !part) ?? whole[0];
  const civilians = inOrder.find(
    ({ who, part, start }) => who === "civilians" && part && start === total?.start,
  );
  if (civilians) return civilians.range;
  if (total) return total.range;
  const groups = new Map<string, Range>();
  for (const { who, range, part } of inOrder) if (!part && !groups.has(who)) groups.set(who, range);
  const parts = [...groups.values()];
  if (parts.length === 0) return null;
  return { min: sum(parts.map(({ min }) => min)), max: sum(parts.map(({ max }) => max)) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
