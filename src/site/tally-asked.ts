import { TOLL_STATUSES } from "../model/claim.ts";
import { parseEdtf } from "../model/edtf.ts";
import type { Tally, TallyAxis, TallyQuery } from "../model/tally.ts";
import { TALLY_AXES, TALLY_POLICIES } from "../model/tally.ts";
import { ADDABLE_STATUSES, tallyOf } from "../weighing/tally/tally.ts";
import type { Snapshot } from "./snapshot.ts";

/** What a reader asks of the tallies page, as its form sends it; every value within its closed list. */
export interface TallyAsked {
  readonly status: TallyQuery["status"];
  readonly by: TallyAxis;
  readonly policy: TallyQuery["policy"];
  /** `YYYY-MM` or `YYYY-MM-DD` or an interval; null for all. */
  readonly during: string | null;
  readonly within: string | null;
  /** Keys of origins left out. */
  readonly without: readonly string[];
}

export const GROUPS = ["people", "civilians", "women", "children", "combatants"] as const;

/** Reads the query; what is not in its list falls back to the default. */
export function tallyAsked(query: URLSearchParams, snapshot: Snapshot): TallyAsked {
  const pick = <T extends string>(name: string, list: readonly T[], byDefault: T): T =>
    list.find((one) => one === query.get(name)) ?? byDefault;
  const status = pick("status", TOLL_STATUSES, "killed");
  const during = query.get("during");
  const within = query.get("within");
  return {
    status: ADDABLE_STATUSES.includes(status) ? status : "killed",
    by: pick("by", TALLY_AXES, "place"),
    policy: pick("policy", TALLY_POLICIES, "bounds_only"),
    during: during !== null && parseEdtf(during) !== null ? during : null,
    within: within !== null && snapshot.theatre.places.has(within) ? within : null,
    without: query.getAll("without").slice(0, 100),
  };
}

/** The tally asked for, with the axes the page shows. */
export function tallyFor(snapshot: Snapshot, asked: TallyAsked, axes: readonly TallyAxis[]): Tally {
  const claims = new Map([...snapshot.claims].map(([id, { claim }]) => [id, claim]));
  const days = asked.during === null ? null : parseEdtf(asked.during);
  return tallyOf(snapshot.weighed.incidents, claims, snapshot.theatre, {
    status: asked.status,
    who: GROUPS,
    axes,
    policy: asked.policy,
    from: days?.first ?? null,
    to: days?.last ?? null,
    within: asked.within,
    only: [],
    without: asked.without,
  });
}

/** Months in which incidents lie, latest first: what the page offers. */
export function monthsOf(snapshot: Snapshot): string[] {
  const months = new Set<string>();
  for (const { when } of snapshot.weighed.incidents) {
    const range = when === null ? null : parseEdtf(when);
    if (range?.first != null && range.first.slice(0, 7) === range.last?.slice(0, 7))
      months.add(range.first.slice(0, 7));
  }
  return [...months].sort().reverse();
}
