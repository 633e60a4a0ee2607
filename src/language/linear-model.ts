/** What scores features: a trained model, or one still in training. */
export interface Scorer {
  readonly classes: number;
  /** Adds the weights of the first `count` keys to `scores`, which the caller has cleared. */
  score(keys: Int32Array, count: number, scores: Float32Array): void;
}

/** A trained model as its file has it: for each feature key a stretch of classes and their weights. */
export interface ModelRows {
  readonly classes: number;
  /** One key a row, none 0, none twice. */
  readonly keys: Int32Array;
  /** Where each row's stretch starts in the two lists below; one more than rows. */
  readonly starts: Int32Array;
  readonly classOf: Uint8Array;
  /** One byte a weight, signed, companded: see `expand`. */
  readonly weights: Uint8Array;
  /** The greatest absolute weight. */
  readonly largest: number;
}

/** Spreads a key over a table: its low bits alone are not mixed enough. */
export function slot(key: number): number {
  return key ^ (key >>> 17);
}

/** The 256 weights that a byte can stand for: the square of its signed value, scaled. */
export function expand(largest: number): Float32Array {
  const weights = new Float32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    const value = (byte < 128 ? byte : byte - 256) / 127;
    weights[byte] = Math.sign(value) * value * value * largest;
  }
  return weights;
}

/** -1 where two values differ, 0 where they are the same; without a branch. */
export function differs(a: number, b: number): number {
  const difference = a ^ b;
  return (difference | -difference) >> 31;
}

function tableSize(rows: number): number {
  let size = 16;
  while (size < rows * 1.6) size *= 2;
  return size;
}

/**
 * A model of many classes: a table of keys with open addressing; each points to a stretch of entries, a class in
 * the low byte and the weight's byte above it. Looking up a key touches two places in memory.
 */
export class SparseModel implements Scorer {
  readonly classes: number;
  readonly rows: number;
  readonly #mask: number;
  /** Key, then start of the stretch, in turn; key 0 is an empty place. */
  readonly #table: Int32Array;
  /** Stretches: the number of entries, then the entries. */
  readonly #entries: Uint16Array;
  readonly #weights: Float32Array;
  /** Scratch: where the known keys' stretches start, and behind them what was merely asked for. */
  #stretches = new Int32Array(256);

  constructor({ classes, keys, starts, classOf, weights, largest }: ModelRows) {
    this.classes = classes;
    this.rows = keys.length;
    const size = tableSize(keys.length);
    this.#mask = size - 1;
    this.#table = new Int32Array(size * 2);
    this.#entries = new Uint16Array(weights.length + keys.length);
    this.#weights = expand(largest);
    let at = 0;
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row] as number;
      let place = slot(key) & this.#mask;
      while (this.#table[2 * place] !== 0) place = (place + 1) & this.#mask;
      this.#table[2 * place] = key;
      this.#table[2 * place + 1] = at;
      const end = starts[row + 1] as number;
      this.#entries[at++] = end - (starts[row] as number);
      for (let w = starts[row] as number; w < end; w++) {
        this.#entries[at++] = (classOf[w] as number) | ((weights[w] as number) << 8);
      }
    }
  }

  score(keys: Int32Array, count: number, scores: Float32Array): void {
    const table = this.#table;
    const mask = this.#mask;
    const entries = this.#entries;
    const weights = this.#weights;
    if (count >= this.#stretches.length) this.#stretches = new Int32Array(count * 2);
    const stretches = this.#stretches;
    // The table is larger than the processor's nearer memory. Asking for all places before any is needed lets
    // them come together; in one loop each key would wait for the one before it.
    let asked = 0;
    for (let k = 0; k < count; k++) asked ^= table[2 * (slot(keys[k] as number) & mask)] as number;
    let known = 0;
    for (let k = 0; k < count; k++) {
      const key = keys[k] as number;
      let place = slot(key) & mask;
      let found = table[2 * place] as number;
      while (found !== key && found !== 0) {
        place = (place + 1) & mask;
        found = table[2 * place] as number;
      }
      if (found === 0) continue;
      stretches[known++] = table[2 * place + 1] as number;
    }
    for (let k = 0; k < known; k++) asked ^= entries[stretches[k] as number] as number;
    // Kept, so that no compiler finds the asking useless; the value means nothing.
    stretches[count] = asked;
    for (let k = 0; k < known; k++) {
      let at = stretches[k] as number;
      const end = at + (entries[at] as number);
      while (at < end) {
        const entry = entries[++at] as number;
        const cls = entry & 0xff;
        scores[cls] = (scores[cls] as number) + (weights[entry >>> 8] as number);
      }
    }
  }
}

/**
 * A model of three or four classes: each place of the table holds the key and the bytes of its weights, so that
 * looking up a key touches one place in memory.
 */
export class QuadModel implements Scorer {
  readonly classes: number;
  readonly rows: number;
  readonly #mask: number;
  /** Key, then the weights' bytes, in turn. */
  readonly #table: Int32Array;
  readonly #weights: Float32Array;
  /** Scratch: keys that another one had pushed out of their place. */
  #displaced = new Int32Array(256);

  constructor({ classes, keys, starts, classOf, weights, largest }: ModelRows) {
    this.classes = classes;
    this.rows = keys.length;
    const size = tableSize(keys.length);
    this.#mask = size - 1;
    this.#table = new Int32Array(size * 2);
    this.#weights = expand(largest);
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row] as number;
      let place = slot(key) & this.#mask;
      while (this.#table[2 * place] !== 0) place = (place + 1) & this.#mask;
      let packed = 0;
      for (let w = starts[row] as number; w < (starts[row + 1] as number); w++) {
        packed |= (weights[w] as number) << (8 * (classOf[w] as number));
      }
      this.#table[2 * place] = key;
      this.#table[2 * place + 1] = packed;
    }
  }

  score(keys: Int32Array, count: number, scores: Float32Array): void {
    const table = this.#table;
    const mask = this.#mask;
    const weights = this.#weights;
    if (count > this.#displaced.length) this.#displaced = new Int32Array(count * 2);
    const displaced = this.#displaced;
    let left = 0;
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    // Most keys stand in their own place or not at all. Those are read without a branch, so that no wrong guess
    // keeps the next keys waiting for memory; the few others are put by.
    for (let k = 0; k < count; k++) {
      const key = keys[k] as number;
      const place = slot(key) & mask;
      const found = table[2 * place] as number;
      const other = differs(found, key);
      // Another key's weights count as 0.
      const packed = (table[2 * place + 1] as number) & ~other;
      first += weights[packed & 0xff] as number;
      second += weights[(packed >>> 8) & 0xff] as number;
      third += weights[(packed >>> 16) & 0xff] as number;
      fourth += weights[packed >>> 24] as number;
      displaced[left] = key;
      left += other & differs(found, 0) & 1;
    }
    for (let k = 0; k < left; k++) {
      const key = displaced[k] as number;
      let place = (slot(key) + 1) & mask;
      let found = table[2 * place] as number;
      while (found !== key && found !== 0) {
        place = (place + 1) & mask;
        found = table[2 * place] as number;
      }
      const packed = table[2 * place + 1] as number;
      first += weights[packed & 0xff] as number;
      second += weights[(packed >>> 8) & 0xff] as number;
      third += weights[(packed >>> 16) & 0xff] as number;
      fourth += weights[packed >>> 24] as number;
    }
    scores[0] = (scores[0] as number) + first;
    scores[1] = (scores[1] as number) + second;
    scores[2] = (scores[2] as number) + third;
    if (this.classes > 3) scores[3] = (scores[3] as number) + fourth;
  }
}
