import { describe, expect, test } from "vitest";
import { findQuotations } from "../../src/language/quotations.ts";
import { bareSentences, miniDocument, type Paragraph } from "./mini-document.ts";

/**
 * Paragraphs ('¶' parts them; a paragraph that starts with '>' is a block quote) and the quotations expected, by
 * start: the words, with '+' before them for each depth, '~' where a mark is missing, '|' for a block quote.
 */
type Row = readonly [text: string, ...quotations: readonly string[]];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  "typographic double": [
    ["“We left,” he said.", "We left,"],
    ["He said: “We left.”", "We left."],
    ["He said “we left” and went.", "we left"],
    ["“We left,” he said, “at noon.”", "We left,", "at noon."],
    ["“We came. We saw. We left,” he said.", "We came. We saw. We left,"],
    ["They call it “the pit”.", "the pit"],
    ["“No.” “Why?” “Go.”", "No.", "Why?", "Go."],
    ["He spoke („no“, he said).", "no"],
    ["“Go,”he said.", "Go,"],
    ["The “army” and the “state” left.", "army", "state"],
  ],
  "straight double": [
    ['"We left," he said.', "We left,"],
    ['He said: "We left."', "We left."],
    ['"We left," he said, "at noon."', "We left,", "at noon."],
    ['The "army" and the "state" left.', "army", "state"],
    ['He said : " we left " and went.', "we left"],
    ['("We left," he said.)', "We left,"],
    ['"No."He sat down.', "No."],
    ["``We left,'' he said.", "We left,"],
    ["''We left,'' he said.", "We left,"],
  ],
  single: [
    ["‘We left,’ he said.", "We left,"],
    ["'We left,' he said.", "We left,"],
    ["the ‘moderate’ rebels", "moderate"],
    ["the 'moderate' rebels", "moderate"],
    ["'The rebels' camp fell,' he said.", "The rebels' camp fell,"],
    ["‘The rebels’ camp fell,’ he said.", "The rebels’ camp fell,"],
    ["He said 'it's over' and left.", "it's over"],
    ["He said ‘don’t go’ and left.", "don’t go"],
    ["Army 'takes' mill as rebels 'flee'", "takes", "flee"],
    ["the 'rebels' leader and his 'army'", "rebels", "army"],
  ],
  "apostrophes are no quotes": [
    ["The group's men and the rebels' camp."],
    ["It’s the army’s fault, they’d say."],
    ["Al-Ja'afari and Ma'an met in Sana'a."],
    ["al‘Abadi, ‘Abd al-Karim and ’Ain Issa"],
    ["In the '60s and the ’80s they fled."],
    ["'Ain Issa fell."],
    ["Don't. Can't. Won't."],
    ['A 12" pipe and a 5\'9" man.'],
    ["Go get 'em, rock 'n' roll."],
    ["The workers’ and soldiers’ council met."],
  ],
  guillemets: [
    ["« Nous partons », he said.", "Nous partons"],
    ["«We left,» he said.", "We left,"],
    ["He said «no» and «yes».", "no", "yes"],
    ["قال «غادرنا» أمس", "غادرنا"],
  ],
  nested: [
    ["“He told us ‘run’ and we ran,” she said.", "He told us ‘run’ and we ran,", "+run"],
    ["‘It was a “massacre”,’ he said.", "It was a “massacre”,", "+massacre"],
    ["\"They said 'no' twice,\" he said.", "They said 'no' twice,", "+no"],
    ["“Outer “inner” outer,” he said.", "Outer “inner” outer,", "+inner"],
    ["“The ‘army’ and the ‘state’ left,” he said.", "The ‘army’ and the ‘state’ left,", "+army", "+state"],
    ["«They said “no”,» he said.", "They said “no”,", "+no"],
    ["“It’s the rebels’ ‘final’ push,” he said.", "It’s the rebels’ ‘final’ push,", "+final"],
  ],
  "across paragraphs": [
    ["“First part.¶“Second part,” he said.", "First part.\n\n“Second part,"],
    ["“One.¶“Two.¶“Three.” He left.", "One.\n\n“Two.\n\n“Three."],
    ["‘One.¶‘Two,’ he said.", "One.\n\n‘Two,"],
    ['"One.¶"Two," he said.', 'One.\n\n"Two,'],
    ["“One part¶goes on here,” he said.", "One part\n\ngoes on here,"],
    ["“One.” ¶“Two.”", "One.", "Two."],
  ],
  "missing marks": [
    ["He said “never and left.¶Next day.", "~never and left."],
    ["We left,” he said.", "~We left,"],
    ["It rained. We left,” he said.", "~We left,"],
    ['"We left, he said.¶Next day.', "~We left, he said."],
    ["“One “two.¶Next day.", "~One", "~two."],
    ["“He said ‘no.” She left.", "He said ‘no."],
    ["”"],
    ["“”"],
    ["“ ” “"],
  ],
  "block quotes": [
    ["They wrote:¶>All is well. It is.¶Nobody agreed.", "|All is well. It is."],
    ["They wrote:¶>“All is well.”¶Nobody agreed.", "|All is well."],
    ["They wrote:¶>One.¶>Two.¶Nobody agreed.", "|One.\n\nTwo."],
    ["They wrote:¶>The “final” push.¶No.", "|The “final” push.", "+final"],
    ["“Never closed¶>Block.", "~Never closed", "|Block."],
  ],
};

