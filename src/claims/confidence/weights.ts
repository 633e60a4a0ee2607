import { readFileSync } from "node:fs";
import { failure } from "../../model/diagnostic.ts";
import type { Evidence, Group } from "./evidence.ts";

/** A logistic model: the log odds are the base and the sum of weight by value; a feature without a weight adds nothing. */
export interface Weights {
  readonly base: number;
  readonly weights: Readonly<Record<string, number>>;
}

export type ConfidenceModel = Readonly<Record<Group, Weights>>;

/** Number of the format: features and file of one number belong together. */
export const CONFIDENCE_FORMAT = 1;
export const CONFIDENCE_FILE = "confidence.json";

/** The folder of the trained model, found from the package's root so that sources and built files share it. */
const MODEL_FOLDER = new URL("../../../src/claims/confidence/models/", import.meta.url);

/** The chance between 0 and 1 that a model gives to evidence. */
export function chanceOf({ base, weights }: Weights, evidence: Evidence): number {
  let odds = base;
  for (const [name, value] of evidence) odds += (weights[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-odds));
}

/**
 * Reads the trained model.
 *
 * @throws DaybookError DAY-CONFIDENCE-001 where the file is missing, is no JSON, or is of another format
 */
export function readConfidenceModel(folder: URL = MODEL_FOLDER): ConfidenceModel {
  let file: { format?: unknown; models?: ConfidenceModel };
  try {
    file = JSON.parse(readFileSync(new URL(CONFIDENCE_FILE, folder), "utf8"));
  } catch (error) {
    throw unreadable("no readable file", error);
  }
  if (file.format !== CONFIDENCE_FORMAT || file.models === undefined)
    throw unreadable(`a model of format ${String(file.format)}`);
  return file.models;
}

function unreadable(found: string, cause?: unknown) {
  return failure(
    "DAY-CONFIDENCE-001",
    `src/claims/confidence/models/${CONFIDENCE_FILE}`,
    found,
    `a trained model of format ${CONFIDENCE_FORMAT}, as JSON.`,
    "Restore the file from the repository, or make it anew with: npm run train:confidence",
    cause,
  );
}

/** The file of a model, byte for byte the same for the same weights: names in order, four decimals. */
export function writeConfidenceModel(model: ConfidenceModel): string {
  const models = Object.fromEntries(
    Object.entries(model).map(([group, { base, weights }]) => {
      const names = Object.keys(weights).sort();
      const kept = names.map((name) => [name, round(weights[name] as number)] as const);
      return [
        group,
        { base: round(base), weights: Object.fromEntries(kept.filter(([, value]) => value !== 0)) },
      ];
    }),
  );
  return `${JSON.stringify({ format: CONFIDENCE_FORMAT, models }, null, 1)}\n`;
}

function round(value: number): number {
  // Adding zero turns -0 into 0, which JSON writes alike on every machine.
  return Math.round(value * 10_000) / 10_000 + 0;
}
