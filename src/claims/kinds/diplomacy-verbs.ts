import { type Clause, readClause } from "../clause.ts";
import type { Context } from "../context.ts";
import { CONCERNED, DIPLOMACY_VERBS, type DiplomacyVerb, MATTERS } from "../lexicon/diplomacy.ts";
import { type LexiconHit, verbMatcher } from "../lexicon/match.ts";
import { type Proposal, propose, spanning, type Trace } from "../proposal.ts";
import { type ActorMention, actorsIn } from "../view/actors.ts";
import { phrasesOf } from "../view/phrases.ts";
import type { Range, SentenceView } from "../view/sentence-view.ts";
import { aboutText } from "./diplomacy-about.ts";
import { isPower, joinedPhrases, powersIn } from "./diplomacy-parties.ts";
import { wholePhrase } from "./violence.ts";

const verbs = verbMatcher(DIPLOMACY_VERBS);

/** Acts aimed at someone even where the words name them only in passing. */
const AIMED = new Set(["condemns", "threatens", "calls", "demands", "accuses", "sanctions", "welcomes"]);

/** What a state may refuse to do to another. */
const REFUSED = new Set(
  "meet receive negotiate talk recognise recognize sign accept attend allow withdraw extradite discuss join hold grant admit lift pay host".split(
    " ",
  ),
);

/** Words behind a verb in which its matter is looked for: longer ones are no sentence of news. */
const FARTHEST = 80;

/** Acts that nobody does alone. */
const TWO_SIDED = new Set(["meets", "threatens", "warns", "expels", "summons"]);

/** Acts that take the matter beside them for granted: 'Delhi abstained'. */
const SUFFICIENT = new Set(["abstains", "vetoes", "mediates"]);

/** Forms that no noun has, whatever the tagger makes of 'The Network for Rights condemns'. */
const ALWAYS_VERBS = new Set(
  "condemns condemned accuses accused urges urged rejects rejected denounces denounced threatens expels vetoed proposes".split(
    " ",
  ),
);

/** An act by its verb at token `i`; null where there is none or the words do not bear it out. */
export function actByVerb(context: Context, view: SentenceView, i: number, trace: Trace): Proposal | null {
  const hit = verbs.at(view.words, i);
  if (!hit || (view.classes[i] !== "verb" && !ALWAYS_VERBS.has(view.words[i] as string))) return null;
  const row = hit.row.value;
  const rule = `diplomacy/${hit.row.lemma.replaceAll(" ", "-")}`;
  const refuse = (why: string) => {
    trace.refuse(rule, view, hit, why);
    return null;
  };
  const clause = readClause(view, { start: hit.start, end: hit.end }, hit.forms);
  if (clause.negated) return refuse("negated");
  if (clause.unreal === "condition") return refuse("a condition");
  if (clause.unreal === "purpose" && !(row.act === "meets" && isDue(view, i)) && !isPerfect(view, i))
    return refuse("an aim");
  const passive = clause.voice === "passive";
  // 'is said to have reached': who is said to have acts.
  const earlier = view.classes[i - 2] === "verb" ? i - 2 : i - 3;
  const said =
    (isPerfect(view, i) || isDue(view, i)) && !clause.subject && earlier >= 0
      ? readClause(view, { start: earlier, end: earlier + 1 }, ["participle"])
      : clause;
  const doer = passive ? agentOf(view, clause) : (said.subject ?? nameBefore(view, i));
  const by = doer ? powersIn(context, view, doer) : [];
  const end = Math.min(Math.max(clause.extent.end, contentEnd(view, hit)), hit.end + FARTHEST);
  const undergoes = passive ? subjectWhole(view, clause.subject) : objectAt(view, hit.end, end);
  const near = passive ? (undergoes ?? hit) : { start: hit.end, end };
  if (
    row.needs &&
    ![...wordsIn(view, near), ...wordsIn(view, { start: hit.end, end })].some((word) => row.needs?.has(word))
  )
    return refuse("the words that make it diplomacy are missing");
  if (hit.row.lemma === "ask" && !asksFor(view, undergoes?.end ?? hit.end, passive ? hit.end : undefined))
    return refuse("a question, no request");
  if (
    hit.row.lemma === "refuse" &&
    view.words[hit.end] === "to" &&
    !REFUSED.has(view.words[hit.end + 1] ?? "")
  )
    return refuse("what is refused is no matter of diplomacy");
  const to = otherSide(context, view, row, hit, undergoes, end, passive, by);
  if (
    by.length === 0 &&
    !(passive && to.parties.some((one) => isPower(view, one)) && row.act === "calls" && doer)
  )
    return refuse("no state, body or official acts");
  if (row.weak) {
    const met = ["meets", "negotiates"].includes(row.act) && to.parties.some((one) => isPower(view, one));
    if (!by.some((one) => isPower(view, one)) && by.length > 0 && !met)
      return refuse("who acts is no state, body or official");
    const matters = [near, { start: hit.end, end }].some(
      (range) =>
        wordsIn(view, range).some((word) => MATTERS.has(word)) || powersIn(context, view, range).length > 0,
    );
    if (
      to.parties.length === 0 &&
      !matters &&
      !SUFFICIENT.has(row.act) &&
      !(row.act === "meets" && by.length > 1)
    )
      return refuse("a verb of many uses without another party or a matter of diplomacy");
  }
  const together = row.act === "meets" && by.length > 1;
  if (TWO_SIDED.has(row.act) && to.parties.length === 0 && !together)
    return refuse("nobody on the other side");
  if (hit.row.lemma === "agree to" && by.length > 1)
    return refuse("both sides agree: nobody accepts an offer");
  if (hit.row.lemma === "agree" && by.length + to.parties.length < 2)
    return refuse("nobody on the other side");
  const about = aboutText(view, aboutRange(view, row, hit, undergoes, to, passive, contentEnd(view, hit)));
  return propose(
    rule,
    view,
    {
      kind: "diplomacy",
      diplomacy: { act: row.act, by: names(by), to: names(to.parties), about },
    },
    {
      anchor: { start: hit.start, end: hit.end },
      quote: spanning(clause.extent, doer, passive ? clause.subject : null, { start: hit.start, end }),
      scope: { start: clause.extent.start, end },
      actors: [...by, ...to.parties],
      places: ["meets", "negotiates", "mediates"].includes(row.act) ? null : [],
      certainty: clause.modality === "possible" ? "possible" : null,
    },
  );
}

