import type { AttackType } from "../model/claim.ts";

/**
 * Kinds of attack that reports of one event may call by different names. Claims of two families on one place
 * and day are two incidents; a claim without a family joins either where there is one only.
 */
export type AttackFamily = "air" | "fire" | "ground" | "bomb" | "chemical" | "siege" | "looting";

const FAMILIES: Readonly<Record<AttackType, AttackFamily | null>> = {
  airstrike: "air",
  "drone strike": "air",
  // Reporters call one and the same missile of an aircraft either.
  "missile strike": "air",
  shelling: "fire",
  "ground assault": "ground",
  "armed clash": "ground",
  shooting: "ground",
  bombing: "bomb",
  "suicide bombing": "bomb",
  "chemical attack": "chemical",
  siege: "siege",
  looting: "looting",
  other: null,
};

export function familyOf(type: AttackType): AttackFamily | null {
  return FAMILIES[type];
}

/** Words for means of killing, as tolls carry them, with their family. Looked for in order, as part of the words. */
const MEANS: readonly (readonly [word: string, family: AttackFamily])[] = [
  ["chlorine", "chemical"],
  ["gas", "chemical"],
  ["chemical", "chemical"],
  ["air", "air"],
  ["barrel bomb", "air"],
  ["bunker", "air"],
  ["warplane", "air"],
  ["helicopter", "air"],
  ["cluster", "air"],
  ["missile", "air"],
  ["drone", "air"],
  ["shell", "fire"],
  ["rocket", "fire"],
  ["mortar", "fire"],
  ["artillery", "fire"],
  ["car bomb", "bomb"],
  ["suicide", "bomb"],
  ["mine", "bomb"],
  ["explosive device", "bomb"],
  ["sniper", "ground"],
  ["gunfire", "ground"],
  ["clash", "ground"],
  ["fighting", "ground"],
];

/** The family that a toll's means points to; null where it points to none. */
export function familyOfMeans(means: string | null): AttackFamily | null {
  if (means === null) return null;
  const words = means.toLowerCase();
  return MEANS.find(([word]) => words.includes(word))?.[1] ?? null;
}
