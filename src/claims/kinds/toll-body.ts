import type { Bounds } from "../../model/bounds.ts";
import type { Toll, TollStatus } from "../../model/claim.ts";
import type { Clause } from "../clause.ts";
import type { Context } from "../context.ts";
import { verbMatcher } from "../lexicon/match.ts";
import { TOLL_VERBS } from "../lexicon/tolls.ts";
import { type Proposal, propose, spanning } from "../proposal.ts";
import { asPart, type PeopleGroup } from "../view/people.ts";
import type { Range, SentenceView } from "../view/sentence-view.ts";
import type { Doer } from "./toll-doer.ts";

export const verbs = verbMatcher(TOLL_VERBS);

/** 'killing four soldiers and two civilians': joined groups after the first. */
export function withJoined(
  view: SentenceView,
  groups: readonly PeopleGroup[],
  inside: PeopleGroup[],
): PeopleGroup[] {
  const out = [...inside];
  for (;;) {
    const last = out.at(-1) as PeopleGroup;
    const next = groups.find((group) => group.start > last.end);
    if (!next) break;
    const between = view.words.slice(last.endWithParts, next.start);
    if (!(between.length <= 2 && between.every((word) => word === "and" || word === "," || word === "as")))
      break;
    out.push(next);
  }
  return out;
}

/** 'A nurse, a driver and two boys were killed': joined groups before the last; one 'and' joins the whole list. */
export function withJoinedLeft(
  view: SentenceView,
  groups: readonly PeopleGroup[],
  last: PeopleGroup,
): PeopleGroup[] {
  const out = [last];
  let joined = false;
  for (let n = groups.indexOf(last) - 1; n >= 0; n--) {
    const group = groups[n] as PeopleGroup;
    const between = view.words.slice(group.endWithParts, (out[0] as PeopleGroup).start);
    joined ||= between.includes("and");
    const marks = between.every((word) => word === "and" || word === ",");
    if (!joined || !marks || between.length === 0 || between.length > 2) break;
    out.unshift(group);
  }
  return out;
}

/** One claim for each counted group; single people joined by 'and' make one claim with parts. */
export function claimsFor(
  context: Context,
  view: SentenceView,
  rule: string,
  status: TollStatus,
  people: readonly PeopleGroup[],
  scope: Range,
  anchor: Range,
  doer: Doer,
  quote: Range,
  clause: Clause | null,
): Proposal[] {
  return together(people).map((set, index, sets) => {
    const toll = tollOf(context, status, set, doer);
    const first = set[0] as PeopleGroup;
    const narrowed =
      index > 0 && sets.length > 1 ? { start: Math.max(quote.start, first.start), end: quote.end } : quote;
    return propose(
      rule,
      view,
      { kind: "toll", toll },
      {
        anchor,
        quote: spanning(narrowed, anchor),
        scope: spanning(scope, quote),
        actors: [...doer.by, ...set.flatMap((group) => group.side)],
        pointsBack: doer.pointsBack,
        certainty: clause?.modality === "possible" || clause?.modality === "future" ? "possible" : null,
      },
    );
  });
}

/** Groups that say of what age or sex people are, not which side they are on. */
const AGES = new Set(["women", "men", "children"]);

/**
 * 'a child and a sheikh' are one toll of two, 'a woman and two children' one of three; 'three soldiers and two
 * boys' are two tolls.
 */
function together(people: readonly PeopleGroup[]): PeopleGroup[][] {
  const exact = people.every(
    ({ count, parts }) =>
      count !== null && count.min !== null && count.min === count.max && parts.length === 0,
  );
  const single = people.every(({ count }) => count?.min === 1);
  const family = people.every(({ who, count }) => AGES.has(who) && (count?.min ?? 0) > 0);
  return people.length > 1 && exact && (single || family) ? [[...people]] : people.map((group) => [group]);
}

function tollOf(_context: Context, status: TollStatus, set: readonly PeopleGroup[], doer: Doer): Toll {
  const first = set[0] as PeopleGroup;
  const parts = set.length > 1 ? set.map(asPart) : first.parts.map(asPart);
  const sum = set.reduce((total, group) => total + (group.count?.min ?? 0), 0);
  const count: Bounds | null =
    set.length > 1
      ? { min: sum, max: sum, text: set.map((group) => group.count?.text ?? "").join(" and ") }
      : (first.count ?? { min: null, max: null, text: "" });
  const same = set.every((group) => group.who === first.who);
  const side = first.who === "combatants" ? (first.side[0]?.name ?? null) : null;
  const base = {
    status,
    count,
    who: same ? first.who : "people",
    side: same ? side : null,
    by: doer.by.map((actor) => actor.name).filter((name) => name !== side),
    means: doer.means,
  };
  return parts.length > 0 ? { ...base, breakdown: parts } : base;
}
