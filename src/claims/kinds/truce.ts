import type { Bounds } from "../../model/bounds.ts";
import type { Truce } from "../../model/claim.ts";
import { clauseExtent } from "../clause-extent.ts";
import type { Context } from "../context.ts";
import { nounMatcher } from "../lexicon/match.ts";
import { TRUCE_ENDS, TRUCE_NOUNS, TRUCE_OF } from "../lexicon/truces.ts";
import { type Proposal, propose, spanning, type Trace } from "../proposal.ts";
import { type ActorMention, actorsIn } from "../view/actors.ts";
import { partiesIn } from "../view/parties.ts";
import { type NounPhrase, phrasesOf } from "../view/phrases.ts";
import type { Range, SentenceView } from "../view/sentence-view.ts";
import { holdersByPosition, holdersIn } from "./control-parties.ts";
import { runOf } from "./truce-run.ts";
import { readStatus, type StatusHit, statusesNear } from "./truce-status.ts";
import { wholePhrase } from "./violence.ts";

const nouns = nounMatcher(TRUCE_NOUNS);

/** A noun that names a pause, found in a sentence. */
interface TruceNoun extends Range {
  readonly type: Truce["type"];
  readonly rule: string;
}

/** Pauses in the fighting: proposed, agreed, broken and the rest, from the noun and the words around it. */
export function recogniseTruces(context: Context, view: SentenceView, trace: Trace): Proposal[] {
  const out: Proposal[] = [];
  for (let i = 0; i < view.tokens.length; i++) {
    const noun = truceNounAt(view, i);
    if (!noun) continue;
    const found = statusesNear(view, noun);
    if (found.length === 0) {
      const bare = underTruce(view, noun);
      if (bare) out.push(bare);
      else
        trace.refuse(noun.rule, view, noun, "no word says whether it was proposed, agreed, kept or broken");
    }
    const [main, ...others] = withoutBrokers(view, noun, found);
    for (const status of main ? [main, ...others] : []) {
      const truce = truceAt(context, view, noun, status, trace);
      if (truce) out.push(truce);
    }
    i = noun.end - 1;
  }
  return out.length > 0 ? out : bareBreaches(context, view);
}

function truceNounAt(view: SentenceView, i: number): TruceNoun | null {
  const hit = nouns.at(view.words, i);
  // 'to pause the talks' is no pause; 'the ceasefire line' is a border.
  if (hit && view.classes[i] !== "verb" && !LINES.has(view.words[hit.end] ?? "")) {
    return { ...at(hit), type: hit.row.value, rule: `truce/${hit.row.lemma.replaceAll(" ", "-")}` };
  }
  return composedAt(view, i);
}

const LINES = new Set(["line", "lines", "monitor", "monitors", "mission", "observers", "anniversary"]);

function at(range: Range): Range {
  return { start: range.start, end: range.end };
}

/** 'the suspension of Russian military flights', 'an end to the bombing': a pause by two nouns. */
function composedAt(view: SentenceView, i: number): TruceNoun | null {
  if (!TRUCE_ENDS.has(view.words[i] as string) || view.classes[i] === "verb") return null;
  if (!["of", "on", "to", "in"].includes(view.words[i + 1] ?? "")) return null;
  const first = phrasesOf(view).at[i + 2];
  if (first?.start !== i + 2) return null;
  const whole = wholePhrase(view, first);
  const last = phrasesOf(view).at[whole.end - 1] ?? first;
  const type =
    TRUCE_OF.get(view.words[first.head] as string) ?? TRUCE_OF.get(view.words[last.head] as string);
  return type ? { start: i, end: whole.end, type, rule: "truce/suspension-of" } : null;
}

const BROKERS = new Set(["broker", "negotiate", "mediate", "reach", "sign", "arrange"]);

/** 'A truce brokered by Qatar took effect': who brokered it is a detail of what became of it. */
function withoutBrokers(view: SentenceView, noun: Range, found: readonly StatusHit[]): readonly StatusHit[] {
  const [first, ...rest] = found;
  const detail =
    first !== undefined &&
    rest.length > 0 &&
    first.start === noun.end &&
    view.words[first.end] === "by" &&
    BROKERS.has(first.row.lemma);
  return detail ? rest : found;
}

