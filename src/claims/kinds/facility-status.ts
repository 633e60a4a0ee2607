import { type Clause, readClause } from "../clause.ts";
import { clauseExtent } from "../clause-extent.ts";
import type { Context } from "../context.ts";
import { ATTACK_NOUNS } from "../lexicon/attacks.ts";
import { FACILITY_STATUS, FACILITY_VERB_NEEDS, type FacilityVerb } from "../lexicon/facilities.ts";
import { type LexiconHit, nounMatcher, verbMatcher } from "../lexicon/match.ts";
import { type Proposal, spanning, type Trace } from "../proposal.ts";
import type { ActorMention } from "../view/actors.ts";
import { phrasesOf } from "../view/phrases.ts";
import { type PlaceMention, placesIn } from "../view/places.ts";
import type { Range, SentenceView } from "../view/sentence-view.ts";
import { holdersIn } from "./control-parties.ts";
import { proposeFacility } from "./facility-body.ts";
import { facilitiesIn, utilitiesIn } from "./facility-nouns.ts";
import { realityOf } from "./reality.ts";
import { violentNounsIn, weaponIn, wholePhrase } from "./violence.ts";

const statuses = verbMatcher(FACILITY_STATUS);
const attackNouns = nounMatcher(ATTACK_NOUNS);

/** 'destroyed two schools', 'the hospital was damaged', 'the bakery reopened', 'caused damage to homes'. */
export function byStatus(context: Context, view: SentenceView, trace: Trace): Proposal[] {
  const out: Proposal[] = [];
  for (let i = 0; i < view.tokens.length; i++) {
    const damage = damageNoun(view, i);
    if (damage) out.push(...byDamage(context, view, i, damage, trace));
    const hit = damage ? null : statuses.at(view.words, i);
    if (hit && view.classes[i] === "verb") out.push(...byVerb(context, view, hit, trace));
  }
  return out;
}

function byVerb(
  context: Context,
  view: SentenceView,
  hit: LexiconHit<FacilityVerb>,
  trace: Trace,
): Proposal[] {
  const rule = `facility/${hit.row.lemma.replaceAll(" ", "-")}`;
  const row = hit.row.value;
  const clause = readClause(view, { start: hit.start, end: hit.end }, hit.forms);
  const refuse = (why: string): Proposal[] => {
    trace.refuse(rule, view, hit, why);
    return [];
  };
  const struck = struckRange(view, clause, row);
  if (!struck) return [];
  const places = facilitiesIn(view, struck);
  const found = places.length > 0 || row.utility !== true ? places : utilitiesIn(view, struck);
  if (found.length === 0) return [];
  const reality = realityOf(view, clause);
  if (reality.refused !== null) return refuse(reality.refused);
  const needs = FACILITY_VERB_NEEDS.get(hit.row.lemma);
  if (needs && !needs.test(wordsBehind(view, found.at(-1)?.end ?? hit.end)))
    return refuse("a verb of many uses without the words that make it one");
  const intransitive =
    row.of === "subject" || (row.of === "either" && clause.voice === "active" && !clause.object);
  const doer =
    clause.voice === "passive"
      ? clause.agent
      : intransitive
        ? null
        : (reality.subject ?? strikeBefore(view, hit.start));
  if (row.status === "out of service" && doer && PERSONS.has(view.words[doer.start] as string))
    return refuse("a person closes the door");
  const { by, means, definite } = doerOf(context, view, doer, clause.extent, STRIKES.has(hit.row.lemma));
  const none = view.words[found[0]?.start ?? 0] === "no";
  const denied = reality.certainty === "denied" || none;
  const struckByNone = by.length === 0 && means === null && (clause.voice === "active" || doer !== null);
  if (row.status === "attacked" && !denied && struckByNone)
    return refuse("nobody and nothing that strikes is named");
  return found.map((place) =>
    proposeFacility(view, rule, place, {
      places: row.utility ? suppliedPlaces(view, place, clause.extent) : null,
      status: row.status,
      by,
      means: row.means ?? means,
      anchor: { start: hit.start, end: hit.end },
      quote: spanning(clause.extent, place),
      scope: acrossJoined(view, spanning(clause.extent, place)),
      pointsBack: definite && by.length === 0,
      certainty: denied ? "denied" : reality.certainty,
      stance: denied ? "denies" : reality.stance,
    }),
  );
}

/** 'water supplies to Mariupol': where a supply goes. */
function suppliedPlaces(view: SentenceView, supply: Range, extent: Range): readonly PlaceMention[] | null {
  const found = placesIn(view, { start: supply.end, end: extent.end }, true).filter((place) =>
    ["to", "in", "across"].includes(place.preposition),
  );
  return found.length > 0 ? found : null;
}

