import type { Control, ControlChange } from "../../model/claim.ts";
import { type Clause, readClause } from "../clause.ts";
import type { Context } from "../context.ts";
import {
  CONTROL_NOUNS,
  CONTROL_VERBS,
  type ControlVerb,
  HELD_PARTICIPLES,
  PLACE_NOUNS,
} from "../lexicon/control.ts";
import { nounMatcher, verbMatcher } from "../lexicon/match.ts";
import { type Proposal, propose, spanning, type Trace } from "../proposal.ts";
import { type ActorMention, actorsIn } from "../view/actors.ts";
import { phrasesOf } from "../view/phrases.ts";
import { type PlaceMention, placesIn } from "../view/places.ts";
import type { Range, SentenceView } from "../view/sentence-view.ts";
import { wholePhrase } from "./violence.ts";

const verbs = verbMatcher(CONTROL_VERBS);
const nouns = nounMatcher(CONTROL_NOUNS);

/** Who holds what, in one sentence: one proposal for each place. */
export function recogniseControl(context: Context, view: SentenceView, trace: Trace): Proposal[] {
  const out: Proposal[] = [];
  for (let i = 0; i < view.tokens.length; i++) {
    out.push(
      ...byVerb(context, view, i, trace),
      ...byNoun(context, view, i),
      ...byHeldParticiple(context, view, i),
      ...byControlPhrase(context, view, i),
      ...byControlNoun(context, view, i, trace),
    );
  }
  return out;
}

function byVerb(context: Context, view: SentenceView, i: number, trace: Trace): Proposal[] {
  const hit = verbs.at(view.words, i);
  if (!hit || view.classes[i] !== "verb") return [];
  const row = hit.row.value;
  const rule = `control/${hit.row.lemma.replaceAll(" ", "-")}`;
  const clause = readClause(view, { start: hit.start, end: hit.end }, hit.forms);
  const refuse = (why: string): Proposal[] => {
    trace.refuse(rule, view, hit, why);
    return [];
  };
  if (clause.unreal !== null) return refuse("a condition or an aim, not what happened");
  if (view.words.at(-1) === "?") return refuse("a question");
  if (!clause.finite && clause.voice === "passive" && HELD_PARTICIPLES.has(view.words[i] as string))
    return refuse("a participle behind its noun: read as 'held by'");
  if (!clause.finite && !clause.hangs && clause.voice === "active" && view.words[i]?.endsWith("ing"))
    return refuse("a participle that only describes");
  const swapped = hit.row.lemma === "fall to";
  const place = swapped ? clause.subject : placeRange(view, clause, row, hit.end);
  if (!place) return refuse("no place in its position");
  const mentions = heldPlaces(view, place);
  const named = mentions.length > 0;
  const common = commonPlace(view, place);
  const doerRange = swapped
    ? (clause.object ?? clause.agent)
    : clause.voice === "passive"
      ? clause.agent
      : clause.subject;
  const doers = doerRange ? actorsIn(context, view, doerRange) : [];
  if (!named && !common) return refuse("what is held is no place");
  if (!named && doers.length === 0) return refuse("neither a place nor a party is named");
  if (row.weak && doers.length === 0 && !(clause.voice === "passive" && named))
    return refuse("a verb of many uses without a party as its subject");
  if (row.weak && !named && doers.length === 0) return refuse("neither place nor party is named");
  if (clause.voice === "active" && doers.length === 0 && !clause.subject) return refuse("no subject");
  const from = fromParty(context, view, { start: hit.end, end: clause.extent.end }, place);
  const lost = row.change === "lost";
  const control: Control = {
    change: clause.negated && row.change === "gained" ? "contested" : row.change,
    by: lost ? [] : doers.map((actor) => actor.name),
    from: lost ? doers.map((actor) => actor.name) : from.map((actor) => actor.name),
  };
  if (clause.negated) return refuse("negated");
  if (hit.row.lemma === "hold" && view.words.slice(hit.end, hit.end + 8).some((word) => NOT_HELD.has(word)))
    return refuse("held in another sense");
  return perPlace(view, rule, control, mentions, {
    anchor: { start: hit.start, end: hit.end },
    quote: clause.subject && !clause.hangs ? spanning(clause.extent, clause.subject) : clause.extent,
    scope: clause.extent,
    actors: [...doers, ...from],
    certainty: clause.modality === "possible" || clause.modality === "future" ? "possible" : null,
    stance: null,
  });
}

/** 'holds Russia responsible', 'held talks'. */
const NOT_HELD = new Set(
  "responsible accountable hostage talks elections meeting summit vote prayers".split(" "),
);

