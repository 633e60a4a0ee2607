import type { Scorer } from "../../../language/linear-model.ts";
import type { TrainedRows } from "../../../language/training/perceptron.ts";
import { type Random, shuffled } from "../../../language/training/random.ts";

/** One decision: its feature keys (none 0), and how much each class is true of it, 0 to 1. */
export interface Example {
  readonly keys: Int32Array;
  readonly targets: readonly number[];
  /** How much it counts; 1 unless said. */
  readonly weight?: number;
}

export interface LogisticSettings {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** The weights are the mean of those after each of so many last epochs: models then differ less by chance. */
  readonly averaged: number;
  /** Features in fewer examples are left out. */
  readonly least: number;
  /**
   * How large a feature's value is for each unit of its log ratio: how much oftener it stands in examples of a class
   * than in others. Words that tell a class from the others are then learnt from few examples. 1 each where left out.
   */
  readonly scale?: number;
}

/** A scorer over rows still in memory, for scoring what was kept out of training. */
export class TrainedScorer implements Scorer {
  readonly classes: number;
  readonly #rowOf = new Map<number, number>();
  readonly #weights: Float32Array;

  constructor(rows: TrainedRows) {
    this.classes = rows.classes;
    this.#weights = rows.weights;
    rows.keys.forEach((key, row) => this.#rowOf.set(key, row));
  }

  score(keys: Int32Array, count: number, scores: Float32Array): void {
    for (let i = 0; i < count; i++) {
      const row = this.#rowOf.get(keys[i] as number);
      if (row === undefined) continue;
      const base = row * this.classes;
      for (let c = 0; c < this.classes; c++)
        scores[c] = (scores[c] as number) + (this.#weights[base + c] as number);
    }
  }
}

/** Errors that change nothing, and errors so small that an example can wait. */
const NEGLIGIBLE = 0.002;
const SETTLED = 0.01;

/** Independent logistic regressions, one a class, by AdaGrad over hashed features. The same input gives the same rows. */
export function trainLogistic(
  examples: readonly Example[],
  classes: number,
  settings: LogisticSettings,
  random: Random,
): TrainedRows {
  const uses = new Map<number, number>();
  for (const { keys } of examples) for (const key of keys) uses.set(key, (uses.get(key) ?? 0) + 1);
  const rowOf = new Map<number, number>();
  for (const [key, count] of uses) if (count >= settings.least) rowOf.set(key, rowOf.size);
  const rows = examples.map(({ keys }) => {
    const own: number[] = [];
    for (const key of keys) {
      const row = rowOf.get(key);
      if (row !== undefined) own.push(row);
    }
    return Int32Array.from(own);
  });
  const sizes =
    settings.scale === undefined ? null : logRatios(examples, rows, rowOf.size, classes, settings.scale);
  const weights = new Float32Array(rowOf.size * classes);
  const squares = new Float32Array(rowOf.size * classes).fill(1e-2);
  const order = examples.map((_, i) => i);
  const sums = new Float64Array(classes);
  // Sums of the weights after the last epochs.
  const total = new Float64Array(weights.length);
  let averaged = 0;
  // Examples that are all but right are looked at again only every third time.
  const settled = new Uint8Array(examples.length);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const i of shuffled(order, random)) {
      if (settled[i] === 1 && (epoch + i) % 3 !== 0) continue;
      const own = rows[i] as Int32Array;
      const { targets, weight } = examples[i] as Example;
      sums.fill(0);
      for (let k = 0; k < own.length; k++) {
        const base = (own[k] as number) * classes;
        for (let c = 0; c < classes; c++)
          sums[c] = (sums[c] as number) + (weights[base + c] as number) * (sizes?.[base + c] ?? 1);
      }
      settled[i] = 1;
      for (let c = 0; c < classes; c++) {
        const error = (1 / (1 + Math.exp(-(sums[c] as number))) - (targets[c] as number)) * (weight ?? 1);
        if (Math.abs(error) > SETTLED) settled[i] = 0;
        if (Math.abs(error) < NEGLIGIBLE) continue;
        for (let k = 0; k < own.length; k++) {
          const at = (own[k] as number) * classes + c;
          const slope = error * (sizes?.[at] ?? 1) + settings.decay * (weights[at] as number);
          squares[at] = (squares[at] as number) + slope * slope;
          weights[at] = (weights[at] as number) - (settings.rate * slope) / Math.sqrt(squares[at] as number);
        }
      }
    }
    if (epoch >= settings.epochs - settings.averaged) {
      averaged++;
      for (let i = 0; i < total.length; i++) total[i] = (total[i] as number) + (weights[i] as number);
    }
  }
  const keys = Int32Array.from(rowOf.keys());
  for (let i = 0; i < weights.length; i++) weights[i] = ((total[i] as number) / averaged) * (sizes?.[i] ?? 1);
  return { classes, keys, weights, updates: Int32Array.from(keys, (key) => uses.get(key) as number) };
}

/**
 * The value of each feature for each class: its log ratio between examples of the class and the others, each count
 * one larger than seen. A feature of all examples has 1: it tells how frequent the class is.
 */
function logRatios(
  examples: readonly Example[],
  rows: readonly Int32Array[],
  features: number,
  classes: number,
  scale: number,
): Float32Array {
  const within = new Float64Array(features * classes).fill(1);
  const without = new Float64Array(features * classes).fill(1);
  const uses = new Int32Array(features);
  rows.forEach((own, i) => {
    const { targets } = examples[i] as Example;
    for (const row of own) {
      uses[row] = (uses[row] as number) + 1;
      for (let c = 0; c < classes; c++) {
        const at = row * classes + c;
        const target = targets[c] as number;
        within[at] = (within[at] as number) + target;
        without[at] = (without[at] as number) + 1 - target;
      }
    }
  });
  const sums = (counts: Float64Array) =>
    Array.from({ length: classes }, (_, c) => {
      let sum = 0;
      for (let at = c; at < counts.length; at += classes) sum += counts[at] as number;
      return sum;
    });
  const [all, none] = [sums(within), sums(without)];
  const sizes = new Float32Array(features * classes);
  for (let at = 0; at < sizes.length; at++) {
    const c = at % classes;
    const ratio =
      (within[at] as number) / (all[c] as number) / ((without[at] as number) / (none[c] as number));
    sizes[at] = uses[Math.floor(at / classes)] === examples.length ? 1 : scale * Math.log(ratio);
  }
  return sizes;
}
