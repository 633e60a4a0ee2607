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

function readInstant(text: string | null): Instant | null {
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
 */
export function readElementTime(element: DomElement, year: number | null): ElementTime | null {
  const declared = readInstant(
    element.getAttribute("datetime") ??
      element.getAttribute("data-datetime") ??
      element.getAttribute("data-timestamp-iso") ??
      element.getAttribute("content"),
  );
  const printed = shownText(element);
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

const TIME_NAMES = /\b(?:time|date|timestamp|posted|published|meta|ago|clock|hour)\b/;
const MOST_LOOKED_AT = 60;

/** The first time in an element, looked for where pages put it: `<time>`, then parts named for it, then short text. */
export function findTime(
  element: DomElement,
  year: number | null,
  within: (part: DomElement) => boolean,
): ElementTime | null {
  let named: ElementTime | null = null;
  let short: ElementTime | null = null;
  const own = element.hasAttribute("datetime") ? readElementTime(element, year) : null;
  if (own && own.time !== null && tagOf(element) === "time") return own;
  for (const part of descendants(element, MOST_LOOKED_AT)) {
    if (!within(part)) continue;
    if (tagOf(part) === "time" || part.hasAttribute("datetime")) {
      const time = readElementTime(part, year);
      if (time?.time) return time;
      named ??= time;
    } else if (isHidden(part)) continue;
    else if (named === null && TIME_NAMES.test(namesOf(part))) named = readElementTime(part, year);
    else if (short === null && part.children.length === 0 && (part.textContent ?? "").length <= 60) {
      const time = readElementTime(part, year);
      if (time?.time) short = time;
    }
  }
  return named?.time ? named : (short ?? named);
}
