import { join, relative, resolve, sep } from "node:path";
import type { Capture } from "../model/capture.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { DocumentMetadata } from "../model/document.ts";
import { type Disk, type DiskItem, collect, disk as realDisk } from "./disk.ts";
import { sha256 } from "./hash.ts";
import { readMetadata } from "./metadata.ts";
import { type Failed, codeOf, refused, tooLarge, unreadable } from "./refusals.ts";
import { isMetadata, mediaTypeByName, metadataNameFor, skipReason } from "./names.ts";
import { whyNotText } from "./sniff.ts";

/** One document's bytes with what is said of it, or why there are none. */
export type Obtained =
  | {
      readonly kind: "capture";
      readonly capture: Capture;
      readonly metadata: DocumentMetadata;
      /** Warnings about the metadata. */
      readonly diagnostics: readonly Diagnostic[];
    }
  | Failed;

/** A file in a folder that is not a document, and why, in words that end a sentence. */
export interface Skipped {
  readonly address: string;
  readonly reason: string;
}

export interface ObtainOptions {
  /** Absolute path of the folder that paths are relative to and addresses are written from. */
  readonly base: string;
  /** Said on the command line: wins over `document.json`. */
  readonly metadata?: DocumentMetadata;
  /** A larger file is refused; 32 MiB if left out. */
  readonly maxBytes?: number;
  /** What `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  /** Told of every file in a folder that is left out, so that none is dropped silently. */
  readonly onSkip?: (skipped: Skipped) => void;
  readonly disk?: Disk;
}

export const DEFAULT_MAX_BYTES = 32 * 1024 * 1024;

/** Deeper folders are refused: a path longer than that is a mistake or an attack. */
const MAX_DEPTH = 64;

interface Way extends ObtainOptions {
  readonly disk: Disk;
  readonly maxBytes: number;
  readonly skip: (address: string, reason: string) => void;
  /** Absolute paths already yielded: a file named twice is read once. */
  readonly seen: Set<string>;
}

/**
 * Obtains the documents at paths: files, folders with all that is in them (names in code-unit order), `-` for
 * standard input. One file at a time is in memory.
 *
 * Beside `NAME.txt`, `NAME.html` or `NAME.xml`, `NAME.document.json` is its metadata; beside `text.txt` or
 * `page.html` or `feed.xml`, `document.json` is. Of `page.html` and `text.txt` with one `document.json`, the page is read.
 *
 * @throws never for the material: each file that cannot be read is yielded as `failed`, and the others go on
 */
export async function* obtain(paths: readonly string[], options: ObtainOptions): AsyncGenerator<Obtained> {
  const way: Way = {
    ...options,
    disk: options.disk ?? realDisk,
    maxBytes: options.maxBytes ?? DEFAULT_MAX_BYTES,
    skip: (address, reason) => options.onSkip?.({ address, reason }),
    seen: new Set(),
  };
  for (const path of paths) {
    if (path === "-") yield* fromStdin(way);
    // An empty argument is an unset variable of somebody's script, not the folder where it runs.
    else if (path === "") yield refused("DAY-INTAKE-007", '""', "the path is empty.", "a path.", "Name one.");
    else yield* fromPath(resolve(way.base, path), way);
  }
}

async function* fromStdin(way: Way): AsyncGenerator<Obtained> {
  try {
    const bytes = await collect(way.stdin ?? nothing(), way.maxBytes);
    yield bytes === null
      ? tooLarge("stdin", null, way.maxBytes)
      : toCapture(bytes, "stdin", null, { metadata: {}, diagnostics: [] }, way);
  } catch (error) {
    yield unreadable("stdin", error);
  }
}

/** A path that a person named: it is read whatever its name says. */
async function* fromPath(path: string, way: Way): AsyncGenerator<Obtained> {
  const item = await look(path, way);
  if ("failed" in item) yield item.failed;
  else if (item.kind === "folder") yield* fromFolder(path, item.realPath, [], way);
  else yield* fromFile(path, item, null, way);
}

async function* fromFolder(
  path: string,
  realPath: string,
  above: readonly string[],
  way: Way,
): AsyncGenerator<Obtained> {
  const address = addressOf(path, way);
  if (above.includes(realPath)) {
    yield refused(
      "DAY-INTAKE-006",
      address,
      "a link leads back to a folder that it lies in.",
      "folders that end.",
      "Remove the link.",
    );
    return;
  }
  if (above.length >= MAX_DEPTH) {
    yield refused(
      "DAY-INTAKE-006",
      address,
      `the folder lies ${MAX_DEPTH} levels deep.`,
      `fewer than ${MAX_DEPTH} levels.`,
      "Name it itself.",
    );
    return;
  }
  let names: string[];
  try {
    names = [...(await way.disk.list(path))].sort((left, right) => (left < right ? -1 : 1));
  } catch (error) {
    yield unreadable(address, error);
    return;
  }
  const all = new Set(names);
  for (const name of names) {
    // Metadata is read with its document.
    if (isMetadata(name, all)) continue;
    const inside = join(path, name);
    const reason = skipReason(name, all);
    if (reason !== null) {
      way.skip(addressOf(inside, way), reason);
      continue;
    }
    const item = await look(inside, way);
    if ("failed" in item) yield item.failed;
    else if (item.kind === "folder") yield* fromFolder(inside, item.realPath, [...above, realPath], way);
    else yield* fromFile(inside, item, all, way);
  }
}

