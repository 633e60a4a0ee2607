import { allInEnglish } from "../../../src/messages/in-words.ts";
import { describe, expect, it } from "vitest";
import { peopleAt } from "../../../src/weighing/threads/people.ts";
import { EVIDENCE_ROWS, WEAPON_ROWS } from "../../../src/weighing/threads/weapon-words.ts";
import { attack, bounds, type Saying, toll } from "../claim-book.ts";
import { ALEPPO, arms, diplomacy, EAST_ALEPPO, SHAAR, threads } from "./bodies.ts";

const SOHR: NonNullable<Saying["voices"]> = [["SOHR", "sohr"]];
const UN: NonNullable<Saying["voices"]> = [["UN", "united-nations"]];

describe("people in a state", () => {
  const besieged = (count: number, when: string, voices: NonNullable<Saying["voices"]>): Saying => ({
    words: `${count} people are besieged, ${when}.`,
    body: toll(bounds(count), { status: "besieged" }),
    where: [EAST_ALEPPO],
    when,
    voices,
  });

  it("are a series by place and origin, in which each origin's last number counts on a day", () => {
    const { people } = threads(
      besieged(275000, "2016-10-01", UN),
      besieged(250000, "2016-10-10", UN),
      besieged(300000, "2016-10-05", SOHR),
    );
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({ status: "besieged", place: { place: EAST_ALEPPO } });
    const on = (day: string) => peopleAt(people[0] as (typeof people)[0], day).map(({ count }) => count?.min);
    expect(on("2016-09-30")).toEqual([]);
    expect(on("2016-10-06")).toEqual([275000, 300000]);
    expect(on("2016-10-11")).toEqual([300000, 250000]);
  });

  it("keep places and states apart, and parts beside their whole", () => {
    const body = toll(bounds(40), {
      status: "detained",
      breakdown: [{ who: "children", count: bounds(5), where: [] }],
    });
    const { people } = threads(
      { words: "Forty were detained, five of them children.", body, where: [SHAAR], when: "2016-10-01" },
      { words: "Nine died.", body: toll(bounds(9)), where: [SHAAR], when: "2016-10-01" },
      { words: "Some fled.", body: toll(null, { status: "displaced" }), when: "2016-10-01" },
    );
    expect(
      people.map(({ status, told }) => [status, told.map(({ who, part }) => `${who} ${part ?? "all"}`)]),
    ).toEqual([["detained", ["people all", "children true"]]]);
  });
});

describe("allegations", () => {
  const chlorine = (words: string, more: Partial<Saying> = {}): Saying => ({
    words,
    body: attack({ type: "chemical attack", by: ["Syrian army"], means: "chlorine" }),
    where: [SHAAR],
    when: "2016-11-20",
    voices: SOHR,
    ...more,
  });

  it("gather who alleges, who denies and who doubts, and the evidence named", () => {
    const { allegations } = threads(
      chlorine("Medics and video footage told of chlorine."),
      chlorine("No samples were shown, a ministry said.", {
        certainty: "denied",
        voices: [["a ministry", "syria", "denies"]],
      }),
      chlorine("An analyst doubted it.", { voices: [["an analyst", null, "doubts"]], where: [ALEPPO] }),
    );
    expect(allegations).toHaveLength(1);
    const [one] = allegations;
    expect(one).toMatchObject({ weapons: "chemical", act: "used", origins: 1, place: { place: SHAAR } });
    expect([one?.alleged.length, one?.denied.length, one?.doubted.length]).toEqual([1, 1, 1]);
    expect(one?.evidence.map(({ words, claim }) => `${claim} ${words}`)).toEqual([
      "p0/0 Medics",
      "p0/0 video footage",
    ]);
  });

  it("are another one days later, in another town, or of another weapon", () => {
    expect(threads(chlorine("A."), chlorine("B.", { when: "2016-11-25" })).allegations).toHaveLength(2);
    expect(threads(chlorine("A."), chlorine("B.", { where: ["SY07"] })).allegations).toHaveLength(2);
    const burning = chlorine("B.", { body: attack({ by: ["Russia"], means: "white phosphorus" }) });
    expect(
      threads(chlorine("A."), burning)
        .allegations.map(({ weapons }) => weapons)
        .sort(),
    ).toEqual(["chemical", "incendiary"]);
  });

  it("say who supplies whom, by whose account", () => {
    const { allegations } = threads(
      {
        words: "Paris sent rockets to the rebels.",
        body: arms("supplied", { what: "rockets", from: ["France"], to: ["rebels"] }),
        when: "2016-10-01",
        voices: SOHR,
      },
      {
        words: "Paris denied it.",
        body: arms("supplied", { what: "rockets", from: ["France"], to: ["rebels"] }),
        when: "2016-10-02",
        certainty: "denied",
        voices: [["Paris", "france", "denies"]],
      },
    );
    expect(allegations).toHaveLength(1);
    expect(allInEnglish(allegations[0])).toMatchObject({
      title: "Arms said to be supplied, by France, to or against rebels, 1 October 2016",
      alleged: [{ claim: "p0/0", what: "rockets", accused: [{ actor: "france" }] }],
      denied: [{ claim: "p1/0" }],
    });
  });

  it("name the accuser of an accusation, and pass over one about something else", () => {
    const accuse = (about: string): Saying => ({
      words: `Paris accused Moscow of ${about}.`,
      body: diplomacy("accuses", ["France"], about, ["Russia"]),
      when: "2016-10-01",
    });
    expect(threads(accuse("using cluster bombs")).allegations).toMatchObject([
      {
        weapons: "cluster munitions",
        act: "used",
        alleged: [{ accusers: [{ name: "France" }], accused: [{ name: "Russia" }] }],
      },
    ]);
    expect(threads(accuse("delaying the talks")).allegations).toEqual([]);
  });

  it("have words that fit their own examples", () => {
    for (const row of [...WEAPON_ROWS, ...EVIDENCE_ROWS]) expect(row.example.match(row.words)).not.toBeNull();
  });
});
