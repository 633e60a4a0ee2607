import type { FeatureCollection } from "geojson";
import type { Span } from "./offsets.ts";

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly nameAr: string | null;
  readonly aliases: readonly string[];
  readonly kind: string;
  /** WGS 84 degrees: a representative point, not the extent. */
  readonly lat: number;
  readonly lon: number;
  /** Radius in km within which the place lies. */
  readonly precisionKm: number;
  readonly admin1: string | null;
  readonly admin2: string | null;
  readonly parent: string | null;
  readonly source: string;
  /** ISO 3166 alpha-2, `XX` for none. */
  readonly country: string;
}

export interface ActorName {
  readonly name: string;
  readonly lang: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null is unbounded or unknown. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly kind: "official" | "former" | "alias" | "acronym" | "transliteration" | "pejorative";
}

export interface Actor {
  readonly id: string;
  /** The name to show: the first official English name. */
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
  /** A working alignment for grouping and colour, never a finding. */
  readonly side: string;
  readonly notesSource: string;
  readonly names: readonly ActorName[];
}

export interface ActorRelation {
  readonly actor: string;
  readonly relation: string;
  readonly other: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly source: string;
}

export interface ActorSide {
  readonly actor: string;
  readonly side: string;
  readonly accordingTo: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly source: string;
}

/** A printed name found in running text that the pack knows; which entry is meant is for `resolve` to say. */
export interface NameMention extends Span {
  readonly printed: string;
  /** Ids the printed form can stand for on any date, in pack order. */
  readonly places: readonly string[];
  readonly actors: readonly string[];
  /** Present where an adjective or people stands for the actor: printed 'Russian' for Russia. */
  readonly demonym?: true;
}

/** What a name stands for on a date, near other names, in a mouth; never a silent guess. */
export interface Resolution {
  readonly printed: string;
  /** The id chosen; null where ambiguous or unknown. */
  readonly id: string | null;
  /** The name to carry: the entry's, or the printed words. */
  readonly name: string;
  readonly candidates: readonly string[];
  readonly outcome: "resolved" | "ambiguous" | "unknown";
  /** In words: 'alias of Jabhat Fatah al-Sham from 2016-07-28'. */
  readonly reason: string;
}

/** What helps to choose among entries of one name. */
export interface PlaceContext {
  /** Ids of places named nearby, the nearest first: sentence, then entry, then document. */
  readonly near: readonly string[];
  /** A type word beside the name: 'village', 'district', 'governorate'; null where none. */
  readonly typeWord: string | null;
}

export interface ActorContext {
  /** `YYYY-MM-DD`; null where the document's date is unknown (names are then not bounded by date). */
  readonly on: string | null;
  /** Actor id of the speaker, for what a party calls others; null where unknown. */
  readonly speaker: string | null;
}

/** Places and actors of one theatre, loaded and checked. Pure: asks nothing of clock or disk after loading. */
export interface Theatre {
  readonly id: string;
  readonly title: string;
  readonly places: ReadonlyMap<string, Place>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly relations: readonly ActorRelation[];
  readonly sides: readonly ActorSide[];
  /** GeoJSON layers by file stem: 'governorates', 'districts', ... */
  readonly layers: ReadonlyMap<string, FeatureCollection>;
  /** SHA-256 over the pack's files: part of what makes a record reproducible. */
  readonly digest: string;
  /** All known names in a text, longest first at each point, without overlaps, in order. */
  findNames(text: string): readonly NameMention[];
  resolvePlace(printed: string, context: PlaceContext): Resolution;
  resolveActor(printed: string, context: ActorContext): Resolution;
}
