import { expect, it } from "vitest";
import { baseMap } from "../../src/site/map/base.ts";
import { loadTheatre } from "../../src/theatre/load-theatre.ts";

it("a pack without outlines is drawn as wide as its own country, whatever places abroad it knows", () => {
  const [west, south, east, north] = baseMap(loadTheatre("theatres/sudan")).box;
  expect([west > 15, south > 3, east < 45, north < 27]).toEqual([true, true, true, true]);
  expect(east - west).toBeGreaterThan(5);
});
