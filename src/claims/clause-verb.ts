import { clauseExtent } from "./clause-extent.ts";
import { BE_FORMS, MODALS_FUTURE, MODALS_POSSIBLE, NEGATIONS } from "./lexicon/closed-classes.ts";
import type { VerbForm } from "./lexicon/inflect.ts";
import type { Range, SentenceView } from "./view/sentence-view.ts";

/** Whether the words say that it happened, may have, or will. */
export type Modality = "none" | "possible" | "future";

interface VerbGroup {
  /** First word of the group, auxiliaries and adverbs included. */
  readonly start: number;
  readonly be: boolean;
  readonly have: boolean;
  readonly finite: boolean;
  readonly negated: boolean;
  readonly modality: Modality;
  readonly purpose: boolean;
}

export function verbGroup(view: SentenceView, verb: number): VerbGroup {
  let start = verb;
  let be = false;
  let have = false;
  let finite = false;
  let negated = false;
  let modality: Modality = "none";
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

/** By what way somebody says something: no doer of a passive. */
const BY_CHANNEL = new Set(
  "telephone phone email e-mail radio letter text message telegram satellite".split(" "),
);

export function isPassive(
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
  // 'residents said by telephone'
  if (after === "by" && BY_CHANNEL.has(view.words[verb.end + 1] ?? "")) return false;
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
