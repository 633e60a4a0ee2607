import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { failure } from "../model/diagnostic.ts";
import { Lexicon } from "./lexicon-model.ts";
import { readLemmaTables, type LemmaTables } from "./lemmatiser.ts";
import type { Scorer } from "./linear-model.ts";
import { unpackRows } from "./model-file.ts";
import type { TagSet } from "./tagger.ts";

/** Number of the format: hashes, features and files of one number belong together. */
export const MODEL_FORMAT = 1;

/** The files of a model, each compressed with gzip. */
export const MODEL_FILES = {
  words: "en-words.gz",
  tagger: "en-tagger.bin.gz",
  arcs: "en-arcs.bin.gz",
  labels: "en-labels.bin.gz",
} as const;

/** Everything that training made, ready for use. */
export interface ModelData {
  readonly tags: TagSet;
  readonly labels: readonly string[];
  readonly lexicon: Lexicon;
  readonly lemmas: LemmaTables;
  readonly tagger: Scorer;
  readonly arcs: Scorer;
  readonly labelling: Scorer;
}

/** The small parts of a model as text: a line of JSON, then the lexicon, then the lemma tables. */
export function writeWords(data: Pick<ModelData, "tags" | "labels" | "lexicon">, lemmaLines: string): string {
  const head = JSON.stringify({ format: MODEL_FORMAT, tags: data.tags, labels: data.labels });
  return [head, data.lexicon.write(), lemmaLines].join("\n\n");
}

/**
 * The folder of the trained model. It is found from the package's root, so that the sources and the built
 * files under `dist` share one copy.
 */
const MODEL_FOLDER = new URL("../../src/language/models/", import.meta.url);

/**
 * Reads the trained model.
 *
 * @throws DaybookError DAY-LANG-001 where a file is missing, cannot be decompressed, or is of another format
 */
export function readModelData(folder: URL = MODEL_FOLDER): ModelData {
  const words = readPart(folder, MODEL_FILES.words).toString("utf8");
  const [head, lexicon, lemmas] = words.split("\n\n") as [string, string, string];
  const { format, tags, labels } = JSON.parse(head) as { format: number; tags: TagSet; labels: string[] };
  if (format !== MODEL_FORMAT) {
    throw modelFailure(MODEL_FILES.words, `a model of format ${format}`, `format ${MODEL_FORMAT}.`);
  }
  return {
    tags,
    labels,
    lexicon: Lexicon.read(lexicon),
    lemmas: readLemmaTables(lemmas),
    tagger: unpackRows(readPart(folder, MODEL_FILES.tagger)),
    arcs: unpackRows(readPart(folder, MODEL_FILES.arcs)),
    labelling: unpackRows(readPart(folder, MODEL_FILES.labels)),
  };
}

function readPart(folder: URL, name: string): Buffer {
  try {
    return gunzipSync(readFileSync(new URL(name, folder)));
  } catch (error) {
    throw modelFailure(name, "no readable file", "the trained model's file, gzip-compressed.", error);
  }
}

function modelFailure(name: string, found: string, expected: string, cause?: unknown) {
  return failure(
    "DAY-LANG-001",
    `src/language/models/${name}`,
    found,
    expected,
    "Restore the file from the repository, or make it anew with: npm run train",
    cause,
  );
}
