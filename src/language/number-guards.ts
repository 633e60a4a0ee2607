import { yearAt } from "./calendar-dates.ts";
import { PERSON_SINGULAR } from "./lexicon/people.ts";
import { isPluralNoun, isYearNotCount, pluralNounFollows } from "./number-context.ts";
import { isMark, wordAt, type Piece } from "./pieces.ts";

/** Tests of the words around a number that decide whether, and what, it counts. */

const NOT_NONE = new Set([
  "longer",
  "more",
  "fewer",
  "less",
  "later",
  "doubt",
  "matter",
  "way",
  "means",
  "other",
]);

/** Whether 'no' at a piece counts something as none: 'no casualties', 'no child', 'no further deaths'. */
export function countsNothing(pieces: readonly Piece[], at: number): boolean {
  const after = wordAt(pieces, at + 1);
  if (after === "" || NOT_NONE.has(after)) return false;
  return PERSON_SINGULAR.has(after) || pluralNounFollows(pieces, at + 1);
}

/** Words after 'one' where it is a pronoun or stands for an indefinite: 'one another', 'one must'. */
const AFTER_PRONOUN = new Set(
  "another must should could would can cannot might may day s way thing who that which has knows needs hopes wonders side".split(
    " ",
  ),
);
const BEFORE_PRONOUN = new Set("this that which every each any another only no some the other".split(" "));

/** Whether 'one' at a piece stands for something else than a count. */
export function oneIsPronoun(pieces: readonly Piece[], at: number): boolean {
  if (wordAt(pieces, at) !== "one") return false;
  const before = wordAt(pieces, at - 1);
  const after = wordAt(pieces, at + 1);
  if (isMark(pieces, at + 1, "'’", true)) return true;
  if (AFTER_PRONOUN.has(after)) return true;
  // 'A new one.'
  if (after === "" && ["a", "an", "the"].includes(wordAt(pieces, at - 2)) && before !== "") return true;
  return BEFORE_PRONOUN.has(before) && !(after !== "" && (PERSON_SINGULAR.has(after) || before === "only"));
}

/** Verbs and words after a vague count that stands without a noun: 'many were killed', 'few remained'. */
const PLURAL_VERBS = new Set(
  "were are have had died fled remain remained killed wounded injured left lost more others believe say said dead missing hurt".split(
    " ",
  ),
);

/** Whether 'many', 'few', 'some', 'scores' count something: a plural noun, 'of', or a verb in the plural follows. */
export function vagueCountsSomething(pieces: readonly Piece[], at: number, next: number): boolean {
  const word = wordAt(pieces, next - 1);
  const before = wordAt(pieces, at - 1);
  if (before === "how" || before === "too" || before === "so") return pluralNounFollows(pieces, next);
  const after = wordAt(pieces, next);
  if (after === "of") return true;
  if (word === "tens") return false;
  if (word === "scores") return PLURAL_VERBS.has(after);
  if (pieces[next]?.gap === 2) return false;
  if (word !== "multiple" && word !== "numerous" && PLURAL_VERBS.has(after)) return true;
  return pluralNounFollows(pieces, next);
}

const COUNT_VERBS = new Set(
  (
    "killed wounded injured captured displaced evacuated arrested detained with has have had left lost carrying " +
    "sent fired dropped freed released documented recorded counted total nearly"
  ).split(" "),
);

/** Whether the amount is a year, or two years joined: four digits of this or the last century that count nothing. */
export function isBareYear(pieces: readonly Piece[], from: number, range: boolean, next: number): boolean {
  const framed = ["between", "from"].includes(wordAt(pieces, from));
  const first = framed ? from + 1 : from;
  if (yearAt(pieces, first) === null) return false;
  if (range ? yearAt(pieces, next - 1) === null || next !== first + 3 : next !== first + 1) return false;
  if (framed || (range && !isPluralNoun(pieces, next))) return !isPluralNoun(pieces, next);
  if (COUNT_VERBS.has(wordAt(pieces, first - 1))) return false;
  return isYearNotCount(pieces, first);
}

/** Ages are printed after a name: 'Salma Haddad, 53, said'; '(53)'. One name alone needs a lower-case word after. */
export function isAgeOfNamed(
  pieces: readonly Piece[],
  at: number,
  next: number,
  value: number | null,
): boolean {
  if (value === null || value < 1 || value > 110 || !Number.isInteger(value)) return false;
  const comma = isMark(pieces, at - 1, ",", true);
  const bracket = isMark(pieces, at - 1, "(") && isMark(pieces, next, ")", true);
  if (!comma && !bracket) return false;
  const name = pieces[at - 2];
  if (name?.kind !== "word" || !name.capital) return false;
  const before = isMark(pieces, at - 3, "-", true) ? pieces[at - 4] : pieces[at - 3];
  const fullName = before?.kind === "word" && before.capital && name.gap < 2 && at >= 3;
  const after = pieces[next];
  if (bracket) return fullName;
  const closed =
    after === undefined || after.gap === 2 || (after.kind === "mark" && ",.;)".includes(after.lower));
  if (fullName) return closed || ["from", "who", "was", "and", "is"].includes(after?.lower ?? "");
  const word = pieces[next + 1];
  return after?.lower === "," && word?.kind === "word" && !word.capital && word.lower !== "and";
}
