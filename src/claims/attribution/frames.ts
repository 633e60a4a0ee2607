import type { Certainty, Stance } from "../../model/claim.ts";
import type { Span } from "../../model/offsets.ts";
import { clauseExtent, isQuoteMark, readClause } from "../clause.ts";
import type { Context } from "../context.ts";
import { CUE_NOUNS, CUE_VERBS, type Cue } from "../lexicon/cues.ts";
import { nounMatcher, type LexiconHit, verbMatcher } from "../lexicon/match.ts";
import { AUTHORLESS } from "../lexicon/speakers.ts";
import { phrasesOf } from "../view/phrases.ts";
import { type Range, type SentenceView, spanOf, textOf } from "../view/sentence-view.ts";
import { type Heard, readVoice, type Voice } from "./voices.ts";

/** One attribution found in a sentence: whose words, by which cue, and which text they cover. */
export interface Frame {
  readonly rule: string;
  /** Index of the sentence that holds the cue. */
  readonly sentence: number;
  /** null: authorless ('reports say'). */
  readonly voice: Voice | null;
  readonly cue: string | null;
  readonly cueSpan: Span | null;
  readonly stance: Stance;
  /** null leaves the content's own certainty. */
  readonly certainty: Certainty | null;
  /** Stretches of text covered, in order. */
  readonly contents: readonly Span[];
  /** Covers its whole sentence, insertions too ('..., X said'). */
  readonly trailing: boolean;
  /** A source of the source ('citing X'): stands inside the frame of the same sentence. */
  readonly inner: boolean;
}

const cueVerbs = verbMatcher(CUE_VERBS);
const cueNouns = nounMatcher(CUE_NOUNS);

/** Attributions whose cue stands in this sentence. `heard`: voices of earlier sentences, for pronouns. */
export function framesIn(context: Context, view: SentenceView, heard: Heard): Frame[] {
  const frames: Frame[] = [];
  for (let i = 0; i < view.tokens.length; i++) {
    const known = heard.concat(frames.flatMap((frame) => frame.voice ?? []));
    const frame =
      accordingTo(context, view, i, known) ??
      citing(context, view, i, known) ??
      quotedAsSaying(context, view, i, known) ??
      verbFrame(context, view, i, known) ??
      nounFrame(context, view, i, known);
    if (frame) frames.push(frame);
  }
  const colon = colonFrame(context, view, heard);
  if (colon) frames.push(colon);
  return cutAtTrailing(view, frames);
}

/** 'according to X', before, inside or behind what X says. */
function accordingTo(context: Context, view: SentenceView, i: number, heard: Heard): Frame | null {
  if (view.words[i] !== "according" || view.words[i + 1] !== "to") return null;
  const source = sourceFrom(view, i + 2);
  if (!source) return null;
  const voice = readVoice(context, view, source, heard);
  if (voice === null) return null;
  const whole = contentRange(view, 0, view.tokens.length);
  return {
    rule: "attribution/according-to",
    sentence: view.number,
    voice: voice === "authorless" ? null : voice,
    cue: textOf(view, { start: i, end: i + 2 }),
    cueSpan: spanOf(view, { start: i, end: i + 2 }),
    stance: "asserts",
    certainty: voice === "authorless" ? "alleged" : null,
    contents: around(view, whole, { start: i, end: source.end }),
    trailing: i > 3,
    inner: false,
  };
}

/** 'citing X', 'quoting X': the source of the sentence's speaker. */
function citing(context: Context, view: SentenceView, i: number, heard: Heard): Frame | null {
  const word = view.words[i];
  if (word !== "citing" && word !== "quoting") return null;
  const source = sourceFrom(view, i + 1);
  const voice = source ? readVoice(context, view, source, heard) : null;
  if (!source || voice === null || voice === "authorless") return null;
  return {
    rule: "attribution/citing",
    sentence: view.number,
    voice,
    cue: textOf(view, { start: i, end: i + 1 }),
    cueSpan: spanOf(view, { start: i, end: i + 1 }),
    stance: "asserts",
    certainty: null,
    contents: around(view, contentRange(view, 0, view.tokens.length), { start: i, end: source.end }),
    trailing: false,
    inner: true,
  };
}

