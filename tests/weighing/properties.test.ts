import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stateAt, weigh } from "../../src/weighing/weigh.ts";
import { theatre } from "./claim-book.ts";
import { pages, read } from "./random-pages.ts";

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
