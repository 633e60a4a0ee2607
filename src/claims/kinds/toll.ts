import type { Bounds } from "../../model/bounds.ts";
import type { AttackType, Toll, TollStatus } from "../../model/claim.ts";
import { type Clause, readClause } from "../clause.ts";
import type { Context } from "../context.ts";
import { nounMatcher, verbMatcher, wordMatcher } from "../lexicon/match.ts";
import { COUNTED_HARM } from "../lexicon/people.ts";
import { STATE_WORDS, TOLL_NOUNS, TOLL_VERBS, type TollVerb } from "../lexicon/tolls.ts";
import { type Proposal, propose, spanning, type Trace } from "../proposal.ts";
import { type ActorMention, actorsIn } from "../view/actors.ts";
import { asPart, type PeopleGroup, peopleIn } from "../view/people.ts";
import { phrasesOf } from "../view/phrases.ts";
import { type Range, type SentenceView, touches } from "../view/sentence-view.ts";
import { meansWordIn, violentNounsIn, weaponIn } from "./violence.ts";

const verbs = verbMatcher(TOLL_VERBS);
const nouns = nounMatcher(TOLL_NOUNS);
const harm = nounMatcher(COUNTED_HARM);
const states = wordMatcher(STATE_WORDS);

/** Tolls of a sentence: people counted in a state. */
export function recogniseTolls(context: Context, view: SentenceView, trace: Trace): Proposal[] {
  const groups = peopleIn(context, view);
  const out: Proposal[] = [];
  for (let i = 0; i < view.tokens.length; i++) {
    out.push(
      ...byVerb(context, view, i, groups, trace),
      ...byNoun(context, view, i, groups),
      ...byCountedHarm(context, view, i),
      ...byStateWord(context, view, i, groups),
      ...byNumberThatRises(context, view, i, groups),
      ...byLives(context, view, i, groups),
      ...byHospital(context, view, i, groups),
    );
  }
  out.push(...bodies(context, view, groups, out), ...residents(view, groups, out));
  return out;
}

/** 'Nine people were killed', 'the strike killed nine people', ', killing nine'. */
function byVerb(
  context: Context,
  view: SentenceView,
  i: number,
  groups: readonly PeopleGroup[],
  trace: Trace,
): Proposal[] {
  const hit = verbs.at(view.words, i);
  if (!hit || !isPredicate(view, i)) return [];
  const row = hit.row.value;
  const rule = `toll/${hit.row.lemma.replaceAll(" ", "-")}`;
  const clause = readClause(view, { start: hit.start, end: hit.end }, hit.forms);
  if (clause.unreal === "condition") return refuse(trace, rule, clause, "stands in a condition");
  if (clause.unreal === "purpose" && !followsManaged(view, i))
    return refuse(trace, rule, clause, "an infinitive says what is meant, not what happened");
  if (clause.negated) return refuse(trace, rule, clause, "negated");
  if (afterNumberOf(view, clause, hit.start))
    return refuse(trace, rule, clause, "'the number of people killed' is counted by what it rises to");
  const position = peoplePosition(clause, row);
  // 'and 11 others wounded': a verb of harm without an object has its people before it.
  const where =
    position === "object" && clause.object === null && hit.forms.includes("participle")
      ? "subject"
      : position;
  const candidates = groupsOf(view, groups, clause, where, hit.start);
  const people = row.weak
    ? candidates.filter(
        (group) =>
          group.count !== null ||
          (FORCED.has(row.status) && (group.who === "combatants" || group.who === "prisoners")),
      )
    : candidates;
  if (people.length === 0) return refuse(trace, rule, clause, "no people found in its place");
  if (
    clause.modality !== "none" &&
    people.every((group) => group.count?.min == null && group.count?.max == null)
  ) {
    return refuse(trace, rule, clause, "not yet, and no number");
  }
  if (!clause.finite && !clause.hangs && people.every((group) => group.count === null)) {
    return refuse(trace, rule, clause, "a participle and no number: says nothing happened");
  }
  if (row.status === "captured" && people.every((group) => group.who === "people" && group.elliptic))
    return [];
  const doer =
    row.noAgent || row.people === "subject"
      ? noDoer(context, view, clause)
      : doerOf(context, view, clause, where);
  return claimsFor(
    context,
    view,
    rule,
    row.status,
    people,
    clause.extent,
    { start: hit.start, end: hit.end },
    doer,
    quoteOf(clause, people),
    clause,
  );
}

