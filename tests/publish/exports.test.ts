import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/model/claim.ts";
import type { ReadDocument } from "../../src/model/record.ts";
import { claimLine } from "../../src/publish/claim-lines.ts";
import { type Cell, csvList, csvRow } from "../../src/publish/csv.ts";
import { CLAIM_COLUMNS } from "../../src/publish/export-claims.ts";
import { DOCUMENT_COLUMNS } from "../../src/publish/export-documents.ts";
import { INCIDENT_COLUMNS } from "../../src/publish/export-incidents.ts";
import { THREAD_COLUMNS, THREAD_NAMES } from "../../src/publish/export-threads.ts";
import { type ExportFormat, type ExportWhat, exportRows } from "../../src/publish/exports.ts";
import { readCsv } from "../../src/theatre/csv.ts";
import { weigh } from "../../src/weighing/weigh.ts";
import { attack, bounds, control, readPage, theatre, toll } from "../weighing/claim-book.ts";

const page = readPage({
  id: "reed-herald",
  publisher: "Reed Herald",
  published: "2016-11-18",
  entries: [
    {
      time: "17:45",
      open: "🕊️ UPDATE 🙏🏽: ",
      sayings: [
        {
          words: 'At least 14 people, "five of them children", were killed 💥 in Sukkari.',
          body: toll(bounds(14, null), {
            means: "airstrike",
            breakdown: [{ who: "children", count: bounds(5), where: [] }],
          }),
          where: ["N0219", "C1007"],
          when: "2016-11-18",
          voices: [
            ["Syria Civil Defence", "white-helmets"],
            ["a | b\\c", null, "denies"],
          ],
          certainty: "denied",
        },
        {
          words: "=HYPERLINK(1)\nThe army took Shaar.",
          body: control("gained", ["Syrian army"]),
          where: ["N0156"],
        },
        {
          words: "Jets struck the town of Nowhereville.",
          body: attack(),
          where: ["Nowhereville"],
          when: "2016-11-18",
        },
        { words: "It was a dark day, he said.", body: { kind: "statement" }, voices: ["Hamid Example"] },
      ],
    },
  ],
});

function lines(
  what: ExportWhat,
  format: ExportFormat,
  documents: readonly ReadDocument[] = [page],
): string[] {
  return [...exportRows(what, format, documents, () => weigh(documents, theatre))];
}

