import type { Theatre } from "../model/theatre.ts";
import { momentsOf, recordAt } from "./history.ts";
import type { RecordSource, SiteRecord } from "./record-source.ts";
import { buildSnapshot, type Snapshot } from "./snapshot.ts";
import type { Weigher, Weighing } from "./weighing.ts";

/** Gives the snapshot of the record's present revision; loads and weighs only when the revision has changed. */
export interface RecordCache {
  revision(): Promise<number>;
  /** The record alone, not weighed: what the log needs to tell what is new, long before pages can be made. */
  record(revision: number): Promise<SiteRecord>;
  snapshot(revision: number): Promise<Snapshot>;
  /** The record as of an earlier moment of publication; the last few asked for are kept. */
  snapshotAt(revision: number, moment: string): Promise<Snapshot>;
}

/** Earlier moments kept at a time: each is a record of its own. */
const MOMENTS_KEPT = 4;

export function recordCache(source: RecordSource, theatre: Theatre, weigher: Weigher): RecordCache {
  let held: {
    readonly revision: number;
    readonly record: Promise<SiteRecord>;
    /** Null until a page asks for it. */
    snapshot: Promise<Snapshot> | null;
  } | null = null;
  const earlier = new Map<string, Promise<Snapshot>>();

  function make(
    record: SiteRecord,
    weighing: Weighing,
    revision: number,
    moments: readonly string[],
  ): Snapshot {
    return buildSnapshot(record, weighing, theatre, revision, weigher.stateOn, moments);
  }

  function hold(revision: number) {
    if (held?.revision === revision) return held;
    earlier.clear();
    const record = source.load();
    const holding = { revision, record, snapshot: null };
    held = holding;
    forgetWhereFailed(record, holding);
    return holding;
  }

  /** A load that failed must not be kept: the next request tries again. */
  function forgetWhereFailed(loading: Promise<unknown>, holding: typeof held): void {
    loading.catch(() => {
      if (held === holding) held = null;
    });
  }

  function weighed(revision: number): Promise<Snapshot> {
    const holding = hold(revision);
    if (holding.snapshot === null) {
      holding.snapshot = holding.record.then((loaded) =>
        make(loaded, weigher.next(loaded.current, theatre), revision, momentsOf(loaded.current)),
      );
      forgetWhereFailed(holding.snapshot, holding);
    }
    return holding.snapshot;
  }

  return {
    revision: () => source.revision(),
    record: (revision) => hold(revision).record,
    snapshot: weighed,
    snapshotAt(revision, moment) {
      const { record } = hold(revision);
      const known = earlier.get(moment);
      earlier.delete(moment);
      const snapshot =
        known ??
        record.then((loaded) => {
          const then = recordAt(loaded, moment);
          return make(then, weigher.once(then.current, theatre), revision, momentsOf(loaded.current));
        });
      earlier.set(moment, snapshot);
      snapshot.catch(() => earlier.delete(moment));
      for (const oldest of earlier.keys()) {
        if (earlier.size <= MOMENTS_KEPT) break;
        earlier.delete(oldest);
      }
      return snapshot;
    },
  };
}
