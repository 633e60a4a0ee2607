import type { Span } from "./offsets.ts";
import type { Wording } from "./wording.ts";

/**
 * How a document stands to an earlier one, the closest first. `edition of`: one publisher, or one web address,
 * and the same text with changes; `republishes`: most of its text is another publisher's; `quotes`: at least
 * one sentence is; `paraphrases`: it gives claims of the other in the other's name and its own words; `cites`:
 * it prints the other's address.
 */
export const RELATION_KINDS = ["edition of", "republishes", "quotes", "paraphrases", "cites"] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** A sentence that stands in two documents, with where it stands in each. Offsets as `Document.text`. */
export interface SharedPassage {
  readonly from: Span;
  readonly to: Span;
}

/** Two documents of the record, told from their words: a hypothesis with what it rests on. */
export interface DocumentRelation {
  /** Document id of the later one. */
  readonly from: string;
  /** Document id of the earlier one. */
  readonly to: string;
  readonly kind: RelationKind;
  /** Share of the later one's words, 0 to 1, that stand in sentences of the earlier one. */
  readonly shared: number;
  /** In the order of the later one's text. */
  readonly passages: readonly SharedPassage[];
  /** What the relation rests on. */
  readonly evidence: readonly Wording[];
}
