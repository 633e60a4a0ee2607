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
import { type ReadingExample, readingExample, trainReadings } from "./train-readings.ts";
import { RateCounts, trainCues } from "./train-cues.ts";
import { type SpanExample, trainSpans } from "./train-spans.ts";

export interface TrainingSettings {
  readonly cueEpochs: number;
  /** How many models of the first stage, and of the second, are made and averaged. */
  readonly cueModels: number;
  readonly spanEpochs: number;
  readonly spanModels: number;
  readonly acceptEpochs: number;
  /** Into how many parts the articles are dealt: each is judged by models learnt from the others. */
  readonly folds: number;
  /** Least margin of a cue candidate in use, in the units of the trained weights. */
  readonly least: number;
  /** The same while acceptance is learnt: more to refuse teaches more, and is too slow for use. */
  readonly judgedFrom: number;
  /** Rows that took part in fewer updates are left out. */
  readonly cueThreshold: number;
  readonly spanThreshold: number;
  readonly acceptThreshold: number;
  readonly readingEpochs: number;
  readonly readingThreshold: number;
}

export const SETTINGS: TrainingSettings = {
  cueEpochs: 3,
  cueModels: 4,
  spanEpochs: 6,
  spanModels: 3,
  acceptEpochs: 2,
  folds: 3,
  least: -120,
  judgedFrom: -230,
  cueThreshold: 8,
  spanThreshold: 12,
  acceptThreshold: 3,
  readingEpochs: 2,
  readingThreshold: 8,
};

type Progress = (message: string) => void;

/** Trains all stages and gives the model's bytes, before compression. The same input gives the same bytes. */
export function trainModel(
  passages: readonly GoldPassage[],
  settings: TrainingSettings,
  progress: Progress,
): Uint8Array {
  const counts = new RateCounts(passages);
  const { judged, readings } = judgeUnseen(passages, counts, settings, progress);
  const acceptance = trainAcceptance(judged, settings.acceptEpochs, seededRandom(3));
  const chosen = trainReadings(readings, settings.readingEpochs, seededRandom(4));
  const marked = passages.reduce((sum, { gold }) => sum + gold.length, 0);
  const threshold = crossThreshold(judged, marked, settings);
  progress(`accepts from ${threshold.toFixed(2)} on`);
  const { cues, spans } = trainStages(passages, counts, settings, 0, progress);
  return writeModel(
    { format: ATTRIBUTION_FORMAT, least: settings.least, threshold },
    {
      rates: packRows(counts.rows(), 0),
      cues,
      spans,
      acceptance: packRows(acceptance, settings.acceptThreshold),
      readings: packRows(chosen, settings.readingThreshold),
    },
  );
}

/** The first two stages, packed. `run` tells the orders of one call from those of another. */
function trainStages(
  passages: readonly GoldPassage[],
  counts: RateCounts,
  settings: TrainingSettings,
  run: number,
  progress: Progress,
): { cues: Uint8Array; spans: Uint8Array } {
  const seeds = (models: number, stage: number) =>
    Array.from({ length: models }, (_, i) => 1000 * run + 100 * stage + i);
  const examples = passages.flatMap((passage) => spanExamples(passage, counts));
  const cues = trainCues(passages, counts, settings.cueEpochs, seeds(settings.cueModels, 1), progress);
  const spans = trainSpans(examples, settings.spanEpochs, seeds(settings.spanModels, 2), progress);
  return { cues: packRows(cues, settings.cueThreshold), spans: packRows(spans, settings.spanThreshold) };
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

interface Judged {
  readonly judged: JudgedExample[];
  readonly readings: ReadingExample[];
}

/** Proposals for all articles by models that have not seen them, each with how right it was, and its readings. */
function judgeUnseen(
  passages: readonly GoldPassage[],
  counts: RateCounts,
  settings: TrainingSettings,
  progress: Progress,
): Judged {
  const all: Judged = { judged: [], readings: [] };
  for (let fold = 0; fold < settings.folds; fold++) {
    const unseen = ({ article }: GoldPassage) => article % settings.folds === fold;
    const others = passages.filter((passage) => !unseen(passage));
    const { cues, spans } = trainStages(others, counts, settings, 1 + fold, progress);
    const finder = new CueFinder(unpackRows(cues));
    const reader = new SpanReader(unpackRows(spans));
    for (const passage of passages.filter(unseen))
      judgePassage(passage, counts, finder, reader, settings.judgedFrom, all);
  }
  return all;
}

function judgePassage(
  passage: GoldPassage,
  counts: RateCounts,
  finder: CueFinder,
  reader: SpanReader,
  least: number,
  into: Judged,
): void {
  const { article, passage: p, gold } = passage;
  const rates = counts.rates(passage);
  const proposals = propose(p, rates, finder, reader, least);
  for (const proposal of proposals) {
    const keys = new Int32Array(ACCEPT_FEATURES);
    const count = acceptFeatures(p, rates, proposal, proposals, keys);
    into.judged.push({ keys: keys.slice(0, count), judged: judge(proposal, gold), article });
    const readings = readingExample(p, proposal, gold, reader);
    if (readings) into.readings.push(readings);
  }
}

/** Into how many parts the judged proposals are dealt to find the threshold. */
const PARTS = 4;

/** The best threshold, each part scored by weights learnt from the others. */
function crossThreshold(
  judged: readonly JudgedExample[],
  marked: number,
  settings: TrainingSettings,
): number {
  const scored = [];
  for (let fold = 0; fold < PARTS; fold++) {
    const inFold = ({ article }: JudgedExample) => article % PARTS === fold;
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
