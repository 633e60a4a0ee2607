/**
 * Sentences of our own writing from several wars, each with the claims it makes. People and low-level
 * details are invented. A row: the sentence, then its claims as `kind; field=value; ...` (see
 * read-sentence.ts); only the fields named are compared, but no other claim may be read, save statements. The
 * page is of Friday 8 March 2024 unless a row says otherwise.
 */
export interface SentenceRow {
  readonly text: string;
  readonly claims: readonly string[];
  readonly published?: string;
}

const row = (text: string, ...claims: string[]): SentenceRow => ({ text, claims });

export const PUBLISHED = "2024-03-08";

const TOLLS: readonly SentenceRow[] = [
  row(
    "Nine people were killed in Omdurman.",
    "toll; status=killed; min=9; max=9; who=people; where=Omdurman; when=2024-03-08~",
  ),
  row(
    "At least 14 civilians were killed in Kherson on Tuesday.",
    "toll; status=killed; min=14; max=; who=civilians; where=Kherson; when=2024-03-05",
  ),
  row("Up to 30 villagers died in the raid.", "toll; status=killed; min=; max=30; who=civilians"),
  row(
    "More than 200 people were injured in Taiz, the health office said.",
    "toll; status=injured; min=201; who=people; where=Taiz; source=health office",
  ),
  row(
    "Dozens of protesters were arrested in Mandalay.",
    "toll; status=detained; min=24; who=civilians; where=Mandalay",
  ),
  row(
    "A woman and a boy were wounded in Donetsk.",
    "toll; status=injured; min=2; max=2; who=people; parts=women:1+children:1",
  ),
  row(
    "Twelve people, including four children and a nurse, were killed in Goma.",
    "toll; status=killed; min=12; who=people; parts=children:4+medical workers:1; where=Goma",
  ),
  row(
    "The blast killed three soldiers and two civilians.",
    "toll; status=killed; min=3; who=combatants",
    "toll; status=killed; min=2; who=civilians",
  ),
  row(
    "Gunmen abducted 40 students from a school in Kaduna.",
    "toll; status=detained; min=40; who=civilians; by=gunmen",
  ),
  row(
    "Police detained 20 students in Yangon on Monday.",
    "toll; status=detained; min=20; by=police; when=2024-03-04; where=Yangon",
  ),
  row(
    "Fighting displaced 5,000 people in North Kivu, the United Nations said.",
    "toll; status=displaced; min=5000; source=United Nations",
  ),
  row(
    "About 900 people fled El Fasher last week.",
    "toll; status=displaced; min=900; max=900; when=2024-02-26/2024-03-03",
  ),
  row("The death toll in Sagaing has risen to 31.", "toll; status=killed; min=31; max=31; where=Sagaing"),
  row("The number of people killed in the strike reached 17.", "toll; status=killed; min=17; max=17"),
  row(
    "The attack left six people dead and 11 injured.",
    "toll; status=killed; min=6",
    "toll; status=injured; min=11",
  ),
  row(
    "The clashes claimed the lives of four police officers.",
    "toll; status=killed; min=4; who=combatants; means=armed clash",
  ),
  row("No casualties were reported.", "toll; status=killed; min=0; max=0; certainty=alleged"),
  row(
    "Rebels executed 11 captives in the prison.",
    "toll; status=executed; min=11; who=prisoners; by=Syrian rebels",
  ),
  row(
    "The Houthis released 60 prisoners on Thursday.",
    "toll; status=released; min=60; who=prisoners; when=2024-03-07",
  ),
  row(
    "The monitor documented 12 deaths in Daraa in February.",
    "toll; status=killed; min=12; when=2024-02; source=monitor",
  ),
  row(
    "The raid led to the arrest of ten members of the Islamic State.",
    "toll; status=detained; min=10; who=combatants; side=Islamic State",
  ),
  row(
    "The shelling resulted in the injury of two farmers.",
    "toll; status=injured; min=2; who=civilians; means=shelling",
  ),
  row("Some 40,000 people live in the enclave.", "toll; status=resident; min=40000"),
  row("The district is home to 275,000 people.", "toll; status=resident; min=275000; max=275000"),
  row("There are only 35 doctors in the enclave.", "toll; status=present; min=35; who=medical workers"),
  row("Three journalists went missing near Mopti.", "toll; status=missing; min=3; who=journalists"),
  row("Eight patients were taken to a hospital in Ibb.", "toll; status=treated; min=8; who=patients"),
  row(
    "A suicide bomber killed 22 worshippers in Peshawar.",
    "toll; status=killed; min=22; who=civilians; means=suicide bombing",
  ),
  row(
    "Two teachers were shot dead by gunmen in Cali.",
    "toll; status=killed; min=2; who=civilians; by=gunmen",
    "attack; type=shooting; by=gunmen; where=Cali",
  ),
  row("Forty bodies were found in a mass grave near Tarhuna.", "toll; status=killed; min=40"),
  row("The prisoners were killed.", "toll; status=killed; who=prisoners"),
  row("Nobody knows what will happen."),
  row("The killed man's brother spoke to reporters."),
  row("If ten people are killed, the talks will end."),
  row("Were nine people killed in Goma?"),
  row("The militia threatened to kill hostages."),
  row("The new law will kill jobs."),
  row("The lawyer was injured in a car crash years ago.", "toll; status=injured; min=1"),
];

