import type { Scorer } from "../../language/linear-model.ts";
import { CUE_FEATURES, cueContext, cueFeatures } from "./cue-features.ts";
import { rateBin, type Rates } from "./cue-rates.ts";
import { Lattice, type States } from "./lattice.ts";
import { KINDS, type Passage } from "./passage.ts";
import { transitionTables } from "./sequence-scores.ts";

/** Labels of the first stage; the model has one class more, which training uses for transitions. */
export const CUE_LABELS = 3;
export const CUE_CLASSES = 4;
export const OUTSIDE = 0;
export const BEGIN = 1;
export const INSIDE = 2;

export const CUE_STATES: States = {
  labels: CUE_LABELS,
  labelOf: [OUTSIDE, BEGIN, INSIDE],
  before: [
    [OUTSIDE, BEGIN, INSIDE],
    [OUTSIDE, BEGIN, INSIDE],
    [BEGIN, INSIDE],
  ],
  first: [true, true, false],
};
export const CUE_ENDS: readonly number[] = [OUTSIDE, BEGIN, INSIDE];

const FORBIDDEN = -1e6;

/** Behind a word that loses as a cue by less, the next may go on with it. In units of the model; see `least`. */
const REACH = 300;

/**
 * The bin of frequent words of which one in a hundred at most was part of a cue in training: articles, prepositions,
 * marks. Of 32,892 in articles held back none began a cue; they may go on with one.
 */
const HARDLY_EVER = rateBin(1, 100);

/** A run of tokens that may be a cue: `[from, to)` in the passage. */
export interface CueCandidate {
  readonly from: number;
  readonly to: number;
  /** By how much the best reading with a cue that begins here beats the best one without; below 0 where it loses. */
  readonly margin: number;
}

/** Finds the runs of words that may attribute something. */
export class CueFinder {
  readonly #model: Scorer;
  readonly #lattice = new Lattice(CUE_STATES);
  readonly #tables: Float32Array;
  readonly #keys = new Int32Array(CUE_FEATURES);
  readonly #scores = new Float32Array(CUE_CLASSES);

  constructor(model: Scorer) {
    this.#model = model;
    this.#tables = transitionTables(model, KINDS, CUE_LABELS);
  }

  /**
   * All candidates with a margin of at least `least`, in text order; of those that overlap the better one.
   */
  find(p: Passage, rates: Rates, least: number): CueCandidate[] {
    if (p.count === 0) return [];
    const emissions = this.#emissions(p, rates);
    const lattice = this.#lattice;
    lattice.forward(p.count, emissions, p.kind, this.#tables);
    lattice.backward(emissions, p.kind, this.#tables);
    const found: CueCandidate[] = [];
    for (let t = 0; t < p.count; t++) {
      const margin =
        lattice.through(t, BEGIN) - Math.max(lattice.through(t, OUTSIDE), lattice.through(t, INSIDE));
      if (margin < least) continue;
      found.push({ from: t, to: this.#endOf(p, emissions, t), margin });
    }
    found.sort((a, b) => b.margin - a.margin || a.from - b.from);
    const taken = new Uint8Array(p.count);
    const kept = found.filter(({ from, to }) => {
      for (let t = from; t < to; t++) if (taken[t]) return false;
      return taken.fill(1, from, to).length > 0;
    });
    return kept.sort((a, b) => a.from - b.from);
  }

  #emissions(p: Passage, rates: Rates): Float32Array {
    const context = cueContext(p, rates);
    const emissions = new Float32Array(p.count * CUE_LABELS);
    let open = false;
    for (let t = 0; t < p.count; t++) {
      if (!open && rates.alone[t] === HARDLY_EVER) {
        emissions.fill(FORBIDDEN, t * CUE_LABELS + BEGIN, (t + 1) * CUE_LABELS);
        continue;
      }
      this.#scores.fill(0);
      this.#model.score(this.#keys, cueFeatures(p, context, t, this.#keys), this.#scores);
      for (let label = 0; label < CUE_LABELS; label++)
        emissions[t * CUE_LABELS + label] = this.#scores[label] as number;
      const [outside, begin, inside] = this.#scores as unknown as [number, number, number];
      open = Math.max(begin, inside) > outside - REACH;
    }
    return emissions;
  }

  /** Index behind the best continuation of a cue that begins at `from`. */
  #endOf(p: Passage, emissions: Float32Array, from: number): number {
    const tables = this.#tables;
    let label = BEGIN;
    let t = from + 1;
    for (; t < p.count; t++) {
      const table = ((p.kind[t] as number) * CUE_LABELS + label) * CUE_LABELS;
      const score = (next: number) =>
        (tables[table + next] as number) +
        (emissions[t * CUE_LABELS + next] as number) +
        this.#lattice.rest(t, next);
      if (score(INSIDE) <= Math.max(score(OUTSIDE), score(BEGIN))) break;
      label = INSIDE;
    }
    return t;
  }
}
