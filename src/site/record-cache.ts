import type { Theatre } from "../model/theatre.ts";
import type { Steps } from "../weighing/steps.ts";
import { withKnownEditions } from "./alike.ts";
import { momentsOf } from "./history.ts";
import { earlierMoments, type Ready } from "./earlier-moments.ts";
import type { RecordSource, SiteRecord } from "./record-source.ts";
import { searchAfter } from "./search/ready.ts";
import { inSlices } from "./slices.ts";
import { type Snapshot, snapshotInSteps } from "./snapshot.ts";
import type { Weigher } from "./weighing.ts";

/**
 * The record as the pages see it. When it changes, the new state is loaded, weighed and indexed in slices, and requests
 * are answered from the last one meanwhile, which is complete and true of its revision; then all turn to the new one at
 * once.
 */
export interface RecordCache {
  /**
   * The revision that pages are to be made of: the one that is ready, and where that has been behind the record for
   * longer than `patienceMs` the one that comes after it, when it is ready.
   */
  revision(): Promise<number>;
  /** The record as it is at the time of asking or later, when its pages can be made. */
  latest(): Promise<Snapshot>;
  /** What `revision` gave; where all have turned to a later one since, that. */
  snapshot(revision: number): Promise<Snapshot>;
  /** The record as of an earlier moment of publication; the last few asked for are kept. */
  snapshotAt(revision: number, moment: string): Promise<Snapshot>;
}

export interface CacheOptions {
  /** How long requests are answered from a state that the record has left behind, in milliseconds. */
  readonly patienceMs?: number;
  /** Told of a state that could not be made, while the one before goes on being shown. */
  readonly onError?: (error: unknown) => void;
}

const PATIENCE_MS = 5_000;

export function recordCache(
  source: RecordSource,
  theatre: Theatre,
  weigher: Weigher,
  { patienceMs = PATIENCE_MS, onError = () => {} }: CacheOptions = {},
): RecordCache {
  let ready: Ready | null = null;
  let making: { readonly revision: number; readonly done: Promise<Ready> } | null = null;
  /** By the clock of the process; null where the state that is ready was the record's when that was last asked. */
  let behindSince: number | null = null;
  const earlier = earlierMoments(theatre, weigher);

  function* state(revision: number, loaded: SiteRecord): Steps<Ready> {
    const record = yield* withKnownEditions(loaded, ready?.record ?? null);
    const weighing = yield* weigher.next(record.current, theatre);
    const moments = yield* momentsOf(record.current);
    const before = ready?.snapshot ?? null;
    const { stateOn } = weigher;
    const snapshot = yield* snapshotInSteps(record, weighing, theatre, revision, stateOn, moments, before);
    return { revision, record, snapshot };
  }

  async function makeNext(revision: number): Promise<Ready> {
    try {
      const next = await inSlices(state(revision, await source.load()));
      next.snapshot.weighing.begin?.();
      if (ready !== null) searchAfter(ready.snapshot, next.snapshot);
      ready = next;
      behindSince = null;
      return next;
    } finally {
      making = null;
    }
  }

  /** The next state: the one that is being made already, whatever its revision, or else of this one. */
  function next(revision: number): Promise<Ready> {
    if (making === null) {
      const done = makeNext(revision);
      making = { revision, done };
      done.catch((error) => {
        if (ready !== null) onError(error);
      });
    }
    return making.done;
  }

  async function latest(): Promise<Ready> {
    const revision = await source.revision();
    // What is being made may be of a revision before this one, but then the one after it is not.
    if (ready?.revision !== revision && making !== null && making.revision !== revision)
      await making.done.catch(() => {});
    return ready?.revision === revision ? ready : next(revision);
  }

  return {
    async revision() {
      const revision = await source.revision();
      if (ready?.revision === revision) {
        behindSince = null;
        return revision;
      }
      const done = next(revision);
      if (ready === null) return revision;
      behindSince ??= performance.now();
      return performance.now() - behindSince >= patienceMs ? (await done).revision : ready.revision;
    },
    latest: async () => (await latest()).snapshot,
    async snapshot(revision) {
      return (ready ?? (await next(revision))).snapshot;
    },
    async snapshotAt(revision, moment) {
      return earlier.at(ready ?? (await next(revision)), moment);
    },
  };
}
