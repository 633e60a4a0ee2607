/**
 * Sentences of our own writing on diplomacy, arms, aid, belonging and voices that were written before the rules
 * they test and read once when those were done. See sentences.ts for the form of a row; sentences-relations.test.ts says
 * which kinds are compared. People of low rank are invented. The page is of Friday 8 March 2024.
 */
import type { SentenceRow } from "./sentences.ts";

const row = (text: string, ...claims: string[]): SentenceRow => ({ text, claims });

const DIPLOMACY: readonly SentenceRow[] = [
  row(
    "Kenya's president telephoned his Ugandan counterpart on Thursday to discuss the war in eastern Congo.",
    "diplomacy; act=meets; by=Kenya; to=Uganda; when=2024-03-07",
  ),
  row(
    "Norway's foreign minister welcomed the release of the prisoners by the Houthis.",
    "diplomacy; act=welcomes; by=Norway",
  ),
  row(
    "A Russian veto at the Security Council blocked the resolution on Sudan.",
    "diplomacy; act=vetoes; by=Russia",
  ),
  row(
    "Thirteen members voted for the text, Britain abstained and Washington cast its veto.",
    "diplomacy; act=abstains; by=United Kingdom",
    "diplomacy; act=vetoes; by=United States",
    "diplomacy; act=votes for",
  ),
  row(
    "The meeting between Egyptian and Ethiopian officials in Cairo ended without agreement.",
    "diplomacy; act=meets; by=Egypt+Ethiopia; where=Cairo",
  ),
  row(
    "Calls by the African Union for talks have gone unanswered.",
    "diplomacy; act=calls; by=African Union; about=talks",
  ),
  row(
    "Poland summoned the Russian ambassador over the missile that crossed its border.",
    "diplomacy; act=summons; by=Poland; to=Russia",
  ),
  row("Four Iranian diplomats were expelled by Albania.", "diplomacy; act=expels; by=Albania; to=Iran"),
  row(
    "Sanctions were imposed on two Rwandan generals by the European Union on Monday.",
    "diplomacy; act=sanctions; by=European Union; when=2024-03-04",
  ),
  row(
    "Colombia broke off talks with the ELN after the bombing in Bogotá.",
    "diplomacy; act=suspends contacts; by=Colombia; to=ELN",
  ),
  row(
    "Ethiopia and Somalia accepted an offer of mediation from Turkey.",
    "diplomacy; act=accepts; by=Ethiopia+Somalia; to=Turkey",
  ),
  row(
    "The rebels' demand for the release of all prisoners was rejected by the government of Chad.",
    "diplomacy; act=rejects; by=Chad",
    "diplomacy; act=demands; by=Syrian rebels",
  ),
  row(
    "The United States warned Rwanda against any further support for M23.",
    "diplomacy; act=warns; by=United States; to=Rwanda",
  ),
  row(
    "Iran threatened Israel with a response to the strike on its consulate.",
    "diplomacy; act=threatens; by=Iran; to=Israel",
  ),
  row(
    "France proposed a resolution that would open the crossing at Adré, and Russia opposed it.",
    "diplomacy; act=proposes; by=France",
    "diplomacy; act=rejects; by=Russia",
  ),
  row(
    "Sudan was accused by Chad of arming rebels along the border.",
    "diplomacy; act=accuses; by=Chad; to=Sudan",
  ),
  row(
    "South Africa's condemnation of the raid came hours after talks with Israel.",
    "diplomacy; act=condemns; by=South Africa",
  ),
  row(
    "Qatari mediation between the government of Colombia and the dissidents resumed on Tuesday.",
    "diplomacy; act=mediates; by=Qatar",
  ),
  row(
    "Antony Blinken and Sergey Lavrov are due to meet in Geneva on Saturday.",
    "diplomacy; act=meets; by=Antony Blinken+Sergei Lavrov; where=Geneva; when=2024-03-09",
  ),
  row("The committee met on Tuesday to choose a new roof."),
  row("The residents welcomed the rain."),
  row("He rejected the idea that art must be useful."),
  row("If Ankara recognises the council, Cairo will recall its envoy."),
  row(
    "The general assembly adopted a resolution demanding that Russia withdraw from Ukraine.",
    "diplomacy; act=adopts; by=general assembly",
  ),
  row(
    "Riyadh gave the Houthis a 48-hour ultimatum to leave the port.",
    "diplomacy; act=threatens; by=Saudi Arabia; to=Houthis",
  ),
];

