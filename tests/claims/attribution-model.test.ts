import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AttributionSpans,
  findAttributions,
  seeCues,
} from "../../src/claims/attribution-model/find-attributions.ts";
import { readModel } from "../../src/claims/attribution-model/model-data.ts";
import { readLines } from "../../src/language/plain-lines.ts";
import { parseSentence } from "../../src/language/analyser.ts";
import { DaybookError } from "../../src/model/diagnostic.ts";
import type { Span } from "../../src/model/offsets.ts";

function words(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
}

function read(text: string): { who: string; cue: string; what: string }[] {
  return findAttributions(readLines(text)).map(({ source, cue, content }) => ({
    who: words(text, source),
    cue: words(text, cue),
    what: words(text, content),
  }));
}

/** Sentences of our own: who speaks, the cue, and some words that the content must hold. */
const TABLE: readonly (readonly [text: string, who: string, cue: string, holds: string])[] = [
  [
    "The governor of Marfa said that four bridges had been destroyed.",
    "The governor of Marfa",
    "said",
    "four bridges had been destroyed",
  ],
  [
    "“We counted eleven bodies in the square,” Dr. Lena Okafor said.",
    "Dr. Lena Okafor",
    "said",
    "We counted eleven bodies in the square",
  ],
  [
    "According to the ministry, the convoy reached the town before dawn.",
    "the ministry",
    "According to",
    "the convoy reached the town before dawn",
  ],
  [
    "The rebels left the valley overnight, a spokesman for the army said.",
    "a spokesman for the army",
    "said",
    "The rebels left the valley overnight",
  ],
  [
    "Officials believe that the pipeline was cut by floods.",
    "Officials",
    "believe",
    "the pipeline was cut by floods",
  ],
  [
    "The envoy told reporters that the talks would resume in Oslo.",
    "The envoy",
    "told",
    "the talks would resume in Oslo",
  ],
  ["He added: “No one has asked us to leave.”", "He", "added", "No one has asked us to leave"],
];

describe("attributions by the trained model", () => {
  it.each(TABLE)("reads who says what: %s", (text, who, cue, holds) => {
    const found = read(text).find((item) => item.cue.includes(cue));
    expect(found?.who).toBe(who);
    expect(found?.what).toContain(holds);
  });

  it("hears who relays an accusation at the end of the sentence", () => {
    const found = read("The army accused the rebels of shelling the market, state media reported.");
    expect(found).toContainEqual({
      who: "state media",
      cue: "reported",
      what: "The army accused the rebels of shelling the market",
    });
  });

  it("takes the colon behind a speaker's name for a cue", () => {
    const found = read('Mayor Irena Volkova: "Nobody dares to use the road."')[0];
    expect(found?.who).toBe("Mayor Irena Volkova");
    expect(found?.cue).toBe(":");
    expect(found?.what).toContain("Nobody dares to use the road");
  });

  it("finds both halves of a quotation that the speaker's name divides", () => {
    const text = "“The road is open,” Mayor Irena Volkova said, “but nobody dares to use it.”";
    const found = read(text)[0];
    expect(found?.what).toContain("The road is open");
    expect(found?.what).toContain("but nobody dares to use it");
    expect(found?.what).not.toContain("Volkova");
  });

  it("hears nobody where nobody speaks", () => {
    expect(read("Snow fell on the northern passes. The bridge was rebuilt in 1974.")).toEqual([]);
  });

  it("scores plain speech above a mere possibility of it", () => {
    const score = (text: string) =>
      Math.max(0, ...findAttributions(readLines(text)).map((item: AttributionSpans) => item.score));
    expect(score("The minister said that the port was closed.")).toBeGreaterThan(0.6);
    expect(score("The minister walked to the closed port.")).toBeLessThan(0.5);
  });

  it("needs no trees", () => {
    const text = "The minister said that the port was closed.";
    const untreed = readLines(text).map((sentence) => ({
      ...sentence,
      parsed: false,
      tokens: sentence.tokens.map((token) => ({ ...token, head: -1, deprel: "dep" })),
    }));
    const found = findAttributions(untreed);
    expect(words(text, found[0]?.source ?? [])).toBe("The minister");
    expect(findAttributions(untreed.map(parseSentence)).length).toBeGreaterThan(0);
  });

  it("gives the same for a document as for its paragraphs one by one", () => {
    const parts = TABLE.map(([text]) => text);
    const whole = read(parts.join("\n"));
    expect(whole).toEqual(parts.flatMap(read));
  });

  it("keeps every span inside the text and source, cue and content apart, whatever it is given", () => {
    const pieces = fc.constantFrom(
      "said",
      "“",
      "”",
      '"',
      "that",
      "the mayor",
      ":",
      "-",
      ",",
      ".",
      "\n",
      "according to",
      "they",
      "warned",
      "bombs fell",
      "(",
      "‘",
      "’",
      "Reuters",
      "12",
      "é",
      "😀",
      "who",
      "denied",
      "!",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (list) => {
        const text = list.join(" ");
        for (const { source, cue, content, score } of findAttributions(readLines(text))) {
          const spans = [...source, ...cue, ...content].sort((a, b) => a.start - b.start);
          expect(cue).toHaveLength(1);
          expect(content.length).toBeGreaterThan(0);
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          spans.forEach(({ start, end }, i) => {
            expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          });
        }
      }),
      { numRuns: 150, seed: 5 },
    );
  });

  it("reads a very long paragraph to its end", () => {
    const text = "He said she left, she said that he stayed. ".repeat(400);
    expect(findAttributions(readLines(text)).length).toBeGreaterThan(100);
  });

  it("takes no more words for cues than a block can have, and loses no sentence for it", () => {
    const long = "said ".repeat(400);
    const text = `The mayor said that the bridge fell. ${long}`;
    const seen = [...seeCues(readLines(text)).values()].flat();
    expect(seen.length).toBeGreaterThan(8);
    expect(seen.length).toBeLessThanOrEqual(8 + 410 / 6);
    // The least likely are left out, so that the cue of the plain sentence stays.
    expect(seen.some(({ cue }) => cue.start === text.indexOf("said"))).toBe(true);
  });

  it("works out the same parts of a cue whenever it is asked", () => {
    const text = "The mayor said that the bridge fell, and the harbour police warned of new floods.";
    const seen = [...seeCues(readLines(text)).values()].flat();
    const twice = () => seen.map((one) => ({ ...one.parts(), score: one.score() }));
    const first = twice();
    expect(first.length).toBeGreaterThan(1);
    findAttributions(readLines("Ada Lund denied that the port was closed."));
    expect(twice()).toEqual(first);
  });

  it("names the missing model file", () => {
    const read = () => readModel(new URL("./no-such-folder/", import.meta.url));
    expect(read).toThrow(DaybookError);
    expect(read).toThrow(/DAY-ATTR-001/);
  });
});
