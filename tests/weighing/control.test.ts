import { allInEnglish } from "../../src/messages/in-words.ts";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClaimOf } from "../../src/model/claim.ts";
import type { Holding, HoldingState } from "../../src/model/record.ts";
import { EXTENT_ROWS } from "../../src/weighing/control-words.ts";
import { extentOf } from "../../src/weighing/extent.ts";
import { holdings } from "../../src/weighing/holdings.ts";
import { stateAt } from "../../src/weighing/state-at.ts";
import { viewsOf } from "../../src/weighing/subject.ts";
import { attack, bounds, control, readPage, type Saying, theatre, toll } from "./claim-book.ts";
import { ALEPPO, EAST_ALEPPO, SHAAR, voiced } from "./threads/bodies.ts";

const ACTORS = {
  "Syrian army": "syrian-arab-army",
  rebels: "syrian-rebels",
  YPG: "ypg",
};
const VOICES = {
  army: [["the army", "syrian-arab-army"]],
  agency: [["SANA", "sana"]],
  rebels: [["a rebel office", "syrian-rebels"]],
  faction: [["JFS", "jabhat-fatah-al-sham"]],
  sohr: [["SOHR", "sohr"]],
  un: [["UN", "united-nations"]],
} as const satisfies Record<string, NonNullable<Saying["voices"]>>;
type Who = keyof typeof VOICES;

function denying(who: Who): NonNullable<Saying["voices"]> {
  return VOICES[who].map(([name, actor]) => [name, actor, "denies"] as const);
}

/** 'army 20: gained Syrian army', with words of its own. */
function says(
  who: Who,
  day: string,
  change: Parameters<typeof control>[0],
  by: readonly string[],
  more: Partial<Saying> & { from?: readonly string[]; denies?: true } = {},
): Saying {
  const { from = [], denies, ...rest } = more;
  return {
    words: `Words by ${who} of ${day}.`,
    body: control(change, by, from),
    where: [SHAAR],
    when: day.length > 2 ? day : `2016-11-${day}`,
    voices: denies ? denying(who) : VOICES[who],
    ...(denies ? { certainty: "denied" } : {}),
    actors: ACTORS,
    ...rest,
  };
}

function read(sayings: readonly Saying[]): Holding[] {
  const pages = sayings.map((saying, i) =>
    readPage({
      id: `p${i}`,
      publisher: `Paper ${i}`,
      published: saying.when?.length === 10 ? saying.when : "2016-11-30",
      entries: [{ sayings: [saying] }],
    }),
  );
  return viewsOf(holdings(theatre), voiced(pages));
}

function at(day: string, sayings: readonly Saying[], place = SHAAR): HoldingState {
  const holding = read(sayings).find((one) => one.place === place);
  expect(holding).toBeDefined();
  return stateAt(holding as Holding, `2016-11-${day}`);
}

const ARMY = ["Syrian army"];
const REBELS = ["rebels"];

describe("the state of a place", () => {
  const story = [
    says("army", "20", "gained", ARMY),
    says("faction", "21", "gained", ARMY, { denies: true }),
    says("rebels", "23", "withdrew", REBELS),
  ];
  it("is claimed, then disputed, then conceded", () => {
    const states = ["20", "22", "23"].map((day) => at(day, story));
    expect(states.map(({ state }) => state)).toEqual(["claimed", "disputed", "conceded"]);
    expect(states.map(({ holders }) => holders)).toEqual([ARMY, ARMY, ARMY]);
    expect(allInEnglish(states[0]?.reason)).toBe("only the side that is said to hold it says so");
    expect(states[2]?.against).toEqual(["p1/0"]);
  });

  const rows: [string, Saying[], HoldingState["state"]][] = [
    [
      "one side alone says so in two of its mouths",
      [says("army", "20", "gained", ARMY), says("agency", "20", "gained", ARMY)],
      "claimed",
    ],
    [
      "somebody else says so too",
      [says("army", "20", "gained", ARMY), says("sohr", "20", "gained", ARMY)],
      "agreed",
    ],
    [
      "a claimant repeats himself after a denial",
      [
        says("army", "20", "gained", ARMY),
        says("faction", "21", "gained", ARMY, { denies: true }),
        says("army", "22", "gained", ARMY),
      ],
      "disputed",
    ],
    [
      "the loser takes it back after conceding it",
      [...story, says("rebels", "24", "regained", REBELS)],
      "claimed",
    ],
    [
      "the loser boasts on after conceding it",
      [...story, says("faction", "24", "holds", REBELS)],
      "conceded",
    ],
    [
      "a third party has the loser there after the concession",
      [...story, says("un", "24", "holds", REBELS)],
      "disputed",
    ],
    [
      "a withdrawal that is said to give it up is denied",
      [says("army", "20", "gained", ARMY), says("rebels", "21", "withdrew", REBELS, { denies: true })],
      "disputed",
    ],
    [
      "two hold it together",
      [says("sohr", "20", "holds", ["Syrian army", "YPG"]), says("un", "20", "holds", ARMY)],
      "agreed",
    ],
    [
      "the holder is said to have lost it to nobody named",
      [says("sohr", "20", "holds", REBELS), says("un", "22", "lost", [], { from: REBELS })],
      "blank",
    ],
  ];
  it.each(rows)("where %s", (_, sayings, state) => {
    expect(at("25", sayings).state).toBe(state);
  });

  it("rests on the last day of a change that fell on one of several", () => {
    const loose = [says("sohr", "2016-11-10/2016-11-14", "gained", ARMY)];
    expect(at("12", loose).state).toBe("blank");
    expect(at("14", loose).state).toBe("claimed");
    expect(at("29", loose).state).toBe("claimed");
  });
});

