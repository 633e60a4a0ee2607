import type { Toll, TollStatus } from "../../model/claim.ts";
import { readClause } from "../clause.ts";
import type { Context } from "../context.ts";
import { type Proposal, propose, type Trace } from "../proposal.ts";
import { namedPeopleIn } from "../view/named-people.ts";
import { asPart, type PeopleGroup } from "../view/people.ts";
import { type SentenceView, touches } from "../view/sentence-view.ts";
import { claimsFor } from "./toll-body.ts";
import { type Doer, nounDoer, sentenceScope } from "./toll-doer.ts";
import { groupsOf, quoteOf } from "./toll-verbs.ts";

const BROUGHT = new Set("taken transferred rushed admitted transported brought evacuated moved".split(" "));

/** 'Three people were taken to hospital'. */
export function byHospital(
  context: Context,
  view: SentenceView,
  i: number,
  groups: readonly PeopleGroup[],
  trace: Trace,
): Proposal[] {
  if (!BROUGHT.has(view.words[i] as string)) return [];
  const near = view.words.slice(i + 1, i + 8);
  if (!near.includes("to") || !near.some((word) => /^hospitals?$|^clinics?$/.test(word))) return [];
  const clause = readClause(view, { start: i, end: i + 1 }, ["participle", "past"]);
  if (clause.voice !== "passive" && view.classes[i - 1] !== "auxiliary") return [];
  const people = groupsOf(view, groups, { ...clause, voice: "passive" }, "subject", i).filter(
    (group) => group.count !== null,
  );
  if (people.length === 0) {
    trace.refuse("toll/taken-to-hospital", view, { start: i, end: i + 1 }, "nobody counted was taken there");
    return [];
  }
  const doer: Doer = { by: [], means: null, range: null, pointsBack: false };
  return claimsFor(
    context,
    view,
    "toll/taken-to-hospital",
    "treated",
    people,
    clause.extent,
    { start: i, end: i + 1 },
    doer,
    quoteOf(clause, people),
    clause,
  );
}

const SUFFERS = new Set("suffer suffered suffering sustain sustained sustaining receive received".split(" "));
const HURTS = new Set("injury injuries wound wounds burns fractures".split(" "));

/** 'Four workers suffered shrapnel wounds', 'six others sustained various injuries'. */
export function bySuffering(
  context: Context,
  view: SentenceView,
  i: number,
  groups: readonly PeopleGroup[],
  trace: Trace,
): Proposal[] {
  if (!SUFFERS.has(view.words[i] as string)) return [];
  // 'died after sustaining injuries': who died is counted as dead.
  if (["after", "from", "of"].includes(view.words[i - 1] ?? "")) return [];
  const hurt = view.words.slice(i + 1, i + 6).findIndex((word) => HURTS.has(word));
  if (hurt < 0) return [];
  const clause = readClause(view, { start: i, end: i + 1 }, ["past"]);
  if (clause.voice === "passive" || clause.negated || clause.unreal) return [];
  const right = groups.find((group) => group.endWithParts === i);
  const people = right ? [right] : groupsOf(view, groups, clause, "subject", i);
  if (people.length === 0 || people.some((group) => group.count === null)) {
    trace.refuse("toll/suffered-injuries", view, { start: i, end: i + 1 }, "nobody counted suffered them");
    return [];
  }
  const end = i + hurt + 2;
  return claimsFor(
    context,
    view,
    "toll/suffered-injuries",
    "injured",
    people,
    clause.extent,
    { start: i, end: i + 1 },
    nounDoer(context, view, i, end),
    quoteOf({ ...clause, extent: { start: clause.extent.start, end } }, people),
    clause,
  );
}

/** Those of whom a list of names follows. */
const LISTED: Readonly<Record<string, TollStatus>> = {
  dead: "killed",
  killed: "killed",
  victims: "killed",
  martyrs: "killed",
  wounded: "injured",
  injured: "injured",
};

