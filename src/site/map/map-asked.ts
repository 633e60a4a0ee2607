import { addDays } from "../../model/edtf.ts";
import { WHOLE_THEATRE } from "../links.ts";
import type { Snapshot } from "../snapshot.ts";
import { isDay } from "../words/dates.ts";
import { type According, accordingAsked, accordingText } from "./according.ts";
import type { Box } from "./rings.ts";

/** What a reader asks of the map: all of it stands in the address. */
export interface MapAsked {
  /** First day of the window, `YYYY-MM-DD`; incidents are those of the window. */
  readonly from: string;
  /** Last day of the window: the day whose holdings are shown. */
  readonly day: string;
  /** A place's id, `theatre` for the whole; null lets the map choose. */
  readonly area: string | null;
  /** What to look at instead of the whole area; null for all of it. */
  readonly box: Box | null;
  readonly according: According;
  /** In which of the pack's languages places are named. */
  readonly names: "en" | "ar";
  /** Whether the list holds all places or only those in view. */
  readonly list: "view" | "all";
  /** Id of the chosen spot; it need not exist. */
  readonly chosen: string | null;
}

/**
 * Reads the address of a map. What cannot be shown otherwise falls back to the default; a day that does not
 * exist is an error.
 *
 * @param query the value of a parameter, null where it is not given or empty
 * @param byDefault the day where none is asked for
 * @returns null where a day is asked for that does not exist
 */
export function mapAsked(
  query: (name: string) => string | null,
  snapshot: Snapshot,
  byDefault: string,
): MapAsked | null {
  const day = query("date") ?? byDefault;
  const from = query("from") ?? day;
  if (!isDay(day) || !isDay(from)) return null;
  return {
    from: from < day ? from : day,
    day: from < day ? day : from,
    area: query("area"),
    box: boxAsked(query("box")),
    according: accordingAsked(query("by"), snapshot),
    names: query("names") === "ar" ? "ar" : "en",
    list: query("list") === "all" ? "all" : "view",
    chosen: query("chosen")?.slice(0, 200) ?? null,
  };
}

/** `west,south,east,north` in degrees; null where it is no box that a map can show. */
function boxAsked(text: string | null): Box | null {
  const parts = (text ?? "").split(",");
  if (parts.length !== 4 || parts.some((part) => !/^-?\d{1,3}(?:\.\d{1,6})?$/.test(part))) return null;
  const [west, south, east, north] = parts.map(Number) as [number, number, number, number];
  const fits = west >= -180 && east <= 180 && south >= -85 && north <= 85;
  return fits && east - west >= 0.001 && north - south >= 0.001 ? [west, south, east, north] : null;
}

/** A box as an address says it, cut off where the world ends. */
export function boxText(box: Box): string {
  const limits = [180, 85, 180, 85];
  return box
    .map((degrees, i) => Math.max(-(limits[i] as number), Math.min(limits[i] as number, degrees)))
    .map((degrees) => Number(degrees.toFixed(4)))
    .join(",");
}

/** The parameters of a map's address, without those that say what is the case anyway. */
export function mapParameters(asked: MapAsked): [string, string][] {
  const all: [string, string | null][] = [
    ["date", asked.day],
    ["from", asked.from === asked.day ? null : asked.from],
    ["area", asked.area],
    ["box", asked.box === null ? null : boxText(asked.box)],
    ["by", accordingText(asked.according)],
    ["names", asked.names === "en" ? null : asked.names],
    ["list", asked.list === "view" ? null : asked.list],
    ["chosen", asked.chosen],
  ];
  return all.filter((pair): pair is [string, string] => pair[1] !== null);
}

/** The address of a map, or of what belongs to it: `/map`, `/map.svg`, `/map/state.json`. */
export function mapAddress(asked: MapAsked, changes: Partial<MapAsked> = {}, path = "/map"): string {
  return `${path}?${new URLSearchParams(mapParameters({ ...asked, ...changes }))}`;
}

/** Moves a window by a number of days. */
export function moved(
  { from, day }: Pick<MapAsked, "from" | "day">,
  days: number,
): { from: string; day: string } {
  return { from: addDays(from, days), day: addDays(day, days) };
}

/** The window of a number of days that ends on a day. */
export function windowOf(days: number, last: string): { from: string; day: string } {
  return { from: addDays(last, 1 - days), day: last };
}

/** Number of days of a window, 1 for a single day. */
export function daysIn({ from, day }: Pick<MapAsked, "from" | "day">): number {
  return Math.round((Date.parse(day) - Date.parse(from)) / 86_400_000) + 1;
}

/** The value of `area` for a place's id or the whole theatre. */
export function areaText(id: string | null): string {
  return id ?? WHOLE_THEATRE;
}
