import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readThrough } from "../src/cli/pipeline.ts";
import type { DocumentMetadata } from "../src/model/document.ts";
import type { Theatre } from "../src/model/theatre.ts";
import { claimLine } from "../src/publish/claim-lines.ts";
import { loadTheatre } from "../src/theatre/load-theatre.ts";
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

function option(args: readonly string[], name: string): string | null {
  const at = args.indexOf(name);
  return at < 0 ? null : (args[at + 1] ?? null);
}

/**
 * `[--data FOLDER] [--out FILE] [--errors N]`: reads each page folder, writes the claims as JSON lines and
 * prints the figures of the reference scorer: detection and facts, per kind and per slot.
 */
export function main(args: readonly string[]): number {
  const folder = option(args, "--data") ?? REFERENCE_PAGES;
  const kept = option(args, "--out");
  if (!existsSync(folder)) {
    process.stderr.write(`${folder}: no such folder. Give the folder of page folders with --data FOLDER.\n`);
    return 2;
  }
  const scratch = mkdtempSync(join(tmpdir(), "daybook-reports-"));
  try {
    const file = kept ?? join(scratch, "claims.jsonl");
    writeFileSync(file, `${predict(folder, loadTheatre(THEATRE)).join("\n")}\n`);
    const errors = option(args, "--errors");
    const scored = spawnSync(
      "python3",
      [SCORER, folder, file, "--theatre", THEATRE, ...(errors === null ? [] : ["--errors", errors])],
      { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
    );
    process.stdout.write(scored.stdout ?? "");
    return scored.status ?? 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
