import { describe, expect, it } from "vitest";
import { readLabel } from "../../src/reading/label.ts";
import { ZONE_MARKS } from "../../src/reading/lexicon/zones.ts";
import { readDateLine } from "../../src/reading/text-head.ts";

const AT: readonly [line: string, time: string | null, tz: string | null, rest: string][] = [
  ["UPDATE 1745 GMT: Two bridges are shut.", "17:45", "GMT", "Two bridges are shut."],
  ["UPDATE, 6:05 p.m.: Two bridges are shut.", "18:05", null, "Two bridges are shut."],
  ["UPDATED 0930: Two bridges are shut.", "09:30", null, "Two bridges are shut."],
  ["UPDATE 2 (14.20 EEST): Two bridges are shut.", "14:20", "EEST", "Two bridges are shut."],
  ["Update at 7:40 pm — Two bridges are shut.", "19:40", null, "Two bridges are shut."],
  ["1:45 p.m. ET", "13:45", "ET", ""],
  ["12:05 a.m.", "00:05", null, ""],
  ["12:05 pm", "12:05", null, ""],
  ["[14:05] Two bridges are shut.", "14:05", null, "Two bridges are shut."],
  ["(14:05 GMT) Two bridges are shut.", "14:05", "GMT", "Two bridges are shut."],
  ["17.30 BST", "17:30", "BST", ""],
  ["17.30 BST – Two bridges are shut.", "17:30", "BST", "Two bridges are shut."],
  ["10:22am: Two bridges are shut.", "10:22", null, "Two bridges are shut."],
  ["Updated at 18:05 GMT+3", "18:05", "GMT+3", ""],
  ["16h20", "16:20", null, ""],
  ["16 h 20 CET : Two bridges are shut.", "16:20", "CET", "Two bridges are shut."],
  ["— 08:15 UTC —", "08:15", "UTC", ""],
  ["• 08:15 | Two bridges are shut.", "08:15", null, "Two bridges are shut."],
  ["Posted at 14:32", "14:32", null, ""],
  ["14:32 Damascus time", "14:32", "Damascus time", ""],
  ["2016-11-26T07:40:00Z", "07:40", "Z", ""],
  ["2016-11-26 07:40 UTC: Two bridges are shut.", "07:40", "UTC", "Two bridges are shut."],
  ["28 September 2016, 14:05", "14:05", null, ""],
  ["14:05, 28 September 2016", "14:05", null, ""],
  ["0600 GMT: Two bridges are shut.", "06:00", "GMT", "Two bridges are shut."],
  ["1430 hrs: Two bridges are shut.", "14:30", null, "Two bridges are shut."],
  ["١٤:٠٥", "14:05", null, ""],
  ["UPDATE: Two bridges are shut.", null, null, "Two bridges are shut."],
  ["20 minutes ago", null, null, ""],
];

const NOT_AT: readonly string[] = [
  "17.30 people came to the square, the council said.",
  "10.5 million people live there.",
  "5pm curfews are nothing new in the town.",
  "2016 was the worst year of the siege.",
  "1430 families left on Monday.",
  "At 14:30 two shells hit the school.",
  "The shelling began at 14:30 GMT.",
  "UPDATES from the field are rare.",
  "UPDATE your records, the ministry told hospitals.",
  "Update the list of the missing, residents asked.",
  "24:70",
  "99:12 is no time",
  "1:0 after ninety minutes",
  "Original plans for the crossing were dropped.",
  "",
];

describe("labels of entries", () => {
  for (const [line, time, tz, rest] of AT)
    it(`reads '${line}' as ${time ?? "no time"}${tz ? ` in ${tz}` : ""}`, () => {
      const label = readLabel(line);
      expect(label).not.toBeNull();
      expect({ time: label?.time, tz: label?.tz, rest: line.slice(label?.length) }).toEqual({
        time,
        tz,
        rest,
      });
    });

  for (const line of NOT_AT)
    it(`does not take '${line}' for one`, () => {
      expect(readLabel(line)).toBeNull();
    });

  for (const { mark, example } of ZONE_MARKS)
    it(`knows the zone ${mark} as in '${example}'`, () => {
      expect(readLabel(example)?.tz).toBe(mark);
    });

  it("reads a channel's name and day before the time of a post", () => {
    expect(readLabel("River Watch, [28.09.16 14:05]")).toMatchObject({
      author: "River Watch",
      time: "14:05",
      date: { year: 2016, month: 9, day: 28 },
    });
  });

  it("reads the sender behind the bracket of an exported chat", () => {
    const line = "[28/09/2016, 14:05:33] Nour: the road is open";
    const label = readLabel(line);
    expect(label).toMatchObject({ author: "Nour", time: "14:05" });
    expect(line.slice(label?.length)).toBe("the road is open");
  });

  it("tells the original entry from updates", () => {
    expect(readLabel("ORIGINAL ENTRY: It began before dawn.")?.kind).toBe("original");
    expect(readLabel("Original post: It began before dawn.")?.kind).toBe("original");
  });
});

describe("lines that date a page", () => {
  const DATED: readonly [string, string | null][] = [
    ["Friday, 16 June 2023, 17:23", "2023-06-16T17:23"],
    ["Published: Thursday, 24 November 2016, 17:23 GMT", "2016-11-24T17:23Z"],
    ["September 28, 2016", "2016-09-28"],
    ["28th of September, 2016", "2016-09-28"],
    ["28.09.2016", "2016-09-28"],
    ["09/28/2016", "2016-09-28"],
    ["Last updated: 28 Sep 2016", "2016-09-28"],
    ["28 September 2016 by Mira Halloran", "2016-09-28"],
    ["World | 28 September 2016", "2016-09-28"],
    ["On 28 September 2016 the road was cut.", null],
    ["28 September", null],
    ["30 February 2016", null],
    ["Resolution 2254", null],
  ];
  for (const [line, edtf] of DATED)
    it(`reads '${line}' as ${edtf ?? "no date"}`, () => {
      expect(readDateLine(line)).toBe(edtf);
    });
});
