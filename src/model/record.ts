import type { Bounds } from "./bounds.ts";
import type { Claim, TollStatus } from "./claim.ts";
import type { Document } from "./document.ts";
import type { Edtf } from "./edtf.ts";
import type { Origin } from "./origin.ts";
import type { Threads } from "./threads.ts";
import type { Wording } from "./wording.ts";

/**
 * The third layer: hypotheses that several claims speak of one thing. They own no facts: every value here
 * names the claims it was read from.
 */

export type { Origin };

/** Why a figure was revised, as its source's words say; `none_given` where they do not. @source vocabulary, section 19 */
export const REVISION_REASONS = [
  "identification",
  "duplicate_removed",
  "reclassified_status",
  "natural_or_unrelated_death",
  "found_alive",
  "died_of_wounds",
  "recovered_bodies",
  "scope_widened",
  "scope_narrowed",
  "method_changed",
  "typo",
  "none_given",
] as const;
export type RevisionReason = (typeof REVISION_REASONS)[number];

/** One origin's value for a figure. */
export interface FigureValue {
  readonly origin: Origin;
  readonly claim: string;
  readonly bounds: Bounds;
  /** When these words were published: `YYYY-MM-DDTHH:MM` in UTC, or `YYYY-MM-DD` as printed; null if unknown. */
  readonly said: string | null;
  /** What differs from the figure's scope; empty where nothing does. */
  readonly differs: readonly Wording[];
  /** A later value of the same origin and scope stands in its place. */
  readonly superseded: boolean;
  /** The claim denies the figure. */
  readonly denied: boolean;
  /** The first claim by which this origin gave this value; absent on that first one. */
  readonly repeats?: string;
  /** A part of a total in the same sentence ('most of them women'). */
  readonly part?: true;
  /** The claim by which the same origin later took this value back: it stands in nothing but the list. */
  readonly retractedBy?: string;
  /** The earlier value of the same origin and scope that it stands in place of, and why, with the words that say so. */
  readonly revises?: { readonly claim: string; readonly reason: RevisionReason; readonly words?: string };
  /** People who went from one state to another, as the injured who died: told, and added to neither. */
  readonly transition?: { readonly from: TollStatus; readonly to: TollStatus | "alive" };
  /** Said by a reader in a comment: shown, and left out of bounds, contest and the count of origins. */
  readonly reader?: true;
}

/** A quantity of an incident or period with every origin's value side by side. */
export interface Figure {
  readonly id: string;
  readonly incident: string;
  readonly status: TollStatus;
  readonly who: string;
  /** By time said, earliest first. */
  readonly values: readonly FigureValue[];
  /** Widest bounds over the live values of all origins (policy `bounds_only`). */
  readonly min: number | null;
  readonly max: number | null;
  /** Live values of at least two origins whose bounds share no number, or a denial. */
  readonly contested: boolean;
  /** What the figure counts where that is not the incident's own place and time; absent where it is. */
  readonly scope?: Wording;
  /** Who did it, as named, where one page shares these people out among several doers; absent elsewhere. */
  readonly sharedBy?: string;
  /** Claims that deny it, with a number of their own or without. */
  readonly denials?: readonly string[];
  /** Id of the figure of the same incident that these people are a part of: children of civilians, civilians of people. */
  readonly partOf?: string;
}

/** A place and day (or period) that several claims are held to describe. */
export interface Incident {
  readonly id: string;
  /** Made by rule from place, day and type: 'Airstrike, Shaar, 27 September 2016'. */
  readonly title: Wording;
  /** Place id; null where no claim names one that resolves. */
  readonly place: string | null;
  readonly placeName: string | null;
  readonly when: Edtf | null;
  /** Attack types named, most frequent first. */
  readonly types: readonly string[];
  /** Actors named as having done it, each with the names of the origins that say so and of those that deny it. */
  readonly accused: readonly {
    readonly name: string;
    /** Actor id of the theatre, where resolved. */
    readonly actor?: string;
    readonly origins: readonly string[];
    readonly deniedBy?: readonly string[];
  }[];
  /** Claim ids by time said. */
  readonly claims: readonly string[];
  readonly figures: readonly Figure[];
  /** Number of independent origins: roots of the chains. */
  readonly origins: number;
  readonly contested: boolean;
  /** What is contested, in this order; empty where nothing is. The weighing stage always sets it. */
  readonly disputes?: readonly ("whether it happened" | "who did it" | "how many")[];
  /**
   * `event`: one place, a day or few; `period`: totals over a longer time, never merged with an event;
   * `state`: people in a state that lasts (besieged, present). The weighing stage always sets it.
   */
  readonly kind?: "event" | "period" | "state";
  /** Claims that deny it or a part of it. */
  readonly denials?: readonly string[];
}

