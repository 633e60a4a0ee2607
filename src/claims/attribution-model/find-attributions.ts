import type { Sentence } from "../../model/language.ts";
import type { Span } from "../../model/offsets.ts";
import { ACCEPT_FEATURES, acceptFeatures } from "./accept-features.ts";
import { type CueCandidate, CueFinder } from "./cue-candidates.ts";
import { type Rates, readRates } from "./cue-rates.ts";
import { type AttributionModel, readModel } from "./model-data.ts";
import { type Passage, readPassage } from "./passage.ts";
import { type Proposal, readCues } from "./proposals.ts";
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

/**
 * A run of words that may attribute something. What the model makes of it is worked out when first asked for,
 * since most cues are heard by rules and need no model.
 */
export interface SeenCue {
  readonly cue: Span;
  /** By how much the best reading with this cue beats the one without, in units of the cue model; below 0 it loses. */
  readonly margin: number;
  /**
   * How likely it is right, 0 to 1; null where the log odds are below `least` (that of training by default). The
   * first question to a block costs the reading of all its cues.
   */
  score(least?: number): number | null;
  /** Whose words and which. Costs most. */
  parts(): Pick<AttributionSpans, "source" | "content">;
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
    return [...this.see(sentences).values()].flat().flatMap((seen) => {
      const score = seen.score(least);
      if (score === null) return [];
      const { source, content } = seen.parts();
      return [{ source, cue: [seen.cue], content, score }];
    });
  }

  /** Whatever may be a cue, by the sentence it begins in; sentences in text order. */
  see(sentences: readonly Sentence[]): Map<Sentence, SeenCue[]> {
    const seen = new Map<Sentence, SeenCue[]>();
    let block: Sentence[] = [];
    const flush = () => {
      if (block.length > 0) this.#seeIn(block, seen);
      block = [];
    };
    for (const sentence of sentences) {
      if (sentence.tokens.length === 0) continue;
      const before = block[0];
      if (before && (before.block !== sentence.block || before.entry !== sentence.entry)) flush();
      block.push(sentence);
    }
    flush();
    return seen;
  }

  #seeIn(block: readonly Sentence[], seen: Map<Sentence, SeenCue[]>): void {
    const p = readPassage(block);
    const rates = readRates(p, this.#model.rates);
    const cues = likeliest(this.#finder.find(p, rates, this.#model.least), p.count);
    let proposals: Proposal[] | null = null;
    for (const candidate of cues) {
      const { from, to, margin } = candidate;
      const proposal = () => {
        proposals ??= readCues(p, rates, cues, this.#reader);
        return proposals.find(({ cue }) => cue === candidate);
      };
      const sentence = block[p.sentence[from] as number] as Sentence;
      const others = seen.get(sentence) ?? [];
      if (others.length === 0) seen.set(sentence, others);
      others.push({
        cue: { start: p.start[from] as number, end: p.end[to - 1] as number },
        margin,
        score: (least = this.#model.threshold) => {
          const one = proposal();
          const odds = one && proposals ? this.#odds(p, rates, one, proposals) : Number.NEGATIVE_INFINITY;
          return odds < least ? null : 1 / (1 + Math.exp(-odds));
        },
        parts: () => {
          const one = proposal();
          const { source, content } = one ? this.#chooser.choose(p, one) : { source: [], content: [] };
          return { source: runs(p, source), content: runs(p, content) };
        },
      });
    }
  }

  #odds(p: Passage, rates: Rates, proposal: Proposal, all: readonly Proposal[]): number {
    const count = acceptFeatures(p, rates, proposal, all, this.#keys);
    this.#sum[0] = 0;
    this.#model.acceptance.score(this.#keys, count, this.#sum);
    return this.#sum[0];
  }
}

/** A block of news has fewer cues than eight and one for every six words. */
const CUES_ANYWHERE = 8;
const WORDS_A_CUE = 6;

/** The likeliest candidates, as many as a block of `count` words can have: words without end cost no more. */
function likeliest(cues: readonly CueCandidate[], count: number): readonly CueCandidate[] {
  const most = CUES_ANYWHERE + Math.floor(count / WORDS_A_CUE);
  if (cues.length <= most) return cues;
  return [...cues]
    .sort((a, b) => b.margin - a.margin || a.from - b.from)
    .slice(0, most)
    .sort((a, b) => a.from - b.from);
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

function englishReader(): AttributionReader {
  english ??= new AttributionReader(readModel());
  return english;
}

/**
 * Attributions in English sentences, by the model in the repository (loaded on first use and kept): source, cue
 * and content of each, with how likely it is right.
 *
 * @param sentences of one document in text order, at best with trees
 * @throws DaybookError DAY-ATTR-001 where the model's file is missing or spoilt
 */
export function findAttributions(sentences: readonly Sentence[]): AttributionSpans[] {
  return englishReader().find(sentences);
}

/** What may be a cue in English sentences, by the sentence it begins in: see `findAttributions`. */
export function seeCues(sentences: readonly Sentence[]): ReadonlyMap<Sentence, readonly SeenCue[]> {
  return englishReader().see(sentences);
}
