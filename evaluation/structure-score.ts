import type { StructureEntry, StructureJson } from "../src/publish/structure.ts";

/** Right, wrong and missed of one kind. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

/** A share: how many of how many. */
export interface Share {
  right: number;
  of: number;
}

/** Figures of a set of pages against their reference structures. */
export interface StructureScore {
  readonly all: Tally;
  readonly kinds: ReadonlyMap<string, Tally>;
  /** Among reference entries that have a clock time. */
  readonly time: Share;
  /** Among reference comments: the parent is the matched right one. */
  readonly thread: Share;
  /** Among reference pages that have a title. */
  readonly title: Share;
}

/** Starts of one entry in two readings may differ by this many characters: a heading may be counted in. */
const START_TOLERANCE = 40;

/** Index of each comment's parent: the last comment before it at a smaller depth; null at the top. */
export function parentsOf(entries: readonly StructureEntry[]): Map<number, number | null> {
  const parents = new Map<number, number | null>();
  const open: number[] = [];
  entries.forEach((entry, index) => {
    if (entry.kind !== "comment") return;
    const depth = entry.depth ?? 0;
    while (open.length > 0 && (entries[open[open.length - 1] as number]?.depth ?? 0) >= depth) open.pop();
    parents.set(index, open[open.length - 1] ?? null);
    open.push(index);
  });
  return parents;
}

/** Pairs entries of one kind whose starts lie near each other, one to one, nearest first. */
export function matchEntries(
  gold: readonly StructureEntry[],
  read: readonly StructureEntry[],
): Map<number, number> {
  const pairs: [number, number, number][] = [];
  gold.forEach((a, i) =>
    read.forEach((b, j) => {
      const apart = Math.abs(a.start - b.start);
      if (a.kind === b.kind && apart <= START_TOLERANCE) pairs.push([apart, i, j]);
    }),
  );
  pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
  const matched = new Map<number, number>();
  const used = new Set<number>();
  for (const [, i, j] of pairs) {
    if (matched.has(i) || used.has(j)) continue;
    matched.set(i, j);
    used.add(j);
  }
  return matched;
}

/** Scores readings against references by the rules of the reference scorer. */
export function scoreStructures(
  pages: readonly { gold: StructureJson; read: StructureJson }[],
): StructureScore {
  const kinds = new Map<string, Tally>();
  const tally = (kind: string): Tally => {
    const known = kinds.get(kind) ?? { right: 0, wrong: 0, missed: 0 };
    kinds.set(kind, known);
    return known;
  };
  const [time, thread, title]: [Share, Share, Share] = [
    { right: 0, of: 0 },
    { right: 0, of: 0 },
    { right: 0, of: 0 },
  ];
  const count = (share: Share, isRight: boolean) => {
    share.of++;
    if (isRight) share.right++;
  };
  for (const { gold, read } of pages) {
    if (gold.title) count(title, (read.title ?? "").trim() === gold.title.trim());
    const matched = matchEntries(gold.entries, read.entries);
    const used = new Set(matched.values());
    const [goldParents, readParents] = [parentsOf(gold.entries), parentsOf(read.entries)];
    gold.entries.forEach((entry, i) => {
      const j = matched.get(i);
      if (j === undefined) tally(entry.kind).missed++;
      else tally(entry.kind).right++;
      if (entry.time) count(time, j !== undefined && read.entries[j]?.time === entry.time);
      if (entry.kind !== "comment") return;
      const parent = goldParents.get(i) ?? null;
      const readParent = j === undefined ? null : (readParents.get(j) ?? null);
      count(
        thread,
        j !== undefined &&
          (parent === null ? readParent === null : readParent !== null && matched.get(parent) === readParent),
      );
    });
    read.entries.forEach((entry, j) => {
      if (!used.has(j)) tally(entry.kind).wrong++;
    });
  }
  const all = { right: 0, wrong: 0, missed: 0 };
  for (const one of kinds.values()) {
    all.right += one.right;
    all.wrong += one.wrong;
    all.missed += one.missed;
  }
  return { all, kinds, time, thread, title };
}

/** Precision, recall and F1; 0 where nothing was counted. */
export function figures(tally: Tally): { precision: number; recall: number; f1: number } {
  const precision = tally.right / Math.max(1, tally.right + tally.wrong);
  const recall = tally.right / Math.max(1, tally.right + tally.missed);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

/** The figures as lines for a terminal. */
export function formatScore(score: StructureScore): string {
  const row = (name: string, tally: Tally) => {
    const { precision, recall, f1 } = figures(tally);
    return `${name.padEnd(12)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
  };
  const share = (name: string, { right, of }: Share) => `${name} ${right}/${of}`;
  return [
    row("entries", score.all),
    ...[...score.kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, tally]) => row(`  ${kind}`, tally)),
    [share("time", score.time), share("thread", score.thread), share("title", score.title)].join("  "),
  ].join("\n");
}
