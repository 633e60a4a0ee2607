import type { Truce } from "../../model/claim.ts";
import { type LexiconRow, row } from "./row.ts";

type TruceType = Truce["type"];
type TruceStatus = Truce["status"];

/** Nouns that name a pause in the fighting. */
export const TRUCE_NOUNS: readonly LexiconRow<TruceType>[] = [
  row("ceasefire", "ceasefire", "The ceasefire in Juba held.", "the plain noun"),
  row("cease-fire", "ceasefire", "The cease-fire in Juba held.", "spelling"),
  row("cease - fire", "ceasefire", "The cease-fire in Juba held.", "spelling, as tokens"),
  row("truce", "ceasefire", "The truce in Juba held.", "the plain noun"),
  row("armistice", "ceasefire", "The armistice was signed.", "lasting truce"),
  row("cessation of hostilities", "ceasefire", "The cessation of hostilities began.", "diplomats' word"),
  row("halt to the fighting", "ceasefire", "The envoy asked for a halt to the fighting.", "paraphrase"),
  row("local truce", "local truce", "A local truce in Homs.", "of one place"),
  row("local ceasefire", "local truce", "A local ceasefire in Homs.", "of one place"),
  row("humanitarian pause", "humanitarian pause", "A humanitarian pause in Gaza.", "for aid"),
  row("humanitarian truce", "humanitarian pause", "A humanitarian truce in Taiz.", "for aid"),
  row("humanitarian ceasefire", "humanitarian pause", "A humanitarian ceasefire in Taiz.", "for aid"),
  row("pause in the fighting", "humanitarian pause", "A pause in the fighting.", "for a time"),
  row("pause in fighting", "humanitarian pause", "A pause in fighting.", "for a time"),
  row(
    "pause",
    "humanitarian pause",
    "A pause was announced in Taiz.",
    "short for the longer names; nouns only",
  ),
  row("lull in the fighting", "ceasefire", "A lull in the fighting held.", "for a time"),
  row("lull in fighting", "ceasefire", "A lull in fighting held.", "for a time"),
  row("pause in hostilities", "humanitarian pause", "A pause in hostilities was announced.", "for a time"),
  row("pause in the hostilities", "humanitarian pause", "A pause in the hostilities.", "for a time"),
  row("evacuation deal", "evacuation deal", "The evacuation deal for Zabadani.", "the plain noun"),
  row("evacuation agreement", "evacuation deal", "The evacuation agreement for Daraya.", "the plain noun"),
];

/** Nouns that make a pause of what follows 'of', 'on', 'to' or 'in': 'a halt to the bombing'. */
export const TRUCE_ENDS: ReadonlySet<string> = new Set(
  "suspension moratorium halt cessation pause freeze".split(" "),
);

/** What is paused, by the head of its phrase, and what such a pause is. */
export const TRUCE_OF: ReadonlyMap<string, TruceType> = new Map(
  (
    [
      [
        "suspension",
        "flights sorties strikes airstrikes strike bombing bombardment shelling attacks raids operations offensive",
      ],
      ["ceasefire", "hostilities fighting combat"],
    ] as const
  ).flatMap(([type, words]) => words.split(" ").map((word) => [word, type] as const)),
);