describe("a claim on control", () => {
  const claimOf = (saying: Saying) => read([saying])[0]?.claims[0];
  it("vouches for each day, or for one of several, and never past its publication", () => {
    expect(claimOf(says("sohr", "20", "holds", REBELS))).toMatchObject({
      precise: { first: "2016-11-20", last: "2016-11-20" },
    });
    expect(claimOf(says("sohr", "2016-11-10/2016-11-14", "holds", REBELS))).toMatchObject({
      precise: { first: "2016-11-10", last: "2016-11-14" },
    });
    expect(claimOf(says("sohr", "2016-11-10/..", "gained", ARMY))).toMatchObject({
      starting: true,
      precise: { first: "2016-11-10", last: "2016-11-30" },
    });
    expect(claimOf(says("sohr", "2016-11", "lost", [], { from: REBELS }))).toMatchObject({
      ending: true,
      imprecise: { first: "2016-11-01", last: "2016-11-30" },
    });
    expect(claimOf(says("sohr", "2016-11-26~", "holds", REBELS))).toMatchObject({
      imprecise: { first: "2016-11-26", last: "2016-11-26" },
    });
    expect(claimOf(says("sohr", "2016-12", "holds", REBELS))).not.toHaveProperty("precise");
  });
});

describe("words of extent", () => {
  const extent = (words: string) => {
    const { claims } = readPage({
      id: "p",
      entries: [{ sayings: [{ words, body: control("gained", ARMY), where: [ALEPPO] }] }],
    });
    return extentOf(claims[0] as ClaimOf<"control">) ?? "not said";
  };
  const rows: [string, string][] = [
    ["The army took Aleppo.", "not said"],
    ["The army took the city of Aleppo.", "not said"],
    ["The army took all of Aleppo.", "whole"],
    ["The army took full control of the city of Aleppo.", "whole"],
    ["The army fully controls Aleppo.", "whole"],
    ["The army held Aleppo in its entirety.", "whole"],
    ["The army held nearly all of Aleppo.", "most"],
    ["The army held 90% of Aleppo.", "most"],
    ["The army held parts of the old city of Aleppo.", "part"],
    ["The army took two districts of eastern Aleppo.", "part"],
    ["The army took a quarter of Aleppo.", "part"],
    ["The army reached the outskirts of Aleppo.", "outskirts"],
    ["All of the fighters left; the army took Aleppo.", "not said"],
  ];
  it.each(rows)("%s", (words, expected) => {
    expect(extent(words)).toBe(expected);
  });

  it("fit their own examples", () => {
    for (const { before, example, extent } of EXTENT_ROWS) {
      const words = example.slice(0, example.indexOf("Juba"));
      expect(words).toMatch(before);
      expect(EXTENT_ROWS.find((row) => row.before.test(words))?.extent).toBe(extent);
    }
  });
});

describe("whole and parts", () => {
  const whole = (day: string) =>
    says("sohr", day, "gained", ARMY, { words: `The army took all of Aleppo on ${day}.`, where: [ALEPPO] });
  it("a claim on all of a city speaks of its quarters, and puts earlier words on them out of date", () => {
    const state = at("22", [says("un", "10", "holds", REBELS), whole("21")]);
    expect(state).toMatchObject({ state: "claimed", holders: ARMY, for: ["p1/0"] });
    const [row] =
      read([says("un", "10", "holds", REBELS), whole("21")])
        .find(({ place }) => place === SHAAR)
        ?.claims.slice(1) ?? [];
    expect(row).toMatchObject({ through: ALEPPO, extent: "whole" });
  });

  it("makes no page for a quarter of which nobody speaks", () => {
    expect(read([whole("21")]).map(({ place }) => place)).toEqual([ALEPPO]);
  });

  it("a claim on the city that does not say all leaves its quarters alone", () => {
    const plain = says("sohr", "21", "gained", ARMY, { words: "The army took Aleppo.", where: [ALEPPO] });
    expect(at("22", [says("un", "10", "holds", REBELS), plain])).toMatchObject({ holders: REBELS });
  });

  it("a part proves nothing of the whole, and two sides in parts are no dispute", () => {
    const part = (who: Who, by: readonly string[]) =>
      says(who, "20", "holds", by, { words: `They hold parts of Aleppo, ${who} said.`, where: [ALEPPO] });
    const state = at("22", [part("sohr", ARMY), part("un", REBELS)], ALEPPO);
    expect(state).toMatchObject({
      state: "blank",
      holders: [],
      partly: [
        { holders: ARMY, claims: ["p0/0"] },
        { holders: REBELS, claims: ["p1/0"] },
      ],
    });
    expect(read([says("un", "10", "holds", REBELS)]).map(({ place }) => place)).toEqual([SHAAR]);
  });
});

