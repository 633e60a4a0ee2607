import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { DocumentMetadata } from "../src/model/document.ts";
import { readCapture } from "../src/reading/read-capture.ts";
import { type StructureJson, structureOf } from "../src/publish/structure.ts";
import { formatScore, scoreStructures } from "./structure-score.ts";

/** Where the reference pages lie unless `--data` says otherwise. */
export const REFERENCE_PAGES = "../shared/corpora/reports";

/** Reads every page folder that has a reference structure; pairs of reference and reading by folder name. */
export function readStructures(folder: string): Map<string, { gold: StructureJson; read: StructureJson }> {
  const pairs = new Map<string, { gold: StructureJson; read: StructureJson }>();
  for (const name of readdirSync(folder).sort()) {
    const goldPath = join(folder, name, "structure.json");
    if (!existsSync(goldPath)) continue;
    const bytes = readFileSync(join(folder, name, "text.txt"));
    const metadata = JSON.parse(
      readFileSync(join(folder, name, "document.json"), "utf8"),
    ) as DocumentMetadata;
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const capture = { sha256, bytes, address: `${name}/text.txt`, mediaType: "text/plain" };
    const document = readCapture(capture, metadata).documents[0];
    if (!document) throw new Error(`${name} gave no document`);
    pairs.set(name, {
      gold: JSON.parse(readFileSync(goldPath, "utf8")) as StructureJson,
      read: structureOf(document),
    });
  }
  return pairs;
}

function option(args: readonly string[], name: string): string | null {
  const at = args.indexOf(name);
  return at < 0 ? null : (args[at + 1] ?? null);
}

/** `[--data FOLDER] [--out FOLDER]`: prints the figures; writes each page's structure to the out folder. */
export function main(args: readonly string[]): number {
  const pairs = readStructures(option(args, "--data") ?? REFERENCE_PAGES);
  const out = option(args, "--out");
  if (out !== null) {
    mkdirSync(out, { recursive: true });
    for (const [name, { read }] of pairs)
      writeFileSync(join(out, `${name}.json`), `${JSON.stringify(read, null, 1)}\n`);
  }
  console.log(formatScore(scoreStructures([...pairs.values()])));
  return 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = main(process.argv.slice(2));
