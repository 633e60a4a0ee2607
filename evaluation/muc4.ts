import { readFileSync, writeFileSync } from "node:fs";
import { findIncidents } from "../src/claims/role-model/find-incidents.ts";
import { ROLES } from "../src/claims/role-model/incident.ts";
import { readLines } from "../src/language/plain-lines.ts";
import { readStories, storyText } from "../src/claims/role-model/training/gold.ts";
import { distinct, scoredTemplate } from "../src/claims/role-model/training/template-score.ts";
import { countErrors } from "./muc4-errors.ts";
import { type Story, scoreLines, scoreMuc4 } from "./muc4-score.ts";
import { linesFile, option } from "./options.ts";

const STORIES = "../shared/corpora/muc4/dev.jsonl";

/** The incidents of each story of a corpus file, in the form that the corpus's scorer takes. */
export function predictIncidents(file: string): Story[] {
  return readStories(file).map(({ docid, raw }) => {
    const text = storyText(raw);
    const templates = findIncidents(text, readLines(text)).map((incident) => ({
      incident_type: incident.type,
      ...Object.fromEntries(
        ROLES.map((role) => [role, incident[role].map((one) => [one.text.toLowerCase()])]),
      ),
    }));
    return { docid, templates };
  });
}

/**
 * `[--data FILE|FOLDER] [--out FILE] [--errors N]`: reads each story of the file, or of the folder's `dev.jsonl` (the MUC-4 development stories unless said), writes
 * the incidents as JSON lines where `--out` names a file, and prints the figures of the corpus's scorer; with
 * `--errors`, also the N most frequent kinds of error.
 */
export function main(args: readonly string[]): number {
  const given = option(args, "--data") ?? STORIES;
  const file = linesFile(given);
  if (file === null) {
    process.stderr.write(
      `${given}: no such file. Give the file of stories, or a folder with dev.jsonl, with --data PATH.\n`,
    );
    return 2;
  }
  const predictions = predictIncidents(file);
  const out = option(args, "--out");
  if (out !== null) writeFileSync(out, `${predictions.map((one) => JSON.stringify(one)).join("\n")}\n`);
  const gold = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Story);
  const byId = new Map(predictions.map((one) => [one.docid, one]));
  process.stdout.write(`${scoreLines(scoreMuc4(gold, byId)).join("\n")}\n`);
  const errors = option(args, "--errors");
  if (errors !== null) {
    const stories = gold.map(({ docid, templates }) => ({
      predicted: (byId.get(docid)?.templates ?? []).map(scoredTemplate),
      gold: distinct((templates ?? []).map(scoredTemplate)),
    }));
    const kinds = countErrors(stories).slice(0, Number(errors));
    process.stdout.write(
      `${kinds.map(([kind, count]) => `${String(count).padStart(5)}  ${kind}`).join("\n")}\n`,
    );
  }
  return 0;
}
