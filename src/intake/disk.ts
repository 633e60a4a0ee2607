import { constants } from "node:fs";
import { open, readdir, realpath, stat } from "node:fs/promises";

/** What a path is. `other` is anything that is neither file nor folder, named for a message. */
export type DiskItem =
  | { readonly kind: "file"; readonly size: number }
  | { readonly kind: "folder"; readonly realPath: string }
  | { readonly kind: "other"; readonly name: string };

/** The little that intake asks of a disk. Errors are Node's, with `code` (`ENOENT`, `EACCES`, ...). */
export interface Disk {
  /** Follows links. */
  look(path: string): Promise<DiskItem>;
  /** Names in a folder, in no order. */
  list(path: string): Promise<readonly string[]>;
  /** The bytes, or null where there are more than `limit`; never waits for a writer. */
  read(path: string, limit: number): Promise<Uint8Array | null>;
}

/** The real disk. */
export const disk: Disk = {
  async look(path) {
    const found = await stat(path);
    if (found.isFile()) return { kind: "file", size: found.size };
    if (found.isDirectory()) return { kind: "folder", realPath: await realpath(path) };
    if (found.isFIFO()) return { kind: "other", name: "a named pipe" };
    if (found.isSocket()) return { kind: "other", name: "a socket" };
    return { kind: "other", name: "a device" };
  },

  list: (path) => readdir(path),

  async read(path, limit) {
    // A pipe put in the file's place since it was looked at must not make the program wait for ever.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      return await collect(file.createReadStream({ autoClose: false }), limit);
    } finally {
      await file.close();
    }
  },
};

/** All bytes of a stream, or null as soon as there are more than `limit`. */
export async function collect(
  stream: AsyncIterable<Uint8Array | string>,
  limit: number,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > limit) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
