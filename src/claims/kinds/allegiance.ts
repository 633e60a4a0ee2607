import type { Allegiance } from "../../model/claim.ts";
import { readClause } from "../clause.ts";
import type { Context } from "../context.ts";
import { GROUP_HEADS } from "../lexicon/actors.ts";
import { ALLEGIANCE_VERBS, type AllegianceVerb } from "../lexicon/allegiance.ts";
import { type LexiconHit, verbMatcher } from "../lexicon/match.ts";
import { type Proposal, propose, spanning, type Trace } from "../proposal.ts";
import { type ActorMention, actorsIn } from "../view/actors.ts";
import { phrasesOf } from "../view/phrases.ts";
import { type Range, type SentenceView, textOf } from "../view/sentence-view.ts";
import { groupsIn, joinedPhrases } from "./diplomacy-parties.ts";
import { wholePhrase } from "./violence.ts";

const verbs = verbMatcher(ALLEGIANCE_VERBS);

/** Who belongs to whom: joins, leaves, splits, merges, allies, fights, and names that changed. */
export function recogniseAllegiance(context: Context, view: SentenceView, trace: Trace): Proposal[] {
  const out: Proposal[] = [];
  for (let i = 0; i < view.tokens.length; i++) {
    const noted = formerName(context, view, i) ?? newName(context, view, i) ?? allyOf(context, view, i);
    if (noted) out.push(noted);
    const hit = verbs.at(view.words, i);
    if (!hit || view.classes[i] !== "verb") continue;
    const one = byVerb(context, view, hit, trace);
    if (one) out.push(one);
  }
  return out;
}

function byVerb(
  context: Context,
  view: SentenceView,
  hit: LexiconHit<AllegianceVerb>,
  trace: Trace,
): Proposal | null {
  const row = hit.row.value;
  const rule = `allegiance/${hit.row.lemma.replaceAll(" ", "-")}`;
  const refuse = (why: string) => {
    trace.refuse(rule, view, hit, why);
    return null;
  };
  const clause = readClause(view, { start: hit.start, end: hit.end }, hit.forms);
  if (clause.unreal !== null || clause.negated) return refuse("negated, an aim or a condition");
  const allied = row.change === "allies" && hit.forms.includes("participle");
  if (clause.voice === "passive" && row.change !== "infiltrated by" && !allied) return refuse("a passive");
  const passive = clause.voice === "passive" && !allied;
  // 'M23 fighters, allied with the alliance, entered': the phrase before the comma.
  const inserted =
    allied && view.words[hit.start - 1] === "," ? phrasesOf(view).at[hit.start - 2] : undefined;
  const found = inserted ?? clause.subject;
  const subject = found ? wholeSubject(view, found) : null;
  const doer = passive ? clause.agent && joinedPhrases(view, clause.agent.start) : subject;
  const otherRange = passive
    ? subject
    : row.other === "object"
      ? clause.object
      : behind(view, hit.end, clause.extent.end, row.other);
  const actor = doer ? groupsIn(context, view, doer) : [];
  const other = otherRange ? groupsIn(context, view, otherRange) : [];
  // 'broke away to form the Unity Front': what was formed split off.
  const formed = row.change === "splits" && other.length === 0 ? formedBehind(context, view, hit.end) : null;
  if (formed && actor.length > 0)
    return proposal(rule, view, "splits", [formed], actor, hit, spanning(clause.extent, subject, formed));
  if (row.joint && other.length === 0 && actor.length > 1)
    return proposal(rule, view, row.change, actor, [], hit, spanning(clause.extent, subject));
  if (actor.length === 0 || other.length === 0) return refuse("two parties are not named");
  if (
    row.weak &&
    !([...actor, ...other].every((one) => isGroup(one)) && otherRange && isWhole(view, otherRange, other))
  )
    return refuse("a party is no group");
  // 'infiltrated by': the actor is who was infiltrated.
  const [first, second] = row.change === "infiltrated by" ? [other, actor] : [actor, other];
  return proposal(rule, view, row.change, first, second, hit, spanning(clause.extent, subject));
}

/** 'left the opposition stronghold': the party must be what the phrase is about. */
function isWhole(view: SentenceView, range: Range, parties: readonly ActorMention[]): boolean {
  const head = phrasesOf(view).at[range.start]?.head ?? range.start;
  return parties.some((one) => one.start <= head && head < one.end);
}

function isGroup(mention: ActorMention): boolean {
  const last = mention.name.split(" ").at(-1)?.toLowerCase() ?? "";
  return mention.actor !== null || GROUP_HEADS.has(last) || /^\p{Lu}/u.test(mention.name);
}

/** 'A and B', 'Fighters of the Coast Front': the phrase left of a verb with those joined to its left. */
function wholeSubject(view: SentenceView, subject: Range): Range {
  let { start } = subject;
  const joined = view.words[start - 1] === "and" ? phrasesOf(view).at[start - 2] : undefined;
  if (joined && joined.end === start - 1) start = joined.start;
  return { start, end: subject.end };
}

