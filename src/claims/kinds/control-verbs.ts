import type { Control, ControlChange } from "../../model/claim.ts";
import { type Clause, readClause } from "../clause.ts";
import type { Context } from "../context.ts";
import { HELD_PARTICIPLES } from "../lexicon/control.ts";
import { CONTROL_VERBS, type ControlVerb } from "../lexicon/control-verbs.ts";
import { type LexiconHit, verbMatcher } from "../lexicon/match.ts";
import { type Proposal, spanning, type Trace } from "../proposal.ts";
import type { ActorMention } from "../view/actors.ts";
import { phrasesOf } from "../view/phrases.ts";
import type { PlaceMention } from "../view/places.ts";
import type { Range, SentenceView } from "../view/sentence-view.ts";
import { type Reality, realityOf } from "./reality.ts";
import {
  headOf,
  isForce,
  isNoParty,
  isOnePerson,
  movesForces,
  NEEDS_NAME,
  otherSense,
} from "./control-sense.ts";
import { holdersByPosition, holdersIn } from "./control-parties.ts";
import { commonPlace, heldPlaces, perPlace, placesBeside } from "./control-places.ts";
import { wholePhrase } from "./violence.ts";

export const verbs = verbMatcher(CONTROL_VERBS);

/** 'M23 captured Goma', 'Goma fell to M23', 'drove the Houthis out of Bayhan'. */
export function byVerb(context: Context, view: SentenceView, i: number, trace: Trace): Proposal[] {
  const hit = verbs.at(view.words, i);
  if (!hit || !isVerb(view, hit)) return [];
  const whys: string[] = [];
  for (let row: ControlVerb | undefined = hit.row.value; row; row = row.or) {
    const found = byBuild(context, view, hit, row);
    if (typeof found !== "string") return found;
    whys.push(found);
  }
  trace.refuse(ruleOf(hit), view, hit, whys[0] as string);
  return [];
}

/** By its tag; an adjective in the base form of a verb ('still occupy') is one too. */
function isVerb(view: SentenceView, hit: LexiconHit<ControlVerb>): boolean {
  const cls = view.classes[hit.start];
  return cls === "verb" || (cls === "adjective" && hit.forms.includes("base"));
}

function ruleOf(hit: LexiconHit<ControlVerb>): string {
  return `control/${hit.row.lemma.replaceAll(" ", "-")}`;
}

/** Reads a verb as one of its builds; in words why not, where it is none. */
function byBuild(
  context: Context,
  view: SentenceView,
  hit: LexiconHit<ControlVerb>,
  row: ControlVerb,
): Proposal[] | string {
  const clause = readClause(view, { start: hit.start, end: hit.end }, hit.forms);
  const passive = clause.voice === "passive";
  if (passive && !hasAuxiliary(view, hit.start) && HELD_PARTICIPLES.has(view.words[hit.start] as string))
    return "a participle behind its noun: read as 'held by'";
  const other = otherSense(view, hit, clause);
  if (other !== null) return other;
  const reality = realityOf(view, clause);
  if (reality.refused !== null) return reality.refused;
  const place = placeRange(view, clause, row, hit.end);
  if (!place) return "no place in its position";
  if (view.words[place.start] === "no") return "negated";
  const inside = heldPlaces(view, place);
  const mentions = inside.length > 0 ? inside : placesBeside(view, place);
  const named = mentions.length > 0;
  if (!named && !commonPlace(view, place)) return "what is held is no place";
  if (row.place === "subject" && !named) return "no place is named";

  const parties = partiesOf(context, view, clause, row, reality.subject, place);
  if (typeof parties === "string") return parties;
  const { by, from } = parties;
  const doers = by.length + from.length;
  if (!named && (NEEDS_NAME.has(hit.row.lemma) || doers === 0)) return "no place is named, or no party";
  if (MOVES.has(row.change) && !movesForces(view, passive ? clause.agent : reality.subject))
    return "who moves is no force";
  if (MOVES.has(row.change) && !passive && by.length === 0 && isNoParty(view, reality.subject))
    return "who moves is no party";
  if (
    row.weak &&
    doers === 0 &&
    row.place !== "subject" &&
    !((passive && hasAuxiliary(view, hit.start) && isSure(mentions)) || (named && byOperation(view, reality)))
  )
    return "a verb of many uses without a party as its subject";
  if (row.place !== "subject" && !passive && !reality.subject) return "no subject";
  if (doers === 0 && isOnePerson(view, reality.subject)) return "one person's doing";
  if (reality.needsParty && doers === 0) return "a participle that only describes";
  if (reality.certainty === "denied" && !(named && (doers > 0 || row.place === "subject"))) return "negated";

  const control: Control = {
    change: changeOf(view, hit, row, passive, by.length === 0),
    by: by.map((actor) => actor.name),
    from: from.map((actor) => actor.name),
  };
  return perPlace(view, ruleOf(hit), control, mentions, {
    anchor: { start: hit.start, end: hit.end },
    quote: clause.subject && !clause.hangs ? spanning(clause.extent, clause.subject) : clause.extent,
    scope: clause.extent,
    actors: [...by, ...from],
    certainty: reality.certainty,
    stance: reality.stance,
  });
}

