import type { Diplomacy } from "../../model/claim.ts";
import { type Clause, readClause } from "../clause.ts";
import type { Context } from "../context.ts";
import { DIPLOMACY_NOUNS, DIPLOMACY_VERBS, type DiplomacyVerb } from "../lexicon/diplomacy.ts";
import { type LexiconHit, nounMatcher, verbMatcher } from "../lexicon/match.ts";
import { type Proposal, propose, spanning, type Trace } from "../proposal.ts";
import { type ActorMention, actorsIn } from "../view/actors.ts";
import { partiesIn } from "../view/parties.ts";
import { phrasesOf } from "../view/phrases.ts";
import { type Range, type SentenceView, textOf } from "../view/sentence-view.ts";
import { wholePhrase } from "./violence.ts";

const verbs = verbMatcher(DIPLOMACY_VERBS);
const nouns = nounMatcher(DIPLOMACY_NOUNS);

/** Acts of states, bodies and officials. */
export function recogniseDiplomacy(context: Context, view: SentenceView, trace: Trace): Proposal[] {
  const out: Proposal[] = [];
  for (let i = 0; i < view.tokens.length; i++) {
    const byVerb = verbAct(context, view, i, trace);
    if (byVerb) out.push(byVerb);
    const byNoun = nounAct(context, view, i, out);
    if (byNoun) out.push(byNoun);
  }
  return out;
}

function verbAct(context: Context, view: SentenceView, i: number, trace: Trace): Proposal | null {
  const hit = verbs.at(view.words, i);
  if (!hit || view.classes[i] !== "verb") return null;
  const row = hit.row.value;
  const rule = `diplomacy/${hit.row.lemma.replaceAll(" ", "-")}`;
  const clause = readClause(view, { start: hit.start, end: hit.end }, hit.forms);
  const refuse = (why: string) => {
    trace.refuse(rule, view, hit, why);
    return null;
  };
  if (clause.unreal !== null || clause.negated) return refuse("negated, an aim or a condition");
  const doer = clause.voice === "passive" ? clause.agent : clause.subject;
  const by = doer ? partiesIn(context, view, doer) : [];
  if (by.length === 0) return refuse("no state, body or official acts");
  const end = Math.max(clause.extent.end, contentEnd(view, hit));
  if (row.needs && !view.words.slice(hit.end, end).some((word) => row.needs?.includes(word)))
    return refuse("the words that make it diplomacy are missing");
  const toRange = otherSide(view, clause, row, hit, end);
  const named = toRange ? partiesIn(context, view, toRange) : [];
  // 'condemned the shelling by the army': who is meant stands inside what is condemned.
  const meant =
    named.length > 0 || !AIMED.has(row.act) ? named : actorsIn(context, view, { start: hit.end, end });
  const to = meant.filter((one) => !by.some((other) => other.name === one.name));
  if (row.weak && to.length === 0 && !by.some((one) => one.actor !== null))
    return refuse("a verb of many uses without two parties");
  if ((row.act === "meets" || row.act === "threatens") && to.length === 0)
    return refuse("nobody on the other side");
  const about = aboutText(view, hit, end);
  const body: Diplomacy = {
    act: row.act,
    by: by.map((one) => one.name),
    to: to.map((one) => one.name),
    about,
  };
  return propose(
    rule,
    view,
    { kind: "diplomacy", diplomacy: body },
    {
      anchor: { start: hit.start, end: hit.end },
      quote: spanning(clause.extent, doer, { start: hit.start, end }),
      scope: { start: clause.extent.start, end },
      actors: [...by, ...to],
      places: row.act === "meets" || row.act === "negotiates" ? null : [],
    },
  );
}

/** Acts aimed at someone even where the words name them only in passing. */
const AIMED = new Set(["condemns", "threatens", "calls", "demands", "accuses", "sanctions"]);

/** Acts take what is asked, blamed or threatened with them: to the sentence's end or the next voice. */
function contentEnd(view: SentenceView, hit: LexiconHit<DiplomacyVerb>): number {
  for (let i = hit.end; i < view.tokens.length; i++) {
    const word = view.words[i] as string;
    if ([".", ";", "!", "—", "–"].includes(word)) return i;
    if (word === "," && view.classes[i + 1] === "coordinator") return i;
    if (view.classes[i] === "coordinator" && view.classes[i + 1] === "verb") return i;
    if (word === "," && ["saying", "adding", "according"].includes(view.words[i + 1] ?? "")) return i;
  }
  return view.tokens.length;
}

