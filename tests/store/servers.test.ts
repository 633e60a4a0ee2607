import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import { verify } from "../../src/store/verify.ts";
import { hasPostgres } from "../support/postgres.ts";
import { entering } from "../support/read-documents.ts";
import { postgresGrounds } from "../support/store-grounds.ts";

describe.skipIf(!hasPostgres())("several programs on one PostgreSQL server", () => {
  let grounds: Awaited<ReturnType<typeof postgresGrounds>>;
  beforeAll(async () => {
    grounds = await postgresGrounds();
  });
  afterAll(() => grounds?.stop());

  test("keep one whole chain and double nothing when they enter at once", async () => {
    const ground = await grounds.fresh();
    const stores = await Promise.all([ground.open(), ground.open(), ground.open()]);
    const texts = Array.from({ length: 15 }, (_, index) => `Raid ${index} killed ${index}.`);

    // All of them enter all texts; who comes first captures, the others observe.
    const entered = await Promise.all(
      stores.flatMap((store) => texts.map((text, index) => store.enter(entering(text, `d${index}`)))),
    );

    expect(new Set(entered.map(({ custody }) => custody.line)).size).toBe(45);
    expect(entered.filter(({ outcome }) => outcome === "new")).toHaveLength(15);
    expect(entered.filter(({ outcome }) => outcome === "observed")).toHaveLength(30);
    const [store] = stores;
    expect(await store.counts()).toMatchObject({
      captures: 15,
      custodyLines: 45,
      documents: 15,
      editions: 15,
    });
    expect(await verify(store)).toMatchObject({ findings: [], notes: [] });
    await ground.remove();
  });

  test("migrate one empty database once, whoever comes first", async () => {
    const databaseUrl = await grounds.server.createDatabase();
    const dataFolder = mkdtempSync(join(tmpdir(), "daybook-migrate-"));

    const stores = await Promise.all([1, 2, 3].map(() => openStore({ dataFolder, databaseUrl })));

    for (const store of stores) expect(await store.revision()).toBe(0);
    await Promise.all(stores.map((store) => store.close()));
    rmSync(dataFolder, { recursive: true });
  });

  test("are refused where the schema is newer than they know", async () => {
    const ground = await grounds.fresh();
    await ground.tamper(
      "INSERT INTO daybook_migration (name, timestamp) VALUES ('9999-later', '2099-01-01')",
    );
    await expect(ground.open()).rejects.toThrow("DAY-STORE-003");
    await ground.remove();
  });

  test("are told what is wrong, without the password, where the server cannot be reached", async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), "daybook-nowhere-"));
    const opened = openStore({ dataFolder, databaseUrl: "postgres://reader:secret@127.0.0.1:1/daybook" });
    const error = await opened.catch((reason: unknown) => reason);
    expect(String(error)).toMatch(/postgres:\/\/reader:\*\*\*@127\.0\.0\.1:1\/daybook {2}DAY-STORE-009/);
    rmSync(dataFolder, { recursive: true });
  });

  test("say of a folder that has served another database that it did", async () => {
    const ground = await grounds.fresh();
    const store = await ground.open();
    await store.enter(entering("Raids killed 1.", "a"));
    const databaseUrl = await grounds.server.createDatabase();
    const other = await openStore({ dataFolder: ground.dataFolder, databaseUrl });
    await other.enter(entering("Raids killed 1.", "a"));

    expect((await verify(other)).notes.map(({ code }) => code)).toEqual(["DAY-VERIFY-011"]);
    expect((await verify(other)).findings).toEqual([]);
    await other.close();
    await ground.remove();
  });

  test("keep a superuser's order of names out of the record", async () => {
    const ground = await grounds.fresh();
    const store = await ground.open();
    const client = new Client({ connectionString: ground.databaseUrl });
    await client.connect();
    const columns = await client.query(
      `SELECT table_name, column_name FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name IN ('id', 'sha256', 'hash')
         AND data_type = 'text' AND collation_name IS DISTINCT FROM 'C'`,
    );
    await client.end();
    expect(columns.rows).toEqual([]);
    await store.close();
    await ground.remove();
  });
});

test("a data folder that cannot be made is named", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "daybook-file-")), "file");
  writeFileSync(file, "");
  await expect(openStore({ dataFolder: join(file, "data") })).rejects.toThrow("DAY-STORE-012");
});
