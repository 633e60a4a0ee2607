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
  /** Where the report as a whole is about (`Theatre.centreOf`); decides last, by nearness. */
  readonly centre?: GeoPoint | null;
}

/** WGS 84 degrees. */
export interface GeoPoint {
  readonly lat: number;
  readonly lon: number;
}

/** How exactly a place is known, finest first; `feature` is a road, river, front or vague area. */
export type PlacePrecision =
  | "site"
  | "landmark"
  | "street"
  | "neighbourhood"
  | "settlement"
  | "near_settlement"
  | "adm3"
  | "adm2"
  | "adm1"
  | "feature"
  | "country"
  | "sea_or_air"
  | "unknown";

export type CompassPoint =
  | "north"
  | "northeast"
  | "east"
  | "southeast"
  | "south"
  | "southwest"
  | "west"
  | "northwest"
  | "central";

/** A place as words describe it: a name, or a part, a distance, a road and so on told from names. */
export type PlacePhrase =
  | { readonly form: "named"; readonly name: string; readonly typeWord: string | null }
  /** 'the city': a place of that kind named before. */
  | { readonly form: "meant"; readonly typeWord: string }
  /** 'northern Hama', 'the north of Idlib'. */
  | { readonly form: "part"; readonly direction: CompassPoint; readonly of: PlacePhrase }
  /** '37km east of Aleppo', 'southwest of the city', '5 miles from Azaz'; null where not said. */
  | {
      readonly form: "offset";
      readonly distanceKm: number | null;
      readonly direction: CompassPoint | null;
      readonly from: PlacePhrase;
    }
  /** 'near X', 'the outskirts of X', 'the countryside of X'. */
  | { readonly form: "around"; readonly how: "near" | "outskirts" | "countryside"; readonly of: PlacePhrase }
  /** 'between A and B', 'the road between A and B', 'the Aleppo-Damascus highway'. */
  | { readonly form: "between"; readonly road: boolean; readonly ends: readonly [PlacePhrase, PlacePhrase] }
  /** 'Maaret, Idlib countryside': a name and the places that contain it, smallest first. */
  | { readonly form: "within"; readonly inner: PlacePhrase; readonly outer: readonly PlacePhrase[] };

/** A place worked out from others; no entry of the gazetteer. */
export interface PlaceArea extends GeoPoint {
  /** Own form, stable for one pack: 'SY07/north', 'C1007/37km-east', 'C1007+C2987/between'. */
  readonly id: string;
  /** Entries it is told from. */
  readonly base: readonly string[];
  /** Radius in km within which the place lies. */
  readonly radiusKm: number;
}

/** What a description of a place stands for: an entry (`id`), or an area told from entries (`area`). */
export interface PlaceResolution extends Resolution {
  readonly precision: PlacePrecision;
  /** Null where the words mean an entry, or nothing that is known. `outcome` is 'resolved' with an area. */
  readonly area: PlaceArea | null;
}

/** One party in a phrase: 'Russian-regime bombing' has two. */
export interface ActorReading extends Resolution, Span {
  /** What the words name: an entry by name, a side as a whole, or somebody left unnamed. */
  readonly type: "named" | "collective" | "unnamed" | "new";
  /** For the unnamed: 'source', 'activist', 'official' ... as a singular noun; null for others. */
  readonly role: string | null;
  /** For the unnamed: the entry they are said to belong to; null where none is said or known. */
  readonly affiliation: string | null;
  /** For the unnamed: the words that say to whom they belong, 'pro-opposition'; null where none. */
  readonly affiliationPrinted: string | null;
  /** For officials: the entry they led or spoke for on the day, with the relation; null where none. */
  readonly office: { readonly relation: string; readonly other: string } | null;
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
  /** Whose data the pack is made of and under which licences, to print beside it; null where it names nobody. */
  readonly credit?: string | null;
  /** The title in other languages, by language tag. */
  readonly titles?: Readonly<Record<string, string>>;
  /**
   * What the classes of working sides ('government') are called in this theatre, by class and then language tag; a
   * class without names has those of the interface.
   */
  readonly sideNames?: Readonly<Record<string, Readonly<Record<string, string>>>>;
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
  /** Reads a description of a place with the words around its name: '37km east of Aleppo'. */
  resolvePlacePhrase(text: string, context: PlaceContext): PlaceResolution;
  /** The parties that a phrase names, in order; offsets count into `text`. Empty where it names none. */
  resolveActorPhrase(text: string, context: ActorContext): readonly ActorReading[];
  /**
   * Where a report is about: the middle of the places it names, each as often as it is named. Countries and
   * other wide areas do not count. Null where nothing is left.
   */
  centreOf(places: readonly string[]): GeoPoint | null;
}
