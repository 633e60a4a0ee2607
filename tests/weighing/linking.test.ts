import { allInEnglish, inEnglish } from "../../src/messages/in-words.ts";
import { describe, expect, it } from "vitest";
import type { Weighed } from "../../src/model/record.ts";
import { weigh } from "../../src/weighing/weigh.ts";
import { attack, bounds, facility, type Page, readPage, type Saying, theatre, toll } from "./claim-book.ts";

const SHAAR = "N0156";
const SUKKARI = "N0219";
const JALLOUM = "N0189";
const SULAYMANIYAH = "N0140";
const EAST = "aleppo-east";
const WEST = "aleppo-west";
const M10 = "aleppo-hospital-m10";
const DAY = "2016-11-18";

function weighed(...pages: Page[]): Weighed {
  return weigh(pages.map(readPage), theatre);
}

/** One page of one entry. */
function page(id: string, published: string, ...sayings: Saying[]): Page {
  return { id, publisher: id, published, entries: [{ sayings }] };
}

/** Place and day of each incident with its numbers, in a stable order. */
function told({ incidents }: Weighed): string[] {
  return incidents
    .map(({ place, when, figures }) => {
      const numbers = figures.flatMap(({ values }) => values.map(({ bounds: { min } }) => min));
      return `${place} ${when}: ${numbers.sort().join(" ")}`.trim();
    })
    .sort();
}

const raidOn = (place: string, when = DAY): Saying => ({
  words: `Warplanes struck ${theatre.places.get(place)?.name}.`,
  body: attack(),
  where: [place],
  when,
});
const dead = (words: string, count: number, more: Partial<Saying> = {}): Saying => ({
  words,
  body: toll(bounds(count)),
  ...more,
});

describe("a toll without a place", () => {
  it("hangs on the attack before it", () => {
    expect(told(weighed(page("a", DAY, raidOn(SHAAR), dead("Nine people died.", 9))))).toEqual([
      `${SHAAR} ${DAY}: 9`,
    ]);
  });

  it("does not reach over words about another place", () => {
    const between: Saying = {
      words: "The front at Sheikh Saeed held all night.",
      body: { kind: "statement" },
    };
    const record = weighed(
      page("a", DAY, raidOn(SHAAR), between, dead("The attackers left nineteen dead.", 19, { when: DAY })),
    );
    expect(told(record)).not.toContain(`${SHAAR} ${DAY}: 19`);
  });

  it("takes the place of another toll of its sentence", () => {
    const sentence: Saying[] = [
      dead("Two people were killed in Sukkari", 2, { where: [SUKKARI], when: DAY }),
      { words: "and eleven were hurt.", body: toll(bounds(11), { status: "injured" }), when: DAY },
    ];
    expect(told(weighed(page("a", DAY, raidOn(SHAAR), ...sentence)))).toContain(`${SUKKARI} ${DAY}: 11 2`);
  });

  it("is of the one place that its paragraph names, though no claim does", () => {
    const record = weighed(page("a", DAY, dead("The toll in Sukkari is now nine.", 9, { when: DAY })));
    expect(told(record)).toEqual([`${SUKKARI} ${DAY}: 9`]);
  });

  it.each([
    "The toll in Sukkari and Shaar is now nine.",
    "The toll in the two districts is now nine.",
    "The toll is now nine, the Aleppo Documentation Bureau said.",
  ])("is of no place where its words leave that open: %s", (words) => {
    expect(told(weighed(page("a", DAY, dead(words, 9, { when: DAY }))))).toEqual([`null ${DAY}: 9`]);
  });
});