/** States that someone forces on fighters and captives, counted or not. */
const FORCED: ReadonlySet<TollStatus> = new Set(["executed", "captured", "released", "killed", "detained"]);

/** 'the number of people (who were) killed ...' */
function afterNumberOf(view: SentenceView, clause: Clause, verb: number): boolean {
  const before = view.words.slice(Math.max(0, verb - 7), verb).join(" ");
  return (
    /\bthe (?:total )?number of (?:\S+ ){1,2}(?:who (?:were|was|had been|have been) )?$/.test(`${before} `) &&
    clause.voice === "passive"
  );
}

function refuse(trace: Trace, rule: string, clause: Clause, why: string): Proposal[] {
  trace.refuse(rule, clause.view, clause.verb, why);
  return [];
}

/** Not 'the killed man' or 'injured people', where the word is part of a phrase with a noun behind it. */
function isPredicate(view: SentenceView, i: number): boolean {
  const cls = view.classes[i];
  if (cls === "noun" || cls === "name" || cls === "adjective") {
    // Taggers take 'wounded' and 'injured' for adjectives behind 'were' and 'left'.
    const before = view.words[i - 1] ?? "";
    return (
      cls === "adjective" &&
      ["were", "was", "been", "be", "are", "is", "and"].includes(before) &&
      phrasesOf(view).at[i]?.head === i
    );
  }
  const phrase = phrasesOf(view).at[i];
  return !(phrase && phrase.head > i && phrase.start < i);
}

function followsManaged(view: SentenceView, i: number): boolean {
  return ["managed", "able"].some((word) => view.words.slice(Math.max(0, i - 6), i).includes(word));
}

type Where = "subject" | "object";

function peoplePosition(clause: Clause, row: TollVerb): Where {
  if (row.people === "subject") return "subject";
  return clause.voice === "passive" ? "subject" : "object";
}

/** The people in the verb's subject or object; for a bare participle the group right before it. */
function groupsOf(
  view: SentenceView,
  groups: readonly PeopleGroup[],
  clause: Clause,
  where: Where,
  verb: number,
): PeopleGroup[] {
  if (where === "object") {
    const object = clause.object;
    if (!object) return [];
    const inside = groups.filter((group) => group.start >= object.start && group.start < object.end);
    const first = inside[0];
    // 'killed in Aleppo ... people' is no object: the group must open the phrase.
    if (!first || first.start > object.start + 6) return [];
    return withJoined(view, groups, inside);
  }
  const subject = clause.subject;
  const before = groups.findLast((group) => group.endWithParts <= verb && verb - group.endWithParts <= 4);
  if (!subject) return before ? withJoinedLeft(view, groups, before) : [];
  const inside = groups.filter(
    (group) => touches(group, subject) || (group.start >= subject.start && group.start < subject.end),
  );
  if (inside.length > 0) return inside;
  return before && !clause.hangs ? withJoinedLeft(view, groups, before) : [];
}

/** 'killing four soldiers and two civilians': joined groups after the first. */
function withJoined(
  view: SentenceView,
  groups: readonly PeopleGroup[],
  inside: PeopleGroup[],
): PeopleGroup[] {
  const out = [...inside];
  for (;;) {
    const last = out.at(-1) as PeopleGroup;
    const next = groups.find((group) => group.start > last.end);
    if (!next) break;
    const between = view.words.slice(last.endWithParts, next.start);
    if (!(between.length <= 2 && between.every((word) => word === "and" || word === "," || word === "as")))
      break;
    out.push(next);
  }
  return out;
}

