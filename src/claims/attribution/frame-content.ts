import type { Span } from "../../model/offsets.ts";
import { clauseExtent, isQuoteMark } from "../clause-extent.ts";
import type { Cue } from "../lexicon/cues.ts";
import { phrasesOf } from "../view/phrases.ts";
import { type Range, type SentenceView, spanOf, textOf } from "../view/sentence-view.ts";
import type { Frame } from "./frame.ts";
import type { Voice } from "./voices.ts";

/** Builds the frame of a cue: decides which side its content stands on. */
export function assemble(
  view: SentenceView,
  rule: string,
  voice: Voice | null,
  cueRange: Range,
  source: Range,
  cue: Cue,
  inverted: boolean,
): Frame | null {
  const segment = {
    start: Math.min(source.start, cueRange.start),
    end: Math.max(cueRange.end, inverted ? source.end : 0),
  };
  const after = contentAfter(view, segment.end, cue);
  const before = contentBefore(view, segment.start);
  const contents: Span[] = [];
  let trailing = false;
  if (after !== null && (before === null || !after.loose)) {
    contents.push(spanOf(view, after));
    if (before?.quoted) contents.unshift(spanOf(view, before));
  } else if (before !== null) {
    contents.push(spanOf(view, before));
    trailing = true;
    const rest = contentRest(view, segment.end);
    if (rest) contents.push(spanOf(view, rest));
  }
  if (contents.length === 0) return null;
  return {
    rule,
    sentence: view.number,
    voice,
    cue: textOf(view, cueRange),
    cueSpan: spanOf(view, cueRange),
    stance: cue.stance,
    certainty: voice === null ? "alleged" : cue.certainty,
    contents,
    trailing,
    inner: false,
  };
}

interface ContentAfter extends Range {
  /** No verb and no quotation in it: perhaps only 'on Monday', 'in a statement'. */
  readonly loose: boolean;
}

/** What follows the cue: past an addressee, time and 'in a statement', to the sentence's end. */
function contentAfter(view: SentenceView, from: number, cue: Cue): ContentAfter | null {
  let i = behindCited(view, from);
  const last = view.tokens.length;
  const word = () => view.words[i] ?? "";
  if (cue.takes.includes("of")) {
    // 'accused Y of doing Z'
    const object = phrasesOf(view).at[i];
    if (object?.start !== i) return null;
    const extent = clauseExtent(view, from, object.end);
    if (!view.words.slice(object.start, Math.max(extent.end, object.end)).includes("of")) return null;
    return { start: i, end: Math.max(extent.end, object.end), loose: false };
  }
  if (word() === "," && isQuoteMark(view.words[i + 1] ?? "")) i++;
  if (word() === "," || word() === "." || word() === ";" || i >= last) return null;
  if (word() === ":") return i + 1 < last ? { start: i + 1, end: trimEnd(view, last), loose: false } : null;
  const start = i;
  let sawThat = view.words[i] === "that" && i + 1 < last;
  if (!sawThat) {
    // 'told reporters on Sunday that', 'said in a statement that'
    const that = indexOfThat(view, i, Math.min(last, i + 14));
    if (that >= 0) {
      i = that;
      sawThat = true;
    }
  }
  if (sawThat) i++;
  else if (cue.takes.length > 0 && isAddressee(view, i))
    i = (phrasesOf(view).at[i]?.end ?? i) + (view.words[phrasesOf(view).at[i]?.end ?? i] === "," ? 1 : 0);
  const end = endBeforeCueParticiple(view, i, trimEnd(view, last));
  if (i >= end) return null;
  const loose = !sawThat && !hasVerb(view, i, end) && !view.quoted.slice(i, end).includes(true);
  if (loose && !cue.takes.includes("noun")) return { start, end, loose: true };
  if (loose && view.classes[i] === "preposition") return { start, end, loose: true };
  return { start: i, end, loose: false };
}

const CITING = new Set(["citing", "quoting"]);

/** Behind 'reported on Monday, citing medics,' the content begins; elsewhere right behind the cue. */
function behindCited(view: SentenceView, from: number): number {
  let comma = from;
  while (comma < from + 4 && ["preposition", "time"].includes(view.classes[comma] ?? "")) comma++;
  if (view.words[comma] !== "," || !CITING.has(view.words[comma + 1] ?? "")) return from;
  const close = view.words.indexOf(",", comma + 2);
  const reach = close >= 0 && close <= comma + 14 && close + 1 < view.tokens.length;
  return reach && !hasVerb(view, comma + 2, close) ? close + 1 : from;
}

const CUE_PARTICIPLES = new Set(
  "adding noting saying stressing explaining warning claiming stating referring citing quoting insisting".split(
    " ",
  ),
);

/** ', adding that ...' goes on with a cue of its own. */
function endBeforeCueParticiple(view: SentenceView, from: number, to: number): number {
  for (let i = from; i + 1 < to; i++) {
    if (view.words[i] === "," && CUE_PARTICIPLES.has(view.words[i + 1] as string)) return i;
  }
  return to;
}