/** The range of the place: object, passive subject, or after one of the verb's prepositions. */
function placeRange(view: SentenceView, clause: Clause, row: ControlVerb, from: number): Range | null {
  if (row.place === "object") {
    if (clause.voice === "passive") return clause.subject;
    return clause.object ? wholePhrase(view, clause.object) : null;
  }
  for (let i = from; i < Math.min(clause.extent.end, from + 5); i++) {
    if (!row.place.includes(view.words[i] as string)) continue;
    const phrase = phrasesOf(view).at[i + 1];
    return phrase?.start === i + 1 ? wholePhrase(view, phrase) : null;
  }
  return null;
}

/** Places named in a range; a place after 'in', 'of' a governorate only locates the first. */
function heldPlaces(view: SentenceView, range: Range): PlaceMention[] {
  return placesIn(view, range, true).filter(
    (place) => !["near", "from"].includes(place.preposition) || place.start === range.start,
  );
}

const PARTS = new Set(
  "most part parts much third half quarter control number dozens all some series".split(" "),
);

/** 'two hills', 'the town', 'most of the city': a place by its common noun, at the head of its phrase. */
function commonPlace(view: SentenceView, range: Range): boolean {
  let part = true;
  for (let i = range.start; i < range.end; i++) {
    const phrase = phrasesOf(view).at[i];
    if (!phrase || !part) continue;
    const head = view.words[phrase.head] as string;
    if (PLACE_NOUNS.has(head)) return true;
    part =
      PARTS.has(head) ||
      view.quantities[phrase.head] !== undefined ||
      view.words[phrase.end] === "and" ||
      view.words[phrase.end] === ",";
    i = phrase.end - 1;
  }
  return false;
}

/** 'from the rebels', 'to the army': who lost it. */
function fromParty(context: Context, view: SentenceView, range: Range, place: Range): ActorMention[] {
  for (let i = range.start; i < range.end; i++) {
    if (view.words[i] !== "from" || i < place.start) continue;
    const phrase = phrasesOf(view).at[i + 1];
    if (phrase?.start === i + 1) return actorsIn(context, view, wholePhrase(view, phrase));
  }
  return [];
}

type Parts = Pick<Proposal, "anchor" | "quote" | "scope" | "actors" | "certainty" | "stance">;

/** One claim for each place joined by 'and'; a claim without a named place leaves the field to the scope. */
function perPlace(
  view: SentenceView,
  rule: string,
  control: Control,
  mentions: readonly PlaceMention[],
  parts: Parts,
): Proposal[] {
  if (mentions.length === 0) return [propose(rule, view, { kind: "control", control }, parts)];
  const sets: PlaceMention[][] = [];
  for (const mention of mentions) {
    const last = sets.at(-1);
    const joined = ["and", ",", "or", "both"].includes(mention.preposition) || last === undefined;
    if (joined) sets.push([mention]);
    else last.push(mention);
  }
  return sets.map((places) => propose(rule, view, { kind: "control", control }, { ...parts, places }));
}

/** 'the capture of Goma by M23', 'their advance in Tigray'. */
function byNoun(context: Context, view: SentenceView, i: number): Proposal[] {
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
  if (places.length === 0 && !common && !["advanced", "gained"].includes(row.change)) return [];
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
      !/^(?:made|make|makes|making|continued|continue|continues|renewed|began|halted|resumed|completed|announced|scored|achieved|slowed)$/.test(
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

/** 'rebel-held Idlib', 'areas held by the SDF'. */
function byHeldParticiple(context: Context, view: SentenceView, i: number): Proposal[] {
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
  const places = placesIn(view, { start: i + 1, end: Math.min(view.tokens.length, phrase.end + 6) }).filter(
    (place) => place.start < phrase.end || ["of", "in"].includes(place.preposition),
  );
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
function byControlNoun(context: Context, view: SentenceView, i: number, trace: Trace): Proposal[] {
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

/** 'X is under the control of Y', 'under rebel control', 'in the hands of Y'. */
function byControlPhrase(context: Context, view: SentenceView, i: number): Proposal[] {
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
  if (!before || by.length === 0) return [];
  const subject = { start: Math.max(0, before.start - 0), end: before.end };
  const places = placesIn(view, subject);
  const future =
    verb >= 0 &&
    view.words
      .slice(Math.max(0, verb - 2), verb + 2)
      .some((one) => one === "will" || (one === "be" && false));
  const change: ControlChange = future ? "gained" : "holds";
  const control: Control = { change, by: by.map((actor) => actor.name), from: [] };
  const quote = { start: before.start, end: Math.max(phrase.end, after ? owner.end : 0) };
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
