import type { Aid, Allegiance, Arms } from "../../model/claim.ts";
import { type LexiconRow, row } from "./row.ts";

/** Weapons that can be given, taken or held. */
export const ARMS_NOUNS: readonly LexiconRow<string>[] = [
  row("weapon", "weapons", "Weapons reached the militia.", "the plain noun"),
  row("weaponry", "weapons", "Weaponry reached the militia.", "the plain noun"),
  row("arms", "weapons", "Arms reached the militia.", "the plain noun"),
  row("ammunition", "ammunition", "Ammunition reached the militia.", "what is fired"),
  row("munition", "munitions", "Munitions reached the militia.", "what is fired"),
  row("missile", "missiles", "Missiles reached the militia.", "a kind of weapon"),
  row("manpad", "MANPADS", "Manpads reached the militia.", "shoulder-fired missiles"),
  row("manpads", "MANPADS", "MANPADS reached the militia.", "shoulder-fired missiles"),
  row("tow", "TOW missiles", "TOWs reached the militia.", "anti-tank missiles"),
  row("rocket", "rockets", "Rockets reached the militia.", "a kind of weapon"),
  row("rifle", "rifles", "Rifles reached the militia.", "a kind of weapon"),
  row("tank", "tanks", "Tanks reached the army.", "a kind of weapon"),
  row("armoured vehicle", "armoured vehicles", "Armoured vehicles reached the army.", "a kind of weapon"),
  row("howitzer", "howitzers", "Howitzers reached the army.", "a kind of weapon"),
  row("shell", "shells", "Shells reached the army.", "what is fired"),
  row("drone", "drones", "Drones reached the army.", "a kind of weapon"),
  row(
    "air defence system",
    "air defence systems",
    "Air defence systems reached the army.",
    "a kind of weapon",
  ),
  row("cluster bomb", "cluster bombs", "Cluster bombs were used.", "a kind of weapon"),
  row("barrel bomb", "barrel bombs", "Barrel bombs were used.", "a kind of weapon"),
  row("cluster munition", "cluster munitions", "Cluster munitions were used.", "a kind of weapon"),
  row("incendiary bomb", "incendiary bombs", "Incendiary bombs were used.", "a kind of weapon"),
  row("bomb", "bombs", "Bombs were used.", "a kind of weapon"),
];

export interface ArmsVerb {
  readonly status: Arms["status"];
  /** The subject supplies (`from`), or gets (`to`). */
  readonly subject: "from" | "to";
}

export const ARMS_VERBS: readonly LexiconRow<ArmsVerb>[] = [
  row(
    "supply",
    { status: "supplied", subject: "from" },
    "Tehran supplied drones to Moscow.",
    "the plain verb",
  ),
  row("provide", { status: "supplied", subject: "from" }, "Tehran provided drones to Moscow.", "supply"),
  row("deliver", { status: "supplied", subject: "from" }, "Berlin delivered tanks to Kyiv.", "supply"),
  row("send", { status: "supplied", subject: "from" }, "Berlin sent tanks to Kyiv.", "supply"),
  row("ship", { status: "supplied", subject: "from" }, "Berlin shipped tanks to Kyiv.", "supply"),
  row("sell", { status: "supplied", subject: "from" }, "Ankara sold drones to Bamako.", "supply"),
  row("give", { status: "supplied", subject: "from" }, "Ankara gave drones to Bamako.", "supply"),
  row("feed", { status: "supplied", subject: "from" }, "They fed weapons into Libya.", "supply"),
  row("flood", { status: "supplied", subject: "from" }, "They flooded the rebels with weapons.", "supply"),
  row("smuggle", { status: "supplied", subject: "from" }, "They smuggled rifles to the gang.", "supply"),
  row("export", { status: "supplied", subject: "from" }, "Belgrade exported shells to Kyiv.", "supply"),
  row(
    "buy",
    { status: "supplied", subject: "to" },
    "Bamako bought drones from Ankara.",
    "seen from the buyer",
  ),
  row(
    "purchase",
    { status: "supplied", subject: "to" },
    "Bamako purchased drones from Ankara.",
    "seen from the buyer",
  ),
  row(
    "receive",
    { status: "supplied", subject: "to" },
    "Kyiv received tanks from Berlin.",
    "seen from the taker",
  ),
  row("acquire", { status: "supplied", subject: "to" }, "Kyiv acquired tanks.", "seen from the taker"),
  row("promise", { status: "promised", subject: "from" }, "Oslo promised shells to Kyiv.", "not yet"),
  row("pledge", { status: "promised", subject: "from" }, "Oslo pledged shells to Kyiv.", "not yet"),
  row(
    "block",
    { status: "blocked", subject: "from" },
    "Bern blocked shells for Kyiv.",
    "subject is the blocker",
  ),
  row(
    "withhold",
    { status: "blocked", subject: "from" },
    "Bern withheld shells from Kyiv.",
    "subject is the blocker",
  ),
  row(
    "capture",
    { status: "captured", subject: "to" },
    "Rebels captured six tanks.",
    "subject is the captor",
  ),
  row("seize", { status: "captured", subject: "to" }, "Rebels seized six tanks.", "subject is the captor"),
  row("use", { status: "used", subject: "from" }, "The army used cluster bombs.", "subject is the user"),
  row("possess", { status: "held", subject: "to" }, "The militia possesses drones.", "subject is the holder"),
];

