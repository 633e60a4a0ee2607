import type { Arms } from "../../model/claim.ts";
import { type Clause, readClause } from "../clause.ts";
import type { Context } from "../context.ts";
import { ARMS_VERBS, type ArmsVerb, NOTORIOUS, UNWILLING, WILLING } from "../lexicon/arms.ts";
import { type LexiconHit, verbMatcher } from "../lexicon/match.ts";
import { type Proposal, propose, SILENT, spanning, type Trace } from "../proposal.ts";
import type { ActorMention } from "../view/actors.ts";
import { phrasesOf } from "../view/phrases.ts";
import { placesIn } from "../view/places.ts";
import type { Range, SentenceView } from "../view/sentence-view.ts";
import { type WeaponThing, weaponsIn } from "./arms-things.ts";
import { groupsIn, joinedPhrases, powersIn, statesIn } from "./diplomacy-parties.ts";
import { partyBehind } from "./diplomacy-verbs.ts";
import { wholePhrase } from "./violence.ts";

const verbs = verbMatcher(ARMS_VERBS);

/** Where weapons were taken or used: not where they came from or went. */
const AT = new Set(["in", "at", "near", "over", "around", "outside"]);

/** Weapons by the verb at token `i`; one proposal for each counted weapon. */
export function armsByVerb(context: Context, view: SentenceView, i: number, trace: Trace): Proposal[] {
  const hit = verbs.at(view.words, i);
  if (!hit || !isVerbHere(view, hit)) return [];
  const row = hit.row.value;
  const rule = `arms/${hit.row.lemma.replaceAll(" ", "-")}`;
  const refuse = (why: string) => {
    trace.refuse(rule, view, hit, why);
    return [];
  };
  const clause = readClause(view, { start: hit.start, end: hit.end }, hit.forms);
  const parts = partsOf(context, view, hit, clause);
  if (parts.things.length === 0 && !(row.bare && parts.other.length > 0))
    return trace !== SILENT && weaponsIn(view, { start: 0, end: view.tokens.length }).length > 0
      ? refuse("no weapon stands where the verb has what it acts on")
      : [];
  if (clause.unreal === "condition") return refuse("a condition");
  if (
    hit.row.lemma === "intercept" &&
    parts.things.some((thing) => AIRBORNE.has(view.words[thing.end - 1] as string))
  )
    return refuse("weapons in the air are shot down, not taken");
  if (row.status === "used" && isMeans(view, hit, parts.things)) return refuse("means of an attack");
  const will = willOf(view, clause, hit.start, row);
  if (will === null) return refuse("an aim, or negated");
  const [from, to] = row.subject === "from" ? [parts.doer, parts.other] : [parts.other, parts.doer];
  const places = placesIn(view, clause.extent).filter((place) => AT.has(place.preposition));
  const byItself =
    row.status === "captured"
      ? places.length > 0
      : row.status === "used" && parts.things.some((thing) => isNotorious(view, thing));
  if (from.length === 0 && to.length === 0 && !byItself) return refuse("neither supplier nor taker is named");
  const things: readonly (WeaponThing | null)[] = parts.things.length > 0 ? parts.things : [null];
  return things.map((thing) => {
    const arms: Arms = {
      status: will,
      what: thing?.text ?? null,
      from: names(from),
      to: names(to),
      count: thing?.count ?? null,
    };
    const anchor = things.length > 1 && thing ? thing : { start: hit.start, end: hit.end };
    const whole = clause.subject && !clause.hangs ? spanning(clause.extent, clause.subject) : clause.extent;
    return propose(
      rule,
      view,
      { kind: "arms", arms },
      {
        anchor: { start: anchor.start, end: anchor.end },
        quote: thing ? spanning(whole, thing) : whole,
        scope: clause.extent,
        actors: [...from, ...to],
        places,
        certainty:
          will !== "blocked" && clause.negated
            ? "denied"
            : clause.modality === "possible"
              ? "possible"
              : null,
      },
    );
  });
}

/** Not the 'have' of a perfect; 'armed with' and 'equipped with' whatever the tagger takes them for. */
function isVerbHere(view: SentenceView, hit: LexiconHit<ArmsVerb>): boolean {
  if (hit.row.lemma === "have") {
    const phrase = phrasesOf(view).at[hit.end];
    return hit.end - hit.start === 1 && phrase?.start === hit.end && view.words[hit.start] !== "having";
  }
  if (hit.row.value.with)
    return ["with", "by"].includes(view.words[hit.end] ?? "") || view.classes[hit.start] === "verb";
  return view.classes[hit.start] === "verb";
}

