import { key1, key2, key3 } from "../../language/hashing.ts";
import { step } from "./cue-features.ts";
import type { Ranked } from "./n-best.ts";
import type { Passage } from "./passage.ts";
import { CONTENT_BEGIN, NOTHING } from "./span-decoding.ts";
import type { CueView } from "./span-features.ts";

const MOST = 4;

/** Where a token's head is: 0 none, 1 outside, 2 the cue, 3 the source, 4 the content. */
function attachment(p: Passage, c: CueView, labels: Uint8Array, t: number): number {
  const head = t >= 0 && t < p.count ? (p.head[t] as number) : -1;
  if (head < 0) return 0;
  if (head >= c.from && head < c.to) return 2;
  return role(c, labels, head) + (role(c, labels, head) === 0 ? 1 : 2);
}

/** 0 neither, 1 source, 2 content. */
function role(c: CueView, labels: Uint8Array, t: number): number {
  if (t < c.windowFrom || t >= c.windowTo) return 0;
  const label = labels[t - c.windowFrom] as number;
  return label === NOTHING ? 0 : label < CONTENT_BEGIN ? 1 : 2;
}

/**
 * The keys that tell how good a whole reading of a cue's window is beside others of the same window: its rank,
 * where its stretches begin and end, what is cut off from the tree there.
 */
export function readingFeatures(p: Passage, c: CueView, { labels, gap }: Ranked, rank: number): Int32Array {
  const keys: number[] = [];
  const behind = Math.round(3 * Math.log2(1 + gap / 200));
  keys.push(key1(401, rank), key1(402, behind));
  const counts = [0, 0, 0];
  let size = 0;
  for (let w = 0; w < labels.length; w++) {
    const own = role(c, labels, c.windowFrom + w);
    if (own === 0) continue;
    if (own === 2) size++;
    const begins = w === 0 || role(c, labels, c.windowFrom + w - 1) !== own;
    if (!begins) continue;
    let end = w + 1;
    while (end < labels.length && role(c, labels, c.windowFrom + end) === own) end++;
    counts[own] = (counts[own] as number) + 1;
    stretchFeatures(p, c, labels, own, c.windowFrom + w, c.windowFrom + end - 1, keys);
  }
  const [, sources, contents] = counts as [number, number, number];
  const around = (c.quoteLeft ? 1 : 0) + (c.quoteRight ? 2 : 0) + (c.quoteHere ? 4 : 0);
  keys.push(key2(403, sources, contents), key3(404, sources, contents, around));
  keys.push(key3(405, sources, c.lemma, 0), key3(406, contents, c.lemma, 0), key2(407, sources, c.signature));
  keys.push(key2(408, step(size), around), key2(409, behind, c.rate));
  return Int32Array.from(keys);
}