/** One claim about who holds a place. */
export interface HoldingClaim {
  readonly claim: string;
  readonly origin: Origin;
  /** Day from which the claim speaks, `YYYY-MM-DD`; null if undated. */
  readonly from: string | null;
  /** `holds`, `gained` and `regained` say the holder has it; `lost` and `withdrew` that it has not; the others neither. */
  readonly change: string;
  readonly holders: readonly string[];
  readonly denied: boolean;
  /** What each holder counts as when claims are compared: its side, else itself ('government', 'opposition'). */
  readonly camps?: readonly string[];
  /** Last day the claim speaks of, where its words set one. */
  readonly until?: string;
  /** When these words were published, as in `FigureValue.said`. */
  readonly said?: string;
  /** Who lost the place, as named. */
  readonly losers?: readonly string[];
  /** The speaker is a party to the war and says it against its own interest. */
  readonly admission?: true;
  /** What each loser counts as, like `camps`. */
  readonly loserCamps?: readonly string[];
  /** The camp that the speaker speaks for as a party to the war; absent for all others. */
  readonly party?: string;
  /** How much of the place the words speak of; absent where they do not say. Only the whole proves the whole. */
  readonly extent?: "whole" | "most" | "part" | "outskirts";
  /** Id of the larger place that the words speak of: they say that all of it is held. */
  readonly through?: string;
  /** Days on each of which the words have it so (vocabulary, section 6). Never past the day they were published. */
  readonly precise?: { readonly first: string; readonly last: string };
  /** Days on at least one of which the words have it so. */
  readonly imprecise?: { readonly first: string; readonly last: string };
  /** The words say that it began, or ended, then. */
  readonly starting?: true;
  readonly ending?: true;
}

/** One claim that a place is besieged, or that a siege was lifted. */
export interface SiegeClaim {
  readonly claim: string;
  readonly origin: Origin;
  /** First day spoken of; null if undated. */
  readonly from: string | null;
  readonly until?: string;
  readonly said?: string;
  /** Who besieges, as named. */
  readonly by: readonly string[];
  /** The siege is said to be over. */
  readonly lifted?: true;
  readonly denied: boolean;
}

/** Who is said to hold a place, over time, and the state that follows at a date. */
export interface Holding {
  readonly place: string;
  readonly placeName: string;
  /** By day, earliest first, undated last. */
  readonly claims: readonly HoldingClaim[];
  /** By day; absent where nobody speaks of a siege. */
  readonly sieges?: readonly SiegeClaim[];
}

/** State of a holding on a day: never a finding, always with the claims for and against. */
export interface HoldingState {
  /** `conceded`: the side that lost it says so. */
  readonly state: "agreed" | "conceded" | "claimed" | "disputed" | "blank";
  /** Holders said to have the place on the day, as named; several when disputed. */
  readonly holders: readonly string[];
  readonly for: readonly string[];
  readonly against: readonly string[];
  /** Day of the latest claim that the state rests on; absent where none speaks by then. */
  readonly asOf?: string;
  /** Why the state is what it is. */
  readonly reason?: Wording;
  /** Who is said to hold parts of it; absent where nobody is. */
  readonly partly?: readonly { readonly holders: readonly string[]; readonly claims: readonly string[] }[];
  /** Said to be besieged, beside who holds it; absent where nobody says so, or it is said to be over. */
  readonly besieged?: {
    readonly by: readonly string[];
    readonly for: readonly string[];
    readonly against: readonly string[];
  };
}

/** A document with its claims: the unit that is stored, in one transaction or not at all. */
export interface ReadDocument {
  readonly document: Document;
  readonly claims: readonly Claim[];
}

/**
 * A link between a claim and an incident that nobody can tell: both may speak of one thing. A claim that an
 * incident lists is linked to it; a claim that it neither lists nor is unsure of is not.
 */
export interface Unsure {
  readonly claim: string;
  readonly incident: string;
  /** What the words leave open. */
  readonly reason: Wording;
}

/** What the weighing stage makes of all claims of the current editions. It always sets the threads. */
export interface Weighed extends Partial<Threads> {
  /** By day, latest first, undated last. */
  readonly incidents: readonly Incident[];
  /** By place name. */
  readonly holdings: readonly Holding[];
  /** Links left open, by claim. The weighing stage always sets it. */
  readonly unsure?: readonly Unsure[];
}
