import type { Attack, Claim, Truce } from "../../model/claim.ts";
import { addDays, parseEdtf } from "../../model/edtf.ts";
import type {
  Named,
  ThreadPlace,
  Told,
  TruceAct,
  TruceParty,
  TruceTerm,
  TruceThread,
  TruceWindow,
} from "../../model/threads.ts";
import type { Theatre } from "../../model/theatre.ts";
import { wording } from "../../messages/in-words.ts";
import type { Wording } from "../../model/wording.ts";
import type { Scope } from "../scope.ts";
import { partyOf } from "../camps.ts";
import { hashId } from "../ids.ts";
import { isReal } from "../reports.ts";
import type { ClaimSubject } from "../subject.ts";
import { breachesOf, isWithin, totalsOf } from "./breaches.ts";
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
import type { ActItem, AttackItem, TruceItem, TruceVolume, WordItem } from "./truce-items.ts";
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
 * What truces are made from, in volumes by area and by day; `trucesFrom` makes the threads. A thread needs the
 * attacks of its window, and to keep all attacks under every area that holds them would make one more claim
 * dearer with every claim.
 */
export function truces(theatre: Theatre): ClaimSubject<TruceItem, TruceVolume> {
  const scopes = scopesOf(theatre);
  return {
    keysOf(member) {
      const { claim, voice, said } = member;
      if (voice.reader) return [];
      if (claim.kind === "truce") {
        const places = placesOf(member, theatre);
        const areas = places.length === 0 ? [NOWHERE] : places.map(({ key }) => townOf(key, theatre));
        const days = [said?.slice(0, 10), oneDay(toldOf(member))];
        return [
          ...areas.map((area) => `act\n${area}`),
          ...places.flatMap(({ key }) => days.flatMap((day) => (day ? [`day\n${day}\n${key}`] : []))),
        ];
      }
      if (claim.kind !== "attack" && claim.kind !== "toll" && claim.kind !== "facility") return [];
      const days = [said?.slice(0, 10), claim.kind === "attack" ? firstDay(claim) : oneDay(toldOf(member))];
      return scopes
        .of(claim)
        .flatMap(({ key }) => days.flatMap((day) => (day ? [`day\n${day}\n${key}`] : [])));
    },
    itemOf(member, key): TruceItem {
      const { claim } = member;
      const [sort, day, place] = key.split("\n");
      if (sort === "act") return actItem(member, toldOf(member), day as string, theatre);
      const scope = placesOf(member, theatre).find((one) => one.key === place) as Scope;
      const happened =
        claim.kind === "attack" &&
        isReal(claim) &&
        !UNDONE.has(claim.attack.status) &&
        firstDay(claim) === day;
      if (!happened) return { sort: "word", claim: claim.id, name: member.voice.name, scope };
      const { type, by } = claim.attack;
      return { sort: "attack", told: toldOf(member), type, by: namedIn(claim, by), scope };
    },
    compareItems: (a, b) => compare(claimOf(a), claimOf(b)),
    make(key, items) {
      const [sort, second] = key.split("\n") as [string, string];
      return sort === "act"
        ? { sort: "acts", key, area: second, acts: items.filter((item) => item.sort === "act") }
        : { sort: "day", key, day: second, items: items.filter((item) => item.sort !== "act") };
    },
    compareViews: (a, b) => compare(a.key, b.key),
  };
}

/** The first day of an attack with a first and a last day; undefined where its time is open. */
function firstDay({ when }: Claim): string | undefined {
  const days = when === null ? null : parseEdtf(when.edtf);
  return days?.last == null ? undefined : (days.first ?? undefined);
}

/** The day words speak of, where it is one: a month spoken of is not watched on each of its days. */
function oneDay({ when }: Told): string | undefined {
  const days = when === null ? null : parseEdtf(when);
  return days === null || days.first !== days.last ? undefined : (days.first ?? undefined);
}

/**
 * Truces, one thread for each: proposal to end, with alleged breaches and who observed. By area, then by day.
 *
 * @param volumes views of `truces`
 */