/** 'Jakarta is deeply concerned about the arrests': an adjective that condemns. */
export function actByWorry(context: Context, view: SentenceView, i: number): Proposal | null {
  if (!CONCERNED.has(view.words[i] as string)) return null;
  if (!["about", "by", "at", "over"].includes(view.words[i + 1] ?? "")) return null;
  const clause = readClause(view, { start: i, end: i + 1 }, []);
  const by = clause.subject
    ? powersIn(context, view, clause.subject).filter((one) => isPower(view, one))
    : [];
  if (by.length === 0 || clause.negated || clause.unreal !== null) return null;
  const end = contentEnd(view, { start: i, end: i + 1 });
  const about = aboutText(view, { start: i + 1, end });
  return propose(
    "diplomacy/concerned",
    view,
    { kind: "diplomacy", diplomacy: { act: "condemns", by: names(by), to: [], about } },
    {
      anchor: { start: i, end: i + 1 },
      quote: spanning(clause.subject, { start: i, end }),
      scope: { start: clause.extent.start, end },
      actors: by,
      places: [],
    },
  );
}

/** 'Caracas must end its threats, Brazil said': what a state or body says another must do it demands. */
export function actByMust(context: Context, view: SentenceView, i: number): Proposal | null {
  const act = view.words[i] === "must" ? "demands" : view.words[i] === "should" ? "calls" : null;
  const speaker = context.speakerAt?.(view, i) ?? null;
  if (!act || !speaker?.actor) return null;
  const verb = view.classes.findIndex((cls, at) => at > i && (cls === "verb" || cls === "auxiliary"));
  if (verb < 0 || verb > i + 3) return null;
  const clause = readClause(view, { start: verb, end: verb + 1 }, ["base"]);
  if (clause.unreal === "condition" || !clause.subject) return null;
  const to = powersIn(context, view, clause.subject).filter(
    (one) => isPower(view, one) && one.actor !== speaker.actor && one.name !== speaker.name,
  );
  if (to.length === 0) return null;
  const comma = view.words.indexOf(",", verb);
  const end = comma > 0 ? Math.min(comma, clause.extent.end) : clause.extent.end;
  const quote = { start: clause.subject.start, end };
  return propose(
    "diplomacy/must",
    view,
    {
      kind: "diplomacy",
      diplomacy: {
        act,
        by: [speaker.name],
        to: names(to),
        about: aboutText(view, { start: verb, end: quote.end }),
      },
    },
    { anchor: { start: i, end: i + 1 }, quote, scope: quote, actors: to, places: [], stance: "demands" },
  );
}

