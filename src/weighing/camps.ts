import type { Theatre } from "../model/theatre.ts";

/** Sides that fight and hold places together; every other actor stands for itself. */
const CAMPS: Readonly<Record<string, string>> = {
  government: "government",
  government_ally: "government",
  government_leaning: "government",
  opposition: "opposition",
  opposition_area: "opposition",
  opposition_leaning: "opposition",
  opposition_backer: "opposition",
  jihadist: "opposition",
  islamic_state: "islamic_state",
  kurdish_led: "kurdish_led",
  kurdish_leaning: "kurdish_led",
};

/** Sides whose own members, offices and media speak for it; who only leans to a side does not. */
const PARTIES: ReadonlySet<string> = new Set([
  "government",
  "government_ally",
  "opposition",
  "jihadist",
  "islamic_state",
  "kurdish_led",
]);

/**
 * What an actor counts as when claims are compared: 'the army' and 'pro-government forces' are no rivals for
 * a place, and rebels and jihadists held many together. Null for actors that the theatre gives no camp.
 */
export function campOf(actor: string | null, theatre: Theatre): string | null {
  const side = actor === null ? undefined : theatre.actors.get(actor)?.side;
  return CAMPS[side ?? ""] ?? null;
}

/** The camp that an actor speaks for as a party to the war; null for monitors, neutrals and those who only lean. */
export function partyOf(actor: string | null, theatre: Theatre): string | null {
  const side = actor === null ? undefined : theatre.actors.get(actor)?.side;
  return side !== undefined && PARTIES.has(side) ? (CAMPS[side] ?? null) : null;
}
