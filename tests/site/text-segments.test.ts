import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/model/claim.ts";
import { segmentsOf } from "../../src/site/text-segments.ts";
import { claims } from "./fixture.ts";

const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 30 })), {
  maxLength: 12,
});

function claimAt(start: number, length: number, i: number): Claim {
  return { ...claims.live26, id: `c-${i}`, start, end: start + length };
}

describe("the text of a block cut at the edges of claims", () => {
  it("keeps every character once, in order", () => {
    fc.assert(
      fc.property(spans, (list) => {
        const all = list.map(([start, length], i) => claimAt(start, length, i));
        const segments = segmentsOf({ start: 10, end: 50 }, all, new Set());
        let at = 10;
        for (const { start, end } of segments) {
          if (start !== at || end <= start) return false;
          at = end;
        }
        return at === 50;
      }),
    );
  });

  it("marks exactly the characters that a claim covers", () => {
    fc.assert(
      fc.property(spans, (list) => {
        const all = list.map(([start, length], i) => claimAt(start, length, i));
        const segments = segmentsOf({ start: 10, end: 50 }, all, new Set());
        return all.every((claim) =>
          segments.every(
            ({ start, end, claims: here }) =>
              here.includes(claim) === (claim.start <= start && claim.end >= end),
          ),
        );
      }),
    );
  });

  it("opens a claim once, also when it runs on into the next block", () => {
    const claim = claimAt(5, 30, 1);
    const opened = new Set<string>();
    const first = segmentsOf({ start: 0, end: 20 }, [claim], opened);
    const second = segmentsOf({ start: 20, end: 40 }, [claim], opened);
    const opens = [...first, ...second].filter((segment) => segment.opens.includes(claim));
    expect(opens).toHaveLength(1);
    expect(opens[0]?.start).toBe(5);
    expect(second[0]?.claims).toEqual([claim]);
  });

  it("puts the narrowest claim first where several lie", () => {
    const wide = claimAt(0, 30, 1);
    const narrow = claimAt(10, 5, 2);
    const [, middle] = segmentsOf({ start: 0, end: 30 }, [wide, narrow], new Set());
    expect(middle?.claims).toEqual([narrow, wide]);
  });
});
