import type { Bounds } from "./bounds.ts";
import type { Edtf, HowKnown } from "./edtf.ts";
import type { Span } from "./offsets.ts";
import type { PlaceArea, PlacePrecision } from "./theatre.ts";

/** The ten kinds of a claim. The format page docs/claims-format.md defines each field. */
export const CLAIM_KINDS = [
  "toll",
  "attack",
  "control",
  "truce",
  "facility",
  "aid",
  "diplomacy",
  "allegiance",
  "arms",
  "statement",
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const STANCES = [
  "asserts",
  "denies",
  "doubts",
  "demands",
  "promises",
  "threatens",
  "predicts",
] as const;
export type Stance = (typeof STANCES)[number];

export const CERTAINTIES = ["stated", "alleged", "possible", "denied"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Somebody who is described and not named: 'a Syrian military source'. */
export interface Unnamed {
  /** 'source', 'activist', 'commander' as a singular noun. */
  readonly role: string;
  /** Actor of the theatre they are said to belong to; null where none is said or known. */
  readonly affiliation: string | null;
  /** The words that say so, 'Syrian military', 'pro-opposition'; null where none. */
  readonly affiliationPrinted: string | null;
}

/** An office of a person on the day the words speak of. */
export interface Office {
  /** 'leads', 'spokesperson_of', 'member_of'. */
  readonly relation: string;
  /** Actor of the theatre. */
  readonly other: string;
}

/** One voice in the chain of voices. Spans are null where the words stand outside the entry. */
export interface Attribution {
  /** As named in the text without 'the'; pronouns and short forms resolved to the fullest name in the page. */
  readonly source: string;
  /** The words that attribute ('said', 'according to'), or null (a commenter). */
  readonly cue: string | null;
  readonly stance: Stance;
  /** Where the source's printed form stands. */
  readonly sourceSpan: Span | null;
  readonly cueSpan: Span | null;
  /** Actor of the theatre, where the name resolves to exactly one. */
  readonly actor: string | null;
  /** Present where the words describe a speaker without a name. */
  readonly unnamed?: Unnamed;
  /** Present for a person of the theatre who held an office on the day. */
  readonly office?: Office;
  /** Present and true for a group's own name that the theatre does not list. */
  readonly met?: true;
}

export const TOLL_STATUSES = [
  "killed",
  "injured",
  "missing",
  "detained",
  "released",
  "executed",
  "evacuated",
  "displaced",
  "returned",
  "besieged",
  "resident",
  "present",
  "captured",
  "treated",
  "participating",
] as const;
export type TollStatus = (typeof TOLL_STATUSES)[number];

export interface TollPart {
  readonly who: string;
  readonly count: Bounds;
  readonly where: readonly string[];
}

export interface Toll {
  readonly status: TollStatus;
  readonly count: Bounds | null;
  readonly who: string;
  readonly side: string | null;
  readonly by: readonly string[];
  readonly means: string | null;
  readonly breakdown?: readonly TollPart[];
}

export const ATTACK_TYPES = [
  "airstrike",
  "shelling",
  "ground assault",
  "bombing",
  "suicide bombing",
  "armed clash",
  "shooting",
  "chemical attack",
  "drone strike",
  "missile strike",
  "siege",
  "looting",
  "other",
] as const;
export type AttackType = (typeof ATTACK_TYPES)[number];

export interface Attack {
  readonly type: AttackType;
  readonly by: readonly string[];
  readonly target: string | null;
  readonly means: string | null;
  readonly status: "carried out" | "repelled" | "threatened" | "planned" | "suspended" | "resumed" | "ended";
  readonly count?: Bounds;
}

export const CONTROL_CHANGES = [
  "gained",
  "regained",
  "lost",
  "holds",
  "contested",
  "advanced",
  "withdrew",
] as const;
export type ControlChange = (typeof CONTROL_CHANGES)[number];

/** The place is the claim's `where[0]`. */
export interface Control {
  readonly change: ControlChange;
  readonly by: readonly string[];
  readonly from: readonly string[];
}

export interface Truce {
  readonly type: "ceasefire" | "humanitarian pause" | "suspension" | "local truce" | "evacuation deal";
  readonly status:
    | "proposed"
    | "announced"
    | "agreed"
    | "in force"
    | "extended"
    | "rejected"
    | "broken"
    | "ended"
    | "vetoed";
  readonly by: readonly string[];
  readonly parties: readonly string[];
  readonly start: Edtf | null;
  readonly end: Edtf | null;
  readonly breaches: { readonly count: Bounds | null; readonly by: readonly string[] } | null;
}

export interface Facility {
  readonly type:
    | "hospital"
    | "school"
    | "bakery"
    | "water"
    | "aid convoy"
    | "warehouse"
    | "civil defence centre"
    | "power"
    | "market"
    | "residential"
    | "other";
  readonly name: string | null;
  readonly status: "destroyed" | "damaged" | "out of service" | "attacked" | "functioning" | "restored";
  readonly count: Bounds | null;
  readonly by: readonly string[];
  readonly means: string | null;
}

export interface Aid {
  readonly status: "delivered" | "blocked" | "attacked" | "requested" | "promised";
  readonly by: readonly string[];
  readonly to: readonly string[];
  readonly what: string | null;
  readonly count: Bounds | null;
}

export interface Diplomacy {
  readonly act: string;
  readonly by: readonly string[];
  readonly to: readonly string[];
  readonly about: string | null;
}

export interface Allegiance {
  readonly change:
    | "joins"
    | "leaves"
    | "splits"
    | "merges"
    | "renames"
    | "allies"
    | "fights"
    | "infiltrated by";
  readonly actor: readonly string[];
  readonly other: readonly string[];
}

export interface Arms {
  readonly status: "supplied" | "blocked" | "promised" | "captured" | "used" | "held";
  readonly what: string | null;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly count: Bounds | null;
}

/** The kind with its own object; `statement` has none. */
export type ClaimBody =
  | { readonly kind: "toll"; readonly toll: Toll }
  | { readonly kind: "attack"; readonly attack: Attack }
  | { readonly kind: "control"; readonly control: Control }
  | { readonly kind: "truce"; readonly truce: Truce }
  | { readonly kind: "facility"; readonly facility: Facility }
  | { readonly kind: "aid"; readonly aid: Aid }
  | { readonly kind: "diplomacy"; readonly diplomacy: Diplomacy }
  | { readonly kind: "allegiance"; readonly allegiance: Allegiance }
  | { readonly kind: "arms"; readonly arms: Arms }
  | { readonly kind: "statement" };

/** A place as a claim names it: the words, and what the theatre made of them. */
export interface PlaceReference {
  /** As printed in the text. */
  readonly printed: string;
  /** The name the claim carries: the gazetteer's, or the printed words where none was chosen. */
  readonly name: string;
  /**
   * Id of the gazetteer entry chosen: the place itself, or the one that it lies in or beside (`area` then says
   * how). Null where ambiguous, unknown, or told as a spot away from every entry ('37 km east of Aleppo').
   */
  readonly place: string | null;
  /** Ids of the entries considered, best first, where more than one was; else empty. */
  readonly candidates: readonly string[];
  /** Why this entry, or why none, in words. */
  readonly reason: string;
  /** How exactly the words say where it is; absent where nothing is known. */
  readonly precision?: PlacePrecision;
  /** The ground meant, where the words tell it from entries ('near Azaz', 'northern Idlib'); else absent. */
  readonly area?: PlaceArea;
}

/** An actor as a claim names it, for each name in `by`, `from`, `parties` and the like. */
export interface ActorReference {
  readonly printed: string;
  readonly name: string;
  readonly actor: string | null;
  readonly reason: string;
  /** Where the words stand, for a group's own name that the theatre does not list; absent for others. */
  readonly met?: Span;
}

/** The `when` of a claim with how it was known and the words that said so. */
export interface ClaimTime {
  readonly edtf: Edtf;
  readonly known: HowKnown;
  readonly span: Span | null;
}

/**
 * How likely a reading is right, 0 to 1 with two decimals, as far as reference pages tell. It is about the reading,
 * not about the world: nobody's word is weighed here.
 */
export interface Confidence {
  /** That a careful reader finds a claim of this kind in these words. */
  readonly claim: number;
  /**
   * Of each filled field that can be compared with a reader's (by its name in the claims format): that it is as
   * the reader has it, given that the claim is there. Free wording (`target`, `about`) and rare fields have none.
   */
  readonly fields: Readonly<Record<string, number>>;
}

interface ClaimBase extends Span {
  /**
   * What makes it the same claim: a hash over document id, capture, kind, span and a running number of
   * equal ones. 16 hex digits, prefixed `c-`.
   */
  readonly id: string;
  readonly document: string;
  /** Index into the document's `entries` of the narrowest entry that holds the words. */
  readonly entry: number;
  /** The exact words: `text.slice(start, end)`. */
  readonly quote: string;
  /** The chain of voices, outermost first, the document's own voice left out. */
  readonly attribution: readonly Attribution[];
  readonly certainty: Certainty;
  readonly when: ClaimTime | null;
  /** Most specific first, at most two levels (attack: all places struck). */
  readonly where: readonly PlaceReference[];
  /** Every actor name used in the body, with its resolution. */
  readonly actors: readonly ActorReference[];
  /** Name of the rule that made the claim, then those that changed it. */
  readonly rules: readonly string[];
  /** Absent on claims that were made before confidence was measured, or by hand. No part of the id. */
  readonly confidence?: Confidence;
}

/** One typed thing that one passage of a document says, together with who is said to say it. Not what is true. */
export type Claim = ClaimBase & ClaimBody;

/** The claims of one kind. */
export type ClaimOf<K extends ClaimKind> = Extract<Claim, { kind: K }>;
