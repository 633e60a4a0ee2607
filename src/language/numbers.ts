import type { Bounds } from "../model/bounds.ts";
import type { Quantity } from "../model/language.ts";
import { readCalendarDate, yearAt } from "./calendar-dates.ts";
import { MONTHS, TIME_UNITS } from "./lexicon/calendar.ts";
import { CURRENCY_BEFORE, UNIT_WORDS } from "./lexicon/measures.ts";
import { ORDINALS, TENS, type Bound } from "./lexicon/numbers.ts";
import {
  applyBound,
  BOUND_STARTERS,
  readBoundAfter,
  readBoundsBefore,
  type Limits,
} from "./number-bounds.ts";
import { readClock } from "./clock-times.ts";
import {
  countsNothing,
  isAgeOfNamed,
  isBareYear,
  oneIsPronoun,
  vagueCountsSomething,
} from "./number-guards.ts";
import { isPartOfName, readOrdinal, skipForeignDigits } from "./number-context.ts";
import { beginsNumber, NUMBER_STARTERS, readCoreNumber, type CoreNumber } from "./number-core.ts";
import { readUnit } from "./number-units.ts";
import { isDigits, isMark, scanPieces, wordAt, type Piece } from "./pieces.ts";
import { applyShare, readShare } from "./shares.ts";

/** Words that a quantity can begin with; all others are passed over at once. */
const STARTERS: ReadonlySet<string> = new Set([
  ..."between from aged age ages no most majority vast half his her their".split(" "),
  ...NUMBER_STARTERS,
  ...BOUND_STARTERS,
  ...ORDINALS.keys(),
  ...MONTHS.keys(),
  ...CURRENCY_BEFORE,
]);

/** 'The' begins a quantity only in 'the majority of' and its like. */
const AFTER_THE = new Set(["majority", "vast", "great", "overwhelming", "bulk", "maximum", "minimum"]);

/** What was read at one piece: a quantity or nothing, and where reading goes on. */
interface Reading {
  readonly quantity: Quantity | null;
  readonly next: number;
}

/** One number, or a range of two, with its bound words not yet applied: what they do depends on the unit. */
interface Amount {
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
  readonly bounds: readonly Bound[];
  readonly core: CoreNumber;
  readonly from: number;
  readonly next: number;
  /** The second number of a range, where there is one. */
  readonly range: boolean;
}

/**
 * Finds the numbers of a text and reads them as bounds.
 *
 * The span holds the words that bound the number ('at least 25') but not the noun or the unit after it.
 * `unit` tells counts from years, ages, distances and the like. Days of the month, numbers inside names
 * ('Resolution 2254', 'T-72', '1070 Apartments'), telephone numbers and paths give nothing. A share has
 * bounds only where its total stands beside it ('half of the 600'); `shareOf` reads the others.
 *
 * @param text any text; offsets are UTF-16 units into it
 * @returns quantities in text order, without overlaps; empty where there are none. Time is linear.
 * @example findQuantities("At least 25 people, most of them women") // 25..null count; null..null share
 */
export function findQuantities(text: string): Quantity[] {
  const pieces = scanPieces(text);
  const found: Quantity[] = [];
  let at = 0;
  while (at < pieces.length) {
    const reading = readAt(pieces, text, at);
    if (reading.quantity !== null) found.push(reading.quantity);
    at = Math.max(reading.next, at + 1);
  }
  return found;
}

function readAt(pieces: readonly Piece[], text: string, at: number): Reading {
  const piece = pieces[at] as Piece;
  const nothing: Reading = { quantity: null, next: at + 1 };
  if (piece.kind === "other") return nothing;
  if (piece.kind === "mark" && !BOUND_STARTERS.has(piece.lower) && !CURRENCY_BEFORE.has(piece.lower))
    return nothing;
  const starts =
    STARTERS.has(piece.lower) || (piece.lower === "the" && AFTER_THE.has(wordAt(pieces, at + 1)));
  if (piece.kind === "word" && !starts) return nothing;
  const date = readCalendarDate(pieces, at);
  if (date !== null) return readDateYear(pieces, text, at, date.next);
  if (piece.kind === "digits") {
    const foreign = skipForeignDigits(pieces, text, at);
    if (foreign !== null)
      return readShareQuantity(pieces, text, at, at, []) ?? { quantity: null, next: foreign };
  }
  return (
    readAgePhrase(pieces, text, at) ??
    readQuantity(pieces, text, at, null) ??
    readNo(pieces, text, at) ??
    nothing
  );
}

