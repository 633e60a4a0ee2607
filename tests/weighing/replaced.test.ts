import { allInEnglish } from "../../src/messages/in-words.ts";
import { describe, expect, it } from "vitest";
import type { Figure, Incident } from "../../src/model/record.ts";
import { weigh } from "../../src/weighing/weigh.ts";
import { bounds, type Page, readPage, type Saying, theatre, toll } from "./claim-book.ts";

const SHAAR = "N0156";
const DAY = "2016-11-18";
const VDC = ["VDC", "vdc"] as const;

function incidentOf(...pages: Page[]): Incident {
  const { incidents } = weigh(pages.map(readPage), theatre);
  expect(incidents).toHaveLength(1);
  return incidents[0] as Incident;
}

function figureOf(...pages: Page[]): Figure {
  return incidentOf(...pages).figures[0] as Figure;
}

/** A paper that says on a day that a source counts so many dead. */
function paper(id: string, said: string, count: number, more: Partial<Page["entries"][0]> = {}): Page {
  return {
    id,
    publisher: `Paper ${id}`,
    published: said,
    entries: [{ sayings: [counts(id, count)], ...more }],
  };
}

function counts(id: string, count: number, more: Partial<Saying> = {}): Saying {
  return {
    words: `Page ${id} has a number of its own, ${count}.`,
    body: toll(bounds(count)),
    where: [SHAAR],
    when: DAY,
    voices: [VDC],
    ...more,
  };
}

const live = (figure: Figure) =>
  figure.values.filter(({ superseded }) => !superseded).map(({ bounds: { min } }) => min);

describe("an origin's earlier number", () => {
  it("is not brought back by a paper that still prints it after the correction", () => {
    const figure = figureOf(paper("a", DAY, 24), paper("b", "2016-11-21", 18), paper("c", "2016-11-23", 24));
    expect(live(figure)).toEqual([18]);
  });

  it("is brought back by the origin itself", () => {
    const own: Page = {
      ...paper("c", "2016-11-23", 24),
      publisher: "Violations Documentation Center in Syria",
    };
    expect(live(figureOf(paper("a", DAY, 24), paper("b", "2016-11-21", 18), own))).toEqual([24]);
  });

  it("is out of date too where the correction quotes it", () => {
    const correction: Page = {
      id: "b",
      publisher: "Violations Documentation Center in Syria",
      published: "2016-11-21",
      entries: [{ sayings: [counts("b", 18), counts("c", 24)] }],
    };
    const figure = figureOf(paper("a", DAY, 24), correction);
    expect(live(figure)).toEqual([18]);
  });

  it.each([
    ["20:00", "GMT", "20:30", "EET", [26]],
    ["20:00", "GMT", "22:30", "EET", [20]],
    ["20:00", "EDT", "23:00", "GMT", [26]],
  ])("at %s %s against a later one at %s %s is told by instants, not by clocks", (t1, z1, t2, z2, left) => {
    const figure = figureOf(
      paper("a", DAY, 26, { time: t1, tz: z1 }),
      paper("b", DAY, 20, { time: t2, tz: z2 }),
    );
    expect(live(figure)).toEqual(left);
  });

  it("keeps its own time in UTC, from the page where the entry has none", () => {
    const figure = figureOf({ ...paper("a", "2016-11-18T01:30+03:00", 26) });
    expect(figure.values[0]?.said).toBe("2016-11-17T22:30");
  });
});

describe("running totals", () => {
  it("of different days are no rivals: each says until when it counts", () => {
    const since = (id: string, said: string, count: number, voice: readonly [string, string]): Page => ({
      ...paper(id, said, count),
      entries: [{ sayings: [counts(id, count, { when: "2016-11-10/..", voices: [voice] })] }],
    });
    const figure = figureOf(
      since("a", "2016-11-12", 41, ["SOHR", "sohr"]),
      since("b", "2016-11-20", 61, VDC),
      since("c", "2016-11-20", 74, ["LCC", "lcc"]),
    );
    expect(figure).toMatchObject({ min: 61, max: 74, contested: true });
    expect(allInEnglish(figure.values[0]?.differs)).toEqual(["counts until 12 November 2016"]);
  });
});

describe("groups of people", () => {
  it("are parts of the narrowest wider group that is counted", () => {
    const groups = (...who: string[]) => {
      const pages = who.map((one, i) => ({
        ...paper(one, DAY, i + 3),
        entries: [{ sayings: [counts(one, i + 3, { body: toll(bounds(i + 3), { who: one }) })] }],
      }));
      const { figures } = incidentOf(...pages);
      return figures.map(({ who: part, partOf }) => {
        const whole = figures.find(({ id }) => id === partOf)?.who;
        return whole === undefined ? part : `${part} of ${whole}`;
      });
    };
    expect(groups("people", "civilians", "children")).toEqual([
      "children of civilians",
      "civilians of people",
      "people",
    ]);
    expect(groups("people", "children")).toEqual(["children of people", "people"]);
    expect(groups("civilians", "women", "combatants")).toEqual(["civilians", "combatants", "women"]);
  });

  it("that a sentence counts out of a total are parts of that total", () => {
    const body = toll(bounds(48), {
      who: "civilians",
      breakdown: [{ who: "women", count: bounds(17), where: [] }],
    });
    const { figures } = incidentOf({
      ...paper("a", DAY, 48),
      entries: [{ sayings: [counts("a", 48, { body })] }],
    });
    expect(figures.find(({ who }) => who === "women")?.partOf).toBe(
      figures.find(({ who }) => who === "civilians")?.id,
    );
  });

  it("that a page shares out among those who did it are figures of their own", () => {
    const share = (name: string, count: number) =>
      counts(name, count, {
        body: toll(bounds(count), { who: "civilians", by: [name] }),
        actors: { [name]: name.toLowerCase() },
      });
    const { figures } = incidentOf({
      ...paper("a", DAY, 1),
      entries: [{ sayings: [share("Russia", 398), share("Syria", 302)] }],
    });
    expect(
      figures.map(({ scope, min, max, contested }) => [allInEnglish(scope), min, max, contested]),
    ).toEqual([
      ["by Russia", 398, 398, false],
      ["by Syria", 302, 302, false],
    ]);
  });

  it("brought to one hospital are no rivals of all who died", () => {
    const admitted = counts("b", 17, {
      words: "17 had died there.",
      voices: [["Doctors at a Shaar clinic", null]],
    });
    const figure = figureOf(paper("a", DAY, 31), {
      ...paper("b", DAY, 17),
      entries: [{ sayings: [admitted] }],
    });
    expect(figure).toMatchObject({ min: 31, max: 31, contested: false });
  });
});

describe("copied sentences", () => {
  it("have the voice that one of the copies names", () => {
    const words = "At least 26 people died when two bombs fell on a bread queue behind the old post office";
    const copied = (id: string, voices: Saying["voices"]): Page => ({
      ...paper(id, DAY, 26),
      entries: [
        { sayings: [counts(id, 26, { words: `${words}.`, ...(voices === undefined ? {} : { voices }) })] },
      ],
    });
    const incident = incidentOf(copied("a", [["rescue workers", null]]), copied("b", []));
    expect(incident.origins).toBe(1);
    expect(incident.figures[0]?.values.map(({ origin }) => origin.name)).toEqual([
      "rescue workers",
      "rescue workers",
    ]);
    expect(incident.figures[0]?.values[1]?.repeats).toBe("a/0");
  });
});
