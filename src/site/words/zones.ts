import { addDays } from "../../model/edtf.ts";

/** The zone of a reader who has chosen none, and the one that days of the log are cut by. */
export const UTC = "UTC";

/** Every zone of the IANA list that this machine knows, by name, `UTC` among them. */
export const ZONES: readonly string[] = [...new Set([UTC, ...Intl.supportedValuesOf("timeZone")])].sort();

const known = new Set(ZONES);

/** Whether a text names a zone that times can be shown in. */
export function isZone(text: string): boolean {
  return known.has(text);
}

/** `Asia/Ho_Chi_Minh` as 'Asia/Ho Chi Minh'. */
export function zoneInWords(zone: string): string {
  return zone.replaceAll("_", " ");
}

/** A moment as the clocks of a zone show it. */
export interface LocalTime {
  /** `YYYY-MM-DD` by the zone. */
  readonly day: string;
  /** `HH:MM`, 24 hours. */
  readonly clock: string;
  /** The zone's distance from UTC then: 'UTC', 'UTC+3', 'UTC+5:30'. Abbreviations ('EST') name several zones. */
  readonly label: string;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Zones are a closed list, so what is kept here is bounded. */
function formatterOf(zone: string): Intl.DateTimeFormat {
  const kept = formatters.get(zone);
  if (kept !== undefined) return kept;
  const made = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "shortOffset",
  });
  formatters.set(zone, made);
  return made;
}

/**
 * A minute of a day in UTC as a zone has it.
 *
 * @param day `YYYY-MM-DD`, clock `HH:MM` (24:00 is the next day's 00:00), both in UTC
 * @param zone one of `ZONES`
 */
export function inZone(day: string, clock: string, zone: string): LocalTime {
  if (zone === UTC) return { day, clock, label: UTC };
  const midnight = clock.startsWith("24");
  const time = Date.parse(`${midnight ? addDays(day, 1) : day}T${midnight ? "00:00" : clock}:00Z`);
  if (Number.isNaN(time)) return { day, clock, label: UTC };
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of formatterOf(zone).formatToParts(time)) part[type] = value;
  return {
    day: `${part.year?.padStart(4, "0")}-${part.month}-${part.day}`,
    clock: `${part.hour}:${part.minute}`,
    label: (part.timeZoneName ?? UTC).replace("GMT", UTC),
  };
}
