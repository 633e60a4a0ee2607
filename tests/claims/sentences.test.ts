import { describe, expect, test } from "vitest";
import { TABLES } from "./sentences.ts";
import { UNSEEN } from "./sentences-unseen.ts";
import { tableProblems } from "./table-problems.ts";

for (const [name, rows] of Object.entries({ ...TABLES, ...UNSEEN })) {
  describe(name, () => {
    for (const row of rows) {
      test(row.claims.length === 0 ? `makes no claim of: ${row.text}` : `reads: ${row.text}`, () => {
        expect(tableProblems(row, (kind) => kind !== "statement")).toEqual([]);
      });
    }
  });
}

test("the table holds at least 120 sentences, a fifth of them without a claim or nearly so", () => {
  const rows = Object.values(TABLES).flat();
  expect(rows.length).toBeGreaterThanOrEqual(120);
  expect(rows.filter((row) => row.claims.length === 0).length).toBeGreaterThanOrEqual(20);
});
