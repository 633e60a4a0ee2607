import { type LexiconRow, row } from "./row.ts";

/**
 * Words for armed parties and authorities that are no names. Value: the neutral common name where the
 * theatre knows none; `null` leaves the printed word.
 */
export const GENERIC_ACTORS: readonly LexiconRow<string | null>[] = [
  row("rebel", "rebels", "Rebel fire hit the port.", "adjective or noun"),
  row("rebels", "rebels", "The rebels took the port.", "collective"),
  row("rebel fighters", "rebels", "Rebel fighters took the port.", "collective"),
  row("rebel forces", "rebels", "Rebel forces took the port.", "collective"),
  row("insurgent", "rebels", "Insurgent fire hit the port.", "adjective or noun"),
  row("insurgents", "rebels", "Insurgents took the port.", "collective"),
  row("opposition", "rebels", "Opposition forces took the port.", "armed opposition"),
  row("opposition fighters", "rebels", "Opposition fighters took the port.", "armed opposition"),
  row("opposition forces", "rebels", "Opposition forces took the port.", "armed opposition"),
  row("opposition factions", "rebels", "Opposition factions took the port.", "armed opposition"),
  row("armed opposition factions", "rebels", "Armed opposition factions took the port.", "armed opposition"),
  row("guerrillas", "guerrillas", "Guerrillas held the valley.", "collective"),
  row("militants", "militants", "Militants held the valley.", "collective"),
  row("jihadist", "jihadists", "Jihadist fire hit the post.", "adjective or noun"),
  row("jihadists", "jihadists", "Jihadists held the valley.", "collective"),
  row(
    "terrorists",
    null,
    "The terrorists fled, the ministry said.",
    "loaded; the theatre resolves it by speaker",
  ),
  row(
    "terrorist groups",
    null,
    "Terrorist groups fired, the agency said.",
    "loaded; the theatre resolves it by speaker",
  ),
  row("gunmen", "gunmen", "Gunmen killed two men.", "unidentified"),
  row("unidentified gunmen", "gunmen", "Unidentified gunmen killed two men.", "unidentified"),
  row("unknown gunmen", "gunmen", "Unknown gunmen killed two men.", "unidentified"),
  row("militia", null, "The militia held the pass.", "unnamed militia"),
  row("militias", null, "Militias held the pass.", "unnamed militias"),
  row("separatists", "separatists", "Separatists held Sloviansk.", "collective"),
  row("paramilitaries", "paramilitaries", "Paramilitaries held the valley.", "collective"),
  row("cartel", null, "The cartel held the port.", "unnamed cartel"),
  row("gangs", "gangs", "Gangs held the port.", "collective"),
  row("police", "police", "Police arrested nine.", "the state's police"),
  row("security forces", "security forces", "Security forces shot two.", "the state's forces"),
  row("government", "government", "Government forces took the hill.", "of the country the page is about"),
  row("the government", "government", "The government took the hill.", "of the country the page is about"),
  row(
    "government forces",
    "government",
    "Government forces took the hill.",
    "of the country the page is about",
  ),
  row(
    "government troops",
    "government",
    "Government troops took the hill.",
    "of the country the page is about",
  ),
  row("pro-government forces", "pro-government forces", "Pro-government forces took the hill.", "collective"),
  row(
    "pro-government militia",
    "pro-government forces",
    "Pro-government militia took the hill.",
    "collective",
  ),
  row("regime", "government", "Regime fire hit the camp.", "loaded name for a government"),
  row("regime forces", "government", "Regime forces took the hill.", "loaded name for a government's forces"),
  row("the regime", "government", "The regime took the hill.", "loaded name for a government"),
  row("authorities", "authorities", "The authorities shut the road.", "the state"),
  row("army", "army", "The army took the hill.", "of the country the page is about"),
  row("the army", "army", "The army took the hill.", "of the country the page is about"),
  row("the military", "army", "The military took the hill.", "of the country the page is about"),
  row("military", "army", "Military jets hit the hill.", "of the country the page is about"),
  row("junta", "junta", "Junta jets hit the school.", "military government"),
  row("the junta", "junta", "The junta hit the school.", "military government"),
  row("coalition", "coalition", "Coalition jets hit the bridge.", "the coalition the page is about"),
  row("the coalition", "coalition", "The coalition hit the bridge.", "the coalition the page is about"),
  row(
    "occupation forces",
    null,
    "Occupation forces fired, the channel said.",
    "loaded; the theatre resolves it by speaker",
  ),
  row("peacekeepers", "peacekeepers", "Peacekeepers returned fire.", "a mission's troops"),
];

/** Words for fighters that name a doer where the clause names no party: 'soldiers looted shops'. */
export const UNNAMED_DOERS: ReadonlySet<string> = new Set(
  "soldiers troops guards fighters forces commandos marines settlers militiamen snipers attackers assailants bandits smugglers officers policemen".split(
    " ",
  ),
);

/** Head nouns that make a national adjective stand for the state: 'Turkish forces', 'Russian jets', 'Saudi bombing'. */
export const STATE_HEADS: ReadonlySet<string> = new Set(
  `forces force army armies military troops soldiers navy warplanes warplane jets jet planes plane aircraft helicopters
  helicopter drones drone uav uavs artillery tanks tank gunners guns snipers missiles missile rockets rocket shells
  shell mortars government authorities regime state officials official ministry presidency parliament occupation
  invasion invaders police marines commandos airborne paratroopers strikes strike airstrikes airstrike raids raid
  bombardment bombing bombings shelling attack attacks assault assaults offensive operation operations fire
  aggression escalation incursion incursions ambush intervention air side warships warship gunboats gunfire
  blockade siege barrage bombers fighters units unit brigade brigades border guards guard intelligence airforce
  position positions patrol patrols convoy post base bases casualties losses proxies`
    .trim()
    .split(/\s+/),
);

/** Head nouns of groups: 'Turkish-backed factions', 'the Arakan Army'. */
export const GROUP_HEADS: ReadonlySet<string> = new Set(
  `factions faction rebels militia militias militiamen groups group forces force fighters coalition alliance army front brigade
  brigades battalion movement party council organization organisation battalions division corps legion guard guards
  network gang cartel mercenaries proxies insurgents opposition gunmen union authority administration government
  command brothers resistance defence defense units regiment command committee force police clan guerrillas dissidents`
    .trim()
    .split(/\s+/),
);

/** Lower-case words that end a general description of a country's forces rather than a name: 'Turkish army'. */
export const GENERAL_FORCES: ReadonlySet<string> = new Set(
  `forces army military troops soldiers warplanes jets planes aircraft helicopters drones navy artillery regime
  government authorities state`
    .trim()
    .split(/\s+/),
);