interface OtherSide {
  readonly parties: readonly ActorMention[];
  /** Where the words that name them begin (with their preposition) and end; null where inside the matter. */
  readonly range: Range | null;
}

const NOBODY: OtherSide = { parties: [], range: null };

function otherSide(
  context: Context,
  view: SentenceView,
  row: DiplomacyVerb,
  hit: Range,
  undergoes: Range | null,
  end: number,
  passive: boolean,
  by: readonly ActorMention[],
): OtherSide {
  const others = (list: readonly ActorMention[]) =>
    list.filter((one) => !by.some((other) => other.name === one.name));
  if (undergoes && (row.object === "party" || row.object === "either")) {
    const whole = powersIn(context, view, undergoes);
    const phrase = phrasesOf(view).at[undergoes.start];
    const head = phrase?.head ?? undergoes.start;
    const own = row.object === "party" || whole.some((one) => one.start <= head && head < one.end);
    const parties = own ? others(whole) : [];
    if (parties.length > 0) return { parties, range: undergoes };
  }
  for (const word of row.to) {
    const found = partyBehind(context, view, hit.end, end, word);
    if (found && others(found.parties).length > 0)
      return { parties: others(found.parties), range: found.range };
  }
  // 'demanded that Uganda reopen the crossing': who is to do it.
  if (!passive && view.words[hit.end] === "that" && (row.act === "demands" || row.act === "calls")) {
    const phrase = phrasesOf(view).at[hit.end + 1];
    const piece = phrase ? wholePhrase(view, phrase) : null;
    const parties = piece ? others(powersIn(context, view, piece)) : [];
    if (piece && parties.length > 0) return { parties, range: { start: hit.end, end: piece.end } };
  }
  if (!AIMED.has(row.act)) return NOBODY;
  // 'condemned the shelling by the army': who is meant stands inside what is condemned.
  const inside = passive ? undergoes : { start: hit.end, end };
  return { parties: inside ? others(meantIn(context, view, inside)) : [], range: null };
}

/** Whose deed the words are: behind 'by', else whoever's adjective or noun modifies it, else all they name. */
function meantIn(context: Context, view: SentenceView, range: Range): readonly ActorMention[] {
  const agent = partyBehind(context, view, range.start, range.end, "by");
  if (agent) return agent.parties;
  const all = actorsIn(context, view, range);
  const modifying = all.filter((one) => one.modifier || view.words[one.end] === "'s");
  return modifying.length > 0 ? modifying : all;
}

/** The parties behind a preposition, with the range from the preposition on. */
export function partyBehind(
  context: Context,
  view: SentenceView,
  from: number,
  end: number,
  word: string,
): { parties: readonly ActorMention[]; range: Range } | null {
  for (let i = from; i < end; i++) {
    if (view.words[i] !== word) continue;
    const phrase = phrasesOf(view).at[i + 1];
    if (phrase?.start !== i + 1) continue;
    const whole = wholePhrase(view, phrase);
    const parties = powersIn(context, view, whole);
    if (parties.length > 0) return { parties, range: { start: i, end: whole.end } };
  }
  return null;
}

/** Where the matter stands: behind verb and addressee; of a passive of matters it is the subject. */
function aboutRange(
  view: SentenceView,
  row: DiplomacyVerb,
  hit: LexiconHit<DiplomacyVerb>,
  undergoes: Range | null,
  to: OtherSide,
  passive: boolean,
  end: number,
): Range {
  if (passive && undergoes && (row.object === "matter" || (row.object === "either" && to.range === null)))
    return undergoes;
  let { start } = { start: hit.end };
  let last = end;
  if (passive && view.words[start] === "by") start = joinedPhrases(view, start + 1).end;
  // 'threatened with sanctions by France'
  const agent = passive ? view.words.indexOf("by", start) : -1;
  if (agent > start && agent < last) last = agent;
  if (row.act === "condemns" && hit.row.lemma.match(/^(?:express|voice)$/)) {
    while (start < last && !["over", "about", "at"].includes(view.words[start] as string)) start++;
    return { start, end: last };
  }
  if (row.act === "meets") {
    const topic = ["discuss", "on", "over", "about"].map((word) => view.words.indexOf(word, start));
    const at = topic
      .filter((one) => one >= start && view.classes[one + 1] !== "time")
      .sort((a, b) => a - b)[0];
    return at === undefined || at >= last
      ? { start, end: start }
      : { start: view.words[at] === "discuss" ? at + 1 : at, end: last };
  }
  const range = to.range;
  if (!range && row.infinitive && undergoes?.start === start) {
    // 'urged both sides in Sudan to return to talks'
    const at = view.classes.indexOf("particle", start);
    if (view.words[at] === "to" && at < last) return { start: at, end: last };
  }
  if (row.act === "suspends contacts" && view.words.slice(start, start + 3).includes("participation"))
    return { start: Math.min(last, view.words.indexOf("participation", start) + 1), end: last };
  if (!range || range.start < start) return { start, end: last };
  if (range.start === start) return { start: range.end, end: last };
  const kept = (row.act === "rejects" && view.words[range.start] === "with") || row.act === "waives";
  if (row.infinitive || kept) return { start, end: last };
  // 'reached an agreement with Pakistan on the border': the matter follows who it was reached with.
  return row.object === "none" && range.end < last
    ? { start: range.end, end: last }
    : { start, end: row.object === "none" ? last : range.start };
}

