/**
 * Words that make parties of adjectives and tell unnamed people from named ones. Data for an editor to
 * review; nothing here is of one pack.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Behind a demonym they make it the state's doing: 'Russian warplanes', 'Turkish shelling'. */
export const STATE_DOINGS = words(`
  forces force army armies military troops soldiers navy warplanes warplane jets jet planes plane aircraft
  helicopters helicopter drones drone artillery tanks tank missiles rockets shells mortars government
  authorities regime state ministry presidency parliament marines commandos paratroopers police
  strikes strike airstrikes airstrike raids raid bombardment bombing bombings shelling attack attacks
  assault offensive operation operations fire invasion incursion intervention blockade bombers fighters
  intelligence command air side proxies leaders leadership delegation negotiators embassy
`);

/** People who speak or act without a name, as singular nouns. */
export const ROLES: ReadonlyMap<string, string> = new Map(
  `source activist official spokesman spokeswoman spokesperson commander diplomat doctor medic nurse
  resident witness eyewitness journalist correspondent reporter officer adviser advisor minister leader aide lawyer monitor rescuer analyst volunteer envoy negotiator ambassador general colonel
  lawmaker mediator observer researcher photographer defector survivor refugee`
    .split(/\s+/)
    .flatMap((role): [string, string][] => [
      [role, role],
      [`${role}s`, role],
    ])
    .concat([
      ["spokesmen", "spokesman"],
      ["spokeswomen", "spokeswoman"],
      ["witnesses", "witness"],
      ["eyewitnesses", "eyewitness"],
      ["spokespeople", "spokesperson"],
    ]),
);

/** Between a role and whose it is: 'a commander with the Front', 'a source in the army'. */
export const ROLE_LINKS = words("of in from with at for inside within close to");

/** Behind a hyphen they say whose a group is: 'Turkish-backed factions', 'Iran-aligned militia'. */
export const BACKING = words(
  "backed aligned allied linked affiliated led supported funded armed trained friendly sponsored",
);

/** Before a hyphen they say whose side somebody is on: 'pro-opposition', 'anti-government'. */
export const SIDINGS = words("pro anti");

/** Nouns for groups that have no name of their own. */
export const GROUP_NOUNS = words(`
  factions faction rebels militia militias militiamen groups group forces force fighters alliance coalition
  insurgents gunmen troops brigades units mercenaries proxies opposition militants supporters
`);

/** The last word of a group's own name: 'Banner of the North Brigade'. */
export const NAME_HEADS = words(`
  army front brigade brigades battalion battalions division movement party council coalition alliance forces
  force regiment corps legion gathering union committee faction resistance guard guards group organisation
  organization militia command network centre center room
`);

/** The first word of a group's name in transliteration: 'Liwa al-Fajr'. */
export const NAME_OPENERS = words(
  "liwa jaysh jaish harakat kataib katibat jabhat faylaq firqat tajammu saraya",
);

/** Nouns that mean many people in the singular: 'the militia' is a label as 'the rebels' is. */
export const COLLECTIVE_NOUN = /(?:militia|army|front|group|gang|junta|faction|force)$/;

/** Before a name that is a place's as well, they make it the place: 'in Moscow'. */
export const PLACING = words(
  "in near at to from around outside inside across into towards toward through over leave left reach reached visit visited",
);
