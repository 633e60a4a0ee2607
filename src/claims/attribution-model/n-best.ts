import type { States } from "./lattice.ts";

const NEVER = -1e9;
/** Sequences that lose by more hold a forbidden label. */
const ALLOWED = 5e5;

/** One of the best label sequences. */
export interface Ranked {
  readonly labels: Uint8Array;
  /** By how much it loses against the best; 0 for the best itself. */
  readonly gap: number;
}

/** Finds the few best label sequences by dynamic programming. Keeps scratch space: one caller at a time. */
export class NBest {
  readonly #states: States;
  readonly #depth: number;
  readonly #room: number;
  #scores = new Float64Array(0);
  /** Earlier state times `depth` plus its rank. */
  #from = new Int16Array(0);
  readonly #next: Uint8Array;

  /** @param depth how many sequences at most */
  constructor(states: States, depth: number) {
    this.#states = states;
    this.#depth = depth;
    this.#room = states.labelOf.length * depth;
    this.#next = new Uint8Array(states.labelOf.length);
  }

  /**
   * The best sequences among those that end in one of `ends`, best first. Emissions, gates and transitions are
   * those of `Lattice.forward`.
   */
  find(
    count: number,
    emissions: Float32Array,
    gates: Uint8Array,
    transitions: Float32Array,
    ends: readonly number[],
  ): Ranked[] {
    this.#forward(count, emissions, gates, transitions);
    const last = (count - 1) * this.#room;
    const places: number[] = [];
    for (const end of ends)
      for (let rank = 0; rank < this.#depth; rank++) places.push(end * this.#depth + rank);
    const scoreAt = (place: number) => this.#scores[last + place] as number;
    places.sort((a, b) => scoreAt(b) - scoreAt(a) || a - b);
    const best = scoreAt(places[0] as number);
    return places
      .slice(0, this.#depth)
      .filter((place) => best - scoreAt(place) < ALLOWED)
      .map((place) => ({ labels: this.#trace(count, place), gap: best - scoreAt(place) }));
  }

  #forward(count: number, emissions: Float32Array, gates: Uint8Array, transitions: Float32Array): void {
    const { labels, labelOf, before, first } = this.#states;
    const depth = this.#depth;
    const room = this.#room;
    const next = this.#next;
    if (this.#scores.length < count * room) {
      this.#scores = new Float64Array(count * room * 2);
      this.#from = new Int16Array(count * room * 2);
    }
    const scores = this.#scores;
    scores.fill(NEVER, 0, room);
    for (let state = 0; state < labelOf.length; state++)
      if (first[state]) scores[state * depth] = emissions[labelOf[state] as number] as number;
    for (let t = 1; t < count; t++) {
      const table = (gates[t] as number) * labels * labels;
      const past = (t - 1) * room;
      for (let state = 0; state < labelOf.length; state++) {
        const label = labelOf[state] as number;
        const own = emissions[t * labels + label] as number;
        const earlier = before[state] as readonly number[];
        next.fill(0);
        for (let rank = 0; rank < depth; rank++) {
          let best = Number.NEGATIVE_INFINITY;
          let from = 0;
          for (const state of earlier) {
            const place = state * depth + (next[state] as number);
            if ((next[state] as number) >= depth) continue;
            const score =
              (scores[past + place] as number) +
              (transitions[table + (labelOf[state] as number) * labels + label] as number);
            if (score > best) {
              best = score;
              from = place;
            }
          }
          const winner = Math.floor(from / depth);
          next[winner] = (next[winner] as number) + 1;
          const at = t * room + state * depth + rank;
          scores[at] = Math.max(NEVER, best + own);
          this.#from[at] = from;
        }
      }
    }
  }

  #trace(count: number, end: number): Uint8Array {
    const labels = new Uint8Array(count);
    let place = end;
    for (let t = count - 1; t >= 0; t--) {
      labels[t] = this.#states.labelOf[Math.floor(place / this.#depth)] as number;
      place = this.#from[t * this.#room + place] as number;
    }
    return labels;
  }
}