/** 'X was quoted as saying (by Y) ...' */
function quotedAsSaying(context: Context, view: SentenceView, i: number, heard: Heard): Frame | null {
  if (view.words[i] !== "quoted" && view.words[i] !== "cited") return null;
  if (view.words[i + 1] !== "as" || view.words[i + 2] !== "saying") return null;
  const clause = readClause(view, { start: i, end: i + 1 }, ["participle"]);
  const voice = clause.subject ? readVoice(context, view, clause.subject, heard) : null;
  if (voice === null || voice === "authorless") return null;
  return assemble(
    view,
    "attribution/quoted-as-saying",
    voice,
    { start: i, end: i + 3 },
    clause.subject as Range,
    saysCue,
    false,
  );
}

const saysCue: Cue = { stance: "asserts", certainty: null, takes: ["clause"] };

/** 'X said ...', '... X said', '... said X', 'X accused Y of ...'. */
function verbFrame(context: Context, view: SentenceView, i: number, heard: Heard): Frame | null {
  const hit = cueVerbs.at(view.words, i);
  if (!hit || !isVerbHere(view, hit)) return null;
  const cue = hit.row.value;
  const clause = readClause(view, { start: hit.start, end: hit.end }, hit.forms);
  if (clause.voice === "passive" || clause.unreal === "condition") return null;
  const inverted = INVERTS.has(hit.row.lemma) ? invertedSource(view, hit.end, i) : null;
  const range = inverted ?? clause.subject;
  if (!range) return null;
  const appositive = appositiveName(view, range, i);
  const reading =
    readVoice(context, view, appositive ?? range, heard) ??
    (appositive ? readVoice(context, view, range, heard) : null);
  if (reading === null) return null;
  if (clause.negated && hit.row.lemma !== "deny") return null;
  // 'the pause that Russia announced': what was announced stands before, as a noun.
  if (
    ["that", "which", "what", "whom"].includes(view.words[range.start - 1] ?? "") &&
    view.classes[range.start - 1] === "subordinator" &&
    isRelative(view, range.start - 1)
  )
    return null;
  const cueRange = { start: hit.start, end: hit.end };
  const source = inverted ?? range;
  if (cue.takes.includes("quotation") && !quotesBeside(view, cueRange)) return null;
  if (
    cue.takes.includes("that") &&
    view.words[hit.end] !== "that" &&
    view.words[hit.end] !== "how" &&
    !quotesBeside(view, cueRange)
  )
    return null;
  const purposeful = clause.unreal === "purpose" && !cue.takes.includes("infinitive");
  if (purposeful) return null;
  return assemble(
    view,
    `attribution/${hit.row.lemma}`,
    reading === "authorless" ? null : reading,
    cueRange,
    source,
    cue,
    inverted !== null,
  );
}

/** A relative word behind its noun; 'said that X reported' has a verb before 'that'. */
function isRelative(view: SentenceView, at: number): boolean {
  return view.classes[at - 1] === "noun" || view.classes[at - 1] === "name";
}

/** Whether quoted words stand right before the source or right behind the cue. */
function quotesBeside(view: SentenceView, cue: Range): boolean {
  const near = view.words.slice(Math.max(0, cue.start - 8), cue.end + 3);
  return near.some(isQuoteMark);
}

function isVerbHere(view: SentenceView, hit: LexiconHit<Cue>): boolean {
  const cls = view.classes[hit.start];
  if (cls === "verb") return true;
  if (view.tagged) return false;
  if (view.names[hit.start]) return false;
  // Untagged: past forms are verbs; 'report', 'claims' only behind a subject that can speak.
  return (
    hit.forms.includes("past") ||
    ["say", "says", "adds", "add", "report", "reports", "claim", "claims", "notes", "believes"].includes(
      view.words[hit.start] as string,
    )
  );
}

/** Verbs that may stand before their speaker. */
const INVERTS = new Set(
  "say add write reply tweet note explain comment remark insist report recall state continue".split(" "),
);

