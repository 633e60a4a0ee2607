import { type LexiconRow, row } from "./row.ts";

/** What a head noun says of the people counted. */
export interface PeopleNoun {
  /** The claims format's word for them. */
  readonly who: string;
  /** A body rather than a living person: 'corpses' make a toll of killed by themselves. */
  readonly dead?: true;
  /** The noun counts several unknown people ('family'): its number is no number of people. */
  readonly group?: true;
  /** Needs 'of X' or a name before it to mean people: 'members of the militia'. */
  readonly needsOwner?: true;
  /** Is an adjective when another people noun follows: 'civilian victims'. */
  readonly adjective?: true;
}

const people: PeopleNoun = { who: "people" };
const civilians: PeopleNoun = { who: "civilians" };
const combatants: PeopleNoun = { who: "combatants" };

/** Nouns that name people who can be counted. */
export const PEOPLE_NOUNS: readonly LexiconRow<PeopleNoun>[] = [
  row("person", people, "Nine people died in Marib.", "the plain noun"),
  row("individual", people, "Two individuals were detained.", "formal word for person"),
  row("human being", people, "Ten human beings were killed.", "emphatic word for person"),
  row("victim", people, "Six victims were buried.", "who they were is not said"),
  row("passenger", people, "Four passengers were wounded.", "people on a vehicle"),
  row("worker", people, "Three workers were killed at the mill.", "trade not said to be protected"),
  row("farmer", civilians, "Two farmers were shot in their field.", "a civilian by trade"),
  row("fisherman", civilians, "Five fishermen drowned after the shelling.", "a civilian by trade"),
  row("miner", civilians, "Eleven miners were abducted.", "a civilian by trade"),
  row("protester", civilians, "Three protesters were killed in Mandalay.", "unarmed unless said otherwise"),
  row("demonstrator", civilians, "Police wounded eight demonstrators.", "unarmed unless said otherwise"),
  row("pilgrim", civilians, "Seven pilgrims died.", "a civilian by role"),
  row("driver", people, "A driver was injured.", "could serve either side"),
  row("guard", people, "Two guards were killed.", "could be armed or not"),
  row("citizen", civilians, "Two citizens were arrested.", "used of civilians"),
  row(
    "civilian",
    { who: "civilians", adjective: true },
    "Drone fire killed three civilians.",
    "the plain noun",
  ),
  row("non-combatant", civilians, "Four non-combatants were hurt.", "same as civilian"),
  row("villager", civilians, "Seven villagers were killed in Sagaing.", "a civilian by residence"),
  row("resident", people, "About 40,000 residents remain.", "people living in a place"),
  row("inhabitant", people, "The town has 9,000 inhabitants.", "people living in a place"),
  row("local", people, "Three locals were hurt.", "resident of the place"),
  row("shopper", civilians, "Two shoppers were killed.", "a civilian by role"),
  row("worshipper", civilians, "Nine worshippers died in the mosque.", "a civilian by role"),
  row("child", { who: "children", adjective: true }, "Two children were wounded.", "the plain noun"),
  row("kid", { who: "children" }, "Three kids were hurt.", "colloquial for child"),
  row("infant", { who: "children" }, "An infant was killed.", "a child by age"),
  row("baby", { who: "children" }, "A baby died of cold.", "a child by age"),
  row("toddler", { who: "children" }, "A toddler was pulled dead from the house.", "a child by age"),
  row("minor", { who: "children" }, "Two minors were detained.", "a child by age"),
  row("boy", { who: "children" }, "A boy was shot in the leg.", "a child by age"),
  row("girl", { who: "children" }, "A girl was killed by a mine.", "a child by age"),
  row("schoolchild", { who: "children" }, "A schoolchild was injured.", "a child by age"),
  row("schoolchildren", { who: "children" }, "Nine schoolchildren were injured.", "irregular plural"),
  row("teenager", { who: "children" }, "A teenager was detained.", "mostly below eighteen"),
  row("woman", { who: "women" }, "A woman was killed in Kherson.", "the plain noun"),
  row(
    "female",
    { who: "women", adjective: true },
    "Four people, one of them a female, died.",
    "used as a noun",
  ),
  row("mother", { who: "women" }, "A mother was killed.", "a woman by role"),
  row("man", { who: "men" }, "Three men were arrested.", "the plain noun"),
  row("father", { who: "men" }, "A father was killed.", "a man by role"),
  row("sheikh", { who: "men" }, "A tribal sheikh was shot dead.", "a man by role"),
  row("elder", { who: "men" }, "Two elders were kidnapped.", "usually men"),
  row("fighter", combatants, "Six fighters were killed near Bakhmut.", "bears arms"),
  row("combatant", combatants, "Four combatants died.", "bears arms"),
  row("soldier", combatants, "Nine soldiers were wounded.", "bears arms"),
  row("troop", combatants, "Twelve troops were killed.", "bears arms"),
  row("serviceman", combatants, "Five servicemen were killed.", "bears arms"),
  row("trooper", combatants, "Two troopers were wounded.", "bears arms"),
  row("militant", combatants, "Eight militants were killed.", "bears arms"),
  row("militiaman", combatants, "Three militiamen died.", "bears arms"),
  row("rebel", combatants, "The army said 14 rebels were killed.", "bears arms"),
  row("insurgent", combatants, "Ten insurgents were captured.", "bears arms"),
  row("guerrilla", combatants, "Four guerrillas were killed in Arauca.", "bears arms"),
  row("jihadist", combatants, "Five jihadists were killed.", "bears arms"),
  row("terrorist", combatants, "The ministry said 30 terrorists were killed.", "loaded name for fighters"),
  row("mercenary", combatants, "Two mercenaries were captured.", "loaded name for fighters"),
  row("gunman", combatants, "Three gunmen were shot.", "bears arms"),
  row("paramilitary", combatants, "Six paramilitaries were arrested.", "bears arms"),
  row("commander", combatants, "A commander was killed by a drone.", "leads fighters"),
  row("general", combatants, "A general was killed.", "officer of an army"),
  row("colonel", combatants, "Two colonels were captured.", "officer of an army"),
  row("officer", combatants, "Three officers were wounded.", "of an army or police"),
  row("conscript", combatants, "Nine conscripts were killed.", "serves in an army"),
  row("recruit", combatants, "Ten recruits were killed.", "serves in an army"),
  row("sniper", combatants, "A sniper was killed.", "bears arms"),
  row("pilot", combatants, "The pilot was captured.", "serves in an air force"),
  row("policeman", combatants, "Two policemen were killed.", "armed force of the state"),
  row("peacekeeper", combatants, "A peacekeeper was injured.", "armed, neutral"),
  row("military personnel", combatants, "27 military personnel died.", "serves in an army"),
  row("personnel", people, "Four personnel were hurt.", "kind not said"),
  row(
    "member",
    { who: "combatants", needsOwner: true },
    "Four members of the Brigade died.",
    "of an armed body",
  ),
  row(
    "leader",
    { who: "combatants", needsOwner: true },
    "Two leaders of the cell were arrested.",
    "of an armed body",
  ),
  row(
    "agent",
    { who: "combatants", needsOwner: true },
    "Two agents of the directorate died.",
    "of an armed body",
  ),
  row(
    "element",
    { who: "combatants", needsOwner: true },
    "Three elements of the militia died.",
    "calque from Arabic",
  ),
  row("operative", combatants, "Two operatives were detained.", "of an armed body"),
  row("crew member", people, "Three crew members were killed.", "of a ship or aircraft"),
  row("journalist", { who: "journalists" }, "Two journalists were detained.", "the plain noun"),
  row("reporter", { who: "journalists" }, "A reporter was wounded.", "a journalist"),
  row("photographer", { who: "journalists" }, "A photographer was killed.", "a journalist"),
  row("cameraman", { who: "journalists" }, "A cameraman was wounded.", "a journalist"),
  row("media worker", { who: "journalists" }, "Three media workers were arrested.", "works for the press"),
  row("media activist", { who: "journalists" }, "A media activist was killed.", "reports on the spot"),
  row("doctor", { who: "medical workers" }, "Only six doctors remain.", "protected by role"),
  row("medic", { who: "medical workers" }, "Two medics were killed.", "protected by role"),
  row("nurse", { who: "medical workers" }, "A nurse was killed.", "protected by role"),
  row("paramedic", { who: "medical workers" }, "Three paramedics were hurt.", "protected by role"),
  row("surgeon", { who: "medical workers" }, "The last surgeon left.", "protected by role"),
  row("medical worker", { who: "medical workers" }, "Five medical workers died.", "protected by role"),
  row("health worker", { who: "medical workers" }, "Five health workers died.", "protected by role"),
  row("aid worker", { who: "aid workers" }, "Four aid workers were abducted.", "protected by role"),
  row("humanitarian worker", { who: "aid workers" }, "A humanitarian worker died.", "protected by role"),
  row("rescue worker", { who: "rescue workers" }, "Two rescue workers were killed.", "protected by role"),
  row("rescuer", { who: "rescue workers" }, "Two rescuers were killed.", "protected by role"),
  row("volunteer", people, "Three volunteers were hurt.", "for whom is not said"),
  ...callings(civilians, "a civilian by trade", [
    "trader merchant vendor shopkeeper herder mechanic labourer laborer cleaner baker butcher tailor barber engineer",
    "electrician plumber carpenter builder beekeeper gardener cook waiter waitress contractor",
    "judge employee councillor politician candidate clerk musician singer artist writer poet",
  ]),
  ...callings(civilians, "a civilian by role", [
    "motorist cyclist motorcyclist hunter pedestrian bystander commuter tourist traveller traveler mourner",
    "guest migrant settler nomad peasant herdsman shepherdess housewife voter tribesman foreigner",
    "monk nun priest imam pastor cleric preacher bishop",
  ]),
  ...callings(people, "whom they serve is not said", [
    "smuggler bodyguard watchman firefighter trucker seafarer crewman crewmember mayor governor",
  ]),
  ...callings(combatants, "serves in an armed force", [
    "reservist marine airman sailor cadet deserter defector ranger policewoman infantryman paratrooper legionnaire guardsman",
  ]),
  ...callings({ who: "children" }, "a child by age or school", [
    "orphan newborn adolescent youngster schoolgirl schoolboy preschooler",
  ]),
  ...callings({ who: "women" }, "kin", ["aunt widow niece bride grandma"]),
  ...callings({ who: "men" }, "kin", ["uncle grandfather nephew widower groom grandpa"]),
  ...callings({ who: "prisoners" }, "held by a party", ["inmate internee convict"]),
  row("cousin", people, "Two cousins were killed.", "kin"),
  row("youth", people, "Three youths were shot.", "young, of no told age"),
  row("lawyer", civilians, "A lawyer was detained.", "a civilian by trade"),
  row("pupil", { who: "children" }, "Three pupils were hurt.", "a child at school"),
  row("neighbour", civilians, "Two neighbours were killed.", "a resident"),
  row("neighbor", civilians, "Two neighbors were killed.", "American spelling"),
  row("wife", { who: "women" }, "His wife was killed.", "kin"),
  row("husband", { who: "men" }, "Her husband was killed.", "kin"),
  row("grandmother", { who: "women" }, "A grandmother was killed.", "kin"),
  row("colleague", people, "Two of his colleagues were hurt.", "at work"),
  row("dissident", combatants, "Nine dissidents were killed in Meta.", "of a splinter of an armed group"),
  row("teacher", civilians, "Two teachers were abducted.", "a civilian by trade"),
  row("student", civilians, "Ten students were abducted.", "a civilian by role"),
  row("activist", civilians, "Two activists were arrested.", "unarmed unless said otherwise"),
  row("prisoner", { who: "prisoners" }, "The sides freed 50 prisoners.", "held by a party"),
  row("detainee", { who: "prisoners" }, "Sixty detainees were released.", "held by a party"),
  row("captive", { who: "prisoners" }, "Ten captives were executed.", "held by a party"),
  row("hostage", { who: "prisoners" }, "Two hostages were freed.", "held by a party"),
  row("prisoner of war", { who: "prisoners" }, "95 prisoners of war came home.", "held by a party"),
  row("refugee", { who: "refugees" }, "2,000 refugees crossed the river.", "displaced abroad"),
  row("displaced person", { who: "displaced people" }, "400 displaced persons arrived.", "displaced"),
  row("idp", { who: "displaced people" }, "The camp holds 900 IDPs.", "displaced inside the country"),
  row("returnee", people, "3,000 returnees were registered.", "came back"),
  row("patient", { who: "patients" }, "Eight patients were moved.", "in care"),
  row("official", people, "Two officials were killed.", "serves a state or party"),
  row("diplomat", people, "A diplomat was wounded.", "serves a state"),
  row("relative", people, "Five of his relatives died.", "kin"),
  row("sibling", people, "Three siblings were killed.", "kin"),
  row("brother", { who: "men" }, "Two brothers were killed.", "kin"),
  row("sister", { who: "women" }, "Two sisters were killed.", "kin"),
  row("son", people, "Two of his sons died.", "kin"),
  row("daughter", people, "Her daughters were wounded.", "kin"),
  row("shepherd", civilians, "A shepherd was killed by a mine.", "a civilian by trade"),
  row("survivor", people, "Four survivors were found.", "of an attack"),
  row(
    "family",
    { who: "people", group: true },
    "Sixty families were displaced.",
    "counts families, not people",
  ),
  row(
    "household",
    { who: "people", group: true },
    "Ninety households fled.",
    "counts households, not people",
  ),
  row("corpse", { who: "people", dead: true }, "Nine corpses were pulled from the rubble.", "a dead person"),
  row("body", { who: "people", dead: true }, "Forty bodies were found.", "a dead person"),
];

/** Words for what a single dead or hurt person is called that carry their own status: 'fatalities'. */
export const COUNTED_HARM: readonly LexiconRow<"killed" | "injured" | "casualties">[] = [
  row("death", "killed", "The monitor documented 12 deaths.", "a person killed"),
  row("fatality", "killed", "The raid caused four fatalities.", "a person killed"),
  row("martyr", "killed", "The channel spoke of five martyrs.", "partisan word for a person killed"),
  row("injury", "injured", "The shelling caused six injuries.", "a person hurt"),
  row("casualty", "casualties", "No casualties were reported.", "killed or hurt; read as killed where none"),
];

/** Rows for words in a line each, which differ in nothing but the word. */
function callings(value: PeopleNoun, reason: string, lines: readonly string[]): LexiconRow<PeopleNoun>[] {
  return [...new Set(lines.flatMap((line) => line.split(" ")))].map((word) => {
    const lemma = word.replaceAll("-", " - ");
    return row(lemma, value, `A ${word} was killed.`, reason);
  });
}
