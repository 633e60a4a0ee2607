import { readClause } from "../clause.ts";
import { clauseExtent } from "../clause-extent.ts";
import type { Context } from "../context.ts";
import { DIPLOMACY_NOUNS, type DiplomacyNoun, HOSTS } from "../lexicon/diplomacy-nouns.ts";
import { type LexiconHit, nounMatcher } from "../lexicon/match.ts";
import { type Proposal, propose, type Trace } from "../proposal.ts";
import { type ActorMention, actorsIn } from "../view/actors.ts";
import { type NounPhrase, phrasesOf } from "../view/phrases.ts";
import type { Range, SentenceView } from "../view/sentence-view.ts";
import { aboutText, withComplements } from "./diplomacy-about.ts";
import { isPower, joinedPhrases, powersIn, statesIn } from "./diplomacy-parties.ts";
import { partyBehind } from "./diplomacy-verbs.ts";
import { wholePhrase } from "./violence.ts";

const nouns = nounMatcher(DIPLOMACY_NOUNS);

/**
 * An act by its noun at token `i`.
 *
 * @param made the acts that verbs of the sentence made: what they speak of is not read again
 */
export function actByNoun(
  context: Context,
  view: SentenceView,
  i: number,
  made: readonly Proposal[],
  trace: Trace,
): Proposal | null {
  const hit = nouns.at(view.words, i);
  const phrase = hit ? phrasesOf(view).at[hit.end - 1] : undefined;
  // 'the contact lines between the two': the noun must be the one the phrase is about.
  if (!hit || !phrase || view.classes[i] === "verb" || phrase.head !== hit.end - 1) return null;
  // 'rejected the proposal from Egypt': behind its verb the matter of that act.
  const setting = hit.row.value.act === "meets" && SETTINGS.has(view.words[phrase.start - 1] ?? "");
  const spokenOf =
    !setting &&
    made.some(
      (one) => one.anchor.start <= hit.start && hit.end <= one.quote.end && one.quote.start <= hit.start,
    );
  if (spokenOf) return null;
  if (["without", "no"].includes(view.words[phrase.start - 1] ?? "") || view.words[phrase.start] === "no")
    return null;
  const act = hit.row.value.joint ? jointAct(context, view, hit, phrase) : ownAct(context, view, hit, phrase);
  if (!act)
    trace.refuse(`diplomacy/noun-${hit.row.lemma.replaceAll(" ", "-")}`, view, hit, "who acts is not named");
  return act;
}

interface Sides {
  readonly by: readonly ActorMention[];
  readonly to: readonly ActorMention[];
  readonly between: Range | null;
  /** Where the words that name them end, behind the noun. */
  readonly end: number;
  /** They stand in the noun's phrase or behind it, and not before it. */
  readonly own: boolean;
}

/** Who talks with whom; null where fewer than two are named. */
function sidesOf(
  context: Context,
  view: SentenceView,
  hit: LexiconHit<DiplomacyNoun>,
  phrase: NounPhrase,
): Sides | null {
  const limit = clauseLimit(view, phrase.end, 14);
  const between = sidesBetween(context, view, phrase.end, limit);
  if (between)
    return { by: between.parties, to: [], between: between.range, end: between.range.end, own: true };
  const behind = hit.row.value.to.flatMap(
    (word) => partyBehind(context, view, phrase.end, limit, word) ?? [],
  )[0];
  const inside = statesIn(context, view, { start: phrase.start, end: hit.start });
  const by = inside.length > 0 ? inside : subjectOf(context, view, phrase.start);
  const to = (behind?.parties ?? []).filter((one) => !by.some((other) => other.name === one.name));
  if (by.length === 0 || by.length + to.length < 2 || ![...by, ...to].some((one) => isPower(view, one)))
    return null;
  return { by, to, between: null, end: behind?.range.end ?? phrase.end, own: inside.length > 0 };
}

