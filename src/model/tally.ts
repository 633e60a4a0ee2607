import type { TollStatus } from "./claim.ts";
import type { Wording } from "./wording.ts";

/**
 * Named rules that turn rival figures into the two ends of one number. The name travels with every number.
 *
 * @source vocabulary, section 22. The cells that section marks as unverified (UCDP's vague words, Airwars'
 *   vague words) are not guessed: UCDP is not offered, and Airwars counts a vague word as unknown.
 */
export const TALLY_POLICIES = ["bounds_only", "literal", "acled", "airwars"] as const;
export type TallyPolicy = (typeof TALLY_POLICIES)[number];

/** What a table is broken down by, outermost first. */
export const TALLY_AXES = ["place", "month", "day", "party"] as const;
export type TallyAxis = (typeof TALLY_AXES)[number];

/** Which people are counted, and how. Ids and keys as the record has them. */
export interface TallyQuery {
  readonly status: TollStatus;
  /** Groups of people, a column each, as tolls name them: `people` is everyone. */
  readonly who: readonly string[];
  readonly axes: readonly TallyAxis[];
  readonly policy: TallyPolicy;
  /** First and last day, `YYYY-MM-DD`, both included; null is open. */
  readonly from: string | null;
  readonly to: string | null;
  /** Place id that everything counted lies in; null for everywhere. */
  readonly within: string | null;
  /** Origin keys: only these count; empty for all. */
  readonly only: readonly string[];
  /** Origin keys that are left out. */
  readonly without: readonly string[];
}

/** A figure, or several disjoint ones of one incident, that a cell adds. */
export interface TallyPart {
  readonly incident: string;
  readonly title: Wording;
  readonly figures: readonly string[];
  readonly claims: readonly string[];
  /** Keys of the origins whose values count. */
  readonly origins: readonly string[];
  readonly low: number | null;
  readonly high: number | null;
  readonly contested: boolean;
}

/** Something that counts the same people, or cannot be added, with the reason. */
export interface TallyLeftOut extends TallyPart {
  readonly reason: Wording;
}

/** One number of the table with all that it adds and leaves out. */
export interface TallyCell {
  /** Documented minimum: the sum of what is known to be disjoint. Null where nothing that counts was said: blank, not zero. */
  readonly low: number | null;
  /** Sum of the highest values said of the same incidents; null where one of them is open. No estimate of the truth. */
  readonly high: number | null;
  readonly added: readonly TallyPart[];
  readonly leftOut: readonly TallyLeftOut[];
  /** How many of the figures added are contested. */
  readonly contested: number;
}

export interface TallyKey {
  readonly key: string;
  readonly name: string;
}

export interface TallyRow {
  /** One key for each axis of the query, in its order. */
  readonly keys: readonly TallyKey[];
  /** By `who`, in the order of the query. */
  readonly cells: readonly TallyCell[];
}

/**
 * A count with its rule. Each row and the total are worked out by themselves, so that rows may add up to less
 * than the total: what is too wide for one row (a figure for the whole country) is only in the total.
 */
export interface Tally {
  readonly query: TallyQuery;
  /** The rule in words, to be printed beside the numbers. */
  readonly policyInWords: Wording;
  readonly rows: readonly TallyRow[];
  readonly total: readonly TallyCell[];
  /** Origins met in what could be counted, by name, whether or not the query lets them count. */
  readonly origins: readonly (TallyKey & { readonly counts: boolean })[];
}
