import type { Sentence } from "../model/language.ts";
import { englishAnalyser, parseSentence } from "./analyser.ts";
import { splitSentences } from "./sentences.ts";
import { findTokens } from "./tokens.ts";

/** The sentences of a plain text whose paragraphs are its lines, each with a tree. */
export function readLines(text: string): Sentence[] {
  const analyser = englishAnalyser();
  const sentences: Sentence[] = [];
  let start = 0;
  text.split("\n").forEach((line, block) => {
    const offsets = findTokens(text, start, start + line.length);
    let from = 0;
    for (const to of splitSentences(text, offsets)) {
      sentences.push(
        parseSentence({
          start: offsets[2 * from] as number,
          end: offsets[2 * to - 1] as number,
          entry: 0,
          block,
          tokens: analyser.tag(text, offsets, from, to),
          parsed: false,
        }),
      );
      from = to;
    }
    start += line.length + 1;
  });
  return sentences;
}