/** A date names no count; its year is kept. */
function readDateYear(pieces: readonly Piece[], text: string, at: number, next: number): Reading {
  const yearPiece = [next - 1, at].find((index) => yearAt(pieces, index) !== null);
  if (yearPiece === undefined) return { quantity: null, next };
  const year = yearAt(pieces, yearPiece);
  return { quantity: quantity(pieces, text, yearPiece, yearPiece + 1, year, year, false, "year"), next };
}

/** 'aged 14', 'ages 5 to 12', 'aged between 15 and 60', 'in his 50s'. */
function readAgePhrase(pieces: readonly Piece[], text: string, at: number): Reading | null {
  const word = wordAt(pieces, at);
  if (word === "aged" || word === "age" || word === "ages") {
    const from = ["of", "from"].includes(wordAt(pieces, at + 1)) ? at + 2 : at + 1;
    const core = pieces[from];
    if (core === undefined || core.gap === 2 || (core.kind === "word" && !STARTERS.has(core.lower)))
      return null;
    return readQuantity(pieces, text, from, "age");
  }
  if (!["his", "her", "their"].includes(word)) return null;
  let index = at + 1;
  if (["early", "mid", "late"].includes(wordAt(pieces, index))) index++;
  if (isMark(pieces, index, "-", true)) index++;
  const decade = pieces[index];
  const plural = pieces[index + 1];
  if (decade?.kind !== "digits" || decade.lower.length !== 2 || plural?.lower !== "s" || plural.gap !== 0)
    return null;
  const age = Number(decade.lower);
  return { quantity: quantity(pieces, text, index, index + 2, age, age + 9, false, "age"), next: index + 2 };
}

/** 'no casualties', 'no child'. */
function readNo(pieces: readonly Piece[], text: string, at: number): Reading | null {
  if (wordAt(pieces, at) !== "no" || !countsNothing(pieces, at)) return null;
  return { quantity: quantity(pieces, text, at, at + 1, 0, 0, false, "count"), next: at + 1 };
}

function readQuantity(
  pieces: readonly Piece[],
  text: string,
  at: number,
  forced: "age" | null,
): Reading | null {
  const head = readBoundsBefore(pieces, at);
  const unit = head.unit ?? forced;
  let from = head.next;
  const money = CURRENCY_BEFORE.has(pieces[from]?.lower ?? "");
  if (wordAt(pieces, from) === "us" && pieces[from + 1]?.lower === "$") from++;
  if (money || pieces[from]?.lower === "$") from++;
  if (pieces[from]?.gap === 2 && from > at) return null;

  const share = readShareQuantity(pieces, text, at, head.next, head.bounds);
  if (share !== null && unit === null && !money) return share;
  if (head.next === at && !money) {
    const ordinal = readOrdinalQuantity(pieces, text, at);
    if (ordinal !== null) return ordinal;
  }
  const clock = money ? null : readClock(pieces, from);
  if (clock !== null) {
    return { quantity: quantity(pieces, text, at, clock.next, null, null, false, "clock"), next: clock.next };
  }
  const amount =
    readAmount(pieces, text, from, head.bounds) ??
    readArticleUnit(pieces, from, head.bounds) ??
    // 'Some' bounds a number and counts without one.
    (head.next > at && !money ? readAmount(pieces, text, at, []) : null);
  if (amount === null) return null;
  return finish(pieces, text, at, amount, money ? "money" : unit);
}

