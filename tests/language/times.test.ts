import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { parseEdtf } from "../../src/model/edtf.ts";
import type { EntryClock, TimeMention } from "../../src/model/language.ts";
import {
  DAYS_AFTER_NAMED,
  OPENERS,
  PARTS_OF_DAY,
  PHASES,
  RELATIVE_DAYS,
  VAGUE_AMOUNTS,
} from "../../src/language/lexicon/times.ts";
import { findTimes } from "../../src/language/times.ts";
import { TIME_ROWS } from "./times-table.ts";

const clockOf = (day: string | null): EntryClock => ({ day, time: "17:45", zone: "Europe/London" });
const WEDNESDAY = clockOf("2016-09-28");

function write(text: string, mention: TimeMention): string {
  const { start, end, edtf, known, sort, partOfDay } = mention;
  const rest = [
    known === "relative" ? "" : known,
    sort === "point" ? "" : sort,
    partOfDay === null ? "" : `(${partOfDay})`,
  ];
  return `${text.slice(start, end)} = ${[edtf, ...rest].filter((part) => part !== "").join(" ")}`;
}

const read = (text: string, clock = WEDNESDAY) =>
  findTimes(text, clock)
    .map((mention) => write(text, mention))
    .join("; ");

describe("times in sentences", () => {
  it.each(TIME_ROWS.map(([text, expected, day]) => ({ text, expected, day: day ?? "2016-09-28" })))(
    "reads $text on $day",
    ({ text, expected, day }) => {
      expect(read(text, clockOf(day))).toBe(expected);
    },
  );

  it("leave out what only a clock could place where the entry has no day", () => {
    const text =
      "On Friday, last week, at 10:30, on November 4, in May and two days ago it fell; in 2013 and on 9 May 2015 too.";
    expect(read(text, clockOf(null))).toBe("2013 = 2013 stated; 9 May 2015 = 2015-05-09 stated");
  });

  it("take the direction of a weekday from the tense they are given", () => {
    const text = "Envoys meet on Saturday.";
    const on = (tense: "past" | "future" | "unknown") =>
      findTimes(text, WEDNESDAY, { tense: () => tense })[0]?.edtf;
    expect([on("past"), on("future"), on("unknown")]).toEqual(["2016-09-24", "2016-10-01", "2016-09-24"]);
  });

  it("ask for the tense at the offset of the time", () => {
    const text = "Envoys met on Saturday and meet on Sunday.";
    const asked: number[] = [];
    findTimes(text, WEDNESDAY, { tense: (offset) => (asked.push(offset), "past") });
    expect(asked).toContain(text.indexOf("Saturday"));
    expect(asked).toContain(text.indexOf("Sunday"));
  });

  it("write no zone where the entry's own zone is UTC", () => {
    expect(findTimes("It fell at 1745 GMT.", { ...WEDNESDAY, zone: "UTC" })[0]?.edtf).toBe(
      "2016-09-28T17:45",
    );
  });
});

describe("the time lexicons", () => {
  it.each([...PARTS_OF_DAY, ...PHASES, ...RELATIVE_DAYS, ...VAGUE_AMOUNTS, ...OPENERS])(
    "read the example '$example'",
    ({ example, phrase }) => {
      const times = findTimes(example, WEDNESDAY);
      expect(times.length).toBe(1);
      const [{ start, end }] = times as [TimeMention];
      expect(example.slice(start, end).replaceAll("-", " ")).toContain(phrase);
    },
  );

  it.each(PARTS_OF_DAY)("know the part of the day in '$example'", ({ example, part }) => {
    expect(findTimes(example, WEDNESDAY)[0]?.partOfDay).toBe(part);
  });

  it.each(DAYS_AFTER_NAMED)("count from the day named in '$example'", ({ example, days }) => {
    expect(findTimes(example, WEDNESDAY)[1]).toMatchObject({
      edtf: `2016-05-0${3 + days}`,
      known: "inferred",
    });
  });
});

const PARTS = [
  "since",
  "until",
  "from",
  "to",
  "between",
  "and",
  "on",
  "in",
  "the",
  "last",
  "next",
  "this",
  "past",
  "five",
  "2",
  "31",
  "2016",
  "May",
  "November",
  "Friday",
  "morning",
  "week",
  "days",
  "ago",
  "later",
  "early",
  "late",
  "mid",
  "-",
  "/",
  ":",
  "30",
  ",",
  "(",
  ")",
  ".",
  "9am",
  "GMT",
  "around",
  "today",
  "overnight",
  "weekend",
  "a",
  "00",
  "99",
  "year",
  "of",
  "\n\n",
  "February",
  "'s",
  "half",
  "million",
];

describe("times of any text", () => {
  const texts = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc.array(fc.constantFrom(...PARTS), { maxLength: 40 }).map((parts) => parts.join(" ")),
    fc.array(fc.constantFrom(...PARTS), { maxLength: 40 }).map((parts) => parts.join("")),
  );
  const days = fc.oneof(
    fc.constant(null),
    fc
      .date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  );
  const tenses = fc.constantFrom("past" as const, "future" as const, "unknown" as const);

  it("slice back, in order and without overlaps, and their EDTF parses", () => {
    fc.assert(
      fc.property(texts, days, tenses, (text, day, tense) => {
        let end = 0;
        for (const mention of findTimes(text, clockOf(day), { tense: () => tense })) {
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.start).toBeGreaterThanOrEqual(end);
          end = mention.end;
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(mention.start, mention.end).trim()).toBe(text.slice(mention.start, mention.end));
          expect(parseEdtf(mention.edtf), mention.edtf).not.toBeNull();
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("move with the clock: a week later every relative day is a week later", () => {
    const relative = [
      "It fell on Friday.",
      "It fell yesterday.",
      "It fell last Monday.",
      "They meet next Sunday.",
      "It fell three days ago.",
    ];
    fc.assert(
      fc.property(fc.constantFrom(...relative), fc.integer({ min: 0, max: 20_000 }), (text, offset) => {
        const at = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10);
        const [before] = findTimes(text, clockOf(at(offset)));
        const [after] = findTimes(text, clockOf(at(offset + 7)));
        expect(Date.parse(after?.edtf ?? "") - Date.parse(before?.edtf ?? "")).toBe(7 * 86_400_000);
      }),
    );
  });
});

describe("hostile text of a megabyte", () => {
  const hostile = [
    "7",
    "1-",
    "4 and ",
    "May 4, ",
    ",",
    "and ",
    "since ",
    "from Monday to ",
    "between ",
    "last ",
    "two days later ",
    "10:30 ",
    "around ",
    "early ",
    "Monday (",
    "today, ",
    "more than ",
    "half a ",
    "May ",
    "2016 ",
    "2016-",
    "the ",
    "(",
    " ",
  ];
  it.each(hostile)(
    "of %j is read to its end",
    (part) => {
      const text = `${part.repeat(Math.ceil(1_000_000 / part.length))}\n\nIt fell yesterday.`;
      expect(findTimes(text, WEDNESDAY).at(-1)?.edtf).toBe("2016-09-27");
    },
    60_000,
  );
});
