import { readClause } from "../clause.ts";
import { isQuoteMark } from "../clause-extent.ts";
import type { Context } from "../context.ts";
import { type Cue, CUE_VERBS, DOCUMENT_WORDS } from "../lexicon/cues.ts";
import { type LexiconHit, verbMatcher } from "../lexicon/match.ts";
import { phrasesOf } from "../view/phrases.ts";
import { type Range, type SentenceView, spanOf, textOf } from "../view/sentence-view.ts";
import { assemble, sourceFrom } from "./frame-content.ts";
import type { Frame } from "./frame.ts";
import { type Heard, readVoice } from "./voices.ts";

const cueVerbs = verbMatcher(CUE_VERBS);

/** 'X was quoted (by Y) as saying (by Y) ...': Y's voice outside X's, where Y is named. Empty where not so. */
export function quotedAsSaying(context: Context, view: SentenceView, i: number, heard: Heard): Frame[] {
  if (view.words[i] !== "quoted" && view.words[i] !== "cited") return [];
  const by = view.words[i + 1] === "by" ? sourceFrom(view, i + 2) : null;
  const as = by?.end ?? i + 1;
  if (view.words[as] !== "as" || view.words[as + 1] !== "saying") return [];
  const clause = readClause(view, { start: i, end: i + 1 }, ["participle"]);
  const voice = clause.subject ? readVoice(context, view, clause.subject, heard) : null;
  if (voice === null || voice === "authorless") return [];
  const cue = { start: i, end: as + 2 };
  const frame = assemble(
    view,
    "attribution/quoted-as-saying",
    voice,
    by ? { start: as, end: as + 2 } : cue,
    clause.subject as Range,
    saysCue,
    false,
  );
  const teller = by ? readVoice(context, view, by, heard) : null;
  if (!frame || teller === null || teller === "authorless") return frame ? [frame] : [];
  const quotes = { start: i, end: i + 1 };
  return [
    {
      ...frame,
      rule: "attribution/quoted-by",
      voice: teller,
      cue: textOf(view, quotes),
      cueSpan: spanOf(view, quotes),
    },
    frame,
  ];
}

const saysCue: Cue = { stance: "asserts", certainty: null, takes: ["clause"] };

