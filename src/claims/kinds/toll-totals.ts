import type { Bounds } from "../../model/bounds.ts";
import type { Toll, TollStatus } from "../../model/claim.ts";
import type { Context } from "../context.ts";
import { nounMatcher, wordMatcher } from "../lexicon/match.ts";
import { COUNTED_HARM, PEOPLE_NOUNS } from "../lexicon/people.ts";
import { STATE_WORDS, TOTAL_VERBS } from "../lexicon/tolls.ts";
import { type Proposal, propose } from "../proposal.ts";
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
): Proposal[] {
  if (!namesTotal(view, i)) return [];
  const found = totalOf(view, i);
  if (!found) return [];
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

/** 'the (death) toll', 'the number of ...', 'the total', 'deaths' with no number of its own. */
function namesTotal(view: SentenceView, i: number): boolean {
  const word = view.words[i] as string;
  if (word === "toll" || word === "total") return true;
  if (word === "number") return view.words[i + 1] === "of" && view.words[i - 1] !== "a";
  const phrase = phrasesOf(view).at[i];
  if (!word.endsWith("s") || phrase?.head !== i || harm.at(view.words, i) === null) return false;
  const before = view.words[phrase.start - 1];
  return before !== "of" && !view.quantities.slice(phrase.start, i).some((one) => one?.unit === "count");
}

function totalOf(view: SentenceView, i: number): Found | null {
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
    const status = statusOf(view, i, at, number.at);
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
function statusOf(view: SentenceView, i: number, before: number, number: number): TollStatus | null {
  const counted = harm.at(view.words, i)?.row.value;
  if (counted !== undefined)
    return counted === "injured" ? "injured" : counted === "killed" ? "killed" : null;
  const own = statusIn(view, i + 1, Math.min(before, i + 12));
  if (own !== null) return own;
  if (view.words[i] === "toll" || view.words[i - 1] === "death") return "killed";
  const behind = statusIn(view, number + 1, number + 2);
  if (behind !== null || view.words[i] === "number") return behind;
  // 'A boy died, bringing the total to nine'
  for (let at = i - 1; at >= Math.max(0, i - 24); at--) {
    const verb = verbs.at(view.words, at);
    if (verb && (verb.row.value.status === "killed" || verb.row.value.status === "injured"))
      return leads(view, i) ? verb.row.value.status : null;
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
  "to at from further now least over than more about around nearly almost some".split(" "),
);

/** A count behind 'to', 'at' or nothing; a day may stand between: 'reached on Sunday 20 people'. */
function quantityAfter(
  view: SentenceView,
  from: number,
): { bounds: Bounds; from: number; at: number } | null {
  for (let at = from; at < Math.min(view.tokens.length, from + 6); at++) {
    const quantity = view.quantities[at];
    if (quantity?.unit === "count") {
      let last = at;
      while (view.quantities[last + 1] === quantity) last++;
      return { bounds: quantity.bounds, from: at, at: last };
    }
    const ofDay =
      view.times[at] !== undefined || (view.words[at] === "on" && view.times[at + 1] !== undefined);
    if (quantity && !ofDay) return null;
    if (!ofDay && !BETWEEN.has(view.words[at] as string)) return null;
  }
  return null;
}
