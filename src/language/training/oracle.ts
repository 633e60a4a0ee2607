import { FIRST_WORD, LEFT, NONE, type ParserState, RIGHT, ROOT, SHIFT } from "../parser-state.ts";

/** Heads by node number: `gold[node]` is the head's node, `ROOT` for the root word. */
export type GoldHeads = Int32Array;

export function goldHeads(heads: readonly number[]): GoldHeads {
  const gold = new Int32Array(heads.length + FIRST_WORD);
  heads.forEach((head, i) => {
    gold[i + FIRST_WORD] = head < 0 ? ROOT : head + FIRST_WORD;
  });
  return gold;
}

/**
 * Number of gold arcs that become unreachable by the transition (dynamic oracle of the arc-hybrid system,
 * Goldberg and Nivre 2013), so that training goes on usefully after a mistake.
 */
export function transitionCost(state: ParserState, gold: GoldHeads, transition: number): number {
  const { stack, stackSize, next, nodes } = state;
  const top = stack[stackSize - 1] as number;
  let cost = 0;
  if (transition === SHIFT) {
    // Below the top nothing can become the head of the next word, and nothing on the stack its dependent.
    const head = gold[next] as number;
    for (let k = 0; k < stackSize; k++) {
      const node = stack[k] as number;
      if (k < stackSize - 1 && node === head) cost++;
      if (node !== ROOT && gold[node] === next) cost++;
    }
    return cost;
  }
  const head = gold[top] as number;
  for (let node = next; node < nodes; node++) if (gold[node] === top) cost++;
  if (transition === LEFT) {
    const below = stackSize > 1 ? (stack[stackSize - 2] as number) : NONE;
    if (head === below || head > next) cost++;
  } else if (transition === RIGHT && head >= next) cost++;
  return cost;
}
