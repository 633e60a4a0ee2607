import { singularType } from "../../theatre/resolve-place.ts";
import { type Range, type SentenceView, spanOf } from "./sentence-view.ts";

const COMPASS =
  "(?:north|south)(?: ?- ?| )?(?:east|west)(?:ern)?|(?:north|south|east|west)(?:ern)?|[NS][EW]|central|middle";
const UNIT = "km|kms|kilomet(?:re|er)s?|miles?|met(?:re|er)s?";
const LENGTH = `\\d{1,4}(?:[.,]\\d{1,2})?(?: ?[-–] ?\\d{1,4})? ?(?:${UNIT}|m)|[a-z]{3,7} (?:${UNIT})`;
const TYPE =
  "(?:city|town|village|hamlet|district|neighbou?rhood|suburb|quarter|area|region|province|governorate|camp|hill|valley)s?|(?:provinc|citi|countri)es";

/** '37 km (23 miles) east of', 'to the north of', 'southwest of'. */
const OFFSET = `(?:${LENGTH})(?: \\([^()]{1,24}\\))?,? (?:away )?(?:to the )?(?:(?:${COMPASS}) )?(?:of|from) |(?:just |to the |the |in the )?(?:far )?(?:${COMPASS}) (?:(?:part|parts|side|half|edge) )?of `;
/** 'near', 'the outskirts of'. */
const AROUND = `near |close to |just outside |outside |(?:the )?(?:(?:${COMPASS}) )?(?:outskirts|edges?|approaches|vicinity) of `;
/** 'the northern countryside of': a part, not a place beside. */
const COUNTRYSIDE = `(?:the )?(?:(?:${COMPASS}) )?(?:countryside|hinterland|suburbs) of `;

/** The words before a name that say where, from the name, the place is; matched against what ends at the name. */
const BEFORE_NAME = new RegExp(
  `(?<![\\p{L}\\d])((?:${OFFSET}|${AROUND})?)(?:${COUNTRYSIDE})?(?:the )?(?:(?:${TYPE}) of )?(?:the )?(?:(?:(?:${COMPASS})[ -])?(?:rural )?)$`,
  "iu",
);
/** The words behind it that say so: ' village', '’s eastern countryside'. */
const BEHIND_NAME = new RegExp(`^(?:['’]s)?(?: (?:${COMPASS}))? (\\p{L}{3,14})(?![\\p{L}\\d])`, "iu");
/** Longer than the words before a name that tell a place from it. */
const LONGEST_LEAD = 90;

/** A name with the words around it that tell a place from it, as printed. */
export interface PlaceWords {
  /** The whole description without line breaks: 'the outskirts of Azaz', '37 km east of Aleppo', 'Binnish town'. */
  readonly text: string;
  /** Offset in the document's text at which it begins. */
  readonly start: number;
  /** Where it ends. */
  readonly end: number;
  /** The words tell another place than the one named: 'near', 'east of'. */
  readonly away: boolean;
}

/** Reads the words around a place's name in a sentence. */
export function wordsAround(view: SentenceView, name: Range): PlaceWords {
  const { start, end } = spanOf(view, name);
  const from = Math.max(view.tokens[0]?.start ?? start, start - LONGEST_LEAD);
  const before = view.text.slice(from, start).replace(/[\n\t]/g, " ");
  const lead = BEFORE_NAME.exec(before);
  const first = lead === null ? start : from + lead.index;
  const last = end + behindName(view, end);
  const text = view.text
    .slice(first, last)
    .replace(/\s/g, " ")
    // What a length is in other units adds nothing.
    .replace(/ \([^()]{1,24}\)(?= (?:to|from|of|away|north|south|east|west))/i, "")
    .replace(/^the (?=\d)/i, "");
  return { text, start: first, end: last, away: (lead?.[1] ?? "") !== "" };
}

const CUTS = /^(?:countryside|hinterland|outskirts|suburbs)$/i;

function behindName(view: SentenceView, end: number): number {
  const stop = view.tokens.at(-1)?.end ?? end;
  const match = BEHIND_NAME.exec(view.text.slice(end, Math.min(stop, end + 48)).replace(/[\n\t]/g, " "));
  if (!match) return 0;
  const word = match[1] as string;
  const isType = singularType(word) !== null;
  // 'Aleppo's hospitals' are no place of that name; 'Aleppo's countryside' is told from it.
  const owned = /^['’]s/.test(match[0]);
  return CUTS.test(word) || (isType && !owned) ? match[0].length : 0;
}

/** 'the city' and the words before it that tell a place from it. */
export interface MeantWords {
  /** 'the city', '5 km south of the city'. */
  readonly text: string;
  readonly typeWord: string;
  /** Token of the article. */
  readonly start: number;
}

/** Kinds that are named before they are meant: 'the hospital' is seldom a place the page has named. */
const MEANT = new Set(
  "city town village hamlet district neighbourhood neighborhood province governorate camp".split(" "),
);
/** Before the article they say that something happens there. */
const THERE = new Set(
  "in into inside near of outside around across on at over within from to toward towards through against".split(
    " ",
  ),
);

/** Places that a range points back to by a common noun with 'the' or 'this'. */
export function meantPlaces(view: SentenceView, range: Range): MeantWords[] {
  const found: MeantWords[] = [];
  for (let i = range.start; i < range.end; i++) {
    if (!["the", "this", "that"].includes(view.words[i] as string)) continue;
    let noun = i + 1;
    while (noun < i + 3 && (view.classes[noun] === "adjective" || view.classes[noun] === "verb")) noun++;
    const typeWord = view.words[noun] as string;
    if (!MEANT.has(typeWord) || !THERE.has(view.words[i - 1] ?? "")) continue;
    // 'the city of X', 'the town centre', 'the village Qabtan': named, or another thing.
    const next = view.words[noun + 1] ?? "";
    if (next === "of" || view.classes[noun + 1] === "noun" || view.classes[noun + 1] === "name") continue;
    const words = wordsAround(view, { start: noun, end: noun + 1 });
    const lead = words.away
      ? words.text.replace(/(?:the|this|that) (?:[\p{L}-]{1,20} ){0,2}\S{1,16}$/iu, "")
      : "";
    found.push({ text: `${lead}the ${typeWord}`, typeWord, start: i });
  }
  return found;
}
