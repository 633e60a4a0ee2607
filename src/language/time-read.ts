import { readClock, type ClockTime } from "./clock-times.ts";
import { PARTS_OF_DAY, PHASES, type PartOfDay, type Phase } from "./lexicon/times.ts";
import { indexPhrases, isMark, matchPhrase, wordAt, type Piece } from "./pieces.ts";
import { readDay, readMonth, readSeason, readYear, type BaseReading } from "./time-read-days.ts";
import { readUnits } from "./time-read-units.ts";
import type { TimeBase, TimeShape } from "./time-shapes.ts";

/** Reads one time: a day, month, year or stretch with the part of the day and the clock time that belong to it. */

const PARTS = indexPhrases(PARTS_OF_DAY);
const PHASE_INDEX = indexPhrases(PHASES);

const APPROXIMATE = new Set(["around", "about", "circa", "approximately", "roughly"]);
const DAYTIME: TimeBase = { kind: "daytime" };

export function readTime(pieces: readonly Piece[], text: string, at: number): TimeShape | null {
  if (APPROXIMATE.has(wordAt(pieces, at))) {
    const shape = readExactTime(pieces, text, skipArticle(pieces, at + 1));
    return shape === null || shape.from > at + 2 || isLasting(shape)
      ? null
      : { ...shape, approximate: true, from: at };
  }
  return readExactTime(pieces, text, at);
}

function readExactTime(pieces: readonly Piece[], text: string, at: number): TimeShape | null {
  return (
    readClockFirst(pieces, at) ??
    readPartFirst(pieces, at) ??
    readPhased(pieces, text, at) ??
    withSuffixes(pieces, at, null, readBase(pieces, text, at))
  );
}

function isLasting(shape: TimeShape): boolean {
  return ["duration", "rolling", "ago", "ahead", "period"].includes(shape.base.kind);
}

function readBase(pieces: readonly Piece[], text: string, at: number): BaseReading | null {
  return (
    readDay(pieces, at) ??
    readMonth(pieces, at) ??
    readSeason(pieces, at) ??
    readUnits(pieces, text, at) ??
    readYear(pieces, at)
  );
}

function skipArticle(pieces: readonly Piece[], at: number): number {
  return wordAt(pieces, at) === "the" ? at + 1 : at;
}

/** Skips 'on', 'of', 'the' and a comma between a part of the day or clock time and its day. */
function skipJoint(pieces: readonly Piece[], at: number): number {
  let next = isMark(pieces, at, ",", true) ? at + 1 : at;
  if (["on", "of", "in"].includes(wordAt(pieces, next))) next++;
  return skipArticle(pieces, next);
}

/** '10:30 on Friday', '9am today', '1745 GMT'. */
function readClockFirst(pieces: readonly Piece[], at: number): TimeShape | null {
  const clock = readClock(pieces, at);
  if (clock === null) return null;
  const from = skipJoint(pieces, clock.next);
  const part = from === clock.next || wordAt(pieces, from - 1) !== "the" ? null : readPart(pieces, from);
  const after = part === null ? from : skipJoint(pieces, part.next);
  const day = pieces[after]?.gap === 2 ? null : (readDay(pieces, after) ?? null);
  if (day === null || day.base.kind === "named-day") {
    const next = part?.next ?? clock.next;
    return shape(at, next, DAYTIME, { clock: halfDay(clock, part?.part ?? null), part: part?.part ?? null });
  }
  const whole = withSuffixes(pieces, at, null, day) as TimeShape;
  const known = part?.part ?? whole.part;
  return { ...whole, clock: halfDay(clock, known), part: known };
}

/** "8 o'clock in the evening" is 20:00. */
function halfDay(clock: ClockTime, part: PartOfDay | null): ClockTime {
  const second = part === "afternoon" || part === "evening" || (part === "night" && clock.hour >= 6);
  return clock.open && second ? { ...clock, hour: clock.hour + 12, open: false } : clock;
}

/** A part of the day with 'early', 'late' and 'hours' around it: 'the very early morning hours'. */
function readPart(
  pieces: readonly Piece[],
  at: number,
): { readonly part: PartOfDay; readonly next: number } | null {
  let index = at;
  while (index < at + 3 && ["very", "late", "early", "mid", "shortly"].includes(wordAt(pieces, index))) {
    const phrase = matchPhrase(pieces, index, PARTS);
    if (phrase !== null) break;
    index++;
    if (isMark(pieces, index, "-", true)) index++;
  }
  const phrase = matchPhrase(pieces, index, PARTS);
  if (phrase === null || (index > at && pieces[index]?.gap === 2)) return null;
  const hours = wordAt(pieces, phrase.next) === "hours";
  return { part: phrase.row.part, next: hours ? phrase.next + 1 : phrase.next };
}

/** 'the night of January 18', 'dawn on Friday', 'the early hours of Monday'; alone: 'overnight', 'at dawn'. */
function readPartFirst(pieces: readonly Piece[], at: number): TimeShape | null {
  const part = readPart(pieces, at);
  if (part === null) return null;
  const from = skipJoint(pieces, part.next);
  // 'In the morning, Monday's strike' would join two times: a comma alone does not.
  const joined = from > part.next && !(isMark(pieces, part.next, ",") && from === part.next + 1);
  const glued = from === part.next && pieces[from]?.capital === true;
  const day = (joined || glued) && pieces[from]?.gap !== 2 ? readDay(pieces, from) : null;
  if (day !== null && day.base.kind !== "named-day") {
    const whole = withSuffixes(pieces, at, null, day) as TimeShape;
    return {
      ...whole,
      part: part.part,
      clock: whole.clock === null ? null : halfDay(whole.clock, part.part),
    };
  }
  if (wordAt(pieces, at) === "overnight")
    return shape(at, part.next, { kind: "overnight" }, { part: part.part });
  return standsAlone(pieces, at) ? shape(at, part.next, DAYTIME, { part: part.part }) : null;
}

