import { key1, key2, key3, pair } from "./hashing.ts";
import { type ParserState } from "./parser-state.ts";

/** Upper bound of the number of features of an arc. */
export const LABEL_FEATURES = 64;

function distance(gap: number): number {
  if (gap <= 3) return gap;
  if (gap <= 6) return 4;
  return gap <= 12 ? 5 : 6;
}

/** Writes the keys of the features that name the arc from `head` to `dependent` to `out` and gives their number. */
export function labelFeatures(state: ParserState, head: number, dependent: number, out: Int32Array): number {
  const { word, tag, wordTag, label, left1, right1, nodes } = state;
  const hw = word[head] as number;
  const ht = tag[head] as number;
  const dw = word[dependent] as number;
  const dt = tag[dependent] as number;
  const hp = wordTag[head] as number;
  const dp = wordTag[dependent] as number;
  const left = dependent < head ? 1 : 0;
  const far = distance(left === 1 ? head - dependent : dependent - head) * 2 + left;
  const dl = left1[dependent] as number;
  const dr = right1[dependent] as number;
  const marker = state.marker[dependent] as number;
  const dls = state.leftSet[dependent] as number;
  const drs = state.rightSet[dependent] as number;
  const hls = state.leftSet[head] as number;
  const hrs = state.rightSet[head] as number;
  const before = (node: number): number => (node > 2 ? (tag[node - 1] as number) : 0);
  const after = (node: number): number => (node > 1 && node + 1 < nodes ? (tag[node + 1] as number) : 0);
  const tags = pair(ht, dt);
  let n = 0;
  out[n++] = key2(1, hw, left);
  out[n++] = key2(2, ht, left);
  out[n++] = key2(3, hp, left);
  out[n++] = key2(4, dw, left);
  out[n++] = key2(5, dt, left);
  out[n++] = key2(6, dp, left);
  out[n++] = key3(7, hw, dw, left);
  out[n++] = key2(8, tags, left);
  out[n++] = key3(9, hp, dt, left);
  out[n++] = key3(10, ht, dp, left);
  out[n++] = key3(11, hp, dp, left);
  out[n++] = key3(12, hw, dt, left);
  out[n++] = key3(13, ht, dw, left);
  out[n++] = key2(14, tags, far);
  out[n++] = key2(15, dt, far);
  out[n++] = key2(16, ht, far);
  out[n++] = key3(17, tags, dls, left);
  out[n++] = key3(18, tags, drs, left);
  out[n++] = key3(19, tags, hls, left);
  out[n++] = key3(20, tags, hrs, left);
  out[n++] = key3(21, dw, dls, left);
  out[n++] = key3(22, hw, hls, left);
  out[n++] = key3(23, hw, hrs, dt);
  out[n++] = key3(24, hw, hls, dt);
  out[n++] = key3(25, dls, drs, left);
  out[n++] = key3(26, ht, pair(dls, drs), left);
  out[n++] = key3(27, tags, word[dl] as number, left);
  out[n++] = key3(28, tags, tag[dl] as number, left);
  out[n++] = key3(29, tags, label[dl] as number, left);
  out[n++] = key3(30, tags, word[dr] as number, left);
  out[n++] = key3(31, tags, tag[dr] as number, left);
  out[n++] = key3(32, tags, label[dr] as number, left);
  out[n++] = key3(33, marker, hw, left);
  out[n++] = key3(34, marker, ht, dt);
  out[n++] = key3(35, marker, dw, left);
  out[n++] = key2(36, marker, left);
  out[n++] = key3(37, marker, hp, dp);
  out[n++] = key3(38, tags, before(dependent), left);
  out[n++] = key3(39, tags, after(dependent), left);
  out[n++] = key3(40, tags, before(head), left);
  out[n++] = key3(41, tags, after(head), left);
  out[n++] = key3(42, tags, before(dependent), after(dependent));
  out[n++] = key3(43, tags, before(head), after(head));
  out[n++] = key3(
    44,
    tags,
    (state.leftCount[head] as number) * 16 + (state.rightCount[head] as number),
    left,
  );
  out[n++] = key3(
    45,
    tags,
    (state.leftCount[dependent] as number) * 16 + (state.rightCount[dependent] as number),
    left,
  );
  out[n++] = key3(46, tags, (state.quoted[head] as number) * 2 + (state.quoted[dependent] as number), left);
  out[n++] = key1(47, pair(tags, pair(hls, far)));
  out[n++] = key3(48, ht, pair(dls, marker), dt);
  out[n++] = key3(49, word[left1[head] as number] as number, ht, dt);
  out[n++] = key3(50, label[right1[head] as number] as number, ht, pair(dt, left));
  return n;
}
