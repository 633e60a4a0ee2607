import type { Edtf } from "../model/edtf.ts";
import { formatClock } from "./clock.ts";
import { descendants, type DomElement, isHidden, namesOf, shownText, tagOf } from "./html-dom.ts";
import { readLabel } from "./label.ts";
import { formatDay } from "./page-date.ts";

/** When an update or comment was published, as its element says. */
export interface ElementTime {
  readonly time: string | null;
  /** As printed, else the offset that the element declares ('UTC', '+03:00'). */
  readonly tz: string | null;
  /** `YYYY-MM-DD` in that zone; null where neither text nor attribute gives a day. */
  readonly day: Edtf | null;
  /** The words that print it; empty where only an attribute has it. */
  readonly printed: string;
  readonly element: DomElement;
}

const INSTANT =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/;

interface Instant {
  readonly day: string;
  readonly time: string | null;
  readonly zone: string | null;
  /** Minutes of the day in UTC; null where no zone is given. */
  readonly utcMinutes: number | null;
}

/** Attributes in which pages declare an instant, as ISO 8601 or in seconds or milliseconds since 1970. */
const TIME_ATTRIBUTES: readonly string[] = [
  "datetime",
  "data-datetime",
  "data-timestamp-iso",
  "data-timestamp",
  "data-unixtime",
  "data-utime",
  "data-time",
  "data-sort-time",
  "data-update-time",
  "data-published",
  "data-created",
  "content",
];

/** Whether an element itself declares an instant. */
export function declaresTime(element: DomElement): boolean {
  return declaredOf(element) !== null;
}

function declaredOf(element: DomElement): Instant | null {
  for (const name of TIME_ATTRIBUTES) {
    const instant = readInstant(element.getAttribute(name));
    if (instant) return instant;
  }
  return readTooltip(element.getAttribute("title"));
}

/** A tooltip that gives in full what the page shows as '4 days ago'. */
function readTooltip(text: string | null): Instant | null {
  if (text === null || text.length > 80) return null;
  const label = readLabel(text.trim());
  if (!label?.alone || !label.date || label.time === null) return null;
  const day = formatDay(label.date, null);
  return day === null ? null : { day, time: label.time, zone: label.tz, utcMinutes: null };
}

/** Earliest and latest second that a bare figure is taken for an instant: 1995 to 2100. */
const FIRST_SECOND = 788_918_400;
const LAST_SECOND = 4_102_444_800;

function readEpoch(text: string): Instant | null {
  if (!/^\d{9,13}(?:\.\d{1,6})?$/.test(text)) return null;
  const value = Number(text);
  const seconds = value > LAST_SECOND ? value / 1000 : value;
  if (seconds < FIRST_SECOND || seconds > LAST_SECOND) return null;
  return readInstant(new Date(seconds * 1000).toISOString());
}

function readInstant(text: string | null): Instant | null {
  if (text !== null && /^\d{9}/.test(text.trim())) return readEpoch(text.trim());
  const found = text === null ? null : INSTANT.exec(text.trim());
  if (!found) return null;
  const [, year, month, date, hour, minute, zone] = found;
  const day = `${year}-${month}-${date}`;
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59)
    return { day, time: null, zone: null, utcMinutes: null };
  const minutes = Number(hour) * 60 + Number(minute);
  return {
    day,
    time: `${hour}:${minute}`,
    zone: zone === undefined ? null : zone === "Z" ? "UTC" : zone.replace(/^([+-]\d{2})(\d{2})$/, "$1:$2"),
    utcMinutes: zone === undefined ? null : minutes - offsetMinutes(zone),
  };
}

function offsetMinutes(zone: string): number {
  const parts = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (!parts) return 0;
  return (Number(parts[2]) * 60 + Number(parts[3])) * (parts[1] === "-" ? -1 : 1);
}

function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  return minutes === 0 ? "UTC" : `${minutes < 0 ? "-" : "+"}${formatClock(Math.floor(size / 60), size % 60)}`;
}

