import { describe, expect, test } from "vitest";
import { differences, flatten, parseExpected, readSentence } from "./read-sentence.ts";
import { PUBLISHED, type SentenceRow, TABLES } from "./sentences.ts";
import { UNSEEN } from "./sentences-unseen.ts";

/** What is wrong with the reading of a row, in words; empty where every claim is read and no other. */
function problems(row: SentenceRow): string[] {
  const left = readSentence(row.text, row.published ?? PUBLISHED).map(flatten);
  const out: string[] = [];
  for (const text of row.claims) {
    const wanted = parseExpected(text);
    const [best] = left
      .filter((claim) => claim.kind === wanted.kind)
      .map((claim) => ({ claim, lacks: differences(claim, wanted) }))
      .sort((a, b) => a.lacks.length - b.lacks.length);
    if (!best) {
      out.push(`not read: ${text}`);
      continue;
    }
    left.splice(left.indexOf(best.claim), 1);
    out.push(...best.lacks);
  }
  for (const claim of left) {
    if (claim.kind !== "statement") out.push(`read besides: ${claim.kind} “${claim.quote}”`);
  }
  return out;
}

for (const [name, rows] of Object.entries({ ...TABLES, ...UNSEEN })) {
  describe(name, () => {
    for (const row of rows) {
      test(row.claims.length === 0 ? `makes no claim of: ${row.text}` : `reads: ${row.text}`, () => {
        expect(problems(row)).toEqual([]);
      });
    }
  });
}

test("the table holds at least 120 sentences, a fifth of them without a claim or nearly so", () => {
  const rows = Object.values(TABLES).flat();
  expect(rows.length).toBeGreaterThanOrEqual(120);
  expect(rows.filter((row) => row.claims.length === 0).length).toBeGreaterThanOrEqual(20);
});
