import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { examplesOf, readPages } from "../src/claims/confidence/training/examples.ts";
import { readThrough } from "../src/cli/pipeline.ts";
import type { DocumentMetadata } from "../src/model/document.ts";
import type { Theatre } from "../src/model/theatre.ts";
import { claimLine } from "../src/publish/claim-lines.ts";
import { loadTheatre } from "../src/theatre/load-theatre.ts";
import { folderAt, folderOf, option } from "./options.ts";
import { calibrationReport } from "./reports-calibration.ts";
import { reportErrors } from "./reports-errors.ts";
import { REFERENCE_PAGES } from "./structure.ts";

/** Where the scorer and the pack it compares names through lie. */
const SCORER = "../shared/corpora/scorers/score_claims.py";
const THEATRE = "theatres/syria";

/** The claims of every page folder (`document.json` and `text.txt`) under `folder`, as lines of JSON. */
export function predict(folder: string, theatre: Theatre): string[] {
  const lines: string[] = [];
  for (const name of readdirSync(folder).sort()) {
    const textPath = join(folder, name, "text.txt");
    if (!existsSync(textPath)) continue;
    const bytes = readFileSync(textPath);
    const metadata = JSON.parse(
      readFileSync(join(folder, name, "document.json"), "utf8"),
    ) as DocumentMetadata;
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const capture = { sha256, bytes, address: `${name}/text.txt`, mediaType: "text/plain" };
    for (const { document, claims } of readThrough(capture, metadata, theatre).documents) {
      for (const claim of claims) lines.push(JSON.stringify(claimLine(claim, document)));
    }
  }
  return lines;
}

/** How many kinds of error are shown unless a number is given. */
const MOST_KINDS = 20;

/**
 * `[--data FOLDER] [--out FILE] [--errors [N]] [--calibration] [--misses N]`: reads each page folder (or the one
 * page that the folder is), writes the claims as JSON lines and prints the figures of the reference scorer: detection
 * and facts, per kind and per slot. `--errors` adds the N most frequent kinds of error, 20 unless said;
 * `--calibration` how far confidence comes true; `--misses` the words of N claims missed or wrong.
 */
export function main(args: readonly string[]): number {
  const given = option(args, "--data") ?? REFERENCE_PAGES;
  if (!existsSync(given)) {
    process.stderr.write(`${given}: no such folder. Give the folder of page folders with --data FOLDER.\n`);
    return 2;
  }
  const scratch = mkdtempSync(join(tmpdir(), "daybook-reports-"));
  try {
    const folder = folderOfPages(given, scratch);
    const theatre = loadTheatre(THEATRE);
    const file = option(args, "--out") ?? join(scratch, "claims.jsonl");
    const lines = predict(folder, theatre);
    writeFileSync(file, lines.map((line) => `${line}\n`).join(""));
    const misses = option(args, "--misses");
    const scored = spawnSync(
      "python3",
      [SCORER, folder, file, "--theatre", THEATRE, ...(misses === null ? [] : ["--errors", misses])],
      { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
    );
    process.stdout.write(scored.stdout ?? "");
    const wants = (name: string) => args.includes(name);
    if (wants("--errors") || wants("--calibration")) {
      const pages = readPages(folder, theatre);
      if (wants("--errors")) {
        const most = Number(option(args, "--errors")) || MOST_KINDS;
        const kinds = reportErrors(pages, theatre).slice(0, most);
        process.stdout.write(`\n${kinds.map(([kind, n]) => `${String(n).padStart(5)}  ${kind}\n`).join("")}`);
      }
      if (wants("--calibration")) process.stdout.write(`\n${calibrationReport(examplesOf(pages, theatre))}`);
    }
    return scored.status ?? 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The folder given, or one beside which the given page, its folder or a file of it, stands alone. */
function folderOfPages(given: string, scratch: string): string {
  const page = folderAt(given);
  return existsSync(join(page, "text.txt")) ? folderOf([page], scratch) : given;
}
