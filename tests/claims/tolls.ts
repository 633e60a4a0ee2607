/**
 * Sentences of our own writing about how many, where and when; see sentences.ts for the form of a row. People
 * are invented. Tolls are complete: no other may be read. Other kinds need not be named.
 */
import type { SentenceRow } from "./sentences.ts";

const row = (text: string, ...claims: string[]): SentenceRow => ({ text, claims });

const ONE_PERSON: readonly SentenceRow[] = [
  row("A woman was killed in Kherson.", "toll; status=killed; min=1; max=1; who=women; where=Kherson"),
  row(
    "A child was killed by shelling in Taiz.",
    "toll; status=killed; min=1; max=1; who=children; where=Taiz",
  ),
  row("An elderly man and his wife died in Sumy.", "toll; status=killed; min=2; max=2"),
  row("A farmer died when a mine exploded in Arauca.", "toll; status=killed; min=1; max=1; who=civilians"),
  row(
    "The shell killed a shepherd and wounded his son near Saada.",
    "toll; status=killed; min=1; max=1; who=civilians",
    "toll; status=injured; min=1; max=1",
  ),
  row(
    "Shelling of the market killed a woman and injured two children.",
    "toll; status=killed; min=1; max=1; who=women",
    "toll; status=injured; min=2; max=2; who=children",
  ),
  row(
    "A mother, a father and three girls were killed in El Obeid.",
    "toll; status=killed; min=5; max=5; parts=women:1+men:1+children:3",
  ),
  row(
    "The death of a woman and three children was confirmed in Kharkiv.",
    "toll; status=killed; min=4; max=4; parts=women:1+children:3",
  ),
  row(
    "Doctors reported the death of a man, a woman and four children in the raid.",
    "toll; status=killed; min=6; max=6; parts=men:1+women:1+children:4",
  ),
  row(
    "Man killed, three children wounded as shells hit a farm in Saada.",
    "toll; status=killed; min=1; max=1; who=men",
    "toll; status=injured; min=3; max=3; who=children",
  ),
  row(
    "A family of five was killed in their home in Khartoum.",
    "toll; status=killed; min=5; max=5; who=people",
  ),
  row(
    "A family of six, including four children, died in Sagaing.",
    "toll; status=killed; min=6; max=6; parts=children:4",
  ),
  row(
    "A family of four: father, mother and two girls, were killed in Omdurman.",
    "toll; status=killed; min=4; max=4; parts=men:1+women:1+children:2; where=Omdurman",
  ),
  row(
    "All seven members of one family were killed in Hodeidah.",
    "toll; status=killed; min=7; max=7; who=people",
  ),
];

/** A share befell whom it befell when it befell the whole; who its people were belongs to it. */
const SHARES: readonly SentenceRow[] = [
  row(
    "At least 980 people were killed in Sudan in February. More than half of them, 512 people, died in Nyala.",
    "toll; min=980; when=2024-02; where=Sudan",
    "toll; min=512; max=512; when=2024-02; where=Nyala",
  ),
  row(
    "In 2023, 1,200 people were killed in Sagaing. Nearly a third, 390 people, were killed in airstrikes.",
    "toll; min=1200; when=2023",
    "toll; min=390; when=2023; means=airstrike",
  ),
  row(
    "On Monday 30 people were killed in Kherson. Ten of them died in hospital.",
    "toll; min=30; when=2024-03-04",
    "toll; min=10; when=2024-03-04",
  ),
  row("More than half of them, 512 people, were killed in 2023.", "toll; min=512; max=512; when=2023"),
  row(
    "Nineteen of those killed in Sumy on Tuesday were civilians.",
    "toll; status=killed; min=19; max=19; who=civilians; where=Sumy; when=2024-03-05",
  ),
  row(
    "Two thirds of the dead, 26 people, were children.",
    "toll; status=killed; min=26; max=26; who=children",
  ),
  row(
    "Six of the 14 dead in Arauca were children.",
    "toll; status=killed; min=6; who=children",
    "toll; status=killed; min=14; who=people; where=Arauca",
  ),
  // Another time, another harm, or no number.
  row(
    "On Monday 30 people were killed in Kherson. Most of them, 19 people, were buried on Wednesday.",
    "toll; min=30; when=2024-03-04",
  ),
  row(
    "Forty people were detained in Mandalay in January. Half of them, 20 people, were released.",
    "toll; status=detained; min=40; when=2024-01",
    "toll; status=released; min=20; when=2024-03-08~",
  ),
  row("Most of the dead were civilians."),
  row("Nineteen of the villages were empty."),
];

