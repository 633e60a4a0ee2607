import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReadDocument } from "../../../src/model/record.ts";
import type { Threads } from "../../../src/model/threads.ts";
import { facilityAt } from "../../../src/weighing/threads/facilities.ts";
import { peopleAt } from "../../../src/weighing/threads/people.ts";
import { threadsOf } from "../../../src/weighing/threads/threads.ts";
import { truceStateAt } from "../../../src/weighing/threads/truce-window.ts";
import { weigh } from "../../../src/weighing/weigh.ts";
import { attack, bounds, facility, readPage, type Saying, theatre, toll } from "../claim-book.ts";
import { ACTORS, ALEPPO, arms, diplomacy, EAST_ALEPPO, SHAAR, truce, voiced } from "./bodies.ts";

const name = fc.constantFrom(...Object.keys(ACTORS));
const some = fc.array(name, { maxLength: 2 });
const day = fc.constantFrom(
  "2016-11-01",
  "2016-11-03",
  "2016-11-04T09:00",
  "2016-11-20",
  "2016-11",
  "2016-11-02/..",
  "2016-11-02/2016-11-05",
);
const end = fc.option(fc.constantFrom("2016-11-02", "2016-11-04T09:00", "2016-11-30"));
const body = fc.oneof(
  fc
    .record({
      status: fc.constantFrom(
        "proposed",
        "announced",
        "agreed",
        "in force",
        "extended",
        "rejected",
        "broken",
        "ended" as const,
      ),
      type: fc.constantFrom("ceasefire", "suspension", "humanitarian pause" as const),
      by: some,
      parties: some,
      start: end,
      end,
      count: fc.nat(20),
    })
    .map(({ status, count, ...rest }) =>
      truce(status as "proposed", {
        ...rest,
        type: rest.type as "ceasefire",
        breaches: status === "broken" ? { count: bounds(count), by: rest.by } : null,
      }),
    ),
  some.map((by) => attack({ by })),
  some.map((by) => attack({ by, type: "chemical attack", means: "chlorine" })),
  fc
    .record({
      status: fc.constantFrom("attacked", "out of service", "restored", "destroyed", "damaged"),
      name: fc.constantFrom(null, "M10", "Willow clinic"),
    })
    .map(({ status, name }) => facility({ status: status as "attacked", name })),
  fc
    .constantFrom("besieged", "detained" as const)
    .map((status) => toll(bounds(9), { status: status as "besieged" })),
  fc
    .record({
      act: fc.constantFrom("vetoes", "votes for", "meets", "tables", "abstains"),
      by: some,
      to: some,
      about: fc.constantFrom(null, "the French draft", "the Russian draft", "resolution 2328"),
    })
    .map(({ act, by, to, about }) => diplomacy(act, by, about, to)),
  some.map((from) => arms("supplied", { from, to: ["rebels"], what: "rockets" })),
);
const saying: fc.Arbitrary<Saying> = fc
  .record({
    body,
    when: fc.option(day, { nil: undefined }),
    where: fc.array(fc.constantFrom(ALEPPO, EAST_ALEPPO, SHAAR, "SY07", "Nowhereville"), { maxLength: 2 }),
    voices: fc.array(
      fc.constantFrom(
        ["SOHR", "sohr"] as const,
        ["activists", null] as const,
        ["Moscow", "russia", "denies"] as const,
        ["an analyst", null, "doubts"] as const,
      ),
      { maxLength: 2 },
    ),
    words: fc.constantFrom(
      "Medics and footage told of it near Shaar.",
      "It was said.",
      "😀 No photos of the draft by France.",
    ),
  })
  .map(({ when, ...rest }) => ({ actors: ACTORS, ...rest, ...(when === undefined ? {} : { when }) }));
const record: fc.Arbitrary<ReadDocument[]> = fc
  .array(
    fc.record({ sayings: fc.array(saying, { maxLength: 4 }), dated: fc.boolean(), comment: fc.nat(5) }),
    { maxLength: 6 },
  )
  .map((pages) =>
    pages.map(({ sayings, dated, comment }, i) =>
      readPage({
        id: `d${i}`,
        publisher: `Paper ${i}`,
        ...(dated ? { published: "2016-11-05" } : {}),
        entries: [{ kind: comment === 0 ? "comment" : "update", sayings }],
      }),
    ),
  );

