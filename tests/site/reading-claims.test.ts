import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { sayIn } from "../../src/messages/say.ts";
import { bibtexOf, citation } from "../../src/site/cite.ts";
import { type Change, compareTexts } from "../../src/site/diff-texts.ts";
import { splitSentences } from "../../src/site/sentences.ts";
import { ask, page, siteOf, textOf } from "./ask.ts";
import { claims, record } from "./fixture.ts";

const site = siteOf();
afterAll(() => site.close());

const edition = record.current.find(({ document }) => document.id === "northgate-live-2016-09-28")!;
const placed = { claim: claims.live26, edition, current: true };
const LIVE = `/documents/northgate-live-2016-09-28?claim=${claims.live26.id}`;

describe("a chosen claim", () => {
  it("has its rivals in words, each leading to its own words", async () => {
    const document = await page(site, LIVE);
    const rivals = [...document.querySelectorAll(".rivals li")].map((row) => textOf(row));
    expect(rivals.some((row) => /31.*shares no number with this/.test(row))).toBe(true);
    expect(rivals.some((row) => /4.*counts otherwise: counts gunmen only/.test(row))).toBe(true);
    expect(rivals.some((row) => /23.*its own earlier value/.test(row))).toBe(true);
    expect(document.querySelector(".rivals a.number")?.getAttribute("href")).toMatch(/^\/claims\/c-/);
  });

  it("can be quoted and cited without scripts: buttons wait for them, the text does not", async () => {
    const document = await page(site, LIVE);
    expect(textOf(document.querySelector("#cite-quote"))).toContain(claims.live26.quote);
    expect(textOf(document.querySelector("#cite-plain"))).toContain(edition.document.capture);
    for (const button of document.querySelectorAll("button[data-copy]")) {
      expect(button.hasAttribute("hidden")).toBe(true);
      expect(document.getElementById(String(button.getAttribute("data-copy")))).not.toBeNull();
    }
  });

  it("has a permalink with the hash of its capture, and a BibTeX file", async () => {
    const document = await page(site, LIVE);
    const link = [...document.querySelectorAll(".cite a")].find((a) => textOf(a) === "Permalink");
    expect(link?.getAttribute("href")).toBe(
      `/claims/${claims.live26.id}?capture=${edition.document.capture}`,
    );
    expect((await ask(site, String(link?.getAttribute("href")))).statusCode).toBe(302);
    const file = await ask(site, `/claims/${claims.live26.id}.bib`);
    expect(file.headers["content-type"]).toContain("application/x-bibtex");
    expect(file.body).toContain(`@online{${claims.live26.id},`);
    expect(file.body).toMatch(/ {2}url = \{http:\/\/[^}]+\/claims\/c-[^}]+\}/);
    expect((await ask(site, "/claims/c-0000.bib")).statusCode).toBe(404);
  });
});

describe("a citation", () => {
  it("names voices, words, publisher, title, date and hash", () => {
    const text = citation(placed, "http://daybook.example/claims/x", sayIn("en"));
    for (const part of ["White Helmets: “26 people", "Northgate Live", "28 September 2016", "SHA-256"])
      expect(text).toContain(part);
  });

  it("keeps its braces in pairs and its fields on lines of their own, whatever a page is called", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (title) => {
        const hostile = { ...edition, document: { ...edition.document, title, publisher: title } };
        const entry = bibtexOf({ ...placed, edition: hostile }, "http://daybook.example");
        let open = 0;
        for (const sign of entry.replace(/\\[{}]/g, "")) {
          if (sign === "{") open++;
          if (sign === "}") open--;
          expect(open).toBeGreaterThanOrEqual(0);
        }
        expect(open).toBe(0);
        for (const line of entry.trim().split("\n").slice(1, -1))
          expect(line).toMatch(/^ {2}[a-z]+ = \{.*\},?$/);
      }),
    );
  });
});

