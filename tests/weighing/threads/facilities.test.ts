import { describe, expect, it } from "vitest";
import type { FacilityThread } from "../../../src/model/threads.ts";
import { facilityAt } from "../../../src/weighing/threads/facilities.ts";
import { bounds, facility, type Saying } from "../claim-book.ts";
import { ALEPPO, SHAAR, threads } from "./bodies.ts";

type Status = NonNullable<Parameters<typeof facility>[0]>["status"];
const SOHR: NonNullable<Saying["voices"]> = [["SOHR", "sohr"]];

function says(
  status: Status,
  when: string,
  more: Partial<Saying> = {},
  name: string | null = "M10 hospital",
): Saying {
  return {
    words: `${status} on ${when} ${JSON.stringify(more.voices ?? "")}.`,
    body: facility({ ...(status === undefined ? {} : { status }), name }),
    where: [ALEPPO],
    when,
    ...more,
  };
}

function only(...sayings: Saying[]): FacilityThread {
  const { facilities } = threads(...sayings);
  expect(facilities).toHaveLength(1);
  return facilities[0] as FacilityThread;
}

describe("a facility", () => {
  it("is one thread by its entry in the gazetteer, under whatever name", () => {
    const thread = only(
      says("attacked", "2016-10-01"),
      says("out of service", "2016-10-01", {}, "M10"),
      says("functioning", "2016-10-05", { where: ["aleppo-hospital-m10"] }, null),
    );
    expect(thread).toMatchObject({ name: "M10 Hospital (al-Sakhour)", place: { place: ALEPPO } });
    expect(thread.told).toHaveLength(3);
  });

  it("that the gazetteer lacks is told by its name and town, and without a name by its place", () => {
    const named = (name: string, where: string) => says("attacked", "2016-10-01", { where: [where] }, name);
    const { facilities } = threads(
      named("the Willow school", SHAAR),
      named("Willow School", ALEPPO),
      named("Willow school", "SY07"),
      named("school", SHAAR),
    );
    expect(facilities.map(({ told }) => told.length).sort()).toEqual([1, 1, 2]);
  });

  it("without name and place is left out, and so is what is only threatened", () => {
    expect(threads(says("attacked", "2016-10-01", { where: [] }, null)).facilities).toEqual([]);
    expect(
      threads(says("attacked", "2016-10-01", { voices: [["a commander", null, "threatens"]] })).facilities,
    ).toEqual([]);
  });

  it("keeps numbers in words", () => {
    const body = facility({ status: "out of service", count: bounds(3) });
    expect(
      only({ words: "Three were shut.", body, where: [ALEPPO], when: "2016-10-01" }).told[0],
    ).toMatchObject({
      count: { min: 3, max: 3 },
    });
  });
});

describe("facilityAt", () => {
  const story = [
    says("attacked", "2016-10-01"),
    says("out of service", "2016-10-01", { voices: SOHR }),
    says("restored", "2016-10-20"),
  ];
  const functionOn = (day: string, ...sayings: Saying[]) => facilityAt(only(...sayings), day).function.state;

  it("follows shutting and restoring", () => {
    expect(functionOn("2016-09-30", ...story)).toBe("blank");
    expect(functionOn("2016-10-10", ...story)).toBe("out of service");
    expect(functionOn("2016-10-20", ...story)).toBe("functioning");
    expect(functionOn("2016-11-30", ...story)).toBe("blank");
  });

  it("keeps strikes apart from function, and damage from both", () => {
    const state = facilityAt(only(...story), "2016-10-10");
    expect([state.struck, state.function.for, state.building.state]).toEqual([["p0/0"], ["p1/0"], "blank"]);
    expect(facilityAt(only(says("destroyed", "2016-10-01")), "2017-06-01")).toMatchObject({
      building: { state: "destroyed" },
      function: { state: "blank" },
    });
  });

  it("is disputed where one says that it works and another that it does not, or where it is denied", () => {
    const works = says("functioning", "2016-10-02", { voices: [["a ministry", "syria"]] });
    const state = facilityAt(only(...story, works), "2016-10-10").function;
    expect([state.state, state.for, state.against]).toEqual(["disputed", ["p1/0"], ["p3/0"]]);
    const denial = says("out of service", "2016-10-02", {
      certainty: "denied",
      voices: [["a ministry", "syria", "denies"]],
    });
    expect(functionOn("2016-10-10", ...story, denial)).toBe("disputed");
  });

  it("takes an origin's later words for its earlier ones", () => {
    const rows = [
      says("functioning", "2016-10-01", { voices: SOHR }),
      says("out of service", "2016-10-02", { voices: SOHR }),
    ];
    expect(functionOn("2016-10-03", ...rows)).toBe("out of service");
  });

  it("disputes whether a building is destroyed or damaged, of two origins of one day alone", () => {
    const rows = [says("destroyed", "2016-10-01", { voices: SOHR }), says("damaged", "2016-10-01")];
    expect(facilityAt(only(...rows), "2016-10-02").building.state).toBe("disputed");
    expect(
      facilityAt(only(says("damaged", "2016-10-01"), says("destroyed", "2016-10-05")), "2016-10-06").building
        .state,
    ).toBe("destroyed");
  });
});