const ATTACKS: readonly SentenceRow[] = [
  row(
    "Russian missiles hit Odesa on Wednesday.",
    "attack; type=missile strike; by=Russia; where=Odesa; when=2024-03-06",
  ),
  row("Saudi jets bombed the port of Hodeida.", "attack; type=airstrike; by=Saudi Arabia; where=Hodeida"),
  row(
    "The army shelled three villages near Nyala on Monday.",
    "attack; type=shelling; where=Nyala; when=2024-03-04",
  ),
  row(
    "Ukrainian drones struck an oil refinery in Ryazan.",
    "attack; type=drone strike; by=Ukraine; where=Ryazan",
    "facility; type=other; status=attacked; by=Ukraine; where=Ryazan",
  ),
  row(
    "Turkish artillery pounded the outskirts of Afrin overnight.",
    "attack; type=shelling; by=Turkey; where=Afrin",
  ),
  row(
    "Rebels launched an offensive in northern Marib on Sunday.",
    "attack; type=ground assault; by=Syrian rebels; when=2024-03-03",
  ),
  row("Guerrillas ambushed a patrol in Arauca.", "attack; type=ground assault; by=guerrillas; where=Arauca"),
  row(
    "Israeli airstrikes on Damascus continued on Thursday.",
    "attack; type=airstrike; by=Israel; where=Damascus; when=2024-03-07",
  ),
  row("Ten shells landed on the village of Siversk.", "attack; type=shelling; min=10; where=Siversk"),
  row(
    "The hospital in Zalingei was hit by a rocket.",
    "attack; type=shelling; where=Zalingei",
    "facility; type=hospital; status=attacked; where=Zalingei",
  ),
  row(
    "Clashes between the army and the Rapid Support Forces erupted in Khartoum.",
    "attack; type=armed clash; where=Khartoum",
  ),
  row("A car bomb exploded in Aden on Friday.", "attack; type=bombing; where=Aden; when=2024-03-08"),
  row(
    "The junta carried out four airstrikes on Demoso.",
    "attack; type=airstrike; by=junta; min=4; where=Demoso",
  ),
  row("The army repelled an attack on the airport in Bunia.", "attack; status=repelled; where=Bunia"),
  row(
    "Russia resumed its bombardment of Avdiivka.",
    "attack; type=shelling; status=resumed; by=Russia; where=Avdiivka",
  ),
  row(
    "Moscow suspended airstrikes on Idlib.",
    "attack; type=airstrike; status=suspended; by=Russia; where=Idlib",
  ),
  row("Helicopters dropped barrel bombs on Daraya.", "attack; type=airstrike; where=Darayya"),
  row(
    "Regime forces used chlorine gas in an attack on Saraqib on Monday.",
    "attack; type=chemical attack; where=Saraqib",
  ),
  row(
    "A drone attack in Belgorod killed one man.",
    "attack; type=drone strike; where=Belgorod",
    "toll; status=killed; min=1; who=men; means=drone strike",
  ),
  row(
    "Police raided a house in Nablus before dawn.",
    "attack; type=ground assault; by=police; where=Nablus",
    "facility; type=residential; status=attacked",
  ),
  row("The siege of El Fasher began in May 2023.", "attack; type=siege; where=El Fasher; when=2023-05"),
  row("Soldiers looted shops in Wad Madani.", "attack; type=looting; where=Wad Madani"),
  row("Guards opened fire on protesters in Bamako.", "attack; type=shooting; where=Bamako"),
  row("The fighting goes on."),
  row("The strike by train drivers enters its third week."),
  row("He suffered a heart attack in Geneva."),
  row("The team attacked from the left and scored."),
  row("Should the army attack Goma, the talks will end."),
  row("There was no attack on Goma."),
];

