import { createHash } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { binsOf, brier, calibrationError, ranking } from "../../evaluation/reports-calibration.ts";
import { pageOf } from "../../src/claims/explain.ts";
import { extractClaims } from "../../src/claims/extract-claims.ts";
import { filledFields, GROUPS } from "../../src/claims/confidence/evidence.ts";
import { leastSureFirst, sureness, sureWords, unsureFields } from "../../src/claims/confidence/sureness.ts";
import type { Example } from "../../src/claims/confidence/training/examples.ts";
import { crossJudge, fitModel, fitWeights } from "../../src/claims/confidence/training/fit.ts";
import { chanceOf, readConfidenceModel, writeConfidenceModel } from "../../src/claims/confidence/weights.ts";
import { analyse } from "../../src/language/analyse.ts";
import { loadTheatre } from "../../src/theatre/load-theatre.ts";

const theatre = loadTheatre("theatres/syria");

function claimsOf(text: string) {
  const document = pageOf(text, { id: "page", published: "2016-10-08" });
  return extractClaims(document, analyse(document, theatre), theatre);
}

describe("claims carry how likely they were read right", () => {
  const SENTENCE = "At least 12 people were killed in air strikes on Idlib on Friday, the Observatory said.";
  const toll = claimsOf(SENTENCE).find(({ kind }) => kind === "toll");

  test("with a number for the claim and one for each filled field that can be compared", () => {
    const confidence = toll?.confidence;
    expect(Object.keys(confidence?.fields ?? {})).toEqual(filledFields(toll as NonNullable<typeof toll>));
    expect(confidence?.fields).toHaveProperty("count");
    expect(confidence?.fields).not.toHaveProperty("target");
    for (const chance of [confidence?.claim ?? -1, ...Object.values(confidence?.fields ?? {})]) {
      expect(chance).toBeGreaterThan(0);
      expect(chance).toBeLessThanOrEqual(1);
      expect(Math.round(chance * 100)).toBeCloseTo(chance * 100, 9);
    }
  });

  test("an empty field has none", () => {
    const claim = claimsOf("Rebels captured a village.")[0];
    for (const field of Object.keys(claim?.confidence?.fields ?? {}))
      expect(filledFields(claim as NonNullable<typeof claim>)).toContain(field);
  });

  test("the id is a hash of document, capture, kind, span and running number, and of nothing else", () => {
    const { document, kind, start, end, id } = toll as NonNullable<typeof toll>;
    const key = [document, pageOf(SENTENCE, {}).capture, kind, start, end, 0].join("\u0000");
    expect(id).toBe(`c-${createHash("sha256").update(key).digest("hex").slice(0, 16)}`);
  });
});

describe("fitting", () => {
  const made = (group: Example["group"], n: number, feature: string, right: number): Example[] =>
    Array.from({ length: n }, (_, i) => ({
      group,
      page: `page ${i % 6}`,
      rule: feature,
      evidence: new Map([[feature, 1]]),
      right: i % 10 < right,
    }));
  const examples = [
    ...made("when", 120, "time stated", 9),
    ...made("when", 120, "time dateline", 4),
    ...made("claim", 40, "rule a", 8),
  ];

  test("tells what holds of right readings from what holds of wrong ones", () => {
    const { when } = fitModel(examples);
    expect(chanceOf(when, new Map([["time stated", 1]]))).toBeCloseTo(0.9, 1);
    expect(chanceOf(when, new Map([["time dateline", 1]]))).toBeCloseTo(0.4, 1);
  });

  test("gives a feature that was never seen no say, and a group without examples even odds", () => {
    const model = fitModel(examples);
    expect(chanceOf(model.when, new Map([["another", 1]]))).toBe(chanceOf(model.when, new Map()));
    expect(chanceOf(model.means, new Map([["means=rockets", 1]]))).toBe(0.5);
  });

  test("is never certain, however one-sided the examples", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.boolean(), (n, right) => {
        const weights = fitWeights(
          Array.from({ length: n }, () => ({ evidence: new Map([["x", 1]]), right })),
          { ridge: 4, least: 1 },
        );
        const chance = chanceOf(weights, new Map([["x", 1]]));
        return chance > 0.001 && chance < 0.999;
      }),
      { numRuns: 40 },
    );
  });

  test("gives the same bytes for the same examples", () => {
    const bytes = writeConfidenceModel(fitModel(examples));
    expect(writeConfidenceModel(fitModel(examples))).toBe(bytes);
    expect(bytes).not.toContain("NaN");
  });

  test("judges each page by what was fitted on the others", () => {
    // On one page alone everything is wrong: seen, it would be foretold; left out, it cannot be.
    const odd = made("who", 60, "who=people", 10).map((one) => ({ ...one, right: one.page !== "page 3" }));
    const left = crossJudge(odd).filter(({ page }) => page === "page 3");
    expect(left.length).toBe(10);
    for (const { chance } of left) expect(chance).toBeGreaterThan(0.9);
  });
});

describe("measuring", () => {
  test("confidence that comes true has no calibration error", () => {
    const seen = Array.from({ length: 100 }, (_, i) => ({ chance: 0.75, right: i < 75 }));
    expect(calibrationError(seen)).toBeCloseTo(0, 9);
    expect(binsOf(seen)).toEqual([{ from: 0.7, mean: 0.75, right: 0.75, count: 100 }]);
    expect(brier(seen)).toBeCloseTo(0.1875, 9);
  });

  test("boasting costs", () => {
    const seen = Array.from({ length: 10 }, (_, i) => ({ chance: 0.95, right: i < 5 }));
    expect(calibrationError(seen)).toBeCloseTo(0.45, 9);
  });

  test("ranking is one where every wrong reading has less confidence than every right one", () => {
    const at = (chance: number, right: boolean) => ({ chance, right });
    expect(ranking([at(0.9, true), at(0.8, true), at(0.6, false)])).toBe(1);
    expect(ranking([at(0.5, true), at(0.5, false)])).toBe(0.5);
    expect(ranking([at(0.5, true)])).toBeNull();
  });
});

describe("sorting and words", () => {
  const of = (claim: number, fields: Record<string, number>) => ({ claim, fields });

  test("what is least sure comes first, what was never measured last", () => {
    const list = [of(0.9, { when: 0.9 }), undefined, of(0.9, { when: 0.4 }), of(0.6, {})];
    expect(leastSureFirst(list, (one) => one)).toEqual([list[2], list[3], list[0], undefined]);
    expect(sureness(undefined)).toBeNull();
  });

  test("words follow the number", () => {
    expect([0.95, 0.75, 0.4].map(sureWords)).toEqual(["likely right", "probably right", "worth a look"]);
    expect(unsureFields(of(0.9, { when: 0.6, where: 0.5, who: 0.8 }))).toEqual([
      ["where", 0.5],
      ["when", 0.6],
    ]);
  });
});

describe("the shipped model", () => {
  test("has a number for every group", () => {
    const model = readConfidenceModel();
    for (const group of GROUPS) expect(Number.isFinite(model[group].base), group).toBe(true);
  });

  test.each([
    ["no file", null],
    ["no JSON", "{"],
    ["another format", '{"format": 99, "models": {}}'],
  ])("is refused by name where there is %s", (_, text) => {
    const folder = mkdtempSync(join(tmpdir(), "daybook-confidence-"));
    if (text !== null) writeFileSync(join(folder, "confidence.json"), text);
    expect(() => readConfidenceModel(pathToFileURL(`${folder}/`))).toThrow(/DAY-CONFIDENCE-001/);
  });
});