/**
 * Reads a time from an element's words and its `datetime`. The printed time wins; where it prints no zone, the
 * difference to the declared instant gives one.
 *
 * @param year fallback for printed dates without one
 * @param around the element that declares an instant where this one does not: the update or comment it stands in
 */
export function readElementTime(
  element: DomElement,
  year: number | null,
  around: DomElement | null = null,
): ElementTime | null {
  const declared = declaredOf(element) ?? (around === null ? null : declaredOf(around));
  const shown = shownText(element);
  // 'by Marlow » 2 December 2016, 9:14 am': the time is the last part.
  const printed = shown.length > 120 ? shown : (shown.split(/\s[»•·|]\s/).pop() as string);
  const label = printed.length <= 80 ? readLabel(printed) : null;
  const isPrinted = label !== null && label.alone && (label.time !== null || label.date !== null);
  if (!declared && !isPrinted) return null;
  const printedDay =
    isPrinted && label.date
      ? formatDay(label.date, year ?? Number(declared?.day.slice(0, 4) ?? Number.NaN))
      : null;
  if (!declared) {
    if (!isPrinted) return null;
    return { time: label.time, tz: label.tz, day: printedDay, printed, element };
  }
  // What only the parts around declare says nothing of this one's words.
  if (!isPrinted && around !== null && declaredOf(element) === null) return null;
  if (!isPrinted || label.time === null)
    return {
      time: declared.time,
      tz: declared.zone,
      day: declared.day,
      printed: isPrinted ? printed : "",
      element,
    };
  const tz = label.tz ?? impliedZone(label.time, declared);
  return { time: label.time, tz, day: printedDay ?? localDay(label.time, declared), printed, element };
}

function impliedZone(time: string, declared: Instant): string | null {
  if (declared.utcMinutes === null) return null;
  const local = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const ahead = ((((local - declared.utcMinutes) % 1440) + 1440 + 720) % 1440) - 720;
  return ahead % 15 === 0 ? formatOffset(ahead) : null;
}

/** The declared day, moved where the printed clock stands on the other side of midnight. */
function localDay(time: string, declared: Instant): string {
  if (declared.time === null) return declared.day;
  const shift = Number(time.slice(0, 2)) - Number(declared.time.slice(0, 2));
  const move = shift > 12 ? -1 : shift < -12 ? 1 : 0;
  return new Date(Date.parse(`${declared.day}T00:00:00Z`) + move * 86_400_000).toISOString().slice(0, 10);
}

/** The time of a declared instant, in the zone it is declared in; null where the text is none. */
export function declaredTime(
  text: string | null,
): { time: string | null; tz: string | null; day: Edtf } | null {
  const instant = readInstant(text);
  return instant === null ? null : { time: instant.time, tz: instant.zone, day: instant.day };
}

const TIME_NAMES = /\b(?:time|date|timestamp|posted|published|author|byline|meta|ago|clock|hour)\b/;
const MOST_LOOKED_AT = 60;

/** The first time in an element, looked for where pages put it: `<time>`, then parts named for it, then short text. */
export function findTime(
  element: DomElement,
  year: number | null,
  within: (part: DomElement) => boolean,
): ElementTime | null {
  let named: ElementTime | null = null;
  let short: ElementTime | null = null;
  const own = declaresTime(element) ? readElementTime(element, year) : null;
  if (own && own.time !== null && tagOf(element) === "time") return own;
  const around = own === null ? null : element;
  for (const part of descendants(element, MOST_LOOKED_AT)) {
    if (!within(part)) continue;
    if (tagOf(part) === "time" || declaresTime(part)) {
      const time = readElementTime(part, year, around);
      if (time?.time) return time;
      named ??= time;
    } else if (isHidden(part)) continue;
    else if (named === null && TIME_NAMES.test(namesOf(part))) named = readElementTime(part, year, around);
    else if (short === null && part.children.length === 0 && (part.textContent ?? "").length <= 60) {
      const time = readElementTime(part, year, around);
      if (time?.time) short = time;
    }
  }
  return named?.time ? named : (short ?? own ?? named);
}