/** Whoever counts anew says the new number; whoever takes a number back denies it. */
const REVISIONS: readonly SentenceRow[] = [
  row(
    "The ministry lowered its count of the dead from 32 to 26.",
    "toll; status=killed; min=26; max=26; source=ministry",
  ),
  row(
    "The mayor of Kharkiv raised the death toll from 12 to 19.",
    "toll; status=killed; min=19; max=19; source=mayor of Kharkiv",
  ),
  row(
    "The junta revised its count of the injured from 14 to 20.",
    "toll; status=injured; min=20; max=20; source=junta",
  ),
  row(
    "The Yemeni Archive revised down its count of people killed in Taiz from 40 to 31.",
    "toll; status=killed; min=31; max=31; where=Taiz; source=Yemeni Archive",
  ),
  row(
    "The number of wounded was revised upwards to 41 by the ministry.",
    "toll; status=injured; min=41; max=41; source=ministry",
  ),
  row("The death toll was lowered from 32 to 26.", "toll; status=killed; min=26; max=26; source="),
  row(
    "Shelling hit Sumy and killed 32 people. The governor later put the number at 26.",
    "toll; status=killed; min=32; source=",
    "toll; status=killed; min=26; max=26; source=governor",
  ),
  row("The governor now puts the death toll at 19.", "toll; status=killed; min=19; max=19; source=governor"),
  row(
    "The strike on Monday raised the death toll in Nyala to 26.",
    "toll; status=killed; min=26; source=; where=Nyala",
  ),
  row(
    "The hospital said it had been wrong to report 32 dead.",
    "toll; min=32; source=hospital; stance=denies; certainty=denied",
  ),
  row(
    "The ministry said its earlier figure of 32 dead was wrong.",
    "toll; min=32; source=ministry; stance=denies; certainty=denied",
  ),
  row(
    "The governor withdrew an earlier statement that nine people died in Arauca.",
    "toll; min=9; source=governor; stance=denies; certainty=denied",
  ),
  row(
    "The clinic said it was not wrong to report 32 dead.",
    "toll; min=32; source=clinic; stance=asserts; certainty=stated",
  ),
  // Other things that are lowered, raised and counted.
  row("The ministry lowered the speed limit from 50 to 30."),
  row("The army lowered its count of tanks from 32 to 26."),
  row("The ministry raised its estimate to 26 houses."),
  row("The UN set the number of checkpoints at 26."),
  row("Police put the number of protesters at 400."),
];

/** People by what they do, and sentences as short as a wire's. */
const CALLINGS: readonly SentenceRow[] = [
  row("Three traders were killed in Nyala.", "toll; status=killed; min=3; max=3; who=civilians; where=Nyala"),
  row("The raid on Demoso led to the deaths of two priests.", "toll; status=killed; min=2; who=civilians"),
  row(
    "A mine wounded four motorcyclists near Arauca.",
    "toll; status=injured; min=4; who=civilians; where=Arauca",
  ),
  row("Five airmen died in Kherson.", "toll; status=killed; min=5; who=combatants; where=Kherson"),
  row("Gunmen abducted two judges in Cali.", "toll; status=detained; min=2; who=civilians; where=Cali"),
  row("Two schoolgirls were hurt in Taiz.", "toll; status=injured; min=2; who=children; where=Taiz"),
  row(
    "A ferryman said five people killed due to a shell in Nyala.",
    "toll; status=killed; min=5; where=Nyala",
  ),
  row("Nine goats were killed in Bor."),
  row("Three trucks were hit near Marib."),
  row("Our sympathy goes to the relatives of those killed."),
];

