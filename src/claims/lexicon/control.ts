import type { ControlChange } from "../../model/claim.ts";
import { type LexiconRow, row } from "./row.ts";

export interface ControlVerb {
  readonly change: ControlChange;
  /** Where the place stands: object (subject of a passive), or after one of these words. */
  readonly place: "object" | readonly string[];
  /** Has many other uses: the object must be a place by name or by its type word. */
  readonly weak?: true;
}

/** Verbs that say who holds a place. The subject is the holder or mover, for `lost` the loser. */
export const CONTROL_VERBS: readonly LexiconRow<ControlVerb>[] = [
  row("capture", { change: "gained", place: "object" }, "M23 captured Goma.", "the plain verb"),
  row("seize", { change: "gained", place: "object" }, "M23 seized Goma.", "take by force"),
  row("take", { change: "gained", place: "object", weak: true }, "M23 took Goma.", "many other uses"),
  row("take over", { change: "gained", place: "object", weak: true }, "M23 took over Goma.", "take"),
  row("take control", { change: "gained", place: ["of", "over"] }, "M23 took control of Goma.", "take"),
  row("seize control", { change: "gained", place: ["of", "over"] }, "M23 seized control of Goma.", "take"),
  row("gain control", { change: "gained", place: ["of", "over"] }, "M23 gained control of Goma.", "take"),
  row("overrun", { change: "gained", place: "object" }, "M23 overran Rutshuru.", "take fast"),
  row("occupy", { change: "gained", place: "object" }, "Troops occupied the port.", "take"),
  row("conquer", { change: "gained", place: "object" }, "Troops conquered the island.", "take"),
  row(
    "secure",
    { change: "gained", place: "object", weak: true },
    "Troops secured the village.",
    "take; many other uses",
  ),
  row("control", { change: "holds", place: "object", weak: true }, "The RSF controls El Geneina.", "hold"),
  row(
    "hold",
    { change: "holds", place: "object", weak: true },
    "The RSF holds El Geneina.",
    "hold; many other uses",
  ),
  row(
    "dominate",
    { change: "holds", place: "object", weak: true },
    "The militia dominates the valley.",
    "hold",
  ),
  row(
    "administer",
    { change: "holds", place: "object", weak: true },
    "The group administers Loikaw.",
    "hold",
  ),
  row("man", { change: "holds", place: "object", weak: true }, "Kenyan troops man the border.", "hold"),
  row("retake", { change: "regained", place: "object" }, "The army retook Wad Madani.", "take back"),
  row("recapture", { change: "regained", place: "object" }, "The army recaptured Wad Madani.", "take back"),
  row("regain", { change: "regained", place: "object" }, "The army regained Wad Madani.", "take back"),
  row(
    "regain control",
    { change: "regained", place: ["of", "over"] },
    "The army regained control of Wad Madani.",
    "take back",
  ),
  row(
    "retake control",
    { change: "regained", place: ["of", "over"] },
    "The army retook control of Wad Madani.",
    "take back",
  ),
  row(
    "establish control",
    { change: "gained", place: ["of", "over"] },
    "They established control over Lashio.",
    "take",
  ),
  row(
    "assume control",
    { change: "gained", place: ["of", "over"] },
    "They assumed control of Lashio.",
    "take",
  ),
  row("reclaim", { change: "regained", place: "object" }, "The army reclaimed Wad Madani.", "take back"),
  row(
    "recover",
    { change: "regained", place: "object", weak: true },
    "The army recovered Kidal.",
    "take back",
  ),
  row(
    "liberate",
    { change: "regained", place: "object" },
    "Kyiv liberated Kherson.",
    "a party's word for take back",
  ),
  row("lose", { change: "lost", place: "object", weak: true }, "The army lost Lashio.", "places only"),
  row("lose control", { change: "lost", place: ["of", "over"] }, "The army lost control of Lashio.", "lose"),
  row("cede", { change: "lost", place: "object", weak: true }, "The army ceded two hills.", "lose"),
  row(
    "abandon",
    { change: "withdrew", place: "object", weak: true },
    "The army abandoned the base.",
    "leave",
  ),
  row("withdraw", { change: "withdrew", place: ["from", "out of"] }, "Rebels withdrew from Kidal.", "leave"),
  row("pull out", { change: "withdrew", place: ["of", "from"] }, "Troops pulled out of Lyman.", "leave"),
  row("pull back", { change: "withdrew", place: ["from"] }, "Troops pulled back from Lyman.", "leave"),
  row("retreat", { change: "withdrew", place: ["from"] }, "Troops retreated from Lyman.", "leave"),
  row(
    "quit",
    { change: "withdrew", place: "object", weak: true },
    "Rebels quit the enclave.",
    "leave; forces only",
  ),
  row(
    "leave",
    { change: "withdrew", place: "object", weak: true },
    "Rebels left the enclave.",
    "leave; forces only",
  ),
  row("vacate", { change: "withdrew", place: "object", weak: true }, "Rebels vacated the post.", "leave"),
  row(
    "advance",
    { change: "advanced", place: ["in", "on", "into", "towards", "toward", "across", "inside", "near"] },
    "Troops advanced on Mekelle.",
    "move forward",
  ),
  row(
    "push",
    { change: "advanced", place: ["into", "towards", "toward"], weak: true },
    "Troops pushed into Mekelle.",
    "move forward",
  ),
  row(
    "enter",
    { change: "advanced", place: "object", weak: true },
    "Troops entered Mekelle.",
    "move in; forces only",
  ),
  row(
    "make advances",
    { change: "advanced", place: ["in", "on", "into", "towards", "near"] },
    "Troops made advances in Tigray.",
    "move forward",
  ),
  row(
    "make gains",
    { change: "advanced", place: ["in", "on", "near"] },
    "Troops made gains in Tigray.",
    "move forward",
  ),
  row(
    "gain ground",
    { change: "advanced", place: ["in", "on", "near"] },
    "Troops gained ground in Tigray.",
    "move forward",
  ),
  row(
    "make progress",
    { change: "advanced", place: ["in", "on", "near"], weak: true },
    "Troops made progress in Tigray.",
    "move forward; forces only",
  ),
  row(
    "fall",
    { change: "lost", place: "object", weak: true },
    "Lashio fell on Friday.",
    "the place is the subject; nobody is said to have taken it",
  ),
  row(
    "fall to",
    { change: "gained", place: "object", weak: true },
    "Lashio fell to the MNDAA.",
    "the place is the subject",
  ),
];

