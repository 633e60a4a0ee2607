/** Nouns for one person. A definite or indefinite one is a count of one. */
export const PERSON_SINGULAR: ReadonlySet<string> = new Set(
  (
    "person man woman child boy girl baby infant toddler teenager youth adult civilian resident citizen villager " +
    "farmer shepherd worker labourer laborer teacher pupil student doctor nurse medic paramedic surgeon " +
    "pharmacist volunteer rescuer journalist reporter photographer cameraman correspondent activist lawyer " +
    "driver guard soldier fighter militant militiaman rebel insurgent gunman sniper officer commander general " +
    "colonel major captain lieutenant sergeant pilot policeman policewoman conscript mercenary bomber " +
    "prisoner detainee hostage captive refugee migrant victim survivor casualty patient mother father son " +
    "daughter brother sister husband wife widow uncle aunt cousin grandmother grandfather sheikh imam cleric " +
    "priest pastor elder leader official minister mayor governor ambassador diplomat spokesman spokeswoman " +
    "spokesperson employee member passer-by passerby pedestrian motorist trader shopkeeper baker engineer " +
    "male female individual human relative orphan newborn widow herder fisherman builder caretaker guest"
  ).split(" "),
);

/** Nouns for people in the plural that do not end in '-s', or that stand for many people. */
export const PERSON_PLURAL: ReadonlySet<string> = new Set(
  (
    "people men women children kids civilians residents dead wounded injured others personnel troops police " +
    "families fighters soldiers rebels persons individuals victims casualties deaths fatalities injuries martyrs " +
    "policemen gunmen militiamen spokesmen servicemen staff crew youths medics displaced"
  ).split(" "),
);

/** Words that end in '-s' and are no plural nouns, met after 'no', 'many', 'some', 'most'. */
export const FALSE_PLURALS: ReadonlySet<string> = new Set(
  (
    "is was has does as its his this less us progress access process success business press congress cross loss " +
    "unless always perhaps news thus plus across besides towards afterwards class mass serious various previous dangerous " +
    "religious famous obvious gas bus chaos crisis basis series status virus campus consensus address happiness "
  )
    .trim()
    .split(" "),
);
