/**
 * A trained linear model: for each feature key the classes it speaks for or against, with weights. Kept in
 * flat arrays: a table of keys with open addressing, and for each row a stretch of classes and weights.
 */
export class LinearModel {
  readonly classes: number;
  readonly rows: number;
  readonly #mask: number;
  /** Key and row in turn; key 0 is an empty place. */
  readonly #table: Int32Array;
  readonly #starts: Int32Array;
  readonly #classOf: Uint8Array;
  readonly #weights: Float32Array;

  /**
   * @param keys one per row, none 0, none twice
   * @param starts where each row's stretch starts, one more than rows
   */
  constructor(
    classes: number,
    keys: Int32Array,
    starts: Int32Array,
    classOf: Uint8Array,
    weights: Float32Array,
  ) {
    this.classes = classes;
    this.rows = keys.length;
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#table = new Int32Array(size * 2);
    this.#starts = starts;
    this.#classOf = classOf;
    this.#weights = weights;
    for (let row = 0; row < keys.length; row++) {
      let place = slot(keys[row] as number) & this.#mask;
      while (this.#table[2 * place] !== 0) place = (place + 1) & this.#mask;
      this.#table[2 * place] = keys[row] as number;
      this.#table[2 * place + 1] = row;
    }
  }

  /** Adds the weights of the first `count` keys to `scores`, which the caller has cleared. */
  score(keys: Int32Array, count: number, scores: Float32Array): void {
    const table = this.#table;
    const mask = this.#mask;
    const starts = this.#starts;
    const classOf = this.#classOf;
    const weights = this.#weights;
    for (let k = 0; k < count; k++) {
      const key = keys[k] as number;
      let place = slot(key) & mask;
      for (;;) {
        const found = table[2 * place] as number;
        if (found === key) {
          const row = table[2 * place + 1] as number;
          const end = starts[row + 1] as number;
          for (let w = starts[row] as number; w < end; w++) {
            const cls = classOf[w] as number;
            scores[cls] = (scores[cls] as number) + (weights[w] as number);
          }
          break;
        }
        if (found === 0) break;
        place = (place + 1) & mask;
      }
    }
  }
}

/** Spreads a key over the table: its low bits alone are not mixed enough. */
export function slot(key: number): number {
  return key ^ (key >>> 17);
}

/** What scores features: a trained model, or one still in training. */
export interface Scorer {
  readonly classes: number;
  score(keys: Int32Array, count: number, scores: Float32Array): void;
}
