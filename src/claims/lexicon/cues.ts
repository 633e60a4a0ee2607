import type { Certainty, Stance } from "../../model/claim.ts";
import { type LexiconRow, row } from "./row.ts";

/** What a verb or noun of saying does to what it reports. */
export interface Cue {
  readonly stance: Stance;
  /** Certainty it forces on its content; null leaves the content's own. */
  readonly certainty: Certainty | null;
  /** Which contents it takes: a clause, a noun phrase ('documented 12 deaths'), 'Y of doing' (accused). */
  readonly takes: readonly ("clause" | "noun" | "of" | "infinitive" | "quotation" | "that" | "report")[];
}

const says: Cue = { stance: "asserts", certainty: null, takes: ["clause"] };
/** Verbs of saying only beside quoted words. */
const quoted: Cue = { stance: "asserts", certainty: null, takes: ["quotation"] };
/** Verbs of saying only with 'that'. */
const thatOnly: Cue = { stance: "asserts", certainty: null, takes: ["that"] };
const reports: Cue = { stance: "asserts", certainty: null, takes: ["clause", "noun"] };
const claims: Cue = { stance: "asserts", certainty: "alleged", takes: ["clause", "infinitive"] };
const denies: Cue = { stance: "denies", certainty: "denied", takes: ["clause", "noun"] };
const doubts: Cue = { stance: "doubts", certainty: null, takes: ["clause", "noun"] };
const predicts: Cue = { stance: "predicts", certainty: null, takes: ["clause"] };
const demands: Cue = { stance: "demands", certainty: null, takes: ["clause"] };