const ARMS: readonly SentenceRow[] = [
  row(
    "The fighters were armed with Iranian-made rifles and Chinese drones.",
    "arms; status=held; to=fighters; what=Iranian-made rifles and Chinese drones",
  ),
  row(
    "A shipment of 30 howitzers from South Korea arrived in Poland on Monday.",
    "arms; status=supplied; from=South Korea; to=Poland; min=30; what=howitzers",
  ),
  row(
    "Sudanese troops found a cache of mortar shells in a school in Omdurman.",
    "arms; status=captured; what=mortar shells; to=Sudan; where=Omdurman",
  ),
  row(
    "Cluster munitions were used by Ukrainian forces near Avdiivka, the group said.",
    "arms; status=used; what=cluster munitions; from=Ukraine; where=Avdiivka",
  ),
  row(
    "An arms embargo on South Sudan was renewed by the Security Council.",
    "arms; status=blocked; to=South Sudan",
  ),
  row(
    "Deliveries of US anti-tank missiles to Kyiv have slowed.",
    "arms; status=supplied; what=anti-tank missiles; from=United States; to=Ukraine",
  ),
  row(
    "The Arakan Army said it had seized five armoured vehicles and 200 rifles from the junta in Paletwa.",
    "arms; status=captured; what=armoured vehicles; min=5; to=Arakan Army; from=junta",
    "arms; status=captured; what=rifles; min=200; to=Arakan Army; from=junta",
  ),
  row(
    "Berlin will not supply Taurus missiles to Ukraine.",
    "arms; status=blocked; what=Taurus missiles; to=Ukraine",
  ),
  row("Haftar's forces possess Russian tanks.", "arms; status=held; what=Russian tanks"),
  row("The boy carried a rifle in the school play's last act, his mother said."),
  row("The old rocket stands in a museum in Odesa."),
  row("Police seized two tonnes of cocaine near Tumaco."),
  row(
    "Belarus offered to send ammunition to the army in Naypyidaw.",
    "arms; status=promised; what=ammunition; from=Belarus",
  ),
];

const AID: readonly SentenceRow[] = [
  row(
    "Twelve trucks carrying food and medicine for 40,000 people entered El Fasher on Wednesday.",
    "aid; status=delivered; min=12; where=El Fasher; when=2024-03-06",
  ),
  row(
    "Deliveries of relief to Tigray have been blocked by Eritrean troops, the agency said.",
    "aid; status=blocked; by=Eritrea; where=Tigray",
  ),
  row("Norway has pledged $12 million in aid for Gaza.", "aid; status=promised; by=Norway"),
  row(
    "The Red Crescent has been unable to reach the camp with food parcels since February.",
    "aid; status=blocked; when=2024-02/..",
  ),
  row(
    "The World Food Programme appealed for more food for Sudan.",
    "aid; status=requested; by=World Food Programme",
    "diplomacy; act=calls; by=World Food Programme",
  ),
  row("The council delivered leaflets about parking."),
  row("Looters stole 100 tonnes of aid from a warehouse in Mekelle.", "aid; status=attacked; where=Mekelle"),
];

const BELONGING: readonly SentenceRow[] = [
  row(
    "Forty soldiers of the 12th Division defected to the Rapid Support Forces.",
    "allegiance; change=leaves; other=Rapid Support Forces",
  ),
  row(
    "The Second Marquetalia is a faction that split from the FARC in 2019.",
    "allegiance; change=splits; actor=Second Marquetalia; other=FARC; when=2019",
  ),
  row(
    "The Northern Brigade has renamed itself the Army of the North.",
    "allegiance; change=renames; actor=Northern Brigade; other=Army of the North",
  ),
  row(
    "M23 fighters, allied with the Congo River Alliance, entered the town.",
    "allegiance; change=allies; actor=M23; other=Congo River Alliance",
  ),
  row(
    "Members of the Desert Shield militia pledged allegiance to the Islamic State.",
    "allegiance; change=joins; other=Islamic State",
  ),
  row("The two companies merged in May."),
  row("He left the party early."),
];