export interface AidVerb {
  readonly status: Aid["status"];
  readonly subject: "by" | null;
}

export const AID_NOUNS: ReadonlySet<string> = new Set(
  "aid relief food flour medicine medicines supplies convoy convoys parcels rations assistance fuel".split(
    " ",
  ),
);

export const AID_VERBS: readonly LexiconRow<AidVerb>[] = [
  row(
    "deliver",
    { status: "delivered", subject: "by" },
    "The WFP delivered food to Mekelle.",
    "the plain verb",
  ),
  row(
    "distribute",
    { status: "delivered", subject: "by" },
    "The WFP distributed food in Mekelle.",
    "deliver",
  ),
  row(
    "airdrop",
    { status: "delivered", subject: "by" },
    "The WFP airdropped food over Deir ez-Zor.",
    "deliver",
  ),
  row(
    "block",
    { status: "blocked", subject: "by" },
    "The militia blocked an aid convoy.",
    "subject is the blocker",
  ),
  row(
    "halt",
    { status: "blocked", subject: "by" },
    "The militia halted an aid convoy.",
    "subject is the blocker",
  ),
  row(
    "prevent",
    { status: "blocked", subject: "by" },
    "The militia prevented aid from arriving.",
    "subject is the blocker",
  ),
  row("request", { status: "requested", subject: "by" }, "The mayor requested food.", "asked for"),
  row("promise", { status: "promised", subject: "by" }, "Rome promised food.", "not yet"),
  row("pledge", { status: "promised", subject: "by" }, "Rome pledged food.", "not yet"),
];

/** Verbs of belonging: subject and object or what follows the word. */
export const ALLEGIANCE_VERBS: readonly LexiconRow<{
  readonly change: Allegiance["change"];
  readonly other: "object" | readonly string[];
}>[] = [
  row("join", { change: "joins", other: "object" }, "The brigade joined the Arakan Army.", "the plain verb"),
  row(
    "merge",
    { change: "merges", other: ["with", "into"] },
    "The brigade merged with the front.",
    "the plain verb",
  ),
  row("defect", { change: "leaves", other: ["from", "to"] }, "The unit defected from the army.", "leaves"),
  row("split", { change: "splits", other: ["from"] }, "The wing split from the front.", "the plain verb"),
  row("break away", { change: "splits", other: ["from"] }, "The wing broke away from the front.", "split"),
  row("ally", { change: "allies", other: ["with"] }, "The brigade allied with the front.", "the plain verb"),
];
