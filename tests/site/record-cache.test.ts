import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { ReadDocument } from "../../src/model/record.ts";
import { recordCache } from "../../src/site/record-cache.ts";
import type { RecordSource, SiteEdition, SiteRecord } from "../../src/site/record-source.ts";
import { searchAsked } from "../../src/site/search/asked.ts";
import { recordIndex } from "../../src/site/search/ready.ts";
import { search } from "../../src/site/search/search.ts";
import type { Snapshot } from "../../src/site/snapshot.ts";
import { ledgerWeigher, type Weigher } from "../../src/site/weighing.ts";
import { type Page, readPage } from "../weighing/claim-book.ts";
import { pages } from "../weighing/random-pages.ts";
import { changingSource, livePage } from "./live-record.ts";
import { syria } from "./theatre.ts";

const MORNING = livePage([["09:10", 12]]);
const NOON = livePage([
  ["12:30", 26],
  ["09:10", 12],
]);
const EVENING = livePage([
  ["17:45", 40],
  ["12:30", 26],
  ["09:10", 12],
]);

/** Weighs as ever, but not while the gate is shut. */
function gated() {
  const inner = ledgerWeigher();
  const gate = { open: true, weighed: 0 };
  const weigher: Weigher = {
    *next(documents, theatre) {
      while (!gate.open) yield;
      gate.weighed++;
      return yield* inner.next(documents, theatre);
    },
    *once(documents, theatre) {
      gate.weighed++;
      return yield* inner.once(documents, theatre);
    },
    stateOn: inner.stateOn,
  };
  return { gate, weigher };
}

const entriesIn = ({ entriesByDay }: Snapshot) => entriesByDay.get("2016-11-18")?.length;
const turns = (count: number) =>
  Array.from({ length: count }).reduce<Promise<unknown>>(
    (before) => before.then(() => new Promise((resolve) => setImmediate(resolve))),
    Promise.resolve(),
  );