/** 'X said ...', '... X said', '... said X', 'X accused Y of ...'. */
export function verbFrame(context: Context, view: SentenceView, i: number, heard: Heard): Frame | null {
  const hit = cueVerbs.at(view.words, i);
  if (!hit || !isVerbHere(view, hit)) return null;
  const cue = hit.row.value;
  const clause = readClause(view, { start: hit.start, end: hit.end }, hit.forms);
  if (clause.voice === "passive" || clause.unreal === "condition") return null;
  const inverted = INVERTS.has(hit.row.lemma) ? invertedSource(view, hit.end, i) : null;
  const said = inverted ?? clause.subject ?? untilHere(view, i);
  if (!said) return null;
  const range = issuedBy(view, said) ?? said;
  const appositive = appositiveName(view, range, i);
  const reading =
    readVoice(context, view, appositive ?? range, heard) ??
    (appositive ? readVoice(context, view, range, heard) : null);
  if (reading === null) return null;
  if (clause.negated && hit.row.lemma !== "deny") return null;
  // 'figures show that': only of figures with an owner.
  if (hit.row.lemma === "show" && !DOCUMENT_WORDS.has(headAt(view, range)) && !isOwned(view, range, i))
    return null;
  // 'the pause that Russia announced': what was announced stands before, as a noun.
  if (
    ["that", "which", "what", "whom"].includes(view.words[range.start - 1] ?? "") &&
    view.classes[range.start - 1] === "subordinator" &&
    isRelative(view, range.start - 1)
  )
    return null;
  const cueRange = { start: hit.start, end: hit.end };
  const source = inverted ?? range;
  if (cue.takes.includes("report") && !takesReport(view, hit.end)) return null;
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

/** 'The envoy fears that': where the tagger took the verb for the head of its subject, the words before it. */
function untilHere(view: SentenceView, i: number): Range | null {
  const phrase = view.classes[i] === "noun" ? phrasesOf(view).at[i] : undefined;
  return phrase && phrase.start < i && phrase.end === i + 1 ? { start: phrase.start, end: i } : null;
}

function headAt(view: SentenceView, range: Range): string {
  return view.words[phrasesOf(view).at[range.start]?.head ?? range.start] ?? "";
}

/** 'Data collected by the monitor show': whose the data are stands between. */
function isOwned(view: SentenceView, range: Range, cue: number): boolean {
  return view.words.slice(Math.max(0, range.start - 5), cue).some((word) => DOCUMENT_WORDS.has(word));
}

const ISSUES = new Set("issued released published shared posted circulated made".split(" "));

/** 'The ministry issued a statement saying': who issued the document speaks. */
function issuedBy(view: SentenceView, range: Range): Range | null {
  const phrase = phrasesOf(view).at[range.start];
  const verb = (phrase?.start ?? range.start) - 1;
  if (!phrase || !DOCUMENT_WORDS.has(view.words[phrase.head] ?? "") || !ISSUES.has(view.words[verb] ?? ""))
    return null;
  return readClause(view, { start: verb, end: verb + 1 }, ["past"]).subject;
}

/** A relative word behind its noun; 'said that X reported' has a verb before 'that'. */
function isRelative(view: SentenceView, at: number): boolean {
  return view.classes[at - 1] === "noun" || view.classes[at - 1] === "name";
}

const REPORT_NOUNS = new Set(
  "report reports rumour rumours rumor rumors claim claims allegation allegations accusation accusations suggestion suggestions assertion assertions charge charges statement statements announcement figure toll count".split(
    " ",
  ),
);

/** 'rejected media reports that', 'rejected the claim that': a noun of saying opens what is rejected. */
function takesReport(view: SentenceView, from: number): boolean {
  for (let i = from; i < Math.min(view.tokens.length, from + 5); i++)
    if (REPORT_NOUNS.has(view.words[i] as string)) return ["that", "of"].includes(view.words[i + 1] ?? "");
  return false;
}

/** Whether quoted words stand right before the source or right behind the cue. */
function quotesBeside(view: SentenceView, cue: Range): boolean {
  const near = view.words.slice(Math.max(0, cue.start - 8), cue.end + 3);
  return near.some(isQuoteMark);
}

function isVerbHere(view: SentenceView, hit: LexiconHit<Cue>): boolean {
  const cls = view.classes[hit.start];
  if (cls === "verb") return true;
  // 'The bulletin notes: "..."'
  if (view.words[hit.end] === ":" && isQuoteMark(view.words[hit.end + 1] ?? "") && hit.start > 0) return true;
  if (view.tagged) return ONLY_VERBS.has(view.words[hit.start] as string);
  if (view.names[hit.start]) return false;
  // Untagged: past forms are verbs; 'report', 'claims' only behind a subject that can speak.
  return (
    hit.forms.includes("past") ||
    ["say", "says", "adds", "add", "report", "reports", "claim", "claims", "notes", "believes"].includes(
      view.words[hit.start] as string,
    )
  );
}

/** Forms that no noun has, whatever the tagger makes of 'the faction ..., denies that'. */
const ONLY_VERBS = new Set(
  "says said denies denied adds added insists insisted told tells doubts fears condemns denounces".split(" "),
);

/** Verbs that may stand before their speaker. */
const INVERTS = new Set(
  "say add write reply tweet note explain comment remark insist report recall state continue".split(" "),
);

/** '"..." said X', '..., said X.' */
function invertedSource(view: SentenceView, from: number, cue: number): Range | null {
  const before = view.words[cue - 1] ?? "";
  if (before !== "," && !isQuoteMark(before)) return null;
  if (/^(?:told|tells|tell|informed|accused|blamed|urged|warned)$/.test(view.words[cue] ?? "")) return null;
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