/** Verbs and other words beside the noun that give its status. */
export const TRUCE_STATUS: readonly LexiconRow<TruceStatus>[] = [
  row("propose", "proposed", "Oman proposed a truce.", "not yet agreed"),
  row("call for", "proposed", "The pope called for a truce.", "not yet agreed"),
  row("urge", "proposed", "The AU urged a ceasefire.", "not yet agreed"),
  row("seek", "proposed", "The envoy seeks a ceasefire.", "not yet agreed"),
  row("demand", "proposed", "The draft demands a ceasefire.", "not yet agreed"),
  row("offer", "proposed", "The rebels offered a truce.", "not yet agreed"),
  row("request", "proposed", "The mayor requested a truce.", "not yet agreed"),
  row("resolution for", "proposed", "A resolution for a ceasefire.", "not yet agreed"),
  row("appeal for", "proposed", "The envoy appealed for a truce.", "not yet agreed"),
  row("announce", "announced", "Riyadh announced a truce.", "one side says so"),
  row("declare", "announced", "The rebels declared a truce.", "one side says so"),
  row("agree", "agreed", "Both sides agreed to a truce.", "bound"),
  row("sign", "agreed", "Both sides signed a truce.", "bound"),
  row("accept", "agreed", "The rebels accepted a truce.", "bound"),
  row("reach", "agreed", "A truce was reached.", "bound"),
  row("broker", "agreed", "Qatar brokered a truce.", "bound, through a third"),
  row("negotiate", "agreed", "Qatar negotiated a truce.", "bound, through a third"),
  row("conclude", "agreed", "Both sides concluded a truce.", "bound"),
  row("take effect", "in force", "The truce took effect at dawn.", "has begun"),
  row("took hold", "in force", "The truce took hold.", "has begun"),
  row("come into effect", "in force", "The truce came into effect.", "has begun"),
  row("came into force", "in force", "The truce came into force.", "has begun"),
  row("enter into force", "in force", "The truce entered into force.", "has begun"),
  row("go into effect", "in force", "The truce went into effect.", "has begun"),
  row("begin", "in force", "The truce began at dawn.", "has begun"),
  row("start", "in force", "The truce started at dawn.", "has begun"),
  row("hold", "in force", "The truce is holding.", "goes on"),
  row("observe", "in force", "The army observed the truce.", "kept"),
  row("respect", "in force", "The army respected the truce.", "kept"),
  row("honour", "in force", "The army honoured the truce.", "kept"),
  row("honor", "in force", "The army honored the truce.", "kept, spelling"),
  row("abide by", "in force", "The army abides by the truce.", "kept"),
  row("adhere to", "in force", "The army adhered to the truce.", "kept"),
  row("come into force", "in force", "The truce comes into force today.", "has begun"),
  row("mediate", "agreed", "Qatar mediated a truce.", "bound, through a third"),
  row("in force", "in force", "The truce is in force.", "goes on"),
  row("in place", "in force", "The truce is in place.", "goes on"),
  row("extend", "extended", "The truce was extended.", "longer"),
  row("prolong", "extended", "The truce was prolonged.", "longer"),
  row("renew", "extended", "The truce was renewed.", "longer"),
  row("reject", "rejected", "The army rejected the truce.", "refused"),
  row("refuse", "rejected", "The army refused a truce.", "refused"),
  row("dismiss", "rejected", "The army dismissed a truce.", "refused"),
  row("turn down", "rejected", "The army turned down a truce.", "refused"),
  row("spurn", "rejected", "The army spurned a truce.", "refused"),
  row("rule out", "rejected", "The army ruled out a truce.", "refused"),
  row("veto", "vetoed", "Moscow vetoed the ceasefire text.", "in the council"),
  row("violate", "broken", "The army violated the truce.", "breach"),
  row("breach", "broken", "The army breached the truce.", "breach"),
  row("break", "broken", "The army broke the truce.", "breach"),
  row("suspension", "ended", "The suspension of the truce.", "over for one side"),
  row("breakdown", "ended", "The breakdown of the truce.", "over"),
  row("extension", "extended", "An extension of the truce.", "longer"),
  row("renewal", "extended", "A renewal of the truce.", "longer"),
  row("violation", "broken", "A violation of the truce.", "breach"),
  row("infringement", "broken", "An infringement of the truce.", "breach"),
  row("collapse", "ended", "The truce collapsed.", "over"),
  row("expire", "ended", "The truce expired.", "over"),
  row("end", "ended", "The truce ended.", "over"),
  row("break down", "ended", "The truce broke down.", "over"),
  row("fall apart", "ended", "The truce fell apart.", "over"),
  row("suspend", "ended", "The rebels suspended the truce.", "over for one side"),
  row("abandon", "ended", "The rebels abandoned the truce.", "over for one side"),
  row("scrap", "ended", "The rebels scrapped the truce.", "over for one side"),
  row("call off", "ended", "The rebels called off the truce.", "over for one side"),
  row("lapse", "ended", "The truce lapsed.", "over"),
  row("unravel", "ended", "The truce unravelled.", "over"),
  row("withdraw from", "ended", "The rebels withdrew from the truce.", "over for one side"),
];
