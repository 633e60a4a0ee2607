import { describe, expect, it } from "vitest";
import { OUTLET_WORDS } from "../../src/reading/lexicon/outlets.ts";
import {
  datelineOutlet,
  isOutletsByline,
  namesOutlet,
  outletOf,
  siteBeside,
} from "../../src/reading/outlets.ts";
import { statedZone } from "../../src/reading/page-zone.ts";
import { readOne } from "./helpers.ts";

describe("names of outlets", () => {
  for (const { word, example } of OUTLET_WORDS)
    it(`are known by the word '${word}' as in '${example}'`, () => {
      expect(namesOutlet(example)).toBe(true);
    });

  for (const line of [
    "Radio silence in the north",
    "The news from Aleppo was bad.",
    "Rebels Shell a Press Centre, Says Army",
    "Aleppo",
    "Press",
    "Mina Falk",
  ])
    it(`are not seen in '${line}'`, () => {
      expect(namesOutlet(line)).toBe(false);
    });

  it("are read without the place of their reporter", () => {
    expect(outletOf("Orontes Wire in Beirut")).toBe("Orontes Wire");
    expect(outletOf("Hundreds flee in Beirut")).toBeNull();
  });

  it("are told from people behind 'By', of whom some are called Post", () => {
    expect(isOutletsByline("Orontes Wire")).toBe(true);
    expect(isOutletsByline("Elma Post")).toBe(false);
    expect(isOutletsByline("Lena Ostrow")).toBe(false);
  });
});

describe("the agency of a dateline", () => {
  const WORDS = "Rebels fired rockets at the city on Sunday.";
  for (const [opening, outlet] of [
    ["ALEPPO, Syria, Oct 12 (Orontes Wire) - ", "Orontes Wire"],
    ["DAMASCUS (Northern Desk) — ", "Northern Desk"],
    ["GAZIANTEP, Turkey/BEIRUT (Orontes Wire) – ", "Orontes Wire"],
    ["ALEPPO, (TG)- ", "TG"],
    ["The Levant Front (an alliance) - ", null],
    ["Abu Karim (45) - ", null],
    ["Twelve people (all of them men) - ", null],
    ["ALEPPO - ", null],
    ["ALEPPO (Orontes Wire) ", null],
    ["", null],
  ] as const)
    it(`of '${opening}' is ${outlet ?? "none"}`, () => {
      expect(datelineOutlet(opening + WORDS)).toBe(outlet);
    });
});

describe("a page's title", () => {
  for (const [title, heading, site] of [
    ["Tishreen Gate :: Shells land", "Shells land", "Tishreen Gate"],
    ["Shells land - Coast Gazette", "Shells land", "Coast Gazette"],
    ["Shells land | World | Coast Gazette", "Shells land", "Coast Gazette"],
    ["Coast Gazette - Shells land", "Shells land", "Coast Gazette"],
    ["Shells land", "Shells land", null],
    ["Shells land, and nobody knows from where they came", "Shells land", null],
    ["Another page", "Shells land", null],
  ] as const)
    it(`'${title}' beside the heading '${heading}' names ${site ?? "no site"}`, () => {
      expect(siteBeside(title, heading)).toBe(site);
    });
});

describe("the zone that a page states once", () => {
  for (const [words, zone] of [
    ["All times GMT", "GMT"],
    ["Welcome. All times are in Damascus time.", "Damascus time"],
    ["The Latest on the battle (all times local):", "local time"],
    ["Times shown in UTC+3.", "UTC+3"],
    ["The main events of the day, in Damascus time.", "Damascus time"],
    ["At times Russian jets flew low.", null],
    ["It was hit three times in October.", null],
    ["Shelling began at 14:05 in Damascus time.", null],
    ["All times are hard times.", null],
  ] as const)
    it(`in '${words}' is ${zone ?? "none"}`, () => {
      expect(statedZone(words)).toBe(zone);
    });
});

describe("lines that begin with a bare clock time", () => {
  const page = (lines: readonly string[]) =>
    `The night at the crossing\n\n14 December 2016\n\nThe council opened a list of what it saw.\n\n${lines.join("\n\n")}\n`;
  const updates = (text: string) => readOne(text).entries.filter((entry) => entry.kind === "update");

  it("are updates where there are three of them, and words of the report where there are two", () => {
    const lines = [
      "21:10 Buses arrive at the gate.",
      "22:40 Shots are heard.",
      "23:55 The buses leave empty.",
    ];
    expect(updates(page(lines)).map(({ time }) => time)).toEqual(["21:10", "22:40", "23:55"]);
    expect(updates(page(lines.slice(0, 2)))).toEqual([]);
  });
});

describe("the days of a live page", () => {
  it("are counted back from 'Last updated', which dates the newest entry", () => {
    const document = readOne(
      "Live from the gate\n\nLast updated: 13 December 2016, 20:30 GMT\n\n20:15 GMT\n\nThe fighting has stopped, the envoy said in the evening.\n\n09:10 GMT\n\nResidents are asked to wait at home, the council said.\n\n06:30 GMT\n\nNobody has slept, a teacher said in a message.\n\n23:40 GMT\n\nThe army says it has taken the last hill but one.\n",
    );
    expect(document.published).toBe("2016-12-12");
    const days = document.entries.map((entry) => entry.published ?? document.published);
    expect(days).toEqual(["2016-12-13", "2016-12-13", "2016-12-13", "2016-12-12"]);
  });
});

describe("the marks of footnotes", () => {
  it("do not run into the numbers before them", () => {
    const { text } = readOne(
      '<html><body><article><h1>Death from the air, a report</h1><p>Hospitals were struck at least 9<sup><a href="#n1">2</a></sup> times by 2016<sup class="footnote">[3]</sup>. An area of 4 km<sup>2</sup> burnt.</p></article></body></html>',
    );
    expect(text).toContain("at least 9 times by 2016. An area of 4 km2 burnt.");
  });
});

describe("instants in attributes", () => {
  const page = (attribute: (at: number) => string) =>
    `<html><body><main><h1>Live: the first day of the truce</h1><div>${[1483120800, 1483099200, 1483056000]
      .map(
        (at) =>
          `<div class="item" ${attribute(at)}><p>Monitors counted ${at % 97} breaches of the truce so far.</p></div>`,
      )
      .join("")}</div></main></body></html>`;
  for (const [name, attribute] of [
    ["seconds since 1970", (at: number) => `data-timestamp="${at}"`],
    ["milliseconds since 1970", (at: number) => `data-sort-time="${at}000"`],
    ["ISO 8601", (at: number) => `data-time="${new Date(at * 1000).toISOString()}"`],
  ] as const)
    it(`open updates when they are given in ${name}`, () => {
      const { entries } = readOne(page(attribute));
      expect(entries.map(({ kind, time, tz }) => [kind, time, tz])).toEqual([
        ["update", "18:00", "UTC"],
        ["update", "12:00", "UTC"],
        ["update", "00:00", "UTC"],
      ]);
    });

  it("are none when the figure is a number of something else", () => {
    const { entries } = readOne(page((at) => `data-time="${at % 1000}"`));
    expect(entries.map(({ kind }) => kind)).toEqual(["original"]);
  });
});
