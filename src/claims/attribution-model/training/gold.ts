import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readLines } from "../../../language/plain-lines.ts";
import { failure } from "../../../model/diagnostic.ts";
import type { Sentence } from "../../../model/language.ts";
import type { Span } from "../../../model/offsets.ts";
import { type Passage, readPassage } from "../passage.ts";

/** One attribution as an annotator marked it, in the file format of the PolNeAR corpus. */
export interface MarkedAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** An attribution in tokens of its passage. The cue is `[from, to)`. */
export interface GoldAttribution {
  readonly from: number;
  readonly to: number;
  readonly source: readonly number[];
  readonly content: readonly number[];
}

/** A paragraph of an article with its attributions. */
export interface GoldPassage {
  readonly article: number;
  readonly passage: Passage;
  readonly gold: readonly GoldAttribution[];
}

/** Names of the articles in a folder of `NAME.txt` and `NAME.json` files, sorted. */
export function articleNames(folder: string): string[] {
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith(".txt"))
        .map((file) => file.slice(0, -4))
    : [];
  if (names.length === 0) {
    throw failure(
      "DAY-ATTR-002",
      folder,
      "no articles",
      "NAME.txt with NAME.json beside it for each article.",
      "Name the folder of marked articles.",
    );
  }
  return names.sort();
}

/** The sentences of each block together, in order. */
export function byBlock(sentences: readonly Sentence[]): Sentence[][] {
  const blocks: Sentence[][] = [];
  let last: Sentence | undefined;
  for (const sentence of sentences) {
    if (last && last.block === sentence.block && last.entry === sentence.entry) blocks.at(-1)?.push(sentence);
    else blocks.push([sentence]);
    last = sentence;
  }
  return blocks;
}

/** The passages of one article with what its annotator marked. */
export function goldPassages(
  article: number,
  sentences: readonly Sentence[],
  marked: readonly MarkedAttribution[],
): GoldPassage[] {
  return byBlock(sentences).map((block) => {
    const passage = readPassage(block);
    const gold = marked.flatMap((attribution) => goldIn(passage, attribution) ?? []);
    return { article, passage, gold };
  });
}

/** All articles of a folder. Offsets of the file are code points; the corpus has none outside the basic plane. */
export function readGold(folder: string): GoldPassage[] {
  return articleNames(folder).flatMap((name, article) => {
    const text = readFileSync(join(folder, `${name}.txt`), "utf8");
    return goldPassages(article, readLines(text), readMarked(join(folder, `${name}.json`)));
  });
}

export function readMarked(path: string): readonly MarkedAttribution[] {
  return (JSON.parse(readFileSync(path, "utf8")) as { attributions: MarkedAttribution[] }).attributions;
}

function goldIn(p: Passage, { source, cue, content }: MarkedAttribution): GoldAttribution | null {
  const cueTokens = tokensIn(p, cue);
  const contentTokens = tokensIn(p, content);
  const from = cueTokens[0];
  const to = cueTokens.at(-1);
  if (from === undefined || to === undefined || contentTokens.length === 0) return null;
  return { from, to: to + 1, source: tokensIn(p, source), content: contentTokens };
}

function tokensIn(p: Passage, spans: readonly Span[]): number[] {
  const tokens: number[] = [];
  for (let t = 0; t < p.count; t++) {
    const start = p.start[t] as number;
    const end = p.end[t] as number;
    if (spans.some((span) => start < span.end && end > span.start)) tokens.push(t);
  }
  return tokens;
}
