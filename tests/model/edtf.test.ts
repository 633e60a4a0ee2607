import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, parseEdtf, rangesOverlap, weekday, type DayRange } from "../../src/model/edtf.ts";

describe("parseEdtf", () => {
  const rows: [string, [string | null, string | null, boolean] | null][] = [
    ["2016", ["2016-01-01", "2016-12-31", false]],
    ["2016-02", ["2016-02-01", "2016-02-29", false]],
    ["2015-02", ["2015-02-01", "2015-02-28", false]],
    ["2016-11-12", ["2016-11-12", "2016-11-12", false]],
    ["2016-11-12~", ["2016-11-12", "2016-11-12", true]],
    ["2016-11-12?", ["2016-11-12", "2016-11-12", true]],
    ["2016-11-12T09:30", ["2016-11-12", "2016-11-12", false]],
    ["2016-11-12T09:30:00Z", ["2016-11-12", "2016-11-12", false]],
    ["2016-09-12/2016-09-19", ["2016-09-12", "2016-09-19", false]],
    ["2016-09-19/..", ["2016-09-19", null, false]],
    ["../2016-10-18", [null, "2016-10-18", false]],
    ["/2016-10-18", [null, "2016-10-18", false]],
    ["2016-09-19~/2016-09-28", ["2016-09-19", "2016-09-28", true]],
    ["2016-09/2016-11-12", ["2016-09-01", "2016-11-12", false]],
    ["2016-13", null],
    ["2016-02-30", null],
    ["2016-09-19/2016-09-12", null],
    ["../..", null],
    ["", null],
    ["28 September 2016", null],
    ["2016-9-1", null],
  ];
  it.each(rows)("reads %s", (text, expected) => {
    const range = parseEdtf(text);
    expect(range && [range.first, range.last, range.approximate]).toEqual(expected);
  });
});

const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays("1990-01-01", n));
const range: fc.Arbitrary<DayRange> = fc
  .tuple(fc.option(day), fc.option(day))
  .map(([a, b]) =>
    a !== null && b !== null && a > b
      ? { first: b, last: a, approximate: false }
      : { first: a, last: b, approximate: false },
  );

describe("days", () => {
  it("come back after being moved there and back", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (d, n) => addDays(addDays(d, n), -n) === d),
    );
  });
  it("keep their place in the week over seven days", () => {
    fc.assert(fc.property(day, (d) => weekday(addDays(d, 7)) === weekday(d)));
    expect(weekday("2016-09-28")).toBe(2);
  });
  it("overlap the same way in either order", () => {
    fc.assert(fc.property(range, range, (a, b) => rangesOverlap(a, b) === rangesOverlap(b, a)));
    expect(rangesOverlap(parseEdtf("2016-09/..") as DayRange, parseEdtf("2017-01-01") as DayRange)).toBe(
      true,
    );
    expect(rangesOverlap(parseEdtf("2016-09") as DayRange, parseEdtf("2016-10-01/..") as DayRange)).toBe(
      false,
    );
  });
});
