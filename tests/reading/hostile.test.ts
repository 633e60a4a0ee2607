import { describe, expect, it } from "vitest";
import { measureHtml } from "../../src/reading/html-guard.ts";
import { stripTags } from "../../src/reading/html-strip.ts";
import { faultsOf, readBytes, readOne } from "./helpers.ts";

const page = (body: string) =>
  `<!doctype html><html><head><title>A page of its own</title></head><body>${body}`;
const WORDS = "The council counted eleven dead on Friday, its spokesman said.";

describe("hostile and broken pages", () => {
  it("reads the words below 100,000 open tags and says that the parser was passed over", () => {
    const document = readOne(page(`${"<div>".repeat(100_000)}<p>${WORDS}</p>`));
    expect(document.text).toContain(WORDS);
    expect(document.diagnostics.map(({ code }) => code)).toContain("DAY-READ-020");
    expect(faultsOf(document)).toEqual([]);
  });

  it("reads a page nested deep enough for a parser that calls itself, without a stack overflow", () => {
    const document = readOne(page(`${"<div>".repeat(700)}<p>${WORDS}</p>`));
    expect(document.text).toContain(WORDS);
    expect(document.diagnostics).toEqual([]);
  });

  it("comes through 20 MB of opening brackets", () => {
    const { documents, diagnostics } = readBytes(page("<".repeat(20_000_000)));
    expect(documents.length + diagnostics.length).toBeGreaterThan(0);
  });

  it("comes through 300,000 characters of half a tag, of unclosed comments and of unclosed scripts", () => {
    for (const part of ["<a ", "<!--", "<script>", "</", "&#x", "<p><b>", "&lt;"]) {
      const material = page(`<p>${WORDS}</p>${part.repeat(300_000 / part.length)}`);
      expect(() => readBytes(material)).not.toThrow();
    }
  });

  it("comes through 300,000 characters of one line, of one word, of spaces and of line ends in plain text", () => {
    for (const part of [
      "a",
      "a ",
      " ",
      "\n",
      "1. ",
      "• ",
      "[",
      "12:00 ",
      "UPDATE ",
      "> ",
      "A.\n",
      "|\t",
      "—",
    ]) {
      const material = `${WORDS}\n\n${part.repeat(300_000 / part.length)}`;
      expect(() => readBytes(material, { media_type: "text/plain" })).not.toThrow();
      expect(() => readBytes(material.slice(WORDS.length), { media_type: "text/plain" })).not.toThrow();
    }
  });

  it("reads a feed without expanding the entities that it defines", () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><rss version="2.0"><channel><title>T</title><item><title>Eleven dead</title><description>&b; ${WORDS}</description></item></channel></rss>`;
    const { documents } = readBytes(bomb);
    expect(documents).toHaveLength(1);
    expect(documents[0]?.text).toContain(WORDS);
    expect(documents[0]?.text).not.toContain("haha");
  });

  it("refuses a feed that is cut off or broken with a message, or reads what is whole", () => {
    const { documents, diagnostics } = readBytes(
      '<?xml version="1.0"?><rss version="2.0"><channel><item><title>Eleven',
    );
    expect(documents.length + diagnostics.length).toBeGreaterThan(0);
  });

  it("refuses empty, blank, zipped, pictured and binary bytes by name", () => {
    const cases: [Uint8Array | string, string][] = [
      ["", "DAY-READ-010"],
      [" \n\t \r\n", "DAY-READ-010"],
      [new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), "DAY-READ-011"],
      [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "DAY-READ-011"],
      [new Uint8Array(Array.from({ length: 600 }, (_, i) => (i * 7919) % 32)), "DAY-READ-011"],
    ];
    for (const [material, code] of cases) {
      const { documents, diagnostics } = readBytes(material);
      expect(documents).toEqual([]);
      expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
    }
  });

  it("keeps scripts, styles and hidden words out of the text whether parsed or stripped", () => {
    const body = `<script>secret()</script><style>.secret{}</style><template>secret</template><p>${WORDS}</p><p hidden>secret</p><div aria-hidden="true">secret</div>`;
    expect(readOne(page(body)).text).not.toContain("secret");
    const stripped = stripTags(`<script>secret()</script><style>.secret{}</style><p>${WORDS}</p>`);
    expect(stripped).toBe(WORDS);
  });

  it("measures nesting without counting tags that end by themselves", () => {
    expect(measureHtml("<p>a<p>b<br><li>c<li>d").depth).toBe(0);
    expect(measureHtml("<div><section></section></div><div>").depth).toBe(2);
  });
});
