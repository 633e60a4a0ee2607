import { inEnglish } from "../../src/messages/in-words.ts";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/model/claim.ts";
import type { TallyQuery } from "../../src/model/tally.ts";
import { tallyOf } from "../../src/weighing/tally/tally.ts";
import { weigh } from "../../src/weighing/weigh.ts";
import { attack, bounds, type Page, readPage, theatre, toll } from "./claim-book.ts";

const SHAAR = "N0156";
const SUKKARI = "N0219";

interface Told {
  readonly by: string;
  readonly day: string;
  readonly killed: number;
  readonly place?: string;
  readonly means?: "airstrike" | "shelling";
}

function pageOf({ by, day, killed, place = SHAAR, means = "airstrike" }: Told): Page {
  const words = `${by} wrote down ${killed} dead in ${place} on ${day}, by ${means}.`;
  const sayings = [
    { words, body: attack({ type: means }), where: [place], when: day, voices: [by] },
    { words, body: toll(bounds(killed), { means }), where: [place], when: day, voices: [by] },
  ];
  return { id: `${by}-${day}`, publisher: by, published: "2016-11-21", entries: [{ sayings }] };
}

function recordOf(...told: Told[]) {
  const read = told.map(pageOf).map(readPage);
  const { incidents, unsure = [] } = weigh(read, theatre);
  const claims = new Map<string, Claim>(read.flatMap((one) => one.claims.map((claim) => [claim.id, claim])));
  const query: TallyQuery = {
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
  const [cell] = tallyOf(incidents, claims, theatre, query).total;
  return {
    incidents: incidents.length,
    links: unsure.map(({ claim, reason }) => ({ claim, reason: inEnglish(reason) })),
    cell,
  };
}

const WEDNESDAY: Told = { by: "Lamp Clinic", day: "2016-11-16", killed: 12 };
const TUESDAY: Told = { by: "Northern Watch", day: "2016-11-15", killed: 12 };

describe("an event that two origins date a day apart", () => {
  it("stays two incidents, with the links left open and counted once", () => {
    const { incidents, links, cell } = recordOf(WEDNESDAY, TUESDAY);
    expect(incidents).toBe(2);
    expect(links).toEqual([
      {
        claim: "Lamp Clinic-2016-11-16/1",
        reason:
          "It speaks of 16 November 2016, this incident of 15 November 2016, and both count 12 people killed: it may be one under two dates.",
      },
      {
        claim: "Northern Watch-2016-11-15/1",
        reason:
          "It speaks of 15 November 2016, this incident of 16 November 2016, and both count 12 people killed: it may be one under two dates.",
      },
    ]);
    expect(cell?.low).toBe(12);
    expect(cell?.leftOut.map(({ reason }) => inEnglish(reason))).toEqual([
      expect.stringMatching(/^may count the same people as /),
    ]);
  });

  it.each<[string, Told[], number]>([
    ["two days lie between", [WEDNESDAY, { ...TUESDAY, day: "2016-11-14" }], 24],
    ["the places differ", [WEDNESDAY, { ...TUESDAY, place: SUKKARI }], 24],
    ["the numbers differ", [WEDNESDAY, { ...TUESDAY, killed: 13 }], 25],
    ["the kinds of attack differ", [WEDNESDAY, { ...TUESDAY, means: "shelling" }], 24],
    ["one origin tells of both days", [WEDNESDAY, { ...TUESDAY, by: "Lamp Clinic" }], 24],
    [
      "an origin that counts otherwise tells of both days",
      [
        WEDNESDAY,
        TUESDAY,
        { ...WEDNESDAY, by: "Harbour Post", killed: 9 },
        { ...TUESDAY, by: "Harbour Post", killed: 8 },
      ],
      17,
    ],
    [
      "the number is so small that chance explains it",
      [WEDNESDAY, TUESDAY].map((one) => ({ ...one, killed: 2 })),
      4,
    ],
  ])("is two events where %s", (_, told, low) => {
    const { links, cell } = recordOf(...told);
    expect(links).toEqual([]);
    expect(cell?.low).toBe(low);
    expect(cell?.leftOut).toEqual([]);
  });
});
