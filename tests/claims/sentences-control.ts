/**
 * Who holds what, in sentences of our own from several wars and in the manner of agencies, state media,
 * monitors and live blogs; see sentences.ts for the form of a row. Only claims of control are compared. The
 * page is of Friday 8 March 2024. Names of places are mostly unknown to the theatre that is loaded: their
 * printed words must be carried, as must those of parties it does not know.
 */
import type { SentenceRow } from "./sentences.ts";

const row = (text: string, ...claims: string[]): SentenceRow => ({ text, claims });

const TAKEN: readonly SentenceRow[] = [
  row(
    "The Rapid Support Forces have taken Singa, the capital of Sennar State, residents told AFP on Sunday.",
    "control; change=gained; by=Rapid Support Forces; where=Singa; source=residents",
  ),
  row(
    "M23 fighters entered Sake on Wednesday and took the town of Minova a day later.",
    "control; change=advanced; by=M23; where=Sake; when=2024-03-06",
    "control; change=gained; by=M23; where=Minova",
  ),
  row(
    "The Arakan Army overran the last junta base in Paletwa on 14 January.",
    "control; change=gained; by=Arakan Army; where=Paletwa; when=2024-01-14",
  ),
  row(
    "Russian forces have captured the villages of Lastochkyne, Sieverne and Stepove, the General Staff in Moscow said.",
    "control; change=gained; by=Russia; where=Lastochkyne",
    "control; change=gained; by=Russia; where=Sieverne",
    "control; change=gained; by=Russia; where=Stepove",
  ),
  row(
    "Hpasawng and Shadaw were seized by the Karenni Army last week.",
    "control; change=gained; by=Karenni Army; where=Hpasawng; when=2024-02-26/2024-03-03",
    "control; change=gained; by=Karenni Army; where=Shadaw; when=2024-02-26/2024-03-03",
  ),
  row(
    "Al-Jabal al-Bayda has been cleared of Houthi fighters, the Giants Brigades said.",
    "control; change=gained; by=; from=Houthi fighters; where=Al-Jabal al-Bayda; source=Giants Brigades",
  ),
  row(
    "Somali troops cleared the town of El Bur of al-Shabaab militants.",
    "control; change=gained; by=Somalia; where=El Bur",
  ),
  row(
    "The Giants Brigades drove the Houthis out of Bayhan in January 2022.",
    "control; change=gained; by=Giants Brigades; from=Houthis; where=Bayhan; when=2022-01",
  ),
  row(
    "Tigrayan forces pushed Ethiopian troops out of Alamata.",
    "control; change=gained; from=Ethiopia; where=Alamata",
  ),
  row(
    "Ethiopian troops were forced out of Mekelle in June 2021.",
    "control; change=lost; from=Ethiopia; where=Mekelle; when=2021-06",
  ),
  row(
    "Ukrainian soldiers raised their flag over Robotyne.",
    "control; change=gained; by=Ukraine; where=Robotyne",
  ),
  row(
    "The army handed Kidal over to the Wagner Group.",
    "control; change=gained; by=Wagner Group; from=army; where=Kidal",
  ),
  row("Bunagana has fallen into the hands of M23.", "control; change=gained; by=M23; where=Bunagana"),
  row(
    "Kreminna fell to Russian troops in April 2022 after a week of shelling.",
    "control; change=gained; by=Russia; where=Kreminna; when=2022-04",
  ),
  row(
    "The paramilitaries secured the Jebel Moya crossing early on Monday.",
    "control; change=gained; by=paramilitaries; where=Jebel Moya crossing+Jebel Moya; when=2024-03-04",
  ),
  row(
    "13:40 - The Arakan Army says it has taken control of the port of Kyaukphyu.",
    "control; change=gained; by=Arakan Army; where=Kyaukphyu",
  ),
  row(
    "The seizure of Lashio by the MNDAA stunned the generals in Naypyidaw.",
    "control; change=gained; by=MNDAA; where=Lashio",
  ),
  row(
    "Following the fall of Wad Madani to the Rapid Support Forces, thousands set out for Gedaref.",
    "control; change=gained; by=Rapid Support Forces; where=Wad Madani",
  ),
  row(
    "After the takeover of Goma by M23, banks in the city stayed shut.",
    "control; change=gained; by=M23; where=Goma",
  ),
  row("M23 seized Goma airport before dawn.", "control; change=gained; by=M23; where=Goma airport+Goma"),
  row(
    "Rapid Support Forces fighters took the Jebel Aulia dam, a witness said.",
    "control; change=gained; by=Rapid Support Forces; where=Jebel Aulia dam+Jebel Aulia",
  ),
  row(
    "The brigade stormed and captured Hill 614 near Kinmanchaung.",
    "control; change=gained; by=brigade; where=Hill 614",
  ),
  row(
    "Rebels took most of Rutshuru territory over the weekend.",
    "control; change=gained; by=Syrian rebels; where=Rutshuru; when=2024-03-02/2024-03-03",
  ),
  row(
    "Russian troops now occupy the east of Vovchansk.",
    "control; change=gained; by=Russia; where=Vovchansk",
  ),
];

