/**
 * Pauses in the fighting, in sentences of our own from several wars; see sentences.ts for the form of a row.
 * Only claims of truces are compared. The page is of Friday 8 March 2024.
 */
import type { SentenceRow } from "./sentences.ts";

const row = (text: string, ...claims: string[]): SentenceRow => ({ text, claims });

const MADE: readonly SentenceRow[] = [
  row(
    "The army and the Rapid Support Forces agreed to a 24-hour truce starting at 6am on Saturday.",
    "truce; type=ceasefire; status=agreed; parties=army+Rapid Support Forces; start=2024-03-09T06:00; end=2024-03-10T06:00",
  ),
  row(
    "A ceasefire between the government of Ethiopia and Tigrayan forces was signed in Pretoria on 2 November 2022.",
    "truce; type=ceasefire; status=agreed; when=2022-11-02",
  ),
  row(
    "The Houthis and the Saudi-led coalition agreed a two-month truce, the foreign minister of Oman said.",
    "truce; type=ceasefire; status=agreed",
  ),
  row(
    "Colombia and the ELN signed a six-month ceasefire on 9 June 2023.",
    "truce; type=ceasefire; status=agreed; parties=Colombia+ELN; when=2023-06-09",
  ),
  row(
    "Washington urged the two sides to accept a humanitarian pause in Khartoum.",
    "truce; type=humanitarian pause; status=proposed; by=United States; where=Khartoum",
  ),
  row(
    "The African Union proposed a week-long ceasefire in Tigray.",
    "truce; type=ceasefire; status=proposed; by=African Union; where=Tigray",
  ),
  row(
    "The Brotherhood Alliance declared a unilateral ceasefire until 31 March.",
    "truce; type=ceasefire; status=announced; by=Brotherhood Alliance; end=2024-03-31",
  ),
  row(
    "Moscow announced a 36-hour truce from noon on 6 January 2023.",
    "truce; type=ceasefire; status=announced; by=Russia; start=2023-01-06T12:00; end=2023-01-08T00:00",
  ),
  row(
    "China brokered a ceasefire between the junta and the MNDAA in January.",
    "truce; type=ceasefire; status=agreed; by=China; parties=junta+MNDAA; when=2024-01",
  ),
  row(
    "A truce brokered by Qatar took effect in Kivu at midnight on Sunday.",
    "truce; type=ceasefire; status=in force; by=Qatar",
  ),
  row(
    "The local truce in Hodeida is holding, monitors said.",
    "truce; type=local truce; status=in force; where=Hodeida; source=monitors",
  ),
  row(
    "A lull in the fighting held in Zawiya on Thursday.",
    "truce; type=ceasefire; status=in force; where=Zawiya; when=2024-03-07",
  ),
  row(
    "Guns fell silent in Sanaa as the truce came into force at 7pm.",
    "truce; type=ceasefire; status=in force",
  ),
  row(
    "Both generals agreed to extend the ceasefire by 72 hours, South Sudan said.",
    "truce; type=ceasefire; status=extended; source=South Sudan",
  ),
  row(
    "The truce in Yemen was renewed until 2 October 2022.",
    "truce; type=ceasefire; status=extended; where=Yemen; end=2022-10-02",
  ),
  row(
    "Under the evacuation deal, 400 fighters were to leave Old Kharkin by bus.",
    "truce; type=evacuation deal; status=agreed",
  ),
  row("Russia suspended air strikes on Kyiv for the Easter weekend, the ministry said."),
  row(
    "A five-hour pause in hostilities to let families leave Sake was announced by M23.",
    "truce; type=humanitarian pause; status=announced; by=M23",
  ),
];

