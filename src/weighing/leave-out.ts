import type { Figure, Incident } from "../model/record.ts";
import { setsBounds, standing } from "./standing.ts";

/**
 * A figure as it would stand without the values of some origins: bounds and contest by the rules of the
 * weighing stage, from what is left. What an origin itself replaced stays replaced.
 *
 * @param without keys of origins
 * @returns null where no value is left
 */
export function figureWithout(figure: Figure, without: ReadonlySet<string>): Figure | null {
  const values = figure.values.filter(({ origin }) => !without.has(origin.key));
  if (values.length === figure.values.length) return figure;
  if (values.length === 0) return null;
  const live = values.filter(setsBounds);
  const kept = new Set(values.map(({ claim }) => claim));
  const denials = (figure.denials ?? []).filter((claim) => kept.has(claim));
  const { denials: _all, ...rest } = figure;
  return {
    ...rest,
    values,
    ...standing(live, denials),
    ...(denials.length === 0 ? {} : { denials }),
  };
}

/** The incident with its figures counted without some origins. Its claims and who is accused stay as they are. */
export function incidentWithout(incident: Incident, without: ReadonlySet<string>): Incident {
  if (without.size === 0) return incident;
  return { ...incident, figures: incident.figures.flatMap((figure) => figureWithout(figure, without) ?? []) };
}
