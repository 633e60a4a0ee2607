import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { offsetMinutes, toUtc } from "../../src/model/instants.ts";

describe("times of pages in UTC", () => {
  it.each([
    ["2016-09-28", "17:45", "GMT", "2016-09-28 17:45"],
    ["2016-09-28", "09:20", "EDT", "2016-09-28 13:20"],
    ["2016-09-28", "23:30", "EDT", "2016-09-29 03:30"],
    ["2016-09-28", "01:00", "+03:00", "2016-09-27 22:00"],
    ["2016-09-28", "01:00", "UTC+3", "2016-09-27 22:00"],
    ["2016-09-28", "16:05", "Asia/Damascus", "2016-09-28 13:05"],
    // Clocks in Damascus went back on 28 October 2016: the same wall time is another instant in winter.
    ["2016-12-28", "16:05", "Asia/Damascus", "2016-12-28 14:05"],
    ["2016-07-01", "12:00", "Europe/London", "2016-07-01 11:00"],
    ["2016-12-01", "12:00", "Europe/London", "2016-12-01 12:00"],
  ])("takes %s %s %s to %s", (day, clock, zone, expected) => {
    const utc = toUtc(day, clock, zone);
    expect(`${utc.day} ${utc.clock}`).toBe(expected);
    expect(utc.zoneKnown).toBe(true);
  });

  it("takes a time without a zone, or with one nobody knows, as UTC and says so", () => {
    for (const zone of [null, "XYZT", "Mars/Olympus", "__proto__", "constructor"]) {
      expect(toUtc("2016-09-28", "17:45", zone)).toEqual({
        day: "2016-09-28",
        clock: "17:45",
        zoneKnown: false,
      });
    }
  });

  it("moves a clock time by the zone's offset, whatever the minute", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: -14 * 60, max: 14 * 60 }),
        (minute, offset) => {
          const two = (value: number) => String(value).padStart(2, "0");
          const sign = offset < 0 ? "-" : "+";
          const zone = `${sign}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
          const utc = toUtc("2016-03-01", `${two(Math.floor(minute / 60))}:${two(minute % 60)}`, zone);
          const [hours, minutes] = utc.clock.split(":").map(Number) as [number, number];
          const days = (Date.parse(utc.day) - Date.parse("2016-03-01")) / 86_400_000;
          return days * 1440 + hours * 60 + minutes === minute - offset;
        },
      ),
    );
  });

  it("gives no offset for a zone it does not know", () => {
    expect(offsetMinutes("nowhere", "2016-09-28", "12:00")).toBeNull();
  });
});
