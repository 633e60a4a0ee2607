import type { Scorer } from "../../../language/linear-model.ts";
import { Perceptron, type TrainedRows } from "../../../language/training/perceptron.ts";
import { type Random, shuffled } from "../../../language/training/random.ts";
import type { Rates } from "../cue-rates.ts";
import { Lattice } from "../lattice.ts";
import { transitionTables } from "../sequence-scores.ts";
import {
  CONTENT_BEGIN,
  EMPTY_END,
  SAID_ENDS,
  SOURCE_BEGIN,
  SPAN_CLASSES,
  SPAN_GATES,
  SPAN_LABELS,
  SPAN_STATES,
  forbid,
  spanGates,
} from "../span-decoding.ts";
import { type CueView, cueView, SPAN_FEATURES, spanFeatures } from "../span-features.ts";
import type { GoldAttribution, GoldPassage } from "./gold.ts";
import { updateTransitions } from "./train-cues.ts";

/** A cue to learn from; `gold` is null where it attributes nothing. */
export interface SpanExample {
  readonly passage: GoldPassage;
  readonly rates: Rates;
  readonly cueOf: Int32Array;
  readonly from: number;
  readonly to: number;
  readonly gold: GoldAttribution | null;
}

/** The labels of the window's tokens; content starts anew behind every token that is none. */
export function spanLabels(view: CueView, gold: GoldAttribution | null): Uint8Array {
  const labels = new Uint8Array(view.windowTo - view.windowFrom);
  if (gold === null) return labels;
  const mark = (tokens: readonly number[], begin: number) => {
    let last = -2;
    for (const t of tokens) {
      if (t < view.windowFrom || t >= view.windowTo || (t >= view.from && t < view.to)) continue;
      if (begin === SOURCE_BEGIN && last >= 0 && t !== last + 1) break;
      labels[t - view.windowFrom] = t === last + 1 ? begin + 1 : begin;
      last = t;
    }
  };
  mark(gold.content, CONTENT_BEGIN);
  mark(gold.source, SOURCE_BEGIN);
  // A source inside the content cuts it in two.
  for (let w = 1; w < labels.length; w++) {
    const before = labels[w - 1] as number;
    if (labels[w] === CONTENT_BEGIN + 1 && before < CONTENT_BEGIN) labels[w] = CONTENT_BEGIN;
  }
  return labels;
}

/** Trains the second stage: an averaged structured perceptron over the window of each cue. */
export function trainSpans(
  examples: readonly SpanExample[],
  epochs: number,
  random: Random,
  progress: (message: string) => void,
): TrainedRows {
  const model = new Perceptron(SPAN_CLASSES);
  const lattice = new Lattice(SPAN_STATES);
  const prepared = examples.flatMap((example) => prepare(example) ?? []);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let wrong = 0;
    for (const { view, labels, gates, keys, width, said } of shuffled(prepared, random)) {
      const emissions = emissionsOf(model, view, keys, width);
      lattice.forward(labels.length, emissions, gates, transitionTables(model, SPAN_GATES, SPAN_LABELS));
      const guess = new Uint8Array(labels.length);
      lattice.trace(said ? SAID_ENDS : [EMPTY_END, ...SAID_ENDS], guess);
      model.tick();
      let moved = false;
      for (let w = 0; w < labels.length; w++) {
        if (guess[w] === labels[w]) continue;
        moved = true;
        const own = keys.subarray(w * width, (w + 1) * width);
        model.update(own, width, labels[w] as number, guess[w] as number);
      }
      if (moved) wrong++;
      updateTransitions(model, gates, labels, guess, SPAN_CLASSES - 1);
    }
    progress(`sources and contents, round ${epoch} of ${epochs}: ${wrong} of ${prepared.length} wrong`);
  }
  return model.average();
}

/** An example with its features worked out once; null where the window holds nothing that is said. */
function prepare({ passage: { passage: p }, rates, cueOf, from, to, gold }: SpanExample) {
  const view = cueView(p, rates, cueOf, from, to);
  const labels = spanLabels(view, gold);
  if (gold !== null && !labels.some((label) => label >= CONTENT_BEGIN)) return null;
  const scratch = new Int32Array(SPAN_FEATURES);
  const width = spanFeatures(p, view, view.windowFrom, scratch);
  const keys = new Int32Array(width * labels.length);
  for (let w = 0; w < labels.length; w++) {
    spanFeatures(p, view, view.windowFrom + w, scratch);
    keys.set(scratch.subarray(0, width), w * width);
  }
  return { view, labels, gates: spanGates(p, view), keys, width, said: gold !== null };
}

function emissionsOf(model: Scorer, view: CueView, keys: Int32Array, width: number): Float32Array {
  const emissions = new Float32Array((view.windowTo - view.windowFrom) * SPAN_LABELS);
  const scores = new Float32Array(SPAN_CLASSES);
  for (let t = view.windowFrom; t < view.windowTo; t++) {
    const w = t - view.windowFrom;
    if (t >= view.from && t < view.to) forbid(emissions, w);
    else {
      scores.fill(0);
      model.score(keys.subarray(w * width, (w + 1) * width), width, scores);
      emissions.set(scores.subarray(0, SPAN_LABELS), w * SPAN_LABELS);
    }
  }
  return emissions;
}
