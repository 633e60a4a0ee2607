import { describe, expect, it } from "vitest";
import { readMention, readMentions } from "./mentions.ts";

describe("mentions in context", () => {
  const rows = readMentions();
  const read = rows.map((row) => ({ ...row, ...readMention(row) }));
  const share = (of: typeof read) => of.filter(({ got, want }) => got === want).length / of.length;

  it("make a table of two packs of which at least half is hard", () => {
    expect(rows.length).toBeGreaterThanOrEqual(200);
    expect(rows.filter(({ hard }) => hard).length).toBeGreaterThanOrEqual(rows.length / 2);
    expect(new Set(rows.map(({ pack }) => pack))).toEqual(new Set(["syria", "sudan"]));
  });

  it("are read rightly, or honestly not read", () => {
    const groups = {
      all: read,
      hard: read.filter(({ hard }) => hard),
      plain: read.filter(({ hard }) => !hard),
    };
    for (const [name, of] of Object.entries(groups))
      process.stdout.write(`mentions, ${name}: ${(100 * share(of)).toFixed(1)} % of ${of.length}\n`);
    for (const { line, printed, want, got, reason } of read.filter((one) => one.got !== one.want))
      process.stdout.write(`  mentions.txt:${line} '${printed}' is ${want}, read as ${got}: ${reason}\n`);
    expect(share(groups.plain)).toBeGreaterThanOrEqual(0.98);
    expect(share(groups.hard)).toBeGreaterThanOrEqual(0.95);
  });

  it("never come without a reason where something was read", () => {
    for (const { got, reason, printed } of read) if (got !== "none") expect(reason, printed).not.toBe("");
  });
});
