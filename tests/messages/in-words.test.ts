import { describe, expect, it } from "vitest";
import { allInEnglish, asPrinted, inEnglish, inWords, wording } from "../../src/messages/in-words.ts";
import { isMessage, sayIn } from "../../src/messages/say.ts";
import type { WordValue } from "../../src/model/wording.ts";
import { onlyNamed } from "../../src/weighing/wordings.ts";
import { NARROWINGS } from "../../src/weighing/part-counted.ts";
import { REASON_ROWS } from "../../src/weighing/revision-words.ts";

const DAY = { first: "2016-11-18", last: "2016-11-18", approximate: false };
const said = (words: WordValue) => wording("wording.parts", { parts: words });

describe("words of ours", () => {
  const title = wording("weighing.incident", {
    what: wording("weighing.attack.airstrike"),
    denied: "no",
    where: { place: "N0156", name: "al-Shaar" },
    dated: "yes",
    when: { days: DAY },
  });

  it("are said in each language, with its order, signs and months", () => {
    expect(inEnglish(title)).toBe("Airstrike, al-Shaar, 18 November 2016");
    const naming = {
      place: (id: string | null) => (id === "N0156" ? "الشعار" : "؟"),
      actor: (_: string | null, name: string) => name,
      printed: (words: string) => words,
    };
    expect(inWords(title, sayIn("ar"), naming)).toBe("غارة جوية، الشعار، 18 نوفمبر 2016");
  });

  it.each<[string, WordValue]>([
    ["undated", { days: null }],
    ["26 to 27 September 2016", { days: { first: "2016-09-26", last: "2016-09-27", approximate: false } }],
    [
      "28 October 2016 to 3 November 2016",
      { days: { first: "2016-10-28", last: "2016-11-03", approximate: false } },
    ],
    ["about November 2016", { days: { first: "2016-11-01", last: "2016-11-30", approximate: true } }],
    ["2016", { days: { first: "2016-01-01", last: "2016-12-31", approximate: false } }],
    ["since 19 September 2016", { days: { first: "2016-09-19", last: null, approximate: false } }],
    ["until 19 September 2016", { days: { first: null, last: "2016-09-19", approximate: false } }],
    ["25 or more", { bounds: { min: 25, max: null, text: "at least 25" } }],
    ["dozens", { bounds: { min: null, max: null, text: "dozens" } }],
    ["the army", { actor: "syrian-arab-army", name: "the army" }],
    ["a, b and c", { list: [{ printed: "a" }, { printed: "b" }, { printed: "c" }], between: "and" }],
    ["a; b", { list: [{ printed: "a" }, { printed: "b" }], between: "semicolon" }],
    ["counts {x} <b>", wording("weighing.differs.only", { only: { printed: "{x} <b>" } })],
  ])("say '%s'", (words, value) => {
    expect(inEnglish(said(value))).toBe(words);
  });

  it("are put into English wherever a value holds them, and nothing else is touched", () => {
    const value = { title, list: [asPrinted("as it is")], number: 3, nothing: null, text: "words" };
    expect(allInEnglish(value)).toEqual({
      title: "Airstrike, al-Shaar, 18 November 2016",
      list: ["as it is"],
      number: 3,
      nothing: null,
      text: "words",
    });
  });

  it("are there for each part of a count that the lexicons name", () => {
    const narrowed = NARROWINGS.flatMap(({ part, pattern }) => {
      const things = /\(([a-z]+(?:\|[a-z]+)+)\)\\b$/.exec(pattern.source)?.[1]?.split("|") ?? [];
      return part.includes("$1") ? things.map((thing) => part.replace("$1", thing)) : [part];
    });
    expect(narrowed).toContain("those of one minibus");
    const phrases = [...narrowed, ...REASON_ROWS.flatMap(({ counts }) => counts ?? [])];
    expect(phrases.filter((phrase) => !isMessage(`weighing.only.${phrase}`))).toEqual([]);
    for (const phrase of phrases) expect(inEnglish(said(onlyNamed(phrase)))).toBe(phrase);
  });
});
