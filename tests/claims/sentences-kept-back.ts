/**
 * Sentences of our own on control, truces and facilities, written before the rules were changed and kept back
 * while they were: run once at the end, 52 of the 75 rows were read without a fault (32 before). The floor in
 * kinds-of-place.test.ts is what is read now. The page is of Friday 8 March 2024.
 */
import type { SentenceRow } from "./sentences.ts";

const row = (text: string, ...claims: string[]): SentenceRow => ({ text, claims });

const CONTROL: readonly SentenceRow[] = [
  row(
    "The Ta'ang National Liberation Army captured Namhsan on 15 December after ten days of fighting.",
    "control; change=gained; by=Ta'ang National Liberation Army; where=Namhsan; when=2023-12-15",
  ),
  row(
    "Fighters of the Fano militia took over the town of Kobo on Monday, two residents said.",
    "control; change=gained; by=Fano; where=Kobo; when=2024-03-04; source=two residents",
  ),
  row(
    "Kinshasa admitted that the army had lost Kanyabayonga.",
    "control; change=lost; from=army; where=Kanyabayonga; source=Kinshasa",
  ),
  row(
    "The Russian defence ministry said its forces had liberated the settlement of Orlivka.",
    "control; change=regained; by=Russia; where=Orlivka",
  ),
  row(
    "Kawlin, Khampat and Tigyaing were captured by resistance forces in November.",
    "control; change=gained; where=Kawlin; when=2023-11",
    "control; change=gained; where=Khampat; when=2023-11",
    "control; change=gained; where=Tigyaing; when=2023-11",
  ),
  row(
    "Zintan brigades stormed Tripoli airport and held it for a week.",
    "control; change=holds; where=Tripoli airport+Tripoli",
  ),
  row(
    "The recapture of Jebel Moya by the army reopened the road to Sennar.",
    "control; change=regained; by=army; where=Jebel Moya",
  ),
  row(
    "RSF-held Ad-Daein was quiet on Friday.",
    "control; change=holds; by=RSF; where=Ad-Daein; when=2024-03-08",
  ),
  row(
    "Ukrainian marines have withdrawn from Krynky, two commanders told the BBC.",
    "control; change=withdrew; by=Ukraine; where=Krynky; source=two commanders",
  ),
  row(
    "Houthi fighters advanced towards Ataq from the north.",
    "control; change=advanced; by=Houthis; where=Ataq",
  ),
  row("The bulk of Sennar State is in the hands of the RSF.", "control; change=holds; by=RSF; where=Sennar"),
  row(
    "Berdiansk has been under Russian occupation for two years.",
    "control; change=holds; by=Russia; where=Berdiansk",
  ),
  row(
    "The army denied reports that M23 had entered Bukavu.",
    "control; change=advanced; by=M23; where=Bukavu; certainty=denied; stance=denies; source=army",
  ),
  row(
    "Wagner Group mercenaries and Malian soldiers seized the rebel bastion of Kidal in November 2023.",
    "control; change=gained; by=Wagner Group+Mali; where=Kidal; when=2023-11",
  ),
  row(
    "The Kachin Independence Army expelled junta troops from Lweje on the Chinese border.",
    "control; change=gained; by=Kachin Independence Army; from=junta; where=Lweje",
  ),
  row(
    "Sudan's army said it had regained the radio and television building in Omdurman.",
    "control; change=regained; where=Omdurman",
  ),
  row(
    "Eritrean soldiers still occupy Irob, a priest said.",
    "control; change=holds; by=Eritrea; where=Irob; source=priest",
  ),
  row(
    "LIVE 09:12: Two more villages near Kupiansk, Synkivka and Petropavlivka, have fallen, Moscow says.",
    "control; change=lost; where=Synkivka",
    "control; change=lost; where=Petropavlivka",
  ),
  row(
    "The junta's troops abandoned Hsipaw without a fight.",
    "control; change=withdrew; by=junta; where=Hsipaw",
  ),
  row("Hill 1006 changed hands three times in a night.", "control; change=contested; where=Hill 1006"),
  row("Kupiansk is once more under Ukrainian control.", "control; change=holds; by=Ukraine; where=Kupiansk"),
  row(
    "The capture by the Houthis of Al-Jawf's capital, Al-Hazm, shifted the front.",
    "control; change=gained; by=Houthis; where=Al-Hazm",
  ),
  row(
    "The Allied Democratic Forces were driven from Kamango.",
    "control; change=lost; from=Allied Democratic Forces; where=Kamango",
  ),
  row(
    "ELN rebels control both banks of the San Juan river and the port of Istmina.",
    "control; change=holds; by=ELN; where=San Juan",
    "control; change=holds; by=ELN; where=Istmina",
  ),
  row(
    "Misrata forces claimed control of Sirte's harbour on Friday.",
    "control; change=gained; where=Sirte; when=2024-03-08",
  ),
  row("Tigrayan forces agreed to leave Alamata by the end of May."),
  row("Moscow's plan to take Kyiv in three days failed."),
  row("Nobody knows who controls Kutum."),
  row("The company seized the chance to enter Libya."),
  row("The airline withdrew from Khartoum in 2019."),
  row("The rebels tried in vain to retake Rubaya."),
  row("Were M23 to capture Bukavu, Burundi would respond."),
  row("The EU held a donor conference for Yemen in Brussels."),
  row("Thousands left Sake on foot."),
  row(
    "The defence minister promised that the army would recapture Bunagana.",
    "control; change=regained; by=army; where=Bunagana; certainty=possible; stance=promises",
  ),
  row(
    "A spokesperson for the RSF said its fighters had taken the Sharg al-Nil district and the Kober bridge in Khartoum.",
    "control; change=gained; by=RSF; where=Sharg al-Nil",
    "control; change=gained; by=RSF; where=Kober bridge",
  ),
  row(
    "The brigade's loss of the Bilohorivka mine was confirmed by Kyiv.",
    "control; change=lost; from=brigade; where=Bilohorivka mine",
  ),
  row(
    "Government troops, backed by drones, wrested Gashena from Tigrayan fighters.",
    "control; change=gained; where=Gashena",
  ),
  row(
    "The United Nations demanded that M23 withdraw from Kitshanga.",
    "control; change=withdrew; by=M23; where=Kitshanga; stance=demands",
  ),
  row(
    "Fighting for control of the Chasiv Yar heights continued, a Ukrainian officer said.",
    "control; change=contested; where=Chasiv Yar",
  ),
];

