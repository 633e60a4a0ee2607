import { GROUP_HEADS } from "../lexicon/actors.ts";
import { PLACE_TYPES } from "../lexicon/control.ts";
import { HYPHEN_PARTICIPLES } from "../lexicon/closed-classes.ts";
import { phrasesOf } from "./phrases.ts";
import { type Range, type SentenceView, textOf } from "./sentence-view.ts";

/** A place named in a sentence. */
export interface PlaceMention extends Range {
  readonly printed: string;
  /** 'village', 'district' beside the name; null where none. */
  readonly typeWord: string | null;
  /** 'northern', 'eastern' before the name; null where none. */
  readonly direction: string | null;
  /** The word before the mention's phrase: 'in', 'near', 'of'. */
  readonly preposition: string;
  /** The theatre's entries of this name; empty for names it does not know. */
  readonly candidates: readonly string[];
  /** A site that bears a town's name ('Goma airport'): only an entry of just that name is meant. */
  readonly site?: true;
}

const DIRECTIONS = new Set(
  "northern southern eastern western north south east west central northeast northwest southeast southwest northeastern northwestern southeastern southwestern ne nw se sw upper lower".split(
    " ",
  ),
);
const INTO = new Set([
  "in",
  "on",
  "at",
  "near",
  "of",
  "into",
  "from",
  "to",
  "toward",
  "towards",
  "around",
  "outside",
  "inside",
  "across",
  "against",
  "over",
  "through",
  "between",
  "and",
  "within",
  "over",
  ",",
  "(",
  "off",
  "targeting",
  "including",
  "like",
]);
const COUNTRYSIDE = new Set([
  "countryside",
  "province",
  "governorate",
  "suburbs",
  "outskirts",
  "rural",
  "region",
]);
const MONTHS_AND_TITLES =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|President|Minister|General|Mr|Mrs|Security|Council|Parliament|English|Twitter|Facebook|Telegram|GMT|AFP|Reuters|UN|EU|NATO)$/;

/** Words between a preposition and a place's name that say in what state it is. */
const BEFORE_PLACES = new Set(
  "the occupied besieged embattled nearby neighbouring neighboring central divided liberated encircled devastated historic".split(
    " ",
  ),
);

/** Words that stand for a thing named elsewhere, whatever the tagger takes a capital for. */
const NEVER_NAMES = new Set(
  "i he she it they we you them him her us me this that these those there who which what both all some many others one most several none each everyone".split(
    " ",
  ),
);

const NO_PLACE = new Set(
  "agency observatory ministry parliament war peace day week month year accord agreement".split(" "),
);

/**
 * Places named in a range, in order of the text.
 *
 * @param struck the range is what an attack struck or a party took: capitalised words in it that no list
 *   knows are places without a preposition of place before them
 */
export function placesIn(view: SentenceView, range: Range, struck = false): PlaceMention[] {
  const found: PlaceMention[] = [];
  let i = range.start;
  while (i < range.end) {
    const place = knownAt(view, i, struck) ?? unknownAt(view, i, struck);
    if (place === null) {
      i++;
      continue;
    }
    if (place.start < range.end) found.push(place);
    i = Math.max(place.end, i + 1);
  }
  return found;
}

function knownAt(view: SentenceView, i: number, struck: boolean): PlaceMention | null {
  const mention = view.names[i];
  if (!mention || mention.places.length === 0 || view.names[i - 1] === mention) return null;
  let end = i;
  while (view.names[end] === mention) end++;
  const described = describe(view, { start: i, end });
  // A name that is an actor's too is a place only where the words around make it one.
  if (mention.actors.length > 0 && !struck && !isPlaced(view, i, described)) return null;
  if (insideLongerName(view, end)) return null;
  if (isCompound(view, end)) return null;
  return { start: i, end, printed: mention.printed, ...described, candidates: mention.places };
}

/** A preposition of place or a type word; behind a comma or 'and' only in a list of places. */
function isPlaced(
  view: SentenceView,
  i: number,
  { preposition, typeWord, direction }: Pick<PlaceMention, "preposition" | "typeWord" | "direction">,
): boolean {
  if (typeWord !== null) return true;
  if (!INTO.has(preposition)) return false;
  if (preposition !== "," && preposition !== "and" && preposition !== "(") return true;
  if (direction !== null) return true;
  for (let at = i - 1; at >= 0 && at > i - 4; at--) {
    const before = view.names[at];
    if (before !== undefined) return before.places.length > 0;
  }
  return false;
}

/** 'London-based', 'Aleppo-linked': the name only describes; 'Aleppo-held' does not occur. */
function isCompound(view: SentenceView, end: number): boolean {
  const next = view.words[end];
  return next === "-" && HYPHEN_PARTICIPLES.has(view.words[end + 1] ?? "") && view.words[end + 1] !== "held";
}

