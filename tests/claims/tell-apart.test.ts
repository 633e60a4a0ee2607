import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assemble, type Thresholds } from "../../src/claims/role-model/assemble.ts";
import type { Entity } from "../../src/claims/role-model/entities.ts";
import { INCIDENT_TYPES, MOST_OF_A_TYPE, ROLES } from "../../src/claims/role-model/incident.ts";
import type { Filler } from "../../src/claims/role-model/judge.ts";
import { tellApart } from "../../src/claims/role-model/tell-apart.ts";
import { unnamedHarmed } from "../../src/claims/role-model/training/gold.ts";

const ATTACK = INCIDENT_TYPES.indexOf("attack");
const VICTIM = ROLES.indexOf("Victim");
const ORGANISATION = ROLES.indexOf("PerpOrg");

/** A filler of an attack by its printed words; the number after '@' is the incident it belongs to. */
function filler(text: string, role = VICTIM, often = -5): Filler {
  const named = { from: 0, to: 1, text, share: 1, fit: 1 };
  const entity: Entity = {
    mentions: [],
    lemma: text,
    name: true,
    best: ROLES.map(() => 1),
    types: new Float32Array(INCIDENT_TYPES.length),
    named: ROLES.map(() => named),
  };
  return { entity, type: ATTACK, role, score: 2, often };
}

const textOf = ({ entity, role }: Filler) => entity.named[role]?.text ?? "";
const incidentOf = (one: Filler) => textOf(one).split("@")[1];
const bySuffix = (one: Filler, other: Filler) => (incidentOf(one) === incidentOf(other) ? 3 : -3);

const THRESHOLDS: Thresholds = {
  types: INCIDENT_TYPES.map(() => 0),
  further: [0, 0],
  roles: ROLES.map(() => 0),
  often: ROLES.map(() => 0),
  together: [0],
};

/** Scores of a story that tells of so many attacks and nothing else. */
function attacks(count: number) {
  const types = new Float32Array(INCIDENT_TYPES.length * MOST_OF_A_TYPE).fill(-5);
  for (let n = 0; n < count; n++) types[n * INCIDENT_TYPES.length + ATTACK] = 5;
  return { types };
}

describe("several incidents of one type", () => {
  const fillers = ["Mayor Tilo Banda@1", "Sara Okwir@2", "Jon Okwir@2"].map((text) => filler(text));

  test("each gets those who belong together", () => {
    const incidents = assemble(attacks(2), fillers, THRESHOLDS, bySuffix);
    expect(incidents.map(({ Victim }) => Victim.map(({ text }) => text))).toEqual([
      ["Sara Okwir@2", "Jon Okwir@2"],
      ["Mayor Tilo Banda@1"],
    ]);
  });

  test("a story that tells of one keeps all in it", () => {
    const incidents = assemble(attacks(1), fillers, THRESHOLDS, bySuffix);
    expect(incidents.map(({ Victim }) => Victim.length)).toEqual([3]);
  });

  test("a body that is behind all of them stands in each", () => {
    const body = filler("Red Valley Front@", ORGANISATION, 2);
    const incidents = assemble(attacks(2), [...fillers, body], THRESHOLDS, bySuffix);
    expect(incidents.map(({ PerpOrg }) => PerpOrg.map(({ text }) => text))).toEqual([
      ["Red Valley Front@"],
      ["Red Valley Front@"],
    ]);
  });

  test("a further one without anybody is kept empty", () => {
    const incidents = assemble(attacks(3), [filler("Sara Okwir@1")], THRESHOLDS, bySuffix);
    expect(incidents.map(({ Victim }) => Victim.length)).toEqual([1, 0, 0]);
  });

  test("no story of no attack has one", () => {
    expect(assemble(attacks(0), fillers, THRESHOLDS, bySuffix)).toEqual([]);
  });

  test("every filler is in exactly one group and there are no more groups than allowed", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 12 }),
        fc.integer({ min: 1, max: 3 }),
        (suffixes, most) => {
          const all = suffixes.map((suffix, i) => filler(`n${i}@${suffix}`));
          const groups = tellApart(all, most, 0, bySuffix);
          expect(groups.length).toBeLessThanOrEqual(most);
          expect(groups.flat().map(textOf).sort()).toEqual(all.map(textOf).sort());
        },
      ),
    );
  });
});

test("people harmed without a name are told from the named, with their type", () => {
  const none = { PerpInd: [], PerpOrg: [], Target: [], Victim: [], Weapon: [] };
  const harmed = unnamedHarmed({
    ...none,
    incident_type: "bombing",
    key: {
      human_targets: [
        { strings: ["THE DOCK WORKERS"], descriptions: [["PORTERS"]], named: false },
        { strings: ["SARA OKWIR"], descriptions: ["NURSE"], named: true },
      ],
    },
  });
  expect(harmed).toEqual([{ type: "bombing", names: ["dock workers", "porters"] }]);
  expect(unnamedHarmed({ ...none, incident_type: "arson" })).toEqual([]);
});
