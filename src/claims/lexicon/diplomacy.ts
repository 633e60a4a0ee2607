import { type LexiconRow, row } from "./row.ts";

export interface DiplomacyVerb {
  /** The claims format's word for the act. */
  readonly act: string;
  /** What the object is: the other side, the matter (a draft, a plan), whichever fits, or nothing. */
  readonly object: "party" | "matter" | "either" | "none";
  /** Words after which the other side stands. */
  readonly to: readonly string[];
  /** Words of which one must follow within the clause; absent where the verb is enough. */
  readonly needs?: ReadonlySet<string>;
  /** Also used outside diplomacy: needs a state or body that acts, and a party or a matter of diplomacy beside it. */
  readonly weak?: true;
  /** The infinitive or 'of' phrase behind it is what is done: 'offered to host talks'. */
  readonly infinitive?: true;
}

/** Matters of diplomacy: what states propose, reject, vote on and talk about. */
export const MATTERS: ReadonlySet<string> = new Set(
  `talks talk negotiation negotiations plan plans proposal proposals offer offers draft drafts resolution resolutions
  deal deals agreement agreements accord accords treaty treaties pact pacts memorandum ceasefire truce pause mediation
  mediator invitation summit conference dialogue roadmap envoy envoys ambassador ambassadors delegation ultimatum demand
  demands sanctions embargo embargoes motion text statement inspection inspectors mission inquiry recognition
  independence sovereignty border resolution initiative terms condition conditions settlement peace participation
  extradition withdrawal no-fly peacekeepers decision ruling release crossing airspace vote coup referendum election
  accusation accusations allegation allegations charge charges criticism elections war conflict crisis relations ties contacts state`
    .trim()
    .split(/\s+/),
);

const PACTS = new Set("agreement deal accord treaty pact memorandum communique protocol contract".split(" "));
const DRAFTS = new Set("draft resolution text motion statement proposal amendment".split(" "));
const TALKS = new Set("talk talks meet meeting summit seeking discuss negotiate visit conference".split(" "));
const RELATIONS = new Set(
  "relations ties contacts contact talks participation cooperation dialogue negotiations role membership deal agreement treaty accord pact".split(
    " ",
  ),
);
const ENVOYS = new Set(
  "ambassador ambassadors envoy envoys diplomat diplomats consul attaché attache delegation staff minister president".split(
    " ",
  ),
);
const HARM = new Set(
  "concern concerns worry worries fears alarm outrage dismay anger regret condemnation shock horror unease".split(
    " ",
  ),
);

type Rest = Omit<DiplomacyVerb, "act" | "object" | "to">;
const party = (act: string, to: readonly string[] = [], rest: Rest = {}): DiplomacyVerb => ({
  act,
  object: "party",
  to,
  ...rest,
});
const matter = (act: string, to: readonly string[] = [], rest: Rest = {}): DiplomacyVerb => ({
  act,
  object: "matter",
  to,
  ...rest,
});
const either = (act: string, to: readonly string[] = [], rest: Rest = {}): DiplomacyVerb => ({
  act,
  object: "either",
  to,
  ...rest,
});
const none = (act: string, to: readonly string[] = [], rest: Rest = {}): DiplomacyVerb => ({
  act,
  object: "none",
  to,
  ...rest,
});

