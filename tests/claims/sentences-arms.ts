/**
 * Sentences of our own writing on weapons, relief and who belongs to whom; see sentences.ts for the form of a row,
 * sentences-relations.test.ts for what is compared. The page is of Friday 8 March 2024.
 */
import type { SentenceRow } from "./sentences.ts";

const row = (text: string, ...claims: string[]): SentenceRow => ({ text, claims });

const SUPPLY: readonly SentenceRow[] = [
  row(
    "Iranian shipments of missiles to the Houthis have grown.",
    "arms; status=supplied; what=missiles; from=Iran; to=Houthis",
  ),
  row(
    "A cargo of rifles from Serbia reached Myanmar's army in June.",
    "arms; status=supplied; what=rifles; from=Serbia; to=Myanmar",
  ),
  row(
    "The Wagner Group is armed by Russia with tanks and howitzers.",
    "arms; status=supplied; what=tanks and howitzers; from=Russia; to=Wagner Group",
  ),
  row(
    "Chad allowed the transfer of Emirati drones to the Rapid Support Forces.",
    "arms; status=supplied; what=drones; from=United Arab Emirates; to=Rapid Support Forces",
  ),
  row(
    "Ukraine has been supplied with 31 tanks by the United States.",
    "arms; status=supplied; what=tanks; from=United States; to=Ukraine; min=31",
  ),
  row(
    "The supply of Chinese jets to Myanmar continues.",
    "arms; status=supplied; what=jets; from=China; to=Myanmar",
  ),
  row(
    "Poland gave Ukraine 14 jets in the spring.",
    "arms; status=supplied; what=jets; from=Poland; to=Ukraine; min=14",
  ),
  row(
    "Anti-aircraft guns bought from Bulgaria arrived in Sudan.",
    "arms; status=supplied; what=Anti-aircraft guns; from=Bulgaria; to=Sudan",
  ),
  row(
    "Turkish arms sales to Ethiopia doubled.",
    "arms; status=supplied; what=arms; from=Turkey; to=Ethiopia",
  ),
  row(
    "Kenya accused Eritrea of arming the militia.",
    "arms; status=supplied; from=Eritrea; to=militia; source=Kenya; certainty=alleged",
    "diplomacy; act=accuses",
  ),
  row(
    "Belgium will send ammunition worth 40 million euros to Ukraine.",
    "arms; status=promised; what=ammunition; from=Belgium; to=Ukraine",
  ),
  row(
    "Norway promised Ukraine six jets.",
    "arms; status=promised; what=jets; from=Norway; to=Ukraine; min=6",
  ),
  row("The shop sent a drone film to its clients."),
  row("The ministry provides shelter for tanks of water."),
];

const BLOCKED: readonly SentenceRow[] = [
  row(
    "Germany has blocked the export of Eurofighter jets to Saudi Arabia.",
    "arms; status=blocked; what=Eurofighter jets; from=Germany; to=Saudi Arabia",
  ),
  row(
    "The United Nations imposed an arms embargo on Libya in 2011.",
    "arms; status=blocked; what=arms; from=United Nations; to=Libya; when=2011",
    "diplomacy; act=sanctions; by=United Nations; to=Libya",
  ),
  row("Canada halted arms exports to Turkey.", "arms; status=blocked; what=arms; from=Canada; to=Turkey"),
  row(
    "Switzerland refused to let Denmark send armoured vehicles to Ukraine.",
    "arms; status=blocked; what=armoured vehicles; from=Switzerland; to=Ukraine",
  ),
  row(
    "The United States has withheld 2,000-pound bombs from Israel.",
    "arms; status=blocked; what=2,000-pound bombs; from=United States; to=Israel",
  ),
  row(
    "Iran denied supplying drones to the Sudanese army.",
    "arms; status=supplied; what=drones; from=Iran; to=Sudan; source=Iran; stance=denies; certainty=denied",
  ),
  row("An embargo on fruit was lifted."),
];

