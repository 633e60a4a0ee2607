import type { Bounds } from "../model/bounds.ts";
import type { Count } from "./counts.ts";

/** A number with what differs from the scope of its figure. */
export interface Row {
  readonly count: Count;
  readonly differs: readonly string[];
}

/** Whether two rows are of one origin and one scope. */
function isOneVoice(a: Row, b: Row): boolean {
  return (
    a.count.voice.key === b.count.voice.key &&
    (a.count.ofWhole === null) === (b.count.ofWhole === null) &&
    a.count.report.denied === b.count.report.denied &&
    a.differs.join() === b.differs.join()
  );
}

/** A part is repeated where the same page gives it as a number of its own too. */
export function isRepeat(earlier: Row, row: Row): boolean {
  if (boundsKey(earlier.count.bounds) !== boundsKey(row.count.bounds)) return false;
  if (isOneVoice(earlier, row)) return true;
  return (
    earlier.count.report.claim.document === row.count.report.claim.document &&
    earlier.count.voice.key === row.count.voice.key &&
    earlier.count.report.denied === row.count.report.denied &&
    earlier.differs.join() === row.differs.join()
  );
}

/**
 * Which of a figure's rows a later value stands in place of: same origin, same scope, said later, and saying
 * something else. 'Dozens' after '32' takes nothing back. Unnamed voices of two documents may be two people.
 *
 * @param rows by time said, those without a time last
 */
export function supersededRows(rows: readonly Row[]): Set<Row> {
  const byVoice = new Map<string, Held[]>();
  for (const row of rows) {
    const { voice, report } = row.count;
    const list = byVoice.get(voice.key) ?? [];
    const given = list.find((other) => isRepeat(other.row, row))?.given ?? report.said;
    // In its own words an origin can return to an old number; others who still print one do not bring it back.
    list.push({ row, given, since: report.direct ? report.said : given });
    byVoice.set(voice.key, list);
  }
  const superseded = new Set<Row>();
  for (const list of byVoice.values())
    for (const earlier of list)
      if (list.some((later) => later !== earlier && replaces(later, earlier))) superseded.add(earlier.row);
  return superseded;
}

/** A row with since when its origin is known to hold to its value, and when it first gave it. */
interface Held {
  readonly row: Row;
  readonly given: string | null;
  readonly since: string | null;
}

function replaces(later: Held, earlier: Held): boolean {
  const [{ count }, { count: before }] = [later.row, earlier.row];
  if (!isOneVoice(later.row, earlier.row) || count.report.denied) return false;
  if (count.voice.generic && count.report.claim.document !== before.report.claim.document) return false;
  if (allows(count.bounds, before.bounds)) return false;
  return later.since === earlier.since
    ? isLater(later.given, earlier.given)
    : isLater(later.since, earlier.since);
}

/** A day is later than another day; within a day both must have a clock time. */
function isLater(a: string | null, b: string | null): boolean {
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
