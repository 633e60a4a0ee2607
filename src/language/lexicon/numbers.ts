import type { PhraseRow } from "../pieces.ts";

/** Number words below a hundred. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
    "seventeen eighteen nineteen"
  )
    .split(" ")
    .map((word, value) => [word, value] as const),
);

export const TENS: ReadonlyMap<string, number> = new Map([
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fourty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
]);

export const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1e6],
  ["millions", 1e6],
  ["billion", 1e9],
  ["billions", 1e9],
  ["trillion", 1e12],
]);

/** Scales that stand without a space after figures: '2k', '3bn'. */
export const GLUED_SCALES: ReadonlyMap<string, number> = new Map([
  ["k", 1000],
  ["mn", 1e6],
  ["bn", 1e9],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["ninth", 9],
  ["tenth", 10],
  ["eleventh", 11],
  ["twelfth", 12],
  ["thirteenth", 13],
  ["fourteenth", 14],
  ["fifteenth", 15],
  ["sixteenth", 16],
  ["seventeenth", 17],
  ["eighteenth", 18],
  ["nineteenth", 19],
  ["twentieth", 20],
  ["thirtieth", 30],
  ["hundredth", 100],
]);

/** Names of equal parts, singular; 'half' and 'quarter' have plurals of their own. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halves", 2],
  ["third", 3],
  ["thirds", 3],
  ["quarter", 4],
  ["quarters", 4],
  ["fifth", 5],
  ["fifths", 5],
  ["sixth", 6],
  ["sixths", 6],
  ["eighth", 8],
  ["eighths", 8],
  ["tenth", 10],
  ["tenths", 10],
]);

export interface VagueRow extends PhraseRow {
  /** The least that the words allow; null where they set no bound. */
  readonly min: number | null;
  /** Must be followed by what it counts: 'some' in 'some time' and 'scores' in 'he scores' count nothing. */
  readonly needsNoun?: true;
}

/**
 * Words that count without a number. The claims format fixes several 3, dozens 24, scores 40, hundreds 200,
 * thousands 2000, tens of thousands 20000; the others follow the same rule (a plural is at least two).
 */
