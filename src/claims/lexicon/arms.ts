import type { Arms } from "../../model/claim.ts";
import { type LexiconRow, row } from "./row.ts";

const weapon = (lemma: string, example: string, reason = "a kind of weapon"): LexiconRow<true> =>
  row(lemma, true, example, reason);

/** Weapons that can be given, taken, used or held. */
export const ARMS_NOUNS: readonly LexiconRow<true>[] = [
  weapon("weapon", "Weapons reached the militia.", "the plain noun"),
  weapon("heavy weapon", "Heavy weapons reached the militia.", "the plain noun"),
  weapon("heavy weaponry", "Heavy weaponry reached the militia.", "the plain noun"),
  weapon("weaponry", "Weaponry reached the militia.", "the plain noun"),
  weapon("arms", "Arms reached the militia.", "the plain noun"),
  weapon("munition", "Munitions reached the militia.", "what is fired"),
  weapon("ammunition", "Ammunition reached the militia.", "what is fired"),
  weapon("explosive", "Explosives reached the militia.", "what is fired"),
  weapon("missile", "Missiles reached the militia."),
  weapon("missile part", "Missile parts reached the militia.", "a part of a weapon"),
  weapon("missile system", "A missile system reached the militia."),
  weapon("missile launcher", "A missile launcher reached the militia."),
  weapon("rocket launcher", "Rocket launchers reached the militia."),
  weapon("launcher", "Launchers reached the militia."),
  weapon("manpad", "Manpads reached the militia.", "shoulder-fired missiles"),
  weapon("manpads", "MANPADS reached the militia.", "shoulder-fired missiles"),
  weapon("tow", "TOWs reached the militia.", "anti-tank missiles"),
  weapon("stinger", "Stingers reached Kabul in the eighties.", "shoulder-fired missiles"),
  weapon("himars", "HIMARS reached Kyiv.", "rocket launchers"),
  weapon("rocket", "Rockets reached the militia."),
  weapon("mortar", "Mortars reached the militia."),
  weapon("mortar shell", "Mortar shells reached the militia.", "what is fired"),
  weapon("mortar round", "Mortar rounds reached the militia.", "what is fired"),
  weapon("grenade", "Grenades reached the gang."),
  weapon("rifle", "Rifles reached the gang."),
  weapon("pistol", "Pistols reached the gang."),
  weapon("machine gun", "Machine guns reached the gang."),
  weapon("gun", "Guns reached the gang."),
  weapon("anti-aircraft gun", "Anti-aircraft guns reached the army."),
  weapon("mine", "Mines reached the army.", "laid, not dug"),
  weapon("landmine", "Landmines were used in Rakhine."),
  weapon("tank", "Tanks reached the army."),
  weapon("armoured vehicle", "Armoured vehicles reached the army."),
  weapon("armored vehicle", "Armored vehicles reached the army."),
  weapon("armoured personnel carrier", "Armoured personnel carriers reached the army."),
  weapon("howitzer", "Howitzers reached the army."),
  weapon("artillery", "Artillery reached the army."),
  weapon("shell", "Shells reached the army.", "what is fired"),
  weapon("drone", "Drones reached the army."),
  weapon("jet", "Jets reached the air force."),
  weapon("fighter jet", "Fighter jets reached the air force."),
  weapon("warplane", "Warplanes reached the air force."),
  weapon("attack helicopter", "Attack helicopters reached the air force."),
  weapon("air defence system", "Air defence systems reached the army."),
  weapon("air defense system", "Air defense systems reached the army."),
  weapon("cluster bomb", "Cluster bombs were used."),
  weapon("barrel bomb", "Barrel bombs were used."),
  weapon("cluster munition", "Cluster munitions were used."),
  weapon("incendiary bomb", "Incendiary bombs were used."),
  weapon("incendiary weapon", "Incendiary weapons were used."),
  weapon("chemical weapon", "Chemical weapons were used."),
  weapon("white phosphorus", "White phosphorus was used."),
  weapon("bomb", "Bombs were used."),
];

/** Weapons whose use is news by itself, whoever used them. */
export const NOTORIOUS: ReadonlySet<string> = new Set(
  "cluster incendiary chemical phosphorus barrel landmine landmines thermobaric banned prohibited illegal".split(
    " ",
  ),
);

export interface ArmsVerb {
  readonly status: Arms["status"];
  /** The subject supplies, blocks, uses or loses (`from`), or gets, takes, holds (`to`). */
  readonly subject: "from" | "to";
  /** Words behind which the other party stands. */
  readonly other: readonly string[];
  /** The object is the other party, the weapon stands behind 'with': 'armed the rebels with rifles'. */
  readonly with?: true;
  /** The weapon may be left out: 'arming the rebels'. */
  readonly bare?: true;
}

const TO = ["to", "into", "for"];
const gives = (rest: Partial<ArmsVerb> = {}): ArmsVerb => ({
  status: "supplied",
  subject: "from",
  other: TO,
  ...rest,
});
const gets: ArmsVerb = { status: "supplied", subject: "to", other: ["from"] };
const promises: ArmsVerb = { status: "promised", subject: "from", other: TO };
const blocks: ArmsVerb = { status: "blocked", subject: "from", other: [...TO, "from", "on"] };
const takes: ArmsVerb = { status: "captured", subject: "to", other: ["from"] };
const loses: ArmsVerb = { status: "captured", subject: "from", other: ["to"] };
const uses: ArmsVerb = { status: "used", subject: "from", other: ["on", "against"] };
const holds: ArmsVerb = { status: "held", subject: "to", other: [] };

