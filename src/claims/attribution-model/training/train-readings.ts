import type { TrainedRows } from "../../../language/training/perceptron.ts";
import { type Random, shuffled } from "../../../language/training/random.ts";
import { jaccard } from "../accept-features.ts";
import type { Passage } from "../passage.ts";
import type { Proposal } from "../proposals.ts";
import { readingFeatures } from "../reading-features.ts";
import { labelledTokens, type SpanReader } from "../span-decoding.ts";
import type { GoldAttribution } from "./gold.ts";

/** The best few readings of one cue, best first: the features of each, and how good it is, 0 to 3. */
export interface ReadingExample {
  readonly keys: readonly Int32Array[];
  readonly quality: readonly number[];
}

/** Readings to learn from; null where no annotator marked the cue, or where they are all equally good. */
export function readingExample(
  p: Passage,
  { cue, view, emissions }: Proposal,
  gold: readonly GoldAttribution[],
  reader: SpanReader,
): ReadingExample | null {
  const near = gold.filter(({ from, to }) => from < cue.to && to > cue.from);
  const marked = near.find(({ from }) => from === cue.from) ?? near[0];
  if (!marked) return null;
  const ranked = reader.rank(p, view, emissions);
  const quality = ranked.map(({ labels }) => qualityOf(labelledTokens(view, labels), marked));
  if (Math.max(...quality) === Math.min(...quality)) return null;
  return { keys: ranked.map((reading, rank) => readingFeatures(p, view, reading, rank)), quality };
}

/** Shared exact stretches of source and of content, as F1, and 1 more where who said what is right. */
function qualityOf(
  { source, content }: { readonly source: readonly number[]; readonly content: readonly number[] },
  marked: GoldAttribution,
): number {
  const whoSaid = jaccard(content, marked.content) >= 0.5 && jaccard(source, marked.source) >= 0.5;
  return sharedRuns(source, marked.source) + sharedRuns(content, marked.content) + (whoSaid ? 1 : 0);
}

function sharedRuns(a: readonly number[], b: readonly number[]): number {
  const runsA = runsOf(a);
  const runsB = new Set(runsOf(b));
  const all = runsA.length + runsB.size;
  return all === 0 ? 1 : (2 * runsA.filter((run) => runsB.has(run)).length) / all;
}

/** Unbroken runs of ascending numbers, each as 'first-last'. */
function runsOf(tokens: readonly number[]): string[] {
  const runs: string[] = [];
  let first = 0;
  tokens.forEach((t, i) => {
    if (t !== (tokens[i - 1] ?? -2) + 1) first = t;
    if (tokens[i + 1] !== t + 1) runs.push(`${first}-${t}`);
  });
  return runs;
}

const RATE = 0.05;
const DECAY = 2e-4;
/** How much of the target the best readings take: a point less of quality counts a 55th. */
const SHARPNESS = 4;

/**
 * Learns to tell the better of several readings: softmax regression over the readings of a cue, by AdaGrad. The
 * sum of a reading's weights says nothing alone; it is compared with the sums of the same cue's other readings.
 */
export function trainReadings(
  examples: readonly ReadingExample[],
  epochs: number,
  random: Random,
): TrainedRows {
  const rowOf = new Map<number, number>();
  const prepared = examples.map(({ keys, quality }) => ({
    rows: keys.map((own) =>
      Int32Array.from(own, (key) => {
        const known = rowOf.get(key);
        if (known !== undefined) return known;
        rowOf.set(key, rowOf.size);
        return rowOf.size - 1;
      }),
    ),
    target: softmax(quality.map((value) => SHARPNESS * value)),
  }));
  const weights = new Float64Array(rowOf.size);
  const squares = new Float64Array(rowOf.size).fill(1e-2);
  const updates = new Int32Array(rowOf.size);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { rows, target } of shuffled(prepared, random)) {
      const guess = softmax(rows.map((own) => own.reduce((sum, row) => sum + (weights[row] as number), 0)));
      rows.forEach((own, i) => {
        const error = (guess[i] as number) - (target[i] as number);
        for (const row of own) {
          const slope = error + DECAY * (weights[row] as number);
          squares[row] = (squares[row] as number) + slope * slope;
          weights[row] = (weights[row] as number) - (RATE * slope) / Math.sqrt(squares[row] as number);
          if (epoch === 0) updates[row] = (updates[row] as number) + 1;
        }
      });
    }
  }
  return { classes: 1, keys: Int32Array.from(rowOf.keys()), weights: Float32Array.from(weights), updates };
}

function softmax(values: readonly number[]): number[] {
  const most = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
