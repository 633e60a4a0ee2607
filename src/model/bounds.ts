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

/** A number as a reader would say it: `25`, `25-30`, `25 or more`, `more than 25`, `up to 30`, `about 900`, or the words. */
export function formatBounds(bounds: Bounds): string {
  const number = (value: number) => value.toLocaleString("en-GB");
  const { min, max } = bounds;
  if (min === null && max === null) return bounds.text;
  if (min !== null && max !== null) {
    const core = min === max ? number(min) : `${number(min)}–${number(max)}`;
    return bounds.approximate ? `about ${core}` : core;
  }
  // 'more than 34,000' is stored as 34,001 and up; nobody said 34,001.
  if (max === null)
    return MORE_THAN.test(bounds.text)
      ? `more than ${number((min as number) - 1)}`
      : `${number(min as number)} or more`;
  if (FEWER_THAN.test(bounds.text)) return `fewer than ${number(max + 1)}`;
  return bounds.approximate ? `nearly ${number(max)}` : `up to ${number(max)}`;
}
