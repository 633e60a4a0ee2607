import { allInEnglish, inEnglish } from "../../../src/messages/in-words.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../../src/model/claim.ts";
import type { Tally, TallyCell, TallyQuery } from "../../../src/model/tally.ts";
import { chooseRange } from "../../../src/weighing/tally/policies.ts";
import { tallyOf } from "../../../src/weighing/tally/tally.ts";
import { weigh } from "../../../src/weighing/weigh.ts";
import { attack, bounds, type Page, readPage, type Saying, theatre, toll } from "../claim-book.ts";

const SHAAR = "N0156";
const SUKKARI = "N0219";
const ALEPPO = "C1007";
const ALEPPO_GOVERNORATE = "SY02";

const QUERY: TallyQuery = {
  status: "killed",
  who: ["people"],
  axes: [],
  policy: "bounds_only",
  from: null,
  to: null,
  within: null,
  only: [],
  without: [],
};

function page(id: string, published: string, ...sayings: Saying[]): Page {
  return { id, publisher: id, published, entries: [{ sayings }] };
}

function count(pages: readonly Page[], query: Partial<TallyQuery> = {}): Tally {
  const read = pages.map(readPage);
  const claims = new Map<string, Claim>(read.flatMap((one) => one.claims.map((claim) => [claim.id, claim])));
  return tallyOf(weigh(read, theatre).incidents, claims, theatre, { ...QUERY, ...query });
}

function only(tally: Tally): TallyCell {
  return tally.total[0] as TallyCell;
}

function struck(place: string, day: string, killed: number, by: string, more: Partial<Saying> = {}): Saying {
  return {
    words: `Jets struck, ${by} said, and ${killed} died on ${day} in ${place}.`,
    body: toll(bounds(killed), { means: "airstrike" }),
    where: [place],
    when: day,
    voices: [by],
    ...more,
  };
}