export const VAGUE_NUMBERS: readonly VagueRow[] = [
  { phrase: "several", min: 3, example: "several people were hurt" },
  { phrase: "tens", min: 20, example: "tens of families left", needsNoun: true },
  { phrase: "dozens", min: 24, example: "dozens were hurt" },
  { phrase: "several dozen", min: 36, example: "several dozen men" },
  { phrase: "several dozens", min: 36, example: "several dozens of men" },
  { phrase: "a few dozen", min: 24, example: "a few dozen men" },
  { phrase: "some dozens", min: 24, example: "some dozens of men" },
  { phrase: "scores", min: 40, example: "scores of people", needsNoun: true },
  { phrase: "hundreds", min: 200, example: "hundreds of people" },
  { phrase: "many hundreds", min: 200, example: "many hundreds of people" },
  { phrase: "several hundred", min: 300, example: "several hundred fighters" },
  { phrase: "several hundreds", min: 300, example: "several hundreds of fighters" },
  { phrase: "a few hundred", min: 200, example: "a few hundred fighters" },
  { phrase: "few hundred", min: 200, example: "the last few hundred fighters" },
  { phrase: "several hundred thousand", min: 300_000, example: "several hundred thousand people" },
  { phrase: "a few hundred thousand", min: 200_000, example: "a few hundred thousand people" },
  { phrase: "thousands", min: 2000, example: "thousands fled" },
  { phrase: "many thousands", min: 2000, example: "many thousands fled" },
  { phrase: "several thousand", min: 3000, example: "several thousand people" },
  { phrase: "several thousands", min: 3000, example: "several thousands of people" },
  { phrase: "a few thousand", min: 2000, example: "a few thousand people" },
  { phrase: "few thousand", min: 2000, example: "the last few thousand people" },
  { phrase: "tens of thousands", min: 20_000, example: "tens of thousands of people" },
  { phrase: "hundreds of thousands", min: 200_000, example: "hundreds of thousands of people" },
  { phrase: "hundreds or thousands", min: 200, example: "hundreds or thousands of people" },
  { phrase: "hundreds if not thousands", min: 200, example: "hundreds if not thousands of people" },
  { phrase: "millions", min: 2e6, example: "millions of people" },
  { phrase: "several million", min: 3e6, example: "several million people" },
  { phrase: "a few million", min: 2e6, example: "a few million people" },
  { phrase: "tens of millions", min: 2e7, example: "tens of millions of people" },
  { phrase: "hundreds of millions", min: 2e8, example: "hundreds of millions of people" },
  { phrase: "billions", min: 2e9, example: "billions of pounds" },
  { phrase: "a number of", min: null, example: "a number of houses burned" },
  { phrase: "an unknown number of", min: null, example: "an unknown number of men" },
  { phrase: "an unspecified number of", min: null, example: "an unspecified number of men" },
  { phrase: "an undisclosed number of", min: null, example: "an undisclosed number of men" },
  { phrase: "a large number of", min: null, example: "a large number of men" },
  { phrase: "a great number of", min: null, example: "a great number of men" },
  { phrase: "a small number of", min: null, example: "a small number of men" },
  { phrase: "a limited number of", min: null, example: "a limited number of men" },
  { phrase: "large numbers of", min: null, example: "large numbers of families" },
  { phrase: "small numbers of", min: null, example: "small numbers of families" },
  { phrase: "a handful of", min: null, example: "a handful of nurses" },
  { phrase: "a group of", min: null, example: "a group of farmers" },
  { phrase: "a lot of", min: null, example: "a lot of people", needsNoun: true },
  { phrase: "lots of", min: null, example: "lots of people", needsNoun: true },
  { phrase: "a few", min: null, example: "a few people", needsNoun: true },
  { phrase: "quite a few", min: null, example: "quite a few people", needsNoun: true },
  { phrase: "many", min: null, example: "many people", needsNoun: true },
  { phrase: "few", min: null, example: "few people", needsNoun: true },
  { phrase: "some", min: null, example: "some people", needsNoun: true },
  { phrase: "multiple", min: null, example: "multiple wounded people", needsNoun: true },
  { phrase: "numerous", min: null, example: "numerous people", needsNoun: true },
  { phrase: "countless", min: null, example: "countless people", needsNoun: true },
];

/** Set phrases with a value of their own. `approximate` where the words only come near it. */
export const COUNT_PHRASES: readonly (PhraseRow & { readonly value: number; readonly approximate?: true })[] =
  [
    { phrase: "half a dozen", value: 6, example: "half a dozen men" },
    { phrase: "half dozen", value: 6, example: "a half dozen men" },
    { phrase: "a half dozen", value: 6, example: "a half dozen men" },
    { phrase: "a dozen", value: 12, example: "a dozen men" },
    { phrase: "a dozen and a half", value: 18, example: "a dozen and a half men" },
    { phrase: "half a hundred", value: 50, example: "half a hundred men" },
    { phrase: "half a thousand", value: 500, example: "half a thousand men" },
    { phrase: "half a million", value: 500_000, example: "half a million people" },
    { phrase: "half a billion", value: 5e8, example: "half a billion pounds" },
    { phrase: "a quarter of a million", value: 250_000, example: "a quarter of a million people" },
    { phrase: "quarter of a million", value: 250_000, example: "quarter of a million people" },
    { phrase: "three quarters of a million", value: 750_000, example: "three quarters of a million people" },
    { phrase: "a couple of", value: 2, approximate: true, example: "a couple of rockets" },
    { phrase: "a couple hundred", value: 200, approximate: true, example: "a couple hundred men" },
    { phrase: "a couple of hundred", value: 200, approximate: true, example: "a couple of hundred men" },
    { phrase: "a couple of thousand", value: 2000, approximate: true, example: "a couple of thousand men" },
    { phrase: "a couple of dozen", value: 24, approximate: true, example: "a couple of dozen men" },
    { phrase: "a couple dozen", value: 24, approximate: true, example: "a couple dozen men" },
    { phrase: "a pair of", value: 2, example: "a pair of rockets" },
    { phrase: "a trio of", value: 3, example: "a trio of rockets" },
    { phrase: "a score of", value: 20, example: "a score of men" },
    { phrase: "a single", value: 1, example: "a single survivor" },
    { phrase: "not a single", value: 0, example: "not a single bed was left" },
    { phrase: "not one", value: 0, example: "not one bed was left" },
    { phrase: "none", value: 0, example: "none survived" },
    { phrase: "no one", value: 0, example: "no one was hurt" },
    { phrase: "nobody", value: 0, example: "nobody was hurt" },
    { phrase: "zero", value: 0, example: "zero casualties" },
  ];

