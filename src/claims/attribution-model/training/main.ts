import { mkdirSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { ATTRIBUTION_FILE } from "../model-data.ts";
import { readGold } from "./gold.ts";
import { SETTINGS, trainModel } from "./train-model.ts";

/**
 * `npm run train:attribution [-- FOLDER]`: trains the attribution model from the marked articles in FOLDER
 * (default `../shared/corpora/polnear/train`). The same input gives the same bytes. Train anew after the
 * tagger or parser was trained anew: its features are their results.
 */
const started = performance.now();

function progress(message: string): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(0).padStart(4);
  process.stderr.write(`${seconds} s  ${message}\n`);
}

function main(folder: string): void {
  const passages = readGold(folder);
  progress(`${passages.length} paragraphs read`);
  const bytes = gzipSync(trainModel(passages, SETTINGS, progress), { level: 9 });
  const target = new URL("../models/", import.meta.url);
  mkdirSync(target, { recursive: true });
  writeFileSync(new URL(ATTRIBUTION_FILE, target), bytes);
  progress(`${ATTRIBUTION_FILE}: ${(bytes.length / 1e6).toFixed(2)} MB`);
}

main(process.argv[2] ?? "../shared/corpora/polnear/train");
