import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findIncidents } from "../../src/claims/role-model/find-incidents.ts";
import { INCIDENT_TYPES, ROLES } from "../../src/claims/role-model/incident.ts";
import { readRoleModel } from "../../src/claims/role-model/model-data.ts";
import { findCandidates } from "../../src/claims/role-model/mentions.ts";
import { readStory } from "../../src/claims/role-model/story.ts";
import { readLines } from "../../src/language/plain-lines.ts";
import { storyText } from "../../src/claims/role-model/training/gold.ts";
import { TrainedScorer, trainLogistic } from "../../src/claims/role-model/training/logistic.ts";
import { SETTINGS, trainModel } from "../../src/claims/role-model/training/train-model.ts";
import {
  bestMapping,
  comparable,
  type Counts,
  countTemplates,
  microF1,
  scoredTemplate,
} from "../../src/claims/role-model/training/template-score.ts";
import { seededRandom } from "../../src/language/training/random.ts";

/** A story of our own; people and groups are invented. */
const BOMBING = `Five guerrillas of the Northern Liberation Front blew up an electricity substation in Puerto Verde last night with dynamite, police said.
The Northern Liberation Front claimed responsibility for the attack. The explosion destroyed the substation and left the city without power.`;
const CALM = `The trade minister met growers of coffee in Puerto Verde on Monday to speak about prices.
She said that exports had grown by a tenth and that a new port would open next year.`;

function incidentsOf(text: string) {
  return findIncidents(text, readLines(text));
}

describe("incidents of a story", () => {
  test("a substation blown up is a bombing with its doers, target and means", () => {
    const incident = incidentsOf(BOMBING).find(({ type }) => type === "bombing");
    expect(incident).toBeDefined();
    expect(incident?.Target.map(({ text }) => text)).toContain("electricity substation");
    expect(incident?.Weapon.map(({ text }) => text)).toContain("dynamite");
    expect(incident?.PerpOrg.map(({ text }) => text)).toContain("Northern Liberation Front");
  });

  test("nobody does or suffers anything in a meeting about prices", () => {
    for (const incident of incidentsOf(CALM))
      expect(ROLES.flatMap((role) => incident[role].map(({ text }) => text))).toEqual([]);
  });

  test("text in capitals is read as well", () => {
    const text = storyText(BOMBING.toUpperCase());
    expect(findIncidents(text, readLines(text)).map(({ type }) => type)).toContain("bombing");
  });

  test("an empty text has no incident", () => {
    expect(findIncidents("", [])).toEqual([]);
  });

  test("every filler is printed in the text, whatever the words", () => {
    const word = fc.constantFrom(
      ..."rebels killed the mayor , bomb exploded ( FMLN ) house of and 12 \" ' - in by dynamite Sunday .".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(" ");
        for (const incident of incidentsOf(text)) {
          expect(INCIDENT_TYPES).toContain(incident.type);
          for (const role of ROLES)
            for (const named of incident[role]) expect(text.replace(/\s+/g, " ")).toContain(named.text);
        }
      }),
      { numRuns: 30 },
    );
  });
});

test("a candidate's stretches all hold its head and lie within its sentence", () => {
  const story = readStory(BOMBING, readLines(BOMBING));
  for (const { head, stretches } of findCandidates(story)) {
    const { sentence } = story.words[head] as { sentence: number };
    for (const { from, to } of stretches) {
      expect(from).toBeLessThanOrEqual(head);
      expect(to).toBeGreaterThan(head);
      expect(from).toBeGreaterThanOrEqual(story.starts[sentence] as number);
      expect(to).toBeLessThanOrEqual(story.starts[sentence + 1] as number);
    }
  }
});

test("a model of another format is refused by name", () => {
  const folder = mkdtempSync(join(tmpdir(), "daybook-roles-"));
  try {
    writeFileSync(join(folder, "en-roles.bin.gz"), gzipSync('{"format":0}\n'));
    expect(() => readRoleModel(pathToFileURL(`${folder}/`))).toThrow("DAY-ROLE-001");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe("training", () => {
  test("the same stories give the same bytes", () => {
    const training = [BOMBING, CALM, BOMBING, CALM].map((text, i) => ({
      story: readStory(text, readLines(text)),
      gold: i % 2 === 0 ? [scoredTemplate({ incident_type: "bombing", Weapon: [["dynamite"]] })] : [],
      harmed: i % 2 === 0 ? [{ type: "bombing", names: ["guerrillas"] }] : [],
    }));
    const train = () => trainModel(training, { ...SETTINGS, folds: 2 }, () => {});
    expect(Buffer.compare(train(), train())).toBe(0);
  });

  test("logistic regression learns which feature tells, and gives the same weights again", () => {
    const examples = Array.from({ length: 60 }, (_, i) => ({
      keys: Int32Array.from([1, i % 2 === 0 ? 2 : 3, 10 + (i % 7)]),
      targets: [i % 2 === 0 ? 1 : 0],
    }));
    const train = () =>
      trainLogistic(examples, 1, { epochs: 8, rate: 0.1, decay: 0, averaged: 2, least: 1 }, seededRandom(1));
    expect(train()).toEqual(train());
    const scorer = new TrainedScorer(train());
    const score = (key: number) => {
      const scores = new Float32Array(1);
      scorer.score(Int32Array.from([1, key]), 2, scores);
      return scores[0] as number;
    };
    expect(score(2)).toBeGreaterThan(score(3) + 2);
  });
});

describe("scoring", () => {
  const bombing = (target: string) => scoredTemplate({ incident_type: "bombing", Target: [[target]] });

  test("strings are compared without articles, marks and capitals", () => {
    expect(comparable('The "Santa Rosa" farm')).toBe("santa rosa farm");
  });

  test("templates are matched so that most fits", () => {
    const { mapping } = bestMapping(
      [bombing("bridge"), bombing("bank")],
      [bombing("bank"), bombing("bridge")],
    );
    expect(mapping).toEqual([1, 0]);
  });

  test("a template of another type matches nothing, and all of it is wrong", () => {
    const counts: Record<string, Counts> = {};
    countTemplates(
      [bombing("bank")],
      [scoredTemplate({ incident_type: "arson", Target: [["bank"]] })],
      counts,
    );
    expect(counts.incident_type).toEqual([0, 1, 0, 1]);
    expect(counts.Target).toEqual([0, 1, 0, 1]);
    expect(microF1(counts)).toBe(0);
  });

  test("either of two types in the key is right", () => {
    const { mapping } = bestMapping(
      [bombing("bank")],
      [scoredTemplate({ incident_type: "attack / bombing", Target: [["bank"]] })],
    );
    expect(mapping).toEqual([0]);
  });
});
