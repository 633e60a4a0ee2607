import type { Holding, HoldingState, ReadDocument, Weighed } from "../model/record.ts";
import type { Theatre } from "../model/theatre.ts";
import type { RecordSource } from "./record-source.ts";
import { buildSnapshot, type Snapshot } from "./snapshot.ts";

/** The weighing stage, as the pages call it. */
export interface Weigher {
  weigh(documents: readonly ReadDocument[], theatre: Theatre): Weighed;
  stateOn(holding: Holding, day: string): HoldingState;
}

/** Gives the snapshot of the record's present revision; loads and weighs only when the revision has changed. */
export interface RecordCache {
  revision(): Promise<number>;
  snapshot(revision: number): Promise<Snapshot>;
}

export function recordCache(source: RecordSource, theatre: Theatre, weigher: Weigher): RecordCache {
  let held: { readonly revision: number; readonly snapshot: Promise<Snapshot> } | null = null;

  async function build(revision: number): Promise<Snapshot> {
    const record = await source.load();
    const weighed = weigher.weigh(record.current, theatre);
    return buildSnapshot(record, weighed, theatre, revision, weigher.stateOn);
  }

  return {
    revision: () => source.revision(),
    snapshot(revision) {
      if (held?.revision !== revision) {
        const snapshot = build(revision);
        held = { revision, snapshot };
        // A load that failed must not be kept: the next request tries again.
        snapshot.catch(() => {
          if (held?.snapshot === snapshot) held = null;
        });
      }
      return held.snapshot;
    },
  };
}
