import type { Say } from "../../messages/say.ts";
import type { Theatre } from "../../model/theatre.ts";

/**
 * The working sides of a theatre pack, grouped into few enough classes that each can have a colour, a letter
 * and a pattern that stay apart for every kind of colour vision. Sides are a grouping for drawing, not a finding.
 */
export const SIDES = [
  "government",
  "opposition",
  "jihadist",
  "islamic-state",
  "kurdish-led",
  "other",
] as const;
export type SideClass = (typeof SIDES)[number];

/** One letter that stands in every mark of a side, so that no mark depends on its colour. */
export function sideLetter(side: SideClass, say: Say): string {
  return say(`side.letter.${side}`);
}

/** What a class of sides is called: by the theatre pack, which knows its parties, else by the interface. */
export function sideLabel(side: SideClass, theatre: Pick<Theatre, "sideNames">, say: Say): string {
  return theatre.sideNames?.[side]?.[say.language] ?? say(`side.${side}`);
}

/** Class of a pack's side; the beginning of the word decides ('government_ally' is government). */
export function sideClass(side: string | undefined): SideClass {
  if (side === undefined) return "other";
  if (side.startsWith("government")) return "government";
  if (side.startsWith("opposition")) return "opposition";
  if (side.startsWith("jihadist")) return "jihadist";
  if (side.startsWith("islamic_state")) return "islamic-state";
  if (side.startsWith("kurdish")) return "kurdish-led";
  return "other";
}
