import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { hashRow } from "../../src/intake/custody.ts";
import { sha256 } from "../../src/intake/hash.ts";
import type { Store } from "../../src/store/store.ts";
import { type Finding, verify } from "../../src/store/verify.ts";
import { hasPostgres } from "../support/postgres.ts";
import { captureOf, entering } from "../support/read-documents.ts";
import { type Ground, type Grounds, pgliteGrounds, postgresGrounds } from "../support/store-grounds.ts";

const TEXTS = ["Raids killed 1.", "Raids killed 2.", "Raids killed 3.", "Raids killed 4."] as const;

function short(findings: readonly Finding[]): unknown[] {
  return findings.map(({ code, line, sha256: hash }) => [code, line, hash]);
}

function describeVerify(name: string, makeGrounds: () => Promise<Grounds>): void {
  describe(`verify on ${name}`, () => {
    let grounds: Grounds;
    let ground: Ground;
    let store: Store;
    const hash = (index: number) => captureOf(TEXTS[index] as string).sha256;
    const fileOf = (index: number) =>
      join(ground.dataFolder, "captures", hash(index).slice(0, 2), hash(index));

    beforeAll(async () => {
      grounds = await makeGrounds();
    });
    afterAll(() => grounds?.stop());
    beforeEach(async () => {
      ground = await grounds.fresh();
      store = await ground.open();
      for (const [index, text] of TEXTS.entries()) await store.enter(entering(text, `d${index}`));
      // Line 5: an observation, which nothing else in the record refers to.
      await store.enter(entering(TEXTS[1], "d1"));
      await store.enter(entering(TEXTS[0], "d0"));
    });
    afterEach(() => ground?.remove());

    const verified = async () => verify(await ground.open());

    test("finds nothing in an untouched record and counts what it looked at", async () => {
      expect(await verify(store)).toEqual({
        findings: [],
        notes: [],
        counts: { files: 4, custodyLines: 6, readings: 4, documents: 4, claims: 4 },
      });
    });

    test("names the file and its custody line where one byte was flipped", async () => {
      chmodSync(fileOf(2), 0o644);
      const bytes = readFileSync(fileOf(2));
      bytes[3] = (bytes[3] as number) ^ 1;
      writeFileSync(fileOf(2), bytes);

      const { findings } = await verify(store);

      expect(short(findings)).toEqual([["DAY-VERIFY-001", 3, hash(2)]]);
      expect(findings[0]?.place).toBe(
        `captures/${hash(2).slice(0, 2)}/${hash(2)} (custody log line 3 d2.txt)`,
      );
      expect(findings[0]?.found).toContain(sha256(bytes));
      expect(findings[0]?.expected).toContain(hash(2));
    });

    test("names the file that is missing, and the one that was cut short", async () => {
      rmSync(fileOf(0));
      chmodSync(fileOf(3), 0o644);
      writeFileSync(fileOf(3), "Raids");

      const { findings } = await verify(store);

      expect(new Set(findings.map(({ sha256: found }) => found))).toEqual(new Set([hash(0), hash(3)]));
      expect(findings.map(({ found }) => found)).toContain("the file is missing.");
    });

    test.each<[string, string]>([
      ["address", "'elsewhere.txt'"],
      ["obtained_at", "'2027-01-02T03:04:05.678Z'"],
      ["agent", "'nobody'"],
      ["size", "99"],
    ])("names the line whose %s was altered", async (column, value) => {
      await ground.tamper(`UPDATE custody SET ${column} = ${value} WHERE line = 5`);

      const { findings } = await verified();

      expect(short(findings)).toEqual([["DAY-VERIFY-002", 5, hash(1)]]);
      expect(findings[0]?.place).toContain("custody log line 5");
    });

    test("names the line after an altered row that was given a fitting hash", async () => {
      const [row] = await store.custodyLog({ from: 5, limit: 1 });
      const forged = { ...(row as NonNullable<typeof row>), agent: "nobody" };
      await ground.tamper(`UPDATE custody SET agent = 'nobody', hash = '${hashRow(forged)}' WHERE line = 5`);

      const { findings } = await verified();

      expect(short(findings)).toEqual([["DAY-VERIFY-002", 6, hash(0)]]);
      expect(findings[0]?.expected).toContain("line 5 was replaced");
    });

    test("names a removed row in the middle", async () => {
      await ground.tamper("DELETE FROM custody WHERE line = 5");

      const { findings } = await verified();

      expect(short(findings)).toEqual([["DAY-VERIFY-002", 5, null]]);
      expect(findings[0]?.found).toBe("line 5 is missing.");
    });

    test("names a removed row that had captured bytes, and the documents that came of it", async () => {
      await ground.tamper("DELETE FROM custody WHERE line = 3");

      const { findings } = await verified();

      expect(short(findings)).toEqual([
        ["DAY-VERIFY-002", 3, null],
        ["DAY-VERIFY-004", 3, hash(2)],
        ["DAY-VERIFY-004", 3, hash(2)],
      ]);
      expect(findings[2]?.place).toContain("d2.txt");
    });

    test("names the last rows where they were removed, and refuses to write over the loss", async () => {
      await ground.tamper("DELETE FROM custody WHERE line >= 5");

      const reopened = await ground.open();
      const { findings } = await verify(reopened);

      expect(short(findings)).toEqual([["DAY-VERIFY-003", 5, null]]);
      expect(findings[0]?.found).toBe("the log ends at line 4: its last 2 rows are missing.");
      await expect(reopened.enter(entering("Raids killed 9.", "d9"))).rejects.toThrow("DAY-STORE-008");
      expect(await reopened.counts()).toMatchObject({ custodyLines: 4, captures: 4 });
    });

    test("finds a last row that was replaced by another with a fitting hash", async () => {
      const [row] = await store.custodyLog({ from: 6, limit: 1 });
      const forged = { ...(row as NonNullable<typeof row>), address: "forged.txt" };
      await ground.tamper(
        `UPDATE custody SET address = 'forged.txt', hash = '${hashRow(forged)}' WHERE line = 6`,
      );

      expect(short((await verified()).findings)).toEqual([["DAY-VERIFY-003", 6, hash(0)]]);
    });

    test("does not mind a head that is behind, as a kill after the commit leaves it", async () => {
      const path = join(ground.dataFolder, "custody-head.json");
      const behind = readFileSync(path);
      await store.enter(entering("Raids killed 7.", "d7"));
      writeFileSync(path, behind);

      expect(await verify(store)).toMatchObject({ findings: [], notes: [] });
    });

    test("notes that a missing head proves less, and finds a head that is not readable", async () => {
      const path = join(ground.dataFolder, "custody-head.json");
      rmSync(path);
      expect(await verify(store)).toMatchObject({ findings: [], notes: [{ code: "DAY-VERIFY-010" }] });
      writeFileSync(path, "{}");
      expect(short((await verify(store)).findings)).toEqual([["DAY-STORE-006", null, null]]);
    });

    test("names the claim whose quote is no longer the words at its offsets", async () => {
      await ground.tamper(
        `UPDATE claims SET body = jsonb_set(body, '{quote}', '"killed 5"') WHERE body->>'quote' = 'killed 4'`,
      );

      const { findings } = await verified();

      expect(short(findings)).toEqual([["DAY-VERIFY-005", 4, hash(3)]]);
      expect(findings[0]?.place).toMatch(
        /^document d3, edition 1 \(d3\.txt, custody log line 4\), claim c-[0-9a-f]{16}$/,
      );
    });

    test("notes, without a finding, what a killed program leaves behind", async () => {
      const orphan = captureOf("Kept, but never committed.").sha256;
      mkdirSync(join(ground.dataFolder, "captures", orphan.slice(0, 2)), { recursive: true });
      writeFileSync(
        join(ground.dataFolder, "captures", orphan.slice(0, 2), orphan),
        "Kept, but never committed.",
      );
      writeFileSync(join(ground.dataFolder, "captures", ".incoming", `${orphan}.abc`), "Kept, b");
      writeFileSync(join(ground.dataFolder, "captures", "notes.txt"), "x");

      const { findings, notes } = await verify(store);

      expect(findings).toEqual([]);
      expect(notes.map(({ code, severity }) => [code, severity])).toEqual([
        ["DAY-VERIFY-012", "note"],
        ["DAY-VERIFY-014", "note"],
        ["DAY-VERIFY-013", "note"],
      ]);
    });

    test("does not let a damaged file pass for kept when its bytes are entered again", async () => {
      chmodSync(fileOf(1), 0o644);
      writeFileSync(fileOf(1), "Something else.");

      await expect(store.enter(entering(TEXTS[1], "d1"))).rejects.toThrow("DAY-STORE-005");

      expect(readFileSync(fileOf(1), "utf8")).toBe("Something else.");
      const { failed } = await store.replaceDerived({
        engine: "0.1.0",
        theatreDigest: "pack-1",
        derive: (capture) => entering(new TextDecoder().decode(capture.bytes), "any", { capture }).documents,
      });
      expect(failed.map(({ address }) => address)).toEqual(["d1.txt"]);
    });
  });
}

describeVerify("PGlite", pgliteGrounds);
if (hasPostgres()) describeVerify("PostgreSQL", postgresGrounds);
