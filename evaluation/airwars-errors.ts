import type { ReadDocument } from "../src/model/record.ts";
import { addDays } from "../src/model/edtf.ts";
import type { Theatre } from "../src/model/theatre.ts";
import { distanceKm } from "../src/theatre/geometry.ts";
import type { Card } from "./airwars-card.ts";
import type { Row } from "./airwars-rows.ts";

/** A row with its card after weighing. */
export interface Judged {
  readonly row: Row;
  readonly read: readonly ReadDocument[];
  readonly weighed: Card;
}

/** Beyond this the scorer calls a place wrong. */
const NEAR_KM = 25;

/** The kinds of error over rows, most frequent first, with how many rows show each. */
export function errorKinds(judged: readonly Judged[], theatre: Theatre): [kind: string, rows: number][] {
  const tally = new Map<string, number>();
  for (const one of judged)
    for (const kind of kindsOf(one, theatre)) tally.set(kind, (tally.get(kind) ?? 0) + 1);
  return [...tally].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function kindsOf(one: Judged, theatre: Theatre): string[] {
  return [
    ...numberErrors(one, "killed"),
    ...numberErrors(one, "injured"),
    ...dateErrors(one),
    ...placeErrors(one, theatre),
    ...doerErrors(one),
  ];
}

type Status = "killed" | "injured";

function numberErrors({ row, read, weighed }: Judged, status: Status): string[] {
  const gold = ends(row, status);
  const said = ends(weighed, status);
  if (gold === null)
    return said !== null && said[1] > 0 ? [`${status}: counted where the record gives none`] : [];
  if (said === null) return [`${status}: ${whyNone(row, read, status, gold)}`];
  const [low, high] = said;
  if (low === gold[0] && high === gold[1]) return [];
  if (low === gold[0] && high < gold[1]) return [`${status}: low end right, high end short`];
  if (low === gold[0]) return [`${status}: low end right, high end too high`];
  if (high === gold[1])
    return [`${status}: high end right, low end ${low > gold[0] ? "too high" : "too low"}`];
  if (low >= gold[0] && high <= gold[1]) return [`${status}: inside the record's range, neither end reached`];
  if (high < gold[0]) return [`${status}: below the record's range`];
  if (low > gold[1]) return [`${status}: above the record's range`];
  return [`${status}: range overlaps the record's only in part`];
}

/** Why no number was given: whether an English text has one of the record's, and whether a claim was read. */
function whyNone(row: Row, read: readonly ReadDocument[], status: Status, gold: readonly number[]): string {
  const counted = read.some(({ claims }) =>
    claims.some(({ kind, ...claim }) => {
      const toll = kind === "toll" && "toll" in claim ? claim.toll : null;
      return toll?.status === status && (toll.count?.max ?? toll.count?.min ?? 0) > 0;
    }),
  );
  if (counted) return "read, but not of the incident chosen, or of fighters only";
  const english = row.sources
    .filter(({ language }) => language === "en")
    .map(({ text }) => text.toLowerCase());
  const harmed = status === "killed" ? /kill|dead|death|died|martyr/ : /injur|wound|hurt/;
  const told = english.some((text) => harmed.test(text) && gold.some((number) => hasNumber(text, number)));
  return told ? "an English text has a number, no claim counts it" : "no English text has the number";
}

const WORDS = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

function hasNumber(text: string, number: number): boolean {
  const word = WORDS[number];
  const forms = [String(number), ...(word === undefined ? [] : [word]), ...(number === 1 ? ["a", "an"] : [])];
  return text.split(/[^a-z0-9]+/).some((piece) => forms.includes(piece));
}

function ends(of: Row | Card, status: Status): readonly [number, number] | null {
  const [low, high] = [of[`${status}_min`] ?? null, of[`${status}_max`] ?? null];
  if (low === null && high === null) return null;
  return [low ?? (high as number), high ?? (low as number)];
}

function dateErrors({ row, read, weighed }: Judged): string[] {
  if (row.date === null) return [];
  const day = weighed.date;
  if (day === undefined) {
    const dated = read.some(({ document }) => document.published !== null);
    return [dated ? "date: the texts have a day, the incident none" : "date: no text has a day of its own"];
  }
  const last = row.date_end ?? row.date;
  if (day >= row.date && day <= last) return [];
  return day >= addDays(row.date, -1) && day <= addDays(last, 1)
    ? ["date: a day beside the record's"]
    : ["date: more than a day off"];
}

function placeErrors({ row, weighed }: Judged, theatre: Theatre): string[] {
  if (row.lat === null || row.lon === null) return [];
  if (weighed.place === undefined) return ["place: none named"];
  if (weighed.lat === undefined || weighed.lon === undefined)
    return ["place: a name that the pack does not have"];
  const km = distanceKm({ lat: weighed.lat, lon: weighed.lon }, { lat: row.lat, lon: row.lon });
  if (km <= NEAR_KM) return [];
  const wide = [...theatre.places.values()].some(
    ({ lat, lon, kind }) => lat === weighed.lat && lon === weighed.lon && WIDE.has(kind),
  );
  if (wide) return ["place: a governorate, district or country, nothing narrower"];
  return [km <= 100 ? "place: another of the same part of the country" : "place: more than 100 km off"];
}

const WIDE = new Set(["country", "governorate", "district", "area"]);

function doerErrors({ row, weighed }: Judged): string[] {
  const gold = row.belligerent ?? [];
  if (gold.length === 0) return [];
  const said = weighed.belligerent ?? [];
  if (said.length === 0) return ["doer: none named, or none that the corpus has a name for"];
  if (said.some((name) => gold.includes(name))) return [];
  if (said.includes("Syrian Regime") && gold.includes("Russian Military"))
    return ["doer: the texts say the Syrian army, the record files it under its ally"];
  return ["doer: another than the record's"];
}
