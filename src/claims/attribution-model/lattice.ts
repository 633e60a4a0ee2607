/** The states that a sequence of labels can be in, and which may follow which. */
export interface States {
  /** Number of labels that emissions and transitions are scored by. */
  readonly labels: number;
  /** Label of each state. */
  readonly labelOf: readonly number[];
  /** For each state the states it may follow. */
  readonly before: readonly (readonly number[])[];
  readonly first: readonly boolean[];
}

const NEVER = -1e9;

/** Finds best label sequences by dynamic programming. Keeps scratch space: one caller at a time. */
export class Lattice {
  readonly states: States;
  readonly #size: number;
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  #from = new Int8Array(0);
  #count = 0;

  constructor(states: States) {
    this.states = states;
    this.#size = states.labelOf.length;
  }

  /**
   * Best scores of all beginnings of a sequence.
   *
   * @param emissions `labels` numbers a token
   * @param gates which of the transition tables holds on the way into each token
   * @param transitions tables of `labels` by `labels` numbers: earlier label times `labels` plus later label
   */
  forward(count: number, emissions: Float32Array, gates: Uint8Array, transitions: Float32Array): void {
    const { labels, labelOf, before, first } = this.states;
    const size = this.#size;
    this.#count = count;
    if (this.#forward.length < count * size) {
      this.#forward = new Float64Array(count * size * 2);
      this.#backward = new Float64Array(count * size * 2);
      this.#from = new Int8Array(count * size * 2);
    }
    const scores = this.#forward;
    for (let state = 0; state < size; state++) {
      scores[state] = first[state] ? (emissions[labelOf[state] as number] as number) : NEVER;
    }
    for (let t = 1; t < count; t++) {
      const table = (gates[t] as number) * labels * labels;
      for (let state = 0; state < size; state++) {
        const label = labelOf[state] as number;
        let best = Number.NEGATIVE_INFINITY;
        let from = 0;
        for (const earlier of before[state] as readonly number[]) {
          const score =
            (scores[(t - 1) * size + earlier] as number) +
            (transitions[table + (labelOf[earlier] as number) * labels + label] as number);
          if (score > best) {
            best = score;
            from = earlier;
          }
        }
        scores[t * size + state] = best + (emissions[t * labels + label] as number);
        this.#from[t * size + state] = from;
      }
    }
  }

  /** Best scores of all endings, each without the emission of the token it starts at. After `forward`. */
  backward(emissions: Float32Array, gates: Uint8Array, transitions: Float32Array): void {
    const { labels, labelOf, before } = this.states;
    const size = this.#size;
    const scores = this.#backward;
    scores.fill(NEVER, 0, this.#count * size);
    scores.fill(0, (this.#count - 1) * size, this.#count * size);
    for (let t = this.#count - 1; t > 0; t--) {
      const table = (gates[t] as number) * labels * labels;
      for (let state = 0; state < size; state++) {
        const label = labelOf[state] as number;
        const rest = (scores[t * size + state] as number) + (emissions[t * labels + label] as number);
        for (const earlier of before[state] as readonly number[]) {
          const at = (t - 1) * size + earlier;
          const score = rest + (transitions[table + (labelOf[earlier] as number) * labels + label] as number);
          if (score > (scores[at] as number)) scores[at] = score;
        }
      }
    }
  }

  /** Score of the best sequence that ends in the state. */
  endScore(state: number): number {
    return this.#forward[(this.#count - 1) * this.#size + state] as number;
  }

  /** Score of the best whole sequence that passes through the state at token `t`. After `backward`. */
  through(t: number, state: number): number {
    const at = t * this.#size + state;
    return (this.#forward[at] as number) + (this.#backward[at] as number);
  }

  /** Score of the best ending behind the state at token `t`. After `backward`. */
  rest(t: number, state: number): number {
    return this.#backward[t * this.#size + state] as number;
  }

  /** Writes the labels of the best sequence among those that end in one of `ends`. */
  trace(ends: readonly number[], out: Uint8Array): void {
    let state = ends[0] as number;
    for (const end of ends) if (this.endScore(end) > this.endScore(state)) state = end;
    for (let t = this.#count - 1; t >= 0; t--) {
      out[t] = this.states.labelOf[state] as number;
      state = this.#from[t * this.#size + state] as number;
    }
  }
}
