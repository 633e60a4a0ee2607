import type { Scopes } from "../scope.ts";

/** Days as whole numbers since 1970, both ends included. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** `YYYY-MM-DD` as days since 1970. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

type Shelf<T> = Map<string, Map<number, T[]>>;

/**
 * Things filed under places and days. Asked for those near a place: at it, inside it, at what contains it, or
 * counted together with it. Nearness is mutual.
 */
export class PlaceDays<T> {
  private readonly scopes: Scopes;
  private readonly at: Shelf<T> = new Map();
  /** At the place or inside it. */
  private readonly inside: Shelf<T> = new Map();
  /** Of several places together, under each of them. */
  private readonly together: Shelf<T> = new Map();

  constructor(scopes: Scopes) {
    this.scopes = scopes;
  }

  add(item: T, place: string, days: Days): void {
    this.each(place, days, (shelf, key, day) => {
      let drawer = shelf.get(key);
      if (drawer === undefined) {
        drawer = new Map();
        shelf.set(key, drawer);
      }
      const list = drawer.get(day);
      if (list === undefined) drawer.set(day, [item]);
      else list.push(item);
    });
  }

  remove(item: T, place: string, days: Days): void {
    this.each(place, days, (shelf, key, day) => {
      const drawer = shelf.get(key);
      const list = drawer?.get(day);
      if (drawer === undefined || list === undefined) return;
      if (list.length > 1) list.splice(list.indexOf(item), 1);
      else drawer.delete(day);
      if (drawer.size === 0) shelf.delete(key);
    });
  }

  /** Things at a place, inside it, or of several places that have it or one of its containers among them. */
  near(place: string, days: Days): Set<T> {
    const containers = this.scopes.containers(place);
    const found = this.within(place, days);
    this.collect(found, this.together, [place, ...containers], days);
    this.collect(found, this.at, containers, days);
    return found;
  }

  /** Things at a place or inside it; for several places together at or inside any of them. */
  within(place: string, days: Days): Set<T> {
    const found = new Set<T>();
    this.collect(found, this.inside, new Set([place, ...this.scopes.parts(place)]), days);
    return found;
  }

  private collect(found: Set<T>, shelf: Shelf<T>, places: Iterable<string>, { from, to }: Days): void {
    for (const key of places) {
      const drawer = shelf.get(key);
      if (drawer === undefined) continue;
      for (let day = from; day <= to; day++) for (const item of drawer.get(day) ?? []) found.add(item);
    }
  }

  private each(place: string, { from, to }: Days, act: (shelf: Shelf<T>, key: string, day: number) => void) {
    const containers = this.scopes.containers(place);
    const parts = this.scopes.parts(place);
    for (let day = from; day <= to; day++) {
      act(this.at, place, day);
      act(this.inside, place, day);
      for (const container of containers) act(this.inside, container, day);
      if (parts.length > 1) for (const part of parts) act(this.together, part, day);
    }
  }
}
