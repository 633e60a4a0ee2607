import type { CompassPoint, PlacePhrase } from "../model/theatre.ts";
import { COMPASS, LENGTHS, ROAD_WORDS, SPELT_NUMBERS } from "./place-words.ts";
import { singularType } from "./resolve-place.ts";

/** Longer than any description of a place; what is longer is taken as a name that no gazetteer has. */
const LONGEST = 240;
/** Descriptions nest: 'south of the road between A and B, Idlib countryside'. Deeper ones are not written. */
const DEEPEST = 6;

const COMPASS_WORD = "(?:north|south)(?:[- ]?(?:east|west))?(?:ern)?|(?:east|west)(?:ern)?";
const LENGTH_WORD = "km|kms|kilomet(?:re|er)s?|miles?|mi|met(?:re|er)s?|m";
const NUMBER = "\\d{1,4}(?:[.,]\\d{1,2})?(?:(?:-|–| to )\\d{1,4})?|[a-z]{1,7}";

const LEADING =
  /^(?:(?:in|at|on|inside|within|into|towards?|across|over|along|from|off|against|targeting|just|about|around|some|roughly|nearly|approximately|only|مدخل|في) )+/i;
const OFFSET = new RegExp(
  `^(?:(${NUMBER}) ?(${LENGTH_WORD}),? )?(?:away )?(?:to the )?(?:(${COMPASS_WORD}) )?(?:of|from) (.{2,})$`,
  "i",
);
const PART_OF = new RegExp(
  `^(?:the (?:far )?(?=.)|(?=(?:city |town )?cent(?:re|er) ))(${COMPASS_WORD}|(?:city |town )?cent(?:re|er)|middle)(?: (?:part|parts|side|half|edge|area|areas))? of (.{2,})$`,
  "i",
);
const PART = new RegExp(`^(?:the )?(?:far )?(${COMPASS_WORD}|central|[ns][ew]?|[ew])[ -](.{2,})$`, "i");
const NEAR =
  /^(?:(?:near|close to|next to|outside|(?:in )?the vicinity of|vicinity of|around|beside|adjacent to|not far from) |(?:بالقرب من|بالقرب|قرب|محيط|بمحيط|جوار) ?)(.{2,})$/i;
const OUTSKIRTS_OF = new RegExp(
  `^(?:the )?(?:(${COMPASS_WORD}) )?(?:outskirts|edges?|suburbs|approaches|entrance) of (.{2,})$`,
  "i",
);
const COUNTRYSIDE_OF = new RegExp(
  `^(?:the )?(?:(${COMPASS_WORD}) )?(?:countryside|hinterland) of (.{2,})$`,
  "i",
);
const ITS_COUNTRYSIDE = new RegExp(
  `^(.{2,}?)(?:['’]s)? (?:(${COMPASS_WORD}) )?(countryside|hinterland|outskirts|suburbs)$`,
  "i",
);
const RURAL = new RegExp(`^(?:the )?(?:(${COMPASS_WORD}) )?rural (.{2,})$`, "i");
const BETWEEN =
  /^(?:the )?(?:(\p{L}{2,12}) )?(?:linking |connecting |that links )?(?:between|from|linking|connecting) (.{2,}) (?:and|to|with) (.{2,})$/iu;
const PAIR = /^(?:the )?([^-–/]{2,60}?) ?[-–/] ?([^-–/]{2,60}) (road|highway|motorway|route)$/i;
const PAIR_AFTER =
  /^(?:the )?(?:road|highway|motorway|route)(?: of)? ([^-–/]{2,60}?) ?[-–/] ?([^-–/]{2,60})$/i;
const MEANT = /^(?:the|this|that) ([a-z ]{3,16})$/i;
/** 'Shaar district of Aleppo', 'Hafir village in Idlib': the name stands before its own type word. */
const NAME_TYPE_IN =
  /^(.{2,60}?) (\p{L}{3,16}) (?:of|in|in the|near|belongs to|belonging to|located in) (.{2,})$/iu;
const NAME_NEAR = /^(.{2,60}?) (?:near|outside|close to|next to|in the vicinity of) (.{2,})$/iu;
const NAME_IN = /^(.{2,60}?) (?:in|within|belonging to|belongs to|located in) (.{2,})$/iu;
const ARABIC_TYPED_WITHIN = /^(.{2,60}?) (?:التابعة ل|التابع ل|في ريف |بريف |في )(.{2,})$/;
const ARABIC_COUNTRYSIDE = /^(?:ريف )(.{2,50}?)(?: (الشمالي|الجنوبي|الشرقي|الغربي))?$/;
const ARABIC_DIRECTION = /^(شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي) (.{2,})$/;
const ARABIC_OUTSKIRTS = /^(?:أطراف|اطراف|ضواحي|مشارف|تخوم) (.{2,})$/;
const ARABIC_BETWEEN = /^(?:(?:ال)?طريق (?:الواصل )?)?بين (.{2,60}?) و ?(.{2,60})$/;
const ARABIC_PAIR = /^طريق ([^-–]{2,60}?)(?: ?[-–] ?| )([^-–]{2,60})$/;

