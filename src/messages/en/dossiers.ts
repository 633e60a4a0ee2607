/** Threads that last: truces, diplomacy, facilities, people, allegations. */
export const dossiers = {
  "dossiers.title": "Dossiers",
  "dossiers.standfirst":
    "What lasts longer than a day: truces, drafts and talks, hospitals and schools, people besieged or moved, weapons that somebody is accused of. Each is a thread of claims.",
  "dossiers.empty.title": "No dossier yet",
  "dossiers.empty.words":
    "No claim of the record speaks of a truce, talks, a facility, people in a lasting state, or weapons.",
  "dossiers.sort.truces": "Truces",
  "dossiers.sort.instruments": "Diplomacy",
  "dossiers.sort.facilities": "Facilities",
  "dossiers.sort.people": "People",
  "dossiers.sort.allegations": "Allegations of weapons",
  "dossiers.head.truce": "Truce",
  "dossiers.head.instrument": "Draft, talks or agreement",
  "dossiers.head.facility": "Facility",
  "dossiers.head.people": "People",
  "dossiers.head.allegation": "Allegation",
  "dossiers.head.where": "Where",
  "dossiers.head.breaches": "Alleged breaches",
  "dossiers.head.claims": "Claims",
  "dossiers.head.parties": "Parties",
  "dossiers.head.votes": "Votes told",
  "dossiers.head.acts": "Acts",
  "dossiers.head.lastTold": "Last told",
  "dossiers.head.allegedBy": "Alleged by",
  "dossiers.head.denied": "Denied or doubted",
  "dossiers.origins": "{origins, plural, one {# origin} other {# origins}}",
  "dossiers.lastTold": "{status}, {when}",
  "dossiers.undated": "undated",
  "dossiers.words": "words",

  "dossiers.instrument.standfirst":
    "{acts, plural, one {# act} other {# acts}} told of{votes, plural, =0 {} one {; votes of # member are told} other {; votes of # members are told}}. A member of whom nobody speaks has no row.",
  "dossiers.instrument.sponsors": "<strong>Put forward by</strong> {sponsors}",
  "dossiers.instrument.results": "What came of it",
  "dossiers.instrument.act":
    "<strong>{act}</strong> {by}{hasTo, select, yes { → {to}} other {}}{hasAbout, select, yes {<quiet>: {about}</quiet>} other {}}",
  "dossiers.votes": "Votes",
  "dossiers.votes.caption": "Votes by member",
  "dossiers.votes.member": "Member",
  "dossiers.votes.vote": "Vote",
  "dossiers.votes.accordingTo": "According to",
  "dossiers.votes.differ": "origins differ",
  "dossiers.votes.told": "{origin}: {vote}",

  "dossiers.facility.unnamed": "{facilities}{hasPlace, select, yes { in {place}} other {}}, not named",
  "dossiers.facility.standfirst.unnamed":
    "No words name it: several facilities may be meant, and nothing here is added up.",
  "dossiers.facility.standfirst.named":
    "What each origin says of it, in order of time. Damage and function are told apart.",
  "dossiers.facility.function": "Function on {day}",
  "dossiers.facility.building": "Building on {day}",
  "dossiers.facility.notStruck": "Nobody says that it was struck.",
  "dossiers.facility.struck": "Said to have been struck.",
  "dossiers.facility.theWords": "the words",
  "dossiers.facility.told":
    "<strong>{status}</strong>{hasCount, select, yes { ({count})} other {}}{hasBy, select, yes { by {by}} other {}}{hasMeans, select, yes {<quiet>, {means}</quiet>} other {}}",

  "dossiers.people.title": "People {state}{hasPlace, select, yes {: {place}} other {}}",
  "dossiers.people.standfirst":
    "{claims, plural, one {# claim} other {# claims}} from {origins, plural, one {# origin} other {# origins}}, in order of time. Numbers of different days and origins are never added.",
  "dossiers.people.told":
    "<strong>{hasCount, select, yes {{count}} other {No number}}</strong> {who}{hasSide, select, yes { ({side})} other {}}{isPart, select, yes {<badge>part of a total</badge>} other {}}{hasBy, select, yes { by {by}} other {}}",

  "dossiers.allegation.standfirst":
    "Alleged by {origins, plural, one {# independent origin} other {# independent origins}}. Daybook does not say whether it is so.",
  "dossiers.allegation.alleged": "Alleged",
  "dossiers.allegation.denied": "Denied",
  "dossiers.allegation.doubted": "Doubted",
  "dossiers.allegation.evidence": "Evidence named",
  "dossiers.allegation.noEvidence": "No words name any.",
  "dossiers.allegation.told":
    "{hasAccused, select, yes {{accused}} other {Nobody named}}{hasWhat, select, yes {: {what}} other {}}{hasAgainst, select, yes {<quiet> against {against}</quiet>} other {}}",

  "dossiers.truce.neverBegan": "Nobody in this record says that it began, or when it is to begin.",
  "dossiers.truce.runs":
    "Said to run {days, select, one {on {first}} other {from {first} to {last}}}{open, select, yes {, the last day of which anybody speaks; nobody says when it ends} other {}}.",
  "dossiers.truce.state": "State on {day}",
  "dossiers.truce.dayByDay": "Day by day",
  "dossiers.truce.dayByDay.words":
    "Alleged breaches on each day, and who spoke of the area at all. A hatched day is one of which nobody speaks: that is no sign of quiet. {reason}.",
  "dossiers.truce.restsOn": "rests on",
  "dossiers.truce.noArea": "No words name its area, so that nobody can tell who watched it.",
  "dossiers.truce.acts": "Acts",
  "dossiers.truce.act":
    "<strong>{act}</strong>: {type}{hasBy, select, yes { by {by}} other {}}{hasParties, select, yes { between {parties}} other {}}{hasStart, select, yes {, from {start}} other {}}{hasEnd, select, yes {, until {end}} other {}}",
  "dossiers.truce.breaches": "Alleged breaches",
  "dossiers.truce.noBreaches":
    "No claim of the record lays an attack inside its days and area on one of its parties.",
  "dossiers.truce.breach":
    "{when}: {type}, {place}, laid on {accused}{dayOnly, select, yes {<quiet> (on the day the truce began or ended; nobody gives the hour)</quiet>} other {}}",
  "dossiers.truce.accusers":
    "Accused by {accusers}{hasDeniers, select, yes { <badge>denied</badge> by {deniers}} other {}}",
  "dossiers.truce.calendar": "Days of the truce",
  "dossiers.truce.calendar.caption": "Days of the truce with alleged breaches and who spoke",
  "dossiers.truce.day": "Day",
  "dossiers.truce.spoke": "Origins that spoke",
  "dossiers.truce.notObserved": "not observed",
  "dossiers.truce.totals": "Breaches counted",
  "dossiers.truce.totals.words":
    "What monitors and parties state stands beside what this record lists. They are never added.",
  "dossiers.truce.totals.caption": "Breaches by party, as stated and as listed here",
  "dossiers.truce.party": "Party",
  "dossiers.truce.stated": "As stated",
  "dossiers.truce.listed": "Listed here",
  "dossiers.truce.listedDenied": "Of these denied",
  "dossiers.truce.partyNotNamed": "not named",
  "dossiers.truce.nothingStated": "nobody gives a number",
  "dossiers.truce.noNumber": "no number",
  "dossiers.truce.attacks": "{attacks, plural, one {# attack} other {# attacks}}",
} as const;
