import type { Scorer } from "../../language/linear-model.ts";
import type { Filler, Judged } from "./judge.ts";
import { pairFeatures } from "./pair-features.ts";

/** Log odds that two fillers of one type belong to the same of several incidents. */
export type PairJudge = (one: Filler, other: Filler) => number;

export function pairJudge(pairs: Scorer, { story }: Pick<Judged, "story">): PairJudge {
  const known = new Map<Filler, Map<Filler, number>>();
  return (one, other) => {
    const row = known.get(one) ?? new Map<Filler, number>();
    known.set(one, row);
    const before = row.get(other);
    if (before !== undefined) return before;
    const keys = pairFeatures(story, one, other, one.type);
    const scores = new Float32Array(pairs.classes);
    pairs.score(keys, keys.length, scores);
    row.set(other, scores[0] as number);
    return scores[0] as number;
  };
}

/**
 * Sorts fillers into groups, each an incident: the two groups that belong together best are joined first.
 *
 * @param most groups at the end, at most
 * @param least mean log odds at which groups are joined although there are no more than `most`
 * @returns the largest group first; equal ones in the order of their first filler
 */
export function tellApart(
  fillers: readonly Filler[],
  most: number,
  least: number,
  judge: PairJudge,
): Filler[][] {
  const scores = fillers.map((one) => fillers.map((other) => (one === other ? 0 : judge(one, other))));
  let groups = fillers.map((_, i) => [i]);
  for (;;) {
    let best: readonly [number, number, number] | null = null;
    for (let a = 0; a < groups.length; a++) {
      for (let b = a + 1; b < groups.length; b++) {
        const mean = meanScore(groups[a] as number[], groups[b] as number[], scores);
        if (best === null || mean > best[2]) best = [a, b, mean];
      }
    }
    if (best === null || (groups.length <= most && best[2] < least)) break;
    const [a, b] = best;
    const joined = [...(groups[a] as number[]), ...(groups[b] as number[])].sort((x, y) => x - y);
    groups = groups.flatMap((group, i) => (i === a ? [joined] : i === b ? [] : [group]));
  }
  return [...groups]
    .sort((a, b) => b.length - a.length)
    .map((group) => group.map((i) => fillers[i] as Filler));
}

function meanScore(
  a: readonly number[],
  b: readonly number[],
  scores: readonly (readonly number[])[],
): number {
  let sum = 0;
  for (const i of a) for (const j of b) sum += scores[i]?.[j] ?? 0;
  return sum / (a.length * b.length);
}
