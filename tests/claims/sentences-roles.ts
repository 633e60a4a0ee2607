/**
 * Sentences of our own on several wars, people and details invented, with the parts that are played in the
 * attack or toll they tell of: who did it (any of these words), what was struck, by what means. Null where the
 * sentence does not say. The role model is measured on them, beside the rules (docs/roles.md).
 */
export interface RoleRow {
  readonly text: string;
  readonly by: string | null;
  readonly target: string | null;
  readonly means: string | null;
}

const row = (text: string, by: string | null, target: string | null, means: string | null): RoleRow => ({
  text,
  by,
  target,
  means,
});

export const ROLE_ROWS: readonly RoleRow[] = [
  row("Dissidents attacked a police post in Toribio with grenades.", "dissidents", "police post", "grenade"),
  row("The bridge over the Arauca river was attacked by hooded men on Sunday.", "hooded men", "bridge", null),
  row(
    "Unknown assailants attacked a bus on the road to Kidal, killing six passengers.",
    "assailants",
    "bus",
    null,
  ),
  row("Three farmers were killed by bandits near Zamfara on Friday.", "bandits", null, null),
  row("Herders killed 11 villagers in Plateau state on Tuesday night.", "herders", null, null),
  row("A convoy of the electricity company was ambushed by raiders near Nampula.", "raiders", "convoy", null),
  row(
    "The attack on the gas plant in Palma was carried out by al-Shabab members.",
    "al-Shabab",
    "gas plant",
    null,
  ),
  row(
    "Armed men on motorcycles attacked the village of Solhan and killed 20 people.",
    "armed men",
    "village",
    null,
  ),
  row("Pirates attacked a tanker off Bosaso with rocket launchers.", "pirates", "tanker", "rocket"),
  row(
    "The Arakan Army attacked a police outpost in Kyauktaw with mortars.",
    "Arakan Army",
    "outpost",
    "mortar",
  ),
  row(
    "A resistance cell attacked the township office in Monywa with homemade bombs.",
    "cell",
    "office",
    "bomb",
  ),
  row("Two pylons near Loikaw were attacked with explosives, the junta said.", null, "pylons", "explosive"),
  row("The Karenni force attacked an army column near Demoso on Monday.", "Karenni", "column", null),
  row(
    "Attackers threw grenades at a checkpoint in Bujumbura, killing two officers.",
    "attackers",
    "checkpoint",
    "grenade",
  ),
  row("Kidnappers attacked a school bus in Jos on Thursday.", "kidnappers", "bus", null),
  row("Nine traders were killed by jihadists on the road between Djibo and Dori.", "jihadists", null, null),
  row("The mayor's house in Tumaco was attacked with a car bomb.", null, "house", "car bomb"),
  row("Hooded youths attacked a bank in Santiago with petrol bombs.", "youths", "bank", "petrol bomb"),
  row(
    "Members of the Lord's Resistance Army attacked a mission in Dungu.",
    "Lord's Resistance Army",
    "mission",
    null,
  ),
  row(
    "Suspected members of the ELN attacked an oil pipeline in Norte de Santander.",
    "ELN",
    "pipeline",
    null,
  ),
  row(
    "The Allied Democratic Forces killed 14 people in Beni, a civic group said.",
    "Allied Democratic Forces",
    null,
    null,
  ),
  row("Boko Haram killed 30 fishermen near Lake Chad.", "Boko Haram", null, null),
  row("Four guards were killed by inmates in the prison of Guayaquil.", "inmates", null, null),
  row("A gang attacked the airport in Port-au-Prince with rifles on Monday.", "gang", "airport", "rifle"),
  row("The 5 Segond gang attacked a radio station in the capital.", "gang", "radio station", null),
  row("Mobs attacked shops in Honiara on Wednesday.", "mobs", "shops", null),
  row("Settlers attacked homes in Huwara on Sunday night.", "settlers", "homes", null),
  row("A Ukrainian naval drone attacked a Russian landing ship near Feodosia.", "Ukrain", "ship", null),
  row(
    "Partisans attacked a railway depot near Melitopol with explosives.",
    "partisans",
    "depot",
    "explosive",
  ),
  row("A sniper of the Wagner group killed two medics near Soledar.", "Wagner", null, null),
  row("The Houthis attacked a cargo ship in the Red Sea with missiles.", "Houthis", "ship", "missile"),
  row("Tribesmen attacked a military post in Shabwa, killing three soldiers.", "tribesmen", "post", null),
  row(
    "The Rapid Support Forces attacked the village of Wad al-Noura on Wednesday.",
    "Rapid Support Forces",
    "village",
    null,
  ),
  row("Looters attacked a food store of the World Food Programme in El Obeid.", "looters", "store", null),
  row("Amhara militiamen attacked a camp for refugees near Metema.", "Amhara", "camp", null),
  row("The rebel group CODECO killed 19 people at a church in Ituri.", "CODECO", null, null),
  row("An opposition office in Harare was attacked by party youths.", "party youths", "office", null),
  row(
    "The Balochistan Liberation Army attacked a paramilitary camp in Panjgur.",
    "Balochistan Liberation Army",
    "camp",
    null,
  ),
  row("Militants attacked a patrol near Rajouri with rifles, the army said.", "militants", "patrol", "rifle"),
  row("Maoists killed two contractors in Bijapur on Saturday.", "Maoists", null, null),
  row("Seven women were killed by drunken soldiers in Bambari.", "soldiers", null, null),
  row("The Abu Sayyaf attacked a marine detachment on Jolo.", "Abu Sayyaf", "detachment", null),
  row("A bomb planted by separatists hit a train near Bolan.", "separatists", "train", "bomb"),
  row(
    "Police blamed the cartel for the attack on a newspaper office in Nuevo Laredo.",
    "cartel",
    "office",
    null,
  ),
  row(
    "The governor's convoy was attacked by unidentified gunmen with machine guns.",
    "gunmen",
    "convoy",
    "machine gun",
  ),
  row(
    "The attack against the oil terminal, attributed to the ELN, left two workers hurt.",
    "ELN",
    "terminal",
    null,
  ),
];
