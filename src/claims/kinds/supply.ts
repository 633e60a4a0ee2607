import type { Aid, Arms } from "../../model/claim.ts";
import { type Clause, readClause } from "../clause.ts";
import type { Context } from "../context.ts";
import { AID_NOUNS, AID_VERBS, ARMS_NOUNS, ARMS_VERBS } from "../lexicon/arms.ts";
import { nounMatcher, verbMatcher } from "../lexicon/match.ts";
import { type Proposal, propose, spanning, type Trace } from "../proposal.ts";
import { type ActorMention, actorsIn } from "../view/actors.ts";
import { phrasesOf } from "../view/phrases.ts";
import { placesIn } from "../view/places.ts";
import { type Range, type SentenceView, textOf } from "../view/sentence-view.ts";
import { wholePhrase } from "./violence.ts";

const armsNouns = nounMatcher(ARMS_NOUNS);
const armsVerbs = verbMatcher(ARMS_VERBS);
const aidVerbs = verbMatcher(AID_VERBS);

/** Weapons supplied, taken, used or held: weapons as the point. */
export function recogniseArms(context: Context, view: SentenceView, trace: Trace): Proposal[] {
  const out: Proposal[] = [];
  for (let i = 0; i < view.tokens.length; i++) {
    const hit = armsVerbs.at(view.words, i);
    if (!hit || view.classes[i] !== "verb") continue;
    const rule = `arms/${hit.row.lemma}`;
    const clause = readClause(view, { start: hit.start, end: hit.end }, hit.forms);
    if (clause.unreal === "condition") {
      trace.refuse(rule, view, hit, "a condition");
      continue;
    }
    const object = clause.voice === "passive" ? clause.subject : clause.object;
    const thing = object ? weaponPhrase(view, object) : null;
    const withThing = hit.row.lemma === "flood" ? weaponAfterWith(view, hit.end, clause.extent.end) : null;
    const what = thing ?? withThing;
    if (what === null) continue;
    const doers = clause.voice === "passive" ? clause.agent : clause.subject;
    const subject = doers ? actorsIn(context, view, doers) : [];
    const others = partyAfter(
      context,
      view,
      { start: hit.end, end: clause.extent.end },
      hit.row.value.subject === "from" ? ["to", "into", "for", "on", "against"] : ["from"],
    );
    const flooded = withThing && clause.object ? actorsIn(context, view, clause.object) : [];
    const [from, to] =
      hit.row.value.subject === "from" ? [subject, [...others, ...flooded]] : [others, subject];
    if (from.length === 0 && to.length === 0) {
      trace.refuse(rule, view, hit, "neither supplier nor taker is named");
      continue;
    }
    const arms: Arms = {
      status: hit.row.value.status,
      what: what.text,
      from: names(from),
      to: names(to),
      count: what.count,
    };
    out.push(armsProposal(rule, view, arms, clause, hit, [...from, ...to]));
  }
  return out;
}

function armsProposal(
  rule: string,
  view: SentenceView,
  arms: Arms,
  clause: Clause,
  anchor: Range,
  actors: readonly ActorMention[],
): Proposal {
  return propose(
    rule,
    view,
    { kind: "arms", arms },
    {
      anchor: { start: anchor.start, end: anchor.end },
      quote: clause.subject && !clause.hangs ? spanning(clause.extent, clause.subject) : clause.extent,
      scope: clause.extent,
      actors,
      places: placesIn(view, clause.extent).filter(
        (place) => place.preposition === "in" || place.preposition === "into",
      ),
      certainty: clause.negated ? "denied" : clause.modality === "none" ? null : "possible",
      stance: clause.negated ? "denies" : clause.modality === "future" ? "predicts" : null,
    },
  );
}

function names(actors: readonly ActorMention[]): string[] {
  return actors.map((actor) => actor.name);
}

