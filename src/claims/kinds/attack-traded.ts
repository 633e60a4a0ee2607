import type { Attack, AttackType } from "../../model/claim.ts";
import { readClause } from "../clause.ts";
import type { Context } from "../context.ts";
import { TRADED_FIRE, TRADING_VERBS } from "../lexicon/attacks.ts";
import { nounMatcher, verbMatcher } from "../lexicon/match.ts";
import { type Proposal, propose, spanning, type Trace } from "../proposal.ts";
import { type ActorMention, actorsIn } from "../view/actors.ts";
import { type NounPhrase, phrasesOf } from "../view/phrases.ts";
import { type PlaceMention, placesIn } from "../view/places.ts";
import { type Range, type SentenceView, textOf, touches } from "../view/sentence-view.ts";
import { isQuestion } from "./attack-words.ts";
import { weaponIn, wholePhrase } from "./violence.ts";

const trading = verbMatcher(TRADING_VERBS);
const fire = nounMatcher(TRADED_FIRE);

/** 'X and Y traded fire', 'X exchanged artillery fire with Y', ', trading shots': an attack by both. */
export function tradedFire(context: Context, view: SentenceView, i: number, trace: Trace): Proposal | null {
  const hit = trading.at(view.words, i);
  if (!hit || view.classes[i] !== "verb") return null;
  const rule = "attack/traded";
  const refuse = (why: string) => {
    trace.refuse(rule, view, hit, why);
    return null;
  };
  const clause = readClause(view, hit, hit.forms);
  const object = phrasesOf(view).at[hit.end];
  const type = object ? typeOf(view, object) : null;
  if (!object || type === null) return refuse("what they exchange is no fire");
  if (clause.negated || clause.unreal !== null || isQuestion(view))
    return refuse("negated, or in a condition, a purpose or a question");
  const other = withWhom(view, object, clause.extent);
  const by = distinct(
    [clause.subject, other].flatMap((side) => (side ? partiesIn(context, view, side) : [])),
  );
  const places = placesOf(view, clause.subject, { start: object.end, end: clause.extent.end });
  if (by.length === 0 && places.length === 0) return refuse("neither a party nor a place");
  const attack: Attack = {
    type,
    by: by.map((actor) => actor.name),
    target: null,
    means: null,
    status: clause.modality === "future" ? "planned" : "carried out",
  };
  return propose(
    rule,
    view,
    { kind: "attack", attack },
    {
      anchor: { start: hit.start, end: hit.end },
      quote: clause.subject && !clause.hangs ? spanning(clause.extent, clause.subject) : clause.extent,
      scope: clause.extent,
      actors: by,
      // Also where there are none: 'Ukraine and Russia' are no places here.
      places,
      certainty: clause.modality === "possible" ? "possible" : null,
    },
  );
}

/** The kind of fire: by its weapon ('artillery fire', 'drone strikes'), else by its noun; null where it is none. */
function typeOf(view: SentenceView, object: NounPhrase): AttackType | null {
  let own: AttackType | null = null;
  for (let at = object.start; at <= object.head; at++) {
    const hit = fire.at(view.words, at);
    if (hit && hit.end === object.head + 1) own = hit.row.value;
  }
  return own === null ? null : (weaponIn(view, { start: object.start, end: object.head })?.type ?? own);
}

/** Words for both of those who fire: they name nobody. */
const BOTH = new Set("side sides party parties they both two".split(" "));

/** Who fires on the other is a party, on a list or not: each phrase is one. */
function partiesIn(context: Context, view: SentenceView, side: Range): ActorMention[] {
  const known = actorsIn(context, view, side);
  const own = phrasesOf(view).list.flatMap((phrase): ActorMention[] => {
    if (phrase.start < side.start || phrase.end > side.end) return [];
    if (known.some((actor) => touches(actor, phrase)) || BOTH.has(view.words[phrase.head] as string))
      return [];
    // 'in Taiz', 'of the brigade' tell of a party and are none; 'with' and 'and' open one.
    if (view.classes[phrase.start - 1] === "preposition" && view.words[phrase.start - 1] !== "with")
      return [];
    const start = phrase.start + (["the", "a", "an"].includes(view.words[phrase.start] as string) ? 1 : 0);
    const printed = textOf(view, { start, end: phrase.end });
    const opens = phrase.start === 0 && view.tokens[0]?.upos !== "PROPN";
    return [
      {
        start,
        end: phrase.end,
        printed,
        name: opens ? printed.charAt(0).toLowerCase() + printed.slice(1) : printed,
        actor: null,
        reason: "on no list; one of those who fire on each other",
        modifier: false,
      },
    ];
  });
  return [...known, ...own].sort((a, b) => a.start - b.start);
}

const LOCATING = new Set("in near at around outside inside along across over from".split(" "));

/** Places behind what is exchanged; else those told of before ('the army and rebels in Taiz'). */
function placesOf(view: SentenceView, subject: Range | null, behind: Range): PlaceMention[] {
  const found = placesIn(view, behind);
  if (found.length > 0 || !subject) return found;
  // 'In Omdurman, the army and the RSF ...'
  const before = { start: 0, end: subject.end };
  return placesIn(view, before).filter(({ start }) => LOCATING.has(view.words[start - 1] ?? ""));
}

/** 'with Y' behind what is exchanged. */
function withWhom(view: SentenceView, object: Range, extent: Range): Range | null {
  for (let i = object.end; i < Math.min(extent.end, object.end + 8); i++) {
    if (view.words[i] !== "with") continue;
    const phrase = phrasesOf(view).at[i + 1];
    return phrase?.start === i + 1 ? wholePhrase(view, phrase) : null;
  }
  return null;
}

function distinct(actors: readonly ActorMention[]): ActorMention[] {
  return actors.filter((actor, i) => actors.findIndex((other) => other.name === actor.name) === i);
}
