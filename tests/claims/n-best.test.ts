import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Lattice, type States } from "../../src/claims/attribution-model/lattice.ts";
import { NBest } from "../../src/claims/attribution-model/n-best.ts";
import { QuadModel, SparseModel } from "../../src/language/linear-model.ts";
import { NarrowModel } from "../../src/language/narrow-model.ts";

/** Outside, begin, inside: a sequence may not begin inside, nor go inside from outside. */
const STATES: States = {
  labels: 3,
  labelOf: [0, 1, 2],
  before: [
    [0, 1, 2],
    [0, 1, 2],
    [1, 2],
  ],
  first: [true, true, false],
};
const ENDS = [0, 1, 2];

interface Case {
  readonly emissions: Float32Array;
  readonly transitions: Float32Array;
  readonly gates: Uint8Array;
}

const cases = fc.integer({ min: 1, max: 6 }).chain((count) => {
  const numbers = (length: number) =>
    fc
      .array(fc.integer({ min: -40, max: 40 }), { minLength: length, maxLength: length })
      .map((values) => Float32Array.from(values));
  return fc.record({
    emissions: numbers(count * 3),
    transitions: numbers(18),
    gates: fc
      .array(fc.integer({ min: 0, max: 1 }), { minLength: count, maxLength: count })
      .map((values) => Uint8Array.from(values)),
  });
});

/** The scores of all sequences there can be, best first, by trying each. */
function allScores({ emissions, transitions, gates }: Case): number[] {
  const scores: number[] = [];
  const extend = (t: number, before: number, sum: number) => {
    if (t === gates.length) return void scores.push(sum);
    for (let label = 0; label < 3; label++) {
      const allowed = t === 0 ? STATES.first[label] : STATES.before[label]?.includes(before);
      if (!allowed) continue;
      const way = t === 0 ? 0 : (transitions[(gates[t] as number) * 9 + before * 3 + label] as number);
      extend(t + 1, label, sum + way + (emissions[t * 3 + label] as number));
    }
  };
  extend(0, 0, 0);
  return scores.sort((a, b) => b - a);
}

describe("The best few sequences", () => {
  it("lose by as much as the best of all sequences do, and are all different", () => {
    fc.assert(
      fc.property(cases, (example) => {
        const found = new NBest(STATES, 5).find(
          example.gates.length,
          example.emissions,
          example.gates,
          example.transitions,
          ENDS,
        );
        const scores = allScores(example).slice(0, 5);
        expect(found.map(({ gap }) => gap)).toEqual(scores.map((score) => (scores[0] as number) - score));
        expect(new Set(found.map(({ labels }) => labels.join())).size).toBe(found.length);
      }),
    );
  });

  it("begin with one as good as the lattice's own best", () => {
    fc.assert(
      fc.property(cases, (example) => {
        const { gates, emissions, transitions } = example;
        const lattice = new Lattice(STATES);
        lattice.forward(gates.length, emissions, gates, transitions);
        const out = new Uint8Array(gates.length);
        lattice.trace(ENDS, out);
        const score = (labels: Uint8Array) =>
          labels.reduce(
            (sum, label, t) =>
              sum +
              (emissions[t * 3 + label] as number) +
              (t === 0
                ? 0
                : (transitions[(gates[t] as number) * 9 + (labels[t - 1] as number) * 3 + label] as number)),
            0,
          );
        const [best] = new NBest(STATES, 3).find(gates.length, emissions, gates, transitions, ENDS);
        expect(score(best?.labels as Uint8Array)).toBe(score(out));
      }),
    );
  });

  it("leave out sequences that hold a forbidden label", () => {
    const emissions = Float32Array.of(0, -1e6, -1e6, 0, 5, -1e6);
    const found = new NBest(STATES, 4).find(2, emissions, new Uint8Array(2), new Float32Array(18), ENDS);
    expect(found.map(({ labels }) => [...labels])).toEqual([
      [0, 1],
      [0, 0],
    ]);
  });
});

describe("A model of few classes in one table", () => {
  it("scores as the model of many classes does", () => {
    const row = fc.record({
      key: fc.integer({ min: 1, max: 60 }),
      weights: fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 8, maxLength: 8 }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(row, { selector: ({ key }) => key, maxLength: 30 }),
        fc.integer({ min: 3, max: 6 }),
        fc.array(fc.integer({ min: 1, max: 80 }), { maxLength: 40 }),
        (rows, classes, asked) => {
          const model = {
            classes,
            keys: Int32Array.from(rows, ({ key }) => key),
            starts: Int32Array.from({ length: rows.length + 1 }, (_, i) => i * classes),
            classOf: Uint8Array.from(rows.flatMap(() => Array.from({ length: classes }, (_, c) => c))),
            weights: Uint8Array.from(rows.flatMap(({ weights }) => weights.slice(0, classes))),
            largest: 3,
          };
          const [narrow, sparse] = [new Float32Array(classes), new Float32Array(classes)];
          new (classes > 4 ? NarrowModel : QuadModel)(model).score(
            Int32Array.from(asked),
            asked.length,
            narrow,
          );
          new SparseModel(model).score(Int32Array.from(asked), asked.length, sparse);
          narrow.forEach((value, c) => void expect(value).toBeCloseTo(sparse[c] as number, 3));
        },
      ),
    );
  });
});
