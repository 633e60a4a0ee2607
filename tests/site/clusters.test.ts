import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { APART, closerBox, grouped, groupCounts, rimOf } from "../../src/site/map/clusters.ts";

const point = fc.record({
  lon: fc.double({ min: 35, max: 43, noNaN: true }),
  lat: fc.double({ min: 32, max: 38, noNaN: true }),
});
const points = fc.array(point, { maxLength: 60 });
const widths = fc.integer({ min: 1_000, max: 4_000_000 });

const pixels = ({ lon, lat }: { lon: number; lat: number }, width: number) => {
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
  return [(lon / 360) * width, y * width] as const;
};

describe("groups of marks", () => {
  it("hold every place once, in its order, and no two groups' marks touch", () => {
    fc.assert(
      fc.property(points, widths, (spots, width) => {
        const groups = grouped(spots, width);
        expect(new Set(groups.flatMap(({ members }) => members)).size).toBe(spots.length);
        for (const { lead, members } of groups) {
          expect(members[0]).toBe(lead);
          const order = members.map((member) => spots.indexOf(member));
          expect(order).toEqual([...order].sort((a, b) => a - b));
        }
        const leads = groups.map(({ lead }) => pixels(lead, width));
        for (const [i, [x, y]] of leads.entries())
          for (const [u, v] of leads.slice(i + 1))
            expect(Math.hypot(x - u, y - v)).toBeGreaterThanOrEqual(APART - 1e-6);
      }),
    );
  });

  it("are only of places that are near each other", () => {
    fc.assert(
      fc.property(points, widths, (spots, width) => {
        for (const { lead, members } of grouped(spots, width))
          for (const member of members) {
            const [[x, y], [u, v]] = [pixels(lead, width), pixels(member, width)];
            expect(Math.hypot(x - u, y - v)).toBeLessThan(APART + 1e-6);
          }
      }),
    );
  });

  it("part in the closer look that they lead to, unless it is said that none would part them", () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 20 }), (members) => {
        const box = closerBox(members);
        if (box === null) return;
        const [west, south, east, north] = box;
        // The box fills a drawing of 660 by 440 in one direction.
        const [left, bottom] = pixels({ lon: west, lat: south }, 1);
        const [right, top] = pixels({ lon: east, lat: north }, 1);
        const width = Math.min(660 / (right - left), 440 / (top - bottom));
        expect(grouped(members, width).length).toBeGreaterThan(1);
      }),
    );
  });

  it("count places by who is said to hold them, nobody last", () => {
    const spot = (held: string | null, incidents = 0) => ({
      id: "p",
      lon: 0,
      lat: 0,
      held,
      besieged: held === null,
      incidents,
      contested: incidents > 1,
      facilities: 1,
    });
    const counts = groupCounts([spot(null), spot("government", 2), spot("disputed"), spot("government", 1)]);
    expect(counts).toEqual({
      places: 4,
      held: [
        ["government", 2],
        ["disputed", 1],
        [null, 1],
      ],
      besieged: 1,
      incidents: 3,
      contested: true,
      facilities: 4,
    });
    expect(rimOf(counts, 10).map(({ held }) => held)).toEqual(["government", "disputed", null]);
    expect(rimOf(counts, 10)[0]?.d).toBe("M0.00 -10.00A10 10 0 0 1 10.00 -0.00A10 10 0 0 1 0.00 10.00");
  });
});
