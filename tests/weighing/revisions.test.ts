import { allInEnglish, inEnglish } from "../../src/messages/in-words.ts";
import { describe, expect, it } from "vitest";
import type { Figure, Incident } from "../../src/model/record.ts";
import { assessFigure } from "../../src/weighing/assess/figures.ts";
import { reliabilityOf } from "../../src/weighing/assess/reliability.ts";
import { changesBetween } from "../../src/weighing/history/changes.ts";
import { REASON_ROWS } from "../../src/weighing/revision-words.ts";
import { seriesOf } from "../../src/weighing/series.ts";
import { stateAt, weigh } from "../../src/weighing/weigh.ts";
import { attack, bounds, type Page, readPage, type Saying, theatre, toll } from "./claim-book.ts";

const SHAAR = "N0156";
const DAY = "2016-11-18";
const SOHR = ["Syrian Observatory for Human Rights", "sohr"] as const;
const DENIES = [...SOHR, "denies"] as const;

function page(id: string, published: string, ...sayings: Saying[]): Page {
  return { id, publisher: id, published, entries: [{ sayings }] };
}

function saying(words: string, killed: number | null, more: Partial<Saying> = {}): Saying {
  return {
    words,
    body: toll(killed === null ? null : { min: killed, max: killed, text: String(killed) }),
    where: [SHAAR],
    when: DAY,
    voices: [SOHR],
    ...more,
  };
}

const FIRST = page("a", DAY, saying("Jets left 30 dead.", 30));
const OTHER = page("b", DAY, saying("Eleven, that is 11, were buried.", 11, { voices: ["Lamp Clinic"] }));
const BACK = page(
  "c",
  "2016-11-20",
  saying("The 30 were not so.", 30, { voices: [DENIES], certainty: "denied" }),
);

function incidentOf(...pages: Page[]): Incident {
  const { incidents } = weigh(pages.map(readPage), theatre);
  expect(incidents).toHaveLength(1);
  return incidents[0] as Incident;
}

function figureOf(...pages: Page[]): Figure {
  return incidentOf(...pages).figures.find(({ status }) => status === "killed") as Figure;
}

const shown = ({ min, max, contested, values }: Figure) => ({
  range: [min, max],
  contested,
  back: values.filter(({ retractedBy }) => retractedBy !== undefined).map(({ bounds }) => bounds.min),
});

describe("a number that its own origin takes back", () => {
  it("stays in the list and leaves the range and the contest", () => {
    expect(shown(figureOf(FIRST, OTHER))).toEqual({ range: [11, 30], contested: true, back: [] });
    expect(shown(figureOf(FIRST, OTHER, BACK))).toEqual({ range: [11, 11], contested: false, back: [30] });
    expect(incidentOf(FIRST, OTHER, BACK).disputes).toEqual([]);
  });

  it("stays taken back where another paper prints it later", () => {
    const late = page("d", "2016-11-22", saying("Jets, it is told, left 30 dead there.", 30));
    expect(shown(figureOf(FIRST, OTHER, BACK, late))).toEqual({
      range: [11, 11],
      contested: false,
      back: [30, 30],
    });
  });

  it("stands again where the origin itself says it again", () => {
    const again: Page = {
      ...page("d", "2016-11-22", saying("We hold, after all, to 30.", 30, { voices: [] })),
      publisher: "Syrian Observatory for Human Rights",
    };
    expect(shown(figureOf(FIRST, BACK, again))).toMatchObject({ range: [30, 30], back: [30] });
  });

  it("is not taken back by a denial of another number, of another voice, or before it was said", () => {
    const fifty = saying("The 50 were not so.", 50, { voices: [DENIES], certainty: "denied" });
    expect(shown(figureOf(FIRST, page("c", "2016-11-20", fifty))).back).toEqual([]);
    const army = saying("There were not 30.", 30, {
      voices: [["army", "syrian-arab-army", "denies"]],
      certainty: "denied",
    });
    expect(shown(figureOf(FIRST, page("c", "2016-11-20", army)))).toMatchObject({
      range: [30, 30],
      contested: true,
      back: [],
    });
    expect(shown(figureOf({ ...FIRST, published: "2016-11-21" }, BACK)).back).toEqual([]);
  });

  it("is taken back with the event where the origin denies that", () => {
    const none = saying("No such strike took place.", null, {
      body: attack(),
      voices: [DENIES],
      certainty: "denied",
    });
    expect(shown(figureOf(FIRST, OTHER, page("c", "2016-11-20", none)))).toMatchObject({
      range: [11, 11],
      back: [30],
    });
  });

  it("still contradicts whoever else holds to it", () => {
    const clinic = page("b", DAY, saying("The clinic lists 30 dead.", 30, { voices: ["Lamp Clinic"] }));
    expect(shown(figureOf(FIRST, clinic, BACK))).toEqual({ range: [30, 30], contested: true, back: [30] });
  });

  it("is assessed as taken back, counts against its origin, and is told among the changes", () => {
    const alone = figureOf(FIRST, BACK);
    expect(allInEnglish(assessFigure(alone))).toMatchObject({
      grade: "retracted",
      reasons: ["Syrian Observatory for Human Rights took back 30", expect.any(String)],
    });
    const { incidents } = weigh([FIRST, OTHER, BACK].map(readPage), theatre);
    expect(reliabilityOf(incidents).find(({ origin }) => origin === "sohr")).toMatchObject({
      retracted: 1,
      contradicted: 0,
      confirmed: 0,
    });
    const states = {
      before: (one: Parameters<typeof stateAt>[0]) => stateAt(one, DAY),
      after: (one: Parameters<typeof stateAt>[0]) => stateAt(one, DAY),
    };
    const [before, after] = [
      [FIRST, OTHER],
      [FIRST, OTHER, BACK],
    ].map((pages) => weigh(pages.map(readPage), theatre)) as [
      ReturnType<typeof weigh>,
      ReturnType<typeof weigh>,
    ];
    expect(changesBetween(before, after, states).map(({ sort, words }) => [sort, inEnglish(words)])).toEqual([
      ["retracted", "killed people: 11–30 became 11; Syrian Observatory for Human Rights took back 30"],
      ["dispute", "no longer contested: how many"],
    ]);
  });
});

