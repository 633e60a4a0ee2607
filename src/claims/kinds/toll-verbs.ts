import type { TollStatus } from "../../model/claim.ts";
import { type Clause, readClause } from "../clause.ts";
import type { Context } from "../context.ts";
import type { TollVerb } from "../lexicon/tolls.ts";
import type { Proposal, Trace } from "../proposal.ts";
import { namedPeopleIn } from "../view/named-people.ts";
import type { PeopleGroup } from "../view/people.ts";
import { isQuoteMark, STRONG_MARKS } from "../clause-extent.ts";
import { phrasesOf } from "../view/phrases.ts";
import { type Range, type SentenceView, touches } from "../view/sentence-view.ts";
import { placesIn } from "../view/places.ts";
import { commonPlace } from "./control-places.ts";
import { claimsFor, verbs, withJoined, withJoinedLeft } from "./toll-body.ts";
import { doerOf, noDoer, type Where } from "./toll-doer.ts";

/** 'Nine people were killed', 'the strike killed nine people', ', killing nine'. */
export function byVerb(
  context: Context,
  view: SentenceView,
  i: number,
  groups: readonly PeopleGroup[],
  trace: Trace,
): Proposal[] {
  const hit = verbs.at(view.words, i);
  if (!hit || !isPredicate(view, i)) return [];
  const row = hit.row.value;
  const rule = `toll/${hit.row.lemma.replaceAll(" ", "-")}`;
  const clause = readClause(view, { start: hit.start, end: hit.end }, hit.forms);
  if (clause.unreal === "condition") return refuse(trace, rule, clause, "stands in a condition");
  if (clause.unreal === "purpose" && !followsManaged(view, i))
    return refuse(trace, rule, clause, "an infinitive says what is meant, not what happened");
  if (clause.negated) return refuse(trace, rule, clause, "negated");
  if (afterNumberOf(view, clause, hit.start))
    return refuse(trace, rule, clause, "'the number of people killed' is counted by what it rises to");
  if (hit.row.lemma === "leave" && !leavesPlace(view, clause))
    return refuse(trace, rule, clause, "what is left is no place");
  const position = peoplePosition(clause, row);
  // 'and 11 others wounded': a verb of harm without an object has its people before it.
  const where =
    position === "object" && clause.object === null && hit.forms.includes("participle")
      ? "subject"
      : position;
  const candidates = groupsOf(view, groups, clause, where, hit.start);
  const named =
    candidates.length === 0 && NAMED.has(row.status)
      ? groupsOf(view, namedPeopleIn(context, view), clause, where, hit.start).map((list) =>
          countBefore(view, groups, list),
        )
      : [];
  const people = row.weak
    ? candidates.filter(
        (group) =>
          group.count !== null ||
          (FORCED.has(row.status) && (group.who === "combatants" || group.who === "prisoners")),
      )
    : [...candidates, ...named];
  if (people.length === 0) return refuse(trace, rule, clause, "no people found in its place");
  if (
    clause.modality !== "none" &&
    people.every((group) => group.count?.min == null && group.count?.max == null)
  ) {
    return refuse(trace, rule, clause, "not yet, and no number");
  }
  if (!clause.finite && !clause.hangs && people.every((group) => group.count === null)) {
    return refuse(trace, rule, clause, "a participle and no number: says nothing happened");
  }
  if (
    row.status === "captured" &&
    people.every((group) => group.who === "people" && group.elliptic && group.count === null)
  )
    return [];
  const extent = sharedTail(view, clause, people);
  const shared = extent === clause.extent ? clause : { ...clause, extent };
  const doer =
    row.noAgent || row.people === "subject"
      ? noDoer(context, view, shared)
      : doerOf(context, view, shared, where);
  return claimsFor(
    context,
    view,
    rule,
    row.status,
    people,
    extent,
    { start: hit.start, end: hit.end },
    doer,
    quoteOf(clause, people),
    clause,
  );
}

/**
 * 'Nine were killed | and 30 injured in a raid on Goma on Monday': where nothing stands behind the first of two
 * joined verbs of harm, the tail of the second is told of both.
 */
function sharedTail(view: SentenceView, clause: Clause, people: readonly PeopleGroup[]): Range {
  const own = Math.max(clause.verb.end, people.at(-1)?.endWithParts ?? 0);
  const { extent } = clause;
  if (extent.end > own + 1) return extent;
  let at = extent.end;
  while (view.words[at] === "," || isQuoteMark(view.words[at] ?? "")) at++;
  if (view.words[at] !== "and" && view.words[at] !== "while") return extent;
  for (let i = at + 1; i < Math.min(view.tokens.length, at + 12); i++) {
    if (STRONG_MARKS.has(view.words[i] as string) || view.classes[i] === "subordinator") return extent;
    const hit = verbs.at(view.words, i);
    if (hit && isPredicate(view, i)) {
      const joined = readClause(view, { start: hit.start, end: hit.end }, hit.forms);
      return joined.extent.end > extent.end ? { start: extent.start, end: joined.extent.end } : extent;
    }
    if (view.classes[i] === "verb") return extent;
  }
  return extent;
}

/** 'Three nurses, X, Y and Z, were hurt': the names say who the three are. */
function countBefore(view: SentenceView, groups: readonly PeopleGroup[], list: PeopleGroup): PeopleGroup {
  const whole = groups.find((one) => one.endWithParts === list.start - 1 && one.count !== null);
  const apposed = [",", ":", "–", "—", "("].includes(view.words[list.start - 1] ?? "");
  return whole && apposed ? { ...whole, endWithParts: list.endWithParts } : list;
}

/** States that people are told to be in by name. */
const NAMED: ReadonlySet<TollStatus> = new Set(["killed", "injured"]);

