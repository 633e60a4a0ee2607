import { describe, expect, test } from "vitest";
import { extractClaims } from "../../src/claims/extract-claims.ts";
import { analyse } from "../../src/language/analyse.ts";
import { readCapture } from "../../src/reading/read-capture.ts";
import { loadTheatre } from "../../src/theatre/load-theatre.ts";
import { flatten } from "./read-sentence.ts";

const theatre = loadTheatre("theatres/syria");

/** A bulletin of our own with two tables in two sections, the second without a month of its own. */
const BULLETIN = `<html lang="en"><head><title>Bulletin</title></head><body><main><h1>Bulletin</h1>
  <p>The Nile Record Centre publishes this bulletin every month for those who need its figures at hand.</p>
  <h2>Civilians killed by governorate in January 2024</h2>
  <table><tr><th>Governorate</th><th>Civilians</th></tr>
  <tr><td>Idlib</td><td>12</td></tr><tr><td>Homs</td><td>5</td></tr><tr><td>Total</td><td>17</td></tr></table>
  <h2>By party</h2>
  <p>The next table gives the same people by who is said to have killed them, as far as that is known.</p>
  <table><tr><th>Party</th><th>Civilians</th></tr>
  <tr><td>Russian forces</td><td>9</td></tr><tr><td>Islamic State</td><td>8</td></tr></table></main></body></html>`;

function cells(): Record<string, string>[] {
  const bytes = new TextEncoder().encode(BULLETIN);
  const capture = { sha256: "0".repeat(64), bytes, address: "bulletin.html", mediaType: "text/html" };
  return readCapture(capture, { published: "2024-02-03" }).documents.flatMap((document) =>
    extractClaims(document, analyse(document, theatre), theatre)
      .filter(({ rules }) => rules[0] === "toll/table-cell")
      .map(flatten),
  );
}

describe("a bulletin's tables", () => {
  test("place each row as its column says, and the row of totals nowhere", () => {
    expect(cells().slice(0, 3)).toMatchObject([
      { min: "12", where: "Idlib Governorate" },
      { min: "5", where: "Homs Governorate" },
      { min: "17", where: "" },
    ]);
  });

  test("count by party where the column names parties", () => {
    expect(cells().slice(3)).toMatchObject([
      { min: "9", by: "Russia" },
      { min: "8", by: "Islamic State" },
    ]);
  });

  test("keep the month of the first table for the second", () => {
    expect(cells().map(({ when }) => when)).toEqual(Array.from({ length: 5 }, () => "2024-01"));
  });
});
