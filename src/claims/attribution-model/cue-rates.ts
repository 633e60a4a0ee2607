import { key2 } from "../../language/hashing.ts";
import type { Scorer } from "../../language/linear-model.ts";
import type { Passage } from "./passage.ts";

/** Upper edges of the bins of cue rates; bin 0 is for words seen too seldom to tell. */
const UPPER_EDGES = [0, 0.01, 0.04, 0.12, 0.25, 0.45, 0.7];

/** The bin of a word that was part of a cue `cue` times out of `seen`. */
export function rateBin(cue: number, seen: number): number {
  if (seen < 3) return 0;
  const rate = cue / seen;
  const at = UPPER_EDGES.findIndex((edge) => rate <= edge);
  return 1 + (at < 0 ? UPPER_EDGES.length : at);
}

const ALONE = 1;
const WITH_NEXT = 2;

/** Under what a token is counted: its lemma and word class; its lemma and the next one. */
export function rateKeys(p: Passage, t: number): readonly [number, number] {
  const lemma = p.lemma[t] as number;
  const next = t + 1 < p.count ? (p.lemma[t + 1] as number) : 0;
  return [key2(ALONE, lemma, p.upos[t] as number), key2(WITH_NEXT, lemma, next)];
}

/** Bins by token: how often the word, and the word with the next one, were part of a cue in training. */
export interface Rates {
  readonly alone: Uint8Array;
  readonly withNext: Uint8Array;
}

/** Looks up the bins of a passage; `bins` scores a key with its bin (one class). */
export function readRates(p: Passage, bins: Scorer): Rates {
  const rates = { alone: new Uint8Array(p.count), withNext: new Uint8Array(p.count) };
  const key = new Int32Array(1);
  const score = new Float32Array(1);
  const lookUp = (value: number): number => {
    key[0] = value;
    score[0] = 0;
    bins.score(key, 1, score);
    return Math.round(score[0] as number);
  };
  for (let t = 0; t < p.count; t++) {
    const [alone, withNext] = rateKeys(p, t);
    rates.alone[t] = lookUp(alone);
    rates.withNext[t] = lookUp(withNext);
  }
  return rates;
}
