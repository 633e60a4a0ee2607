import type { Range, SentenceView } from "./sentence-view.ts";

/** Conjunctions behind which a new clause with a subject of its own turns to something else. */
const TURNS: ReadonlySet<string> = new Set(["but", "while", "whereas"]);

/** A turning conjunction behind a comma: ', but Y denied ...'. `i` is the comma. Not inside quotation marks. */
export function turnsAtComma(view: SentenceView, i: number): boolean {
  return view.words[i] === "," && TURNS.has(view.words[i + 1] ?? "") && !view.quoted[i];
}

export function turnsAtSemicolon(view: SentenceView, i: number): boolean {
  return view.words[i] === ";" && !view.quoted[i];
}

/** The part of a range around some words that reaches to the nearest turn on either side. */
export function sideOf(view: SentenceView, range: Range, words: Range): Range {
  const turns = (i: number) => turnsAtComma(view, i) || turnsAtSemicolon(view, i);
  let { start, end } = words;
  while (start > range.start && !turns(start - 1)) start--;
  while (end < range.end && !turns(end)) end++;
  return { start, end };
}
