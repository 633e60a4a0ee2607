import { randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { chmod, mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import type { Sha256 } from "../model/capture.ts";
import { failure } from "../model/diagnostic.ts";
import { sha256 as hashOf } from "../intake/hash.ts";

/** The kept bytes: `captures/ab/abcdef...`, one read-only file a capture, named by its hash. */
export interface CaptureFiles {
  /** Keeps the bytes for good before it returns. Bytes already kept are compared, never written again. */
  put(sha256: Sha256, bytes: Uint8Array): Promise<void>;
  /** Null where no such capture is kept. */
  get(sha256: Sha256): Promise<Uint8Array | null>;
  /** Path of a capture's file relative to the data folder, for messages. */
  pathOf(sha256: Sha256): string;
}

/** Half-written files lie here until they are whole; a kill leaves them behind. */
const INCOMING = ".incoming";

export function captureFiles(dataFolder: string): CaptureFiles {
  const root = join(dataFolder, "captures");
  const pathOf = (sha256: Sha256) => `captures/${sha256.slice(0, 2)}/${sha256}`;

  return {
    pathOf,

    async put(sha256, bytes) {
      const path = join(dataFolder, pathOf(sha256));
      const kept = await readIfThere(path);
      if (kept !== null) {
        if (Buffer.compare(kept, bytes) === 0) return;
        throw failure(
          "DAY-STORE-005",
          path,
          `the kept file hashes to ${hashOf(kept)}: it is not what was kept.`,
          `bytes that hash to ${sha256}, the file's name.`,
          "Run daybook verify. Move the damaged file aside to have the bytes kept again.",
        );
      }
      const incoming = join(root, INCOMING);
      await mkdir(incoming, { recursive: true });
      const temporary = join(incoming, `${sha256}.${randomBytes(6).toString("hex")}`);
      const file = await open(temporary, "wx", 0o444);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await chmod(temporary, 0o444);
      const folder = dirname(path);
      if ((await mkdir(folder, { recursive: true })) !== undefined) await syncFolder(root);
      await rename(temporary, path);
      await syncFolder(folder);
    },

    get: (sha256) => readIfThere(join(dataFolder, pathOf(sha256))),
  };
}

/** A kept file as it is found on disk; `sha256` is what its bytes hash to now. */
export interface FoundFile {
  readonly name: string;
  readonly sha256: Sha256;
  readonly size: number;
}

/** Every kept file, hashed as a stream, by name; and how many half-written ones a kill has left. */
export async function scanCaptureFiles(
  dataFolder: string,
): Promise<{ files: readonly FoundFile[]; leftovers: number; strangers: readonly string[] }> {
  const root = join(dataFolder, "captures");
  const files: FoundFile[] = [];
  const strangers: string[] = [];
  let leftovers = 0;
  for (const folder of await namesIn(root)) {
    const names = await namesIn(join(root, folder));
    if (folder === INCOMING) {
      leftovers = names.length;
      continue;
    }
    if (!/^[0-9a-f]{2}$/.test(folder)) {
      strangers.push(`captures/${folder}`);
      continue;
    }
    for (const name of names) {
      if (!/^[0-9a-f]{64}$/.test(name) || !name.startsWith(folder))
        strangers.push(`captures/${folder}/${name}`);
      else files.push({ name, ...(await hashFile(join(root, folder, name))) });
    }
  }
  return { files, leftovers, strangers };
}

async function hashFile(path: string): Promise<{ sha256: Sha256; size: number }> {
  const hash = createHash("sha256");
  let size = 0;
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk as Buffer);
    size += (chunk as Buffer).length;
  }
  return { sha256: hash.digest("hex"), size };
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return [];
    throw error;
  }
}

async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** Without it a rename may be lost in a power cut although the file's own bytes are on disk. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Writes a small file whole or not at all. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    const file = await open(temporary, "wx");
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