/** One stretch of source or content, from token `a` to token `b`. */
function stretchFeatures(
  p: Passage,
  c: CueView,
  labels: Uint8Array,
  own: number,
  a: number,
  b: number,
  keys: number[],
): void {
  const at = (list: Int32Array | Uint8Array, t: number) => (t >= 0 && t < p.count ? (list[t] as number) : 7);
  const branch = (t: number) =>
    t >= c.windowFrom && t < c.windowTo ? (c.branch[t - c.windowFrom] as number) : 3;
  const quote = (t: number) => (t >= 0 && t < p.count ? (p.quote[t] as number) : 0);
  const sameSentence = (t: number) => t >= 0 && t < p.count && p.sentence[t] === p.sentence[t < a ? a : b];
  const n = b + 1;
  const m = a - 1;
  const base = own * 100 + 400;
  const quoteEnd = (quote(b) ? 1 : 0) + (quote(n) ? 2 : 0) + (quote(b) === quote(n) ? 4 : 0);
  const quoteStart = (quote(a) ? 1 : 0) + (quote(m) ? 2 : 0) + (quote(a) === quote(m) ? 4 : 0);
  const nKind = n < p.count ? (p.kind[n] as number) : 8;
  const mKind = m >= 0 ? (p.kind[m] as number) : 8;
  const nAttached = sameSentence(n) ? attachment(p, c, labels, n) : 5;
  const mAttached = sameSentence(m) ? attachment(p, c, labels, m) : 5;
  const oAttached = sameSentence(n + 1) ? attachment(p, c, labels, n + 1) : 5;
  let cutRight = 0;
  let cutRelation = 0;
  let cutLeft = 0;
  const sentenceOfB = p.sentence[b] as number;
  for (let t = n; t < (p.sentenceStart[sentenceOfB + 1] as number); t++) {
    const head = p.head[t] as number;
    if (head < a || head > b || role(c, labels, t) !== 0 || (t >= c.from && t < c.to)) continue;
    if (p.kind[t] !== 0) continue;
    if (cutRight++ === 0) cutRelation = p.relation[t] as number;
  }
  for (let t = p.sentenceStart[p.sentence[a] as number] as number; t < a; t++) {
    const head = p.head[t] as number;
    if (head < a || head > b || role(c, labels, t) !== 0 || (t >= c.from && t < c.to)) continue;
    if (p.kind[t] === 0) cutLeft++;
  }
  let roots = 0;
  let root = a;
  let rootRole = 0;
  for (let t = a; t <= b; t++) {
    const head = p.head[t] as number;
    if (head >= a && head <= b) continue;
    if (p.kind[t] !== 0 && p.kind[t] !== 6) continue;
    if (roots++ === 0) {
      root = t;
      rootRole = attachment(p, c, labels, t);
    }
  }
  cutRight = Math.min(MOST, cutRight);
  cutLeft = Math.min(MOST, cutLeft);
  roots = Math.min(MOST, roots);
  const sentences = Math.min(4, sentenceOfB - (p.sentence[a] as number));
  const apart = (p.sentence[a] as number) - c.sentence;
  // The end.
  keys.push(key3(base + 1, (p.kind[b] as number) * 9 + nKind, quoteEnd, sameSentence(n) ? 1 : 0));
  keys.push(key2(base + 2, p.tag[b] as number, at(p.word, n)));
  keys.push(key3(base + 3, at(p.word, n), branch(n), nAttached));
  keys.push(key3(base + 4, at(p.relation, n), nAttached, nKind));
  keys.push(key3(base + 5, nKind, at(p.word, n + 1), oAttached));
  keys.push(key3(base + 6, nKind, at(p.tag, n + 1), oAttached));
  keys.push(key3(base + 7, nKind, at(p.relation, n + 1), oAttached));
  keys.push(key3(base + 8, cutRight, nKind, cutRelation));
  keys.push(key3(base + 9, c.lemma, nKind, nAttached));
  keys.push(key3(base + 10, nKind, branch(n + 1), oAttached));
  keys.push(key3(base + 11, quoteEnd, quoteStart, nKind * 9 + mKind));
  keys.push(key2(base + 12, at(p.tag, b), at(p.tag, n)));
  keys.push(key2(base + 13, p.word[b] as number, nKind));
  keys.push(key3(base + 14, branch(b), branch(n), nKind));
  keys.push(key3(base + 15, n === c.from ? 1 : n === c.to ? 2 : 0, cutRight, quoteEnd));
  // The beginning.
  keys.push(key3(base + 20, mKind, p.kind[a] as number, quoteStart));
  keys.push(key2(base + 21, at(p.word, m), p.word[a] as number));
  keys.push(key2(base + 22, at(p.tag, m), p.tag[a] as number));
  keys.push(key3(base + 23, branch(a), p.word[a] as number, mAttached));
  keys.push(key3(base + 24, at(p.relation, m), mAttached, mKind));
  keys.push(key2(base + 25, c.lemma, p.word[a] as number));
  keys.push(key3(base + 26, apart, mKind, p.kind[a] as number));
  keys.push(key3(base + 27, cutLeft, mKind, branch(a)));
  keys.push(key3(base + 28, m < c.to && m >= c.from ? 1 : 0, cutLeft, p.tag[a] as number));
  keys.push(key3(base + 29, branch(m), branch(a), mKind));
  // The whole.
  keys.push(key3(base + 40, roots, p.relation[root] as number, rootRole));
  keys.push(key3(base + 41, roots, branch(root), rootRole));
  keys.push(key3(base + 42, p.relation[root] as number, rootRole, c.lemma));
  keys.push(key3(base + 43, cutLeft, cutRight, roots));
  keys.push(key3(base + 44, sentences, apart, quoteStart * 8 + quoteEnd));
  keys.push(key3(base + 45, p.tag[root] as number, cutRight, nKind));
  keys.push(key2(base + 46, step(b - a), own === 1 ? (p.tag[root] as number) : quoteStart));
  keys.push(key3(base + 47, branch(root), c.signature, rootRole));
  keys.push(
    key3(base + 48, apart, a < c.from ? 0 : 1, step(a < c.from ? Math.max(0, c.from - b) : a - c.to)),
  );
}
