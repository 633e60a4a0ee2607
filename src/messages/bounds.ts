import { type Bounds, boundsForm } from "../model/bounds.ts";
import type { Say } from "./say.ts";
import { apart } from "./shown.ts";

/**
 * A number as a reader would say it: `25`, `25–30`, `25 or more`, `more than 25`, `up to 30`, `about 900`; the source's own
 * words where they set no bound.
 */
export function boundsWords(bounds: Bounds, say: Say): string {
  return written(bounds, say, say.number);
}

/** The same to stand before the noun that is counted, for messages whose noun says one or two by itself. */
export function boundsBeforeNoun(bounds: Bounds, say: Say): string {
  return written(bounds, say, (n) => say("bounds.beforeNoun", { n })).trim();
}

/** The number that a counted noun goes by: the last one said; null where the words set none. */
export function governing(bounds: Bounds): number | null {
  const form = boundsForm(bounds);
  return form.form === "words" ? null : form.form === "range" ? form.max : form.number;
}

/** @param last how the number that stands last is written */
function written(bounds: Bounds, say: Say, last: (number: number) => string): string {
  const form = boundsForm(bounds);
  switch (form.form) {
    case "words":
      return apart(bounds.text, say);
    case "exact":
      return approximate(bounds, last(form.number), say);
    case "range":
      return approximate(
        bounds,
        say("bounds.range", { min: say.number(form.min), max: last(form.max) }),
        say,
      );
    default:
      return say(`bounds.${form.form}`, { number: last(form.number) });
  }
}

function approximate(bounds: Bounds, number: string, say: Say): string {
  return bounds.approximate === true ? say("bounds.about", { number }) : number;
}
