import { readFileSync } from "node:fs";
import { findTokens, tokenForms } from "../tokens.ts";
import type { GoldSentence } from "./conllu.ts";

/** A mark behind a word: 'killed/VBN'. */
const MARK = /^(.+)\/(VBD|VBN|VBG|VBP|VBZ|VB|NN|NNS|JJ|POS|IN)$/;
const UPOS: ReadonlyMap<string, string> = new Map([
  ["NN", "NOUN"],
  ["NNS", "NOUN"],
  ["JJ", "ADJ"],
  ["POS", "PART"],
  ["IN", "ADP"],
]);

/**
 * Reads sentences of our own in which only the words in question carry a tag, one sentence a line:
 * 'Troops shelled/VBD the town seized/VBN on Monday.' Lines that start with '#' are notes.
 *
 * @returns sentences whose other words have '_' for a tag, and no heads
 */
export function readMarkedSentences(file: URL): GoldSentence[] {
  return parseMarkedSentences(readFileSync(file, "utf8"), file.pathname.split("/").at(-1) ?? "marked");
}

export function parseMarkedSentences(content: string, document: string): GoldSentence[] {
  const sentences: GoldSentence[] = [];
  for (const line of content.split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const forms: string[] = [];
    const upos: string[] = [];
    const xpos: string[] = [];
    for (const piece of line.trim().split(/\s+/)) {
      const { word, tag, rest } = takeMark(piece);
      for (const form of tokenForms(word, findTokens(word))) {
        forms.push(form);
        upos.push("_");
        xpos.push("_");
      }
      if (tag !== null) {
        upos[upos.length - 1] = UPOS.get(tag) ?? "VERB";
        xpos[xpos.length - 1] = tag;
      }
      for (const form of tokenForms(rest, findTokens(rest))) {
        forms.push(form);
        upos.push("_");
        xpos.push("_");
      }
    }
    const blank = forms.map(() => "_");
    sentences.push({ document, text: line, forms, lemmas: blank, upos, xpos, heads: [], deprels: [] });
  }
  return sentences;
}

/** The word, its mark, and the punctuation behind the mark. */
function takeMark(piece: string): { word: string; tag: string | null; rest: string } {
  const rest = /[.,;:!?)"'”’]*$/.exec(piece)?.[0] ?? "";
  const match = MARK.exec(piece.slice(0, piece.length - rest.length));
  return match
    ? { word: match[1] as string, tag: match[2] as string, rest }
    : { word: piece, tag: null, rest: "" };
}
