import type { ControlChange } from "../../model/claim.ts";
import { type LexiconRow, row } from "./row.ts";

/**
 * A verb that says who holds a place, and where its place and parties stand. The subject of the active is the
 * holder or mover, for `lost` the loser.
 */
export interface ControlVerb {
  readonly change: ControlChange;
  /** Where the place stands: object (subject of a passive), subject, or after one of these words. */
  readonly place: "object" | "subject" | readonly string[];
  /** What the object is where it is no place: those who are driven out, or the mover's own forces. */
  readonly object?: "loser" | "own forces" | "flag";
  /** A second party after one of these words ('to' of 'lost A to B'), and which field it fills. */
  readonly other?: { readonly role: "by" | "from" | "holder"; readonly after: readonly string[] };
  /** Another build of the same verb, tried where this one finds no place. */
  readonly or?: ControlVerb;
  /** Has many other uses: needs a party as its subject and a place by name or by its type word. */
  readonly weak?: true;
}

const TO_HOLDER = { role: "by", after: ["to"] } as const;
const FROM_LOSER = { role: "from", after: ["from"] } as const;
const BETWEEN = { role: "holder", after: ["between", "among"] } as const;
/** Who is given a place holds it; the giver is who had it. */
const HANDED = { role: "holder", after: ["to", "over to", "back to"] } as const;
const OUT_OF = ["out of", "from", "back from"] as const;

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
  row(
    "win back",
    { change: "regained", place: "object", weak: true },
    "Kyiv won back two villages.",
    "take back",
  ),
  row(
    "take back",
    { change: "regained", place: "object", weak: true },
    "Kyiv took back two villages.",
    "take back",
  ),
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
  row(
    "lose",
    { change: "lost", place: "object", other: TO_HOLDER, weak: true },
    "The army lost Lashio.",
    "places only",
  ),
  row(
    "lose control",
    { change: "lost", place: ["of", "over"], other: TO_HOLDER },
    "The army lost control of Lashio.",
    "lose",
  ),
  row(
    "cede",
    { change: "lost", place: "object", other: TO_HOLDER, weak: true },
    "The army ceded two hills.",
    "lose",
  ),
  row(
    "abandon",
    { change: "withdrew", place: "object", weak: true },
    "The army abandoned the base.",
    "leave",
  ),
  row(
    "withdraw",
    { change: "withdrew", place: ["from", "out of"], object: "own forces" },
    "Rebels withdrew from Kidal.",
    "leave",
  ),
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
    {
      change: "advanced",
      place: ["in", "on", "into", "towards", "toward", "across", "inside", "near"],
    },
    "Troops advanced on Mekelle.",
    "move forward",
  ),
  row(
    "enter",
    { change: "advanced", place: "object", weak: true },
    "Troops entered Mekelle.",
    "move in; forces only",
  ),
  row(
    "wrest",
    { change: "gained", place: "object", other: FROM_LOSER, weak: true },
    "The army wrested Gao from the militia.",
    "take by force",
  ),
  row(
    "wrest control",
    { change: "gained", place: ["of", "over"], other: FROM_LOSER },
    "The army wrested control of Gao from the militia.",
    "take by force",
  ),
  row(
    "clear",
    {
      change: "gained",
      place: "object",
      other: { role: "from", after: ["of"] },
      weak: true,
      or: { change: "gained", place: ["from", "out of"], object: "loser", weak: true },
    },
    "Troops cleared El Bur of militants.",
    "nobody else is left; a road may be cleared of other things",
  ),
  row(
    "drive",
    { change: "gained", place: OUT_OF, object: "loser", weak: true },
    "The brigades drove the Houthis out of Bayhan.",
    "take by driving out",
  ),
  row(
    "push",
    {
      change: "gained",
      place: OUT_OF,
      object: "loser",
      weak: true,
      or: { change: "advanced", place: ["into", "towards", "toward", "to"], weak: true },
    },
    "The brigades pushed the Houthis out of Bayhan.",
    "take by driving out; 'pushed into Bayhan' is a move forward",
  ),
  row(
    "force",
    { change: "gained", place: OUT_OF, object: "loser", weak: true },
    "The brigades forced the Houthis out of Bayhan.",
    "take by driving out",
  ),
  row(
    "expel",
    { change: "gained", place: ["from", "out of"], object: "loser", weak: true },
    "The brigades expelled the Houthis from Bayhan.",
    "take by driving out",
  ),
  row(
    "oust",
    { change: "gained", place: ["from", "out of"], object: "loser", weak: true },
    "The brigades ousted the Houthis from Bayhan.",
    "take by driving out",
  ),
  row(
    "dislodge",
    { change: "gained", place: ["from", "out of"], object: "loser", weak: true },
    "The brigades dislodged the Houthis from Bayhan.",
    "take by driving out",
  ),
  row(
    "evict",
    { change: "gained", place: ["from", "out of"], object: "loser", weak: true },
    "The brigades evicted the Houthis from Bayhan.",
    "take by driving out",
  ),
  row(
    "flush",
    { change: "gained", place: OUT_OF, object: "loser", weak: true },
    "Troops flushed the gunmen out of Marawi.",
    "take by driving out",
  ),
  row(
    "hand",
    { change: "gained", place: "object", other: HANDED, weak: true },
    "The army handed Kidal to the UN mission.",
    "given up to another, who holds it",
  ),
  row(
    "hand over",
    { change: "gained", place: "object", other: HANDED, weak: true },
    "The army handed over Kidal to the UN mission.",
    "given up to another, who holds it",
  ),
  row(
    "turn over",
    { change: "gained", place: "object", other: HANDED, weak: true },
    "The army turned over Kidal to the UN mission.",
    "given up to another, who holds it",
  ),
  row(
    "transfer",
    { change: "gained", place: "object", other: HANDED, weak: true },
    "The army transferred control of Kidal to the UN mission.",
    "given up to another, who holds it",
  ),
  row(
    "restore",
    { change: "regained", place: "object", other: HANDED, weak: true },
    "Control of Kidal was restored to the army.",
    "given back",
  ),
  row(
    "surrender",
    { change: "lost", place: "object", other: TO_HOLDER, weak: true },
    "The garrison surrendered the base to the rebels.",
    "lose",
  ),
  row(
    "raise",
    { change: "gained", place: ["over", "in", "above"], object: "flag", weak: true },
    "Soldiers raised their flag over Robotyne.",
    "a flag shows who holds it",
  ),
  row(
    "hoist",
    { change: "gained", place: ["over", "in", "above"], object: "flag", weak: true },
    "Soldiers hoisted their flag over Robotyne.",
    "a flag shows who holds it",
  ),
  row(
    "maintain control",
    { change: "holds", place: ["of", "over"] },
    "The junta maintains control of Lashio.",
    "hold",
  ),
  row(
    "retain control",
    { change: "holds", place: ["of", "over"] },
    "The junta retains control of Lashio.",
    "hold",
  ),
  row(
    "maintain",
    { change: "holds", place: "object", weak: true },
    "The junta maintains a base near Loikaw.",
    "hold; a base or post",
  ),
  row(
    "close",
    { change: "advanced", place: ["within", "to within"], weak: true },
    "Troops closed to within 5 km of Dessie.",
    "move forward; needs the distance",
  ),
  row("retain", { change: "holds", place: "object", weak: true }, "The junta retains Lashio.", "hold"),
  row(
    "govern",
    { change: "holds", place: "object", weak: true },
    "The Houthis govern Ibb.",
    "hold; a party that is no state",
  ),
  row(
    "rule",
    { change: "holds", place: "object", weak: true },
    "The Houthis rule Ibb.",
    "hold; a party that is no state",
  ),
  row(
    "run",
    { change: "holds", place: "object", weak: true },
    "The Houthis run Ibb.",
    "hold; many other uses",
  ),
  row(
    "pull",
    { change: "withdrew", place: ["out of", "from", "back from"], object: "own forces", weak: true },
    "Kyiv pulled its troops out of Avdiivka.",
    "leave",
  ),
  row(
    "evacuate",
    { change: "withdrew", place: ["from", "out of"], object: "own forces", weak: true },
    "Kyiv evacuated its troops from Avdiivka.",
    "leave",
  ),
  row(
    "fall back",
    { change: "withdrew", place: ["from"], weak: true },
    "Troops fell back from Lyman.",
    "leave",
  ),
  row(
    "close in",
    { change: "advanced", place: ["on"], weak: true },
    "Troops closed in on Dessie.",
    "move forward",
  ),
  row(
    "gain a foothold",
    { change: "advanced", place: ["in", "on", "near"] },
    "Marines gained a foothold in Krynky.",
    "first ground taken",
  ),
  row(
    "march",
    { change: "advanced", place: ["on", "into", "towards", "toward"], weak: true },
    "Rebels marched on Goma.",
    "move forward; forces only",
  ),
  row(
    "move",
    { change: "advanced", place: ["into"], weak: true },
    "Troops moved into Axum.",
    "move in; forces only",
  ),
  row(
    "break",
    { change: "advanced", place: ["into", "through to"], weak: true },
    "Troops broke into Sievierodonetsk.",
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
    { change: "lost", place: "subject", weak: true },
    "Lashio fell on Friday.",
    "the place is the subject; nobody is said to have taken it",
  ),
  row(
    "fall to",
    { change: "gained", place: "subject", other: { role: "holder", after: ["to"] } },
    "Lashio fell to the MNDAA.",
    "the place is the subject, the holder stands behind",
  ),
  row(
    "pass to",
    { change: "gained", place: "subject", other: { role: "holder", after: ["to"] }, weak: true },
    "Kismayo passed to the Kenyans.",
    "change of hands without a fight",
  ),
  row(
    "change hands",
    { change: "contested", place: "subject" },
    "Robotyne changed hands three times.",
    "several holders in turn",
  ),
  row(
    "remain contested",
    { change: "contested", place: "subject" },
    "Robotyne remains contested.",
    "no one holder",
  ),
  row(
    "remain disputed",
    { change: "contested", place: "subject" },
    "Abyei remains disputed.",
    "no one holder",
  ),
  row(
    "contest",
    { change: "contested", place: "object", weak: true },
    "Two militias contest Zawiya.",
    "no one holder",
  ),
  row(
    "divide",
    { change: "contested", place: "object", other: BETWEEN, weak: true },
    "Taiz is divided between two armies.",
    "no one holder; needs the parties",
  ),
  row(
    "split",
    { change: "contested", place: "object", other: BETWEEN, weak: true },
    "Khartoum is split between two armies.",
    "no one holder; needs the parties",
  ),
  row(
    "fight for control",
    { change: "contested", place: ["of", "over"] },
    "Two armies fight for control of Khartoum.",
    "no one holder",
  ),
  row(
    "battle for control",
    { change: "contested", place: ["of", "over"] },
    "Two armies battle for control of Khartoum.",
    "no one holder",
  ),
  row(
    "battle for",
    { change: "contested", place: ["for"], weak: true },
    "Two armies battled for Khartoum.",
    "no one holder",
  ),
  row(
    "fight for",
    { change: "contested", place: ["for"], weak: true },
    "Two armies are fighting for Khartoum.",
    "no one holder",
  ),
  row(
    "vie for control",
    { change: "contested", place: ["of", "over"] },
    "Two militias vie for control of Zawiya.",
    "no one holder",
  ),
];
