import { readFileSync, statSync } from "node:fs";
import { findQuantities } from "../src/language/numbers.ts";
import { findTimes } from "../src/language/times.ts";
import { Analyser } from "../src/language/analyser.ts";
import { MODEL_FILES, readModelData } from "../src/language/model-data.ts";
import { splitSentences } from "../src/language/sentences.ts";
import { makeSentences } from "../src/language/training/made-sentences.ts";
import { readMarkedSentences } from "../src/language/training/marked-sentences.ts";
import { seededRandom } from "../src/language/training/random.ts";
import { findTokens } from "../src/language/tokens.ts";
import type { Token } from "../src/model/language.ts";

/**
 * `npm run bench -- language [--words N] [--text FILE]`: sentences and words a second on one core, from raw text to tokens, to
 * tags, to trees; where the time goes; size and loading time of the model; peak memory. The text is our own:
 * sentences made by rule and the marked ones, or the paragraphs of a text file: real prose has more rare words and longer sentences, and is
 * slower by about a third.
 */
export async function main(args: readonly string[]): Promise<number> {
  const wanted = Number(args[args.indexOf("--words") + 1] ?? Number.NaN);
  const words = args.includes("--words") && wanted > 0 ? wanted : 60_000;
  const loading = process.cpuUsage();
  const analyser = new Analyser(readModelData());
  const { user, system } = process.cpuUsage(loading);
  const loadMs = (user + system) / 1000;
  const file = args.includes("--text") ? args[args.indexOf("--text") + 1] : undefined;
  const blocks = file === undefined ? benchBlocks(words) : readFileSync(file, "utf8").split(/\n\s*\n/);
  runAll(analyser, blocks.slice(0, Math.ceil(blocks.length / 4)));
  const { stages, sentences, tokens } = runAll(analyser, blocks);
  printStages(stages, sentences, tokens);
  printModel(loadMs);
  return 0;
}

/** Paragraphs of four sentences, words apart from marks as printed text has them. */
function benchBlocks(words: number): string[] {
  const own = readMarkedSentences(new URL("../src/language/training/war-reporting.txt", import.meta.url));
  const made = makeSentences(Math.ceil(words / 14), seededRandom(2024));
  const sentences = made.flatMap((sentence, i) => {
    const plain = (own[i % own.length] as (typeof own)[number]).text.replace(/\/[A-Z]{2,4}/g, "");
    return i % 4 === 0 ? [print(sentence.forms), plain] : [print(sentence.forms)];
  });
  const blocks: string[] = [];
  for (let i = 0; i < sentences.length; i += 4) blocks.push(sentences.slice(i, i + 4).join(" "));
  return blocks;
}

function print(forms: readonly string[]): string {
  return forms.join(" ").replace(/ ([,.])/g, "$1");
}

type Stages = Record<"tokens" | "sentences" | "tags" | "trees" | "numbers" | "times", number>;

/**
 * Every stage over all blocks, one stage after the other. Counted is the processor's time, not the clock's, so
 * that other work on the machine does not spoil the figure.
 */
function runAll(analyser: Analyser, blocks: readonly string[]) {
  const stages: Stages = { tokens: 0, sentences: 0, tags: 0, trees: 0, numbers: 0, times: 0 };
  const clock = { day: "2016-10-05", time: null, zone: "UTC" };
  const timed = <Item, Result>(
    stage: keyof Stages,
    items: readonly Item[],
    work: (item: Item) => Result,
  ): Result[] => {
    const start = process.cpuUsage();
    const results = items.map(work);
    const { user, system } = process.cpuUsage(start);
    stages[stage] = (user + system) / 1000;
    return results;
  };
  const cut = timed("tokens", blocks, (block) => ({ block, offsets: findTokens(block) }));
  const split = timed("sentences", cut, ({ block, offsets }) => ({
    block,
    offsets,
    ends: splitSentences(block, offsets),
  }));
  const tagged = timed("tags", split, ({ block, offsets, ends }): Token[][] => {
    let from = 0;
    return ends.map((to) => {
      const sentence = analyser.tag(block, offsets, from, to);
      from = to;
      return sentence;
    });
  });
  timed("trees", tagged, (sentences) => sentences.map((sentence) => analyser.parse(sentence)));
  timed("numbers", blocks, (block) => findQuantities(block));
  timed("times", blocks, (block) => findTimes(block, clock));
  const sentences = split.reduce((sum, { ends }) => sum + ends.length, 0);
  const tokens = cut.reduce((sum, { offsets }) => sum + offsets.length / 2, 0);
  return { stages, sentences, tokens };
}

function printStages(stages: Stages, sentences: number, tokens: number): void {
  const rate = (ms: number) => ({
    "words/s": Math.round((tokens / ms) * 1000),
    "sentences/s": Math.round((sentences / ms) * 1000),
  });
  const toTokens = stages.tokens + stages.sentences;
  const toTags = toTokens + stages.tags;
  const toTrees = toTags + stages.trees;
  console.log(`${sentences} sentences, ${tokens} words, after warm-up`);
  console.table({
    "raw text to tokens": rate(toTokens),
    "raw text to tags": rate(toTags),
    "raw text to trees": rate(toTrees),
    "all, with numbers and times": rate(toTrees + stages.numbers + stages.times),
  });
  const whole = Object.values(stages).reduce((sum, ms) => sum + ms, 0);
  const shares = Object.entries(stages).map(([stage, ms]) => [
    stage,
    { ms: Math.round(ms), "% of time": Math.round((100 * ms) / whole) },
  ]);
  console.table(Object.fromEntries(shares));
}

function printModel(loadMs: number): void {
  const folder = new URL("../src/language/models/", import.meta.url);
  const sizes = Object.values(MODEL_FILES).map((name) => statSync(new URL(name, folder)).size);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(
    `Model: ${(total / 1e6).toFixed(2)} MB in ${sizes.length} files, read in ${Math.round(loadMs)} ms`,
  );
  console.log(`Peak memory of the process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}
