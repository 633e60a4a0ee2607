import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Holding, HoldingClaim, Origin } from "../../src/model/record.ts";
import { heard, isAgreed } from "../../src/weighing/according-to.ts";
import { stateAt } from "../../src/weighing/state-at.ts";

const DAY = "2016-11-20";
const origin = (key: string): Origin => ({ key, name: key, actor: null });

function says(key: string, camp: string, more: Partial<HoldingClaim> = {}): HoldingClaim {
  return {
    claim: `c-${key}-${camp}`,
    origin: origin(key),
    from: DAY,
    change: "holds",
    holders: [camp],
    camps: [camp],
    denied: false,
    ...more,
  };
}

function holding(claims: HoldingClaim[], sieges: Holding["sieges"] = []): Holding {
  return { place: "p", placeName: "P", claims, ...(sieges.length === 0 ? {} : { sieges }) };
}

const by = (key: string) => (one: Origin) => one.key === key;

describe("a place according to some of its speakers", () => {
  const contested = holding(
    [says("ledger", "opposition"), says("courier", "government")],
    [{ claim: "c-siege", origin: origin("courier"), from: DAY, by: ["government"], denied: false }],
  );

  it("is what each of them says by itself where together they differ", () => {
    expect(stateAt(contested, DAY).state).toBe("disputed");
    const one = stateAt(heard(contested, by("ledger")), DAY);
    expect([one.state, one.holders]).toEqual(["claimed", ["opposition"]]);
    const other = stateAt(heard(contested, by("courier")), DAY);
    expect([other.state, other.holders]).toEqual(["claimed", ["government"]]);
  });

  it("is besieged only where one who is heard says so", () => {
    expect(stateAt(heard(contested, by("courier")), DAY).besieged?.for).toEqual(["c-siege"]);
    expect(heard(contested, by("ledger"))).not.toHaveProperty("sieges");
  });

  it("is blank where none of them speaks", () => {
    expect(stateAt(heard(contested, by("nobody")), DAY).state).toBe("blank");
  });

  it("is agreed by two and only claimed by one of the two", () => {
    const agreed = holding([says("ledger", "opposition"), says("courier", "opposition")]);
    expect(stateAt(agreed, DAY).state).toBe("agreed");
    expect(stateAt(heard(agreed, by("ledger")), DAY).state).toBe("claimed");
  });

  it("is the same as before where all are heard, and never rests on a claim of one who is not", () => {
    const claims = fc.array(
      fc
        .tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom("government", "opposition"), fc.boolean())
        .map(([key, camp, denied]) => says(key, camp, { denied })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(claims, fc.subarray(["a", "b", "c"]), (some, chosen) => {
        const whole = holding(some.map((claim, i) => ({ ...claim, claim: `${claim.origin.key}${i}` })));
        expect(heard(whole, () => true)).toEqual(whole);
        const state = stateAt(
          heard(whole, ({ key }) => chosen.includes(key)),
          DAY,
        );
        for (const id of [...state.for, ...state.against]) expect(chosen).toContain(id[0]);
      }),
    );
  });
});

describe("an incident that they agree on", () => {
  it("is told by more than one origin and contested in nothing", () => {
    expect(isAgreed({ origins: 2, contested: false })).toBe(true);
    expect(isAgreed({ origins: 1, contested: false })).toBe(false);
    expect(isAgreed({ origins: 3, contested: true })).toBe(false);
  });
});
