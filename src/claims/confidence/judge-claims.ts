import type { Claim, Confidence } from "../../model/claim.ts";
import {
  claimEvidence,
  fieldEvidence,
  filledFields,
  type Group,
  GROUP_OF_FIELD,
  type Judged,
} from "./evidence.ts";
import { chanceOf, type ConfidenceModel, readConfidenceModel } from "./weights.ts";

let shipped: ConfidenceModel | undefined;

/**
 * Claims of one document, each with how likely it is right.
 *
 * @param read claims with their drafts, all of the document: what stands beside a claim counts as evidence
 * @param model the shipped one unless given
 * @throws DaybookError DAY-CONFIDENCE-001 where the shipped model cannot be read
 */
export function judgeClaims(read: readonly Judged[], model?: ConfidenceModel): Claim[] {
  if (read.length === 0) return [];
  const used = model ?? (shipped ??= readConfidenceModel());
  return read.map((one) => ({ ...one.claim, confidence: confidenceOf(one, read, used) }));
}

function confidenceOf(one: Judged, all: readonly Judged[], model: ConfidenceModel): Confidence {
  const fields = filledFields(one.claim).map((field): [string, number] => {
    const group = GROUP_OF_FIELD[field] as Group;
    return [field, decimals(chanceOf(model[group], fieldEvidence(one, field)))];
  });
  return {
    claim: decimals(chanceOf(model.claim, claimEvidence(one, all))),
    fields: Object.fromEntries(fields),
  };
}

/** Two decimals: the examples behind a number are too few for more. */
function decimals(chance: number): number {
  return Math.round(chance * 100) / 100;
}
