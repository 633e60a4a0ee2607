import type { TrainedRows } from "../../../language/training/perceptron.ts";
import { seededRandom, shuffled } from "../../../language/training/random.ts";
import { BEGIN, CUE_CLASSES, CUE_ENDS, CUE_LABELS, CUE_STATES, INSIDE } from "../cue-candidates.ts";
import { CUE_FEATURES, cueContext, cueFeatures } from "../cue-features.ts";
import { rateBin, rateKeys, type Rates } from "../cue-rates.ts";
import { Lattice } from "../lattice.ts";
import { KINDS } from "../passage.ts";
import { transitionKey, transitionTables } from "../sequence-scores.ts";
import type { GoldPassage } from "./gold.ts";
import { FeatureIndex, IndexedPerceptron, meanRows } from "./indexed-perceptron.ts";

/** How often each rate key was seen, and how often as part of a cue, over all articles and in each. */
export class RateCounts {
  readonly #all = new Map<number, [cue: number, seen: number]>();
  readonly #byArticle = new Map<number, Map<number, [cue: number, seen: number]>>();

  constructor(passages: readonly GoldPassage[]) {
    for (const { article, passage, gold } of passages) {
      const inCue = new Uint8Array(passage.count);
      for (const { from, to } of gold) inCue.fill(1, from, to);
      let own = this.#byArticle.get(article);
      if (!own) {
        own = new Map();
        this.#byArticle.set(article, own);
      }
      for (let t = 0; t < passage.count; t++) {
        for (const key of rateKeys(passage, t)) {
          count(this.#all, key, inCue[t] as number);
          count(own, key, inCue[t] as number);
        }
      }
    }
  }

  /** Bins of a passage as if its own article had not been counted: what an unseen article would get. */
  rates({ article, passage }: GoldPassage): Rates {
    const own = this.#byArticle.get(article);
    const bin = (key: number): number => {
      const [cue, seen] = this.#all.get(key) ?? [0, 0];
      const [ownCue, ownSeen] = own?.get(key) ?? [0, 0];
      return rateBin(cue - ownCue, seen - ownSeen);
    };
    const rates = { alone: new Uint8Array(passage.count), withNext: new Uint8Array(passage.count) };
    for (let t = 0; t < passage.count; t++) {
      const [alone, withNext] = rateKeys(passage, t);
      rates.alone[t] = bin(alone);
      rates.withNext[t] = bin(withNext);
    }
    return rates;
  }

  /** The bins as rows of a model of one class, so that they are stored like weights. */
  rows(): TrainedRows {
    const kept = [...this.#all].filter(([, [cue, seen]]) => rateBin(cue, seen) > 0);
    return {
      classes: 1,
      keys: Int32Array.from(kept, ([key]) => key),
      weights: Float32Array.from(kept, ([, [cue, seen]]) => rateBin(cue, seen)),
      updates: new Int32Array(kept.length).fill(1),
    };
  }
}

function count(counts: Map<number, [number, number]>, key: number, cue: number): void {
  const known = counts.get(key);
  if (known) {
    known[0] += cue;
    known[1]++;
  } else counts.set(key, [cue, 1]);
}

/** The labels of a passage's tokens. */
export function cueLabels({ passage, gold }: GoldPassage): Uint8Array {
  const labels = new Uint8Array(passage.count);
  for (const { from, to } of gold) {
    labels.fill(INSIDE, from, to);
    labels[from] = BEGIN;
  }
  return labels;
}

/**
 * Trains the first stage: averaged structured perceptrons over whole paragraphs, one for each of `seeds`, which
 * settles the order of the paragraphs. The result is their mean.
 */
export function trainCues(
  passages: readonly GoldPassage[],
  counts: RateCounts,
  epochs: number,
  seeds: readonly number[],
  progress: (message: string) => void,
): TrainedRows {
  const index = new FeatureIndex();
  const lattice = new Lattice(CUE_STATES);
  const examples = passages
    .filter(({ passage }) => passage.count > 0)
    .map((passage) => ({ passage, ...allFeatures(passage, counts, index), labels: cueLabels(passage) }));
  return meanRows(
    seeds.map((seed) => {
      const model = new IndexedPerceptron(CUE_CLASSES, index);
      const random = seededRandom(seed);
      for (let epoch = 1; epoch <= epochs; epoch++) {
        let wrong = 0;
        for (const { passage, ids, width, labels } of shuffled(examples, random)) {
          const p = passage.passage;
          const emissions = emissionsOf(model, ids, width, p.count);
          lattice.forward(p.count, emissions, p.kind, transitionTables(model.byKey(), KINDS, CUE_LABELS));
          const guess = new Uint8Array(p.count);
          lattice.trace(CUE_ENDS, guess);
          model.tick();
          for (let t = 0; t < p.count; t++) {
            if (guess[t] === labels[t]) continue;
            wrong++;
            model.update(ids, t * width, (t + 1) * width, labels[t] as number, guess[t] as number);
          }
          updateTransitions(model, p.kind, labels, guess, CUE_CLASSES - 1);
        }
        progress(`cues, seed ${seed}, round ${epoch} of ${epochs}: ${wrong} wrong`);
      }
      return model.average();
    }),
  );
}

/**
 * Moves the weights of transitions that one sequence has and the other has not. The last class of the model
 * takes the other half of each move and is never read.
 */
export function updateTransitions(
  model: IndexedPerceptron,
  gates: Uint8Array,
  right: Uint8Array,
  guess: Uint8Array,
  spare: number,
): void {
  for (let t = 1; t < right.length; t++) {
    if (right[t] === guess[t] && right[t - 1] === guess[t - 1]) continue;
    const gate = gates[t] as number;
    model.updateKey(transitionKey(gate, right[t - 1] as number), right[t] as number, spare);
    model.updateKey(transitionKey(gate, guess[t - 1] as number), spare, guess[t] as number);
  }
}

function emissionsOf(model: IndexedPerceptron, ids: Int32Array, width: number, tokens: number): Float32Array {
  const emissions = new Float32Array(tokens * CUE_LABELS);
  const scores = new Float32Array(CUE_CLASSES);
  for (let t = 0; t < tokens; t++) {
    scores.fill(0);
    model.score(ids, t * width, (t + 1) * width, scores);
    for (let label = 0; label < CUE_LABELS; label++)
      emissions[t * CUE_LABELS + label] = scores[label] as number;
  }
  return emissions;
}

function allFeatures(
  passage: GoldPassage,
  counts: RateCounts,
  index: FeatureIndex,
): { ids: Int32Array; width: number } {
  const p = passage.passage;
  const context = cueContext(p, counts.rates(passage));
  const scratch = new Int32Array(CUE_FEATURES);
  const width = cueFeatures(p, context, 0, scratch);
  const keys = new Int32Array(width * p.count);
  for (let t = 0; t < p.count; t++) {
    cueFeatures(p, context, t, scratch);
    keys.set(scratch.subarray(0, width), t * width);
  }
  return { ids: index.number(keys), width };
}
