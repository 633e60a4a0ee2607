import type { Control, ControlChange } from "../../model/claim.ts";
import { readClause } from "../clause.ts";
import { findSubject } from "../clause-subject.ts";
import { clauseExtent, isCondition } from "../clause-extent.ts";
import { verbGroup } from "../clause-verb.ts";
import type { Context } from "../context.ts";
import { type Proposal, type Trace } from "../proposal.ts";
import { phrasesOf } from "../view/phrases.ts";
import type { PlaceMention } from "../view/places.ts";
import type { Range, SentenceView } from "../view/sentence-view.ts";
import { treeArguments } from "../view/tree.ts";
import { holdersByPosition } from "./control-parties.ts";
import { commonPlace, heldPlaces, perPlace, placesBeside } from "./control-places.ts";
import { weaponIn, wholePhrase } from "./violence.ts";

const STATES = new Set(["control", "hands", "rule", "occupation", "authority"]);
/** Words between 'in' or 'under' and the noun that name no party. */
const COMES = new Set(
  "fell fallen falls come comes came passed passes pass brought placed put taken returned".split(" "),
);

/**
 * 'X is under the control of Y', 'under rebel control', 'in the hands of Y', 'fell into Houthi hands'; and
 * with the parts the other way round 'Y is in control of X'.
 */
export function byState(context: Context, view: SentenceView, i: number, trace: Trace): Proposal[] {
  const word = view.words[i] as string;
  const phrase = STATES.has(word) ? phrasesOf(view).at[i] : undefined;
  if (!phrase || phrase.head !== i) return [];
  const lead = view.words[phrase.start - 1] ?? "";
  const hands = word === "hands";
  const inControl = word === "control" && lead === "in" && ["of", "over"].includes(view.words[i + 1] ?? "");
  if (!inControl && !(hands ? lead === "in" || lead === "into" : lead === "under")) return [];
  const refuse = (why: string): Proposal[] => {
    trace.refuse("control/under-control", view, { start: phrase.start - 1, end: i + 1 }, why);
    return [];
  };
  const after = ["of", "over"].includes(view.words[phrase.end] ?? "")
    ? phrasesOf(view).at[phrase.end + 1]
    : undefined;
  const behind = after?.start === phrase.end + 1 ? wholePhrase(view, after) : null;
  const state = stateOf(view, phrase.start - 1);
  if (!state.subject) return refuse("no subject");
  if (state.unreal) return refuse("a condition or an aim, not what happened");

  const owner = behind ?? { start: phrase.start, end: i };
  const holder = inControl ? state.subject : owner;
  const keeper = ["its", "their"].includes(view.words[phrase.start] ?? "")
    ? keeperOf(view, phrase.start)
    : null;
  const held = inControl ? behind : (keeper?.held ?? state.subject);
  if (!held) return refuse("no place in its position");
  const by = holdersByPosition(context, view, keeper?.holder ?? holder);
  if (by.length === 0) return refuse("no party is named");
  const inside = heldPlaces(view, held);
  const end = Math.max(phrase.end, behind?.end ?? 0);
  const outer = keeper ? held : { start: held.start, end };
  const places = inside.length > 0 || !(state.hung || keeper) ? inside : placesBeside(view, outer);
  if (state.hung && places.length === 0) return refuse("no place is named");
  if (places.length === 0 && !commonPlace(view, held)) return refuse("what is held is no place");

  const change: ControlChange = state.comes || state.future ? "gained" : "holds";
  const control: Control = { change, by: by.map((actor) => actor.name), from: [] };
  if (weaponIn(view, held) || isPlural(view, held, places)) return refuse("things are held, no place");
  const quote = {
    start: keeper?.holder.start ?? state.subject.start,
    end: Math.max(phrase.end, behind?.end ?? 0),
  };
  const scope = clauseExtent(view, i, i + 1);
  return perPlace(view, inControl ? "control/in-control" : "control/under-control", control, places, {
    anchor: { start: i, end: i + 1 },
    quote,
    scope: { start: Math.min(scope.start, quote.start), end: Math.max(scope.end, quote.end) },
    actors: by,
    certainty: state.negated ? "denied" : state.future || state.possible ? "possible" : null,
    stance: state.negated ? "denies" : state.future ? "predicts" : null,
  });
}

/**
 * 'has the town under its control', 'with the town under their control': who has it, and what. The verb is the
 * nearest one before; behind 'with' it only tells whose control it is.
 */
function keeperOf(view: SentenceView, before: number): { holder: Range; held: Range } | null {
  let opens = -1;
  for (let i = before - 2; i >= 0; i--) {
    if (view.words[i] === "with" && opens < 0) opens = i;
    if (view.classes[i] !== "verb" && !["has", "have", "had"].includes(view.words[i] ?? "")) continue;
    const clause = readClause(view, { start: i, end: i + 1 }, ["past"]);
    if (!clause.subject || clause.unreal !== null || clause.negated) return null;
    if (opens >= 0) return { holder: clause.subject, held: { start: opens + 1, end: before - 1 } };
    if (!clause.object) return null;
    return { holder: clause.subject, held: wholePhrase(view, clause.object) };
  }
  return null;
}

/** 'Manpads are in the hands of': one unknown name with a verb in the plural is no place. */
function isPlural(view: SentenceView, held: Range, places: readonly PlaceMention[]): boolean {
  const [only, second] = places;
  if (!only || second || only.candidates.length > 0 || !only.printed.endsWith("s")) return false;
  return (
    only.end === held.end &&
    only.start === held.start &&
    ["are", "were", "have"].includes(view.words[held.end] ?? "")
  );
}

interface State {
  readonly subject: Range | null;
  readonly negated: boolean;
  readonly future: boolean;
  readonly possible: boolean;
  readonly comes: boolean;
  readonly unreal: boolean;
  /** No verb: the state only describes ('areas under their control in Kivu'). */
  readonly hung: boolean;
}

/** The verb before 'in' or 'under' with its subject; without a verb the phrase it hangs on ('areas under ...'). */
function stateOf(view: SentenceView, lead: number): State {
  let at = lead - 1;
  while (at > 0 && (view.classes[at] === "adverb" || view.classes[at] === "time")) at--;
  const word = view.words[at] ?? "";
  const none = { negated: false, future: false, possible: false, comes: false, unreal: false, hung: false };
  const hung = phrasesOf(view).at[at];
  if (view.classes[at] !== "auxiliary" && view.classes[at] !== "verb") {
    const own = hung && hung.end === at + 1 ? hung : null;
    return { ...none, hung: true, subject: own ? { start: ofPhrase(view, own), end: own.end } : null };
  }
  const group = verbGroup(view, at);
  const negated = group.negated || ["not", "n't", "no"].includes(view.words[at + 1] ?? "");
  const extent = clauseExtent(view, group.start, at + 1);
  const opener = view.words[extent.start] ?? "";
  return {
    subject: findSubject(view, at, group.start, treeArguments(view, at)?.subject ?? null).range,
    negated,
    future: group.modality === "future",
    possible: group.modality === "possible",
    comes: COMES.has(word),
    hung: false,
    unreal: group.purpose || isCondition(view, extent, opener, view.words[extent.start - 1] ?? ""),
  };
}

/** 'most of the city under': where the phrase begins that this one completes. */
function ofPhrase(view: SentenceView, phrase: Range): number {
  const before = view.words[phrase.start - 1] === "of" ? phrasesOf(view).at[phrase.start - 2] : undefined;
  return before && before.end === phrase.start - 1 ? before.start : phrase.start;
}
