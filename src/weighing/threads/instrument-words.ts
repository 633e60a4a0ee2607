import type { Instrument, InstrumentResult, Vote } from "../../model/threads.ts";

/** Words or acts that tell what sort of instrument an act belongs to. The first row that fits decides. */
interface SortRow {
  readonly sort: Instrument["sort"];
  /** Acts of diplomacy (claims format); null where any act will do. */
  readonly acts: ReadonlySet<string> | null;
  /** What the act's own words must hold; null where the act is enough. */
  readonly words: RegExp | null;
  readonly example: string;
  readonly reason: string;
}

export const SORT_ROWS: readonly SortRow[] = [
  {
    sort: "resolution",
    acts: new Set(["vetoes", "votes for", "abstains"]),
    words: null,
    example: "Accra abstained.",
    reason: "a vote is on a text",
  },
  {
    sort: "resolution",
    acts: new Set(["tables", "adopts", "rejects", "proposes", "announces", "accepts", "negotiates", "calls"]),
    words: /\b(?:resolution|draft text|draft resolution|draft)\b/i,
    example: "Oslo tabled a draft on the crossings.",
    reason: "named as a text before a council",
  },
  {
    sort: "ultimatum",
    acts: null,
    words: /\bultimatum\b/i,
    example: "Cairo rejected the ultimatum.",
    reason: "named as one",
  },
  {
    sort: "ultimatum",
    acts: new Set(["threatens", "demands"]),
    words: /\b(?:unless|or face|deadline|within \d{1,3} (?:hours|days)|by midnight)\b/i,
    example: "Juba threatened to shut the border unless the raids ended.",
    reason: "a threat with a condition or a term",
  },
  {
    sort: "agreement",
    acts: new Set([
      "negotiates",
      "accepts",
      "rejects",
      "announces",
      "adopts",
      "mediates",
      "proposes",
      "suspends contacts",
    ]),
    words: /\b(?:agreement|deal|accord|memorandum|treaty|understanding)\b/i,
    example: "Bogotá rejected the accord.",
    reason: "named as one",
  },
  {
    sort: "talks",
    acts: new Set(["meets", "negotiates", "mediates", "suspends contacts"]),
    words: null,
    example: "The envoy met the president in Doha.",
    reason: "parties speak to each other, or stop to",
  },
];

interface VoteRow {
  readonly vote: Vote;
  readonly act: string | null;
  readonly words: RegExp | null;
  readonly example: string;
  readonly reason: string;
}

/** How a member voted, by act or by the words of the claim. The first row that fits decides. */
export const VOTE_ROWS: readonly VoteRow[] = [
  { vote: "veto", act: "vetoes", words: null, example: "Washington vetoed the draft.", reason: "the act" },
  { vote: "abstain", act: "abstains", words: null, example: "Delhi abstained.", reason: "the act" },
  {
    vote: "against",
    act: null,
    words: /\b(?:voted|voting|votes) (?:no\b|against\b)/i,
    example: "Caracas voted against the draft.",
    reason: "the words, whatever the act is called",
  },
  {
    vote: "absent",
    act: null,
    words: /\b(?:was absent|stayed away|did not (?:vote|take part|participate))\b/i,
    example: "Dhaka did not take part in the vote.",
    reason: "absence is a value",
  },
  { vote: "for", act: "votes for", words: null, example: "Accra voted for the draft.", reason: "the act" },
];

interface ResultRow {
  readonly result: InstrumentResult;
  readonly act: string | null;
  readonly words: RegExp | null;
  readonly example: string;
  readonly reason: string;
}

export const RESULT_ROWS: readonly ResultRow[] = [
  {
    result: "vetoed",
    act: "vetoes",
    words: null,
    example: "Washington vetoed the draft.",
    reason: "one veto is enough",
  },
  {
    result: "adopted",
    act: "adopts",
    words: null,
    example: "The Council adopted the text.",
    reason: "the act",
  },
  {
    result: "withdrawn",
    act: null,
    words: /\b(?:withdrew|withdrawn|withdraws) (?:the|its|his|her|their) (?:draft|resolution|text)\b/i,
    example: "Oslo withdrew its draft.",
    reason: "taken back before a vote",
  },
  {
    result: "not adopted",
    act: null,
    words: /\b(?:failed to (?:pass|adopt|win)|fell short|was not adopted|voted down)\b/i,
    example: "The rival text failed to win nine votes.",
    reason: "too few votes",
  },
];

/** 'S/2016/846', 'S/RES/2328', 'resolution 2328'. */
export const SYMBOLS = /\bS\/(?:RES\/)?\d{4}(?:\/\d{1,4})?\b|\bresolution (?:no\. ?)?(\d{3,4})\b/i;

/** Words that may stand between a sponsor and its text: 'the French-drafted Security Council resolution'. */
export const SPONSORED =
  /^(?:['’]s)?(?:[- ](?:drafted|sponsored|backed|proposed|led|written))?(?: (?:rival|new|revised|competing|own|UN|U\.N\.|Security|Council|ceasefire|truce|humanitarian)){0,4} (?:draft|resolution|text|motion)\b/i;

/** 'a draft by', 'the text tabled by' before the sponsor's name. */
export const SPONSORED_BY =
  /\b(?:draft|resolution|text|motion)(?: (?:drafted|sponsored|tabled|proposed|written|submitted))? (?:by|from) (?:the )?$/i;