/** Verbs that attribute. */
export const CUE_VERBS: readonly LexiconRow<Cue>[] = [
  row("say", says, "The mayor said two people died.", "the plain verb"),
  row("tell", says, "A medic told reporters that six were hurt.", "takes an addressee, who is no source"),
  row("add", says, "She added that the road was shut.", "goes on from the same speaker"),
  row("state", says, "The ministry stated that the base was empty.", "formal say"),
  row("declare", reports, "The general declared that the pass was open.", "public say; 'declared a truce'"),
  row(
    "announce",
    reports,
    "The army announced that it had taken the hill.",
    "public say; 'announced the capture'",
  ),
  row("report", reports, "The agency reported nine deaths.", "takes a clause or a thing reported"),
  row("document", reports, "The monitor documented 12 deaths.", "a monitor's verb: takes a thing"),
  row("record", reports, "The group recorded 40 strikes.", "a monitor's verb: takes a thing"),
  row("register", reports, "The council registered 300 arrivals.", "a monitor's verb: takes a thing"),
  row("count", reports, "The monitor counted 24 deaths.", "a monitor's verb: takes a thing"),
  row("verify", reports, "The UN verified the killing of nine children.", "a monitor's verb: takes a thing"),
  row("confirm", reports, "The governor confirmed the loss of the town.", "asserts on own knowledge"),
  row(
    "acknowledge",
    reports,
    "The coalition acknowledged that the house was hit.",
    "asserts against own interest",
  ),
  row("admit", reports, "The navy admitted losing the island.", "asserts against own interest"),
  row("concede", reports, "The army conceded the village had fallen.", "asserts against own interest"),
  row("note", says, "He noted that the bridge was mined.", "say"),
  row("explain", says, "She explained that fuel had run out.", "say"),
  row("stress", says, "He stressed the hospital was empty.", "say"),
  row("underline", says, "The envoy underlined that time was short.", "say"),
  row("emphasize", says, "She emphasized that talks go on.", "say"),
  row("emphasise", says, "She emphasised that talks go on.", "British spelling"),
  row("insist", says, "The militia insisted it held the pass.", "say against doubt"),
  row("argue", says, "He argued that the siege failed.", "say"),
  row("maintain", thatOnly, "The ministry maintains that no one died.", "say; also 'maintains a post'"),
  row("comment", says, "He commented that it was late.", "say"),
  row("remark", says, "She remarked that it was quiet.", "say"),
  row("reply", says, "He replied that it was untrue.", "say"),
  row("recall", thatOnly, "She recalled that the market was full.", "say from memory"),
  row("recount", thatOnly, "He recounted how the house fell.", "say from memory"),
  row("continue", quoted, "'It is over,' he continued.", "say, of a quotation only"),
  row("conclude", thatOnly, "The panel concluded that the shell came from the north.", "say after inquiry"),
  row("find", thatOnly, "The inquiry found that a drone fired.", "say after inquiry; also plain find"),
  row("estimate", reports, "The UN estimates that 9,000 fled.", "say with a margin"),
  row("reveal", reports, "The paper revealed that planes had flown.", "say something new"),
  row("disclose", reports, "The firm disclosed that it sold parts.", "say something new"),
  row("write", says, "'The road is open,' the envoy wrote.", "say in writing"),
  row("tweet", says, "The ministry tweeted that a jet was lost.", "say in a post"),
  row("post", thatOnly, "The mayor posted that water was cut.", "say in a post"),
  row("publish", thatOnly, "The bureau published that 30 had died.", "say in print"),
  row("relay", reports, "The radio relayed that the town fell.", "passes on"),
  row("indicate", thatOnly, "The spokesman indicated that more would come.", "say; also of signs"),
  row(
    "suggest",
    { ...says, certainty: "possible" },
    "He suggested the mine was old.",
    "say without firmness",
  ),
  row("hint", { ...says, certainty: "possible" }, "He hinted that a deal was near.", "say without firmness"),
  row("describe", thatOnly, "Residents described how shells fell.", "say how"),
  row("testify", says, "He testified that the guards fired.", "say under oath"),
  row("proclaim", reports, "The rebels proclaimed that the city was theirs.", "public say"),
  row("assert", claims, "The faction asserts that it downed a drone.", "say without proof"),
  row("claim", claims, "The army claimed it had killed 30.", "the outlet keeps its distance"),
  row("allege", claims, "The union alleged that police fired first.", "the outlet keeps its distance"),
  row("purport", claims, "The video purports to show the raid.", "the outlet keeps its distance"),
  row("boast", claims, "The militia boasted that it took the base.", "the outlet keeps its distance"),
  row("contend", claims, "Lawyers contend that he was tortured.", "the outlet keeps its distance"),
  row("believe", { ...says, certainty: "alleged" }, "Residents believe a drone fired.", "held, not known"),
  row("think", { ...says, certainty: "alleged" }, "He thinks the army did it.", "held, not known"),
  row("suspect", { ...says, certainty: "alleged" }, "Police suspect that rebels fired.", "held, not known"),
  row(
    "accuse",
    { stance: "asserts", certainty: "alleged", takes: ["of"] },
    "Kyiv accused Moscow of shelling the port.",
    "what is accused is alleged",
  ),
  row(
    "blame",
    { stance: "asserts", certainty: "alleged", takes: ["noun"] },
    "Residents blamed the army for the strike.",
    "who did it is alleged",
  ),
  row("inform", says, "The mayor informed the council that six were hurt.", "takes an addressee"),
  row(
    "show",
    thatOnly,
    "Figures from the ministry show that 30 died.",
    "of figures and data, by whoever made them",
  ),
  row("speak of", reports, "Police spoke of two deaths.", "say of a thing"),
  row(
    "express concern over",
    reports,
    "The UN expressed concern over the raids.",
    "what worries is told as so",
  ),
  row("express grave concern over", reports, "The UN expressed grave concern over the raids.", "as above"),
  row("express deep concern over", reports, "The UN expressed deep concern over the raids.", "as above"),
  row("express concern about", reports, "The UN expressed concern about the raids.", "as above"),
  row("express concern at", reports, "The UN expressed concern at the raids.", "as above"),
  row("condemn", reports, "The AU condemned the raid on the camp.", "what is condemned is told as so"),
  row("denounce", reports, "The AU denounced the raid on the camp.", "what is condemned is told as so"),
  row("deny", denies, "The army denied shelling the camp.", "keeps what it denies"),
  row("refute", denies, "The ministry refuted the reports.", "keeps what it denies"),
  row("rebut", denies, "The envoy rebutted the charge.", "keeps what it denies"),
  row("dismiss", denies, "The general dismissed the reports of losses.", "keeps what it denies"),
  row(
    "reject",
    { ...denies, takes: ["report", "noun"] },
    "The army rejected reports that it had shelled the camp.",
    "keeps what it denies; other objects are diplomacy",
  ),
  row(
    "retract",
    { ...denies, takes: ["report", "noun"] },
    "The monitor retracted its report that nine had died.",
    "who takes its own words back says that they are not so",
  ),
  row(
    "withdraw",
    { ...denies, takes: ["report"] },
    "The monitor withdrew its claim that nine had died.",
    "as above; other objects are troops",
  ),
  row(
    "take back",
    { ...denies, takes: ["report"] },
    "The monitor took back its report that nine had died.",
    "as above; other objects are towns",
  ),
  row("doubt", doubts, "Analysts doubt that the truce will hold.", "questions without the contrary"),
  row("question", doubts, "The envoy questioned the figure.", "questions without the contrary"),
  row("expect", predicts, "The UN expects that 50,000 will flee.", "speaks of what is to come"),
  row("predict", predicts, "He predicted that the city would fall.", "speaks of what is to come"),
  row("forecast", predicts, "Analysts forecast that talks will fail.", "speaks of what is to come"),
  row("warn", { ...predicts }, "The agency warned that food would run out.", "speaks of what is to come"),
  row(
    "fear",
    { stance: "predicts", certainty: "possible", takes: ["clause"] },
    "Doctors fear that more will die.",
    "speaks of what is to come",
  ),
  row(
    "promise",
    { stance: "promises", certainty: null, takes: ["clause", "infinitive"] },
    "The army promised to pull out.",
    "binds the speaker",
  ),
  row(
    "pledge",
    { stance: "promises", certainty: null, takes: ["clause", "infinitive"] },
    "Oslo pledged to send food.",
    "binds the speaker",
  ),
  row(
    "vow",
    { stance: "promises", certainty: null, takes: ["clause", "infinitive"] },
    "The president vowed to retake the port.",
    "binds the speaker",
  ),
  row(
    "threaten",
    { stance: "threatens", certainty: null, takes: ["infinitive", "clause"] },
    "The militia threatened to shell the town.",
    "an evil announced",
  ),
  row("demand", demands, "The UN demanded that both sides stop.", "asks for what is not so"),
  row(
    "urge",
    { ...demands, takes: ["infinitive", "clause"] },
    "She urged both sides to stop.",
    "asks for what is not so",
  ),
];

