import type { Bounds } from "./bounds.ts";
import type { Attack, Diplomacy, Facility, Stance, Truce } from "./claim.ts";
import type { Edtf } from "./edtf.ts";
import type { Origin } from "./origin.ts";
import type { Wording } from "./wording.ts";

/**
 * Threads: claims on one lasting thing (a truce, a draft resolution, a hospital) in the order of time. Like
 * incidents they own no facts: every row names its claim and its origin.
 */

/** Words of one origin in a thread. */
export interface Told {
  readonly claim: string;
  readonly origin: Origin;
  /** When these words were published, as `FigureValue.said`; null if unknown. */
  readonly said: string | null;
  /** What the words speak of, as EDTF; null where they give no time. */
  readonly when: Edtf | null;
  /** `asserts`, or the first stance of the chain that asserts nothing; `denies` wherever one denies. */
  readonly stance: Stance;
  /** The words say that it is not so. */
  readonly denied: boolean;
}

/** An actor as named in a claim. */
export interface Named {
  readonly name: string;
  /** Actor id of the theatre, where resolved. */
  readonly actor: string | null;
}

/** A place of a thread; `place` is null where the gazetteer lacks it. */
export interface ThreadPlace {
  readonly place: string | null;
  readonly name: string;
}

// Truces

export interface TruceAct extends Told {
  readonly act: Truce["status"];
  readonly type: Truce["type"];
  readonly by: readonly Named[];
  readonly parties: readonly Named[];
  /** When it is to begin and end, as these words have it; with hours where they give them. */
  readonly start: Edtf | null;
  readonly end: Edtf | null;
}

/** What a proposal, announcement, agreement or extension lays down, in its own words. */
export interface TruceTerm extends Told {
  readonly words: string;
  readonly type: Truce["type"];
}

/** A side of a truce: parties that fight together are one. */
export interface TruceParty {
  /** Camp of the theatre ('government'), else actor id, else the folded name. */
  readonly key: string;
  /** As named, each once, by name. */
  readonly names: readonly string[];
  readonly claims: readonly string[];
}

/** The days on which a truce is said to run. */
export interface TruceWindow {
  /** `YYYY-MM-DD`. */
  readonly first: string;
  readonly last: string;
  /** The strongest words that it rests on. */
  readonly basis: "in force" | "agreed" | "announced";
  /** Nobody says when it ends: `last` is the last day of which somebody says that it runs or is broken. */
  readonly open: boolean;
  readonly claims: readonly string[];
  readonly reason: Wording;
}

/** An attack in the window and area of a truce by one of its parties, as the accusers have it. No finding. */
export interface AllegedBreach {
  readonly party: string;
  readonly accused: readonly Named[];
  readonly type: Attack["type"];
  readonly place: ThreadPlace;
  readonly when: Edtf;
  /** `day only`: the truce began or ended within that day, and nobody gives the hour of the attack. */
  readonly time: "inside" | "day only";
  readonly accusers: readonly Told[];
  readonly deniedBy: readonly Told[];
}

/** A number of breaches as somebody states it. Never added to others, nor to ours. */
export interface StatedBreaches extends Told {
  readonly by: readonly Named[];
  readonly count: Bounds | null;
}

export interface BreachTotal {
  /** Key of the party. */
  readonly party: string;
  readonly names: readonly string[];
  readonly stated: readonly StatedBreaches[];
  /** Alleged breaches listed in this thread. */
  readonly ours: number;
  /** Of those, the ones that somebody denies. */
  readonly denied: number;
}

/** Who spoke at all of the area on, or about, a day. A day without origins was not observed. */
export interface CoverageDay {
  readonly day: string;
  /** Names of origins, sorted. */
  readonly origins: readonly string[];
}

export interface TruceThread {
  readonly id: string;
  readonly title: Wording;
  /** As most of its acts call it. */
  readonly type: Truce["type"];
  /** Places named for it; empty where nobody names one. */
  readonly areas: readonly ThreadPlace[];
  readonly parties: readonly TruceParty[];
  /** By day, undated last. */
  readonly acts: readonly TruceAct[];
  readonly terms: readonly TruceTerm[];
  /** Null where nobody says that it began, or when it is to begin. */
  readonly window: TruceWindow | null;
  readonly breaches: readonly AllegedBreach[];
  readonly totals: readonly BreachTotal[];
  /** Each day of the window; empty without one. */
  readonly coverage: readonly CoverageDay[];
}

/** State of a thread on a day: never a finding, always with the claims for and against. */
export interface ThreadState<State extends string> {
  readonly state: State | "disputed" | "blank";
  readonly for: readonly string[];
  readonly against: readonly string[];
  /** Day of the latest words that it rests on; null where none speaks by then. */
  readonly asOf: string | null;
  readonly reason: Wording;
}

