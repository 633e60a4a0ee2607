import { describe, expect, it } from "vitest";
import { THREAD_NAMES } from "../../src/publish/export-threads.ts";
import { type ExportFormat, exportRows, type ExportWhat } from "../../src/publish/exports.ts";
import { readCsv } from "../../src/theatre/csv.ts";
import { weigh } from "../../src/weighing/weigh.ts";
import { attack, bounds, facility, readPage, type Saying, theatre, toll } from "../weighing/claim-book.ts";
import { ACTORS, ALEPPO, diplomacy, SHAAR, truce } from "../weighing/threads/bodies.ts";

const when = "2016-11-03";
const sayings: Saying[] = [
  {
    words: "The truce, set to run to Sunday, holds.",
    body: truce("in force", {
      parties: ["Syrian government", "rebels"],
      start: "2016-11-02",
      end: "2016-11-06",
    }),
    where: [ALEPPO],
    when,
  },
  {
    words: "Chlorine fell on Shaar; medics said so.",
    body: attack({ type: "chemical attack", by: ["Syrian army"] }),
    where: [SHAAR],
    when,
  },
  {
    words: "A state office denied it.",
    body: attack({ type: "chemical attack", by: ["Syrian army"] }),
    where: [SHAAR],
    when,
    certainty: "denied",
    voices: [["a state office", "syria", "denies"]],
  },
  {
    words: "=Eleven breaches by rebels.",
    body: truce("broken", { by: ["rebels"], breaches: { count: bounds(11), by: ["rebels"] } }),
    where: [ALEPPO],
    when,
  },
  {
    words: "Russia vetoed the French draft.",
    body: diplomacy("vetoes", ["Russia"], "the French draft"),
    when,
  },
  {
    words: "The M10 hospital is shut.",
    body: facility({ status: "out of service", name: "M10" }),
    where: [ALEPPO],
    when,
  },
  { words: "9 are held.", body: toll(bounds(9), { status: "detained" }), where: [SHAAR], when },
];
const page = readPage({
  id: "reed-herald",
  publisher: "Reed Herald",
  published: when,
  entries: [{ sayings: sayings.map((saying) => ({ actors: ACTORS, ...saying })) }],
});
const weighed = weigh([page], theatre);

function rows(what: ExportWhat, format: ExportFormat): string[] {
  return [...exportRows(what, format, [page], () => weighed)];
}

function cells(what: ExportWhat): Record<string, string>[] {
  const { rows: read, faults } = readCsv(rows(what, "csv").join(""));
  expect(faults).toEqual([]);
  const [header, ...rest] = read;
  return rest.map((row) => Object.fromEntries(row.cells.map((cell, i) => [header?.cells[i] ?? "?", cell])));
}

describe("the export of threads", () => {
  it("has a JSON line for each thread with claims that the record holds", () => {
    const ids = new Set(page.claims.map(({ id }) => id));
    for (const what of THREAD_NAMES) {
      const lines = rows(what, "jsonl");
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines)
        for (const [, claim] of line.matchAll(/"claim":"([^"]+)"/g)) expect(ids).toContain(claim);
    }
  });

  it("gives a truce with its window, breaches, totals of both kinds and coverage", () => {
    expect(JSON.parse(rows("truces", "jsonl")[0] as string)).toMatchObject({
      window: { first: "2016-11-02", last: "2016-11-06", basis: "in force" },
      breaches: [
        { party: "government", accusers: [{ origin: "Reed Herald" }], denied_by: [{ origin_key: "syria" }] },
      ],
      totals: [
        { party: "government", stated: [], ours: 1 },
        { party: "opposition", stated: [{ count: { min: 11 } }], ours: 0 },
      ],
      coverage: [{ day: "2016-11-02" }, { day: "2016-11-03" }, {}, {}, {}],
    });
    expect(cells("truces").map(({ row, status, count_min }) => [row, status, count_min])).toEqual([
      ["act", "in force", ""],
      ["act", "broken", ""],
      ["alleged breach", "chemical attack", ""],
      ["denial of a breach", "chemical attack", ""],
      ["stated breaches", "broken", "11"],
    ]);
  });

  it("gives votes with the letter of the vote", () => {
    expect(JSON.parse(rows("instruments", "jsonl")[0] as string)).toMatchObject({
      votes: [
        { member: { name: "Russia" }, vote: "veto", letter: "N", told: [{ vote: "veto", letter: "N" }] },
      ],
    });
    expect(cells("instruments").map(({ row, status }) => `${row} ${status}`)).toEqual([
      "act vetoes",
      "vote veto",
      "result vetoed",
    ]);
  });

  it("gives facilities, people and allegations a row for each origin's words", () => {
    expect(cells("facilities")).toMatchObject([
      { title: "M10 Hospital (al-Sakhour)", status: "out of service", place: ALEPPO },
    ]);
    expect(cells("people")).toMatchObject([{ status: "detained", count_min: "9", about: "people" }]);
    expect(cells("allegations").map(({ row, about }) => [row, about])).toEqual([
      ["alleged", ""],
      ["denied", ""],
      ["evidence named", "medics"],
    ]);
  });
});