/** Nouns for words on paper or on air: whose they are speaks ('a statement by X', 'figures from Y'). */
export const DOCUMENT_WORDS: ReadonlySet<string> = new Set(
  `statement statements report bulletin communique communiqué release memo letter tweet post update figures data
  statistics records tally survey`
    .trim()
    .split(/\s+/),
);

/** Nouns behind 'in the' and before 'of X' that hand the sentence to X: 'in the words of the governor, ...'. */
export const IN_THE_WORDS_OF: ReadonlySet<string> = new Set(
  "words view opinion account eyes telling".split(" "),
);

/** Nouns behind 'by X's' that hand the sentence to X: 'by the council's count, ...'. */
export const BY_COUNT_OF: ReadonlySet<string> = new Set("count account estimate reckoning tally".split(" "));

/** Heads of names of outlets: of two voices at a sentence's end they are the outer one. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  `agency agencies radio television tv newspaper paper magazine channel news times post tribune journal herald observer
  monitor outlet outlets broadcaster website media afp reuters ap`
    .trim()
    .split(/\s+/),
);

/** Nouns that attribute: 'a statement by X', 'X's claim that'. Value as for verbs. */
export const CUE_NOUNS: readonly LexiconRow<Cue>[] = [
  row("statement", says, "In a statement, the army said it withdrew.", "written say"),
  row("claim", claims, "Its claim that 40 died could not be checked.", "the outlet keeps its distance"),
  row("allegation", claims, "The allegation that guards fired was denied.", "the outlet keeps its distance"),
  row("accusation", claims, "The accusation that it used gas is new.", "the outlet keeps its distance"),
  row("assertion", claims, "His assertion that the town fell was wrong.", "the outlet keeps its distance"),
  row("announcement", says, "The announcement that the siege ended came late.", "public say"),
  row("report", { ...claims }, "Reports that a jet fell could not be confirmed.", "authorless unless named"),
  row("rumour", { ...claims }, "Rumours that the bridge fell spread fast.", "authorless"),
  row("rumor", { ...claims }, "Rumors that the bridge fell spread fast.", "American spelling"),
  row(
    "denial",
    { ...denies, takes: ["clause"] },
    "The army's denial that it fired convinced few.",
    "keeps what it denies",
  ),
  row("warning", predicts, "The warning that dams could burst was ignored.", "speaks of what is to come"),
];

