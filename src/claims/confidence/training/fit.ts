import { type Evidence, type Group, GROUPS } from "../evidence.ts";
import { chanceOf, type ConfidenceModel, type Weights } from "../weights.ts";
import type { Example } from "./examples.ts";

export interface FitSettings {
  /** How strongly weights are held near zero; without end leaves the plain share that is right. */
  readonly ridge: number;
  /** Features in fewer examples are left out. */
  readonly least: number;
}

/** Fewer examples than these teach a feature nothing. */
const LEAST = 8;

/** What is tried for each group. The last is the share alone: most groups have few wrong examples to learn from. */
const RIDGES = [4, 16, Number.POSITIVE_INFINITY] as const;

/** Parts into which the pages are cut to choose among them. */
const PARTS = 5;

const MOST_STEPS = 40;
const SETTLED = 1e-7;

/**
 * A model for every group, each as free as foretells best on pages left out: a group whose features foretell nothing
 * keeps the share that is right. The same examples in the same order give the same weights.
 */
export function fitModel(examples: readonly Example[]): ConfidenceModel {
  const fit = (group: Group): Weights => {
    const here = examples.filter((one) => one.group === group);
    return fitWeights(here, { ridge: bestRidge(here), least: LEAST });
  };
  return Object.fromEntries(GROUPS.map((group) => [group, fit(group)])) as Record<Group, Weights>;
}

function bestRidge(examples: readonly Example[]): number {
  const pages = [...new Set(examples.map(({ page }) => page))];
  const partOf = new Map(pages.map((page, i) => [page, i % PARTS]));
  const errors = RIDGES.map((ridge) => {
    let error = 0;
    for (let part = 0; part < PARTS; part++) {
      const known = examples.filter(({ page }) => partOf.get(page) !== part);
      const weights = fitWeights(known, { ridge, least: LEAST });
      for (const one of examples)
        if (partOf.get(one.page) === part)
          error += (chanceOf(weights, one.evidence) - (one.right ? 1 : 0)) ** 2;
    }
    return error;
  });
  return RIDGES[errors.indexOf(Math.min(...errors))] as number;
}

/** Logistic regression with a ridge on all weights but the base, by Newton's method. */
export function fitWeights(
  examples: readonly { readonly evidence: Evidence; readonly right: boolean }[],
  { ridge, least }: FitSettings,
): Weights {
  const uses = new Map<string, number>();
  for (const { evidence } of examples)
    for (const name of evidence.keys()) uses.set(name, (uses.get(name) ?? 0) + 1);
  const names = [...uses]
    .flatMap(([name, count]) => (count >= least && Number.isFinite(ridge) ? [name] : []))
    .sort();
  const columns = new Map(names.map((name, i) => [name, i + 1]));
  const rows = examples.map(({ evidence }) => {
    const row: [column: number, value: number][] = [[0, 1]];
    for (const [name, value] of evidence) {
      const column = columns.get(name);
      if (column !== undefined) row.push([column, value]);
    }
    return row;
  });
  const size = names.length + 1;
  const weights = new Float64Array(size);
  // One right and one wrong reading before any was seen: no field is certain for want of errors.
  const right = examples.filter((one) => one.right).length;
  weights[0] = Math.log((right + 1) / (examples.length - right + 1));
  for (let step = 0; step < MOST_STEPS && examples.length > 0; step++) {
    const gradient = new Float64Array(size);
    const curvature = Array.from({ length: size }, () => new Float64Array(size));
    rows.forEach((row, r) => {
      const odds = row.reduce((sum, [column, value]) => sum + (weights[column] as number) * value, 0);
      const chance = 1 / (1 + Math.exp(-odds));
      const miss = ((examples[r] as { right: boolean }).right ? 1 : 0) - chance;
      const bend = chance * (1 - chance);
      for (const [a, x] of row) {
        gradient[a] = (gradient[a] as number) + miss * x;
        const line = curvature[a] as Float64Array;
        for (const [b, y] of row) line[b] = (line[b] as number) + bend * x * y;
      }
    });
    const base = 1 / (1 + Math.exp(-(weights[0] as number)));
    gradient[0] = (gradient[0] as number) + 2 * (0.5 - base);
    (curvature[0] as Float64Array)[0] = ((curvature[0] as Float64Array)[0] as number) + 2 * base * (1 - base);
    for (let i = 1; i < size; i++) {
      gradient[i] = (gradient[i] as number) - ridge * (weights[i] as number);
      const line = curvature[i] as Float64Array;
      line[i] = (line[i] as number) + ridge;
    }
    const change = solve(curvature, gradient);
    let largest = 0;
    for (let i = 0; i < size; i++) {
      const step = Math.max(-2, Math.min(2, change[i] as number));
      weights[i] = (weights[i] as number) + step;
      largest = Math.max(largest, Math.abs(step));
    }
    if (largest < SETTLED) break;
  }
  return {
    base: weights[0] as number,
    weights: Object.fromEntries(names.map((name, i) => [name, weights[i + 1] as number])),
  };
}

/** Solves a symmetric, positive definite system in place (Cholesky). */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const at = (i: number, j: number) => (matrix[i] as Float64Array)[j] as number;
  for (let j = 0; j < size; j++) {
    for (let i = j; i < size; i++) {
      let sum = at(i, j);
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      (matrix[i] as Float64Array)[j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(j, j);
    }
  }
  const answer = Float64Array.from(right);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) answer[i] = (answer[i] as number) - at(i, k) * (answer[k] as number);
    answer[i] = (answer[i] as number) / at(i, i);
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) answer[i] = (answer[i] as number) - at(k, i) * (answer[k] as number);
    answer[i] = (answer[i] as number) / at(i, i);
  }
  return answer;
}

/** An example with the chance that a model gave it which had not seen its page. */
export interface Foreseen extends Example {
  readonly chance: number;
}

/** Every example judged by a model fitted on all other pages. */
export function crossJudge(
  examples: readonly Example[],
  fit: (examples: readonly Example[]) => (one: Example) => number = (known) => {
    const model = fitModel(known);
    return ({ group, evidence }) => chanceOf(model[group], evidence);
  },
): Foreseen[] {
  const pages = [...new Set(examples.map(({ page }) => page))];
  return pages.flatMap((page) => {
    const judge = fit(examples.filter((one) => one.page !== page));
    return examples.filter((one) => one.page === page).map((one) => ({ ...one, chance: judge(one) }));
  });
}
