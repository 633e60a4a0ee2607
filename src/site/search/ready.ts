import { finish, type Steps } from "../../weighing/steps.ts";
import { inSlices } from "../slices.ts";
import type { Snapshot } from "../snapshot.ts";
import { originsInSteps } from "./origin-of.ts";
import { indexInSteps, type RecordIndex } from "./record-index.ts";
import { thingsInSteps } from "./things.ts";

interface Searchable {
  index: RecordIndex | null;
  /** While or after it is made in slices. */
  making: Promise<void> | null;
  searched: boolean;
  /** The index of an earlier snapshot, to stand on. */
  readonly below: RecordIndex | null;
}

const searchables = new WeakMap<Snapshot, Searchable>();

function searchable(snapshot: Snapshot): Searchable {
  const known = searchables.get(snapshot) ?? { index: null, making: null, searched: false, below: null };
  searchables.set(snapshot, known);
  return known;
}

function* prepare(snapshot: Snapshot, own: Searchable): Steps<RecordIndex> {
  own.index ??= yield* indexInSteps(snapshot, own.below);
  return own.index;
}

function makeReady(snapshot: Snapshot): Promise<void> {
  const own = searchable(snapshot);
  function* all(): Steps<void> {
    yield* prepare(snapshot, own);
    yield* originsInSteps(snapshot);
    yield* thingsInSteps(snapshot);
  }
  own.making ??= inSlices(all());
  return own.making;
}

/** Makes everything that searches of a snapshot need, in slices; once. */
export function readyToSearch(snapshot: Snapshot): Promise<void> {
  searchable(snapshot).searched = true;
  return makeReady(snapshot);
}

/** The index of a snapshot, made at once where it is not there yet. */
export function recordIndex(snapshot: Snapshot): RecordIndex {
  return finish(prepare(snapshot, searchable(snapshot)));
}

/**
 * Has a snapshot searched by what changed since the one before. Where that was searched, this one will be: it is made
 * ready at once.
 */
export function searchAfter(before: Snapshot, after: Snapshot): void {
  const { index, searched, below } = searchable(before);
  searchables.set(after, { index: null, making: null, searched: false, below: index?.root ?? below });
  // Whoever searches is told of a failure.
  if (searched) makeReady(after).catch(() => {});
}
