import type { FeatureCollection } from "geojson";
import type { Actor, ActorRelation, ActorSide, Place } from "../model/theatre.ts";

/** An adjective or people that stands for an actor: 'Russian', 'Russians'. */
export interface Demonym {
  readonly actor: string;
  readonly demonym: string;
}

/** Spelling classes and type words of the pack: `transliteration-rules.json`. */
export interface SpellingRules {
  readonly articles: readonly string[];
  /** Class name to its spellings. */
  readonly tokenClasses: ReadonlyMap<string, readonly string[]>;
  readonly characterRules: readonly (readonly [string, string])[];
}

/** Words in several languages, by the tag of each. */
export type InLanguages = Readonly<Record<string, string>>;

/** What `theatre.json` says of the pack. */
export interface PackAbout {
  readonly id: string;
  readonly title: string;
  /** The title in other languages than English. */
  readonly titles: InLanguages;
  readonly credit: string | null;
  /** What the classes of working sides are called in this theatre, by class. */
  readonly sideNames: Readonly<Record<string, InLanguages>>;
}

/** The content of a pack, checked: what the files say and nothing worked out. */
export interface Pack extends PackAbout {
  readonly places: ReadonlyMap<string, Place>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly relations: readonly ActorRelation[];
  readonly sides: readonly ActorSide[];
  readonly demonyms: readonly Demonym[];
  readonly spelling: SpellingRules;
  readonly layers: ReadonlyMap<string, FeatureCollection>;
  /** SHA-256, lower-case hex, over the names and contents of all files read. */
  readonly digest: string;
}

/** Kinds of a place, largest first where one contains the other. */
export const PLACE_KINDS = [
  "country",
  "governorate",
  "district",
  "subdistrict",
  "city",
  "town",
  "village",
  "neighbourhood",
  "camp",
  "hospital",
  "airbase",
  "airport",
  "base",
  "road",
  "hill",
  "oilfield",
  "gasfield",
  "dam",
  "river",
  "waterworks",
  "crossing",
  "prison",
  "industrial_area",
  "housing_project",
  "holy_site",
  "landmark",
  "area",
  "sea",
] as const;

export const NAME_KINDS = [
  "official",
  "former",
  "alias",
  "acronym",
  "transliteration",
  "pejorative",
] as const;

export const RELATIONS = [
  "member_of",
  "part_of",
  "allied_with",
  "split_from",
  "merged_into",
  "renamed_to",
  "leads",
  "spokesperson_of",
  "reports_for",
] as const;
