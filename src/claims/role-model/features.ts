import { hashString } from "../../language/hashing.ts";

/** Gathers the features of one decision, each a string, as keys without repeats. */
export class Features {
  readonly #keys = new Set<number>();
  readonly #prefix: string;

  /** @param prefix tells the features of different decisions apart where they share a model */
  constructor(prefix = "") {
    this.#prefix = prefix;
  }

  add(feature: string): void {
    const key = hashString(this.#prefix + feature);
    if (key !== 0) this.#keys.add(key);
  }

  /** A number as one feature for each step from `low` to `high` that it reaches. */
  reach(name: string, value: number, low: number, high: number, step: number): void {
    for (let at = low; at <= high && value >= at; at += step) this.add(`${name}>${at.toFixed(2)}`);
  }

  keys(): Int32Array {
    return Int32Array.from(this.#keys);
  }
}

/** Log odds to probability. */
export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