describe("a tally", () => {
  it("adds what befell different places and days", () => {
    const tally = count([
      page("a", "2016-11-19", struck(SHAAR, "2016-11-18", 12, "Lamp Clinic")),
      page("b", "2016-11-21", struck(SUKKARI, "2016-11-20", 7, "Lamp Clinic")),
    ]);
    expect(only(tally)).toMatchObject({ low: 19, high: 19, contested: 0 });
    expect(only(tally).added).toHaveLength(2);
  });

  it("takes the lowest and the highest of rival figures and says that they are contested", () => {
    const tally = count([
      page("a", "2016-11-19", struck(SHAAR, "2016-11-18", 12, "Lamp Clinic")),
      page("b", "2016-11-19", struck(SHAAR, "2016-11-18", 26, "River Monitor")),
    ]);
    expect(only(tally)).toMatchObject({ low: 12, high: 26, contested: 1 });
  });

  it("leaves a month's total out where the strikes in it document more, and says so", () => {
    const month = (killed: number): Saying => ({
      words: `In November ${killed} people were killed in the governorate, River Monitor counted.`,
      body: toll(bounds(killed)),
      where: [ALEPPO_GOVERNORATE],
      when: "2016-11",
      voices: ["River Monitor"],
    });
    const strikes = [
      page("a", "2016-11-19", struck(SHAAR, "2016-11-18", 12, "Lamp Clinic")),
      page("b", "2016-11-21", struck(SUKKARI, "2016-11-20", 7, "Lamp Clinic")),
    ];
    const small = only(count([...strikes, page("c", "2016-12-01", month(15))]));
    expect(small.low).toBe(19);
    expect(small.leftOut.map(({ reason }) => inEnglish(reason))).toEqual([
      "counts the same people again: what lies within it documents 19",
    ]);
    const large = only(count([...strikes, page("c", "2016-12-01", month(150))]));
    expect(large.low).toBe(150);
    expect(large.leftOut).toHaveLength(2);
    expect(allInEnglish(large.leftOut[0]?.reason)).toContain("which documents 150");
  });

  it("adds groups that share nobody, and never women to civilians", () => {
    const of = (who: string, killed: number): Saying =>
      struck(SHAAR, "2016-11-18", killed, "Lamp Clinic", {
        body: toll(bounds(killed), { who, means: "airstrike" }),
      });
    const sheet = page("a", "2016-11-19", of("civilians", 10), of("combatants", 4), of("women", 6));
    expect(only(count([sheet])).low).toBe(14);
    expect(count([sheet], { who: ["civilians", "women", "children"] }).total.map(({ low }) => low)).toEqual([
      10,
      6,
      null,
    ]);
  });

  it("is blank, not zero, where nobody gave a number", () => {
    const vague: Saying = {
      ...struck(SHAAR, "2016-11-18", 0, "Lamp Clinic"),
      body: toll({ min: 24, max: null, text: "dozens" }, { means: "airstrike" }),
    };
    expect(only(count([page("a", "2016-11-19", vague)]))).toMatchObject({ low: null, high: null });
    expect(only(count([page("a", "2016-11-19", vague)], { policy: "literal" })).low).toBe(24);
    expect(only(count([page("a", "2016-11-19", vague)], { policy: "acled" })).low).toBe(12);
    expect(only(count([])).low).toBe(null);
    expect(only(count([page("a", "2016-11-19", struck(SHAAR, "2016-11-18", 0, "Lamp Clinic"))])).low).toBe(0);
  });

  it("breaks down by governorate, month and party, and keeps what is too wide out of the rows", () => {
    const russian = struck(SHAAR, "2016-11-18", 12, "Lamp Clinic", {
      body: toll(bounds(12), { means: "airstrike", by: ["Russia"] }),
      actors: { Russia: "russia" },
    });
    const country: Saying = {
      words: "Across the country 900 people died in November and December.",
      body: toll(bounds(900)),
      where: ["SY"],
      when: "2016-11/2016-12",
      voices: ["River Monitor"],
    };
    const tally = count(
      [
        page("a", "2016-11-19", russian),
        page("b", "2016-12-03", struck(SUKKARI, "2016-12-02", 7, "Lamp Clinic")),
        page("c", "2017-01-02", country),
      ],
      { axes: ["place", "month", "party"] },
    );
    expect(tally.rows.map(({ keys, cells }) => [...keys.map(({ name }) => name), cells[0]?.low])).toEqual([
      ["Aleppo Governorate", "2016-11", "government", 12],
      ["Aleppo Governorate", "2016-12", "nobody named", 7],
    ]);
    expect(only(tally).low).toBe(900);
  });

  it("counts one origin alone, or all but some", () => {
    const pages = [
      page("a", "2016-11-19", struck(SHAAR, "2016-11-18", 12, "Lamp Clinic")),
      page("b", "2016-11-19", struck(SHAAR, "2016-11-18", 26, "River Monitor")),
    ];
    const { origins } = count(pages);
    expect(origins.map(({ name }) => name)).toEqual(["Lamp Clinic", "River Monitor"]);
    const river = origins[1]?.key as string;
    expect(only(count(pages, { only: [river] }))).toMatchObject({ low: 26, high: 26 });
    expect(only(count(pages, { without: [river] }))).toMatchObject({ low: 12, high: 12 });
  });

  it("reads the days and the place asked, both ends included", () => {
    const pages = [
      page("a", "2016-11-19", struck(SHAAR, "2016-11-18", 12, "Lamp Clinic")),
      page("b", "2016-11-21", struck(SUKKARI, "2016-11-20", 7, "Lamp Clinic")),
    ];
    expect(only(count(pages, { from: "2016-11-18", to: "2016-11-18" })).low).toBe(12);
    expect(only(count(pages, { within: SUKKARI })).low).toBe(7);
    expect(only(count(pages, { within: ALEPPO })).low).toBe(19);
  });

  it("adds no attack twice and no toll that a denial alone speaks of", () => {
    const tally = count([
      page(
        "a",
        "2016-11-19",
        { ...struck(SHAAR, "2016-11-18", 12, "Lamp Clinic"), body: attack() },
        struck(SHAAR, "2016-11-18", 12, "Lamp Clinic"),
      ),
      page("b", "2016-11-19", {
        ...struck(SUKKARI, "2016-11-18", 40, "Hill Ministry"),
        certainty: "denied",
        voices: [["Hill Ministry", null, "denies"]],
      }),
    ]);
    expect(only(tally)).toMatchObject({ low: 12, high: 12 });
  });
});

