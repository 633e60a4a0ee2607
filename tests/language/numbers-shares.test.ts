import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { shareOf } from "../../src/language/shares.ts";

const exact = (count: number) => ({ min: count, max: count, text: String(count) });
const write = (bounds: ReturnType<typeof shareOf>) =>
  bounds === null ? null : `${bounds.min ?? ""}..${bounds.max ?? ""}${bounds.approximate ? "~" : ""}`;

describe("shares of a known total", () => {
  it.each([
    ["most of them", 32, "17..31"],
    ["most", 33, "17..32"],
    ["the majority of the dead", 32, "17..31"],
    ["half of them", 32, "16..16"],
    ["half", 33, "16..17~"],
    ["a third of them", 30, "10..10"],
    ["two thirds of them", 30, "20..20"],
    ["two-thirds", 31, "20..21~"],
    ["a quarter", 40, "10..10"],
    ["nearly half of them", 32, "..16~"],
    ["about half of them", 32, "16..16~"],
    ["more than half of them", 32, "17..32"],
    ["less than half of them", 32, "..15"],
    ["at least a quarter of them", 32, "8..32"],
    ["40 percent", 50, "20..20"],
    ["40% of them", 50, "20..20"],
    ["one in five", 50, "10..10"],
    ["9 out of 10", 50, "45..45"],
    ["all of them", 32, "32..32"],
    ["both", 2, "2..2"],
    ["none of them", 32, "0..0"],
    ["some of them", 32, "1..31"],
    ["few of them", 32, "1..31"],
    ["three of them", 32, null],
    ["the town", 32, null],
    ["", 32, null],
  ] as const)("reads '%s' of %i as %s", (words, total, expected) => {
    expect(write(shareOf(words, exact(total)))).toBe(expected);
  });

  it("leave open what the total leaves open", () => {
    const total = { min: 25, max: null, text: "at least 25" };
    expect(write(shareOf("most of them", total))).toBe("13..");
    expect(write(shareOf("half of them", total))).toBe("12..~");
    expect(write(shareOf("all of them", total))).toBe("25..");
  });

  it("never pass their total", () => {
    const words = fc.constantFrom(
      "most of them",
      "half",
      "a third of them",
      "some of them",
      "all",
      "none",
      "nearly half",
      "at least two thirds",
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 1_000_000 }), (share, total) => {
        const part = shareOf(share, exact(total));
        expect(part?.max ?? 0).toBeLessThanOrEqual(total);
        expect(part?.min ?? 0).toBeLessThanOrEqual(part?.max ?? 0);
      }),
    );
  });
});
