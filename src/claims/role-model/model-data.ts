import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Scorer } from "../../language/linear-model.ts";
import { unpackRows } from "../../language/model-file.ts";
import { failure } from "../../model/diagnostic.ts";
import type { Thresholds } from "./assemble.ts";

/** Number of the format: features and files of one number belong together. */
export const ROLE_FORMAT = 2;
export const ROLE_FILE = "en-roles.bin.gz";

/** What training settled besides the weights. */
export interface RoleSettings {
  readonly format: number;
  readonly thresholds: Thresholds;
}

/** The trained parts, each as `packRows` writes it, in this order. */
export const ROLE_PARTS = ["roles", "types", "stretches", "stories", "evidence", "fillers", "pairs"] as const;
export type RolePart = (typeof ROLE_PARTS)[number];

export type RoleModel = RoleSettings & Readonly<Record<RolePart, Scorer>>;

/** A line of JSON, then for each part its length in four bytes (lowest first) and its bytes. */
export function writeRoleModel(
  settings: RoleSettings,
  parts: Readonly<Record<RolePart, Uint8Array>>,
): Uint8Array {
  const pieces: Uint8Array[] = [Buffer.from(`${JSON.stringify(settings)}\n`)];
  for (const name of ROLE_PARTS) {
    const length = Buffer.alloc(4);
    length.writeUInt32LE(parts[name].length);
    pieces.push(length, parts[name]);
  }
  return Buffer.concat(pieces);
}

/** The folder of the trained model, found from the package's root so that sources and built files share it. */
const MODEL_FOLDER = new URL("../../../src/claims/role-model/models/", import.meta.url);

/**
 * Reads the trained model.
 *
 * @throws DaybookError DAY-ROLE-001 where the file is missing, cannot be decompressed, or is of another format
 */
export function readRoleModel(folder: URL = MODEL_FOLDER): RoleModel {
  let bytes: Buffer;
  try {
    bytes = gunzipSync(readFileSync(new URL(ROLE_FILE, folder)));
  } catch (error) {
    throw modelFailure("no readable file", "the trained model's file, gzip-compressed.", error);
  }
  const line = bytes.indexOf(10);
  const settings = JSON.parse(bytes.toString("utf8", 0, line)) as RoleSettings;
  if (settings.format !== ROLE_FORMAT)
    throw modelFailure(`a model of format ${settings.format}`, `format ${ROLE_FORMAT}.`);
  let at = line + 1;
  const parts = ROLE_PARTS.map((name): readonly [RolePart, Scorer] => {
    const length = bytes.readUInt32LE(at);
    at += 4 + length;
    return [name, unpackRows(bytes.subarray(at - length, at))];
  });
  return { ...settings, ...(Object.fromEntries(parts) as Record<RolePart, Scorer>) };
}

function modelFailure(found: string, expected: string, cause?: unknown) {
  return failure(
    "DAY-ROLE-001",
    `src/claims/role-model/models/${ROLE_FILE}`,
    found,
    expected,
    "Restore the file from the repository, or make it anew with: npm run train:roles",
    cause,
  );
}
