import type { Edtf, HowKnown } from "./edtf.ts";
import type { Bounds } from "./bounds.ts";
import type { Span } from "./offsets.ts";
import type { NameMention } from "./theatre.ts";

/**
 * A word or mark in Universal Dependencies terms. Offsets count into the document's text layer.
 * `head` is the index of the head within the sentence, -1 for the root; a sentence that was not parsed has
 * head -1 and deprel "dep" throughout.
 */
export interface Token extends Span {
  /** The printed form, `text.slice(start, end)`. */
  readonly form: string;
  /** Lower-case dictionary form; the folded form where no lemma is known. */
  readonly lemma: string;
  readonly upos: string;
  /** Penn Treebank tag. */
  readonly xpos: string;
  readonly head: number;
  /** UD relation with subtype: `nsubj:pass`, `obl:agent`. */
  readonly deprel: string;
}

/** A sentence of one block, tokens in order. Its span is without surrounding space. */
export interface Sentence extends Span {
  /** Index of the entry in `Document.entries`, and of the block within that entry. */
  readonly entry: number;
  readonly block: number;
  readonly tokens: readonly Token[];
  /** False where only tokens (and tags) were made. */
  readonly parsed: boolean;
}

/** A stretch of quoted words. The span leaves the quotation marks out. */
export interface Quotation extends Span {
  /** 0 for an outermost quotation, 1 for one inside it. */
  readonly depth: number;
  /** `marks`: between quotation marks; `block`: set off by layout alone. */
  readonly by: "marks" | "block";
  /** False where a mark was missing and the end was assumed. */
  readonly closed: boolean;
  /** Index of the sentence that introduces it, where one does. */
  readonly introducedBy: number | null;
}

/** A number found in text, read as bounds. */
export interface Quantity extends Span {
  readonly bounds: Bounds;
  /**
   * `count` of things, `ordinal`, `year`, `age` in years, `distance`, `duration`, `money`, `percent`, `clock`,
   * `measure` (weight, area, volume, temperature), `share` of a total.
   */
  readonly unit:
    | "count"
    | "ordinal"
    | "year"
    | "age"
    | "distance"
    | "duration"
    | "measure"
    | "money"
    | "percent"
    | "clock"
    | "share";
}

/** A time expression found in text, read against the entry's clock. */
export interface TimeMention extends Span {
  readonly edtf: Edtf;
  readonly known: HowKnown;
  /** `point` in time or interval; `duration` has no place on the calendar and its `edtf` is an interval ending at the clock. */
  readonly sort: "point" | "interval" | "since" | "until" | "duration";
  readonly partOfDay:
    | "overnight"
    | "around_dawn"
    | "morning"
    | "midday"
    | "afternoon"
    | "evening"
    | "night"
    | null;
}

/** The clock that relative times are read against. Never the wall clock. */
export interface EntryClock {
  /** `YYYY-MM-DD` of the entry in `zone`; null where the page gives no date. */
  readonly day: string | null;
  /** `HH:MM` where the entry has a clock time. */
  readonly time: string | null;
  /** IANA name, offset or abbreviation; 'UTC' where unknown. */
  readonly zone: string;
}

/** A document with everything the language stage found in it. All spans count into `Document.text`; lists are in text order. */
export interface Analysis {
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeMention[];
  /** Names of the theatre pack. */
  readonly names: readonly NameMention[];
}
