import type { Bounds } from "../../model/bounds.ts";
import type { Attack } from "../../model/claim.ts";
import { type Clause, readClause } from "../clause.ts";
import type { Context } from "../context.ts";
import { ATTACK_VERBS, type AttackVerb } from "../lexicon/attacks.ts";
import { PLACE_NOUNS } from "../lexicon/control.ts";
import { verbMatcher } from "../lexicon/match.ts";
import { type Proposal, propose, spanning, type Trace } from "../proposal.ts";
import { LEARNED_DOER, LEAST_DOER } from "../role-model/fill-parts.ts";
import { asActor, likeliestDoer } from "../role-model/parts.ts";
import { type ActorMention, actorsIn } from "../view/actors.ts";
import { phrasesOf } from "../view/phrases.ts";
import { placesIn } from "../view/places.ts";
import type { Range, SentenceView } from "../view/sentence-view.ts";
import { countOf } from "./attack-nouns.ts";
import { isQuestion, meansText, peopleIn, roundsIn, roundsWith, targetText } from "./attack-words.ts";
import { isToldBefore } from "./attack-weapons.ts";
import { refineType, type ViolentNoun, violentNounsIn, weaponIn, wholePhrase } from "./violence.ts";

const verbs = verbMatcher(ATTACK_VERBS);

/** 'Jets dropped leaflets', 'planes dropped food': thrown down, but no attack. */
const HARMLESS = new Set(
  "leaflet leaflets flyers pamphlets food aid supplies parcels pallets packages medicine water flare flares troops paratroopers".split(
    " ",
  ),
);

/** 'Turkish forces shelled the village', 'the clinic was bombed by jets', 'fired rockets at Nyala'. */
export function verbAttack(context: Context, view: SentenceView, i: number, trace: Trace): Proposal | null {
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
  const named = noun ? noun.by : doer ? actorsIn(context, view, doer) : [];
  const known = named.length === 0 && doer && !noun ? firedBy(context, view, hit, doer) : named;
  const weapon = weaponOf(view, clause, doer, rest, hit.row.lemma);
  // A doer on no list: the role model says whether the words name one who does such things.
  const learned =
    known.length === 0 && !noun && doer && !weaponIn(view, doer) && struck !== null
      ? likeliestDoer(context, view, doer, LEAST_DOER)
      : null;
  const by = learned ? [asActor(view, learned)] : known;
  const ground = hit.row.lemma === "strike" && weapon === null && doer !== null && onGround(view, doer);
  if (noun && row.weak !== true && row.type === "siege") return null;
  const unreal = clause.unreal === "purpose";
  const fires = hit.row.lemma === "fire" || hit.row.lemma === "launch" || hit.row.lemma === "drop";
  const object = clause.object;
  const words = object ? view.words.slice(object.start, object.end) : [];
  if (fires && object && !weaponIn(view, object) && words.some((word) => HARMLESS.has(word)))
    return refuse("what is dropped or fired harms nobody");
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
  if (row.type === "siege" && clause.voice === "passive" && by.length === 0)
    return refuse("people besieged are a toll");
  if (struck && row.weak && weapon === null && !noun && !isTarget(context, view, struck, by.length > 0))
    return refuse("a verb of many uses without a target that can be struck");
  if (hit.row.lemma === "down" && !(struck && weaponIn(view, struck))) return refuse("no aircraft");
  const type = poison
    ? poison.type
    : refineType(
        noun ? noun.type : ground ? "shelling" : falls(hit.row.lemma, weapon) ? "airstrike" : row.type,
        weapon,
        view,
        doer ?? { start: i, end: i },
        row.byAir,
      );
  const count =
    fires && clause.object
      ? roundsIn(view, clause.object)
      : (roundsWith(view, rest) ?? countBy(view, doer, noun));
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
      ...(learned ? { rules: [rule, LEARNED_DOER] } : {}),
      places: places.length + more.length > 0 ? [...places, ...more] : null,
      pointsBack: places.length === 0 && (noun ? noun.definite : isRoundsBefore(view, doer, by)),
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
  const mutual = clause.object ? othersOwn(view, clause.object) : null;
  if (mutual) return mutual;
  if (clause.object) return wholePhrase(view, clause.object);
  // 'struck with mortars before dawn the edge of the village': the object comes late.
  for (let i = rest.start; i < rest.end; i++) {
    const phrase = phrasesOf(view).at[i];
    if (!phrase || phrase.start !== i || view.classes[i - 1] === "preposition" || view.times[i]) continue;
    return wholePhrase(view, phrase);
  }
  return null;
}

