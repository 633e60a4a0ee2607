import type { Bounds } from "../../model/bounds.ts";
import type { Toll, TollStatus } from "../../model/claim.ts";
import type { Context } from "../context.ts";
import { nounMatcher, wordMatcher } from "../lexicon/match.ts";
import { COUNTED_HARM, PEOPLE_NOUNS } from "../lexicon/people.ts";
import { STATE_WORDS, TOTAL_NOUNS, TOTAL_VERBS } from "../lexicon/tolls.ts";
import { type Proposal, propose, type Trace } from "../proposal.ts";
import { asPart, type PeopleGroup } from "../view/people.ts";
import { phrasesOf } from "../view/phrases.ts";
import type { SentenceView } from "../view/sentence-view.ts";
import { verbs, withJoined } from "./toll-body.ts";
import { boundaryAfter, boundaryBefore, inAdjuncts, sentenceScope } from "./toll-doer.ts";

const states = wordMatcher(STATE_WORDS);
const harm = nounMatcher(COUNTED_HARM);
const people = nounMatcher(PEOPLE_NOUNS);
const stands = wordMatcher(TOTAL_VERBS.filter(({ value }) => value === "stands"));
const sets = wordMatcher(TOTAL_VERBS.filter(({ value }) => value === "sets"));

/** Farther on than this the number is another clause's. */
const REACH = 40;

/** What is counted and what the sentence says it comes to. */
interface Found {
  readonly status: TollStatus;
  readonly bounds: Bounds;
  /** The verb or preposition before the number, and the number's last token. */
  readonly before: number;
  readonly at: number;
}

/**
 * A total by the noun that names it: 'the death toll rose to 30', 'the number of people killed has risen to
 * four', 'put the number of dead at 26', 'bringing the toll to nine', 'deaths rose to 11'.
 */
export function byTotal(
  context: Context,
  view: SentenceView,
  i: number,
  groups: readonly PeopleGroup[],
  trace: Trace,
): Proposal[] {
  if (!namesTotal(view, i)) return [];
  const found = totalOf(context, view, i);
  if (!found) {
    const why = "no number that it comes to, or no word tells what befell those counted";
    trace.refuse("toll/number-rises", view, { start: i, end: i + 1 }, why);
    return [];
  }
  const group = groups.find((one) => one.start <= found.at && found.at < one.end);
  const parts = group?.parts ?? partsAfter(view, groups, found.at);
  const doer = inAdjuncts(context, view, { start: i, end: found.before });
  const toll: Toll = {
    status: found.status,
    count: found.bounds,
    who: whoOf(view, i, found, group),
    side: null,
    by: doer.by.map((actor) => actor.name),
    means: doer.means,
  };
  const start = phrasesOf(view).at[i]?.start ?? i;
  const last = parts.at(-1);
  return [
    propose(
      "toll/number-rises",
      view,
      { kind: "toll", toll: parts.length > 0 ? { ...toll, breakdown: parts.map(asPart) } : toll },
      {
        anchor: { start: i, end: i + 1 },
        quote: { start, end: Math.max(found.at + 1, group?.end ?? 0, last?.endWithParts ?? 0) },
        scope: sentenceScope(view, { start, end: found.before }),
        actors: doer.by,
        pointsBack: doer.pointsBack || doer.range === null,
      },
    ),
  ];
}

/** 'the (death) toll', 'the number of ...', 'the total', 'its count', 'deaths' with no number of its own. */
function namesTotal(view: SentenceView, i: number): boolean {
  const word = view.words[i] as string;
  if (word === "toll" || word === "total") return true;
  if (TOTAL_NOUNS.has(word))
    return view.words[i - 1] !== "a" && (view.words[i + 1] === "of" || leads(view, i) || word !== "number");
  const phrase = phrasesOf(view).at[i];
  if (!word.endsWith("s") || phrase?.head !== i || harm.at(view.words, i) === null) return false;
  const before = view.words[phrase.start - 1];
  return before !== "of" && !view.quantities.slice(phrase.start, i).some((one) => one?.unit === "count");
}

function totalOf(context: Context, view: SentenceView, i: number): Found | null {
  const end = Math.min(boundaryAfter(view, i), i + REACH);
  // 'put the toll at 26', 'bringing the toll to nine': the verb before the noun and its preposition behind.
  const lead = i >= 1 && leads(view, i);
  for (let at = i + 1; at < end; at++) {
    const word = view.words[at] as string;
    const rises = stands.at(view.words, at);
    if (rises && verbs.at(view.words, at + 1)) continue;
    const prepositional = lead && (word === "at" || word === "to");
    if (!rises && !prepositional) continue;
    const number = quantityAfter(view, prepositional ? at : at + 1);
    if (!number) continue;
    // Of plain 'deaths' only a verb of rising tells the total: 'deaths were two in Goma' is seldom said.
    if (harm.at(view.words, i) && !prepositional && !["to", "at"].includes(view.words[number.from - 1] ?? ""))
      continue;
    const status = statusOf(context, view, i, at, number.at);
    return status === null ? null : { status, bounds: number.bounds, before: at, at: number.at };
  }
  return null;
}

/** A verb that sets a total within the words before the noun. */
function leads(view: SentenceView, i: number): boolean {
  const from = Math.max(boundaryBefore(view, i), i - 5);
  for (let at = i - 1; at >= from; at--) if (sets.at(view.words, at)) return true;
  return false;
}

