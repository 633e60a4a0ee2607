import type { Edtf } from "./edtf.ts";
import type { Origin } from "./record.ts";

/** What one claim can say of how two parties belong together. */
export const IDENTITY_RELATIONS = [
  "renamed_to",
  "merged_into",
  "merged_with",
  "split_from",
  "joined",
  "left",
  "allied_with",
  "opposed_to",
  "infiltrated_by",
] as const;
export type IdentityRelation = (typeof IDENTITY_RELATIONS)[number];

/** A party of a relation as a claim names it. */
export interface IdentityParty {
  /** Actor id of the theatre; null where the name is not in it. */
  readonly actor: string | null;
  /** As the claim carries it; of a renaming the name as printed. */
  readonly name: string;
}

/** One claim that says so. */
export interface IdentitySaying {
  readonly claim: string;
  readonly document: string;
  readonly origin: Origin;
  /** When it is said to have come about; null where the words do not tell. */
  readonly when: Edtf | null;
  /** When these words were published, as in `FigureValue.said`. */
  readonly said: string | null;
  /** The claim says that it is not so. */
  readonly denied: boolean;
}

/**
 * A relation between two parties that documents claim. It stands beside the theatre's own relations, never
 * among them: the theatre is the editor's, this is what was said.
 */
export interface ClaimedIdentity {
  readonly relation: IdentityRelation;
  readonly actor: IdentityParty;
  readonly other: IdentityParty;
  /** Earliest said first, unknown last. */
  readonly sayings: readonly IdentitySaying[];
  /** Voices of different origin among those that say it is so. */
  readonly origins: number;
  /** The theatre lists a relation of that kind between the two, on whatever dates. */
  readonly listed: boolean;
}
