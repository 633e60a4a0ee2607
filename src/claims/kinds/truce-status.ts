import type { Truce } from "../../model/claim.ts";
import { type Clause, readClause } from "../clause.ts";
import { clauseExtent, isCondition } from "../clause-extent.ts";
import { verbForms } from "../lexicon/inflect.ts";
import { type LexiconHit, verbMatcher } from "../lexicon/match.ts";
import { TRUCE_STATUS } from "../lexicon/truces.ts";
import { phrasesOf } from "../view/phrases.ts";
import type { Range, SentenceView } from "../view/sentence-view.ts";
import { governorOf, realityOf } from "./reality.ts";

type Status = Truce["status"];
export type StatusHit = LexiconHit<Status>;

const statuses = verbMatcher(TRUCE_STATUS);
const formsOf = (lemmas: string): ReadonlySet<string> =>
  new Set(lemmas.split(" ").flatMap((lemma) => verbForms(lemma).map(([text]) => text)));

/** How far the words of status may stand from the noun. */
const BEFORE = 9;
const BEHIND = 12;

/**
 * Words of status around the noun: the nearest before it, else all behind it that are verbs of their own
 * ('the truce signed in May collapsed' was agreed and has ended).
 */
export function statusesNear(view: SentenceView, noun: Range): StatusHit[] {
  for (let i = noun.start - 1; i >= Math.max(0, noun.start - BEFORE); i--) {
    if (APART.has(view.words[i] as string)) break;
    const found = statuses.at(view.words, i);
    if (!found || found.end > noun.start) continue;
    return [answerTo(view, found) ?? answerBehind(view, found, noun) ?? found];
  }
  const after: StatusHit[] = [];
  for (let i = noun.end; i < Math.min(view.tokens.length, noun.end + BEHIND); i++) {
    if (view.words[i] === ";" || view.words[i] === ".") break;
    const found = statuses.at(view.words, i);
    if (!found || after.some((one) => one.row.value === found.row.value)) continue;
    // 'took effect', 'in place' have no verb tag of their own; a noun that looks like a verb is none.
    if (after.length > 0 && view.classes[found.start] !== "verb") continue;
    after.push(found);
    i = found.end - 1;
  }
  return after;
}

/** What stands before these says nothing of the pause behind them: 'shelling was renewed after a truce'. */
const APART = new Set([";", ".", "after", "before", "despite", "since", "amid", "during", "under", "until"]);

/** 'the extension of the truce': refused, there is none. */
const NOUNS_OF_ACTS = new Set(["extension", "renewal"]);
const ANSWERS = new Set(["reject", "refuse", "accept", "dismiss", "veto", "turn down", "spurn"]);

/** 'rejected the offer of a truce', 'vetoed a text demanding a truce': the answer says more than the offer. */
function answerTo(view: SentenceView, offer: StatusHit): StatusHit | null {
  const act = NOUNS_OF_ACTS.has(offer.row.lemma);
  if (offer.row.value !== "proposed" && !act) return null;
  const modifies = view.words[offer.start]?.endsWith("ing") || view.classes[offer.start] !== "verb";
  if (!modifies) return null;
  for (let i = offer.start - 1; i >= Math.max(0, offer.start - 8); i--) {
    const found = statuses.at(view.words, i);
    if (found && view.classes[i] === "verb" && ANSWERS.has(found.row.lemma)) return found;
  }
  return null;
}

/** 'The offer of a truce was dismissed by the army': the answer stands behind the noun. */
function answerBehind(view: SentenceView, offer: StatusHit, noun: Range): StatusHit | null {
  if (offer.row.value !== "proposed" || view.classes[offer.start] === "verb") return null;
  for (let i = noun.end; i < Math.min(view.tokens.length, noun.end + 5); i++) {
    const found = statuses.at(view.words, i);
    if (found && view.classes[i] === "verb" && ANSWERS.has(found.row.lemma)) return found;
  }
  return null;
}

