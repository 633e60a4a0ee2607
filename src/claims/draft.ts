import type { ClaimTime, PlaceReference } from "../model/claim.ts";
import type { Chain } from "./attribution/chains.ts";
import type { Proposal } from "./proposal.ts";

/** A proposal with its voices, time and place: a claim in all but id, which the refiners may still change. */
export interface Draft extends Proposal {
  readonly chain: Chain;
  readonly when: ClaimTime | null;
  readonly where: readonly PlaceReference[];
  /** Why `when` and `where` are as they are, in words, for `daybook explain`. */
  readonly whenReason: string;
  readonly whereReason: string;
}

/** The same draft with changes and the rule that made them. */
export function changed(draft: Draft, rule: string, changes: Partial<Draft>): Draft {
  return { ...draft, ...changes, rules: [...draft.rules, rule] };
}
