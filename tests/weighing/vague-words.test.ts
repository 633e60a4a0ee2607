import { describe, expect, it } from "vitest";
import type { Bounds } from "../../src/model/bounds.ts";
import { widest } from "../../src/weighing/standing.ts";
import { saidInWords, vagueWord } from "../../src/weighing/vague-words.ts";

const DOZENS: Bounds = { min: 24, max: null, text: "dozens" };
const MANY: Bounds = { min: null, max: null, text: "many" };
const number = (min: number | null, max: number | null, text: string): Bounds => ({ min, max, text });

describe("words for a number", () => {
  it.each<[Bounds, string | null, string]>([
    [DOZENS, "dozens", "‘dozens’"],
    [number(200, null, "hundreds of people"), "hundreds", "‘hundreds of people’"],
    [MANY, "many", "‘many’"],
    [number(25, null, "at least 25"), null, "25 or more"],
    [number(9, 9, "nine"), null, "9"],
    [number(300, 300, "300, hundreds fewer than before"), null, "300"],
  ])("%j stand as the source put them", (bounds, word, words) => {
    expect([vagueWord(bounds), saidInWords(bounds)]).toEqual([word, words]);
  });

  it("set no bound beside a number, and their own where nobody gives one", () => {
    expect(widest([DOZENS, number(25, null, "at least 25")])).toEqual({ min: 25, max: null });
    expect(widest([DOZENS, number(30, 30, "30")])).toEqual({ min: 30, max: 30 });
    expect(widest([DOZENS])).toEqual({ min: 24, max: null });
    expect(widest([MANY, DOZENS])).toEqual({ min: 24, max: null });
    expect(widest([MANY])).toEqual({ min: null, max: null });
  });
});
