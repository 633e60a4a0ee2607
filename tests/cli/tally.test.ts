import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { call } from "../support/call.ts";

const folder = mkdtempSync(path.join(tmpdir(), "daybook-tally-"));
const data = { dataFolder: path.join(folder, "data") };

const PAGE = `River Monitor
18 November 2016

Airstrikes on Shaar, in Aleppo, killed 12 people, including four children, on Friday, the Lamp Clinic said.

An air strike on Sukkari in Aleppo killed seven people on 15 November 2016, the Lamp Clinic said.
`;

beforeAll(async () => {
  const { code, notes } = await call(
    ["read", "-", "--published", "2016-11-18", "--publisher", "River Monitor"],
    {
      ...data,
      input: PAGE,
    },
  );
  expect(notes).not.toContain("DAY-");
  expect(code).toBe(0);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("daybook tally", () => {
  it("counts by governorate with the rule beside the number", async () => {
    const { code, out } = await call(["tally"], data);
    expect(code).toBe(0);
    expect(out).toMatch(/Aleppo Governorate +19 /);
    expect(out).toContain("Rule (bounds_only)");
  });
  it("writes CSV and JSON of the same numbers", async () => {
    const csv = await call(["tally", "--who", "people", "--format", "csv"], data);
    expect(csv.out.split("\r\n")[1]).toBe("SY02,Aleppo Governorate,killed,people,19,19,2,0,0,bounds_only");
    const json = JSON.parse((await call(["tally", "--who", "people", "--format", "json"], data)).out);
    expect(json.total[0]).toMatchObject({ low: 19, high: 19 });
    expect(json.total[0].added).toHaveLength(2);
  });
  it("reads days, places and moments of publication", async () => {
    const total = async (...args: string[]) =>
      JSON.parse((await call(["tally", "--who", "people", "--format", "json", ...args], data)).out).total[0]
        .low;
    expect(await total("--during", "2016-11-18")).toBe(12);
    expect(await total("--within", "Sukkari")).toBe(7);
    expect(await total("--known-at", "2016-11-17")).toBe(null);
    expect(await total("--origin", "lamp clinic")).toBe(19);
  });
  it("prints a bulletin with what it leaves blank", async () => {
    const { out } = await call(["tally", "--format", "bulletin", "--during", "2016-11"], data);
    expect(out).toContain("# People killed and injured, 2016-11");
    expect(out).toContain("19 killed in 2 entries");
    expect(out).toContain("## Injured, by place\n\nNobody gave a number.");
  });

  const misused: [string[], string][] = [
    [["tally", "--by", "colour"], "Expected some of: place, month, day, party"],
    [["tally", "--policy", "guess"], "Expected one of: bounds_only"],
    [["changes"], "--from is missing"],
    [["changes", "--from", "2016-11-18", "--to", "2016-11-01"], "lies before"],
  ];
  it.each(misused)("%j is misuse and says what to do", async (args, words) => {
    const { code, notes } = await call(args, data);
    expect(code).toBe(2);
    expect(notes).toContain(words);
  });

  const failing: [string[], string][] = [
    [["tally", "--status", "besieged"], "people to whom it happens once"],
    [["tally", "--during", "November"], "a date as EDTF"],
    [["tally", "--within", "Atlantis"], "a place of the pack"],
    [["tally", "--origin", "nobody"], "an origin of figures in the record"],
    [["tally", "--known-at", "2016-02-30"], "a day or a minute"],
  ];
  it.each(failing)("%j fails and says what was expected", async (args, words) => {
    const { code, notes } = await call(args, data);
    expect(code).toBe(1);
    expect(notes).toContain("DAY-CLI-001");
    expect(notes).toContain(words);
  });
});

describe("daybook changes", () => {
  it("says what became known", async () => {
    const { out } = await call(["changes", "--from", "2016-11-17"], data);
    expect(out).toContain("first reported");
    expect(out).toContain("killed people: 12");
  });
});