const CAPTURED: readonly SentenceRow[] = [
  row(
    "The Rapid Support Forces seized three tanks and a drone at the base in Jebel Aulia.",
    "arms; status=captured; what=tanks; min=3; to=Rapid Support Forces",
    "arms; status=captured; what=drone; to=Rapid Support Forces",
  ),
  row(
    "Libyan police found a cache of grenades in Sabha.",
    "arms; status=captured; what=grenades; where=Sabha",
  ),
  row(
    "Heavy weapons were captured from the junta in Myawaddy.",
    "arms; status=captured; what=Heavy weapons; from=junta; where=Myawaddy",
  ),
  row(
    "US forces intercepted a boat carrying Iranian missile parts to the Houthis.",
    "arms; status=captured; what=Iranian missile parts; to=United States; from=Iran",
  ),
  row(
    "M23 fighters displayed 20 mortars they had taken from the army.",
    "arms; status=captured; what=mortars; min=20; to=M23; from=army",
  ),
  row(
    "The army said it recovered 41 rifles from the gang in Port-au-Prince.",
    "arms; status=captured; what=rifles; min=41; to=army; from=gang; source=army",
  ),
  row(
    "The dissidents surrendered 300 rifles to the United Nations.",
    "arms; status=captured; what=rifles; min=300; from=dissidents; to=United Nations",
  ),
  row("The artist seized a moment of calm."),
];

const USED: readonly SentenceRow[] = [
  row(
    "Saudi Arabia has used British-made bombs in Yemen.",
    "arms; status=used; what=British-made bombs; from=Saudi Arabia; where=Yemen",
  ),
  row(
    "Russia used cluster munitions in Kharkiv, the monitor said.",
    "arms; status=used; what=cluster munitions; from=Russia; where=Kharkiv; source=monitor",
  ),
  row(
    "The use of white phosphorus by Israel in Lebanon was documented by the group.",
    "arms; status=used; what=white phosphorus; from=Israel; where=Lebanon",
  ),
  row(
    "Incendiary weapons were used in Avdiivka.",
    "arms; status=used; what=Incendiary weapons; where=Avdiivka",
  ),
  row(
    "Ethiopia deployed Turkish drones in Tigray.",
    "arms; status=used; what=Turkish drones; from=Ethiopia; where=Tigray",
  ),
  row(
    "Rebels are armed with US-made anti-tank missiles.",
    "arms; status=held; what=US-made anti-tank missiles; to=Syrian rebels",
  ),
  row(
    "Gunmen carrying machine guns and grenades stopped the bus.",
    "arms; status=held; what=machine guns and grenades; to=gunmen",
  ),
  row(
    "The Arakan Army has anti-aircraft guns, its spokesman said.",
    "arms; status=held; what=anti-aircraft guns; to=Arakan Army",
  ),
  row(
    "Hezbollah is equipped with Russian anti-tank missiles.",
    "arms; status=held; what=Russian anti-tank missiles; to=Hezbollah",
  ),
  row("The film used a drone to show the valley."),
  row("Drones hovered over the stadium."),
  row("Rockets hit the port of Odesa."),
];

const IN_COMMENTS: readonly SentenceRow[] = [
  row("MANPADS are already in the hands of the Houthis.", "arms; status=held; what=MANPADS; to=Houthis"),
  row("The missiles came from Iran.", "arms; status=supplied; what=missiles; from=Iran"),
  row("Algeria is the main buyer of these tanks.", "arms; status=supplied; what=tanks; to=Algeria"),
  row(
    "Serbia has the shells and Bulgaria is selling them to Ukraine.",
    "arms; status=held; what=shells; to=Serbia",
    "arms; status=supplied; what=shells; from=Bulgaria; to=Ukraine",
  ),
  row("These drones arrived in Mali in May.", "arms; status=supplied; what=drones; to=Mali"),
  row(
    "The envoy holds Russia responsible for the use of cluster bombs in Kharkiv.",
    "arms; status=used; what=cluster bombs; from=Russia; where=Kharkiv",
  ),
  row("The army fired for hours, using shells to hit the market."),
  row("Rebels and civilians left the opposition stronghold."),
  row("The village is in the hands of the Houthis."),
];