function withJoinedLeft(
  view: SentenceView,
  groups: readonly PeopleGroup[],
  last: PeopleGroup,
): PeopleGroup[] {
  const out = [last];
  for (let n = groups.indexOf(last) - 1; n >= 0; n--) {
    const group = groups[n] as PeopleGroup;
    const between = view.words.slice(group.endWithParts, (out[0] as PeopleGroup).start);
    if (
      !(
        between.length <= 2 &&
        between.includes("and") &&
        between.every((word) => word === "and" || word === ",")
      )
    )
      break;
    out.unshift(group);
  }
  return out;
}

/** Who or what did it: the parties and the means. */
interface Doer {
  readonly by: readonly ActorMention[];
  readonly means: string | null;
  readonly range: Range | null;
  readonly pointsBack: boolean;
}

function doerOf(context: Context, view: SentenceView, clause: Clause, people: Where): Doer {
  const source = people === "object" ? clause.subject : clause.agent;
  const rest = { start: clause.verb.end, end: clause.extent.end };
  const main = source ? inSource(context, view, source, people === "object") : null;
  const around = inAdjuncts(context, view, rest);
  const hanging = clause.hangs ? inAdjuncts(context, view, { start: 0, end: clause.verb.start }) : null;
  return {
    by: firstNonEmpty(main?.by, around.by, hanging?.by),
    means: main?.means ?? around.means ?? hanging?.means ?? null,
    range: main?.range ?? around.range,
    // A participle hangs on a clause that may name the attack by a verb: what it lacks it takes from there.
    pointsBack: main?.pointsBack === true || around.pointsBack || clause.hangs,
  };
}

function noDoer(context: Context, view: SentenceView, clause: Clause): Doer {
  return inAdjuncts(context, view, { start: clause.verb.end, end: clause.extent.end });
}

function firstNonEmpty(...lists: (readonly ActorMention[] | undefined)[]): readonly ActorMention[] {
  return lists.find((list) => list !== undefined && list.length > 0) ?? [];
}

/** The subject of 'killed' or what follows 'killed by': an attack, a weapon or a party. */
function inSource(context: Context, view: SentenceView, range: Range, subject: boolean): Doer {
  const noun = violentNounsIn(context, view, range)[0];
  if (noun)
    return { by: noun.by, means: noun.type === "other" ? null : noun.type, range, pointsBack: noun.definite };
  const weapon = weaponIn(view, range);
  const actors = actorsIn(context, view, range);
  const means = weapon ? weaponMeans(weapon.type) : (meansWordIn(view, range) ?? null);
  return { by: subject || actors.length > 0 ? actors : [], means, range, pointsBack: false };
}

/** 'in a Turkish drone strike', 'by regime shelling', 'during clashes', 'due to artillery fire'. */
function inAdjuncts(context: Context, view: SentenceView, range: Range): Doer {
  const noun = violentNounsIn(context, view, range)[0];
  if (noun)
    return {
      by: noun.by,
      means: noun.type === "other" ? null : noun.type,
      range: noun.range,
      pointsBack: noun.definite && noun.by.length === 0,
    };
  return { by: [], means: meansWordIn(view, range), range: null, pointsBack: false };
}

function weaponMeans(type: AttackType): string {
  return type;
}

function quoteOf(clause: Clause, people: readonly PeopleGroup[]): Range {
  const last = people.at(-1) as PeopleGroup;
  const first = people[0] as PeopleGroup;
  const start =
    clause.hangs && clause.subject ? clause.subject.start : Math.min(clause.extent.start, first.start);
  return { start, end: Math.max(clause.extent.end, last.endWithParts) };
}