const TOTALS: readonly SentenceRow[] = [
  row("Officials put the number of dead at 26.", "toll; status=killed; min=26; max=26"),
  row("The ministry put the death toll at 31.", "toll; status=killed; min=31; max=31"),
  row("Hospitals gave 24 deaths for the week.", "toll; status=killed; min=24; max=24"),
  row(
    "A wounded boy died overnight, bringing the death toll to nine.",
    "toll; status=killed; min=1; max=1; who=children",
    "toll; status=killed; min=9; max=9",
  ),
  row(
    "Two more bodies were found, raising the toll to 14 civilians, including five children.",
    "toll; status=killed; min=2; max=2",
    "toll; status=killed; min=14; max=14; who=civilians; parts=children:5",
  ),
  row(
    "One of the wounded died on Tuesday, taking the number of people killed to 12.",
    "toll; status=killed; min=1; max=1; when=2024-03-05",
    "toll; status=killed; min=12; max=12",
  ),
  row("The toll of the attack on Sumy stands at 40 dead.", "toll; status=killed; min=40; max=40"),
  row("The number of wounded reached 20.", "toll; status=injured; min=20; max=20"),
  row(
    "The total toll of wounded in the province reached on Sunday 20 people.",
    "toll; status=injured; min=20; max=20",
  ),
  row("Deaths from the strike on Zabid rose to 11.", "toll; status=killed; min=11; max=11"),
  row(
    "The number of civilian deaths rose to three, including a woman and a child.",
    "toll; status=killed; min=3; max=3; who=civilians; parts=women:1+children:1",
  ),
  row(
    "The strikes left 62 fatalities: 13 civilians and 49 fighters.",
    "toll; status=killed; min=62; max=62; parts=civilians:13+combatants:49",
  ),
  row(
    "Eight people were killed, five of them civilians.",
    "toll; status=killed; min=8; max=8; parts=civilians:5",
  ),
  row(
    "The bombing of Mocha killed eight people, at least five of them children.",
    "toll; status=killed; min=8; max=8; parts=children:5",
  ),
  row("Four of the fighters died in Bakhmut.", "toll; status=killed; min=4; max=4; who=combatants"),
  row(
    "Rescuers recovered the bodies of at least 13 people, including six children, who were killed in the raid.",
    "toll; status=killed; min=13; max=; who=people; parts=children:6",
  ),
  row("Two of the wounded later died in hospital.", "toll; status=killed; min=2; max=2; who=people"),
  row(
    "Twelve attacks left eight military personnel dead.",
    "toll; status=killed; min=8; max=8; who=combatants",
  ),
];

const BOUNDS: readonly SentenceRow[] = [
  row("Between five and seven people were killed in Goma.", "toll; status=killed; min=5; max=7"),
  row("Five to seven people were killed in Goma.", "toll; status=killed; min=5; max=7"),
  row("As many as 30 villagers were killed.", "toll; status=killed; min=; max=30"),
  row("No fewer than 12 people were injured.", "toll; status=injured; min=12; max="),
  row("At least nine were hurt in the blast.", "toll; status=injured; min=9; max="),
  row("No casualties were reported in Odesa.", "toll; status=killed; min=0; max=0; certainty=alleged"),
  row("There were no deaths in the shelling of Nikopol.", "toll; status=killed; min=0; max=0"),
  row("Nobody was hurt in the shelling of Nikopol.", "toll; status=injured; min=0; max=0"),
  row(
    "A woman died after sustaining critical injuries in Sumy.",
    "toll; status=killed; min=1; max=1; who=women",
  ),
  row("No one was killed.", "toll; status=killed; min=0; max=0"),
  row(
    "Over a dozen people were wounded and at least three killed in Lashio.",
    "toll; status=injured; min=13; max=",
    "toll; status=killed; min=3; max=",
  ),
];

