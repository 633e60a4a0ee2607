/** A sentence of one document, for comparison with those of others. */
export interface Passage {
  /** Equal for passages of one document. */
  readonly document: string;
  readonly text: string;
}

const SHINGLE = 5;
/** Share of the shorter sentence's word runs that must stand in the other. Agencies' customers cut and patch. */
const COPIED_SHARE = 0.6;
/** Shorter sentences are alike by chance ('At least ten people were killed on Sunday'). */
const FEWEST_WORDS = 9;

/** A run of words in more texts than this is a turn of phrase of a monitor's daily list, and tells nothing. */
const MOST_HOLDERS = 64;

/**
 * Groups passages that are one text under several banners.
 *
 * @returns for each passage the index of the first member of its group in the order given; a passage
 *   without a copy has its own index
 */
export function groupCopies(passages: readonly Passage[]): number[] {
  // Equal texts first: a text printed fifty times is then compared once.
  const firstOf = new Map<string, number>();
  const same = passages.map(({ document, text }, i) => {
    const words = wordsOf(text);
    const key = words.length < FEWEST_WORDS ? `${document} ${i}` : words.join(" ");
    const first = firstOf.get(key) ?? i;
    firstOf.set(key, first);
    return first;
  });
  const group = groupPatched(passages, [...firstOf.values()]);
  return same.map((first) => group(first));
}

/** Joins texts that share most of their runs of words. */
function groupPatched(passages: readonly Passage[], distinct: readonly number[]): (i: number) => number {
  const shingles = new Map(distinct.map((i) => [i, shinglesOf((passages[i] as Passage).text)]));
  const holders = new Map<string, number[]>();
  for (const [i, set] of shingles)
    for (const shingle of set) {
      const list = holders.get(shingle);
      if (list === undefined) holders.set(shingle, [i]);
      else list.push(i);
    }
  const parent = new Map<number, number>();
  const root = (i: number): number => {
    let at = i;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    return at;
  };
  for (const [i, set] of shingles) {
    const shared = new Map<number, number>();
    for (const shingle of set) {
      const list = holders.get(shingle) as number[];
      if (list.length > MOST_HOLDERS) continue;
      for (const j of list)
        if (j < i && passages[j]?.document !== passages[i]?.document) shared.set(j, (shared.get(j) ?? 0) + 1);
    }
    for (const [j, count] of shared) {
      if (count < Math.min(set.size, (shingles.get(j) as Set<string>).size) * COPIED_SHARE) continue;
      const [low, high] = [root(i), root(j)].sort((a, b) => a - b) as [number, number];
      if (low !== high) parent.set(high, low);
    }
  }
  return root;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function shinglesOf(text: string): Set<string> {
  const words = wordsOf(text);
  const set = new Set<string>();
  if (words.length < FEWEST_WORDS) return set;
  for (let i = 0; i + SHINGLE <= words.length; i++) set.add(words.slice(i, i + SHINGLE).join(" "));
  return set;
}