describe("a policy", () => {
  const texts = (text: string, min: number | null, max: number | null) => ({ text, min, max });
  it.each([
    ["bounds_only", [texts("at least 25", 25, null), texts("30", 30, 30)], { low: 25, high: null }],
    ["bounds_only", [texts("up to 11", null, 11)], { low: null, high: 11 }],
    ["airwars", [texts("dozens", 24, null), texts("30", 30, 30)], { low: 30, high: 30 }],
    ["acled", [texts("dozens", 24, null), texts("30", 30, 30)], { low: 12, high: 12 }],
    ["acled", [texts("hundreds of", 200, null)], { low: 100, high: 100 }],
    ["literal", [texts("tens of", 20, null)], { low: 20, high: null }],
  ] as const)("%s makes one number of several by its rule (%#)", (policy, values, expected) => {
    expect(chooseRange(values, policy)).toEqual(expected);
  });
});

describe("any tally", () => {
  const PLACES = [SHAAR, SUKKARI, ALEPPO, ALEPPO_GOVERNORATE];
  const WHEN = ["2016-11-18", "2016-11-19", "2016-11", "2016-11-15/2016-11-25"];
  const saying = fc
    .record({
      place: fc.constantFrom(...PLACES),
      when: fc.constantFrom(...WHEN),
      killed: fc.integer({ min: 0, max: 60 }),
      who: fc.constantFrom("people", "civilians", "combatants", "women", "children"),
      voice: fc.constantFrom("Lamp Clinic", "River Monitor", "Hill Ministry"),
    })
    .map(
      ({ place, when, killed, who, voice }): Saying =>
        struck(place, when, killed, voice, { body: toll(bounds(killed), { who, means: "airstrike" }) }),
    );
  const pages = fc
    .array(fc.array(saying, { minLength: 1, maxLength: 3 }), { maxLength: 6 })
    .map((all) => all.map((sayings, i) => page(`p${i}`, `2016-12-0${i + 1}`, ...sayings)));

  it("is the same in whatever order documents are read", () => {
    fc.assert(
      fc.property(pages, (all) => {
        expect(count([...all].reverse(), { axes: ["place", "month"] })).toEqual(
          count(all, { axes: ["place", "month"] }),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("has a minimum no larger than its maximum, and adds each incident once", () => {
    fc.assert(
      fc.property(pages, (all) => {
        const cell = only(count(all));
        if (cell.low !== null && cell.high !== null) expect(cell.low).toBeLessThanOrEqual(cell.high);
        const ids = cell.added.map(({ incident }) => incident);
        expect(new Set(ids).size).toBe(ids.length);
        const numbers = cell.added.flatMap(({ low }) => low ?? []);
        expect(cell.low ?? 0).toBe(numbers.reduce((a, b) => a + b, 0));
      }),
      { numRuns: 60 },
    );
  });

  it("never adds two figures of one kind of attack of which one holds the other", () => {
    fc.assert(
      fc.property(pages, (all) => {
        const read = all.map(readPage);
        const { incidents } = weigh(read, theatre);
        const byId = new Map(incidents.map((incident) => [incident.id, incident]));
        const places = only(count(all)).added.map(({ incident }) => byId.get(incident));
        const month = places.filter((one) => one?.kind === "period");
        for (const period of month) {
          const inside = places.filter((one) => one !== period && one?.place === period?.place);
          const overlapping = inside.filter((one) => one?.when?.startsWith("2016-11"));
          expect(overlapping).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
