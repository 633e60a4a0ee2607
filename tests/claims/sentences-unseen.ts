/**
 * Sentences of our own writing for faults first seen on pages outside the reference set; see sentences.ts for
 * the form of a row. The page is of Thursday 3 November 2016.
 */
import type { SentenceRow } from "./sentences.ts";

const row = (text: string, ...claims: string[]): SentenceRow => ({ text, claims, published: "2016-11-03" });

const VOICES: readonly SentenceRow[] = [
  row(
    "At least nine people were killed in Omdurman on Tuesday, the Observatory said.",
    "toll; min=9; max=; source=Syrian Observatory for Human Rights; when=2016-11-01",
  ),
  row(
    "Eleven people died in Goma, said the Observatory.",
    "toll; min=11; source=Syrian Observatory for Human Rights",
  ),
  row(
    "The strike, doctors said, killed three nurses in Goma.",
    "toll; min=3; who=medical workers; source=doctors",
  ),
  row(
    "The Centre for Records counted 24 deaths in Goma.",
    "toll; min=24; source=Centre for Records; where=Goma",
  ),
  row(
    "“Our harvest is gone,” said Karim Nasser, a greengrocer who lost his stall last year.",
    "statement; source=Karim Nasser; quote=Our harvest is gone",
  ),
  row(
    "“Our harvest is gone,” said Karim Nasser, who asked that his village not be named.",
    "statement; source=Karim Nasser; quote=Our harvest is gone",
  ),
  row(
    "The agency cited a medical source as saying that nine people had been killed in Goma.",
    "toll; min=9; source=agency>a medical source; where=Goma",
  ),
  row(
    "Sources from the Lwanda Canton told Reuters that nine people died in Goma.",
    "toll; min=9; source=Sources from the Lwanda Canton",
  ),
  row(
    "Damascus, SANA-The army shelled Homs.",
    "attack; type=shelling; where=Homs; quote=The army shelled Homs",
  ),
  row(
    "A military source said two shells hit Homs. It added that six people had died.",
    "attack; where=Homs",
    "toll; min=6; source=A military source",
  ),
  row(
    "State television quoted a military source as saying that engineers were clearing mines from the road.",
    "statement; quote=engineers were clearing mines from the road",
  ),
  row(
    "Doctors accused the militia of shelling Homs; the army said it had shelled Goma.",
    "attack; where=Goma; source=army",
    "attack; type=shelling; where=Homs; source=Doctors",
  ),
  row(
    "Nine people died in Goma, according to the State Department.",
    "toll; min=9; source=United States Department of State",
  ),
  row(
    "Six people died in Goma, two residents said by telephone.",
    "toll; min=6; where=Goma; source=two residents",
  ),
  row("The ministry told Reuters it does not comment on operations."),
  row(
    "HOMS, Syria, Oct 12 (Harbour News) - Nine people were killed in Goma on Wednesday, activists said.",
    "toll; min=9; where=Goma; when=2016-11-02; quote=Nine people were killed in Goma on Wednesday",
  ),
];

const DENIALS: readonly SentenceRow[] = [
  row(
    "The officer denied that Taftanaz had fallen. “Rebel jets bombed Goma on Monday.”",
    "control; where=Taftanaz; certainty=denied",
    "attack; where=Goma; certainty=stated; stance=asserts",
  ),
  row(
    "A commander of the Northern Brigade, the faction that runs the town, denies that Taftanaz has been lost.",
    "control; change=lost; where=Taftanaz; stance=denies; certainty=denied",
  ),
  row(
    "The army said that it had retaken Taftanaz, but residents denied that Goma had fallen.",
    "control; change=regained; where=Taftanaz; source=army; certainty=stated",
    "control; where=Goma; source=residents; stance=denies; certainty=denied",
  ),
  row(
    "The ministry said six people died in Goma, while the Observatory reported nine deaths in Taftanaz.",
    "toll; min=6; where=Goma; source=ministry",
    "toll; min=9; where=Taftanaz; source=Syrian Observatory for Human Rights",
  ),
  row(
    "The army denied that Taftanaz had fallen.",
    "control; change=lost; where=Taftanaz; source=army; stance=denies; certainty=denied",
  ),
  row(
    "The ministry rejected reports that its planes had bombed Taftanaz.",
    "attack; type=airstrike; where=Taftanaz; source=ministry; stance=denies; certainty=denied",
  ),
];