/** CSV read back by the rules that the contract states. */
function readBack(rows: readonly string[]): Record<string, string>[] {
  const { rows: read, faults } = readCsv(rows.join(""));
  expect(faults).toEqual([]);
  const [header, ...rest] = read;
  return rest.map(({ cells }) =>
    Object.fromEntries(cells.map((cell, i) => [header?.cells[i] ?? "?", cell.replace(/^'/, "")])),
  );
}

describe("claimLine", () => {
  const [first] = page.claims as [Claim];
  it("has the fields of the format in its order, and no others", () => {
    const line = claimLine(first, page.document);
    expect(Object.keys(line)).toEqual([
      "document",
      "kind",
      "quote",
      "start",
      "end",
      "attribution",
      "certainty",
      "when",
      "where",
      "toll",
    ]);
    expect(Object.keys(line.toll as object)).toEqual([
      "status",
      "count",
      "who",
      "side",
      "by",
      "means",
      "breakdown",
    ]);
    expect(Object.keys(line.attribution[0] as object)).toEqual(["source", "cue", "stance"]);
    expect(line.where).toEqual(["al-Sukkari", "Aleppo"]);
  });
  it("has no object for a statement and no breakdown where there is none", () => {
    const statement = claimLine(page.claims[3] as Claim, page.document);
    expect(Object.keys(statement).at(-1)).toBe("where");
    const plain = readPage({
      id: "p",
      entries: [{ sayings: [{ words: "Nine died.", body: toll(bounds(9)) }] }],
    });
    const line = claimLine(plain.claims[0] as Claim, plain.document);
    expect(line.toll).toEqual({
      status: "killed",
      count: { min: 9, max: 9, text: "9..9" },
      who: "people",
      side: null,
      by: [],
      means: null,
    });
  });
  it("counts code points, so that its words slice back after emoji", () => {
    const points = [...page.document.text];
    for (const claim of page.claims) {
      const { start, end, quote } = claimLine(claim, page.document);
      expect(points.slice(start, end).join("")).toBe(quote);
      expect(start).toBeLessThan(claim.start);
    }
  });
});

describe("JSON lines", () => {
  it("are one object a line that reads back with the claim's own words", () => {
    const rows = lines("claims", "jsonl");
    expect(rows).toHaveLength(4);
    for (const [i, row] of rows.entries()) {
      expect(row.endsWith("\n")).toBe(true);
      expect(row.indexOf("\n")).toBe(row.length - 1);
      const record = JSON.parse(row);
      const claim = page.claims[i] as Claim;
      expect(record).toMatchObject({ id: claim.id, quote: claim.quote, entry: 0, said: "2016-11-18T17:45" });
      expect(record).toMatchObject(JSON.parse(JSON.stringify(claimLine(claim, page.document))));
    }
  });
  it("give a document with the text that offsets count in", () => {
    const [record] = lines("documents", "jsonl").map((row) => JSON.parse(row));
    expect(record).toMatchObject({ id: "reed-herald", text: page.document.text, claims: 4 });
    expect([...record.text].slice(record.entries[0].start, record.entries[0].end).join("")).toContain(
      "UPDATE",
    );
  });
  it("give an incident with figures whose claims are in the claims export", () => {
    const ids = new Set(lines("claims", "jsonl").map((row) => JSON.parse(row).id));
    const incidents = lines("incidents", "jsonl").map((row) => JSON.parse(row));
    expect(incidents.length).toBeGreaterThan(0);
    for (const incident of incidents) for (const id of incident.claims) expect(ids).toContain(id);
  });
});

describe("CSV", () => {
  it("reads back claim by claim, with guarded and quoted words unharmed", () => {
    const rows = readBack(lines("claims", "csv"));
    expect(rows.map(({ quote }) => quote)).toEqual(page.claims.map(({ quote }) => quote));
    expect(rows[0]).toMatchObject({
      sources: "Syria Civil Defence|a \\| b\\\\c",
      stances: "asserts|denies",
      count_min: "14",
      count_max: "",
      places: "N0219|C1007",
      status: "killed",
    });
    expect(JSON.parse(rows[0]?.body as string)).toEqual(
      JSON.parse(JSON.stringify(claimLine(page.claims[0] as Claim, page.document).toll)),
    );
    expect(rows[1]).toMatchObject({ by: "Syrian army", status: "gained" });
  });
  it("never starts a cell as a formula", () => {
    const row = lines("claims", "csv")[2] as string;
    expect(row).toContain(`"'=HYPERLINK(1)`);
  });
  it("has a row for each value of each figure, and one for an incident without", () => {
    const rows = readBack(lines("incidents", "csv"));
    expect(rows.filter(({ figure }) => figure === "")).toHaveLength(1);
    const values = rows.filter(({ figure }) => figure !== "");
    expect(values.map(({ who, min, denied }) => `${who} ${min} ${denied}`).sort()).toEqual([
      "children 5 true",
      "people 14 true",
    ]);
  });
  it("of an empty record is its header", () => {
    for (const what of ["claims", "documents", "incidents", ...THREAD_NAMES] as const) {
      expect(lines(what, "csv", [])).toHaveLength(1);
      expect(lines(what, "jsonl", [])).toHaveLength(0);
    }
  });

  const text = fc.string({
    unit: fc.constantFrom(
      "=",
      "+",
      "-",
      "@",
      "\t",
      "\r",
      "\n",
      '"',
      "'",
      ",",
      "|",
      "\\",
      "a",
      " ",
      "é",
      "😀",
      "＝",
    ),
  });
  it("brings every text back by the stated rules", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 6 }), (cells) => {
        const { rows } = readCsv(csvRow(cells));
        expect(rows[0]?.cells.map((cell) => cell.replace(/^'/, ""))).toEqual(cells);
        for (const cell of rows[0]?.cells ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r＝]/);
      }),
    );
  });
  it("brings every list back", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
        const back = [...csvList(texts).matchAll(/((?:\\[\s\S]|[^|\\])*)(\||$)/g)].slice(0, texts.length);
        expect(back.map(([, one]) => (one as string).replace(/\\([\s\S])/g, "$1"))).toEqual(texts);
      }),
    );
  });
});

describe("docs/contracts/exports.md", () => {
  const contract = readFileSync("docs/contracts/exports.md", "utf8");
  const columns: [ExportWhat | "threads", readonly (readonly [string, (...args: never[]) => Cell])[]][] = [
    ["claims", CLAIM_COLUMNS],
    ["documents", DOCUMENT_COLUMNS],
    ["incidents", INCIDENT_COLUMNS],
    ["threads", THREAD_COLUMNS],
  ];
  it.each(columns)("lists the columns of %s as the code has them", (what, list) => {
    const section = contract.split(`### ${what}\n`)[1]?.split("\n### ")[0] ?? "";
    const named = [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    expect(named).toEqual(list.map(([name]) => name));
  });
});

describe("claims by how likely they were read right", () => {
  const judged: ReadDocument = {
    ...page,
    claims: page.claims.map(
      (claim, i): Claim =>
        i === 3
          ? claim
          : { ...claim, confidence: { claim: 0.9, fields: { when: [0.8, 0.3, 0.95][i] ?? 1 } } },
    ),
  };
  const ids = (order: "record" | "least sure") =>
    [...exportRows("claims", "jsonl", [judged], () => weigh([judged], theatre), order)].map(
      (line) => (JSON.parse(line) as { id: string }).id,
    );
  const [first, second, third, fourth] = page.claims.map(({ id }) => id);

  it("come in the record's order, or those first that a person should look at, those never measured last", () => {
    expect(ids("record")).toEqual([first, second, third, fourth]);
    expect(ids("least sure")).toEqual([second, first, third, fourth]);
  });

  it("carry the numbers in both formats, and nothing where none were measured", () => {
    const record = JSON.parse(lines("claims", "jsonl", [judged])[1] ?? "{}") as { confidence: unknown };
    expect(record.confidence).toEqual({ claim: 0.9, fields: { when: 0.3 } });
    const cell = CLAIM_COLUMNS.find(([name]) => name === "confidence")?.[1];
    expect(cell?.(judged.claims[1] as Claim, judged.document)).toBe(0.9);
    expect(cell?.(judged.claims[3] as Claim, judged.document)).toBeNull();
  });
});
