import { writeFileSync } from "node:fs";
import { loadTheatre } from "../../../theatre/load-theatre.ts";
import { CONFIDENCE_FILE, writeConfidenceModel } from "../weights.ts";
import { examplesOf, readPages } from "./examples.ts";
import { fitModel } from "./fit.ts";

const PAGES = "../shared/corpora/reports";

/**
 * `npm run train:confidence [-- FOLDER]`: fits how likely claims and fields are right from the marked pages of
 * FOLDER. The same pages and the same engine give the same bytes. Fit anew when rules of claims changed: what a
 * rule gets right is what is measured.
 */
function main(folder: string): number {
  const theatre = loadTheatre("theatres/syria");
  const pages = readPages(folder, theatre);
  if (pages.length === 0) {
    process.stderr.write(
      `${folder}: no page folders with claims.jsonl. Give their folder: npm run train:confidence -- FOLDER\n`,
    );
    return 2;
  }
  const examples = examplesOf(pages, theatre);
  const text = writeConfidenceModel(fitModel(examples));
  writeFileSync(new URL(`../models/${CONFIDENCE_FILE}`, import.meta.url), text);
  process.stderr.write(`${examples.length} examples of ${pages.length} pages, ${text.length} bytes\n`);
  return 0;
}

process.exitCode = main(process.argv[2] ?? PAGES);
