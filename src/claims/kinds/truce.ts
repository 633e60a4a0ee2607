import type { Truce } from "../../model/claim.ts";
import { readClause } from "../clause.ts";
import { clauseExtent, isCondition } from "../clause-extent.ts";
import type { Context } from "../context.ts";
import { type LexiconHit, nounMatcher, verbMatcher } from "../lexicon/match.ts";
import { TRUCE_NOUNS, TRUCE_STATUS } from "../lexicon/truces.ts";
import { type Proposal, propose, spanning, type Trace } from "../proposal.ts";
import { type ActorMention, actorsIn } from "../view/actors.ts";
import type { Bounds } from "../../model/bounds.ts";
import { type NounPhrase, phrasesOf } from "../view/phrases.ts";
import type { Range, SentenceView } from "../view/sentence-view.ts";
import { wholePhrase } from "./violence.ts";

const nouns = nounMatcher(TRUCE_NOUNS);
const statuses = verbMatcher(TRUCE_STATUS);

/** Pauses in the fighting: proposed, agreed, broken and the rest, from the noun and the words around it. */
export function recogniseTruces(context: Context, view: SentenceView, trace: Trace): Proposal[] {
  const out: Proposal[] = [];
  for (let i = 0; i < view.tokens.length; i++) {
    const hit = nouns.at(view.words, i);
    // 'to pause the talks' is no pause.
    if (!hit || view.classes[i] === "verb") continue;
    const found = statusesNear(view, hit);
    if (found.length === 0) {
      trace.refuse(
        `truce/${hit.row.lemma.replaceAll(" ", "-")}`,
        view,
        hit,
        "no word says whether it was proposed, agreed, kept or broken",
      );
    }
    for (const status of found) {
      const truce = truceAt(context, view, hit, status, trace);
      if (truce) out.push(truce);
    }
    i = hit.end - 1;
  }
  return out.length > 0 ? out : bareBreaches(context, view);
}

function truceAt(
  context: Context,
  view: SentenceView,
  hit: LexiconHit<Truce["type"]>,
  status: LexiconHit<Truce["status"]>,
  trace: Trace,
): Proposal | null {
  const rule = `truce/${hit.row.lemma.replaceAll(" ", "-")}`;
  const verb = { start: status.start, end: status.end };
  const isVerb = view.classes[status.start] === "verb";
  const clause = isVerb ? readClause(view, verb, status.forms) : null;
  const extent = clause?.extent ?? clauseExtent(view, status.start, status.end);
  const conditional = clause
    ? clause.unreal === "condition"
    : isCondition(view, extent, view.words[extent.start] ?? "", view.words[extent.start - 1] ?? "");
  if (conditional || view.words.at(-1) === "?") {
    trace.refuse(rule, view, hit, "a condition or a question");
    return null;
  }
  const phrase = phrasesOf(view).at[hit.end - 1];
  const doer = clause ? (clause.voice === "passive" ? clause.agent : clause.subject) : null;
  const byAfter = phraseAfterBy(view, status.end) ?? phraseAfterBy(view, hit.end);
  const doerRange = byAfter ? wholePhrase(view, byAfter) : doer;
  const by: readonly ActorMention[] = doerRange
    ? actorsIn(context, view, doerRange).filter((actor) => actor.start < hit.start || actor.start >= hit.end)
    : [];
  // 'Russia said a pause would be in force': what is still to come is announced, by whoever says so.
  const announces = status.row.value === "in force" && isToCome(view, status.start);
  const announcer =
    announces || status.row.value === "announced"
      ? (context.speakerAt?.(view, hit.start)?.name ?? null)
      : null;
  const parties = partiesAfter(context, view, hit.end);
  // 'called on both sides to accept a truce': what is asked for is proposed.
  const refused = ["refused", "declined", "refuses"].includes(view.words[status.start - 2] ?? "");
  const value =
    clause?.unreal === "purpose" && refused
      ? "rejected"
      : clause?.unreal === "purpose"
        ? "proposed"
        : announces
          ? "announced"
          : status.row.value;
  const truce: Truce = {
    type: hit.row.value,
    status: value,
    by: announcer !== null && by.length === 0 ? [announcer] : by.map((actor) => actor.name),
    parties: parties.map((actor) => actor.name),
    ...(STARTS.has(value)
      ? runOf(
          view,
          Math.min(hit.start, status.start),
          Math.max(extent.end, clauseExtent(view, hit.start, hit.end).end),
        )
      : { start: null, end: null }),
    breaches:
      value === "broken"
        ? { count: countBefore(view, status.start), by: by.map((actor) => actor.name) }
        : null,
  };
  const start = phrase?.start ?? hit.start;
  return propose(
    rule,
    view,
    { kind: "truce", truce },
    {
      // Behind the noun the verb is what happened, and the time nearest to it is its own.
      anchor: status.start >= hit.end ? verb : { start: hit.start, end: hit.end },
      quote: spanning({ start, end: hit.end }, verb, clause?.extent, byAfter ? doerRange : null),
      scope: clause?.extent ?? { start: 0, end: view.tokens.length },
      actors: [...by, ...parties],
    },
  );
}

