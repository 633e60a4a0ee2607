import type { ClaimBody } from "../model/claim.ts";
import type { TimeMention } from "../model/language.ts";
import type { ActorMention } from "./view/actors.ts";
import type { PlaceMention } from "./view/places.ts";
import type { Range, SentenceView } from "./view/sentence-view.ts";
import type { Certainty, Stance } from "../model/claim.ts";

/**
 * What a recogniser proposes: a body with the words it was read from. Refiners and fields complete it, merge
 * it or drop it; nothing changes it in place.
 */
export interface Proposal {
  readonly view: SentenceView;
  readonly body: ClaimBody;
  /** The words that made a recogniser look: they decide whose voice covers the claim. */
  readonly anchor: Range;
  /** The words the claim quotes. */
  readonly quote: Range;
  /** The clause in which time and place are looked for. */
  readonly scope: Range;
  /** Every party used in the body. */
  readonly actors: readonly ActorMention[];
  /** Places the recogniser is sure of, most specific first; null lets the field look in the scope. */
  readonly places: readonly PlaceMention[] | null;
  /** A definite noun ('the strike') that points back to an earlier attack; null where there is none. */
  readonly pointsBack: boolean;
  /** A time that stands outside the sentence and holds for it (a table's caption); null where there is none. */
  readonly dated: TimeMention | null;
  /** What the words themselves add: 'denied any advance', 'will be'. */
  readonly certainty: Certainty | null;
  readonly stance: Stance | null;
  /** The rule that made it, then those that changed it. */
  readonly rules: readonly string[];
}

/** Something a rule looked at and refused, for `daybook explain`. */
export interface Refusal {
  readonly view: SentenceView;
  readonly rule: string;
  readonly at: Range;
  readonly why: string;
}

/** Where recognisers put what they refuse; a no-op outside `explain`. */
export interface Trace {
  refuse(rule: string, view: SentenceView, at: Range, why: string): void;
  /** Called as each stage of reading claims begins, for measuring; absent elsewhere. */
  stage?(name: string): void;
}

export const SILENT: Trace = { refuse() {} };

/** A proposal with the usual empty fields. */
export function propose(
  rule: string,
  view: SentenceView,
  body: ClaimBody,
  parts: { anchor: Range; quote: Range; scope: Range } & Partial<Proposal>,
): Proposal {
  return {
    view,
    body,
    actors: [],
    places: null,
    pointsBack: false,
    dated: null,
    certainty: null,
    stance: null,
    rules: [rule],
    ...parts,
  };
}

/** The smallest range that holds all of these. */
export function spanning(...ranges: readonly (Range | null | undefined)[]): Range {
  const known = ranges.filter((range): range is Range => range !== null && range !== undefined);
  return {
    start: Math.min(...known.map((range) => range.start)),
    end: Math.max(...known.map((range) => range.end)),
  };
}