/** Acts of states, bodies and officials, by their verbs. The subject acts. */
export const DIPLOMACY_VERBS: readonly LexiconRow<DiplomacyVerb>[] = [
  row("accuse", party("accuses"), "Kyiv accused Moscow of shelling the port.", "the plain verb"),
  row("blame", party("accuses", ["on"], { weak: true }), "Juba blamed Khartoum for the raid.", "accuse"),
  row("condemn", either("condemns"), "The AU condemned the coup.", "the plain verb"),
  row("denounce", either("condemns"), "Paris denounced the strike.", "condemn"),
  row("deplore", either("condemns"), "The UN deplored the killings.", "condemn"),
  row("decry", either("condemns"), "Paris decried the strike.", "condemn"),
  row("slam", either("condemns", [], { weak: true }), "Baku slammed the vote.", "condemn; also of doors"),
  row("criticise", either("condemns", [], { weak: true }), "Oslo criticised the raid.", "mild condemnation"),
  row("criticize", either("condemns", [], { weak: true }), "Oslo criticized the raid.", "American spelling"),
  row("rebuke", party("condemns", [], { weak: true }), "Cairo rebuked Addis Ababa.", "condemn"),
  row(
    "express",
    none("condemns", ["over", "about", "at"], { needs: HARM }),
    "The UN expressed grave concern over the siege.",
    "the mildest condemnation",
  ),
  row(
    "voice",
    none("condemns", ["over", "about", "at"], { needs: HARM }),
    "The AU voiced alarm at the raid.",
    "the mildest condemnation",
  ),
  row(
    "demand",
    matter("demands", ["from", "of"], { weak: true }),
    "Kigali demanded an apology from Kinshasa.",
    "the plain verb; also of work",
  ),
  row("call for", matter("calls", ["on", "by"], { weak: true }), "The pope called for a truce.", "in public"),
  row(
    "call on",
    party("calls", [], { infinitive: true }),
    "The UN called on Sudan to open the road.",
    "in public",
  ),
  row(
    "call upon",
    party("calls", [], { infinitive: true }),
    "The UN called upon Sudan to open the road.",
    "in public",
  ),
  row("urge", party("calls", [], { infinitive: true }), "The AU urged both sides to talk.", "in public"),
  row(
    "press",
    party("calls", [], { infinitive: true, weak: true }),
    "Rome pressed Tunis to stop the boats.",
    "call on",
  ),
  row("implore", party("calls", [], { infinitive: true }), "The UN implored both sides to stop.", "call on"),
  row(
    "ask",
    party("calls", [], { infinitive: true, weak: true }),
    "Turkey asked Iraq to shut the camp.",
    "call on",
  ),
  row("appeal", none("calls", ["to"], { weak: true }), "The mayor appealed to the UN for food.", "in public"),
  row("request", matter("calls", ["from"], { weak: true }), "Accra requested talks from Lomé.", "call for"),
  row("reject", matter("rejects", ["by", "from"], { weak: true }), "Addis Ababa rejected the plan.", "plain"),
  row(
    "rebuff",
    matter("rejects", ["by", "from"], { weak: true }),
    "Addis Ababa rebuffed the offer.",
    "reject",
  ),
  row(
    "refuse",
    matter("rejects", ["by", "from"], { weak: true, infinitive: true }),
    "Asmara refused the offer.",
    "reject",
  ),
  row("decline", matter("rejects", ["from"], { weak: true }), "Asmara declined the invitation.", "reject"),
  row("turn down", matter("rejects", ["from"], { weak: true }), "Kigali turned down the offer.", "reject"),
  row("rule out", matter("rejects", ["with"], { weak: true }), "Kyiv ruled out a deal.", "reject"),
  row("oppose", matter("rejects", ["by"], { weak: true }), "Beijing opposed the draft.", "reject"),
  row(
    "accept",
    matter("accepts", ["from", "by"], { weak: true }),
    "Asmara accepted the offer.",
    "the plain verb",
  ),
  row("agree to", matter("accepts", ["with"], { weak: true }), "Tehran agreed to an inspection.", "accept"),
  row("welcome", either("welcomes", [], { weak: true }), "Lima welcomed the deal.", "the plain verb"),
  row("praise", either("welcomes", [], { weak: true }), "Lima praised the deal.", "welcome"),
  row(
    "recognise",
    matter("recognises", [], { weak: true }),
    "Madrid recognised the State of Palestine.",
    "plain verb",
  ),
  row(
    "recognize",
    matter("recognises", [], { weak: true }),
    "Madrid recognized Kosovo.",
    "American spelling",
  ),
  row(
    "threaten",
    party("threatens", ["against", "with", "to"], { weak: true, infinitive: true }),
    "Ankara threatened Athens with war.",
    "the plain verb",
  ),
  row("warn", party("warns", [], { weak: true }), "Manila warned Beijing.", "aimed at somebody"),
  row("meet", party("meets", ["with"], { weak: true }), "The envoy met the president in Doha.", "calls too"),
  row("meet with", party("meets", [], { weak: true }), "The envoy met with the president.", "calls too"),
  row("visit", party("meets", [], { weak: true }), "The envoy visited Cairo.", "a visit"),
  row(
    "go",
    none("meets", ["with", "to"], { needs: TALKS, weak: true }),
    "He went to Cairo for talks.",
    "a visit",
  ),
  row("hold a meeting", none("meets", ["with"]), "The envoy held a meeting with the emir.", "a meeting"),
  row(
    "resolve",
    matter("negotiates", ["with"], {
      needs: new Set(["dispute", "disputes", "differences", "crisis"]),
      weak: true,
    }),
    "Asmara resolved its dispute with Djibouti.",
    "talks that end well",
  ),
  row(
    "issue",
    none("threatens", ["to"], { needs: new Set(["ultimatum", "ultimatums"]) }),
    "The general issued an ultimatum.",
    "a threat with a date",
  ),
  row("telephone", party("meets", [], { weak: true }), "The king telephoned the emir.", "a call"),
  row("phone", party("meets", [], { weak: true }), "The king phoned the emir.", "a call"),
  row(
    "receive",
    party("meets", [], { needs: ENVOYS, weak: true }),
    "The king received the envoy.",
    "a visit",
  ),
  row("hold talks", none("meets", ["with"]), "The envoy held talks with the president.", "a meeting"),
  row("speak by phone", none("meets", ["with", "to"]), "The ministers spoke by phone with Cairo.", "a call"),
  row("speak by telephone", none("meets", ["with", "to"]), "He spoke by telephone with Cairo.", "a call"),
  row("speak on the phone", none("meets", ["with", "to"]), "He spoke on the phone with Cairo.", "a call"),
  row(
    "travel",
    none("meets", ["with", "to"], { needs: TALKS, weak: true }),
    "He travelled to Cairo for talks.",
    "a visit",
  ),
  row(
    "fly",
    none("meets", ["with", "to"], { needs: TALKS, weak: true }),
    "He flew to Cairo for talks.",
    "a visit",
  ),
  row(
    "negotiate",
    matter("negotiates", ["with"], { weak: true }),
    "Bogotá negotiated with the ELN.",
    "plain",
  ),
  row("discuss", matter("negotiates", ["with"], { weak: true }), "Cairo discussed the dam.", "talks"),
  row(
    "agree",
    none("negotiates", ["with", "on"], { needs: new Set([...TALKS, ...PACTS]) }),
    "Juba and Khartoum agreed to hold talks.",
    "talks",
  ),
  row(
    "reach an understanding",
    none("negotiates", ["with"]),
    "Ankara reached an understanding with Baghdad.",
    "talks that end well",
  ),
  row(
    "reach an agreement",
    none("negotiates", ["with"]),
    "Ankara reached an agreement with Baghdad.",
    "talks that end well",
  ),
  row(
    "reach a deal",
    none("negotiates", ["with"]),
    "Ankara reached a deal with Baghdad.",
    "talks that end well",
  ),
  row(
    "sign",
    matter("negotiates", ["with"], { needs: PACTS }),
    "Addis Ababa signed a deal with Hargeisa.",
    "talks that end well",
  ),
  row("propose", matter("proposes", ["to"], { weak: true }), "Brasília proposed talks.", "the plain verb"),
  row(
    "suggest",
    matter("proposes", ["to"], { needs: MATTERS, weak: true }),
    "Oslo suggested a pause.",
    "propose",
  ),
  row(
    "offer",
    matter("proposes", ["to"], { weak: true, infinitive: true }),
    "Brasília offered to mediate.",
    "propose",
  ),
  row("table", matter("tables", ["to"], { needs: DRAFTS }), "Oslo tabled a draft.", "puts before a council"),
  row(
    "submit",
    matter("tables", ["to"], { needs: DRAFTS, weak: true }),
    "Oslo submitted a draft.",
    "puts before a council",
  ),
  row(
    "circulate",
    matter("tables", ["to", "among"], { needs: DRAFTS }),
    "London circulated a draft.",
    "puts before a council",
  ),
  row("veto", matter("vetoes", [], { weak: true }), "Washington vetoed the draft.", "the plain verb"),
  row("use its veto", none("vetoes"), "Russia used its veto to stop the panel.", "veto"),
  row("cast its veto", none("vetoes"), "Russia cast its veto.", "veto"),
  row("cast a veto", none("vetoes"), "Russia cast a veto.", "veto"),
  row("vote for", matter("votes for"), "Accra voted for the draft.", "the plain verb"),
  row("vote in favour", none("votes for"), "Accra voted in favour of the draft.", "the plain verb"),
  row("vote in favor", none("votes for"), "Accra voted in favor of the draft.", "American spelling"),
  row(
    "back",
    matter("votes for", [], { needs: DRAFTS, weak: true }),
    "Tokyo backed the draft.",
    "of a draft: a vote",
  ),
  row(
    "support",
    matter("votes for", [], { needs: DRAFTS, weak: true }),
    "Tokyo supported the draft.",
    "of a draft: a vote",
  ),
  row("vote against", matter("votes against"), "Minsk voted against the draft.", "the plain verb"),
  row("abstain", none("abstains", [], { weak: true }), "Delhi abstained.", "the plain verb"),
  row("adopt", matter("adopts", [], { needs: DRAFTS }), "The Council adopted the resolution.", "plain verb"),
  row("pass", matter("adopts", [], { needs: DRAFTS }), "The Council passed a resolution.", "adopt"),
  row(
    "renew",
    matter("adopts", [], { needs: new Set(["sanctions", "mandate", "embargo", "mission"]) }),
    "The Council renewed the mandate.",
    "adopt again",
  ),
  row("sanction", party("sanctions"), "Washington sanctioned two generals.", "the plain verb"),
  row(
    "impose",
    matter("sanctions", ["on", "against"], { needs: new Set(["sanctions", "sanction", "embargo", "ban"]) }),
    "Brussels imposed fresh sanctions on the bank.",
    "the plain phrase",
  ),
  row("blacklist", party("sanctions", [], { weak: true }), "Ottawa blacklisted the general.", "sanction"),
  row(
    "lift",
    matter("waives", ["on"], { needs: new Set(["sanctions", "embargo", "ban"]) }),
    "Washington lifted sanctions on Asmara.",
    "waive",
  ),
  row(
    "ease",
    matter("waives", ["on"], { needs: new Set(["sanctions", "embargo", "ban"]) }),
    "Washington eased sanctions on Asmara.",
    "waive",
  ),
  row("waive", matter("waives", ["for"], { weak: true }), "Washington waived the ban.", "the plain verb"),
  row(
    "mediate",
    none("mediates", ["between", "with"], { weak: true }),
    "Qatar mediated between the two.",
    "plain",
  ),
  row("broker", matter("mediates", ["between", "with"]), "Qatar brokered talks between the two.", "mediate"),
  row(
    "host",
    matter("mediates", ["between", "with"], { needs: new Set(["talks", "negotiations", "summit"]) }),
    "Oslo hosted talks between the two.",
    "mediate",
  ),
  row(
    "suspend",
    matter("suspends contacts", ["with"], { needs: RELATIONS, weak: true }),
    "Warsaw suspended contacts with Minsk.",
    "the plain phrase",
  ),
  row(
    "freeze",
    matter("suspends contacts", ["with"], { needs: RELATIONS, weak: true }),
    "Warsaw froze ties with Minsk.",
    "suspend",
  ),
  row(
    "sever",
    matter("suspends contacts", ["with"], { needs: RELATIONS, weak: true }),
    "Rabat severed ties with Tehran.",
    "suspend",
  ),
  row(
    "cut",
    matter("suspends contacts", ["with"], { needs: RELATIONS, weak: true }),
    "Rabat cut ties with Tehran.",
    "suspend",
  ),
  row(
    "cut off",
    matter("suspends contacts", ["with"], { needs: RELATIONS, weak: true }),
    "Rabat cut off contacts with Tehran.",
    "suspend",
  ),
  row(
    "break off",
    matter("suspends contacts", ["with"], { needs: RELATIONS, weak: true }),
    "Bogotá broke off talks with the ELN.",
    "suspend",
  ),
  row(
    "walk out of",
    matter("suspends contacts", ["with"], { needs: RELATIONS }),
    "The ELN walked out of talks.",
    "suspend",
  ),
  row(
    "pull out of",
    matter("suspends contacts", ["with"], { needs: RELATIONS }),
    "The ELN pulled out of talks.",
    "suspend",
  ),
  row(
    "withdraw from",
    matter("suspends contacts", ["with"], { needs: RELATIONS }),
    "The ELN withdrew from the talks.",
    "suspend",
  ),
  row(
    "recall",
    party("suspends contacts", ["from"], { needs: ENVOYS, weak: true }),
    "Rabat recalled its envoy from Paris.",
    "suspend",
  ),
  row(
    "withdraw",
    party("suspends contacts", ["from"], { needs: ENVOYS, weak: true }),
    "Rabat withdrew its envoy from Paris.",
    "suspend",
  ),
  row(
    "expel",
    party("expels", [], { needs: ENVOYS, weak: true }),
    "Tirana expelled four diplomats.",
    "the plain verb",
  ),
  row(
    "summon",
    party("summons", [], { needs: ENVOYS, weak: true }),
    "Warsaw summoned the envoy.",
    "the plain verb",
  ),
];

/** Adjectives of a subject that condemn: 'is deeply concerned about'. */
export const CONCERNED: ReadonlySet<string> = new Set(
  "concerned alarmed outraged appalled shocked dismayed".split(" "),
);