const TOLLS: readonly SentenceRow[] = [
  row(
    "At least 12 people were killed and 30 others injured on Tuesday in an air strike on the Shaar district of Aleppo, rescue workers said.",
    "toll; status=killed; min=12; where=al-Shaar+Aleppo; when=2016-11-01; means=airstrike; source=rescue workers",
    "toll; status=injured; min=30; where=al-Shaar+Aleppo; when=2016-11-01; means=airstrike; source=rescue workers",
    "attack; type=airstrike; where=al-Shaar+Aleppo; source=rescue workers",
  ),
  row(
    "A drone hit a bus near Goma, killing two soldiers and wounding eight civilians.",
    "attack; type=drone strike; where=Goma",
    "toll; status=killed; min=2; who=combatants",
    "toll; status=injured; min=8; who=civilians",
  ),
  row(
    "Three people were killed in Goma and six were injured in Rutshuru.",
    "toll; status=killed; min=3; where=Goma",
    "toll; status=injured; min=6; where=Rutshuru",
  ),
  row(
    "Six people who were waiting for bread were killed in Goma, according to the council.",
    "toll; status=killed; min=6; source=council; where=Goma",
  ),
  row("Seven children are among the dead.", "toll; status=killed; min=7; who=children"),
  row("About 3,500 people had left the city, the Red Cross said.", "toll; status=evacuated; min=3500"),
  row("About 37,500 had left, the agency said.", "toll; status=evacuated; min=37500; source=agency"),
  row("Some 200 people were evacuated from Goma on Monday.", "toll; status=evacuated; min=200"),
  row("The three men left their jobs."),
  row("Some 400 fighters left in buses on Monday.", "toll; status=evacuated; min=400; who=combatants"),
  row("Some 400 people left in the town have no water."),
  row(
    "A drone hit a van near Homs, killing two Northern Guard members and wounding eight civilians.",
    "attack; type=drone strike",
    "toll; status=killed; min=2",
    "toll; status=injured; min=8; who=civilians",
  ),
  row("The shelling left a civilian dead in Homs.", "toll; status=killed; min=1; who=civilians"),
  row("Nine people were killed in occupied Donetsk.", "toll; min=9; where=Donetsk"),
  row("Two members died in Goma."),
];

const CONTROL: readonly SentenceRow[] = [
  row("The Turkish occupation shelled Homs.", "attack; type=shelling; where=Homs; by=Turkey"),
  row(
    "Taftanaz, a town on the road to Aleppo, is in the hands of the rebels.",
    "control; change=holds; where=Taftanaz; by=Syrian rebels",
  ),
  row("They were taken to a clinic and bandaged."),
  row("He took them to the market."),
  row("Taftanaz fell on Friday.", "control; change=lost; where=Taftanaz; when=2016-10-28"),
  row("Rain fell in Taftanaz on Friday."),
  row("Prices in Taftanaz fell by half."),
  row(
    "Officials said Taftanaz had fallen to the rebels.",
    "control; change=gained; where=Taftanaz; by=Syrian rebels; source=Officials",
  ),
  row(
    "The army has established full control over Taftanaz.",
    "control; change=gained; where=Taftanaz; by=army",
  ),
  row("Taftanaz is in the hands of the rebels.", "control; change=holds; where=Taftanaz; by=Syrian rebels"),
  row(
    "The army admitted the loss of Taftanaz.",
    "control; change=lost; where=Taftanaz; from=army; source=army",
  ),
];

const ATTACKS: readonly SentenceRow[] = [
  row("The army's artillery had not hit Taftanaz."),
  row("A drone crashed this morning."),
  row("Jets dropped leaflets on Taftanaz."),
  row(
    "The jets fired at least eight missiles at the town of Taftanaz.",
    "attack; type=airstrike; where=Taftanaz; means=missiles; min=8",
  ),
];

const TRUCES: readonly SentenceRow[] = [
  row(
    "Russia said a pause would be in force from 9am to 7pm on November 4.",
    "truce; type=humanitarian pause; status=announced; by=Russia; start=2016-11-04T09:00; end=2016-11-04T19:00",
  ),
  row(
    "The rebels rejected the offer of a ceasefire.",
    "truce; status=rejected; by=Syrian rebels",
    "diplomacy; act=rejects; by=Syrian rebels",
  ),
  row(
    "The rebels rejected the pause.",
    "truce; status=rejected; by=Syrian rebels",
    "diplomacy; act=rejects; by=Syrian rebels",
  ),
  row(
    "The ceasefire began on Monday. The ministry counted 11 breaches by the rebels.",
    "truce; status=in force; when=2016-10-31",
    "truce; status=broken; by=Syrian rebels; source=ministry",
  ),
  row("Tehran paused the talks."),
  row(
    "General Ivan Sokolov announced on Wednesday that a humanitarian pause would be in force from 9am to 7pm on November 4.",
    "truce; status=announced; by=Ivan Sokolov; start=2016-11-04T09:00; end=2016-11-04T19:00",
  ),
  row("Inspectors found 11 violations by the builders."),
];

export const UNSEEN: Readonly<Record<string, readonly SentenceRow[]>> = {
  "voices on unseen pages": VOICES,
  "denials on unseen pages": DENIALS,
  "tolls on unseen pages": TOLLS,
  "control on unseen pages": CONTROL,
  "attacks on unseen pages": ATTACKS,
  "truces on unseen pages": TRUCES,
};