/** "each other's camps": with what is theirs. */
function othersOwn(view: SentenceView, object: Range): Range | null {
  const at = object.end;
  if (view.words[at - 1] !== "other" && view.words[at - 1] !== "another") return null;
  const phrase = view.words[at] === "'s" || view.words[at] === "’s" ? phrasesOf(view).at[at + 1] : undefined;
  return phrase ? { start: object.start, end: phrase.end } : null;
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
  if (["fire", "launch", "drop", "detonate"].includes(lemma) && clause.object)
    return weaponIn(view, clause.object)?.lemma ?? null;
  for (let i = rest.start; i < rest.end; i++) {
    if (!["with", "using", "by", "via", "from"].includes(view.words[i] as string)) continue;
    const phrase = phrasesOf(view).at[i + 1];
    const found = phrase ? weaponIn(view, wholePhrase(view, phrase)) : null;
    if (found) return found.lemma;
  }
  return null;
}

/** 'Two of the rockets hit a clinic': rounds told of before, by nobody told here. */
function isRoundsBefore(view: SentenceView, doer: Range | null, by: readonly ActorMention[]): boolean {
  return doer !== null && by.length === 0 && weaponIn(view, doer) !== null && isToldBefore(view, doer);
}

/** 'The army fired shells | targeting Nyala': of a weapon as subject of a participle, who fired it. */
function firedBy(context: Context, view: SentenceView, verb: Range, weapon: Range): readonly ActorMention[] {
  const before = weapon.start - 1;
  if (!view.words[verb.start]?.endsWith("ing") || weapon.end !== verb.start || before < 0) return [];
  if (!FIRES.has(view.words[before] as string) || !weaponIn(view, weapon)) return [];
  const { subject } = readClause(view, { start: before, end: before + 1 }, ["past"]);
  return subject ? actorsIn(context, view, subject) : [];
}

const FIRES = new Set(
  "fired fires launched launches dropped drops sent sends firing launching dropping".split(" "),
);

/** 'Five strikes hit', 'two bombs hit a row of houses': how many struck; a house struck is not counted here. */
function countBy(view: SentenceView, doer: Range | null, noun: ViolentNoun | undefined): Bounds | null {
  if (noun) return countOf(view, noun);
  const weapon = doer ? weaponIn(view, doer) : null;
  // 'two jets': how many flew tells nothing of how often they struck.
  const round = weapon !== null && (meansText(weapon.lemma, null, null) !== null || weapon.lemma === "drone");
  return doer && weapon && round ? roundsIn(view, { start: doer.start, end: weapon.at }) : null;
}

/** A bomb that hits a place has come from above; one that is planted goes off. */
function falls(lemma: string, weapon: string | null): boolean {
  return weapon === "bomb" && (lemma === "hit" || lemma === "strike");
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

/** A place, a force, a building, people: something that can be struck. */
function isTarget(context: Context, view: SentenceView, range: Range, armed: boolean): boolean {
  // 'Russian forces struck Kherson': what an armed party strikes by a bare name is a place.
  if (
    placesIn(view, range, armed).length > 0 ||
    peopleIn(view, range) ||
    actorsIn(context, view, range).length > 0
  )
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
