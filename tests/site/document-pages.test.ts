import { describe, expect, it } from "vitest";
import { documentPages, pageOf } from "../../src/site/document-pages.ts";
import { documentOf } from "./build-document.ts";
import { record } from "./fixture.ts";

describe("a long document in pages", () => {
  it("leaves an ordinary document on one page", () => {
    for (const { document } of record.current) expect(documentPages(document)).toHaveLength(1);
  });

  it.each([
    [
      "ten thousand comments",
      documentOf(
        { id: "many" },
        Array.from({ length: 10_000 }, () => ({ kind: "comment" as const, blocks: ["yes"] })),
      ),
    ],
    [
      "one line of a million letters",
      documentOf({ id: "line" }, [{ kind: "original", blocks: ["a".repeat(1_000_000)] }]),
    ],
    [
      "half a million letters of two units",
      documentOf({ id: "pairs" }, [{ kind: "original", blocks: ["😀".repeat(250_000)] }]),
    ],
    [
      "three thousand long paragraphs",
      documentOf({ id: "long" }, [
        { kind: "original", blocks: Array.from({ length: 3000 }, () => "b".repeat(300)) },
      ]),
    ],
  ])("covers %s without gaps, each page bounded", (_, document) => {
    const pages = documentPages(document);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages[0]?.start).toBe(0);
    expect(pages.at(-1)?.end).toBe(document.text.length);
    for (const [i, page] of pages.entries()) {
      if (i > 0) expect(page.start).toBe(pages[i - 1]?.end);
      expect(page.end - page.start).toBeLessThanOrEqual(121_000);
      const unit = document.text.charCodeAt(page.start);
      expect(unit >= 0xdc00 && unit <= 0xdfff).toBe(false);
      const blocks = document.entries.flatMap((entry) => entry.blocks);
      expect(
        blocks.filter(({ start }) => start >= page.start && start < page.end).length,
      ).toBeLessThanOrEqual(400);
      expect(pageOf(document, page.start)).toBe(i + 1);
      expect(pageOf(document, page.end - 1)).toBe(i + 1);
    }
  });
});
