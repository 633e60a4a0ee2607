import type { VerbForm } from "./lexicon/inflect.ts";
import { BE_FORMS, MODALS_FUTURE, MODALS_POSSIBLE, NEGATIONS } from "./lexicon/closed-classes.ts";
import { type NounPhrase, phrasesOf } from "./view/phrases.ts";
import type { Range, SentenceView } from "./view/sentence-view.ts";
import { treeArguments } from "./view/tree.ts";

/**
 * What a predicate says of whom, as token ranges of one sentence. Filled from word classes and, where the
 * sentence was parsed, checked and completed by the dependency tree: a rule asks for the subject and need
 * not know which of them found it.
 */
export interface Clause {
  readonly view: SentenceView;
  /** The verb's own words ('took control'), without auxiliaries. */
  readonly verb: Range;
  readonly voice: "active" | "passive";
  readonly finite: boolean;
  readonly negated: boolean;
  readonly modality: "none" | "possible" | "future";
  /** In an 'if' clause, a question or an infinitive of purpose: says nothing happened. */
  readonly unreal: "condition" | "purpose" | null;
  readonly subject: Range | null;
  readonly object: Range | null;
  /** What follows 'by' in a passive. */
  readonly agent: Range | null;
  /** The clause's words: from its opener to its end. */
  readonly extent: Range;
  /** A participle clause after a comma ('..., killing two'): the clause it hangs on does the deed. */
  readonly hangs: boolean;
}

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
const STRONG_MARKS = new Set([";", ":", ".", "!", "?", "–", "—", "--", "•", "*", "…", "...", "|"]);

/** Reads the clause around a verb found by a lexicon. */
export function readClause(view: SentenceView, verb: Range, forms: readonly VerbForm[]): Clause {
  const group = verbGroup(view, verb.start);
  const tree = treeArguments(view, verb.start);
  const objectAfter = phraseAfter(view, verb.end);
  const passive = isPassive(view, verb, forms, group, objectAfter);
  const extent = clauseExtent(view, group.start, verb.end);
  const subjectPhrase = findSubject(view, verb.start, group.start, tree?.subject ?? null);
  const opener = view.words[extent.start] ?? "";
  const before = view.words[extent.start - 1] ?? "";
  return {
    view,
    verb,
    voice: passive ? "passive" : "active",
    finite: group.finite || forms.includes("past") || forms.includes("s"),
    negated: group.negated,
    modality: group.modality,
    unreal: isCondition(view, extent, opener, before) ? "condition" : group.purpose ? "purpose" : null,
    subject: subjectPhrase.range,
    object: passive ? null : objectAfter,
    agent: passive ? agentAfter(view, verb.end, extent.end) : null,
    extent,
    hangs: subjectPhrase.hangs,
  };
}

interface VerbGroup {
  /** First word of the group, auxiliaries and adverbs included. */
  readonly start: number;
  readonly be: boolean;
  readonly have: boolean;
  readonly finite: boolean;
  readonly negated: boolean;
  readonly modality: Clause["modality"];
  readonly purpose: boolean;
}

function verbGroup(view: SentenceView, verb: number): VerbGroup {
  let start = verb;
  let be = false;
  let have = false;
  let finite = false;
  let negated = false;
  let modality: Clause["modality"] = "none";
  let purpose = false;
  for (let i = verb - 1; i >= 0; i--) {
    const word = view.words[i] as string;
    const cls = view.classes[i];
    if (cls === "auxiliary" || BE_FORMS.has(word)) {
      if (BE_FORMS.has(word)) be = true;
      if (word === "have" || word === "has" || word === "had" || word === "having" || word === "'ve")
        have = true;
      if (MODALS_POSSIBLE.has(word)) modality = "possible";
      if (MODALS_FUTURE.has(word)) modality = "future";
      finite = true;
      start = i;
      continue;
    }
    if (NEGATIONS.has(word) && word !== "no" && word !== "without") {
      negated = true;
      start = i;
      continue;
    }
    if (word === "to" && view.classes[i] === "particle") {
      purpose = true;
      start = i;
      continue;
    }
    if (word === "been" || word === "being") {
      be = true;
      start = i;
      continue;
    }
    if (cls === "adverb") {
      start = i;
      continue;
    }
    break;
  }
  return { start, be, have, finite, negated, modality, purpose };
}