/** @param siblings names in its folder; null where the file was named itself */
async function* fromFile(
  path: string,
  item: Exclude<DiskItem, { kind: "folder" }>,
  siblings: ReadonlySet<string> | null,
  way: Way,
): AsyncGenerator<Obtained> {
  const address = addressOf(path, way);
  if (way.seen.has(path)) {
    way.skip(address, "it was named twice and is read once");
    return;
  }
  way.seen.add(path);
  if (item.kind === "other") {
    yield refused(
      "DAY-INTAKE-005",
      address,
      `it is ${item.name}.`,
      "a file.",
      "Save its contents in a file, or pass them on standard input (-).",
    );
    return;
  }
  if (item.size > way.maxBytes) {
    yield tooLarge(address, item.size, way.maxBytes);
    return;
  }
  const beside = await metadataBeside(path, siblings, way);
  if ("failed" in beside) {
    yield beside.failed;
    return;
  }
  try {
    const bytes = await way.disk.read(path, way.maxBytes);
    yield bytes === null
      ? tooLarge(address, null, way.maxBytes)
      : toCapture(bytes, address, mediaTypeByName(path), beside, way);
  } catch (error) {
    yield unreadable(address, error);
  }
}

interface Beside {
  readonly metadata: DocumentMetadata;
  readonly diagnostics: readonly Diagnostic[];
}

async function metadataBeside(
  path: string,
  siblings: ReadonlySet<string> | null,
  way: Way,
): Promise<Beside | { failed: Failed }> {
  const folder = join(path, "..");
  const name = path.slice(folder.endsWith(sep) ? folder.length : folder.length + 1);
  for (const beside of metadataNameFor(name)) {
    if (siblings !== null && !siblings.has(beside)) continue;
    const place = addressOf(join(folder, beside), way);
    let bytes: Uint8Array | null;
    try {
      // A metadata file that is a pipe or a device must not be opened.
      const item = await way.disk.look(join(folder, beside));
      bytes = item.kind === "file" ? await way.disk.read(join(folder, beside), 1024 * 1024) : null;
    } catch (error) {
      // Only a file that was named itself has siblings that were not listed.
      if (siblings === null && codeOf(error) === "ENOENT") continue;
      return { failed: unreadable(place, error) };
    }
    if (bytes === null) {
      return {
        failed: refused(
          "DAY-INTAKE-011",
          place,
          "it is not a file of at most 1 MiB.",
          "a small JSON file.",
          "Mend it and read the document again; it was not read.",
        ),
      };
    }
    const { metadata, diagnostics } = readMetadata(new TextDecoder().decode(bytes), place);
    const error = diagnostics.find(({ severity }) => severity === "error");
    if (metadata === null && error !== undefined) return { failed: { kind: "failed", diagnostic: error } };
    return { metadata: metadata ?? {}, diagnostics };
  }
  return { metadata: {}, diagnostics: [] };
}

function toCapture(
  bytes: Uint8Array,
  address: string,
  mediaType: string | null,
  beside: Beside,
  way: Way,
): Obtained {
  const not = whyNotText(bytes);
  if (not !== null) {
    const code = { empty: "DAY-INTAKE-001", archive: "DAY-INTAKE-003", binary: "DAY-INTAKE-002" }[not.reason];
    return refused(code, address, `the file is ${not.what}.`, "a text, a web page or a feed.", not.remedy);
  }
  const metadata = { ...beside.metadata, ...way.metadata };
  return {
    kind: "capture",
    capture: { sha256: sha256(bytes), bytes, address, mediaType: metadata.media_type ?? mediaType },
    metadata,
    diagnostics: beside.diagnostics,
  };
}

async function look(path: string, way: Way): Promise<DiskItem | { failed: Failed }> {
  try {
    return await way.disk.look(path);
  } catch (error) {
    return { failed: unreadable(addressOf(path, way), error) };
  }
}

/** Relative to the base, with `/`: the same wherever the base lies and on every system. */
function addressOf(path: string, way: Way): string {
  return relative(way.base, path).split(sep).join("/") || ".";
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
