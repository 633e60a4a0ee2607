import type { GeoPoint, Theatre } from "../model/theatre.ts";

/** A place that lies anywhere within more than this says nothing about where a report is about. */
const WIDEST_KM = 60;

/**
 * The middle of the places a report names, each as often as it is named: the median of their latitudes and
 * of their longitudes, so that one far-off capital does not move it. Null where only wide places are named.
 */
export function centreOf(ids: readonly string[], places: Theatre["places"]): GeoPoint | null {
  const points = ids.flatMap((id) => {
    const place = places.get(id);
    return place === undefined || place.precisionKm > WIDEST_KM || place.kind === "country" ? [] : [place];
  });
  if (points.length === 0) return null;
  return { lat: median(points.map(({ lat }) => lat)), lon: median(points.map(({ lon }) => lon)) };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}
