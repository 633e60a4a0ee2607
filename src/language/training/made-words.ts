import { IRREGULAR_VERBS } from "./verbs.ts";

/** Words for made sentences. All people, groups and small places are invented. */

/** Singular and plural of those who act, with a count of how they are named: 'the army', 'rebels', 'two rebels'. */
export const ACTORS: readonly string[] = (
  "army/armies militia/militias rebel/rebels soldier/soldiers fighter/fighters insurgent/insurgents gunman/gunmen " +
  "sniper/snipers brigade/brigades battalion/battalions militant/militants jet/jets warplane/warplanes " +
  "helicopter/helicopters drone/drones force/forces unit/units group/groups faction/factions coalition/coalitions " +
  "regime/regimes troop/troops commander/commanders guard/guards officer/officers plane/planes tank/tanks " +
  "jihadist/jihadists separatist/separatists navy/navies patrol/patrols crew/crews policeman/policemen " +
  "attacker/attackers opponent/opponents"
).split(" ");

/** Those who report. */
export const REPORTERS: readonly string[] = (
  "activist/activists resident/residents witness/witnesses doctor/doctors monitor/monitors official/officials " +
  "ministry/ministries agency/agencies spokesman/spokesmen spokeswoman/spokeswomen observatory/observatories " +
  "medic/medics source/sources reporter/reporters council/councils envoy/envoys minister/ministers general/generals " +
  "volunteer/volunteers rescuer/rescuers analyst/analysts diplomat/diplomats"
).split(" ");

/** People to whom things are done. */
export const PEOPLE: readonly string[] = (
  "civilian/civilians child/children woman/women man/men person/people prisoner/prisoners nurse/nurses " +
  "family/families villager/villagers journalist/journalists student/students farmer/farmers patient/patients " +
  "pupil/pupils worker/workers refugee/refugees boy/boys girl/girls hostage/hostages recruit/recruits"
).split(" ");

/** Things and places to which things are done. */
export const THINGS: readonly string[] = (
  "hospital/hospitals school/schools market/markets bakery/bakeries bridge/bridges village/villages town/towns " +
  "suburb/suburbs district/districts road/roads convoy/convoys depot/depots base/bases checkpoint/checkpoints " +
  "airport/airports clinic/clinics camp/camps mosque/mosques building/buildings house/houses hill/hills " +
  "tunnel/tunnels pipeline/pipelines truck/trucks bus/buses warehouse/warehouses quarter/quarters dam/dams " +
  "position/positions neighbourhood/neighbourhoods tower/towers crossing/crossings outpost/outposts"
).split(" ");

/** Events that can be subjects. */
export const EVENTS: readonly string[] = (
  "attack/attacks raid/raids strike/strikes blast/blasts bombing/bombings explosion/explosions shell/shells " +
  "rocket/rockets mortar/mortars bomb/bombs missile/missiles assault/assaults ambush/ambushes clash/clashes " +
  "offensive/offensives bombardment/bombardments"
).split(" ");

export const ADJECTIVES: readonly string[] =
  "northern southern eastern western local armed civilian foreign small heavy main last senior nearby old".split(
    " ",
  );

export const MODIFIERS: readonly string[] =
  "government rebel regime militia coalition opposition state army air border mortar artillery car rocket".split(
    " ",
  );

export const NATIONS: readonly string[] = "Turkish Russian Iranian American Saudi Kurdish Western Arab".split(
  " ",
);

/** Places by name, one or two words. */
export const PLACES: readonly string[] =
  "Qalat,Bir Hadid,Tell Amer,Marun,Sadiya,Wadi Nour,Karm Salim,Deir Zafar,Rasm Issa,Jubayra".split(",");

export const PEOPLE_NAMES: readonly string[] =
  "Karim Hadi,Omar Daher,Yusuf Sabbagh,Samir Nasr,Layla Haddad,Nadir Zein,Rami Khalil,Huda Mansour".split(
    ",",
  );

/** Verbs of harm and of war that take an object. */
export const TRANSITIVE: readonly string[] = (
  "shell bomb bombard attack strike hit target destroy damage capture seize recapture retake storm besiege " +
  "surround encircle raid ambush occupy overrun liberate evacuate shoot kill wound injure detain arrest execute " +
  "abduct kidnap release torch burn loot raze level flatten mine clear shut close reopen abandon defend hold take " +
  "enter reach block cut search evict expel free torture starve displace treat rescue leave lose blow"
)
  .split(" ")
  .filter((verb) => verb !== "blow");

/** Verbs whose object is a person or group. */
export const AGAINST_PEOPLE: ReadonlySet<string> = new Set(
  (
    "shoot kill wound injure detain arrest execute abduct kidnap release free torture starve displace treat rescue " +
    "evict expel evacuate search attack target"
  ).split(" "),
);

export const INTRANSITIVE: readonly string[] = (
  "advance withdraw retreat flee surrender collapse explode erupt die fall burn arrive gather vanish disappear " +
  "escape crash perish land regroup"
).split(" ");

/** Verbs that take a clause. */
export const REPORTING: readonly string[] =
  "say report claim state confirm announce add allege admit insist warn declare deny".split(" ");

export const DAYS: readonly string[] = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

const IRREGULAR = new Map(
  IRREGULAR_VERBS.map((row) => {
    const [lemma, past, participle] = row.split(" ") as [string, string, string];
    return [lemma, { past, participle }] as const;
  }),
);

/** Verbs of more than one syllable are not doubled; these of one are. */
const DOUBLED: ReadonlySet<string> = new Set(["ban", "jam", "gun", "trap", "stab", "rig", "strip"]);

export function pastForms(verb: string): { readonly past: string; readonly participle: string } {
  const irregular = IRREGULAR.get(verb);
  if (irregular) return irregular;
  let form = `${verb}ed`;
  if (verb.endsWith("e")) form = `${verb}d`;
  else if (/[^aeiou]y$/.test(verb)) form = `${verb.slice(0, -1)}ied`;
  else if (DOUBLED.has(verb)) form = `${verb}${verb.at(-1)}ed`;
  return { past: form, participle: form };
}

export function ingForm(verb: string): string {
  if (verb === "die") return "dying";
  if (verb.endsWith("e") && !verb.endsWith("ee")) return `${verb.slice(0, -1)}ing`;
  if (DOUBLED.has(verb) || ["cut", "hit", "shut", "overrun"].includes(verb))
    return `${verb}${verb.at(-1)}ing`;
  return `${verb}ing`;
}
