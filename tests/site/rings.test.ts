import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Position } from "geojson";
import { type Box, boxOf, cutToBox, holds } from "../../src/site/map/rings.ts";

const degree = fc.double({ min: -20, max: 20, noNaN: true });
const ring = fc.array(fc.tuple(degree, degree), { minLength: 3, maxLength: 30 });
const box: Box = [-5, -5, 5, 5];

const area = (points: readonly Position[]): number => {
  let sum = 0;
  points.forEach(([x1, y1], i) => {
    const [x2, y2] = points[(i + 1) % points.length] as [number, number];
    sum += (x1 as number) * y2 - x2 * (y1 as number);
  });
  return Math.abs(sum / 2);
};

describe("shapes cut to a box", () => {
  it("never reach outside it", () => {
    fc.assert(
      fc.property(ring, (points) => {
        const cut = cutToBox({ type: "Polygon", coordinates: [points] }, box);
        return cut
          .flat(2)
          .every(([x, y]) => Math.abs(x as number) <= 5.000001 && Math.abs(y as number) <= 5.000001);
      }),
    );
  });

  it("cut a square that covers the box to the box, and leave one inside it whole", () => {
    const square = (size: number): Position[] => [
      [-size, -size],
      [size, -size],
      [size, size],
      [-size, size],
    ];
    expect(area(cutToBox({ type: "Polygon", coordinates: [square(9)] }, box)[0]?.[0] ?? [])).toBeCloseTo(100);
    expect(area(cutToBox({ type: "Polygon", coordinates: [square(2)] }, box)[0]?.[0] ?? [])).toBeCloseTo(16);
    expect(
      cutToBox({ type: "Polygon", coordinates: [square(2).map(([x, y]) => [x! + 50, y!])] }, box),
    ).toEqual([]);
  });

  it("tell whether a point lies inside", () => {
    const triangle = {
      type: "Polygon" as const,
      coordinates: [
        [
          [0, 0],
          [4, 0],
          [0, 4],
          [0, 0],
        ],
      ],
    };
    expect(holds(triangle, [1, 1])).toBe(true);
    expect(holds(triangle, [3, 3])).toBe(false);
    expect(holds(null, [0, 0])).toBe(false);
  });

  it("have no box where there is no shape", () => {
    expect(boxOf([null, { type: "Point", coordinates: [1, 2] }])).toBeNull();
  });
});
