/**
 * Sentences of our own writing on who says what; see sentences.ts for the form of a row, sentences-relations.test.ts for
 * what is compared. Speakers of low rank are invented. The page is of Friday 8 March 2024.
 */
import type { SentenceRow } from "./sentences.ts";

const row = (text: string, ...claims: string[]): SentenceRow => ({ text, claims });

const QUOTED: readonly SentenceRow[] = [
  row(
    "Moses Achol was quoted by Radio Tamazuj as saying that six people were killed in Bor.",
    "toll; min=6; source=Radio Tamazuj>Moses Achol",
  ),
  row(
    "“Six people were killed in Bor,” Moses Achol was quoted as saying.",
    "toll; min=6; source=Moses Achol",
  ),
  row(
    "The channel cited the governor as saying that six people were killed in Bor.",
    "toll; min=6; source=channel>governor",
  ),
  row(
    "“We have run out of blood,” said Dr Hana Tesfaye. “Six people were killed in Bor. Nine people died in Renk.”",
    "statement; source=Hana Tesfaye; quote=We have run out of blood",
    "toll; min=6; source=Hana Tesfaye",
    "toll; min=9; source=Hana Tesfaye",
  ),
  row(
    "Hana Tesfaye, a surgeon, described the night. “Six people were killed in Bor.”",
    "toll; min=6; source=Hana Tesfaye",
  ),
  row("Hana Tesfaye: “Six people were killed in Bor.”", "toll; min=6; source=Hana Tesfaye"),
  row("In the words of the governor, the town “has no water”.", "statement; source=governor"),
  row("The army, the governor says, “killed six people in Bor”.", "toll; min=6; source=governor"),
  row("The minister told parliament: “We killed 30 militants in Bor.”", "toll; min=30; source=minister"),
  row("“Six people were killed in Bor,” he said."),
];

const GOES_ON: readonly SentenceRow[] = [
  row(
    "The governor said the market was burning. Six people had been killed and the hospital was full, he said.",
    "toll; min=6; source=governor",
  ),
  row(
    "Peter Lam said the town had no water. The well was poisoned, he added, and six people had died.",
    "toll; min=6; source=Peter Lam",
  ),
  row(
    "The agency said 3,000 people had fled Bor. It also said that six people were killed.",
    "toll; min=3000; status=displaced; source=agency",
    "toll; min=6; source=agency",
  ),
  row("It now says six people were killed in Bor.", "toll; min=6; source="),
  row(
    "Police first spoke of two deaths in Bor. They now say six people were killed in Bor.",
    "toll; min=6; source=Police",
    "toll; min=2",
  ),
  row(
    "The ministry said in a statement that planes struck Bor. The statement said six people were killed.",
    "toll; min=6; source=ministry",
    "attack; source=ministry; where=Bor",
  ),
  row(
    "Two witnesses told AFP that six people were killed in Bor. One of them said soldiers looted shops in Renk.",
    "toll; min=6; source=Two witnesses",
    "attack; type=looting; source=One of them",
  ),
  row(
    "The army said it had killed six militants in Bor. The market in Renk was quiet on Monday.",
    "toll; min=6; source=army",
  ),
];

const NOUNS: readonly SentenceRow[] = [
  row(
    "A statement from the ministry said that six people were killed in Bor.",
    "toll; min=6; source=ministry",
  ),
  row("In a statement, the ministry said six people were killed in Bor.", "toll; min=6; source=ministry"),
  row(
    "The ministry issued a statement saying six people were killed in Bor.",
    "toll; min=6; source=ministry",
  ),
  row(
    "A report by the United Nations says six people were killed in Bor.",
    "toll; min=6; source=United Nations",
  ),
  row("Reports of six deaths in Bor could not be confirmed.", "toll; min=6; source=; certainty=alleged"),
  row("There are reports that six people were killed in Bor.", "toll; min=6; source=; certainty=alleged"),
  row(
    "Claims by the army that it killed six militants in Bor were met with doubt.",
    "toll; min=6; source=army; certainty=alleged",
  ),
  row(
    "The army's claim that it killed six militants in Bor is disputed.",
    "toll; min=6; source=army; certainty=alleged",
  ),
  row("In the view of the envoy, the road to Renk is closed.", "statement; source=envoy"),
  row(
    "Figures from the health ministry show that six people were killed in Bor.",
    "toll; min=6; source=health ministry",
  ),
  row(
    "Data collected by the monitor show that six people were killed in Bor.",
    "toll; min=6; source=monitor",
  ),
  row("By the council's count, six people were killed in Bor.", "toll; min=6; source=council"),
  row(
    "The army's denial that its jets bombed Taftanaz convinced nobody.",
    "attack; where=Taftanaz; source=army; stance=denies; certainty=denied",
  ),
];

const NESTED: readonly SentenceRow[] = [
  row(
    "The Sudan Tribune reports that residents say the army killed six people in Bor.",
    "toll; min=6; source=Sudan Tribune>residents",
  ),
  row(
    "Six people were killed in Bor, the army said, according to Radio Miraya.",
    "toll; min=6; source=Radio Miraya>army",
  ),
  row(
    "The newspaper said that, according to a nurse, six people were killed in Bor.",
    "toll; min=6; source=newspaper>a nurse",
  ),
  row(
    "The United Nations said it had received reports that six people were killed in Bor.",
    "toll; min=6; source=United Nations; certainty=alleged",
  ),
  row(
    "Radio Kivu, quoting the army, reported that six people were killed in Bor.",
    "toll; min=6; source=Radio Kivu>army",
  ),
  row(
    "The envoy said the general had told him that six people were killed in Bor.",
    "toll; min=6; source=envoy>general",
  ),
];

