import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AID_VERBS } from "../../src/claims/lexicon/aid.ts";
import { ALLEGIANCE_VERBS } from "../../src/claims/lexicon/allegiance.ts";
import { ARMS_NOUNS, ARMS_VERBS } from "../../src/claims/lexicon/arms.ts";
import { CUE_NOUNS, CUE_VERBS } from "../../src/claims/lexicon/cues.ts";
import { DIPLOMACY_NOUNS } from "../../src/claims/lexicon/diplomacy-nouns.ts";
import { DIPLOMACY_VERBS } from "../../src/claims/lexicon/diplomacy.ts";
import { explain } from "../../src/claims/explain.ts";
import { loadTheatre } from "../../src/theatre/load-theatre.ts";
import { readSentence } from "./read-sentence.ts";
import { PUBLISHED } from "./sentences.ts";

const theatre = loadTheatre("theatres/syria");

const PARTIES = [
  "Kenya",
  "the African Union",
  "the rebels",
  "Juba",
  "President Ada Lund",
  "it",
  "both sides",
];
const WORDS = [
  ...PARTIES,
  "vetoed",
  "met",
  "condemned",
  "was",
  "armed with",
  "supplied",
  "talks",
  "a draft",
  "ten rifles",
  "an arms embargo",
  "food",
  "said",
  "that",
  "according to",
  "between",
  "and",
  "with",
  "to",
  "by",
  "of",
  ",",
  "“",
  "”",
  ":",
  "will",
  "not",
  "joined",
  "formerly",
  "(",
  ")",
  "on Monday",
];

describe("relations and voices in any order of words", () => {
  test("quote what the text says and name nobody twice", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 24 }), (words) => {
        const text = `${words.join(" ")}.`;
        for (const claim of readSentence(text, PUBLISHED)) {
          expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
          if (claim.kind === "diplomacy") {
            expect(claim.diplomacy.by.length).toBeGreaterThan(0);
            const named = [...claim.diplomacy.by, ...claim.diplomacy.to];
            expect(new Set(named).size).toBe(named.length);
          }
          if (claim.kind === "arms")
            expect(claim.arms.what !== null || claim.arms.to.length + claim.arms.from.length > 0).toBe(true);
        }
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  test("survive a sentence of one word said hundreds of times", () => {
    for (const word of ["talks", "between", "vetoed", "said", "arms", "of", "“", "Kenya and"]) {
      const text = `${`${word} `.repeat(400).trim()}.`;
      for (const claim of readSentence(text, PUBLISHED))
        expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
    }
  });
});

describe("the lexicons of relations and voices", () => {
  const lexicons = {
    DIPLOMACY_VERBS,
    DIPLOMACY_NOUNS,
    ARMS_VERBS,
    ARMS_NOUNS,
    AID_VERBS,
    ALLEGIANCE_VERBS,
    CUE_VERBS,
    CUE_NOUNS,
  };
  for (const [name, rows] of Object.entries(lexicons)) {
    test(`${name} has no row twice and an example for every row that names no place of one war alone`, () => {
      const lemmas = rows.map((row) => row.lemma);
      expect(lemmas.filter((lemma, at) => lemmas.indexOf(lemma) !== at)).toEqual([]);
      for (const row of rows) expect(row.example).not.toMatch(/Syria|Aleppo|Damascus|Idlib|Homs|Assad/u);
    });
  }
});

describe("explain", () => {
  test.each([
    ["The goalkeeper rejected a transfer to Spain.", "diplomacy/reject"],
    ["If Russia threatens Poland, the alliance will answer.", "diplomacy/threaten"],
    ["The army fired for hours, using shells to hit the market.", "arms/use"],
    ["The talks failed.", "diplomacy/noun-talks"],
  ])("says why no claim was made of: %s", (text, rule) => {
    const { refusals } = explain(text, { published: PUBLISHED }, theatre);
    expect(refusals.map((one) => one.rule)).toContain(rule);
    expect(refusals.every((one) => one.why.length > 0)).toBe(true);
  });
});