/** 'The dead were named as X, Y and Z', 'the wounded are: X and Y': the names are counted. */
export function byListOfNames(context: Context, view: SentenceView, i: number): Proposal[] {
  const status = LISTED[view.words[i] as string];
  if (status === undefined || !["the", "those"].includes(view.words[i - 1] ?? "")) return [];
  const lists = namedPeopleIn(context, view).filter((one) => one.start > i);
  const first = lists[0];
  const last = lists.at(-1);
  if (!first || !last || first.start > i + 8) return [];
  const between = view.words.slice(i + 1, first.start);
  if (!between.includes(":") && !/\b(?:named|identified|known|listed) as$/.test(between.join(" "))) return [];
  // What is said of each ('aged 16', 'a baker') stands between the names.
  const total = lists.reduce((sum, { count }) => sum + (count?.min ?? 0), 0);
  const all: PeopleGroup = {
    ...first,
    end: last.end,
    endWithParts: last.endWithParts,
    count: { min: total, max: total, text: `${total} named` },
  };
  const quote = { start: i - 1, end: last.end };
  const doer: Doer = { by: [], means: null, range: null, pointsBack: true };
  const scope = sentenceScope(view, quote);
  return claimsFor(
    context,
    view,
    "toll/list-of-names",
    status,
    [all],
    scope,
    { start: i, end: i + 1 },
    doer,
    quote,
    null,
  );
}

/** '21 bodies were found': the dead, where no other rule has counted them. */
export function bodies(
  context: Context,
  view: SentenceView,
  groups: readonly PeopleGroup[],
  made: readonly Proposal[],
): Proposal[] {
  return groups.flatMap((group) => {
    if (
      !group.dead ||
      group.count === null ||
      group.definite ||
      made.some((one) => touches(one.quote, group))
    )
      return [];
    const ofWhom =
      view.words[group.end] === "of" ? groups.find((one) => one.start === group.end + 1) : undefined;
    const range = { start: group.start, end: ofWhom?.endWithParts ?? group.endWithParts };
    const doer = nounDoer(context, view, group.start, range.end);
    const toll: Toll = {
      status: "killed",
      count: group.count,
      who: ofWhom?.who ?? group.who,
      side: null,
      by: doer.by.map((actor) => actor.name),
      means: doer.means,
    };
    const parts = (ofWhom ?? group).parts;
    return [
      propose(
        "toll/bodies",
        view,
        { kind: "toll", toll: parts.length > 0 ? { ...toll, breakdown: parts.map(asPart) } : toll },
        {
          anchor: { start: group.head, end: group.head + 1 },
          quote: range,
          scope: sentenceScope(view, range),
          actors: doer.by,
        },
      ),
    ];
  });
}

/** 'Two residents said' are witnesses; a hundred are a population. */
const MANY_RESIDENTS = 100;

/** 'home to 275,000 people', '250,000 residents', 'there are only 35 doctors'. */
export function residents(
  view: SentenceView,
  groups: readonly PeopleGroup[],
  made: readonly Proposal[],
): Proposal[] {
  return groups.flatMap((group) => {
    if (
      group.count === null ||
      group.count.min === null ||
      made.some(
        (one) =>
          touches(one.anchor, group) ||
          (one.body.kind === "toll" &&
            one.body.toll.count?.text === group.count?.text &&
            touches(one.quote, group)),
      )
    )
      return [];
    const head = view.words[group.head] ?? "";
    const home = view.words[group.start - 1] === "to" && view.words[group.start - 2] === "home";
    const thereAt = view.words.slice(Math.max(0, group.start - 4), group.start).join(" ");
    const there = /\bthere (?:are|were|is|was)\b/.test(thereAt);
    const resident = /^(?:residents|inhabitants)$/.test(head) && group.count.min >= MANY_RESIDENTS;
    const status: TollStatus | null =
      home || resident ? "resident" : there && group.count.min > 1 ? "present" : null;
    if (status === null) return [];
    const lead = home ? 2 : there ? thereAt.split(" ").length : 0;
    const quote = { start: group.start - lead, end: group.endWithParts };
    const toll: Toll = {
      status,
      count: group.count,
      who: status === "resident" ? "people" : group.who,
      side: null,
      by: [],
      means: null,
    };
    return [
      propose(
        `toll/${status}`,
        view,
        { kind: "toll", toll },
        { anchor: { start: group.head, end: group.head + 1 }, quote, scope: sentenceScope(view, quote) },
      ),
    ];
  });
}
