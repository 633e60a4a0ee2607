import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type AttributionSpans,
  findAttributions,
} from "../src/claims/attribution-model/find-attributions.ts";
import { readLines } from "../src/language/plain-lines.ts";
import { articleNames, readMarked } from "../src/claims/attribution-model/training/gold.ts";
import type { Sentence } from "../src/model/language.ts";
import { codePointOffsets, type Span, utf16Offsets } from "../src/model/offsets.ts";
import { folderOf, option } from "./options.ts";
import { countErrors, type ErrorCounts, formatErrors } from "./polnear-errors.ts";

const SCORER = "../shared/corpora/scorers/score_polnear.py";
const ARTICLES = "../shared/corpora/polnear/dev";

/** What was found in one article, in UTF-16 offsets. */
interface ReadArticle {
  readonly name: string;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly found: readonly AttributionSpans[];
}

/** Reads every article `NAME.txt` of the folder. */
function readArticles(folder: string): ReadArticle[] {
  return articleNames(folder).map((name) => {
    const text = readFileSync(join(folder, `${name}.txt`), "utf8");
    const sentences = readLines(text);
    return { name, text, sentences, found: findAttributions(sentences) };
  });
}

/** An article's attributions as the scorer takes them: one line of JSON, offsets in code points. */
function predictionLine({ name, text, found }: ReadArticle): string {
  const offset = codePointOffsets(text);
  const pairs = (spans: readonly Span[]) => spans.map(({ start, end }) => [offset(start), offset(end)]);
  const attributions = found.map(({ source, cue, content, score }) => ({
    source: pairs(source),
    cue: pairs(cue),
    content: pairs(content),
    score: Number(score.toFixed(3)),
  }));
  return JSON.stringify({ name, attributions });
}

/** The kinds of error against the marked attributions, whose offsets are code points. */
function errorsOf(folder: string, articles: readonly ReadArticle[]): ErrorCounts {
  const counts: ErrorCounts = new Map();
  for (const { name, text, sentences, found } of articles) {
    const offset = utf16Offsets(text);
    const spans = (list: readonly Span[]) =>
      list.map(({ start, end }) => ({ start: offset(start), end: offset(end) }));
    const marked = readMarked(join(folder, `${name}.json`)).map(({ source, cue, content }) => ({
      source: spans(source),
      cue: spans(cue),
      content: spans(content),
    }));
    countErrors(sentences, marked, found, counts);
  }
  return counts;
}

/** Text and marks of the article that one of the two files belongs to. */
function articleFiles(file: string): string[] {
  const name = file.replace(/\.(?:txt|json)$/u, "");
  return [`${name}.txt`, `${name}.json`];
}

/** How many kinds of error are shown unless a number is given. */
const MOST_KINDS = 20;

/**
 * `[--data FOLDER|FILE] [--out FILE] [--errors [N]]`: reads each article of the folder, or the one of which a file
 * is given (the PolNeAR development articles unless said), writes the attributions as JSON lines and prints the figures of the corpus's scorer; with
 * `--errors` also the N most frequent kinds of error, 20 unless said.
 */
export function main(args: readonly string[]): number {
  const given = option(args, "--data") ?? ARTICLES;
  if (!existsSync(given)) {
    process.stderr.write(
      `${given}: no such folder or file. Give the folder of articles, or one article, with --data PATH.\n`,
    );
    return 2;
  }
  const scratch = mkdtempSync(join(tmpdir(), "daybook-polnear-"));
  try {
    const folder = statSync(given).isDirectory() ? given : folderOf(articleFiles(given), scratch);
    const file = option(args, "--out") ?? join(scratch, "attributions.jsonl");
    const articles = readArticles(folder);
    writeFileSync(file, `${articles.map(predictionLine).join("\n")}\n`);
    const scored = spawnSync("python3", [SCORER, "--gold", folder, "--pred", file], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    });
    process.stdout.write(scored.stdout ?? "");
    if (args.includes("--errors")) {
      const most = Number(option(args, "--errors")) || MOST_KINDS;
      process.stdout.write(`\n${formatErrors(errorsOf(folder, articles), most)}\n`);
    }
    return scored.status ?? 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