/** 'talks between A and B', 'A is in talks with B over C'. */
function jointAct(
  context: Context,
  view: SentenceView,
  hit: LexiconHit<DiplomacyNoun>,
  phrase: NounPhrase,
): Proposal | null {
  const sides = sidesOf(context, view, hit, phrase);
  if (!sides) {
    const earlier = sidesBefore(context, view, phrase);
    if (earlier.length < 2) return null;
    const quote = { start: phrase.start, end: clauseExtent(view, phrase.start, phrase.end).end };
    return noun(view, hit, earlier, [], null, quote, null);
  }
  const { by, to, between, end } = sides;
  const topic =
    topicBehind(view, phrase.end, hit.row.value.about) ?? topicBehind(view, end, hit.row.value.about);
  const cut = topic && between && between.start > topic.start ? between.start : undefined;
  const matter = topic && cut !== undefined ? { start: topic.start, end: Math.min(topic.end, cut) } : topic;
  const start = sides.own ? phrase.start : Math.min(phrase.start, by[0]?.start ?? phrase.start);
  return noun(view, hit, by, to, matter, { start, end: Math.max(phrase.end, end, topic?.end ?? 0) }, null);
}

/** 'the Russian veto of the draft', 'calls by the AU for talks', 'France's call for a summit'. */
function ownAct(
  context: Context,
  view: SentenceView,
  hit: LexiconHit<DiplomacyNoun>,
  phrase: NounPhrase,
): Proposal | null {
  const row = hit.row.value;
  const limit = clauseLimit(view, phrase.end, 18);
  const before = ownerOf(context, view, { start: phrase.start, end: hit.start });
  const behind = before.length > 0 ? null : doerBehind(context, view, phrase.end, limit);
  const given = before.length === 0 && !behind ? giver(context, view, phrase.start) : null;
  const by = (given?.by ?? (before.length > 0 ? before : (behind?.parties ?? []))).filter((one) =>
    isPower(view, one),
  );
  if (by.length === 0) return null;
  const from = behind && behind.range.start === phrase.end ? behind.range.end : phrase.end;
  const topic = topicBehind(view, from, row.about);
  const other = row.to.map((word) => partyBehind(context, view, phrase.end, limit, word)).find((one) => one);
  const to = (given?.to ?? other?.parties ?? []).filter((one) => !by.some((doer) => doer.name === one.name));
  const end = Math.max(phrase.end, topic?.end ?? 0, behind?.range.end ?? 0, other?.range.end ?? 0);
  return noun(view, hit, by, to, topic, { start: phrase.start, end }, []);
}

/** 'Riyadh gave the militia an ultimatum': who gives and who gets it. */
function giver(
  context: Context,
  view: SentenceView,
  at: number,
): { by: readonly ActorMention[]; to: readonly ActorMention[] } | null {
  for (let i = at - 1; i > Math.max(0, at - 7); i--) {
    if (view.classes[i] !== "verb") continue;
    if (!["gave", "given", "gives", "set", "handed", "sent"].includes(view.words[i] as string)) return null;
    const clause = readClause(view, { start: i, end: i + 1 }, ["past"]);
    const to = powersIn(context, view, { start: i + 1, end: at });
    return clause.subject && to.length > 0 ? { by: powersIn(context, view, clause.subject), to } : null;
  }
  return null;
}

function noun(
  view: SentenceView,
  hit: LexiconHit<DiplomacyNoun>,
  by: readonly ActorMention[],
  to: readonly ActorMention[],
  topic: Range | null,
  quote: Range,
  places: readonly [] | null,
): Proposal {
  return propose(
    `diplomacy/noun-${hit.row.lemma.replaceAll(" ", "-")}`,
    view,
    {
      kind: "diplomacy",
      diplomacy: {
        act: hit.row.value.act,
        by: by.map((one) => one.name),
        to: to.map((one) => one.name),
        about: topic ? aboutText(view, topic) : null,
      },
    },
    {
      anchor: { start: hit.start, end: hit.end },
      quote,
      scope: { start: 0, end: view.tokens.length },
      actors: [...by, ...to],
      places,
    },
  );
}

/** 'The Russian veto', 'Jordan's condemnation', 'the rebels' demand': whose noun it is. */
function ownerOf(context: Context, view: SentenceView, range: Range): readonly ActorMention[] {
  if (range.end <= range.start) return [];
  const states = statesIn(context, view, range);
  if (states.length > 0) return states;
  const last = view.words[range.end - 1];
  const owned = last === "'s" || last === "'" || view.words.slice(range.start, range.end).includes("'s");
  return owned
    ? powersIn(context, view, range)
    : actorsIn(context, view, range).filter((one) => one.end === range.end);
}

/** 'by X' behind the noun or behind what hangs on it; 'from X' right behind it. */
function doerBehind(
  context: Context,
  view: SentenceView,
  from: number,
  limit: number,
): { parties: readonly ActorMention[]; range: Range } | null {
  for (let i = from; i < limit; i++) {
    const word = view.words[i] as string;
    if (word !== "by" && !(word === "from" && i === from)) continue;
    const range = joinedPhrases(view, i + 1);
    const parties = powersIn(context, view, range);
    if (parties.length > 0) return { parties, range: { start: i, end: range.end } };
  }
  return null;
}

