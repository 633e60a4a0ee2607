import { parseEdtf } from "../../model/edtf.ts";
import type {
  AllegedBreach,
  BreachTotal,
  Named,
  StatedBreaches,
  ThreadPlace,
  Told,
  TruceAct,
  TruceParty,
  TruceWindow,
} from "../../model/threads.ts";
import type { Theatre } from "../../model/theatre.ts";
import { familyOf } from "../attack-families.ts";
import type { Scope } from "../scope.ts";
import { byDay, compare, isLive, namedKey, scopesOf, sideKey, threadPlace, uniqueNamed } from "./told.ts";
import type { ActItem, AttackItem } from "./truce-items.ts";

interface Frame {
  readonly acts: readonly TruceAct[];
  readonly parties: readonly TruceParty[];
  readonly window: TruceWindow;
}

/**
 * Attacks in the window of a truce by one of its sides, as told. Accounts of one place, day, side and kind of
 * attack are one alleged breach with several accusers.
 *
 * @param items attacks in the area
 */
export function breachesOf(frame: Frame, items: readonly AttackItem[], theatre: Theatre): AllegedBreach[] {
  const { window } = frame;
  const hours = hoursOf(frame);
  const breaches = new Map<
    string,
    { item: AttackItem; time: AllegedBreach["time"]; by: Named[]; told: Told[] }
  >();
  for (const item of items) {
    if (!isLive(item.told) && !item.told.denied) continue;
    const time = timeIn(item.told, window, hours);
    if (time === null) continue;
    for (const { party, by } of accusedIn(item, frame, theatre)) {
      const key = [party, item.scope.key, item.told.when, familyOf(item.type) ?? item.type].join("\n");
      const known = breaches.get(key) ?? { item, time, by: [], told: [] };
      known.by.push(...by);
      known.told.push(item.told);
      if (time === "inside") known.time = time;
      breaches.set(key, known);
    }
  }
  return (
    [...breaches]
      .map(([key, { item, time, by, told }]): AllegedBreach => {
        const sorted = [...told].sort(byDay);
        return {
          party: key.split("\n", 1)[0] as string,
          accused: uniqueNamed(by),
          type: item.type,
          place: threadPlace(item.scope),
          when: item.told.when as string,
          time,
          accusers: sorted.filter(isLive),
          deniedBy: sorted.filter(({ denied }) => denied),
        };
      })
      // A denial of an attack that nobody tells of alleges nothing.
      .filter(({ accusers }) => accusers.length > 0)
      .sort(
        (a, b) =>
          compare(a.when, b.when) || compare(a.place.name, b.place.name) || compare(keyOf(a), keyOf(b)),
      )
  );
}

function keyOf({ party, accusers }: AllegedBreach): string {
  return `${party} ${accusers[0]?.claim}`;
}

/** The sides of the truce that an attack is laid to, each with the names used. A suspension binds those alone who gave it. */
function accusedIn(
  item: AttackItem,
  { acts, parties }: Frame,
  theatre: Theatre,
): { party: string; by: Named[] }[] {
  const suspension = acts.every(({ type }) => type === "suspension");
  const bound = new Set(acts.flatMap((act) => [...act.parties, ...act.by]).map(namedKey));
  return parties.flatMap(({ key }) => {
    const by = item.by.filter(
      (one) => sideKey(one, theatre) === key && (!suspension || bound.has(namedKey(one))),
    );
    return by.length === 0 ? [] : [{ party: key, by }];
  });
}

/** Whether a place lies in the area of a truce; where no words name the area every place may. */
export function isWithin(scope: Scope, areas: readonly ThreadPlace[], theatre: Theatre): boolean {
  if (areas.length === 0) return true;
  const scopes = scopesOf(theatre);
  return areas.some(({ place, name }) => {
    if (place === null) return scope.place === null && scope.name === name;
    return scope.key === place || scopes.isInside(scope, scopes.ofPlace(place));
  });
}

/** The clock of a truce's first and last day, `HH:MM`, where all who set it agree; null where none is given. */
interface Hours {
  readonly start: string | null;
  readonly end: string | null;
}

function hoursOf({ acts, window }: Frame): Hours {
  const clocks = (pick: (act: TruceAct) => string | null, day: string | undefined) => {
    const all = acts
      .filter(isLive)
      .flatMap((act) => pick(act) ?? [])
      .filter((edtf) => edtf.slice(0, 10) === day && edtf.includes("T"))
      .map((edtf) => edtf.slice(11, 16));
    return new Set(all).size === 1 ? (all[0] as string) : all.length === 0 ? null : "";
  };
  return { start: clocks(({ start }) => start, window.first), end: clocks(({ end }) => end, window.last) };
}

/** Whether an attack lies in the window; null where it does not, or gives no day of its own. */
function timeIn(
  { when }: Told,
  { first, last }: TruceWindow,
  { start, end }: Hours,
): AllegedBreach["time"] | null {
  const days = when === null ? null : parseEdtf(when);
  // 'In September' is no day of the truce: what may have been before it is no breach.
  if (days === null || days.first === null || days.last === null || days.first < first || days.last > last)
    return null;
  const clock = when?.includes("/") === false && when.includes("T") ? when.slice(11, 16) : null;
  const onFirst = days.first === first && start !== null;
  const onLast = days.last === last && end !== null;
  if (!onFirst && !onLast) return "inside";
  if (clock === null) return "day only";
  if ((onFirst && start !== "" && clock < start) || (onLast && end !== "" && clock > end)) return null;
  return (onFirst && start === "") || (onLast && end === "") ? "day only" : "inside";
}

/** For each side: numbers of breaches as monitors state them, and ours beside them. Never added up. */
export function totalsOf(
  items: readonly ActItem[],
  parties: readonly TruceParty[],
  breaches: readonly AllegedBreach[],
  theatre: Theatre,
): BreachTotal[] {
  const stated = new Map<string, StatedBreaches[]>();
  const names = new Map<string, Named[]>();
  for (const { act, breaches: told } of items) {
    if (told === null) continue;
    for (const key of new Set(told.by.map((one) => sideKey(one, theatre)))) {
      const by = told.by.filter((one) => sideKey(one, theatre) === key);
      const { claim, origin, said, when, stance, denied } = act;
      stated.set(key, [
        ...(stated.get(key) ?? []),
        { claim, origin, said, when, stance, denied, by, count: told.count?.count ?? null },
      ]);
      names.set(key, [...(names.get(key) ?? []), ...by]);
    }
  }
  for (const { party, accused } of breaches) names.set(party, [...(names.get(party) ?? []), ...accused]);
  const keys = new Set([...parties.map(({ key }) => key), ...names.keys()]);
  return [...keys].sort().map((party): BreachTotal => {
    const own = breaches.filter((breach) => breach.party === party);
    const said = parties.find(({ key }) => key === party)?.names ?? [];
    return {
      party,
      names: [...new Set([...said, ...uniqueNamed(names.get(party) ?? []).map(({ name }) => name)])].sort(),
      stated: (stated.get(party) ?? []).sort(byDay),
      ours: own.length,
      denied: own.filter(({ deniedBy }) => deniedBy.length > 0).length,
    };
  });
}
