import { type LexiconRow, row } from "./row.ts";

export interface DiplomacyVerb {
  /** The claims format's word for the act. */
  readonly act: string;
  /** Where the other side stands: object, or after one of these words. */
  readonly to: "object" | readonly string[];
  /** Words of which one must follow within the clause; absent where the verb is enough. */
  readonly needs?: readonly string[];
  /** Also used outside diplomacy: both sides, or a subject that is a state, body or official. */
  readonly weak?: true;
}

/** Acts of states, bodies and officials, by their verbs. The subject acts. */
export const DIPLOMACY_VERBS: readonly LexiconRow<DiplomacyVerb>[] = [
  row(
    "accuse",
    { act: "accuses", to: "object" },
    "Kyiv accused Moscow of shelling the port.",
    "the plain verb",
  ),
  row("blame", { act: "accuses", to: "object", weak: true }, "Juba blamed Khartoum for the raid.", "accuse"),
  row("condemn", { act: "condemns", to: "object" }, "The AU condemned the coup.", "the plain verb"),
  row("denounce", { act: "condemns", to: "object" }, "Paris denounced the strike.", "condemn"),
  row("deplore", { act: "condemns", to: "object" }, "The UN deplored the killings.", "condemn"),
  row("decry", { act: "condemns", to: "object" }, "Paris decried the strike.", "condemn"),
  row(
    "express concern",
    { act: "condemns", to: ["over", "about", "at"] },
    "The UN expressed concern over the siege.",
    "the mildest condemnation",
  ),
  row(
    "express grave concern",
    { act: "condemns", to: ["over", "about", "at"] },
    "The UN expressed grave concern over the siege.",
    "condemn",
  ),
  row(
    "express deep concern",
    { act: "condemns", to: ["over", "about", "at"] },
    "The UN expressed deep concern over the siege.",
    "condemn",
  ),
  row(
    "voice concern",
    { act: "condemns", to: ["over", "about", "at"] },
    "The UN voiced concern over the siege.",
    "condemn",
  ),
  row(
    "demand",
    { act: "demands", to: ["from", "of"] },
    "Kigali demanded an apology from Kinshasa.",
    "the plain verb",
  ),
  row("call for", { act: "calls", to: ["on", "by"] }, "The pope called for a truce.", "asks in public"),
  row(
    "call on",
    { act: "calls", to: ["on"] },
    "The UN called on Sudan to open the crossing.",
    "asks in public",
  ),
  row(
    "call upon",
    { act: "calls", to: ["upon"] },
    "The UN called upon Sudan to open the crossing.",
    "asks in public",
  ),
  row("urge", { act: "calls", to: "object" }, "The AU urged both sides to talk.", "asks in public"),
  row("appeal", { act: "calls", to: ["to"] }, "The mayor appealed to the UN for food.", "asks in public"),
  row(
    "reject",
    { act: "rejects", to: ["by", "from"], weak: true },
    "Addis Ababa rejected the plan.",
    "the plain verb",
  ),
  row("refuse", { act: "rejects", to: ["by", "from"], weak: true }, "Asmara refused the offer.", "reject"),
  row(
    "accept",
    { act: "accepts", to: ["from", "by"], weak: true },
    "Asmara accepted the offer.",
    "the plain verb",
  ),
  row(
    "threaten",
    { act: "threatens", to: "object", weak: true },
    "Ankara threatened Athens with war.",
    "the plain verb",
  ),
  row(
    "meet",
    { act: "meets", to: "object", weak: true },
    "The envoy met the president in Doha.",
    "visits and calls too",
  ),
  row(
    "meet with",
    { act: "meets", to: ["with"], weak: true },
    "The envoy met with the president.",
    "visits and calls too",
  ),
  row("visit", { act: "meets", to: "object", weak: true }, "The envoy visited Cairo.", "a visit"),
  row(
    "receive",
    {
      act: "meets",
      to: "object",
      needs: ["minister", "president", "envoy", "ambassador", "delegation"],
      weak: true,
    },
    "The king received the envoy.",
    "a visit",
  ),
  row("hold talks", { act: "meets", to: ["with"] }, "The envoy held talks with the president.", "a meeting"),
  row(
    "speak by phone",
    { act: "meets", to: ["with", "to"] },
    "The ministers spoke by phone with Cairo.",
    "a call",
  ),
  row(
    "travel",
    { act: "meets", to: ["to"], needs: ["talks", "meet", "meeting", "summit", "seeking"], weak: true },
    "He travelled to Cairo for talks.",
    "a visit",
  ),
  row(
    "negotiate",
    { act: "negotiates", to: ["with"], weak: true },
    "Bogotá negotiated with the ELN.",
    "the plain verb",
  ),
  row(
    "discuss",
    { act: "negotiates", to: ["with"], weak: true },
    "Cairo discussed the dam with Khartoum.",
    "talks",
  ),
  row(
    "reach an understanding",
    { act: "negotiates", to: ["with"] },
    "Ankara reached an understanding with Baghdad.",
    "talks that end well",
  ),
  row(
    "reach an agreement",
    { act: "negotiates", to: ["with"] },
    "Ankara reached an agreement with Baghdad.",
    "talks that end well",
  ),
  row(
    "reach a deal",
    { act: "negotiates", to: ["with"] },
    "Ankara reached a deal with Baghdad.",
    "talks that end well",
  ),
  row(
    "sign",
    {
      act: "negotiates",
      to: ["with"],
      needs: ["agreement", "deal", "accord", "treaty", "pact", "memorandum"],
    },
    "Addis Ababa signed a deal with Hargeisa.",
    "talks that end well",
  ),
  row(
    "propose",
    { act: "proposes", to: ["to"], weak: true },
    "Brasília proposed talks to Caracas.",
    "the plain verb",
  ),
  row("table", { act: "tables", to: ["at", "to"] }, "Oslo tabled a draft.", "puts before a council"),
  row(
    "circulate",
    { act: "tables", to: ["to", "among"], needs: ["draft", "resolution", "text"] },
    "London circulated a draft.",
    "puts before a council",
  ),
  row("veto", { act: "vetoes", to: ["at", "in"] }, "Washington vetoed the draft.", "the plain verb"),
  row("vote for", { act: "votes for", to: ["in"] }, "Accra voted for the draft.", "the plain verb"),
  row(
    "vote in favour",
    { act: "votes for", to: ["in"] },
    "Accra voted in favour of the draft.",
    "the plain verb",
  ),
  row("abstain", { act: "abstains", to: ["in"], weak: true }, "Delhi abstained.", "the plain verb"),
  row(
    "adopt",
    { act: "adopts", to: ["by"], needs: ["resolution", "draft", "text", "statement"] },
    "The Council adopted the resolution.",
    "the plain verb",
  ),
  row(
    "sanction",
    { act: "sanctions", to: "object" },
    "Washington sanctioned two generals.",
    "the plain verb",
  ),
  row(
    "impose sanctions",
    { act: "sanctions", to: ["on", "against"] },
    "Brussels imposed sanctions on the bank.",
    "the plain verb",
  ),
  row(
    "mediate",
    { act: "mediates", to: ["between"], weak: true },
    "Qatar mediated between the two.",
    "the plain verb",
  ),
  row(
    "broker",
    { act: "mediates", to: ["between", "with"] },
    "Qatar brokered talks between the two.",
    "mediate",
  ),
  row(
    "suspend contacts",
    { act: "suspends contacts", to: ["with"] },
    "Warsaw suspended contacts with Minsk.",
    "the plain phrase",
  ),
  row(
    "suspend talks",
    { act: "suspends contacts", to: ["with"] },
    "Warsaw suspended talks with Minsk.",
    "the plain phrase",
  ),
  row(
    "cut off contacts",
    { act: "suspends contacts", to: ["with"] },
    "Warsaw cut off contacts with Minsk.",
    "the plain phrase",
  ),
  row(
    "break off talks",
    { act: "suspends contacts", to: ["with"] },
    "Warsaw broke off talks with Minsk.",
    "the plain phrase",
  ),
  row("waive", { act: "waives", to: ["for"], weak: true }, "Washington waived the ban.", "the plain verb"),
];

/** Nouns of diplomacy: 'talks between A and B', 'a meeting with C'. */
export const DIPLOMACY_NOUNS: readonly LexiconRow<string>[] = [
  row("talks", "negotiates", "Talks between Juba and Khartoum began.", "the plain noun"),
  row("negotiation", "negotiates", "Negotiations between Juba and Khartoum began.", "the plain noun"),
  row("meeting", "meets", "A meeting between the ministers took place.", "the plain noun"),
  row("summit", "meets", "A summit with the presidents of Kenya and Uganda.", "the plain noun"),
  row("phone call", "meets", "A phone call with the president.", "visits and calls too"),
  row("telephone call", "meets", "A telephone call with the president.", "visits and calls too"),
];
