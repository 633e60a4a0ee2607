import path from "node:path";
import { Readable } from "node:stream";
import type { Environment } from "../../src/cli/environment.ts";
import { run } from "../../src/cli/run.ts";

export interface CallResult {
  readonly code: number;
  readonly out: string;
  readonly notes: string;
}

/** Runs `daybook ARGS` in this process, in an environment of the test's own. */
export async function call(
  args: readonly string[],
  given: Partial<Environment> & { input?: string } = {},
): Promise<CallResult> {
  let out = "";
  let notes = "";
  const packageFolder = path.resolve(import.meta.dirname, "../..");
  const environment: Environment = {
    workingFolder: packageFolder,
    packageFolder,
    dataFolder: path.join(packageFolder, "no-such-data-folder"),
    databaseUrl: undefined,
    port: undefined,
    stdin: Readable.from(given.input === undefined ? [] : [Buffer.from(given.input)]),
    out: (text) => void (out += text),
    note: (text) => void (notes += text),
    terminal: false,
    now: () => "2026-01-02T03:04:05.678Z",
    ...given,
  };
  const code = await run(args, environment);
  return { code, out, notes };
}
