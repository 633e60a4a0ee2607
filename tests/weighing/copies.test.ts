import { describe, expect, it } from "vitest";
import { groupCopies } from "../../src/weighing/copies.ts";

const WIRE =
  "Two bombs fell on a bread queue behind the old post office and killed at least 26 people on Friday";

describe("groupCopies", () => {
  const rows: [string, string, string, boolean][] = [
    ["the same words", WIRE, WIRE, true],
    ["the same words in other type", WIRE, `“${WIRE.toUpperCase()}!”`, true],
    ["a patched copy", WIRE, `${WIRE}, in the worst raid on the quarter since spring, it was said`, true],
    ["a cut copy", WIRE, WIRE.split(" ").slice(0, 14).join(" "), true],
    [
      "another account of the same",
      WIRE,
      "A reporter counted the bodies of 26 people in the yard of a bakery that was hit",
      false,
    ],
    ["short sentences", "At least ten people were killed", "At least ten people were killed", false],
  ];
  it.each(rows)("of two documents, %s", (_, a, b, copied) => {
    const groups = groupCopies([
      { document: "a", text: a },
      { document: "b", text: b },
    ]);
    expect(groups).toEqual(copied ? [0, 0] : [0, 1]);
  });

  it("joins all copies of one text, however many, under the first", () => {
    const passages = Array.from({ length: 500 }, (_, i) => ({ document: `d${i}`, text: WIRE }));
    expect(new Set(groupCopies(passages))).toEqual(new Set([0]));
  });

  it("does not take one document's own refrain for a copy of another's words", () => {
    const list = (i: number) => ({
      document: `d${i}`,
      text: `Bulletin ${i}a ${i}b ${i}c ${i}d of the daily list of violations as recorded by our office ${i}e ${i}f`,
    });
    const groups = groupCopies(Array.from({ length: 200 }, (_, i) => list(i)));
    expect(new Set(groups).size).toBe(200);
  });
});
