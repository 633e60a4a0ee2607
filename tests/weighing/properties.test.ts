import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReadDocument } from "../../src/model/record.ts";
import { stateAt, weigh } from "../../src/weighing/weigh.ts";
import {
  attack,
  bounds,
  control,
  facility,
  type Page,
  readPage,
  type Saying,
  theatre,
  toll,
} from "./claim-book.ts";

const place = fc.constantFrom(
  "N0156",
  "N0219",
  "C1007",
  "aleppo-east",
  "SY02",
  "Nowhereville",
  "nowhereville",
  "C3871",
);
const when = fc.constantFrom(
  "2016-11-18",
  "2016-11-18",
  "2016-11-18~",
  "2016-11-18/2016-11-19",
  "2016-11",
  "2016-11-15/..",
  "../2016-11-20",
);
const number = fc.integer({ min: 0, max: 40 });
const count = fc.oneof(
  number.map((n) => bounds(n)),
  fc.tuple(number, number).map(([a, b]) => bounds(a, a + b)),
  number.map((n) => bounds(n, null)),
  number.map((n) => bounds(null, n)),
  fc.constant(bounds(null, null)),
  number.map((n) => ({ ...bounds(n), approximate: true as const })),
);
const means = fc.constantFrom(null, "airstrike", "shelling");
const who = fc.constantFrom("people", "People", "children");
const body = fc.oneof(
  fc
    .record({ count: fc.option(count), means, who })
    .map(({ count, means, who }) => toll(count, { means, who })),
  count.map((part) =>
    toll(bounds(50), { breakdown: [{ who: "children", count: part, where: ["al-Shaar"] }] }),
  ),
  count.map((besieged) => toll(besieged, { status: "besieged" })),
  fc
    .constantFrom("airstrike" as const, "shelling" as const, "other" as const)
    .map((type) => attack({ type, by: ["Russia"] })),
  fc.constant(facility()),
  fc
    .constantFrom("gained" as const, "holds" as const, "lost" as const)
    .map((change) => control(change, ["rebels"])),
);
const voice = fc.constantFrom(
  ["SOHR", "sohr"] as const,
  ["VDC", "vdc"] as const,
  ["activists", null] as const,
  ["the ministry", "syria", "denies"] as const,
);
const saying: fc.Arbitrary<Saying> = fc
  .record({
    body,
    where: fc.array(place, { minLength: 1, maxLength: 2, size: "max" }),
    when: fc.option(when, { nil: undefined }),
    voices: fc.array(voice, { maxLength: 2 }),
    words: fc.constantFrom(
      "At least some people died when two bombs fell on a bread queue behind the old post office.",
      "It was hit.",
      "😀 Shells fell.",
    ),
  })
  .map(({ when, ...rest }) => (when === undefined ? rest : { ...rest, when }));
const pages: fc.Arbitrary<Page[]> = fc
  .array(
    fc.record({
      published: fc.option(fc.constantFrom("2016-11-18", "2016-11-19", "2016-11"), { nil: undefined }),
      entries: fc.array(
        fc.record({
          kind: fc.constantFrom("update" as const, "update" as const, "comment" as const),
          time: fc.constantFrom("09:00", "17:45"),
          sayings: fc.array(saying, { maxLength: 3, size: "max" }),
        }),
        { minLength: 1, maxLength: 2 },
      ),
    }),
    { maxLength: 6, size: "max" },
  )
  .map((list) =>
    list.map(({ published, entries }, i) => ({
      id: `d${i}`,
      publisher: `Paper ${i}`,
      entries,
      ...(published === undefined ? {} : { published }),
    })),
  );

function read(list: readonly Page[]): ReadDocument[] {
  return list.map(readPage);
}

describe("weighing", () => {
  it("comes to the same record whatever the order of the documents", () => {
    fc.assert(
      fc.property(pages, fc.infiniteStream(fc.nat(1000)), (list, luck) => {
        const documents = read(list);
        const keyed = documents.map((document) => ({ document, key: luck.next().value as number }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ document }) => document);
        expect(weigh(shuffled, theatre)).toEqual(weigh(documents, theatre));
      }),
      { numRuns: 300 },
    );
  });

  it("invents nothing: every value, place, kind and accusation stands in a claim of the incident", () => {
    fc.assert(
      fc.property(pages, (list) => {
        const documents = read(list);
        const claims = new Map(
          documents.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim] as const)),
        );
        const { incidents, holdings } = weigh(documents, theatre);
        for (const incident of incidents) {
          const own = incident.claims.map((id) => claims.get(id));
          expect(own).not.toContain(undefined);
          for (const type of incident.types)
            expect(own.some((claim) => claim?.kind === "attack" && claim.attack.type === type)).toBe(true);
          for (const figure of incident.figures) {
            expect(figure.values.length).toBeGreaterThan(0);
            for (const value of figure.values) {
              expect(incident.claims).toContain(value.claim);
              const claim = claims.get(value.claim);
              const stated =
                claim?.kind === "toll"
                  ? [claim.toll.count, ...(claim.toll.breakdown ?? []).map((part) => part.count)]
                  : [];
              expect(stated).toContain(value.bounds);
            }
          }
        }
        for (const holding of holdings)
          for (const { claim } of holding.claims)
            expect(claims.get(claim)?.where[0]?.place).toBe(holding.place);
      }),
      { numRuns: 200 },
    );
  });

  it("keeps the lower bound at or under the upper, and both among what was said", () => {
    fc.assert(
      fc.property(pages, (list) => {
        for (const { figures } of weigh(read(list), theatre).incidents)
          for (const { min, max, values } of figures) {
            if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
            if (min !== null) expect(values.map((value) => value.bounds.min)).toContain(min);
            if (max !== null) expect(values.map((value) => value.bounds.max)).toContain(max);
          }
      }),
      { numRuns: 200 },
    );
  });

  it("uses every id once", () => {
    fc.assert(
      fc.property(pages, (list) => {
        const { incidents } = weigh(read(list), theatre);
        const ids = incidents.flatMap(({ id, figures }) => [id, ...figures.map((figure) => figure.id)]);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 100 },
    );
  });

  it("answers for every day with claims of the holding, and with holders only where someone names them", () => {
    fc.assert(
      fc.property(
        pages,
        fc.constantFrom("2016-11-01", "2016-11-18", "2016-11-30", "2017-06-01"),
        (list, day) => {
          for (const holding of weigh(read(list), theatre).holdings) {
            const state = stateAt(holding, day);
            const known = holding.claims.map(({ claim }) => claim);
            for (const claim of [...state.for, ...state.against]) expect(known).toContain(claim);
            if (state.holders.length > 0) expect(state.for.length).toBeGreaterThan(0);
            if (state.state === "agreed" || state.state === "claimed") expect(state.against).toEqual([]);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
