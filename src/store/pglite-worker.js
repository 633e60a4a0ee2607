// @ts-check
import { parentPort, workerData } from "node:worker_threads";
import { PGlite, types } from "@electric-sql/pglite";

/**
 * The thread that runs PGlite: a query blocks the thread it runs on, so it must not be the one that serves
 * pages. One question at a time, answered in order.
 *
 * JavaScript, because a thread starts without the loader that runs the sources as TypeScript (tests, tsx);
 * the build takes it over as it is.
 *
 * @typedef {import("./pglite-thread.ts").Question} Question
 * @typedef {import("./pglite-thread.ts").Answer} Answer
 */

const port = parentPort;
if (port === null) throw new Error("pglite-worker.js runs only as a worker thread.");

const database = await PGlite.create({
  dataDir: workerData.folder,
  // With the defaults the write-ahead log grows to a gigabyte.
  postgresqlconf: ["max_wal_size=96MB", "min_wal_size=32MB", "wal_compression=on"],
  parsers: { [types.INT8]: Number },
});

// A question can come while the one before is being answered; the chain keeps the order.
let turn = Promise.resolve();
port.on("message", (/** @type {Question} */ question) => {
  turn = turn.then(async () => port.postMessage(await answer(question)));
});
port.postMessage({ id: 0, rows: [], affected: null });

/**
 * `sql` null ends the database.
 *
 * @param {Question} question
 * @returns {Promise<Answer>}
 */
async function answer({ id, sql, parameters }) {
  try {
    if (sql === null) {
      await database.close();
      return { id, rows: [], affected: null };
    }
    const result = await database.query(sql, [...parameters]);
    return { id, rows: result.rows, affected: result.affectedRows ?? null };
  } catch (error) {
    return { id, error: { message: messageOf(error), fields: plainFields(error) } };
  }
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

/**
 * What of a database error can cross to the other thread: SQLSTATE, constraint and the like.
 *
 * @param {unknown} error
 */
function plainFields(error) {
  const fields = Object.entries(error ?? {}).filter(
    ([name, value]) => typeof value === "string" && name !== "query",
  );
  return Object.fromEntries(fields);
}