describe("a toll with a place of its own", () => {
  it("stays out of an attack on a place that does not hold it", () => {
    const record = weighed(
      page(
        "a",
        DAY,
        raidOn(JALLOUM),
        dead("In the west of the city two died.", 2, { where: [WEST], when: DAY }),
      ),
    );
    expect(told(record)).toEqual([`${JALLOUM} ${DAY}:`, `${WEST} ${DAY}: 2`]);
  });

  it("of a part of the city with uncertain borders is of the place struck in its sentence", () => {
    const record = weighed(
      page("a", DAY, dead("In the west of the city four died", 4, { where: [WEST], when: DAY }), {
        words: "when shells hit Sulaymaniyah.",
        body: attack({ type: "shelling" }),
        where: [SULAYMANIYAH],
        when: DAY,
      }),
    );
    expect(told(record)).toEqual([`${SULAYMANIYAH} ${DAY}: 4`]);
  });

  it("of the whole city joins no attack on a quarter unless both are of one kind", () => {
    const city = (means: string | null) =>
      page("b", DAY, { words: "Ninety died.", body: toll(bounds(90), { means }), where: [EAST], when: DAY });
    expect(told(weighed(page("a", DAY, raidOn(SHAAR)), city(null)))).toHaveLength(2);
    expect(told(weighed(page("a", DAY, raidOn(SHAAR)), city("airstrike")))).toHaveLength(1);
  });

  it("joins of two attacks on its place the one that its own page tells of", () => {
    const shells: Saying = {
      words: "Shells fell there.",
      body: attack({ type: "shelling" }),
      where: [SHAAR],
      when: DAY,
    };
    const record = weighed(
      {
        ...page("a", DAY, raidOn(SHAAR)),
        entries: [
          { sayings: [raidOn(SHAAR)] },
          { sayings: [dead("Nine died in Shaar.", 9, { where: [SHAAR], when: DAY })] },
        ],
      },
      page("b", DAY, shells),
    );
    const [incident] = record.incidents.filter(({ figures }) => figures.length > 0);
    expect(incident?.types).toEqual(["airstrike"]);
  });
});

describe("a siege", () => {
  it("lasts, and takes in nobody killed on a day of it", () => {
    const record = weighed(
      page(
        "a",
        DAY,
        { words: "The east is besieged.", body: attack({ type: "siege" }), where: [EAST], when: DAY },
        {
          words: "250,000 live there.",
          body: toll(bounds(250_000), { status: "besieged" }),
          where: [EAST],
          when: DAY,
        },
      ),
      page("b", DAY, dead("Two patients died at M10.", 2, { where: [M10], when: DAY })),
    );
    expect(record.incidents.map(({ kind, title }) => `${kind}: ${inEnglish(title)}`).sort()).toEqual([
      "event: Deaths, M10 Hospital (al-Sakhour), 18 November 2016",
      "state: Siege, East Aleppo",
    ]);
  });
});

describe("a number dated by its page only", () => {
  const later = "2016-11-25";
  const pagesDay = { when: `${later}~`, known: "dateline" as const };

  it("is of the day of the dated attack on its place before it, and replaces the same voice's first number", () => {
    const record = weighed(
      page("Quarter Register", DAY, raidOn(SHAAR), dead("We counted 24.", 24, { where: [SHAAR], when: DAY })),
      {
        ...page(
          "Quarter Register b",
          later,
          raidOn(SHAAR),
          dead("We now count 18 dead in Shaar.", 18, { where: [SHAAR], ...pagesDay }),
        ),
        publisher: "Quarter Register",
      },
    );
    expect(told(record)).toEqual([`${SHAAR} ${DAY}: 18 24`]);
    const values = record.incidents[0]?.figures[0]?.values ?? [];
    expect(values.map(({ bounds: { min }, superseded }) => [min, superseded])).toEqual([
      [24, true],
      [18, false],
    ]);
  });

  it("is of the only day that its entry speaks of, though the place is another", () => {
    const record = weighed(
      page(
        "a",
        later,
        raidOn(SHAAR),
        dead("Six of them died in Sukkari.", 6, { where: [SUKKARI], ...pagesDay }),
      ),
    );
    expect(told(record)).toContain(`${SUKKARI} ${DAY}: 6`);
  });

  it("keeps the page's day where the entry speaks of several", () => {
    const record = weighed(
      page(
        "a",
        later,
        raidOn(SHAAR),
        raidOn(JALLOUM, "2016-11-15"),
        dead("Six died in Sukkari.", 6, { where: [SUKKARI], ...pagesDay }),
      ),
    );
    expect(told(record)).toContain(`${SUKKARI} ${later}~: 6`);
  });

  it("that is a part of a month's total is of that month", () => {
    const record = weighed(
      page(
        "a",
        "2016-12-02",
        dead("In November 900 people died in Aleppo.", 900, { where: ["SY02"], when: "2016-11" }),
        dead("Of these 70 died in Shaar.", 70, { where: [SHAAR], when: "2016-12-02~", known: "dateline" }),
      ),
    );
    expect(record.incidents.map(({ kind, when }) => [kind, when])).toEqual([
      ["period", "2016-11-01/2016-11-30"],
      ["period", "2016-11-01/2016-11-30"],
    ]);
  });
});

