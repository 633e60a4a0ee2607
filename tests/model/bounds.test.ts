import { expect, it } from "vitest";
import { formatBounds, type Bounds } from "../../src/model/bounds.ts";

const rows: [Bounds, string][] = [
  [{ min: 25, max: 25, text: "25" }, "25"],
  [{ min: 25, max: null, text: "at least 25" }, "25 or more"],
  [{ min: 34001, max: null, text: "more than 34,000" }, "more than 34,000"],
  [{ min: 451, max: null, text: "Over 450" }, "more than 450"],
  [{ min: null, max: 24, text: "fewer than 25" }, "fewer than 25"],
  [{ min: null, max: 100, text: "almost 100", approximate: true }, "nearly 100"],
  [{ min: null, max: 11, text: "up to 11" }, "up to 11"],
  [{ min: 900, max: 900, text: "about 900", approximate: true }, "about 900"],
  [{ min: 1000, max: 2500, text: "1,000 to 2,500" }, "1,000–2,500"],
  [{ min: 0, max: 0, text: "none" }, "0"],
  [{ min: null, max: null, text: "many" }, "many"],
];
it.each(rows)("shows %j as %s", (bounds, expected) => expect(formatBounds(bounds)).toBe(expected));
