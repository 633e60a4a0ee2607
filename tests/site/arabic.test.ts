import { describe, expect, it } from "vitest";
import { englishLeft } from "./arabic.ts";

const body = (html: string) =>
  `<!doctype html><html lang="ar" dir="rtl"><head></head><body>${html}</body></html>`;

describe("the search for English words in an Arabic page", () => {
  it.each([
    ["text", "<p>الحوادث and more</p>"],
    ["a label", '<nav aria-label="Pages of the list"></nav>'],
    ["a title of an element", '<span title="several are said to hold it">متنازع عليه</span>'],
    ["a placeholder", '<input placeholder="Search">'],
    ["words beside a name", "<p><bdi>Aleppo</bdi> held by <bdi>Syrian Army</bdi></p>"],
    ["the title of the page", "<title>Incidents · Daybook</title>"],
  ])("finds them in %s", (_, html) => {
    expect(englishLeft(body(html))).not.toEqual([]);
  });

  it.each([
    ["Arabic", "<p>الحوادث، 3 إفادات</p>"],
    ["words of a source", '<q class="source-face">raised the toll</q><p lang="en">the toll</p>'],
    ["names of the record and the theatre", "<p>Northgate Live: Handarat Camp، Syrian Army</p>"],
    ["units and formats", "<p>17:45 UTC، 3 km، CSV، SHA-256</p>"],
    ["what is set apart", "<p><bdi>anybody</bdi> \u2068anybody else\u2069 <time>12 May</time></p>"],
    ["code and addresses", "<code>daybook verify</code><p>https://daybook.example/claims</p>"],
  ])("passes over %s", (_, html) => {
    expect(englishLeft(body(html))).toEqual([]);
  });
});