/** In the air they are shot down, not taken. */
const AIRBORNE = new Set(
  "drone drones missile missiles rocket rockets jet jets shell shells warplane warplanes".split(" "),
);

/** 'using shells to hit the market': weapons as the means of something else, unless they are news by themselves. */
function isMeans(view: SentenceView, hit: Range, things: readonly WeaponThing[]): boolean {
  const last = things.at(-1);
  if (!last || things.some((thing) => isNotorious(view, thing))) return false;
  return (
    view.words[hit.start] === "using" ||
    (view.words[last.end] === "to" && view.classes[last.end + 1] === "verb")
  );
}

interface Parts {
  readonly things: readonly WeaponThing[];
  readonly doer: readonly ActorMention[];
  readonly other: readonly ActorMention[];
}

function partsOf(context: Context, view: SentenceView, hit: LexiconHit<ArmsVerb>, clause: Clause): Parts {
  const row = hit.row.value;
  const passive = clause.voice === "passive" || isArmedWith(view, hit);
  const end = clause.extent.end;
  const behindWith = thingsBehindWith(view, hit.end, end);
  const doerRange = passive
    ? clause.agent && joinedPhrases(view, clause.agent.start)
    : doerOf(view, hit, clause);
  const named = doerRange ? groupsIn(context, view, doerRange) : [];
  // 'guns bought from Bulgaria arrived in Sudan': where they arrive is who bought them.
  const doer =
    passive && named.length === 0 && row.subject === "to" ? arrivedIn(context, view, hit.end) : named;
  const not = (list: readonly ActorMention[]) =>
    list.filter((one) => !doer.some((known) => known.name === one.name));
  const subject = clause.subject ?? phraseLeftOf(view, hit.start);
  if ((row.with || behindWith.length > 0) && (passive || row.with)) {
    const party = passive ? subject : clause.object;
    return { things: behindWith, doer, other: party ? not(groupsIn(context, view, party)) : [] };
  }
  const undergoes = passive ? subject : objectOf(view, hit, clause);
  let things = undergoes ? weaponsIn(view, undergoes) : [];
  if (things.length === 0 && undergoes && !passive) things = weaponsMeant(context, view, undergoes, row);
  let other = row.other
    .map(
      (word) =>
        partyBehind(context, view, hit.end, end, word)?.parties ??
        groupBehind(context, view, hit.end, end, word),
    )
    .map(not)
    .find((list) => list.length > 0);
  // 'gave Ukraine 14 jets': the taker stands between verb and weapon.
  if (!passive && things.length === 0 && row.subject === "from" && undergoes) {
    const taker = phrasesOf(view).at[undergoes.start];
    const next = taker ? phrasesOf(view).at[taker.end] : undefined;
    if (taker && next?.start === taker.end) things = weaponsIn(view, wholePhrase(view, next));
    if (taker && things.length > 0) other ??= not(powersIn(context, view, taker));
  } else if (!passive && things.length === 1 && things[0] && undergoes && row.subject === "from") {
    // One phrase to the reader of classes: 'Ukraine six jets'.
    const before = powersIn(context, view, { start: undergoes.start, end: things[0].start });
    if (before.length > 0 && view.words[undergoes.start] !== "its")
      other ??= not(before).filter((one) => !one.modifier);
  }
  // 'Iranian missile parts' taken on the way come from Iran.
  if (row.status === "captured" && !other && things[0])
    other = not(powersIn(context, view, { start: things[0].start, end: things[0].end })).filter(
      (one) => one.modifier,
    );
  return { things, doer, other: other ?? [] };
}

/** 'denied supplying', 'refused to let Denmark send': whose doing it is. */
function doerOf(view: SentenceView, hit: Range, clause: Clause): Range | null {
  const let_ = view.words.lastIndexOf("let", hit.start);
  const gerund = view.words[hit.start - 1] === "to" ? hit.start - 2 : hit.start - 1;
  const at = let_ >= 0 && hit.start - let_ < 6 ? let_ - 2 : clause.subject ? -1 : gerund;
  if (at < 0 || view.classes[at] !== "verb") return clause.subject;
  return readClause(view, { start: at, end: at + 1 }, ["past"]).subject ?? clause.subject;
}

function groupBehind(
  context: Context,
  view: SentenceView,
  from: number,
  end: number,
  word: string,
): ActorMention[] {
  for (let i = from; i < end; i++) {
    const phrase = view.words[i] === word ? phrasesOf(view).at[i + 1] : undefined;
    if (phrase?.start === i + 1) return groupsIn(context, view, phrase);
  }
  return [];
}

