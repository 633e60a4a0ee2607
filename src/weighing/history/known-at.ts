import type { Claim } from "../../model/claim.ts";
import type { Document } from "../../model/document.ts";
import { parseEdtf } from "../../model/edtf.ts";
import type { ReadDocument } from "../../model/record.ts";
import { saidAt } from "../said.ts";

/**
 * A moment of publication: a day `YYYY-MM-DD` (its end, in UTC) or a minute `YYYY-MM-DDTHH:MM` in UTC. What a
 * page dates by the day alone was known at a minute of that day: nobody can tell that it was not.
 */
export type Moment = string;

const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):[0-5]\d)?$/;

/** Whether a text is a moment that exists. */
export function isMoment(text: string): boolean {
  const day = MOMENT.exec(text)?.[1];
  return day !== undefined && parseEdtf(day) !== null;
}

/**
 * What had been published by a moment: the entries said by then, with their claims. Documents without any are
 * left out, and so is what no page dates: nobody can tell that it was known.
 *
 * @param read each document once
 * @returns in the order given. Offsets keep their meaning; entries and `claim.entry` are counted anew
 */
export function knownAt<Read extends ReadDocument>(read: readonly Read[], moment: Moment): Read[] {
  return read.flatMap((one): Read[] => {
    const { document, claims } = one;
    const kept: number[] = [];
    for (const [i, entry] of document.entries.entries())
      if (isBy(saidAt(document, entry), moment)) kept.push(i);
    if (kept.length === document.entries.length) return kept.length > 0 ? [one] : [];
    if (kept.length === 0) return [];
    return [{ ...one, document: withEntries(document, kept), claims: claimsIn(claims, kept) }];
  });
}

/** Whether words said at a time (see `saidAt`) had been said by a moment. */
export function isBy(said: string | null, moment: Moment): boolean {
  if (said === null) return false;
  const shared = Math.min(said.length, moment.length);
  return said.slice(0, shared) <= moment.slice(0, shared);
}

function withEntries(document: Document, kept: readonly number[]): Document {
  const place = new Map(kept.map((index, i) => [index, i]));
  const entries = kept.map((index) => {
    const entry = document.entries[index] as Document["entries"][number];
    if (entry.parent == null) return entry;
    return { ...entry, parent: place.get(entry.parent) ?? null };
  });
  return { ...document, entries };
}

function claimsIn(claims: readonly Claim[], kept: readonly number[]): Claim[] {
  const place = new Map(kept.map((index, i) => [index, i]));
  return claims.flatMap((claim) => {
    const entry = place.get(claim.entry);
    return entry === undefined ? [] : [{ ...claim, entry }];
  });
}
