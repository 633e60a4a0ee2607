import { describe, expect, test } from "vitest";
import { CONTROL_TABLES } from "./sentences-control.ts";
import { FACILITY_TABLES } from "./sentences-facility.ts";
import { KEPT_BACK } from "./sentences-kept-back.ts";
import { TRUCE_TABLES } from "./sentences-truce.ts";
import { tableProblems } from "./table-problems.ts";

/** Rows that are not read yet, with what stands in the way. A row that comes to be read fails here and leaves the list. */
const NOT_YET = new Map([
  [
    "Kyiv denied Russian claims that its forces had taken Synkivka.",
    "'its' is taken for the speaker, not for whose claims they are",
  ],
  [
    "Ukrainian forces re-entered Lyman on 1 October 2022, hours after the Russian garrison fled.",
    "the hyphen cuts the verb from its subject",
  ],
  [
    "Of El Fasher's 21 health centres only two are functioning.",
    "the number stands behind the place, before the verb",
  ],
  [
    "The president called on the M23 to withdraw from Goma.",
    "'call on X to' makes no voice whose demand a claim could carry",
  ],
]);

const KINDS = { control: CONTROL_TABLES, truce: TRUCE_TABLES, facility: FACILITY_TABLES };

for (const [kind, tables] of Object.entries(KINDS)) {
  for (const [name, rows] of Object.entries(tables)) {
    describe(name, () => {
      for (const row of rows) {
        const why = NOT_YET.get(row.text);
        const title = row.claims.length === 0 ? `makes no claim of: ${row.text}` : `reads: ${row.text}`;
        if (why === undefined)
          test(title, () => expect(tableProblems(row, (read) => read === kind)).toEqual([]));
        else
          test.fails(`does not read yet (${why}): ${row.text}`, () =>
            expect(tableProblems(row, (read) => read === kind)).toEqual([]));
      }
    });
  }
}

/** How many kept-back rows are read without a fault. When first run, 25, 12 and 15 were. */
const KEPT_BACK_READ = { control: 28, truce: 12, facility: 15 };

for (const [kind, rows] of Object.entries(KEPT_BACK)) {
  test(`of the sentences on ${kind} that were kept back, no fewer are read than when last counted`, () => {
    const read = rows.filter((row) => tableProblems(row, (read) => read === kind).length === 0).length;
    expect(read).toBeGreaterThanOrEqual(KEPT_BACK_READ[kind as keyof typeof KEPT_BACK_READ]);
  });
}

test("the tables hold at least 160 sentences, a sixth of them without a claim of their kind", () => {
  const rows = Object.values(KINDS).flatMap((tables) => Object.values(tables).flat());
  expect(rows.length).toBeGreaterThanOrEqual(160);
  expect(rows.filter((row) => row.claims.length === 0).length).toBeGreaterThanOrEqual(27);
});
