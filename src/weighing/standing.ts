import type { Bounds } from "../model/bounds.ts";
import type { Figure, FigureValue } from "../model/record.ts";
import { anyContradict } from "./agreement.ts";
import { vagueWord } from "./vague-words.ts";

/** Whether a value counts as said: not denied, replaced or taken back, and nobody's comment. */
export function stands({ denied, superseded, retractedBy, reader }: FigureValue): boolean {
  return !denied && !superseded && retractedBy === undefined && reader !== true;
}

/** Whether a value sets the bounds of its figure: it stands, and counts the figure's own scope. */
export function setsBounds(value: FigureValue): boolean {
  return stands(value) && value.differs.length === 0;
}

/** The bounds of a figure and whether it is contested, from the values that set bounds and the claims that deny it. */
export function standing(
  live: readonly FigureValue[],
  denials: readonly string[],
): Pick<Figure, "min" | "max" | "contested"> {
  return {
    ...widest(live.map(({ bounds }) => bounds)),
    contested:
      anyContradict(
        live.filter(({ part }) => !part).map(({ bounds, origin }) => ({ bounds, origin: origin.key })),
      ) ||
      (denials.length > 0 && live.length > 0),
  };
}

/**
 * The widest bounds over values: open where one of them is. Words without a bound ('many') set none, nor do
 * words for a number ('dozens') beside a number.
 */
export function widest(bounds: readonly Bounds[]): { min: number | null; max: number | null } {
  const bounded = bounds.filter(({ min, max }) => min !== null || max !== null);
  const numbers = bounded.filter((one) => vagueWord(one) === null);
  const stated = numbers.length > 0 ? numbers : bounded;
  if (stated.length === 0) return { min: null, max: null };
  const lows = stated.map(({ min }) => min);
  const highs = stated.map(({ max }) => max);
  return {
    min: lows.includes(null) ? null : Math.min(...(lows as number[])),
    max: highs.includes(null) ? null : Math.max(...(highs as number[])),
  };
}