/** One number or a range of two, with the bound words after it. */
function readAmount(
  pieces: readonly Piece[],
  text: string,
  from: number,
  bounds: readonly Bound[],
): Amount | null {
  const word = wordAt(pieces, from);
  const framed = word === "between" || (word === "from" && !isChange(pieces, from));
  const changes = wordAt(pieces, from - 1) === "from" && isChange(pieces, from - 1);
  const first = readCount(pieces, text, framed ? from + 1 : from);
  if (first === null) return null;
  const second = changes ? null : readSecond(pieces, text, first, framed ? word : null);
  if (framed && second === null) return null;
  const last = second ?? first;
  const scale =
    second !== null && first.scale === 1 && (first.max ?? 0) * second.scale <= (second.max ?? 0)
      ? second.scale
      : 1;
  const after = readBoundAfter(pieces, last.next);
  return {
    min: first.min === null ? null : first.min * scale,
    max: last.max,
    approximate: first.approximate || last.approximate,
    bounds: after === null ? bounds : [...bounds, after.bound],
    core: first,
    from,
    next: after?.next ?? last.next,
    range: second !== null,
  };
}

/** 'more than a week', 'nearly half an hour': an article counts one of a unit where a bound word stands before. */
function readArticleUnit(pieces: readonly Piece[], from: number, bounds: readonly Bound[]): Amount | null {
  let at = from;
  const half = wordAt(pieces, at) === "half";
  if (half) at++;
  if (!["a", "an"].includes(wordAt(pieces, at)) || (bounds.length === 0 && !half)) return null;
  const word = wordAt(pieces, at + 1);
  if (!UNIT_WORDS.has(word) && !TIME_UNITS.has(word)) return null;
  const value = half ? 0.5 : 1;
  const core: CoreNumber = {
    min: value,
    max: value,
    approximate: false,
    next: at + 1,
    form: "words",
    needsNoun: false,
    scale: 1,
  };
  return { min: value, max: value, approximate: false, bounds, core, from, next: at + 1, range: false };
}

/** A number that may count something here: no date, clock time, part of a name or pronoun. */
function readCount(pieces: readonly Piece[], text: string, at: number): CoreNumber | null {
  if (isDigits(pieces, at)) {
    if (readCalendarDate(pieces, at) !== null || skipForeignDigits(pieces, text, at) !== null) return null;
  }
  const core = readCoreNumber(pieces, text, at);
  if (core === null) return null;
  if (core.form === "digits" && isPartOfName(pieces, at, core.next)) return null;
  if (core.form === "words" && core.min === 1 && core.next === at + 1 && oneIsPronoun(pieces, at))
    return null;
  return core;
}

/** The second number of a range: 'to 30', '-30', '– 30', 'or three'; after 'between', 'and 30'. */
function readSecond(
  pieces: readonly Piece[],
  text: string,
  first: CoreNumber,
  frame: string | null,
): CoreNumber | null {
  if (first.form === "vague" || first.max === null) return null;
  const joint = pieces[first.next];
  if (joint === undefined || joint.gap === 2) return null;
  const marks = joint.kind === "mark" && "-–—".includes(joint.lower);
  if (marks && (pieces[first.next + 1]?.gap ?? 0) !== joint.gap) return null;
  const words = frame === "between" ? ["and", "to"] : frame === "from" ? ["to"] : ["to", "or"];
  if (!marks && !words.includes(joint.lower)) return null;
  const second = readCount(pieces, text, first.next + 1);
  if (second === null || second.form === "vague" || second.max === null) return null;
  const low = first.scale === 1 ? first.max * second.scale : first.max;
  return first.max < second.max || low < second.max ? second : null;
}

/** 'rose from 53 to 57': two values, not a range. */
const CHANGE =
  /^(?:rise|rose|risen|rising|raise|raised|raising|increas\w{1,4}|grew|grow\w{0,3}|climb\w{0,4}|jump\w{0,4}|fall|fell|fallen|falling|drop\w{0,4}|declin\w{1,4}|cut|reduced|lower\w{0,3}|revised|up|down|went|changed|decreas\w{1,4})$/;

function isChange(pieces: readonly Piece[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - 6; at--) {
    const piece = pieces[at] as Piece;
    if (piece.kind === "mark" && ".;!?".includes(piece.lower)) return false;
    if (piece.kind === "word" && CHANGE.test(piece.lower)) return true;
  }
  return false;
}

/** Units that are measured: 'more than 2 km' is from 2 on, where 'more than 2 people' is from 3 on. */
const MEASURED = new Set<Quantity["unit"]>(["distance", "duration", "money", "percent", "measure"]);

