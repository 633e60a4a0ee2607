/**
 * Protected and vital places struck, shut or working, in sentences of our own from several wars; see
 * sentences.ts for the form of a row. Only claims of facilities are compared. The page is of Friday 8 March
 * 2024.
 */
import type { SentenceRow } from "./sentences.ts";

const row = (text: string, ...claims: string[]): SentenceRow => ({ text, claims });

const STRUCK: readonly SentenceRow[] = [
  row(
    "A Russian missile destroyed the maternity hospital in Selydove on Wednesday.",
    "facility; type=hospital; status=destroyed; by=Russia; means=missile strike; where=Selydove; when=2024-03-06",
  ),
  row(
    "Al-Saudi Maternity Hospital in El Fasher was shelled by the Rapid Support Forces.",
    "facility; type=hospital; status=attacked; name=Al-Saudi Maternity Hospital; by=Rapid Support Forces; means=shelling; where=El Fasher",
  ),
  row(
    "Two schools and a clinic were damaged in Loikaw when junta jets bombed the town.",
    "facility; type=school; status=damaged; min=2; where=Loikaw",
    "facility; type=hospital; status=damaged; where=Loikaw",
  ),
  row(
    "A drone strike on a market in Kabkabiya killed nine people.",
    "facility; type=market; status=attacked; means=drone strike; where=Kabkabiya",
  ),
  row(
    "Coalition warplanes hit a water pumping station in Saada, a local official said.",
    "facility; type=water; status=attacked; by=coalition; means=airstrike; where=Saada",
  ),
  row(
    "Shelling knocked out the power substation in Nikopol, leaving 4,000 homes without electricity.",
    "facility; type=power; status=out of service; means=shelling; where=Nikopol",
  ),
  row(
    "Gunmen attacked an aid convoy near Djibo on Tuesday.",
    "facility; type=aid convoy; status=attacked; by=gunmen; where=Djibo; when=2024-03-05",
  ),
  row(
    "The attack destroyed 12 houses and damaged a mosque in Sake.",
    "facility; type=residential; status=destroyed; min=12; where=Sake",
    "facility; type=other; status=damaged; where=Sake",
  ),
  row(
    "Soldiers burned down 60 homes in the village of Let Yet Kone.",
    "facility; type=residential; status=destroyed; min=60; where=Let Yet Kone",
  ),
  row(
    "An apartment block in Kramatorsk was hit by a rocket overnight.",
    "facility; type=residential; status=attacked; where=Kramatorsk; when=2024-03-07/2024-03-08",
  ),
  row(
    "A shell landed on the Abu Shouk displacement camp, killing six.",
    "facility; type=residential; status=attacked",
  ),
  row(
    "The bombing of Mitiga airport halted all flights.",
    "facility; type=other; status=attacked; name=Mitiga airport",
  ),
  row("The collapse of the Kakhovka dam flooded 80 villages."),
  row(
    "Engineers blew up the bridge at Gorlivka, the mayor said.",
    "facility; type=other; status=destroyed; where=Gorlivka; source=mayor",
  ),
  row(
    "RSF fighters looted the World Food Programme warehouse in Wad Madani.",
    "facility; type=warehouse; status=attacked; by=RSF; means=looting; where=Wad Madani",
  ),
  row(
    "The church in Chan Thar was set on fire by junta troops.",
    "facility; type=other; status=attacked; by=junta; where=Chan Thar",
  ),
  row(
    "The monitor counted 31 attacks on hospitals in Amhara in 2023.",
    "facility; type=hospital; status=attacked; where=Amhara; when=2023",
  ),
  row("The raid reduced the bakery to rubble.", "facility; type=bakery; status=destroyed"),
  row(
    "Kherson's central market was shelled again, the governor said; one stallholder was hurt.",
    "facility; type=market; status=attacked; means=shelling; where=Kherson; source=governor",
  ),
  row(
    "Three ambulances were hit by gunfire in Jenin.",
    "facility; type=other; status=attacked; min=3; where=Jenin",
  ),
];