/** What befell those counted: as the words of the total say, else those behind the number, else what was told before. */
function statusOf(
  context: Context,
  view: SentenceView,
  i: number,
  before: number,
  number: number,
): TollStatus | null {
  const counted = harm.at(view.words, i)?.row.value;
  if (counted !== undefined)
    return counted === "injured" ? "injured" : counted === "killed" ? "killed" : null;
  const own = statusIn(view, i + 1, Math.min(before, i + 12));
  if (own !== null) return own;
  if (view.words[i] === "toll" || view.words[i - 1] === "death") return "killed";
  if (DEADLY.has(view.words[i - 1] ?? "")) return "killed";
  const behind = statusIn(view, number + 1, number + 2);
  if (behind !== null) return behind;
  if (TOTAL_NOUNS.has(view.words[i] as string) && view.words[i] !== "total")
    return view.words[i + 1] !== "of" && leads(view, i) && isBare(view, number)
      ? toldBefore(context, view)
      : null;
  // 'A boy died, bringing the total to nine'
  for (let at = i - 1; at >= Math.max(0, i - 24); at--) {
    const verb = verbs.at(view.words, at);
    if (verb && (verb.row.value.status === "killed" || verb.row.value.status === "injured"))
      return leads(view, i) ? verb.row.value.status : null;
  }
  return null;
}

/** 'its casualty count': mostly of the dead where a number follows; 'death toll' is told by itself. */
const DEADLY = new Set(["death", "fatality"]);

/** Whether a number counts nothing that stands behind it: 'at 26.', not 'at 26 houses'. */
function isBare(view: SentenceView, number: number): boolean {
  const cls = view.classes[number + 1];
  return cls !== "noun" && cls !== "name" && cls !== "adjective" && cls !== "verb";
}

/** 'Shelling killed 32. The ministry put the number at 26': what befell those counted in the sentence before. */
function toldBefore(context: Context, view: SentenceView): TollStatus | null {
  const before = context.views[view.number - 1];
  if (!before || before.sentence.entry !== view.sentence.entry) return null;
  for (let at = before.tokens.length - 1; at >= 0; at--) {
    const status = statusIn(before, at, at + 1);
    if (status === "killed" || status === "injured") return status;
  }
  return null;
}

function statusIn(view: SentenceView, from: number, to: number): TollStatus | null {
  for (let at = from; at < to; at++) {
    const word = view.words[at] as string;
    if (word === "victims" || word === "fatalities") return "killed";
    const counted = harm.at(view.words, at)?.row.value;
    if (counted === "killed" || counted === "injured") return counted;
    const status = states.at(view.words, at)?.row.value ?? verbs.at(view.words, at)?.row.value.status;
    if (status) return status;
  }
  return null;
}

/** Who is counted: the noun behind the number, else the nouns of the total ('the number of civilian deaths'). */
function whoOf(view: SentenceView, i: number, found: Found, group: PeopleGroup | undefined): string {
  const first = phrasesOf(view).at[i]?.start ?? i;
  for (let at = first; at < Math.min(found.before, i + 5); at++) {
    const who = at === i ? undefined : people.at(view.words, at)?.row.value.who;
    // 'The number of displaced persons stands at nine citizens': the status says that they are displaced.
    if (who === "displaced people") return "people";
    if (who !== undefined && who !== "people") return who;
  }
  return group && !group.elliptic ? group.who : "people";
}

function partsAfter(view: SentenceView, groups: readonly PeopleGroup[], at: number): PeopleGroup[] {
  const from = view.words[at + 1] === "," ? at + 2 : at + 1;
  if (view.words[from] !== "including" && view.words[from] !== ":") return [];
  const first = groups.find((group) => group.start === from + 1);
  return first ? withJoined(view, groups, [first]) : [];
}

/** Words that may stand between a verb of rising and its number. */
const BETWEEN = new Set(
  "to at further now least over than more about around nearly almost some up down upward upwards downward downwards later sharply slightly again".split(
    " ",
  ),
);

/** 'revised its count from 14 to 20': of what reads like a range the last number is the new count. */
function lastOf(view: SentenceView, at: number, bounds: Bounds): Bounds {
  const words = bounds.text.split(" to ");
  let first = at;
  while (first > 0 && view.quantities[first - 1] === view.quantities[at]) first--;
  const moved = view.words[first] === "from" || view.words[first - 1] === "from";
  if (!moved || words.length !== 2 || bounds.max === null) return bounds;
  return { min: bounds.max, max: bounds.max, text: words[1] as string };
}

/** Behind 'from 32 to', 'by six to': the number before the last one. */
function behindFormer(view: SentenceView, from: number): number {
  if (view.words[from] !== "from" && view.words[from] !== "by") return from;
  const to = view.words.indexOf("to", from + 1);
  const counted = view.quantities.slice(from + 1, from + 4).some((one) => one?.unit === "count");
  return counted && to > from && to - from <= 8 ? to : from;
}

/** A count behind 'to', 'at' or nothing; a day may stand between: 'reached on Sunday 20 people'. */
function quantityAfter(
  view: SentenceView,
  from: number,
): { bounds: Bounds; from: number; at: number } | null {
  const end = Math.min(view.tokens.length, behindFormer(view, from) + 6);
  for (let at = behindFormer(view, from); at < end; at++) {
    const former = behindFormer(view, at);
    if (former > at && former < end) at = former;
    const quantity = view.quantities[at];
    if (quantity?.unit === "count") {
      let last = at;
      while (view.quantities[last + 1] === quantity) last++;
      return { bounds: lastOf(view, at, quantity.bounds), from: at, at: last };
    }
    const ofDay =
      view.times[at] !== undefined || (view.words[at] === "on" && view.times[at + 1] !== undefined);
    if (quantity && !ofDay) return null;
    if (!ofDay && !BETWEEN.has(view.words[at] as string)) return null;
  }
  return null;
}
