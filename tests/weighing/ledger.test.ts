import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReadDocument, Weighed } from "../../src/model/record.ts";
import { Ledger } from "../../src/weighing/ledger/ledger.ts";
import { weigh } from "../../src/weighing/weigh.ts";
import { attack, bounds, control, type Page, readPage, type Saying, theatre, toll } from "./claim-book.ts";
import { pages, read, tightPages } from "./random-pages.ts";

/** What is done to a ledger: a document of a list by its place in it; `look` asks for the record in between. */
const act = fc.record({
  what: fc.constantFrom("add" as const, "add" as const, "remove" as const),
  which: fc.nat(5),
  look: fc.boolean(),
});

function ledgerOf(documents: readonly ReadDocument[]): Ledger {
  const ledger = new Ledger(theatre);
  for (const one of documents) ledger.add(one);
  return ledger;
}

const SHAAR = "N0156";
const EAST = "aleppo-east";
const DAY = "2016-11-18";
const NEXT_DAY = "2016-11-19";

function page(id: string, ...sayings: Saying[]): Page {
  return { id, publisher: id, published: DAY, entries: [{ sayings }] };
}

/** A number of dead by a kind of attack; nobody tells the attack itself. */
function told(id: string, means: string, place = SHAAR, when = DAY): Page {
  return page(id, { words: "Nine died.", body: toll(bounds(9), { means }), where: [place], when });
}

function struck(id: string, place: string, type: "airstrike" | "shelling"): Page {
  return page(id, { words: "It was struck.", body: attack({ type }), where: [place], when: DAY });
}

/** A number of dead by nobody knows what. */
function vague(id: string): Page {
  return page(id, { words: "Seven died.", body: toll(bounds(7)), where: [SHAAR], when: DAY });
}

/** One number of the whole east by air on one of two days, and one of a quarter in it that follows the first. */
function twofold(id: string): Page {
  return page(
    id,
    {
      words: "Forty died.",
      body: toll(bounds(40), { means: "airstrike" }),
      where: [EAST],
      when: `${DAY}/${NEXT_DAY}`,
    },
    { words: "Seven died.", body: toll(bounds(7)), where: [SHAAR], when: `${DAY}~`, known: "dateline" },
  );
}

/** The claims of each incident. */
function linksOf({ incidents }: Weighed): string[] {
  return incidents.map(({ claims }) => [...claims].sort().join(" ")).sort();
}

describe("a ledger", () => {
  it.each([
    ["spread", pages, 100],
    ["crowded", tightPages, 200],
  ])(
    "of %s news comes to what the documents in it come to, whatever came and went before",
    (_, some, runs) => {
      fc.assert(
        fc.property(some, fc.array(act, { maxLength: 14, size: "max" }), (list, acts) => {
          const documents = read(list);
          const ledger = new Ledger(theatre);
          const held = new Map<string, ReadDocument>();
          for (const { what, which, look } of acts) {
            const one = documents[which];
            if (one === undefined) continue;
            const { id } = one.document;
            if (what === "add") {
              ledger.add(one);
              held.set(id, one);
            } else expect(ledger.remove(id)).toBe(held.delete(id));
            if (look) expect(ledger.weighed()).toEqual(weigh([...held.values()], theatre));
          }
          expect(ledger.weighed()).toEqual(weigh([...held.values()], theatre));
        }),
        { numRuns: runs },
      );
    },
  );

  it.each([
    [
      "is now told as an attack",
      [told("a", "airstrike"), told("b", "shelling"), vague("c")],
      struck("d", SHAAR, "shelling"),
    ],
    [
      "its own document no longer speaks of",
      [told("a", "airstrike"), told("b", "shelling"), twofold("c")],
      told("d", "airstrike", EAST, NEXT_DAY),
    ],
  ])("lets a report choose again whose cluster %s", (_, before, last) => {
    const ledger = ledgerOf(read(before));
    const chosen = linksOf(ledger.weighed());
    ledger.add(readPage(last));
    expect(linksOf(ledger.weighed())).not.toEqual(chosen);
    expect(ledger.weighed()).toEqual(weigh(read([...before, last]), theatre));
  });

  it("gives the holders' claims of a copy the origin of the page that printed the words first", () => {
    const words = "Rebels took the old grain mill by the canal after two days of fighting in the quarter.";
    const copy = (id: string, published: string): Page => ({
      ...page(id, { words, body: control("gained", ["rebels"]), where: [SHAAR], when: DAY }),
      published,
    });
    const ledger = ledgerOf(read([copy("late", "2016-11-20")]));
    const origins = () => ledger.weighed().holdings[0]?.claims.map(({ origin }) => origin.name);
    expect(origins()).toEqual(["late"]);
    ledger.add(readPage(copy("early", DAY)));
    expect(origins()).toEqual(["early", "early"]);
    ledger.remove("early");
    expect(origins()).toEqual(["late"]);
  });

  it("is undone exactly, step by step", () => {
    fc.assert(
      fc.property(pages, (list) => {
        const ledger = new Ledger(theatre);
        const documents = read(list);
        const states = documents.map((one) => {
          const before = ledger.weighed();
          ledger.add(one);
          return before;
        });
        for (const [i, before] of [...states.entries()].reverse()) {
          ledger.remove((documents[i] as ReadDocument).document.id);
          expect(ledger.weighed()).toEqual(before);
        }
        expect(ledger.weighed()).toMatchObject({ incidents: [], holdings: [] });
      }),
      { numRuns: 100 },
    );
  });

  it("takes a document that comes twice once, and a new edition in place of the old", () => {
    fc.assert(
      fc.property(pages, pages, (before, after) => {
        const twice = ledgerOf([...read(before), ...read(before)]);
        expect(twice.weighed()).toEqual(weigh(read(before), theatre));
        const replaced = ledgerOf([...read(before), ...read(after)]);
        const kept = read(before).filter(({ document }) => !after.some(({ id }) => id === document.id));
        expect(replaced.weighed()).toEqual(weigh([...kept, ...read(after)], theatre));
      }),
      { numRuns: 100 },
    );
  });

  it("does not alter what it gave before", () => {
    fc.assert(
      fc.property(pages, pages, (before, after) => {
        const ledger = ledgerOf(read(before));
        const given = ledger.weighed();
        const kept = structuredClone(given);
        for (const one of read(after)) ledger.add(one);
        ledger.weighed();
        expect(given).toEqual(kept);
      }),
      { numRuns: 100 },
    );
  });

  it("gives the same objects for what a document does not touch", () => {
    const [first, ...rest] = read(fc.sample(pages, { numRuns: 40, seed: 7 }).flat());
    const apart = rest.map(({ document, claims }, i) => ({
      document: { ...document, id: `x${i}` },
      claims: claims.map((claim) => ({ ...claim, document: `x${i}`, id: `x${i}/${claim.id}` })),
    }));
    const ledger = ledgerOf(apart);
    const before = new Set<unknown>([...ledger.weighed().incidents, ...ledger.weighed().holdings]);
    const quiet = { ...(first as ReadDocument), claims: [] };
    ledger.add(quiet);
    const after = [...ledger.weighed().incidents, ...ledger.weighed().holdings];
    expect(after.every((one) => before.has(one))).toBe(true);
    expect(after.length).toBeGreaterThan(10);
  });
});
