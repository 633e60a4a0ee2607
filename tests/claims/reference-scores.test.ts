import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderAt, folderOf, linesFile, option } from "../../evaluation/options.ts";
import { reportErrors } from "../../evaluation/reports-errors.ts";
import { foldName, NameBook } from "../../src/claims/confidence/training/facts.ts";
import type { ClaimRow } from "../../src/claims/confidence/training/claim-row.ts";
import { align, isPresupposed, type ReferencePage } from "../../src/claims/confidence/training/reference.ts";
import { loadTheatre } from "../../src/theatre/load-theatre.ts";

const names = new NameBook(
  [
    ["syrian government", "syrian-government"],
    ["fsa", "free-syrian-army"],
    ["free syrian army", "free-syrian-army"],
  ],
  [
    ["idlib", "idlib"],
    ["edlib", "idlib"],
  ],
);

function toll(change: Partial<ClaimRow> & { toll?: object } = {}): ClaimRow {
  return {
    document: "page",
    kind: "toll",
    quote: "six people were killed",
    start: 10,
    end: 32,
    attribution: [{ source: "governor", cue: "said", stance: "asserts" }],
    certainty: "stated",
    when: "2016-10-07",
    where: ["Idlib"],
    toll: {
      status: "killed",
      count: { min: 6, max: 6, text: "six" },
      who: "people",
      side: null,
      by: [],
      means: null,
    },
    ...change,
  };
}

function page(claims: readonly ClaimRow[], change: Partial<ReferencePage> = {}): ReferencePage {
  return { name: "page", claims, heads: [], comments: [], until: null, ...change };
}

describe("names are compared", () => {
  test.each([
    ["the Aleppo Province", "aleppo"],
    ["al-Shaar neighbourhood", "shaar"],
    ["Ma‘arrat", "maarrat"],
    ["City", "city"],
  ])("'%s' as '%s'", (name, folded) => expect(foldName(name)).toBe(folded));

  test("by the pack, by side and by city", () => {
    const of = (by: string, where: string) => names.factsOf(toll({ where: [where], toll: { by: [by] } }));
    expect(of("FSA", "Edlib").at("by")).toBe(of("Free Syrian Army", "Idlib").at("by"));
    expect(of("regime forces", "East Aleppo").at("by")).toBe(of("Syrian Army", "Aleppo").at("by"));
    expect(of("FSA", "East Aleppo").at("where")).toBe(of("FSA", "Aleppo").at("where"));
    expect(of("FSA", "Edlib").at("where")).toBe(of("FSA", "Idlib").at("where"));
  });
});

describe("claims are set beside the marked ones", () => {
  test("of their kind, where their words overlap, one to one, the likest first", () => {
    const marked = [toll(), toll({ when: "2016-10-01" })];
    const read = [toll({ when: "2016-10-01" }), toll(), toll({ kind: "attack", attack: {} })];
    const { pairs } = align(page(marked), read, names);
    expect([...pairs].sort((a, b) => a.read - b.read)).toEqual([
      { read: 0, marked: 1 },
      { read: 1, marked: 0 },
    ]);
  });

  test("and not in headings, behind the marked part, or in comments where their kind was not marked", () => {
    const counted = (change: Partial<ReferencePage>, claim = toll()) =>
      align(page([], change), [claim], names).counted.length;
    expect(counted({})).toBe(1);
    expect(counted({ heads: [[8, 40]] })).toBe(0);
    expect(counted({ until: 5 })).toBe(0);
    expect(counted({ comments: [[0, 90]] })).toBe(1);
    expect(counted({ comments: [[0, 90]] }, toll({ kind: "attack" }))).toBe(0);
  });

  test("uncounted tolls and 'X-held' cost nothing when left out", () => {
    expect(isPresupposed(toll({ toll: { count: null } }))).toBe(true);
    expect(isPresupposed(toll())).toBe(false);
    const held = toll({ kind: "control", quote: "rebel-held Idlib", control: { change: "holds" } });
    expect(isPresupposed(held)).toBe(true);
  });
});

describe("kinds of error", () => {
  const theatre = loadTheatre("theatres/syria");
  const errors = (marked: readonly ClaimRow[], rows: readonly ClaimRow[]) =>
    Object.fromEntries(reportErrors([{ page: page(marked), judged: [], rows }], theatre));

  test("none where all is as marked", () => expect(errors([toll()], [toll()])).toEqual({}));

  test("what is not read, and what is read and not marked", () => {
    expect(errors([toll()], [])).toEqual({ "not read: toll, nothing in these words": 1 });
    expect(errors([toll()], [toll({ kind: "statement" })])).toEqual({
      "not read: toll, another kind in these words": 1,
      "read and not marked: statement, another kind in these words": 1,
    });
  });

  test.each([
    [{ when: null }, "when: left empty"],
    [{ when: "2016-10-08~" }, "when: the page's day for another"],
    [{ when: "2016-10-01/2016-10-07" }, "when: a span for a day"],
    [{ where: ["Homs"] }, "where: another place"],
    [{ attribution: [] }, "voice: the page's own where somebody says it"],
    [
      { toll: { status: "killed", count: { min: 7, max: 7, text: "7" }, who: "people", by: [] } },
      "count: another",
    ],
    [
      { toll: { status: "killed", count: { min: 6, max: 6, text: "6" }, who: "people", by: ["Russia"] } },
      "toll, by: filled where it should be empty",
    ],
  ])("%j is '%s'", (change, kind) => expect(errors([toll()], [toll(change)])).toEqual({ [kind]: 1 }));
});

describe("options of evaluations", () => {
  const folder = mkdtempSync(join(tmpdir(), "daybook-options-"));
  writeFileSync(join(folder, "dev.jsonl"), "");
  writeFileSync(join(folder, "one.txt"), "");

  test("a value stands behind its name", () => {
    expect(option(["--out", "file"], "--out")).toBe("file");
    expect(option(["--out"], "--out")).toBeNull();
  });

  test("lines are a file, or dev.jsonl in a folder", () => {
    expect(linesFile(folder)).toBe(join(folder, "dev.jsonl"));
    expect(linesFile(join(folder, "one.txt"))).toBe(join(folder, "one.txt"));
    expect(linesFile(join(folder, "none"))).toBeNull();
  });

  test("a folder of what was given holds nothing else", () => {
    mkdirSync(join(folder, "scratch"));
    const given = folderOf([join(folder, "one.txt")], join(folder, "scratch"));
    expect(readdirSync(given)).toEqual(["one.txt"]);
    expect(folderAt(join(folder, "one.txt"))).toBe(folder);
    expect(folderAt(folder)).toBe(folder);
  });
});
