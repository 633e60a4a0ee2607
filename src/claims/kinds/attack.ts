import type { Bounds } from "../../model/bounds.ts";
import type { Attack } from "../../model/claim.ts";
import { type Clause, readClause } from "../clause.ts";
import type { Context } from "../context.ts";
import { ATTACK_VERBS, type AttackVerb, SUPPORT_VERBS } from "../lexicon/attacks.ts";
import { nounMatcher, verbMatcher } from "../lexicon/match.ts";
import { PLACE_NOUNS } from "../lexicon/control.ts";
import { FACILITY_NOUNS } from "../lexicon/facilities.ts";
import { PEOPLE_NOUNS } from "../lexicon/people.ts";
import { type Proposal, propose, spanning, type Trace } from "../proposal.ts";
import { type ActorMention, actorsIn } from "../view/actors.ts";
import { phrasesOf } from "../view/phrases.ts";
import { type PlaceMention, placesIn } from "../view/places.ts";
import { type Range, type SentenceView, textOf } from "../view/sentence-view.ts";
import {
  refineType,
  type ViolentNoun,
  violentNounAt,
  violentNounsIn,
  weaponIn,
  wholePhrase,
} from "./violence.ts";

const verbs = verbMatcher(ATTACK_VERBS);
const support = verbMatcher(SUPPORT_VERBS);
const peopleNouns = nounMatcher(PEOPLE_NOUNS);
const facilities = nounMatcher(FACILITY_NOUNS);

/** Violent acts of a sentence, by noun ('Russian strikes on Idlib') and by verb ('jets struck Idlib'). */
export function recogniseAttacks(context: Context, view: SentenceView, trace: Trace): Proposal[] {
  const out: Proposal[] = [];
  for (let i = 0; i < view.tokens.length; i++) {
    const byVerb =
      verbAttack(context, view, i, trace) ?? weaponLands(context, view, i) ?? weaponKills(context, view, i);
    if (byVerb) out.push(byVerb);
    const noun = violentNounAt(context, view, i);
    if (noun) {
      const byNoun = nounAttack(context, view, noun, trace);
      if (byNoun) out.push(byNoun);
      i = noun.hit.end - 1;
    }
  }
  return out;
}

