import type { Claim } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import { codePointOffsets } from "../model/offsets.ts";

/**
 * One claim in the exchange format (docs/claims-format.md): the fields named there, in that order, and no
 * others. Offsets are code points.
 */
export interface ClaimLine {
  readonly document: string;
  readonly kind: Claim["kind"];
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly attribution: readonly {
    readonly source: string;
    readonly cue: string | null;
    readonly stance: string;
  }[];
  readonly certainty: string;
  readonly when: string | null;
  readonly where: readonly string[];
  /** The kind's own object under the kind's name; absent for a statement. */
  readonly [own: string]: unknown;
}

/** Code-point offsets of a document's text, built once however many of its claims are written. */
const offsetsOf = new WeakMap<Document, (utf16: number) => number>();

/** @param document the document whose text the claim's offsets count in */
export function claimLine(claim: Claim, document: Document): ClaimLine {
  let toCodePoint = offsetsOf.get(document);
  if (!toCodePoint) {
    toCodePoint = codePointOffsets(document.text);
    offsetsOf.set(document, toCodePoint);
  }
  return {
    document: claim.document,
    kind: claim.kind,
    quote: claim.quote,
    start: toCodePoint(claim.start),
    end: toCodePoint(claim.end),
    attribution: claim.attribution.map(({ source, cue, stance }) => ({ source, cue, stance })),
    certainty: claim.certainty,
    when: claim.when?.edtf ?? null,
    where: claim.where.map(({ name }) => name),
    ...ownObject(claim),
  };
}

/** The kind's own object, keyed by the kind. */
function ownObject(claim: Claim): Record<string, unknown> {
  if (claim.kind === "statement") return {};
  return { [claim.kind]: (claim as unknown as Record<string, unknown>)[claim.kind] };
}
