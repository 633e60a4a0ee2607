import type { Attack, Truce } from "../../model/claim.ts";
import type {
  Named,
  ThreadPlace,
  Told,
  TruceAct,
  TruceParty,
  TruceTerm,
  TruceThread,
} from "../../model/threads.ts";
import type { Theatre } from "../../model/theatre.ts";
import { placeAndParents } from "../../theatre/place-tree.ts";
import { partyOf } from "../camps.ts";
import { hashId } from "../ids.ts";
import { isReal } from "../reports.ts";
import type { ClaimSubject } from "../subject.ts";
import { daysInWords } from "../words.ts";
import { breachesOf, coverageOf, totalsOf } from "./breaches.ts";
import {
  byDay,
  compare,
  dayTold,
  daysTold,
  namedIn,
  placesOf,
  runsOf,
  scopesOf,
  sideKey,
  threadPlace,
  toldOf,
  townOf,
  uniqueNamed,
} from "./told.ts";
import type { ActItem, AttackItem, TruceItem, WordItem } from "./truce-items.ts";
import { windowOf } from "./truce-window.ts";

/** Days without a word between two truces of one area. */
const APART_DAYS = 10;

/** Kinds that go by one name or another for the same thing. */
const FAMILIES: Readonly<Record<Truce["type"], string>> = {
  ceasefire: "truce",
  "local truce": "truce",
  "humanitarian pause": "truce",
  suspension: "suspension",
  "evacuation deal": "evacuation",
};

/** The key of truces of which no words name the area. */
const NOWHERE = "?";

/**
 * Truces of an area, one thread for each: proposal to end, with alleged breaches and who observed. A view holds
 * all truces of one area.
 */
export function truces(theatre: Theatre): ClaimSubject<TruceItem, readonly TruceThread[]> {
  const scopes = scopesOf(theatre);
  return {
    keysOf(member) {
      const { claim, voice } = member;
      if (voice.reader) return [];
      if (claim.kind === "truce") {
        const places = placesOf(member, theatre);
        return places.length === 0 ? [NOWHERE] : places.map(({ key }) => townOf(key, theatre));
      }
      if (claim.kind !== "attack" && claim.kind !== "toll" && claim.kind !== "facility") return [];
      // Who speaks of an area that nobody names cannot be told: only attacks by its parties are of use there.
      const open = claim.kind === "attack" ? [NOWHERE] : [];
      return [...open, ...scopes.of(claim).flatMap(({ key }) => around(key, theatre))];
    },
    itemOf(member, key): TruceItem {
      const { claim } = member;
      const told = toldOf(member);
      if (claim.kind === "truce") return actItem(member, told, key, theatre);
      if (claim.kind !== "attack" || !isReal(claim) || UNDONE.has(claim.attack.status))
        return { sort: "word", told };
      const places = scopes.of(claim);
      const scope = places.find((place) => around(place.key, theatre).includes(key)) ?? places[0];
      const { type, by } = claim.attack;
      return scope === undefined
        ? { sort: "word", told }
        : { sort: "attack", told, type, by: namedIn(claim, by), scope };
    },
    compareItems: (a, b) => compare(claimOf(a), claimOf(b)),
    make(key, items) {
      const acts = items.filter((item) => item.sort === "act");
      if (acts.length === 0) return null;
      const rest = items.filter((item) => item.sort !== "act");
      return threadsIn(acts, theatre)
        .map((thread) => threadOf(key, thread, rest, theatre))
        .sort(byFirstDay);
    },
    compareViews: ([a], [b]) =>
      a === undefined || b === undefined ? 0 : compare(areaName(a), areaName(b)) || byFirstDay(a, b),
  };
}

const UNDONE: ReadonlySet<Attack["status"]> = new Set<Attack["status"]>([
  "threatened",
  "planned",
  "suspended",
  "ended",
]);

const PARTS: ReadonlySet<string> = new Set(["neighbourhood", "landmark", "hospital"]);