const WORKING: readonly SentenceRow[] = [
  row(
    "Three of the town's five hospitals are out of service, the doctors' union said.",
    "facility; type=hospital; status=out of service; min=3; max=3; source=doctors' union",
  ),
  row(
    "Only one hospital is still functioning in Zalingei.",
    "facility; type=hospital; status=functioning; min=1; where=Zalingei",
  ),
  row(
    "The Zaporizhzhia nuclear plant was disconnected from the grid on Sunday.",
    "facility; type=power; status=out of service; when=2024-03-03",
  ),
  row(
    "Power was restored to the hospital in Bakhmut.",
    "facility; type=power; status=restored; where=Bakhmut",
  ),
  row(
    "Water supplies to Mariupol have been cut since Monday.",
    "facility; type=water; status=out of service; where=Mariupol; when=2024-03-04/..",
  ),
  row(
    "All schools in Goma have been closed since M23 entered the city.",
    "facility; type=school; status=out of service; where=Goma",
  ),
  row(
    "Sanaa airport reopened to commercial flights in May 2022.",
    "facility; type=other; status=restored; when=2022-05; name=Sanaa airport",
  ),
  row(
    "The main hospital in Dilling stopped working for lack of fuel.",
    "facility; type=hospital; status=out of service; where=Dilling",
  ),
  row(
    "Seventy per cent of hospitals in Khartoum are not functioning, the agency said.",
    "facility; type=hospital; status=out of service; where=Khartoum; source=agency",
  ),
  row("The bakery in Rubkona is working again.", "facility; type=bakery; status=restored; where=Rubkona"),
  row(
    "MSF suspended work at Bashair Hospital in Khartoum.",
    "facility; type=hospital; status=out of service; name=Bashair Hospital; where=Khartoum",
  ),
  row(
    "Bomb damage forced the clinic in Abs to close.",
    "facility; type=hospital; status=out of service; where=Abs",
  ),
  row("The attack put the Odesa power plant out of action.", "facility; type=power; status=out of service"),
  row(
    "No hospital was hit in the raid, the army said.",
    "facility; type=hospital; status=attacked; certainty=denied; stance=denies; source=army",
  ),
  row(
    "The ministry denied that its planes had struck a school in Mekelle.",
    "facility; type=school; status=attacked; where=Mekelle; certainty=denied; stance=denies",
  ),
  row("Nine people were taken to the hospital in Ibb."),
  row("The wounded died in hospital."),
  row("The school board met on Monday."),
  row("A blast near the market in Kabul hurt nobody."),
  row("The market for wheat collapsed after the war began."),
  row("The White House attacked the bill."),
  row("He was attacked on his way home from school."),
  row("She closed the bakery at noon to pray."),
];

const BULLETINS: readonly SentenceRow[] = [
  row(
    "Russian drones knocked out power to 60,000 homes in Sumy overnight.",
    "facility; type=power; status=out of service; by=Russia; means=drone strike; where=Sumy; when=2024-03-07/2024-03-08",
  ),
  row(
    "The Turkish hospital in Nyala has been out of service since May 2023.",
    "facility; type=hospital; status=out of service; where=Nyala",
  ),
  row(
    "Junta troops torched 45 houses in Kyi Su village on Monday.",
    "facility; type=residential; status=destroyed; min=45; by=junta; where=Kyi Su; when=2024-03-04",
  ),
  row(
    "Of El Fasher's 21 health centres only two are functioning.",
    "facility; type=hospital; status=functioning; min=2",
  ),
  row(
    "A school and two wells were destroyed in the bombing of Sa'ada.",
    "facility; type=school; status=destroyed",
  ),
  row("The Derna dam burst after the storm."),
  row(
    "Shelling hit Panzi hospital, killing a nurse, the director said.",
    "facility; type=hospital; status=attacked; name=Panzi hospital; means=shelling",
  ),
  row("WFP trucks were looted near Kadugli."),
  row(
    "The main market in Nyala reopened on Saturday.",
    "facility; type=market; status=restored; where=Nyala; when=2024-03-02",
  ),
  row(
    "The drone damaged a kindergarten and 14 apartment blocks in Belgorod.",
    "facility; type=school; status=damaged; where=Belgorod",
    "facility; type=residential; status=damaged; min=14; where=Belgorod",
  ),
  row("Soldiers guarded the hospital in Port Sudan."),
  row(
    "Electricity in Aden was cut for 14 hours a day.",
    "facility; type=power; status=out of service; where=Aden",
  ),
];

export const FACILITY_TABLES: Readonly<Record<string, readonly SentenceRow[]>> = {
  "places struck": STRUCK,
  "places shut or working": WORKING,
  "bulletins on facilities": BULLETINS,
};