function paragraphs(text: string): Paragraph[] {
  return text
    .split("¶")
    .map((part) => (part.startsWith(">") ? { role: "quote", text: part.slice(1) } : part));
}

function read(text: string): string[] {
  const document = miniDocument(paragraphs(text));
  return findQuotations(document, bareSentences(document)).map(({ start, end, depth, by, closed }) =>
    [by === "block" ? "|" : "", closed ? "" : "~", "+".repeat(depth), document.text.slice(start, end)].join(
      "",
    ),
  );
}

describe("quotations", () => {
  for (const [kind, rows] of Object.entries(ROWS)) {
    test.each(rows.map((row) => [row[0], row.slice(1)] as const))(`${kind}: %s`, (text, expected) => {
      expect(read(text)).toEqual(expected);
    });
  }

  test("has at least sixty rows", () => {
    expect(Object.values(ROWS).flat().length).toBeGreaterThanOrEqual(60);
  });
});

/** Text, the quotation asked about, the sentence that introduces it (null: none). */
const INTRODUCED: readonly (readonly [text: string, quotation: string, sentence: string | null])[] = [
  ["He sat down. “We left,” he said.", "We left,", "“We left,” he said."],
  ["The ministry said: “We left.” It rained.", "We left.", "The ministry said: “We left.”"],
  ["“We came. We left,” he said. It rained.", "We came. We left,", "We left,” he said."],
  ["“We left,” he said. “At noon.” It rained.", "At noon.", "“We left,” he said."],
  ["The ministry wrote this:¶“We left.”", "We left.", "The ministry wrote this:"],
  ["The ministry said in a statement.¶>All is well.", "All is well.", "The ministry said in a statement."],
  ["It rained.¶>All is well.", "All is well.", null],
  ["It rained.¶“All is well.”", "All is well.", null],
  ["They call it “the pit” now.", "the pit", "They call it “the pit” now."],
  ["“One.¶“Two,” he said.", "One.\n\n“Two,", "“Two,” he said."],
];

describe("the sentence that introduces a quotation", () => {
  test.each(INTRODUCED)("%s", (text, words, expected) => {
    const document = miniDocument(paragraphs(text));
    const sentences = bareSentences(document);
    const quotation = findQuotations(document, sentences).find(
      ({ start, end }) => document.text.slice(start, end) === words,
    );
    expect(quotation).toBeDefined();
    const index = quotation?.introducedBy ?? null;
    const sentence = index === null ? null : sentences[index];
    expect(sentence ? document.text.slice(sentence.start, sentence.end) : null).toBe(expected);
  });
});
