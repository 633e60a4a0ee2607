import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Client } from "pg";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { type ThrowAwayServer, startPostgres } from "./postgres.ts";

/** An empty record of its own for one test, on either database. */
export interface Ground {
  readonly dataFolder: string;
  /** `databaseUrl` for `openStore`; undefined on the embedded database. */
  readonly databaseUrl: string | undefined;
  /** Opens the store; `remove` closes it. */
  open(): Promise<Store>;
  /** Runs statements behind the store's back, as somebody with access to the server would. */
  tamper(...statements: string[]): Promise<void>;
  remove(): Promise<void>;
}

/** Makes grounds cheaply: the schema is made once and copied. */
export interface Grounds {
  fresh(): Promise<Ground>;
  stop(): Promise<void>;
}

/** What a person with a superuser's rights says first: no trigger and no foreign key is in the way then. */
const WITHOUT_TRIGGERS = "SET session_replication_role = replica";

export async function pgliteGrounds(): Promise<Grounds> {
  const template = mkdtempSync(join(tmpdir(), "daybook-template-"));
  await (await openStore({ dataFolder: template })).close();
  return {
    async fresh() {
      const dataFolder = mkdtempSync(join(tmpdir(), "daybook-data-"));
      cpSync(template, dataFolder, { recursive: true });
      return ground(dataFolder, undefined, async (statements) => {
        const database = await PGlite.create(join(dataFolder, "database"));
        try {
          for (const statement of statements) await database.exec(statement);
        } finally {
          await database.close();
        }
      });
    },
    stop: async () => rmSync(template, { recursive: true, force: true }),
  };
}

export async function postgresGrounds(): Promise<Grounds & { server: ThrowAwayServer }> {
  const server = await startPostgres();
  const templateFolder = mkdtempSync(join(tmpdir(), "daybook-template-"));
  const template = await server.createDatabase();
  await (await openStore({ dataFolder: templateFolder, databaseUrl: template })).close();
  return {
    server,
    async fresh() {
      const databaseUrl = await server.createDatabase(template);
      return ground(mkdtempSync(join(tmpdir(), "daybook-data-")), databaseUrl, async (statements) => {
        const client = new Client({ connectionString: databaseUrl });
        await client.connect();
        try {
          for (const statement of statements) await client.query(statement);
        } finally {
          await client.end();
        }
      });
    },
    async stop() {
      rmSync(templateFolder, { recursive: true, force: true });
      server.stop();
    },
  };
}

function ground(
  dataFolder: string,
  databaseUrl: string | undefined,
  run: (statements: readonly string[]) => Promise<void>,
): Ground {
  const opened: Store[] = [];
  const close = async () => {
    for (const store of opened.splice(0)) await store.close();
  };
  return {
    dataFolder,
    databaseUrl,
    async open() {
      const store = await openStore({ dataFolder, ...(databaseUrl === undefined ? {} : { databaseUrl }) });
      opened.push(store);
      return store;
    },
    async tamper(...statements) {
      await close();
      await run([WITHOUT_TRIGGERS, ...statements]);
    },
    async remove() {
      await close();
      if (existsSync(dataFolder)) rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