const CONTROL: readonly SentenceRow[] = [
  row("M23 captured Goma on Monday.", "control; change=gained; by=M23; where=Goma; when=2024-03-04"),
  row(
    "The army has retaken Wad Madani from the Rapid Support Forces.",
    "control; change=regained; where=Wad Madani; from=Rapid Support Forces",
  ),
  row(
    "Lashio fell to the MNDAA in August 2023.",
    "control; change=gained; by=MNDAA; where=Lashio; when=2023-08",
  ),
  row("Rebels withdrew from Kidal.", "control; change=withdrew; by=Syrian rebels; where=Kidal"),
  row(
    "The capture of Shusha by Azerbaijani forces ended the war.",
    "control; change=gained; by=Azerbaijan; where=Shusha",
  ),
  row("Government forces regained control of Palmyra.", "control; change=regained; where=Palmyra"),
  row(
    "The Arakan Army seized two towns in Rakhine.",
    "control; change=gained; by=Arakan Army; where=Rakhine",
  ),
  row("Troops advanced on Mekelle.", "control; change=advanced; where=Mekelle"),
  row("The town is under the control of the Wagner Group.", "control; change=holds; by=Wagner Group"),
  row("The hospital stands in rebel-held Idlib.", "control; change=holds; by=Syrian rebels; where=Idlib"),
  row("Militants captured six soldiers.", "toll; status=captured; min=6; who=combatants"),
  row("She captured the mood of the city."),
  row("The company lost control of its costs."),
  row("The army wants to capture Goma."),
  row("He took the bus to Goma."),
  row(
    "Rebels denied that the army had captured Kidal.",
    "control; change=gained; where=Kidal; certainty=denied; stance=denies; source=Syrian rebels",
  ),
];

const TRUCES: readonly SentenceRow[] = [
  row(
    "Oman proposed a ceasefire on Sunday.",
    "truce; type=ceasefire; status=proposed; by=Oman; when=2024-03-03",
    "diplomacy; act=proposes; by=Oman; about=ceasefire",
  ),
  row("The army and the rebels agreed to a truce.", "truce; type=ceasefire; status=agreed"),
  row("The ceasefire took effect at midnight.", "truce; type=ceasefire; status=in force"),
  row(
    "Russia violated the ceasefire, Ukraine said.",
    "truce; type=ceasefire; status=broken; by=Russia; source=Ukraine",
  ),
  row("The humanitarian pause was extended.", "truce; type=humanitarian pause; status=extended"),
  row("The truce in Juba collapsed.", "truce; type=ceasefire; status=ended; where=Juba"),
  row(
    "Rebels rejected the ceasefire.",
    "truce; type=ceasefire; status=rejected; by=Syrian rebels",
    "diplomacy; act=rejects; by=Syrian rebels",
  ),
  row("Both sides agreed a three-day ceasefire starting on Sunday.", "truce; type=ceasefire; status=agreed"),
  row("If the ceasefire collapses, the talks end."),
  row("Was the truce broken?"),
];

