import type { Claim } from "../model/claim.ts";
import type { Span } from "../model/offsets.ts";

/** A run of text inside one block on which the same claims lie. */
export interface Segment extends Span {
  /** Narrowest claim first, so that the first is the one the words most closely say; empty where none lies. */
  readonly claims: readonly Claim[];
  /** Claims whose first shown character this segment holds: where their anchors stand. */
  readonly opens: readonly Claim[];
}

/**
 * Cuts a block's span at every edge of a claim, so that overlapping claims can each be marked without
 * nesting marks. Segments are in order, without gaps, and their text is the block's text.
 *
 * @param claims by start; those outside the span are passed over
 * @param opened ids of claims already opened in an earlier block; ids opened here are added
 */
export function segmentsOf(block: Span, claims: readonly Claim[], opened: Set<string>): Segment[] {
  const inside = claims.filter((claim) => claim.start < block.end && claim.end > block.start);
  const edges = new Set([block.start, block.end]);
  for (const claim of inside) {
    edges.add(Math.max(claim.start, block.start));
    edges.add(Math.min(claim.end, block.end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const start = cuts[i] as number;
    const end = cuts[i + 1] as number;
    const here = inside
      .filter((claim) => claim.start < end && claim.end > start)
      .sort((a, b) => a.end - a.start - (b.end - b.start) || (a.id < b.id ? -1 : 1));
    const opens = here.filter((claim) => !opened.has(claim.id));
    for (const claim of opens) opened.add(claim.id);
    segments.push({ start, end, claims: here, opens });
  }
  return segments;
}
