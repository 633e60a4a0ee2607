import { allInEnglish } from "../../src/messages/in-words.ts";
import { describe, expect, it } from "vitest";
import type { Holding } from "../../src/model/record.ts";
import { CARRIED_DAYS, stateAt, weigh } from "../../src/weighing/weigh.ts";
import { addDays } from "../../src/model/edtf.ts";
import { control, type Page, readPage, type Saying, theatre } from "./claim-book.ts";

const SHAAR = "N0156";
const ACTORS = {
  "Syrian army": "syrian-arab-army",
  government: "syria",
  rebels: "syrian-rebels",
  JFS: "jabhat-fatah-al-sham",
};
const ARMY: Saying["voices"] = [["the army", "syrian-arab-army"]];
const SOHR: Saying["voices"] = [["SOHR", "sohr"]];

/** A claim on Shaar: who says, what, on which day. */
function says(
  voices: Saying["voices"],
  change: Parameters<typeof control>[0],
  by: readonly string[],
  when: string | undefined,
  more: Partial<Saying> = {},
): Saying {
  return {
    words: `Words on ${by.join(" and ")} of ${when}.`,
    body: control(change, by),
    where: [SHAAR],
    ...(when === undefined ? {} : { when }),
    ...(voices === undefined ? {} : { voices }),
    actors: ACTORS,
    ...more,
  };
}

function holdingOf(...sayings: Saying[]): Holding {
  const pages = sayings.map(
    (saying, i): Page => ({
      id: `p${i}`,
      publisher: `Paper ${i}`,
      published: saying.when?.slice(0, 10) ?? "2016-11-20",
      entries: [{ sayings: [saying] }],
    }),
  );
  const { holdings } = weigh(pages.map(readPage), theatre);
  expect(holdings).toHaveLength(1);
  return holdings[0] as Holding;
}

describe("stateAt", () => {
  const deny: Partial<Saying> = { certainty: "denied", voices: [["JFS", "jabhat-fatah-al-sham", "denies"]] };
  const rows: [string, Saying[], string, string, string[]][] = [
    ["nobody has spoken yet", [says(SOHR, "holds", ["rebels"], "2016-11-20")], "2016-11-19", "blank", []],
    [
      "one origin says so",
      [says(SOHR, "holds", ["rebels"], "2016-11-20")],
      "2016-11-22",
      "claimed",
      ["rebels"],
    ],
    [
      "two origins say so",
      [
        says(SOHR, "gained", ["Syrian army"], "2016-11-20"),
        says(ARMY, "gained", ["Syrian army"], "2016-11-20"),
      ],
      "2016-11-20",
      "agreed",
      ["Syrian army"],
    ],
    [
      "an army and its government are named",
      [
        says(SOHR, "gained", ["government"], "2016-11-20"),
        says(ARMY, "gained", ["Syrian army"], "2016-11-20"),
      ],
      "2016-11-20",
      "agreed",
      ["government", "Syrian army"],
    ],
    [
      "rebels and jihadists are named",
      [says(SOHR, "holds", ["rebels"], "2016-11-20"), says(ARMY, "holds", ["JFS"], "2016-11-20")],
      "2016-11-20",
      "agreed",
      ["rebels", "JFS"],
    ],
    [
      "both sides are named",
      [says(SOHR, "holds", ["rebels"], "2016-11-20"), says(ARMY, "holds", ["Syrian army"], "2016-11-20")],
      "2016-11-20",
      "disputed",
      ["rebels", "Syrian army"],
    ],
    [
      "a gain is denied",
      [
        says(ARMY, "gained", ["Syrian army"], "2016-11-20"),
        says(undefined, "gained", ["Syrian army"], "2016-11-20", deny),
      ],
      "2016-11-20",
      "disputed",
      ["Syrian army"],
    ],
    [
      "it changed hands since",
      [says(SOHR, "holds", ["rebels"], "2016-11-01"), says(ARMY, "gained", ["Syrian army"], "2016-11-20")],
      "2016-11-21",
      "claimed",
      ["Syrian army"],
    ],
    [
      "it had not yet changed hands",
      [says(SOHR, "holds", ["rebels"], "2016-11-01"), says(ARMY, "gained", ["Syrian army"], "2016-11-20")],
      "2016-11-19",
      "claimed",
      ["rebels"],
    ],
    [
      "it is fought over",
      [says(SOHR, "holds", ["rebels"], "2016-11-20"), says(ARMY, "contested", ["Syrian army"], "2016-11-20")],
      "2016-11-20",
      "disputed",
      ["rebels"],
    ],
    [
      "only fighting is reported",
      [says(SOHR, "contested", ["rebels"], "2016-11-20")],
      "2016-11-20",
      "disputed",
      [],
    ],
    [
      "only an advance is reported",
      [says(SOHR, "advanced", ["rebels"], "2016-11-20")],
      "2016-11-20",
      "blank",
      [],
    ],
    [
      "the holder left and nobody came",
      [says(SOHR, "withdrew", ["rebels"], "2016-11-20")],
      "2016-11-20",
      "blank",
      [],
    ],
    [
      "it was lost to someone",
      [says(SOHR, "lost", ["Syrian army"], "2016-11-20")],
      "2016-11-20",
      "claimed",
      ["Syrian army"],
    ],
    [
      "the words are undated",
      [says(SOHR, "holds", ["rebels"], undefined)],
      "2016-11-20",
      "claimed",
      ["rebels"],
    ],
    [
      "its range is over",
      [says(SOHR, "holds", ["rebels"], "2016-11-01/2016-11-10")],
      "2016-11-11",
      "blank",
      [],
    ],
    [
      "its range runs",
      [says(SOHR, "holds", ["rebels"], "2016-11-01/2016-11-10")],
      "2016-11-10",
      "claimed",
      ["rebels"],
    ],
  ];
  it.each(rows)("where %s", (_, sayings, day, state, holders) => {
    const answer = stateAt(holdingOf(...sayings), day);
    expect([answer.state, answer.holders]).toEqual([state, holders]);
  });

  it("carries words on for a while, and no longer", () => {
    const holding = holdingOf(says(SOHR, "holds", ["rebels"], "2016-11-20"));
    expect(stateAt(holding, addDays("2016-11-20", CARRIED_DAYS)).state).toBe("claimed");
    expect(stateAt(holding, addDays("2016-11-20", CARRIED_DAYS + 1))).toMatchObject({
      state: "blank",
      for: [],
    });
  });

  it("lists the claims for and against", () => {
    const holding = holdingOf(
      says(ARMY, "gained", ["Syrian army"], "2016-11-20"),
      says(undefined, "gained", ["Syrian army"], "2016-11-20", deny),
    );
    expect(stateAt(holding, "2016-11-20")).toMatchObject({
      for: ["p0/0"],
      against: ["p1/0"],
      asOf: "2016-11-20",
    });
  });
});

