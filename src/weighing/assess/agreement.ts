import type { Bounds } from "../../model/bounds.ts";

/** 'About 900' is given a tenth of room, as where figures are set against each other. */
const ROOM = 0.1;

/** Whether two numbers can both be right. A word without a bound ('many') says nothing for or against any. */
export function agree(a: Bounds, b: Bounds): boolean {
  if (isOpen(a) || isOpen(b)) return false;
  return !isBelow(a, b) && !isBelow(b, a);
}

/** Whether two numbers cannot both be right. */
export function contradict(a: Bounds, b: Bounds): boolean {
  return isBelow(a, b) || isBelow(b, a);
}

function isOpen({ min, max }: Bounds): boolean {
  return min === null && max === null;
}

function isBelow(a: Bounds, b: Bounds): boolean {
  const room = a.approximate || b.approximate ? ROOM : 0;
  return a.max !== null && b.min !== null && a.max * (1 + room) < b.min * (1 - room);
}