/** What else the sentence says of a noun of violence: who launched it, where it struck, whether it ended. */
interface Surroundings {
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

function nounAttack(context: Context, view: SentenceView, noun: ViolentNoun, trace: Trace): Proposal | null {
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
  const doer = by.length > 0 || noun.weapon !== null;
  const located = places.length > 0 || target !== null || noun.location !== null;
  const timed = noun.timed || opensWithTime(view) || timedIn(view, around.scope);
  const evidence = (doer ? 1 : 0) + (located ? 1 : 0) + (timed ? 1 : 0);
  // What kills or is suffered is no bare mention: one of doer and place is enough beside the harm.
  const protectedTarget = noun.target !== null && facilityIn(view, noun.target);
  const harmful =
    protectedTarget || (!noun.definite && (around.evidence > 0 || harmedIn(view, noun)) && (doer || located));
  if (evidence < 2 && !harmful) return refuse("names fewer than two of doer, place or target, and time");
  if (weak && by.length === 0 && noun.weapon === null && !harmful)
    return refuse("too common a word without a doer or a weapon");
  if (noun.hit.row.lemma === "targeting" && target === null) return refuse("nothing targeted");
  const count = countOf(view, noun);
  const poison = usedBefore(view, noun.range.start);
  const type = poison ?? noun.type;
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

function peopleIn(view: SentenceView, range: Range): boolean {
  for (let i = range.start; i < range.end; i++) if (peopleNouns.at(view.words, i)) return true;
  return false;
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

function isQuestion(view: SentenceView): boolean {
  return view.words.at(-1) === "?" || view.words.at(-2) === "?";
}

function conditionOver(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const word = view.words[i];
    if (word === "," || word === ";" || word === ":") return false;
    if (word === "if" || word === "unless" || word === "whether") return true;
  }
  return false;
}

function countOf(view: SentenceView, noun: ViolentNoun): Bounds | null {
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

function targetText(view: SentenceView, target: Range | null): string | null {
  if (!target) return null;
  return textOf(view, target)
    .replace(/^(?:the|The) /, "")
    .replace(/\s+/g, " ");
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

/** 'Turkish forces shelled the village', 'the clinic was bombed by jets', 'fired rockets at Nyala'. */
function verbAttack(context: Context, view: SentenceView, i: number, trace: Trace): Proposal | null {
  const hit = verbs.at(view.words, i);
  if (!hit || view.classes[i] !== "verb" || phraseInside(view, i)) return null;
  const row = hit.row.value;
  const rule = `attack/${hit.row.lemma.replaceAll(" ", "-")}`;
  const clause = readClause(view, { start: hit.start, end: hit.end }, hit.forms);
  const refuse = (why: string) => {
    trace.refuse(rule, view, hit, why);
    return null;
  };
  if (clause.unreal === "condition" || isQuestion(view)) return refuse("stands in a condition or a question");
  if (clause.negated) return refuse("negated");
  const doer = clause.voice === "passive" ? clause.agent : clause.subject;
  const noun = doer ? violentNounsIn(context, view, doer)[0] : undefined;
  const rest = { start: hit.end, end: clause.extent.end };
  const struck = struckBy(view, clause, row, rest);
  const by = noun ? noun.by : doer ? actorsIn(context, view, doer) : [];
  const weapon = weaponOf(view, clause, doer, rest, hit.row.lemma);
  const ground = hit.row.lemma === "strike" && weapon === null && doer !== null && onGround(view, doer);
  if (noun && row.weak !== true && row.type === "siege") return null;
  const unreal = clause.unreal === "purpose";
  const fires = hit.row.lemma === "fire" || hit.row.lemma === "launch" || hit.row.lemma === "drop";
  if (fires && (weapon === null || struck === null)) return refuse("no weapon fired or no target");
  const poison = hit.row.lemma === "use" && clause.object ? weaponIn(view, clause.object) : null;
  if (hit.row.lemma === "use" && poison?.type !== "chemical attack")
    return refuse("what was used is no poison");
  if (by.length === 0 && weapon === null && !noun) {
    const dated = distinctTimes(view) > 0 && placesIn(view, clause.extent).length > 0;
    const suffered = clause.voice === "passive" && struck !== null && (!row.weak || dated);
    if (!suffered) return refuse("nobody and nothing that strikes");
  }
  if (struck === null && row.type !== "armed clash") return refuse("nothing struck");
  if (struck && row.weak && weapon === null && !noun && !isTarget(context, view, struck))
    return refuse("a verb of many uses without a target that can be struck");
  if (hit.row.lemma === "down" && !(struck && weaponIn(view, struck))) return refuse("no aircraft");
  const type = poison
    ? poison.type
    : refineType(
        noun ? noun.type : ground ? "shelling" : row.type,
        weapon,
        view,
        doer ?? { start: i, end: i },
      );
  const count = fires && clause.object ? roundsIn(view, clause.object) : roundsWith(view, rest);
  const attack: Attack = {
    type,
    by: by.map((actor) => actor.name),
    target: targetText(view, struck),
    means: meansText(weapon, fires ? view : null, clause.object),
    status: clause.modality === "future" || unreal ? "planned" : "carried out",
    ...(count ? { count } : {}),
  };
  if (unreal) return refuse("an infinitive says what is meant, not what happened");
  const places = struck ? placesIn(view, struck, true) : [];
  const more = placesIn(view, rest).filter((place) => !places.some((one) => one.start === place.start));
  return propose(
    rule,
    view,
    { kind: "attack", attack },
    {
      anchor: { start: hit.start, end: hit.end },
      quote: clause.subject && !clause.hangs ? spanning(clause.extent, clause.subject) : clause.extent,
      scope: clause.extent,
      actors: by,
      places: places.length + more.length > 0 ? [...places, ...more] : null,
      pointsBack: noun?.definite === true && places.length === 0,
      certainty: clause.modality === "possible" ? "possible" : null,
    },
  );
}

function phraseInside(view: SentenceView, i: number): boolean {
  const phrase = phrasesOf(view).at[i];
  return phrase !== undefined && phrase.head !== i && phrase.end > i + 1;
}

/** What was struck: object, passive subject, or what follows the verb's own preposition. */
function struckBy(view: SentenceView, clause: Clause, row: AttackVerb, rest: Range): Range | null {
  if (row.target) {
    for (let i = rest.start; i < rest.end; i++) {
      if (!row.target.includes(view.words[i] as string)) continue;
      const phrase = phrasesOf(view).at[i + 1];
      if (phrase?.start === i + 1) return wholePhrase(view, phrase);
    }
    return null;
  }
  if (clause.voice === "passive") return clause.subject;
  if (clause.object) return wholePhrase(view, clause.object);
  // 'targeted with artillery shells this afternoon the center of the town': the object comes late.
  for (let i = rest.start; i < rest.end; i++) {
    const phrase = phrasesOf(view).at[i];
    if (!phrase || phrase.start !== i || view.classes[i - 1] === "preposition" || view.times[i]) continue;
    return wholePhrase(view, phrase);
  }
  return null;
}

/** The weapon: the doer itself ('a drone hit'), the thing fired, or 'with shells'. */
function weaponOf(
  view: SentenceView,
  clause: Clause,
  doer: Range | null,
  rest: Range,
  lemma: string,
): string | null {
  const inDoer = doer ? weaponIn(view, doer) : null;
  if (inDoer) return inDoer.lemma;
  if ((lemma === "fire" || lemma === "launch" || lemma === "drop") && clause.object)
    return weaponIn(view, clause.object)?.lemma ?? null;
  for (let i = rest.start; i < rest.end; i++) {
    if (!["with", "using", "by", "via", "from"].includes(view.words[i] as string)) continue;
    const phrase = phrasesOf(view).at[i + 1];
    const found = phrase ? weaponIn(view, wholePhrase(view, phrase)) : null;
    if (found) return found.lemma;
  }
  return null;
}

function distinctTimes(view: SentenceView): number {
  return new Set(view.times.filter((time) => time !== undefined)).size;
}

const GROUND_FORCES = new Set(
  "forces factions army troops militia militias rebels fighters militants insurgents brigade guerrillas".split(
    " ",
  ),
);

/** Forces on the ground strike with guns unless aircraft are named. */
function onGround(view: SentenceView, doer: Range): boolean {
  const words = view.words.slice(doer.start, doer.end);
  return words.some((word) => GROUND_FORCES.has(word)) && !words.includes("air");
}

function meansText(weapon: string | null, fires: SentenceView | null, object: Range | null): string | null {
  if (weapon === null) return null;
  if (fires && object)
    return textOf(fires, object).replace(/^(?:the|a|an|several|multiple|\d+|two|three|four|five|six) /i, "");
  return ["drone", "uav", "warplane", "jet", "plane", "aircraft", "helicopter"].includes(weapon)
    ? null
    : weapon;
}

/** 'with at least 10 artillery shells' */
function roundsWith(view: SentenceView, rest: Range): Bounds | null {
  for (let i = rest.start; i < rest.end; i++) {
    if (view.words[i] !== "with") continue;
    const phrase = phrasesOf(view).at[i + 1];
    if (phrase && weaponIn(view, phrase)) return roundsIn(view, phrase);
  }
  return null;
}

function roundsIn(view: SentenceView, object: Range): Bounds | null {
  for (let i = object.start; i < object.end; i++)
    if (view.quantities[i]?.unit === "count") return view.quantities[i]?.bounds ?? null;
  return null;
}

/** A place, a force, a building, people: something that can be struck. */
function isTarget(context: Context, view: SentenceView, range: Range): boolean {
  if (placesIn(view, range).length > 0 || peopleIn(view, range) || actorsIn(context, view, range).length > 0)
    return true;
  for (let i = range.start; i < range.end; i++)
    if (PLACE_NOUNS.has(view.words[i] as string) || THINGS.has(view.words[i] as string)) return true;
  return false;
}

const THINGS = new Set(
  "car cars vehicle vehicles truck trucks convoy bus hospital hospitals school schools market house houses home homes building buildings mosque church bakery depot depots warehouse ship vessel tanker tank tanks plant station tower headquarters facilities facility infrastructure camp tent tents motorcycle motorbike boat ambulance office offices shop shops farm crowd funeral wedding".split(
    " ",
  ),
);

const LANDS = new Set(
  "landed fell hit struck rained slammed crashed exploded detonated landing falling hitting".split(" "),
);

/** 'Ten shells landed on the village': the weapon is the subject. */
function weaponLands(context: Context, view: SentenceView, i: number): Proposal | null {
  if (!LANDS.has(view.words[i] as string) || view.classes[i] !== "verb") return null;
  const clause = readClause(view, { start: i, end: i + 1 }, ["past"]);
  const subject = clause.subject;
  const weapon = subject ? weaponIn(view, subject) : null;
  if (!subject || !weapon || clause.unreal === "condition" || isQuestion(view)) return null;
  const rest = { start: i + 1, end: clause.extent.end };
  let struck: Range | null = clause.object;
  for (let at = rest.start; at < rest.end && !struck; at++) {
    const phrase = phrasesOf(view).at[at + 1];
    if (
      ["on", "in", "near", "at", "into", "outside"].includes(view.words[at] as string) &&
      phrase?.start === at + 1
    )
      struck = wholePhrase(view, phrase);
  }
  if (!struck) return null;
  const by = actorsIn(context, view, subject);
  const count = roundsIn(view, subject);
  const attack: Attack = {
    type: weapon.type,
    by: by.map((actor) => actor.name),
    target: targetText(view, struck),
    means: meansText(weapon.lemma, null, null),
    status: "carried out",
    ...(count ? { count } : {}),
  };
  const places = [...placesIn(view, struck, true)];
  return propose(
    "attack/weapon-lands",
    view,
    { kind: "attack", attack },
    {
      anchor: { start: i, end: i + 1 },
      quote: spanning(subject, { start: i, end: Math.max(struck.end, i + 1) }),
      scope: clause.extent,
      actors: by,
      places: places.length > 0 ? places : null,
      pointsBack: by.length === 0 && ["the", "these", "those"].includes(view.words[subject.start] ?? ""),
    },
  );
}

const KILLS = new Set("killed kills killing injured wounded injures wounds".split(" "));

/** 'Drones killed two men': a weapon that kills has struck. */
function weaponKills(context: Context, view: SentenceView, i: number): Proposal | null {
  if (!KILLS.has(view.words[i] as string) || view.classes[i] !== "verb") return null;
  const clause = readClause(view, { start: i, end: i + 1 }, ["past", "participle"]);
  const doer = clause.voice === "passive" ? clause.agent : clause.subject;
  if (
    !doer ||
    clause.hangs ||
    clause.unreal === "condition" ||
    violentNounsIn(context, view, doer).length > 0
  )
    return null;
  const weapon = weaponIn(view, doer);
  const by = actorsIn(context, view, doer);
  const struck = clause.voice === "passive" ? clause.subject : clause.object;
  if (!weapon || by.length === 0 || !struck) return null;
  const attack: Attack = {
    type: weapon.type,
    by: by.map((actor) => actor.name),
    target: targetText(view, struck),
    means: null,
    status: "carried out",
  };
  return propose(
    "attack/weapon-kills",
    view,
    { kind: "attack", attack },
    {
      anchor: { start: i, end: i + 1 },
      quote: spanning(clause.extent, doer, struck),
      scope: clause.extent,
      actors: by,
    },
  );
}
