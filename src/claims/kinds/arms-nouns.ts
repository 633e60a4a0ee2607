import type { Arms } from "../../model/claim.ts";
import { readClause } from "../clause.ts";
import type { Context } from "../context.ts";
import { EMBARGO_NOUNS, SUPPLY_NOUNS } from "../lexicon/arms.ts";
import { type Proposal, propose, type Trace } from "../proposal.ts";
import type { ActorMention } from "../view/actors.ts";
import { type NounPhrase, phrasesOf } from "../view/phrases.ts";
import { placesIn } from "../view/places.ts";
import { type Range, type SentenceView, textOf } from "../view/sentence-view.ts";
import { type WeaponThing, weaponsIn } from "./arms-things.ts";
import { joinedPhrases, powersIn, statesIn } from "./diplomacy-parties.ts";
import { partyBehind } from "./diplomacy-verbs.ts";
import { wholePhrase } from "./violence.ts";

/** Words behind which the taker stands, in the order they are looked for. */
const TAKERS = ["to", "for", "reached", "in", "into"];

/**
 * Weapons by a noun at token `i`: 'shipments of rifles to X', 'the use of cluster bombs by X', 'an arms embargo on X'.
 *
 * @param made what verbs of the sentence made: a noun inside their words is not read again
 */
export function armsByNoun(
  context: Context,
  view: SentenceView,
  i: number,
  made: readonly Proposal[],
  trace: Trace,
): Proposal | null {
  const word = view.words[i] as string;
  // A tagger may take 'embargo' for an adverb behind 'arms'.
  const isEmbargo = EMBARGO_NOUNS.has(word);
  const phrase = phrasesOf(view).at[i] ?? (isEmbargo ? phrasesOf(view).at[i - 1] : undefined);
  if (!phrase || (!isEmbargo && (phrase.head !== i || view.classes[i] === "verb"))) return null;
  if (made.some((one) => one.quote.start <= i && i < one.quote.end)) return null;
  if (word === "use" && view.words[i + 1] === "of") return useOf(context, view, i, phrase);
  if (isEmbargo) return embargo(context, view, i, phrase);
  if (!SUPPLY_NOUNS.has(word)) return null;
  const things = suppliedThings(view, i, phrase);
  const thing = things[0];
  if (!thing) return null;
  const rule = `arms/noun-${word}`;
  const limit = Math.min(view.tokens.length, phrase.end + 20);
  const owners = [
    ...statesIn(context, view, { start: phrase.start, end: i }),
    ...ofThing(context, view, thing),
  ];
  const behind =
    partyBehind(context, view, phrase.end, limit, "from") ??
    partyBehind(context, view, phrase.end, limit, "by");
  const from = behind?.parties ?? owners;
  const to = takers(context, view, phrase.end, limit).filter(
    (one) => !from.some((other) => other.name === one.name),
  );
  if (from.length === 0 && to.length === 0) {
    trace.refuse(rule, view, { start: i, end: i + 1 }, "neither supplier nor taker is named");
    return null;
  }
  const count = thing.count ?? things[0]?.count ?? null;
  const what = behind ? thing.text : withoutOwner(view, thing, owners);
  const end = Math.max(phrase.end, thing.end, behind?.range.end ?? 0, ...to.map((one) => one.end));
  return noun(
    rule,
    view,
    { status: "supplied", what, from: names(from), to: names(to), count },
    i,
    {
      start: phrase.start,
      end,
    },
    [...from, ...to],
  );
}

/** The weapons of 'arms sales' or of 'shipments of 30 rifles'. */
function suppliedThings(view: SentenceView, i: number, phrase: NounPhrase): WeaponThing[] {
  const next = view.words[phrase.end] === "of" ? phrasesOf(view).at[phrase.end + 1] : undefined;
  if (next?.start === phrase.end + 1) return weaponsIn(view, wholePhrase(view, next));
  const before = weaponsIn(view, { start: phrase.start, end: i });
  return before.map((thing) => {
    const last = view.words.slice(thing.start, thing.end).length > 1 ? thing.end - 1 : thing.start;
    return { ...thing, start: last, text: textOf(view, { start: last, end: thing.end }) };
  });
}

/** 'Emirati drones': whose weapons they are, where the supply names nobody else. */
function ofThing(context: Context, view: SentenceView, thing: WeaponThing): ActorMention[] {
  if (view.words.slice(thing.start, thing.end).includes("-")) return statesBeforeHyphen(context, view, thing);
  return statesIn(context, view, thing);
}

/** 'US anti-tank missiles' are American, 'US-made missiles' are not supplied by their maker. */
function statesBeforeHyphen(context: Context, view: SentenceView, thing: WeaponThing): ActorMention[] {
  return statesIn(context, view, thing).filter((one) => view.words[one.end] !== "-");
}

