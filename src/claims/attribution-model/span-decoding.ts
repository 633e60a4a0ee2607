import type { Scorer } from "../../language/linear-model.ts";
import { Lattice, type States } from "./lattice.ts";
import { KINDS, type Passage } from "./passage.ts";
import { NBest, type Ranked } from "./n-best.ts";
import { transitionTables } from "./sequence-scores.ts";
import { type CueView, SPAN_FEATURES, spanFeatures } from "./span-features.ts";

/** Labels of the second stage; the model has one class more, which training uses for transitions. */
export const SPAN_LABELS = 5;
export const SPAN_CLASSES = 6;
export const NOTHING = 0;
export const SOURCE_BEGIN = 1;
export const SOURCE_INSIDE = 2;
export const CONTENT_BEGIN = 3;
export const CONTENT_INSIDE = 4;

/** Transitions depend on the kind of the token and on whether a new branch of the tree begins with it. */
export const SPAN_GATES = KINDS * 2;

/** A state is a label with what was passed before: `source` and `content` tell whether one has begun. */
interface State {
  readonly label: number;
  readonly source: boolean;
  readonly content: boolean;
}

const STATES: readonly State[] = [
  { label: NOTHING, source: false, content: false },
  { label: NOTHING, source: true, content: false },
  { label: NOTHING, source: false, content: true },
  { label: NOTHING, source: true, content: true },
  { label: SOURCE_BEGIN, source: true, content: false },
  { label: SOURCE_BEGIN, source: true, content: true },
  { label: SOURCE_INSIDE, source: true, content: false },
  { label: SOURCE_INSIDE, source: true, content: true },
  { label: CONTENT_BEGIN, source: false, content: true },
  { label: CONTENT_BEGIN, source: true, content: true },
  { label: CONTENT_INSIDE, source: false, content: true },
  { label: CONTENT_INSIDE, source: true, content: true },
];

/** One source at most; content may come in several stretches. */
function mayFollow(earlier: State, later: State): boolean {
  const inSource = earlier.label === SOURCE_BEGIN || earlier.label === SOURCE_INSIDE;
  const inContent = earlier.label === CONTENT_BEGIN || earlier.label === CONTENT_INSIDE;
  switch (later.label) {
    case SOURCE_BEGIN:
      return !earlier.source && earlier.content === later.content;
    case SOURCE_INSIDE:
      return inSource && earlier.content === later.content;
    case CONTENT_BEGIN:
      return !inContent && earlier.source === later.source;
    case CONTENT_INSIDE:
      return inContent && earlier.source === later.source;
    default:
      return earlier.source === later.source && earlier.content === later.content;
  }
}

export const SPAN_STATES: States = {
  labels: SPAN_LABELS,
  labelOf: STATES.map((state) => state.label),
  before: STATES.map((later) => STATES.flatMap((earlier, i) => (mayFollow(earlier, later) ? [i] : []))),
  first: STATES.map(
    ({ label, source, content }) =>
      (label === NOTHING && !source && !content) ||
      (label === SOURCE_BEGIN && !content) ||
      (label === CONTENT_BEGIN && !source),
  ),
};
/** States in which something has been said. */
export const SAID_ENDS: readonly number[] = STATES.flatMap((state, i) => (state.content ? [i] : []));
/** The state of a window that holds neither source nor content. */
export const EMPTY_END = 0;

/** How many readings of a window are weighed against each other. */
export const READINGS = 8;

const FORBIDDEN = -1e6;

/** Source and content of a cue, as labels of its window's tokens. */
export interface Reading {
  readonly labels: Uint8Array;
  /** By how much it beats the reading in which nothing is said. */
  readonly margin: number;
  /** Scores of the labels for each token, from which other readings can be made. */
  readonly emissions: Float32Array;
}

/** Which transition table holds on the way into each token of the window. */
export function spanGates(p: Passage, c: CueView): Uint8Array {
  const gates = new Uint8Array(c.windowTo - c.windowFrom);
  for (let t = c.windowFrom; t < c.windowTo; t++) {
    const w = t - c.windowFrom;
    const i = t - c.sentenceFrom;
    const inside = t > c.sentenceFrom && t < c.sentenceTo;
    const change = inside && c.branches.top[i] !== c.branches.top[i - 1] ? 1 : 0;
    gates[w] = (p.kind[t] as number) * 2 + change;
  }
  return gates;
}

/** Makes token `w` of a window neither source nor content. */
export function forbid(emissions: Float32Array, w: number): void {
  emissions.fill(FORBIDDEN, w * SPAN_LABELS + 1, (w + 1) * SPAN_LABELS);
}

/** Scores of the labels for each token of the window; the cue's own tokens can be nothing. */
function spanEmissions(p: Passage, c: CueView, model: Scorer, keys: Int32Array): Float32Array {
  const emissions = new Float32Array((c.windowTo - c.windowFrom) * SPAN_LABELS);
  const scores = new Float32Array(SPAN_CLASSES);
  for (let t = c.windowFrom; t < c.windowTo; t++) {
    const at = (t - c.windowFrom) * SPAN_LABELS;
    if (t >= c.from && t < c.to) {
      forbid(emissions, t - c.windowFrom);
      continue;
    }
    scores.fill(0);
    model.score(keys, spanFeatures(p, c, t, keys), scores);
    for (let label = 0; label < SPAN_LABELS; label++) emissions[at + label] = scores[label] as number;
  }
  return emissions;
}

/** Finds who speaks and what is said, for one cue at a time. */
export class SpanReader {
  readonly #model: Scorer;
  readonly #lattice = new Lattice(SPAN_STATES);
  readonly #best = new NBest(SPAN_STATES, READINGS);
  readonly #tables: Float32Array;
  readonly #keys = new Int32Array(SPAN_FEATURES);

  constructor(model: Scorer) {
    this.#model = model;
    this.#tables = transitionTables(model, SPAN_GATES, SPAN_LABELS);
  }

  /** The best reading of the window in which the cue has content; null where no token is left to be content. */
  read(p: Passage, c: CueView): Reading | null {
    const count = c.windowTo - c.windowFrom;
    if (count <= c.to - c.from) return null;
    const emissions = spanEmissions(p, c, this.#model, this.#keys);
    this.#lattice.forward(count, emissions, spanGates(p, c), this.#tables);
    const labels = new Uint8Array(count);
    this.#lattice.trace(SAID_ENDS, labels);
    const best = Math.max(...SAID_ENDS.map((end) => this.#lattice.endScore(end)));
    return { labels, margin: best - this.#lattice.endScore(EMPTY_END), emissions };
  }

  /** The best few readings of a window in which the cue has content, best first. */
  rank(p: Passage, c: CueView, emissions: Float32Array): Ranked[] {
    return this.#best.find(c.windowTo - c.windowFrom, emissions, spanGates(p, c), this.#tables, SAID_ENDS);
  }
}

/** The tokens of the passage that a window's labels make source, and those they make content; ascending. */
export function labelledTokens(c: CueView, labels: Uint8Array): { source: number[]; content: number[] } {
  const source: number[] = [];
  const content: number[] = [];
  for (let w = 0; w < labels.length; w++) {
    if (labels[w] === NOTHING) continue;
    ((labels[w] as number) < CONTENT_BEGIN ? source : content).push(c.windowFrom + w);
  }
  return { source, content };
}
