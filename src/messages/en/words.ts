/** Dates, counts and the short sentences made of a claim's fields. */
export const words = {
  "date.day": "{date} {month} {year}",
  "date.dayOfMonth": "{date} {month}",
  "date.month": "{month} {year}",
  "date.clock": "{day}, {clock}",
  "date.month.1": "January",
  "date.month.2": "February",
  "date.month.3": "March",
  "date.month.4": "April",
  "date.month.5": "May",
  "date.month.6": "June",
  "date.month.7": "July",
  "date.month.8": "August",
  "date.month.9": "September",
  "date.month.10": "October",
  "date.month.11": "November",
  "date.month.12": "December",
  "date.short.1": "Jan",
  "date.short.2": "Feb",
  "date.short.3": "Mar",
  "date.short.4": "Apr",
  "date.short.5": "May",
  "date.short.6": "Jun",
  "date.short.7": "Jul",
  "date.short.8": "Aug",
  "date.short.9": "Sep",
  "date.short.10": "Oct",
  "date.short.11": "Nov",
  "date.short.12": "Dec",
  "date.weekday.0": "Sunday",
  "date.weekday.1": "Monday",
  "date.weekday.2": "Tuesday",
  "date.weekday.3": "Wednesday",
  "date.weekday.4": "Thursday",
  "date.weekday.5": "Friday",
  "date.weekday.6": "Saturday",
  "date.about": "about {when}",
  "date.perhaps": "perhaps {when}",
  "date.perhapsAbout": "perhaps about {when}",
  "date.since": "since {when}",
  "date.until": "until {when}",
  "date.undated": "undated",
  "date.between": "{from} to {to}",
  // What the words of a number allow; `number`, `min` and `max` are grouped numbers.
  "bounds.range": "{min}–{max}",
  "bounds.about": "about {number}",
  "bounds.moreThan": "more than {number}",
  "bounds.orMore": "{number} or more",
  "bounds.fewerThan": "fewer than {number}",
  "bounds.nearly": "nearly {number}",
  "bounds.upTo": "up to {number}",
  // A number that stands before what it counts: where the noun itself says one or two, nothing.
  "bounds.beforeNoun": "{n, number}",
  // People told of: `who` is a group, counted or not.
  "who.wordy": "{words} {who}",
  "who.unlisted": "{form, select, bare {{who}} other {{count} {who}}}",
  "toll.killed": "{who} killed",
  "toll.injured": "{who} injured",
  "toll.missing": "{who} missing",
  "toll.detained": "{who} detained",
  "toll.released": "{who} released",
  "toll.executed": "{who} executed",
  "toll.evacuated": "{who} evacuated",
  "toll.displaced": "{who} displaced",
  "toll.returned": "{who} returned",
  "toll.besieged": "{who} besieged",
  "toll.resident": "{who} resident",
  "toll.present": "{who} present",
  "toll.captured": "{who} captured",
  "toll.treated": "{who} treated",
  "toll.participating": "{who} participating",
  // The title of a figure: all people in a state, and those of one group.
  "figure.all.killed": "people killed",
  "figure.all.injured": "people injured",
  "figure.all.missing": "people missing",
  "figure.all.detained": "people detained",
  "figure.all.released": "people released",
  "figure.all.executed": "people executed",
  "figure.all.evacuated": "people evacuated",
  "figure.all.displaced": "people displaced",
  "figure.all.returned": "people returned",
  "figure.all.besieged": "people besieged",
  "figure.all.resident": "people resident",
  "figure.all.present": "people present",
  "figure.all.captured": "people captured",
  "figure.all.treated": "people treated",
  "figure.all.participating": "people participating",
  "figure.of.killed": "{who} killed",
  "figure.of.injured": "{who} injured",
  "figure.of.missing": "{who} missing",
  "figure.of.detained": "{who} detained",
  "figure.of.released": "{who} released",
  "figure.of.executed": "{who} executed",
  "figure.of.evacuated": "{who} evacuated",
  "figure.of.displaced": "{who} displaced",
  "figure.of.returned": "{who} returned",
  "figure.of.besieged": "{who} besieged",
  "figure.of.resident": "{who} resident",
  "figure.of.present": "{who} present",
  "figure.of.captured": "{who} captured",
  "figure.of.treated": "{who} treated",
  "figure.of.participating": "{who} participating",
  // A claim in one line; `_` stands for what the words do not tell.
  "claim.toll": "{toll}{places, select, _ {} other {, {places}}}",
  "claim.attack.carried out":
    "{count, select, _ {} other {{count} × }}{type}{target, select, _ {} other { on {target}}}{places, select, _ {} other {, {places}}}{by, select, _ {} other { by {by}}}",
  "claim.attack.repelled":
    "{count, select, _ {} other {{count} × }}{type}{target, select, _ {} other { on {target}}}{places, select, _ {} other {, {places}}}{by, select, _ {} other { by {by}}}, repelled",
  "claim.attack.threatened":
    "{count, select, _ {} other {{count} × }}{type}{target, select, _ {} other { on {target}}}{places, select, _ {} other {, {places}}}{by, select, _ {} other { by {by}}}, threatened",
  "claim.attack.planned":
    "{count, select, _ {} other {{count} × }}{type}{target, select, _ {} other { on {target}}}{places, select, _ {} other {, {places}}}{by, select, _ {} other { by {by}}}, planned",
  "claim.attack.suspended":
    "{count, select, _ {} other {{count} × }}{type}{target, select, _ {} other { on {target}}}{places, select, _ {} other {, {places}}}{by, select, _ {} other { by {by}}}, suspended",
  "claim.attack.resumed":
    "{count, select, _ {} other {{count} × }}{type}{target, select, _ {} other { on {target}}}{places, select, _ {} other {, {places}}}{by, select, _ {} other { by {by}}}, resumed",
  "claim.attack.ended":
    "{count, select, _ {} other {{count} × }}{type}{target, select, _ {} other { on {target}}}{places, select, _ {} other {, {places}}}{by, select, _ {} other { by {by}}}, ended",
  "claim.attackOther": "attack",
  "claim.somewhere": "a place",
  "claim.control.holds": "{place} held{by, select, _ {} other { by {by}}}",
  "claim.control.gained":
    "{place} gained{by, select, _ {} other { by {by}}}{from, select, _ {} other { from {from}}}",
  "claim.control.regained":
    "{place} regained{by, select, _ {} other { by {by}}}{from, select, _ {} other { from {from}}}",
  "claim.control.lost":
    "{place} lost{from, select, _ {} other { by {from}}}{by, select, _ {} other { to {by}}}",
  "claim.control.contested":
    "{place} contested{by, select, _ {} other { by {by}}}{from, select, _ {} other { from {from}}}",
  "claim.control.advanced":
    "advance{by, select, _ {} other { by {by}}}{from, select, _ {} other { from {from}}}, {place}",
  "claim.control.withdrew": "withdrawal{by, select, _ {} other { by {by}}}, {place}",
  "claim.truce.proposed":
    "{type} proposed{by, select, _ {} other { by {by}}}{places, select, _ {} other {, {places}}}",
  "claim.truce.announced":
    "{type} announced{by, select, _ {} other { by {by}}}{places, select, _ {} other {, {places}}}",
  "claim.truce.agreed":
    "{type} agreed{by, select, _ {} other { by {by}}}{places, select, _ {} other {, {places}}}",
  "claim.truce.in force":
    "{type} in force{by, select, _ {} other { by {by}}}{places, select, _ {} other {, {places}}}",
  "claim.truce.extended":
    "{type} extended{by, select, _ {} other { by {by}}}{places, select, _ {} other {, {places}}}",
  "claim.truce.rejected":
    "{type} rejected{by, select, _ {} other { by {by}}}{places, select, _ {} other {, {places}}}",
  "claim.truce.broken":
    "{type} broken{by, select, _ {} other { by {by}}}{places, select, _ {} other {, {places}}}",
  "claim.truce.ended":
    "{type} ended{by, select, _ {} other { by {by}}}{places, select, _ {} other {, {places}}}",
  "claim.truce.vetoed":
    "{type} vetoed{by, select, _ {} other { by {by}}}{places, select, _ {} other {, {places}}}",
  "claim.facility.destroyed":
    "{count, select, _ {} other {{count} × }}{thing}{name, select, _ {} other { {name}}} destroyed{places, select, _ {} other {, {places}}}{by, select, _ {} other { by {by}}}",
  "claim.facility.damaged":
    "{count, select, _ {} other {{count} × }}{thing}{name, select, _ {} other { {name}}} damaged{places, select, _ {} other {, {places}}}{by, select, _ {} other { by {by}}}",
  "claim.facility.out of service":
    "{count, select, _ {} other {{count} × }}{thing}{name, select, _ {} other { {name}}} out of service{places, select, _ {} other {, {places}}}{by, select, _ {} other { by {by}}}",
  "claim.facility.attacked":
    "{count, select, _ {} other {{count} × }}{thing}{name, select, _ {} other { {name}}} attacked{places, select, _ {} other {, {places}}}{by, select, _ {} other { by {by}}}",
  "claim.facility.functioning":
    "{count, select, _ {} other {{count} × }}{thing}{name, select, _ {} other { {name}}} functioning{places, select, _ {} other {, {places}}}{by, select, _ {} other { by {by}}}",
  "claim.facility.restored":
    "{count, select, _ {} other {{count} × }}{thing}{name, select, _ {} other { {name}}} restored{places, select, _ {} other {, {places}}}{by, select, _ {} other { by {by}}}",
  "claim.aid.delivered":
    "aid delivered{to, select, _ {} other { to {to}}}{by, select, _ {} other { by {by}}}{places, select, _ {} other {, {places}}}",
  "claim.aid.blocked":
    "aid blocked{to, select, _ {} other { to {to}}}{by, select, _ {} other { by {by}}}{places, select, _ {} other {, {places}}}",
  "claim.aid.attacked":
    "aid attacked{to, select, _ {} other { to {to}}}{by, select, _ {} other { by {by}}}{places, select, _ {} other {, {places}}}",
  "claim.aid.requested":
    "aid requested{to, select, _ {} other { to {to}}}{by, select, _ {} other { by {by}}}{places, select, _ {} other {, {places}}}",
  "claim.aid.promised":
    "aid promised{to, select, _ {} other { to {to}}}{by, select, _ {} other { by {by}}}{places, select, _ {} other {, {places}}}",
  "claim.diplomacy":
    "{by, select, _ {} other {{by} }}{act}{to, select, _ {} other { {to}}}{about, select, _ {} other {: {about}}}",
  "claim.allegiance.joins":
    "{actor, select, _ {} other {{actor} }}joins{other, select, _ {} other { {other}}}",
  "claim.allegiance.leaves":
    "{actor, select, _ {} other {{actor} }}leaves{other, select, _ {} other { {other}}}",
  "claim.allegiance.splits":
    "{actor, select, _ {} other {{actor} }}splits{other, select, _ {} other { {other}}}",
  "claim.allegiance.merges":
    "{actor, select, _ {} other {{actor} }}merges{other, select, _ {} other { {other}}}",
  "claim.allegiance.renames":
    "{actor, select, _ {} other {{actor} }}renames{other, select, _ {} other { {other}}}",
  "claim.allegiance.allies":
    "{actor, select, _ {} other {{actor} }}allies{other, select, _ {} other { {other}}}",
  "claim.allegiance.fights":
    "{actor, select, _ {} other {{actor} }}fights{other, select, _ {} other { {other}}}",
  "claim.allegiance.infiltrated by":
    "{actor, select, _ {} other {{actor} }}infiltrated by{other, select, _ {} other { {other}}}",
  "claim.arms.supplied":
    "{what} supplied{from, select, _ {} other { from {from}}}{to, select, _ {} other { to {to}}}",
  "claim.arms.blocked":
    "{what} blocked{from, select, _ {} other { from {from}}}{to, select, _ {} other { to {to}}}",
  "claim.arms.promised":
    "{what} promised{from, select, _ {} other { from {from}}}{to, select, _ {} other { to {to}}}",
  "claim.arms.captured":
    "{what} captured{from, select, _ {} other { from {from}}}{to, select, _ {} other { to {to}}}",
  "claim.arms.used":
    "{what} used{from, select, _ {} other { from {from}}}{to, select, _ {} other { to {to}}}",
  "claim.arms.held":
    "{what} held{from, select, _ {} other { from {from}}}{to, select, _ {} other { to {to}}}",
  "claim.armsUnnamed": "arms",
  "claim.statement": "statement",
  "claim.denied": "Denied: {words}",
  // Kind and content for lists.
  "claim.line": "{denied, select, yes {{kind}, denied} other {{kind}}}: {words}",
  "claim.kindOnly": "{denied, select, yes {{kind}, denied} other {{kind}}}",
  "names.government": "{name} government",
  "names.governorate": "{name} Governorate",
  "list.semicolon": "; ",
  "list.comma": ", ",
  // Who says so, the outermost first.
  "voice.itself": "the document itself",
  "voice.link": "{outer} ← {inner}",
  // Fields of a claim.
  "field.status": "Status",
  "field.count": "Count",
  "field.who": "Who",
  "field.side": "Side",
  "field.doneBy": "Said to be done by",
  "field.means": "Means",
  "field.ofThem": "Of them",
  "field.type": "Type",
  "field.target": "Target",
  "field.change": "Change",
  "field.holder": "Holder or mover",
  "field.from": "From",
  "field.by": "By",
  "field.parties": "Parties",
  "field.until": "Until",
  "field.breaches": "Breaches",
  "field.breachesBy": "Breaches by",
  "field.name": "Name",
  "field.to": "To",
  "field.what": "What",
  "field.act": "Act",
  "field.about": "About",
  "field.actor": "Actor",
  "field.other": "Other",
  "field.printed": "{read} (in the words: “{words}”)",
  "field.part": "{who}{where, select, _ {} other {, {where}}}",
  "field.partList": "{first}; {rest}",
} as const;
