import { allInEnglish, inEnglish } from "../../src/messages/in-words.ts";
import { describe, expect, it } from "vitest";
import type { Figure, Weighed } from "../../src/model/record.ts";
import type { Place } from "../../src/model/theatre.ts";
import { placeTitle } from "../../src/theatre/place-tree.ts";
import { weigh } from "../../src/weighing/weigh.ts";
import { attack, bounds, facility, type Page, readPage, theatre, toll } from "./claim-book.ts";

const SHAAR = "N0156";
const SUKKARI = "N0219";
const ALEPPO = "C1007";
const EAST = "aleppo-east";
const DAY = "2016-11-18";

function weighPages(...pages: Page[]): Weighed {
  return weigh(pages.map(readPage), theatre);
}

/** A page with one entry of one claim: the shortest report. */
function page(id: string, published: string, saying: Page["entries"][0]["sayings"][0], publisher = id): Page {
  return { id, publisher, published, entries: [{ sayings: [saying] }] };
}

/** Origin, bounds and marks of each value. */
function rows(figure: Figure | undefined): string[] {
  return (figure?.values ?? []).map(
    ({ origin, bounds: { min, max }, superseded, denied, repeats, differs }) =>
      [
        `${origin.name} ${min}..${max}`,
        superseded ? "superseded" : "",
        denied ? "denied" : "",
        repeats === undefined ? "" : "again",
        ...differs.map(inEnglish),
      ]
        .filter((mark) => mark !== "")
        .join(", "),
  );
}

