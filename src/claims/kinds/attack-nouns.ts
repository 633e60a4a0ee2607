import type { Bounds } from "../../model/bounds.ts";
import type { Attack } from "../../model/claim.ts";
import { readClause } from "../clause.ts";
import type { Context } from "../context.ts";
import { SUPPORT_VERBS } from "../lexicon/attacks.ts";
import { FACILITY_NOUNS } from "../lexicon/facilities.ts";
import { nounMatcher, verbMatcher } from "../lexicon/match.ts";
import { type Proposal, propose, spanning, type Trace } from "../proposal.ts";
import { type ActorMention, actorsIn } from "../view/actors.ts";
import { phrasesOf } from "../view/phrases.ts";
import { type PlaceMention, placesIn } from "../view/places.ts";
import type { Range, SentenceView } from "../view/sentence-view.ts";
import { isQuestion, peopleIn, targetText } from "./attack-words.ts";
import { refineType, type ViolentNoun, weaponIn, wholePhrase } from "./violence.ts";

const support = verbMatcher(SUPPORT_VERBS);

export const facilities = nounMatcher(FACILITY_NOUNS);

/** What else the sentence says of a noun of violence: who launched it, where it struck, whether it ended. */
interface Surroundings {
  /** The subject of the verb that lends one ('carried out'). */
  readonly doer: Range | null;
  readonly by: readonly ActorMention[];
  readonly status: Attack["status"];
  readonly target: Range | null;
  readonly places: readonly PlaceMention[];
  readonly quote: Range;
  readonly scope: Range;
  readonly evidence: number;
  readonly unreal: boolean;
  readonly verbless: boolean;
}

export function nounAttack(
  context: Context,
  view: SentenceView,
  noun: ViolentNoun,
  trace: Trace,
): Proposal | null {
  const rule = `attack/noun-${noun.hit.row.lemma.replaceAll(" ", "-")}`;
  const refuse = (why: string) => {
    trace.refuse(rule, view, noun.hit, why);
    return null;
  };
  if (view.words[noun.phrase.start] === "no" || view.words[noun.phrase.start - 1] === "without")
    return refuse("said not to have been");
  const around = surroundings(context, view, noun);
  if (around.unreal) return refuse("stands in a condition or a question");
  const by = noun.by.length > 0 ? noun.by : around.by;
  const weak = noun.hit.row.value.weak === true;
  const inTarget = noun.target ? placesIn(view, noun.target, true) : [];
  const inLocation = noun.location ? placesIn(view, noun.location) : [];
  const places = [...inTarget, ...inLocation, ...around.places];
  const target = noun.target ?? around.target;
  const tool = around.doer ? (weaponIn(view, around.doer)?.lemma ?? null) : null;
  const armed = noun.weapon !== null || tool !== null;
  const doer = by.length > 0 || armed;
  const located = places.length > 0 || target !== null || noun.location !== null;
  const timed = noun.timed || opensWithTime(view) || timedIn(view, around.scope);
  const evidence = (doer ? 1 : 0) + (located ? 1 : 0) + (timed ? 1 : 0);
  // What kills or is suffered is no bare mention: one of doer and place is enough beside the harm.
  const protectedTarget = noun.target !== null && facilityIn(view, noun.target);
  const harmful =
    protectedTarget || (!noun.definite && (around.evidence > 0 || harmedIn(view, noun)) && (doer || located));
  if (evidence < 2 && !harmful) return refuse("names fewer than two of doer, place or target, and time");
  if (weak && by.length === 0 && !armed && !harmful)
    return refuse("too common a word without a doer or a weapon");
  if (noun.hit.row.lemma === "targeting" && target === null) return refuse("nothing targeted");
  const count = countOf(view, noun);
  const poison = usedBefore(view, noun.range.start);
  const type = poison ?? typeBy(view, noun, tool);
  const attack: Attack = {
    type,
    by: by.map((actor) => actor.name),
    target: targetText(view, target),
    means: weaponText(noun),
    status: statusByWords(view, noun, around.status),
    ...(count ? { count } : {}),
  };
  return propose(
    rule,
    view,
    { kind: "attack", attack },
    {
      anchor: { start: noun.hit.start, end: noun.hit.end },
      quote: spanning(noun.range, around.quote),
      scope: around.scope,
      actors: by,
      places: places.length > 0 ? places : null,
      pointsBack: noun.definite && places.length === 0,
    },
  );
}

function timedIn(view: SentenceView, range: Range): boolean {
  for (let i = range.start; i < range.end; i++) if (view.times[i]) return true;
  return false;
}

