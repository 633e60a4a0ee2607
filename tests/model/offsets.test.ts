import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePointOffsets, utf16Offsets } from "../../src/model/offsets.ts";

describe("offsets", () => {
  it("count an emoji as one code point", () => {
    const text = "a🙂b🕊️c";
    const toCodePoints = codePointOffsets(text);
    expect(toCodePoints(text.indexOf("b"))).toBe(2);
    expect([...text].slice(toCodePoints(text.indexOf("c"))).join("")).toBe("c");
  });
  it("slice the same words in both countings", () => {
    const grapheme = fc.constantFrom("a", "ه", "🙂", "\ud83d", "\udc00", "𐎀", "\n");
    fc.assert(
      fc.property(fc.array(grapheme), fc.nat(), fc.nat(), (parts, a, b) => {
        const text = parts.join("");
        const points = [...text];
        const start = Math.min(a, b) % (points.length + 1);
        const end = Math.max(start, Math.max(a, b) % (points.length + 1));
        const toUtf16 = utf16Offsets(text);
        expect(text.slice(toUtf16(start), toUtf16(end))).toBe(points.slice(start, end).join(""));
        expect(codePointOffsets(text)(toUtf16(start))).toBe(start);
      }),
    );
  });
});