function withoutOwner(view: SentenceView, thing: WeaponThing, owners: readonly ActorMention[]): string {
  const own = owners.find((one) => one.start === thing.start);
  return own && own.end < thing.end ? textOf(view, { start: own.end, end: thing.end }) : thing.text;
}

function takers(context: Context, view: SentenceView, from: number, limit: number): readonly ActorMention[] {
  for (const word of TAKERS) {
    for (let i = from; i < limit; i++) {
      if (view.words[i] !== word) continue;
      // 'arrived in Poland', 'reached Kigali': only of a verb of arriving.
      if ((word === "in" || word === "into") && !/^arriv|^land|^enter/.test(view.words[i - 1] ?? ""))
        continue;
      const phrase = phrasesOf(view).at[i + 1];
      if (phrase?.start !== i + 1) continue;
      const whole = wholePhrase(view, phrase);
      const parties =
        word === "in" || word === "into" ? statesIn(context, view, whole) : powersIn(context, view, whole);
      if (parties.length > 0) return parties;
    }
  }
  return [];
}

/** 'the use of white phosphorus by X in Y' */
function useOf(context: Context, view: SentenceView, i: number, phrase: NounPhrase): Proposal | null {
  const next = phrasesOf(view).at[i + 2];
  const thing = next ? weaponsIn(view, wholePhrase(view, next))[0] : undefined;
  if (!thing) return null;
  const limit = Math.min(view.tokens.length, thing.end + 10);
  const agent = partyBehind(context, view, thing.end, limit, "by");
  const owner = powersIn(context, view, { start: phrase.start, end: i });
  const by = agent?.parties ?? (owner.length > 0 ? owner : heldResponsible(context, view, phrase.start));
  if (by.length === 0) return null;
  const against = partyBehind(context, view, thing.end, limit, "against");
  const to = against?.parties ?? [];
  const end = Math.max(thing.end, agent?.range.end ?? 0, against?.range.end ?? 0);
  const arms: Arms = { status: "used", what: thing.text, from: names(by), to: names(to), count: thing.count };
  return noun("arms/noun-use", view, arms, i, { start: phrase.start, end }, [...by, ...to], limit);
}

/** 'holds X responsible for the use of', 'blamed X for the use of' */
function heldResponsible(context: Context, view: SentenceView, at: number): readonly ActorMention[] {
  if (view.words[at - 1] !== "for") return [];
  const last = view.words[at - 2] === "responsible" ? at - 3 : at - 2;
  const phrase = phrasesOf(view).at[last];
  const blamed =
    view.words[last + 1] === "responsible" ||
    ["blamed", "blames"].includes(view.words[(phrase?.start ?? 0) - 1] ?? "");
  return phrase && blamed ? powersIn(context, view, phrase) : [];
}

/** 'an arms embargo on X', with who imposed or renewed it */
function embargo(context: Context, view: SentenceView, i: number, phrase: NounPhrase): Proposal | null {
  const thing = weaponsIn(view, { start: phrase.start, end: i })[0];
  const on = partyBehind(context, view, i, Math.min(view.tokens.length, i + 6), "on");
  if (!thing || !on) return null;
  const by = imposers(context, view, phrase, on.range.end);
  const arms: Arms = { status: "blocked", what: "arms", from: names(by), to: names(on.parties), count: null };
  const start = Math.min(phrase.start, by[0]?.start ?? phrase.start);
  return noun("arms/noun-embargo", view, arms, i, { start, end: on.range.end }, [...by, ...on.parties]);
}

function imposers(context: Context, view: SentenceView, phrase: Range, end: number): readonly ActorMention[] {
  const before = phrase.start - 1;
  if (view.classes[before] === "verb") {
    const clause = readClause(view, { start: before, end: before + 1 }, ["past"]);
    return clause.subject ? powersIn(context, view, clause.subject) : [];
  }
  const by = view.words.indexOf("by", end);
  return by > 0 && by < end + 5 ? powersIn(context, view, joinedPhrases(view, by + 1)) : [];
}

function noun(
  rule: string,
  view: SentenceView,
  arms: Arms,
  i: number,
  quote: Range,
  actors: readonly ActorMention[],
  reach = quote.end,
): Proposal {
  return propose(
    rule,
    view,
    { kind: "arms", arms },
    {
      anchor: { start: i, end: i + 1 },
      quote,
      scope: { start: 0, end: view.tokens.length },
      actors,
      places: placesIn(view, { start: quote.start, end: Math.min(view.tokens.length, reach) }).filter(
        (place) => place.preposition === "in" || place.preposition === "near",
      ),
    },
  );
}

function names(actors: readonly ActorMention[]): string[] {
  return actors.map((actor) => actor.name);
}
