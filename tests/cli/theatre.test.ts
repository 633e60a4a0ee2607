import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { call } from "../support/call.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pack-"));
  cpSync("theatres/sudan", folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("daybook theatre check", () => {
  it("passes the packs that come with the program", async () => {
    for (const pack of ["syria", "sudan"]) {
      const { code, out } = await call(["theatre", "check", pack]);
      expect(code).toBe(0);
      expect(out).toContain("0 errors");
    }
  });

  it("names file, line, column, what is there, what should be and what to do", async () => {
    const file = join(folder, "places.csv");
    const sound = readFileSync(file, "utf8");
    writeFileSync(file, sound.replace(/\n([^\n]*),country,/, "\n$1,nation,"));
    const { code, notes } = await call(["theatre", "check", folder]);
    writeFileSync(file, sound);
    expect(code).toBe(1);
    expect(notes).toMatch(/places\.csv:2:\d+ {2}DAY-PACK-010 {2}'kind' is 'nation'\./);
    expect(notes).toContain("Expected one of country,");
    expect(notes).toContain("Correct the cell.");
  });

  it("counts warnings and prints every one of them when asked", async () => {
    const short = await call(["theatre", "check", "syria"]);
    const all = await call(["theatre", "check", "syria", "--all"]);
    const count = Number(/(\d+) warnings/.exec(short.out)?.[1]);
    expect(count).toBeGreaterThan(100);
    expect(all.notes.match(/^warning: /gm)).toHaveLength(count);
    expect(short.notes.length).toBeLessThan(all.notes.length);
    expect(short.notes).toContain("--all prints them");
  });
});

describe("daybook theatre resolve", () => {
  const answers: [string[], string[]][] = [
    [["Nusra", "--date", "2016-06-01"], ["actor: jabhat-al-nusra"]],
    [
      ["Nusra", "--date", "2016-08-01"],
      ["actor: jabhat-fatah-al-sham", "from 2016-07-28"],
    ],
    [
      ["Zahraa", "--near", "Aleppo"],
      ["place: N0135", "because: nearest to Aleppo", "not: "],
    ],
    [
      ["terrorists", "--speaker", "turkey"],
      ["actor: ypg", "what Turkey calls"],
    ],
    [["37km east of Aleppo"], ["place: C1007/37km-east", "precision feature"]],
    [["Omdurman", "--theatre", "sudan"], ["place: omdurman"]],
  ];
  it.each(answers)("%j explains its choice", async (args, words) => {
    const { code, out } = await call(["theatre", "resolve", ...args]);
    expect(code).toBe(0);
    for (const one of words) expect(out).toContain(one);
  });

  it("says so and fails where the name is nobody's", async () => {
    const { code, out } = await call(["theatre", "resolve", "Zzyzxford"]);
    expect(code).toBe(1);
    expect(out).toContain("the gazetteer has no such name");
  });

  const misused: [string[], number, string][] = [
    [["theatre"], 2, "needs check PACK"],
    [["theatre", "weigh", "syria"], 2, "Expected one of: check, resolve"],
    [["theatre", "check", "atlantis"], 1, "DAY-CLI-002"],
    [["theatre", "resolve", "Nusra", "--date", "August"], 1, "DAY-CLI-001"],
    [["theatre", "resolve", "Nusra", "--near", "Zzyzxford"], 1, "DAY-CLI-001"],
  ];
  it.each(misused)("%j is refused with a way out", async (args, code, words) => {
    const result = await call(args);
    expect(result.code).toBe(code);
    expect(result.notes).toContain(words);
  });
});
