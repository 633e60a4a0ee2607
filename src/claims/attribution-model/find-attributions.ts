import type { Sentence } from "../../model/language.ts";
import type { Span } from "../../model/offsets.ts";
import { ACCEPT_FEATURES, acceptFeatures } from "./accept-features.ts";
import { CueFinder } from "./cue-candidates.ts";
import { readRates } from "./cue-rates.ts";
import { type AttributionModel, readModel } from "./model-data.ts";
import { type Passage, readPassage } from "./passage.ts";
import { propose } from "./proposals.ts";
import { ReadingChooser } from "./reading-choice.ts";
import { SpanReader } from "./span-decoding.ts";

/** Who says what by which words, as spans into the document's text; each list in text order, without overlap. */
export interface AttributionSpans {
  /** Empty where nobody is named ('it was reported that'). */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** How likely it is right, 0 to 1. */
  readonly score: number;
}

/** Finds attributions with one trained model. Keeps scratch space: not for two callers at once. */
export class AttributionReader {
  readonly #model: AttributionModel;
  readonly #finder: CueFinder;
  readonly #reader: SpanReader;
  readonly #chooser: ReadingChooser;
  readonly #keys = new Int32Array(ACCEPT_FEATURES);
  readonly #sum = new Float32Array(1);

  constructor(model: AttributionModel) {
    this.#model = model;
    this.#finder = new CueFinder(model.cues);
    this.#reader = new SpanReader(model.spans);
    this.#chooser = new ReadingChooser(this.#reader, model.readings);
  }

  /**
   * Attributions in the sentences, ordered by their cue. The sentences stand in text order; those of one block
   * are read together. Trees make the reading better; sentences without them are read by their words alone.
   *
   * @param least lowest log odds that count; the default is the one at which training found the best balance
   */
  find(sentences: readonly Sentence[], least = this.#model.threshold): AttributionSpans[] {
    const found: AttributionSpans[] = [];
    let block: Sentence[] = [];
    const flush = () => {
      if (block.length > 0) for (const item of this.#findIn(readPassage(block), least)) found.push(item);
      block = [];
    };
    for (const sentence of sentences) {
      if (sentence.tokens.length === 0) continue;
      const before = block[0];
      if (before && (before.block !== sentence.block || before.entry !== sentence.entry)) flush();
      block.push(sentence);
    }
    flush();
    return found;
  }

  #findIn(p: Passage, least: number): AttributionSpans[] {
    const model = this.#model;
    const rates = readRates(p, model.rates);
    const proposals = propose(p, rates, this.#finder, this.#reader, model.least);
    return proposals.flatMap((proposal) => {
      const count = acceptFeatures(p, rates, proposal, proposals, this.#keys);
      this.#sum[0] = 0;
      model.acceptance.score(this.#keys, count, this.#sum);
      const odds = this.#sum[0];
      if (odds < least) return [];
      const { from, to } = proposal.cue;
      const { source, content } = this.#chooser.choose(p, proposal);
      return {
        source: runs(p, source),
        cue: [{ start: p.start[from] as number, end: p.end[to - 1] as number }],
        content: runs(p, content),
        score: 1 / (1 + Math.exp(-odds)),
      };
    });
  }
}

/** Unbroken runs of ascending tokens, as spans of text. */
function runs(p: Passage, tokens: readonly number[]): Span[] {
  const spans: Span[] = [];
  let last = -2;
  for (const t of tokens) {
    const start = t === last + 1 ? (spans.pop() as Span).start : (p.start[t] as number);
    spans.push({ start, end: p.end[t] as number });
    last = t;
  }
  return spans;
}

let english: AttributionReader | null = null;

/**
 * Attributions in English sentences, by the model in the repository (loaded on first use and kept): source, cue
 * and content of each, with how likely it is right.
 *
 * @param sentences of one document in text order, at best with trees
 * @throws DaybookError DAY-ATTR-001 where the model's file is missing or spoilt
 */
export function findAttributions(sentences: readonly Sentence[]): AttributionSpans[] {
  english ??= new AttributionReader(readModel());
  return english.find(sentences);
}
