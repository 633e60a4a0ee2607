import type { Holding, HoldingState, ReadDocument, Weighed } from "../model/record.ts";
import type { DocumentRelation } from "../model/relation.ts";
import type { Theatre } from "../model/theatre.ts";
import { Ledger } from "../weighing/ledger/ledger.ts";
import type { VoicedClaim } from "../weighing/subject.ts";
import { stateAt } from "../weighing/weigh.ts";

/** What the pages ask of the weighing stage about one state of the record. */
export interface Weighing {
  readonly weighed: Weighed;
  /** The claims of a document with who said each first; empty where the document is not in it. */
  voiced(document: string): readonly VoicedClaim[];
  relationsOf(document: string): readonly DocumentRelation[];
}

/** The weighing stage, as the pages call it. */
export interface Weigher {
  /** Weighs a state of the record that comes after the last one given to it: only what differs is worked out anew. */
  next(documents: readonly ReadDocument[], theatre: Theatre): Weighing;
  /** Weighs a state of the record by itself. */
  once(documents: readonly ReadDocument[], theatre: Theatre): Weighing;
  stateOn(holding: Holding, day: string): HoldingState;
}

/** Weighs with one ledger that is kept from revision to revision. */
export function ledgerWeigher(): Weigher {
  let ledger: Ledger | null = null;
  let entered = new Map<string, ReadDocument>();
  return {
    next(documents, theatre) {
      ledger ??= new Ledger(theatre);
      const now = new Map(documents.map((read) => [read.document.id, read]));
      for (const id of entered.keys()) if (!now.has(id)) ledger.remove(id);
      for (const [id, read] of now) if (!isSame(entered.get(id), read)) ledger.add(read);
      entered = now;
      return weighingOf(ledger);
    },
    once(documents, theatre) {
      const own = new Ledger(theatre);
      for (const read of documents) own.add(read);
      return weighingOf(own);
    },
    stateOn: stateAt,
  };
}

/** Whether weighing can tell no difference: the engine that read it may have been another one. */
function isSame(known: ReadDocument | undefined, read: ReadDocument): boolean {
  return known !== undefined && known.document.capture === read.document.capture && isAlike(known, read);
}

/** Whether two values are equal all the way down. Stops at the first difference: most documents never change. */
function isAlike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length && names.every((name) => isAlike(left[name], right[name]))
  );
}

function weighingOf(ledger: Ledger): Weighing {
  return {
    weighed: ledger.weighed(),
    voiced: (document) => ledger.voiced(document),
    relationsOf: (document) => ledger.relationsOf(document),
  };
}
