import { ZONE_MARKS } from "./lexicon/zones.ts";

/** A clock time as printed, read as `HH:MM`. */
export interface PrintedClock {
  readonly time: string;
  /** Offset after the time. */
  readonly end: number;
  /** `bare` is four figures or an hour with nothing around it that says clock: needs a witness. */
  readonly form: "full" | "bare";
}

const WITH_MINUTES = /(\d{1,2})(?:([:.])|\s?h\s?)(\d{2})(?:[:.]\d{2})?(?![\d%])(?:\s?([ap])\.?\s?m\b\.?)?/iy;
const HOUR_ONLY = /(\d{1,2})\s?([ap])\.?\s?m\b\.?/iy;
const FOUR_FIGURES = /([01]\d|2[0-3])([0-5]\d)(?!\d)(?:\s?(?:hrs|hours|h)\b)?/iy;

/** Eastern Arabic and Persian figures as the Latin ones, one for one, so that offsets stay. */
export function latinFigures(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (figure) =>
    String((figure.charCodeAt(0) - (figure >= "\u06f0" ? 0x6f0 : 0x660)) % 10),
  );
}

function toTwentyFour(hour: number, meridiem: string | undefined): number | null {
  if (meridiem === undefined) return hour < 24 ? hour : null;
  if (hour < 1 || hour > 12) return hour > 12 && hour < 24 ? hour : null;
  return (hour % 12) + (meridiem.toLowerCase() === "p" ? 12 : 0);
}

/** Writes `HH:MM`. */
export function formatClock(hour: number, minute: number): string {
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/**
 * Reads a clock time that begins at an offset: '17:45', '17.45', '16h20', '1:45 p.m.', '5pm', '1745'.
 *
 * @returns null where none begins there or the figures are no time of day
 */
export function clockAt(text: string, at: number): PrintedClock | null {
  WITH_MINUTES.lastIndex = at;
  const minutes = WITH_MINUTES.exec(text);
  if (minutes) {
    const hour = toTwentyFour(Number(minutes[1]), minutes[4]);
    const minute = Number(minutes[3]);
    if (hour === null || minute > 59) return null;
    return { time: formatClock(hour, minute), end: at + minutes[0].length, form: "full" };
  }
  HOUR_ONLY.lastIndex = at;
  const hourOnly = HOUR_ONLY.exec(text);
  if (hourOnly) {
    const hour = toTwentyFour(Number(hourOnly[1]), hourOnly[2]);
    return hour === null ? null : { time: formatClock(hour, 0), end: at + hourOnly[0].length, form: "full" };
  }
  FOUR_FIGURES.lastIndex = at;
  const figures = FOUR_FIGURES.exec(text);
  if (!figures) return null;
  const form = /[hs]$/i.test(figures[0]) ? "full" : "bare";
  return { time: `${figures[1]}:${figures[2]}`, end: at + figures[0].length, form };
}

const OFFSET = /(?:GMT|UTC)?\s?[+\u2212-]\s?\d{1,2}(?::?\d{2})?(?!\d)/y;
const CITY_TIME = /[A-Z][a-z]{2,15}(?: [A-Z][a-z]{2,15})? time\b/y;
const MARKS = new RegExp(`(?:${ZONE_MARKS.map((row) => row.mark).join("|")})(?![A-Za-z])`, "y");

/**
 * Reads a zone that begins at an offset, as printed: 'GMT', 'GMT+3', '+03:00', 'Damascus time'.
 * A bare offset must stand right behind its clock: '14:05 -3' is no zone after a space.
 *
 * @returns null where none begins there
 */
export function zoneAt(text: string, at: number): { tz: string; end: number } | null {
  for (const pattern of [OFFSET, MARKS, CITY_TIME]) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    if (pattern === OFFSET && !/^[GU]/.test(match[0]) && !/\d{2}$/.test(match[0])) continue;
    return { tz: match[0].replace(/\s+(?=[+\u2212\-\d])/g, ""), end: at + match[0].length };
  }
  return null;
}