/** 'Warplanes carried out a raid': the kind that the aircraft doing it make of it. */
function typeBy(view: SentenceView, noun: ViolentNoun, tool: string | null): Attack["type"] {
  if (noun.hit.row.value.byAir !== true) return noun.type;
  return refineType(noun.type, tool, view, { start: noun.phrase.start, end: noun.hit.start }, true);
}

/** 'used chlorine in an attack': the kind that the weapon used makes of it. */
function usedBefore(view: SentenceView, at: number): Attack["type"] | null {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    if (!["used", "using", "uses"].includes(view.words[i] as string)) continue;
    const weapon = weaponIn(view, { start: i + 1, end: at });
    return weapon?.type === "chemical attack" ? weapon.type : null;
  }
  return null;
}

/** What was struck is a protected place: that is worth a claim whoever struck it. */
function facilityIn(view: SentenceView, range: Range): boolean {
  for (let i = range.start; i < range.end; i++) if (facilities.at(view.words, i)) return true;
  return false;
}

/** A time word among the first words dates the whole sentence. */
function opensWithTime(view: SentenceView): boolean {
  return view.times.slice(0, 4).some((time) => time !== undefined);
}

const HARMED = new Set("killed injured wounded died hurt displaced damaged destroyed hit struck".split(" "));

/** 'killed in an airstrike', 'injured by shelling': a verb of harm shortly before the noun. */
function harmedIn(view: SentenceView, noun: ViolentNoun): boolean {
  const lead = view.words[noun.range.start - 1] ?? "";
  return (
    ["in", "by", "during", "from", "to", "of"].includes(lead) &&
    view.words.slice(Math.max(0, noun.range.start - 9), noun.range.start).some((word) => HARMED.has(word))
  );
}

/** The verb over or under the noun: 'launched an offensive', 'the strike killed six', 'underwent shelling'. */
function surroundings(context: Context, view: SentenceView, noun: ViolentNoun): Surroundings {
  const before = governingVerb(view, noun.range.start);
  const base: Surroundings = {
    doer: null,
    by: [],
    status: "carried out",
    target: null,
    places: [],
    quote: noun.range,
    scope: { start: noun.range.start, end: noun.range.end },
    evidence: 0,
    unreal: isQuestion(view) || conditionOver(view, noun.range.start),
    verbless: before === null,
  };
  if (before !== null) {
    const hit = support.at(view.words, before.start);
    const forms = hit?.forms ?? ["past" as const];
    const clause = readClause(view, before, forms);
    if (hit && (hit.end === noun.range.start || gapIsShort(view, hit.end, noun.range.start))) {
      const subject = clause.subject;
      const by = subject ? actorsIn(context, view, subject) : [];
      const repelled = hit.row.value === "repelled";
      return {
        ...base,
        doer: repelled ? null : subject,
        by: repelled ? [] : by,
        status: clause.negated ? "carried out" : hit.row.value,
        quote: subject ? spanning(clause.extent, noun.range) : noun.range,
        scope: clause.extent,
        evidence: by.length > 0 || repelled ? 1 : 0,
        unreal: base.unreal || clause.unreal === "condition",
      };
    }
    if (
      RECEIVERS.has(view.words[before.end - 1] as string) ||
      RECEIVERS.has(view.words[before.start] as string)
    ) {
      const subject = clause.subject;
      if (subject) {
        const places = placesIn(view, subject);
        return {
          ...base,
          target: subject,
          places,
          quote: spanning(subject, noun.range),
          scope: clause.extent,
          evidence: 1,
        };
      }
    }
  }
  const after = verbAfter(view, noun.range.end);
  if (after !== null) {
    const word = view.words[after] as string;
    const next = phrasesOf(view).at[after + 1];
    if (HARMS.has(word) && next) {
      const victims = wholePhrase(view, next);
      const people = peopleIn(view, victims);
      return {
        ...base,
        target: people || word !== "killed" ? victims : null,
        scope: { start: 0, end: view.tokens.length },
        quote: { start: noun.range.start, end: victims.end },
        evidence: people ? 1 : 0,
        places: people ? [] : placesIn(view, victims),
      };
    }
    const hit = support.at(view.words, after);
    if (hit && ["resumed", "suspended", "ended"].includes(hit.row.value))
      return { ...base, status: hit.row.value, scope: { start: 0, end: view.tokens.length } };
    if (hit && hit.row.value === "carried out")
      return {
        ...base,
        quote: { start: noun.range.start, end: hit.end },
        scope: { start: 0, end: view.tokens.length },
        places: placesIn(view, { start: hit.end, end: Math.min(view.tokens.length, hit.end + 12) }),
      };
  }
  return { ...base, scope: clauseAround(view, noun.range) };
}