const UNMADE: readonly SentenceRow[] = [
  row(
    "The ceasefire in Khartoum collapsed within hours, witnesses said.",
    "truce; type=ceasefire; status=ended; where=Khartoum; source=witnesses",
  ),
  row(
    "Bogota ended its ceasefire with the EMC on Wednesday.",
    "truce; type=ceasefire; status=ended; parties=EMC; when=2024-03-06",
  ),
  row("The truce expired on 2 October 2022.", "truce; type=ceasefire; status=ended; when=2022-10-02"),
  row(
    "Ukraine rejected the Christmas truce proposed by Moscow.",
    "truce; type=ceasefire; status=rejected; by=Ukraine",
  ),
  row(
    "The M23 turned down a ceasefire offered by Kinshasa.",
    "truce; type=ceasefire; status=rejected; by=M23",
  ),
  row(
    "The United States vetoed a Security Council resolution demanding an immediate ceasefire in Gaza.",
    "truce; type=ceasefire; status=vetoed; by=United States; where=Gaza",
  ),
  row(
    "The Houthis committed 76 violations of the truce in Marib on Monday, the coalition said.",
    "truce; type=ceasefire; status=broken; by=Houthis; where=Marib; when=2024-03-04; source=coalition",
  ),
  row(
    "The mission recorded 214 ceasefire violations in Donetsk region in a day.",
    "truce; type=ceasefire; status=broken; where=Donetsk; source=mission",
  ),
  row(
    "Kinshasa accused Rwanda of violating the ceasefire.",
    "truce; type=ceasefire; status=broken; by=Rwanda; source=Kinshasa",
  ),
  row(
    "The shelling was a clear breach of the truce, the envoy said.",
    "truce; type=ceasefire; status=broken; source=envoy",
  ),
  row(
    "The army did not observe the ceasefire in Omdurman, the doctors' union said.",
    "truce; type=ceasefire; status=broken; by=army; where=Omdurman",
  ),
  row("Talks on a ceasefire failed."),
  row(
    "The junta refused to extend the truce in Rakhine.",
    "truce; type=ceasefire; status=rejected; by=junta; where=Rakhine",
  ),
  row(
    "The army denied breaching the truce.",
    "truce; type=ceasefire; status=broken; by=army; certainty=denied; stance=denies; source=army",
  ),
  row("Nobody believes in a ceasefire any more."),
  row("Would a truce hold in Taiz?"),
  row("If a ceasefire is signed, the port will open."),
  row("The ceasefire line runs through the village."),
];

const BULLETINS: readonly SentenceRow[] = [
  row(
    "13:05 The RSF says it has accepted a three-day humanitarian truce starting on 15 March.",
    "truce; type=humanitarian pause; status=agreed; by=RSF; start=2024-03-15; end=2024-03-18",
  ),
  row(
    "The joint monitoring committee registered 32 ceasefire violations in Hodeida on Wednesday.",
    "truce; type=ceasefire; status=broken; where=Hodeida; when=2024-03-06",
  ),
  row(
    "A cessation of hostilities between Mogadishu and Jubaland is in place.",
    "truce; type=ceasefire; status=in force; parties=Mogadishu+Jubaland",
  ),
  row(
    "Petro announced the suspension of the ceasefire with the EMC in Cauca.",
    "truce; type=ceasefire; status=ended; by=Petro; parties=EMC; where=Cauca",
  ),
  row(
    "The junta's offer of a truce was dismissed by the Arakan Army.",
    "truce; type=ceasefire; status=rejected; by=Arakan Army",
  ),
  row("Kyiv said the Easter truce never held.", "truce; type=ceasefire; status=ended; source=Ukraine"),
  row("Turkey is trying to mediate a truce."),
  row("Sudan's generals extended a shaky truce for five days.", "truce; type=ceasefire; status=extended"),
  row(
    "Fighting resumed minutes after the ceasefire was due to begin.",
    "truce; type=ceasefire; status=announced",
  ),
];

export const TRUCE_TABLES: Readonly<Record<string, readonly SentenceRow[]>> = {
  "truces made": MADE,
  "truces unmade": UNMADE,
  "bulletins on truces": BULLETINS,
};
