import type { Example } from "../src/claims/confidence/training/examples.ts";
import { crossJudge, fitModel, type Foreseen } from "../src/claims/confidence/training/fit.ts";
import { GROUPS } from "../src/claims/confidence/evidence.ts";
import { chanceOf } from "../src/claims/confidence/weights.ts";

/** Chances from here on fall into one bin, up to the next. */
const BINS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95] as const;

interface Bin {
  readonly from: number;
  readonly mean: number;
  readonly right: number;
  readonly count: number;
}

/** Chances in bins with the share that came true, none for an empty bin. */
export function binsOf(seen: readonly { chance: number; right: boolean }[]): Bin[] {
  return BINS.flatMap((from, i): Bin[] => {
    const to = BINS[i + 1] ?? 2;
    const here = seen.filter(({ chance }) => chance >= from && chance < to);
    if (here.length === 0) return [];
    const mean = average(here.map(({ chance }) => chance));
    return [{ from, mean, right: share(here), count: here.length }];
  });
}

/** Mean squared distance of chance and outcome: 0 is perfect, lower is better. */
export function brier(seen: readonly { chance: number; right: boolean }[]): number {
  return average(seen.map(({ chance, right }) => (chance - (right ? 1 : 0)) ** 2));
}

/** How far the bins' chances lie from what came true, weighted by their size. */
export function calibrationError(seen: readonly { chance: number; right: boolean }[]): number {
  return binsOf(seen).reduce(
    (sum, { mean, right, count }) => sum + (Math.abs(mean - right) * count) / seen.length,
    0,
  );
}

/**
 * The chance that a wrong thing has less confidence than a right one, ties half: 0.5 is blind. Null where all are
 * right or all wrong.
 */
export function ranking(seen: readonly { chance: number; right: boolean }[]): number | null {
  const right = seen.filter((one) => one.right);
  const wrong = seen.filter((one) => !one.right);
  if (right.length === 0 || wrong.length === 0) return null;
  let better = 0;
  for (const a of right)
    for (const b of wrong) better += a.chance > b.chance ? 1 : a.chance === b.chance ? 0.5 : 0;
  return better / (right.length * wrong.length);
}

/** The plain share that is right in each group, known from the other pages: what a model must beat. */
function fitShares(known: readonly Example[]): (one: Example) => number {
  const shares = new Map(
    GROUPS.map((group) => {
      const of = known.filter((one) => one.group === group);
      return [group, (of.filter((one) => one.right).length + 1) / (of.length + 2)];
    }),
  );
  return ({ group }) => shares.get(group) ?? 0.5;
}

/** How strongly a rule's own share is drawn to that of its group, in examples. */
const PRIOR = 8;

/** The share that is right for the rule that made the claim, drawn to that of the group where the rule is rare. */
function fitRules(known: readonly Example[]): (one: Example) => number {
  const ofGroup = fitShares(known);
  const counts = new Map<string, { right: number; all: number }>();
  for (const { group, rule, right } of known) {
    const key = `${group} ${rule}`;
    const count = counts.get(key) ?? { right: 0, all: 0 };
    counts.set(key, { right: count.right + (right ? 1 : 0), all: count.all + 1 });
  }
  return (one) => {
    const { right, all } = counts.get(`${one.group} ${one.rule}`) ?? { right: 0, all: 0 };
    return (right + PRIOR * ofGroup(one)) / (all + PRIOR);
  };
}

/** The reliability table: each page judged by what was fitted on all others. */
export function calibrationReport(examples: readonly Example[]): string {
  const seen = crossJudge(examples);
  const own = fitModel(examples);
  const fitted = examples.map((one) => ({ ...one, chance: chanceOf(own[one.group], one.evidence) }));
  const shares = crossJudge(examples, fitShares);
  const rules = crossJudge(examples, fitRules);
  const pages = new Set(examples.map(({ page }) => page)).size;
  const lines = [
    `${examples.length} examples on ${pages} pages. Each page is judged by what was fitted on the others; the rules themselves`,
    "were written by people who had seen these pages, so that the shares right are higher than on new pages.",
    "",
    "group         count right     Brier, by model   by rule  by share   calibration error   ranking",
  ];
  for (const group of GROUPS) lines.push(row(group, group, seen, rules, shares));
  const fields = (one: Foreseen) => one.group !== "claim";
  lines.push(row("all fields", fields, seen, rules, shares));
  for (const [title, of] of [
    ["claims", (one: Foreseen) => one.group === "claim"],
    ["fields", fields],
  ] as const) {
    lines.push("", `${title}: confidence   mean   right   count`);
    for (const { from, mean, right, count } of binsOf(seen.filter(of))) {
      const next = BINS[BINS.indexOf(from as (typeof BINS)[number]) + 1] ?? 1;
      lines.push(
        `        ${from.toFixed(2)}-${next.toFixed(2)}   ${mean.toFixed(3)}   ${right.toFixed(3)}   ${String(count).padStart(5)}`,
      );
    }
  }
  lines.push(
    "",
    `On the pages it was fitted on the model's Brier score is ${brier(fitted.filter((one) => one.group === "claim")).toFixed(3)} (claims), ${brier(fitted.filter(fields)).toFixed(3)} (fields).`,
  );
  return `${lines.join("\n")}\n`;
}

function row(
  title: string,
  of: string | ((one: Foreseen) => boolean),
  ...[seen, rules, shares]: readonly (readonly Foreseen[])[]
): string {
  const pick = (list: readonly Foreseen[] | undefined) =>
    (list ?? []).filter((one) => (typeof of === "string" ? one.group === of : of(one)));
  const here = pick(seen);
  if (here.length === 0) return `${title.padEnd(13)}     0`;
  return [
    title.padEnd(13),
    String(here.length).padStart(5),
    share(here).toFixed(3).padStart(6),
    brier(here).toFixed(4).padStart(15),
    brier(pick(rules)).toFixed(4).padStart(11),
    brier(pick(shares)).toFixed(4).padStart(9),
    calibrationError(here).toFixed(3).padStart(16),
    (ranking(here)?.toFixed(2) ?? "-").padStart(13),
  ].join(" ");
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);
}

function share(seen: readonly { right: boolean }[]): number {
  return average(seen.map(({ right }) => (right ? 1 : 0)));
}
