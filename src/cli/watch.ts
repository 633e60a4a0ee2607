import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import type { Theatre } from "../model/theatre.ts";
import type { Store } from "../store/store.ts";
import type { Environment } from "./environment.ts";
import { formatSummary, readIntoStore } from "./read-paths.ts";

/** How often a watched folder is looked at. */
const LOOK_MS = 2_000;

/**
 * Reads what is put or changed in a folder into the record, until stopped. A document is a file or a folder
 * directly in it; it is read once nothing in it has changed between two looks, so that no half-written file
 * is kept as a capture.
 */
export interface Watch {
  /** Looks once and reads what is ready. Calls while one runs share it. */
  look(): Promise<void>;
  stop(): Promise<void>;
}

export function watchFolder(
  folder: string,
  store: Store,
  theatre: Theatre,
  environment: Environment,
  everyMs: number = LOOK_MS,
): Watch {
  const seen = new Map<string, string>();
  const read = new Map<string, string>();
  let looking: Promise<void> | null = null;
  let stopped = false;

  async function lookOnce(): Promise<void> {
    const ready: string[] = [];
    const names = new Set<string>();
    for (const name of await entriesOf(folder)) {
      names.add(name);
      const state = await stateOf(path.join(folder, name));
      if (state !== null && seen.get(name) === state && read.get(name) !== state) {
        ready.push(path.join(folder, name));
        read.set(name, state);
      }
      if (state !== null) seen.set(name, state);
    }
    for (const name of seen.keys()) if (!names.has(name)) seen.delete(name);
    if (ready.length === 0 || stopped) return;
    const summary = await readIntoStore(store, ready, {}, theatre, environment, "skip");
    if (summary.documents > 0 || summary.failed.length > 0) environment.note(formatSummary(summary));
  }

  const look = () => {
    looking ??= lookOnce()
      .catch((error: unknown) =>
        environment.note(`Watching ${folder}: ${error instanceof Error ? error.message : String(error)}\n`),
      )
      .finally(() => {
        looking = null;
      });
    return looking;
  };
  const timer = setInterval(() => void look(), everyMs);
  return {
    look,
    async stop() {
      stopped = true;
      clearInterval(timer);
      await looking;
    },
  };
}

/** Names directly in a folder, hidden ones left out, in order. */
async function entriesOf(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => !name.startsWith(".")).sort();
}

/** Sizes and times of a file, or of every file in a folder; null where it went while looked at. */
async function stateOf(target: string): Promise<string | null> {
  try {
    const info = await stat(target);
    if (!info.isDirectory()) return `${info.size} ${info.mtimeMs}`;
    const parts: string[] = [];
    for (const name of await entriesOf(target))
      parts.push(`${name} ${await stateOf(path.join(target, name))}`);
    return parts.join("\n");
  } catch {
    return null;
  }
}
