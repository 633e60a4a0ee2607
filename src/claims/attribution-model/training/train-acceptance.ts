import type { TrainedRows } from "../../../language/training/perceptron.ts";
import { type Random, shuffled } from "../../../language/training/random.ts";
import { jaccard } from "../accept-features.ts";
import type { Proposal } from "../proposals.ts";
import type { GoldAttribution } from "./gold.ts";

/** A proposal's features with how right it was. */
export interface AcceptExample {
  readonly keys: Int32Array;
  readonly judged: Judgement;
}

export interface Judgement {
  /** The cue is an annotator's, word for word. */
  readonly cue: boolean;
  /** Who said what is right: at least half of the source and of the content shared, as the scorer has it. */
  readonly whoSaid: boolean;
}

export function judge(proposal: Proposal, gold: readonly GoldAttribution[]): Judgement {
  const { cue, source, content } = proposal;
  return {
    cue: gold.some(({ from, to }) => from === cue.from && to === cue.to),
    whoSaid: gold.some(
      (marked) => jaccard(content, marked.content) >= 0.5 && jaccard(source, marked.source) >= 0.5,
    ),
  };
}

export function target({ cue, whoSaid }: Judgement): number {
  return (cue ? 0.5 : 0) + (whoSaid ? 0.5 : 0);
}

const RATE = 0.05;
const DECAY = 2e-4;

/**
 * Logistic regression by AdaGrad over hashed features; the sum of a proposal's weights is the log odds that it
 * is right.
 */
export function trainAcceptance(
  examples: readonly AcceptExample[],
  epochs: number,
  random: Random,
): TrainedRows {
  const rowOf = new Map<number, number>();
  const rows = examples.map(({ keys }) =>
    Int32Array.from(keys, (key) => {
      const known = rowOf.get(key);
      if (known !== undefined) return known;
      rowOf.set(key, rowOf.size);
      return rowOf.size - 1;
    }),
  );
  const weights = new Float64Array(rowOf.size);
  const squares = new Float64Array(rowOf.size).fill(1e-2);
  const updates = new Int32Array(rowOf.size);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const i of shuffled(order, random)) {
      const own = rows[i] as Int32Array;
      let sum = 0;
      for (const row of own) sum += weights[row] as number;
      const error = 1 / (1 + Math.exp(-sum)) - target((examples[i] as AcceptExample).judged);
      for (const row of own) {
        const slope = error + DECAY * (weights[row] as number);
        squares[row] = (squares[row] as number) + slope * slope;
        weights[row] = (weights[row] as number) - (RATE * slope) / Math.sqrt(squares[row] as number);
        if (epoch === 0) updates[row] = (updates[row] as number) + 1;
      }
    }
  }
  return { classes: 1, keys: Int32Array.from(rowOf.keys()), weights: Float32Array.from(weights), updates };
}

/** The threshold on the score at which the mean of the two F1 figures over the examples is highest. */
export function bestThreshold(
  scored: readonly { readonly score: number; readonly judged: Judgement }[],
  gold: number,
): number {
  const ordered = [...scored].sort((a, b) => b.score - a.score);
  let cues = 0;
  let whoSaid = 0;
  let best = 0;
  let threshold = 0;
  ordered.forEach(({ score, judged }, i) => {
    if (judged.cue) cues++;
    if (judged.whoSaid) whoSaid++;
    const f1 = (cues + whoSaid) / (i + 1 + gold);
    if (f1 > best) {
      best = f1;
      threshold = score;
    }
  });
  return threshold;
}