const RETAKEN: readonly SentenceRow[] = [
  row(
    "Sudan's army recaptured the state broadcaster's headquarters in Omdurman on Tuesday.",
    "control; change=regained; where=Omdurman; when=2024-03-05",
  ),
  row(
    "Kyiv's troops liberated Izium and Balakliia from Russian occupation in September 2022.",
    "control; change=regained; by=Ukraine; from=Russia; where=Izium; when=2022-09",
    "control; change=regained; by=Ukraine; from=Russia; where=Balakliia; when=2022-09",
  ),
  row("The Congolese army has won back the hills around Mushaki.", "control; change=regained; where=Mushaki"),
  row(
    "The liberation of Snake Island by Ukrainian forces reopened the sea lane.",
    "control; change=regained; by=Ukraine; where=Snake Island",
  ),
  row(
    "Ethiopian forces, which retook Lalibela in December 2021, have set up a base there.",
    "control; change=regained; by=Ethiopia; where=Lalibela; when=2021-12",
  ),
  row(
    "Control of Kidal was restored to the Malian army in November.",
    "control; change=regained; where=Kidal; when=2023-11",
  ),
];

const LOST: readonly SentenceRow[] = [
  row(
    "The junta has lost Myawaddy to the Karen National Union, a Thai officer said.",
    "control; change=lost; by=Karen National Union; from=junta; where=Myawaddy",
  ),
  row(
    "A spokesman for the junta acknowledged losing Laukkai.",
    "control; change=lost; from=junta; where=Laukkai",
  ),
  row(
    "Zelensky conceded that Ukraine had lost control of Avdiivka.",
    "control; change=lost; from=Ukraine; where=Avdiivka; certainty=stated",
  ),
  row(
    "The loss of Avdiivka was a heavy blow, the Ukrainian general said.",
    "control; change=lost; where=Avdiivka",
  ),
  row(
    "The garrison in Babanusa surrendered the base to the Rapid Support Forces.",
    "control; change=lost; by=Rapid Support Forces; from=garrison; where=Babanusa",
  ),
  row("El Geneina fell in June.", "control; change=lost; where=El Geneina; when=2023-06"),
];

const LEFT: readonly SentenceRow[] = [
  row(
    "Ukraine pulled its troops out of Avdiivka on 17 February.",
    "control; change=withdrew; by=Ukraine; where=Avdiivka; when=2024-02-17",
  ),
  row("French soldiers have left their base in Gossi.", "control; change=withdrew; by=France; where=Gossi"),
  row(
    "Houthi units retreated from Hays and al-Khawkhah, the Yemeni coastguard said.",
    "control; change=withdrew; by=Houthi units; where=Hays",
    "control; change=withdrew; by=Houthi units; where=al-Khawkhah",
  ),
  row(
    "The withdrawal of Eritrean troops from Shire began on Friday.",
    "control; change=withdrew; by=Eritrea; where=Shire; when=2024-03-08",
  ),
  row("Moscow ordered its forces to retreat from Kherson."),
  row(
    "The ELN has abandoned its camps in Catatumbo, the defence ministry in Bogota said.",
    "control; change=withdrew; by=ELN; where=Catatumbo",
  ),
  row(
    "M23 fighters withdrew from Kibumba and handed the town to the East African force.",
    "control; change=withdrew; by=M23; where=Kibumba",
    "control; change=gained; from=M23",
  ),
];

