import { phrasesOf } from "./view/phrases.ts";
import type { Range, SentenceView } from "./view/sentence-view.ts";

const CLAUSE_OPENERS = new Set([
  "that",
  "which",
  "who",
  "whom",
  "whose",
  "where",
  "when",
  "while",
  "whereas",
  "because",
  "although",
  "though",
  "if",
  "unless",
  "whether",
]);

const TIME_OPENERS = new Set(["after", "before", "since", "until", "as", "once"]);

export const STRONG_MARKS = new Set([";", ":", ".", "!", "?", "–", "—", "--", "•", "*", "…", "...", "|"]);

/** The words of the clause around `[from, to)`: to the nearest opener, strong mark or new clause each side. */
export function clauseExtent(view: SentenceView, from: number, to: number): Range {
  let start = from;
  while (start > 0) {
    const at = start - 1;
    const word = view.words[at] as string;
    if (STRONG_MARKS.has(word)) break;
    if (view.classes[at] === "subordinator" && CLAUSE_OPENERS.has(word)) break;
    if (TIME_OPENERS.has(word) && view.classes[at] !== "time" && hasVerbBetween(view, start, from)) break;
    if (view.classes[at] === "coordinator" && opensClause(view, start, from)) break;
    start = at;
  }
  let end = to;
  while (end < view.tokens.length) {
    const word = view.words[end] as string;
    if (STRONG_MARKS.has(word)) break;
    if (view.classes[end] === "subordinator" && CLAUSE_OPENERS.has(word) && end > to) break;
    if (
      TIME_OPENERS.has(word) &&
      view.times[end + 1] === undefined &&
      hasVerbBetween(view, end + 1, Math.min(view.tokens.length, end + 12))
    )
      break;
    if (view.classes[end] === "coordinator" && opensClause(view, end + 1, view.tokens.length)) break;
    end++;
  }
  while (end > to && (view.words[end - 1] === "," || isQuoteMark(view.words[end - 1] as string))) end--;
  while (start < from && (view.words[start] === "," || isQuoteMark(view.words[start] as string))) start++;
  return { start, end };
}

/** After 'and': a verb at once, or a phrase and a verb. */
function opensClause(view: SentenceView, at: number, limit: number): boolean {
  let i = at;
  while (i < limit && (view.classes[i] === "adverb" || view.classes[i] === "time" || view.words[i] === ","))
    i++;
  const cls = view.classes[i];
  if (cls === "verb" || cls === "auxiliary")
    return !(view.tokens[i]?.xpos === "VBN" && view.classes[i + 1] === "noun");
  const phrase = phrasesOf(view).at[i];
  if (!phrase) return false;
  const after = view.classes[phrase.end];
  return (after === "verb" && !view.words[phrase.end]?.endsWith("ing")) || after === "auxiliary";
}

function hasVerbBetween(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const cls = view.classes[i];
    if (view.words[i] === ",") return false;
    if (cls === "verb" || cls === "auxiliary") return true;
  }
  return false;
}

export function isCondition(view: SentenceView, extent: Range, opener: string, before: string): boolean {
  if (["if", "unless", "whether"].includes(opener) || ["if", "unless", "whether"].includes(before))
    return true;
  return view.words.slice(extent.start, extent.end).includes("if");
}

export function isQuoteMark(word: string): boolean {
  return (
    word === '"' ||
    word === "“" ||
    word === "”" ||
    word === "'" ||
    word === "‘" ||
    word === "’" ||
    word === "``" ||
    word === "''"
  );
}
