import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commandHelp } from "../../src/cli/command.ts";
import { COMMANDS } from "../../src/cli/commands.ts";
import { ENGINE } from "../../src/cli/engine.ts";
import { call } from "../support/call.ts";

describe("a call", () => {
  it("without words shows purpose, examples and every command", async () => {
    const { code, out } = await call([]);
    expect(code).toBe(0);
    for (const command of COMMANDS) expect(out).toContain(command.name);
    expect(out).toContain("Examples:");
  });
  it("for help gives the same page in three ways", async () => {
    const pages = await Promise.all([call(["help", "read"]), call(["read", "--help"]), call(["read", "-h"])]);
    for (const { code, out } of pages) {
      expect(code).toBe(0);
      expect(out).toBe(pages[0].out);
    }
  });
  it("names the engine with the version of the package", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect((await call(["--version"])).out.trim()).toBe(ENGINE);
    expect(ENGINE).toBe(`daybook/${version}`);
  });

  const misused: [string[], string][] = [
    [["raed", "x"], 'Did you mean "daybook read"?'],
    [["publish"], "not a command"],
    [["read"], "needs PATH..."],
    [["read", "--publishd", "2016-09-28", "x"], "Did you mean --published?"],
    [["read", "x", "--published"], "needs a value"],
    [["read", "x", "--published="], "needs a value"],
    [["serve", "now"], "takes no operands"],
    [["verify", "--theatre", "syria"], "not an option"],
    [["export", "everything"], "Expected one of: claims, documents, incidents"],
    [["export", "claims", "--format", "xml"], "Expected one of: jsonl, csv"],
    [["explain"], 'needs "SENTENCE"'],
    [["explain", "one", "two"], 'found "two"'],
  ];
  it.each(misused)("%j is misuse and says what to do", async (args, words) => {
    const { code, out, notes } = await call(args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(notes).toContain(words);
  });

  const failing: [string[], string][] = [
    [["extract", "--published", "2016-02-30", "x"], "DAY-CLI-001"],
    [["extract", "--published", "yesterday", "x"], "DAY-CLI-001"],
    [["extract", "--timezone", "Damascus", "x"], "DAY-CLI-001"],
    [["extract", "--theatre", "atlantis", "x"], "DAY-CLI-002"],
    [["serve", "--port", "eighty"], "DAY-CLI-001"],
    [["serve", "--port", "70000"], "DAY-CLI-001"],
  ];
  it.each(failing)("%j fails with its code", async (args, code) => {
    const result = await call(args);
    expect(result.code).toBe(1);
    expect(result.notes).toContain(code);
  });
});

describe("the help of a command", () => {
  it.each(COMMANDS.map((command) => [command.name, command] as const))(
    "%s has examples before options",
    (_, command) => {
      const help = commandHelp(command);
      expect(command.examples.length).toBeGreaterThan(0);
      if (command.options.length > 0)
        expect(help.indexOf("Examples:")).toBeLessThan(help.indexOf("Options:"));
      for (const example of command.examples) expect(example.line).toMatch(/(^|\s)daybook /);
    },
  );
});

describe("the docs", () => {
  it("list every code that the program can print", async () => {
    const { execFileSync } = await import("node:child_process");
    const sources = execFileSync("grep", ["-rhoE", '"DAY-[A-Z]+-[0-9]{3}"', "src"], { encoding: "utf8" });
    const docs = readFileSync("docs/errors.md", "utf8");
    const missing = [...new Set(sources.split("\n").filter(Boolean))].filter(
      (code) => !docs.includes(code.replaceAll('"', "")),
    );
    expect(missing).toEqual([]);
  });
  it("name every command in the README", () => {
    const readme = readFileSync("README.md", "utf8");
    for (const { name } of COMMANDS) expect(readme).toContain(name);
  });
});
