import type { CompassPoint } from "../model/theatre.ts";

/** Words that describe a place by another. Data for an editor to review; nothing here is of one pack. */

/** Compass words with the point they mean; with '-ern' and Arabic forms. */
export const COMPASS: ReadonlyMap<string, CompassPoint> = new Map<string, CompassPoint>([
  ...(["north", "south", "east", "west"] as const).flatMap((point): [string, CompassPoint][] => [
    [point, point],
    [`${point}ern`, point],
  ]),
  ...(["northeast", "northwest", "southeast", "southwest"] as const).flatMap(
    (point): [string, CompassPoint][] => {
      const [first, second] = [point.slice(0, 5), point.slice(5)];
      return [`${first}${second}`, `${first}-${second}`, `${first} ${second}`].flatMap(
        (form): [string, CompassPoint][] => [
          [form, point],
          [`${form}ern`, point],
        ],
      );
    },
  ),
  ["n", "north"],
  ["s", "south"],
  ["e", "east"],
  ["w", "west"],
  ["ne", "northeast"],
  ["nw", "northwest"],
  ["se", "southeast"],
  ["sw", "southwest"],
  ["central", "central"],
  ["centre", "central"],
  ["center", "central"],
  ["middle", "central"],
  ["شمال", "north"],
  ["شمالي", "north"],
  ["الشمالي", "north"],
  ["الشمالية", "north"],
  ["جنوب", "south"],
  ["جنوبي", "south"],
  ["الجنوبي", "south"],
  ["الجنوبية", "south"],
  ["شرق", "east"],
  ["شرقي", "east"],
  ["الشرقي", "east"],
  ["الشرقية", "east"],
  ["غرب", "west"],
  ["غربي", "west"],
  ["الغربي", "west"],
  ["الغربية", "west"],
]);

/** What a carried name says: 'Northern Idlib', as newspapers write it. */
export const COMPASS_ADJECTIVES: Readonly<Record<CompassPoint, string>> = {
  north: "Northern",
  south: "Southern",
  east: "Eastern",
  west: "Western",
  northeast: "Northeastern",
  northwest: "Northwestern",
  southeast: "Southeastern",
  southwest: "Southwestern",
  central: "Central",
};

/** Kilometres in a unit of length. */
export const LENGTHS: ReadonlyMap<string, number> = new Map([
  ["km", 1],
  ["kms", 1],
  ["kilometre", 1],
  ["kilometres", 1],
  ["kilometer", 1],
  ["kilometers", 1],
  ["mile", 1.609],
  ["miles", 1.609],
  ["mi", 1.609],
  ["metre", 0.001],
  ["metres", 0.001],
  ["meter", 0.001],
  ["meters", 0.001],
  ["m", 0.001],
  ["كم", 1],
  ["كيلومتر", 1],
  ["كيلومترا", 1],
  ["كيلومترات", 1],
]);

/** Numbers that papers spell out before a unit of length. */
export const SPELT_NUMBERS: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["twelve", 12],
  ["fifteen", 15],
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
]);

/** Words for a line between places. */
export const ROAD_WORDS: ReadonlySet<string> = new Set(
  "road roads highway motorway route طريق اوتوستراد أوتوستراد".split(" "),
);