export interface ControlNoun {
  readonly change: ControlChange;
  /** Words between the noun and the place. */
  readonly place: readonly string[];
}

/** Nouns of control: 'the capture of Goma'. */
export const CONTROL_NOUNS: readonly LexiconRow<ControlNoun>[] = [
  row("capture", { change: "gained", place: ["of"] }, "The capture of Goma by M23.", "take"),
  row("seizure", { change: "gained", place: ["of"] }, "The seizure of Goma.", "take"),
  row("takeover", { change: "gained", place: ["of"] }, "The takeover of Goma.", "take"),
  row("conquest", { change: "gained", place: ["of"] }, "The conquest of the island.", "take"),
  row("occupation", { change: "gained", place: ["of"] }, "The occupation of Crimea.", "take"),
  row("fall", { change: "gained", place: ["of"] }, "The fall of Lashio to the MNDAA.", "change hands"),
  row("loss", { change: "lost", place: ["of"] }, "The loss of Lashio.", "lose"),
  row("recapture", { change: "regained", place: ["of"] }, "The recapture of Kidal.", "take back"),
  row("liberation", { change: "regained", place: ["of"] }, "The liberation of Kherson.", "take back"),
  row("withdrawal", { change: "withdrew", place: ["from"] }, "The withdrawal from Lyman.", "leave"),
  row("retreat", { change: "withdrew", place: ["from"] }, "The retreat from Lyman.", "leave"),
  row("pullout", { change: "withdrew", place: ["from"] }, "The pullout from Lyman.", "leave"),
  row(
    "advance",
    { change: "advanced", place: ["in", "on", "into", "towards", "toward", "across", "inside", "near"] },
    "Their advance on Mekelle.",
    "move forward",
  ),
  row(
    "march",
    { change: "advanced", place: ["on", "across", "into", "towards"] },
    "Their march on Mekelle.",
    "move forward",
  ),
  row("push", { change: "advanced", place: ["into", "towards"] }, "Their push into Tigray.", "move forward"),
  row("gain", { change: "gained", place: ["in", "on", "near"] }, "Their gains in Tigray.", "land taken"),
  row(
    "breakthrough",
    { change: "advanced", place: ["in", "on", "near", "at"] },
    "A breakthrough in Marib.",
    "move forward",
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

/** Type words that stand before ('the village of X') or after ('X village') a place's name. */
export const PLACE_TYPES: ReadonlySet<string> = new Set(
  `city town village hamlet district neighborhood neighbourhood suburb quarter area region province governorate state
  county countryside enclave island canton camp subdistrict municipality department township oblast raion airport
  airbase base crossing valley mountain outskirts center centre suburbs villages towns cities districts areas
  neighborhoods neighbourhoods axis front road highway crossing bridge`
    .trim()
    .split(/\s+/),
);