function isPassive(
  view: SentenceView,
  verb: Range,
  forms: readonly VerbForm[],
  group: VerbGroup,
  objectAfter: Range | null,
): boolean {
  if (!forms.includes("participle")) return false;
  if (group.be) return true;
  if (group.have) return false;
  const token = view.tokens[verb.start];
  const after = view.words[verb.end];
  if (after === "by" || (after === "in" && token?.xpos === "VBN" && objectAfter === null)) return true;
  // The tagger's commonest error on war reporting is to take a past tense for a participle: a noun phrase
  // right behind the verb is an object, and shows the active.
  if (objectAfter) return false;
  return view.tagged && token?.xpos === "VBN" && hasOtherPredicate(view, verb);
}

/** Whether another verb can be the clause's own: where none can, a 'participle' is its past tense. */
function hasOtherPredicate(view: SentenceView, verb: Range): boolean {
  const extent = clauseExtent(view, verb.start, verb.end);
  for (let i = extent.start; i < extent.end; i++) {
    if (i >= verb.start && i < verb.end) continue;
    if (view.classes[i] === "auxiliary") return true;
    const xpos = view.tokens[i]?.xpos;
    if (view.classes[i] === "verb" && (xpos === "VBD" || xpos === "VBZ" || xpos === "VBP" || xpos === "VBN"))
      return true;
  }
  return false;
}

/** The noun phrase right behind a verb, with coordinated phrases and 'of' phrases. */
export function phraseAfter(view: SentenceView, from: number): Range | null {
  let i = from;
  while (
    i < view.tokens.length &&
    (view.classes[i] === "adverb" || view.classes[i] === "time" || isQuoteMark(view.words[i] as string))
  )
    i++;
  const phrase = phrasesOf(view).at[i];
  if (phrase?.start !== i) return null;
  return extendRight(view, phrase);
}

/** A noun phrase with its 'of' phrases, short parentheses and coordinated phrases to the right. */
export function extendRight(view: SentenceView, phrase: NounPhrase): Range {
  let end = phrase.end;
  for (;;) {
    let next = end;
    const word = view.words[next];
    if (word === "of" || word === "including") next++;
    else if (word === "and" || word === "or" || word === "&") next++;
    else if (word === "," && isListComma(view, next)) next += view.words[next + 1] === "and" ? 2 : 1;
    else break;
    const following = phrasesOf(view).at[next];
    if (following?.start !== next) break;
    if (word !== "of" && opensClauseWithVerb(view, following)) break;
    end = following.end;
  }
  return { start: phrase.start, end };
}

/** 'A and B attacked C': B begins a clause of its own where a verb follows it and another precedes A. */
function opensClauseWithVerb(view: SentenceView, phrase: NounPhrase): boolean {
  const after = view.classes[phrase.end];
  return after === "verb" || after === "auxiliary";
}

/** A comma inside a list: another comma or 'and' with a phrase follows, and no verb comes first. */
function isListComma(view: SentenceView, comma: number): boolean {
  const phrases = phrasesOf(view).at;
  let at = comma + 1;
  if (view.words[at] === "and")
    return phrases[at + 1]?.start === at + 1 && !opensClauseWithVerb(view, phrases[at + 1] as NounPhrase);
  for (let n = 0; n < 8; n++) {
    const phrase = phrases[at];
    if (phrase?.start !== at) return false;
    at = phrase.end;
    if (view.words[at] === "and" || view.words[at] === "or") {
      const last = phrases[at + 1];
      return last?.start === at + 1 && !opensClauseWithVerb(view, last);
    }
    if (view.words[at] !== ",") return false;
    at++;
    if (view.words[at] === "and") {
      const last = phrases[at + 1];
      return last?.start === at + 1 && !opensClauseWithVerb(view, last);
    }
  }
  return false;
}

function agentAfter(view: SentenceView, from: number, to: number): Range | null {
  for (let i = from; i < Math.min(to, view.tokens.length); i++) {
    const cls = view.classes[i];
    if (view.words[i] === "by") {
      const phrase = phrasesOf(view).at[i + 1];
      return phrase?.start === i + 1 ? extendRight(view, phrase) : null;
    }
    if (
      cls === "verb" ||
      cls === "subordinator" ||
      view.words[i] === "," ||
      STRONG_MARKS.has(view.words[i] as string)
    )
      return null;
  }
  return null;
}

interface Subject {
  readonly range: Range | null;
  readonly hangs: boolean;
}

const NO_SUBJECT: Subject = { range: null, hangs: false };