/** A passive may say the state: 'was driven out' names only the loser, 'is occupied by' the holder. */
function changeOf(
  view: SentenceView,
  hit: LexiconHit<ControlVerb>,
  row: ControlVerb,
  passive: boolean,
  nobody: boolean,
): ControlChange {
  if (!passive) return row.change;
  if (row.object === "loser" && nobody) return "lost";
  const stays = ["is", "are", "remains", "remain"].includes(view.words[hit.start - 1] ?? "");
  return hit.row.lemma === "occupy" && stays ? "holds" : row.change;
}

function hasAuxiliary(view: SentenceView, verb: number): boolean {
  let at = verb - 1;
  while (at > 0 && view.classes[at] === "adverb") at--;
  return view.classes[at] === "auxiliary" || ["remain", "remains", "remained"].includes(view.words[at] ?? "");
}

const OPERATIONS = new Set(
  "operation offensive assault advance push attack campaign incursion raid thrust".split(" "),
);

/** 'The offensive took Goma', 'vowed to retake Goma': whose it is, is not said. */
function byOperation(view: SentenceView, reality: Reality): boolean {
  return reality.stance !== null || OPERATIONS.has(headOf(view, reality.subject));
}

const MOVES: ReadonlySet<ControlChange> = new Set(["advanced", "withdrew"]);

/** A place that a list knows or a word like 'town' tells: 'Halawi was taken' may be a man on a stretcher. */
function isSure(mentions: readonly PlaceMention[]): boolean {
  return mentions.some((place) => place.candidates.length > 0 || place.typeWord !== null || place.site);
}

interface Parties {
  readonly by: readonly ActorMention[];
  readonly from: readonly ActorMention[];
}

/** Who holds or moves, and who lost, from the positions that the verb's build gives them. */
function partiesOf(
  context: Context,
  view: SentenceView,
  clause: Clause,
  row: ControlVerb,
  subject: Range | null,
  place: Range,
): Parties | string {
  const passive = clause.voice === "passive";
  const read = (range: Range | null) =>
    range ? holdersIn(context, view, range).filter((actor) => isForce(actor.printed)) : [];
  const doers = row.place === "subject" ? [] : read(passive ? clause.agent : subject);
  // The preposition may be part of the verb: 'fell to'.
  const rest = { start: clause.verb.start + 1, end: clause.extent.end };
  const other = row.other ? partyAfter(context, view, rest, row.other.after, place) : [];
  if (row.object === "flag" && !FLAGS.has(headOf(view, clause.object))) return "no flag is raised";
  if (row.object === "loser") {
    const losers = read(passive ? subject : clause.object);
    return losers.length === 0 ? "nobody is driven out" : { by: doers, from: losers };
  }
  if (row.object === "own forces" && !passive && clause.object && read(clause.object).length === 0)
    return "what is taken away is no force";
  if (row.object === "own forces" && passive) {
    const moved = read(subject);
    return moved.length === 0 ? "those who are taken away are no force" : { by: moved, from: [] };
  }
  if (row.change === "contested") {
    if (row.other && other.length === 0) return "not said between whom";
    return { by: distinct([...doers, ...other]), from: [] };
  }
  if (row.other?.role === "holder") {
    if (other.length === 0) return "no holder is named";
    return { by: other, from: row.place === "subject" ? [] : doers };
  }
  if (row.other?.role === "from" && row.other.after.includes("of") && other.length === 0)
    return "not said of whom it was cleared";
  if (row.change === "lost") return { by: other, from: doers };
  if (MOVES.has(row.change)) return { by: doers, from: [] };
  const from = other.length > 0 ? other : partyAfter(context, view, rest, ["from"], place);
  return { by: doers, from };
}

