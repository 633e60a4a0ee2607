import type { Aid } from "../../model/claim.ts";
import { type Clause, readClause } from "../clause.ts";
import type { Context } from "../context.ts";
import { AID_NOUNS, AID_VERBS, type AidVerb, NEEDS_RELIEF, RELIEF_WORDS } from "../lexicon/aid.ts";
import { type LexiconHit, verbMatcher } from "../lexicon/match.ts";
import { type Proposal, propose, spanning, type Trace } from "../proposal.ts";
import { type ActorMention, actorsIn } from "../view/actors.ts";
import { phrasesOf } from "../view/phrases.ts";
import { placesIn } from "../view/places.ts";
import { type Range, type SentenceView, textOf } from "../view/sentence-view.ts";
import { joinedPhrases, powersIn } from "./diplomacy-parties.ts";
import { withComplements } from "./diplomacy-about.ts";
import { partyBehind } from "./diplomacy-verbs.ts";
import { wholePhrase } from "./violence.ts";

const verbs = verbMatcher(AID_VERBS);

const RELIEF_TO = new Set(["to", "in", "into", "near", "over", "at", "of", "from", "for"]);

/** Relief moved or stopped: by whom, to whom, what and how much. */
export function recogniseAid(context: Context, view: SentenceView, trace: Trace): Proposal[] {
  const out: Proposal[] = [];
  for (let i = 0; i < view.tokens.length; i++) {
    const hit = verbs.at(view.words, i);
    if (!hit || view.classes[i] !== "verb") continue;
    const one = reliefBy(context, view, hit, trace);
    if (one) out.push(one);
  }
  return out;
}

function reliefBy(
  context: Context,
  view: SentenceView,
  hit: LexiconHit<AidVerb>,
  trace: Trace,
): Proposal | null {
  const row = hit.row.value;
  const rule = `aid/${hit.row.lemma.replaceAll(" ", "-")}`;
  const clause = readClause(view, { start: hit.start, end: hit.end }, hit.forms);
  const relief = reliefOf(view, hit, clause);
  if (!relief) return null;
  const refuse = (why: string) => {
    trace.refuse(rule, view, hit, why);
    return null;
  };
  if (view.words[hit.start] === "carrying")
    return refuse("the load of vehicles: the verb that moves them tells");
  if (clause.unreal !== null) return refuse("an aim or a condition");
  const negated = clause.negated || view.words[relief.start] === "no";
  const stopped = negated && row.status === "delivered";
  if (negated && !stopped) return refuse("negated");
  const by = row.subject === "what" ? [] : doers(context, view, clause);
  const to = row.behind
    ? (partyBehind(context, view, hit.end, relief.start, "to")?.parties ??
      askedOf(context, view, hit, relief))
    : [];
  const whole = clause.subject && !clause.hangs ? spanning(clause.extent, clause.subject) : clause.extent;
  const quote = spanning(whole, relief);
  const places = placesIn(view, quote, true).filter(
    (place) => RELIEF_TO.has(place.preposition) || place.start === hit.end,
  );
  const { what, count } = whatOf(view, relief);
  const aid: Aid = { status: stopped ? "blocked" : row.status, by: names(by), to: names(to), what, count };
  return propose(
    rule,
    view,
    { kind: "aid", aid },
    {
      anchor: { start: hit.start, end: hit.end },
      quote,
      scope: quote,
      actors: [...by, ...to],
      places: places.length > 0 ? places : null,
      certainty: clause.modality === "possible" ? "possible" : null,
    },
  );
}

function doers(context: Context, view: SentenceView, clause: Clause): readonly ActorMention[] {
  if (clause.voice === "passive")
    return clause.agent ? powersIn(context, view, joinedPhrases(view, clause.agent.start)) : [];
  return clause.subject ? actorsIn(context, view, clause.subject) : [];
}

