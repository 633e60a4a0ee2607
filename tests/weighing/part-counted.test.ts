import { inEnglish } from "../../src/messages/in-words.ts";
import { describe, expect, it } from "vitest";
import { weigh } from "../../src/weighing/weigh.ts";
import { partCounted } from "../../src/weighing/part-counted.ts";
import { bounds, type Page, readPage, theatre, toll } from "./claim-book.ts";

const rows: [string, string | null][] = [
  ["Seven bodies were carried out of the ruins of a mill.", null],
  ["They pulled seven bodies from a single apartment building on the ring road.", "those of one building"],
  ["Nine people died under the rubble of one house, neighbours said.", "those of one house"],
  ["Five members of one family were killed at breakfast.", "those of one family"],
  ["Three more people died in a second raid an hour later.", "those of another attack"],
  ["Two were killed by another artillery barrage near the canal.", "those of another attack"],
  ["26 people were killed in a single strike on the quarter.", null],
  ["40 people were killed in the town, eleven of them in one building.", null],
  ["12 people were killed and one house burnt down.", null],
  ["One building collapsed and 12 people died.", null],
];

function page(id: string, words: string, count: number): Page {
  const saying = { words, body: toll(bounds(count)), where: ["N0156"], when: "2016-11-18", voices: [id] };
  return { id, publisher: id, published: "2016-11-18", entries: [{ sayings: [saying] }] };
}

describe("what part of a place's dead a toll counts", () => {
  it.each(rows)("%s", (words, part) => {
    const { claims, document } = readPage(page("a", words, 7));
    const [claim] = claims;
    const end = words.search(/\b(?:bodies|people|members|more|were)\b/) + 6;
    expect(claim && partCounted({ ...claim, end, quote: words.slice(0, end) }, document.text)).toBe(part);
  });

  it("sets its number beside that of the whole place, not against it", () => {
    const { incidents } = weigh(
      [
        page("a", "Rescuers pulled 11 bodies from a single building in Shaar.", 11),
        page("b", "In Shaar alone 24 people were killed.", 24),
      ].map(readPage),
      theatre,
    );
    expect(incidents[0]?.figures[0]).toMatchObject({ min: 24, max: 24, contested: false });
    expect(incidents[0]?.figures[0]?.values.map(({ differs }) => differs.map(inEnglish))).toContainEqual([
      "counts those of one building",
    ]);
  });
});