const VOICES: readonly SentenceRow[] = [
  row("Six people were killed in Goma, the mayor said.", "toll; min=6; source=mayor; certainty=stated"),
  row("The mayor said on Monday that six people were killed in Goma.", "toll; min=6; source=mayor"),
  row("According to the mayor, six people were killed in Goma.", "toll; min=6; source=mayor"),
  row("Six people were killed in Goma, according to the mayor.", "toll; min=6; source=mayor"),
  row("“Six people were killed in Goma,” said Governor Elia Mbeki.", "toll; min=6; source=Elia Mbeki"),
  row(
    "Elia Mbeki, the governor of the province, said six people were killed in Goma.",
    "toll; min=6; source=Elia Mbeki",
  ),
  row(
    "The governor of the province, Elia Mbeki, said six people were killed in Goma.",
    "toll; min=6; source=Elia Mbeki",
  ),
  row(
    "The army claimed that it had killed 30 militants near Mopti.",
    "toll; min=30; who=combatants; source=army; certainty=alleged",
  ),
  row("Six people were reportedly killed in Goma.", "toll; min=6; source=; certainty=alleged"),
  row("Reports said that six people were killed in Goma.", "toll; min=6; source=; certainty=alleged"),
  row(
    "The ministry denied that six people were killed in Goma.",
    "toll; min=6; source=ministry; stance=denies; certainty=denied",
  ),
  row(
    "Amina Sule was quoted as saying that six people were killed in Goma.",
    "toll; min=6; source=Amina Sule",
  ),
  row(
    "Radio Kivu, citing the mayor, said six people were killed in Goma.",
    "toll; min=6; source=Radio Kivu>mayor",
  ),
  row(
    "The agency reported that the mayor said six people were killed in Goma.",
    "toll; min=6; source=agency>mayor",
  ),
  row(
    "Kyiv accused Moscow of shelling Nikopol.",
    "attack; type=shelling; where=Nikopol; source=Ukraine; certainty=alleged",
    "diplomacy; act=accuses; by=Ukraine; to=Russia",
  ),
  row("The strike may have killed nine people in Goma.", "toll; min=9; certainty=possible"),
];

const FACILITIES: readonly SentenceRow[] = [
  row(
    "Russian shelling damaged a school in Nikopol.",
    "facility; type=school; status=damaged; by=Russia; means=shelling; where=Nikopol",
    "attack; type=shelling; by=Russia; where=Nikopol",
  ),
  row(
    "Junta jets destroyed two clinics in Karenni.",
    "facility; type=hospital; status=destroyed; min=2; by=junta; means=airstrike",
  ),
  row("The only bakery in Rubkona is out of service.", "facility; type=bakery; status=out of service"),
  row("The water station in Hodeida was repaired.", "facility; type=water; status=restored; where=Hodeida"),
  row(
    "Saudi jets hit a market in Hajjah.",
    "attack; type=airstrike; by=Saudi Arabia; where=Hajjah",
    "facility; type=market; status=attacked; by=Saudi Arabia",
  ),
  row("He returned home from the market."),
  row("The school opened a new library."),
];

const DIPLOMACY: readonly SentenceRow[] = [
  row("The African Union condemned the coup in Niger.", "diplomacy; act=condemns; by=African Union"),
  row("Russia vetoed the draft.", "diplomacy; act=vetoes; by=Russia"),
  row(
    "Turkey accused Israel of bombing a convoy near Gaza.",
    "diplomacy; act=accuses; by=Turkey; to=Israel",
    "attack; by=Israel; source=Turkey; certainty=alleged",
  ),
  row("France called on Rwanda to withdraw its troops.", "diplomacy; act=calls; by=France; to=Rwanda"),
  row("Washington imposed sanctions on Iran.", "diplomacy; act=sanctions; by=United States; to=Iran"),
  row("Egypt held talks with Turkey in Cairo.", "diplomacy; act=meets; by=Egypt; to=Turkey"),
  row(
    "Talks between Russia and Ukraine began in Istanbul.",
    "diplomacy; act=negotiates; by=Russia+Ukraine; where=Istanbul",
  ),
  row(
    "Qatar brokered talks between Iran and Saudi Arabia.",
    "diplomacy; act=mediates; by=Qatar; to=Iran+Saudi Arabia",
  ),
  row("She met friends in Paris."),
  row("The boy rejected the soup."),
];

const BELONGING: readonly SentenceRow[] = [
  row(
    "The Karen Brigade joined the Arakan Army.",
    "allegiance; change=joins; actor=Karen Brigade; other=Arakan Army",
  ),
  row("Iran supplied drones to Russia.", "arms; status=supplied; what=drones; from=Iran; to=Russia"),
  row("Ukraine received tanks from Germany.", "arms; status=supplied; what=tanks; from=Germany; to=Ukraine"),
  row("The Arakan Army captured six tanks.", "arms; status=captured; to=Arakan Army; min=6"),
  row(
    "The United Nations delivered food to Mekelle.",
    "aid; status=delivered; by=United Nations; what=food; where=Mekelle",
  ),
  row("The militia blocked an aid convoy near Renk.", "aid; status=blocked; where=Renk"),
  row("The shop sold shells to tourists."),
  row("The boy joined the choir."),
];

