/** A total order: 0 only for an item and itself. */
export type Order<T> = (a: T, b: T) => number;

/** Puts an item where it belongs in an ascending list. */
export function insertSorted<T>(list: T[], item: T, order: Order<T>): void {
  list.splice(lowerBound(list, item, order), 0, item);
}

/** Takes an item out of an ascending list. Does nothing where it is not in it. */
export function removeSorted<T>(list: T[], item: T, order: Order<T>): void {
  const at = lowerBound(list, item, order);
  const found = list[at];
  if (found !== undefined && order(found, item) === 0) list.splice(at, 1);
}

function lowerBound<T>(list: readonly T[], item: T, order: Order<T>): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (order(list[middle] as T, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** An ascending list less some items and with others that are ascending too, in one pass. */
export function mergeSorted<T>(
  list: readonly T[],
  without: ReadonlySet<T>,
  added: readonly T[],
  order: Order<T>,
): T[] {
  const merged: T[] = [];
  let next = 0;
  for (const item of list) {
    if (without.has(item)) continue;
    while (next < added.length && order(added[next] as T, item) < 0) merged.push(added[next++] as T);
    merged.push(item);
  }
  while (next < added.length) merged.push(added[next++] as T);
  return merged;
}
