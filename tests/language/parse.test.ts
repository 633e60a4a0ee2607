import { describe, expect, test } from "vitest";
import { analyse } from "../../src/language/analyse.ts";
import { englishAnalyser, LONGEST_PARSED, parseSentence } from "../../src/language/analyser.ts";
import { findTokens } from "../../src/language/tokens.ts";
import type { Document, Entry } from "../../src/model/document.ts";
import type { Token } from "../../src/model/language.ts";
import { miniDocument, miniTheatre } from "./mini-document.ts";

function parse(text: string): readonly Token[] {
  const analyser = englishAnalyser();
  return analyser.parse(analyser.tag(text, findTokens(text)));
}

/** 'head relation dependent' for every arc; the root's head is 'ROOT'. */
function arcs(text: string): string[] {
  const tokens = parse(text);
  return tokens.map(({ form, head, deprel }) => `${tokens[head]?.form ?? "ROOT"} ${deprel} ${form}`);
}

/** Plain sentences whose arcs a parser for this work must find. */
const ARCS: readonly (readonly [text: string, ...arcs: readonly string[]])[] = [
  ["The army shelled the town.", "shelled nsubj army", "shelled obj town", "ROOT root shelled"],
  ["Rebels killed five soldiers.", "killed nsubj Rebels", "killed obj soldiers", "soldiers nummod five"],
  ["The bridge was destroyed by jets.", "destroyed nsubj:pass bridge", "destroyed obl:agent jets"],
  ["Ten people were wounded in the raid.", "wounded nsubj:pass people", "wounded obl raid"],
  ["The ministry said the army left.", "said nsubj ministry", "said ccomp left", "left nsubj army"],
  ["The minister denied the report.", "denied nsubj minister", "denied obj report"],
  ["Karim Hadi left on Friday.", "left nsubj Karim", "Karim flat Hadi", "left obl Friday"],
  ["They did not see it.", "see nsubj They", "see obj it", "see advmod not"],
];

describe("trees", () => {
  test.each(ARCS)("of %s", (text, ...expected) => {
    expect(arcs(text)).toEqual(expect.arrayContaining([...expected]));
  });

  test("have one root and lead every word to it", () => {
    const tokens = parse(
      "Activists said planes, which came from the coast, bombed a school and a clinic on Monday.",
    );
    expect(tokens.filter((token) => token.head === -1)).toHaveLength(1);
    for (let i = 0; i < tokens.length; i++) {
      let at = i;
      for (let steps = 0; at !== -1; steps++) {
        expect(steps).toBeLessThanOrEqual(tokens.length);
        at = (tokens[at] as Token).head;
      }
    }
  });

  test("are not made for a list longer than any sentence", () => {
    const text = "Qalat, ".repeat(LONGEST_PARSED);
    expect(parse(text).every((token) => token.head === -1 && token.deprel === "dep")).toBe(true);
  });
});

describe("tags and lemmas", () => {
  test.each([
    ["The army shelled the town.", "shelled", "VERB", "VBD", "shell"],
    ["The town was shelled.", "shelled", "VERB", "VBN", "shell"],
    ["Families fled the strikes.", "fled", "VERB", "VBD", "flee"],
    ["Families fled the strikes.", "strikes", "NOUN", "NNS", "strike"],
    ["They struck two convoys.", "struck", "VERB", "VBD", "strike"],
    ["They struck two convoys.", "convoys", "NOUN", "NNS", "convoy"],
    ["Two militiamen were killed.", "militiamen", "NOUN", "NNS", "militiaman"],
    ["Snipers shot a child.", "shot", "VERB", "VBD", "shoot"],
    ["They are dying.", "dying", "VERB", "VBG", "die"],
    ["It has been bombed.", "bombed", "VERB", "VBN", "bomb"],
    ["Karim Hadi left Aleppo.", "Aleppo", "PROPN", "NNP", "aleppo"],
    ["At least 12 died.", "12", "NUM", "CD", "12"],
  ])("%s: %s", (text, form, upos, xpos, lemma) => {
    const token = parse(text).find((candidate) => candidate.form === form);
    expect(token).toMatchObject({ upos, xpos, lemma });
  });

  test("are the same on a second reading", () => {
    const text = "The rebels’ camp near Qalat was overrun by troops on 5 May.";
    expect(parse(text)).toEqual(parse(text));
  });
});