describe("the reason for another number", () => {
  it.each([
    ["It counts 26 now: six bodies had been listed twice.", 32, 26, "duplicate_removed"],
    ["It counts 26 now. Six of them were found alive.", 32, 26, "found_alive"],
    ["It counts 12 now, after two of the wounded had died.", 10, 12, "died_of_wounds"],
    ["It counts 12 now. Rescuers pulled two more bodies from the ruins.", 10, 12, "recovered_bodies"],
    ["It counts 26 now, all of them identified.", 32, 26, "identification"],
    ["It counts 26 now; the earlier one was a typing error.", 32, 26, "typo"],
    ["It counts 26 now and no longer includes fighters.", 32, 26, "scope_narrowed"],
    ["It counts 26 now.", 32, 26, "none_given"],
    // The wounded who die make no number smaller.
    ["It counts 26 now. Others died of their wounds.", 32, 26, "none_given"],
  ])("'%s' is read from the words", (words, from, to, reason) => {
    const figure = figureOf(
      page("a", DAY, saying(`It counts ${from}.`, from)),
      page("b", "2016-11-20", saying(words, to)),
    );
    expect(figure.values[0]).toMatchObject({ superseded: true });
    expect(figure.values[0]?.revises).toBeUndefined();
    expect(figure.values[1]?.revises).toMatchObject({ claim: "a/0", reason });
    expect(figure.values[1]?.revises?.words === undefined).toBe(reason === "none_given");
  });

  it("is given at each step with the step before it", () => {
    const figure = figureOf(
      page("a", DAY, saying("It counts 32.", 32)),
      page("b", "2016-11-20", saying("It has 30.", 30)),
      page("c", "2016-11-21", saying("It is 26 by now.", 26)),
    );
    expect(figure.values.map(({ revises }) => revises?.claim ?? null)).toEqual([null, "a/0", "b/0"]);
  });

  it.each(REASON_ROWS.map((row) => [row.example, row] as const))(
    "'%s' is found by its row",
    (example, row) => {
      expect(REASON_ROWS.find(({ pattern }) => pattern.test(example))?.reason).toBe(row.reason);
    },
  );
});