// Diplomacy

export const VOTES = ["for", "against", "veto", "abstain", "absent"] as const;
export type Vote = (typeof VOTES)[number];

export interface InstrumentAct extends Told {
  readonly act: Diplomacy["act"];
  readonly by: readonly Named[];
  readonly to: readonly Named[];
  readonly about: string | null;
}

export interface MemberVote {
  readonly member: Named;
  /** Null where origins differ. */
  readonly vote: Vote | null;
  readonly told: readonly (Told & { readonly vote: Vote })[];
}

export type InstrumentResult = "adopted" | "not adopted" | "vetoed" | "withdrawn";

/** A draft resolution, a round of talks, an ultimatum or an agreement, as a thread of acts. */
export interface Instrument {
  readonly id: string;
  readonly sort: "resolution" | "talks" | "ultimatum" | "agreement";
  /** Made by rule. */
  readonly title: Wording;
  /** 'S/2016/846', '2328'; null where no words give one. */
  readonly symbol: string | null;
  readonly sponsors: readonly Named[];
  /** Who acts or is addressed, each once, by name. */
  readonly parties: readonly Named[];
  /** By day, undated last. */
  readonly acts: readonly InstrumentAct[];
  /** By name of the member; a member of whom nobody speaks has no row. */
  readonly votes: readonly MemberVote[];
  readonly results: readonly (Told & { readonly result: InstrumentResult })[];
}

// Facilities

export interface FacilityTold extends Told {
  readonly status: Facility["status"];
  readonly count: Bounds | null;
  readonly by: readonly Named[];
  readonly means: string | null;
}

/** What is said of one named facility, or of the facilities of a type in a place that nobody names. */
export interface FacilityThread {
  readonly id: string;
  readonly type: Facility["type"];
  /** Null where nobody names it: then several may be meant. */
  readonly name: string | null;
  readonly place: ThreadPlace | null;
  /** By day, undated last. */
  readonly told: readonly FacilityTold[];
}

/** Damage and function are separate. */
export interface FacilityState {
  readonly function: ThreadState<"functioning" | "out of service">;
  readonly building: ThreadState<"damaged" | "destroyed">;
  /** Claims that it was struck, by the day. */
  readonly struck: readonly string[];
}

// People

export const PEOPLE_STATES = [
  "besieged",
  "evacuated",
  "detained",
  "missing",
  "displaced",
  "returned",
  "released",
] as const;
export type PeopleState = (typeof PEOPLE_STATES)[number];

export interface PeopleTold extends Told {
  readonly who: string;
  readonly side: string | null;
  /** Null where the words give none. */
  readonly count: Bounds | null;
  readonly by: readonly Named[];
  /** A part of a total in the same sentence. */
  readonly part?: true;
}

/** What is said of people in one state in one place, over time. Values of several origins stand side by side. */
export interface PeopleThread {
  readonly id: string;
  readonly status: PeopleState;
  /** Null where no words name a place. */
  readonly place: ThreadPlace | null;
  /** By day, undated last. */
  readonly told: readonly PeopleTold[];
}

// Allegations

export const WEAPON_SORTS = ["chemical", "incendiary", "cluster munitions", "arms"] as const;
export type WeaponSort = (typeof WEAPON_SORTS)[number];

export interface AllegationTold extends Told {
  /** Who accuses: the origin itself where empty. */
  readonly accusers: readonly Named[];
  readonly accused: readonly Named[];
  readonly against: readonly Named[];
  /** The weapon in the claim's words; null where it only gives the sort. */
  readonly what: string | null;
}

/** Words that name evidence, within the sentence of a claim. Whether it bears the claim out nobody has weighed. */
export interface EvidenceWords {
  readonly words: string;
  readonly claim: string;
  readonly origin: Origin;
}

export interface Allegation {
  readonly id: string;
  readonly title: Wording;
  readonly weapons: WeaponSort;
  readonly act: "used" | "supplied" | "held" | "captured" | "blocked" | "promised";
  readonly place: ThreadPlace | null;
  readonly alleged: readonly AllegationTold[];
  readonly denied: readonly AllegationTold[];
  readonly doubted: readonly AllegationTold[];
  readonly evidence: readonly EvidenceWords[];
  /** Independent origins that allege it. */
  readonly origins: number;
}

/** All threads of a record. */
export interface Threads {
  /** By area, then by day. */
  readonly truces: readonly TruceThread[];
  readonly instruments: readonly Instrument[];
  readonly facilities: readonly FacilityThread[];
  readonly people: readonly PeopleThread[];
  readonly allegations: readonly Allegation[];
}