const HELD: readonly SentenceRow[] = [
  row("A drone crashed in Houthi-held Hodeida.", "control; change=holds; by=Houthi; where=Hodeida"),
  row("The shells fell on Russian-occupied Horlivka.", "control; change=holds; by=Russia; where=Horlivka"),
  row(
    "Doctors in the M23-controlled town of Kiwanja have not been paid.",
    "control; change=holds; by=M23; where=Kiwanja",
  ),
  row(
    "Aid trucks reached Zalingei, which is held by the Rapid Support Forces.",
    "control; change=holds; by=Rapid Support Forces; where=Zalingei",
  ),
  row(
    "Nyala, the capital of South Darfur, has been under the control of the Rapid Support Forces since October.",
    "control; change=holds; by=Rapid Support Forces; where=Nyala; when=2023-10/..",
  ),
  row("Sanaa remains in Houthi hands.", "control; change=holds; by=Houthi; where=Sanaa"),
  row(
    "The Arakan Army is in full control of Pauktaw, it said in a bulletin.",
    "control; change=holds; by=Arakan Army; where=Pauktaw",
  ),
  row(
    "Russia still controls Enerhodar and the nuclear plant outside the town.",
    "control; change=holds; by=Russia; where=Enerhodar",
  ),
  row(
    "The Houthis' control of Sanaa and Saada has lasted nine years.",
    "control; change=holds; by=Houthis; where=Sanaa",
    "control; change=holds; by=Houthis; where=Saada",
  ),
  row("The strike hit Bria, a stronghold of the UPC.", "control; change=holds; by=UPC; where=Bria"),
  row(
    "Sirte, formerly held by the Islamic State, is being rebuilt.",
    "control; change=lost; from=Islamic State; where=Sirte",
  ),
  row(
    "The former Islamic State stronghold of Derna lies on the coast.",
    "control; change=lost; from=Islamic State; where=Derna",
  ),
  row("Haftar's forces maintain their grip on Benghazi.", "control; change=holds; where=Benghazi"),
  row("Villages north of Taiz are under Houthi control.", "control; change=holds; by=Houthi; where=Taiz"),
  row(
    "The Houthis run Ibb through a council of loyal sheikhs.",
    "control; change=holds; by=Houthis; where=Ibb",
  ),
];

const MOVING: readonly SentenceRow[] = [
  row(
    "M23 has advanced to within 20 km of Goma, a UN officer said on Tuesday.",
    "control; change=advanced; by=M23; where=Goma",
  ),
  row(
    "Russian units are pushing towards Chasiv Yar from three sides.",
    "control; change=advanced; by=Russia; where=Chasiv Yar",
  ),
  row(
    "The Houthis gained ground south of Marib overnight.",
    "control; change=advanced; by=Houthis; where=Marib; when=2024-03-07/2024-03-08",
  ),
  row("Tigrayan fighters closed in on Dessie.", "control; change=advanced; where=Dessie"),
  row(
    "The monitor recorded an advance by the Arakan Army in Buthidaung.",
    "control; change=advanced; by=Arakan Army; where=Buthidaung",
  ),
  row(
    "Ukrainian troops crossed the Dnipro and gained a foothold in Krynky.",
    "control; change=advanced; by=Ukraine; where=Krynky",
  ),
];

const FOUGHT_OVER: readonly SentenceRow[] = [
  row(
    "The army and the Rapid Support Forces are fighting for control of El Fasher.",
    "control; change=contested; by=army+Rapid Support Forces; where=El Fasher",
  ),
  row("The battle for Bakhmut raged on, the general said.", "control; change=contested; where=Bakhmut"),
  row("Robotyne remains contested, the institute said.", "control; change=contested; where=Robotyne"),
  row("Falam has changed hands twice since November.", "control; change=contested; where=Falam"),
  row("Taiz is divided between the Houthis and the government.", "control; change=contested; where=Taiz"),
];

const DENIED: readonly SentenceRow[] = [
  row(
    "The Congolese army denied that Sake had fallen.",
    "control; change=lost; where=Sake; certainty=denied; stance=denies",
  ),
  row(
    "Kyiv denied Russian claims that its forces had taken Synkivka.",
    "control; change=gained; by=Russia; where=Synkivka; certainty=denied; stance=denies; source=Ukraine",
  ),
  row(
    "M23 denied seizing the airport in Kavumu.",
    "control; change=gained; by=M23; where=Kavumu; certainty=denied; stance=denies; source=M23",
  ),
  row(
    "The governor dismissed reports of the capture of Mocha by the Houthis.",
    "control; change=gained; by=Houthis; where=Mocha; certainty=denied; source=governor",
  ),
  row(
    "The army has not withdrawn from Hasahisa, its spokesman said.",
    "control; change=withdrew; where=Hasahisa; certainty=denied; stance=denies",
  ),
  row(
    "Ukrainian officials said that Russia had not captured Krynky.",
    "control; change=gained; by=Russia; where=Krynky; certainty=denied; stance=denies; source=Ukrainian officials",
  ),
];

const NOT_SO: readonly SentenceRow[] = [
  row("If El Fasher falls, a million people will flee."),
  row(
    "The general vowed to retake Kidal.",
    "control; change=regained; where=Kidal; stance=promises; certainty=possible",
  ),
  row("Will the Houthis take Marib?"),
  row("Haftar hopes to capture Tripoli."),
  row(
    "Russia could capture Kupiansk within weeks, analysts warned.",
    "control; change=gained; by=Russia; where=Kupiansk; certainty=possible",
  ),
  row(
    "The president called on the M23 to withdraw from Goma.",
    "control; change=withdrew; by=M23; where=Goma; stance=demands; certainty=possible",
  ),
  row("The army failed to capture Babanusa."),
  row("The singer took the stage in Lagos."),
  row("Police seized two tonnes of cocaine in Buenaventura."),
  row("The minister held talks in Doha."),
  row("Voters took to the streets of Tripoli."),
  row("The ministry took over the management of the hospital in Kassala."),
  row("He left Goma as a boy."),
  row("The fire was brought under control in Kharkiv."),
  row("The currency fell to a record low in Yangon."),
  row("The rebels attempted to seize Bukavu airport."),
  row("The ship was captured off Hodeida by the Houthis."),
  row("The bill entered parliament on Monday."),
];

