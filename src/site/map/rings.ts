import type { Geometry, Position } from "geojson";

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number];

type Ring = readonly Position[];

/** All outer and inner rings of a geometry; points and lines have none. */
export function ringsOf(geometry: Geometry | null): Ring[][] {
  if (geometry === null) return [];
  switch (geometry.type) {
    case "Polygon":
      return [geometry.coordinates];
    case "MultiPolygon":
      return geometry.coordinates;
    case "GeometryCollection":
      return geometry.geometries.flatMap(ringsOf);
    default:
      return [];
  }
}

/** The smallest box around geometries; null where there is no ring. */
export function boxOf(geometries: readonly (Geometry | null)[]): Box | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const geometry of geometries)
    for (const polygon of ringsOf(geometry))
      for (const [x, y] of polygon[0] ?? []) {
        west = Math.min(west, x as number);
        east = Math.max(east, x as number);
        south = Math.min(south, y as number);
        north = Math.max(north, y as number);
      }
  return west > east ? null : [west, south, east, north];
}

/** A box with a share of its own size added on each side. */
export function padded([west, south, east, north]: Box, share: number): Box {
  const x = (east - west) * share;
  const y = (north - south) * share;
  return [west - x, Math.max(south - y, -85), east + x, Math.min(north + y, 85)];
}

export function boxesMeet(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

/** Whether a point lies inside a polygon's outer ring (even and odd crossings). */
export function holds(geometry: Geometry | null, [x, y]: readonly [number, number]): boolean {
  return ringsOf(geometry).some(([outer = []]) => {
    let inside = false;
    for (let i = 0; i < outer.length; i++) {
      const [x1, y1] = outer[i] as [number, number];
      const [x2, y2] = outer[(i + 1) % outer.length] as [number, number];
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    }
    return inside;
  });
}

/** Cuts a ring to one side of a line parallel to an axis (Sutherland and Hodgman). */
function cutSide(ring: Ring, axis: 0 | 1, limit: number, keepAbove: boolean): Position[] {
  const inside = (point: Position) =>
    keepAbove ? (point[axis] as number) >= limit : (point[axis] as number) <= limit;
  const out: Position[] = [];
  for (let i = 0; i < ring.length; i++) {
    const a = ring[i] as Position;
    const b = ring[(i + 1) % ring.length] as Position;
    if (inside(a)) out.push(a);
    if (inside(a) !== inside(b)) {
      const share = (limit - (a[axis] as number)) / ((b[axis] as number) - (a[axis] as number));
      const other = axis === 0 ? 1 : 0;
      const crossing = (a[other] as number) + share * ((b[other] as number) - (a[other] as number));
      out.push(axis === 0 ? [limit, crossing] : [crossing, limit]);
    }
  }
  return out;
}

/** The parts of polygons inside a box, for drawing: fills are right, edges of the box may be drawn as lines. */
export function cutToBox(geometry: Geometry, [west, south, east, north]: Box): Ring[][] {
  return ringsOf(geometry)
    .map((polygon) =>
      polygon
        .map((ring) =>
          cutSide(
            cutSide(cutSide(cutSide(ring, 0, west, true), 0, east, false), 1, south, true),
            1,
            north,
            false,
          ),
        )
        .filter((ring) => ring.length > 2),
    )
    .filter((polygon) => polygon.length > 0);
}
