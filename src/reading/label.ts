import { clockAt, latinFigures, zoneAt } from "./clock.ts";
import { WEEKDAYS } from "./lexicon/calendar.ts";
import { dateAt, type PrintedDate } from "./page-date.ts";

/**
 * What stands at the start of a line and says when the words below or behind it were published:
 * 'UPDATE 1745 GMT:', '[14:05]', '1:45 p.m. ET', 'Posted at 14:32', 'City Watch, [28.09.16 14:05]'.
 */
export interface Label {
  /** Length of the label in the line, its closing marks and space included. */
  readonly length: number;
  /** `HH:MM`; null for a label that gives a word or a date but no time. */
  readonly time: string | null;
  readonly tz: string | null;
  readonly date: PrintedDate | null;
  /** A name printed before the time: a channel, a reporter. */
  readonly author: string | null;
  readonly kind: "update" | "original";
  /** Nothing else stands on the line. */
  readonly alone: boolean;
  /**
   * `sure`: a word, brackets or marks make it a label wherever it stands. `likely`: it is one where others
   * of the page look the same. `foot`: 'Updated at' and the like, which may close an entry instead.
   * `weak`: a bare clock time before a capital, which only a list of such lines makes a label.
   */
  readonly strength: "sure" | "likely" | "foot" | "weak";
  /** The page says that it pinned the entry; absent where it does not say so. */
  readonly pinned?: true;
}

