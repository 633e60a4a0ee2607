import type { Bounds } from "../model/bounds.ts";
import type { Claim, ClaimBody, ClaimKind } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import { codePointOffsets } from "../model/offsets.ts";

/** A claim in the exchange format: what one line of `daybook extract` holds. Offsets count Unicode code points. */
export type ClaimLine = {
  readonly document: string;
  readonly kind: ClaimKind;
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
} & { readonly [K in ClaimKind]?: object };

// One table a document: claims of one document come one after another.
const offsetsOf = new WeakMap<Document, (utf16: number) => number>();

/**
 * The line of a claim: the fields of the claims format in its order, and no others.
 *
 * @param document the claim's own document: its text turns UTF-16 offsets into code points
 */
export function claimLine(claim: Claim, document: Document): ClaimLine {
  let offset = offsetsOf.get(document);
  if (offset === undefined) {
    offset = codePointOffsets(document.text);
    offsetsOf.set(document, offset);
  }
  return {
    document: claim.document,
    kind: claim.kind,
    quote: claim.quote,
    start: offset(claim.start),
    end: offset(claim.end),
    attribution: claim.attribution.map(({ source, cue, stance }) => ({ source, cue, stance })),
    certainty: claim.certainty,
    when: claim.when?.edtf ?? null,
    where: claim.where.map(({ name }) => name),
    ...bodyOf(claim),
  };
}

/** The kind's own object, every field present and in the order of the format; `statement` has none. */
function bodyOf(claim: ClaimBody): { [K in ClaimKind]?: object } {
  switch (claim.kind) {
    case "toll": {
      const { status, count, who, side, by, means, breakdown } = claim.toll;
      const parts = breakdown?.map((part) => ({
        who: part.who,
        count: boundsOf(part.count),
        where: part.where,
      }));
      const toll = { status, count: boundsOf(count), who, side, by, means };
      return { toll: parts === undefined ? toll : { ...toll, breakdown: parts } };
    }
    case "attack": {
      const { type, by, target, means, status, count } = claim.attack;
      const attack = { type, by, target, means, status };
      return { attack: count === undefined ? attack : { ...attack, count: boundsOf(count) } };
    }
    case "control": {
      const { change, by, from } = claim.control;
      return { control: { change, by, from } };
    }
    case "truce": {
      const { type, status, by, parties, start, end, breaches } = claim.truce;
      const breached = breaches === null ? null : { count: boundsOf(breaches.count), by: breaches.by };
      return { truce: { type, status, by, parties, start, end, breaches: breached } };
    }
    case "facility": {
      const { type, name, status, count, by, means } = claim.facility;
      return { facility: { type, name, status, count: boundsOf(count), by, means } };
    }
    case "aid": {
      const { status, by, to, what, count } = claim.aid;
      return { aid: { status, by, to, what, count: boundsOf(count) } };
    }
    case "diplomacy": {
      const { act, by, to, about } = claim.diplomacy;
      return { diplomacy: { act, by, to, about } };
    }
    case "allegiance": {
      const { change, actor, other } = claim.allegiance;
      return { allegiance: { change, actor, other } };
    }
    case "arms": {
      const { status, what, from, to, count } = claim.arms;
      return { arms: { status, what, from, to, count: boundsOf(count) } };
    }
    case "statement":
      return {};
  }
}

function boundsOf(bounds: Bounds | null): object | null {
  if (bounds === null) return null;
  const { min, max, text, approximate } = bounds;
  return approximate ? { min, max, text, approximate } : { min, max, text };
}