function arrivedIn(context: Context, view: SentenceView, from: number): ActorMention[] {
  for (let i = from; i < Math.min(view.tokens.length, from + 8); i++) {
    const at =
      view.words[i] === "reached" ? i + 1 : /^arriv|^land/.test(view.words[i] as string) ? i + 2 : -1;
    const phrase = at > 0 ? phrasesOf(view).at[at] : undefined;
    if (phrase) return statesIn(context, view, phrase);
  }
  return [];
}

/** 'sell them': the weapons named last, here or in the sentence before. */
function weaponsMeant(context: Context, view: SentenceView, range: Range, row: ArmsVerb): WeaponThing[] {
  if (!["them", "these"].includes(view.words[range.start] ?? "") || row.status === "captured") return [];
  const before = context.views[view.number - 1];
  const near = weaponsIn(view, { start: 0, end: range.start }).at(-1);
  const earlier = before && before.sentence.entry === view.sentence.entry ? before : null;
  const meant =
    near ?? (earlier ? weaponsIn(earlier, { start: 0, end: earlier.tokens.length }).at(-1) : undefined);
  return meant ? [{ start: range.start, end: range.start + 1, text: meant.text, count: null }] : [];
}

/** 'armed with rifles' behind a noun or 'are' has no agent: who is armed holds them. */
function isArmedWith(view: SentenceView, hit: LexiconHit<ArmsVerb>): boolean {
  return hit.row.value.with === true && hit.forms.includes("participle") && view.words[hit.end] === "with";
}

function phraseLeftOf(view: SentenceView, at: number): Range | null {
  const phrase = phrasesOf(view).at[at - 1];
  return phrase?.end === at ? phrase : null;
}

function thingsBehindWith(view: SentenceView, from: number, to: number): WeaponThing[] {
  for (let i = from; i < to; i++) {
    const phrase = view.words[i] === "with" ? phrasesOf(view).at[i + 1] : undefined;
    if (phrase?.start === i + 1) return weaponsIn(view, wholePhrase(view, phrase));
  }
  return [];
}

/** The object, or what a relative clause hangs on: 'mortars they had taken', 'weapons that Iran supplied'. */
function objectOf(view: SentenceView, hit: Range, clause: Clause): Range | null {
  const phrase = phrasesOf(view).at[hit.end];
  if (phrase?.start === hit.end) return withLoad(view, wholePhrase(view, phrase));
  if (clause.object && clause.object.start >= hit.end) return clause.object;
  if (!clause.subject) return null;
  const at = ["that", "which"].includes(view.words[clause.subject.start - 1] ?? "")
    ? clause.subject.start - 2
    : clause.subject.start - 1;
  const before = phrasesOf(view).at[at];
  return before?.end === at + 1 ? before : null;
}

/** 'a boat carrying rifles', 'machine guns and grenades' before another verb. */
function withLoad(view: SentenceView, range: Range): Range {
  const word = view.words[range.end] ?? "";
  if (!["carrying", "and"].includes(word)) return range;
  const next = phrasesOf(view).at[range.end + 1];
  const adds = next?.start === range.end + 1 && (word === "carrying" || weaponsIn(view, range).length > 0);
  return adds && weaponsIn(view, next).length > 0
    ? { start: range.start, end: wholePhrase(view, next).end }
    : range;
}

/** What modality and a verb before it make of the status; null where nothing is said to be done. */
function willOf(view: SentenceView, clause: Clause, at: number, row: ArmsVerb): Arms["status"] | null {
  if (row.with && isArmedState(view, clause)) return "held";
  const gives = row.status === "supplied" && row.subject === "from";
  const before = view.words.slice(Math.max(0, at - 8), at);
  if (gives && before.includes("let") && before.some((word) => UNWILLING.has(word))) return "blocked";
  if (clause.unreal === "purpose") {
    if (gives && before.some((word) => WILLING.has(word))) return "promised";
    if (gives && before.some((word) => UNWILLING.has(word))) return "blocked";
    return before.includes("have") && before.includes("to") ? row.status : null;
  }
  if (clause.negated) return gives ? "blocked" : null;
  if (gives && clause.modality === "future") return "promised";
  return row.status;
}

/** 'are armed with', 'fighters equipped with', without anybody who armed them. */
function isArmedState(view: SentenceView, clause: Clause): boolean {
  return clause.agent === null && view.words[clause.verb.end] === "with" && clause.voice !== "active"
    ? true
    : clause.agent === null && view.words[clause.verb.end] === "with";
}

function isNotorious(view: SentenceView, thing: WeaponThing): boolean {
  return view.words.slice(thing.start, thing.end).some((word) => NOTORIOUS.has(word));
}

function names(actors: readonly ActorMention[]): string[] {
  return actors.map((actor) => actor.name);
}
