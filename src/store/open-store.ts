import { accessSync, constants, mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { failure } from "../model/diagnostic.ts";
import { captureFiles } from "./capture-files.ts";
import { connectPglite, connectPostgres } from "./connect.ts";
import { storeReads } from "./read.ts";
import type { Store } from "./store.ts";
import { storeWrites } from "./write.ts";

export interface StoreOptions {
  /** Holds the kept bytes, and the embedded database where no server is named; made where missing. */
  readonly dataFolder: string;
  /** `postgres://...`: a PostgreSQL server instead of the embedded database. */
  readonly databaseUrl?: string;
  /** What a person may want to know: a lock taken over, a head that could not be written. */
  readonly onNote?: (note: string) => void;
}

/**
 * Opens the record, making it where there is none, and brings its schema up to date. Close it: an open store
 * keeps the program alive. One program at a time on an embedded store; on a server any number, provided that
 * they share the data folder, which holds the bytes.
 *
 * @throws DaybookError DAY-STORE-001 (in use), -002 (lock not to be judged), -003 (newer schema), -004,
 *   -009 (no database), -012 (folder not to be written)
 */
export async function openStore({
  dataFolder,
  databaseUrl,
  onNote = () => {},
}: StoreOptions): Promise<Store> {
  const folder = resolve(dataFolder);
  requireFolder(folder);
  const connection =
    databaseUrl === undefined || databaseUrl === ""
      ? await connectPglite(folder, onNote)
      : await connectPostgres(databaseUrl);
  const { db, kind } = connection;
  const files = captureFiles(folder);
  let closing: Promise<void> | null = null;
  return {
    dataFolder: folder,
    kind,
    ...storeReads(db),
    ...storeWrites({ db, files, dataFolder: folder, onNote }),
    captureBytes: (sha256) => files.get(sha256),
    close() {
      closing ??= connection.close();
      return closing;
    },
  };
}

function requireFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw failure(
      "DAY-STORE-012",
      folder,
      `the data folder cannot be made or written: ${error instanceof Error ? error.message : String(error)}.`,
      "a folder that this user may write to.",
      "Choose another with DAYBOOK_DATA, or change its permissions.",
      error,
    );
  }
}