/** 'told reporters', 'told SANA': a short phrase behind 'told', before the content. */
function isAddressee(view: SentenceView, i: number): boolean {
  if (view.words[i - 1] !== "told" && view.words[i - 1] !== "tells" && view.words[i - 1] !== "telling")
    return false;
  return phrasesOf(view).at[i]?.start === i;
}

function indexOfThat(view: SentenceView, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (view.words[i] === "that" && view.classes[i] === "subordinator") return i;
    if (
      view.classes[i] === "verb" ||
      view.classes[i] === "auxiliary" ||
      isQuoteMark(view.words[i] as string) ||
      view.classes[i] === "subordinator"
    )
      return -1;
  }
  return -1;
}

interface ContentBefore extends Range {
  readonly quoted: boolean;
}

/** What stands before ', X said': back to the sentence's start. */
function contentBefore(view: SentenceView, segmentStart: number): ContentBefore | null {
  let at = segmentStart - 1;
  while (at >= 0 && view.classes[at] === "time") at--;
  const mark = view.words[at] ?? "";
  if (mark !== "," && !isQuoteMark(mark) && mark !== "—" && mark !== "–") return null;
  let end = at;
  while (end > 0 && (view.words[end - 1] === "," || isQuoteMark(view.words[end - 1] as string))) end--;
  const range = contentRange(view, 0, end);
  if (range.start >= range.end) return null;
  const quoted = view.quoted.slice(range.start, range.end).includes(true);
  if (!quoted && !saysSomething(view, range)) return null;
  if (!quoted && !hasVerb(view, range.start, range.end) && phrasesOf(view).at[range.start] === undefined)
    return null;
  return { ...range, quoted };
}

const CLAUSE_LEADS = new Set("after while when although though as since if because".split(" "));
const PHRASE_LEADS = new Set("in on at during despite following for with under".split(" "));

/** 'On Monday, X said ...': what leads the sentence is no content unless it has a main clause. */
function saysSomething(view: SentenceView, range: Range): boolean {
  const opener = view.words[range.start] ?? "";
  if (view.classes[range.start] === "number") return true;
  if (PHRASE_LEADS.has(opener)) return hasVerb(view, range.start, range.end);
  return !CLAUSE_LEADS.has(opener) || hasMainClause(view, range);
}

/** Behind a medial ', X said,': the rest of the sentence. */
function contentRest(view: SentenceView, from: number): Range | null {
  let i = from;
  while (i < view.tokens.length && view.words[i] !== "," && !isQuoteMark(view.words[i] as string)) i++;
  const start = i + 1;
  // ', said Abu Karim, who sold vegetables': words about the speaker.
  if (["who", "which", "whose", "where"].includes(view.words[start] ?? "")) return null;
  if (isApposition(view, start)) return null;
  const end = trimEnd(view, view.tokens.length);
  return start < end && hasVerb(view, start, end) ? { start, end } : null;
}

/** ', said Abu Karim, a baker who ...': a phrase with its relative clause and no verb of its own. */
function isApposition(view: SentenceView, start: number): boolean {
  const phrase = phrasesOf(view).at[start];
  if (phrase?.start !== start || view.quoted[start]) return false;
  for (let i = phrase.end; i < view.tokens.length; i++) {
    const word = view.words[i] as string;
    if (["who", "which", "that", "whose", "where"].includes(word)) return true;
    if (view.classes[i] === "verb" || view.classes[i] === "auxiliary") return false;
    if (word === "," || word === "and") return false;
  }
  return true;
}

function hasMainClause(view: SentenceView, range: Range): boolean {
  let comma = false;
  for (let i = range.start; i < range.end; i++) {
    if (view.words[i] === ",") comma = true;
    else if (comma && (view.classes[i] === "verb" || view.classes[i] === "auxiliary")) return true;
  }
  return false;
}

export function hasVerb(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (view.classes[i] === "verb" || view.classes[i] === "auxiliary") return true;
  return false;
}

/** A source phrase from `start`: a noun phrase with 'of', 'in', 'from', 'at' phrases and joined phrases. */
export function sourceFrom(view: SentenceView, start: number): Range | null {
  const phrase = phrasesOf(view).at[start];
  if (phrase?.start !== start) return null;
  let end = phrase.end;
  for (let n = 0; n < 4; n++) {
    const word = view.words[end] ?? "";
    if (!["of", "in", "from", "at", "for", "and", "on"].includes(word)) break;
    const next = phrasesOf(view).at[end + 1];
    if (next?.start !== end + 1) break;
    if (word === "and" && (view.classes[next.end] === "verb" || view.classes[next.end] === "auxiliary"))
      break;
    if ((word === "in" || word === "on") && view.times[end + 1]) break;
    end = next.end;
  }
  return { start, end };
}

/** A range without a leading label ('UPDATE 1745 GMT:') and final stop. */
export function contentRange(view: SentenceView, start: number, end: number): Range {
  let from = start;
  while (from < end && (isQuoteMark(view.words[from] as string) || view.words[from] === ",")) from++;
  return { start: from, end: Math.max(from, trimEnd(view, end)) };
}

function trimEnd(view: SentenceView, end: number): number {
  let to = end;
  while (to > 0 && [".", ",", "!", "?", ";", ":"].includes(view.words[to - 1] as string)) to--;
  return to;
}
