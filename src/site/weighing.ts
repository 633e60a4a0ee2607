import type { Holding, HoldingState, ReadDocument, Weighed } from "../model/record.ts";
import type { DocumentRelation } from "../model/relation.ts";
import type { Theatre } from "../model/theatre.ts";
import { Ledger } from "../weighing/ledger/ledger.ts";
import type { Steps } from "../weighing/steps.ts";
import type { VoicedClaim } from "../weighing/subject.ts";
import { stateAt } from "../weighing/weigh.ts";

/** What the pages ask of the weighing stage about one state of the record. Holds while the next one is weighed. */
export interface Weighing {
  readonly weighed: Weighed;
  /**
   * The claims of a document with who said each first; empty where the document is not in it. The same array as in the
   * state before where nobody's voice in the document has changed.
   */
  voiced(document: string): readonly VoicedClaim[];
  /** To be asked of the state that last began, not of those before it. */
  relationsOf(document: string): readonly DocumentRelation[];
  /** Called when pages begin to be made of this state, and no longer of the one before. */
  begin?(): void;
}

/** The weighing stage, as the pages call it. */
export interface Weigher {
  /**
   * Weighs a state of the record that comes after the last one given to it: only documents that are other objects than
   * they were are worked out anew. One at a time.
   */
  next(documents: readonly ReadDocument[], theatre: Theatre): Steps<Weighing>;
  /** Weighs a state of the record by itself. */
  once(documents: readonly ReadDocument[], theatre: Theatre): Steps<Weighing>;
  stateOn(holding: Holding, day: string): HoldingState;
}

/** Weighs with one ledger that is kept from revision to revision. */
export function ledgerWeigher(): Weigher {
  let kept: { readonly ledger: Ledger; readonly entered: ReadonlyMap<string, ReadDocument> } | null = null;
  return {
    *next(documents, theatre) {
      const { ledger, entered } = kept ?? { ledger: new Ledger(theatre), entered: new Map() };
      // Work that breaks off leaves a ledger that nobody knows the state of: the next begins with a new one.
      kept = null;
      const now = new Map(documents.map((read) => [read.document.id, read]));
      for (const id of entered.keys()) if (!now.has(id)) yield* ledger.removing(id);
      for (const [id, read] of now) if (entered.get(id) !== read) yield* ledger.adding(read);
      const weighing = yield* weighingOf(ledger);
      kept = { ledger, entered: now };
      return weighing;
    },
    *once(documents, theatre) {
      const ledger = new Ledger(theatre);
      for (const read of documents) yield* ledger.adding(read);
      return yield* weighingOf(ledger);
    },
    stateOn: stateAt,
  };
}

function* weighingOf(ledger: Ledger): Steps<Weighing> {
  const weighed = yield* ledger.weighing();
  const voiced = yield* ledger.voicedByDocument();
  yield* ledger.relations.prepare();
  return {
    weighed,
    voiced: (document) => voiced.get(document) ?? [],
    relationsOf: (document) => ledger.relations.relationsOf(document),
    begin: () => ledger.relations.bringUpToDate(),
  };
}
