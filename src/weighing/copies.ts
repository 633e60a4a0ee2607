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

/**
 * Groups passages that are one text under several banners.
 *
 * @returns for each passage the index of the first member of its group in the order given; a passage
 *   without a copy has its own index
 */
export function groupCopies(passages: readonly Passage[]): number[] {
  const shingles = passages.map(({ text }) => shinglesOf(text));
  const holders = new Map<string, number[]>();
  shingles.forEach((set, i) => {
    for (const shingle of set) {
      const list = holders.get(shingle);
      if (list === undefined) holders.set(shingle, [i]);
      else list.push(i);
    }
  });
  const group = passages.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (group[at] !== at) at = group[at] as number;
    return at;
  };
  passages.forEach((passage, i) => {
    const shared = new Map<number, number>();
    for (const shingle of shingles[i] as Set<string>)
      for (const j of holders.get(shingle) as number[])
        if (j < i && passages[j]?.document !== passage.document) shared.set(j, (shared.get(j) ?? 0) + 1);
    for (const [j, count] of shared) {
      const shorter = Math.min((shingles[i] as Set<string>).size, (shingles[j] as Set<string>).size);
      if (count < shorter * COPIED_SHARE) continue;
      const [low, high] = [root(i), root(j)].sort((a, b) => a - b) as [number, number];
      group[high] = low;
    }
  });
  return passages.map((_, i) => root(i));
}

function shinglesOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const set = new Set<string>();
  if (words.length < FEWEST_WORDS) return set;
  for (let i = 0; i + SHINGLE <= words.length; i++) set.add(words.slice(i, i + SHINGLE).join(" "));
  return set;
}
