import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findAttributions } from "../src/claims/attribution-model/find-attributions.ts";
import { articleNames, readLines } from "../src/claims/attribution-model/training/gold.ts";
import { codePointOffsets, type Span } from "../src/model/offsets.ts";
import { option } from "./options.ts";

const SCORER = "../shared/corpora/scorers/score_polnear.py";
const ARTICLES = "../shared/corpora/polnear/dev";

/** The attributions of every article `NAME.txt` of the folder, as lines of JSON with code-point offsets. */
export function predictAttributions(folder: string): string[] {
  return articleNames(folder).map((name) => {
    const text = readFileSync(join(folder, `${name}.txt`), "utf8");
    const offset = codePointOffsets(text);
    const pairs = (spans: readonly Span[]) => spans.map(({ start, end }) => [offset(start), offset(end)]);
    const attributions = findAttributions(readLines(text)).map(({ source, cue, content, score }) => ({
      source: pairs(source),
      cue: pairs(cue),
      content: pairs(content),
      score: Number(score.toFixed(3)),
    }));
    return JSON.stringify({ name, attributions });
  });
}

/**
 * `[--data FOLDER] [--out FILE]`: reads each article of the folder (the PolNeAR development articles unless
 * said), writes the attributions as JSON lines and prints the figures of the corpus's scorer.
 */
export function main(args: readonly string[]): number {
  const folder = option(args, "--data") ?? ARTICLES;
  if (!existsSync(folder)) {
    process.stderr.write(`${folder}: no such folder. Give the folder of articles with --data FOLDER.\n`);
    return 2;
  }
  const scratch = mkdtempSync(join(tmpdir(), "daybook-polnear-"));
  try {
    const file = option(args, "--out") ?? join(scratch, "attributions.jsonl");
    writeFileSync(file, `${predictAttributions(folder).join("\n")}\n`);
    const scored = spawnSync("python3", [SCORER, "--gold", folder, "--pred", file], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    });
    process.stdout.write(scored.stdout ?? "");
    return scored.status ?? 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
