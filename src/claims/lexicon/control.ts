import type { ControlChange } from "../../model/claim.ts";
import { type LexiconRow, row } from "./row.ts";

export interface ControlNoun {
  readonly change: ControlChange;
  /** Words between the noun and the place. */
  readonly place: readonly string[];
  /** Says something only with its party ('a loss', 'a march'), or only with a place by name. */
  readonly needsParty?: true;
  readonly needsPlace?: true;
}

/** Nouns of control: 'the capture of Goma'. */
export const CONTROL_NOUNS: readonly LexiconRow<ControlNoun>[] = [
  row("capture", { change: "gained", place: ["of"] }, "The capture of Goma by M23.", "take"),
  row("seizure", { change: "gained", place: ["of"] }, "The seizure of Goma.", "take"),
  row("takeover", { change: "gained", place: ["of"] }, "The takeover of Goma.", "take"),
  row("conquest", { change: "gained", place: ["of"] }, "The conquest of the island.", "take"),
  row("occupation", { change: "gained", place: ["of"] }, "The occupation of Crimea.", "take"),
  row(
    "fall",
    { change: "gained", place: ["of"], needsPlace: true },
    "The fall of Lashio to the MNDAA.",
    "change hands",
  ),
  row("loss", { change: "lost", place: ["of"], needsPlace: true }, "The loss of Lashio.", "lose"),
  row("recapture", { change: "regained", place: ["of"] }, "The recapture of Kidal.", "take back"),
  row("liberation", { change: "regained", place: ["of"] }, "The liberation of Kherson.", "take back"),
  row(
    "withdrawal",
    { change: "withdrew", place: ["from"], needsParty: true },
    "The withdrawal from Lyman.",
    "leave",
  ),
  row(
    "retreat",
    { change: "withdrew", place: ["from"], needsParty: true },
    "The retreat from Lyman.",
    "leave",
  ),
  row(
    "pullout",
    { change: "withdrew", place: ["from"], needsParty: true },
    "The pullout from Lyman.",
    "leave",
  ),
  row(
    "advance",
    {
      change: "advanced",
      place: ["in", "on", "into", "towards", "toward", "across", "inside", "near"],
      needsParty: true,
    },
    "Their advance on Mekelle.",
    "move forward",
  ),
  row(
    "march",
    { change: "advanced", place: ["on", "across", "into", "towards"], needsParty: true },
    "Their march on Mekelle.",
    "move forward",
  ),
  row(
    "push",
    { change: "advanced", place: ["into", "towards"], needsParty: true },
    "Their push into Tigray.",
    "move forward",
  ),
  row(
    "gain",
    { change: "gained", place: ["in", "on", "near"], needsParty: true },
    "Their gains in Tigray.",
    "land taken",
  ),
  row(
    "breakthrough",
    { change: "advanced", place: ["in", "on", "near", "at"] },
    "A breakthrough in Marib.",
    "move forward",
  ),
  row(
    "control",
    { change: "holds", place: ["of", "over"], needsParty: true },
    "The junta's control of Lashio.",
    "hold",
  ),
  row("grip", { change: "holds", place: ["on"], needsParty: true }, "The junta's grip on Lashio.", "hold"),
  row(
    "hold",
    { change: "holds", place: ["on", "over"], needsParty: true },
    "The junta's hold on Lashio.",
    "hold",
  ),
  row(
    "battle for control",
    { change: "contested", place: ["of", "over"] },
    "The battle for control of Khartoum.",
    "no one holder",
  ),
  row(
    "fight for control",
    { change: "contested", place: ["of", "over"] },
    "The fight for control of Khartoum.",
    "no one holder",
  ),
  row(
    "fighting for control",
    { change: "contested", place: ["of", "over"] },
    "Fighting for control of Khartoum went on.",
    "no one holder",
  ),
  row(
    "struggle for control",
    { change: "contested", place: ["of", "over"] },
    "The struggle for control of Khartoum.",
    "no one holder",
  ),
  row(
    "battle",
    { change: "contested", place: ["for", "over"], needsPlace: true },
    "The battle for Bakhmut went on.",
    "no one holder",
  ),
];

/** Participles that follow a hyphen between an actor and a place: 'rebel-held Idlib'. */
export const HELD_PARTICIPLES: ReadonlySet<string> = new Set([
  "held",
  "controlled",
  "occupied",
  "run",
  "administered",
  "dominated",
]);

/** Common nouns that are places one can hold. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  `city town village hamlet district neighborhood neighbourhood suburb quarter area areas region province governorate
  state county territory territories countryside enclave pocket stronghold hill hills hilltop ridge mountain valley
  island base bases airbase airport airfield port harbour harbor crossing checkpoint bridge road highway junction
  barracks garrison outpost outposts post posts position positions front frontline camp cities towns villages
  districts neighborhoods neighbourhoods suburbs quarters regions provinces islands crossings checkpoints bridges
  settlement settlements block blocks building buildings farm farms quarry heights line lines silos field oilfield refinery dam plant factory complex compound headquarters border outskirts
  centre center capital canton sector zone apartments stretch`
    .trim()
    .split(/\s+/),
);

/** Installations that bear a town's name and are held by themselves: 'Goma airport', 'the Kajaki dam'. */
export const SITE_NOUNS: ReadonlySet<string> = new Set(
  `airport airbase airfield base bases barracks garrison camp crossing dam bridge refinery oilfield gasfield field
  mine plant port harbour harbor prison hospital university station stadium checkpoint junction factory depot
  terminal headquarters silo silos quarry heights hills`
    .trim()
    .split(/\s+/),
);

/** Type words that stand before ('the village of X') or after ('X village') a place's name. */
export const PLACE_TYPES: ReadonlySet<string> = new Set(
  `city town village hamlet district neighborhood neighbourhood suburb quarter area region province governorate state
  county countryside enclave island canton camp subdistrict municipality department township oblast raion airport
  airbase base crossing valley mountain outskirts center centre suburbs villages towns cities districts areas
  neighborhoods neighbourhoods axis front road highway crossing bridge territory dam refinery oilfield barracks port
  harbour harbor peninsula heights hills mine airfield`
    .trim()
    .split(/\s+/),
);
