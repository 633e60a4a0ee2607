import { readBoundedCount } from "./number-bounds.ts";
import { TIME_UNITS, type TimeUnit } from "./lexicon/calendar.ts";
import { RECENT, VAGUE_AMOUNTS } from "./lexicon/times.ts";
import { indexPhrases, isMark, matchPhrase, wordAt, type Piece } from "./pieces.ts";
import { WHICH_WORDS, type BaseReading } from "./time-read-days.ts";
import type { Amount, TimeBase } from "./time-shapes.ts";

/** Readers of times made of units: 'last week', 'the past five days', 'two months ago', 'a two-week offensive'. */

const VAGUE = indexPhrases(VAGUE_AMOUNTS);

type PeriodUnit = "week" | "weekend" | "month" | "year";
const PERIODS = new Set<string>(["week", "weekend", "month", "year"]);

export function readUnits(pieces: readonly Piece[], text: string, at: number): BaseReading | null {
  return (
    readSidePeriod(pieces, at) ??
    readPeriod(pieces, at) ??
    readRolling(pieces, text, at) ??
    readWeekend(pieces, at) ??
    readAmountOfTime(pieces, text, at)
  );
}

function reading(base: TimeBase, next: number): BaseReading {
  return { base, part: null, next };
}

/** 'earlier this week', 'later this month'. */
function readSidePeriod(pieces: readonly Piece[], at: number): BaseReading | null {
  const side = wordAt(pieces, at);
  if ((side !== "earlier" && side !== "later") || wordAt(pieces, at + 1) !== "this") return null;
  const unit = wordAt(pieces, at + 2);
  return PERIODS.has(unit)
    ? reading({ kind: "period", unit: unit as PeriodUnit, which: 0, side }, at + 3)
    : null;
}

/** 'last week', 'this month', 'next year', 'the previous week', 'the week before last'. */
function readPeriod(pieces: readonly Piece[], at: number): BaseReading | null {
  const word = wordAt(pieces, at);
  if (PERIODS.has(word) && wordAt(pieces, at + 1) === "before" && wordAt(pieces, at + 2) === "last") {
    return reading({ kind: "period", unit: word as PeriodUnit, which: -2, side: null }, at + 3);
  }
  const which = WHICH_WORDS.get(word);
  const unit = wordAt(pieces, at + 1);
  if (which === undefined || which === null || !PERIODS.has(unit) || pieces[at + 1]?.gap === 2) return null;
  // 'Last week's', 'last week' but 'the last week' and 'the past week' are the seven days up to now.
  const article = wordAt(pieces, at - 1) === "the";
  const rolls = unit !== "weekend" && (word === "past" || word === "coming" || (article && word === "last"));
  if (rolls) return null;
  return reading({ kind: "period", unit: unit as PeriodUnit, which, side: null }, at + 2);
}

/** 'the past five days', 'the last 24 hours', 'next two weeks', 'recent days', 'the coming weeks', 'the past week'. */
function readRolling(pieces: readonly Piece[], text: string, at: number): BaseReading | null {
  const word = wordAt(pieces, at);
  const ahead = word === "next" || word === "coming" || word === "upcoming";
  if (!ahead && !["last", "past", "previous", "recent", "preceding"].includes(word)) return null;
  const unit = unitAt(pieces, at + 1);
  if (unit !== null) {
    const plural = unit.plural;
    if (!plural && word !== "past" && word !== "last" && word !== "coming") return null;
    if (plural && !["recent", "coming", "upcoming", "past", "last"].includes(word)) return null;
    if (unit.unit === "night" || unit.unit === "second" || unit.unit === "minute") return null;
    const amount: Amount = plural
      ? { value: RECENT.get(unit.unit) ?? 2, sure: "rough" }
      : { value: 1, sure: "exact" };
    return reading({ kind: "rolling", unit: unit.unit, amount, ahead }, unit.next);
  }
  if (word === "recent" || word === "upcoming") return null;
  const counted = readAmount(pieces, text, at + 1);
  return counted === null
    ? null
    : reading({ kind: "rolling", unit: counted.unit, amount: counted.amount, ahead }, counted.next);
}

/** 'at the weekend', 'over the weekend'. */
function readWeekend(pieces: readonly Piece[], at: number): BaseReading | null {
  const word = wordAt(pieces, at);
  if (word !== "weekend" || wordAt(pieces, at - 1) !== "the") return null;
  return reading({ kind: "period", unit: "weekend", which: null, side: null }, at + 1);
}

