import type { Scorer } from "../../../language/linear-model.ts";
import { slot } from "../../../language/linear-model.ts";
import type { TrainedRows } from "../../../language/training/perceptron.ts";

/** Numbers feature keys from 0 in the order of their first appearance. */
export class FeatureIndex {
  #size = 1 << 16;
  /** Key and number plus 1, in turn; number 0 is an empty place. */
  #table = new Int32Array(2 << 16);
  #keys = new Int32Array(1 << 15);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  keyOf(id: number): number {
    return this.#keys[id] as number;
  }

  /** The key's number; a new one where it was not seen before. */
  idOf(key: number): number {
    const mask = this.#size - 1;
    let place = slot(key) & mask;
    for (;;) {
      const found = this.#table[2 * place + 1] as number;
      if (found === 0) break;
      if (this.#table[2 * place] === key) return found - 1;
      place = (place + 1) & mask;
    }
    const id = this.#count++;
    if (id >= this.#keys.length) {
      const keys = new Int32Array(this.#keys.length * 2);
      keys.set(this.#keys);
      this.#keys = keys;
    }
    this.#keys[id] = key;
    this.#table[2 * place] = key;
    this.#table[2 * place + 1] = id + 1;
    if (this.#count * 2 > this.#size) this.#grow();
    return id;
  }

  /** Puts numbers in the place of keys. */
  number(keys: Int32Array): Int32Array {
    for (let i = 0; i < keys.length; i++) keys[i] = this.idOf(keys[i] as number);
    return keys;
  }

  #grow(): void {
    this.#size *= 2;
    const mask = this.#size - 1;
    this.#table = new Int32Array(2 * this.#size);
    for (let id = 0; id < this.#count; id++) {
      const key = this.#keys[id] as number;
      let place = slot(key) & mask;
      while (this.#table[2 * place + 1] !== 0) place = (place + 1) & mask;
      this.#table[2 * place] = key;
      this.#table[2 * place + 1] = id + 1;
    }
  }
}

/**
 * Averaged perceptron over numbered features. It learns what `Perceptron` learns; without hashing on every look-up
 * it takes half the time where the same features are looked at many times.
 */
export class IndexedPerceptron {
  readonly classes: number;
  readonly #index: FeatureIndex;
  /** Row plus 1 of each feature; 0 for those that never took part in an update. */
  #rowOf: Int32Array;
  #ids = new Int32Array(1 << 15);
  #updates = new Int32Array(1 << 15);
  #weights: Float32Array;
  #moments: Float64Array;
  #rows = 0;
  #time = 1;

  constructor(classes: number, index: FeatureIndex) {
    this.classes = classes;
    this.#index = index;
    this.#rowOf = new Int32Array(index.count);
    this.#weights = new Float32Array(classes << 15);
    this.#moments = new Float64Array(classes << 15);
  }

  /** Counts one decision; call once for each, right or wrong. */
  tick(): void {
    this.#time++;
  }

  /** Adds to `scores` the weights of the features `ids[from]` to `ids[to - 1]`. */
  score(ids: Int32Array, from: number, to: number, scores: Float32Array): void {
    const { classes } = this;
    const weights = this.#weights;
    const rowOf = this.#rowOf;
    for (let k = from; k < to; k++) {
      const row = rowOf[ids[k] as number] as number;
      if (row === 0) continue;
      const base = (row - 1) * classes;
      for (let c = 0; c < classes; c++) scores[c] = (scores[c] as number) + (weights[base + c] as number);
    }
  }

  /** Moves the weights of `ids[from]` to `ids[to - 1]` towards the class `right` and away from `wrong`. */
  update(ids: Int32Array, from: number, to: number, right: number, wrong: number): void {
    for (let k = from; k < to; k++) {
      const row = this.#rowFor(ids[k] as number);
      this.#updates[row] = (this.#updates[row] as number) + 1;
      this.#change(row * this.classes + right, 1);
      this.#change(row * this.classes + wrong, -1);
    }
  }

  /** The same weights looked up by key, for the few features that are not numbered beforehand. */
  byKey(): Scorer {
    const id = new Int32Array(1);
    return {
      classes: this.classes,
      score: (keys, count, scores) => {
        for (let k = 0; k < count; k++) {
          id[0] = this.#numberOf(keys[k] as number);
          this.score(id, 0, 1, scores);
        }
      },
    };
  }

  /** As `update`, for one key that is not numbered. */
  updateKey(key: number, right: number, wrong: number): void {
    this.update(Int32Array.of(this.#numberOf(key)), 0, 1, right, wrong);
  }

  /** Weights averaged over all decisions seen. The perceptron itself is left as it is. */
  average(): TrainedRows {
    const size = this.#rows * this.classes;
    const weights = new Float32Array(size);
    for (let i = 0; i < size; i++) {
      weights[i] = (this.#weights[i] as number) - (this.#moments[i] as number) / this.#time;
    }
    const keys = new Int32Array(this.#rows);
    for (let row = 0; row < this.#rows; row++) keys[row] = this.#index.keyOf(this.#ids[row] as number);
    return { classes: this.classes, keys, weights, updates: this.#updates.slice(0, this.#rows) };
  }

  #change(at: number, by: number): void {
    this.#weights[at] = (this.#weights[at] as number) + by;
    this.#moments[at] = (this.#moments[at] as number) + by * this.#time;
  }

  #numberOf(key: number): number {
    const id = this.#index.idOf(key);
    if (id >= this.#rowOf.length) {
      const rowOf = new Int32Array(2 * (id + 1));
      rowOf.set(this.#rowOf);
      this.#rowOf = rowOf;
    }
    return id;
  }

  #rowFor(id: number): number {
    const known = this.#rowOf[id] as number;
    if (known > 0) return known - 1;
    const row = this.#rows++;
    this.#rowOf[id] = row + 1;
    if (row >= this.#ids.length) this.#growRows();
    this.#ids[row] = id;
    return row;
  }

  #growRows(): void {
    const length = this.#ids.length * 2;
    const ids = new Int32Array(length);
    ids.set(this.#ids);
    this.#ids = ids;
    const updates = new Int32Array(length);
    updates.set(this.#updates);
    this.#updates = updates;
    const weights = new Float32Array(length * this.classes);
    weights.set(this.#weights);
    this.#weights = weights;
    const moments = new Float64Array(length * this.classes);
    moments.set(this.#moments);
    this.#moments = moments;
  }
}

/** The mean of several models' weights: a model that errs less than each of them, by the same features. */
export function meanRows(models: readonly TrainedRows[]): TrainedRows {
  const classes = models[0]?.classes ?? 1;
  const rowOf = new Map<number, number>();
  for (const { keys } of models) for (const key of keys) if (!rowOf.has(key)) rowOf.set(key, rowOf.size);
  const weights = new Float32Array(rowOf.size * classes);
  const updates = new Int32Array(rowOf.size);
  for (const model of models) {
    model.keys.forEach((key, i) => {
      const row = rowOf.get(key) as number;
      updates[row] = (updates[row] as number) + (model.updates[i] as number);
      for (let c = 0; c < classes; c++) {
        const at = row * classes + c;
        weights[at] = (weights[at] as number) + (model.weights[i * classes + c] as number) / models.length;
      }
    });
  }
  return { classes, keys: Int32Array.from(rowOf.keys()), weights, updates };
}