/** One claim for each counted group; single people joined by 'and' make one claim with parts. */
function claimsFor(
  context: Context,
  view: SentenceView,
  rule: string,
  status: TollStatus,
  people: readonly PeopleGroup[],
  scope: Range,
  anchor: Range,
  doer: Doer,
  quote: Range,
  clause: Clause | null,
): Proposal[] {
  return together(people).map((set, index, sets) => {
    const toll = tollOf(context, status, set, doer);
    const first = set[0] as PeopleGroup;
    const narrowed =
      index > 0 && sets.length > 1 ? { start: Math.max(quote.start, first.start), end: quote.end } : quote;
    return propose(
      rule,
      view,
      { kind: "toll", toll },
      {
        anchor,
        quote: spanning(narrowed, anchor),
        scope: spanning(scope, quote),
        actors: [...doer.by, ...set.flatMap((group) => group.side)],
        pointsBack: doer.pointsBack,
        certainty: clause?.modality === "possible" || clause?.modality === "future" ? "possible" : null,
      },
    );
  });
}

/** 'a child and a sheikh' are one toll of two; 'three soldiers and two boys' are two tolls. */
function together(people: readonly PeopleGroup[]): PeopleGroup[][] {
  const allSingle =
    people.length > 1 &&
    people.every((group) => group.count?.min === 1 && group.count.max === 1 && group.parts.length === 0);
  return allSingle ? [[...people]] : people.map((group) => [group]);
}

function tollOf(_context: Context, status: TollStatus, set: readonly PeopleGroup[], doer: Doer): Toll {
  const first = set[0] as PeopleGroup;
  const parts = set.length > 1 ? set.map(asPart) : first.parts.map(asPart);
  const count: Bounds | null =
    set.length > 1
      ? { min: set.length, max: set.length, text: set.map((group) => group.count?.text ?? "").join(" and ") }
      : (first.count ?? { min: null, max: null, text: "" });
  const same = set.every((group) => group.who === first.who);
  const side = first.who === "combatants" ? (first.side[0]?.name ?? null) : null;
  const base = {
    status,
    count,
    who: same ? first.who : "people",
    side: same ? side : null,
    by: doer.by.map((actor) => actor.name).filter((name) => name !== side),
    means: doer.means,
  };
  return parts.length > 0 ? { ...base, breakdown: parts } : base;
}

/** 'the death of two men', 'the arrest of ten members of X'. */
function byNoun(context: Context, view: SentenceView, i: number, groups: readonly PeopleGroup[]): Proposal[] {
  const hit = nouns.at(view.words, i);
  if (!hit || view.classes[i] === "verb" || view.words[hit.end] !== "of") return [];
  const first = groups.find((group) => group.start === hit.end + 1);
  if (!first) return [];
  if (hit.row.lemma === "loss" && first.who !== "combatants") return [];
  const people = withJoined(view, groups, [first]);
  const last = people.at(-1) as PeopleGroup;
  const doer = nounDoer(context, view, i, last.endWithParts);
  const phrase = phrasesOf(view).at[i];
  const start = phrase?.start ?? i;
  const quote = { start, end: Math.max(last.endWithParts, doer.range?.end ?? 0) };
  return claimsFor(
    context,
    view,
    `toll/${hit.row.lemma}-of`,
    hit.row.value,
    people,
    sentenceScope(view, quote),
    { start: hit.start, end: hit.end },
    doer,
    quote,
    null,
  );
}

/** The attack after the people ('in a drone strike') or before the noun ('the strike led to the death of'). */
function nounDoer(context: Context, view: SentenceView, noun: number, from: number): Doer {
  const after = inAdjuncts(context, view, { start: from, end: boundaryAfter(view, from) });
  if (after.range) return after;
  const agent =
    view.words[from] === "by"
      ? actorsIn(context, view, { start: from + 1, end: Math.min(view.tokens.length, from + 6) })
      : [];
  if (agent.length > 0)
    return { by: agent, means: null, range: { start: from, end: from + 2 }, pointsBack: false };
  const before = inAdjuncts(context, view, { start: boundaryBefore(view, noun), end: noun });
  return { ...before, range: null };
}

