import type { Figure, FigureValue, Origin } from "../model/record.ts";
import { saidInWords } from "./vague-words.ts";

/**
 * What a step of a series is. `said`: a number beside those before it. `revised`: another number of the same scope. `break`: a number of another scope,
 * time or group of those at the place, which revises nothing.
 */
export type StepKind = "said" | "revised" | "break" | "taken back" | "denied";

/** One step of what an origin said of a figure. */
export interface SeriesStep {
  readonly kind: StepKind;
  readonly claim: string;
  /** As `FigureValue.said`. */
  readonly said: string | null;
  /** '26 in place of 32; reason given: duplicate removed'. */
  readonly words: string;
}

/** What one origin said of a figure, step by step; what merely says a number again is no step. */
export interface OriginSeries {
  readonly origin: Origin;
  /** By time said, undated last. At least one. */
  readonly steps: readonly SeriesStep[];
}

/** The series of every origin of a figure, readers left out, in the order in which the origins first spoke. */
export function seriesOf(figure: Figure): OriginSeries[] {
  const byOrigin = new Map<string, FigureValue[]>();
  for (const value of figure.values) {
    if (value.reader === true) continue;
    const list = byOrigin.get(value.origin.key);
    if (list === undefined) byOrigin.set(value.origin.key, [value]);
    else list.push(value);
  }
  return [...byOrigin.values()].map((values) => ({
    origin: (values[0] as FigureValue).origin,
    steps: stepsOf(values),
  }));
}

function stepsOf(values: readonly FigureValue[]): SeriesStep[] {
  // A claim's total stands before its parts.
  const byClaim = new Map([...values].reverse().map((value) => [value.claim, value]));
  const backBy = new Map<string, FigureValue[]>();
  for (const value of values) {
    if (value.retractedBy === undefined || value.repeats !== undefined) continue;
    backBy.set(value.retractedBy, [...(backBy.get(value.retractedBy) ?? []), value]);
  }
  const steps: SeriesStep[] = [];
  let before: FigureValue | null = null;
  for (const value of values) {
    const { claim, said, revises } = value;
    const back = backBy.get(claim);
    if (back !== undefined) {
      steps.push({ kind: "taken back", claim, said, words: `${numbers(back)} taken back` });
      backBy.delete(claim);
      continue;
    }
    if (value.repeats !== undefined && revises === undefined) continue;
    if (value.denied)
      steps.push({ kind: "denied", claim, said, words: `${saidInWords(value.bounds)} denied` });
    else {
      steps.push(stepOf(value, before, revises === undefined ? undefined : byClaim.get(revises.claim)));
      before = value;
    }
  }
  // Taken back with the event as such: the claim gives no number of its own.
  for (const [claim, back] of backBy)
    steps.push({ kind: "taken back", claim, said: null, words: `${numbers(back)} taken back` });
  return steps;
}

function stepOf(
  value: FigureValue,
  before: FigureValue | null,
  revised: FigureValue | undefined,
): SeriesStep {
  const { claim, said, bounds, revises } = value;
  const number = saidInWords(bounds);
  if (revised !== undefined) {
    const reason =
      revises === undefined || revises.reason === "none_given"
        ? "no reason given"
        : `reason given: ${revises.reason.replaceAll("_", " ")}`;
    return {
      kind: "revised",
      claim,
      said,
      words: `${number} in place of ${saidInWords(revised.bounds)}; ${reason}`,
    };
  }
  const scope = scopeOf(value);
  if (before === null || scope === scopeOf(before))
    return { kind: "said", claim, said, words: scope === "" ? number : `${number}; ${scope}` };
  const words = scope === "" ? "counts the whole again" : scope;
  return {
    kind: "break",
    claim,
    said,
    words: `${number}; ${words}: no revision of ${saidInWords(before.bounds)}`,
  };
}

/** What a value counts, in words; empty for what its figure counts. */
function scopeOf({ differs, part }: FigureValue): string {
  return [...differs, ...(part ? ["counts them as a part of a total"] : [])].join("; ");
}

function numbers(values: readonly FigureValue[]): string {
  return [...new Set(values.map(({ bounds }) => saidInWords(bounds)))].join(", ");
}