describe("holdings", () => {
  it("stand by day, the undated last, with who says so and who is said to have lost", () => {
    const holding = holdingOf(
      says(SOHR, "holds", ["rebels"], undefined),
      says(ARMY, "gained", ["Syrian army"], "2016-11-20", {
        body: control("gained", ["Syrian army"], ["rebels"]),
      }),
      says(SOHR, "holds", ["rebels"], "2016-11-01"),
    );
    expect(holding).toMatchObject({ place: SHAAR, placeName: "al-Shaar" });
    expect(holding.claims.map(({ from }) => from)).toEqual(["2016-11-01", "2016-11-20", null]);
    expect(holding.claims[1]).toMatchObject({ losers: ["rebels"], origin: { key: "syrian-arab-army" } });
  });

  it("leave out readers, demands and places that the gazetteer lacks", () => {
    const sayings: Saying[] = [
      says([["UN", "united-nations", "demands"]], "withdrew", ["rebels"], "2016-11-20"),
      { ...says(SOHR, "holds", ["rebels"], "2016-11-20"), where: ["Nowhereville"] },
    ];
    const pages: Page[] = [
      { id: "a", entries: [{ sayings }] },
      {
        id: "b",
        entries: [{ kind: "comment", sayings: [says(undefined, "holds", ["rebels"], "2016-11-20")] }],
      },
    ];
    expect(weigh(pages.map(readPage), theatre).holdings).toEqual([]);
  });
});

describe("admissions", () => {
  const REBELS: Saying["voices"] = [["a rebel office", "syrian-rebels"]];
  const admits = (saying: Saying): boolean => holdingOf(saying).claims[0]?.admission === true;
  const rows: [string, Saying, boolean][] = [
    ["a side says that it withdrew", says(REBELS, "withdrew", ["rebels"], "2016-11-20"), true],
    [
      "a side says that it lost the place",
      says(REBELS, "lost", [], "2016-11-20", { body: control("lost", [], ["rebels"]) }),
      true,
    ],
    ["a side says that its enemy took it", says(REBELS, "gained", ["Syrian army"], "2016-11-20"), true],
    ["a side calls a place its enemy's", says(REBELS, "holds", ["Syrian army"], "2016-11-20"), false],
    ["a side boasts", says(ARMY, "gained", ["Syrian army"], "2016-11-20"), false],
    ["a monitor says who took it", says(SOHR, "gained", ["Syrian army"], "2016-11-20"), false],
    [
      "a side denies that it withdrew",
      says([["JFS", "jabhat-fatah-al-sham", "denies"]], "withdrew", ["JFS"], "2016-11-20", {
        certainty: "denied",
      }),
      false,
    ],
  ];
  it.each(rows)("are told where %s", (_, saying, expected) => {
    expect(admits(saying)).toBe(expected);
  });

  it("give the state its reason", () => {
    const holding = holdingOf(
      says(ARMY, "gained", ["Syrian army"], "2016-11-20"),
      says(REBELS, "lost", ["Syrian army"], "2016-11-20", {
        body: control("lost", ["Syrian army"], ["rebels"]),
      }),
    );
    expect(allInEnglish(stateAt(holding, "2016-11-21"))).toMatchObject({
      state: "conceded",
      reason: "2 origins say so, and the side that lost it says so too",
    });
  });

  it("leave no holder where only a withdrawal is denied, and call that disputed", () => {
    const holding = holdingOf(
      says([["JFS", "jabhat-fatah-al-sham", "denies"]], "withdrew", ["JFS"], "2016-11-20", {
        certainty: "denied",
      }),
    );
    expect(stateAt(holding, "2016-11-20")).toMatchObject({ state: "disputed", holders: [] });
  });
});
