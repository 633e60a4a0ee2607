import type { Scorer } from "../../../language/linear-model.ts";
import { unpackRows } from "../../../language/model-file.ts";
import { packRows } from "../../../language/training/pack.ts";
import { seededRandom } from "../../../language/training/random.ts";
import { ACCEPT_FEATURES, acceptFeatures } from "../accept-features.ts";
import { CueFinder } from "../cue-candidates.ts";
import { ATTRIBUTION_FORMAT, writeModel } from "../model-data.ts";
import { propose } from "../proposals.ts";
import { SpanReader } from "../span-decoding.ts";
import type { GoldPassage } from "./gold.ts";
import { type AcceptExample, bestThreshold, judge, trainAcceptance } from "./train-acceptance.ts";
import { RateCounts, trainCues } from "./train-cues.ts";
import { type SpanExample, trainSpans } from "./train-spans.ts";

export interface TrainingSettings {
  readonly cueEpochs: number;
  readonly spanEpochs: number;
  readonly acceptEpochs: number;
  /** Into how many parts the judged proposals are dealt to find the threshold. */
  readonly folds: number;
  /** Least margin of a cue candidate in use, in the units of the trained weights. */
  readonly least: number;
  /** The same while acceptance is learnt: more to refuse teaches more, and is too slow for use. */
  readonly judgedFrom: number;
  /** Rows that took part in fewer updates are left out. */
  readonly threshold: number;
  readonly acceptThreshold: number;
}

export const SETTINGS: TrainingSettings = {
  cueEpochs: 8,
  spanEpochs: 6,
  acceptEpochs: 2,
  folds: 4,
  least: -120,
  judgedFrom: -230,
  threshold: 8,
  acceptThreshold: 3,
};

type Progress = (message: string) => void;

/** Trains all stages and gives the model's bytes, before compression. The same input gives the same bytes. */
export function trainModel(
  passages: readonly GoldPassage[],
  settings: TrainingSettings,
  progress: Progress,
): Uint8Array {
  const counts = new RateCounts(passages);
  const examples = passages.flatMap((passage) => spanExamples(passage, counts));
  const judged = judgeUnseen(passages, examples, counts, settings, progress);
  const acceptance = trainAcceptance(judged, settings.acceptEpochs, seededRandom(3));
  const marked = passages.filter(isUnseen).reduce((sum, { gold }) => sum + gold.length, 0);
  const threshold = crossThreshold(judged, marked, settings);
  progress(`accepts from ${threshold.toFixed(2)} on`);
  const cues = trainCues(passages, counts, settings.cueEpochs, seededRandom(1), progress);
  const spans = trainSpans(examples, settings.spanEpochs, seededRandom(2), progress);
  return writeModel(
    { format: ATTRIBUTION_FORMAT, least: settings.least, threshold },
    {
      rates: packRows(counts.rows(), 0),
      cues: packRows(cues, settings.threshold),
      spans: packRows(spans, settings.threshold),
      acceptance: packRows(acceptance, settings.acceptThreshold),
    },
  );
}

function spanExamples(passage: GoldPassage, counts: RateCounts): SpanExample[] {
  if (passage.gold.length === 0) return [];
  const rates = counts.rates(passage);
  const cueOf = new Int32Array(passage.passage.count);
  passage.gold.forEach(({ from, to }, i) => cueOf.fill(i + 1, from, to));
  return passage.gold.map((gold) => ({ passage, rates, cueOf, from: gold.from, to: gold.to, gold }));
}

interface JudgedExample extends AcceptExample {
  readonly article: number;
}

/** Models learnt from every second article propose for the others, as they will for unseen ones. */
function isUnseen({ article }: GoldPassage): boolean {
  return article % 2 === 0;
}

/** Proposals for half of the articles by models that have not seen them, each with how right it was. */
function judgeUnseen(
  passages: readonly GoldPassage[],
  examples: readonly SpanExample[],
  counts: RateCounts,
  settings: TrainingSettings,
  progress: Progress,
): JudgedExample[] {
  const { threshold } = settings;
  const others = passages.filter((passage) => !isUnseen(passage));
  const seen = examples.filter(({ passage }) => !isUnseen(passage));
  const cues = trainCues(others, counts, settings.cueEpochs, seededRandom(10), progress);
  const spans = trainSpans(seen, settings.spanEpochs, seededRandom(20), progress);
  const finder = new CueFinder(unpackRows(packRows(cues, threshold)));
  const reader = new SpanReader(unpackRows(packRows(spans, threshold)));
  return passages.filter(isUnseen).flatMap((passage) =>
    judgePassage(passage, counts, finder, reader, settings.judgedFrom).map((example) => ({
      ...example,
      article: passage.article,
    })),
  );
}

function judgePassage(
  passage: GoldPassage,
  counts: RateCounts,
  finder: CueFinder,
  reader: SpanReader,
  least: number,
): AcceptExample[] {
  const p = passage.passage;
  const rates = counts.rates(passage);
  const proposals = propose(p, rates, finder, reader, least);
  return proposals.map((proposal) => {
    const keys = new Int32Array(ACCEPT_FEATURES);
    const count = acceptFeatures(p, rates, proposal, proposals, keys);
    return { keys: keys.slice(0, count), judged: judge(proposal, passage.gold) };
  });
}

/** The best threshold, each part scored by weights learnt from the others. */
function crossThreshold(
  judged: readonly JudgedExample[],
  marked: number,
  settings: TrainingSettings,
): number {
  const scored = [];
  for (let fold = 0; fold < settings.folds; fold++) {
    const inFold = ({ article }: JudgedExample) => Math.floor(article / 2) % settings.folds === fold;
    const others = judged.filter((example) => !inFold(example));
    const rows = trainAcceptance(others, settings.acceptEpochs, seededRandom(30 + fold));
    const model = unpackRows(packRows(rows, settings.acceptThreshold));
    for (const example of judged)
      if (inFold(example)) scored.push({ score: scoreOf(model, example.keys), judged: example.judged });
  }
  return bestThreshold(scored, marked);
}

function scoreOf(model: Scorer, keys: Int32Array): number {
  const sum = new Float32Array(1);
  model.score(keys, keys.length, sum);
  return sum[0] as number;
}
