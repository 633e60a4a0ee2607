import { key2 } from "../../language/hashing.ts";
import type { Scorer } from "../../language/linear-model.ts";

const TRANSITION = 900;

/** Key of the feature 'the label before was `earlier`, on the way through `gate`'. */
export function transitionKey(gate: number, earlier: number): number {
  return key2(TRANSITION, gate, earlier);
}

/** Reads the weights of all transitions: `gates` tables of `labels` by `labels`. */
export function transitionTables(model: Scorer, gates: number, labels: number): Float32Array {
  const tables = new Float32Array(gates * labels * labels);
  const key = new Int32Array(1);
  const scores = new Float32Array(model.classes);
  for (let gate = 0; gate < gates; gate++) {
    for (let earlier = 0; earlier < labels; earlier++) {
      key[0] = transitionKey(gate, earlier);
      scores.fill(0);
      model.score(key, 1, scores);
      for (let label = 0; label < labels; label++) {
        tables[(gate * labels + earlier) * labels + label] = scores[label] as number;
      }
    }
  }
  return tables;
}
