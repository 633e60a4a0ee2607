import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bounds } from "../../src/model/bounds.ts";
import { agree, anyContradict, contradict } from "../../src/weighing/agreement.ts";

const number = (min: number | null, max: number | null, approximate?: true): Bounds => ({
  min,
  max,
  text: "",
  ...(approximate ? { approximate } : {}),
});

describe("two numbers", () => {
  it("contradict each other only where no number fits both", () => {
    expect(contradict(number(25, null), number(24, null))).toBe(false);
    expect(contradict(number(25, null), number(19, 19))).toBe(true);
    expect(contradict(number(25, null), number(24, 30))).toBe(false);
  });

  it("have a tenth of room each where one of them is approximate", () => {
    expect(contradict(number(900, 900, true), number(870, 870))).toBe(false);
    expect(contradict(number(900, 900), number(870, 870))).toBe(true);
    expect(contradict(number(900, 900, true), number(700, 700))).toBe(true);
  });

  it("say nothing for each other where one gives no bound", () => {
    expect(agree(number(null, null), number(5, 5))).toBe(false);
    expect(contradict(number(null, null), number(5, 5))).toBe(false);
  });
});

const bounds = fc
  .tuple(fc.option(fc.nat(60)), fc.option(fc.nat(60)), fc.boolean())
  .map(([a, b, approximate]): Bounds => {
    const ordered = a !== null && b !== null && a > b ? [b, a] : [a, b];
    return number(ordered[0] ?? null, ordered[1] ?? null, approximate || undefined);
  });

describe("many numbers", () => {
  it("contradict each other exactly where two origins among them do", () => {
    const owned = fc.record({ bounds, origin: fc.constantFrom("a", "b", "c") });
    fc.assert(
      fc.property(fc.array(owned, { maxLength: 12 }), (numbers) => {
        const pairs = numbers.some((a, i) =>
          numbers.slice(i + 1).some((b) => a.origin !== b.origin && contradict(a.bounds, b.bounds)),
        );
        expect(anyContradict(numbers)).toBe(pairs);
      }),
    );
  });
});