/** Every claim id and origin key that stands anywhere in a value. */
function told(value: unknown, found: [string, string][] = []): [string, string][] {
  if (Array.isArray(value)) for (const one of value) told(one, found);
  else if (typeof value === "object" && value !== null) {
    const row = value as { claim?: unknown; origin?: { key: string } };
    if (typeof row.claim === "string" && row.origin !== undefined) found.push([row.claim, row.origin.key]);
    for (const one of Object.values(value)) told(one, found);
  }
  return found;
}

describe("threads", () => {
  it("are the same in whatever order claims come, and however often", () => {
    fc.assert(
      fc.property(record, fc.infiniteStream(fc.nat(1000)), (read, luck) => {
        const members = voiced(read);
        const shuffled = [...members, ...members]
          .map((member) => ({ member, key: luck.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ member }) => member);
        expect(threadsOf(shuffled, theatre)).toEqual(threadsOf(members, theatre));
      }),
      { numRuns: 300 },
    );
  });

  it("are those of the record", () => {
    fc.assert(
      fc.property(record, (read) => {
        expect(weigh(read, theatre)).toMatchObject(threadsOf(voiced(read), theatre));
      }),
      { numRuns: 50 },
    );
  });

  it("name a claim of the record and its own origin behind every row, and no reader's", () => {
    fc.assert(
      fc.property(record, (read) => {
        const members = voiced(read);
        const voices = new Map(members.map(({ claim, voice }) => [claim.id, voice]));
        for (const [claim, key] of told(threadsOf(members, theatre))) {
          expect(voices.get(claim)?.key).toBe(key);
          expect(voices.get(claim)?.reader).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("use every id once", () => {
    fc.assert(
      fc.property(record, (read) => {
        const all = Object.values(
          threadsOf(voiced(read), theatre) as unknown as Record<string, { id: string }[]>,
        ).flat();
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      }),
      { numRuns: 200 },
    );
  });

  it("alleges breaches in the window alone, by a party, told by somebody who asserts it", () => {
    fc.assert(
      fc.property(record, (read) => {
        for (const { window, breaches, parties, totals } of threadsOf(voiced(read), theatre).truces) {
          if (window === null) expect(breaches).toEqual([]);
          else expect(window.first <= window.last).toBe(true);
          for (const { when, party, accusers } of breaches) {
            expect(when.slice(0, 10) >= (window?.first ?? "9999")).toBe(true);
            expect(parties.map(({ key }) => key)).toContain(party);
            expect(accusers.length).toBeGreaterThan(0);
          }
          expect(totals.reduce((sum, { ours }) => sum + ours, 0)).toBe(breaches.length);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("answer for every day with claims of their own, and without one where nobody speaks", () => {
    fc.assert(
      fc.property(
        record,
        fc.constantFrom("2016-10-01", "2016-11-03", "2016-11-20", "2017-06-01"),
        (read, on) => {
          const all: Threads = threadsOf(voiced(read), theatre);
          for (const thread of all.truces) {
            const state = truceStateAt(thread, on);
            const own = thread.acts.map(({ claim }) => claim);
            for (const claim of [...state.for, ...state.against]) expect(own).toContain(claim);
            expect(state.state === "blank").toBe(state.for.length + state.against.length === 0);
          }
          for (const thread of all.facilities)
            for (const state of [facilityAt(thread, on).function, facilityAt(thread, on).building]) {
              const own = thread.told.map(({ claim }) => claim);
              for (const claim of [...state.for, ...state.against]) expect(own).toContain(claim);
              if (state.state !== "blank" && state.state !== "disputed") expect(state.against).toEqual([]);
            }
          for (const thread of all.people)
            for (const one of peopleAt(thread, on)) expect(thread.told).toContain(one);
        },
      ),
      { numRuns: 200 },
    );
  });
});
