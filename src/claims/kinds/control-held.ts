import type { Control, ControlChange } from "../../model/claim.ts";
import { findSubject } from "../clause-subject.ts";
import type { Context } from "../context.ts";
import { HELD_PARTICIPLES } from "../lexicon/control.ts";
import type { Proposal } from "../proposal.ts";
import { type ActorMention, actorsIn } from "../view/actors.ts";
import { phrasesOf } from "../view/phrases.ts";
import { placesIn } from "../view/places.ts";
import type { Range, SentenceView } from "../view/sentence-view.ts";
import { commonPlace, perPlace } from "./control-places.ts";
import { wholePhrase } from "./violence.ts";

/** 'rebel-held Idlib', 'areas held by the SDF'. */
export function byHeldParticiple(context: Context, view: SentenceView, i: number): Proposal[] {
  const word = view.words[i] as string;
  if (!HELD_PARTICIPLES.has(word)) return [];
  if (view.words[i - 1] === "-") return heldAdjective(context, view, i);
  if (word === "run" || word === "administered" || view.words[i + 1] !== "by") return [];
  const phrase = phrasesOf(view).at[i + 2];
  const before = phrasesOf(view).at[i - 1];
  if (!phrase || phrase.start !== i + 2 || !before || before.end !== i) return [];
  const by = actorsIn(context, view, wholePhrase(view, phrase));
  const own = { start: before.start, end: i };
  if (by.length === 0 || (!commonPlace(view, own) && placesIn(view, own).length === 0)) return [];
  const end = phrase.end;
  const after = view.words[end] === "in" ? phrasesOf(view).at[end + 1] : undefined;
  const range = { start: before.start, end: after?.start === end + 1 ? wholePhrase(view, after).end : end };
  const places = placesIn(view, range);
  if (places.length === 0) return [];
  const control: Control = { change: "holds", by: by.map((actor) => actor.name), from: [] };
  return perPlace(view, "control/held-by", control, places.slice(0, 1), {
    anchor: { start: i, end: i + 1 },
    quote: range,
    scope: range,
    actors: by,
    certainty: null,
    stance: null,
  });
}

function heldAdjective(context: Context, view: SentenceView, i: number): Proposal[] {
  const phrase = phrasesOf(view).at[i];
  if (!phrase) return [];
  let first = i - 2;
  while (first > phrase.start && view.words[first - 1] === "-") first -= 2;
  const by = actorsByWord(context, view, { start: first, end: i - 1 });
  if (by.length === 0) return [];
  const places = placesIn(
    view,
    { start: i + 1, end: Math.min(view.tokens.length, phrase.end + 6) },
    true,
  ).filter((place) => place.start < phrase.end || ["of", "in"].includes(place.preposition));
  const former = view.words
    .slice(phrase.start, first)
    .some((word) => word === "former" || word === "formerly" || word === "previously");
  const names = by.map((actor) => actor.name);
  const control: Control = former
    ? { change: "lost", by: [], from: names }
    : { change: "holds", by: names, from: [] };
  if (places.length === 0) return [];
  const range = { start: first, end: Math.max(phrase.end, places[0]?.end ?? 0) };
  return perPlace(view, "control/x-held", control, places.slice(0, 1), {
    anchor: { start: i, end: i + 1 },
    quote: range,
    scope: range,
    actors: by,
    certainty: null,
    stance: null,
  });
}

/** The party before '-held': read without the hyphen, which otherwise makes it no party. */
function actorsByWord(context: Context, view: SentenceView, range: Range): ActorMention[] {
  const words = [...view.words];
  words[range.end] = "forces";
  return actorsIn(context, { ...view, words }, range);
}

/** 'X is under the control of Y', 'under rebel control', 'in the hands of Y'. */
export function byControlPhrase(context: Context, view: SentenceView, i: number): Proposal[] {
  const word = view.words[i];
  if (word !== "control" && word !== "hands") return [];
  const phrase = phrasesOf(view).at[i];
  const lead = view.words[(phrase?.start ?? i) - 1];
  if (!phrase || !((word === "control" && lead === "under") || (word === "hands" && lead === "in")))
    return [];
  const after = view.words[phrase.end] === "of" ? phrasesOf(view).at[phrase.end + 1] : undefined;
  const owner = after ? wholePhrase(view, after) : { start: phrase.start, end: i };
  const by = actorsIn(context, view, owner);
  const verb = view.classes.slice(0, phrase.start - 1).lastIndexOf("auxiliary");
  const before =
    phrasesOf(view).at[(verb >= 0 ? verb : phrase.start - 1) - 1] ?? phrasesOf(view).at[phrase.start - 2];
  // 'Goma, a port on the lake, is in the hands of M23': the subject stands before the insertion.
  const subject = before ?? (verb >= 0 ? findSubject(view, verb, verb, null).range : null);
  if (!subject || by.length === 0) return [];
  const places = placesIn(view, subject);
  const future =
    verb >= 0 &&
    view.words
      .slice(Math.max(0, verb - 2), verb + 2)
      .some((one) => one === "will" || (one === "be" && false));
  const change: ControlChange = future ? "gained" : "holds";
  const control: Control = { change, by: by.map((actor) => actor.name), from: [] };
  const quote = { start: subject.start, end: Math.max(phrase.end, after ? owner.end : 0) };
  if (places.length === 0 && !commonPlace(view, subject)) return [];
  return perPlace(view, "control/under-control", control, places, {
    anchor: { start: i, end: i + 1 },
    quote,
    scope: quote,
    actors: by,
    certainty: future ? "possible" : null,
    stance: future ? "predicts" : null,
  });
}
