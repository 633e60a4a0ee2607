import { ARC_FEATURES, arcFeatures } from "./arc-features.ts";
import { LABEL_FEATURES, labelFeatures } from "./label-features.ts";
import type { Scorer } from "./linear-model.ts";
import { FIRST_WORD, LEFT, ParserState, RIGHT, ROOT, SHIFT } from "./parser-state.ts";

/** Markers name a phrase from within: 'of' in 'of the town', 'that' in 'that they left'. */
const MARKERS: ReadonlySet<string> = new Set(["case", "mark"]);

/** Scores of the three transitions and of the labels, for a state or an arc. */
export class ParserScores {
  readonly labels: readonly string[];
  readonly arcKeys = new Int32Array(ARC_FEATURES);
  readonly labelKeys = new Int32Array(LABEL_FEATURES);
  readonly arcScores = new Float32Array(3);
  readonly labelScores: Float32Array;
  readonly #arcs: Scorer;
  readonly #labelling: Scorer;
  readonly #isMarker: readonly boolean[];
  readonly #rootLabel: number;
  /** Number of keys last written to `arcKeys` and `labelKeys`. */
  arcCount = 0;
  labelCount = 0;

  constructor(labels: readonly string[], arcs: Scorer, labelling: Scorer) {
    this.labels = labels;
    this.labelScores = new Float32Array(labels.length);
    this.#arcs = arcs;
    this.#labelling = labelling;
    this.#isMarker = labels.map((label) => MARKERS.has(label));
    this.#rootLabel = labels.indexOf("root");
  }

  /** The allowed transition with the highest score. */
  bestTransition(state: ParserState): number {
    this.arcCount = arcFeatures(state, this.arcKeys);
    const scores = this.arcScores;
    scores.fill(0);
    this.#arcs.score(this.arcKeys, this.arcCount, scores);
    return best3(scores, state.allows(SHIFT), state.allows(LEFT), state.allows(RIGHT));
  }

  /** The best label for the arc; `root` exactly where the head is the root. */
  bestLabel(state: ParserState, head: number, dependent: number): number {
    if (head === ROOT) return this.#rootLabel;
    this.labelCount = labelFeatures(state, head, dependent, this.labelKeys);
    const scores = this.labelScores;
    scores.fill(0);
    this.#labelling.score(this.labelKeys, this.labelCount, scores);
    let best = this.#rootLabel === 0 ? 1 : 0;
    for (let label = best + 1; label < scores.length; label++) {
      if (label !== this.#rootLabel && (scores[label] as number) > (scores[best] as number)) best = label;
    }
    return best;
  }

  isMarker(label: number): boolean {
    return this.#isMarker[label] === true;
  }
}

/** Index of the highest of three scores among those allowed. */
export function best3(scores: Float32Array, shift: boolean, left: boolean, right: boolean): number {
  let best = -1;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let transition = 0; transition < 3; transition++) {
    const allowed = transition === SHIFT ? shift : transition === LEFT ? left : right;
    if (allowed && (scores[transition] as number) > bestScore) {
      bestScore = scores[transition] as number;
      best = transition;
    }
  }
  return best;
}

/** Finds head and label of every word, greedily from left to right. */
export class Parser {
  readonly labels: readonly string[];
  readonly #scores: ParserScores;
  readonly #state = new ParserState();

  constructor(labels: readonly string[], arcs: Scorer, labelling: Scorer) {
    this.labels = labels;
    this.#scores = new ParserScores(labels, arcs, labelling);
  }

  /**
   * Parses a sentence of `count` words.
   *
   * @param fill sets `word`, `tag` and `quoted` of the nodes from `FIRST_WORD` on
   * @param heads receives for each word the index of its head, -1 for the root; exactly one word has -1
   * @param labels receives for each word the index of its label in `labels`
   */
  parse(count: number, fill: (state: ParserState) => void, heads: Int32Array, labels: Int32Array): void {
    const state = this.#state;
    const scores = this.#scores;
    state.prepare(count);
    fill(state);
    state.begin();
    while (!state.done) {
      const transition = state.onlyTransition() ?? scores.bestTransition(state);
      if (transition === SHIFT) {
        state.shift();
        continue;
      }
      const head = state.headOf(transition);
      const label = scores.bestLabel(state, head, state.stack[state.stackSize - 1] as number);
      state.attach(head, label, scores.isMarker(label));
    }
    for (let i = 0; i < count; i++) {
      const head = state.head[i + FIRST_WORD] as number;
      heads[i] = head === ROOT ? -1 : head - FIRST_WORD;
      labels[i] = state.label[i + FIRST_WORD] as number;
    }
  }
}