export function trucesFrom(volumes: readonly TruceVolume[], theatre: Theatre): TruceThread[] {
  const begun = volumes.flatMap((volume) =>
    volume.sort === "acts" ? threadsIn(volume.acts, theatre).map((items) => begin(volume.area, items)) : [],
  );
  const days = new Set(begun.flatMap(({ window }) => daysOf(window)));
  const told = new Map<string, (AttackItem | WordItem)[]>();
  for (const volume of volumes) {
    if (volume.sort !== "day" || !days.has(volume.day)) continue;
    const list = told.get(volume.day);
    if (list === undefined) told.set(volume.day, [...volume.items]);
    else for (const item of volume.items) list.push(item);
  }
  return begun
    .map((thread) => threadOf(thread, told, theatre))
    .sort((a, b) => compare(areaName(a), areaName(b)) || byFirstDay(a, b));
}

/** A thread before what happened in its window is laid to it. */
interface Begun {
  readonly area: string;
  readonly items: readonly ActItem[];
  readonly window: TruceWindow | null;
}

function begin(area: string, items: readonly ActItem[]): Begun {
  const sorted = [...items].sort((a, b) => byDay(a.act, b.act));
  return { area, items: sorted, window: windowOf(sorted.map(({ act }) => act)) };
}

const UNDONE: ReadonlySet<Attack["status"]> = new Set<Attack["status"]>([
  "threatened",
  "planned",
  "suspended",
  "ended",
]);

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
  { area, items, window }: Begun,
  told: ReadonlyMap<string, readonly (AttackItem | WordItem)[]>,
  theatre: Theatre,
): TruceThread {
  const acts = items.map(({ act }) => act);
  const areas = areasOf(items);
  const parties = partiesOf(acts, theatre);
  const within = daysOf(window).map((day) => ({
    day,
    items: (told.get(day) ?? []).filter(({ scope }) => isWithin(scope, areas, theatre)),
  }));
  const attacks = within.flatMap((one) => one.items).filter((item) => item.sort === "attack");
  const breaches = window === null ? [] : breachesOf({ acts, parties, window }, attacks, theatre);
  const type = commonest(acts.map((act) => act.type));
  // The days by which runs are parted, so that two truces of one area never share an id.
  const first = items.flatMap((item) => daysActed(item)?.first ?? daysActed(item)?.last ?? []).sort()[0];
  return {
    id: hashId(
      "t",
      [area, FAMILIES[type], first ?? "undated", ...parties.map((party) => party.key)].join("\n"),
    ),
    title: titleOf(type, areas, window, acts),
    type,
    areas,
    parties,
    acts,
    terms: items.filter(({ act }) => LAYS_DOWN.has(act.act) && !act.denied).map(termOf),
    window,
    breaches,
    totals: totalsOf(items, parties, breaches, theatre),
    // Nobody can be said to watch an area that is not named.
    coverage: areas.length === 0 ? [] : within.map(({ day, items }) => ({ day, origins: namesIn(items) })),
  };
}

function namesIn(items: readonly (AttackItem | WordItem)[]): string[] {
  return [...new Set(items.map((item) => (item.sort === "word" ? item.name : item.told.origin.name)))].sort();
}

/** Longer windows are no truces to be watched day by day. */
const MOST_DAYS = 400;

function daysOf(window: TruceWindow | null): string[] {
  const days: string[] = [];
  if (window !== null)
    for (let day = window.first; day <= window.last && days.length < MOST_DAYS; day = addDays(day, 1))
      days.push(day);
  return days;
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
): Wording {
  const first = acts.map(dayTold).find((day) => day !== null) ?? null;
  const days = window === null ? { first, last: first } : { first: window.first, last: window.last };
  const onlyAsked = acts.every(({ act }) => ASKED.has(act));
  return wording("weighing.truce", {
    type: wording(`weighing.truceType.${type}`),
    where: areas.length === 0 ? wording("weighing.truce.areaNotNamed") : { list: areas, between: "and" },
    when: { days: days.first === null ? null : { ...days, approximate: false } },
    told: window !== null ? "set" : onlyAsked ? "proposed" : "unknown",
  });
}

/** Acts that leave a truce to be wished for. */
const ASKED: ReadonlySet<Truce["status"]> = new Set<Truce["status"]>(["proposed", "rejected", "vetoed"]);

function areaName({ areas }: TruceThread): string {
  return areas[0]?.name ?? "￿";
}

function byFirstDay(a: TruceThread, b: TruceThread): number {
  const day = ({ acts }: TruceThread) => acts.map(dayTold).find((one) => one !== null) ?? "9999";
  return compare(day(a), day(b)) || compare(a.id, b.id);
}

function claimOf(item: TruceItem): string {
  return item.sort === "act" ? item.act.claim : item.sort === "word" ? item.claim : item.told.claim;
}