/** Adverbs and phrases that lower certainty where no voice is named. */
export const HEDGES: readonly LexiconRow<Certainty>[] = [
  row("reportedly", "alleged", "The bridge was reportedly hit.", "authorless report"),
  row("allegedly", "alleged", "Guards allegedly beat him.", "authorless allegation"),
  row("alleged", "alleged", "An alleged coalition strike hit a car.", "authorless allegation"),
  row("purportedly", "alleged", "The film purportedly shows the raid.", "authorless allegation"),
  row("supposedly", "alleged", "The depot was supposedly empty.", "authorless allegation"),
  row("suspected", "alleged", "A suspected drone strike killed two.", "authorless suspicion"),
  row("believed to", "alleged", "The men are believed to be smugglers.", "held, not known"),
  row("thought to", "alleged", "Six are thought to have died.", "held, not known"),
  row("said to", "alleged", "The raid is said to have failed.", "authorless report"),
  row("reported to", "alleged", "Ten were reported to have died.", "authorless report"),
  row("rumoured", "alleged", "He was rumoured to be dead.", "authorless report"),
  row("rumored", "alleged", "He was rumored to be dead.", "American spelling"),
  row("unconfirmed", "alleged", "There are unconfirmed reports of losses.", "authorless report"),
  row("according to reports", "alleged", "According to reports, six died.", "authorless report"),
  row(
    "according to initial reports",
    "alleged",
    "According to initial reports six died.",
    "authorless report",
  ),
  row("initial reports", "alleged", "Initial reports said six were hurt.", "authorless report"),
  row("it is estimated", "alleged", "It is estimated that 9,000 fled.", "authorless estimate"),
  row("apparently", "possible", "The shell apparently came from the hill.", "inference"),
  row("possibly", "possible", "It was possibly a mine.", "inference"),
  row("probably", "possible", "It was probably a mine.", "inference"),
  row("likely", "possible", "More are likely dead.", "inference"),
  row("may", "possible", "The toll may rise.", "modal of possibility"),
  row("might", "possible", "The toll might rise.", "modal of possibility"),
  row("could", "possible", "The toll could rise.", "modal of possibility"),
  row("possible", "possible", "A possible offensive worries them.", "not settled"),
];

/** Titles and roles dropped in front of a person's name. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mr. mrs mrs. ms ms. dr dr. sir lord president vice-president minister premier chancellor secretary ambassador
  envoy spokesman spokeswoman spokesperson commander commander-in-chief general gen gen. lieutenant lt lt. colonel col
  col. major maj maj. captain capt capt. brigadier sergeant admiral chief chairman chairwoman head leader director
  governor mayor king prince princess sheikh imam pope senator representative rep. sen. doctor professor prof. prof
  journalist analyst activist expert fellow coordinator official deputy investigator counterpart colleague state
  foreign defence defense prime rebel opposition secretary-general`
    .trim()
    .split(/\s+/),
);
