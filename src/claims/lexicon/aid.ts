import type { Aid } from "../../model/claim.ts";
import { type LexiconRow, row } from "./row.ts";

export interface AidVerb {
  readonly status: Aid["status"];
  /** What the subject of the active verb is: who acts, or the relief itself ('aid reached the camp'). */
  readonly subject: "by" | "what";
  /** The relief stands behind one of these words: 'asked the UN for food', 'attacked by', ... */
  readonly behind?: readonly string[];
}

const acts = (status: Aid["status"], behind?: readonly string[]): AidVerb => ({
  status,
  subject: "by",
  ...(behind ? { behind } : {}),
});
const moves: AidVerb = { status: "delivered", subject: "what" };

/** Relief that counts wherever it is named. */
export const AID_NOUNS: ReadonlySet<string> = new Set(
  `aid relief food flour grain rice medicine medicines supplies convoy convoys parcels rations assistance fuel tents
  blankets vaccines deliveries`
    .trim()
    .split(/\s+/),
);

/** Relief only beside one of the words of relief. */
export const NEEDS_RELIEF: ReadonlySet<string> = new Set(
  "fuel supplies convoy convoys assistance deliveries grain rice tents blankets vaccines".split(" "),
);
export const RELIEF_WORDS: ReadonlySet<string> = new Set(
  "humanitarian relief aid medical food un emergency flour medicine".split(" "),
);

export const AID_VERBS: readonly LexiconRow<AidVerb>[] = [
  row("deliver", acts("delivered"), "The WFP delivered food to Mekelle.", "the plain verb"),
  row("distribute", acts("delivered"), "The WFP distributed food in Mekelle.", "deliver"),
  row("airdrop", acts("delivered"), "The WFP airdropped food over Deir ez-Zor.", "deliver"),
  row("provide", acts("delivered"), "The WFP provided food in Mekelle.", "deliver"),
  row("send", acts("delivered"), "Cairo sent food to Gaza.", "deliver"),
  row("bring", acts("delivered"), "Trucks brought food to Mekelle.", "deliver"),
  row("carry", acts("delivered"), "Trucks carried food to Mekelle.", "deliver"),
  row("reach", moves, "The convoy reached Mekelle.", "relief that arrives"),
  row("enter", moves, "The convoy entered Mekelle.", "relief that arrives"),
  row("arrive", moves, "The convoy arrived in Mekelle.", "relief that arrives"),
  row("resume", moves, "Aid deliveries to Mekelle resumed.", "relief that moves again"),
  row("block", acts("blocked"), "The militia blocked an aid convoy.", "subject is the blocker"),
  row("halt", acts("blocked"), "The militia halted an aid convoy.", "subject is the blocker"),
  row("obstruct", acts("blocked"), "The militia obstructed aid.", "subject is the blocker"),
  row("prevent", acts("blocked"), "The militia prevented aid from arriving.", "subject is the blocker"),
  row("divert", acts("blocked"), "The militia diverted food.", "kept from those it was for"),
  row("suspend", acts("blocked"), "The agency suspended aid to Tigray.", "subject stops it"),
  row("deny", acts("blocked"), "Food was denied to the camp.", "kept from those it was for"),
  row("cut off", acts("blocked"), "The siege cut off food from the town.", "kept from those it was for"),
  row("attack", acts("attacked"), "Gunmen attacked an aid convoy.", "struck on its way"),
  row("hit", acts("attacked"), "Shells hit an aid convoy.", "struck on its way"),
  row("loot", acts("attacked"), "Gunmen looted food from a warehouse.", "taken on its way"),
  row("steal", acts("attacked"), "Gunmen stole food from a warehouse.", "taken on its way"),
  row("request", acts("requested"), "The mayor requested food.", "asked for"),
  row("ask", acts("requested", ["for"]), "The mayor asked the UN for food.", "asked for"),
  row("appeal", acts("requested", ["for"]), "The mayor appealed for food.", "asked for"),
  row("call", acts("requested", ["for"]), "The mayor called for food.", "asked for"),
  row("promise", acts("promised"), "Rome promised food.", "not yet"),
  row("pledge", acts("promised"), "Rome pledged food.", "not yet"),
];