const HARDER: readonly SentenceRow[] = [
  row(
    "Turkish shelling of the village of Jalal injured two shepherds on Tuesday, a source in the district council told Radio Nasim.",
    "toll; status=injured; min=2; by=Turkey; means=shelling; where=Jalal; when=2024-03-05; source=a source in the district council",
    "attack; type=shelling; by=Turkey; where=Jalal; when=2024-03-05",
  ),
  row(
    "Junta artillery shelled the market in Loikaw, killing six people and wounding nine.",
    "attack; type=shelling; by=junta; where=Loikaw",
    "toll; status=killed; min=6; by=junta; means=shelling; where=Loikaw",
    "toll; status=injured; min=9; by=junta; means=shelling; where=Loikaw",
    "facility; type=market; status=attacked",
  ),
  row(
    "Four soldiers were killed and 11 others wounded when guerrillas attacked a base in Cauca.",
    "toll; status=killed; min=4; who=combatants",
    "toll; status=injured; min=11; who=combatants",
    "attack; by=guerrillas; where=Cauca",
  ),
  row(
    "The ministry said 18 Ukrainian drones were intercepted, and that one man was injured in Belgorod.",
    "toll; status=injured; min=1; who=men; where=Belgorod; source=ministry",
  ),
  row(
    "“They shelled us all night,” said Daw Hla, a teacher. “Three of my pupils were killed.”",
    "toll; status=killed; min=3; source=Daw Hla",
  ),
  row(
    "The governor spoke on local radio. He said nine people had died in Bor.",
    "toll; status=killed; min=9; where=Bor",
  ),
  row(
    "Mayor Adut Deng said nine people had died in Bor. She added that 14 were wounded.",
    "toll; status=killed; min=9; source=Adut Deng",
    "toll; status=injured; min=14; source=Adut Deng",
  ),
  row(
    "A drone strike hit a bus near Dnipro on Monday. The strike killed five passengers.",
    "attack; type=drone strike; where=Dnipro; when=2024-03-04",
    "toll; status=killed; min=5; means=drone strike; where=Dnipro; when=2024-03-04",
  ),
  row(
    "Since October, 340 people have been killed in Ituri, according to the United Nations.",
    "toll; status=killed; min=340; where=Ituri; source=United Nations; when=2023-10/..",
  ),
  row(
    "Houthi forces have withdrawn from the port of Salif, the United Nations said on Sunday.",
    "control; change=withdrew; where=Salif; source=United Nations",
  ),
  row(
    "The army, which lost Lashio in August, said it had taken two villages in Shan State.",
    "control; change=lost; where=Lashio; when=2023-08",
    "control; change=gained; source=army; where=Shan",
  ),
  row(
    "Colombian troops killed 12 dissidents in a raid on a camp in Guaviare.",
    "toll; status=killed; min=12; who=combatants; by=Colombia",
    "attack; type=ground assault; where=Guaviare",
  ),
  row("No deaths were recorded in Marib.", "toll; status=killed; min=0; max=0; where=Marib"),
  row("The general may resign next week."),
  row(
    "Analysts say the army could attack Goma within days.",
    "attack; certainty=possible; where=Goma; source=Analysts",
  ),
  row("The mine killed the village's economy."),
  row("The strike killed nobody.", "toll; status=killed; min=0; max=0"),
  row("Rescuers pulled 14 bodies from the rubble in Dnipro.", "toll; status=killed; min=14; where=Dnipro"),
  row(
    "The village was captured by the Arakan Army on 2 February.",
    "control; change=gained; by=Arakan Army; when=2024-02-02",
  ),
];

export const TABLES: Readonly<Record<string, readonly SentenceRow[]>> = {
  tolls: TOLLS,
  attacks: ATTACKS,
  control: CONTROL,
  truces: TRUCES,
  voices: VOICES,
  facilities: FACILITIES,
  diplomacy: DIPLOMACY,
  "belonging, arms and aid": BELONGING,
  "longer sentences": HARDER,
};