const INJURED: readonly SentenceRow[] = [
  row(
    "Six civilians were killed and 11 others injured in Hodeidah by rockets.",
    "toll; status=killed; min=6; max=6; who=civilians; where=Hodeidah",
    "toll; status=injured; min=11; max=11; who=civilians; where=Hodeidah",
  ),
  row(
    "The attack on Zabid led to the death of two men and the injury of nine others.",
    "toll; status=killed; min=2; max=2; who=men",
    "toll; status=injured; min=9; max=9",
  ),
  row(
    "A drone struck a bus, killing three people and injuring ten others, including women and children.",
    "toll; status=killed; min=3; max=3; who=people",
    "toll; status=injured; min=10; max=10; who=people",
  ),
  row(
    "Three people were killed, with 17 injured, in Omdurman.",
    "toll; status=killed; min=3; max=3; where=Omdurman",
    "toll; status=injured; min=17; max=17; where=Omdurman",
  ),
  row(
    "Shelling left nine people, including three women and a boy, dead and 68 others injured.",
    "toll; status=killed; min=9; max=9; who=people",
    "toll; status=injured; min=68; max=68; who=people",
  ),
  row(
    "The raid left 38 civilians, including women and children, injured.",
    "toll; status=injured; min=38; max=38; who=civilians",
  ),
  row("Thirty other residents sustained various injuries.", "toll; status=injured; min=30; max=30"),
  row("Four workers suffered shrapnel wounds in Enerhodar.", "toll; status=injured; min=4; max=4"),
  row(
    "The drone attack resulted in two deaths and five injuries.",
    "toll; status=killed; min=2; max=2",
    "toll; status=injured; min=5; max=5",
  ),
  row(
    "The strike caused the death of a civilian and the wounding of four.",
    "toll; status=killed; min=1; max=1; who=civilians",
    "toll; status=injured; min=4; max=4",
  ),
  row(
    "Two were killed and eight wounded, some seriously.",
    "toll; status=killed; min=2; max=2",
    "toll; status=injured; min=8; max=8",
  ),
];

const NAMED: readonly SentenceRow[] = [
  row(
    "Karim Nasser and Laila Nasser were killed in Zabid.",
    "toll; status=killed; min=2; max=2; who=people; where=Zabid",
  ),
  row("Oleksandr Petrenko, 52, was killed in Nikopol.", "toll; status=killed; min=1; max=1; where=Nikopol"),
  row(
    "The shelling killed Oleksandr Petrenko and wounded six others.",
    "toll; status=killed; min=1; max=1",
    "toll; status=injured; min=6; max=6",
  ),
  row("The dead were named as Aung Min, Thida Win and Ko Zaw.", "toll; status=killed; min=3; max=3"),
  row(
    "Three nurses, Thida Win, Aung Min and Ko Zaw, were injured in Lashio.",
    "toll; status=injured; min=3; max=3; who=medical workers; where=Lashio",
  ),
  row(
    "He named the wounded: the child Aung Min, aged 16, Thida Win, a baker, and Ko Zaw, 19.",
    "toll; status=injured; min=3; max=3",
  ),
  row(
    "Maria Rojas (34 years old) and Pedro Rojas (9 years old) were injured in Arauca.",
    "toll; status=injured; min=2; max=2; where=Arauca",
  ),
];

const DATES: readonly SentenceRow[] = [
  row("On February 3, 2024, a strike on Zabid killed nine people.", "toll; min=9; when=2024-02-03"),
  row(
    "The funeral was held a day after 25 people died in Goma.",
    "toll; status=killed; min=25; when=2024-03-07~",
  ),
  row("Two people were killed yesterday in Sumy.", "toll; min=2; when=2024-03-07"),
  row(
    "Nine people died in Goma on Tuesday, two days after a strike killed four there.",
    "toll; min=9; when=2024-03-05",
    "toll; min=4; when=2024-03-03",
  ),
  row(
    "A man died of wounds he sustained two days ago in Sumy.",
    "toll; min=1; status=killed; when=2024-03-08~",
  ),
];

export const TOLL_TABLES: Readonly<Record<string, readonly SentenceRow[]>> = {
  "one person": ONE_PERSON,
  shares: SHARES,
  callings: CALLINGS,
  revisions: REVISIONS,
  totals: TOTALS,
  bounds: BOUNDS,
  injured: INJURED,
  "people by name": NAMED,
  days: DATES,
};