describe("people by whom a number changed", () => {
  const ten = page(
    "a",
    DAY,
    saying("Ten died, 10 in all.", 10),
    saying("It hurt 15.", 15, { body: toll(bounds(15), { status: "injured" }) }),
  );

  it("are told as a transition and added to neither the dead nor the injured", () => {
    const two = saying("Two of the wounded died on Sunday.", 2, {
      body: toll({ min: 2, max: 2, text: "Two" }, { status: "injured" }),
    });
    const { figures } = incidentOf(ten, page("b", "2016-11-20", two));
    const injured = figures.find(({ status }) => status === "injured");
    expect([injured?.min, injured?.max]).toEqual([15, 15]);
    expect(
      injured?.values.map(({ superseded, transition, differs }) => ({
        superseded,
        transition,
        differs: differs.map(inEnglish),
      })),
    ).toEqual([
      { superseded: false, transition: undefined, differs: [] },
      {
        superseded: false,
        transition: { from: "injured", to: "killed" },
        differs: ["counts those who died of their wounds"],
      },
    ]);
  });

  it("are no lower number of dead either", () => {
    const two = saying("Two women died of their wounds, bringing the dead to 12.", 2, {
      body: toll({ min: 2, max: 2, text: "Two" }),
    });
    const twelve = saying("Two women died of their wounds, bringing the dead to 12.", 12);
    const figure = figureOf(ten, page("b", "2016-11-20", two, twelve));
    expect([figure.min, figure.max]).toEqual([12, 12]);
    expect(figure.values.map(({ bounds, revises }) => [bounds.min, revises?.reason])).toEqual([
      [10, undefined],
      [2, undefined],
      [12, "died_of_wounds"],
    ]);
  });

  it("are the dead that are known where nobody counts more", () => {
    const two = saying("Two women died of their wounds.", 2, {
      body: toll({ min: 2, max: 2, text: "Two" }),
    });
    const figure = figureOf(page("b", "2016-11-20", two));
    expect([figure.min, figure.max, figure.scope]).toEqual([2, 2, undefined]);
  });

  it("are not meant by a count of the dead and of injuries", () => {
    const words = "It told of the death of 2 guards and dozens of injuries.";
    const figure = figureOf(page("a", DAY, saying(words, 2)));
    expect(figure.values[0]?.transition).toBeUndefined();
  });

  it("are not those of another clause", () => {
    const figure = figureOf(
      page("a", DAY, saying("The dead rose to 12 after some of the wounded died.", 12)),
    );
    expect(figure.values[0]?.differs).toEqual([]);
    expect(figure.scope).toBeUndefined();
  });
});

describe("people counted by mistake", () => {
  it("are nobody of the incident, and who explains the mistake is no origin of it", () => {
    const twice = saying("Six bodies had been counted twice.", 6, {
      body: toll({ min: 6, max: 6, text: "Six" }),
      voices: [],
    });
    const incident = incidentOf(
      page("a", DAY, saying("It counts 32.", 32)),
      page("b", "2016-11-20", saying("It has 26 now.", 26), twice),
    );
    expect(incident.origins).toBe(1);
    expect(incident.figures.map(({ min, max }) => [min, max])).toEqual([[26, 26]]);
    expect(incident.figures[0]?.values[1]?.revises?.reason).toBe("duplicate_removed");
  });
});

describe("deaths told later", () => {
  const struck = (words: string) =>
    saying(words, null, { body: attack(), when: "2016-11-15", known: "relative" });

  function pageOf(first: string, second: string, killed: number): Page {
    return page("b", DAY, struck(first), saying(second, killed, { body: toll(bounds(killed)) }));
  }

  it.each([
    ["Jets hit the quarter on Tuesday.", "The toll has risen to 12 since, it said on Friday.", 12],
    ["Jets hit the quarter on Tuesday.", "On Friday a boy died of his wounds, raising the toll to 12.", 12],
  ])("belong to the day of the attack: '%s %s'", (first, second, killed) => {
    const { when, figures } = incidentOf(pageOf(first, second, killed));
    expect([when, figures[0]?.max]).toEqual(["2016-11-15", 12]);
  });

  it("belong to their own day where the words tell of no death of an earlier attack", () => {
    const { incidents } = weigh(
      [readPage(pageOf("Jets hit the quarter on Tuesday.", "On Friday 12 were killed.", 12))],
      theatre,
    );
    expect(incidents.map(({ when }) => when)).toEqual([DAY, "2016-11-15"]);
  });
});

describe("the series of an origin", () => {
  const words = (figure: Figure) =>
    seriesOf(figure).map(({ origin, steps }) => [
      origin.name,
      ...steps.map(({ kind, words }) => `${kind}: ${inEnglish(words)}`),
    ]);

  it("tells each step in time, with the reason, and leaves repeats out", () => {
    const pages = [
      page("a", DAY, saying("It counts 32.", 32)),
      page("b", "2016-11-19", saying("Its count is 32 as before.", 32)),
      page("c", "2016-11-20", saying("It has 26: six had been counted twice.", 26)),
      page("d", "2016-11-21", saying("Not even 26, it says.", 26, { voices: [DENIES], certainty: "denied" })),
    ];
    expect(words(figureOf(...pages))).toEqual([
      [
        "Syrian Observatory for Human Rights",
        "said: 32",
        "revised: 26 in place of 32; reason given: duplicate removed",
        "taken back: 26 taken back",
      ],
    ]);
  });

  it("shows another scope as a break and not as a revision", () => {
    const pages = [
      page("a", DAY, saying("It counts 32.", 32)),
      page("b", "2016-11-19", saying("They carried 7 bodies out of one house.", 7)),
    ];
    expect(words(figureOf(...pages))).toEqual([
      [
        "Syrian Observatory for Human Rights",
        "said: 32",
        "break: 7; counts those of one house: no revision of 32",
      ],
    ]);
  });
});
