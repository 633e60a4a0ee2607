import type { Figure, FigureValue, Incident } from "../model/record.ts";
import { anyContradict } from "./agreement.ts";
import { widest } from "./figures.ts";

/** Whether a value sets the bounds of its figure: of its scope, standing, and nobody's comment. */
export function setsBounds(value: FigureValue): boolean {
  return (
    !value.denied &&
    !value.superseded &&
    !value.reader &&
    value.retractedBy === undefined &&
    value.differs.length === 0
  );
}

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
    ...widest(live.map(({ bounds }) => bounds)),
    contested:
      anyContradict(
        live.filter(({ part }) => !part).map(({ bounds, origin }) => ({ bounds, origin: origin.key })),
      ) ||
      (denials.length > 0 && live.length > 0),
    ...(denials.length === 0 ? {} : { denials }),
  };
}

/** The incident with its figures counted without some origins. Its claims and who is accused stay as they are. */
export function incidentWithout(incident: Incident, without: ReadonlySet<string>): Incident {
  if (without.size === 0) return incident;
  return { ...incident, figures: incident.figures.flatMap((figure) => figureWithout(figure, without) ?? []) };
}
