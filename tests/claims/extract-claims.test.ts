import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explain, pageOf } from "../../src/claims/explain.ts";
import { formatExplanation } from "../../src/claims/explain-text.ts";
import { extractClaims } from "../../src/claims/extract-claims.ts";
import { analyse } from "../../src/language/analyse.ts";
import type { Document, Entry } from "../../src/model/document.ts";
import { readCapture } from "../../src/reading/read-capture.ts";
import { loadTheatre } from "../../src/theatre/load-theatre.ts";
import { flatten } from "./read-sentence.ts";

const theatre = loadTheatre("theatres/syria");

function claimsOf(document: Document) {
  return extractClaims(document, analyse(document, theatre), theatre);
}

function page(text: string, published = "2024-03-08"): Document {
  return pageOf(text, { published });
}

/** The same page with other fields in its only entry. */
function withEntry(document: Document, fields: Partial<Entry>): Document {
  return { ...document, entries: document.entries.map((entry) => ({ ...entry, ...fields })) };
}

const NEWS =
  "Shelling killed six people in Goma on Monday, the mayor said. M23 captured Rutshuru. Rwanda condemned the attack.";

describe("every claim", () => {
  test("quotes the text at its offsets", () => {
    const document = page(NEWS);
    const claims = claimsOf(document);
    expect(claims.length).toBeGreaterThanOrEqual(3);
    for (const claim of claims) expect(document.text.slice(claim.start, claim.end)).toBe(claim.quote);
  });

  test("names the rule that made it and has an id of its own", () => {
    const claims = claimsOf(page(NEWS));
    for (const claim of claims) {
      expect(claim.rules[0]).toMatch(/^[a-z]+\/[a-z-]+$/);
      expect(claim.id).toMatch(/^c-[0-9a-f]{16}$/);
    }
    expect(new Set(claims.map((claim) => claim.id)).size).toBe(claims.length);
  });

  test("comes out the same on a second reading", () => {
    expect(claimsOf(page(NEWS))).toEqual(claimsOf(page(NEWS)));
  });

  test("has another id in another capture", () => {
    const first = claimsOf(page(NEWS));
    const second = claimsOf({ ...page(NEWS), capture: "0".repeat(64) });
    expect(second.map((claim) => claim.id)).not.toEqual(first.map((claim) => claim.id));
    expect(second.map((claim) => claim.quote)).toEqual(first.map((claim) => claim.quote));
  });
});

describe("where the words stand", () => {
  test("decides the day: exact in an update with a clock time, approximate elsewhere", () => {
    const text = "Six people were killed in Goma.";
    expect(claimsOf(page(text))[0]?.when?.edtf).toBe("2024-03-08~");
    const update = withEntry(page(text), { kind: "update", time: "17:45", tz: "GMT" });
    expect(claimsOf(update)[0]?.when?.edtf).toBe("2024-03-08");
  });

  test("a page without a day gives no day", () => {
    expect(claimsOf(pageOf("Six people were killed in Goma.", {}))[0]?.when).toBeNull();
  });

  test("headings, links, credits and biographies make no claims", () => {
    const document = page("Six people were killed in Goma.");
    const heading = withEntry(document, {
      blocks: [{ start: 0, end: document.text.length, role: "heading" }],
    });
    expect(claimsOf(heading)).toEqual([]);
    for (const kind of ["related", "credit", "biography"] as const) {
      expect(claimsOf(withEntry(document, { kind }))).toEqual([]);
    }
  });

  test("captions make claims", () => {
    expect(
      claimsOf(withEntry(page("A man hurt in Russian shelling of Nikopol on Monday."), { kind: "caption" }))
        .length,
    ).toBeGreaterThan(0);
  });

  test("a document that was not read makes none", () => {
    expect(claimsOf({ ...page(NEWS), state: "unread", unreadReason: "language" })).toEqual([]);
  });

  test("a comment carries tolls, control and arms only, and its writer is the first voice", () => {
    const comment = withEntry(page(NEWS), { kind: "comment", author: "Reader One", depth: 0 });
    const claims = claimsOf(comment);
    expect(
      claims.map((claim) => claim.kind).filter((kind) => !["toll", "control", "arms"].includes(kind)),
    ).toEqual([]);
    expect(claims.length).toBeGreaterThan(0);
    for (const claim of claims) expect(claim.attribution[0]?.source).toBe("Reader One");
  });

  test("a comment without a name is the commenter's", () => {
    const comment = withEntry(page("M23 captured Rutshuru."), { kind: "comment", depth: 0 });
    expect(claimsOf(comment)[0]?.attribution[0]).toMatchObject({ source: "commenter", cue: null });
  });
});