function behind(view: SentenceView, from: number, to: number, words: readonly string[]): Range | null {
  for (const word of words) {
    for (let i = from; i < to; i++) {
      if (view.words[i] !== word) continue;
      const phrase = phrasesOf(view).at[i + 1];
      if (phrase?.start === i + 1) return wholePhrase(view, phrase);
    }
  }
  return null;
}

/** 'to form the Unity Front', 'and founded the Unity Front' */
function formedBehind(context: Context, view: SentenceView, from: number): ActorMention | null {
  for (let i = from; i < Math.min(view.tokens.length, from + 6); i++) {
    if (!["form", "found", "create", "formed", "founded", "forming"].includes(view.words[i] as string))
      continue;
    const phrase = phrasesOf(view).at[i + 1];
    return phrase ? (actorsIn(context, view, phrase)[0] ?? null) : null;
  }
  return null;
}

/** 'an ally of the Arakan Army' in an insertion behind a name */
function allyOf(context: Context, view: SentenceView, i: number): Proposal | null {
  if (!["ally", "allies"].includes(view.words[i] as string) || view.words[i + 1] !== "of") return null;
  const phrase = phrasesOf(view).at[i];
  const comma = (phrase?.start ?? i) - 1;
  const before = view.words[comma] === "," ? phrasesOf(view).at[comma - 1] : undefined;
  const next = phrasesOf(view).at[i + 2];
  if (!before || !next) return null;
  const [actor, other] = [actorsIn(context, view, before), actorsIn(context, view, wholePhrase(view, next))];
  if (actor.length === 0 || other.length === 0) return null;
  const quote = { start: before.start, end: next.end };
  return proposal("allegiance/ally-of", view, "allies", actor, other, { start: i, end: i + 1 }, quote);
}

function proposal(
  rule: string,
  view: SentenceView,
  change: Allegiance["change"],
  actor: readonly ActorMention[],
  other: readonly ActorMention[],
  anchor: Range,
  quote: Range,
): Proposal {
  const allegiance: Allegiance = {
    change,
    actor: actor.map((one) => one.name),
    other: other.map((one) => one.name),
  };
  return propose(
    rule,
    view,
    { kind: "allegiance", allegiance },
    {
      anchor: { start: anchor.start, end: anchor.end },
      quote,
      scope: quote,
      actors: [...actor, ...other],
    },
  );
}

/** 'X, formerly Y', 'X (previously known as Y)': the printed old name is kept beside the new one. */
function formerName(context: Context, view: SentenceView, i: number): Proposal | null {
  if (!["formerly", "previously", "once"].includes(view.words[i] as string)) return null;
  const mark = view.words[i - 1];
  if (mark !== "," && mark !== "(") return null;
  if (view.words[i] !== "formerly" && !["known", "called", "named"].includes(view.words[i + 1] ?? ""))
    return null;
  const now = phrasesOf(view).at[i - 2];
  let at = i + 1;
  while (["known", "called", "named", "as", "the"].includes(view.words[at] ?? "")) at++;
  const before = phrasesOf(view).at[at];
  if (!now || !before) return null;
  const actor = actorsIn(context, view, { start: at, end: before.end });
  const other = actorsIn(context, view, now);
  if (actor.length === 0 || other.length === 0) return null;
  const old = actor.map((one) => ({ ...one, name: one.printed }));
  return proposal(
    "allegiance/formerly",
    view,
    "renames",
    old,
    other,
    { start: i, end: i + 1 },
    {
      start: now.start,
      end: before.end,
    },
  );
}

/** 'X was renamed Y', 'X has renamed itself Y', 'X changed its name to Y' */
function newName(context: Context, view: SentenceView, i: number): Proposal | null {
  const word = view.words[i] as string;
  const behindName =
    word === "name" && view.words[i + 1] === "to" && ["its", "their"].includes(view.words[i - 1] ?? "");
  if (!["renamed", "rebranded"].includes(word) && !behindName) return null;
  const verb = behindName ? i - 2 : i;
  const clause = readClause(view, { start: verb, end: verb + 1 }, ["past", "participle"]);
  let at = behindName ? i + 2 : i + 1;
  while (["itself", "themselves", "as", "the", "to"].includes(view.words[at] ?? "")) at++;
  const named = phrasesOf(view).at[at];
  const actor = clause.subject ? actorsIn(context, view, clause.subject) : [];
  if (!named || actor.length === 0 || !/^\p{Lu}/u.test(view.tokens[at]?.form ?? "")) return null;
  const whole = view.words[named.end] === "of" ? wholePhrase(view, named) : named;
  const range = { start: at, end: whole.end };
  const printed = textOf(view, range);
  const other = {
    ...range,
    printed,
    name: printed,
    actor: null,
    reason: "the new name as printed",
    modifier: false,
  };
  const quote = spanning(clause.subject, range);
  return proposal("allegiance/renamed", view, "renames", actor, [other], { start: i, end: i + 1 }, quote);
}
