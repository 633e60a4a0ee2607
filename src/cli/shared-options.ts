import { existsSync } from "node:fs";
import path from "node:path";
import { failure } from "../model/diagnostic.ts";
import type { DocumentMetadata } from "../model/document.ts";
import { parseEdtf } from "../model/edtf.ts";
import type { Theatre } from "../model/theatre.ts";
import { type Store } from "../store/store.ts";
import { openStore } from "../store/open-store.ts";
import { loadTheatre } from "../theatre/load-theatre.ts";
import { badOption, optionText, type OptionSpec, type Words } from "./command.ts";
import type { Environment } from "./environment.ts";

export const THEATRE: OptionSpec = {
  name: "theatre",
  value: "NAME",
  help: "pack of places and actors: a folder under theatres/, or a path.",
  default: "syria",
};

/** What a person may say of the documents, for all commands that read. */
export const METADATA: readonly OptionSpec[] = [
  { name: "published", value: "DATE", help: "date of publication, EDTF: 2016-09-28, 2016-11-12/2016-12-26." },
  { name: "publisher", value: "NAME", help: "name of the outlet." },
  { name: "timezone", value: "ZONE", help: "IANA zone of times without one: Asia/Damascus." },
];

/** The metadata given as options. @throws DAY-CLI-001 for a date or zone that does not exist */
export function metadataOf(words: Words): DocumentMetadata {
  const published = optionText(words, "published");
  const publisher = optionText(words, "publisher");
  const timezone = optionText(words, "timezone");
  if (published !== undefined && parseEdtf(published) === null)
    throw badOption("published", published, "a date as EDTF, such as 2016-09-28 or 2016-11-12/2016-12-26.");
  if (timezone !== undefined && !isTimeZone(timezone))
    throw badOption("timezone", timezone, "an IANA name such as Asia/Damascus or UTC.");
  return {
    ...(published === undefined ? {} : { published }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(timezone === undefined ? {} : { timezone }),
  };
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** Loads the pack named by `--theatre`. @throws DAY-CLI-002 where there is no such folder */
export function theatreOf(words: Words, environment: Environment): Theatre {
  return loadTheatre(packFolder(optionText(words, "theatre") ?? "syria", environment));
}

/** The folder of a pack by name or path. @throws DAY-CLI-002 where there is none */
export function packFolder(name: string, environment: Environment): string {
  const folder = [
    path.join(environment.packageFolder, "theatres", name),
    path.resolve(environment.workingFolder, name),
  ].find((candidate) => existsSync(path.join(candidate, "places.csv")));
  if (folder === undefined)
    throw failure(
      "DAY-CLI-002",
      "--theatre",
      `There is no theatre pack "${name}".`,
      "the name of a folder under theatres/, or the path of one, with a places.csv in it.",
      "The packs that come with Daybook are: syria, sudan.",
    );
  return folder;
}

/** Opens the record that the environment names, runs `use`, and closes it whatever happens. */
export async function withStore<T>(environment: Environment, use: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({
    dataFolder: environment.dataFolder,
    ...(environment.databaseUrl === undefined ? {} : { databaseUrl: environment.databaseUrl }),
    onNote: (note) => environment.note(`${note}\n`),
  });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}