describe("a denial", () => {
  const denies = (place: string | undefined, said: string, words = "Moscow denied it."): Page =>
    page("b", said, {
      words,
      body: attack({ by: ["Russia"] }),
      ...(place === undefined ? {} : { where: [place] }),
      when: `${said}~`,
      known: "dateline",
      voices: [["Russia", "russia", "denies"]],
      certainty: "denied",
      actors: { Russia: "russia" },
    });

  it.each([
    ["2016-11-20", 1],
    ["2016-11-23", 1],
    ["2016-11-26", 2],
  ])("said on %s of a strike on the 18th leaves %i incidents", (said, count) => {
    expect(weighed(page("a", DAY, raidOn(SHAAR)), denies(SHAAR, said)).incidents).toHaveLength(count);
  });

  it("is of the place that its words name", () => {
    const { incidents } = weighed(
      page("a", DAY, raidOn(SHAAR)),
      denies(undefined, DAY, "Moscow denied bombing Shaar."),
    );
    expect(incidents.map(({ denials }) => denials)).toEqual([["b/0"]]);
  });

  it("of a strike on a hospital denies nothing of the quarter around it", () => {
    const { incidents } = weighed(page("a", DAY, raidOn(SHAAR)), denies(EAST, DAY));
    expect(incidents.map(({ title }) => inEnglish(title)).sort()).toEqual([
      "Airstrike, al-Shaar, 18 November 2016",
      "Event (denied), East Aleppo, about 18 November 2016",
    ]);
  });
});

describe("what is contested", () => {
  const by = (id: string, name: string, actor: string, voice: readonly [string, string]): Page =>
    page(id, DAY, {
      words: `${name} shelled it.`,
      body: attack({ type: "shelling", by: [name] }),
      where: [SHAAR],
      when: DAY,
      voices: [voice],
      actors: { [name]: actor },
    });

  it("is who did it, where two origins accuse different sides", () => {
    const { incidents } = weighed(
      by("a", "the army", "syrian-arab-army", ["SOHR", "sohr"]),
      by("b", "rebels", "syrian-rebels", ["SANA", "sana"]),
    );
    expect(incidents[0]).toMatchObject({ contested: true, disputes: ["who did it"] });
  });

  it("is nothing where two origins accuse allies", () => {
    const { incidents } = weighed(
      by("a", "the army", "syrian-arab-army", ["SOHR", "sohr"]),
      by("b", "Russia", "russia", ["VDC", "vdc"]),
    );
    expect(incidents[0]).toMatchObject({ contested: false, disputes: [] });
  });

  it("never is a monitor, whatever a sentence seems to say", () => {
    const { incidents } = weighed(by("a", "the Observatory", "sohr", ["SOHR", "sohr"]));
    expect(incidents[0]?.accused).toEqual([]);
  });

  it("is whether it happened, where a strike is denied and nobody named", () => {
    const { incidents } = weighed(page("a", DAY, raidOn(SHAAR)), {
      ...page("b", DAY, {
        words: "Nothing was struck in Shaar, the ministry said.",
        body: facility(),
        where: [SHAAR],
        when: DAY,
        voices: [["the ministry", "syria", "denies"]],
        certainty: "denied",
      }),
    });
    expect(incidents[0]?.disputes).toEqual(["whether it happened"]);
  });
});

