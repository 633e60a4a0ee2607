import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Copies } from "../../src/weighing/ledger/copies.ts";
import { PostingLists } from "../../src/weighing/ledger/posting-lists.ts";

const WIRE =
  "Two bombs fell on a bread queue behind the old post office and killed at least 26 people on Friday";

function newCopies(): Copies<string> {
  return new Copies<string>((a, b) => (a < b ? -1 : Number(a > b)));
}

describe("copies of a text", () => {
  const rows: [string, string, string, "one text" | "alike" | "apart"][] = [
    ["the same words", WIRE, WIRE, "one text"],
    ["the same words in other type", WIRE, `“${WIRE.toUpperCase()}!”`, "one text"],
    ["a patched copy", WIRE, `${WIRE}, in the worst raid on the quarter since spring, it was said`, "alike"],
    ["a cut copy", WIRE, WIRE.split(" ").slice(0, 14).join(" "), "alike"],
    [
      "another account of the same",
      WIRE,
      "A reporter counted the bodies of 26 people in the yard of a bakery that was hit",
      "apart",
    ],
    ["short sentences", "At least ten people were killed", "At least ten people were killed", "apart"],
  ];
  it.each(rows)("tell %s", (_, a, b, expected) => {
    const copies = newCopies();
    const [textA, textB] = [copies.add("a", a), copies.add("b", b)];
    const relation =
      textA !== null && textA === textB
        ? "one text"
        : textA !== null && textB !== null && textA.alike.includes(textB)
          ? "alike"
          : "apart";
    expect(relation).toBe(expected);
  });

  it("keep all sentences of one text, however many, in order", () => {
    const copies = newCopies();
    const names = Array.from({ length: 500 }, (_, i) => `s${String((i * 7) % 500).padStart(3, "0")}`);
    const texts = new Set(names.map((name) => copies.add(name, WIRE)));
    expect(texts.size).toBe(1);
    expect([...texts][0]?.sentences).toEqual([...names].sort());
  });

  const bulletin = (i: number) =>
    `Bulletin ${i}a ${i}b of the daily list of violations as recorded by our office of records ${i}c ${i}d`;

  it("are not found by a turn of phrase that many texts share, and are again when it has grown rare", () => {
    const copies = newCopies();
    const texts = Array.from({ length: 65 }, (_, i) => copies.add(`s${i}`, bulletin(i)));
    expect(texts.map((text) => text?.alike.length)).toEqual(texts.map(() => 0));
    const last = texts.at(-1);
    if (last != null) copies.remove("s64", last);
    expect(texts.slice(0, 64).map((text) => text?.alike.length)).toEqual(texts.slice(0, 64).map(() => 63));
  });

  it("are the same after texts have come and gone as if only the rest had come", () => {
    const word = fc.constantFrom("raid", "dead", "queue");
    const text = fc
      .tuple(fc.integer({ min: 0, max: 6 }), fc.array(word, { maxLength: 3 }))
      .map(([from, tail]) => [...WIRE.split(" ").slice(from, from + 12), ...tail].join(" "));
    const relations = (copies: Copies<string>, kept: ReadonlyMap<string, string>) =>
      [...kept].map(([name, words]) => {
        const found = copies.add(`${name}!`, words);
        return [name, found?.sentences, found?.alike.map(({ words: like }) => like).sort()];
      });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.boolean()), { maxLength: 90 }), (list) => {
        const [all, rest] = [newCopies(), newCopies()];
        const kept = new Map<string, string>();
        const added = list.map(([words], i) => all.add(`s${i}`, words));
        list.forEach(([words, stays], i) => {
          const printed = added[i];
          if (stays) {
            rest.add(`s${i}`, words);
            kept.set(`s${i}`, words);
          } else if (printed != null) all.remove(`s${i}`, printed);
        });
        expect(relations(all, kept)).toEqual(relations(rest, kept));
      }),
      { numRuns: 40 },
    );
  });
});

function numbersOf(lists: PostingLists, key: number, most: number): number[] {
  const found: number[] = [];
  lists.each(key, most, (number) => found.push(number));
  return found.sort();
}

describe("posting lists", () => {
  it("hold what was added and not taken out, through growth", () => {
    const key = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 0xffffffff }));
    const act = fc.record({
      key,
      number: fc.integer({ min: 0, max: 30 }),
      copies: fc.constantFrom(1, 1, 300),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const lists = new PostingLists();
        const model = new Map<number, Set<number>>();
        for (const { key, number, copies } of acts)
          for (let i = 0; i < copies; i++) {
            const at = (key + i * 0x9e3779b1) >>> 0;
            const held = model.get(at) ?? new Set<number>();
            model.set(at, held);
            if (held.delete(number)) expect(lists.remove(at, number)).toBe(held.size);
            else {
              held.add(number);
              expect(lists.add(at, number)).toBe(held.size);
            }
          }
        for (const [at, held] of model) {
          expect(numbersOf(lists, at, held.size)).toEqual([...held].sort());
          if (held.size > 0) expect(numbersOf(lists, at, held.size - 1)).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
