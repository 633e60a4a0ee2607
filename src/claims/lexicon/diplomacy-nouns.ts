import { type LexiconRow, row } from "./row.ts";

export interface DiplomacyNoun {
  readonly act: string;
  /** Both sides act together ('talks between A and B'); else one acts on the other. */
  readonly joint: boolean;
  /** Words behind which the matter stands. */
  readonly about: readonly string[];
  /** Words behind which the other side stands. */
  readonly to: readonly string[];
}

const deed = (act: string, about: readonly string[], to: readonly string[] = []): DiplomacyNoun => ({
  act,
  joint: false,
  about,
  to,
});
const joint = (act: string): DiplomacyNoun => ({
  act,
  joint: true,
  about: ["on", "over", "about"],
  to: ["with", "to"],
});

/** Nouns of diplomacy: 'talks between A and B', 'a meeting with C', 'the Russian veto of D', 'calls by E for F'. */
export const DIPLOMACY_NOUNS: readonly LexiconRow<DiplomacyNoun>[] = [
  row("talks", joint("negotiates"), "Talks between Juba and Khartoum began.", "the plain noun"),
  row("negotiation", joint("negotiates"), "Negotiations between Juba and Khartoum began.", "the plain noun"),
  row(
    "agreement",
    joint("negotiates"),
    "An agreement between Ankara and Baghdad was signed.",
    "talks that end well",
  ),
  row("meeting", joint("meets"), "A meeting between the ministers took place.", "the plain noun"),
  row("summit", joint("meets"), "A summit with the presidents of Kenya and Uganda.", "the plain noun"),
  row("phone call", joint("meets"), "A phone call with the president.", "visits and calls too"),
  row("telephone call", joint("meets"), "A telephone call with the president.", "visits and calls too"),
  row(
    "telephone conversation",
    joint("meets"),
    "A telephone conversation between the two ministers.",
    "a call",
  ),
  row("consultation", joint("negotiates"), "Consultations between Accra and Lomé.", "talks"),
  row("dialogue", joint("negotiates"), "A dialogue between Juba and the rebels.", "talks"),
  row("communication", joint("negotiates"), "Oslo kept up communications with Kabul.", "talks"),
  row("contact", joint("negotiates"), "Contacts between Oslo and Kabul went on.", "talks"),
  row("conversation", joint("meets"), "A conversation between the two presidents.", "a call"),
  row("veto", deed("vetoes", ["of", "on"]), "The Russian veto of the draft.", "the plain noun"),
  row("condemnation", deed("condemns", ["of"]), "Jordan's condemnation of the raid.", "the plain noun"),
  row("call", deed("calls", ["for", "to"], ["on"]), "Calls by the AU for a truce.", "asks in public"),
  row("appeal", deed("calls", ["for"], ["to"]), "The UN's appeal for calm.", "asks in public"),
  row(
    "demand",
    deed("demands", ["for", "about", "on"], ["to"]),
    "The rebels' demand for talks.",
    "the plain noun",
  ),
  row("rejection", deed("rejects", ["of"]), "Kigali's rejection of the plan.", "the plain noun"),
  row(
    "proposal",
    deed("proposes", ["for", "to", "on"], []),
    "A proposal by Kenya to send police.",
    "plain noun",
  ),
  row("offer", deed("proposes", ["of", "to"], []), "Brazil's offer of talks.", "propose"),
  row(
    "ultimatum",
    deed("threatens", [], ["to"]),
    "Riyadh's ultimatum to the militia.",
    "a threat with a date",
  ),
  row(
    "sanctions",
    deed("sanctions", [], ["on", "against"]),
    "American sanctions on the ministry.",
    "the plain noun",
  ),
  row("mediation", deed("mediates", [], ["between"]), "Qatari mediation between the two.", "the plain noun"),
  row("recognition", deed("recognises", ["of"]), "Spain's recognition of the state.", "the plain noun"),
];

/** Verbs that bring a bare talk about: whoever hosts or brokers the talks of others mediates. */
export const HOSTS: ReadonlySet<string> = new Set(
  "hosted hosts brokered brokers mediated mediates hosting brokering".split(" "),
);
