import type { Control } from "../../model/claim.ts";
import { type Clause, readClause } from "../clause.ts";
import type { Context } from "../context.ts";
import {
  CONTROL_VERBS,
  type ControlVerb,
  HELD_PARTICIPLES,
  PLACE_NOUNS,
  PLACE_TYPES,
} from "../lexicon/control.ts";
import { verbMatcher } from "../lexicon/match.ts";
import { type Proposal, spanning, type Trace } from "../proposal.ts";
import { type ActorMention, actorsIn } from "../view/actors.ts";
import { phrasesOf } from "../view/phrases.ts";
import type { Range, SentenceView } from "../view/sentence-view.ts";
import { commonPlace, heldPlaces, perPlace } from "./control-places.ts";
import { wholePhrase } from "./violence.ts";

export const verbs = verbMatcher(CONTROL_VERBS);

export function byVerb(context: Context, view: SentenceView, i: number, trace: Trace): Proposal[] {
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
  const falls = hit.row.lemma === "fall";
  if (falls && !isFallOfPlace(view, clause)) return refuse("what falls is no place");
  const swapped = falls || hit.row.lemma === "fall to";
  const place = swapped ? clause.subject : placeRange(view, clause, row, hit.end);
  if (!place) return refuse("no place in its position");
  const mentions = heldPlaces(view, place);
  const named = mentions.length > 0;
  const common = commonPlace(view, place);
  const doerRange = falls
    ? null
    : swapped
      ? (clause.object ?? clause.agent)
      : clause.voice === "passive"
        ? clause.agent
        : clause.subject;
  const doers = doerRange ? actorsIn(context, view, doerRange) : [];
  if (!named && !common) return refuse("what is held is no place");
  if (falls && !named) return refuse("no place is named");
  if (!named && doers.length === 0) return refuse("neither a place nor a party is named");
  if (row.weak && !falls && doers.length === 0 && !(clause.voice === "passive" && named))
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
  if (clause.negated || view.words[place.start] === "no") return refuse("negated");
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

/** 'Goma fell', 'the town of Goma has fallen'; not 'rain fell', 'shells fell on Goma', 'prices in Goma fell by half'. */
function isFallOfPlace(view: SentenceView, clause: Clause): boolean {
  const { subject, verb } = clause;
  if (!subject || clause.object || clause.negated) return false;
  const next = view.words[verb.end] ?? "";
  if (["on", "in", "into", "from", "by", "upon", "short", "under", "behind", "at", "near"].includes(next)) {
    if (!view.times[verb.end + 1]) return false;
  }
  const first = heldPlaces(view, subject)[0];
  if (!first) return false;
  return view.words
    .slice(subject.start, first.start)
    .every((word) => ["the", "of", "all"].includes(word) || PLACE_TYPES.has(word) || PLACE_NOUNS.has(word));
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

/** 'from the rebels', 'to the army': who lost it. */
function fromParty(context: Context, view: SentenceView, range: Range, place: Range): ActorMention[] {
  for (let i = range.start; i < range.end; i++) {
    if (view.words[i] !== "from" || i < place.start) continue;
    const phrase = phrasesOf(view).at[i + 1];
    if (phrase?.start === i + 1) return actorsIn(context, view, wholePhrase(view, phrase));
  }
  return [];
}