function boundaryAfter(view: SentenceView, from: number): number {
  for (let i = from; i < view.tokens.length; i++)
    if ([".", ";", "!", "?"].includes(view.words[i] as string)) return i;
  return view.tokens.length;
}

function boundaryBefore(view: SentenceView, from: number): number {
  for (let i = from - 1; i >= 0; i--)
    if ([";", ":", "!", "?", "that"].includes(view.words[i] as string)) return i + 1;
  return 0;
}

function sentenceScope(view: SentenceView, around: Range): Range {
  return { start: boundaryBefore(view, around.start), end: boundaryAfter(view, around.end) };
}

/** '32 deaths', 'four fatalities', 'no casualties were reported'. */
function byCountedHarm(context: Context, view: SentenceView, i: number): Proposal[] {
  const hit = harm.at(view.words, i);
  if (!hit || view.classes[i] === "verb" || view.words[hit.end] === "toll") return [];
  const phrase = phrasesOf(view).at[i];
  if (!phrase || phrase.head !== hit.end - 1) return [];
  const none =
    ["no", "without", "zero"].includes(view.words[phrase.start] ?? "") ||
    view.words[phrase.start - 1] === "without";
  const quantity = view.quantities.slice(phrase.start, hit.end).find((one) => one?.unit === "count");
  const ofPeople =
    view.words[hit.end] === "of"
      ? peopleIn(context, view).find((group) => group.start === hit.end + 1)
      : undefined;
  const count: Bounds | null = none ? { min: 0, max: 0, text: "no" } : (quantity?.bounds ?? null);
  if (count === null || (hit.row.value === "casualties" && count.max !== 0)) return [];
  if (ofPeople && nouns.at(view.words, i)) return [];
  const status: TollStatus = hit.row.value === "injured" ? "injured" : "killed";
  const scope = sentenceScope(view, phrase);
  const doer = none
    ? { by: [], means: null, range: null, pointsBack: true }
    : nounDoer(context, view, phrase.start, phrase.end);
  const group = peopleIn(context, view).find((one) => one.start >= hit.end && one.start <= hit.end + 1);
  const parts = peopleIn(context, view).filter(
    (one) =>
      one.start > phrase.end &&
      one.start <= phrase.end + 3 &&
      [":", "including", "–"].includes(view.words[one.start - 1] ?? ""),
  );
  const who = ofPeople?.who ?? "people";
  const toll: Toll = {
    status,
    count,
    who,
    side: null,
    by: doer.by.map((actor) => actor.name),
    means: doer.means,
  };
  const end = Math.max(phrase.end, parts.at(-1)?.endWithParts ?? 0, group?.end ?? 0);
  const reported = none && view.words.slice(phrase.end, phrase.end + 4).includes("reported");
  return [
    propose(
      `toll/counted-${hit.row.lemma}`,
      view,
      { kind: "toll", toll },
      {
        anchor: { start: hit.start, end: hit.end },
        quote: spanning(
          { start: phrase.start, end },
          reported ? { start: phrase.start, end: phrase.end + 2 } : null,
          none ? null : doer.range,
        ),
        scope,
        actors: doer.by,
        pointsBack: doer.pointsBack || count.max === 0,
        certainty: reported ? "alleged" : null,
      },
    ),
  ];
}

