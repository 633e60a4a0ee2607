import type { CueCandidate, CueFinder } from "./cue-candidates.ts";
import type { Rates } from "./cue-rates.ts";
import type { Passage } from "./passage.ts";
import { labelledTokens, type SpanReader } from "./span-decoding.ts";
import { type CueView, cueView } from "./span-features.ts";

/** A possible attribution: a cue with what the second stage makes of it. Tokens ascend. */
export interface Proposal {
  readonly cue: CueCandidate;
  readonly view: CueView;
  readonly source: readonly number[];
  readonly content: readonly number[];
  /** By how much the reading beats the one in which nothing is said. */
  readonly margin: number;
  /** Scores of the labels of the window's tokens. */
  readonly emissions: Float32Array;
}

/**
 * From which margin on another candidate counts as a cue when the words between are looked at; below it is
 * only a guess.
 */
const LIKELY = 0;

/**
 * Reads a passage generously: every candidate with a margin of at least `least`, with its source and content.
 */
export function propose(
  p: Passage,
  rates: Rates,
  finder: CueFinder,
  reader: SpanReader,
  least: number,
): Proposal[] {
  return readCues(p, rates, finder.find(p, rates, least), reader);
}

/** The source and content of each candidate of a passage; all are needed, since each is read beside the others. */
export function readCues(
  p: Passage,
  rates: Rates,
  cues: readonly CueCandidate[],
  reader: SpanReader,
): Proposal[] {
  const cueOf = new Int32Array(p.count);
  cues.forEach(({ from, to, margin }, i) => {
    if (margin >= LIKELY) cueOf.fill(i + 1, from, to);
  });
  return cues.flatMap((cue) => {
    const view = cueView(p, rates, cueOf, cue.from, cue.to);
    const reading = reader.read(p, view);
    if (reading === null) return [];
    const { labels, margin, emissions } = reading;
    return { cue, view, ...labelledTokens(view, labels), margin, emissions };
  });
}
