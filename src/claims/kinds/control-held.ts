import type { Control } from "../../model/claim.ts";
import type { Context } from "../context.ts";
import { HELD_PARTICIPLES } from "../lexicon/control.ts";
import { type Proposal, propose, type Trace } from "../proposal.ts";
import { type ActorMention, actorsIn } from "../view/actors.ts";
import { type NounPhrase, phrasesOf } from "../view/phrases.ts";
import type { PlaceMention } from "../view/places.ts";
import type { Range, SentenceView } from "../view/sentence-view.ts";
import { holdersByPosition, namedBeforeHyphen } from "./control-parties.ts";
import { commonPlace, heldPlaces, perPlace } from "./control-places.ts";
import { wholePhrase } from "./violence.ts";

const FORMER = new Set(["former", "formerly", "previously", "once", "erstwhile"]);

/** 'rebel-held Idlib', 'areas held by the SDF', 'Sirte, formerly held by IS'. */
export function byHeldParticiple(context: Context, view: SentenceView, i: number, trace: Trace): Proposal[] {
  const word = view.words[i] as string;
  if (!HELD_PARTICIPLES.has(word)) return [];
  if (view.words[i - 1] === "-") return heldAdjective(context, view, i, trace);
  if (word === "run" || word === "administered" || view.words[i + 1] !== "by") return [];
  const refuse = (why: string): Proposal[] => {
    trace.refuse("control/held-by", view, { start: i, end: i + 2 }, why);
    return [];
  };
  const phrase = phrasesOf(view).at[i + 2];
  let last = i - 1;
  while (last > 0 && (FORMER.has(view.words[last] as string) || view.words[last] === ",")) last--;
  const before = phrasesOf(view).at[last];
  if (!phrase || phrase.start !== i + 2 || !before || before.end !== last + 1)
    return refuse("no place before it or no party behind");
  const by = holdersByPosition(context, view, wholePhrase(view, phrase));
  const own = { start: before.start, end: last + 1 };
  if (by.length === 0) return refuse("no party is named");
  if (!commonPlace(view, own) && heldPlaces(view, own).length === 0)
    return refuse("what is held is no place");
  const end = phrase.end;
  const after = view.words[end] === "in" ? phrasesOf(view).at[end + 1] : undefined;
  const range = { start: before.start, end: after?.start === end + 1 ? wholePhrase(view, after).end : end };
  // 'areas held by Turkey': who holds them is no place that is held.
  const places = heldPlaces(view, range).filter((place) => place.start < i || place.start >= end);
  if (places.length === 0) return refuse("no place is named");
  const former = view.words.slice(before.start, i).some((one) => FORMER.has(one));
  return perPlace(view, "control/held-by", holding(by, former), sameSite(places), {
    anchor: { start: i, end: i + 1 },
    quote: range,
    scope: range,
    actors: by,
    certainty: null,
    stance: null,
  });
}

/** The first place, with its town where it is a site that bears the town's name. */
function sameSite(places: readonly PlaceMention[]): readonly PlaceMention[] {
  return places.filter((place) => place.start === places[0]?.start);
}

function holding(by: readonly ActorMention[], former: boolean): Control {
  const names = by.map((actor) => actor.name);
  return former ? { change: "lost", by: [], from: names } : { change: "holds", by: names, from: [] };
}

function heldAdjective(context: Context, view: SentenceView, i: number, trace: Trace): Proposal[] {
  const phrase = phrasesOf(view).at[i];
  // A sentence that begins with '-held' names nobody before the hyphen.
  if (!phrase || i < 2) return [];
  let first = i - 2;
  while (first > Math.max(phrase.start, 1) && view.words[first - 1] === "-") first -= 2;
  const before = { start: first, end: i - 1 };
  const known = actorsByWord(context, view, before);
  const by = known.length > 0 ? known : namedBeforeHyphen(view, before);
  const places = heldPlaces(view, {
    start: i + 1,
    end: Math.min(view.tokens.length, phrase.end + 6),
  }).filter(
    (place) =>
      place.start < phrase.end || place.typeWord !== null || ["of", "in"].includes(place.preposition),
  );
  if (by.length === 0 || places.length === 0) {
    trace.refuse("control/x-held", view, { start: first, end: i + 1 }, "no party or no place is named");
    return [];
  }
  const former = view.words.slice(phrase.start, first).some((word) => FORMER.has(word));
  const range = { start: first, end: Math.max(phrase.end, places[0]?.end ?? 0) };
  return perPlace(view, "control/x-held", holding(by, former), sameSite(places), {
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

const STRONGHOLDS = new Set(
  "stronghold strongholds bastion bastions redoubt redoubts fiefdom heartland enclave enclaves".split(" "),
);

/** 'the Taliban stronghold of Sangin', 'Bria, a stronghold of the UPC'; 'former' makes it lost. */
export function byStronghold(context: Context, view: SentenceView, i: number, trace: Trace): Proposal[] {
  if (!STRONGHOLDS.has(view.words[i] as string)) return [];
  const phrase = phrasesOf(view).at[i];
  if (!phrase || phrase.head !== i) return [];
  const after = view.words[phrase.end] === "of" ? phrasesOf(view).at[phrase.end + 1] : undefined;
  const behind = after?.start === phrase.end + 1 ? wholePhrase(view, after) : null;
  const owners = actorsIn(context, view, { start: phrase.start, end: i });
  const heldBehind = owners.length > 0 && behind ? heldPlaces(view, behind) : [];
  const by = owners.length > 0 ? owners : behind ? holdersByPosition(context, view, behind) : [];
  const apposed = heldBehind.length > 0 ? null : apposedTo(view, phrase);
  const places = heldBehind.length > 0 ? heldBehind : apposed ? heldPlaces(view, apposed) : [];
  const [first] = places;
  if (by.length === 0 || !first) {
    trace.refuse("control/stronghold", view, { start: i, end: i + 1 }, "no party or no place is named");
    return [];
  }
  const former = view.words.slice(phrase.start, i).some((word) => FORMER.has(word));
  const quote = {
    start: apposed?.start ?? phrase.start,
    end: behind && (heldBehind.length > 0 || owners.length === 0) ? behind.end : phrase.end,
  };
  return [
    propose(
      "control/stronghold",
      view,
      { kind: "control", control: holding(by, former) },
      {
        anchor: { start: i, end: i + 1 },
        quote,
        scope: quote,
        actors: by,
        places: [first],
      },
    ),
  ];
}

/** 'Bria, a stronghold': the phrase before the comma. */
function apposedTo(view: SentenceView, phrase: NounPhrase): Range | null {
  if (view.words[phrase.start - 1] !== ",") return null;
  const before = phrasesOf(view).at[phrase.start - 2];
  return before && before.end === phrase.start - 1 ? before : null;
}
