import path from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Everything the program takes from outside its arguments: the only place that reads the process
 * environment, the clock and the standard streams. Tests hand in another.
 */
export interface Environment {
  /** Where paths given on the command line count from. */
  readonly workingFolder: string;
  /** The project's own folder: packs and samples lie in it. */
  readonly packageFolder: string;
  readonly dataFolder: string;
  readonly databaseUrl: string | undefined;
  readonly port: string | undefined;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Results. */
  out(text: string): void;
  /** Notes: what happened, what went wrong. */
  note(text: string): void;
  /** Whether notes go to a terminal, so that progress may be drawn over itself. */
  readonly terminal: boolean;
  /** The instant now, ISO 8601 in UTC with milliseconds. */
  now(): string;
}

/** The environment of the running process. */
export function processEnvironment(): Environment {
  const workingFolder = process.cwd();
  return {
    workingFolder,
    packageFolder: fileURLToPath(new URL("../../", import.meta.url)),
    dataFolder: path.resolve(workingFolder, process.env.DAYBOOK_DATA || "daybook-data"),
    databaseUrl: process.env.DATABASE_URL || undefined,
    port: process.env.PORT || undefined,
    stdin: process.stdin,
    out: (text) => void process.stdout.write(text),
    note: (text) => void process.stderr.write(text),
    terminal: process.stderr.isTTY === true,
    now: () => new Date().toISOString(),
  };
}
