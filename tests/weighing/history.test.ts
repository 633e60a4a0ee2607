import { inEnglish } from "../../src/messages/in-words.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReadDocument, Weighed } from "../../src/model/record.ts";
import { type Change, changesBetween } from "../../src/weighing/history/changes.ts";
import { isBy, isMoment, knownAt } from "../../src/weighing/history/known-at.ts";
import { stateAt, weigh } from "../../src/weighing/weigh.ts";
import { bounds, control, type Page, readPage, type Saying, theatre, toll } from "./claim-book.ts";

const SHAAR = "N0156";
const SUKKARI = "N0219";

function struck(killed: number, voice: string, place = SHAAR, day = "2016-11-18"): Saying {
  return {
    words: `Jets left ${killed} dead in ${place} on ${day}, ${voice} said.`,
    body: toll(bounds(killed), { means: "airstrike" }),
    where: [place],
    when: day,
    voices: [voice],
  };
}

function page(id: string, published: string, ...sayings: Saying[]): Page {
  return { id, publisher: id, published, entries: [{ sayings }] };
}

type ChangeInEnglish = Omit<Change, "title" | "words"> & { readonly title: string; readonly words: string };

function changes(
  before: readonly ReadDocument[],
  after: readonly ReadDocument[],
  day = "2016-11-20",
): ChangeInEnglish[] {
  const found = changesBetween(weigh(before, theatre), weigh(after, theatre), {
    before: (holding) => stateAt(holding, day),
    after: (holding) => stateAt(holding, day),
  });
  return found.map((change) => ({
    ...change,
    title: inEnglish(change.title),
    words: inEnglish(change.words),
  }));
}

describe("what was known at a moment", () => {
  const live: Page = {
    id: "live",
    publisher: "live",
    published: "2016-11-18",
    entries: [
      { time: "17:45", sayings: [struck(26, "Lamp Clinic")] },
      { time: "09:10", sayings: [struck(12, "Lamp Clinic")] },
    ],
  };

  it("is the entries published by then, with their claims", () => {
    const [one] = knownAt([readPage(live)], "2016-11-18T12:00");
    expect(one?.document.entries).toHaveLength(1);
    expect(one?.claims.map(({ id, entry }) => [id, entry])).toEqual([["live/1", 0]]);
    expect(knownAt([readPage(live)], "2016-11-18T09:00")).toEqual([]);
    expect(knownAt([readPage(live)], "2016-11-18")[0]?.claims).toHaveLength(2);
  });

  it("leaves out what no page dates", () => {
    const undated = readPage({ id: "x", entries: [{ sayings: [struck(3, "Lamp Clinic")] }] });
    expect(knownAt([undated], "2030-01-01")).toEqual([]);
  });

  it.each([
    ["2016-11-18", "2016-11-18", true],
    ["2016-11-18T23:59", "2016-11-18", true],
    ["2016-11-18", "2016-11-18T08:00", true],
    ["2016-11-18T08:01", "2016-11-18T08:00", false],
    ["2016-11-19", "2016-11-18", false],
    [null, "2016-11-18", false],
  ])("%s is known at %s: %s", (said, moment, expected) => {
    expect(isBy(said, moment)).toBe(expected);
  });

  it.each([
    ["2016-11-18", true],
    ["2016-11-18T17:45", true],
    ["2016-02-30", false],
    ["2016-13-01", false],
    ["2016-11-18T24:00", false],
    ["yesterday", false],
    ["2016-11", false],
  ])("%s is a moment: %s", (text, expected) => {
    expect(isMoment(text)).toBe(expected);
  });

  it("weighs as if only what had been published by then had been read", () => {
    const DAYS = ["2016-11-18", "2016-11-19", "2016-11-20", "2016-11-21"];
    const pages = fc.uniqueArray(
      fc.record({
        id: fc.integer({ min: 0, max: 50 }),
        published: fc.constantFrom(...DAYS),
        killed: fc.integer({ min: 1, max: 40 }),
        voice: fc.constantFrom("Lamp Clinic", "River Monitor", "Hill Ministry"),
        place: fc.constantFrom(SHAAR, SUKKARI),
      }),
      { selector: ({ id }) => id, maxLength: 8 },
    );
    fc.assert(
      fc.property(pages, fc.constantFrom(...DAYS), (all, moment) => {
        const make = ({ id, published, killed, voice, place }: (typeof all)[number]) =>
          readPage(page(`p${id}`, published, struck(killed, voice, place, "2016-11-18")));
        const known = weigh(knownAt(all.map(make), moment), theatre);
        const prefix: Weighed = weigh(all.filter(({ published }) => published <= moment).map(make), theatre);
        expect(known).toEqual(prefix);
      }),
      { numRuns: 80 },
    );
  });
});

describe("what changed", () => {
  const morning = readPage(page("morning", "2016-11-18", struck(12, "Lamp Clinic")));

  it("is nothing between equal states", () => {
    expect(changes([morning], [morning])).toEqual([]);
  });

  it("names a new incident with its figures", () => {
    expect(changes([], [morning])).toMatchObject([
      {
        sort: "new incident",
        words: "first reported; killed people: 12; by one origin",
        claims: ["morning/0"],
      },
    ]);
  });

  it("names another origin's figure and the new range", () => {
    const evening = readPage(page("evening", "2016-11-19", struck(26, "River Monitor")));
    expect(changes([morning], [morning, evening]).map(({ sort, words }) => [sort, words])).toEqual(
      [
        ["new value", "killed people: 12 became 12–26; River Monitor says 26"],
        ["dispute", "now contested: how many"],
      ].sort((a, b) => ((a[1] as string) < (b[1] as string) ? -1 : 1)),
    );
  });

  it("tells a revision by the same voice from a rival's number", () => {
    const later = readPage(page("later", "2016-11-19", struck(15, "Lamp Clinic")));
    expect(changes([morning], [morning, later])).toMatchObject([
      { sort: "revised", words: "killed people: 12 became 15; Lamp Clinic said 12 and now says 15" },
    ]);
  });

  it("says what an edit took back", () => {
    const evening = readPage(page("evening", "2016-11-19", struck(26, "River Monitor")));
    const words = changes([morning, evening], [morning]).map((change) => change.words);
    expect(words).toContain("killed people: 12–26 became 12; River Monitor no longer says 26");
    expect(words).toContain("no longer contested: how many");
    expect(changes([morning], [])).toMatchObject([{ sort: "withdrawn" }]);
  });

  it("says who is now said to hold a place", () => {
    const taken = readPage(
      page("taken", "2016-11-20", {
        words: "The army took Sukkari, the ministry said.",
        body: control("gained", ["the army"]),
        where: [SUKKARI],
        when: "2016-11-20",
        voices: ["Hill Ministry"],
      }),
    );
    expect(changes([], [taken])).toMatchObject([
      { sort: "holding", subject: SUKKARI, words: "who holds it: the army (claimed)", claims: ["taken/0"] },
    ]);
  });
});
