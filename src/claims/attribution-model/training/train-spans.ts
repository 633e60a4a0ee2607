import type { TrainedRows } from "../../../language/training/perceptron.ts";
import { seededRandom, shuffled } from "../../../language/training/random.ts";
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
import { FeatureIndex, IndexedPerceptron, meanRows } from "./indexed-perceptron.ts";
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

/**
 * Trains the second stage: averaged structured perceptrons over the window of each cue, one for each of `seeds`,
 * which settles the order of the cues. The result is their mean.
 */
export function trainSpans(
  examples: readonly SpanExample[],
  epochs: number,
  seeds: readonly number[],
  progress: (message: string) => void,
): TrainedRows {
  const index = new FeatureIndex();
  const lattice = new Lattice(SPAN_STATES);
  const prepared = examples.flatMap((example) => prepare(example, index) ?? []);
  return meanRows(
    seeds.map((seed) => {
      const model = new IndexedPerceptron(SPAN_CLASSES, index);
      const random = seededRandom(seed);
      for (let epoch = 1; epoch <= epochs; epoch++) {
        let wrong = 0;
        for (const { view, labels, gates, ids, width, said } of shuffled(prepared, random)) {
          const emissions = emissionsOf(model, view, ids, width);
          const transitions = transitionTables(model.byKey(), SPAN_GATES, SPAN_LABELS);
          lattice.forward(labels.length, emissions, gates, transitions);
          const guess = new Uint8Array(labels.length);
          lattice.trace(said ? SAID_ENDS : [EMPTY_END, ...SAID_ENDS], guess);
          model.tick();
          let moved = false;
          for (let w = 0; w < labels.length; w++) {
            if (guess[w] === labels[w]) continue;
            moved = true;
            model.update(ids, w * width, (w + 1) * width, labels[w] as number, guess[w] as number);
          }
          if (moved) wrong++;
          updateTransitions(model, gates, labels, guess, SPAN_CLASSES - 1);
        }
        progress(
          `who and what, seed ${seed}, round ${epoch} of ${epochs}: ${wrong} of ${prepared.length} wrong`,
        );
      }
      return model.average();
    }),
  );
}

/** An example with its features worked out once; null where the window holds nothing that is said. */
function prepare(
  { passage: { passage: p }, rates, cueOf, from, to, gold }: SpanExample,
  index: FeatureIndex,
) {
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
  return { view, labels, gates: spanGates(p, view), ids: index.number(keys), width, said: gold !== null };
}

function emissionsOf(model: IndexedPerceptron, view: CueView, ids: Int32Array, width: number): Float32Array {
  const emissions = new Float32Array((view.windowTo - view.windowFrom) * SPAN_LABELS);
  const scores = new Float32Array(SPAN_CLASSES);
  for (let t = view.windowFrom; t < view.windowTo; t++) {
    const w = t - view.windowFrom;
    if (t >= view.from && t < view.to) forbid(emissions, w);
    else {
      scores.fill(0);
      model.score(ids, w * width, (w + 1) * width, scores);
      for (let label = 0; label < SPAN_LABELS; label++)
        emissions[w * SPAN_LABELS + label] = scores[label] as number;
    }
  }
  return emissions;
}
