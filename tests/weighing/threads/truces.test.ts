import { describe, expect, it } from "vitest";
import type { TruceThread } from "../../../src/model/threads.ts";
import { truceStateAt } from "../../../src/weighing/threads/truce-window.ts";
import { threadsOf } from "../../../src/weighing/threads/threads.ts";
import { attack, bounds, readPage, type Saying, theatre, toll } from "../claim-book.ts";
import { ACTORS, ALEPPO, EAST_ALEPPO, SHAAR, threads, truce, voiced } from "./bodies.ts";

const BOTH = ["Syrian government", "rebels"];
const SOHR: NonNullable<Saying["voices"]> = [["SOHR", "sohr"]];
const SNHR: NonNullable<Saying["voices"]> = [["SNHR", "snhr"]];

const agreed: Saying = {
  words: "Both sides agreed to a truce in the city from the 2nd to the 6th.",
  body: truce("agreed", { parties: BOTH, start: "2016-11-02", end: "2016-11-06" }),
  where: [ALEPPO],
  when: "2016-11-01",
};

function only(...sayings: Parameters<typeof threads>): TruceThread {
  const { truces } = threads(...sayings);
  expect(truces).toHaveLength(1);
  return truces[0] as TruceThread;
}

describe("a truce", () => {
  it("is one thread from proposal to end, though its parts of town go by several names", () => {
    const thread = only(
      { words: "Oman proposed a truce.", body: truce("proposed"), where: [EAST_ALEPPO], when: "2016-10-30" },
      agreed,
      {
        words: "The truce has ended.",
        body: truce("ended"),
        where: [ALEPPO],
        when: "2016-11-05",
        voices: SOHR,
      },
    );
    expect(thread.acts.map(({ act }) => act)).toEqual(["proposed", "agreed", "ended"]);
    expect(thread.areas.map(({ place }) => place)).toEqual([ALEPPO, EAST_ALEPPO]);
    expect(thread.parties.map(({ key }) => key)).toEqual(["government", "opposition"]);
    expect(thread.terms.map(({ words }) => words)).toEqual([
      "Oman proposed a truce.",
      "Both sides agreed to a truce in the city from the 2nd to the 6th.",
    ]);
  });

  it("ends with its stated end, with what somebody calls its end, or with the last words on it", () => {
    const held = (when: string): Saying => ({
      words: `It was holding on ${when}.`,
      body: truce("in force"),
      where: [ALEPPO],
      when,
      voices: SOHR,
    });
    expect(only(agreed).window).toMatchObject({
      first: "2016-11-02",
      last: "2016-11-06",
      open: false,
      basis: "agreed",
    });
    const over: Saying = { words: "It is over.", body: truce("ended"), where: [ALEPPO], when: "2016-11-04" };
    expect(only(agreed, held("2016-11-03"), over).window).toMatchObject({
      last: "2016-11-04",
      basis: "in force",
    });
    expect(only(held("2016-11-03"), held("2016-11-08")).window).toMatchObject({
      first: "2016-11-03",
      last: "2016-11-08",
      open: true,
    });
  });

  it("that is only proposed, promised or denied has no window and no breaches", () => {
    const raid: Saying = {
      words: "Jets struck.",
      body: attack({ by: ["Russia"] }),
      where: [SHAAR],
      when: "2016-11-03",
    };
    const rows: Saying[] = [
      { ...agreed, body: truce("proposed", { parties: BOTH, start: "2016-11-02", end: "2016-11-06" }) },
      { ...agreed, voices: [["an envoy", null, "predicts"]] },
      { ...agreed, voices: [["a commander", null, "denies"]], certainty: "denied" },
    ];
    for (const row of rows) {
      const thread = only(row, raid);
      expect([thread.window, thread.breaches, thread.coverage]).toEqual([null, [], []]);
    }
  });

  it("is another one after ten days without a word, of another place, or of an arm alone", () => {
    const later = { ...agreed, body: truce("proposed", { parties: BOTH }), when: "2016-11-18" };
    const elsewhere = { ...agreed, where: ["SY07"] };
    const flights = { ...agreed, body: truce("in force", { type: "suspension", by: ["Russia"] }) };
    expect(threads(agreed, later).truces).toHaveLength(2);
    expect(threads(agreed, elsewhere).truces).toHaveLength(2);
    expect(threads(agreed, flights).truces).toHaveLength(2);
    expect(threads(agreed, { ...later, when: "2016-11-16" }).truces).toHaveLength(1);
  });

  it("has an id of its own where undated pages ask for different days", () => {
    const pages = ["2016-11-02", "2016-11-30"].map((end, i) =>
      readPage({
        id: `p${i}`,
        publisher: `Paper ${i}`,
        entries: [
          {
            sayings: [
              {
                words: "Oman proposed a truce.",
                body: truce("proposed", { parties: BOTH, end }),
                where: [ALEPPO],
                actors: ACTORS,
              },
            ],
          },
        ],
      }),
    );
    const { truces } = threadsOf(voiced(pages), theatre);
    expect(truces).toHaveLength(2);
    expect(new Set(truces.map(({ id }) => id)).size).toBe(2);
  });

  it("of other parties stands apart, and words that name none then stand by themselves", () => {
    const other = {
      ...agreed,
      body: truce("agreed", { parties: ["Turkey", "YPG"] }),
      actors: { YPG: "ypg" },
    };
    const open = { ...agreed, body: truce("in force"), when: "2016-11-03" };
    expect(
      threads(agreed, other, open)
        .truces.map(({ parties }) => parties.length)
        .sort(),
    ).toEqual([0, 2, 2]);
    expect(threads(agreed, open).truces).toHaveLength(1);
  });

  it("binds those who announce it, and no mediator", () => {
    const by = (name: string, actor: string) =>
      only({ ...agreed, body: truce("announced", { by: [name] }), actors: { [name]: actor } }).parties.map(
        ({ key }) => key,
      );
    expect(by("Russia", "russia")).toEqual(["government"]);
    expect(by("Egypt", "egypt")).toEqual([]);
  });
});