/**
 * Reads how a description tells a place from the names in it. Takes no gazetteer: 'northern Hama' is a part
 * here even where a pack lists it by that name. A description of no known form is a name.
 *
 * @example parsePlacePhrase("37km east of Aleppo") // offset, 37, east, from Aleppo
 */
export function parsePlacePhrase(text: string): PlacePhrase {
  return parse(
    text
      .replace(/\s{1,20}/g, " ")
      .replace(/[“”"«»]/g, "")
      .trim(),
    0,
  );
}

function parse(given: string, depth: number): PlacePhrase {
  const text = given.replace(LEADING, "").trim() || given;
  if (text.length > LONGEST || depth > DEEPEST) return { form: "named", name: text, typeWord: null };
  const inside = (part: string) => parse(part.trim(), depth + 1);
  return (
    commaList(text, inside) ??
    meant(text) ??
    between(text, inside) ??
    partOrOffset(text, given, inside) ??
    around(text, inside) ??
    arabic(text, inside) ??
    part(text, inside) ??
    nameWithin(text, inside) ??
    named(text)
  );
}

type Inside = (part: string) => PlacePhrase;

function commaList(text: string, inside: Inside): PlacePhrase | null {
  if (!/[,،]/.test(text)) return null;
  const [first, ...rest] = text.split(/[,،]/).map((part) => part.trim());
  const outer = rest.filter((part) => part !== "").map(inside);
  if (first === undefined || first === "" || outer.length === 0) return null;
  return { form: "within", inner: inside(first), outer };
}

function meant(text: string): PlacePhrase | null {
  const typeWord = singularType(MEANT.exec(text)?.[1] ?? "");
  return typeWord === null ? null : { form: "meant", typeWord };
}

function between(text: string, inside: Inside): PlacePhrase | null {
  const pair = PAIR.exec(text) ?? PAIR_AFTER.exec(text);
  if (pair)
    return { form: "between", road: true, ends: [inside(pair[1] as string), inside(pair[2] as string)] };
  const match = BETWEEN.exec(text);
  if (!match) return null;
  const word = match[1]?.toLowerCase();
  const road = word !== undefined && ROAD_WORDS.has(word);
  // 'from A to B' is a line only as a road; 'five km from A to ...' is no line.
  if (
    word === undefined
      ? !/^(?:the )?between /i.test(text)
      : !road && !/^(?:area|front|border|line|frontline)$/.test(word)
  )
    return null;
  return { form: "between", road, ends: [inside(match[2] as string), inside(match[3] as string)] };
}

function partOrOffset(text: string, given: string, inside: Inside): PlacePhrase | null {
  const whole = PART_OF.exec(text);
  // 'to the north of X' is beyond it; 'in the north of X' is a part of it.
  if (whole && !/^(?:just )?to the /i.test(given)) {
    const direction = compassOf(whole[1]?.replace(/^(?:city|town) /i, ""));
    if (direction !== null) return { form: "part", direction, of: inside(whole[2] as string) };
  }
  const match = OFFSET.exec(text.replace(/^the (?=\d)/i, ""));
  if (!match) return null;
  const direction = compassOf(match[3]);
  const distanceKm = lengthOf(match[1], match[2]);
  if (direction === null && distanceKm === null) return null;
  return { form: "offset", distanceKm, direction, from: inside(match[4] as string) };
}

function around(text: string, inside: Inside): PlacePhrase | null {
  const near = NEAR.exec(text);
  if (near) return { form: "around", how: "near", of: inside(near[1] as string) };
  const cut = (
    how: "outskirts" | "countryside",
    direction: string | undefined,
    name: string,
  ): PlacePhrase => {
    const of: PlacePhrase = { form: "around", how, of: inside(name) };
    const point = compassOf(direction);
    return point === null ? of : { form: "part", direction: point, of };
  };
  const outskirts = OUTSKIRTS_OF.exec(text);
  if (outskirts) return cut("outskirts", outskirts[1], outskirts[2] as string);
  const countryside = COUNTRYSIDE_OF.exec(text) ?? RURAL.exec(text);
  if (countryside) return cut("countryside", countryside[1], countryside[2] as string);
  const its = ITS_COUNTRYSIDE.exec(text);
  if (!its) return null;
  const how = /outskirts|suburbs/i.test(its[3] as string) ? "outskirts" : "countryside";
  // 'western Deir ez-Zor countryside' is 'Deir ez-Zor's western countryside'.
  const before = PART.exec(its[1] as string);
  return before && its[2] === undefined
    ? cut(how, before[1], before[2] as string)
    : cut(how, its[2], its[1] as string);
}

function arabic(text: string, inside: Inside): PlacePhrase | null {
  if (!/[\u0600-\u06ff]/.test(text)) return null;
  const within = ARABIC_TYPED_WITHIN.exec(text);
  if (within)
    return { form: "within", inner: inside(within[1] as string), outer: [inside(within[2] as string)] };
  const outskirts = ARABIC_OUTSKIRTS.exec(text);
  if (outskirts) return { form: "around", how: "outskirts", of: inside(outskirts[1] as string) };
  const pair = ARABIC_BETWEEN.exec(text) ?? ARABIC_PAIR.exec(text);
  if (pair)
    return {
      form: "between",
      road: !text.startsWith("بين"),
      ends: [inside(pair[1] as string), inside(pair[2] as string)],
    };
  const countryside = ARABIC_COUNTRYSIDE.exec(text);
  if (countryside) {
    const of: PlacePhrase = { form: "around", how: "countryside", of: inside(countryside[1] as string) };
    const point = compassOf(countryside[2]);
    return point === null ? of : { form: "part", direction: point, of };
  }
  const direction = ARABIC_DIRECTION.exec(text);
  const point = compassOf(direction?.[1]);
  return direction && point !== null
    ? { form: "offset", distanceKm: null, direction: point, from: inside(direction[2] as string) }
    : null;
}

function part(text: string, inside: Inside): PlacePhrase | null {
  const match = PART.exec(text);
  const direction = compassOf(match?.[1]);
  if (!match || direction === null) return null;
  // 'N' and 'SW' are compass points only in capitals.
  const printed = match[1] as string;
  if (printed.length <= 2 && printed !== printed.toUpperCase()) return null;
  return { form: "part", direction, of: inside(match[2] as string) };
}

function nameWithin(text: string, inside: Inside): PlacePhrase | null {
  const typed = NAME_TYPE_IN.exec(text);
  if (typed && singularType(typed[2] as string) !== null && singularType(firstWord(text)) === null)
    return {
      form: "within",
      inner: inside(`${typed[1]} ${typed[2]}`),
      outer: [inside((typed[3] as string).replace(/^the /i, ""))],
    };
  const near = NAME_NEAR.exec(text);
  if (near) {
    const by: PlacePhrase = { form: "around", how: "near", of: inside(near[2] as string) };
    return { form: "within", inner: inside(near[1] as string), outer: [by] };
  }
  const plain = NAME_IN.exec(text);
  return plain
    ? { form: "within", inner: inside(plain[1] as string), outer: [inside(plain[2] as string)] }
    : null;
}

function named(text: string): PlacePhrase {
  const words = text.replace(/^the /i, "").split(" ");
  const last = singularType(words.at(-1) ?? "");
  if (words.length > 1 && last !== null)
    return { form: "named", name: words.slice(0, -1).join(" "), typeWord: last };
  const first = singularType(words[0] ?? "");
  if (words.length > 1 && first !== null) {
    const rest = words[1]?.toLowerCase() === "of" ? words.slice(2) : words.slice(1);
    if (rest.length > 0) return { form: "named", name: rest.join(" "), typeWord: first };
  }
  return { form: "named", name: text, typeWord: null };
}

function firstWord(text: string): string {
  return text.replace(/^the /i, "").split(" ", 1)[0] ?? "";
}

function compassOf(word: string | undefined): CompassPoint | null {
  return word === undefined ? null : (COMPASS.get(word.toLowerCase()) ?? null);
}

function lengthOf(number: string | undefined, unit: string | undefined): number | null {
  const perUnit = LENGTHS.get(unit?.toLowerCase() ?? "");
  if (number === undefined || perUnit === undefined) return null;
  const spelt = SPELT_NUMBERS.get(number.toLowerCase());
  const ends = number.split(/-|–| to /).map((end) => Number(end.replace(",", ".")));
  const value = spelt ?? ends.reduce((a, b) => a + b, 0) / ends.length;
  return Number.isFinite(value) ? Math.round(value * perUnit * 10) / 10 : null;
}
