import { inEnglish, wording } from "../messages/in-words.ts";
import type { Bounds } from "../model/bounds.ts";
import type { Wording, WordValue } from "../model/wording.ts";
import type { Figure, FigureValue, Origin } from "../model/record.ts";
import { numberSaid, together } from "./wordings.ts";

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
  readonly words: Wording;
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
      steps.push({
        kind: "taken back",
        claim,
        said,
        words: wording("weighing.step.takenBack", { numbers: numbers(back) }),
      });
      backBy.delete(claim);
      continue;
    }
    if (value.repeats !== undefined && revises === undefined) continue;
    if (value.denied)
      steps.push({
        kind: "denied",
        claim,
        said,
        words: wording("weighing.step.denied", { number: numberSaid(value.bounds) }),
      });
    else {
      steps.push(stepOf(value, before, revises === undefined ? undefined : byClaim.get(revises.claim)));
      before = value;
    }
  }
  // Taken back with the event as such: the claim gives no number of its own.
  for (const [claim, back] of backBy)
    steps.push({
      kind: "taken back",
      claim,
      said: null,
      words: wording("weighing.step.takenBack", { numbers: numbers(back) }),
    });
  return steps;
}

function stepOf(
  value: FigureValue,
  before: FigureValue | null,
  revised: FigureValue | undefined,
): SeriesStep {
  const { claim, said, bounds, revises } = value;
  const number = numberSaid(bounds);
  if (revised !== undefined) {
    const reason = revises?.reason ?? "none_given";
    return {
      kind: "revised",
      claim,
      said,
      words: wording("weighing.step.revised", {
        number,
        earlier: numberSaid(revised.bounds),
        reason,
        why: wording(`revision.${reason}`),
      }),
    };
  }
  const scope = scopeOf(value);
  if (before === null || keyOf(scope) === keyOf(scopeOf(before)))
    return {
      kind: "said",
      claim,
      said,
      words: wording("weighing.step.said", {
        number,
        scoped: scope === null ? "no" : "yes",
        scope: scope ?? "",
      }),
    };
  return {
    kind: "break",
    claim,
    said,
    words: wording("weighing.step.break", {
      number,
      scope: scope ?? wording("weighing.step.wholeAgain"),
      earlier: numberSaid(before.bounds),
    }),
  };
}

/** What a value counts; null for what its figure counts. */
function scopeOf({ differs, part }: FigureValue): Wording | null {
  const parts = [...differs, ...(part ? [wording("weighing.step.part")] : [])];
  return parts.length === 0 ? null : together(parts, "semicolon");
}

function keyOf(scope: Wording | null): string {
  return scope === null ? "" : inEnglish(scope);
}

/** Each number once, in order. */
function numbers(values: readonly FigureValue[]): WordValue {
  const found = new Map(values.map(({ bounds }) => [boundsKey(bounds), bounds]));
  return { list: [...found.values()].map(numberSaid), between: "comma" };
}

function boundsKey({ min, max, text, approximate }: Bounds): string {
  return [min, max, approximate, min === null && max === null ? text : ""].join("|");
}