describe("the record that pages are made of", () => {
  it("stays what it was while a change is worked in, and then is the new one for everybody", async () => {
    const source = changingSource(MORNING);
    const { gate, weigher } = gated();
    const cache = recordCache(source, syria(), weigher, { patienceMs: 3_600_000 });
    const first = await cache.latest();
    gate.open = false;
    source.put(NOON);
    const latest = cache.latest();
    for (let i = 0; i < 3; i++) {
      expect(await cache.revision()).toBe(1);
      expect(await cache.snapshot(1)).toBe(first);
      await turns(2);
    }
    gate.open = true;
    expect((await latest).revision).toBe(2);
    expect(await cache.revision()).toBe(2);
    expect(await cache.snapshot(2)).toBe(await latest);
    expect(entriesIn(await latest)).toBe(2);
    // Who was late gets what there is now, under its own revision.
    expect((await cache.snapshot(1)).revision).toBe(2);
    expect(gate.weighed).toBe(2);
  });

  it("is never older than patience lasts", async () => {
    const source = changingSource(MORNING);
    const { gate, weigher } = gated();
    const cache = recordCache(source, syria(), weigher, { patienceMs: 0 });
    await cache.latest();
    gate.open = false;
    source.put(NOON);
    let answered = false;
    const asked = cache.revision().then((revision) => {
      answered = true;
      return revision;
    });
    await turns(3);
    expect(answered).toBe(false);
    gate.open = true;
    expect(await asked).toBe(2);
  });

  it("tells how its documents stand to each other as of its own revision, to the end", async () => {
    const source = changingSource(NOON);
    const { gate, weigher } = gated();
    const cache = recordCache(source, syria(), {
      ...weigher,
      *next(documents, theatre) {
        const weighing = yield* ledger.next(documents, theatre);
        weighed++;
        while (!gate.open) yield;
        return weighing;
      },
    });
    const ledger = ledgerWeigher();
    let weighed = 0;
    const before = await cache.latest();
    gate.open = false;
    source.put({ ...NOON, id: "copy-live", publisher: "Copy Live" });
    const latest = cache.latest();
    await vi.waitUntil(() => weighed === 2, { timeout: 60_000 });
    expect(before.weighing.relationsOf("harbour-live")).toEqual([]);
    gate.open = true;
    expect((await latest).weighing.relationsOf("harbour-live")).toHaveLength(1);
  });

  it("is made anew from the state that came while another was being made", async () => {
    const source = changingSource(MORNING);
    const { gate, weigher } = gated();
    const cache = recordCache(source, syria(), weigher);
    await cache.latest();
    gate.open = false;
    source.put(NOON);
    const noon = cache.latest();
    await turns(2);
    source.put(EVENING);
    const evening = cache.latest();
    gate.open = true;
    expect(entriesIn(await noon)).toBe(2);
    expect(entriesIn(await evening)).toBe(3);
    expect(gate.weighed).toBe(3);
  });

  it("goes on being shown where the next cannot be made, whoever runs the site is told, and it is tried again", async () => {
    const source = changingSource(MORNING);
    const told: unknown[] = [];
    const inner = ledgerWeigher();
    let broken = false;
    const weigher: Weigher = {
      ...inner,
      *next(documents, theatre) {
        const steps = inner.next(documents, theatre);
        if (broken) {
          for (let i = 0; i < 5; i++) steps.next();
          throw new Error("half way");
        }
        return yield* steps;
      },
    };
    const cache = recordCache(source, syria(), weigher, { onError: (error) => told.push(error) });
    await cache.latest();
    broken = true;
    source.put(NOON);
    await expect(cache.latest()).rejects.toThrow("half way");
    expect(told).toHaveLength(1);
    broken = false;
    expect(await cache.revision()).toBe(1);
    expect(entriesIn(await cache.latest())).toBe(2);
  });

  it("takes unchanged editions over as they are, however often the store reads them anew", async () => {
    const source = changingSource(MORNING);
    const other = livePage([["08:00", 3]], "other-live");
    source.put(other);
    const anew: RecordSource = { ...source, load: async () => structuredClone(await source.load()) };
    const cache = recordCache(anew, syria(), ledgerWeigher());
    const before = await cache.latest();
    source.put(NOON);
    const after = await cache.latest();
    expect(after.documentById.get("other-live")).toBe(before.documentById.get("other-live"));
    expect(after.earlierById.get("harbour-live")).toEqual([before.documentById.get("harbour-live")]);
    expect(after.earlierById.get("harbour-live")?.[0]).toBe(before.documentById.get("harbour-live"));
  });
});

describe("earlier moments", () => {
  it("are not weighed again where a change does not reach them", async () => {
    const source = changingSource(MORNING);
    const { gate, weigher } = gated();
    const cache = recordCache(source, syria(), weigher);
    const at = async () => cache.snapshotAt((await cache.latest()).revision, "2016-11-17");
    await at();
    expect(gate.weighed).toBe(2);
    source.put({ ...livePage([["08:00", 3]], "late"), published: "2016-12-01" });
    expect((await at()).revision).toBe(2);
    const made = gate.weighed;
    expect((await at()).revision).toBe(2);
    expect(gate.weighed).toBe(made);
  });

  it("are refused where too many wait, and made again when those are done", async () => {
    const cache = recordCache(changingSource(MORNING), syria(), ledgerWeigher());
    await cache.latest();
    const days = Array.from({ length: 30 }, (_, i) => `2016-10-${String(i + 1).padStart(2, "0")}`);
    const made = await Promise.allSettled(days.map((day) => cache.snapshotAt(1, day)));
    const refused = made.filter(({ status }) => status === "rejected");
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThan(days.length);
    for (const one of refused) expect(one).toMatchObject({ reason: { statusCode: 503 } });
    expect((await cache.snapshotAt(1, days.at(-1) as string)).documents).toHaveLength(0);
  });
});

