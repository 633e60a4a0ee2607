import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Kysely, PostgresDialect } from "kysely";
import { Pool, types } from "pg";
import { DaybookError, failure } from "../model/diagnostic.ts";
import { lockFolder } from "./lock.ts";
import { migrate } from "./migrate.ts";
import { pgliteDialect } from "./pglite-dialect.ts";
import { type PgliteThread, startPglite } from "./pglite-thread.ts";
import type { Schema } from "./schema.ts";

/** An open database with the newest schema. */
export interface Connection {
  readonly kind: "pglite" | "postgres";
  readonly db: Kysely<Schema>;
  close(): Promise<void>;
}

/** The embedded database, in `database/` of the data folder, under the folder's lock. */
export async function connectPglite(dataFolder: string, onNote: (note: string) => void): Promise<Connection> {
  const lock = lockFolder(dataFolder, onNote);
  const folder = join(dataFolder, "database");
  try {
    const thread = await startWhole(folder).catch((error: unknown) => {
      throw failure(
        "DAY-STORE-009",
        folder,
        `the embedded database does not open: ${messageOf(error)}.`,
        "a folder that only Daybook has written to.",
        "Restore the data folder from a backup, or read into another folder (DAYBOOK_DATA).",
        error,
      );
    });
    const db = new Kysely<Schema>({ dialect: pgliteDialect(thread) });
    return await migrated({
      kind: "pglite",
      db,
      place: folder,
      async close() {
        try {
          await db.destroy();
        } finally {
          // Kysely closes the thread only once a query has run; closing twice is harmless.
          await thread.close();
          lock.release();
        }
      },
    });
  } catch (error) {
    lock.release();
    throw error;
  }
}

/**
 * Opens the database, making it first where there is none. One that was killed while it was being made does not
 * always open again, so it is made under another name and moved when it is whole.
 */
async function startWhole(folder: string): Promise<PgliteThread> {
  if (!existsSync(folder)) {
    const making = `${folder}.making`;
    rmSync(making, { recursive: true, force: true });
    await (await startPglite(making)).close();
    renameSync(making, folder);
  }
  return startPglite(folder);
}

/** A PostgreSQL server, 15 or newer. */
export async function connectPostgres(databaseUrl: string): Promise<Connection> {
  const place = withoutPassword(databaseUrl);
  const pool = new Pool({
    connectionString: databaseUrl,
    types: { getTypeParser: parserOf as typeof types.getTypeParser },
    application_name: "daybook",
  });
  // An idle connection that breaks must not end the program; the next query opens another or says why not.
  pool.on("error", () => {});
  try {
    (await pool.connect()).release();
  } catch (error) {
    await pool.end();
    throw failure(
      "DAY-STORE-009",
      place,
      `the database server cannot be reached: ${messageOf(error)}.`,
      "a running PostgreSQL 15 or newer, and a user who may create tables.",
      "Check DATABASE_URL, or leave it out to use the embedded database.",
      error,
    );
  }
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  return migrated({ kind: "postgres", db, place, close: () => db.destroy() });
}

async function migrated({ place, ...connection }: Connection & { place: string }): Promise<Connection> {
  try {
    await migrate(connection.db, place);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return connection;
}

/** `bigint` as a number: no line, size or revision of ours comes near 2^53. */
function parserOf(oid: number, format?: "text" | "binary"): unknown {
  return oid === types.builtins.INT8 && format !== "binary" ? Number : types.getTypeParser(oid, format);
}

/** For messages: the password must not reach a log. */
function withoutPassword(databaseUrl: string): string {
  try {
    const url = new URL(databaseUrl);
    if (url.password !== "") url.password = "***";
    if (url.searchParams.has("password")) url.searchParams.set("password", "***");
    return url.href;
  } catch {
    return "DATABASE_URL";
  }
}

function messageOf(error: unknown): string {
  if (error instanceof DaybookError) return error.diagnostic.found;
  if (error instanceof AggregateError && error.message === "") return error.errors.map(messageOf).join("; ");
  return error instanceof Error ? error.message : String(error);
}