/** '"..." said X', '..., said X.' */
function invertedSource(view: SentenceView, from: number, cue: number): Range | null {
  const before = view.words[cue - 1] ?? "";
  if (before !== "," && !isQuoteMark(before)) return null;
  if (/^(?:told|tells|tell|accused|blamed|urged|warned)$/.test(view.words[cue] ?? "")) return null;
  const phrase = phrasesOf(view).at[from];
  if (phrase?.start !== from) return null;
  const end = sourceFrom(view, from)?.end ?? phrase.end;
  // 'X, the governor, said six people were killed': what follows the cue has a verb of its own.
  const after = view.classes[end];
  if (after === "verb" || after === "auxiliary") return null;
  return { start: phrase.start, end };
}

/** 'The head of the council, Ali Shamkhani, said': the name in the insertion. */
function appositiveName(view: SentenceView, subject: Range, cue: number): Range | null {
  if (view.words[subject.end] !== ",") return null;
  const phrase = phrasesOf(view).at[subject.end + 1];
  if (
    !phrase ||
    phrase.start !== subject.end + 1 ||
    view.words[phrase.end] !== "," ||
    phrase.end + 2 < cue - 3
  )
    return null;
  const isName = (at: number) => view.classes[at] === "name" || view.names[at] !== undefined;
  for (let i = phrase.start; i < phrase.end; i++) if (!isName(i) && view.words[i] !== "-") return null;
  const subjectHead = phrasesOf(view).at[subject.start]?.head ?? subject.start;
  return view.classes[subjectHead] === "name" && !/^\p{Lu}/u.test("") && !isTitleHead(view, subjectHead)
    ? null
    : { start: phrase.start, end: phrase.end };
}

function isTitleHead(view: SentenceView, at: number): boolean {
  return /^(?:head|minister|ambassador|president|secretary|commander|chief|leader|spokesman|spokeswoman|envoy|director|governor|mayor)$/.test(
    view.words[at] as string,
  );
}

