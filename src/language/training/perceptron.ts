import { type Scorer, slot } from "../linear-model.ts";

/** What training leaves of one model: averaged weights by row, and how many updates each row took part in. */
export interface TrainedRows {
  readonly classes: number;
  readonly keys: Int32Array;
  /** `classes` weights a row. */
  readonly weights: Float32Array;
  readonly updates: Int32Array;
}

/**
 * Averaged perceptron over hashed features. Rows come into being when a feature first takes part in an
 * update. The average is kept by the usual trick: beside each weight the sum of its changes times the time of
 * the change.
 */
export class Perceptron implements Scorer {
  readonly classes: number;
  #size = 1 << 16;
  #mask = (1 << 16) - 1;
  #table = new Int32Array(2 << 16);
  #keys = new Int32Array(1 << 15);
  #updates = new Int32Array(1 << 15);
  #weights: Float32Array;
  #moments: Float64Array;
  #rows = 0;
  /** Number of decisions seen so far, at least 1. */
  #time = 1;

  constructor(classes: number) {
    this.classes = classes;
    this.#weights = new Float32Array(classes << 15);
    this.#moments = new Float64Array(classes << 15);
  }

  /** Counts one decision; call once for each, right or wrong. */
  tick(): void {
    this.#time++;
  }

  score(keys: Int32Array, count: number, scores: Float32Array): void {
    const { classes } = this;
    const weights = this.#weights;
    for (let k = 0; k < count; k++) {
      const row = this.#find(keys[k] as number);
      if (row < 0) continue;
      const base = row * classes;
      for (let c = 0; c < classes; c++) scores[c] = (scores[c] as number) + (weights[base + c] as number);
    }
  }

  /** Moves the features' weights towards the class `right` and away from `wrong`. */
  update(keys: Int32Array, count: number, right: number, wrong: number): void {
    for (let k = 0; k < count; k++) {
      const row = this.#findOrAdd(keys[k] as number);
      const base = row * this.classes;
      this.#updates[row] = (this.#updates[row] as number) + 1;
      this.#change(base + right, 1);
      this.#change(base + wrong, -1);
    }
  }

  #change(at: number, by: number): void {
    this.#weights[at] = (this.#weights[at] as number) + by;
    this.#moments[at] = (this.#moments[at] as number) + by * this.#time;
  }

  #find(key: number): number {
    let place = slot(key) & this.#mask;
    for (;;) {
      const found = this.#table[2 * place] as number;
      if (found === key) return this.#table[2 * place + 1] as number;
      if (found === 0) return -1;
      place = (place + 1) & this.#mask;
    }
  }

  #findOrAdd(key: number): number {
    const known = this.#find(key);
    if (known >= 0) return known;
    const row = this.#rows++;
    if (row >= this.#keys.length) this.#growRows();
    if (this.#rows * 2 > this.#size) this.#growTable();
    this.#keys[row] = key;
    this.#place(key, row);
    return row;
  }

  #place(key: number, row: number): void {
    let place = slot(key) & this.#mask;
    while (this.#table[2 * place] !== 0) place = (place + 1) & this.#mask;
    this.#table[2 * place] = key;
    this.#table[2 * place + 1] = row;
  }

  #growRows(): void {
    const length = this.#keys.length * 2;
    const keys = new Int32Array(length);
    keys.set(this.#keys);
    this.#keys = keys;
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

  #growTable(): void {
    this.#size *= 2;
    this.#mask = this.#size - 1;
    this.#table = new Int32Array(this.#size * 2);
    for (let row = 0; row < this.#rows - 1; row++) this.#place(this.#keys[row] as number, row);
  }

  /** Weights averaged over all decisions seen. The perceptron itself is left as it is. */
  average(): TrainedRows {
    const size = this.#rows * this.classes;
    const weights = new Float32Array(size);
    for (let i = 0; i < size; i++) {
      weights[i] = (this.#weights[i] as number) - (this.#moments[i] as number) / this.#time;
    }
    return {
      classes: this.classes,
      keys: this.#keys.slice(0, this.#rows),
      weights,
      updates: this.#updates.slice(0, this.#rows),
    };
  }
}