const AID: readonly SentenceRow[] = [
  row(
    "A convoy of 40 trucks with flour reached Mekelle on Tuesday.",
    "aid; status=delivered; what=flour; min=40; where=Mekelle; when=2024-03-05",
  ),
  row("Aid has not reached Sudan's capital since May.", "aid; status=blocked; when=2023-05/.."),
  row(
    "The Houthis diverted food from the World Food Programme.",
    "aid; status=blocked; by=Houthis; what=food",
  ),
  row(
    "Medical supplies were delivered to Jonglei by the Red Cross.",
    "aid; status=delivered; what=Medical supplies; by=International Committee of the Red Cross; where=Jonglei",
  ),
  row("The junta is blocking relief for Rakhine.", "aid; status=blocked; by=junta; where=Rakhine"),
  row("Food has been denied to 80,000 people in Kadugli.", "aid; status=blocked; what=Food; where=Kadugli"),
  row("Relief deliveries to Tigray resumed.", "aid; status=delivered; where=Tigray"),
  row("Canada pledged food for Haiti.", "aid; status=promised; by=Canada; what=food"),
  row(
    "The governor asked the United Nations for tents and food.",
    "aid; status=requested; what=tents and food; to=United Nations",
  ),
  row("Gunmen attacked an aid convoy near Bentiu.", "aid; status=attacked; by=gunmen; where=Bentiu"),
  row(
    "The blockade has cut off food from the camp in Zamzam.",
    "aid; status=blocked; what=food; where=Zamzam",
  ),
  row("A parcel was delivered to the office."),
  row("He came to the aid of a neighbour."),
  row("Food is cheap in Juba."),
];

const BELONGING: readonly SentenceRow[] = [
  row(
    "The Sudan Shield militia defected from the Rapid Support Forces to the army in October.",
    "allegiance; change=leaves; actor=Sudan Shield; other=Rapid Support Forces; when=2023-10",
  ),
  row(
    "The Kachin Brigade left the Northern Alliance.",
    "allegiance; change=leaves; actor=Kachin Brigade; other=Northern Alliance",
  ),
  row(
    "The Coast Front and the Valley Movement merged last week.",
    "allegiance; change=merges; actor=Coast Front+Valley Movement",
  ),
  row(
    "The Karenni Army, an ally of the Arakan Army, took the post.",
    "allegiance; change=allies; actor=Karenni Army; other=Arakan Army",
  ),
  row(
    "The Desert Brigade swore allegiance to the Islamic State.",
    "allegiance; change=joins; actor=Desert Brigade; other=Islamic State",
  ),
  row(
    "A wing of the Liberation Front broke away to form the Unity Front.",
    "allegiance; change=splits; actor=Unity Front; other=Liberation Front",
  ),
  row(
    "The Wagner Group was renamed Africa Corps.",
    "allegiance; change=renames; actor=Wagner Group; other=Africa Corps",
  ),
  row(
    "The Congo River Alliance, previously known as the Ituri Front, took the town.",
    "allegiance; change=renames; actor=Ituri Front; other=Congo River Alliance",
  ),
  row(
    "Fighters of the Coast Front have joined forces with the Valley Movement against the army.",
    "allegiance; change=allies; actor=Coast Front; other=Valley Movement",
  ),
  row(
    "The Valley Movement has turned on the Coast Front.",
    "allegiance; change=fights; actor=Valley Movement; other=Coast Front",
  ),
  row(
    "The brigade had been infiltrated by the Islamic State.",
    "allegiance; change=infiltrated by; actor=brigade; other=Islamic State",
  ),
  row("She joined the bank in May."),
  row("The road splits from the river at Kassala."),
  row("The party was renamed last year."),
];

export const ARMS_TABLES: Readonly<Record<string, readonly SentenceRow[]>> = {
  "arms supplied": SUPPLY,
  "arms stopped": BLOCKED,
  "arms taken": CAPTURED,
  "arms used and held": USED,
  "arms in comments": IN_COMMENTS,
  "relief moved and stopped": AID,
  "who belongs to whom": BELONGING,
};