/** What a bound word does to the number after it. */
export type Bound = "atLeast" | "moreThan" | "atMost" | "lessThan" | "about" | "nearly" | "exactly";

/** Words before a number. The example holds the number 20 (or 20 of something). */
export const BOUNDS_BEFORE: readonly (PhraseRow & { readonly bound: Bound; readonly unit?: "age" })[] = [
  { phrase: "under the age of", bound: "lessThan", unit: "age", example: "under the age of 20" },
  { phrase: "below the age of", bound: "lessThan", unit: "age", example: "below the age of 20" },
  { phrase: "over the age of", bound: "moreThan", unit: "age", example: "over the age of 20" },
  { phrase: "above the age of", bound: "moreThan", unit: "age", example: "above the age of 20" },
  { phrase: "at least", bound: "atLeast", example: "at least 20 people" },
  { phrase: "at the very least", bound: "atLeast", example: "at the very least 20 people" },
  { phrase: "no fewer than", bound: "atLeast", example: "no fewer than 20 people" },
  { phrase: "no less than", bound: "atLeast", example: "no less than 20 people" },
  { phrase: "not less than", bound: "atLeast", example: "not less than 20 people" },
  { phrase: "not fewer than", bound: "atLeast", example: "not fewer than 20 people" },
  { phrase: "a minimum of", bound: "atLeast", example: "a minimum of 20 people" },
  { phrase: "minimum of", bound: "atLeast", example: "the minimum of 20 people" },
  { phrase: "upwards of", bound: "atLeast", example: "upwards of 20 people" },
  { phrase: "≥", bound: "atLeast", example: "≥ 20 people" },
  { phrase: "more than", bound: "moreThan", example: "more than 20 people" },
  { phrase: "greater than", bound: "moreThan", example: "greater than 20 people" },
  { phrase: "over", bound: "moreThan", example: "over 20 people" },
  { phrase: "well over", bound: "moreThan", example: "well over 20 people" },
  { phrase: "just over", bound: "moreThan", example: "just over 20 people" },
  { phrase: "a little over", bound: "moreThan", example: "a little over 20 people" },
  { phrase: "slightly over", bound: "moreThan", example: "slightly over 20 people" },
  { phrase: "slightly more than", bound: "moreThan", example: "slightly more than 20 people" },
  { phrase: "well above", bound: "moreThan", example: "well above 20 people" },
  { phrase: "above", bound: "moreThan", example: "above 20 people" },
  { phrase: "exceeding", bound: "moreThan", example: "a toll exceeding 20 people" },
  { phrase: "in excess of", bound: "moreThan", example: "in excess of 20 people" },
  { phrase: ">", bound: "moreThan", example: "> 20 people" },
  { phrase: "up to", bound: "atMost", example: "up to 20 people" },
  { phrase: "at most", bound: "atMost", example: "at most 20 people" },
  { phrase: "no more than", bound: "atMost", example: "no more than 20 people" },
  { phrase: "not more than", bound: "atMost", example: "not more than 20 people" },
  { phrase: "not exceeding", bound: "atMost", example: "not exceeding 20 people" },
  { phrase: "as many as", bound: "atMost", example: "as many as 20 people" },
  { phrase: "as much as", bound: "atMost", example: "as much as 20 tonnes" },
  { phrase: "a maximum of", bound: "atMost", example: "a maximum of 20 people" },
  { phrase: "maximum of", bound: "atMost", example: "the maximum of 20 people" },
  { phrase: "≤", bound: "atMost", example: "≤ 20 people" },
  { phrase: "fewer than", bound: "lessThan", example: "fewer than 20 people" },
  { phrase: "less than", bound: "lessThan", example: "less than 20 people" },
  { phrase: "under", bound: "lessThan", example: "under 20 people" },
  { phrase: "just under", bound: "lessThan", example: "just under 20 people" },
  { phrase: "well under", bound: "lessThan", example: "well under 20 people" },
  { phrase: "below", bound: "lessThan", example: "below 20 people" },
  { phrase: "<", bound: "lessThan", example: "< 20 people" },
  { phrase: "almost", bound: "nearly", example: "almost 20 people" },
  { phrase: "nearly", bound: "nearly", example: "nearly 20 people" },
  { phrase: "close to", bound: "nearly", example: "close to 20 people" },
  { phrase: "about", bound: "about", example: "about 20 people" },
  { phrase: "around", bound: "about", example: "around 20 people" },
  { phrase: "approximately", bound: "about", example: "approximately 20 people" },
  { phrase: "approx", bound: "about", example: "approx 20 people" },
  { phrase: "roughly", bound: "about", example: "roughly 20 people" },
  { phrase: "some", bound: "about", example: "some 20 people" },
  { phrase: "an estimated", bound: "about", example: "an estimated 20 people" },
  { phrase: "estimated", bound: "about", example: "the estimated 20 people" },
  { phrase: "an estimated total of", bound: "about", example: "an estimated total of 20 people" },
  { phrase: "circa", bound: "about", example: "circa 20 people" },
  { phrase: "in the region of", bound: "about", example: "in the region of 20 people" },
  { phrase: "in the order of", bound: "about", example: "in the order of 20 people" },
  { phrase: "perhaps", bound: "about", example: "perhaps 20 people" },
  { phrase: "~", bound: "about", example: "~ 20 people" },
  { phrase: "exactly", bound: "exactly", example: "exactly 20 people" },
  { phrase: "precisely", bound: "exactly", example: "precisely 20 people" },
  { phrase: "only", bound: "exactly", example: "only 20 people" },
  { phrase: "just", bound: "exactly", example: "just 20 people" },
  { phrase: "a total of", bound: "exactly", example: "a total of 20 people" },
  { phrase: "total of", bound: "exactly", example: "the total of 20 people" },
];

/** Words after a number. */
export const BOUNDS_AFTER: readonly (PhraseRow & { readonly bound: Bound })[] = [
  { phrase: "or more", bound: "atLeast", example: "20 or more people" },
  { phrase: "or over", bound: "atLeast", example: "20 or over" },
  { phrase: "and over", bound: "atLeast", example: "20 and over" },
  { phrase: "and counting", bound: "atLeast", example: "20 and counting" },
  { phrase: "if not more", bound: "atLeast", example: "20 if not more" },
  { phrase: "at least", bound: "atLeast", example: "20 at least." },
  { phrase: "plus", bound: "atLeast", example: "20-plus people" },
  { phrase: "+", bound: "atLeast", example: "20+ people" },
  { phrase: "or fewer", bound: "atMost", example: "20 or fewer people" },
  { phrase: "or less", bound: "atMost", example: "20 or less" },
  { phrase: "at most", bound: "atMost", example: "20 at most." },
  { phrase: "or so", bound: "about", example: "20 or so people" },
  { phrase: "odd", bound: "about", example: "20-odd people" },
];
