import { describe, expect, it } from "vitest";
import { isWording } from "../../src/model/wording.ts";
import { bulletinLines } from "../../src/publish/bulletin.ts";
import { incidentRecord } from "../../src/publish/export-incidents.ts";
import { incidentCsv } from "../../src/publish/incident-csv.ts";
import { tallyCsv, tallyLines, tallyRecord } from "../../src/publish/tally-text.ts";
import { tallyOf } from "../../src/weighing/tally/tally.ts";
import { weigh } from "../../src/weighing/weigh.ts";
import { bounds, readPage, toll } from "../weighing/claim-book.ts";
import { ALEPPO, SHAAR } from "../weighing/threads/bodies.ts";
import { syria } from "../site/theatre.ts";

const theatre = syria();
const pages = [
  { words: "Twelve died in Shaar.", body: toll(bounds(12)), where: [SHAAR], when: "2016-11-18" },
  { words: "Of November 150 died.", body: toll(bounds(150)), where: [ALEPPO], when: "2016-11" },
  { words: "Nine died there by noon.", body: toll(bounds(9)), where: [ALEPPO], when: "2016-11-18" },
].map((saying, i) =>
  readPage({
    id: `p${i}`,
    publisher: `Paper ${i}`,
    published: "2016-12-01",
    entries: [{ sayings: [saying] }],
  }),
);
const { incidents } = weigh(pages, theatre);
const claims = new Map(pages.flatMap((page) => page.claims.map((claim) => [claim.id, claim] as const)));
const tally = tallyOf(incidents, claims, theatre, {
  status: "killed",
  who: ["people"],
  axes: ["place"],
  policy: "bounds_only",
  from: null,
  to: null,
  within: null,
  only: [],
  without: [],
});

/** Whether words that are in no language yet stand anywhere in a value. */
function hasWording(value: unknown): boolean {
  if (isWording(value)) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(hasWording);
}

describe("files that leave", () => {
  it("have all of our words in English, and none unsaid", () => {
    expect(tally.total[0]?.leftOut.length).toBeGreaterThan(0);
    expect(hasWording(tallyRecord(tally))).toBe(false);
    expect(incidents.map(incidentRecord).some(hasWording)).toBe(false);
    const tables = { killedByPlace: tally, killedByParty: tally, injuredByPlace: tally };
    const texts = [
      ...bulletinLines({ period: "November 2016", origin: null, ...tables }),
      ...tallyLines(tally),
      ...tallyCsv(tally),
      ...incidents.flatMap((incident) => [...incidentCsv(incident, () => null)]),
    ].join("");
    expect(texts).not.toContain("[object");
    expect(texts).toContain("Deaths, al-Shaar, 18 November 2016 (12): lies within ‘Deaths, Aleppo");
  });
});
