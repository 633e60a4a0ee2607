import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Scorer } from "../../language/linear-model.ts";
import { unpackRows } from "../../language/model-file.ts";
import { failure } from "../../model/diagnostic.ts";

/** Number of the format: features and files of one number belong together. */
export const ATTRIBUTION_FORMAT = 2;
export const ATTRIBUTION_FILE = "en-attribution.bin.gz";

/** What training settled besides the weights. */
export interface AttributionSettings {
  readonly format: number;
  /** Least margin of a cue candidate, below 0. */
  readonly least: number;
  /** Least score, in log odds, at which a proposal is an attribution. */
  readonly threshold: number;
}

/** The trained parts, each as `packRows` writes it, in this order. */
export const ATTRIBUTION_PARTS = ["rates", "cues", "spans", "acceptance", "readings"] as const;
type Part = (typeof ATTRIBUTION_PARTS)[number];

export type AttributionModel = AttributionSettings & Readonly<Record<Part, Scorer>>;

/** A line of JSON, then for each part its length in four bytes (lowest first) and its bytes. */
export function writeModel(
  settings: AttributionSettings,
  parts: Readonly<Record<Part, Uint8Array>>,
): Uint8Array {
  const pieces: Uint8Array[] = [Buffer.from(`${JSON.stringify(settings)}\n`)];
  for (const name of ATTRIBUTION_PARTS) {
    const length = Buffer.alloc(4);
    length.writeUInt32LE(parts[name].length);
    pieces.push(length, parts[name]);
  }
  return Buffer.concat(pieces);
}

/** The folder of the trained model, found from the package's root so that sources and built files share it. */
const MODEL_FOLDER = new URL("../../../src/claims/attribution-model/models/", import.meta.url);

/**
 * Reads the trained model.
 *
 * @throws DaybookError DAY-ATTR-001 where the file is missing, cannot be decompressed, or is of another format
 */
export function readModel(folder: URL = MODEL_FOLDER): AttributionModel {
  let bytes: Buffer;
  try {
    bytes = gunzipSync(readFileSync(new URL(ATTRIBUTION_FILE, folder)));
  } catch (error) {
    throw modelFailure("no readable file", "the trained model's file, gzip-compressed.", error);
  }
  const line = bytes.indexOf(10);
  const settings = JSON.parse(bytes.toString("utf8", 0, line)) as AttributionSettings;
  if (settings.format !== ATTRIBUTION_FORMAT)
    throw modelFailure(`a model of format ${settings.format}`, `format ${ATTRIBUTION_FORMAT}.`);
  let at = line + 1;
  const next = (): Scorer => {
    const length = bytes.readUInt32LE(at);
    at += 4 + length;
    return unpackRows(bytes.subarray(at - length, at));
  };
  return { ...settings, rates: next(), cues: next(), spans: next(), acceptance: next(), readings: next() };
}

function modelFailure(found: string, expected: string, cause?: unknown) {
  return failure(
    "DAY-ATTR-001",
    `src/claims/attribution-model/models/${ATTRIBUTION_FILE}`,
    found,
    expected,
    "Restore the file from the repository, or make it anew with: npm run train:attribution",
    cause,
  );
}
