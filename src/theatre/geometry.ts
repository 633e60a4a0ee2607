import type { CompassPoint, GeoPoint } from "../model/theatre.ts";

const KM_PER_DEGREE = 111.2;

/** Distance in km on the sphere. */
export function distanceKm(a: GeoPoint, b: GeoPoint): number {
  const rad = Math.PI / 180;
  const north = (b.lat - a.lat) * rad;
  const east = (b.lon - a.lon) * rad;
  const half =
    Math.sin(north / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(east / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(half)));
}

const BEARINGS: Readonly<Record<CompassPoint, number | null>> = {
  north: 0,
  northeast: 45,
  east: 90,
  southeast: 135,
  south: 180,
  southwest: 225,
  west: 270,
  northwest: 315,
  central: null,
};

/** The point a distance away in a direction, good for the distances of reports (under 500 km). */
export function pointAway(from: GeoPoint, km: number, direction: CompassPoint): GeoPoint {
  const bearing = BEARINGS[direction];
  if (bearing === null) return { lat: from.lat, lon: from.lon };
  const angle = (bearing * Math.PI) / 180;
  const lat = from.lat + (km * Math.cos(angle)) / KM_PER_DEGREE;
  const narrowing = Math.max(0.05, Math.cos((from.lat * Math.PI) / 180));
  const lon = from.lon + (km * Math.sin(angle)) / (KM_PER_DEGREE * narrowing);
  return roundPoint({ lat, lon });
}

/** Four decimals are eleven metres: finer than anything worked out from words. */
export function roundPoint({ lat, lon }: GeoPoint): GeoPoint {
  return { lat: Math.round(lat * 1e4) / 1e4, lon: Math.round(lon * 1e4) / 1e4 };
}

export function middleOf(a: GeoPoint, b: GeoPoint): GeoPoint {
  return roundPoint({ lat: (a.lat + b.lat) / 2, lon: (a.lon + b.lon) / 2 });
}