/** 'two months ago', 'three days later', 'within 48 hours', 'two-week', 'for months', 'six months'. */
function readAmountOfTime(pieces: readonly Piece[], text: string, at: number): BaseReading | null {
  const counted = readAmount(pieces, text, at) ?? readBarePlural(pieces, at);
  if (counted === null) return null;
  const { unit, amount, next } = counted;
  const after = wordAt(pieces, next);
  if (after === "ago") return reading({ kind: "ago", unit, amount }, next + 1);
  if (after === "earlier" || after === "later") {
    if (amount.sure !== "exact" || !["day", "week"].includes(unit))
      return { base: { kind: "daytime" }, part: null, next: next + 1 };
    const days = amount.value * (unit === "week" ? 7 : 1) * (after === "later" ? 1 : -1);
    return reading({ kind: "named-day", days, unit }, next + 1);
  }
  if (isForeign(pieces, at, next, amount)) return null;
  const before = wordAt(pieces, at - 1);
  if (before === "in" || before === "within") return reading({ kind: "ahead", unit, amount }, next);
  const long = isMark(pieces, next, "-", true) ? next + 1 : next;
  const end = ["long", "old"].includes(wordAt(pieces, long)) ? long + 1 : next;
  return reading({ kind: "duration", unit, amount }, end);
}

/** Amounts of time that say nothing about when or how long: ages, rates, and times counted from another event. */
function isForeign(pieces: readonly Piece[], at: number, next: number, amount: Amount): boolean {
  const after = wordAt(pieces, next);
  const before = wordAt(pieces, at - 1);
  if (["old", "olds", "after", "before", "since", "from"].includes(after)) return true;
  if (isMark(pieces, next, "-", true) && wordAt(pieces, next + 1) === "old") return isAge(pieces, next);
  if (after === "of" && wordAt(pieces, next + 1) === "age") return true;
  // '24 hours a day', 'seven days a week'.
  if (["a", "per", "each", "every"].includes(after)) return true;
  if (["every", "each", "per", "twice", "once", "times", "age", "aged", "day", "week"].includes(before))
    return true;
  const article = ["a", "an", "one"].includes(wordAt(pieces, at)) && amount.value === 1;
  return article && !saysDuration(pieces, at, next);
}

function isAge(pieces: readonly Piece[], next: number): boolean {
  return wordAt(pieces, next - 1).startsWith("year");
}

/** 'A day' is a rate or a day of its own; 'for a day', 'more than a week' and 'a week-long' last. */
function saysDuration(pieces: readonly Piece[], at: number, next: number): boolean {
  const before = wordAt(pieces, at - 1);
  if (
    [
      "for",
      "within",
      "in",
      "than",
      "nearly",
      "almost",
      "about",
      "over",
      "lasted",
      "lasting",
      "after",
    ].includes(before)
  )
    return before !== "after";
  return isMark(pieces, next, "-", true) && wordAt(pieces, next + 1) === "long";
}

interface CountedUnit {
  readonly unit: TimeUnit;
  readonly amount: Amount;
  readonly next: number;
}

/** 'five days', 'several weeks', 'a month', 'more than two years', '48-hour', 'half an hour', 'two full weeks'. */
function readAmount(pieces: readonly Piece[], text: string, at: number): CountedUnit | null {
  const vague = matchPhrase(pieces, at, VAGUE);
  if (vague !== null) {
    const unit = unitAt(pieces, vague.next);
    return unit?.plural === true
      ? { unit: unit.unit, amount: { value: vague.row.amount, sure: "rough" }, next: unit.next }
      : null;
  }
  const counted = readBoundedCount(pieces, text, at);
  if (counted === null || counted.value <= 0 || counted.value > 10_000) return null;
  let next = counted.next;
  if (["full", "long", "straight", "consecutive", "whole", "more"].includes(wordAt(pieces, next))) next++;
  const unit = unitAt(pieces, isMark(pieces, next, "-", true) ? next + 1 : next);
  if (unit === null) return null;
  return {
    unit: unit.unit,
    amount: { value: counted.value, sure: counted.rough ? "rough" : "exact" },
    next: unit.next,
  };
}

/** 'months of', 'for weeks', 'years ago', 'months-long': at least two, how many nobody says. */
function readBarePlural(pieces: readonly Piece[], at: number): CountedUnit | null {
  const unit = unitAt(pieces, at);
  if (unit === null || !unit.plural || unit.unit === "second" || unit.unit === "minute") return null;
  const before = wordAt(pieces, at - 1);
  const after = wordAt(pieces, unit.next);
  const long = isMark(pieces, unit.next, "-", true) && wordAt(pieces, unit.next + 1) === "long";
  const said =
    after === "ago" ||
    long ||
    before === "for" ||
    (after === "of" && wordAt(pieces, unit.next + 1) !== "the");
  const counted = ["these", "those", "all", "such", "dozens", "hundreds", "the"].includes(before);
  if (!said || counted) return null;
  return { unit: unit.unit, amount: { value: 2, sure: "plural" }, next: unit.next };
}

function unitAt(
  pieces: readonly Piece[],
  at: number,
): { readonly unit: TimeUnit; readonly plural: boolean; readonly next: number } | null {
  const piece = pieces[at];
  if (piece?.kind !== "word" || piece.gap === 2) return null;
  const unit = TIME_UNITS.get(piece.lower);
  return unit === undefined ? null : { unit, plural: piece.lower.endsWith("s"), next: at + 1 };
}
