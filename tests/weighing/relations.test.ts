import { allInEnglish } from "../../src/messages/in-words.ts";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReadDocument } from "../../src/model/record.ts";
import type { DocumentRelation } from "../../src/model/relation.ts";
import { relationsAmong } from "../../src/weighing/ledger/document-index.ts";
import { Ledger } from "../../src/weighing/ledger/ledger.ts";
import { addressKey } from "../../src/weighing/relations.ts";
import { bounds, type Page, readPage, theatre, toll } from "./claim-book.ts";

const DAY = "2016-11-18";
const SHAAR = "N0156";
const SENTENCES = [
  "Two bombs fell on a bread queue behind the old post office shortly before noon.",
  "At least 26 people were killed and the nearby school was closed for the week.",
  "Rescuers worked through the evening with two lamps and one borrowed digger.",
  "The baker's brother said that the ovens had only been lit again on Tuesday.",
  "Nobody in the street could say from which direction the aircraft had come.",
];
const OTHER = "The council of the quarter met in a cellar and agreed to ration the remaining diesel.";

/** A page of sentences, without claims unless given. */
function page(
  id: string,
  published: string | null,
  sentences: readonly string[],
  more: Partial<Page> = {},
): Page {
  return {
    id,
    publisher: `Paper ${id}`,
    ...(published === null ? {} : { published }),
    entries: [{ sayings: [], open: sentences.join(" ") }],
    ...more,
  };
}

function between(a: ReadDocument | Page, b: ReadDocument | Page): DocumentRelation | undefined {
  const read = [a, b].map((one) => ("document" in one ? one : readPage(one)));
  const relations = relationsAmong(read, theatre);
  expect(relations.length).toBeLessThan(2);
  return relations[0];
}

describe("a later document", () => {
  const whole = page("a", DAY, SENTENCES);

  it("republishes an earlier one where most of its words are the other's", () => {
    const relation = between(page("b", "2016-11-19", [...SENTENCES.slice(0, 4), OTHER]), whole);
    expect(relation).toMatchObject({ kind: "republishes", from: "b", to: "a" });
    expect(relation?.shared).toBeCloseTo(56 / 71, 1);
    expect(relation?.passages).toHaveLength(4);
    expect(allInEnglish(relation?.evidence[0])).toContain("4 sentences");
  });

  it("quotes one of which it has a sentence, and says where the sentence stands in both", () => {
    const [a, b] = [
      whole,
      page("b", "2016-11-19", [OTHER, OTHER.replace("diesel", "flour"), SENTENCES[2] as string]),
    ];
    const relation = between(a, b);
    expect(relation).toMatchObject({ kind: "quotes", from: "b", to: "a" });
    const [passage] = relation?.passages ?? [];
    const words = (text: string, span = { start: 0, end: 0 }) => text.slice(span.start, span.end);
    expect(words(readPage(b).document.text, passage?.from)).toBe(SENTENCES[2]);
    expect(words(readPage(a).document.text, passage?.to)).toBe(SENTENCES[2]);
  });

  it("is an edition of one by the same publisher with the same text", () => {
    const again = page("b", "2016-11-19", [...SENTENCES, OTHER], { publisher: "Paper a" });
    expect(between(whole, again)).toMatchObject({ kind: "edition of", from: "b", to: "a" });
  });

  it("paraphrases one whose claim it gives in its name", () => {
    const claim = (id: string, words: string, voices: readonly string[]): Page => ({
      id,
      publisher: id === "a" ? "Lake Wire" : "Harbour Post",
      published: id === "a" ? DAY : "2016-11-19",
      entries: [{ sayings: [{ words, body: toll(bounds(26)), where: [SHAAR], when: DAY, voices }] }],
    });
    const original = claim("a", "26 people died in Shaar.", []);
    const relation = between(original, claim("b", "Shaar lost 26, the Lake Wire reported.", ["Lake Wire"]));
    expect(relation).toMatchObject({ kind: "paraphrases", from: "b", to: "a", shared: 0 });
    expect(between(original, claim("b", "Shaar lost 26, residents said.", ["residents"]))).toBeUndefined();
  });

  it("cites one whose address it prints", () => {
    const read = readPage(whole);
    const addressed = { ...read, document: { ...read.document, url: "https://www.paper-a.example/news/7/" } };
    const citing = readPage(page("b", "2016-11-19", ["More at http://paper-a.example/news/7."]));
    expect(between(addressed, citing)).toMatchObject({ kind: "cites", from: "b", to: "a" });
  });

  it("is related to nothing by chance words, a reader's comment or a line of credits", () => {
    expect(
      between(whole, page("b", "2016-11-19", ["At least 26 people were killed.", OTHER])),
    ).toBeUndefined();
    const comment: Page = {
      ...page("b", "2016-11-19", [OTHER]),
      entries: [
        { sayings: [], open: OTHER },
        { kind: "comment", sayings: [], open: SENTENCES.join(" ") },
      ],
    };
    expect(between(whole, comment)).toBeUndefined();
  });

  it("is the one that credits the other where no date tells", () => {
    const a = page("z", null, SENTENCES, { publisher: "Lake Wire" });
    const b = page("b", null, SENTENCES);
    const credited: Page = {
      ...b,
      entries: [{ sayings: [], open: SENTENCES.join(" "), close: "Sources: Lake Wire" }],
    };
    expect(between(a, credited)).toMatchObject({ kind: "republishes", from: "b", to: "z" });
    expect(allInEnglish(between(a, b)?.evidence)).toContain("which of the two came first is not known");
  });
});

describe("relations", () => {
  const texts = fc.array(fc.subarray([...SENTENCES, OTHER], { minLength: 1 }), { maxLength: 6 });
  const read = (lists: readonly (readonly string[])[]) =>
    lists.map((sentences, i) => readPage(page(`d${i}`, i % 2 === 0 ? DAY : null, sentences)));

  it("are the same whatever the order of the documents, and whatever came and went before", () => {
    fc.assert(
      fc.property(texts, texts, (lists, gone) => {
        const documents = read(lists);
        const ledger = new Ledger(theatre);
        for (const one of [...read(gone), ...documents.toReversed()]) ledger.add(one);
        for (const { document } of read(gone).slice(lists.length)) ledger.remove(document.id);
        const all = documents.flatMap(({ document: { id } }) => ledger.relationsOf(id));
        for (const relation of relationsAmong(documents, theatre)) expect(all).toContainEqual(relation);
        expect(all).toHaveLength(relationsAmong(documents, theatre).length * 2);
      }),
      { numRuns: 60 },
    );
  });

  it("name passages whose words stand in both documents, and a share between 0 and 1", () => {
    fc.assert(
      fc.property(texts, (lists) => {
        const documents = read(lists);
        const text = new Map(documents.map(({ document }) => [document.id, document.text]));
        for (const { from, to, shared, passages } of relationsAmong(documents, theatre)) {
          expect(shared).toBeGreaterThan(0);
          expect(shared).toBeLessThanOrEqual(1);
          for (const { from: a, to: b } of passages)
            expect(text.get(from)?.slice(a.start, a.end)).toBe(text.get(to)?.slice(b.start, b.end));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("addresses", () => {
  it.each([
    ["https://www.a.example/b/", "http://a.example/b"],
    ["http://A.example/b#top", "http://a.example/b"],
    ["http://a.example/b).", "http://a.example/b)"],
  ])("%s and %s are one", (a, b) => {
    expect(addressKey(a)).toBe(addressKey(b));
  });
});