describe("incidents", () => {
  it("join reports of one place, day and kind of attack, with every origin's number", () => {
    const { incidents } = weighPages(
      page("morning-sheet", DAY, {
        words: "Twelve people died in the raid on Shaar, medics in the quarter told this paper.",
        body: toll(bounds(12), { means: "airstrike" }),
        where: [SHAAR],
        when: DAY,
        voices: ["Shaar Field Clinic"],
      }),
      page("lake-wire", DAY, {
        words: "Jets struck Shaar and left 15 dead, said the Observatory.",
        body: toll(bounds(15), { means: "airstrike" }),
        where: [SHAAR],
        when: DAY,
        voices: [["Syrian Observatory for Human Rights", "sohr"]],
      }),
      page("third-page", DAY, {
        words: "Russian jets bombed Shaar.",
        body: attack({ by: ["Russia"] }),
        where: [SHAAR],
        when: DAY,
        actors: { Russia: "russia" },
      }),
    );
    expect(incidents).toHaveLength(1);
    const [incident] = incidents;
    expect(allInEnglish(incident)).toMatchObject({
      title: "Airstrike, al-Shaar, 18 November 2016",
      place: SHAAR,
      when: DAY,
      types: ["airstrike"],
      origins: 3,
      contested: true,
      kind: "event",
      accused: [{ name: "Russia", origins: ["third-page"] }],
    });
    expect(incident?.claims).toHaveLength(3);
    expect(incident?.figures).toHaveLength(1);
    expect(incident?.figures[0]).toMatchObject({
      status: "killed",
      who: "people",
      min: 12,
      max: 15,
      contested: true,
    });
  });

  const apart: [string, Page, Page][] = [
    ["days", at(SHAAR, DAY), at(SHAAR, "2016-11-20")],
    ["quarters", at(SHAAR, DAY), at(SUKKARI, DAY)],
    ["kinds of attack", at(SHAAR, DAY), at(SHAAR, DAY, "shelling")],
    ["levels as far apart as quarter and province", at(SHAAR, DAY), at("SY02", DAY)],
    ["an event and a month", at(SHAAR, DAY), at(SHAAR, "2016-11")],
    ["an event and a total since a day", at(SHAAR, DAY), at(SHAAR, "2016-11-15/..")],
  ];
  function at(place: string, when: string, type: "airstrike" | "shelling" = "airstrike"): Page {
    return page(`${place} ${when} ${type}`, "2016-11-22", {
      words: "It was struck.",
      body: toll(bounds(9), { means: type }),
      where: [place],
      when,
    });
  }
  it.each(apart)("keep different %s apart", (_, a, b) => {
    expect(weighPages(a, b).incidents).toHaveLength(2);
  });

  const together: [string, Page, Page][] = [
    ["an approximate day", at(SHAAR, DAY), at(SHAAR, "2016-11-19~")],
    ["two days around it", at(SHAAR, DAY), at(SHAAR, "2016-11-18/2016-11-19")],
    ["the part of the city", at(SHAAR, DAY), at(EAST, DAY)],
    ["the whole city", at(SHAAR, DAY), at(ALEPPO, DAY)],
  ];
  it.each(together)("take in a report of %s where one incident fits", (_, a, b) => {
    const { incidents } = weighPages(a, b);
    expect(incidents.map(({ place, when }) => [place, when])).toEqual([[SHAAR, DAY]]);
  });

  it("leave a report of the city by itself where two quarters were struck", () => {
    const { incidents } = weighPages(at(SHAAR, DAY), at(SUKKARI, DAY), at(ALEPPO, DAY));
    expect(incidents.map(({ place }) => place).sort()).toEqual([ALEPPO, SHAAR, SUKKARI].sort());
  });

  it("give a toll without place or day those of the attack that it hangs on", () => {
    const { incidents } = weighPages({
      id: "one-page",
      publisher: "One Page",
      published: DAY,
      entries: [
        {
          sayings: [
            { words: "Warplanes hit Sukkari on Friday.", body: attack(), where: [SUKKARI], when: DAY },
            { words: "Eleven people were killed.", body: toll(bounds(11)) },
            { words: "A clinic was struck.", body: facility() },
          ],
        },
      ],
    });
    expect(incidents).toHaveLength(1);
    expect(incidents[0]).toMatchObject({ place: SUKKARI, when: DAY });
    expect(incidents[0]?.claims).toHaveLength(3);
    expect(rows(incidents[0]?.figures[0])).toEqual(["One Page 11..11"]);
  });

  it("take a list of places in one clause for one attack, with the toll that hangs on it", () => {
    const { incidents } = weighPages({
      id: "one-page",
      publisher: "One Page",
      published: DAY,
      entries: [
        {
          sayings: [
            { words: "Warplanes hit Sukkari and Shaar.", body: attack(), where: [SUKKARI, SHAAR], when: DAY },
            { words: "Eleven people were killed.", body: toll(bounds(11)) },
          ],
        },
      ],
    });
    expect(incidents.map(({ title, place }) => [inEnglish(title), place])).toEqual([
      ["Airstrike, al-Shaar and al-Sukkari, 18 November 2016", ALEPPO],
    ]);
    expect(rows(incidents[0]?.figures[0])).toEqual(["One Page 11..11"]);
  });

  it("set a toll of two quarters together beside that of one, not against it", () => {
    const both = page("both", DAY, {
      words: "Warplanes killed 25 people in Sukkari and Shaar.",
      body: toll(bounds(25), { means: "airstrike" }),
      where: [SUKKARI, SHAAR],
      when: DAY,
    });
    const { incidents } = weighPages(both, at(SHAAR, DAY));
    expect(incidents).toHaveLength(1);
    expect(rows(incidents[0]?.figures[0]).sort()).toEqual([
      "N0156 2016-11-18 airstrike 9..9",
      "both 25..25, counts all of al-Shaar and al-Sukkari",
    ]);
    expect(incidents[0]?.contested).toBe(false);
  });

  it("place a toll without a place where its entry speaks of one place only", () => {
    const entry = (...where: string[]) =>
      weighPages({
        id: "one-page",
        published: DAY,
        entries: [
          {
            sayings: [
              { words: "Eleven people were killed.", body: toll(bounds(11)), when: DAY },
              ...where.map((one) => ({
                words: `Warplanes came to ${placeTitle(theatre.places.get(one) as Place)}.`,
                body: attack(),
                where: [one],
                when: DAY,
              })),
            ],
          },
        ],
      }).incidents.find(({ figures }) => figures.length > 0)?.place;
    expect(entry(SUKKARI)).toBe(SUKKARI);
    expect(entry(SUKKARI, SHAAR)).toBe(null);
    expect(entry("SY02")).toBe(null);
  });

  it("look for news dated by its page only on the page's day and the day before", () => {
    const dated = (day: string, known: "dateline" | "stated") => ({
      ...page(`${day} ${known}`, day, {
        words: "It was struck.",
        body: toll(bounds(9)),
        where: [SHAAR],
        when: `${day}~`,
        known,
      }),
    });
    const number = (day: string, known: "dateline" | "stated") =>
      weighPages(at(SHAAR, DAY), dated(day, known)).incidents.length;
    expect(number("2016-11-19", "dateline")).toBe(1);
    expect(number("2016-11-17", "dateline")).toBe(2);
    expect(number("2016-11-17", "stated")).toBe(1);
  });

  it("do not hang a toll on an attack of another entry", () => {
    const { incidents } = weighPages({
      id: "two-entries",
      published: DAY,
      entries: [
        { sayings: [{ words: "Warplanes hit Sukkari.", body: attack(), where: [SUKKARI], when: DAY }] },
        { sayings: [{ words: "Eleven people were killed.", body: toll(bounds(11)) }] },
      ],
    });
    expect(incidents.map(({ place }) => place).sort()).toEqual([SUKKARI, null].sort());
  });

  it("leave out what is only threatened, promised, foreseen or planned", () => {
    const unreal: Page["entries"][0]["sayings"] = [
      { words: "They may strike.", body: attack({ status: "threatened" }), where: [SHAAR], when: DAY },
      {
        words: "They will strike.",
        body: attack(),
        where: [SHAAR],
        when: DAY,
        voices: [["A", null, "threatens"]],
      },
      {
        words: "Thousands will die.",
        body: toll(bounds(2000, null)),
        where: [SHAAR],
        when: DAY,
        voices: [["A", null, "predicts"]],
      },
    ];
    expect(weighPages({ id: "x", entries: [{ sayings: unreal }] }).incidents).toEqual([]);
  });

  it("found nothing on a reader's comment, and count no origin for one", () => {
    const comment: Page = {
      id: "talk",
      published: DAY,
      entries: [
        {
          kind: "comment",
          author: "harbour_owl",
          sayings: [
            { words: "I heard 200 died in Shaar.", body: toll(bounds(200)), where: [SHAAR], when: DAY },
          ],
        },
      ],
    };
    expect(weighPages(comment).incidents).toEqual([]);
    const { incidents } = weighPages(comment, at(SHAAR, DAY));
    expect(incidents).toHaveLength(1);
    expect(incidents[0]).toMatchObject({ origins: 1, contested: false });
    expect(incidents[0]?.figures[0]).toMatchObject({ min: 9, max: 9 });
    expect(incidents[0]?.figures[0]?.values).toHaveLength(2);
  });

  it("keep states that last, such as a siege, as one record of a place", () => {
    const besieged = (id: string, day: string, count: number, actor: string) =>
      page(id, day, {
        words: "Many are trapped.",
        body: toll(bounds(count), { status: "besieged", who: "civilians" }),
        where: [EAST],
        when: day,
        voices: [[actor, actor]],
      });
    const { incidents } = weighPages(
      besieged("a", "2016-10-20", 275_000, "ocha"),
      besieged("b", "2016-11-10", 250_000, "ocha"),
      besieged("c", "2016-11-12", 120_000, "syria"),
    );
    expect(incidents).toHaveLength(1);
    expect(allInEnglish(incidents[0])).toMatchObject({
      title: "People besieged, East Aleppo",
      kind: "state",
      when: "2016-10-20/2016-11-12",
      contested: true,
    });
    expect(rows(incidents[0]?.figures[0])[0]).toContain("superseded");
  });

  it("name the actors that are accused with those who accuse and those who deny", () => {
    const { incidents } = weighPages(
      page("a", DAY, {
        words: "Russia bombed Shaar, the rescuers said.",
        body: attack({ by: ["Russia"] }),
        where: [SHAAR],
        when: DAY,
        voices: [["White Helmets", "white-helmets"]],
        actors: { Russia: "russia" },
      }),
      page("b", DAY, {
        words: "Moscow denied that it had bombed Shaar.",
        body: attack({ by: ["Russia"] }),
        where: [SHAAR],
        when: DAY,
        voices: [["Russia", "russia", "denies"]],
        certainty: "denied",
        actors: { Russia: "russia" },
      }),
    );
    expect(incidents).toHaveLength(1);
    expect(incidents[0]).toMatchObject({ contested: true, origins: 1, denials: ["b/0"] });
    expect(incidents[0]?.accused).toEqual([
      { name: "Russia", actor: "russia", origins: ["Syria Civil Defence"], deniedBy: ["Russia"] },
    ]);
  });
});

