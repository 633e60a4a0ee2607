import { differs, expand, type ModelRows, type Scorer, slot } from "./linear-model.ts";

/**
 * A model of five or six classes, laid out like `QuadModel`: each place of the table holds the key and the
 * bytes of up to six weights, so that looking up a key touches one place in memory.
 */
export class NarrowModel implements Scorer {
  readonly classes: number;
  readonly rows: number;
  readonly #mask: number;
  /** Key, then two times four weights' bytes, then nothing, in turn. */
  readonly #table: Int32Array;
  readonly #weights: Float32Array;
  /** Scratch: keys that another one had pushed out of their place. */
  #displaced = new Int32Array(256);
  readonly #sums = new Float64Array(6);

  constructor({ classes, keys, starts, classOf, weights, largest }: ModelRows) {
    this.classes = classes;
    this.rows = keys.length;
    const size = 2 ** Math.max(4, Math.ceil(Math.log2(keys.length * 1.6)));
    this.#mask = size - 1;
    this.#table = new Int32Array(size * 4);
    this.#weights = expand(largest);
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row] as number;
      let place = slot(key) & this.#mask;
      while (this.#table[4 * place] !== 0) place = (place + 1) & this.#mask;
      this.#table[4 * place] = key;
      for (let w = starts[row] as number; w < (starts[row + 1] as number); w++) {
        const cls = classOf[w] as number;
        const at = 4 * place + 1 + (cls >>> 2);
        this.#table[at] = (this.#table[at] as number) | ((weights[w] as number) << (8 * (cls & 3)));
      }
    }
  }

  score(keys: Int32Array, count: number, scores: Float32Array): void {
    const table = this.#table;
    const mask = this.#mask;
    const weights = this.#weights;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    if (count > this.#displaced.length) this.#displaced = new Int32Array(count * 2);
    const displaced = this.#displaced;
    let left = 0;
    // Without a branch, as in `QuadModel`.
    for (let k = 0; k < count; k++) {
      const key = keys[k] as number;
      const place = 4 * (slot(key) & mask);
      const found = table[place] as number;
      const other = differs(found, key);
      const low = (table[place + 1] as number) & ~other;
      const high = (table[place + 2] as number) & ~other;
      a += weights[low & 0xff] as number;
      b += weights[(low >>> 8) & 0xff] as number;
      c += weights[(low >>> 16) & 0xff] as number;
      d += weights[low >>> 24] as number;
      e += weights[high & 0xff] as number;
      f += weights[(high >>> 8) & 0xff] as number;
      displaced[left] = key;
      left += other & differs(found, 0) & 1;
    }
    for (let k = 0; k < left; k++) {
      const key = displaced[k] as number;
      let place = (slot(key) + 1) & mask;
      let found = table[4 * place] as number;
      while (found !== key && found !== 0) {
        place = (place + 1) & mask;
        found = table[4 * place] as number;
      }
      const low = table[4 * place + 1] as number;
      const high = table[4 * place + 2] as number;
      a += weights[low & 0xff] as number;
      b += weights[(low >>> 8) & 0xff] as number;
      c += weights[(low >>> 16) & 0xff] as number;
      d += weights[low >>> 24] as number;
      e += weights[high & 0xff] as number;
      f += weights[(high >>> 8) & 0xff] as number;
    }
    const sums = this.#sums;
    sums[0] = a;
    sums[1] = b;
    sums[2] = c;
    sums[3] = d;
    sums[4] = e;
    sums[5] = f;
    for (let cls = 0; cls < this.classes; cls++)
      scores[cls] = (scores[cls] as number) + (sums[cls] as number);
  }
}
