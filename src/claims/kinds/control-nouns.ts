import type { Control, ControlChange } from "../../model/claim.ts";
import { readClause } from "../clause.ts";
import type { Context } from "../context.ts";
import { CONTROL_NOUNS } from "../lexicon/control.ts";
import { nounMatcher } from "../lexicon/match.ts";
import { type Proposal, spanning, type Trace } from "../proposal.ts";
import { type ActorMention, actorsIn } from "../view/actors.ts";
import { phrasesOf } from "../view/phrases.ts";
import type { PlaceMention } from "../view/places.ts";
import type { Range, SentenceView } from "../view/sentence-view.ts";
import { commonPlace, heldPlaces, perPlace } from "./control-places.ts";
import { verbs } from "./control-verbs.ts";
import { wholePhrase } from "./violence.ts";

const nouns = nounMatcher(CONTROL_NOUNS);

/** 'the capture of Goma by M23', 'their advance in Tigray'. */
export function byNoun(context: Context, view: SentenceView, i: number): Proposal[] {
  const hit = nouns.at(view.words, i);
  if (!hit || view.classes[i] === "verb") return [];
  const phrase = phrasesOf(view).at[i];
  if (!phrase || phrase.head !== hit.end - 1) return [];
  const row = hit.row.value;
  const owner = actorsIn(context, view, { start: phrase.start, end: hit.start });
  let at = phrase.end;
  const by: ActorMention[] = [...owner];
  let places: PlaceMention[] = [];
  let common = false;
  for (let n = 0; n < 4; n++) {
    const word = view.words[at] ?? "";
    const next = phrasesOf(view).at[at + 1];
    if (next?.start !== at + 1) break;
    const piece = wholePhrase(view, next);
    if (word === "by" || (word === "to" && row.change === "gained"))
      by.push(...actorsIn(context, view, piece));
    else if (
      row.place.includes(word) ||
      (places.length === 0 && ["in", "near", "at"].includes(word) && row.change !== "gained")
    ) {
      places = places.concat(heldPlaces(view, piece));
      common ||= commonPlace(view, piece);
    } else if (!["in", "near", "of", "from"].includes(word)) break;
    at = piece.end;
  }
  const ownVerb = ownerByVerb(context, view, phrase.start);
  if (by.length === 0) by.push(...ownVerb.by);
  if (places.length === 0 && !common && by.length === 0) return [];
  if (places.length === 0 && !common && row.change !== "advanced" && hit.row.lemma !== "gain") return [];
  if (by.length === 0 && places.length === 0) return [];
  if (["gain", "push", "fall", "loss", "march", "advance"].includes(hit.row.lemma) && by.length === 0)
    return [];
  if (hit.row.lemma === "gain" && !view.words.slice(i, i + 1).includes("gains")) return [];
  const lost = row.change === "lost";
  const names = by.map((actor) => actor.name);
  const control: Control = { change: row.change, by: lost ? [] : names, from: lost ? names : [] };
  return perPlace(view, `control/${hit.row.lemma}-of`, control, places, {
    anchor: { start: hit.start, end: hit.end },
    quote: spanning({ start: phrase.start, end: Math.max(at, phrase.end) }, ownVerb.quote),
    scope: { start: ownVerb.quote?.start ?? phrase.start, end: Math.max(at, phrase.end) },
    actors: by,
    certainty: null,
    stance: null,
  });
}

/** 'Rebels continued their advance', 'forces made several advances': the subject of the verb before. */
function ownerByVerb(
  context: Context,
  view: SentenceView,
  start: number,
): { by: readonly ActorMention[]; quote: Range | null } {
  for (let i = start - 1; i >= Math.max(0, start - 3); i--) {
    if (view.classes[i] !== "verb") continue;
    if (
      !/^(?:made|make|makes|making|continued|continue|continues|renewed|began|halted|resumed|completed|announced|scored|achieved|slowed|admitted|acknowledged|conceded|suffered)$/.test(
        view.words[i] as string,
      )
    )
      return { by: [], quote: null };
    const clause = readClause(view, { start: i, end: i + 1 }, ["past"]);
    return clause.subject
      ? { by: actorsIn(context, view, clause.subject), quote: clause.extent }
      : { by: [], quote: null };
  }
  return { by: [], quote: null };
}

const CONTROL_OF: Readonly<Record<string, ControlChange>> = {
  established: "gained",
  imposed: "gained",
  assumed: "gained",
  gained: "gained",
  gaining: "gained",
  took: "gained",
  taken: "gained",
  taking: "gained",
  seized: "gained",
  regained: "regained",
  regaining: "regained",
  retaken: "regained",
  retook: "regained",
  restored: "regained",
  lost: "lost",
  losing: "lost",
  maintained: "holds",
  maintains: "holds",
  retains: "holds",
  has: "holds",
  have: "holds",
};

/** 'established full control over Goma', 'after regaining full control': with words between verb and noun. */
export function byControlNoun(context: Context, view: SentenceView, i: number, trace: Trace): Proposal[] {
  if (view.words[i] !== "control") return [];
  const phrase = phrasesOf(view).at[i];
  const verb = (phrase?.start ?? i) - 1;
  const change = CONTROL_OF[view.words[verb] ?? ""];
  // Verb and noun side by side are a row of the lexicon of verbs.
  if (!phrase || change === undefined || (verb === i - 1 && verbs.at(view.words, verb))) return [];
  const clause = readClause(view, { start: verb, end: verb + 1 }, ["past"]);
  const doers = clause.subject ? actorsIn(context, view, clause.subject) : [];
  if (doers.length === 0 || clause.negated || clause.unreal !== null) {
    trace.refuse(
      "control/control-of",
      view,
      { start: i, end: i + 1 },
      "no party, negated, an aim or a condition",
    );
    return [];
  }
  const next = ["of", "over", "in"].includes(view.words[phrase.end] ?? "")
    ? phrasesOf(view).at[phrase.end + 1]
    : undefined;
  const place = next ? wholePhrase(view, next) : null;
  const names = doers.map((actor) => actor.name);
  const control: Control = {
    change,
    by: change === "lost" ? [] : names,
    from: change === "lost" ? names : [],
  };
  return perPlace(view, "control/control-of", control, place ? heldPlaces(view, place) : [], {
    anchor: { start: i, end: i + 1 },
    quote: clause.subject && !clause.hangs ? spanning(clause.extent, clause.subject) : clause.extent,
    scope: clause.extent,
    actors: doers,
    certainty: null,
    stance: null,
  });
}
