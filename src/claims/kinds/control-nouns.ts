import type { Control, ControlChange } from "../../model/claim.ts";
import { readClause } from "../clause.ts";
import type { Context } from "../context.ts";
import { CONTROL_NOUNS, type ControlNoun } from "../lexicon/control.ts";
import { verbForms } from "../lexicon/inflect.ts";
import { type LexiconHit, nounMatcher } from "../lexicon/match.ts";
import { type Proposal, spanning, type Trace } from "../proposal.ts";
import type { ActorMention } from "../view/actors.ts";
import { type NounPhrase, phrasesOf } from "../view/phrases.ts";
import type { PlaceMention } from "../view/places.ts";
import type { Range, SentenceView } from "../view/sentence-view.ts";
import { holdersIn } from "./control-parties.ts";
import { commonPlace, heldPlaces, perPlace } from "./control-places.ts";
import { wholePhrase } from "./violence.ts";

const nouns = nounMatcher(CONTROL_NOUNS);

/** 'the capture of Goma by M23', 'their advance in Tigray', 'the battle for Bakhmut'. */
export function byNoun(context: Context, view: SentenceView, i: number, trace: Trace): Proposal[] {
  const hit = nouns.at(view.words, i);
  // 'Fighting for control of Goma' opens a sentence as a noun, whatever the tagger took it for.
  const opens = i === 0 && view.words[0] === "fighting";
  if (!hit || (view.classes[i] === "verb" && !opens)) return [];
  const last = phrasesOf(view).at[hit.end - 1];
  if (!last || last.head !== hit.end - 1) return [];
  const phrase = { ...last, start: Math.min(last.start, phrasesOf(view).at[i]?.start ?? i) };
  const rule = `control/${hit.row.lemma}-of`;
  const refuse = (why: string): Proposal[] => {
    trace.refuse(rule, view, hit, why);
    return [];
  };
  const row = hit.row.value;
  const hung = hungOn(context, view, hit, phrase);
  const ownVerb = ownerByVerb(
    context,
    view,
    phrase.start,
    row.change === "withdrew" || row.change === "lost",
  );
  const by = hung.by.length > 0 ? hung.by : ownVerb.by;
  const { places } = hung;
  if (notReal(view, phrase.start, hung.end)) return refuse("told as an aim, a fear or a possibility");
  if (places.length === 0 && !hung.common) {
    if (by.length === 0) return refuse("neither a place nor a party is named");
    if (row.change !== "advanced" && hit.row.lemma !== "gain") return refuse("no place is named");
  }
  if (row.needsParty && by.length === 0) return refuse("no party is named");
  if (row.needsPlace && places.length === 0) return refuse("no place is named");
  if (hit.row.lemma === "gain" && view.words[i] !== "gains") return refuse("a gain of something else");
  const change = ownVerb.loses && row.change === "holds" ? "lost" : row.change;
  const names = by.map((actor) => actor.name);
  const control: Control =
    change === "lost" ? { change, by: [], from: names } : { change, by: names, from: [] };
  return perPlace(view, rule, control, places, {
    anchor: { start: hit.start, end: hit.end },
    quote: spanning({ start: phrase.start, end: hung.end }, ownVerb.quote),
    scope: { start: ownVerb.quote?.start ?? phrase.start, end: hung.end },
    actors: by,
    certainty: null,
    stance: null,
  });
}

interface Hung {
  readonly by: readonly ActorMention[];
  readonly places: readonly PlaceMention[];
  /** A place by its common noun hangs on it. */
  readonly common: boolean;
  readonly end: number;
}

/** The parties and places in a noun's phrase and the phrases that hang on it. */
function hungOn(
  context: Context,
  view: SentenceView,
  hit: LexiconHit<ControlNoun>,
  phrase: NounPhrase,
): Hung {
  const row = hit.row.value;
  const by = [...holdersIn(context, view, { start: phrase.start, end: hit.start })];
  let places: PlaceMention[] = [];
  let common = false;
  let at = phrase.end;
  for (let n = 0; n < 4; n++) {
    const word = view.words[at] ?? "";
    const next = phrasesOf(view).at[at + 1];
    if (next?.start !== at + 1) break;
    const piece = wholePhrase(view, next);
    if (word === "by" || (word === "to" && row.change === "gained") || word === "between")
      by.push(...holdersIn(context, view, piece));
    else if (row.place.includes(word) || (places.length === 0 && isBeside(word, row))) {
      places = places.concat(heldPlaces(view, piece));
      common ||= commonPlace(view, piece);
    } else if (word === "of" && by.length === 0) by.push(...holdersIn(context, view, piece));
    else if (!["in", "near", "of", "from"].includes(word)) break;
    at = piece.end;
  }
  return { by, places, common, end: Math.max(at, phrase.end) };
}