const RECEIVERS = new Set(
  "underwent undergo undergone suffered suffer witnessed witness witnessing endured saw subjected under received".split(
    " ",
  ),
);

const HARMS = new Set(
  "killed kills killing injured wounded targeted targeting hit struck destroyed damaged hits claimed".split(
    " ",
  ),
);

function clauseAround(view: SentenceView, range: Range): Range {
  let start = range.start;
  while (start > 0 && ![";", ":", "that", "which", "who", "–", "—"].includes(view.words[start - 1] as string))
    start--;
  let end = range.end;
  while (
    end < view.tokens.length &&
    ![";", ".", "which", "who", "–", "—"].includes(view.words[end] as string)
  )
    end++;
  return { start, end };
}

/** The verb whose object the phrase is, or null. */
function governingVerb(view: SentenceView, start: number): Range | null {
  for (let i = start - 1; i >= Math.max(0, start - 4); i--) {
    const cls = view.classes[i];
    if (cls === "verb" || RECEIVERS.has(view.words[i] as string)) {
      const hit = support.at(view.words, i);
      return hit ? { start: hit.start, end: hit.end } : { start: i, end: i + 1 };
    }
    const hit = i > 0 ? support.at(view.words, i - 1) : null;
    if (hit && hit.end === i + 1 && view.classes[i - 1] === "verb") return { start: hit.start, end: hit.end };
    if (view.words[i] === "," || view.words[i] === "." || cls === "subordinator") return null;
    if (
      cls !== "determiner" &&
      cls !== "adverb" &&
      cls !== "adjective" &&
      cls !== "preposition" &&
      cls !== "number" &&
      cls !== "pronoun"
    )
      return null;
  }
  return null;
}

function gapIsShort(view: SentenceView, from: number, to: number): boolean {
  return (
    to - from <= 2 && view.classes.slice(from, to).every((cls) => cls !== "verb" && cls !== "preposition")
  );
}

function verbAfter(view: SentenceView, from: number): number | null {
  for (let i = from; i < Math.min(view.tokens.length, from + 5); i++) {
    const cls = view.classes[i];
    if (cls === "verb") return i;
    if (
      cls === "auxiliary" ||
      cls === "adverb" ||
      view.words[i] === "that" ||
      view.words[i] === "which" ||
      cls === "time" ||
      cls === "preposition"
    )
      continue;
    return null;
  }
  return null;
}

function conditionOver(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const word = view.words[i];
    if (word === "," || word === ";" || word === ":") return false;
    if (word === "if" || word === "unless" || word === "whether") return true;
  }
  return false;
}

/** 'five strikes', 'the 40th raid': how many; null where the words count none, or one. */
export function countOf(view: SentenceView, noun: ViolentNoun): Bounds | null {
  for (let i = noun.phrase.start; i < noun.hit.start; i++) {
    const quantity = view.quantities[i];
    if (quantity && (quantity.unit === "count" || quantity.unit === "ordinal")) {
      if (quantity.bounds.min === 1 && quantity.bounds.max === 1) return null;
      return quantity.bounds;
    }
  }
  return null;
}

function statusByWords(view: SentenceView, noun: ViolentNoun, given: Attack["status"]): Attack["status"] {
  const words = view.words.slice(noun.phrase.start, noun.hit.start);
  if (words.includes("renewed")) return "resumed";
  if (
    ["planned", "possible", "imminent", "looming", "expected", "upcoming"].some((word) =>
      words.includes(word),
    )
  )
    return "planned";
  if (words.includes("next")) return "planned";
  if (words.includes("threatened")) return "threatened";
  const before = view.words.slice(Math.max(0, noun.phrase.start - 2), noun.phrase.start).join(" ");
  if (/\b(?:suspension|halt|pause) (?:of|in|to)$/.test(before)) return "suspended";
  if (/\b(?:resumption|renewal|re-imposition) of$/.test(before)) return "resumed";
  if (/\bend (?:of|to)$/.test(before)) return "ended";
  if (/\bthreat of$/.test(before)) return "threatened";
  return given;
}

function weaponText(noun: ViolentNoun): string | null {
  if (noun.weapon === null) return null;
  // The type is not said again: a drone strike is by drone.
  if (
    ["drone", "uav", "warplane", "jet", "plane", "aircraft", "helicopter", "air force", "artillery"].includes(
      noun.weapon,
    )
  )
    return null;
  return noun.weapon;
}
