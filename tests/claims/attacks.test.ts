import { describe, expect, test } from "vitest";
import { ATTACK_TABLES } from "./sentences-attacks.ts";
import { tableProblems } from "./table-problems.ts";

const READ_HERE = new Set(["attack", "toll"]);

for (const [name, rows] of Object.entries(ATTACK_TABLES)) {
  describe(name, () => {
    for (const row of rows) {
      test(row.claims.length === 0 ? `makes no claim of: ${row.text}` : `reads: ${row.text}`, () => {
        expect(tableProblems(row, (kind) => READ_HERE.has(kind))).toEqual([]);
      });
    }
  });
}
