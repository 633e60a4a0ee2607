import { Worker } from "node:worker_threads";

/** What the thread is asked: a statement, or null to end. */
export interface Question {
  readonly id: number;
  readonly sql: string | null;
  readonly parameters: readonly unknown[];
}

/** Id 0 is said once, unasked, when the database is open. */
export type Answer =
  | { readonly id: number; readonly rows: readonly unknown[]; readonly affected: number | null }
  | { readonly id: number; readonly error: { readonly message: string; readonly fields: object } };

export interface PgliteThread {
  query(sql: string, parameters: readonly unknown[]): Promise<{ rows: unknown[]; affected: number | null }>;
  /** Ends database and thread, once however often it is called; a thread left running keeps the program alive. */
  close(): Promise<void>;
}

interface Waiting {
  resolve(answer: { rows: unknown[]; affected: number | null }): void;
  reject(error: Error): void;
}

/**
 * Opens the PGlite database in a folder, in a thread of its own. The folder is made where missing.
 * The caller holds the folder's lock: PGlite takes none.
 */
export async function startPglite(folder: string): Promise<PgliteThread> {
  const worker = new Worker(new URL("./pglite-worker.js", import.meta.url), { workerData: { folder } });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let ended: Error | null = null;

  const ready = new Promise<void>((resolve, reject) => {
    waiting.set(0, { resolve: () => resolve(), reject });
  });
  const fail = (error: Error) => {
    ended ??= error;
    for (const one of waiting.values()) one.reject(ended);
    waiting.clear();
  };
  worker.on("message", (answer: Answer) => {
    const one = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ("error" in answer) one?.reject(Object.assign(new Error(answer.error.message), answer.error.fields));
    else one?.resolve({ rows: answer.rows as unknown[], affected: answer.affected });
  });
  worker.on("error", (error) => fail(error instanceof Error ? error : new Error(String(error))));
  worker.on("exit", () => fail(new Error("the database thread has ended")));

  const ask = (sql: string | null, parameters: readonly unknown[]) =>
    new Promise<{ rows: unknown[]; affected: number | null }>((resolve, reject) => {
      if (ended !== null) {
        reject(ended);
        return;
      }
      const question: Question = { id: ++lastId, sql, parameters };
      waiting.set(question.id, { resolve, reject });
      // oxlint-disable-next-line require-post-message-target-origin -- a thread, not a window
      worker.postMessage(question);
    });

  try {
    await ready;
  } catch (error) {
    await worker.terminate();
    throw error;
  }
  const shutDown = async () => {
    try {
      await ask(null, []);
    } finally {
      await worker.terminate();
    }
  };
  let closing: Promise<void> | null = null;
  return {
    query: ask,
    close() {
      closing ??= shutDown();
      return closing;
    },
  };
}
