import { addDays } from "./edtf.ts";

/**
 * Minutes east of UTC of the zone abbreviations that live pages print. Abbreviations are not unique in the
 * world; these are the readings usual in coverage of this region. A zone not listed is not guessed at.
 */
const ABBREVIATIONS: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  Z: 0,
  WET: 0,
  BST: 60,
  WEST: 60,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  TRT: 180,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  PST: -480,
  PDT: -420,
};

const formatters = new Map<string, Intl.DateTimeFormat | null>();

function formatterOf(zone: string): Intl.DateTimeFormat | null {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  let formatter: Intl.DateTimeFormat | null = null;
  try {
    formatter = new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
    });
  } catch {
    // Not a zone this machine knows: the caller shows the time as printed and sorts it as UTC.
  }
  // Zone names come from documents: without a bound a hostile page could fill the memory.
  if (formatters.size < 1000) formatters.set(zone, formatter);
  return formatter;
}

function ianaOffset(zone: string, utcMs: number): number | null {
  const formatter = formatterOf(zone);
  if (formatter === null) return null;
  const part: Record<string, number> = {};
  for (const { type, value } of formatter.formatToParts(utcMs)) part[type] = Number(value);
  const local = Date.UTC(part.year!, part.month! - 1, part.day!, part.hour!, part.minute!);
  return Math.round((local - Math.floor(utcMs / 60_000) * 60_000) / 60_000);
}

/**
 * Minutes east of UTC of a zone as printed ('GMT', 'EDT', '+03:00', 'Asia/Damascus') at a local wall time.
 *
 * @returns null where the zone is not known
 */
export function offsetMinutes(zone: string, day: string, clock: string): number | null {
  const abbreviation = ABBREVIATIONS[zone.toUpperCase()];
  if (abbreviation !== undefined) return abbreviation;
  const numeric = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(zone);
  if (numeric) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
    return numeric[1] === "-" ? -minutes : minutes;
  }
  const wall = Date.parse(`${day}T${clock}:00Z`);
  const guess = ianaOffset(zone, wall);
  if (guess === null) return null;
  // The first guess is off by the change of clocks when the wall time lies close to one.
  return ianaOffset(zone, wall - guess * 60_000);
}

/** A clock time of a page, with what it is in UTC. */
export interface UtcTime {
  /** `YYYY-MM-DD` in UTC. */
  readonly day: string;
  /** `HH:MM` in UTC. */
  readonly clock: string;
  /** False where the zone is missing or unknown and the time was taken as UTC. */
  readonly zoneKnown: boolean;
}

/** Wall time in a zone to UTC. A missing or unknown zone is taken as UTC and said to be so. */
export function toUtc(day: string, clock: string, zone: string | null): UtcTime {
  const offset = zone === null ? null : offsetMinutes(zone, day, clock);
  if (offset === null || offset === 0) return { day, clock, zoneKnown: offset !== null };
  const [hours, minutes] = clock.split(":").map(Number) as [number, number];
  const total = hours * 60 + minutes - offset;
  const shift = Math.floor(total / 1440);
  const rest = total - shift * 1440;
  const two = (value: number) => String(value).padStart(2, "0");
  return {
    day: addDays(day, shift),
    clock: `${two(Math.floor(rest / 60))}:${two(rest % 60)}`,
    zoneKnown: true,
  };
}
