import type { Bounds } from "../model/bounds.ts";
import type { Claim, ClaimKind } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import { saidAt } from "../weighing/said.ts";
import { claimLine } from "./claim-lines.ts";
import { type Cell, csvList } from "./csv.ts";

/** A claim as `daybook export claims` gives it: the exchange format with what identifies and explains it. */
export function claimRecord(claim: Claim, document: Document): object {
  const entry = document.entries[claim.entry];
  return {
    id: claim.id,
    ...claimLine(claim, document),
    publisher: document.publisher,
    capture: document.capture,
    entry: claim.entry,
    entry_kind: entry?.kind ?? null,
    said: saidAt(document, entry),
    tz: entry?.tz ?? null,
    when_known: claim.when?.known ?? null,
    places: claim.where.map(({ printed, name, place, candidates, reason }) => ({
      printed,
      name,
      place,
      candidates,
      reason,
    })),
    actors: claim.actors.map(({ printed, name, actor, reason }) => ({ printed, name, actor, reason })),
    rules: claim.rules,
    confidence: claim.confidence ?? null,
  };
}

type Column = readonly [name: string, cell: (claim: Claim, document: Document) => Cell];

/** Columns of the CSV in order; docs/contracts/exports.md defines each. */
export const CLAIM_COLUMNS: readonly Column[] = [
  ["id", ({ id }) => id],
  ["document", ({ document }) => document],
  ["publisher", (_, { publisher }) => publisher],
  ["entry", ({ entry }) => entry],
  ["entry_kind", ({ entry }, { entries }) => entries[entry]?.kind ?? null],
  ["said", ({ entry }, document) => saidAt(document, document.entries[entry])],
  ["tz", ({ entry }, { entries }) => entries[entry]?.tz ?? null],
  ["kind", ({ kind }) => kind],
  ["quote", ({ quote }) => quote],
  ["start", (claim, document) => claimLine(claim, document).start],
  ["end", (claim, document) => claimLine(claim, document).end],
  ["sources", ({ attribution }) => csvList(attribution.map(({ source }) => source))],
  ["cues", ({ attribution }) => csvList(attribution.map(({ cue }) => cue ?? ""))],
  ["stances", ({ attribution }) => csvList(attribution.map(({ stance }) => stance))],
  ["certainty", ({ certainty }) => certainty],
  ["when", ({ when }) => when?.edtf ?? null],
  ["when_known", ({ when }) => when?.known ?? null],
  ["where", ({ where }) => csvList(where.map(({ name }) => name))],
  ["places", ({ where }) => csvList(where.map(({ place }) => place ?? ""))],
  ["status", statusOf],
  ["who", (claim) => (claim.kind === "toll" ? claim.toll.who : null)],
  ["by", (claim) => csvList(byOf(claim))],
  ["count_min", (claim) => countOf(claim)?.min ?? null],
  ["count_max", (claim) => countOf(claim)?.max ?? null],
  ["count_text", (claim) => countOf(claim)?.text ?? null],
  ["count_approximate", (claim) => countOf(claim)?.approximate ?? null],
  ["body", (claim, document) => JSON.stringify(claimLine(claim, document)[claim.kind] ?? null)],
  ["capture", (_, { capture }) => capture],
  ["rules", ({ rules }) => csvList(rules)],
  ["confidence", ({ confidence }) => confidence?.claim ?? null],
  ["confidence_fields", ({ confidence }) => (confidence ? JSON.stringify(confidence.fields) : null)],
];

/** What the kind's own object calls status, change or act; null for a statement. */
function statusOf(claim: Claim): string | null {
  switch (claim.kind) {
    case "toll":
      return claim.toll.status;
    case "attack":
      return claim.attack.status;
    case "control":
      return claim.control.change;
    case "truce":
      return claim.truce.status;
    case "facility":
      return claim.facility.status;
    case "aid":
      return claim.aid.status;
    case "diplomacy":
      return claim.diplomacy.act;
    case "allegiance":
      return claim.allegiance.change;
    case "arms":
      return claim.arms.status;
    case "statement":
      return null;
  }
}

function byOf(claim: Claim): readonly string[] {
  const body = bodyOf(claim);
  return "by" in body ? (body.by as readonly string[]) : [];
}

function countOf(claim: Claim): Bounds | null {
  const body = bodyOf(claim);
  return "count" in body ? ((body.count as Bounds | null | undefined) ?? null) : null;
}

function bodyOf(claim: Claim): object {
  return (claim as Partial<Record<ClaimKind, object>>)[claim.kind] ?? {};
}
