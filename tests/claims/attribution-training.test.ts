import { readLines } from "../../src/language/plain-lines.ts";
import { gzipSync } from "node:zlib";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AttributionReader } from "../../src/claims/attribution-model/find-attributions.ts";
import { ATTRIBUTION_FILE, readModel } from "../../src/claims/attribution-model/model-data.ts";
import {
  type GoldPassage,
  goldPassages,
  type MarkedAttribution,
} from "../../src/claims/attribution-model/training/gold.ts";
import {
  FeatureIndex,
  IndexedPerceptron,
  meanRows,
} from "../../src/claims/attribution-model/training/indexed-perceptron.ts";
import { SETTINGS, trainModel } from "../../src/claims/attribution-model/training/train-model.ts";
import { Perceptron, type TrainedRows } from "../../src/language/training/perceptron.ts";

const SPEAKERS = ["The mayor", "A spokesman", "The minister", "Residents", "The army", "A doctor"];
const CUES = ["said", "announced", "claimed", "denied"];
const CONTENTS = [
  "that the bridge was closed",
  "that four boats had sunk",
  "that the market was shelled",
  "that nobody had been hurt",
  "that the power station would be repaired",
];

/** A made-up article of one sentence a line, each marked. */
function article(number: number): GoldPassage[] {
  const lines: string[] = [];
  const marked: MarkedAttribution[] = [];
  let start = 0;
  for (let i = 0; i < 6; i++) {
    const parts = [SPEAKERS, CUES, CONTENTS].map((list, k) => list[(number * (k + 2) + i) % list.length]);
    const [speaker, cue, content] = parts as [string, string, string];
    const span = (from: number, words: string) => [{ start: from, end: from + words.length }];
    marked.push({
      source: span(start, speaker),
      cue: span(start + speaker.length + 1, cue),
      content: span(start + speaker.length + cue.length + 2, content),
    });
    lines.push(`${parts.join(" ")}.`, "The road to the coast is long and dry.");
    start += lines.slice(-2).join("\n").length + 1;
  }
  return goldPassages(number, readLines(lines.join("\n")), marked);
}

const PASSAGES = Array.from({ length: 12 }, (_, number) => article(number)).flat();
const SMALL = {
  ...SETTINGS,
  cueModels: 2,
  spanModels: 2,
  cueThreshold: 0,
  spanThreshold: 0,
  acceptThreshold: 0,
};

/** Rows as entries, in the order of their keys. */
function entries({ classes, keys, weights, updates }: TrainedRows): [number, number[], number][] {
  return [...keys]
    .map((key, i): [number, number[], number] => [
      key,
      [...weights.subarray(i * classes, (i + 1) * classes)],
      updates[i] as number,
    ])
    .sort(([a], [b]) => a - b);
}

describe("training of the attribution model", () => {
  it("makes the same bytes of the same articles, and a model that reads a sentence of their kind", () => {
    const bytes = trainModel(PASSAGES, SMALL, () => {});
    expect(
      Buffer.compare(
        bytes,
        trainModel(PASSAGES, SMALL, () => {}),
      ),
    ).toBe(0);
    const folder = mkdtempSync(join(tmpdir(), "daybook-attribution-"));
    try {
      writeFileSync(join(folder, ATTRIBUTION_FILE), gzipSync(bytes));
      const reader = new AttributionReader(readModel(pathToFileURL(`${folder}/`)));
      const text = "A nurse said that the market was closed.";
      const words = reader
        .find(readLines(text))
        .map(({ source, cue, content }) =>
          [source, cue, content].map((spans) =>
            spans.map(({ start, end }) => text.slice(start, end)).join(" … "),
          ),
        );
      expect(words).toEqual([["A nurse", "said", "that the market was closed"]]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("learns by numbered features what it learns by keys", () => {
    const example = fc.record({
      keys: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }),
      right: fc.integer({ min: 0, max: 2 }),
    });
    fc.assert(
      fc.property(fc.array(example, { minLength: 1, maxLength: 60 }), (examples) => {
        const plain = new Perceptron(3);
        const index = new FeatureIndex();
        const all = examples.map(({ keys, right }) => ({
          keys: Int32Array.from(keys),
          ids: index.number(Int32Array.from(keys)),
          right,
        }));
        const indexed = new IndexedPerceptron(3, index);
        for (const { keys, ids, right } of all) {
          const [a, b] = [new Float32Array(3), new Float32Array(3)];
          plain.score(keys, keys.length, a);
          indexed.score(ids, 0, ids.length, b);
          expect([...b]).toEqual([...a]);
          const guess = a.indexOf(Math.max(...a));
          plain.tick();
          indexed.tick();
          if (guess === right) continue;
          plain.update(keys, keys.length, right, guess);
          indexed.update(ids, 0, ids.length, right, guess);
        }
        expect(entries(indexed.average())).toEqual(entries(plain.average()));
      }),
      { numRuns: 100, seed: 8 },
    );
  });

  it("takes for the mean of models a weight of nothing where one of them lacks the feature", () => {
    const rows = (keys: number[], weights: number[]): TrainedRows => ({
      classes: 2,
      keys: Int32Array.from(keys),
      weights: Float32Array.from(weights),
      updates: new Int32Array(keys.length).fill(3),
    });
    expect(entries(meanRows([rows([5, 9], [2, -2, 4, 0]), rows([9, 7], [2, 6, -8, 1])]))).toEqual([
      [5, [1, -1], 3],
      [7, [-4, 0.5], 3],
      [9, [3, 3], 6],
    ]);
  });
});
