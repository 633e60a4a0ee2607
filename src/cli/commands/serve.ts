import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { createSite } from "../../site/create-site.ts";
import type { Theatre } from "../../model/theatre.ts";
import type { Store } from "../../store/store.ts";
import { failure } from "../../model/diagnostic.ts";
import { badOption, type Command, optionText, type OptionSpec, type Words } from "../command.ts";
import type { Environment } from "../environment.ts";
import { watchFolder } from "../watch.ts";
import { recordSource } from "../record-source.ts";
import { THEATRE, theatreOf, withStore } from "../shared-options.ts";

export const PORT: OptionSpec = {
  name: "port",
  value: "NUMBER",
  help: "port on 127.0.0.1.",
  default: "PORT or 4180",
};

/** The port asked for, by option, then environment, then 4180; 0 lets the system choose. */
export function portOf(words: Words, environment: Environment): number {
  const text = optionText(words, "port") ?? environment.port ?? "4180";
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65535) throw badOption("port", text, "a number from 0 to 65535.");
  return port;
}

/** The folder to watch; null where none was asked for. @throws DAY-CLI-001 where it is no folder */
function watchedFolder(words: Words, environment: Environment): string | null {
  const name = optionText(words, "watch");
  if (name === undefined) return null;
  const folder = path.resolve(environment.workingFolder, name);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw badOption("watch", name, "a folder that exists, into which documents are put.");
  return folder;
}

/** Serves the record on the loopback until the program is told to stop (Ctrl+C). */
export async function serveUntilStopped(
  store: Store,
  theatre: Theatre,
  port: number,
  environment: Environment,
): Promise<void> {
  const site = createSite(recordSource(store), theatre, {
    onError: (error, address) =>
      environment.note(
        `${address}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      ),
  });
  let address: string;
  try {
    address = await site.listen({ port, host: "127.0.0.1" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EADDRINUSE")
      throw failure(
        "DAY-CLI-004",
        `127.0.0.1:${port}`,
        "Another program listens on this port.",
        "a free port.",
        "Choose another: daybook serve --port 4181, or PORT=4181 npm start",
        error,
      );
    throw error;
  }
  environment.note(`Open ${address}  (stop with Ctrl+C)\n`);
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  await site.close();
}

export const serve: Command = {
  name: "serve",
  summary: "Show the record in a browser.",
  operands: "",
  minOperands: 0,
  maxOperands: 0,
  options: [
    PORT,
    { name: "watch", value: "FOLDER", help: "read what is put or changed in this folder while serving." },
    THEATRE,
  ],
  examples: [
    { line: "daybook serve", does: "Pages at http://127.0.0.1:4180" },
    { line: "daybook serve --watch inbox", does: "Open logs show what is put into inbox as it comes" },
    { line: "daybook serve --port 8080", does: "On another port" },
  ],
  async run(words, environment) {
    const port = portOf(words, environment);
    const theatre = theatreOf(words, environment);
    const folder = watchedFolder(words, environment);
    await withStore(environment, async (store) => {
      const watch = folder === null ? null : watchFolder(folder, store, theatre, environment);
      try {
        await serveUntilStopped(store, theatre, port, environment);
      } finally {
        await watch?.stop();
      }
    });
    return 0;
  },
};
