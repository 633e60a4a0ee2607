import type { Scorer } from "../../language/linear-model.ts";
import type { Passage } from "./passage.ts";
import type { Proposal } from "./proposals.ts";
import { readingFeatures } from "./reading-features.ts";
import { labelledTokens, type SpanReader } from "./span-decoding.ts";

/** Chooses among the best few readings of an accepted proposal by features of whole readings. */
export class ReadingChooser {
  readonly #reader: SpanReader;
  readonly #model: Scorer;
  readonly #sum = new Float32Array(1);

  constructor(reader: SpanReader, model: Scorer) {
    this.#reader = reader;
    this.#model = model;
  }

  /** Source and content as tokens of the passage, ascending. */
  choose(p: Passage, { view, emissions }: Proposal): { source: number[]; content: number[] } {
    const ranked = this.#reader.rank(p, view, emissions);
    let chosen = 0;
    let best = Number.NEGATIVE_INFINITY;
    ranked.forEach((reading, rank) => {
      const keys = readingFeatures(p, view, reading, rank);
      this.#sum[0] = 0;
      this.#model.score(keys, keys.length, this.#sum);
      const score = this.#sum[0];
      if (score > best) {
        best = score;
        chosen = rank;
      }
    });
    return labelledTokens(view, (ranked[chosen] as (typeof ranked)[number]).labels);
  }
}