describe("two texts side by side", () => {
  const side = (changes: readonly Change[] | null) => changes?.map(({ text }) => text).join("") ?? null;
  const sentence = fc
    .array(fc.constantFrom("jets", "struck", "the", "market", "twelve", "fourteen", "people", "died"), {
      minLength: 1,
      maxLength: 8,
    })
    .map((words) => `${words.join(" ")}.`);

  it("have every sentence of both, in order, and nothing else", () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { maxLength: 12 }),
        fc.array(sentence, { maxLength: 12 }),
        (from, to) => {
          const rows = compareTexts(from, to);
          expect(rows.flatMap((row) => side(row.from) ?? []).join(" ")).toBe(from.join(" "));
          expect(rows.flatMap((row) => side(row.to) ?? []).join(" ")).toBe(to.join(" "));
          for (const { same, from: one, to: other } of rows)
            if (!same)
              expect([...(one ?? []), ...(other ?? [])].some(({ kind }) => kind !== "same")).toBe(true);
        },
      ),
    );
  });

  it("mark the words that differ in a changed sentence, and only those", () => {
    const [row] = compareTexts(
      ["Jets killed 12 people in the old market."],
      ["Jets killed 14 people in the old market."],
    );
    expect(row?.from?.filter(({ kind }) => kind === "gone").map(({ text }) => text)).toEqual(["12"]);
    expect(row?.to?.filter(({ kind }) => kind === "new").map(({ text }) => text)).toEqual(["14"]);
  });

  it("show a new sentence between old ones as new", () => {
    const rows = compareTexts(
      ["One stands.", "Two stands."],
      ["One stands.", "Rain fell in spring.", "Two stands."],
    );
    expect(rows.map(({ same, from, to }) => [same, from === null, side(to)])).toEqual([
      [true, false, "One stands."],
      [false, true, "Rain fell in spring."],
      [true, false, "Two stands."],
    ]);
  });

  it("cost a bounded time even where nothing is common", () => {
    const long = (mark: string) => Array.from({ length: 20_000 }, (_, i) => `${mark}${i}.`);
    expect(compareTexts(long("a"), long("b"))).toHaveLength(40_000);
  });

  it("are cut into sentences without losing a word", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(splitSentences(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
    expect(splitSentences("He said so. Then 12 left. “No!” she said.")).toEqual([
      "He said so.",
      "Then 12 left.",
      "“No!” she said.",
    ]);
  });
});

describe("editions of a document", () => {
  it("are compared on a page of their own, to which the document leads", async () => {
    const document = await page(site, "/documents/orontes-post-0928");
    const link = [...document.querySelectorAll("a")].find((a) => textOf(a) === "Compare editions 1 and 2");
    expect(link?.getAttribute("href")).toBe("/documents/orontes-post-0928/compare?from=1&to=2");
    const compared = await page(site, String(link?.getAttribute("href")));
    expect([...compared.querySelectorAll("del")].map(textOf).join(" ")).toContain("Some 20");
    expect([...compared.querySelectorAll("ins")].map(textOf).join(" ")).toContain("At least 23");
    expect(textOf(compared.querySelector(".standfirst"))).toBe(
      "1 sentence differs between edition 1 and edition 2.",
    );
  });

  it("that are not there are not compared", async () => {
    expect((await ask(site, "/documents/orontes-post-0928/compare?from=1&to=9")).statusCode).toBe(404);
    expect((await ask(site, "/documents/nothing/compare")).statusCode).toBe(404);
  });
});

describe("a source", () => {
  it("has its record, its carriers, what it replaced and what it said, latest first", async () => {
    const document = await page(site, "/sources/white-helmets");
    expect(textOf(document.querySelector("h1"))).toBe("White Helmets");
    expect(textOf(document.querySelector("#record"))).toContain("cannot be judged");
    expect(textOf(document.querySelector("#revisions"))).toContain("23 replaced then 26");
    const carriers = textOf(document.body);
    for (const outlet of ["Harbour Wire", "Northgate Live", "The Orontes Post"])
      expect(carriers).toContain(outlet);
    expect(textOf(document.querySelector(".claim-list"))).toContain(claims.live26.quote);
  });

  it("is reached from the list of sources and from figures, where the pack does not know it", async () => {
    const listed = [...(await page(site, "/sources")).querySelectorAll("th a")].map((a) =>
      a.getAttribute("href"),
    );
    expect(listed).toContain("/sources/white-helmets");
    const figure = [...(await page(site, "/incidents/i-jalloum")).querySelectorAll(".figure-table th a")].map(
      (a) => a.getAttribute("href"),
    );
    expect(figure).toContain("/actors/white-helmets");
    expect(figure).toContain(`/sources/${encodeURIComponent("levant casualty monitor")}`);
  });

  it("that nobody knows is not found", async () => {
    expect((await ask(site, "/sources/nobody")).statusCode).toBe(404);
  });
});