const STARTS: ReadonlySet<Truce["status"]> = new Set([
  "proposed",
  "announced",
  "agreed",
  "in force",
  "extended",
]);

/** 'breaches by the rebels': the phrase behind 'by', where it follows at once. */
function phraseAfterBy(view: SentenceView, at: number): NounPhrase | undefined {
  return view.words[at] === "by" ? phrasesOf(view).at[at + 1] : undefined;
}

/** 'would be in force', 'will begin' */
function isToCome(view: SentenceView, status: number): boolean {
  return view.words
    .slice(Math.max(0, status - 4), status)
    .some((word) => word === "will" || word === "would");
}

/** 'from 9am to 7pm on Friday': when the pause runs, from a time that spans two ends; null where not given. */
function runOf(view: SentenceView, from: number, to: number): { start: string | null; end: string | null } {
  for (let i = from; i < to; i++) {
    const time = view.times[i];
    if (!time || time.sort === "duration" || !time.edtf.includes("/")) continue;
    const [start, end] = time.edtf.split("/");
    const open = (part: string | undefined) =>
      part === undefined || part === ".." || part === "" ? null : part;
    return { start: open(start), end: open(end) };
  }
  return { start: null, end: null };
}

/** '11 breaches': the number of the phrase that ends in the word of status. */
function countBefore(view: SentenceView, status: number): Bounds | null {
  const phrase = phrasesOf(view).at[status];
  if (!phrase) return null;
  for (let i = phrase.start; i < status; i++)
    if (view.quantities[i]?.unit === "count") return view.quantities[i]?.bounds ?? null;
  return null;
}

const ANY_TRUCE = /\b(?:truce|cease-?fire|pause|cessation of hostilities)\b/iu;

/** '11 breaches by the rebels' in a page about a truce, where the sentence does not name it. */
function bareBreaches(context: Context, view: SentenceView): Proposal[] {
  const at = view.words.findIndex((word) => word === "breaches" || word === "violations");
  if (at < 0 || !ANY_TRUCE.test(context.document.text)) return [];
  const count = countBefore(view, at);
  const byAfter = phraseAfterBy(view, at + 1);
  const by = byAfter ? actorsIn(context, view, wholePhrase(view, byAfter)) : [];
  if (count === null || by.length === 0) return [];
  const names = by.map((actor) => actor.name);
  const quote = { start: phrasesOf(view).at[at]?.start ?? at, end: byAfter?.end ?? at + 1 };
  const truce: Truce = {
    type: "ceasefire",
    status: "broken",
    by: names,
    parties: [],
    start: null,
    end: null,
    breaches: { count, by: names },
  };
  return [
    propose(
      "truce/breaches-by",
      view,
      { kind: "truce", truce },
      { anchor: { start: at, end: at + 1 }, quote, scope: quote, actors: by },
    ),
  ];
}

/**
 * Words of status around the noun: the nearest before it, else all behind it that are verbs of their own
 * ('the truce signed in May collapsed' was agreed and has ended).
 */
function statusesNear(view: SentenceView, hit: Range): LexiconHit<Truce["status"]>[] {
  for (let i = hit.start - 1; i >= Math.max(0, hit.start - 9); i--) {
    if (view.words[i] === ";" || view.words[i] === ".") break;
    const found = statuses.at(view.words, i);
    if (!found || found.end > hit.start) continue;
    return [answerTo(view, found) ?? found];
  }
  const after: LexiconHit<Truce["status"]>[] = [];
  for (let i = hit.end; i < Math.min(view.tokens.length, hit.end + 12); i++) {
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

/** 'rejected the offer of a truce': the answer to an offer says more than the offer. */
function answerTo(
  view: SentenceView,
  offer: LexiconHit<Truce["status"]>,
): LexiconHit<Truce["status"]> | null {
  if (offer.row.value !== "proposed" || view.classes[offer.start] === "verb") return null;
  for (let i = offer.start - 1; i >= Math.max(0, offer.start - 4); i--) {
    const found = statuses.at(view.words, i);
    if (
      found &&
      view.classes[i] === "verb" &&
      ["reject", "refuse", "accept", "dismiss"].includes(found.row.lemma)
    )
      return found;
  }
  return null;
}

/** 'between the army and the rebels', 'with the rebels'. */
function partiesAfter(context: Context, view: SentenceView, from: number): ActorMention[] {
  for (let i = from; i < Math.min(view.tokens.length, from + 8); i++) {
    if (view.words[i] !== "between" && view.words[i] !== "with") continue;
    const phrase = phrasesOf(view).at[i + 1];
    if (phrase?.start === i + 1) return actorsIn(context, view, wholePhrase(view, phrase));
  }
  return [];
}
