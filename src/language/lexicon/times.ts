import type { TimeMention } from "../../model/language.ts";
import type { PhraseRow } from "../pieces.ts";

export type PartOfDay = NonNullable<TimeMention["partOfDay"]>;

/** Parts of the day by the words for them; 'the', 'early', 'late' and 'hours' around them are read by the grammar. */
export const PARTS_OF_DAY: readonly (PhraseRow & { readonly part: PartOfDay })[] = [
  { phrase: "overnight", part: "overnight", example: "the town was shelled overnight" },
  { phrase: "early hours", part: "overnight", example: "in the early hours of Monday" },
  { phrase: "early morning hours", part: "morning", example: "in the early morning hours of Monday" },
  { phrase: "small hours", part: "overnight", example: "in the small hours of Monday" },
  { phrase: "predawn hours", part: "overnight", example: "in the predawn hours of Monday" },
  { phrase: "pre dawn hours", part: "overnight", example: "in the pre-dawn hours of Monday" },
  { phrase: "predawn", part: "overnight", example: "predawn on Monday" },
  { phrase: "dawn", part: "around_dawn", example: "at dawn on Monday" },
  { phrase: "daybreak", part: "around_dawn", example: "at daybreak on Monday" },
  { phrase: "sunrise", part: "around_dawn", example: "at sunrise on Monday" },
  { phrase: "first light", part: "around_dawn", example: "at first light on Monday" },
  { phrase: "morning", part: "morning", example: "on Monday morning" },
  { phrase: "noon", part: "midday", example: "at noon on Monday" },
  { phrase: "midday", part: "midday", example: "around midday on Monday" },
  { phrase: "lunchtime", part: "midday", example: "at lunchtime on Monday" },
  { phrase: "afternoon", part: "afternoon", example: "on Monday afternoon" },
  { phrase: "evening", part: "evening", example: "on Monday evening" },
  { phrase: "dusk", part: "evening", example: "at dusk on Monday" },
  { phrase: "sunset", part: "evening", example: "at sunset on Monday" },
  { phrase: "nightfall", part: "evening", example: "at nightfall on Monday" },
  { phrase: "night", part: "night", example: "on Monday night" },
  { phrase: "midnight", part: "night", example: "at midnight on Monday" },
];

/** Which stretch of a month or year is meant. */
export type Phase = "early" | "mid" | "late" | "start" | "end";

export const PHASES: readonly (PhraseRow & { readonly phase: Phase })[] = [
  { phrase: "early", phase: "early", example: "in early October" },
  { phrase: "early in", phase: "early", example: "early in October" },
  { phrase: "mid", phase: "mid", example: "in mid-October" },
  { phrase: "middle of", phase: "mid", example: "in the middle of October" },
  { phrase: "late", phase: "late", example: "in late October" },
  { phrase: "late in", phase: "late", example: "late in October" },
  { phrase: "start of", phase: "start", example: "at the start of October" },
  { phrase: "beginning of", phase: "start", example: "at the beginning of October" },
  { phrase: "first days of", phase: "start", example: "in the first days of October" },
  { phrase: "end of", phase: "end", example: "at the end of October" },
  { phrase: "last days of", phase: "end", example: "in the last days of October" },
];

/** Days counted from the clock's day. */
export const RELATIVE_DAYS: readonly (PhraseRow & { readonly days: number; readonly part?: PartOfDay })[] = [
  { phrase: "today", days: 0, example: "shells fell today" },
  { phrase: "tonight", days: 0, part: "night", example: "they meet tonight" },
  { phrase: "yesterday", days: -1, example: "shells fell yesterday" },
  { phrase: "day before yesterday", days: -2, example: "shells fell the day before yesterday" },
  { phrase: "tomorrow", days: 1, example: "they meet tomorrow" },
  { phrase: "day after tomorrow", days: 2, example: "they meet the day after tomorrow" },
  { phrase: "last night", days: -1, part: "night", example: "shells fell last night" },
  { phrase: "last evening", days: -1, part: "evening", example: "shells fell last evening" },
  { phrase: "this morning", days: 0, part: "morning", example: "shells fell this morning" },
  { phrase: "this afternoon", days: 0, part: "afternoon", example: "shells fell this afternoon" },
  { phrase: "this evening", days: 0, part: "evening", example: "shells fell this evening" },
  { phrase: "earlier today", days: 0, example: "shells fell earlier today" },
  { phrase: "later today", days: 0, example: "they meet later today" },
];