describe("a siege", () => {
  const besieged: Saying = {
    words: "The quarter is besieged.",
    body: attack({ type: "siege", by: ARMY }),
    where: [EAST_ALEPPO],
    when: "2016-11-10",
    voices: VOICES.un,
    actors: ACTORS,
  };
  it("stands beside who holds the place", () => {
    const held = says("sohr", "10", "holds", REBELS, { where: [EAST_ALEPPO] });
    expect(at("12", [besieged, held], EAST_ALEPPO)).toMatchObject({
      state: "claimed",
      holders: REBELS,
      besieged: { by: ARMY, for: ["p0/0"], against: [] },
    });
  });
  it("is over when it is said to be lifted, and disputed by a denial", () => {
    const people: Saying = { ...besieged, body: toll(bounds(250000), { status: "besieged" }) };
    const lifted: Saying = {
      ...besieged,
      body: attack({ type: "siege", status: "ended" }),
      when: "2016-11-15",
    };
    expect(at("14", [people, lifted], EAST_ALEPPO).besieged?.for).toEqual(["p0/0"]);
    expect(at("15", [people, lifted], EAST_ALEPPO)).not.toHaveProperty("besieged");
    const denial: Saying = { ...besieged, certainty: "denied", voices: denying("army") };
    expect(at("12", [besieged, denial], EAST_ALEPPO).besieged).toMatchObject({
      for: ["p0/0"],
      against: ["p1/0"],
    });
  });
});

describe("control as a whole", () => {
  const who = fc.constantFrom(...(Object.keys(VOICES) as Who[]));
  const saying = fc
    .record({
      who,
      day: fc.constantFrom("18", "20", "22", "2016-11", "2016-11-10/..", "2016-11-19/2016-11-21"),
      change: fc.constantFrom("gained", "holds", "lost", "withdrew", "contested" as const),
      by: fc.constantFrom(ARMY, REBELS, ["YPG"], [], ["Syrian army", "YPG"]),
      from: fc.constantFrom([], REBELS, ARMY),
      denies: fc.boolean(),
      words: fc.constantFrom("All of Aleppo fell.", "Parts of Aleppo fell.", "It fell."),
      where: fc.constantFrom(SHAAR, ALEPPO),
    })
    .map(({ who, day, change, by, from, denies, words, where }) =>
      says(who, day, change as "gained", by, {
        from,
        words,
        where: [where],
        ...(denies ? { denies: true } : {}),
      }),
    );
  it("is the same in whatever order claims come, and never certain against anybody's word", () => {
    fc.assert(
      fc.property(fc.array(saying, { maxLength: 8 }), fc.infiniteStream(fc.nat(1000)), (sayings, luck) => {
        const members = voiced(
          sayings.map((one, i) =>
            readPage({ id: `p${i}`, published: "2016-11-30", entries: [{ sayings: [one] }] }),
          ),
        );
        const shuffled = members
          .map((member) => ({ member, key: luck.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ member }) => member);
        const made = viewsOf(holdings(theatre), members);
        expect(viewsOf(holdings(theatre), shuffled)).toEqual(made);
        for (const holding of made)
          for (const day of ["2016-11-19", "2016-11-22", "2016-12-01"]) {
            const { state, against, holders, for: on } = stateAt(holding, day);
            if (state === "agreed" || state === "claimed") expect(against).toEqual([]);
            if (state !== "disputed" && state !== "blank") expect(on.length).toBeGreaterThan(0);
            if (holders.length > 0) expect(on.length).toBeGreaterThan(0);
            const rows = holding.claims.filter(({ claim }) => on.includes(claim));
            for (const row of rows) expect(row.extent === undefined || row.extent === "whole").toBe(true);
            if (state === "conceded")
              expect(
                holding.claims.some(
                  ({ admission, party, camps }) => admission && party !== undefined && camps !== undefined,
                ),
              ).toBe(true);
          }
      }),
      { numRuns: 300 },
    );
  });
});