const TRUCES: readonly SentenceRow[] = [
  row(
    "Khartoum's warring generals agreed a seven-day ceasefire from 22 May 2023.",
    "truce; type=ceasefire; status=agreed; start=2023-05-22; end=2023-05-29",
  ),
  row(
    "The Saudi-led coalition announced a unilateral truce during Ramadan.",
    "truce; type=ceasefire; status=announced; by=Saudi-led coalition",
  ),
  row(
    "The guerrillas rejected the government's ceasefire offer.",
    "truce; type=ceasefire; status=rejected; by=guerrillas",
  ),
  row(
    "A ceasefire mediated by Angola came into force in eastern Congo on 4 August.",
    "truce; type=ceasefire; status=in force; by=Angola; when=2023-08-04",
  ),
  row(
    "The two armies breached the truce 40 times on Sunday, the mission said.",
    "truce; type=ceasefire; status=broken; when=2024-03-03; source=mission",
  ),
  row(
    "Macron called for a humanitarian truce in Gaza.",
    "truce; type=humanitarian pause; status=proposed; by=Macron; where=Gaza",
  ),
  row(
    "The ceasefire in Kachin broke down in 2011.",
    "truce; type=ceasefire; status=ended; where=Kachin; when=2011",
  ),
  row(
    "Haftar and the Tripoli government signed a permanent ceasefire in Geneva on 23 October 2020.",
    "truce; type=ceasefire; status=agreed; when=2020-10-23",
  ),
  row("The ELN suspended the ceasefire, citing army raids.", "truce; type=ceasefire; status=ended; by=ELN"),
  row(
    "The truce will be extended for two months, the envoy said.",
    "truce; type=ceasefire; status=extended; source=envoy",
  ),
  row(
    "Russia and China vetoed the American ceasefire draft.",
    "truce; type=ceasefire; status=vetoed; by=Russia+China",
  ),
  row("Three hours into the pause, shells fell on Bahri in violation of the agreement."),
  row(
    "The army says it is abiding by the truce.",
    "truce; type=ceasefire; status=in force; by=army; source=army",
  ),
  row("Mediators hope for a truce."),
  row(
    "No ceasefire has been agreed, Moscow said.",
    "truce; type=ceasefire; status=agreed; certainty=denied; source=Moscow",
  ),
];

