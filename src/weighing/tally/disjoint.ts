import type { Wording } from "../../model/wording.ts";
import { wording } from "../../messages/in-words.ts";
import { rangesOverlap } from "../../model/edtf.ts";
import type { TallyLeftOut } from "../../model/tally.ts";
import type { Theatre } from "../../model/theatre.ts";
import { placeAndParents } from "../../theatre/place-tree.ts";
import type { Countable } from "./countable.ts";

/** What is added, each part sharing nobody with the others as far as the record tells, and what is not. */
export interface Disjoint {
  readonly added: readonly Countable[];
  readonly leftOut: readonly TallyLeftOut[];
}

/** For each incident those that may be the same one under another date. */
export type Twins = ReadonlyMap<string, ReadonlySet<string>>;

interface Chosen extends Disjoint {
  readonly low: number;
}

/**
 * Chooses numbers that can be added. Of a whole and the parts inside it (a month's total and its strikes, a
 * city and its quarters) only one side counts: the one that documents more. Of two that may count the same
 * people without one holding the other, or of one event under two dates, the larger. The order of `countables` does not matter.
 */
export function disjointOf(countables: readonly Countable[], theatre: Theatre, twins: Twins): Disjoint {
  const ordered = [...countables].sort((a, b) => sizeOf(b, theatre) - sizeOf(a, theatre) || byId(a, b));
  const inside = new Map<Countable, Countable[]>();
  const roots: Countable[] = [];
  const larger = new DayIndex();
  for (const one of ordered) {
    const around = larger
      .near(one)
      .filter((other) => holds(other, one, theatre))
      .sort((a, b) => sizeOf(a, theatre) - sizeOf(b, theatre) || byId(a, b))[0];
    if (around === undefined) roots.push(one);
    else push(inside, around, one);
    larger.add(one);
  }
  return settle(roots, inside, theatre, twins);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Settles each whole against its parts, then side by side. */
function settle(
  siblings: readonly Countable[],
  inside: ReadonlyMap<Countable, readonly Countable[]>,
  theatre: Theatre,
  twins: Twins,
): Chosen {
  const settled = siblings.map((one) => wholeOrParts(one, inside, theatre, twins));
  const order = settled.map((chosen, i) => ({ chosen, one: siblings[i] as Countable }));
  order.sort((a, b) => b.chosen.low - a.chosen.low || byId(a.one, b.one));
  const added: Countable[] = [];
  const leftOut: TallyLeftOut[] = [];
  let low = 0;
  const byDay = new DayIndex();
  for (const { chosen } of order) {
    leftOut.push(...chosen.leftOut);
    for (const part of chosen.added) {
      const twin = twins.get(part.incident);
      const rival =
        byDay.near(part).find((other) => mayShare(other, part) && mayTouch(other, part, theatre)) ??
        (twin === undefined ? undefined : added.find(({ incident }) => twin.has(incident)));
      if (rival !== undefined) {
        leftOut.push(withReason(part, wording("weighing.tally.mayShare", { title: rival.title })));
        continue;
      }
      added.push(part);
      byDay.add(part);
      low += part.low ?? 0;
    }
  }
  return { added, leftOut, low };
}

function wholeOrParts(
  one: Countable,
  inside: ReadonlyMap<Countable, readonly Countable[]>,
  theatre: Theatre,
  twins: Twins,
): Chosen {
  const own: Chosen = { added: [one], leftOut: [], low: one.low ?? 0 };
  const parts = inside.get(one);
  if (parts === undefined) return own;
  const within = settle(parts, inside, theatre, twins);
  if (within.low > own.low)
    return {
      ...within,
      leftOut: [...within.leftOut, withReason(one, wording("weighing.tally.again", { number: within.low }))],
    };
  const reason = wording("weighing.tally.within", { title: one.title, number: one.low ?? 0 });
  return {
    ...own,
    leftOut: [...within.leftOut, ...within.added.map((part) => withReason(part, reason))],
  };
}

function withReason(part: Countable, reason: Wording): TallyLeftOut {
  const { incident, title, figures, claims, origins, low, high, contested } = part;
  return { incident, title, figures, claims, origins, low, high, contested, reason };
}

/** Whether every day and place of `inner` lies in `outer`, and they can be of one kind of attack and party. */
function holds(outer: Countable, inner: Countable, theatre: Theatre): boolean {
  if (!mayShare(outer, inner)) return false;
  const { first, last } = outer.days;
  const days =
    (first === null || (inner.days.first !== null && inner.days.first >= first)) &&
    (last === null || (inner.days.last !== null && inner.days.last <= last));
  return days && isWithin(inner.place, outer.place, theatre);
}

function isWithin(inner: string | null, outer: string | null, theatre: Theatre): boolean {
  if (outer === null || inner === null) return false;
  return placeAndParents(inner, theatre.places).includes(outer);
}

/** Whether two numbers can be of the same people: no other kind of attack, no other party. */
function mayShare(a: Countable, b: Countable): boolean {
  return meets(a.families, b.families) && meets(a.parties, b.parties);
}

/** Two lists that share a member, or one of which says nothing. */
function meets(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((one) => b.includes(one));
}

/** Whether two share a day, and a place or one whose place nobody tells. */
function mayTouch(a: Countable, b: Countable, theatre: Theatre): boolean {
  if (!rangesOverlap(a.days, b.days)) return false;
  if (a.place === null || b.place === null) return a.period || b.period;
  return isWithin(a.place, b.place, theatre) || isWithin(b.place, a.place, theatre);
}

/** Larger first: times of several days before days, then places that hold more. */
function sizeOf(one: Countable, theatre: Theatre): number {
  const days =
    one.days.first === null || one.days.last === null
      ? 100_000
      : (Date.parse(one.days.last) - Date.parse(one.days.first)) / 86_400_000 + 1;
  const depth = one.place === null ? 0 : placeAndParents(one.place, theatre.places).length;
  return days * 100 - depth;
}

function byId(a: Countable, b: Countable): number {
  return a.incident < b.incident ? -1 : Number(a.incident > b.incident);
}

/** Finds what shares a day without going through all: events by day, longer times in one list. */
class DayIndex {
  private readonly events = new Map<string, Countable[]>();
  private readonly periods: Countable[] = [];

  add(one: Countable): void {
    const days = daysOf(one);
    if (days === null) this.periods.push(one);
    else for (const day of days) push(this.events, day, one);
  }

  near(one: Countable): readonly Countable[] {
    const days = daysOf(one);
    if (days === null) return [...this.periods, ...[...this.events.values()].flat()];
    return [...this.periods, ...days.flatMap((day) => this.events.get(day) ?? [])];
  }
}

/** The days of an event, one to three; null for a longer time. */
function daysOf({ days: { first, last }, period }: Countable): string[] | null {
  if (period || first === null || last === null) return null;
  const days: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}