describe("tables", () => {
  const html = `<html lang="en"><head><title>Bulletin</title></head><body><main><h1>Bulletin</h1>
    <p>Published 3 November 2023</p>
    <p>The Nile Record Centre publishes this bulletin every month for those who need its figures at hand.</p>
    <h2>Civilians killed by place in October 2023</h2>
    <table><tr><th>Place</th><th>Civilians</th><th>of these children</th><th>Budget</th></tr>
    <tr><td>Aleppo</td><td>51</td><td>11</td><td>900</td></tr>
    <tr><td>Damascus</td><td>7</td><td>2</td><td>100</td></tr></table></main></body></html>`;

  function tolls() {
    const bytes = new TextEncoder().encode(html);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const [document] = readCapture(
      { sha256, bytes, address: "bulletin.html", mediaType: "text/html" },
      { published: "2023-11-03" },
    ).documents;
    return claimsOf(document as Document).map(flatten);
  }

  test("give one toll for each number under a column of people, in the publisher's own voice", () => {
    const cells = tolls().filter((claim) => claim.kind === "toll");
    expect(cells.map((claim) => [claim.status, claim.who, claim.min, claim.source])).toEqual([
      ["killed", "civilians", "51", ""],
      ["killed", "children", "11", ""],
      ["killed", "civilians", "7", ""],
      ["killed", "children", "2", ""],
    ]);
  });

  test("place the number at the row's place", () => {
    expect(
      tolls()
        .filter((claim) => claim.kind === "toll")
        .map((claim) => claim.where?.split(" ")[0]),
    ).toEqual(["Aleppo", "Aleppo", "Damascus", "Damascus"]);
  });
});

describe("explain", () => {
  const text =
    "At least 12 people were killed in Goma on Friday, the mayor said. The army wants to capture Bukavu.";
  const explanation = explain(text, { published: "2024-03-08" }, theatre);

  test("shows numbers, times, voices, the claim with its fields and its rules", () => {
    const shown = formatExplanation(explanation);
    for (const part of [
      "At least 12",
      "12 or more",
      "2024-03-08",
      "mayor",
      "toll/kill",
      "attribution/say",
      "certainty",
      "empty",
    ]) {
      expect(shown).toContain(part);
    }
  });

  test("says which rule was refused and why", () => {
    expect(explanation.refusals.map((refusal) => refusal.rule)).toContain("control/capture");
    expect(formatExplanation(explanation)).toContain("not what happened");
  });

  test("says so where there is no claim", () => {
    expect(formatExplanation(explain("Nothing.", {}, theatre))).toContain("No claim.");
  });
});

describe("hostile input", () => {
  const PIECES = [
    "“",
    "”",
    "said",
    "that",
    ",",
    "(",
    ")",
    "killed",
    "12",
    "people",
    "by",
    "of",
    "the",
    "Goma",
    ":",
    "according",
    "to",
    "-held",
    "—",
    "and",
    "\n",
    "?",
    "’s",
    "shelling",
    "captured",
    "😀",
    "ceasefire",
  ];

  test.each(["-held killed", "- - -held town", "held", "a-held"])("'%s' stops nothing", (text) => {
    expect(() => claimsOf(page(text))).not.toThrow();
  });

  test("never breaks an invariant, whatever the order of words and marks", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        const document = page(pieces.join(" "));
        for (const claim of claimsOf(document)) {
          expect(claim.end).toBeGreaterThan(claim.start);
          expect(document.text.slice(claim.start, claim.end)).toBe(claim.quote);
          expect(claim.rules.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("reads an empty page and a page of marks", () => {
    expect(claimsOf(page(""))).toEqual([]);
    expect(claimsOf(page("”””((((,,,,::::"))).toEqual([]);
  });

  test("makes no claim of a sentence of ten thousand words", () => {
    const text = `Shelling killed six people ${"and six people ".repeat(3000)}in Goma.`;
    expect(claimsOf(page(text))).toEqual([]);
  });
});
