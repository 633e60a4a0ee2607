import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CASE_STAGES } from "./case-stages.ts";

const CASES = join(import.meta.dirname, "..", "cases");
const foldersOf = (path: string) =>
  readdirSync(path, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map((item) => item.name)
    .sort();

const format = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Compares with `expected.json`, or writes it: see cases/README.md. */
function check(folder: string, actual: unknown): void {
  const expectedPath = join(folder, "expected.json");
  const actualPath = join(folder, "expected.actual.json");
  rmSync(actualPath, { force: true });
  if (process.env["UPDATE"] === "1" || (!existsSync(expectedPath) && !process.env["CI"])) {
    writeFileSync(expectedPath, format(actual));
    return;
  }
  expect(existsSync(expectedPath), `${expectedPath} is missing; run locally and review what is written`).toBe(
    true,
  );
  const expected = readFileSync(expectedPath, "utf8");
  if (expected !== format(actual)) writeFileSync(actualPath, format(actual));
  expect(actual).toEqual(JSON.parse(expected));
}

for (const stage of foldersOf(CASES)) {
  if (foldersOf(join(CASES, stage)).length === 0) continue;
  describe(`golden cases of ${stage}`, () => {
    it("belong to a stage that the runner knows", () => {
      expect(Object.keys(CASE_STAGES)).toContain(stage);
    });
    for (const name of foldersOf(join(CASES, stage))) {
      it(name.replaceAll("-", " "), () => {
        const folder = join(CASES, stage, name);
        check(folder, CASE_STAGES[stage]?.(folder));
      });
    }
  });
}
