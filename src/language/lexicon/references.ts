/** Words that stand for somebody named before, and what they can stand for. */

export type ReferentKind = "person" | "organisation" | "group" | "people" | "country";

export interface ReferenceRow {
  readonly word: string;
  readonly kinds: readonly ReferentKind[];
  readonly gender: "male" | "female" | null;
  readonly example: string;
}

const BODIES: readonly ReferentKind[] = ["organisation", "group", "country"];
const MANY: readonly ReferentKind[] = ["people", "group", "organisation"];

/** Personal and possessive pronouns of the third person. */
export const PRONOUNS: readonly ReferenceRow[] = [
  { word: "he", kinds: ["person"], gender: "male", example: "He denied it." },
  { word: "him", kinds: ["person"], gender: "male", example: "They asked him." },
  { word: "his", kinds: ["person"], gender: "male", example: "His men left." },
  { word: "himself", kinds: ["person"], gender: "male", example: "He hurt himself." },
  { word: "she", kinds: ["person"], gender: "female", example: "She denied it." },
  { word: "her", kinds: ["person"], gender: "female", example: "They asked her." },
  { word: "hers", kinds: ["person"], gender: "female", example: "The house is hers." },
  { word: "herself", kinds: ["person"], gender: "female", example: "She hurt herself." },
  { word: "it", kinds: BODIES, gender: null, example: "It denied the report." },
  { word: "its", kinds: BODIES, gender: null, example: "Its men left." },
  { word: "itself", kinds: BODIES, gender: null, example: "It hurt itself." },
  { word: "they", kinds: MANY, gender: null, example: "They denied it." },
  { word: "them", kinds: MANY, gender: null, example: "He asked them." },
  { word: "their", kinds: MANY, gender: null, example: "Their men left." },
  { word: "themselves", kinds: MANY, gender: null, example: "They hurt themselves." },
];

/**
 * Nouns that with 'the' stand for the nearest bearer of a kind even where no name or role holds the word: 'the
 * group' for any armed group. Other nouns ('the general', 'the ministry') need the word itself.
 */
export const KIND_NOUNS: readonly ReferenceRow[] = [
  { word: "man", kinds: ["person"], gender: "male", example: "The man left." },
  { word: "woman", kinds: ["person"], gender: "female", example: "The woman left." },
  { word: "group", kinds: ["group", "organisation"], gender: null, example: "The group left." },
  { word: "organisation", kinds: ["organisation"], gender: null, example: "The organisation said so." },
  { word: "organization", kinds: ["organisation"], gender: null, example: "The organization said so." },
  { word: "agency", kinds: ["organisation"], gender: null, example: "The agency said so." },
  { word: "monitor", kinds: ["organisation"], gender: null, example: "The monitor said so." },
  { word: "watchdog", kinds: ["organisation"], gender: null, example: "The watchdog said so." },
  { word: "faction", kinds: ["group"], gender: null, example: "The faction left." },
  { word: "militia", kinds: ["group"], gender: null, example: "The militia left." },
  { word: "movement", kinds: ["group"], gender: null, example: "The movement left." },
  { word: "country", kinds: ["country"], gender: null, example: "The country agreed." },
];

/** Words that say the same of a person: 'the minister' for a 'foreign minister', 'the officer' for a colonel. */
export const ROLE_KIN: ReadonlyMap<string, readonly string[]> = new Map([
  [
    "officer",
    [
      "general",
      "colonel",
      "major",
      "captain",
      "lieutenant",
      "brigadier",
      "sergeant",
      "gen",
      "col",
      "maj",
      "capt",
      "lt",
      "brig",
    ],
  ],
  [
    "official",
    [
      "minister",
      "spokesman",
      "spokeswoman",
      "secretary",
      "governor",
      "mayor",
      "director",
      "envoy",
      "ambassador",
      "official",
    ],
  ],
  ["general", ["gen", "general"]],
  ["colonel", ["col", "colonel"]],
  ["doctor", ["dr", "doctor", "surgeon"]],
  ["diplomat", ["ambassador", "envoy", "minister", "secretary", "diplomat"]],
  ["spokesperson", ["spokesman", "spokeswoman", "spokesperson"]],
  ["leader", ["leader", "president", "commander", "head", "chief"]],
  ["chief", ["chief", "head", "director", "leader"]],
]);
