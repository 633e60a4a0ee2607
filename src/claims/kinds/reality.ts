import type { Certainty, Stance } from "../../model/claim.ts";
import { type Clause, readClause } from "../clause.ts";
import { verbForms } from "../lexicon/inflect.ts";
import { phrasesOf } from "../view/phrases.ts";
import type { Range, SentenceView } from "../view/sentence-view.ts";

/** How far a clause says that it is so, and who does it. */
export interface Reality {
  /** Why it says nothing of what is so; null where it does. */
  readonly refused: string | null;
  readonly subject: Range | null;
  readonly certainty: Certainty | null;
  readonly stance: Stance | null;
  /** Only a party makes it a deed: 'troops holding Goma', not 'the photograph showing Goma'. */
  readonly needsParty: boolean;
}

const formsOf = (lemmas: string): ReadonlySet<string> =>
  new Set(lemmas.split(" ").flatMap((lemma) => verbForms(lemma).map(([text]) => text)));

const TOLD: Reality = { refused: null, subject: null, certainty: null, stance: null, needsParty: false };

/** 'managed to take', 'began to withdraw': the infinitive happened. */
const COME_TRUE = formsOf("manage begin start continue proceed");
/** 'was able to hold', 'were forced to withdraw', 'had to leave'. */
const CAME_TRUE_WORDS = new Set(["able", "forced", "compelled", "obliged", "had"]);
/** Before 'to have taken'. */
const TELLS = new Set([
  ...formsOf("claim appear seem"),
  "said",
  "believed",
  "reported",
  "thought",
  "known",
  "understood",
]);
/** 'vowed to retake', 'threatened to seize': the speaker's word for what is to come. */
const TO_COME: readonly (readonly [ReadonlySet<string>, Stance])[] = [
  [formsOf("vow pledge promise swear"), "promises"],
  [formsOf("threaten"), "threatens"],
];
/** 'acknowledged losing', 'denied seizing', 'began withdrawing': the gerund is what is said or done. */
const BEFORE_GERUND = formsOf(
  "acknowledge admit concede deny confirm report announce claim begin start continue resume finish complete celebrate",
);
/** Words before a gerund of what was done: 'after taking', 'by seizing'. */
const BEFORE_DONE = new Set("after since following by upon on despite for of while having".split(" "));

/**
 * Reads whether what a verb says is told as so, denied, foreseen or only aimed at, and finds the
 * subject of infinitives and gerunds, which stands with the verb that governs them.
 */
export function realityOf(view: SentenceView, clause: Clause): Reality {
  const refuse = (why: string): Reality => ({ ...TOLD, refused: why });
  if (clause.unreal === "condition") return refuse("a condition, not what happened");
  if (view.words.at(-1) === "?") return refuse("a question");
  if (clause.unreal === "purpose") return infinitive(view, clause, refuse);
  if (isGerund(view, clause)) return gerund(view, clause, refuse);
  // 'Having retaken Goma, the army moved on'
  const having = clause.subject === null && view.words[clause.verb.start - 1] === "having";
  const failed = clause.negated;
  const open = clause.modality !== "none";
  return {
    ...TOLD,
    subject: having ? subjectBehind(view, clause) : clause.subject,
    certainty: failed ? "denied" : open ? "possible" : null,
    stance: failed ? "denies" : clause.modality === "future" ? "predicts" : null,
  };
}

/** The verb that governs an infinitive ('agreed' of 'agreed to extend'), read as a clause of its own. */
export function governorOf(view: SentenceView, clause: Clause): { word: string; clause: Clause } {
  const to = view.words.lastIndexOf("to", clause.verb.start - 1);
  let at = to - 1;
  while (at > 0 && view.classes[at] === "adverb" && !CAME_TRUE_WORDS.has(view.words[at] as string)) at--;
  return { word: view.words[at] ?? "", clause: readClause(view, { start: at, end: at + 1 }, ["past"]) };
}

function infinitive(view: SentenceView, clause: Clause, refuse: (why: string) => Reality): Reality {
  const { word, clause: governor } = governorOf(view, clause);
  // 'claims to have taken', 'is said to have taken': told, by whoever claims it.
  if (view.words[view.words.lastIndexOf("to", clause.verb.start - 1) + 1] === "have" && TELLS.has(word))
    return { ...TOLD, subject: governor.subject };
  if (COME_TRUE.has(word) || CAME_TRUE_WORDS.has(word)) {
    if (governor.negated) return refuse("an aim that was not reached");
    return { ...TOLD, subject: governor.subject };
  }
  for (const [verbs, stance] of TO_COME) {
    if (verbs.has(word) && !governor.negated)
      return { ...TOLD, subject: governor.subject, certainty: "possible", stance };
  }
  return refuse("an aim, not what happened");
}

function isGerund(view: SentenceView, clause: Clause): boolean {
  const at = clause.verb.start;
  return (
    !clause.finite &&
    !clause.hangs &&
    clause.voice === "active" &&
    view.words[at]?.endsWith("ing") === true &&
    view.classes[at - 1] !== "auxiliary"
  );
}

function gerund(view: SentenceView, clause: Clause, refuse: (why: string) => Reality): Reality {
  let at = clause.verb.start - 1;
  while (at > 0 && view.classes[at] === "adverb") at--;
  const before = view.words[at] ?? "";
  if (BEFORE_GERUND.has(before)) {
    const governor = readClause(view, { start: at, end: at + 1 }, ["past"]);
    return { ...TOLD, subject: governor.subject };
  }
  const subject = clause.subject ?? subjectBehind(view, clause);
  if (BEFORE_DONE.has(before)) return { ...TOLD, subject };
  const phrase = phrasesOf(view).at[at];
  if (phrase && phrase.end === at + 1 && clause.subject !== null)
    return { ...TOLD, subject: phrase, needsParty: true };
  return refuse("a participle that only describes");
}

/** 'After taking Goma, M23 moved on': the subject stands behind the comma. */
function subjectBehind(view: SentenceView, clause: Clause): Range | null {
  const comma = view.words.indexOf(",", clause.verb.end);
  const phrase = comma > 0 ? phrasesOf(view).at[comma + 1] : undefined;
  const after = phrase ? view.classes[phrase.end] : undefined;
  return phrase && (after === "verb" || after === "auxiliary" || after === "adverb") ? phrase : null;
}