/** 'left nine people dead', 'with 12 dead and 30 wounded'. */
function byStateWord(
  context: Context,
  view: SentenceView,
  i: number,
  groups: readonly PeopleGroup[],
): Proposal[] {
  const hit = states.at(view.words, i);
  if (!hit) return [];
  const follows = view.classes[hit.end];
  if (follows === "noun" || follows === "name") return [];
  const before = groups.findLast(
    (group) => group.endWithParts === i || group.end === i || (group.end === i + 1 && group.elliptic),
  );
  const bare = view.quantities[i - 1];
  const leave = view.words
    .slice(Math.max(0, (before?.start ?? i) - 14), i)
    .findLastIndex((word) => ["left", "leaving", "leave", "leaves"].includes(word));
  if (before && leave >= 0) {
    const people = withJoinedLeft(view, groups, before);
    const first = people[0] as PeopleGroup;
    const doer = nounDoer(context, view, first.start, hit.end);
    const subject = inAdjuncts(context, view, { start: boundaryBefore(view, first.start), end: first.start });
    const chosen = subject.range ? subject : doer;
    const quote = { start: boundaryBefore(view, first.start), end: hit.end };
    return claimsFor(
      context,
      view,
      `toll/left-${hit.row.lemma}`,
      hit.row.value,
      people,
      sentenceScope(view, quote),
      { start: hit.start, end: hit.end },
      chosen,
      quote,
      null,
    );
  }
  if (bare?.unit === "count" && (view.classes[i] !== "verb" || !verbs.at(view.words, i))) {
    const toll: Toll = {
      status: hit.row.value,
      count: bare.bounds,
      who: "people",
      side: null,
      by: [],
      means: null,
    };
    const start = firstTokenOf(view, i - 1);
    return [
      propose(
        `toll/number-${hit.row.lemma}`,
        view,
        { kind: "toll", toll },
        {
          anchor: { start: hit.start, end: hit.end },
          quote: { start, end: hit.end },
          scope: sentenceScope(view, { start, end: hit.end }),
          pointsBack: true,
        },
      ),
    ];
  }
  return [];
}

function firstTokenOf(view: SentenceView, i: number): number {
  const quantity = view.quantities[i];
  let start = i;
  while (start > 0 && view.quantities[start - 1] === quantity) start--;
  return start;
}

const RISES = new Set(
  "rise rises rose risen rising climb climbs climbed climbing reach reaches reached reaching increase increased increases grow grew grown grows jump jumped stand stands stood standing pass passed exceed exceeded was were is are totalled totaled".split(
    " ",
  ),
);

/** 'the death toll rose to 30', 'the number of people killed has risen to four', 'victims was 10'. */
function byNumberThatRises(
  context: Context,
  view: SentenceView,
  i: number,
  groups: readonly PeopleGroup[],
): Proposal[] {
  const tollWord = view.words[i] === "toll" && view.words[i - 1] === "death";
  const number =
    (view.words[i] === "number" || view.words[i] === "total") &&
    view.words[i + 1] === "of" &&
    view.words[i - 1] !== "a";
  if (!tollWord && !number) return [];
  const end = Math.min(boundaryAfter(view, i), i + 40);
  let status: TollStatus | null = tollWord ? "killed" : null;
  let who = "people";
  for (let at = i + 1; at < end; at++) {
    if (status === null) {
      const verb = verbs.at(view.words, at);
      const state = states.at(view.words, at);
      if (verb && at < i + 12) status = verb.row.value.status;
      else if (state) status = state.row.value;
      else if (["victims", "deaths", "fatalities", "dead"].includes(view.words[at] as string))
        status = "killed";
    }
    if (
      !RISES.has(view.words[at] as string) ||
      (view.words[at + 1] !== undefined && verbs.at(view.words, at + 1))
    )
      continue;
    const found = quantityAfter(view, at + 1);
    if (!found || status === null) continue;
    const group = groups.find((one) => one.start > i && one.start <= i + 4 && !one.elliptic);
    if (group && number) who = group.who === "people" ? "people" : group.who;
    const parts =
      groups.find((one) => one.start <= found.at && found.at < one.end)?.parts ??
      partsAfter(view, groups, found.at);
    const doer = inAdjuncts(context, view, { start: i, end: at });
    const toll: Toll = {
      status,
      count: found.bounds,
      who,
      side: null,
      by: doer.by.map((actor) => actor.name),
      means: doer.means,
    };
    const start = phrasesOf(view).at[i]?.start ?? i;
    const last = parts.at(-1);
    return [
      propose(
        "toll/number-rises",
        view,
        { kind: "toll", toll: parts.length > 0 ? { ...toll, breakdown: parts.map(asPart) } : toll },
        {
          anchor: { start: i, end: i + 1 },
          quote: { start, end: Math.max(found.at + 1, last?.endWithParts ?? 0) },
          scope: sentenceScope(view, { start, end: at }),
          actors: doer.by,
          pointsBack: doer.pointsBack || doer.range === null,
        },
      ),
    ];
  }
  return [];
}