/** Days counted from the last day that the text named. */
export const DAYS_AFTER_NAMED: readonly (PhraseRow & { readonly days: number; readonly part?: PartOfDay })[] =
  [
    { phrase: "same day", days: 0, example: "On May 3 a school was hit. The same day a bakery burned." },
    { phrase: "that day", days: 0, example: "On May 3 a school was hit. A bakery burned that day." },
    {
      phrase: "that morning",
      days: 0,
      part: "morning",
      example: "On May 3 a school was hit. A bakery burned that morning.",
    },
    {
      phrase: "that afternoon",
      days: 0,
      part: "afternoon",
      example: "On May 3 a school was hit. A bakery burned that afternoon.",
    },
    {
      phrase: "that evening",
      days: 0,
      part: "evening",
      example: "On May 3 a school was hit. A bakery burned that evening.",
    },
    {
      phrase: "that night",
      days: 0,
      part: "night",
      example: "On May 3 a school was hit. A bakery burned that night.",
    },
    { phrase: "next day", days: 1, example: "On May 3 a school was hit. The next day a bakery burned." },
    {
      phrase: "following day",
      days: 1,
      example: "On May 3 a school was hit. The following day a bakery burned.",
    },
    {
      phrase: "following morning",
      days: 1,
      part: "morning",
      example: "On May 3 a school was hit. A bakery burned the following morning.",
    },
    {
      phrase: "next morning",
      days: 1,
      part: "morning",
      example: "On May 3 a school was hit. The next morning a bakery burned.",
    },
    { phrase: "a day later", days: 1, example: "On May 3 a school was hit. A day later a bakery burned." },
    {
      phrase: "one day later",
      days: 1,
      example: "On May 3 a school was hit. One day later a bakery burned.",
    },
    {
      phrase: "previous day",
      days: -1,
      example: "On May 3 a school was hit. The previous day a bakery burned.",
    },
    {
      phrase: "a day earlier",
      days: -1,
      example: "On May 3 a school was hit. A day earlier a bakery burned.",
    },
    {
      phrase: "one day earlier",
      days: -1,
      example: "On May 3 a school was hit. One day earlier a bakery burned.",
    },
  ];

/** Seasons by their first month; winter ends in the year after. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ["spring", 3],
  ["summer", 6],
  ["autumn", 9],
  ["fall", 9],
  ["winter", 12],
]);

/** How many units a word without a number means, at the least or about. */
export const VAGUE_AMOUNTS: readonly (PhraseRow & { readonly amount: number })[] = [
  { phrase: "several", amount: 3, example: "several days ago" },
  { phrase: "a few", amount: 3, example: "a few days ago" },
  { phrase: "few", amount: 3, example: "the past few days" },
  { phrase: "some", amount: 3, example: "some days ago" },
  { phrase: "many", amount: 3, example: "many days ago" },
  { phrase: "a number of", amount: 3, example: "a number of days ago" },
  { phrase: "a couple of", amount: 2, example: "a couple of days ago" },
  { phrase: "a couple", amount: 2, example: "a couple days ago" },
  { phrase: "couple of", amount: 2, example: "the past couple of days" },
];

/** How far back 'recent days' and 'coming weeks' reach, in their own units. */
export const RECENT: ReadonlyMap<string, number> = new Map([
  ["hour", 24],
  ["day", 7],
  ["week", 4],
  ["month", 3],
  ["year", 3],
]);

/** Words after a weekday or date that make it part of a name: 'Friday prayers', '6 October City'. */
export const NAMES_WITH_TIMES: ReadonlySet<string> = new Set(
  (
    "prayer prayers sermon sermons times telegraph mirror express mail post school city bridge university " +
    "street square hospital alliance coalition movement brigade martyrs revolution park stadium airport"
  ).split(" "),
);

/** Words before a weekday or month that make it part of a name: 'Good Friday', 'Black September'. */
export const NAMES_BEFORE_TIMES: ReadonlySet<string> = new Set(
  "black good bloody ash palm easter holy red every each per".split(" "),
);

/** Words that open a stretch of time, and how. */
export const OPENERS: readonly (PhraseRow & {
  readonly opens: "since" | "until" | "before" | "from" | "between";
})[] = [
  { phrase: "since", opens: "since", example: "since Monday" },
  { phrase: "ever since", opens: "since", example: "ever since Monday" },
  { phrase: "starting", opens: "since", example: "starting on Monday" },
  { phrase: "beginning", opens: "since", example: "beginning on Monday" },
  { phrase: "effective", opens: "since", example: "effective Monday" },
  { phrase: "until", opens: "until", example: "until Monday" },
  { phrase: "up until", opens: "until", example: "up until Monday" },
  { phrase: "till", opens: "until", example: "till Monday" },
  { phrase: "til", opens: "until", example: "til Monday" },
  { phrase: "through", opens: "until", example: "through Monday" },
  { phrase: "by", opens: "until", example: "by Monday" },
  { phrase: "no later than", opens: "until", example: "no later than Monday" },
  { phrase: "not later than", opens: "until", example: "not later than Monday" },
  { phrase: "before", opens: "before", example: "before Monday" },
  { phrase: "prior to", opens: "before", example: "prior to Monday" },
  { phrase: "from", opens: "from", example: "from Monday to Friday" },
  { phrase: "between", opens: "between", example: "between Monday and Friday" },
];

/** Words that tell which way a weekday without 'last' or 'next' lies, where no parser says it. */
export const FUTURE_CUES: ReadonlySet<string> = new Set(
  (
    "will shall ll due scheduled planned slated upcoming expected likely deadline tomorrow would plan plans " +
    "planning intends hopes vows vowed threatens threatened promised expects must should can may invited"
  ).split(" "),
);

/** Verbs whose infinitive lies ahead: 'agreed to meet on Saturday'. */
export const FUTURE_GOVERNORS: ReadonlySet<string> = new Set(
  (
    "agreed agree agrees set ready prepared wants want wanted about is are due decided refused asked urged " +
    "expected likely scheduled planned hoping hoped vowed threatened"
  ).split(" "),
);

export const PAST_CUES: ReadonlySet<string> = new Set(
  (
    "was were had did said told went came began took hit struck killed left fell met held made gave saw won lost " +
    "fled broke set put sent shot flew drove led brought spoke wrote says reports has have been ago"
  ).split(" "),
);
