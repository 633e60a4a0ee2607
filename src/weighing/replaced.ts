import { inEnglish } from "../messages/in-words.ts";
import type { Wording } from "../model/wording.ts";
import type { Bounds } from "../model/bounds.ts";
import type { Count } from "./counts.ts";

/** A number with what differs from the scope of its figure. */
export interface Row {
  readonly count: Count;
  readonly differs: readonly Wording[];
}

/** Equal for rows of one origin and one scope. */
function voiceKey({ count, differs }: Row): string {
  return `${count.voice.key}|${count.ofWhole === null}|${count.report.denied}|${differs.map(inEnglish).join()}`;
}

/**
 * For each row the index of the first row that gave the same value in the same voice and scope; its own where
 * none did. A part is repeated where the same page gives it as a number of its own too.
 *
 * @param rows by time said
 */
export function firstGiven(rows: readonly Row[]): number[] {
  const first = new Map<string, number>();
  return rows.map((row, i) => {
    const { count, differs } = row;
    const { claim, denied } = count.report;
    const bounds = boundsKey(count.bounds);
    const keys = [
      `voice|${bounds}|${voiceKey(row)}`,
      `page|${bounds}|${count.voice.key}|${denied}|${differs.map(inEnglish).join()}|${claim.document}`,
    ];
    const at = Math.min(i, ...keys.map((key) => first.get(key) ?? i));
    for (const key of keys) if (!first.has(key)) first.set(key, i);
    return at;
  });
}

/**
 * The rows of a figure that a later value stands in place of: same origin, same scope, said later, and saying
 * something else. 'Dozens' after '32' takes nothing back. Unnamed voices of two documents may be two people.
 */
export function supersededRows(held: readonly Held[]): Set<Row> {
  const superseded = new Set<Row>();
  // The last words are the likeliest to have replaced it.
  for (const list of byVoice(held))
    for (const earlier of list)
      if (list.findLast((later) => later !== earlier && replaces(later, earlier)) !== undefined)
        superseded.add(earlier.row);
  return superseded;
}

/** For each row by which its origin gave another number than before, the last row that it stands in place of. */
export function revisedRows(held: readonly Held[]): Map<Row, Row> {
  const revised = new Map<Row, Row>();
  for (const list of byVoice(held))
    for (const [i, later] of list.entries()) {
      if (later.repeats && !isLater(later.since, later.given)) continue;
      const before = list.slice(0, i).findLast((earlier) => replaces(later, earlier));
      if (before !== undefined) revised.set(later.row, before.row);
    }
  return revised;
}

function byVoice(held: readonly Held[]): Iterable<Held[]> {
  const lists = new Map<string, Held[]>();
  for (const one of held) {
    const key = voiceKey(one.row);
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [one]);
    else list.push(one);
  }
  return lists.values();
}

/**
 * Since when the origin of each row is known to hold to its value.
 *
 * @param rows by time said, those without a time last
 * @param given as of `firstGiven`
 */
export function heldSince(rows: readonly Row[], given: readonly number[]): Held[] {
  const held: Held[] = [];
  rows.forEach((row, i) => {
    const { said, direct } = row.count.report;
    const at = given[i] as number;
    const before = at < i ? (held[at] as Held).given : said;
    // In its own words an origin can return to an old number; others who still print one do not bring it back.
    held.push({ row, given: before, since: direct ? said : before, repeats: at < i });
  });
  return held;
}

/** A row with since when its origin is known to hold to its value, and when it first gave it. */
export interface Held {
  readonly row: Row;
  readonly given: string | null;
  readonly since: string | null;
  /** An earlier row gave the same value. */
  readonly repeats: boolean;
}

/** Of rows of one voice. */
function replaces(later: Held, earlier: Held): boolean {
  const [{ count }, { count: before }] = [later.row, earlier.row];
  if (count.report.denied) return false;
  if (count.voice.generic && count.report.claim.document !== before.report.claim.document) return false;
  if (allows(count.bounds, before.bounds)) return false;
  return later.since === earlier.since
    ? isLater(later.given, earlier.given)
    : isLater(later.since, earlier.since);
}

/** A day is later than another day; within a day both must have a clock time. */
export function isLater(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a <= b) return false;
  return a.slice(0, 10) > b.slice(0, 10) || (a.length > 10 && b.length > 10);
}

/** Whether whatever the inner bounds allow, the outer ones allow too. */
function allows(outer: Bounds, inner: Bounds): boolean {
  const low = outer.min === null || (inner.min !== null && inner.min >= outer.min);
  const high = outer.max === null || (inner.max !== null && inner.max <= outer.max);
  return low && high;
}

/** Equal for equal bounds. */
export function boundsKey({ min, max, approximate }: Bounds): string {
  return `${min}..${max}${approximate ? "~" : ""}`;
}
