import { allInEnglish } from "../../src/messages/in-words.ts";
import { describe, expect, it } from "vitest";
import type { Assessment, Reliability } from "../../src/model/assessment.ts";
import type { Incident } from "../../src/model/record.ts";
import { assessFigure } from "../../src/weighing/assess/figures.ts";
import { assessIncident } from "../../src/weighing/assess/incidents.ts";
import { reliabilityOf } from "../../src/weighing/assess/reliability.ts";
import { rootVoices } from "../../src/weighing/ledger/voices.ts";
import type { RootVoice } from "../../src/weighing/origins.ts";
import { weigh } from "../../src/weighing/weigh.ts";
import { attack, bounds, type Page, readPage, type Saying, theatre, toll } from "./claim-book.ts";

const SHAAR = "N0156";
const DAY = "2016-11-18";
const SOHR = ["Syrian Observatory for Human Rights", "sohr"] as const;

function page(id: string, saying: Partial<Saying> & Pick<Saying, "body">, published = DAY): Page {
  const words = `Sheet ${id} has this to tell of Shaar on that day, in words of its own (${published}).`;
  return {
    id,
    publisher: id,
    published,
    entries: [{ sayings: [{ words, where: [SHAAR], when: DAY, ...saying }] }],
  };
}

function weighed(...pages: Page[]): { incident: Incident; assessments: Map<string, Assessment> } {
  const read = pages.map(readPage);
  const voices = rootVoices(read, theatre);
  const { incidents } = weigh(read, theatre);
  expect(incidents).toHaveLength(1);
  const incident = incidents[0] as Incident;
  const voiced = read.flatMap(({ document, claims }) =>
    claims
      .filter(({ id }) => incident.claims.includes(id))
      .map((claim) => ({ claim, document, voice: voices.get(claim.id) as RootVoice, said: null })),
  );
  const assessments = assessIncident(incident, voiced, theatre);
  return { incident, assessments: new Map(assessments.map((one) => [one.question, one])) };
}

function grades(...pages: Page[]): Record<string, string> {
  const { assessments } = weighed(...pages);
  return Object.fromEntries([...assessments].map(([question, { grade }]) => [question, grade]));
}

const killed = (count: number, by: string[] = [], who = "people") =>
  toll(bounds(count), { means: "airstrike", by, who });
const RUSSIA = { Russia: "russia" };

describe("an incident", () => {
  it("that one origin tells of is a single source's, and its harm weak", () => {
    expect(grades(page("a", { body: killed(12), voices: ["Lamp Clinic"] }))).toEqual({
      occurrence: "single_source",
      perpetrator: "not_named",
      harm: "weak",
    });
  });

  it("that two independent origins lay on one side is corroborated and fair", () => {
    expect(
      grades(
        page("a", { body: killed(12, ["Russia"]), voices: ["Lamp Clinic"], actors: RUSSIA }),
        page("b", { body: killed(12, ["Russia"]), voices: [SOHR], actors: RUSSIA }),
      ),
    ).toEqual({ occurrence: "corroborated", perpetrator: "likely", harm: "fair" });
  });

  it("that two outlets took from one origin has one origin", () => {
    expect(
      grades(page("a", { body: killed(12), voices: [SOHR] }), page("b", { body: killed(12), voices: [SOHR] }))
        .occurrence,
    ).toBe("single_source");
  });

  it("laid on different sides by different origins is contested", () => {
    const made = grades(
      page("a", { body: killed(12, ["Russia"]), voices: [SOHR], actors: RUSSIA }),
      page("b", {
        body: killed(12, ["Jabhat al-Nusra"]),
        voices: ["Hill Ministry"],
        actors: { "Jabhat al-Nusra": "jfs" },
      }),
    );
    expect(made).toMatchObject({ perpetrator: "contested", harm: "contested" });
  });

  it("that the accused says it carried out is declared; its harm is confirmed only where it speaks of people", () => {
    const declared = grades(
      page("a", { body: killed(12, ["Russia"]), voices: [SOHR], actors: RUSSIA }),
      page("b", { body: attack({ by: ["Russia"] }), voices: [["Russia", "russia"]], actors: RUSSIA }),
    );
    expect(declared).toMatchObject({ perpetrator: "declared", harm: "weak" });
    const admitted = grades(
      page("a", { body: killed(12, ["Russia"]), voices: [SOHR], actors: RUSSIA }),
      page("b", { body: killed(2, ["Russia"], "civilians"), voices: [["Russia", "russia"]], actors: RUSSIA }),
    );
    expect(admitted.harm).toBe("confirmed");
  });

  it("whose only dead are fighters is discounted as harm to civilians", () => {
    expect(grades(page("a", { body: killed(9, ["Russia"], "combatants"), actors: RUSSIA })).harm).toBe(
      "discounted",
    );
  });

  it("of which nobody counts people is not graded", () => {
    expect(grades(page("a", { body: attack({ by: ["Russia"] }), actors: RUSSIA })).harm).toBe("not_graded");
  });

  it("that somebody denies is contested, and one that its own source takes back is retracted", () => {
    const denial = (voice: string): Page =>
      page("b", { body: attack(), voices: [[voice, null, "denies"]], certainty: "denied" }, "2016-11-19");
    const report = page("a", { body: attack(), voices: ["Lamp Clinic"] });
    expect(grades(report, denial("Hill Ministry")).occurrence).toBe("contested");
    expect(grades(report, denial("Lamp Clinic")).occurrence).toBe("retracted");
  });

  it("has reasons and claims for every grade", () => {
    const { assessments } = weighed(
      page("a", { body: killed(12, ["Russia"]), voices: [SOHR], actors: RUSSIA }),
      page("b", { body: killed(26), voices: ["Lamp Clinic"] }),
    );
    for (const { reasons, claims } of assessments.values()) {
      expect(reasons.length).toBeGreaterThan(0);
      expect(claims.length).toBeGreaterThan(0);
    }
  });
});

