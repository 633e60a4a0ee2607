import type { Confidence } from "../../model/claim.ts";

/** From here on a reading is called likely right; below `LOOK` it is worth a look. */
const LIKELY = 0.85;
const LOOK = 0.7;

/** What a chance is called. */
export function sureWords(chance: number): "likely right" | "probably right" | "worth a look" {
  if (chance >= LIKELY) return "likely right";
  return chance >= LOOK ? "probably right" : "worth a look";
}

/** The fields that are worth a look, the least sure first, with their chances. */
export function unsureFields({ fields }: Confidence): [field: string, chance: number][] {
  return Object.entries(fields)
    .filter(([, chance]) => chance < LOOK)
    .sort((a, b) => a[1] - b[1]);
}

/**
 * One number to sort by, 0 to 1: the chance of the claim times that of its least sure field. Null where nothing was
 * measured. It is no chance that all is right: fields go wrong together.
 */
export function sureness(confidence: Confidence | undefined): number | null {
  if (confidence === undefined) return null;
  return confidence.claim * Math.min(1, ...Object.values(confidence.fields));
}

/** Items with the least sure claim first, then those never measured; in their order where equally sure. */
export function leastSureFirst<T>(items: readonly T[], of: (item: T) => Confidence | undefined): T[] {
  return items
    .map((item, i) => ({ item, i, sure: sureness(of(item)) ?? 2 }))
    .sort((a, b) => a.sure - b.sure || a.i - b.i)
    .map(({ item }) => item);
}
