import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse } from "../../src/language/analyse.ts";
import { isSpace } from "../../src/language/characters.ts";
import { findQuotations } from "../../src/language/quotations.ts";
import { findSentences, splitSentences } from "../../src/language/sentences.ts";
import { findTokens } from "../../src/language/tokens.ts";
import { miniDocument, miniTheatre } from "./mini-document.ts";

const PIECES = [
  "The army",
  "left",
  ".",
  "...",
  " ",
  "  ",
  "\n",
  "\n\n",
  "“",
  "”",
  '"',
  "'",
  "’",
  "‘",
  "«",
  "»",
  "(",
  ")",
  "-",
  "–",
  "U.S.",
  "Gen.",
  "p.m.",
  "1,000.5",
  "10:30",
  "Oct. 28",
  "al-Ja'afari",
  "don't",
  "@karim",
  "#tag",
  "http://x.org/?a",
  "😀",
  "🇸🇾",
  "\u{1F468}\u200d\u{1F469}",
  "قتل",
  "e\u0301",
  "\ud83d",
  "\u200b",
  "\u202e",
  "•",
  "1.",
  "!?",
  "$5m",
  "12%",
];

const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join("")),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(" ")),
);

function allSpace(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

describe("any text", () => {
  test("is cut into tokens in order that cover all that is no space", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = findTokens(text);
        let at = 0;
        for (let i = 0; i < tokens.length; i += 2) {
          const [start, end] = [tokens[i] as number, tokens[i + 1] as number];
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(allSpace(text, at, start)).toBe(true);
          at = end;
        }
        expect(allSpace(text, at, text.length)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("is split so that every token is in exactly one sentence and none begins or ends with a space", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = findTokens(text);
        const ends = splitSentences(text, tokens);
        expect([...ends].sort((a, b) => a - b)).toEqual(ends);
        expect(new Set(ends).size).toBe(ends.length);
        expect(ends.at(-1) ?? 0).toBe(tokens.length / 2);
        for (const { start, end } of findSentences(text)) {
          expect(isSpace(text.charCodeAt(start)) || isSpace(text.charCodeAt(end - 1))).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("is analysed into trees with one root, quotations inside the text and forms that slice back", () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const document = miniDocument(paragraphs);
        const analysis = analyse(document, miniTheatre(), { parse: "all" });
        for (const { tokens, start, end, parsed } of analysis.sentences) {
          expect(parsed).toBe(true);
          expect(tokens.filter((token) => token.head === -1 && token.deprel === "root")).toHaveLength(1);
          expect([start, end]).toEqual([tokens[0]?.start, tokens.at(-1)?.end]);
          for (const token of tokens) {
            expect(document.text.slice(token.start, token.end)).toBe(token.form);
            expect(token.head).toBeGreaterThanOrEqual(-1);
            expect(token.head).toBeLessThan(tokens.length);
          }
        }
        for (const quotation of analysis.quotations) {
          expect(quotation.end).toBeGreaterThan(quotation.start);
          expect(quotation.end).toBeLessThanOrEqual(document.text.length);
        }
        const starts = analysis.quotations.map((quotation) => quotation.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
      { numRuns: 150 },
    );
  });

  test("gives the same sentences whatever stands in the next paragraph", () => {
    fc.assert(
      fc.property(texts, texts, (one, two) => {
        const first = (paragraphs: string[]) =>
          analyse(miniDocument(paragraphs), miniTheatre(), { parse: "none" }).sentences.filter(
            (sentence) => sentence.block === 0,
          );
        expect(first([one, two])).toEqual(first([one]));
      }),
      { numRuns: 100 },
    );
  });
});

/** A megabyte of what makes careless scanners quadratic. A scanner that is would not end within the test's time. */
const SIZE = 1_000_000;
const HOSTILE: readonly (readonly [name: string, unit: string])[] = [
  ["one letter", "a"],
  ["open brackets", "("],
  ["full stops", "."],
  ["straight quotes", '"'],
  ["spaced straight quotes", '" '],
  ["opening quotes", "“"],
  ["closing quotes", "”"],
  ["opening and closing quotes", "“”"],
  ["words in single quotes", "'a' "],
  ["opening single quotes", "‘a "],
  ["possessives", "s' "],
  ["initials", "A."],
  ["spaced initials", "A. "],
  ["hyphens", "a-"],
  ["prefixes", "anti-"],
  ["numbers and commas", "1,"],
  ["digits and hyphens", "1-"],
  ["addresses", "a@"],
  ["web addresses", "http://"],
  ["apostrophes", "a'"],
  ["questions", "? "],
  ["lines", "a\n"],
  ["bullets", "• "],
  ["joined pictographs", "\u{1F468}\u200d"],
  ["halves of surrogate pairs", "\ud83d"],
  ["abbreviations", "Gen. "],
  ["spaces", " "],
];

describe("a megabyte of hostile text", () => {
  test.each(HOSTILE)("of %s is cut and split to the end", (_, unit) => {
    const text = unit.repeat(Math.ceil(SIZE / unit.length));
    const tokens = findTokens(text);
    expect(splitSentences(text, tokens).at(-1) ?? 0).toBe(tokens.length / 2);
  });

  test.each(HOSTILE.filter(([, unit]) => /["'“”‘]/.test(unit)))(
    "of %s is searched for quotations",
    (_, unit) => {
      const document = miniDocument([unit.repeat(Math.ceil(SIZE / unit.length))]);
      const [entry] = document.entries;
      const sentence = { start: 0, end: document.text.length, entry: 0, block: 0, tokens: [], parsed: false };
      expect(entry).toBeDefined();
      expect(findQuotations(document, [sentence]).every(({ start, end }) => end > start)).toBe(true);
    },
  );

  test.each(["(", "”", "“a ", "five hundred "])("of %j is analysed to the end, a tenth of it", (unit) => {
    const document = miniDocument([unit.repeat(SIZE / 10 / unit.length)]);
    expect(analyse(document, miniTheatre()).sentences).toHaveLength(1);
  });
});
