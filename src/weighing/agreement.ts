import type { Bounds } from "../model/bounds.ts";

/** 'About 900' and 870 do not contradict each other: approximate numbers are given a tenth of room. */
const ROOM = 0.1;

/** Whether two numbers can both be right. A word without a bound ('many') says nothing for or against any. */
export function agree(a: Bounds, b: Bounds): boolean {
  if (isOpen(a) || isOpen(b)) return false;
  return !contradict(a, b);
}

/** Whether two numbers cannot both be right. */
export function contradict(a: Bounds, b: Bounds): boolean {
  return isUnder(a, b) || isUnder(b, a);
}

function isOpen({ min, max }: Bounds): boolean {
  return min === null && max === null;
}

/** Whether the highest of one number lies under the lowest of another, with room for both. */
function isUnder(a: Bounds, b: Bounds): boolean {
  return a.max !== null && b.min !== null && liesUnder(a.max, b.min, a.approximate || b.approximate);
}

function liesUnder(high: number, low: number, approximate = false): boolean {
  const room = approximate ? ROOM : 0;
  return high * (1 + room) < low * (1 - room);
}

/** A number with the key of the origin that says it. */
export interface OwnedBounds {
  readonly bounds: Bounds;
  readonly origin: string;
}

/**
 * Whether numbers of any two origins contradict each other: `contradict` for all pairs, but looking at each
 * number once. A total that the whole country is told of has thousands.
 */
export function anyContradict(numbers: Iterable<OwnedBounds>): boolean {
  const exact = new Ends();
  const approximate = new Ends();
  for (const { bounds, origin } of numbers) (bounds.approximate ? approximate : exact).see(bounds, origin);
  return (
    exact.isUnder(exact, false) ||
    exact.isUnder(approximate, true) ||
    approximate.isUnder(exact, true) ||
    approximate.isUnder(approximate, true)
  );
}

interface End {
  readonly value: number;
  readonly origin: string;
}

/** The lowest upper and the highest lower ends of two origins each. */
class Ends {
  private highs: readonly End[] = [];
  private lows: readonly End[] = [];

  see({ min, max }: Bounds, origin: string): void {
    if (max !== null) this.highs = best(this.highs, { value: max, origin }, (a, b) => a < b);
    if (min !== null) this.lows = best(this.lows, { value: min, origin }, (a, b) => a > b);
  }

  /** Whether some upper end lies under a lower end of another origin. */
  isUnder(other: Ends, approximate: boolean): boolean {
    return this.highs.some((high) =>
      other.lows.some((low) => high.origin !== low.origin && liesUnder(high.value, low.value, approximate)),
    );
  }
}

/** The two best ends of different origins, the better first. */
function best(ends: readonly End[], end: End, isBetter: (a: number, b: number) => boolean): readonly End[] {
  const [first, second] = ends;
  if (first === undefined || isBetter(end.value, first.value))
    return [end, ...ends.filter(({ origin }) => origin !== end.origin)].slice(0, 2);
  if (first.origin === end.origin || (second !== undefined && !isBetter(end.value, second.value)))
    return ends;
  return [first, end];
}
