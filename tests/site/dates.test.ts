import { sayIn } from "../../src/messages/say.ts";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayInWords, edtfInWords, weekdayInWords } from "../../src/messages/dates.ts";
import { covers, daysBetween, isDay, singleDay } from "../../src/site/words/dates.ts";

const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

const ENGLISH = sayIn("en");

describe("dates in words", () => {
  it.each([
    ["2016-09-28", "28 September 2016"],
    ["2016-09", "September 2016"],
    ["2016", "2016"],
    ["2016-11-26~", "about 26 November 2016"],
    ["2016-11~", "about November 2016"],
    ["2016-11-26?", "perhaps 26 November 2016"],
    ["2016-11-26%", "perhaps about 26 November 2016"],
    ["2016-09-12/2016-09-19", "12 to 19 September 2016"],
    ["2016-09-28/2016-10-02", "28 September to 2 October 2016"],
    ["2016-12-30/2017-01-02", "30 December 2016 to 2 January 2017"],
    ["2016-09/2016-11", "September 2016 to November 2016"],
    ["2016-09-12~/2016-09-19", "about 12 September 2016 to 19 September 2016"],
    ["2016-09-19/..", "since 19 September 2016"],
    ["../2016-10-18", "until 18 October 2016"],
    ["2016-11-04T09:00", "4 November 2016, 09:00"],
  ])("says %s as '%s'", (edtf, words) => {
    expect(edtfInWords(edtf, ENGLISH)).toBe(words);
  });

  it.each(["2016-02-30", "last week", "", "2016-10-02/2016-09-01"])(
    "gives back '%s', which is no date, as it is",
    (text) => {
      expect(edtfInWords(text, ENGLISH)).toBe(text);
    },
  );

  it("never draws a month or an interval on one day", () => {
    expect(singleDay("2016-09")).toBeNull();
    expect(singleDay("2016")).toBeNull();
    expect(singleDay("2016-09-12/2016-09-19")).toBeNull();
    expect(singleDay("2016-09-28~")).toBe("2016-09-28");
    expect(singleDay(null)).toBeNull();
  });

  it("knows which days exist", () => {
    expect(isDay("2016-02-29")).toBe(true);
    expect(isDay("2015-02-29")).toBe(false);
    expect(isDay("2016-13-01")).toBe(false);
    expect(isDay("2016-9-1")).toBe(false);
    fc.assert(
      fc.property(day, (text) => isDay(text) && edtfInWords(text, ENGLISH) === dayInWords(text, ENGLISH)),
    );
  });

  it("names the day of the week", () => {
    expect(weekdayInWords("2016-09-28", ENGLISH)).toBe("Wednesday");
  });

  it("gives the days between two days, the latest kept when there are too many", () => {
    expect(daysBetween("2016-02-27", "2016-03-01", 10)).toEqual([
      "2016-02-27",
      "2016-02-28",
      "2016-02-29",
      "2016-03-01",
    ]);
    expect(daysBetween("2016-01-01", "2016-03-01", 2)).toEqual(["2016-02-29", "2016-03-01"]);
    expect(daysBetween("2016-03-02", "2016-03-01", 2)).toEqual([]);
  });

  it("counts an open end as reaching without limit", () => {
    expect(covers({ first: null, last: "2016-09-28", approximate: false }, "1999-01-01")).toBe(true);
    expect(covers({ first: "2016-09-28", last: null, approximate: false }, "2016-09-27")).toBe(false);
  });
});