function partsAfter(view: SentenceView, groups: readonly PeopleGroup[], at: number): PeopleGroup[] {
  const from = view.words[at + 1] === "," ? at + 2 : at + 1;
  if (view.words[from] !== "including") return [];
  const first = groups.find((group) => group.start === from + 1);
  return first ? withJoined(view, groups, [first]) : [];
}

/** A count behind 'to', 'at' or nothing. */
function quantityAfter(view: SentenceView, from: number): { bounds: Bounds; at: number } | null {
  for (let at = from; at < Math.min(view.tokens.length, from + 5); at++) {
    const quantity = view.quantities[at];
    if (quantity) {
      if (quantity.unit !== "count") return null;
      while (view.quantities[at + 1] === quantity) at++;
      return { bounds: quantity.bounds, at };
    }
    if (
      !["to", "at", "from", "further", "now", "least", "over", "than", "more"].includes(
        view.words[at] as string,
      )
    )
      return null;
  }
  return null;
}

/** 'claimed the lives of four fighters', 'cost 12 lives'. */
function byLives(
  context: Context,
  view: SentenceView,
  i: number,
  groups: readonly PeopleGroup[],
): Proposal[] {
  if (
    view.words[i] !== "lives" ||
    !view.words
      .slice(Math.max(0, i - 5), i)
      .some((word) => ["claimed", "claiming", "claims", "took", "taking", "cost", "costing"].includes(word))
  )
    return [];
  const group = groups.find((one) => one.start === i + 2 && view.words[i + 1] === "of");
  const quantity = view.quantities[i - 1];
  const subject = inAdjuncts(context, view, { start: boundaryBefore(view, i), end: i });
  if (group) {
    const quote = { start: boundaryBefore(view, i), end: group.endWithParts };
    return claimsFor(
      context,
      view,
      "toll/claimed-lives",
      "killed",
      withJoined(view, groups, [group]),
      sentenceScope(view, quote),
      { start: i, end: i + 1 },
      subject,
      quote,
      null,
    );
  }
  if (quantity?.unit !== "count") return [];
  const toll: Toll = {
    status: "killed",
    count: quantity.bounds,
    who: "people",
    side: null,
    by: subject.by.map((actor) => actor.name),
    means: subject.means,
  };
  const quote = { start: boundaryBefore(view, i), end: i + 1 };
  return [
    propose(
      "toll/claimed-lives",
      view,
      { kind: "toll", toll },
      {
        anchor: { start: i, end: i + 1 },
        quote,
        scope: sentenceScope(view, quote),
        actors: subject.by,
        pointsBack: subject.pointsBack,
      },
    ),
  ];
}

const BROUGHT = new Set("taken transferred rushed admitted transported brought evacuated moved".split(" "));