const FACILITIES: readonly SentenceRow[] = [
  row(
    "Ahmad Qasim Hospital in Bahri was bombed on Thursday.",
    "facility; type=hospital; status=attacked; name=Ahmad Qasim Hospital; means=airstrike; where=Bahri; when=2024-03-07",
  ),
  row(
    "A junta airstrike destroyed the village school in Pazigyi.",
    "facility; type=school; status=destroyed; by=junta; means=airstrike; where=Pazigyi",
  ),
  row(
    "Four of the six power lines to the Zaporizhzhia plant are down.",
    "facility; type=power; status=out of service; min=4",
  ),
  row(
    "Only two of the region's 11 clinics are still open.",
    "facility; type=hospital; status=functioning; min=2; max=2",
  ),
  row(
    "Shelling of the Nuba market in Omdurman killed 12 traders, activists said.",
    "facility; type=market; status=attacked; means=shelling; where=Omdurman; source=activists",
  ),
  row(
    "Militiamen set fire to a grain warehouse in Humera.",
    "facility; type=warehouse; status=attacked; where=Humera",
  ),
  row(
    "The strike left the water treatment plant in Hodeida badly damaged.",
    "facility; type=water; status=damaged; where=Hodeida",
  ),
  row(
    "Electricity was restored in Mykolaiv on Saturday.",
    "facility; type=power; status=restored; where=Mykolaiv; when=2024-03-02",
  ),
  row(
    "A convoy of the World Food Programme was ambushed near Gao.",
    "facility; type=aid convoy; status=attacked; where=Gao",
  ),
  row(
    "The Saudi-led coalition bombed a funeral hall in Sanaa.",
    "facility; type=other; status=attacked; by=Saudi-led coalition; means=airstrike; where=Sanaa",
  ),
  row(
    "All bakeries in El Fasher have shut down.",
    "facility; type=bakery; status=out of service; where=El Fasher",
  ),
  row(
    "Drones struck two oil depots and a railway station in Bryansk.",
    "facility; type=other; status=attacked; means=drone strike; where=Bryansk",
  ),
  row(
    "The hospital resumed operations in February after repairs.",
    "facility; type=hospital; status=restored; when=2024-02",
  ),
  row(
    "Rubaya's health centre was ransacked by armed men.",
    "facility; type=hospital; status=attacked; where=Rubaya",
  ),
  row(
    "Russia denied hitting the theatre in Mariupol.",
    "facility; type=other; status=attacked; by=Russia; where=Mariupol; certainty=denied; source=Russia",
  ),
  row("He works at a hospital in Kyiv."),
  row("The school in Yambio turned 50 this year."),
  row("Prices at the market in Aden doubled."),
  row("They met at a hotel near the power plant."),
  row("The wounded were moved to hospitals in Goma."),
];

export const KEPT_BACK: Readonly<Record<string, readonly SentenceRow[]>> = {
  control: CONTROL,
  truce: TRUCES,
  facility: FACILITIES,
};
