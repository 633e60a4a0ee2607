import { mkdirSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { ROLE_FILE } from "../model-data.ts";
import { readStory } from "../story.ts";
import { readLines } from "../../../language/plain-lines.ts";
import { readStories, storyText, unnamedHarmed } from "./gold.ts";
import { distinct, scoredTemplate } from "./template-score.ts";
import { SETTINGS, trainModel } from "./train-model.ts";

/**
 * `npm run train:roles [-- FILE]`: trains the role model from the stories in FILE (default
 * `../shared/corpora/muc4/train.jsonl`). The same input gives the same bytes. Train anew after the tagger or
 * parser was trained anew, or a lexicon of src/claims/lexicon changed much: its features are their results.
 */
const started = performance.now();

function progress(message: string): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(0).padStart(4);
  process.stderr.write(`${seconds} s  ${message}\n`);
}

function main(file: string): void {
  const stories = readStories(file).map(({ raw, templates }) => {
    const text = storyText(raw);
    return {
      story: readStory(text, readLines(text)),
      gold: distinct(templates.map(scoredTemplate)),
      harmed: templates.flatMap(unnamedHarmed),
    };
  });
  progress(`${stories.length} stories read`);
  const bytes = gzipSync(trainModel(stories, SETTINGS, progress), { level: 9 });
  const target = new URL("../models/", import.meta.url);
  mkdirSync(target, { recursive: true });
  writeFileSync(new URL(ROLE_FILE, target), bytes);
  progress(`${ROLE_FILE}: ${(bytes.length / 1e6).toFixed(2)} MB`);
}

main(process.argv[2] ?? "../shared/corpora/muc4/train.jsonl");
