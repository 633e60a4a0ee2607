import type { Scorer } from "./linear-model.ts";
import { hashString } from "./hashing.ts";
import {
  advanceClause,
  contextFeatures,
  lookAhead,
  newClauseState,
  ownFeatures,
  TAGGER_FEATURES,
  type TaggingContext,
} from "./tagger-features.ts";
import { FIELDS, FIXED, type WordTable } from "./words.ts";

/** The tags that training saw: all UPOS, all XPOS, and which of them go together. */
export interface TagSet {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** Index of UPOS and of XPOS of each pair seen together. */
  readonly pairs: readonly (readonly [number, number])[];
}

const FINITE_TAGS: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP", "MD"]);
const VERB_TAGS: ReadonlySet<string> = new Set(["VB", "VBG", "VBN"]);
const ADVERB_TAGS: ReadonlySet<string> = new Set(["RB", "RBR", "RBS"]);

/**
 * Gives each word of a sentence its UPOS and XPOS, greedily from left to right. One pass over the features
 * scores both; the best pair that training saw together wins.
 */
export class Tagger {
  readonly tags: TagSet;
  readonly #words: WordTable;
  readonly #scorer: Scorer;
  readonly #scores: Float32Array;
  readonly #pairUpos: Int32Array;
  readonly #pairXpos: Int32Array;
  readonly #pairHash: Int32Array;
  readonly #pairKind: Uint8Array;
  readonly #context: TaggingContext;
  readonly keys = new Int32Array(TAGGER_FEATURES);
  readonly #cached: boolean;
  /** Sums of the features of the word alone, a stretch for each row of the word table. */
  #own = new Float32Array(0);
  #ownKnown = new Uint8Array(0);
  #generation = -1;

  /** @param cached keep what each word scores by itself; false in training, where the weights still change */
  constructor(tags: TagSet, words: WordTable, scorer: Scorer, cached: boolean) {
    this.tags = tags;
    this.#cached = cached;
    this.#words = words;
    this.#scorer = scorer;
    this.#scores = new Float32Array(tags.upos.length + tags.xpos.length);
    this.#pairUpos = Int32Array.from(tags.pairs, ([upos]) => upos);
    this.#pairXpos = Int32Array.from(tags.pairs, ([, xpos]) => xpos + tags.upos.length);
    this.#pairHash = Int32Array.from(tags.pairs, ([upos, xpos]) =>
      hashString(`${tags.upos[upos]} ${tags.xpos[xpos]}`),
    );
    this.#pairKind = Uint8Array.from(tags.pairs, ([, xpos]) => kindOf(tags.xpos[xpos] as string));
    this.#context = {
      fields: words.fields,
      ids: new Int32Array(0),
      count: 0,
      tags: new Int32Array(64),
      ahead: new Int32Array(64),
      clause: newClauseState(),
    };
  }

  /**
   * Tags the words whose rows in the word table are `ids[0..count)`.
   *
   * @param out receives the index into `tags.pairs` for each word
   * @param decide for training: called with the word's index and the pair chosen, gives the pair to go on with
   */
  tag(
    ids: Int32Array,
    count: number,
    out: Int32Array,
    decide?: (i: number, chosen: number, keys: number) => number,
  ): void {
    const context = this.#start(ids, count);
    const { fields } = context;
    for (let i = 0; i < count; i++) {
      const fixed = fields[(ids[i] as number) * FIELDS + FIXED] as number;
      let chosen = fixed - 1;
      if (fixed === 0) {
        const features = this.#score(context, i);
        chosen = this.#best();
        if (decide) chosen = decide(i, chosen, features);
      }
      out[i] = chosen;
      context.tags[i] = this.#pairHash[chosen] as number;
      advanceClause(context, i, this.#pairKind[chosen] as number);
    }
  }

  #start(ids: Int32Array, count: number): TaggingContext {
    const context = this.#context;
    if (context.tags.length < count) {
      context.tags = new Int32Array(count * 2);
      context.ahead = new Int32Array(count * 2);
    }
    context.fields = this.#words.fields;
    context.ids = ids;
    context.count = count;
    context.clause = newClauseState();
    lookAhead(context.fields, ids, count, context.ahead);
    return context;
  }

  /** Scores the word at `i`; gives the number of keys that it left in `keys`. */
  #score(context: TaggingContext, i: number): number {
    const scores = this.#scores;
    const id = context.ids[i] as number;
    if (!this.#cached) {
      const own = ownFeatures(context.fields, id * FIELDS, this.keys);
      const count = contextFeatures(context, i, this.keys, own);
      scores.fill(0);
      this.#scorer.score(this.keys, count, scores);
      return count;
    }
    const start = this.#ownScores(context.fields, id);
    const own = this.#own;
    for (let c = 0; c < scores.length; c++) scores[c] = own[start + c] as number;
    const count = contextFeatures(context, i, this.keys, 0);
    this.#scorer.score(this.keys, count, scores);
    return count;
  }

  /** Start in `#own` of what the word scores by itself, worked out on first meeting. */
  #ownScores(fields: Int32Array, id: number): number {
    const size = this.#scores.length;
    if (this.#generation !== this.#words.generation) {
      this.#generation = this.#words.generation;
      this.#ownKnown.fill(0);
    }
    if (id >= this.#ownKnown.length) {
      const known = new Uint8Array(Math.max(1024, id * 2));
      known.set(this.#ownKnown);
      const own = new Float32Array(known.length * size);
      own.set(this.#own);
      this.#ownKnown = known;
      this.#own = own;
    }
    const start = id * size;
    if (this.#ownKnown[id] === 0) {
      const stretch = this.#own.subarray(start, start + size);
      stretch.fill(0);
      this.#scorer.score(this.keys, ownFeatures(fields, id * FIELDS, this.keys), stretch);
      this.#ownKnown[id] = 1;
    }
    return start;
  }

  /** The best pair by the scores. */
  #best(): number {
    const scores = this.#scores;
    let best = 0;
    let bestScore = Number.NEGATIVE_INFINITY;
    const { length } = this.#pairUpos;
    for (let pair = 0; pair < length; pair++) {
      const score =
        (scores[this.#pairUpos[pair] as number] as number) +
        (scores[this.#pairXpos[pair] as number] as number);
      if (score > bestScore) {
        bestScore = score;
        best = pair;
      }
    }
    return best;
  }
}

/** What a tag does to the state of the clause: 1 finite verb, 2 other verb, 3 adverb, 0 nothing. */
function kindOf(xpos: string): number {
  if (FINITE_TAGS.has(xpos)) return 1;
  if (VERB_TAGS.has(xpos)) return 2;
  return ADVERB_TAGS.has(xpos) ? 3 : 0;
}
