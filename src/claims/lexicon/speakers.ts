/** Nouns of people and bodies that can say something; a cue without such a subject attributes nothing. */
export const SPEAKER_NOUNS: ReadonlySet<string> = new Set(
  `official officials spokesman spokeswoman spokesperson spokesmen source sources activist activists witness witnesses
  resident residents doctor doctors medic medics nurse authorities authority ministry minister government army military
  police agency agencies media television radio tv newspaper paper channel outlet outlets group groups organisation
  organization organisations organizations monitor monitors observatory network centre center council committee
  commission office department bureau command commander commanders general colonel officer officers governor mayor
  president premier king envoy ambassador diplomat diplomats rebels rebel opposition regime militia junta coalition
  investigators investigator analyst analysts expert experts lawyer lawyers family families relatives father mother
  brother man woman survivor survivors villager villagers refugee refugees rescuers rescuer volunteer volunteers
  worker workers correspondent correspondents reporter reporters journalist journalists statement report reports
  sources leader leaders chief head director secretary parliament party faction factions union nations state kremlin
  pentagon house palace embassy consulate mission charity charities ngo ngos elders elder sheikh priest bishop
  people locals neighbours neighbors protesters students soldiers fighters captain prosecutor prosecutors court judge
  panel inquiry memo document documents post tweet website page account accounts politicians politician member members
  companion friend friends colleague colleagues farmer farmers teacher teachers driver drivers shopkeeper shopkeepers trader traders
  nurses surgeon surgeons paramedic paramedics firefighter firefighters responders ministers governors mayors generals monk
  monks priests imam aide aides adviser advisers lawmaker lawmakers coroner morgue mortuary negotiator negotiators figures figure forces hospital clinic administration
  bulletin bulletins communique communiqué release service services defence defense fire board town city campaign movement front brigade others another one many some`
    .trim()
    .split(/\s+/),
);

/** Nouns after an organisation's name that make its people speak, not the organisation: 'SOHR activists'. */
export const SPEAKING_PEOPLE: ReadonlySet<string> = new Set(
  `activists activist sources source correspondents correspondent officials official spokesman spokeswoman spokesperson
  members member reporters reporter monitors medics doctors fighters commanders commander leaders leader workers
  volunteers residents investigators diplomats agencies media figures politicians`
    .trim()
    .split(/\s+/),
);

/** Authorless sources: they add no voice and make what they say alleged. */
export const AUTHORLESS: ReadonlySet<string> = new Set(
  "reports report rumours rumors rumour rumor claims allegations estimates speculation accounts".split(" "),
);
