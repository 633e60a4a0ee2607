import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GeoPoint, Theatre } from "../src/model/theatre.ts";
import { distanceKm } from "../src/theatre/geometry.ts";
import { loadTheatre } from "../src/theatre/load-theatre.ts";

interface Incident {
  readonly location_en: string | null;
  readonly location_ar: string | null;
  readonly region_en: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly geo_precision: string | null;
}

/**
 * `npm run evaluate -- airwars-places [--data FOLDER] [--misses N]`: how far the place that a printed
 * location resolves to lies from where the incident was located; names in English, in Arabic, and the
 * English ones without the region. Only incidents with a point count.
 */
export function main(args: readonly string[]): number {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const file = join(option("--data") ?? "../shared/corpora/airwars", "dev.jsonl");
  if (!existsSync(file)) {
    process.stderr.write(`Skipped: ${file} is not here.\n`);
    return 0;
  }
  const theatre = loadTheatre("theatres/syria");
  const incidents = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Incident)
    .filter(({ lat }) => lat !== null);
  const settled = incidents.filter(({ geo_precision }) => geo_precision !== null && !WIDE.has(geo_precision));
  const misses = Number(option("--misses") ?? 0);
  for (const [title, of] of [
    ["all with a point", incidents],
    ["located to a town, village, quarter, street or point", settled],
  ] as const) {
    process.stdout.write(`${title}\n`);
    score(theatre, "English, region near", of, (one) => [one.location_en, one.region_en], misses);
    score(theatre, "English alone", of, (one) => [one.location_en, null], 0);
    score(theatre, "Arabic, region near", of, (one) => [one.location_ar, one.region_en], misses);
  }
  return 0;
}

const WIDE = new Set(["district", "subdistrict", "province_governorate"]);

function score(
  theatre: Theatre,
  title: string,
  incidents: readonly Incident[],
  nameOf: (one: Incident) => readonly [string | null, string | null],
  misses: number,
): void {
  let [named, placed, ambiguous, within10, within25] = [0, 0, 0, 0, 0];
  for (const one of incidents) {
    const [printed, region] = nameOf(one);
    if (printed === null || one.lat === null || one.lon === null) continue;
    named++;
    const at = locate(theatre, printed, region);
    const km = at === null || at === "ambiguous" ? null : distanceKm(at, { lat: one.lat, lon: one.lon });
    if (at === "ambiguous") ambiguous++;
    if (km !== null) placed++;
    if (km !== null && km <= 10) within10++;
    if (km !== null && km <= 25) within25++;
    else if (misses-- > 0)
      process.stdout.write(
        `    ${printed} (${region ?? "no region"}): ${km === null ? (at ?? "unknown") : `${Math.round(km)} km off`}\n`,
      );
  }
  const share = (count: number) => `${count} (${((100 * count) / named).toFixed(1)} %)`;
  process.stdout.write(
    `  ${title.padEnd(22)} ${named} names, placed ${share(placed)}, within 10 km ${share(within10)}, within 25 km ${share(within25)}, ambiguous ${ambiguous}\n`,
  );
}

/** The point of what a printed location means, with the region as the place named nearby. */
function locate(theatre: Theatre, printed: string, region: string | null): GeoPoint | "ambiguous" | null {
  const nowhere = { near: [], typeWord: null };
  const wide =
    region === null ? null : theatre.resolvePlace(region, { ...nowhere, typeWord: "governorate" }).id;
  const found = theatre.resolvePlacePhrase(printed, { ...nowhere, near: wide === null ? [] : [wide] });
  if (found.outcome === "ambiguous") return "ambiguous";
  return found.area ?? (found.id === null ? null : (theatre.places.get(found.id) ?? null));
}
