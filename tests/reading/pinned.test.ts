import { describe, expect, it } from "vitest";
import { PINNED_LINES, PINNED_NAMES } from "../../src/reading/lexicon/pinned.ts";
import { saysPinned } from "../../src/reading/pinned.ts";
import { readOne } from "./helpers.ts";

const page = (first: string, second = '<article class="post">') =>
  `<html><head><title>Harbour live</title></head><body><main><h1>Harbour live</h1><div>${first}<time datetime="2019-03-04T12:05:00Z">12:05</time><p>The road stays shut until the bridge is mended, the ministry says.</p></article>${second}<time datetime="2019-03-04T11:50:00Z">11:50</time><p>Two lorries with flour reached the town in the morning, a relief group said.</p></article></div></main></body></html>`;

/** Which of the entries of a page are pinned, in page order. */
function pins(html: string): boolean[] {
  return readOne(html)
    .entries.filter(({ kind }) => kind === "update")
    .map(({ pinned }) => pinned === true);
}

describe("a line that says its entry is pinned", () => {
  it.each(PINNED_LINES)("is told by the row of $example", ({ example }) => {
    expect(saysPinned(example)).toBe(true);
  });

  it.each(["PINNED", "Pinned by the newsroom", "📌 Pinned update", "مُثبَّت", "رسالة مثبتة", "خبر مثبّت"])(
    "is told whatever its case and vowel signs: %s",
    (line) => {
      expect(saysPinned(line)).toBe(true);
    },
  );

  it.each([
    "Pinned down by snipers for an hour",
    "Unpinned",
    "Pin this post",
    "Fighters were pinned",
    "الخبر غير مثبت بعد",
    "",
  ])("is no sentence, button or doubt: %s", (line) => {
    expect(saysPinned(line)).toBe(false);
  });
});

describe("an entry of a page", () => {
  it.each(PINNED_NAMES)("is pinned where its element is named like $example", ({ example }) => {
    expect(pins(page(`<article class="${example}">`))).toEqual([true, false]);
  });

  it.each([
    ["an attribute says yes", '<article data-pinned="true">'],
    ["an attribute stands without a value", "<article data-is-pinned>"],
    ["a mark says so aloud", '<article><svg></svg><span aria-label="Pinned"></span>'],
    ["a mark is printed in Arabic", "<article><b>منشور مثبَّت</b>"],
  ])("is pinned where %s", (_, first) => {
    expect(pins(page(first))).toEqual([true, false]);
  });

  it.each([
    ["an attribute says no", '<article data-pinned="false">'],
    ["it was unpinned", '<article class="unpinned">'],
    ["a bar of it stays in view", '<article><div class="pinned-bar">Share</div>'],
    ["its words begin with the word", "<article><p>Pinned down at the bridge, they waited.</p>"],
  ])("is not pinned where %s", (_, first) => {
    expect(pins(page(first))).toEqual([false, false]);
  });

  it("is not pinned by a box around all of them", () => {
    const html = page('<article class="post">').replace("<main>", '<main class="has-pinned pinned">');
    expect(pins(html)).toEqual([false, false]);
  });

  it("does not print the mark among its words", () => {
    const { text } = readOne(page('<article><span class="flag">Pinned</span>'));
    expect(text).not.toContain("Pinned");
  });
});