/** Builds the frame of a cue: decides which side its content stands on. */
function assemble(
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
  let i = from;
  const last = view.tokens.length;
  const word = () => view.words[i] ?? "";
  if (cue.takes.includes("of")) {
    // 'accused Y of doing Z'
    const object = phrasesOf(view).at[i];
    if (object?.start !== i) return null;
    const extent = clauseExtent(view, from, object.end);
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
  const opener = view.words[range.start] ?? "";
  const subordinate = [
    "after",
    "while",
    "when",
    "although",
    "though",
    "as",
    "since",
    "if",
    "despite",
    "in",
    "on",
    "at",
    "during",
    "following",
  ].includes(opener);
  if (!quoted && subordinate && !hasMainClause(view, range)) return null;
  if (!quoted && !hasVerb(view, range.start, range.end) && phrasesOf(view).at[range.start] === undefined)
    return null;
  return { ...range, quoted };
}

/** Behind a medial ', X said,': the rest of the sentence. */
function contentRest(view: SentenceView, from: number): Range | null {
  let i = from;
  while (i < view.tokens.length && view.words[i] !== "," && !isQuoteMark(view.words[i] as string)) i++;
  const start = i + 1;
  const end = trimEnd(view, view.tokens.length);
  return start < end && hasVerb(view, start, end) ? { start, end } : null;
}

function hasMainClause(view: SentenceView, range: Range): boolean {
  let comma = false;
  for (let i = range.start; i < range.end; i++) {
    if (view.words[i] === ",") comma = true;
    else if (comma && (view.classes[i] === "verb" || view.classes[i] === "auxiliary")) return true;
  }
  return false;
}

function hasVerb(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (view.classes[i] === "verb" || view.classes[i] === "auxiliary") return true;
  return false;
}

/** 'the claim that ...', 'claims by X that ...', 'reports of ...'. */
function nounFrame(context: Context, view: SentenceView, i: number, heard: Heard): Frame | null {
  const hit = cueNouns.at(view.words, i);
  if (!hit || view.classes[i] === "verb") return null;
  let at = hit.end;
  let source: Range | null = null;
  if (["by", "from"].includes(view.words[at] ?? "")) {
    source = sourceFrom(view, at + 1);
    at = source?.end ?? at;
  }
  const opener = view.words[at];
  if (
    opener !== "that" &&
    !(opener === "of" && AUTHORLESS.has(hit.row.lemma)) &&
    !(opener === "of" && AUTHORLESS.has(`${hit.row.lemma}s`))
  )
    return null;
  const contents = contentRange(view, at + 1, view.tokens.length);
  if (contents.start >= contents.end) return null;
  if (!source) source = ownerOf(view, i);
  const reading = source ? readVoice(context, view, source, heard) : "authorless";
  const voice = reading === "authorless" || reading === null ? null : reading;
  return {
    rule: `attribution/noun-${hit.row.lemma}`,
    sentence: view.number,
    voice,
    cue: textOf(view, hit),
    cueSpan: spanOf(view, hit),
    stance: hit.row.value.stance,
    certainty: voice === null ? "alleged" : hit.row.value.certainty,
    contents: [spanOf(view, contents)],
    trailing: false,
    inner: false,
  };
}

/** 'Haftar's claim that', 'X spread the claim that', 'X with the assertion that': whose noun it is. */
function ownerOf(view: SentenceView, noun: number): Range | null {
  const phrase = phrasesOf(view).at[noun];
  if (!phrase) return null;
  for (let i = phrase.start; i < noun; i++)
    if (view.words[i] === "'s" || view.words[i] === "'") return { start: phrase.start, end: i };
  for (let i = phrase.start - 1; i >= 0 && i > phrase.start - 6; i--) {
    if (view.classes[i] === "verb") {
      if (view.words[i] === "received" || view.words[i] === "denied" || view.words[i] === "rejected")
        return null;
      return readClause(view, { start: i, end: i + 1 }, []).subject;
    }
  }
  return null;
}

/** 'X: "..."' */
function colonFrame(context: Context, view: SentenceView, heard: Heard): Frame | null {
  const colon = view.words.indexOf(":");
  if (colon < 1 || colon > 12 || !isQuoteMark(view.words[colon + 1] ?? "")) return null;
  const phrase = phrasesOf(view).at[0];
  if (phrase?.start !== 0 || hasVerb(view, 0, colon)) return null;
  const voice = readVoice(context, view, { start: 0, end: phrase.end }, heard);
  if (voice === null || voice === "authorless") return null;
  return {
    rule: "attribution/colon",
    sentence: view.number,
    voice,
    cue: null,
    cueSpan: null,
    stance: "asserts",
    certainty: null,
    contents: [spanOf(view, { start: colon + 1, end: view.tokens.length })],
    trailing: false,
    inner: false,
  };
}

/** A source phrase from `start`: a noun phrase with 'of', 'in', 'from', 'at' phrases and joined phrases. */
function sourceFrom(view: SentenceView, start: number): Range | null {
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
function contentRange(view: SentenceView, start: number, end: number): Range {
  let from = start;
  while (from < end && (isQuoteMark(view.words[from] as string) || view.words[from] === ",")) from++;
  return { start: from, end: Math.max(from, trimEnd(view, end)) };
}

function trimEnd(view: SentenceView, end: number): number {
  let to = end;
  while (to > 0 && [".", ",", "!", "?", ";", ":"].includes(view.words[to - 1] as string)) to--;
  return to;
}

function around(view: SentenceView, whole: Range, hole: Range): Span[] {
  const spans: Span[] = [];
  if (hole.start - 1 > whole.start) spans.push(spanOf(view, { start: whole.start, end: hole.start }));
  if (hole.end < whole.end) spans.push(spanOf(view, { start: hole.end, end: whole.end }));
  return spans;
}

/** What a frame covers ends where a trailing ', X said' of another begins. */
function cutAtTrailing(view: SentenceView, frames: readonly Frame[]): Frame[] {
  const sentence = view.sentence;
  const cuts = frames.flatMap((frame) =>
    frame.trailing && frame.voice && frame.cueSpan && frame.contents.length === 1 ? [frame] : [],
  );
  return frames.map((frame) => {
    let contents = frame.contents;
    for (const cut of cuts) {
      if (cut === frame || frame.trailing) continue;
      const edge = (cut.contents[0] as Span).end;
      const cue = cut.cueSpan as Span;
      if (frame.cueSpan && frame.cueSpan.start < cue.start && edge > sentence.start) {
        contents = contents.flatMap((span) =>
          span.start >= edge ? [] : [{ start: span.start, end: Math.min(span.end, edge) }],
        );
      }
    }
    return contents === frame.contents ? frame : { ...frame, contents };
  });
}
