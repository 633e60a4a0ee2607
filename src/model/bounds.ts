/**
 * What the words of a number allow. `min` and `max` are inclusive bounds, null where the words set none;
 * `text` keeps the words; `approximate` is present and true only where they say so.
 *
 * @source the claims format, 'Numbers': 'at least 25' is 25..null, 'more than 25' is 26..null, 'up to 11' is
 *   null..11, 'about 900' is 900..900 approximate, 'dozens' is 24..null, 'many' is null..null
 */
export interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
  readonly text: string;
  readonly approximate?: true;
}

const MORE_THAN = /^(?:more than|over|in excess of)\b/i;
const FEWER_THAN = /^(?:fewer|less) than\b/i;

/** In which words bounds are said. `number` is what somebody said: 'more than 34,000' is stored as 34,001 and up. */
export type BoundsForm =
  | { readonly form: "words" }
  | { readonly form: "range"; readonly min: number; readonly max: number }
  | {
      readonly form: "exact" | "orMore" | "moreThan" | "fewerThan" | "nearly" | "upTo";
      readonly number: number;
    };

export function boundsForm({ min, max, text, approximate }: Bounds): BoundsForm {
  if (min === null)
    return max === null
      ? { form: "words" }
      : FEWER_THAN.test(text)
        ? { form: "fewerThan", number: max + 1 }
        : { form: approximate ? "nearly" : "upTo", number: max };
  if (max === null)
    return MORE_THAN.test(text) ? { form: "moreThan", number: min - 1 } : { form: "orMore", number: min };
  return min === max ? { form: "exact", number: min } : { form: "range", min, max };
}

/** A number in English: `25`, `25–30`, `25 or more`, `more than 25`, `up to 30`, `about 900`, or the words. */
export function formatBounds(bounds: Bounds): string {
  const write = (value: number) => value.toLocaleString("en-GB");
  const about = bounds.approximate ? "about " : "";
  const told = boundsForm(bounds);
  switch (told.form) {
    case "words":
      return bounds.text;
    case "exact":
      return `${about}${write(told.number)}`;
    case "range":
      return `${about}${write(told.min)}–${write(told.max)}`;
    case "moreThan":
      return `more than ${write(told.number)}`;
    case "orMore":
      return `${write(told.number)} or more`;
    case "fewerThan":
      return `fewer than ${write(told.number)}`;
    case "nearly":
      return `nearly ${write(told.number)}`;
    case "upTo":
      return `up to ${write(told.number)}`;
  }
}