/** 'Shelling hit the hospital', where the tagger took the noun for a verb. */
function strikeBefore(view: SentenceView, verb: number): Range | null {
  return attackNouns.at(view.words, verb - 1) ? { start: verb - 1, end: verb } : null;
}

const PERSONS = new Set(["he", "she", "i", "we", "you"]);

function struckRange(view: SentenceView, clause: Clause, row: FacilityVerb): Range | null {
  if (clause.voice === "passive") return clause.subject;
  if (row.of === "subject") return clause.subject;
  if (clause.object) return wholePhrase(view, clause.object);
  return row.of === "either" ? clause.subject : null;
}

function wordsBehind(view: SentenceView, at: number): string {
  let from = at;
  // 'forced the clinic in Abs to close'
  if (view.classes[from] === "preposition" && view.words[from] !== "to" && view.words[from] !== "out")
    from = phrasesOf(view).at[from + 1]?.end ?? from;
  return view.words.slice(from, from + 4).join(" ");
}

/** 'destroyed 12 houses and damaged a mosque in Sake': the place behind the second verb is that of the first. */
function acrossJoined(view: SentenceView, range: Range): Range {
  let end = range.end;
  for (let n = 0; n < 2; n++) {
    const at = view.words[end] === "," ? end + 1 : end;
    if (view.words[at] !== "and" || view.classes[at + 1] !== "verb") break;
    end = Math.max(end, clauseExtent(view, at + 1, at + 2).end);
  }
  return { start: range.start, end };
}

interface Damage {
  readonly verb: Range;
  readonly place: Range;
}

/** 'caused material damage to homes', 'inflicting damage on shops', 'destruction of'. */
function damageNoun(view: SentenceView, i: number): Damage | null {
  const word = view.words[i];
  if ((word !== "damage" && word !== "destruction") || view.classes[i] === "verb") return null;
  const phrase = phrasesOf(view).at[i];
  if (!phrase) return null;
  let to = phrase.end;
  if (view.words[to] === "and") to = phrasesOf(view).at[to + 1]?.end ?? to;
  // 'caused damage many homes': the word left out is read in.
  const lead = ["to", "in", "on", "of"].includes(view.words[to] ?? "") ? 1 : 0;
  const place = lead === 1 ? phrasesOf(view).at[to + 1] : undefined;
  if (place?.start !== to + lead) return null;
  let verb = phrase.start - 1;
  while (verb > 0 && view.classes[verb] !== "verb" && phrase.start - verb < 6) verb--;
  const at = Math.max(0, verb);
  return { verb: { start: at, end: at + 1 }, place: wholePhrase(view, place) };
}

function byDamage(context: Context, view: SentenceView, i: number, damage: Damage, trace: Trace): Proposal[] {
  const clause = readClause(view, damage.verb, ["past"]);
  if (clause.unreal !== null || clause.negated) {
    trace.refuse("facility/damaged", view, damage.verb, "negated, an aim or a condition");
    return [];
  }
  const { by, means, definite } = doerOf(context, view, clause.subject, clause.extent);
  return facilitiesIn(view, damage.place).map((place) =>
    proposeFacility(view, "facility/damaged", place, {
      places: null,
      status: "damaged",
      by,
      means,
      anchor: { start: i, end: i + 1 },
      quote: spanning(clause.extent, place),
      scope: acrossJoined(view, spanning(clause.extent, place)),
      pointsBack: definite && by.length === 0,
      certainty: null,
      stance: null,
    }),
  );
}

const STRIKES = new Set(["hit", "strike"]);

interface Doer {
  readonly by: readonly ActorMention[];
  readonly means: string | null;
  readonly definite: boolean;
}

/** Who did it and by what kind of attack, from the doer's words, else a noun of violence in the clause. */
function doerOf(
  context: Context,
  view: SentenceView,
  doer: Range | null,
  extent: Range,
  strikes = false,
): Doer {
  const noun =
    (doer ? violentNounsIn(context, view, doer)[0] : undefined) ?? violentNounsIn(context, view, extent)[0];
  if (noun) return { by: noun.by, means: noun.type === "other" ? null : noun.type, definite: noun.definite };
  if (!doer) return { by: [], means: null, definite: false };
  const weapon = weaponIn(view, doer);
  // A bomb that hits a place has fallen; one that destroys it may have been planted.
  const means = weapon?.lemma === "bomb" && strikes ? "airstrike" : (weapon?.type ?? attackWord(view, doer));
  return { by: holdersIn(context, view, doer), means, definite: false };
}

/** 'Shelling knocked out the station': a noun of violence by its word, whatever the tagger took it for. */
function attackWord(view: SentenceView, range: Range): string | null {
  for (let i = range.start; i < range.end; i++) {
    const type = attackNouns.at(view.words, i)?.row.value.type;
    if (type !== undefined && type !== "other") return type;
  }
  return null;
}