/** The areas whose truces cover a place: itself and all that hold it, save parts of towns, which have none of their own. */
function around(key: string, theatre: Theatre): string[] {
  const chain = placeAndParents(key, theatre.places);
  if (chain.length === 0) return [key];
  const all = new Set([...chain, ...scopesOf(theatre).containers(key)]);
  return [...all]
    .filter((id) => !PARTS.has(theatre.places.get(id)?.kind ?? ""))
    .map((id) => townOf(id, theatre));
}

function actItem(member: Parameters<typeof toldOf>[0], told: Told, key: string, theatre: Theatre): ActItem {
  const { claim } = member;
  if (claim.kind !== "truce") throw new Error("An act of a truce is made from a claim on a truce.");
  const { type, status, by, parties, start, end, breaches } = claim.truce;
  const area = placesOf(member, theatre).find((place) => townOf(place.key, theatre) === key);
  const act: TruceAct = {
    ...told,
    act: status,
    type,
    by: namedIn(claim, by),
    parties: namedIn(claim, parties),
    start,
    end,
  };
  return {
    sort: "act",
    act,
    words: claim.quote,
    area: area === undefined ? null : threadPlace(area),
    breaches: status === "broken" ? { count: breaches, by: namedIn(claim, breaches?.by ?? by) } : null,
  };
}

/** Acts of one truce each: near in time, of one family, and by parties that fit. */
function threadsIn(acts: readonly ActItem[], theatre: Theatre): ActItem[][] {
  return [...new Set(Object.values(FAMILIES))].flatMap((name) => {
    const family = acts.filter(({ act }) => FAMILIES[act.type] === name);
    return runsOf(family, daysActed, APART_DAYS).flatMap((run) => byParties(run, theatre));
  });
}

/** Days of an act together with the days for which it sets the truce. */
function daysActed({ act }: ActItem) {
  const days = daysTold(act);
  const ends = [act.start, act.end].flatMap((end) => {
    const range = end === null ? null : daysTold({ when: end, said: null });
    return range === null ? [] : [range];
  });
  const firsts = [days, ...ends].flatMap((range) => range?.first ?? []).sort();
  const lasts = [days, ...ends].flatMap((range) => range?.last ?? []).sort();
  const first = firsts[0] ?? null;
  const last = lasts.at(-1) ?? null;
  return first === null && last === null ? null : { first, last, approximate: false };
}

/**
 * Parts a run by who is bound: acts that share a side are one truce. Acts that name no side join where there is
 * one truce; of several nobody has said which is meant.
 */