/** Whom the speaker cites stands inside the speaker's own voice, wherever the citing stands. */
const CITED: readonly SentenceRow[] = [
  row(
    "The Yemeni Archive said six people were killed in Taiz, citing medics.",
    "toll; min=6; source=Yemeni Archive>medics",
  ),
  row(
    "The Yemeni Observatory said six people were killed in Taiz, quoting residents.",
    "toll; min=6; source=Yemeni Observatory>residents",
  ),
  row(
    "Radio Tamazuj reported, citing nurses, that nine people died in Bor.",
    "toll; min=9; source=Radio Tamazuj>nurses",
  ),
  row(
    "El Tiempo said on Monday, quoting the mayor, that nine people died in Arauca.",
    "toll; min=9; source=El Tiempo>mayor",
  ),
  row(
    "The Irrawaddy, which cited villagers, said nine people died in Demoso.",
    "toll; min=9; source=Irrawaddy>villagers",
  ),
  row(
    "Nine people died in Kherson, according to Suspilne, which cited police.",
    "toll; min=9; source=Suspilne>police",
  ),
  row(
    "According to Radio Dabanga, citing residents, six people were killed in Nyala.",
    "toll; min=6; source=Radio Dabanga>residents; quote=six people were killed in Nyala",
  ),
  // What is cited is no voice, or nobody speaks.
  row(
    "The agency said nine people died in Kherson, citing safety at the plant.",
    "toll; min=9; source=agency",
  ),
  row("Police arrested two men in Cali, citing a warrant.", "toll; min=2; status=detained; source="),
  row(
    "The army shelled Bor, citing a threat from the governor's men.",
    "attack; type=shelling; where=Bor; source=",
  ),
];

const JOINT: readonly SentenceRow[] = [
  row(
    "Residents and a doctor said six people were killed in Bor.",
    "toll; min=6; source=Residents and a doctor",
  ),
  row(
    "Six people were killed in Bor, police and two witnesses said.",
    "toll; min=6; source=police and two witnesses",
  ),
  row(
    "Six people were killed in Bor, according to the mayor and aid workers.",
    "toll; min=6; source=mayor and aid workers",
  ),
  row("The mayor told the council that six people were killed in Bor.", "toll; min=6; source=mayor"),
  row(
    "The general informed the president that six people were killed in Bor.",
    "toll; min=6; source=general",
  ),
  row(
    "Speaking to Al Jazeera, the governor said six people were killed in Bor.",
    "toll; min=6; source=governor",
  ),
  row(
    "In an interview with Le Monde, Moses Achol said six people were killed in Bor.",
    "toll; min=6; source=Moses Achol",
  ),
];

const STANCES: readonly SentenceRow[] = [
  row("The army vowed to retake Goma.", "control; where=Goma; source=army; stance=promises"),
  row(
    "The militia has threatened to punish the traders of Renk.",
    "statement; source=militia; stance=threatens",
  ),
  row(
    "The United Nations doubts that the road to Renk will open.",
    "statement; source=United Nations; stance=doubts",
  ),
  row("Aid agencies expect the dam near Bor to burst.", "statement; source=Aid agencies; stance=predicts"),
  row(
    "The envoy fears that the harvest will fail.",
    "statement; source=envoy; stance=predicts; certainty=possible",
  ),
  row(
    "The agency warned that 90,000 people could flee Bor.",
    "toll; min=90000; source=agency; stance=predicts; certainty=possible",
  ),
  row("The union demanded that the mine be closed.", "statement; source=union; stance=demands"),
  row("The mayor promised that wages would be paid.", "statement; source=mayor; stance=promises"),
  row(
    "The soldiers must leave the school, the teachers' union said.",
    "statement; source=teachers' union; stance=demands",
  ),
  row(
    "“The soldiers should leave the school,” said Mary Kiden.",
    "statement; source=Mary Kiden; stance=demands",
  ),
  row("“We will pay the teachers,” the governor said.", "statement; source=governor; stance=promises"),
  row("The river will rise by Sunday, the office said.", "statement; source=office; stance=predicts"),
  row(
    "The governor denied reports that six people were killed in Bor.",
    "toll; min=6; source=governor; stance=denies; certainty=denied",
  ),
  row(
    "The junta dismissed claims that its jets had bombed Demoso.",
    "attack; source=junta; stance=denies; certainty=denied",
  ),
  row(
    "The monitor retracted its report that six people were killed in Bor.",
    "toll; min=6; source=monitor; stance=denies; certainty=denied",
  ),
  row(
    "The ministry withdrew its claim that rebels had shelled Demoso.",
    "attack; source=ministry; stance=denies; certainty=denied",
  ),
  row(
    "The council took back its report that six people were killed in Bor.",
    "toll; min=6; source=council; stance=denies; certainty=denied",
  ),
  row(
    "It is not true that six people were killed in Bor, the governor said.",
    "toll; min=6; source=governor; stance=denies; certainty=denied",
  ),
  row(
    "No one was killed in Bor, the governor insisted.",
    "toll; min=0; max=0; source=governor; stance=asserts",
  ),
];

export const VOICE_TABLES: Readonly<Record<string, readonly SentenceRow[]>> = {
  "who was quoted": QUOTED,
  "a speaker who goes on": GOES_ON,
  "voices by nouns": NOUNS,
  "voices within voices": NESTED,
  "voices cited": CITED,
  "joint speakers and addressees": JOINT,
  "what a voice does with its words": STANCES,
};