const OPENING = /[\s>*•●▪■►▶🔴⏰🕐|#([{–—-]{0,8}/uy;
const UPDATE_WORD =
  /(?:(?:BREAKING|LATEST|NEW|LIVE|FURTHER|FINAL)[ :-]{1,2})?UPDATED?(?:(?: NO\.?)? ?#?\d{1,2}(?![\d:.]))?(?=[\s:,.([–—-]|$)/y;
const MIXED_UPDATE_WORD = /Update(?: ?#?\d{1,2}(?![\d:.]))?(?=\s*[:,([–—-]|\s+(?:at |as of )?\d)/y;
const ORIGINAL_WORD =
  /(?:ORIGINAL|Original|EARLIER|FIRST|First)(?: (?:ENTRY|POST|STORY|REPORT|ARTICLE|Entry|Post|Story|Report|Article|entry|post|story|report|article))(?=[\s:,([–—-]|$)/y;
const FOOT_WORD = /(?:last |first )?(?:updated|modified|published|posted|edited)(?: (?:at|on))?:?\s+/iy;
const AT_WORD = /(?:at|as of|time:?)\s+/iy;
const SEPARATOR = /[\s,|·•@:–—-]{0,4}(?:at |on |um )?/iy;
/** '23:10 GMT, Monday': the day's name says less than the order of the page, and is passed over. */
const DAY_WORD = new RegExp(
  `[\\s,(]{1,3}(?:on )?(?:${WEEKDAYS.join("|")}|today|yesterday)\\)?(?=\\s*(?:$|[:–—-]))`,
  "iy",
);
const CLOSING = /\s*(?:[\])}]\s*)?(?:[:–—|>.-]{1,3}(?=\s|$)|[:–—|])?\s*/y;
const NAME_BEFORE_BRACKET = /([^[\],]{2,60}), ?(?=\[\d)/y;
const NAME_AFTER = /([^:\n]{2,40}): /y;
const AGO = /(?:about |posted )?(?:\d{1,3}|an?) ?(?:s|m|h|d|sec|min|hr|second|minute|hour|day)s?\.? ago$/i;

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

interface Stamp {
  readonly time: string | null;
  readonly bare: boolean;
  readonly tz: string | null;
  readonly date: PrintedDate | null;
  readonly end: number;
}

/** Reads date and clock in either order, with the zone behind the clock. */
function stampAt(line: string, from: number): Stamp | null {
  let at = from;
  let date = dateAt(line, at);
  if (date) {
    at = date.end;
    if (line[at] === "T" && /\d/.test(line[at + 1] ?? "")) at++;
    else at += (matchAt(SEPARATOR, line, at) ?? "").length;
  }
  const clock = clockAt(line, at);
  if (!clock) return date ? { time: null, bare: false, tz: null, date, end: date.end } : null;
  at = clock.end;
  if (/^\.\d{1,9}/.test(line.slice(at)))
    at += (/^\.\d{1,9}/.exec(line.slice(at)) as RegExpExecArray)[0].length;
  const gap = (/^[ ,(]{0,2}/.exec(line.slice(at, at + 2)) as RegExpExecArray)[0].length;
  const zone = zoneAt(line, at) ?? zoneAt(line, at + gap);
  if (zone) at = zone.end + (line[at + gap - 1] === "(" && line[zone.end] === ")" ? 1 : 0);
  if (!date) {
    const gap = (matchAt(SEPARATOR, line, at) ?? "").length;
    const after = dateAt(line, at + gap);
    if (after) {
      date = after;
      at = after.end;
    } else at += (matchAt(DAY_WORD, line, at) ?? "").length;
  }
  return { time: clock.time, bare: clock.form === "bare", tz: zone?.tz ?? null, date, end: at };
}

/**
 * Reads the label at the start of a line.
 *
 * @param line one line without surrounding space
 * @returns null where the line starts with none; a date or 'x minutes ago' alone gives a label without a time
 */
export function readLabel(line: string): Label | null {
  const text = latinFigures(line.slice(0, 160));
  const opening = matchAt(OPENING, text, 0) ?? "";
  let at = opening.length;
  const original = matchAt(ORIGINAL_WORD, text, at);
  const word = matchAt(UPDATE_WORD, text, at) ?? matchAt(MIXED_UPDATE_WORD, text, at);
  let strength: Label["strength"] = "likely";
  let author: string | null = null;
  const lead = original ?? word;
  if (lead !== null) {
    at += lead.length;
    at += (/^[\s,([–—:-]{0,3}(?:(?:at|as of) )?/.exec(text.slice(at, at + 12)) as RegExpExecArray)[0].length;
    strength = "sure";
  } else {
    const foot = matchAt(FOOT_WORD, text, at);
    if (foot !== null) {
      at += foot.length;
      strength = "foot";
    } else at += (matchAt(AT_WORD, text, at) ?? "").length;
    NAME_BEFORE_BRACKET.lastIndex = opening.length;
    const named = NAME_BEFORE_BRACKET.exec(text);
    if (named) {
      author = named[1] as string;
      at = opening.length + named[0].length + 1;
      strength = "sure";
    }
  }
  const stamp = stampAt(text, at);
  if (lead === null && AGO.test(text) && text.length < 40) return bare(line.length, "likely");
  if (!stamp) {
    if (lead === null) return null;
    const afterLead = opening.length + lead.length;
    const closing = (matchAt(CLOSING, text, afterLead) ?? "").length;
    // 'UPDATE' inside a heading or sentence in capitals is no label: it has to be set off or stand alone.
    const setOff = /[:–—\])-]/.test(text.slice(afterLead, afterLead + closing));
    const alone = afterLead + closing >= text.length;
    if (!setOff && !alone) return null;
    return { ...bare(afterLead + closing, "sure"), kind: original ? "original" : "update", alone };
  }
  if (stamp.bare && lead === null && stamp.tz === null) return null;
  const closing = matchAt(CLOSING, text, stamp.end) ?? "";
  let end = stamp.end + closing.length;
  const bracketed = /[[({]/.test(opening) && /[\])}]/.test(text.slice(stamp.end - 1, end));
  const alone = end >= text.length && line.length <= 160;
  const setOff = /[\])}:–—|-]/.test(closing);
  if (stamp.time === null && !(alone && lead === null) && lead === null) return null;
  // 'Updated at 18:05: words' opens an entry; only a line of its own can close one.
  if (strength === "foot" && !alone) strength = "likely";
  if (strength === "likely" && stamp.date !== null && stamp.time !== null && stamp.tz !== null && !alone)
    strength = "sure";
  if (strength === "likely" && bracketed && stamp.time !== null) strength = "sure";
  if (strength === "likely" && setOff && stamp.tz !== null) strength = "sure";
  if (strength === "likely" && /[–—-]/.test(opening) && /[–—-]/.test(closing)) strength = "sure";
  if (!alone && !setOff && lead === null && stamp.tz === null && stamp.date === null && !bracketed) {
    // '17.30 people came' or '10:22 train': a time that runs into words needs a mark or a zone between.
    if (opening !== "" || strength !== "likely" || !/^\s\p{Lu}/u.test(text.slice(stamp.end))) return null;
    strength = "weak";
  }
  if (!alone && bracketed && author === null && stamp.date !== null) {
    NAME_AFTER.lastIndex = end;
    const named = NAME_AFTER.exec(text);
    if (named && /^[\p{L}\p{N}_@ .'-]+$/u.test(named[1] as string)) {
      author = named[1] as string;
      end += named[0].length;
    }
  }
  return {
    length: Math.min(end, line.length),
    time: stamp.time,
    tz: stamp.tz,
    date: stamp.date,
    author,
    kind: original ? "original" : "update",
    alone,
    strength,
  };
}

function bare(length: number, strength: Label["strength"]): Label {
  return { length, time: null, tz: null, date: null, author: null, kind: "update", alone: true, strength };
}