/** Everything of a snapshot that is no function. */
function contentOf(snapshot: Snapshot) {
  const { weighing, stateOn: _, theatre: __, ...rest } = snapshot;
  return {
    ...rest,
    claims: new Map(snapshot.claims),
    claimCount: snapshot.claims.size,
    voiced: snapshot.documents.map(({ document }) => weighing.voiced(document.id)),
  };
}

const QUERIES = [
  "q=bread+queue",
  "q=people&order=date",
  "q=b*",
  "q=%22two+bombs+fell%22",
  "q=schol+bred",
  "q=paper+aleppo",
  "kind=toll&kind=attack",
  "q=sohr&sort=claims",
  "",
];

const foundIn = (snapshot: Snapshot) =>
  QUERIES.map((query) => search(snapshot, searchAsked(new URLSearchParams(query))));

const relationsIn = ({ documents, weighing }: Snapshot) =>
  documents.map(({ document }) => weighing.relationsOf(document.id));

function withBlocks({ document, claims }: ReadDocument): ReadDocument {
  const entries = document.entries.map((entry) => ({
    ...entry,
    blocks: [{ role: "paragraph" as const, start: entry.start, end: entry.end }],
  }));
  return { document: { ...document, entries }, claims };
}

/** A record of random pages: put again a page is an edition of its own, with claims of its own. */
class RandomRecord implements RecordSource {
  private readonly editions = new Map<string, SiteEdition[]>();
  private changes = 0;

  put(page: Page): void {
    const list = this.editions.get(page.id) ?? [];
    this.editions.set(page.id, list);
    const edition = list.length + 1;
    const { document, claims } = withBlocks(readPage(page));
    const capture = String(edition).padStart(64, "0");
    list.push({
      document: { ...document, capture },
      claims: claims.map((claim) => ({ ...claim, id: `${claim.id}-${edition}` })),
      edition,
      obtainedAt: `2016-11-18T${String(10 + edition)}:00:00.000Z`,
    });
    this.changes++;
  }

  drop(id: string): void {
    this.editions.delete(id);
    this.changes++;
  }

  async revision(): Promise<number> {
    return this.changes;
  }

  async load(): Promise<SiteRecord> {
    const all = structuredClone([...this.editions.values()]);
    return {
      current: all.map((list) => list.at(-1) as SiteEdition),
      superseded: all.flatMap((list) => list.slice(0, -1)),
      custody: [],
    };
  }

  async captureBytes(): Promise<null> {
    return null;
  }
}

describe("after any changes of the record, what pages are made of", () => {
  const change = fc.record({ list: pages, which: fc.nat(5), drop: fc.integer({ min: 0, max: 4 }) });

  it("equals what the record comes to from scratch, and what was given before stays as it was", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8, size: "max" }), async (changes) => {
        const source = new RandomRecord();
        const cache = recordCache(source, syria(), ledgerWeigher());
        const given: [Snapshot, ReturnType<typeof contentOf>][] = [];
        for (const { list, which, drop } of changes) {
          if (drop === 0) source.drop(`d${which}`);
          else for (const page of list.slice(which)) source.put(page);
          const snapshot = await cache.latest();
          const fresh = await recordCache(source, syria(), ledgerWeigher()).latest();
          expect(contentOf(snapshot)).toEqual(contentOf(fresh));
          expect(relationsIn(snapshot)).toEqual(relationsIn(fresh));
          expect(foundIn(snapshot)).toEqual(foundIn(fresh));
          expect(recordIndex(snapshot).words.vocabulary()).toEqual(recordIndex(fresh).words.vocabulary());
          given.push([snapshot, contentOf(fresh)]);
        }
        for (const [snapshot, content] of given) expect(contentOf(snapshot)).toEqual(content);
        const { revision } = await cache.latest();
        const again = recordCache(source, syria(), ledgerWeigher());
        await again.latest();
        for (const moment of ["2016-11-18", "2016-11-18T12:00"])
          expect(contentOf(await cache.snapshotAt(revision, moment))).toEqual(
            contentOf(await again.snapshotAt(revision, moment)),
          );
      }),
      { numRuns: 40 },
    );
  });
});