describe("figures", () => {
  const killed = (
    id: string,
    published: string,
    count: ReturnType<typeof bounds>,
    source: readonly [string, string | null] | null,
    more: Partial<Page["entries"][0]["sayings"][0]> = {},
  ): Page =>
    page(id, published, {
      words: `Report ${id} gives a number for the dead of the quarter.`,
      body: toll(count),
      where: [SHAAR],
      when: DAY,
      voices: source === null ? [] : [source],
      ...more,
    });
  const figure = (...pages: Page[]) => weighPages(...pages).incidents[0]?.figures[0];
  const VDC = ["VDC", "vdc"] as const;
  const SOHR = ["SOHR", "sohr"] as const;

  it("let the same origin's later number stand in place of its earlier one", () => {
    const one = figure(killed("a", DAY, bounds(20), VDC), killed("b", "2016-11-20", bounds(26), VDC));
    expect(one).toMatchObject({ min: 26, max: 26, contested: false });
    expect(one?.values.map(({ superseded }) => superseded)).toEqual([true, false]);
  });

  it("do not take a vaguer later number for a correction", () => {
    const one = figure(killed("a", DAY, bounds(32), VDC), killed("b", "2016-11-20", bounds(24, null), VDC));
    expect(one?.values.some(({ superseded }) => superseded)).toBe(false);
    expect(one).toMatchObject({ min: 24, max: null });
  });

  it("do not let an unnamed voice of one page correct that of another", () => {
    const one = figure(
      killed("a", DAY, bounds(20), ["local activists", null]),
      killed("b", "2016-11-20", bounds(26), ["local activists", null]),
    );
    expect(one?.values.some(({ superseded }) => superseded)).toBe(false);
    expect(one?.contested).toBe(false);
  });

  it("take a body and its spokesman for one origin", () => {
    const spokesman = theatre.relations.find(({ relation }) => relation === "spokesperson_of");
    expect(spokesman).toBeDefined();
    const { actor, other } = spokesman as { actor: string; other: string };
    const { incidents } = weighPages(
      killed("a", DAY, bounds(20), ["the body", other]),
      killed("b", DAY, bounds(20), ["its spokesman", actor]),
    );
    expect(incidents[0]?.origins).toBe(1);
  });

  const rivals: [string, ReturnType<typeof bounds>, ReturnType<typeof bounds>, boolean][] = [
    ["20 and 26", bounds(20), bounds(26), true],
    ["26 and at least 20", bounds(26), bounds(20, null), false],
    ["12 and at least 20", bounds(12), bounds(20, null), true],
    ["up to 30 and 26", bounds(null, 30), bounds(26), false],
    ["many and 26", bounds(null, null), bounds(26), false],
    ["about 25 and 26", { ...bounds(25), approximate: true }, bounds(26), false],
    ["about 25 and 60", { ...bounds(25), approximate: true }, bounds(60), true],
    ["0 and 26", bounds(0), bounds(26), true],
  ];
  it.each(rivals)("of two origins, %s, are rivals only if they share no number", (_, a, b, contested) => {
    expect(figure(killed("a", DAY, a, VDC), killed("b", DAY, b, SOHR))?.contested).toBe(contested);
  });

  it("are not contested by one origin's own numbers", () => {
    expect(figure(killed("a", DAY, bounds(20), VDC), killed("b", DAY, bounds(26), VDC))?.contested).toBe(
      false,
    );
  });

  it("count the agency, not its customers, where pages credit one", () => {
    const credited = (id: string): Page => ({
      id,
      publisher: id,
      published: DAY,
      entries: [
        {
          sayings: [
            { words: `Paper ${id} writes of 26 dead.`, body: toll(bounds(26)), where: [SHAAR], when: DAY },
          ],
          close: "Sources: AFP",
        },
      ],
    });
    const { incidents } = weighPages(credited("a"), credited("b"));
    expect(incidents[0]?.origins).toBe(1);
    expect(rows(incidents[0]?.figures[0])).toEqual([
      "Agence France-Presse 26..26",
      "Agence France-Presse 26..26, again",
    ]);
  });

  it("credit nobody where a page names several agencies", () => {
    const { incidents } = weighPages({
      id: "a",
      publisher: "The Quarry",
      published: DAY,
      entries: [
        {
          sayings: [{ words: "It writes of 26 dead.", body: toll(bounds(26)), where: [SHAAR], when: DAY }],
          close: "Sources: AFP/Reuters",
        },
      ],
    });
    expect(rows(incidents[0]?.figures[0])).toEqual(["The Quarry 26..26"]);
  });

  it("take one text under two banners for one origin, the earlier", () => {
    const text = "At least 26 people died when two bombs fell on a bread queue behind the old post office.";
    const copy = `${text.slice(0, -1)}, it was reported.`;
    const one = (id: string, published: string, words: string) =>
      page(id, published, { words, body: toll(bounds(26, null)), where: [SHAAR], when: DAY });
    const { incidents } = weighPages(one("zenith-wire", DAY, text), one("corner-post", "2016-11-19", copy));
    expect(incidents[0]?.origins).toBe(1);
    expect(incidents[0]?.figures[0]?.values.map(({ origin }) => origin.name)).toEqual([
      "zenith-wire",
      "zenith-wire",
    ]);
  });

  it("take two texts with one number for two origins", () => {
    const one = (id: string, words: string) =>
      page(id, DAY, { words, body: toll(bounds(26, null)), where: [SHAAR], when: DAY });
    const { incidents } = weighPages(
      one("a", "At least 26 people died when two bombs fell on a bread queue behind the old post office."),
      one("b", "Our reporter counted more than two dozen bodies, 26 in all, in the yard of the bakery."),
    );
    expect(incidents[0]?.origins).toBe(2);
  });

  it("set numbers of another place or time beside the figure, with what differs, and not against it", () => {
    const raid = (count: number) => ({ body: toll(bounds(count), { means: "airstrike" }) });
    const city = killed("city", DAY, bounds(61), SOHR, { where: [ALEPPO], ...raid(61) });
    const when = "2016-11-17/2016-11-18";
    const twoDays = killed("two-days", DAY, bounds(40), ["LCC", "lcc"], { when, ...raid(40) });
    const one = figure(killed("a", DAY, bounds(26), VDC, raid(26)), city, twoDays);
    expect(one).toMatchObject({ min: 26, max: 26, contested: false });
    expect(rows(one).sort()).toEqual([
      "Local Coordination Committees of Syria 40..40, counts 17 to 18 November 2016",
      "Syrian Observatory for Human Rights 61..61, counts all of Aleppo",
      "Violations Documentation Center in Syria 26..26",
    ]);
  });

  it("keep groups of people in figures of their own", () => {
    const { incidents } = weighPages(
      killed("a", DAY, bounds(26), VDC),
      killed("b", DAY, bounds(7), SOHR, { body: toll(bounds(7), { who: "children" }) }),
      killed("c", DAY, bounds(40), SOHR, { body: toll(bounds(40), { status: "injured" }) }),
    );
    expect(incidents[0]?.figures.map(({ status, who }) => `${status} ${who}`)).toEqual([
      "injured people",
      "killed children",
      "killed people",
    ]);
    expect(incidents[0]?.contested).toBe(false);
  });

  it("show parts of a total in the figure of the group they count", () => {
    const one = killed("a", DAY, bounds(32), VDC, {
      body: toll(bounds(32), { breakdown: [{ who: "children", count: bounds(11), where: [] }] }),
    });
    const { incidents } = weighPages(one);
    const children = incidents[0]?.figures.find(({ who }) => who === "children");
    expect(children).toMatchObject({ min: 11, max: 11 });
    expect(children?.values[0]).toMatchObject({ part: true, claim: "a/0" });
  });

  it("mark a denied number, keep it out of the bounds, and call the figure contested", () => {
    const denial = killed("b", DAY, bounds(26), ["the ministry", "syria"], {
      voices: [["the ministry", "syria", "denies"]],
      certainty: "denied",
    });
    const one = figure(killed("a", DAY, bounds(26), VDC), denial);
    expect(one).toMatchObject({ min: 26, max: 26, contested: true, denials: ["b/0"] });
    const [, denied] = one?.values ?? [];
    expect(denied).toMatchObject({ denied: true, superseded: false });
  });

  it("keep zero as a number that someone said", () => {
    expect(figure(killed("a", DAY, bounds(0), VDC))).toMatchObject({ min: 0, max: 0 });
  });

  it("give no bounds where only words without a number were said", () => {
    expect(figure(killed("a", DAY, bounds(null, null), VDC))).toMatchObject({ min: null, max: null });
  });

  it("are none where nobody gave a number", () => {
    const { incidents } = weighPages(killed("a", DAY, bounds(1), VDC, { body: toll(null) }));
    expect(incidents[0]?.figures).toEqual([]);
    expect(allInEnglish(incidents[0]?.title)).toBe("Deaths, al-Shaar, 18 November 2016");
  });
});
