import type { Quantity } from "../../model/language.ts";

type Unit = Quantity["unit"];

/** Words after a number that make it no count of people or things, by the unit they give it. */
export const UNIT_WORDS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ...group(
    "distance",
    "km kms kilometre kilometres kilometer kilometers mile miles metre metres meter meters yard yards foot " +
      "feet ft cm centimetre centimetres centimeter centimeters mm millimetre millimetres millimeter " +
      "millimeters inch inches",
  ),
  ...group(
    "money",
    "dollar dollars euro euros usd eur gbp pounds lira liras lire syp ruble rubles rouble roubles dinar dinars cents riyals",
  ),
  ...group("percent", "percent pct percentage"),
  ...group(
    "measure",
    "ton tons tonne tonnes kg kilo kilos kilogram kilograms kilogramme kilogrammes gram grams gramme grammes " +
      "litre litres liter liters gallon gallons hectare hectares acre acres dunam dunams sq square degree " +
      "degrees megawatt megawatts mw kmh kph mph knots magnitude cubic barrels",
  ),
  ...group(
    "duration",
    "seconds minute minutes mins hour hours hrs day days night nights week weeks month months year years " +
      "decade decades fortnight",
  ),
]);

/** Signs and codes before a number that make it money. */
export const CURRENCY_BEFORE: ReadonlySet<string> = new Set(["$", "€", "£", "usd", "eur", "gbp", "syp"]);

/** Words that may stand between a number and its unit: '5 nautical miles', '3 US dollars'. */
export const UNIT_MODIFIERS: ReadonlySet<string> = new Set([
  "nautical",
  "us",
  "american",
  "syrian",
  "turkish",
  "calendar",
  "consecutive",
  "straight",
  "full",
  "long",
  "more",
  "whole",
  "working",
]);

/** Second halves of a hyphened word whose number counts things: 'a 300-strong force', '15-member council'. */
export const COUNTING_COMPOUNDS: ReadonlySet<string> = new Set([
  "strong",
  "member",
  "man",
  "person",
  "vehicle",
  "truck",
  "bed",
]);

/**
 * Words before a number that make it a name: 'Resolution 2254', 'Article 5'. Those with `true` are read so in
 * lower case too.
 */
export const DESIGNATORS: ReadonlyMap<string, boolean> = new Map([
  ...names(
    true,
    "resolution resolutions unscr article articles paragraph paragraphs clause chapter highway highways flight " +
      "flights verse day week phase page stage step round room level section sections",
  ),
  ...names(
    false,
    "number unit base regiment brigade division battalion route road street avenue part figure table block gate " +
      "checkpoint channel volume issue line grade sector zone version building apartment apartments annex appendix " +
      "area camp district episode season type mark model protocol rule hill point cell photo image picture video " +
      "comment update group squadron",
  ),
  // Broadcasters with a number in their names.
  ...names(false, "kurdistan france sky euronews africa"),
]);

/** Capitalised words after a number that make the two a name: '1070 Apartments', '47 Brigade'. */
export const DESIGNATED: ReadonlySet<string> = new Set(
  "apartments apartment project brigade division battalion regiment street avenue road squadron corps group units".split(
    " ",
  ),
);

function group(unit: Unit, words: string): [string, Unit][] {
  return words.split(" ").map((word) => [word, unit]);
}

function names(lowerCaseToo: boolean, words: string): [string, boolean][] {
  return words.split(" ").map((word) => [word, lowerCaseToo]);
}
