import { STRONG_MARKS } from "./clause-extent.ts";
import { isQuoteMark } from "./clause-extent.ts";
import { verbGroup } from "./clause-verb.ts";
import { type NounPhrase, phrasesOf } from "./view/phrases.ts";
import type { Range, SentenceView } from "./view/sentence-view.ts";
import { treeArguments } from "./view/tree.ts";

interface Subject {
  readonly range: Range | null;
  readonly hangs: boolean;
}

const NO_SUBJECT: Subject = { range: null, hangs: false };

/** The subject left of a verb group: steps over insertions, up from infinitives and joined verbs. */
export function findSubject(
  view: SentenceView,
  verb: number,
  groupStart: number,
  fromTree: Range | null,
): Subject {
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
    // 'In Omdurman, the army and the RSF': what opens the sentence is no part of the list.
    if (word === "," && before.start === 1 && view.classes[0] === "preposition") break;
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
