import { CLAIM_KINDS, type ClaimKind } from "../../model/claim.ts";
import type { LogEntry } from "../log-entries.ts";
import type { Snapshot } from "../snapshot.ts";
import { type EntryMarks, marksOf } from "./marks.ts";

/** Which entries of a log are shown: all, or those with one mark. */
export const SHOWN = ["all", "key", "pinned", "contested", "corrected"] as const;
export type Shown = (typeof SHOWN)[number];

/** What a reader asks of a log; both must hold. */
export interface LogFilter {
  readonly show: Shown;
  /** Only entries with a claim of this kind; null for all. */
  readonly kind: ClaimKind | null;
}

/** Reads `show` and `kind` of a query; what is in neither list falls back to all. */
export function logFilter(query: (name: string) => string | null): LogFilter {
  return {
    show: SHOWN.find((each) => each === query("show")) ?? "all",
    kind: CLAIM_KINDS.find((each) => each === query("kind")) ?? null,
  };
}

/** The filter as parameters of an address; the default ones are left out. */
export function filterParameters({ show, kind }: LogFilter): { show?: string; kind?: string } {
  return { ...(show === "all" ? {} : { show }), ...(kind === null ? {} : { kind }) };
}

function hasMark({ key, pinned, contested, earlier }: EntryMarks, show: Shown): boolean {
  if (show === "pinned") return pinned;
  if (show === "key") return key.length > 0;
  if (show === "contested") return contested;
  if (show === "corrected") return earlier !== null;
  return true;
}

export function passing(
  snapshot: Snapshot,
  entries: readonly LogEntry[],
  { show, kind }: LogFilter,
): LogEntry[] {
  if (show === "all" && kind === null) return [...entries];
  return entries.filter((logged) => {
    const marks = marksOf(snapshot, logged);
    return hasMark(marks, show) && (kind === null || marks.kinds.has(kind));
  });
}

/** How many entries each choice would show, the other choice left as it is. */
export interface LogCounts {
  readonly shown: Readonly<Record<Shown, number>>;
  /** Kinds that occur among all the entries, in the order of the format. */
  readonly kinds: readonly { readonly kind: ClaimKind; readonly entries: number }[];
  /** All kinds together, under the chosen `show`. */
  readonly anyKind: number;
}

export function logCounts(snapshot: Snapshot, entries: readonly LogEntry[], filter: LogFilter): LogCounts {
  const shown = { all: 0, key: 0, pinned: 0, contested: 0, corrected: 0 };
  const kinds = new Map<ClaimKind, number>();
  let anyKind = 0;
  for (const logged of entries) {
    const marks = marksOf(snapshot, logged);
    if (filter.kind === null || marks.kinds.has(filter.kind))
      for (const each of SHOWN) if (hasMark(marks, each)) shown[each]++;
    const counted = hasMark(marks, filter.show);
    if (counted) anyKind++;
    for (const kind of marks.kinds) kinds.set(kind, (kinds.get(kind) ?? 0) + Number(counted));
  }
  return {
    shown,
    kinds: CLAIM_KINDS.flatMap((kind) => {
      const number = kinds.get(kind);
      return number === undefined ? [] : { kind, entries: number };
    }),
    anyKind,
  };
}
