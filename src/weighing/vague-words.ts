import { type Bounds, formatBounds } from "../model/bounds.ts";

/** @source vocabulary, section 22, columns `tens` to `plural words`. */
const VAGUE_WORDS = ["tens", "dozens", "scores", "hundreds", "thousands", "several", "few", "many"] as const;
export type VagueWord = (typeof VAGUE_WORDS)[number];

const VAGUE: ReadonlySet<string> = new Set(VAGUE_WORDS);

/** The word that stands for the number ('dozens of'); null where a number is given. */
export function vagueWord({ text }: Bounds): VagueWord | null {
  if (/\d/.test(text)) return null;
  const found = text
    .toLowerCase()
    .split(/[^a-z]+/)
    .find((word) => VAGUE.has(word));
  return (found as VagueWord | undefined) ?? null;
}

/** '25 or more', and ‘dozens’ for what the source gave no number: nobody said 24. */
export function saidInWords(bounds: Bounds): string {
  const { min, max, text } = bounds;
  const wordy = (min === null && max === null) || vagueWord(bounds) !== null;
  return wordy ? `‘${text}’` : formatBounds(bounds);
}