describe("alleged breaches", () => {
  const raid = (more: Partial<Saying> = {}): Saying => ({
    words: `Jets struck Shaar, words ${more.when ?? ""} ${JSON.stringify(more.where ?? "")}.`,
    body: attack({ by: ["Russia"] }),
    where: [SHAAR],
    when: "2016-11-03",
    voices: SOHR,
    ...more,
  });
  const rows: [string, Saying, number][] = [
    ["in the window and area by a party", raid(), 1],
    ["before the window", raid({ when: "2016-11-01" }), 0],
    ["after the window", raid({ when: "2016-11-07" }), 0],
    ["some time in the month", raid({ when: "2016-11" }), 0],
    ["outside the area", raid({ where: ["SY07"] }), 0],
    [
      "by somebody who is no party",
      raid({ body: attack({ by: ["ISIS"] }), actors: { ISIS: "islamic-state" } }),
      0,
    ],
    ["by nobody named", raid({ body: attack() }), 0],
    ["only threatened", raid({ body: attack({ by: ["Russia"], status: "threatened" }) }), 0],
    ["only foreseen", raid({ voices: [["an analyst", null, "predicts"]] }), 0],
    [
      "told by a denial alone",
      raid({ certainty: "denied", voices: [["a ministry", "russia", "denies"]] }),
      0,
    ],
  ];
  it.each(rows)("count an attack %s as they should", (_, saying, number) => {
    const thread = only(agreed, saying);
    expect(thread.breaches).toHaveLength(number);
    expect(thread.totals.find(({ party }) => party === "government")?.ours).toBe(number);
  });

  it("join accounts of one attack, with the accusers and who denies it", () => {
    const thread = only(
      agreed,
      raid(),
      raid({ words: "Warplanes bombed the quarter, others said.", voices: SNHR }),
      raid({ words: "Moscow denied it.", certainty: "denied", voices: [["Moscow", "russia", "denies"]] }),
    );
    expect(thread.breaches).toHaveLength(1);
    const [breach] = thread.breaches;
    expect(breach?.accusers.map(({ origin }) => origin.key)).toEqual(["sohr", "snhr"]);
    expect(breach?.deniedBy.map(({ origin }) => origin.key)).toEqual(["russia"]);
    expect(breach).toMatchObject({ party: "government", accused: [{ name: "Russia", actor: "russia" }] });
    expect(thread.totals[0]).toMatchObject({ ours: 1, denied: 1 });
  });

  it("say where the hour decides and nobody gives it", () => {
    const pause = {
      ...agreed,
      body: truce("announced", { by: ["Russia"], start: "2016-11-03T09:00", end: "2016-11-03T19:00" }),
    };
    expect(only(pause, raid()).breaches[0]?.time).toBe("day only");
    expect(only(pause, raid({ when: "2016-11-03T12:00" })).breaches[0]?.time).toBe("inside");
    expect(only(pause, raid({ when: "2016-11-03T21:00" })).breaches).toEqual([]);
  });

  it("of a suspension are laid to who suspended alone", () => {
    const flights = {
      ...agreed,
      body: truce("in force", { type: "suspension", by: ["Russia"], start: "2016-11-02" }),
    };
    const army = raid({ body: attack({ by: ["Syrian army"] }) });
    expect(only(flights, raid(), { ...flights, when: "2016-11-05" }).breaches).toHaveLength(1);
    expect(only(flights, army, { ...flights, when: "2016-11-05" }).breaches).toEqual([]);
  });

  it("stand beside the numbers of monitors and are never mixed with them", () => {
    const counted = (count: number, by: string, voices: Saying["voices"]): Saying => ({
      words: `${count} breaches by ${by}.`,
      body: truce("broken", { by: [by], breaches: { count: bounds(count), by: [by] } }),
      where: [ALEPPO],
      when: "2016-11-04",
      ...(voices === undefined ? {} : { voices }),
    });
    const thread = only(
      agreed,
      counted(11, "rebels", SOHR),
      counted(7, "rebels", SNHR),
      counted(40, "Syrian army", SNHR),
      raid(),
    );
    expect(
      thread.totals.map(({ party, stated, ours }) => [
        party,
        stated.map(({ count }) => count?.min).sort(),
        ours,
      ]),
    ).toEqual([
      ["government", [40], 1],
      ["opposition", [11, 7], 0],
    ]);
  });
});