/** 'Aleppo Record Centre', 'Homs Media Office': the place is part of a body's name. */
function insideLongerName(view: SentenceView, end: number): boolean {
  const next = view.tokens[end];
  if (!next || !/^\p{Lu}\p{Ll}/u.test(next.form) || PLACE_TYPES.has(view.words[end] as string)) return false;
  return view.classes[end] === "name" || view.classes[end] === "noun";
}

/** Capitalised words that no list knows, made a place by 'in', 'near' or a type word. */
function unknownAt(view: SentenceView, i: number, struck: boolean): PlaceMention | null {
  const form = view.tokens[i]?.form ?? "";
  if (
    !/^\p{Lu}\p{Ll}|^al$|^Al$|^el$/u.test(form) ||
    view.names[i] ||
    view.times[i] ||
    MONTHS_AND_TITLES.test(form) ||
    view.classes[i] === "pronoun" ||
    NEVER_NAMES.has(view.words[i] as string) ||
    // 'The West', 'the North': a part of the world, or of a country that is not named.
    (DIRECTIONS.has(view.words[i] as string) && view.words[i - 1] === "the")
  )
    return null;
  const phrase = phrasesOf(view).at[i];
  if (!phrase || view.classes[i] === "determiner" || view.classes[i] === "number") return null;
  if (i > phrase.start && view.classes[i - 1] === "name" && /^\p{Lu}/u.test(view.tokens[i - 1]?.form ?? ""))
    return null;
  let end = i;
  while (end < phrase.end) {
    const next = view.tokens[end]?.form ?? "";
    const joined = next === "-" || next === "’" || next === "'";
    if (!/^\p{Lu}|^al$|^el$/u.test(next) && !joined) break;
    if (PLACE_TYPES.has(next.toLowerCase()) && end > i) break;
    end++;
  }
  while (end > i + 1 && /^[-’']$/.test(view.tokens[end - 1]?.form ?? "")) end--;
  // 'Harbour Centre', 'Reed Front': a body's name, not a part of a place.
  if (/^(?:Cent(?:re|er)|Front)$/.test(view.tokens[end]?.form ?? "")) return null;
  const described = describe(view, { start: i, end });
  // 'the west of Marib'
  const beside = described.preposition === "of" && DIRECTIONS.has(view.words[i - 2] ?? "");
  const led =
    beside ||
    [
      "along",
      "in",
      "near",
      "at",
      "into",
      "around",
      "outside",
      "inside",
      "across",
      "toward",
      "towards",
    ].includes(described.preposition);
  const last = view.words[end - 1] ?? "";
  if (view.words.slice(i, phrase.end).some((word) => GROUP_HEADS.has(word)) || NO_PLACE.has(last))
    return null;
  if (!led && !struck && described.typeWord === null) return null;
  // 'Houses were hit': the capital is the sentence's.
  if (i === 0 && !led && view.tagged && view.tokens[0]?.upos === "NOUN") return null;
  if (described.typeWord === null && phrase.end > end && view.words[end] !== "'s") return null;
  return { start: i, end, printed: textOf(view, { start: i, end }), ...described, candidates: [] };
}

function describe(
  view: SentenceView,
  name: Range,
): Pick<PlaceMention, "typeWord" | "direction" | "preposition"> {
  let typeWord: string | null = null;
  let direction: string | null = null;
  let at = name.start - 1;
  const after = view.words[name.end] ?? "";
  const after2 = view.words[name.end + 1] ?? "";
  if (PLACE_TYPES.has(after)) typeWord = after;
  else if (DIRECTIONS.has(after) && COUNTRYSIDE.has(after2)) {
    typeWord = after2;
    direction = after;
  }
  if (view.words[at] === "the") at--;
  if (view.words[at] === "rural") {
    typeWord ??= "countryside";
    at--;
  }
  if (DIRECTIONS.has(view.words[at] ?? "")) {
    direction = view.words[at] as string;
    at--;
    if (view.words[at] === "-" || view.words[at] === "rural") at--;
  }
  if (view.words[at] === "of" && PLACE_TYPES.has(view.words[at - 1] ?? "")) {
    typeWord ??= view.words[at - 1] as string;
    at -= 2;
    while (
      at > 0 &&
      (view.classes[at] === "adjective" || view.classes[at] === "determiner" || view.classes[at] === "number")
    ) {
      if (DIRECTIONS.has(view.words[at] as string)) direction ??= view.words[at] as string;
      at--;
    }
  }
  while (at > 0 && (view.classes[at] === "determiner" || BEFORE_PLACES.has(view.words[at] as string))) at--;
  return { typeWord, direction, preposition: view.words[at] ?? "" };
}