function finish(
  pieces: readonly Piece[],
  text: string,
  at: number,
  amount: Amount,
  forced: "age" | "money" | null,
): Reading | null {
  const { core, next } = amount;
  if (core.form === "vague" && core.needsNoun && !vagueCountsSomething(pieces, at, next)) return null;
  const reading = readUnit(pieces, next);
  if (reading.unit === null) return { quantity: null, next: reading.next };
  let unit: Quantity["unit"] = forced ?? reading.unit;
  const onlyAbout = amount.bounds.every((bound) => bound === "about");
  if (unit === "count" && onlyAbout && isBareYear(pieces, amount.from, amount.range, next)) unit = "year";
  const plain = amount.bounds.length === 0 && !amount.range;
  if (unit === "count" && plain && core.form === "digits" && isAgeOfNamed(pieces, at, next, core.max))
    unit = "age";
  // A decade: 'the 1990s'.
  if (wordAt(pieces, next) === "s" && pieces[next]?.gap === 0) return null;
  // The innermost word acts first: 'up to about 50' is about 50, then bounded above.
  const [min, max, approximate] = amount.bounds.reduceRight<Limits>(
    (limits, bound) => applyBound(bound, limits, MEASURED.has(unit) ? 0 : 1),
    [amount.min, amount.max, amount.approximate],
  );
  const spanEnd = Math.max(next, reading.spanEnd);
  return {
    quantity: quantity(pieces, text, at, spanEnd, min, max, approximate, unit),
    next: Math.max(reading.next, spanEnd),
  };
}

function readOrdinalQuantity(pieces: readonly Piece[], text: string, at: number): Reading | null {
  const ordinal = readOrdinal(pieces, at, TENS);
  if (ordinal !== null) {
    const { value, next } = ordinal;
    return { quantity: quantity(pieces, text, at, next, value, value, false, "ordinal"), next };
  }
  const year = yearAt(pieces, at);
  const plural = pieces[at + 1];
  if (year === null || plural?.lower !== "s" || plural.gap !== 0) return null;
  return { quantity: quantity(pieces, text, at, at + 2, year, year + 9, false, "year"), next: at + 2 };
}

/** A share, with its bounds where the total follows: 'most of the 32', 'nearly half of 600'. */
function readShareQuantity(
  pieces: readonly Piece[],
  text: string,
  at: number,
  from: number,
  bounds: readonly Bound[],
): Reading | null {
  const share = readShare(pieces, text, from);
  if (share === null) return null;
  let index = share.next;
  if (wordAt(pieces, index) === "of") index++;
  if (["the", "its", "their", "these", "those", "his", "her"].includes(wordAt(pieces, index))) index++;
  const total = index > share.next && isDigitsOrWords(pieces, index) ? readCount(pieces, text, index) : null;
  const counts = total !== null && total.form !== "vague" && total.min !== null && total.min > 1;
  const isUnit = counts && readUnit(pieces, total.next).unit !== "count";
  if (!counts || isUnit || isBareYear(pieces, index, false, total.next)) {
    return { quantity: quantity(pieces, text, at, share.next, null, null, false, "share"), next: share.next };
  }
  const whole: Bounds = { min: total.min, max: total.max, text: "" };
  const part = applyShare(share.share, bounds.at(-1) ?? null, whole);
  return {
    quantity: quantity(pieces, text, at, total.next, part.min, part.max, part.approximate ?? false, "share"),
    next: total.next,
  };
}

function isDigitsOrWords(pieces: readonly Piece[], at: number): boolean {
  return isDigits(pieces, at) || beginsNumber(wordAt(pieces, at));
}

function quantity(
  pieces: readonly Piece[],
  text: string,
  from: number,
  to: number,
  min: number | null,
  max: number | null,
  approximate: boolean,
  unit: Quantity["unit"],
): Quantity {
  const start = pieces[from]?.start ?? 0;
  const end = pieces[to - 1]?.end ?? start;
  const bounds: Bounds = {
    min,
    max,
    text: text.slice(start, end),
    ...(approximate ? { approximate: true } : {}),
  };
  return { start, end, bounds, unit };
}