/** The noun phrase right behind a verb with what joins it. */
function objectAt(view: SentenceView, from: number, limit: number): Range | null {
  let i = from;
  while (i < limit && (view.classes[i] === "adverb" || view.classes[i] === "time")) i++;
  const phrase = phrasesOf(view).at[i];
  return phrase?.start === i ? wholePhrase(view, phrase) : null;
}

/** 'The Network for Human Rights condemns': the theatre's name right before a verb that the tagger took for a noun. */
function nameBefore(view: SentenceView, verb: number): Range | null {
  const name = view.names[verb - 1];
  if (!name || name.actors.length === 0) return null;
  let start = verb - 1;
  while (view.names[start - 1] === name) start--;
  return { start, end: verb };
}

/** The agent without an 'of' phrase that belongs to the verb, with one joined to it. */
function agentOf(view: SentenceView, clause: Clause): Range | null {
  return clause.agent ? joinedPhrases(view, clause.agent.start) : null;
}

/** 'A resolution demanding a truce in Darfur was passed': back over participles to the noun. */
function subjectWhole(view: SentenceView, subject: Range | null): Range | null {
  if (!subject) return null;
  let { start } = subject;
  for (let n = 0; n < 3; n++) {
    let at = start - 1;
    if (view.classes[at] === "preposition") at--;
    const before = phrasesOf(view).at[at - 1];
    if (!view.words[at]?.endsWith("ing") || view.classes[at] !== "verb" || before?.end !== at) break;
    start = before.start;
  }
  return { start, end: subject.end };
}

/** Acts take what is asked, blamed or threatened with them: to the sentence's end or the next voice. */
function contentEnd(view: SentenceView, hit: Range): number {
  const last = Math.min(view.tokens.length, hit.end + FARTHEST);
  for (let i = hit.end; i < last; i++) {
    const word = view.words[i] as string;
    if ([".", ";", "!", "—", "–"].includes(word)) return i;
    if (word === "," && (view.classes[i + 1] === "coordinator" || view.words[i + 1] === "with")) return i;
    if (view.classes[i] === "coordinator" && opensAct(view, i + 1)) return i;
    if (word === "," && ["saying", "adding", "according", "while", "after"].includes(view.words[i + 1] ?? ""))
      return i;
  }
  return last;
}

/** Behind 'and': a verb, or a phrase and a verb. */
function opensAct(view: SentenceView, at: number): boolean {
  if (view.classes[at] === "verb") return true;
  const phrase = phrasesOf(view).at[at];
  return (
    phrase?.start === at && view.classes[phrase.end] === "verb" && !view.words[phrase.end]?.endsWith("ing")
  );
}

/** 'asked Iraq to close', 'asked the UN for tents'; not 'asked about', 'asked if'. */
function asksFor(view: SentenceView, object: number, verbEnd: number | undefined): boolean {
  let at = verbEnd ?? object;
  if (view.words[at] === "by") at = joinedPhrases(view, at + 1).end;
  return ["to", "for"].includes(view.words[at] ?? "");
}

/** 'is believed to have reached': no aim, but something that happened. */
function isPerfect(view: SentenceView, verb: number): boolean {
  return view.words[verb - 1] === "have" && view.words[verb - 2] === "to";
}

/** 'are due to meet', 'plans to visit' */
function isDue(view: SentenceView, verb: number): boolean {
  return ["due", "set", "scheduled", "expected", "plans", "planned", "planning", "about"].includes(
    view.words[verb - 2] ?? "",
  );
}

function wordsIn(view: SentenceView, range: Range): readonly string[] {
  return view.words.slice(range.start, range.end);
}

function names(actors: readonly ActorMention[]): string[] {
  return actors.map((actor) => actor.name);
}
