import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { appendRow, checkChain, hashRow, NO_PREVIOUS } from "../../src/intake/custody.ts";
import { sha256 } from "../../src/intake/hash.ts";
import type { CustodyRow } from "../../src/model/capture.ts";

function chainOf(texts: readonly string[]): CustodyRow[] {
  const rows: CustodyRow[] = [];
  const seen = new Set<string>();
  for (const text of texts) {
    const action = seen.has(text) ? "observed" : "captured";
    seen.add(text);
    const entry = {
      action,
      sha256: sha256(text),
      size: text.length,
      address: `${text}.txt`,
      obtainedAt: "2026-01-02T03:04:05.678Z",
      agent: "daybook/0.1.0 read",
    } as const;
    rows.push(appendRow(rows.at(-1) ?? null, entry));
  }
  return rows;
}

const chains = fc.array(fc.string({ maxLength: 3 }), { minLength: 1, maxLength: 12 }).map(chainOf);

describe("the custody chain", () => {
  test("hashes the bytes that docs/store.md lays down", () => {
    const [row] = chainOf(["a"]) as [CustodyRow];
    const bytes =
      `daybook-custody/1\n[1,"captured","${sha256("a")}",1,"a.txt",` +
      `"2026-01-02T03:04:05.678Z","daybook/0.1.0 read","${NO_PREVIOUS}"]`;
    expect(row.hash).toBe(sha256(bytes));
  });

  test("is whole as it was made, row after row", () => {
    fc.assert(fc.property(chains, (rows) => checkChain(rows).length === 0));
  });

  test("names the line of any row of which any field was altered", () => {
    const changes = fc.constantFrom<Partial<CustodyRow>>(
      { address: "elsewhere" },
      { agent: "nobody" },
      { obtainedAt: "2027-01-02T03:04:05.678Z" },
      { size: 9999 },
      { sha256: "a".repeat(64) },
      { previous: "b".repeat(64) },
      { hash: "c".repeat(64) },
    );
    fc.assert(
      fc.property(chains, fc.nat(), changes, (rows, pick, change) => {
        const index = pick % rows.length;
        const altered = rows.map((row, at) => (at === index ? { ...row, ...change } : row));
        expect(checkChain(altered).map(({ line }) => line)).toContain(index + 1);
      }),
    );
  });

  test("names the first of the rows removed from the middle, and nothing after it", () => {
    fc.assert(
      fc.property(chains, fc.nat(), fc.nat(), (rows, from, count) => {
        fc.pre(rows.length > 2);
        const start = from % (rows.length - 1);
        const removed = 1 + (count % (rows.length - start - 1));
        const left = [...rows.slice(0, start), ...rows.slice(start + removed)];
        expect(checkChain(left).map(({ line }) => line)).toEqual([start + 1]);
      }),
    );
  });

  test("finds two rows that changed places", () => {
    const rows = chainOf(["a", "b", "c"]) as [CustodyRow, CustodyRow, CustodyRow];
    expect(checkChain([rows[0], rows[2], rows[1]])).not.toEqual([]);
  });

  test("finds a forged tail whose hashes fit but whose link does not", () => {
    const rows = chainOf(["a", "b", "c"]) as [CustodyRow, CustodyRow, CustodyRow];
    const forged = { ...rows[1], agent: "nobody" };
    const findings = checkChain([rows[0], { ...forged, hash: hashRow(forged) }, rows[2]]);
    expect(findings.map(({ line }) => line)).toEqual([3]);
  });

  test("finds bytes that were captured twice, and observed before they were captured", () => {
    const [first] = chainOf(["a"]) as [CustodyRow];
    const twice = appendRow(first, first);
    expect(checkChain([first, twice]).map(({ line }) => line)).toEqual([2]);
    const early = appendRow(null, { ...first, action: "observed" });
    expect(checkChain([early]).map(({ line }) => line)).toEqual([1]);
  });
});