describe("analyse", () => {
  const quiet = "The sky was grey.";
  const counted = "The raid killed 12 villagers.";
  const named = "Smoke rose over Qalat.";
  const fired = "Somebody shelled something.";

  test("gives trees to sentences with a number, a known name or a trigger only", () => {
    const document = miniDocument([`${quiet} ${counted}`, named, fired]);
    const theatre = miniTheatre(["Qalat"]);
    const trees = (triggers: ReadonlySet<string>) =>
      analyse(document, theatre, { triggers }).sentences.map((sentence) => sentence.parsed);
    expect(trees(new Set())).toEqual([false, true, true, false]);
    expect(trees(new Set(["shell"]))).toEqual([false, true, true, true]);
  });

  test("gives all or no trees where asked, and one sentence its tree later", () => {
    const document = miniDocument([quiet, counted]);
    const parsed = (mode: "all" | "none") =>
      analyse(document, miniTheatre(), { parse: mode }).sentences.map((sentence) => sentence.parsed);
    expect(parsed("all")).toEqual([true, true]);
    expect(parsed("none")).toEqual([false, false]);
    const [first] = analyse(document, miniTheatre(), { parse: "none" }).sentences;
    const later = parseSentence(first as NonNullable<typeof first>);
    expect(later.parsed).toBe(true);
    expect(later.tokens.map(({ head, deprel }) => [head, deprel])).toContainEqual([-1, "root"]);
  });

  test("finds numbers, times, quotations and names where they stand in the document", () => {
    const text = `At least 25 people died on Friday, he said. “We left Qalat.”`;
    const document = miniDocument([quiet, text]);
    const analysis = analyse(document, miniTheatre(["Qalat"]));
    const slices = (spans: readonly { start: number; end: number }[]) =>
      spans.map(({ start, end }) => document.text.slice(start, end));
    expect(slices(analysis.quantities)).toEqual(["At least 25"]);
    expect(slices(analysis.times)).toEqual(["Friday"]);
    expect(analysis.times[0]?.edtf).toBe("2016-09-30");
    expect(slices(analysis.quotations)).toEqual(["We left Qalat."]);
    expect(slices(analysis.names)).toEqual(["Qalat"]);
  });

  test("reads times against the entry's own date", () => {
    const document = miniDocument(["They left on Friday."]);
    const [entry] = document.entries as [Entry];
    const dated: Document = { ...document, entries: [{ ...entry, published: "2016-11-01" }] };
    expect(analyse(dated, miniTheatre()).times[0]?.edtf).toBe("2016-10-28");
  });

  test("never runs a sentence from one cell of a table into the next", () => {
    const document = miniDocument(["Killed 12 Wounded 30"]);
    const [entry] = document.entries as [Entry];
    const cells = [
      { start: 0, end: 9 },
      { start: 10, end: 20 },
    ];
    const rows: Document = {
      ...document,
      entries: [{ ...entry, blocks: [{ role: "table-row", start: 0, end: 20, cells }] }],
    };
    const { sentences } = analyse(rows, miniTheatre());
    expect(sentences.map(({ start, end }) => rows.text.slice(start, end))).toEqual([
      "Killed 12",
      "Wounded 30",
    ]);
  });

  test("leaves out credits, related links and biographies, and documents that are unread", () => {
    for (const kind of ["credit", "related", "biography"] as const) {
      expect(analyse(miniDocument([counted], kind), miniTheatre()).sentences).toEqual([]);
    }
    const unread: Document = { ...miniDocument([counted]), state: "unread", unreadReason: "Arabic" };
    expect(analyse(unread, miniTheatre())).toEqual({
      sentences: [],
      quotations: [],
      quantities: [],
      times: [],
      names: [],
    });
  });
});
