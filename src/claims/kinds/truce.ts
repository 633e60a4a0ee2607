import type { Truce } from "../../model/claim.ts";
import { readClause } from "../clause.ts";
import type { Context } from "../context.ts";
import { type LexiconHit, nounMatcher, verbMatcher } from "../lexicon/match.ts";
import { TRUCE_NOUNS, TRUCE_STATUS } from "../lexicon/truces.ts";
import { type Proposal, propose, spanning, type Trace } from "../proposal.ts";
import { type ActorMention, actorsIn } from "../view/actors.ts";
import { phrasesOf } from "../view/phrases.ts";
import type { Range, SentenceView } from "../view/sentence-view.ts";
import { wholePhrase } from "./violence.ts";

const nouns = nounMatcher(TRUCE_NOUNS);
const statuses = verbMatcher(TRUCE_STATUS);

/** Pauses in the fighting: proposed, agreed, broken and the rest, from the noun and the words around it. */
export function recogniseTruces(context: Context, view: SentenceView, trace: Trace): Proposal[] {
  const out: Proposal[] = [];
  for (let i = 0; i < view.tokens.length; i++) {
    const hit = nouns.at(view.words, i);
    if (!hit) continue;
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
  return out;
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
  if (clause?.unreal === "condition" || view.words.at(-1) === "?") {
    trace.refuse(rule, view, hit, "a condition or a question");
    return null;
  }
  const phrase = phrasesOf(view).at[hit.end - 1];
  const doer = clause ? (clause.voice === "passive" ? clause.agent : clause.subject) : null;
  const byAfter = view.words[status.end] === "by" ? phrasesOf(view).at[status.end + 1] : undefined;
  const doerRange = byAfter ? wholePhrase(view, byAfter) : doer;
  const by: readonly ActorMention[] = doerRange
    ? actorsIn(context, view, doerRange).filter((actor) => actor.start < hit.start || actor.start >= hit.end)
    : [];
  const parties = partiesAfter(context, view, hit.end);
  // 'called on both sides to accept a truce': what is asked for is proposed.
  const value = clause?.unreal === "purpose" ? "proposed" : status.row.value;
  const truce: Truce = {
    type: hit.row.value,
    status: value,
    by: by.map((actor) => actor.name),
    parties: parties.map((actor) => actor.name),
    start: null,
    end: null,
    breaches: value === "broken" ? { count: null, by: by.map((actor) => actor.name) } : null,
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

/**
 * Words of status around the noun: the nearest before it, else all behind it that are verbs of their own
 * ('the truce signed in May collapsed' was agreed and has ended).
 */
function statusesNear(view: SentenceView, hit: Range): LexiconHit<Truce["status"]>[] {
  for (let i = hit.start - 1; i >= Math.max(0, hit.start - 9); i--) {
    if (view.words[i] === ";" || view.words[i] === ".") break;
    const found = statuses.at(view.words, i);
    if (found && found.end <= hit.start) return [found];
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

/** 'between the army and the rebels', 'with the rebels'. */
function partiesAfter(context: Context, view: SentenceView, from: number): ActorMention[] {
  for (let i = from; i < Math.min(view.tokens.length, from + 8); i++) {
    if (view.words[i] !== "between" && view.words[i] !== "with") continue;
    const phrase = phrasesOf(view).at[i + 1];
    if (phrase?.start === i + 1) return actorsIn(context, view, wholePhrase(view, phrase));
  }
  return [];
}