describe("links left open", () => {
  const shells: Saying = {
    words: "Shells fell on Shaar.",
    body: attack({ type: "shelling" }),
    where: [SHAAR],
    when: DAY,
  };
  const unkind = page("c", DAY, dead("Nine died in Shaar.", 9, { where: [SHAAR], when: DAY }));
  const links = ({ unsure = [], incidents }: Weighed) =>
    unsure.map(({ claim, incident, reason }) => [
      claim,
      allInEnglish(incidents.find(({ id }) => id === incident)?.title),
      inEnglish(reason),
    ]);

  it("are those of a report that two incidents fit, to each of them", () => {
    const record = weighed(page("a", DAY, raidOn(SHAAR)), page("b", DAY, shells), unkind);
    const reason = "It names no kind of attack: 2 incidents may be meant.";
    expect(links(record).sort()).toEqual([
      ["c/0", "Airstrike, al-Shaar, 18 November 2016", reason],
      ["c/0", "Shelling, al-Shaar, 18 November 2016", reason],
    ]);
  });

  it("are those of a report on the whole city that only a kind of attack could tell from that on a quarter", () => {
    const city = page("b", DAY, dead("Ninety died in the east.", 90, { where: [EAST], when: DAY }));
    expect(links(weighed(page("a", DAY, raidOn(SHAAR)), city))).toEqual([
      [
        "b/0",
        "Airstrike, al-Shaar, 18 November 2016",
        "It names no kind of attack, it speaks of East Aleppo: this incident may be meant.",
      ],
    ]);
  });

  it("are none where one incident fits, or where another day or kind of attack keeps them apart", () => {
    expect(links(weighed(page("a", DAY, raidOn(SHAAR)), unkind))).toEqual([]);
    expect(links(weighed(page("a", DAY, raidOn(SHAAR)), page("b", DAY, shells)))).toEqual([]);
    expect(links(weighed(page("a", "2016-11-11", raidOn(SHAAR, "2016-11-11")), unkind))).toEqual([]);
  });
});

describe("what lasts", () => {
  it("is kept in volumes of a year, so that numbers of different years answer nothing of each other", () => {
    const besieged = (id: string, day: string, count: number): Page =>
      page(id, day, {
        words: "Many are trapped.",
        body: toll(bounds(count), { status: "besieged" }),
        where: [EAST],
        when: day,
      });
    const { incidents } = weighed(
      besieged("a", "2015-06-01", 90_000),
      besieged("b", "2016-10-01", 250_000),
      besieged("c", "2016-11-01", 270_000),
    );
    expect(incidents.map(({ when, figures }) => [when, figures[0]?.values.length])).toEqual([
      ["2016-10-01/2016-11-01", 2],
      ["2015-06-01", 1],
    ]);
  });
});

describe("titles", () => {
  it("prefer a kind of attack to 'attack', and of a total say what it counts", () => {
    const titles = weighed(
      page("a", DAY, { ...raidOn(SHAAR), body: attack({ type: "other" }) }, raidOn(SUKKARI)),
      page("b", DAY, { ...raidOn(SUKKARI), body: attack({ type: "other" }) }),
      page(
        "c",
        DAY,
        { ...raidOn(EAST, "2016-10"), body: attack({ type: "other" }) },
        dead("Forty died in October.", 40, { where: [EAST], when: "2016-10" }),
      ),
    ).incidents.map(({ title }) => inEnglish(title));
    expect(titles.sort()).toEqual([
      "Airstrike, al-Sukkari, 18 November 2016",
      "Attack, al-Shaar, 18 November 2016",
      "Deaths, East Aleppo, October 2016",
    ]);
  });
});