describe("coverage", () => {
  it("names who spoke of the area on each day of the window, and leaves a silent day empty", () => {
    const thread = only(
      agreed,
      {
        words: "Nine died.",
        body: toll(bounds(9)),
        where: [SHAAR],
        when: "2016-11-03",
        said: "2016-11-04",
        voices: SOHR,
      },
      { words: "Eight died.", body: toll(bounds(8)), where: ["SY07"], when: "2016-11-05", voices: SNHR },
    );
    expect(thread.coverage.map(({ day, origins }) => [day.slice(8), origins.length])).toEqual([
      ["02", 0],
      ["03", 1],
      ["04", 1],
      ["05", 0],
      ["06", 0],
    ]);
  });
});

describe("truceStateAt", () => {
  const at = (day: string, ...sayings: Saying[]) => {
    const { state, for: on, against } = truceStateAt(only(...sayings), day);
    return [state, on.length, against.length];
  };
  const says = (
    status: Parameters<typeof truce>[0],
    when: string,
    voices: Saying["voices"] = SOHR,
  ): Saying => ({
    words: `Words on ${status} of ${when} by ${JSON.stringify(voices)}.`,
    body: truce(status),
    where: [ALEPPO],
    when,
    ...(voices === undefined ? {} : { voices }),
  });
  it("follows the latest words", () => {
    const all = [
      says("proposed", "2016-11-01"),
      says("rejected", "2016-11-02"),
      says("in force", "2016-11-05"),
    ];
    expect(at("2016-10-31", ...all)).toEqual(["blank", 0, 0]);
    expect(at("2016-11-01", ...all)).toEqual(["proposed", 1, 0]);
    expect(at("2016-11-03", ...all)).toEqual(["rejected", 1, 0]);
    expect(at("2016-11-06", ...all)).toEqual(["in force", 1, 0]);
  });
  it("runs within the days set, and is over after them", () => {
    expect(at("2016-11-01", agreed)[0]).toBe("agreed");
    expect(at("2016-11-03", agreed)[0]).toBe("in force");
    expect(at("2016-11-07", agreed)[0]).toBe("ended");
  });
  it("is disputed where one says that it runs and another that it is over, or where it is denied", () => {
    expect(at("2016-11-05", says("in force", "2016-11-05"), says("ended", "2016-11-05", SNHR))).toEqual([
      "disputed",
      1,
      1,
    ]);
    const denial: Saying = {
      ...says("in force", "2016-11-05", [["a commander", null, "denies"]]),
      certainty: "denied",
    };
    expect(at("2016-11-05", says("in force", "2016-11-05"), denial)).toEqual(["disputed", 1, 1]);
  });
  it("is not ended by a breach", () => {
    expect(at("2016-11-06", says("in force", "2016-11-05"), says("broken", "2016-11-06"))[0]).toBe(
      "in force",
    );
  });
});
