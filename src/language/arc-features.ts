import { key1, key2, key3, pair } from "./hashing.ts";
import { NONE, type ParserState } from "./parser-state.ts";

/** Upper bound of the number of features of a state. */
export const ARC_FEATURES = 112;

/** Distance in words, in seven bins. */
function distance(from: number, to: number): number {
  const gap = to - from;
  if (gap <= 3) return gap;
  if (gap <= 5) return 4;
  return gap <= 10 ? 5 : 6;
}

/** Number of dependents, four and more as one. */
function few(count: number): number {
  return count < 4 ? count : 4;
}

/**
 * Writes the keys of the features that choose the next transition to `out` and gives their number.
 * S0, S1, S2 are the top words of the stack, N0, N1, N2 the next words to read.
 */
export function arcFeatures(state: ParserState, out: Int32Array): number {
  const { word, tag, wordTag, label, left1, left2, right1, right2, stack, stackSize, next, nodes } = state;
  const s0 = stack[stackSize - 1] as number;
  const s1 = stackSize > 1 ? (stack[stackSize - 2] as number) : NONE;
  const s2 = stackSize > 2 ? (stack[stackSize - 3] as number) : NONE;
  const n0 = next < nodes ? next : NONE;
  const n1 = next + 1 < nodes ? next + 1 : NONE;
  const n2 = next + 2 < nodes ? next + 2 : NONE;
  const s0w = word[s0] as number;
  const s0t = tag[s0] as number;
  const s0p = wordTag[s0] as number;
  const s1w = word[s1] as number;
  const s1t = tag[s1] as number;
  const s1p = wordTag[s1] as number;
  const s2t = tag[s2] as number;
  const n0w = word[n0] as number;
  const n0t = tag[n0] as number;
  const n0p = wordTag[n0] as number;
  const n1w = word[n1] as number;
  const n1t = tag[n1] as number;
  const n2t = tag[n2] as number;
  const s0l = left1[s0] as number;
  const s0r = right1[s0] as number;
  const s1l = left1[s1] as number;
  const s1r = right1[s1] as number;
  const n0l = left1[n0] as number;
  let n = 0;
  // Single words.
  out[n++] = key1(1, s0w);
  out[n++] = key1(2, s0t);
  out[n++] = key1(3, s0p);
  out[n++] = key1(4, s1w);
  out[n++] = key1(5, s1t);
  out[n++] = key1(6, s1p);
  out[n++] = key1(7, s2t);
  out[n++] = key1(8, wordTag[s2] as number);
  out[n++] = key1(9, n0w);
  out[n++] = key1(10, n0t);
  out[n++] = key1(11, n0p);
  out[n++] = key1(12, n1w);
  out[n++] = key1(13, n1t);
  out[n++] = key1(14, wordTag[n1] as number);
  out[n++] = key1(15, n2t);
  out[n++] = key1(16, wordTag[n2] as number);
  // Pairs.
  out[n++] = key2(20, s0p, n0p);
  out[n++] = key2(21, s0p, n0w);
  out[n++] = key2(22, s0w, n0p);
  out[n++] = key2(23, s0p, n0t);
  out[n++] = key2(24, s0t, n0p);
  out[n++] = key2(25, s0w, n0w);
  out[n++] = key2(26, s0t, n0t);
  out[n++] = key2(27, s1p, s0p);
  out[n++] = key2(28, s1p, s0w);
  out[n++] = key2(29, s1w, s0p);
  out[n++] = key2(30, s1p, s0t);
  out[n++] = key2(31, s1t, s0p);
  out[n++] = key2(32, s1w, s0w);
  out[n++] = key2(33, s1t, s0t);
  out[n++] = key2(34, s1t, n0t);
  out[n++] = key2(35, s1w, n0t);
  out[n++] = key2(36, s1t, n0w);
  out[n++] = key2(37, s1w, n0w);
  out[n++] = key2(38, n0t, n1t);
  out[n++] = key2(39, n0w, n1t);
  out[n++] = key2(40, n0t, n1w);
  // Triples.
  const s0n0t = pair(s0t, n0t);
  const s1s0t = pair(s1t, s0t);
  out[n++] = key2(45, s0n0t, n1t);
  out[n++] = key3(46, n0t, n1t, n2t);
  out[n++] = key2(47, s1s0t, n0t);
  out[n++] = key2(48, s1s0t, s2t);
  out[n++] = key3(49, s1s0t, n0t, n1t);
  out[n++] = key2(50, s0n0t, tag[s0l] as number);
  out[n++] = key2(51, s0n0t, tag[s0r] as number);
  out[n++] = key2(52, s0n0t, tag[n0l] as number);
  out[n++] = key2(53, s1s0t, tag[s1l] as number);
  out[n++] = key2(54, s1s0t, tag[s1r] as number);
  out[n++] = key2(55, s1s0t, tag[s0l] as number);
  out[n++] = key2(56, s1s0t, tag[s0r] as number);
  out[n++] = key3(57, s1t, tag[s1r] as number, n0t);
  out[n++] = key3(58, s0w, s1t, n0t);
  out[n++] = key3(59, s0t, s1w, n0t);
  out[n++] = key3(60, s0t, s1t, n0w);
  // Number of dependents.
  const s0lv = few(state.leftCount[s0] as number);
  const s0rv = few(state.rightCount[s0] as number);
  const n0lv = few(state.leftCount[n0] as number);
  const s1rv = few(state.rightCount[s1] as number);
  out[n++] = key2(61, s0w, s0lv);
  out[n++] = key2(62, s0t, s0lv);
  out[n++] = key2(63, s0w, s0rv);
  out[n++] = key2(64, s0t, s0rv);
  out[n++] = key2(65, n0w, n0lv);
  out[n++] = key2(66, n0t, n0lv);
  out[n++] = key2(67, s1w, s1rv);
  out[n++] = key2(68, s1t, s1rv);
  // Distance.
  const s0n0d = n0 === NONE ? 7 : distance(s0, n0);
  const s1s0d = s1 === NONE ? 7 : distance(s1, s0);
  out[n++] = key2(70, s0w, s0n0d);
  out[n++] = key2(71, s0t, s0n0d);
  out[n++] = key2(72, n0w, s0n0d);
  out[n++] = key2(73, n0t, s0n0d);
  out[n++] = key2(74, s0n0t, s0n0d);
  out[n++] = key2(75, s1s0t, s1s0d);
  out[n++] = key2(76, s1w, s1s0d);
  out[n++] = key2(77, s0w, s1s0d + 8);
  // Outermost dependents.
  const s0ll = label[s0l] as number;
  const s0rl = label[s0r] as number;
  const s1rl = label[s1r] as number;
  const n0ll = label[n0l] as number;
  out[n++] = key2(80, s0t, word[s0l] as number);
  out[n++] = key2(81, s0t, s0ll);
  out[n++] = key2(82, s0t, word[s0r] as number);
  out[n++] = key2(83, s0t, s0rl);
  out[n++] = key2(84, n0t, word[n0l] as number);
  out[n++] = key2(85, n0t, n0ll);
  out[n++] = key2(86, s1t, word[s1r] as number);
  out[n++] = key2(87, s1t, s1rl);
  out[n++] = key2(88, s0w, s0ll);
  out[n++] = key2(89, s0w, s0rl);
  out[n++] = key2(90, s1w, s1rl);
  out[n++] = key2(91, s1t, label[s1l] as number);
  // Labels of all dependents of a side.
  const s0ls = state.leftSet[s0] as number;
  const s0rs = state.rightSet[s0] as number;
  const n0ls = state.leftSet[n0] as number;
  const s1rs = state.rightSet[s1] as number;
  const s1ls = state.leftSet[s1] as number;
  out[n++] = key2(92, s0w, s0ls);
  out[n++] = key2(93, s0t, s0ls);
  out[n++] = key2(94, s0w, s0rs);
  out[n++] = key2(95, s0t, s0rs);
  out[n++] = key2(96, n0t, n0ls);
  out[n++] = key3(97, s0n0t, s0ls, s0rs);
  out[n++] = key3(98, s1s0t, s1rs, s0ls);
  out[n++] = key3(99, s0n0t, n0ls, s0rs);
  out[n++] = key3(100, s1t, s1ls, s1rs);
  out[n++] = key3(101, s1s0t, s1ls, s0rs);
  // Second dependents.
  out[n++] = key3(102, s0t, tag[s0l] as number, tag[left2[s0] as number] as number);
  out[n++] = key3(103, s0t, tag[s0r] as number, tag[right2[s0] as number] as number);
  out[n++] = key3(104, n0t, tag[n0l] as number, tag[left2[n0] as number] as number);
  // Preposition or subordinator.
  const s0m = state.marker[s0] as number;
  out[n++] = key3(105, s0m, s1w, s0t);
  out[n++] = key3(106, s0m, s1t, s0w);
  out[n++] = key3(107, s0m, s1s0t, s2t);
  out[n++] = key3(108, s0m, n0t, s1t);
  out[n++] = key3(109, s0m, word[s2] as number, s1t);
  out[n++] = key3(110, state.marker[s1] as number, s1s0t, n0t);
  // Inside quotation marks or not.
  const quotes =
    (state.quoted[s0] as number) * 4 + (state.quoted[n0] as number) * 2 + (state.quoted[s1] as number);
  out[n++] = key2(111, s0n0t, quotes);
  out[n++] = key2(112, s1s0t, quotes);
  return n;
}