/** What a word of status says in its clause, and who does it. */
export interface StatusReading {
  readonly status: Status;
  /** The words of the doer; null where there are none. */
  readonly doer: Range | null;
  readonly clause: Clause | null;
  readonly extent: Range;
  readonly denied: boolean;
  /** Why there is no claim; null where there is one. */
  readonly refused: string | null;
}

const REFUSES = formsOf("refuse decline fail");
const AGREES = formsOf("agree decide consent");
/** 'is due to begin' */
const DUE = new Set(["due", "set", "scheduled", "expected", "supposed"]);
const WISHES = formsOf("hope want wish try attempt plan intend struggle");
/** Kept or not: 'did not observe the truce' is a breach, 'did not hold' an end. */
const UNKEPT: Readonly<Record<string, Status>> = {
  observe: "broken",
  respect: "broken",
  honour: "broken",
  honor: "broken",
  "abide by": "broken",
  "adhere to": "broken",
  hold: "ended",
};

/** Reads a word of status: whether it is told as so, refused, asked for or denied, and by whom. */
export function readStatus(view: SentenceView, hit: StatusHit): StatusReading {
  const verb = { start: hit.start, end: hit.end };
  const isVerb = view.classes[hit.start] === "verb";
  const extent = clauseExtent(view, hit.start, hit.end);
  const { value: status, lemma } = { value: hit.row.value, lemma: hit.row.lemma };
  if (!isVerb) {
    const opener = view.words[extent.start] ?? "";
    const conditional = isCondition(view, extent, opener, view.words[extent.start - 1] ?? "");
    const doer = subjectOfLightVerb(view, hit.start);
    const refused = conditional ? "a condition or a question" : null;
    return { status, doer, clause: null, extent, denied: false, refused };
  }
  const clause = readClause(view, verb, hit.forms);
  const base = { clause, extent: clause.extent, denied: false, refused: null };
  if (clause.unreal === "condition")
    return { ...base, status, doer: null, refused: "a condition or a question" };
  if (clause.unreal === "purpose") {
    const { word, clause: governor } = governorOf(view, clause);
    const doer = governor.subject;
    if (REFUSES.has(word)) return { ...base, status: "rejected", doer };
    if (AGREES.has(word)) return { ...base, status, doer };
    if (DUE.has(word)) return { ...base, status: "announced", doer: null };
    if (WISHES.has(word)) return { ...base, status, doer, refused: "a wish or an attempt" };
    // 'called on both sides to accept a truce': what is asked for is proposed, by who asks.
    return { ...base, status: "proposed", doer: asker(view, clause) ?? doer };
  }
  if (clause.negated) {
    const unkept = UNKEPT[lemma];
    const doer = clause.voice === "passive" ? clause.agent : clause.subject;
    return unkept ? { ...base, status: unkept, doer } : { ...base, status, doer, denied: true };
  }
  const reality = realityOf(view, clause);
  return {
    ...base,
    status,
    doer: clause.voice === "passive" ? clause.agent : (reality.subject ?? clause.subject),
  };
}

const ASKS = formsOf("urge ask call press appeal invite push lobby encourage");

/** 'Washington urged the two sides to accept': the subject of the verb that asks, over the one who is asked. */
function asker(view: SentenceView, clause: Clause): Range | null {
  for (let i = clause.verb.start - 1; i >= Math.max(0, clause.verb.start - 9); i--)
    if (ASKS.has(view.words[i] as string) && view.classes[i] === "verb")
      return readClause(view, { start: i, end: i + 1 }, ["past"]).subject;
  return null;
}

const LIGHT = formsOf("commit make perpetrate carry stage announce declare order");

/** 'The rebels committed 76 violations': who commits them. */
function subjectOfLightVerb(view: SentenceView, noun: number): Range | null {
  const phrase = phrasesOf(view).at[noun];
  const at = (phrase?.start ?? noun) - 1;
  const verb = view.words[at] === "out" ? at - 1 : at;
  if (verb < 0 || !LIGHT.has(view.words[verb] as string)) return null;
  return readClause(view, { start: verb, end: verb + 1 }, ["past"]).subject;
}