function sidesBetween(
  context: Context,
  view: SentenceView,
  from: number,
  limit: number,
): { parties: readonly ActorMention[]; range: Range } | null {
  const found = partyBehind(context, view, from, limit, "between");
  return found && found.parties.length > 1 ? found : null;
}

/** What stands behind one of the words: a phrase with its complements, or an infinitive to the clause's end. */
function topicBehind(view: SentenceView, at: number, words: readonly string[]): Range | null {
  if (!words.includes(view.words[at] ?? "")) return null;
  const phrase = phrasesOf(view).at[at + 1];
  if (phrase?.start === at + 1) return withComplements(view, phrase, clauseLimit(view, phrase.end, 14));
  if (view.classes[at + 1] !== "verb" || (view.words[at] !== "to" && !view.words[at + 1]?.endsWith("ing")))
    return null;
  const object = phrasesOf(view).at[at + 2];
  const end = object ? withComplements(view, object, clauseLimit(view, object.end, 14)).end : at + 2;
  return { start: at + 1, end };
}

/** The first finite verb, strong mark or comma behind a noun, at most `reach` tokens on. */
function clauseLimit(view: SentenceView, from: number, reach: number): number {
  const last = Math.min(view.tokens.length, from + reach);
  for (let i = from; i < last; i++) {
    const word = view.words[i] as string;
    if ([".", ";", ",", ":"].includes(word) || view.classes[i] === "subordinator") return i;
    if (view.classes[i] === "verb" && !word.endsWith("ing") && view.classes[i - 1] !== "particle") return i;
  }
  return last;
}

const SETTINGS = new Set("in at during after following on".split(" "));

/** The subject of the verb before the noun: 'rebels are in talks', 'he said so in a meeting'; not of who hosts it. */
function subjectOf(context: Context, view: SentenceView, at: number): readonly ActorMention[] {
  const setting = SETTINGS.has(view.words[at - 1] ?? "");
  // 'During a phone call with Iran, Oman offered': who acts in the main clause.
  if (setting && at <= 2) {
    const comma = view.words.indexOf(",", at);
    const phrase = comma > 0 && comma < at + 14 ? phrasesOf(view).at[comma + 1] : undefined;
    return phrase ? powersIn(context, view, wholePhrase(view, phrase)) : [];
  }
  for (let i = at - 1; i >= Math.max(0, at - (setting ? 16 : 5)); i--) {
    if ([";", ":", "."].includes(view.words[i] as string)) break;
    if (view.classes[i] !== "verb" && view.classes[i] !== "auxiliary") continue;
    if (HOSTS.has(view.words[i] as string)) return [];
    const clause = readClause(view, { start: i, end: i + 1 }, ["past"]);
    return clause.subject ? powersIn(context, view, clause.subject) : [];
  }
  return [];
}

/** 'The talks, they say, have focused': past a short insertion between commas. */
function behindInsertion(view: SentenceView, at: number): number {
  const end = view.words[at] === "," ? view.words.indexOf(",", at + 1) : -1;
  return end > 0 && end - at <= 6 ? end + 1 : at;
}

/** How many sentences back the talks meant by 'the talks' may have been named. */
const REACH = 10;

/** The sides of the talks named last in the entry: 'Talks made little progress', 'another meeting is due'. */
function sidesBefore(context: Context, view: SentenceView, phrase: NounPhrase): readonly ActorMention[] {
  const next = view.classes[behindInsertion(view, phrase.end)];
  if (next !== "verb" && next !== "auxiliary") return [];
  if (phrase.start < phrase.head - 2 || ["any", "no", "such"].includes(view.words[phrase.start] as string))
    return [];
  for (let n = view.number - 1; n >= Math.max(0, view.number - REACH); n--) {
    const before = context.views[n];
    if (!before || before.sentence.entry !== view.sentence.entry) return [];
    for (let i = before.tokens.length - 1; i >= 0; i--) {
      const earlier = nouns.at(before.words, i);
      const own = earlier?.row.value.joint ? phrasesOf(before).at[earlier.end - 1] : undefined;
      const sides = earlier && own ? sidesOf(context, before, earlier, own) : null;
      if (sides) return [...sides.by, ...sides.to];
    }
  }
  return [];
}