function weaponPhrase(view: SentenceView, range: Range): { text: string; count: Arms["count"] } | null {
  for (let i = range.start; i < range.end; i++) {
    const hit = armsNouns.at(view.words, i);
    const phrase = hit ? phrasesOf(view).at[hit.end - 1] : undefined;
    if (!hit || !phrase || phrase.head > hit.end - 1) continue;
    let count: Arms["count"] = null;
    for (let at = phrase.start; at < hit.start; at++)
      if (view.quantities[at]?.unit === "count") count = view.quantities[at]?.bounds ?? null;
    return {
      text: textOf(view, { start: phrase.start, end: hit.end }).replace(/^(?:the|The|some|a|an) /, ""),
      count,
    };
  }
  return null;
}

function weaponAfterWith(
  view: SentenceView,
  from: number,
  to: number,
): { text: string; count: Arms["count"] } | null {
  for (let i = from; i < to; i++) {
    const phrase = view.words[i] === "with" ? phrasesOf(view).at[i + 1] : undefined;
    if (phrase) return weaponPhrase(view, phrase);
  }
  return null;
}

function partyAfter(
  context: Context,
  view: SentenceView,
  range: Range,
  words: readonly string[],
): ActorMention[] {
  for (let i = range.start; i < range.end; i++) {
    if (!words.includes(view.words[i] as string)) continue;
    const phrase = phrasesOf(view).at[i + 1];
    const actors = phrase?.start === i + 1 ? actorsIn(context, view, wholePhrase(view, phrase)) : [];
    if (actors.length > 0) return actors;
  }
  return [];
}

const RELIEF_TO = new Set(["to", "in", "into", "near", "over", "at", "of"]);

/** Relief moved or stopped. */
export function recogniseAid(context: Context, view: SentenceView, trace: Trace): Proposal[] {
  const out: Proposal[] = [];
  for (let i = 0; i < view.tokens.length; i++) {
    const hit = aidVerbs.at(view.words, i);
    if (!hit || view.classes[i] !== "verb") continue;
    const clause = readClause(view, { start: hit.start, end: hit.end }, hit.forms);
    const object =
      clause.voice === "passive" ? clause.subject : clause.object ? wholePhrase(view, clause.object) : null;
    if (!object || !isAid(view, object)) continue;
    if (clause.unreal !== null || clause.negated || view.words[object.start] === "no") {
      trace.refuse(`aid/${hit.row.lemma}`, view, hit, "negated, an aim or a condition");
      continue;
    }
    const doers = clause.voice === "passive" ? clause.agent : clause.subject;
    const by = doers ? actorsIn(context, view, doers) : [];
    const places = placesIn(view, clause.extent, true).filter((place) => RELIEF_TO.has(place.preposition));
    let count: Aid["count"] = null;
    for (let at = object.start; at < object.end; at++)
      if (view.quantities[at]?.unit === "count") count = view.quantities[at]?.bounds ?? null;
    const what = textOf(view, object).replace(/^(?:the|The|some|a|an) /, "");
    const aid: Aid = { status: hit.row.value.status, by: names(by), to: [], what, count };
    out.push(
      propose(
        `aid/${hit.row.lemma}`,
        view,
        { kind: "aid", aid },
        {
          anchor: { start: hit.start, end: hit.end },
          quote: clause.subject && !clause.hangs ? spanning(clause.extent, clause.subject) : clause.extent,
          scope: clause.extent,
          actors: by,
          places: places.length > 0 ? places : null,
        },
      ),
    );
  }
  return out;
}

/** Relief by its head noun; 'fuel' and 'supplies' only where the clause speaks of relief. */
function isAid(view: SentenceView, range: Range): boolean {
  for (let i = range.start; i < range.end; i++) {
    if (!AID_NOUNS.has(view.words[i] as string)) continue;
    const near = view.words.slice(range.start, range.end);
    if (["fuel", "supplies", "convoy", "convoys", "assistance"].includes(view.words[i] as string)) {
      return near.some((word) => ["humanitarian", "relief", "aid", "medical", "food", "un"].includes(word));
    }
    return true;
  }
  return false;
}