/** 'Under the truce', 'during the pause': it is said to be in force. */
function underTruce(view: SentenceView, noun: TruceNoun): Proposal | null {
  const phrase = phrasesOf(view).at[noun.start];
  const start = phrase?.start ?? noun.start;
  const lead = view.words[start - 1];
  if ((lead !== "under" && lead !== "despite") || view.words[start] === "a") return null;
  const status = noun.type === "evacuation deal" ? "agreed" : "in force";
  const truce: Truce = {
    type: noun.type,
    status,
    by: [],
    parties: [],
    start: null,
    end: null,
    breaches: null,
  };
  const quote = { start, end: noun.end };
  return propose(
    `${noun.rule}-in-force`,
    view,
    { kind: "truce", truce },
    { anchor: at(noun), quote, scope: quote },
  );
}

function truceAt(
  context: Context,
  view: SentenceView,
  noun: TruceNoun,
  hit: StatusHit,
  trace: Trace,
): Proposal | null {
  const reading = readStatus(view, hit);
  const question = view.words.at(-1) === "?";
  if (reading.refused !== null || question) {
    trace.refuse(noun.rule, view, noun, reading.refused ?? "a question");
    return null;
  }
  const { clause, extent } = reading;
  const verb = { start: hit.start, end: hit.end };
  const phrase = phrasesOf(view).at[noun.start];
  const byAfter = phraseAfterBy(view, hit.end) ?? phraseAfterBy(view, noun.end) ?? brokerOf(view, noun);
  // 'A truce between A and B took effect': the truce itself is the subject.
  const own = reading.doer && !(reading.doer.start <= noun.start && noun.end <= reading.doer.end);
  const active = clause?.voice === "active" && own ? reading.doer : null;
  const doerRange = active ?? (byAfter ? wholePhrase(view, byAfter) : own ? reading.doer : null);
  const by: readonly ActorMention[] = doerRange
    ? doersIn(context, view, doerRange).filter((actor) => actor.start < noun.start || actor.start >= noun.end)
    : [];
  // 'Russia said a pause would be in force': what is still to come is announced, by whoever says so.
  const announces = hit.row.value === "in force" && isToCome(view, hit.start);
  const announcer =
    announces || hit.row.value === "announced" ? (context.speakerAt?.(view, noun.start)?.name ?? null) : null;
  const status = announces ? "announced" : reading.status;
  const parties = partiesOf(context, view, noun, status, by);
  const truce: Truce = {
    type: noun.type,
    status,
    by: announcer !== null && by.length === 0 ? [announcer] : by.map((actor) => actor.name),
    parties: parties.map((actor) => actor.name),
    ...runWhere(view, noun, hit, status, extent),
    breaches:
      status === "broken" ? { count: countBefore(view, hit.start), by: by.map((actor) => actor.name) } : null,
  };
  return propose(
    noun.rule,
    view,
    { kind: "truce", truce },
    {
      // Behind the noun the verb is what happened, and the time nearest to it is its own.
      anchor: hit.start >= noun.end ? verb : at(noun),
      quote: spanning({ start: phrase?.start ?? noun.start, end: noun.end }, verb, clause?.extent, doerRange),
      scope: clause?.extent ?? { start: 0, end: view.tokens.length },
      actors: [...by, ...parties],
      certainty: reading.denied ? "denied" : null,
      stance: reading.denied ? "denies" : null,
    },
  );
}

/** Parties, else the person who is named: presidents and envoys announce and ask. */
function doersIn(context: Context, view: SentenceView, range: Range): ActorMention[] {
  const parties = holdersIn(context, view, range);
  if (parties.length > 0) return parties;
  // 'The truce signed in Geneva collapsed': no subject, whatever stands before the verb.
  if (view.classes[range.start - 1] === "preposition") return [];
  const persons = partiesIn(context, view, range);
  if (persons.length > 0) return persons;
  return holdersByPosition(context, view, range);
}

