import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { checkChain } from "../../src/intake/custody.ts";
import type { ReadDocument } from "../../src/model/record.ts";
import type { ClaimFilter, Store } from "../../src/store/store.ts";
import { verify } from "../../src/store/verify.ts";
import { captureOf, entering, readText } from "../support/read-documents.ts";
import type { Ground, Grounds } from "../support/store-grounds.ts";

const MAKING = { engine: "0.1.0", theatreDigest: "pack-1" };

/** What every store keeps, whichever database is under it. */
export function describeStore(name: string, makeGrounds: () => Promise<Grounds>): void {
  describe(`a store on ${name}`, () => {
    let grounds: Grounds;
    let ground: Ground;
    let store: Store;

    beforeAll(async () => {
      grounds = await makeGrounds();
    });
    afterAll(() => grounds?.stop());
    beforeEach(async () => {
      ground = await grounds.fresh();
      store = await ground.open();
    });
    afterEach(() => ground?.remove());

    test("gives back a document, its claims and its bytes as they were entered", async () => {
      const given = entering("The ministry said air raids killed 26 in Jaloom. 🕯️ حلب\n", "one");

      const { custody, outcome } = await store.enter(given);

      expect(outcome).toBe("new");
      expect(custody).toMatchObject({ line: 1, action: "captured", sha256: given.capture.sha256 });
      const stored = await store.document("one");
      expect({ document: stored?.document, claims: stored?.claims }).toEqual(given.documents[0]);
      expect(stored).toMatchObject({
        edition: 1,
        current: true,
        address: "one.txt",
        line: 1,
        obtainedAt: given.obtainedAt,
      });
      expect(await store.captureBytes(given.capture.sha256)).toEqual(Buffer.from(given.capture.bytes));
      expect(await store.claim(given.documents[0]?.claims[0]?.id ?? "")).toMatchObject({
        claim: given.documents[0]?.claims[0],
        edition: 1,
        current: true,
      });
    });

    test("answers null or nothing for what was never entered", async () => {
      expect(await store.document("nobody")).toBeNull();
      expect(await store.editions("nobody")).toEqual([]);
      expect(await store.claim("c-0000000000000000")).toBeNull();
      expect(await store.captureBytes("f".repeat(64))).toBeNull();
      expect(await store.custodyFor("f".repeat(64))).toEqual([]);
      expect(await store.loadRecord()).toEqual({ revision: 0, documents: [] });
    });

    test("adds an observation, and nothing else, when the same bytes are read again", async () => {
      await store.enter(entering("A clash killed 4.", "one"));
      const before = [await store.loadRecord(), await store.revision()];

      const again = await store.enter({
        ...entering("A clash killed 4.", "one"),
        obtainedAt: "2026-02-02T00:00:00.000Z",
      });

      expect(again).toMatchObject({ outcome: "observed", custody: { line: 2, action: "observed" } });
      expect([await store.loadRecord(), await store.revision()]).toEqual(before);
      expect(await store.counts()).toMatchObject({ captures: 1, custodyLines: 2, documents: 1, claims: 1 });
    });

    test("knows bytes only as they were read: by engine, theatre, media type and metadata", async () => {
      const { capture } = entering("A clash killed 4.", "one");
      await store.enter(entering("A clash killed 4.", "one", { metadata: { id: "one", title: "x" } }));

      expect(await store.knows(capture, { title: "x", id: "one" }, MAKING)).toBe(true);
      expect(await store.knows(capture, { id: "one" }, MAKING)).toBe(false);
      expect(await store.knows(capture, { title: "x", id: "one" }, { ...MAKING, engine: "0.2.0" })).toBe(
        false,
      );
      expect(await store.knows(capture, { title: "x", id: "one" }, { ...MAKING, theatreDigest: "2" })).toBe(
        false,
      );
      expect(await store.knows({ ...capture, mediaType: null }, { title: "x", id: "one" }, MAKING)).toBe(
        false,
      );
      expect(await store.knows(captureOf("Other words."), {}, MAKING)).toBe(false);
    });

    test("observes known bytes without reading them, and refuses unknown ones", async () => {
      const given = entering("A clash killed 4.", "one");
      await store.enter(given);

      expect(await store.observe(given)).toMatchObject({ outcome: "observed", custody: { line: 2 } });
      await expect(store.observe(entering("Never entered.", "two"))).rejects.toThrow("DAY-STORE-007");

      expect(await store.counts()).toMatchObject({ captures: 1, custodyLines: 2 });
    });

    test("keeps both captures and both editions when a page has changed", async () => {
      const first = entering("The strike killed 12.", "live");
      const second = entering("The strike killed 26.", "live");
      await store.enter(first);

      expect((await store.enter(second)).outcome).toBe("edition");

      expect((await store.documents()).map(({ id, edition }) => [id, edition])).toEqual([["live", 2]]);
      expect((await store.documents({ includeSuperseded: true })).map(({ edition }) => edition)).toEqual([
        1, 2,
      ]);
      expect((await store.document("live", 1))?.document).toEqual(first.documents[0]?.document);
      expect((await store.document("live"))?.document).toEqual(second.documents[0]?.document);
      expect((await store.claims()).map(({ claim }) => claim.quote)).toEqual(["killed 26"]);
      expect((await store.claims({ document: "live", edition: 1 })).map(({ claim }) => claim.quote)).toEqual([
        "killed 12",
      ]);
      expect(await store.claim(first.documents[0]?.claims[0]?.id ?? "")).toMatchObject({
        edition: 1,
        current: false,
      });
      expect((await store.editions("live")).map(({ capture, current }) => [capture, current])).toEqual([
        [first.capture.sha256, false],
        [second.capture.sha256, true],
      ]);
      expect(await store.captureBytes(first.capture.sha256)).not.toBeNull();
    });

    test("leaves the current edition alone when an older page is met again", async () => {
      await store.enter(entering("The strike killed 12.", "live"));
      await store.enter(entering("The strike killed 26.", "live"));

      expect((await store.enter(entering("The strike killed 12.", "live"))).outcome).toBe("observed");

      expect((await store.document("live"))?.document.text).toBe("The strike killed 26.");
      expect(await store.counts()).toMatchObject({ documents: 1, editions: 2, captures: 2, custodyLines: 3 });
    });

    test("keeps one capture and two documents where two outlets print the same words", async () => {
      const text = "Agency: shelling killed 3.";
      await store.enter(entering(text, "ledger", { metadata: { id: "ledger" } }));

      const second = await store.enter(entering(text, "gazette", { metadata: { id: "gazette" } }));

      expect(second).toMatchObject({ outcome: "new", custody: { action: "observed" } });
      expect((await store.documents()).map(({ id }) => id)).toEqual(["gazette", "ledger"]);
      expect(await store.counts()).toMatchObject({ captures: 1, documents: 2, claims: 2 });
    });

    test("makes an edition of the same bytes with other metadata", async () => {
      const text = "Shelling killed 3.";
      await store.enter(entering(text, "one", { metadata: { id: "one" } }));

      const again = await store.enter(
        entering(text, "one", { metadata: { id: "one", published: "2016-10-01" } }),
      );

      expect(again.outcome).toBe("edition");
      expect(await store.counts()).toMatchObject({ captures: 1, documents: 1, editions: 2 });
    });

    test("makes documents anew, in their edition, when a newer engine reads the same bytes", async () => {
      await store.enter(entering("The strike killed 12.", "live"));
      await store.enter(entering("The strike killed 26.", "live"));
      const newer = entering("The strike killed 12.", "live", { engine: "0.2.0" });
      const documents = [readText(newer.capture, "live", "civilians")];

      expect((await store.enter({ ...newer, documents })).outcome).toBe("rederived");

      expect(await store.document("live", 1)).toMatchObject({ current: false, claims: documents[0]?.claims });
      expect(await store.knows(newer.capture, {}, newer)).toBe(true);
      expect(await store.counts()).toMatchObject({ captures: 2, editions: 2, documents: 1 });
    });

    test("holds several documents of one capture, as of a feed", async () => {
      const capture = captureOf("One killed 1. Two killed 2.", "feed.xml");
      const documents = ["item-b", "item-a"].map((id) => readText(capture, id));

      await store.enter(entering("", "feed", { capture, documents }));

      expect(
        (await store.documents()).map(({ id, claimCount, entryCount }) => [id, claimCount, entryCount]),
      ).toEqual([
        ["item-a", 2, 2],
        ["item-b", 2, 2],
      ]);
      expect((await verify(store)).findings).toEqual([]);
    });

    test.each<[string, (read: ReadDocument) => ReadDocument]>([
      [
        "a quote that is not the words at its offsets",
        (read) => ({ ...read, claims: read.claims.map((claim) => ({ ...claim, quote: "killed 5" })) }),
      ],
      [
        "a document of other bytes",
        (read) => ({ ...read, document: { ...read.document, capture: "0".repeat(64) } }),
      ],
      ["U+0000 in a title", (read) => ({ ...read, document: { ...read.document, title: "a\0b" } })],
      ["half a surrogate pair", (read) => ({ ...read, document: { ...read.document, title: "\ud83d" } })],
    ])("refuses %s and stores nothing of it", async (_what, spoil) => {
      const given = entering("A clash killed 4.", "one");

      const entered = store.enter({ ...given, documents: given.documents.map(spoil) });

      await expect(entered).rejects.toThrow("DAY-STORE-010");
      expect(await store.counts()).toMatchObject({ captures: 0, custodyLines: 0, documents: 0 });
      expect(await store.captureBytes(given.capture.sha256)).toBeNull();
    });

    test("keeps text that only spells an escape", async () => {
      const text = String.raw`He wrote \u0000 and \\ud800 on the wall.`;
      await store.enter(entering(text, "one"));
      expect((await store.document("one"))?.document.text).toBe(text);
    });

    test("rolls back all of a document when its last row is refused by the database", async () => {
      const given = entering("A clash killed 4.", "one");
      const [read] = given.documents as [ReadDocument];
      const entries = [...read.document.entries, { ...read.document.entries[0], end: 3_000_000_000 }];
      const documents = [{ ...read, document: { ...read.document, entries } }] as ReadDocument[];

      await expect(store.enter({ ...given, documents })).rejects.toThrow("DAY-STORE-011");

      expect(await store.counts()).toMatchObject({ captures: 0, custodyLines: 0, documents: 0, entries: 0 });
      expect(await verify(store)).toMatchObject({ findings: [], notes: [{ code: "DAY-VERIFY-012" }] });
      expect((await store.enter(given)).custody.line).toBe(1);
    });

    test("has a custody log and captures that can be neither changed nor removed nor emptied", async () => {
      await store.enter(entering("A clash killed 4.", "one"));
      for (const table of ["custody", "captures"]) {
        for (const change of [
          `UPDATE ${table} SET size = 1`,
          `DELETE FROM ${table}`,
          `TRUNCATE ${table} CASCADE`,
        ]) {
          const changed = ground.tamper("SET session_replication_role = origin", change);
          await expect(changed, change).rejects.toThrow(`${table} only grows`);
        }
      }
    });

    test("reads the custody log by pages and by capture, as one whole chain", async () => {
      for (const text of ["a 1", "b 2", "a 1", "c 3"]) await store.enter(entering(text, text));

      const pages = [
        await store.custodyLog({ limit: 3 }),
        await store.custodyLog({ from: 4, limit: 3 }),
        await store.custodyLog({ from: 5 }),
      ];

      expect(pages.map((page) => page.map(({ line }) => line))).toEqual([[1, 2, 3], [4], []]);
      expect(checkChain(pages.flat())).toEqual([]);
      const [first] = pages[0] ?? [];
      expect((await store.custodyFor(first?.sha256 ?? "")).map(({ action }) => action)).toEqual([
        "captured",
        "observed",
      ]);
    });

    test("finds claims by document, kind, place, root voice and days", async () => {
      await store.enter(entering("Raids killed 1 and killed 2.", "a"));
      await store.enter(entering("Raids killed 3.", "b"));
      const table: [ClaimFilter, number[]][] = [
        [{}, [1, 2, 3]],
        [{ document: "a" }, [1, 2]],
        [{ document: "a", edition: 2 }, []],
        [{ kind: "toll" }, [1, 2, 3]],
        [{ kind: "truce" }, []],
        [{ place: "aleppo-jaloom" }, [1, 2, 3]],
        [{ place: "aleppo" }, []],
        [{ origin: "teller" }, [1, 2, 3]],
        [{ origin: "Rana Teller" }, [1, 2, 3]],
        [{ origin: "Jaloom Council" }, []],
        [{ from: "2016-09-27", to: "2016-09-27" }, [1, 2, 3]],
        [{ from: "2016-09-28" }, []],
        [{ to: "2016-09-26" }, []],
        [{ limit: 2 }, [1, 2]],
        [{ limit: 2, offset: 2 }, [3]],
      ];

      for (const [filter, killed] of table) {
        const found = await store.claims(filter);
        const numbers = found.map(({ claim }) => Number(claim.quote.slice("killed ".length)));
        expect(numbers, JSON.stringify(filter)).toEqual(killed);
      }
    });

    test("loads the current record by document id in code-point order, with its revision", async () => {
      for (const id of ["b", "a", "Z", "é", "a-2"]) await store.enter(entering(`${id} killed 1`, id));

      const record = await store.loadRecord();

      expect(record.documents.map(({ document }) => document.id)).toEqual(["Z", "a", "a-2", "b", "é"]);
      expect(record.revision).toBe(5);
      expect(await store.counts()).toEqual({
        captures: 5,
        custodyLines: 5,
        documents: 5,
        editions: 5,
        entries: 10,
        claims: 5,
        claimsByKind: { toll: 5 },
      });
    });

    test("rebuilds to the same record and says that nothing differs", async () => {
      await store.enter(entering("Raids killed 1.", "a", { metadata: { id: "a" } }));
      await store.enter(entering("Raids killed 2.", "a", { metadata: { id: "a" } }));
      const before = await store.loadRecord();

      const rebuilt = await store.replaceDerived({
        ...MAKING,
        derive: (capture, metadata) => [readText(capture, metadata.id ?? "")],
      });

      expect(rebuilt).toEqual({ readings: 2, differ: 0, failed: [] });
      expect(await store.loadRecord()).toEqual(before);
    });

    test("rebuilds what differs and leaves captures and custody as they were", async () => {
      await store.enter(entering("Raids killed 1.", "a"));
      await store.enter(entering("Raids killed 2.", "a"));
      await store.enter(entering("No figure.", "b"));
      const log = await store.custodyLog();
      const addresses: string[] = [];

      const rebuilt = await store.replaceDerived({
        engine: "0.2.0",
        theatreDigest: "pack-2",
        derive(capture) {
          addresses.push(capture.address);
          return [readText(capture, capture.address === "b.txt" ? "b" : "a", "civilians")];
        },
      });

      expect(addresses).toEqual(["a.txt", "a.txt", "b.txt"]);
      expect(rebuilt).toEqual({ readings: 3, differ: 2, failed: [] });
      expect(await store.custodyLog()).toEqual(log);
      expect((await store.editions("a")).map(({ edition }) => edition)).toEqual([1, 2]);
      expect((await store.claims()).map(({ claim }) => claim.kind === "toll" && claim.toll.who)).toEqual([
        "civilians",
      ]);
      for (const reading of await store.readings()) {
        expect(reading).toMatchObject({ engine: "0.2.0", theatreDigest: "pack-2" });
      }
      expect((await verify(store)).findings).toEqual([]);
    });

    test("keeps the former documents of a capture that cannot be rebuilt, and rebuilds the others", async () => {
      await store.enter(entering("Raids killed 1.", "a"));
      await store.enter(entering("Raids killed 2.", "b"));

      const rebuilt = await store.replaceDerived({
        engine: "0.2.0",
        theatreDigest: "pack-1",
        derive(capture) {
          if (capture.address === "a.txt") throw new Error("unreadable now");
          return [readText(capture, "b", "civilians")];
        },
      });

      expect(rebuilt).toMatchObject({ readings: 1, differ: 1, failed: [{ address: "a.txt" }] });
      expect((await store.documents()).map(({ id }) => id)).toEqual(["a", "b"]);
      expect((await store.readings()).map(({ engine }) => engine)).toEqual(["0.1.0", "0.2.0"]);
    });

    test("has everything after it was closed and opened again", async () => {
      await store.enter(entering("Raids killed 1.", "a"));
      const before = [await store.loadRecord(), await store.custodyLog(), await store.heads()];
      await store.close();
      await store.close();

      const reopened = await ground.open();

      expect([await reopened.loadRecord(), await reopened.custodyLog(), await reopened.heads()]).toEqual(
        before,
      );
      expect((await reopened.enter(entering("Raids killed 2.", "b"))).custody.line).toBe(2);
      expect(await verify(reopened)).toMatchObject({ findings: [], notes: [] });
    });

    test("keeps each capture as one read-only file named by its hash", async () => {
      const { capture } = entering("Raids killed 1.", "a");
      await store.enter(entering("Raids killed 1.", "a"));
      await store.enter(entering("Raids killed 1.", "a"));

      const folder = join(ground.dataFolder, "captures", capture.sha256.slice(0, 2));
      expect(readdirSync(folder)).toEqual([capture.sha256]);
      expect(readdirSync(join(ground.dataFolder, "captures", ".incoming"))).toEqual([]);
    });

    test("lets several writers of one program enter at once and keeps one whole chain", async () => {
      const texts = Array.from({ length: 12 }, (_, index) => `Raid ${index % 8} killed ${index % 8}.`);

      await Promise.all(texts.map((text, index) => store.enter(entering(text, `d${index % 8}`))));

      expect(await store.counts()).toMatchObject({
        captures: 8,
        custodyLines: 12,
        documents: 8,
        editions: 8,
      });
      expect(await verify(store)).toMatchObject({ findings: [], notes: [] });
    });
  });
}
