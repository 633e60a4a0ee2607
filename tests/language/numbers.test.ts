import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import type { Quantity } from "../../src/model/language.ts";
import { findQuantities } from "../../src/language/numbers.ts";
import {
  BOUNDS_AFTER,
  BOUNDS_BEFORE,
  COUNT_PHRASES,
  VAGUE_NUMBERS,
} from "../../src/language/lexicon/numbers.ts";
import { NUMBER_ROWS } from "./numbers-table.ts";

function write({ bounds, unit }: Quantity): string {
  const range = `${bounds.min ?? ""}..${bounds.max ?? ""}${bounds.approximate ? "~" : ""}`;
  return `${bounds.text} = ${range}${unit === "count" ? "" : ` ${unit}`}`;
}

const read = (text: string) => findQuantities(text).map(write).join("; ");

describe("numbers in sentences", () => {
  it.each(NUMBER_ROWS)("reads %j", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe("the number lexicons", () => {
  it.each(VAGUE_NUMBERS)("reads the example of '$phrase'", ({ phrase, min, example }) => {
    const [quantity] = findQuantities(example);
    expect(quantity?.bounds.min).toBe(min);
    expect(quantity?.bounds.max).toBeNull();
    expect(quantity?.bounds.text).toBe(phrase);
  });

  it.each(COUNT_PHRASES)("reads the example of '$phrase'", ({ value, example }) => {
    const [quantity] = findQuantities(example);
    expect(quantity?.bounds).toMatchObject({ min: value, max: value });
  });

  it.each([...BOUNDS_BEFORE, ...BOUNDS_AFTER])(
    "reads the example of '$phrase'",
    ({ phrase, bound, example }) => {
      const [quantity] = findQuantities(example);
      const expected = {
        atLeast: [20, null],
        moreThan: [quantity?.unit === "measure" ? 20 : 21, null],
        atMost: [null, 20],
        lessThan: [null, 19],
        nearly: [null, 20],
        about: [20, 20],
        exactly: [20, 20],
      }[bound];
      expect([quantity?.bounds.min, quantity?.bounds.max]).toEqual(expected);
      expect(quantity?.bounds.text).toContain(phrase);
      expect(quantity?.bounds.approximate ?? false).toBe(bound === "about" || bound === "nearly");
    },
  );
});

const PARTS = [
  "at least",
  "more than",
  "between",
  "and",
  "to",
  "-",
  ",",
  ".",
  "1",
  "000",
  "2016",
  "25",
  "a",
  "hundred",
  "million",
  "and a half",
  "dozen",
  "of",
  "the",
  "most",
  "half",
  "November",
  "4",
  "%",
  "$",
  "year-old",
  "km",
  "Omar",
  "\n\n",
  "–",
  ":",
  "30",
  "am",
  "one",
  "in",
  "five",
];

describe("quantities of any text", () => {
  const texts = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc.array(fc.constantFrom(...PARTS), { maxLength: 40 }).map((parts) => parts.join(" ")),
    fc.array(fc.constantFrom(...PARTS), { maxLength: 40 }).map((parts) => parts.join("")),
  );

  it("slice back to their words, in order and without overlaps, with min no greater than max", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const quantity of findQuantities(text)) {
          const { bounds } = quantity;
          expect(text.slice(quantity.start, quantity.end)).toBe(bounds.text);
          expect(bounds.text).not.toBe("");
          expect(quantity.start).toBeGreaterThanOrEqual(end);
          end = quantity.end;
          if (bounds.min !== null && bounds.max !== null) expect(bounds.min).toBeLessThanOrEqual(bounds.max);
          for (const bound of [bounds.min, bounds.max])
            expect(bound === null || Number.isFinite(bound)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("do not depend on what stands in another paragraph", () => {
    fc.assert(
      fc.property(fc.constantFrom(...NUMBER_ROWS), ([text, expected]) => {
        expect(read(`Quiet here.\n\n${text}\n\nQuiet there.`)).toBe(expected);
      }),
    );
  });
});

describe("hostile text of a megabyte", () => {
  const hostile: readonly [string, string][] = [
    ["digits", "7"],
    ["groups of digits", ",000"],
    ["spaced groups of digits", " 000"],
    ["dotted digits", "1."],
    ["hyphened digits", "1-"],
    ["days of months", "4 and "],
    ["months with days", "May 4, "],
    ["commas", ","],
    ["'and'", "and "],
    ["'million'", "million "],
    ["'two hundred'", "two hundred "],
    ["'at least'", "at least "],
    ["'between'", "between "],
    ["'a hundred and'", "a hundred and "],
    ["'from 5 to'", "from 5 to "],
    ["fractions", "1/2 of "],
    ["telephone numbers", "+9 "],
    ["hyphens", "-"],
    ["'one in'", "one in "],
    ["letters", "a"],
  ];
  it.each(hostile)(
    "of %s is read to its end",
    (_name, part) => {
      const text = part.repeat(Math.ceil(1_000_000 / part.length));
      for (const { start, end } of findQuantities(`${text} 12 people`).slice(-3))
        expect(end).toBeGreaterThan(start);
    },
    60_000,
  );
});
