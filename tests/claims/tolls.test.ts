import { describe, expect, test } from "vitest";
import { tableProblems } from "./table-problems.ts";
import { TOLL_TABLES } from "./tolls.ts";

const TOLLS = new Set(["toll"]);

for (const [name, rows] of Object.entries(TOLL_TABLES)) {
  describe(name, () => {
    for (const row of rows) {
      const title = row.claims.length === 0 ? "counts nobody in" : "counts";
      test(`${title}: ${row.text}`, () => expect(tableProblems(row, (kind) => TOLLS.has(kind))).toEqual([]));
    }
  });
}
