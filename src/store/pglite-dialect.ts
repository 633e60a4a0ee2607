import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PGliteAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from "kysely";
import type { PgliteThread } from "./pglite-thread.ts";

/**
 * PGlite has no checkpointer: its write-ahead log, and the time to recover after a kill, grow until somebody
 * says CHECKPOINT. Either limit brings one.
 */
const CHECKPOINT_AFTER_TRANSACTIONS = 500;
const CHECKPOINT_AFTER_MS = 120_000;

/**
 * Kysely's dialect for PGlite in a thread. There is one connection; Kysely itself makes every flow wait
 * for it (`supportsMultipleConnections` is false), so that no query slips into another's transaction.
 */
export function pgliteDialect(thread: PgliteThread): Dialect {
  return {
    createAdapter: () => new PGliteAdapter(),
    createDriver: () => threadDriver(thread),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

function threadDriver(thread: PgliteThread): Driver {
  const connection: DatabaseConnection = {
    async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      const { rows, affected } = await thread.query(query.sql, query.parameters);
      const result = { rows: rows as R[] };
      return affected === null ? result : { ...result, numAffectedRows: BigInt(affected) };
    },
    // oxlint-disable-next-line require-yield
    async *streamQuery() {
      throw new Error("PGlite has no cursors over a thread; read by key instead.");
    },
  };
  const run = (sql: string) => connection.executeQuery(CompiledQuery.raw(sql));
  let committed = 0;
  let lastCheckpoint = Date.now();

  return {
    async init() {},
    acquireConnection: async () => connection,
    async beginTransaction(_connection, settings: TransactionSettings) {
      await run(
        settings.isolationLevel === undefined ? "begin" : `begin isolation level ${settings.isolationLevel}`,
      );
    },
    async commitTransaction() {
      await run("commit");
      committed++;
    },
    async rollbackTransaction() {
      await run("rollback");
    },
    async releaseConnection() {
      const due =
        committed >= CHECKPOINT_AFTER_TRANSACTIONS ||
        (committed > 0 && Date.now() - lastCheckpoint >= CHECKPOINT_AFTER_MS);
      if (!due) return;
      committed = 0;
      lastCheckpoint = Date.now();
      await run("checkpoint");
    },
    async destroy() {
      try {
        if (committed > 0) await run("checkpoint");
      } finally {
        await thread.close();
      }
    },
  };
}