const VOICES: readonly SentenceRow[] = [
  row(
    "Governor Ruth Anyango said the bridge at Nyal was cut. Nine people had drowned, and the road to the hospital was under water, she said.",
    "toll; min=9; source=Ruth Anyango",
  ),
  row(
    "“We have lost eleven men in Bakhmut,” said Colonel Taras Melnyk. “The enemy fires all night.”",
    "statement; source=Taras Melnyk; quote=The enemy fires all night",
  ),
  row(
    "In a statement on Sunday, the RSF said it had taken Wad Madani.",
    "control; source=RSF; where=Wad Madani",
  ),
  row(
    "A statement by the Houthis said that six people were killed in Hodeida.",
    "toll; min=6; source=Houthis",
  ),
  row(
    "The mayor and the head of the hospital said that six people were killed in Goma.",
    "toll; min=6; source=mayor and the head of the hospital",
  ),
  row(
    "Sky News quoted a medic as saying that six people were killed in Goma.",
    "toll; min=6; source=Sky News>a medic",
  ),
  row("There were unconfirmed reports of six deaths in Goma.", "toll; min=6; source=; certainty=alleged"),
  row(
    "The general threatened to bomb the port of Hodeida.",
    "attack; status=threatened; source=general; stance=threatens",
  ),
  row(
    "The defence ministry has promised to open the road to Kupiansk.",
    "statement; source=defence ministry; stance=promises",
  ),
  row(
    "Aid workers doubt that the road to Tawila will be open before the rains.",
    "statement; source=Aid workers; stance=doubts",
  ),
  row(
    "The panel predicts the river port will close within weeks.",
    "statement; source=panel; stance=predicts",
  ),
  row(
    "The envoy told the Security Council that hunger was spreading in Darfur.",
    "statement; source=envoy; quote=hunger was spreading in Darfur",
  ),
  row(
    "The spokesman dismissed as false claims that six people were killed in Goma.",
    "toll; min=6; source=spokesman; stance=denies; certainty=denied",
  ),
  row(
    "Radio Okapi reports that, according to the governor, six people were killed in Goma.",
    "toll; min=6; source=Radio Okapi>governor",
  ),
  row(
    "The colonel is quoted by AFP as saying that six people were killed in Goma.",
    "toll; min=6; source=AFP>colonel",
  ),
  row(
    "“Nobody slept,” Lwin Aye, a nurse, told the Irrawaddy.",
    "statement; source=Lwin Aye; quote=Nobody slept",
  ),
  row("Its claim to have killed six people in Goma could not be verified.", "toll; min=6; certainty=alleged"),
  row("Six people are believed to have been killed in Goma.", "toll; min=6; source=; certainty=alleged"),
  row(
    "The denial by the army that it had bombed Taftanaz was met with anger.",
    "attack; source=army; stance=denies; certainty=denied",
  ),
  row(
    "The junta rejected as baseless a report that its jets had bombed Demoso.",
    "attack; source=junta; stance=denies; certainty=denied",
  ),
  row(
    "Kenyan officials insist the road is safe. The drivers' union disagrees.",
    "statement; source=Kenyan officials; quote=the road is safe",
  ),
  row("The bulletin notes: “Six people were killed in Goma.”", "toll; min=6; source=bulletin"),
  row(
    "Six people were killed in Goma, a doctor there told AFP by phone, asking not to be named.",
    "toll; min=6; source=a doctor",
  ),
];

export const RELATIONS_UNSEEN: Readonly<Record<string, readonly SentenceRow[]>> = {
  "diplomacy, written before": DIPLOMACY,
  "arms, written before": ARMS,
  "aid, written before": AID,
  "belonging, written before": BELONGING,
  "voices, written before": VOICES,
};
