import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { failure } from "../model/diagnostic.ts";
import { replaceFile } from "./capture-files.ts";
import type { CustodyHead } from "./store.ts";

const HEAD_FILE = "custody-head.json";

/**
 * The last custody row that each database of this data folder is known to have had, outside the database, so
 * that the removal of the last rows is found too. It is written after the commit: a kill in between leaves it
 * behind, which is harmless; it is never ahead.
 */
export type Heads = Readonly<Record<string, CustodyHead>>;

/** @throws DAY-STORE-006 where the file is not readable as heads */
export async function readHeads(dataFolder: string): Promise<Heads> {
  const path = join(dataFolder, HEAD_FILE);
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
    throw error;
  }
  try {
    const value = JSON.parse(text) as { heads: Record<string, CustodyHead> };
    const heads = Object.entries(value.heads);
    if (heads.every(([, head]) => Number.isInteger(head.line) && /^[0-9a-f]{64}$/.test(head.hash))) {
      return value.heads;
    }
  } catch {
    // Said below.
  }
  throw failure(
    "DAY-STORE-006",
    path,
    "the file does not hold the heads of the custody log.",
    '{"heads": {DATABASE: {"line": NUMBER, "hash": SHA-256}}}, as Daybook wrote it.',
    "Take the file from a backup, or move it aside and run daybook verify; the next write makes it anew.",
  );
}

/** Moves one database's head forward; never back, whoever writes last. */
export async function writeHead(dataFolder: string, database: string, head: CustodyHead): Promise<void> {
  const heads = await readHeads(dataFolder);
  if ((heads[database]?.line ?? 0) >= head.line) return;
  const next = { ...heads, [database]: { line: head.line, hash: head.hash } };
  await replaceFile(join(dataFolder, HEAD_FILE), `${JSON.stringify({ heads: next }, null, 2)}\n`);
}
