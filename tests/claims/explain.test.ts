import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explain } from "../../src/claims/explain.ts";
import { formatExplanation } from "../../src/claims/explain-text.ts";
import { loadTheatre } from "../../src/theatre/load-theatre.ts";

const theatre = loadTheatre("theatres/syria");
const shown = (text: string) => formatExplanation(explain(text, { published: "2016-10-08" }, theatre));
const refusals = (text: string) => explain(text, { published: "2016-10-08" }, theatre).refusals;

describe("an explanation shows", () => {
  const text = shown("At least 12 people were killed in Idlib on Friday, the governor said.");

  test("the tree: a word a line, with tag, relation and head", () => {
    expect(text).toMatch(/^ {3}6 killed +VERB /m);
    expect(text).toMatch(/^ {3}4 people +NOUN +nsubj:pass of 6 killed$/m);
    expect(text).toMatch(/ root$/m);
  });

  test("that a sentence has no tree, and why", () => {
    expect(shown("Nothing more came.")).toContain("no tree");
  });

  test("whether a rule or the model heard a voice", () => {
    expect(text).toContain("[attribution/say, a rule]");
  });

  test("how sure the reading of a claim and of its fields is", () => {
    expect(text).toMatch(/read right\? (?:likely right|probably right|worth a look) \(0\.\d\d\)/);
    expect(text).toMatch(/status +killed {2}\[[01]\.\d\d\]/);
  });

  test("why a field is empty: no words, or words that stand elsewhere", () => {
    expect(text).toMatch(/means +empty: no words for it/);
    const other = shown(
      "Shells hit a market in Idlib, and two days later the Russian foreign ministry met envoys.",
    );
    expect(other).toMatch(/by +empty: no party stands where the rule looks for it, and not 'Russian/);
  });
});

describe("what is refused is said for", () => {
  test.each([
    ["a question", "Were four people killed in Idlib?", "claims/sentence", "a question"],
    [
      "a proposal of the model that is not sure enough or has been read by a rule",
      "Ten people died, the governor said.",
      "attribution/learned",
      "",
    ],
    [
      "people with a number of whom nothing is said to have become",
      "The 40 villagers like music.",
      "toll",
      "people counted",
    ],
    [
      "a facility that nothing happened to",
      "The hospital stands beside a park.",
      "facility",
      "no word beside it",
    ],
    ["weapons that nobody moves", "The museum shows two tanks.", "arms", "nobody supplies"],
    [
      "words in a mouth that another kind has read",
      "Ten people were killed in Idlib on Friday, the governor said.",
      "statement/attributed",
      "another claim",
    ],
    ["deaths without a number", "The village mourned the deaths.", "toll/counted-death", "no number"],
    [
      "casualties, who are dead and hurt together",
      "The raid on Nyala caused 30 casualties.",
      "toll/counted-casualty",
      "dead and hurt together",
    ],
    ["people named by their state", "Taiz buried the dead.", "toll/left-dead", "no number counts them"],
    ["a toll without a number", "The toll in Sumy is not known.", "toll/number-rises", "no number"],
    ["the death of what is no person", "The death of a dream.", "toll/death-of", "no people behind 'of'"],
    ["lives without a number", "The war has claimed lives.", "toll/claimed-lives", "no number of lives"],
    [
      "the hurt without a number",
      "Guards suffered burns in Loikaw.",
      "toll/suffered-injuries",
      "nobody counted",
    ],
    [
      "weapons in hands that are no party's",
      "Rifles are in the hands of a collector.",
      "arms/in-the-hands-of",
      "nobody who could have it",
    ],
    [
      "a verb of supply beside weapons that it does not move",
      "Oslo sent doctors after the tanks left.",
      "arms/send",
      "no weapon stands where",
    ],
  ])("%s", (_, text, rule, why) => {
    expect(refusals(text).some((one) => one.rule === rule && one.why.includes(why))).toBe(true);
  });

  test("each thing once", () => {
    const all = refusals("The hospital stands beside a park, and 40 villagers like it. Were ten killed?");
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(all.length);
  });
});

test("any words can be explained", () => {
  const word = fc.constantFrom(
    "killed",
    "12",
    "rebels",
    ",",
    "?",
    "hospital",
    "“",
    "said",
    "Idlib",
    "tanks",
    ".",
    "-held",
    "",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 14 }), (words) => {
      expect(shown(words.join(" "))).toContain("voices");
    }),
    { numRuns: 60 },
  );
});