/** 'their advance near Mekelle': a place beside the noun, where the noun does not ask for 'of'. */
function isBeside(word: string, row: ControlNoun): boolean {
  return ["in", "near", "at"].includes(word) && row.change !== "gained" && row.change !== "holds";
}

const NOT_YET = new Set(
  "prevent avert avoid threaten fear risk plan hope demand seek urge want expect propose delay"
    .split(" ")
    .flatMap((lemma) => verbForms(lemma).map(([text]) => text)),
);
const DENIES = new Set(verbForms("deny").map(([text]) => text));
const MAYBE = new Set(
  "possible potential imminent likely planned feared expected attempted failed called calls no any eventual".split(
    " ",
  ),
);

/** 'to prevent the fall of Goma', 'the imminent capture of', 'the loss of Goma would be'. */
function notReal(view: SentenceView, start: number, end: number): boolean {
  // 'denied any withdrawal': what is denied is told, as denied.
  if (DENIES.has(view.words[start - 1] ?? "")) return false;
  const before = view.words.slice(Math.max(0, start - 3), end);
  const lead = before.slice(0, Math.min(start, 3) + 3);
  if (lead.some((word) => NOT_YET.has(word) || MAYBE.has(word))) return true;
  return ["would", "will", "could", "may", "might", "can"].includes(view.words[end] ?? "");
}

const LOSES = new Set(["lose", "loses", "lost", "losing"]);
/** Verbs whose subject makes the advance, admits the loss or keeps the grip. */
const OWNS = new Set(
  "make continue renew begin halt resume complete announce score achieve slow admit acknowledge concede suffer maintain tighten retain keep lose consolidate cement strengthen expand extend assert exercise"
    .split(" ")
    .flatMap((lemma) => verbForms(lemma).map(([text]) => text)),
);

interface OwnVerb {
  readonly by: readonly ActorMention[];
  readonly quote: Range | null;
  readonly loses: boolean;
}

/** 'Rebels continued their advance', 'forces made several advances': the subject of the verb before. */
function ownerByVerb(context: Context, view: SentenceView, start: number, leaves: boolean): OwnVerb {
  for (let i = start - 1; i >= Math.max(0, start - 3); i--) {
    if (view.classes[i] !== "verb") continue;
    const word = view.words[i] as string;
    // 'denied any withdrawal': their own, as 'denied the capture' is not.
    const own = OWNS.has(word) || (leaves && DENIES.has(word));
    const clause = own ? readClause(view, { start: i, end: i + 1 }, ["past"]) : null;
    if (!clause?.subject || clause.unreal !== null || clause.negated) break;
    return { by: holdersIn(context, view, clause.subject), quote: clause.extent, loses: LOSES.has(word) };
  }
  return { by: [], quote: null, loses: false };
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
  claimed: "gained",
  regained: "regained",
  regaining: "regained",
  retaken: "regained",
  retook: "regained",
  restored: "regained",
  recovered: "regained",
  lost: "lost",
  losing: "lost",
  ceded: "lost",
  maintained: "holds",
  maintains: "holds",
  retains: "holds",
  retained: "holds",
  has: "holds",
  have: "holds",
};

/** 'established full control over Goma', 'after regaining full control': with words between verb and noun. */
export function byControlNoun(context: Context, view: SentenceView, i: number, trace: Trace): Proposal[] {
  if (view.words[i] !== "control") return [];
  const phrase = phrasesOf(view).at[i];
  const verb = (phrase?.start ?? i) - 1;
  const change = CONTROL_OF[view.words[verb] ?? ""];
  if (!phrase || change === undefined) return [];
  const clause = readClause(view, { start: verb, end: verb + 1 }, ["past"]);
  const doers = clause.subject ? holdersIn(context, view, clause.subject) : [];
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
  const places = place ? heldPlaces(view, place) : [];
  if (place && places.length === 0 && !commonPlace(view, place)) {
    trace.refuse("control/control-of", view, { start: i, end: place.end }, "what is controlled is no place");
    return [];
  }
  const names = doers.map((actor) => actor.name);
  const control: Control = {
    change,
    by: change === "lost" ? [] : names,
    from: change === "lost" ? names : [],
  };
  return perPlace(view, "control/control-of", control, places, {
    anchor: { start: i, end: i + 1 },
    quote: clause.subject && !clause.hangs ? spanning(clause.extent, clause.subject) : clause.extent,
    scope: clause.extent,
    actors: doers,
    certainty: null,
    stance: null,
  });
}