export const ARMS_VERBS: readonly LexiconRow<ArmsVerb>[] = [
  row("supply", gives(), "Tehran supplied drones to Moscow.", "the plain verb"),
  row("provide", gives(), "Tehran provided drones to Moscow.", "supply"),
  row("deliver", gives(), "Berlin delivered tanks to Kyiv.", "supply"),
  row("send", gives(), "Berlin sent tanks to Kyiv.", "supply"),
  row("ship", gives(), "Berlin shipped tanks to Kyiv.", "supply"),
  row("sell", gives(), "Ankara sold drones to Bamako.", "supply"),
  row("give", gives(), "Ankara gave drones to Bamako.", "supply"),
  row("donate", gives(), "Oslo donated jets to Kyiv.", "supply"),
  row("transfer", gives(), "Oslo transferred jets to Kyiv.", "supply"),
  row("feed", gives(), "They fed weapons into Libya.", "supply"),
  row("smuggle", gives(), "They smuggled rifles to the gang.", "supply"),
  row("export", gives(), "Belgrade exported shells to Kyiv.", "supply"),
  row("funnel", gives(), "They funnelled rifles to the militia.", "supply"),
  row("flood", gives({ with: true }), "They flooded the rebels with weapons.", "supply"),
  row("arm", gives({ with: true, bare: true }), "Asmara armed the militia with rifles.", "supply"),
  row("equip", gives({ with: true }), "Asmara equipped the militia with rifles.", "supply"),
  row("buy", gets, "Bamako bought drones from Ankara.", "seen from the buyer"),
  row("purchase", gets, "Bamako purchased drones from Ankara.", "seen from the buyer"),
  row("import", gets, "Bamako imported drones from Ankara.", "seen from the buyer"),
  row("receive", gets, "Kyiv received tanks from Berlin.", "seen from the taker"),
  row("acquire", gets, "Kyiv acquired tanks.", "seen from the taker"),
  row("obtain", gets, "Kyiv obtained tanks.", "seen from the taker"),
  row("promise", promises, "Oslo promised shells to Kyiv.", "not yet"),
  row("pledge", promises, "Oslo pledged shells to Kyiv.", "not yet"),
  row("block", blocks, "Bern blocked shells for Kyiv.", "subject is the blocker"),
  row("withhold", blocks, "Bern withheld shells from Kyiv.", "subject is the blocker"),
  row("halt", blocks, "Ottawa halted arms exports to Ankara.", "subject is the blocker"),
  row("suspend", blocks, "Rome suspended arms sales to Riyadh.", "subject is the blocker"),
  row("stop", blocks, "Rome stopped arms sales to Riyadh.", "subject is the blocker"),
  row("ban", blocks, "Rome banned arms sales to Riyadh.", "subject is the blocker"),
  row("freeze", blocks, "Rome froze arms sales to Riyadh.", "subject is the blocker"),
  row("capture", takes, "Rebels captured six tanks.", "subject is the captor"),
  row("seize", takes, "Rebels seized six tanks.", "subject is the captor"),
  row("confiscate", takes, "Police confiscated 40 rifles.", "subject is the captor"),
  row("intercept", takes, "A frigate intercepted rifles off Hodeida.", "subject is the captor"),
  row("recover", takes, "Police recovered 40 rifles.", "subject is the captor"),
  row("find", takes, "Police found a cache of grenades.", "subject is the captor"),
  row("discover", takes, "Police discovered a cache of grenades.", "subject is the captor"),
  row("uncover", takes, "Police uncovered a cache of grenades.", "subject is the captor"),
  row("take", takes, "The gang took rifles from the police.", "subject is the captor"),
  row("loot", takes, "The gang looted rifles from a police post.", "subject is the captor"),
  row("hand over", loses, "The dissidents handed over 300 rifles.", "subject gives up what it held"),
  row("surrender", loses, "The dissidents surrendered 300 rifles.", "subject gives up what it held"),
  row("lose", loses, "The army lost six tanks to the rebels.", "subject gives up what it held"),
  row("use", uses, "The army used cluster bombs.", "subject is the user"),
  row("deploy", uses, "The army deployed drones over Tigray.", "subject is the user"),
  row("possess", holds, "The militia possesses drones.", "subject is the holder"),
  row("have", holds, "The militia has anti-aircraft guns.", "subject is the holder"),
  row("own", holds, "The militia owns drones.", "subject is the holder"),
  row("hold", holds, "The militia holds missiles.", "subject is the holder"),
  row("carry", holds, "Gunmen carrying rifles stopped the bus.", "subject is the holder"),
  row("wield", holds, "Gunmen wielding rifles stopped the bus.", "subject is the holder"),
  row("brandish", holds, "Gunmen brandishing rifles stopped the bus.", "subject is the holder"),
];

/** Verbs before an infinitive that make of a supply a promise, or a refusal. */
export const WILLING: ReadonlySet<string> = new Set(
  "promised promises pledged pledges offered offers agreed agrees vowed plans planned decided".split(" "),
);
export const UNWILLING: ReadonlySet<string> = new Set("refused refuses declined declines".split(" "));

/** Nouns for weapons on their way: 'shipments of rifles', 'arms sales'. */
export const SUPPLY_NOUNS: ReadonlySet<string> = new Set(
  `shipment shipments delivery deliveries supply supplies transfer transfers sale sales export exports cargo cargoes
  consignment consignments flow proliferation`
    .trim()
    .split(/\s+/),
);

export const EMBARGO_NOUNS: ReadonlySet<string> = new Set("embargo embargoes".split(" "));