const BULLETINS: readonly SentenceRow[] = [
  row(
    "The RSF captured the Mayo district of Khartoum on Monday.",
    "control; change=gained; by=RSF; where=Mayo+Khartoum; when=2024-03-04",
  ),
  row(
    "Control update: The RSF has captured the Jebel Awlia army base south of Khartoum.",
    "control; change=gained; by=RSF",
  ),
  row(
    "Fighters loyal to Haftar have overrun Gharyan, Tripoli's southern gateway, a local councillor said.",
    "control; change=gained; where=Gharyan",
  ),
  row(
    "By dusk the rebels had the bridge at Tshibashi in their hands.",
    "control; change=holds; by=Syrian rebels",
  ),
  row(
    "The Kachin Independence Army has encircled and seized the town of Sumprabum, its spokesman Naw Bu told reporters.",
    "control; change=gained; by=Kachin Independence Army; where=Sumprabum",
  ),
  row(
    "Ukrainian forces re-entered Lyman on 1 October 2022, hours after the Russian garrison fled.",
    "control; change=advanced; by=Ukraine; where=Lyman; when=2022-10-01",
  ),
  row(
    "In Ituri, CODECO militiamen occupied three villages, Bule, Fataki and Djugu, before being pushed back.",
    "control; change=gained; by=CODECO; where=Bule",
    "control; change=gained; by=CODECO; where=Fataki",
    "control; change=gained; by=CODECO; where=Djugu",
  ),
  row(
    "The Amhara town of Debark has come under the control of Fano fighters, residents said.",
    "control; change=gained; by=Fano fighters; where=Debark+Amhara; source=residents",
  ),
  row(
    "Nearly half of Rakhine State is now in the hands of the Arakan Army.",
    "control; change=holds; by=Arakan Army",
  ),
  row(
    "Soledar had not fallen, the Ukrainian commander insisted.",
    "control; change=lost; where=Soledar; certainty=denied",
  ),
  row(
    "The junta retains only the airport and two barracks in Lashio.",
    "control; change=holds; by=junta; where=Lashio",
  ),
  row(
    "Wagner claimed to have taken the village of Klishchiivka.",
    "control; change=gained; where=Klishchiivka; certainty=alleged",
  ),
  row(
    "Having retaken Shusha, Azerbaijan's army closed the Lachin road.",
    "control; change=regained; by=Azerbaijan; where=Shusha",
  ),
  row(
    "The coalition-backed Giants Brigades took Usaylan district from the Houthis on 1 January 2022.",
    "control; change=gained; by=Giants Brigades; from=Houthis; where=Usaylan; when=2022-01-01",
  ),
  row(
    "Houthi forces remain in control of the port city of Hodeida.",
    "control; change=holds; by=Houthi forces; where=Hodeida",
  ),
  row("Opposition leader Amina Toure took over as mayor of Bamako."),
  row("The flood waters entered Derna at night."),
  row("The firm lost its grip on the phone market in Kenya."),
  row(
    "Mai-Mai fighters were driven out of Pinga by the army on Sunday.",
    "control; change=gained; by=army; where=Pinga; when=2024-03-03",
  ),
  row("Azawad movements handed back Ber to the Malian state.", "control; change=gained; where=Ber"),
  row(
    "The strategic town of Kirumba changed hands again on Thursday.",
    "control; change=contested; where=Kirumba; when=2024-03-07",
  ),
  row(
    "State media: our forces have taken full control of Maungdaw.",
    "control; change=gained; where=Maungdaw",
  ),
  row("No side controls all of Sool, a UN report says."),
  row("Eritrea's army is still inside Tigray, the mayor of Adigrat said."),
  row("Troops from Chad entered Tina to fetch the wounded.", "control; change=advanced; by=Chad; where=Tina"),
  row("Rapid Support Forces units withdrew towards Kordofan."),
];

export const CONTROL_TABLES: Readonly<Record<string, readonly SentenceRow[]>> = {
  "places taken": TAKEN,
  "places retaken": RETAKEN,
  "places lost": LOST,
  "places left": LEFT,
  "places held": HELD,
  advances: MOVING,
  "places fought over": FOUGHT_OVER,
  "control denied": DENIED,
  "what is no control": NOT_SO,
  "bulletins on control": BULLETINS,
};
