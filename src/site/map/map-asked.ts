import { addDays } from "../../model/edtf.ts";
import { WHOLE_THEATRE } from "../links.ts";
import type { Snapshot } from "../snapshot.ts";
import { isDay } from "../words/dates.ts";
import { type According, accordingAsked, accordingText } from "./according.ts";
import type { Box } from "./rings.ts";

/** What may stand on the map, each to be shown or left out. */
export const LAYERS = ["control", "incidents", "facilities", "besieged"] as const;
export type Layer = (typeof LAYERS)[number];

/** Hours of one day: so many, up to a clock time as the words give it. */
export interface HoursAsked {
  readonly hours: 1 | 6;
  /** `HH:MM`; null for the last clock time of the day. */
  readonly until: string | null;
}

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
  /** What is shown, in the order of `LAYERS`. */
  readonly layers: readonly Layer[];
  /** Some hours of the day only; null for all, and always where the window is longer. */
  readonly hours: HoursAsked | null;
  /** Whether the list holds all places or only those in view. */
  readonly list: "view" | "all";
  /** Id of the chosen spot; it need not exist. */
  readonly chosen: string | null;
}

/**
 * Reads the address of a map. What cannot be shown otherwise falls back to the default; a day that does not
 * exist is an error.
 *
 * @param byDefault the day where none is asked for
 * @returns null where a day is asked for that does not exist
 */
export function mapAsked(
  parameters: URLSearchParams,
  snapshot: Snapshot,
  byDefault: string,
): MapAsked | null {
  const query = (name: string) => parameters.get(name) || null;
  const day = query("date") ?? byDefault;
  const from = query("from") ?? day;
  if (!isDay(day) || !isDay(from)) return null;
  return {
    from: from < day ? from : day,
    day: from < day ? day : from,
    area: query("area"),
    box: boxAsked(query("box")),
    according: accordingAsked(query("by"), snapshot),
    layers: layersAsked(parameters.getAll("layer")),
    hours: day === from ? hoursAsked(query("hours"), query("until")) : null,
    list: query("list") === "all" ? "all" : "view",
    chosen: query("chosen")?.slice(0, 200) ?? null,
  };
}

/** A form sends `none` beside the layers that are chosen, so that none at all differs from nothing said. */
function layersAsked(chosen: readonly string[]): readonly Layer[] {
  const known = LAYERS.filter((layer) => chosen.includes(layer));
  return known.length > 0 || chosen.includes("none") ? known : LAYERS;
}

function hoursAsked(hours: string | null, until: string | null): HoursAsked | null {
  if (hours !== "1" && hours !== "6") return null;
  const isClock = /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(until ?? "");
  return { hours: hours === "1" ? 1 : 6, until: isClock ? until : null };
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
    ...layerParameters(asked.layers),
    ["hours", asked.hours === null ? null : String(asked.hours.hours)],
    ["until", asked.hours?.until ?? null],
    ["list", asked.list === "view" ? null : asked.list],
    ["chosen", asked.chosen],
  ];
  return all.filter((pair): pair is [string, string] => pair[1] !== null);
}

function layerParameters(layers: readonly Layer[]): [string, string][] {
  if (layers.length === LAYERS.length) return [];
  return layers.length === 0 ? [["layer", "none"]] : layers.map((layer) => ["layer", layer]);
}

/** The address of a map, or of what belongs to it: `/map`, `/map.svg`, `/map/state.json`. */
export function mapAddress(asked: MapAsked, changes: Partial<MapAsked> = {}, path = "/map"): string {
  return `${path}?${new URLSearchParams(mapParameters({ ...asked, ...changes }))}`;
}

/** A window of whole days, as a change of what is asked. */
export type WindowAsked = Pick<MapAsked, "from" | "day" | "hours">;

/** Moves a window by a number of days. */
export function moved({ from, day }: Pick<MapAsked, "from" | "day">, days: number): WindowAsked {
  return { from: addDays(from, days), day: addDays(day, days), hours: null };
}

/** The window of a number of days that ends on a day. */
export function windowOf(days: number, last: string): WindowAsked {
  return { from: addDays(last, 1 - days), day: last, hours: null };
}

/** Number of days of a window, 1 for a single day. */
export function daysIn({ from, day }: Pick<MapAsked, "from" | "day">): number {
  return Math.round((Date.parse(day) - Date.parse(from)) / 86_400_000) + 1;
}

/** The value of `area` for a place's id or the whole theatre. */
export function areaText(id: string | null): string {
  return id ?? WHOLE_THEATRE;
}