/** States that someone forces on fighters and captives, counted or not. */
const FORCED: ReadonlySet<TollStatus> = new Set(["executed", "captured", "released", "killed", "detained"]);

const VEHICLES = new Set(
  "bus buses car cars van vans truck trucks convoy convoys ambulance ambulances vehicles boats".split(" "),
);

/** 'had left', 'left the city', 'left Goma'; not 'left two dead', 'were left without water'. */
function leavesPlace(view: SentenceView, clause: Clause): boolean {
  const last = view.words[clause.verb.end];
  if (last === "in")
    return view.words.slice(clause.verb.end + 1, clause.verb.end + 6).some((word) => VEHICLES.has(word));
  if (clause.voice === "passive" || !clause.finite) return false;
  const object = clause.object;
  if (object)
    return (
      commonPlace(view, object) || placesIn(view, object, true).some((one) => one.start <= object.start + 1)
    );
  const next = view.words[clause.verb.end];
  return !["without", "dead", "wounded", "injured", "homeless", "behind", "alone"].includes(next ?? "");
}

/** 'the number of people (who were) killed ...' */
function afterNumberOf(view: SentenceView, clause: Clause, verb: number): boolean {
  const before = view.words.slice(Math.max(0, verb - 8), verb).join(" ");
  return (
    /\b(?:the|its|their|his|her) (?:total )?(?:number|count|tally|toll|estimate) of (?:\S+ ){1,2}(?:who (?:were|was|had been|have been) )?$/.test(
      `${before} `,
    ) && clause.voice === "passive"
  );
}

function refuse(trace: Trace, rule: string, clause: Clause, why: string): Proposal[] {
  trace.refuse(rule, clause.view, clause.verb, why);
  return [];
}

/** Not 'the killed man' or 'injured people', where the word is part of a phrase with a noun behind it. */
function isPredicate(view: SentenceView, i: number): boolean {
  const cls = view.classes[i];
  if (cls === "noun" || cls === "name" || cls === "adjective") {
    // Taggers take 'wounded' and 'injured' for adjectives behind 'were' and 'left'.
    const before = view.words[i - 1] ?? "";
    return (
      cls === "adjective" &&
      ["were", "was", "been", "be", "are", "is", "and"].includes(before) &&
      phrasesOf(view).at[i]?.head === i
    );
  }
  // 'two of the wounded': people by their state, told before; so 'the families of those killed'.
  if (view.words[i - 1] === "the") return false;
  if (view.words[i - 1] === "those" && view.words[i - 2] === "of" && !countedOf(view, i - 2)) return false;
  const phrase = phrasesOf(view).at[i];
  return !(phrase && phrase.head > i && phrase.start < i);
}

/** 'Nineteen of those killed' counts; 'the families of those killed' does not. */
function countedOf(view: SentenceView, of: number): boolean {
  return view.quantities[of - 1] !== undefined || SHARED.has(view.words[of - 1] ?? "");
}

const SHARED = new Set("number most many some half majority third all names list identities".split(" "));

function followsManaged(view: SentenceView, i: number): boolean {
  return ["managed", "able"].some((word) => view.words.slice(Math.max(0, i - 6), i).includes(word));
}

function peoplePosition(clause: Clause, row: TollVerb): Where {
  if (row.people === "subject") return "subject";
  return clause.voice === "passive" ? "subject" : "object";
}

/** The people in the verb's subject or object; for a bare participle the group right before it. */
export function groupsOf(
  view: SentenceView,
  groups: readonly PeopleGroup[],
  clause: Clause,
  where: Where,
  verb: number,
): PeopleGroup[] {
  if (where === "object") {
    const object = clause.object;
    if (!object) return [];
    const inside = groups.filter((group) => group.start >= object.start && group.start < object.end);
    const first = inside[0];
    // 'killed in Aleppo ... people' is no object: the group must open the phrase.
    if (!first || first.start > object.start + 6) return [];
    return withJoined(view, groups, inside);
  }
  const subject = clause.subject;
  const before = groups.findLast((group) => group.endWithParts <= verb && verb - group.endWithParts <= 4);
  if (!subject) return before ? withJoinedLeft(view, groups, before) : [];
  const inside = groups.filter(
    (group) => touches(group, subject) || (group.start >= subject.start && group.start < subject.end),
  );
  if (inside.length > 0) return inside;
  const behindWho = clause.hangs ? null : groupBeforeWho(view, groups, verb);
  if (behindWho) return [behindWho];
  return before && !clause.hangs ? withJoinedLeft(view, groups, before) : [];
}

/** 'Six people who were waiting for bread were killed': the group before the relative clause. */
function groupBeforeWho(
  view: SentenceView,
  groups: readonly PeopleGroup[],
  verb: number,
): PeopleGroup | null {
  for (let i = verb - 2; i > Math.max(0, verb - 16); i--) {
    if (STRONG_MARKS.has(view.words[i] as string)) return null;
    if (view.words[i] !== "who") continue;
    const group = groups.find(
      (one) => one.endWithParts === i || (one.endWithParts === i - 1 && view.words[i - 1] === ","),
    );
    const ownVerb = view.classes.slice(i + 1, verb - 1).includes("verb");
    return group && group.count !== null && ownVerb ? group : null;
  }
  return null;
}

export function quoteOf(clause: Clause, people: readonly PeopleGroup[]): Range {
  const last = people.at(-1) as PeopleGroup;
  const first = people[0] as PeopleGroup;
  const start =
    clause.hangs && clause.subject ? clause.subject.start : Math.min(clause.extent.start, first.start);
  return { start, end: Math.max(clause.extent.end, last.endWithParts) };
}
