import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { failure } from "../model/diagnostic.ts";
import type { Theatre } from "../model/theatre.ts";
import { centreOf } from "./centre.ts";
import { findNames } from "./find-names.ts";
import { buildNameBook } from "./name-book.ts";
import { createNameTree } from "./name-index.ts";
import type { Pack } from "./pack.ts";
import { parsePack } from "./parse-pack.ts";
import { createPlaceNames } from "./place-names.ts";
import { resolveActor } from "./resolve-actor.ts";
import { buildActorNames } from "./actor-names.ts";
import { resolveActorPhrase } from "./resolve-actor-phrase.ts";
import { resolvePlacePhrase } from "./resolve-place-phrase.ts";
import { resolvePlace } from "./resolve-place.ts";
import { createSpelling } from "./spelling.ts";
import { withWorldPlaces, worldPlace } from "./world-places.ts";

/** Files of a pack that are data; anything else in the folder (README, notes) is left alone. */
const DATA_FILE = /\.(?:csv|json|geojson)$/;

/**
 * Loads a theatre pack from its folder: the one function of this room that touches the disk.
 *
 * @param folder path of the pack, `theatres/syria`
 * @throws DaybookError where the folder cannot be read, a file is not UTF-8, or the content has problems
 */
export function loadTheatre(folder: string): Theatre {
  return createTheatre(parsePack(readPackFiles(folder), basename(folder)));
}

/** The data files of a pack as text by name. @throws DaybookError where the folder or a file cannot be read */
export function readPackFiles(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (!entry.isFile() || !DATA_FILE.test(entry.name)) continue;
      const bytes = readFileSync(join(folder, entry.name));
      files.set(entry.name, decodeFile(decoder, bytes, join(folder, entry.name)));
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined || (error as Error).name === "DaybookError")
      throw error;
    throw failure(
      "DAY-PACK-019",
      folder,
      `The theatre pack cannot be read: ${(error as NodeJS.ErrnoException).code}.`,
      "a readable folder of a theatre pack, such as theatres/syria.",
      "Check the name and the permissions.",
      error,
    );
  }
  return files;
}

function decodeFile(decoder: TextDecoder, bytes: Uint8Array, path: string): string {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    throw failure(
      "DAY-PACK-020",
      path,
      "The file is not UTF-8.",
      "UTF-8 text.",
      "Save it as UTF-8 and run the command again.",
      error,
    );
  }
}

/** Builds the lookups over a checked pack. Pure. */
export function createTheatre(pack: Pack): Theatre {
  const spelling = createSpelling(pack.spelling);
  const places = withWorldPlaces(pack.places);
  // Built when first asked for: pages need the pack and no lookup.
  const book = once(() => buildNameBook(pack, spelling));
  const tree = once(() => createNameTree(book(), spelling));
  const lookup = once(() => ({
    places,
    names: createPlaceNames(places, book(), spelling),
    abroad: (printed: string) => worldPlace(printed, places),
  }));
  const actors = once(() => buildActorNames(pack, spelling));
  const actorLookup = once(() => ({ pack, names: actors(), spelling, findNames: find }));
  const find = (text: string) => findNames(text, tree(), spelling);
  return {
    id: pack.id,
    title: pack.title,
    titles: pack.titles,
    credit: pack.credit,
    sideNames: pack.sideNames,
    places,
    actors: pack.actors,
    relations: pack.relations,
    sides: pack.sides,
    layers: pack.layers,
    digest: pack.digest,
    findNames: find,
    resolvePlace: (printed, context) => resolvePlace(printed, context, lookup()),
    resolveActor: (printed, context) => resolveActor(printed, context, pack.actors, actors(), spelling),
    resolvePlacePhrase: (text, context) => resolvePlacePhrase(text, context, lookup(), pack.layers),
    resolveActorPhrase: (text, context) => resolveActorPhrase(text, context, actorLookup()),
    centreOf: (ids) => centreOf(ids, places),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