/** The subject left of a verb group: steps over insertions, up from infinitives and joined verbs. */
function findSubject(view: SentenceView, verb: number, groupStart: number, fromTree: Range | null): Subject {
  const participle = view.words[verb]?.endsWith("ing") === true && view.classes[groupStart] !== "auxiliary";
  let i = groupStart - 1;
  for (let step = 0; step < 6 && i >= 0; step++) {
    const word = view.words[i] as string;
    const cls = view.classes[i];
    // 'strikes on Homs on 3 May killed': a date may stand between subject and verb.
    const beforeTime = cls === "preposition" && view.classes[i + 1] === "time";
    if (cls === "adverb" || cls === "time" || isQuoteMark(word) || beforeTime) {
      i--;
      continue;
    }
    if (cls === "subordinator" && (word === "who" || word === "which" || word === "that")) {
      const at = view.words[i - 1] === "," ? i - 2 : i - 1;
      const phrase = phrasesOf(view).at[at];
      return phrase && phrase.end === at + 1
        ? { range: leftOf(view, phrase), hangs: false }
        : { range: fromTree, hangs: false };
    }
    const phrase = phrasesOf(view).at[i];
    if (phrase && phrase.end === i + 1) return { range: leftOf(view, phrase), hangs: false };
    if (word === ")") {
      const open = lastBefore(view, i, "(");
      if (open < 0) break;
      i = open - 1;
      continue;
    }
    if (word === "," && participle) return { ...subjectOfPrevious(view, i), hangs: true };
    if (word === "," || word === "–" || word === "—" || word === "-") {
      const opening = lastBefore(view, i, word);
      const before = opening > 0 ? phrasesOf(view).at[opening - 1] : undefined;
      if (before && before.end === opening && i - opening <= 40 && !hasFiniteVerb(view, opening + 1, i)) {
        return { range: leftOf(view, before), hangs: false };
      }
      return subjectOfPrevious(view, i);
    }
    if (word === "of" && participle) {
      // 'accused Moscow of shelling': who is accused does it.
      const accused = phrasesOf(view).at[i - 1];
      return accused?.end === i ? { range: accused, hangs: false } : NO_SUBJECT;
    }
    if (cls === "coordinator" && participle) {
      // ', killing two and wounding six': the second participle hangs where the first does.
      return { ...subjectOfPrevious(view, i), hangs: true };
    }
    if (cls === "coordinator" || cls === "particle" || (cls === "preposition" && participle)) {
      return subjectOfPrevious(view, i);
    }
    break;
  }
  return fromTree ? { range: fromTree, hangs: false } : NO_SUBJECT;
}

/** The subject of the verb before `at`: joined and dependent verbs share it. */
function subjectOfPrevious(view: SentenceView, at: number): Subject {
  for (let i = at - 1; i >= 0; i--) {
    const word = view.words[i] as string;
    if (STRONG_MARKS.has(word)) return NO_SUBJECT;
    if (view.classes[i] !== "verb") continue;
    if (word.endsWith("ing") && view.classes[i - 1] !== "auxiliary") continue;
    const group = verbGroup(view, i);
    return findSubject(view, i, group.start, treeArguments(view, i)?.subject ?? null);
  }
  return NO_SUBJECT;
}

/** A phrase with the phrases it hangs on to its left: 'the head | of the army', 'people | in Aleppo'. */
function leftOf(view: SentenceView, phrase: NounPhrase): Range {
  let start = phrase.start;
  let list = false;
  for (let n = 0; n < 14; n++) {
    const word = view.words[start - 1];
    const joins =
      view.classes[start - 1] === "preposition" || word === "and" || word === "or" || (word === "," && list);
    if (!joins) break;
    if (word === "and") list = true;
    const before = phrasesOf(view).at[start - 2];
    if (!before || before.end !== start - 1) break;
    if (word === "and" && hasVerbBetweenListStart(view, before.start)) break;
    start = before.start;
  }
  return { start, end: phrase.end };
}

/** 'He left Goma and M23 entered': the phrase before 'and' is an object, not half of the subject. */
function hasVerbBetweenListStart(view: SentenceView, start: number): boolean {
  for (let i = start - 1; i >= 0; i--) {
    const cls = view.classes[i];
    if (cls === "verb" || cls === "auxiliary") return true;
    if (STRONG_MARKS.has(view.words[i] as string) || cls === "subordinator") return false;
  }
  return false;
}

/** Index of the nearest earlier token with this word, or -1. */
function lastBefore(view: SentenceView, from: number, word: string): number {
  for (let i = from - 1; i >= 0; i--) if (view.words[i] === word) return i;
  return -1;
}

function hasFiniteVerb(view: SentenceView, from: number, to: number): boolean {
  let relative = false;
  for (let i = from; i < to; i++) {
    if (view.classes[i] === "subordinator") relative = true;
    if (!relative && view.classes[i] === "auxiliary") return true;
  }
  return false;
}

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

function isCondition(view: SentenceView, extent: Range, opener: string, before: string): boolean {
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
