import { comparable } from "../src/claims/role-model/training/template-score.ts";

/** The facts scored on matched templates beside the published metrics. */
export const FACTS = [
  "date",
  "country",
  "stage",
  "killed equal",
  "killed overlap",
  "injured equal",
  "injured overlap",
] as const;
export type FactName = (typeof FACTS)[number];

/** A number as least and most; a most of null is open. */
type Range = readonly [number, number | null];

export interface GoldFacts {
  readonly date?: readonly [string | null, string];
  readonly country?: readonly string[];
  readonly stage?: readonly string[];
  readonly killed?: Range;
  readonly injured?: Range;
}

export interface PredictedFacts {
  readonly date?: string;
  readonly country?: string;
  readonly stage?: string;
  readonly killed?: Range;
  readonly injured?: Range;
}

interface HumanTarget {
  readonly effect?: readonly (readonly string[])[] | null;
  readonly number_min?: number | null;
  readonly number_max?: number | null;
  readonly optional?: boolean;
}

interface Key {
  readonly date_from?: string | null;
  readonly date_to?: string | null;
  readonly location?: string | null;
  readonly stage?: string | null;
  readonly human_targets?: readonly HumanTarget[];
}

/** What the answer key of a template says beyond its roles. */
export function goldFacts(template: Readonly<Record<string, unknown>>): GoldFacts {
  const key = template.key as Key | undefined;
  if (!key) return {};
  const killed = harmed(key.human_targets ?? [], "DEATH");
  const injured = harmed(key.human_targets ?? [], "INJURY");
  return {
    ...(key.date_to ? { date: [key.date_from ?? null, key.date_to] as const } : {}),
    ...(key.location ? { country: countries(key.location) } : {}),
    ...(key.stage ? { stage: key.stage.split("/").map((stage) => stage.trim()) } : {}),
    ...(killed ? { killed } : {}),
    ...(injured ? { injured } : {}),
  };
}

function countries(location: string): string[] {
  return (location.split(":")[0] as string)
    .split(/[/-]/)
    .filter((part) => part.trim() !== "")
    .map(comparable);
}

function harmed(targets: readonly HumanTarget[], word: string): Range | null {
  let low = 0;
  let high: number | null = 0;
  let any = false;
  for (const { effect, number_min: min, number_max: max, optional } of targets) {
    const alternatives = (effect ?? []).flat();
    if (!alternatives.includes(word) || min === null || min === undefined) continue;
    any = true;
    const sure = alternatives.every((one) => one === word);
    low += sure && !optional ? min : 0;
    high = high === null || max === null || max === undefined ? null : high + max;
  }
  return any ? [low, high] : null;
}

export function predictedFacts(template: Readonly<Record<string, unknown>>): PredictedFacts {
  const { date, country, stage } = template as { date?: string; country?: string; stage?: string };
  const killed = rangeOf(template, "killed");
  const injured = rangeOf(template, "injured");
  return {
    ...(date ? { date: String(date).slice(0, 10) } : {}),
    ...(country ? { country: comparable(country) } : {}),
    ...(stage ? { stage: String(stage).toUpperCase() } : {}),
    ...(killed ? { killed } : {}),
    ...(injured ? { injured } : {}),
  };
}

function rangeOf(template: Readonly<Record<string, unknown>>, name: string): Range | null {
  const low = (template[`${name}_min`] ?? null) as number | null;
  const high = (template[`${name}_max`] ?? null) as number | null;
  return low === null && high === null ? null : [low ?? 0, high];
}

/** The fact's field: 'killed equal' and 'killed overlap' are two questions about one. */
export function fieldOf(name: FactName): keyof GoldFacts {
  return name.split(" ")[0] as keyof GoldFacts;
}

/** Whether a predicted fact is right; both must have it. */
export function isFactRight(name: FactName, gold: GoldFacts, predicted: PredictedFacts): boolean {
  if (name === "date") {
    const [from, to] = gold.date as readonly [string | null, string];
    const day = predicted.date as string;
    return (from === null || day >= from) && day <= to;
  }
  if (name === "country") return gold.country?.includes(predicted.country as string) === true;
  if (name === "stage") return gold.stage?.includes(predicted.stage as string) === true;
  const field = fieldOf(name) as "killed" | "injured";
  const [low, high] = gold[field] as Range;
  const [min, max] = predicted[field] as Range;
  if (name.endsWith("equal")) return low === min && high === max;
  const open = (value: number | null) => value ?? Number.POSITIVE_INFINITY;
  if (high !== null && open(max) - min > high - low + Math.max(2, high / 2)) return false;
  return min <= open(high) && low <= open(max);
}
