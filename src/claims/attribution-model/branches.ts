import type { Passage } from "./passage.ts";

/**
 * The tree seen from a cue. Every token of the cue's sentence hangs in a branch: the subtree, right below the
 * cue's head word or one of its ancestors, that holds it.
 */
export interface Branches {
  /** Top token of the branch; the token itself where it is the cue's head or an ancestor; -1 without a tree. */
  readonly top: Int32Array;
  /** How many steps above the cue's head the branch is attached, at most 4. */
  readonly height: Uint8Array;
  /** Relation of the highest clause between the token and the branch's top, 0 for none. */
  readonly clause: Int32Array;
}

const HIGHEST = 4;
const LONGEST_WALK = 300;

/** The cue's head word: the token of `[from, to)` that hangs outside of it; of several the one with most below. */
export function cueHead(p: Passage, from: number, to: number): number {
  let best = -1;
  let bestScore = -1;
  for (let t = from; t < to; t++) {
    const head = p.head[t] as number;
    if (head >= from && head < to) continue;
    const score = (p.subject[t] !== -1 ? 2 : 0) + (p.clause[t] !== -1 ? 2 : 0) + (p.below[t] !== 0 ? 1 : 0);
    if (score >= bestScore) {
      best = t;
      bestScore = score;
    }
  }
  return best < 0 ? to - 1 : best;
}

/** Works out the branches of one sentence, tokens `[from, to)` of the passage; the lists start at `from`. */
export function readBranches(p: Passage, head: number, from: number, to: number): Branches {
  const size = to - from;
  const branches = {
    top: new Int32Array(size).fill(-1),
    height: new Uint8Array(size),
    clause: new Int32Array(size),
  };
  const onPath = new Int8Array(size).fill(-1);
  let height = 0;
  for (let t = head; t >= 0; t = p.head[t] as number) {
    if (onPath[t - from] !== -1) break;
    onPath[t - from] = Math.min(height++, HIGHEST);
  }
  for (let t = from; t < to; t++) {
    let top = t;
    let clause = 0;
    let above = p.head[t] as number;
    if (onPath[t - from] === -1) {
      let steps = 0;
      while (above >= 0 && onPath[above - from] === -1 && steps++ < LONGEST_WALK) {
        if (p.clausal[top]) clause = p.relation[top] as number;
        top = above;
        above = p.head[above] as number;
      }
      if (above < 0) continue;
    } else above = t;
    branches.top[t - from] = top;
    branches.height[t - from] = onPath[above - from] as number;
    branches.clause[t - from] = clause;
  }
  return branches;
}
