import type { Theatre } from "../model/theatre.ts";
import type { Steps } from "../weighing/steps.ts";
import { editionsAt, momentsOf, recordAt } from "./history.ts";
import type { SiteEdition, SiteRecord } from "./record-source.ts";
import { inSlices } from "./slices.ts";
import { type Snapshot, snapshotInSteps } from "./snapshot.ts";
import type { Weigher } from "./weighing.ts";

/** Moments kept when they are made: each is a record of its own. */
const KEPT = 4;

/** Moments that may wait to be made: each takes as long as weighing the whole record once. */
const WAITING = 12;

/** A state of the record with everything that pages need. */
export interface Ready {
  readonly revision: number;
  readonly record: SiteRecord;
  readonly snapshot: Snapshot;
}

/** States of the record as known at earlier moments, made one after the other, in slices. */
export interface EarlierMoments {
  /** @throws an error with `statusCode` 503 where too many others wait */
  at(ready: Ready, moment: string): Promise<Snapshot>;
}

interface Then {
  readonly revision: number;
  /** What the record of the moment is made of. */
  readonly editions: readonly SiteEdition[];
  readonly snapshot: Promise<Snapshot>;
}

export function earlierMoments(theatre: Theatre, weigher: Weigher): EarlierMoments {
  /** The longest unused first. */
  const made = new Map<string, Then>();
  const waiting = new Map<string, Then>();
  let last: Promise<unknown> = Promise.resolve();

  /** @param known the same moment in an earlier revision, where it was made of the same editions: it need not be weighed again */
  function* steps({ revision, record }: Ready, moment: string, known: Snapshot | null): Steps<Snapshot> {
    const then = recordAt(record, moment);
    yield;
    const weighing = known?.weighing ?? (yield* weigher.once(then.current, theatre));
    weighing.begin?.();
    const moments = yield* momentsOf(record.current);
    return yield* snapshotInSteps(then, weighing, theatre, revision, weigher.stateOn, moments);
  }

  function begin(ready: Ready, moment: string): Then {
    if (waiting.size >= WAITING)
      throw Object.assign(new Error("Too many earlier moments are asked for at once."), { statusCode: 503 });
    const editions = editionsAt(ready.record, moment);
    const before = made.get(moment);
    const same =
      before?.editions.length === editions.length &&
      before.editions.every((edition, i) => edition === editions[i]);
    const snapshot = last.then(async () =>
      inSlices(steps(ready, moment, same ? await before.snapshot : null)),
    );
    const then = { revision: ready.revision, editions, snapshot };
    waiting.set(moment, then);
    last = snapshot.then(
      () => leave(moment, then, true),
      () => leave(moment, then, false),
    );
    return then;
  }

  function leave(moment: string, then: Then, keep: boolean): void {
    if (waiting.get(moment) === then) waiting.delete(moment);
    if (keep) put(moment, then);
  }

  function put(moment: string, then: Then): void {
    made.delete(moment);
    made.set(moment, then);
    for (const oldest of made.keys()) {
      if (made.size <= KEPT) break;
      made.delete(oldest);
    }
  }

  return {
    async at(ready, moment) {
      const known = [made.get(moment), waiting.get(moment)].find((one) => one?.revision === ready.revision);
      if (known !== undefined && made.get(moment) === known) put(moment, known);
      return (known ?? begin(ready, moment)).snapshot;
    },
  };
}