/** 'At dawn', 'in the morning', 'during the night' mean the day at hand; 'morning prayers' do not. */
function standsAlone(pieces: readonly Piece[], at: number): boolean {
  const before = wordAt(pieces, at - 1);
  if (before === "at") return true;
  return before === "the" && ["in", "during"].includes(wordAt(pieces, at - 2));
}

/** 'late August', 'mid-2016', 'early on Monday', 'the end of the year', 'early last month'. */
function readPhased(pieces: readonly Piece[], text: string, at: number): TimeShape | null {
  const found = matchPhrase(pieces, at, PHASE_INDEX);
  if (found === null) return null;
  const { phase, phrase } = found.row;
  let from = found.next;
  if (isMark(pieces, from, "-", true)) from++;
  if (["early", "late"].includes(phrase) && wordAt(pieces, from) === "on") from++;
  from = skipArticle(pieces, from);
  if (pieces[from]?.gap === 2) return null;
  const unit = wordAt(pieces, from);
  const endOfUnit =
    phrase.endsWith(" of") && wordAt(pieces, from - 1) === "the" && ["week", "month", "year"].includes(unit);
  if (endOfUnit) {
    const base: TimeBase = { kind: "period", unit: unit as "week" | "month" | "year", which: 0, side: null };
    return shape(at, from + 1, base, { phase });
  }
  const base =
    readDay(pieces, from) ??
    readMonth(pieces, from) ??
    readSeason(pieces, from) ??
    readUnits(pieces, text, from) ??
    readYear(pieces, from);
  if (base === null) return null;
  return fitPhase(withSuffixes(pieces, at, phase, base) as TimeShape);
}

/** 'Early' of a day is its morning, 'late' its night; of a duration or date it means nothing here. */
function fitPhase(whole: TimeShape): TimeShape | null {
  const { base, phase } = whole;
  if (base.kind === "weekday" || base.kind === "day" || (base.kind === "date" && base.first === base.last)) {
    if (phase !== "early" && phase !== "late") return null;
    const part = whole.part ?? (phase === "early" ? "morning" : "night");
    return { ...whole, phase: null, part };
  }
  const fits = ["month", "year", "period", "season"].includes(base.kind);
  return fits ? whole : null;
}

/** Adds the part of the day, clock time or date in brackets that follows a day: at most three of them. */
function withSuffixes(
  pieces: readonly Piece[],
  from: number,
  phase: Phase | null,
  base: BaseReading | null,
): TimeShape | null {
  if (base === null) return null;
  let whole = shape(from, base.next, base.base, { phase, part: base.part });
  if (!["day", "weekday", "date", "named-day"].includes(base.base.kind)) return whole;
  for (let k = 0; k < 3; k++) {
    const longer = addSuffix(pieces, whole);
    if (longer === null) break;
    whole = longer;
  }
  return whole;
}

function addSuffix(pieces: readonly Piece[], whole: TimeShape): TimeShape | null {
  const comma = isMark(pieces, whole.next, ",", true);
  const bracket = isMark(pieces, whole.next, "(");
  let at = comma || bracket ? whole.next + 1 : whole.next;
  if (pieces[at] === undefined || pieces[at]?.gap === 2) return null;
  if (whole.base.kind === "day" || whole.base.kind === "weekday") {
    const date = comma || bracket ? readDay(pieces, at) : null;
    if (
      date !== null &&
      (date.base.kind === "date" || (date.base.kind === "weekday" && whole.base.kind === "day"))
    ) {
      const next = bracket && isMark(pieces, date.next, ")") ? date.next + 1 : date.next;
      const base = date.base.kind === "date" ? date.base : whole.base;
      return { ...whole, base, next };
    }
  }
  if (bracket) return null;
  const start = at;
  while (at < start + 3 && ["at", "in", "during", "around", "about", "the"].includes(wordAt(pieces, at)))
    at++;
  if (whole.clock === null) {
    const clock = readClock(pieces, at);
    if (clock !== null) return { ...whole, clock: halfDay(clock, whole.part), next: clock.next };
  }
  // After a comma a part of the day may begin something new: 'On Monday, overnight shelling ...'.
  const part = comma && at === start ? null : readPart(pieces, at);
  if (part === null || (whole.part !== null && at === start)) return null;
  return {
    ...whole,
    part: part.part,
    clock: whole.clock === null ? null : halfDay(whole.clock, part.part),
    next: part.next,
  };
}

function shape(
  from: number,
  next: number,
  base: TimeBase,
  rest: {
    readonly phase?: Phase | null;
    readonly part?: PartOfDay | null;
    readonly clock?: ClockTime | null;
  },
): TimeShape {
  return {
    base,
    phase: rest.phase ?? null,
    part: rest.part ?? null,
    clock: rest.clock ?? null,
    approximate: false,
    from,
    next,
  };
}