describe("a figure", () => {
  const of = (...pages: Page[]) =>
    assessFigure(weighed(...pages).incident.figures[0] as Incident["figures"][0]);

  it("is corroborated where independent origins agree, and says with what", () => {
    const made = of(
      page("a", { body: killed(12), voices: [SOHR] }),
      page("b", {
        body: toll({ min: 10, max: null, text: "at least 10" }, { means: "airstrike" }),
        voices: ["Lamp Clinic"],
      }),
    );
    expect(made.grade).toBe("corroborated");
    expect(allInEnglish(made.reasons)).toContain("2 independent origins, none contradicts another");
  });

  it("is contested where they share no number", () => {
    expect(
      of(
        page("a", { body: killed(12), voices: [SOHR] }),
        page("b", { body: killed(26), voices: ["Lamp Clinic"] }),
      ).grade,
    ).toBe("contested");
  });

  it("is not confirmed by a word without a number", () => {
    expect(
      of(
        page("a", { body: killed(12), voices: [SOHR] }),
        page("b", {
          body: toll({ min: null, max: null, text: "many" }, { means: "airstrike" }),
          voices: ["Lamp Clinic"],
        }),
      ).grade,
    ).toBe("single_source");
  });
});

describe("the reliability of an origin", () => {
  /** `agreeing` incidents in which a second origin gives the same number, then `differing` in which it does not. */
  function record(agreeing: number, differing: number): Reliability | undefined {
    const pages = Array.from({ length: agreeing + differing }, (_, i): Page[] => {
      const day = `2016-11-${String(i + 1).padStart(2, "0")}`;
      const more = { when: day };
      return [
        page(`a${i}`, { body: killed(12), voices: [SOHR], ...more }, day),
        page(`b${i}`, { body: killed(i < agreeing ? 12 : 26), voices: ["Lamp Clinic"], ...more }, day),
      ];
    }).flat();
    return reliabilityOf(weigh(pages.map(readPage), theatre).incidents).find(
      ({ origin }) => origin === "sohr",
    );
  }

  it("cannot be judged from few figures", () => {
    expect(record(4, 0)).toMatchObject({ letter: "F", figures: 4, confirmed: 4, contradicted: 0 });
  });

  it("follows from the share that others confirmed, and says the counts", () => {
    expect(record(10, 0)).toMatchObject({ letter: "B" });
    expect(record(8, 2)).toMatchObject({ letter: "C", confirmed: 8, contradicted: 2 });
    expect(record(5, 5)).toMatchObject({ letter: "D" });
    expect(record(2, 8)).toMatchObject({ letter: "E" });
    expect(allInEnglish(record(8, 2)?.reason)).toBe(
      "10 of its 10 figures are spoken of by others too: 8 confirmed, 2 contradicted",
    );
  });
});