/** 'asked the United Nations for tents' */
function askedOf(context: Context, view: SentenceView, hit: Range, relief: Range): readonly ActorMention[] {
  return powersIn(context, view, { start: hit.end, end: relief.start });
}

/** The words that name the relief: object, passive subject, what arrives, or what is asked for. */
function reliefOf(view: SentenceView, hit: LexiconHit<AidVerb>, clause: Clause): Range | null {
  const row = hit.row.value;
  const found =
    row.subject === "what"
      ? clause.subject
      : row.behind
        ? behind(view, hit.end, clause.extent.end, row.behind)
        : clause.voice === "passive"
          ? clause.subject
          : clause.object && wholePhrase(view, clause.object);
  if (!found) return null;
  // 'trucks carrying food' is wholly relief: its subject reaches back over the participle.
  if (row.subject === "what") {
    const before = carriers(view, found);
    if (before || !isAid(view, found)) return before;
  }
  const range = row.subject === "what" ? withLoad(view, found) : found;
  return isAid(view, range) ? range : null;
}

/** 'A convoy of 40 trucks with flour', 'twelve trucks carrying food ... entered': back to the vehicles. */
function carriers(view: SentenceView, subject: Range): Range | null {
  for (let i = subject.start - 1; i >= Math.max(0, subject.start - 12); i--) {
    if (!["carrying", "with", "loaded"].includes(view.words[i] as string)) continue;
    const phrase = phrasesOf(view).at[i - 1];
    if (phrase?.end !== i) return null;
    const range = { start: phrase.start, end: subject.end };
    return isAid(view, range) ? range : null;
  }
  return null;
}

function withLoad(view: SentenceView, subject: Range): Range {
  const at = subject.start - 1;
  if (view.words[at] !== "carrying") return subject;
  const phrase = phrasesOf(view).at[at - 1];
  return phrase?.end === at ? { start: phrase.start, end: subject.end } : subject;
}

function behind(view: SentenceView, from: number, to: number, words: readonly string[]): Range | null {
  for (let i = from; i < to; i++) {
    if (!words.includes(view.words[i] as string)) continue;
    const phrase = phrasesOf(view).at[i + 1];
    if (phrase?.start === i + 1) return wholePhrase(view, phrase);
  }
  return null;
}

/** What is moved: behind 'of', 'with' or 'carrying' where vehicles are counted, else the words themselves. */
function whatOf(view: SentenceView, relief: Range): { what: string; count: Aid["count"] } {
  let count: Aid["count"] = null;
  for (let at = relief.start; at < relief.end; at++)
    if (count === null && view.quantities[at]?.unit === "count") count = view.quantities[at]?.bounds ?? null;
  for (let i = relief.start; i < relief.end; i++) {
    if (!["with", "carrying"].includes(view.words[i] as string)) continue;
    const phrase = phrasesOf(view).at[i + 1];
    if (phrase && isAid(view, wholePhrase(view, phrase)))
      return { what: plain(view, wholePhrase(view, phrase)), count };
  }
  const phrase = phrasesOf(view).at[relief.start];
  const own = phrase && isAid(view, wholePhrase(view, phrase)) ? wholePhrase(view, phrase) : relief;
  return { what: plain(view, own), count };
}

function plain(view: SentenceView, range: Range): string {
  return textOf(view, range).replace(/^(?:the|The|some|a|an|more|no|No) /, "");
}

/** Relief by its head noun; 'fuel' and 'supplies' only where the clause speaks of relief. */
function isAid(view: SentenceView, range: Range): boolean {
  for (let i = range.start; i < range.end; i++) {
    const word = view.words[i] as string;
    if (!AID_NOUNS.has(word)) continue;
    if (!NEEDS_RELIEF.has(word)) return true;
    const near = view.words.slice(range.start, withComplements(view, range, view.tokens.length).end);
    if (near.some((one) => RELIEF_WORDS.has(one))) return true;
  }
  return false;
}

function names(actors: readonly ActorMention[]): string[] {
  return actors.map((actor) => actor.name);
}
