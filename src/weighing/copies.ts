/** A sentence of one document, for comparison with those of others. */
export interface Passage {
  /** Equal for passages of one document. */
  readonly document: string;
  readonly text: string;
  /** Only asked which of the others it is like: joins no group and makes none. */
  readonly probe?: boolean;
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
  const same = passages.map(({ document, text, probe }, i) => {
    if (probe) return i;
    const words = wordsOf(text);
    const key = words.length < FEWEST_WORDS ? `${document} ${i}` : words.join(" ");
    const first = firstOf.get(key) ?? i;
    firstOf.set(key, first);
    return first;
  });
  const { root, like } = groupPatched(passages, [...firstOf.values()]);
  return same.map((first, i) => (passages[i]?.probe ? like(i) : root(first)));
}

/** Joins texts that share most of their runs of words, and tells which of them another is like. */
function groupPatched(
  passages: readonly Passage[],
  distinct: readonly number[],
): { root: (i: number) => number; like: (probe: number) => number } {
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
  // Counters are kept and set back to zero: making a map for each sentence takes most of the time.
  const shared = new Int32Array(passages.length);
  /** Texts of other documents that share enough with a text, of those before a limit. */
  const alike = (i: number, set: ReadonlySet<string>, limit: number): number[] => {
    const touched: number[] = [];
    for (const shingle of set) {
      const list = holders.get(shingle);
      if (list === undefined || list.length > MOST_HOLDERS) continue;
      for (const j of list) {
        if (j >= limit) continue;
        if (shared[j] === 0) touched.push(j);
        shared[j] = (shared[j] as number) + 1;
      }
    }
    const found: number[] = [];
    for (const j of touched) {
      const shorter = Math.min(set.size, (shingles.get(j) as Set<string>).size);
      const enough = (shared[j] as number) >= shorter * COPIED_SHARE;
      if (enough && passages[j]?.document !== passages[i]?.document) found.push(j);
      shared[j] = 0;
    }
    return found;
  };
  for (const [i, set] of shingles)
    for (const j of alike(i, set, i)) {
      const [low, high] = [root(i), root(j)].sort((a, b) => a - b) as [number, number];
      if (low !== high) parent.set(high, low);
    }
  const like = (i: number): number => {
    const found = alike(i, shinglesOf((passages[i] as Passage).text), passages.length);
    return found.length === 0 ? i : Math.min(...found.map(root));
  };
  return { root, like };
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