const STARTS: ReadonlySet<Truce["status"]> = new Set([
  "proposed",
  "announced",
  "agreed",
  "in force",
  "extended",
]);
/** Verbs whose own time is when the pause begins. */
const BEGINS = new Set(
  "take effect,took hold,come into effect,came into force,come into force,enter into force,go into effect,begin,start".split(
    ",",
  ),
);

function runWhere(
  view: SentenceView,
  noun: Range,
  hit: StatusHit,
  status: Truce["status"],
  extent: Range,
): Pick<Truce, "start" | "end"> {
  if (!STARTS.has(status)) return { start: null, end: null };
  const phrase = phrasesOf(view).at[noun.start];
  return runOf(
    view,
    Math.min(phrase?.start ?? noun.start, hit.start),
    Math.max(extent.end, clauseExtent(view, noun.start, noun.end).end),
    status === "in force" && BEGINS.has(hit.row.lemma),
  );
}

/** 'breaches by the rebels': the phrase behind 'by', where it follows at once. */
function phraseAfterBy(view: SentenceView, at: number): NounPhrase | undefined {
  return view.words[at] === "by" && !view.times[at + 1] ? phrasesOf(view).at[at + 1] : undefined;
}

/** 'a truce brokered by Qatar took effect' */
function brokerOf(view: SentenceView, noun: Range): NounPhrase | undefined {
  return view.classes[noun.end] === "verb" ? phraseAfterBy(view, noun.end + 1) : undefined;
}

/** 'would be in force', 'will begin' */
function isToCome(view: SentenceView, status: number): boolean {
  return view.words
    .slice(Math.max(0, status - 4), status)
    .some((word) => word === "will" || word === "would");
}

const BOUND: ReadonlySet<Truce["status"]> = new Set(["agreed", "extended"]);

/** 'between the army and the rebels', 'with the rebels'; of a truce that two agreed, the two. */
function partiesOf(
  context: Context,
  view: SentenceView,
  noun: Range,
  status: Truce["status"],
  by: readonly ActorMention[],
): readonly ActorMention[] {
  for (let i = noun.end; i < Math.min(view.tokens.length, noun.end + 8); i++) {
    if (view.words[i] !== "between" && view.words[i] !== "with") continue;
    const phrase = phrasesOf(view).at[i + 1];
    if (phrase?.start !== i + 1) continue;
    const whole = wholePhrase(view, phrase);
    const named = phrasesOf(view).list.flatMap((one) =>
      one.start >= whole.start && one.end <= whole.end ? holdersByPosition(context, view, one) : [],
    );
    if (named.length > 0) return named;
  }
  return BOUND.has(status) && by.length > 1 ? by : [];
}

/** '11 breaches': the number of the phrase that ends in the word of status. */
function countBefore(view: SentenceView, status: number): Bounds | null {
  const phrase = phrasesOf(view).at[status];
  if (!phrase) return null;
  for (let i = phrase.start; i < status; i++)
    if (view.quantities[i]?.unit === "count") return view.quantities[i]?.bounds ?? null;
  return null;
}

const ANY_TRUCE = /\b(?:truce|cease-?fire|pause|cessation of hostilities)\b/iu;

/** '11 breaches by the rebels' in a page about a truce, where the sentence does not name it. */
function bareBreaches(context: Context, view: SentenceView): Proposal[] {
  const at = view.words.findIndex((word) => word === "breaches" || word === "violations");
  if (at < 0 || !ANY_TRUCE.test(context.document.text)) return [];
  const count = countBefore(view, at);
  const byAfter = phraseAfterBy(view, at + 1);
  const by = byAfter ? actorsIn(context, view, wholePhrase(view, byAfter)) : [];
  if (count === null || by.length === 0) return [];
  const names = by.map((actor) => actor.name);
  const quote = { start: phrasesOf(view).at[at]?.start ?? at, end: byAfter?.end ?? at + 1 };
  const truce: Truce = {
    type: "ceasefire",
    status: "broken",
    by: names,
    parties: [],
    start: null,
    end: null,
    breaches: { count, by: names },
  };
  return [
    propose(
      "truce/breaches-by",
      view,
      { kind: "truce", truce },
      { anchor: { start: at, end: at + 1 }, quote, scope: quote, actors: by },
    ),
  ];
}