function otherSide(
  view: SentenceView,
  clause: Clause,
  row: DiplomacyVerb,
  hit: LexiconHit<DiplomacyVerb>,
  end: number,
): Range | null {
  if (row.to === "object") {
    if (clause.voice === "passive") return clause.subject;
    const phrase = phrasesOf(view).at[hit.end];
    return phrase?.start === hit.end ? wholePhrase(view, phrase) : clause.object;
  }
  const own = row.to.includes(view.words[hit.end - 1] as string) && hit.end - hit.start > 1;
  if (own) {
    const phrase = phrasesOf(view).at[hit.end];
    return phrase?.start === hit.end ? wholePhrase(view, phrase) : null;
  }
  for (let i = hit.end; i < end; i++) {
    if (!row.to.includes(view.words[i] as string)) continue;
    const phrase = phrasesOf(view).at[i + 1];
    if (phrase?.start === i + 1) return wholePhrase(view, phrase);
  }
  return null;
}

function aboutText(view: SentenceView, hit: Range, end: number): string | null {
  const start = hit.end;
  if (start >= end) return null;
  return textOf(view, { start, end }).replace(/\s+/g, " ");
}

const MEETINGS = new Set(["mediates", "negotiates", "meets"]);

function actOf(proposal: Proposal): string {
  return proposal.body.kind === "diplomacy" ? proposal.body.diplomacy.act : "";
}

/** 'talks between A and B', 'a meeting with C', 'are in talks with D'. */
function nounAct(
  context: Context,
  view: SentenceView,
  i: number,
  made: readonly Proposal[],
): Proposal | null {
  const hit = nouns.at(view.words, i);
  if (!hit || view.classes[i] === "verb") return null;
  const phrase = phrasesOf(view).at[hit.end - 1];
  if (
    !phrase ||
    made.some((one) => one.quote.start <= hit.start && hit.end <= one.quote.end && MEETINGS.has(actOf(one)))
  )
    return null;
  const after = partiesAfter(context, view, phrase.end);
  const subject = subjectOf(context, view, phrase.start);
  const by = after.between.length > 0 ? after.between : subject;
  const to =
    after.between.length > 0 ? [] : after.with.filter((one) => !by.some((other) => other.name === one.name));
  if (by.length === 0 || by.length + to.length < 2) return null;
  const body: Diplomacy = {
    act: hit.row.value,
    by: by.map((one) => one.name),
    to: to.map((one) => one.name),
    about: null,
  };
  const start =
    after.between.length > 0 ? phrase.start : Math.min(phrase.start, by[0]?.start ?? phrase.start);
  return propose(
    `diplomacy/noun-${hit.row.lemma.replaceAll(" ", "-")}`,
    view,
    { kind: "diplomacy", diplomacy: body },
    {
      anchor: { start: hit.start, end: hit.end },
      quote: { start, end: Math.max(phrase.end, after.end) },
      scope: { start: 0, end: view.tokens.length },
      actors: [...by, ...to],
    },
  );
}

function partiesAfter(
  context: Context,
  view: SentenceView,
  from: number,
): { between: ActorMention[]; with: ActorMention[]; end: number } {
  const found: { between: ActorMention[]; with: ActorMention[]; end: number } = {
    between: [],
    with: [],
    end: from,
  };
  for (let i = from; i < Math.min(view.tokens.length, from + 8); i++) {
    const word = view.words[i] as string;
    if (view.classes[i] === "verb" || word === "." || word === ";") break;
    if (word !== "between" && word !== "with" && word !== "of") continue;
    const phrase = phrasesOf(view).at[i + 1];
    if (phrase?.start !== i + 1) continue;
    const piece = wholePhrase(view, phrase);
    const parties = partiesIn(context, view, piece);
    if (word === "between" && parties.length > 1) found.between.push(...parties);
    else if (word === "with") found.with.push(...parties);
    if (parties.length > 0) found.end = piece.end;
    i = piece.end - 1;
  }
  return found;
}

/** The subject of the verb before the noun: 'rebels are in talks', 'Cairo held a meeting'. */
function subjectOf(context: Context, view: SentenceView, at: number): ActorMention[] {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    if (view.classes[i] !== "verb" && view.classes[i] !== "auxiliary") continue;
    const clause = readClause(view, { start: i, end: i + 1 }, ["past"]);
    return clause.subject ? partiesIn(context, view, clause.subject) : [];
  }
  return [];
}
