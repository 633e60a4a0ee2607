import type { Clause } from "../clause.ts";
import { PLACE_NOUNS, PLACE_TYPES } from "../lexicon/control.ts";
import type { ControlVerb } from "../lexicon/control-verbs.ts";
import type { LexiconHit } from "../lexicon/match.ts";
import { phrasesOf } from "../view/phrases.ts";
import type { Range, SentenceView } from "../view/sentence-view.ts";
import { heldPlaces } from "./control-places.ts";

/** In words, the other sense in which a verb of control stands in its clause; null where it is none. */
export function otherSense(view: SentenceView, hit: LexiconHit<ControlVerb>, clause: Clause): string | null {
  const { lemma } = hit.row;
  if (lemma === "fall" && !isFallOfPlace(view, clause)) return "what falls is no place";
  if (lemma === "hold" && view.words.slice(hit.end, hit.end + 8).some((word) => NOT_HELD.has(word)))
    return "held in another sense";
  // 'fired on the occupied Golan': the participle stands before its noun.
  const before = view.classes[hit.start - 1];
  const participle =
    hit.forms.includes("participle") && (before === "determiner" || before === "preposition");
  if (participle) return "a participle before its noun";
  if (lemma === "leave" && view.words[hit.start] === "leaving" && clause.hangs) return "leaves behind";
  if (RECORDS.has(headOf(view, clause.subject))) return "a picture captures";
  return null;
}

/** What takes a picture. */
const RECORDS = new Set(
  "camera cameras video videos photo photos photograph footage image images satellite film lens".split(" "),
);

/** 'prisoners left', 'trucks entered': who moves without taking or giving up land. */
const NO_FORCES = new Set(
  `prisoners prisoner detainees families family civilians residents people refugees children women trucks truck
  convoy convoys delegation delegations officials official minister leader leaders aid ambulances helicopters
  planes jets drones vehicles buses inspectors observers monitors diplomats journalists migrants companies company
  workers staff ships vessels tourists students relatives`
    .trim()
    .split(/\s+/),
);

/** A common noun that names no party: 'the airline withdrew'. */
export function isNoParty(view: SentenceView, subject: Range | null): boolean {
  const phrase = subject ? phrasesOf(view).at[subject.start] : undefined;
  if (!phrase) return false;
  const head = view.tokens[phrase.head]?.form ?? "";
  return view.classes[phrase.head] === "noun" && head === head.toLowerCase();
}

/** Whether a party's printed words can be those of a force: not 'civilians' in 'rebels and civilians left'. */
export function isForce(printed: string): boolean {
  return !NO_FORCES.has(printed.toLowerCase().split(" ").at(-1) ?? "");
}

/** Whether who moves can take land or give it up. */
export function movesForces(view: SentenceView, subject: Range | null): boolean {
  return subject === null || !NO_FORCES.has(headOf(view, subject));
}

/** 'He captured Iowa': a pronoun for one person is no party. */
export function isOnePerson(view: SentenceView, subject: Range | null): boolean {
  return subject !== null && ["he", "she", "i"].includes(view.words[subject.start] as string);
}

export function headOf(view: SentenceView, range: Range | null): string {
  const phrase = range ? phrasesOf(view).at[range.start] : undefined;
  return phrase ? (view.words[phrase.head] as string) : "";
}

/** 'Goma fell', 'the town of Goma has fallen'; not 'rain fell', 'shells fell on Goma', 'prices in Goma fell by half'. */
function isFallOfPlace(view: SentenceView, clause: Clause): boolean {
  const { subject, verb } = clause;
  if (!subject || clause.object) return false;
  const next = view.words[verb.end] ?? "";
  if (NOT_TAKEN.has(next) && !view.times[verb.end + 1]) return false;
  const first = heldPlaces(view, subject)[0];
  if (!first) return false;
  return view.words
    .slice(subject.start, first.start)
    .every((word) => ["the", "of", "all"].includes(word) || PLACE_TYPES.has(word) || PLACE_NOUNS.has(word));
}

const NOT_TAKEN = new Set(
  "on in into from by upon short under behind at near to silent quiet out off apart".split(" "),
);

/** Said of much that is no land: only a place by name will do. */
export const NEEDS_NAME = new Set(["run", "rule", "govern", "move", "march", "break"]);

/** 'holds Russia responsible', 'held talks'. */
const NOT_HELD = new Set(
  "responsible accountable hostage talks elections meeting summit vote prayers".split(" "),
);
