import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { structureOf } from "../../src/publish/structure.ts";
import { faultsOf, readBytes } from "./helpers.ts";

const LINES = [
  "Army takes the hill above the river",
  "The army took the hill on Friday, a commander said by telephone from the town.",
  "UPDATE 1745 GMT: Eleven people were hurt, the council says.",
  "UPDATE:",
  "14:05",
  "[14:05] Shells fall near the bridge.",
  "2h ago",
  "Posted at 14:32",
  "ORIGINAL ENTRY: It began before dawn, residents said, with a single flare.",
  "PHOTO: A man looks at a crater",
  "A map of the front [map by @someone]",
  "A bridge (Photo: Agency / Pool)",
  "Sources: One Agency/Another",
  "Footage from the bridge:",
  "See also: Bread runs out in the north",
  "Related stories",
  "Share this:",
  "* * *",
  "12 Comments",
  "  1. I do not believe any of this.",
  "    • You never do.",
  "      • Why should he?",
  "    * one thing",
  "anna says:",
  "September 28, 2016 at 4:10 pm",
  "> Eleven people were hurt, the council says.",
  "District\tKilled\tInjured",
  "North\t12\t30",
  "Mira Halloran is a freelance reporter based in Gaziantep.",
  "Friday, 16 June 2023, 17:23",
  "By Dana Rourke",
  "Prices climb again | Sugar scarce in the…",
  "lol what next?",
  "🙁 who counts them?",
  "",
  "",
  "   ",
];

const pages = fc
  .array(fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: "grapheme", maxLength: 60 })), {
    maxLength: 40,
  })
  .chain((lines) => fc.constantFrom("\n", "\r\n", "\n\n", "\r").map((end) => lines.join(end)));

const TAGS =
  "p div li ol ul article section blockquote table tr td th h1 h2 h3 figure figcaption span a time br aside footer".split(
    " ",
  );
const ATTRIBUTES = [
  "",
  ' class="comment"',
  ' class="commentlist"',
  ' id="comments"',
  ' class="children"',
  ' datetime="2016-09-28T14:05:00Z"',
  ' class="related"',
  ' data-parent="1" data-id="2"',
  ' style="display:none"',
  ' class="byline"',
];
const htmlPages = fc
  .array(
    fc.oneof(
      fc
        .tuple(fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES))
        .map(([tag, attribute]) => `<${tag}${attribute}>`),
      fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
      fc.constantFrom(...LINES),
      fc.string({ maxLength: 20 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => `<!doctype html><html><body>${parts.join("")}`);

describe("reading any material", () => {
  it("gives entries and blocks that lie in the text, in order, without overlap, for any page of text", () => {
    fc.assert(
      fc.property(pages, (page) => {
        for (const document of readBytes(page, { media_type: "text/plain" }).documents)
          expect(faultsOf(document)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("gives entries and blocks that lie in the text, in order, without overlap, for any page of HTML", () => {
    fc.assert(
      fc.property(htmlPages, (page) => {
        for (const document of readBytes(page).documents) expect(faultsOf(document)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("keeps the decoded text of a plain page as its text layer, byte order mark apart", () => {
    fc.assert(
      fc.property(pages, (page) => {
        const clean = page.replace(/[\p{Cc}\uFEFF\p{Cs}]/gu, (unit) => ("\r\n\t".includes(unit) ? unit : ""));
        const [document] = readBytes(`\uFEFF${clean}`, { media_type: "text/plain" }).documents;
        if (document) expect(document.text).toBe(clean);
      }),
      { numRuns: 200 },
    );
  });

  it("never throws on any bytes, and says why where it gives no document", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { documents, diagnostics } = readBytes(bytes);
        expect(documents.length > 0 || diagnostics.some(({ severity }) => severity === "error")).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("gives the same documents for the same bytes", () => {
    fc.assert(
      fc.property(fc.oneof(pages, htmlPages), (page) => {
        expect(readBytes(page)).toEqual(readBytes(page));
      }),
      { numRuns: 100 },
    );
  });

  it("publishes offsets in code points that cut the same words out of the text", () => {
    fc.assert(
      fc.property(pages, (page) => {
        for (const document of readBytes(page, { media_type: "text/plain" }).documents) {
          const points = [...document.text];
          structureOf(document).entries.forEach((entry, index) => {
            const own = document.entries[index];
            expect(points.slice(entry.start, entry.end).join("")).toBe(
              document.text.slice(own?.start, own?.end),
            );
          });
        }
      }),
      { numRuns: 100 },
    );
  });
});