/** 'Three people were taken to hospital'. */
function byHospital(
  context: Context,
  view: SentenceView,
  i: number,
  groups: readonly PeopleGroup[],
): Proposal[] {
  if (!BROUGHT.has(view.words[i] as string)) return [];
  const near = view.words.slice(i + 1, i + 8);
  if (!near.includes("to") || !near.some((word) => /^hospitals?$|^clinics?$/.test(word))) return [];
  const clause = readClause(view, { start: i, end: i + 1 }, ["participle", "past"]);
  if (clause.voice !== "passive" && view.classes[i - 1] !== "auxiliary") return [];
  const people = groupsOf(view, groups, { ...clause, voice: "passive" }, "subject", i).filter(
    (group) => group.count !== null,
  );
  if (people.length === 0) return [];
  const doer: Doer = { by: [], means: null, range: null, pointsBack: false };
  return claimsFor(
    context,
    view,
    "toll/taken-to-hospital",
    "treated",
    people,
    clause.extent,
    { start: i, end: i + 1 },
    doer,
    quoteOf(clause, people),
    clause,
  );
}

/** '21 bodies were found': the dead, where no other rule has counted them. */
function bodies(
  context: Context,
  view: SentenceView,
  groups: readonly PeopleGroup[],
  made: readonly Proposal[],
): Proposal[] {
  return groups.flatMap((group) => {
    if (
      !group.dead ||
      group.count === null ||
      group.definite ||
      made.some((one) => touches(one.quote, group))
    )
      return [];
    const ofWhom =
      view.words[group.end] === "of" ? groups.find((one) => one.start === group.end + 1) : undefined;
    const range = { start: group.start, end: ofWhom?.endWithParts ?? group.endWithParts };
    const doer = nounDoer(context, view, group.start, range.end);
    const toll: Toll = {
      status: "killed",
      count: group.count,
      who: ofWhom?.who ?? group.who,
      side: null,
      by: doer.by.map((actor) => actor.name),
      means: doer.means,
    };
    const parts = (ofWhom ?? group).parts;
    return [
      propose(
        "toll/bodies",
        view,
        { kind: "toll", toll: parts.length > 0 ? { ...toll, breakdown: parts.map(asPart) } : toll },
        {
          anchor: { start: group.head, end: group.head + 1 },
          quote: range,
          scope: sentenceScope(view, range),
          actors: doer.by,
        },
      ),
    ];
  });
}

/** 'Two residents said' are witnesses; a hundred are a population. */
const MANY_RESIDENTS = 100;

/** 'home to 275,000 people', '250,000 residents', 'there are only 35 doctors'. */
function residents(
  view: SentenceView,
  groups: readonly PeopleGroup[],
  made: readonly Proposal[],
): Proposal[] {
  return groups.flatMap((group) => {
    if (
      group.count === null ||
      group.count.min === null ||
      made.some(
        (one) =>
          touches(one.anchor, group) ||
          (one.body.kind === "toll" &&
            one.body.toll.count?.text === group.count?.text &&
            touches(one.quote, group)),
      )
    )
      return [];
    const head = view.words[group.head] ?? "";
    const home = view.words[group.start - 1] === "to" && view.words[group.start - 2] === "home";
    const thereAt = view.words.slice(Math.max(0, group.start - 4), group.start).join(" ");
    const there = /\bthere (?:are|were|is|was)\b/.test(thereAt);
    const resident = /^(?:residents|inhabitants)$/.test(head) && group.count.min >= MANY_RESIDENTS;
    const status: TollStatus | null =
      home || resident ? "resident" : there && group.count.min > 1 ? "present" : null;
    if (status === null) return [];
    const lead = home ? 2 : there ? thereAt.split(" ").length : 0;
    const quote = { start: group.start - lead, end: group.endWithParts };
    const toll: Toll = {
      status,
      count: group.count,
      who: status === "resident" ? "people" : group.who,
      side: null,
      by: [],
      means: null,
    };
    return [
      propose(
        `toll/${status}`,
        view,
        { kind: "toll", toll },
        { anchor: { start: group.head, end: group.head + 1 }, quote, scope: sentenceScope(view, quote) },
      ),
    ];
  });
}