function byParties(run: readonly ActItem[], theatre: Theatre): ActItem[][] {
  const groups: { sides: Set<string>; acts: ActItem[] }[] = [];
  const open: ActItem[] = [];
  for (const item of run) {
    const sides = new Set(boundBy(item.act, theatre).map((party) => sideKey(party, theatre)));
    if (sides.size === 0) {
      open.push(item);
      continue;
    }
    const meeting = groups.filter((group) => [...sides].some((side) => group.sides.has(side)));
    const joined = {
      sides: new Set([...sides, ...meeting.flatMap((group) => [...group.sides])]),
      acts: [...meeting.flatMap((group) => group.acts), item],
    };
    for (const group of meeting) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  const [only] = groups;
  if (groups.length === 1 && only !== undefined) return [[...only.acts, ...open]];
  return [...groups.map((group) => group.acts), ...(open.length === 0 ? [] : [open])];
}

/** Whom an act binds: the parties it names, else those of its actors who are parties to the war (not mediators). */
export function boundBy(act: TruceAct, theatre: Theatre): readonly Named[] {
  if (act.parties.length > 0) return act.parties;
  return act.by.filter(({ actor }) => partyOf(actor, theatre) !== null);
}

function threadOf(
  key: string,
  items: readonly ActItem[],
  rest: readonly (AttackItem | WordItem)[],
  theatre: Theatre,
): TruceThread {
  const sorted = [...items].sort((a, b) => byDay(a.act, b.act));
  const acts = sorted.map(({ act }) => act);
  const areas = areasOf(sorted);
  const parties = partiesOf(acts, theatre);
  const window = windowOf(acts);
  const breaches = breachesOf({ acts, areas, parties, window }, rest, theatre);
  const type = commonest(acts.map((act) => act.type));
  const first = acts.map(dayTold).find((day) => day !== null) ?? "undated";
  return {
    id: hashId("t", [key, FAMILIES[type], first, ...parties.map((party) => party.key)].join("\n")),
    title: titleOf(type, areas, window, acts),
    type,
    areas,
    parties,
    acts,
    terms: sorted.filter(({ act }) => LAYS_DOWN.has(act.act) && !act.denied).map(termOf),
    window,
    breaches,
    totals: totalsOf(sorted, parties, breaches, theatre),
    coverage: coverageOf(window, [...acts, ...rest.map(({ told }) => told)], areas.length > 0),
  };
}

const LAYS_DOWN: ReadonlySet<Truce["status"]> = new Set<Truce["status"]>([
  "proposed",
  "announced",
  "agreed",
  "extended",
]);

function termOf({ act, words }: ActItem): TruceTerm {
  const { claim, origin, said, when, stance, denied, type } = act;
  return { claim, origin, said, when, stance, denied, words, type };
}

function areasOf(items: readonly ActItem[]): ThreadPlace[] {
  const byKey = new Map<string, ThreadPlace>();
  for (const { area } of items) if (area !== null) byKey.set(area.place ?? area.name, area);
  return [...byKey.values()].sort((a, b) => compare(a.name, b.name));
}

function partiesOf(acts: readonly TruceAct[], theatre: Theatre): TruceParty[] {
  const named = acts.some(({ parties }) => parties.length > 0);
  const sides = new Map<string, { named: Named[]; claims: Set<string> }>();
  for (const act of acts)
    for (const party of named ? act.parties : boundBy(act, theatre)) {
      const key = sideKey(party, theatre);
      const side = sides.get(key) ?? { named: [], claims: new Set() };
      side.named.push(party);
      side.claims.add(act.claim);
      sides.set(key, side);
    }
  return [...sides]
    .map(([key, side]) => ({
      key,
      names: uniqueNamed(side.named).map(({ name }) => name),
      claims: [...side.claims],
    }))
    .sort((a, b) => compare(a.key, b.key));
}

/** The most frequent; of equals the first by letter. */
function commonest<T extends string>(all: readonly T[]): T {
  const tally = new Map<T, number>();
  for (const one of all) tally.set(one, (tally.get(one) ?? 0) + 1);
  return ([...tally].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0] as [T, number])[0];
}

function titleOf(
  type: Truce["type"],
  areas: readonly ThreadPlace[],
  window: TruceThread["window"],
  acts: readonly TruceAct[],
): string {
  const where = areas.length === 0 ? "area not named" : areas.map(({ name }) => name).join(" and ");
  const first = acts.map(dayTold).find((day) => day !== null) ?? null;
  const days = window === null ? { first, last: first } : { first: window.first, last: window.last };
  const when = days.first === null ? "undated" : daysInWords({ ...days, approximate: false });
  const told = window === null ? ", never said to have begun" : "";
  return `${type.charAt(0).toUpperCase()}${type.slice(1)}, ${where}, ${when}${told}`;
}

function areaName({ areas }: TruceThread): string {
  return areas[0]?.name ?? "￿";
}

function byFirstDay(a: TruceThread, b: TruceThread): number {
  const day = ({ acts }: TruceThread) => acts.map(dayTold).find((one) => one !== null) ?? "9999";
  return compare(day(a), day(b)) || compare(a.id, b.id);
}

function claimOf(item: TruceItem): string {
  return item.sort === "act" ? item.act.claim : item.told.claim;
}
