import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readStructures, REFERENCE_PAGES } from "../../evaluation/structure.ts";
import { figures, scoreStructures } from "../../evaluation/structure-score.ts";

const isThere = existsSync(REFERENCE_PAGES);
if (!isThere) console.log(`Skipped: the reference pages are not at ${REFERENCE_PAGES}.`);

describe.skipIf(!isThere)("structure of the reference pages", () => {
  it("is read at least as well as promised", () => {
    const score = scoreStructures([...readStructures(REFERENCE_PAGES).values()]);
    expect(figures(score.all).f1).toBeGreaterThanOrEqual(0.95);
    expect(score.thread.right / score.thread.of).toBeGreaterThanOrEqual(0.95);
    expect(score.time.right).toBe(score.time.of);
    expect(score.title.right).toBe(score.title.of);
  });
});