const FLAGS = new Set(["flag", "flags", "banner", "banners"]);

function distinct(actors: readonly ActorMention[]): ActorMention[] {
  return actors.filter((actor, i) => actors.findIndex((other) => other.name === actor.name) === i);
}

/** The words a verb's preposition may stand behind it, over a short object ('pulled its troops out of'). */
const REACH = 5;
const REACH_OVER_OBJECT = 10;

/** The range of the place: object, passive subject, subject, or after one of the verb's prepositions. */
function placeRange(view: SentenceView, clause: Clause, row: ControlVerb, from: number): Range | null {
  if (row.place === "subject") return clause.subject;
  if (row.place === "object") {
    if (clause.voice === "passive") return clause.subject;
    return clause.object ? wholePhrase(view, pastMoreThan(view, clause.object)) : null;
  }
  const reach = Math.min(clause.extent.end, from + (row.object ? REACH_OVER_OBJECT : REACH));
  for (let i = from; i < reach; i++) {
    const length = wordsAt(view, i, row.place) ?? (row.change === "advanced" ? awayFrom(view, i) : null);
    if (length === null) continue;
    const phrase = phrasesOf(view).at[i + length];
    return phrase?.start === i + length ? wholePhrase(view, phrase) : null;
  }
  return null;
}

/** 'more than a third of the city': the phrase behind 'than'. */
function pastMoreThan(view: SentenceView, object: Range): Range {
  const more =
    ["more", "less"].includes(view.words[object.end - 1] ?? "") && view.words[object.end] === "than";
  const next = more ? phrasesOf(view).at[object.end + 1] : undefined;
  return next?.start === object.end + 1 ? { start: object.start, end: wholePhrase(view, next).end } : object;
}

/** How many words of a preposition of the list stand at `i`; null where none does. */
function wordsAt(view: SentenceView, i: number, prepositions: readonly string[]): number | null {
  for (const preposition of prepositions) {
    const words = preposition.split(" ");
    if (words.every((word, n) => view.words[i + n] === word)) return words.length;
  }
  return null;
}

const BEFORE_OF = new Set(
  "north south east west km kilometres kilometers miles within outskirts gates".split(" "),
);

/** 'within 20 km of Goma', 'south of Marib': how far or which way from the place somebody has come. */
function awayFrom(view: SentenceView, i: number): number | null {
  const word = view.words[i];
  return (word === "of" || word === "from") && BEFORE_OF.has(view.words[i - 1] ?? "") ? 1 : null;
}

/** 'from the rebels', 'to the army': the party after one of these words, behind the place. */
function partyAfter(
  context: Context,
  view: SentenceView,
  range: Range,
  after: readonly string[],
  place: Range,
): ActorMention[] {
  for (let i = range.start; i < range.end; i++) {
    const length = i < place.start ? null : wordsAt(view, i, after);
    if (length === null) continue;
    const phrase = phrasesOf(view).at[i + length];
    const found =
      phrase?.start === i + length ? holdersByPosition(context, view, wholePhrase(view, phrase)) : [];
    if (found.length > 0) return found;
  }
  return [];
}
