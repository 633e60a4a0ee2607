import { key1, key2, key3, pair } from "../../language/hashing.ts";
import { type Branches, cueHead, readBranches } from "./branches.ts";
import { step } from "./cue-features.ts";
import type { Rates } from "./cue-rates.ts";
import { BELOW, KIND, type Passage } from "./passage.ts";

/** Room for the features of one token. */
export const SPAN_FEATURES = 112;

const SENTENCES_BEFORE = 3;
const SENTENCES_AFTER = 6;
const LONGEST_WINDOW = 600;

/** What the features of all tokens around one cue share. */
export interface CueView {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly sentence: number;
  /** Tokens that may be source or content: the cue's sentence, three before, six after. */
  readonly windowFrom: number;
  readonly windowTo: number;
  readonly sentenceFrom: number;
  readonly sentenceTo: number;
  readonly branches: Branches;
  /** For each token of the window its branch as one hash. */
  readonly branch: Int32Array;
  /** For each token of the window: how many commas stand between it and the cue, at most 3. */
  readonly commas: Uint8Array;
  /** For each token of the window: 1 where another cue stands between, 2 where it is part of one. */
  readonly others: Uint8Array;
  /** Quotation right before and right behind the cue, and the one it stands in; 0 for none. */
  readonly quoteLeft: number;
  readonly quoteRight: number;
  readonly quoteHere: number;
  /** Hashes of the cue: lemma of its head, all its words, its place in the tree. */
  readonly lemma: number;
  readonly words: number;
  readonly signature: number;
  readonly rate: number;
}

/** @param cueOf for each token of the passage the number of the cue it belongs to, 0 for none */
export function cueView(p: Passage, rates: Rates, cueOf: Int32Array, from: number, to: number): CueView {
  const sentence = p.sentence[from] as number;
  const sentences = p.sentenceStart.length - 1;
  const sentenceFrom = p.sentenceStart[sentence] as number;
  const sentenceTo = p.sentenceStart[sentence + 1] as number;
  const windowFrom = Math.max(
    p.sentenceStart[Math.max(0, sentence - SENTENCES_BEFORE)] as number,
    from - LONGEST_WINDOW,
  );
  const windowTo = Math.min(
    p.sentenceStart[Math.min(sentences, sentence + SENTENCES_AFTER + 1)] as number,
    to + LONGEST_WINDOW,
  );
  const head = cueHead(p, from, Math.min(to, sentenceTo));
  const branches = readBranches(p, head, sentenceFrom, sentenceTo);
  let words = 1;
  for (let t = from; t < to; t++) words = pair(words, p.lemma[t] as number);
  const quoteHere = p.quote[from] as number;
  return {
    from,
    to,
    head,
    sentence,
    windowFrom,
    windowTo,
    sentenceFrom,
    sentenceTo,
    branches,
    branch: branchHashes(p, branches, head, windowFrom, windowTo, sentenceFrom, sentenceTo),
    commas: commasBetween(p, from, to, windowFrom, windowTo),
    others: othersBetween(cueOf, from, to, windowFrom, windowTo),
    quoteLeft: quoteBeside(p, from, -1, quoteHere, windowFrom),
    quoteRight: quoteBeside(p, to - 1, 1, quoteHere, windowTo - 1),
    quoteHere,
    lemma: p.lemma[head] as number,
    words,
    signature: pair(p.relation[head] as number, p.below[head] as number),
    rate: rates.alone[head] as number,
  };
}

function branchHashes(
  p: Passage,
  branches: Branches,
  head: number,
  windowFrom: number,
  windowTo: number,
  sentenceFrom: number,
  sentenceTo: number,
): Int32Array {
  const hashes = new Int32Array(windowTo - windowFrom);
  for (let t = windowFrom; t < windowTo; t++) {
    if (t < sentenceFrom || t >= sentenceTo) {
      hashes[t - windowFrom] = 11 + (p.sentence[t] as number) - (p.sentence[head] as number);
      continue;
    }
    const top = branches.top[t - sentenceFrom] as number;
    const height = branches.height[t - sentenceFrom] as number;
    hashes[t - windowFrom] =
      top < 0 ? 5 : pair(p.relation[top] as number, height * 4 + (top < head ? 0 : top > head ? 1 : 2));
  }
  return hashes;
}

function commasBetween(p: Passage, from: number, to: number, first: number, last: number): Uint8Array {
  const commas = new Uint8Array(last - first);
  let seen = 0;
  for (let t = from - 1; t >= first; t--) {
    commas[t - first] = seen;
    if (p.kind[t] === KIND.comma) seen = Math.min(3, seen + 1);
  }
  seen = 0;
  for (let t = to; t < last; t++) {
    commas[t - first] = seen;
    if (p.kind[t] === KIND.comma) seen = Math.min(3, seen + 1);
  }
  return commas;
}

function othersBetween(cueOf: Int32Array, from: number, to: number, first: number, last: number): Uint8Array {
  const others = new Uint8Array(last - first);
  let seen = 0;
  for (let t = from - 1; t >= first; t--) {
    others[t - first] = cueOf[t] !== 0 ? 2 : seen;
    if (cueOf[t] !== 0) seen = 1;
  }
  seen = 0;
  for (let t = to; t < last; t++) {
    others[t - first] = cueOf[t] !== 0 ? 2 : seen;
    if (cueOf[t] !== 0) seen = 1;
  }
  return others;
}

/** The first quotation other than `here` from token `at` on in one direction. */
function quoteBeside(p: Passage, at: number, direction: -1 | 1, here: number, last: number): number {
  for (let t = at + direction; direction < 0 ? t >= last : t <= last; t += direction) {
    const quote = p.quote[t] as number;
    if (quote !== 0 && quote !== here) return quote;
  }
  return 0;
}

/** Writes the keys that tell whether token `t` is part of the cue's source or content. Returns how many. */
export function spanFeatures(p: Passage, c: CueView, t: number, keys: Int32Array): number {
  let n = 0;
  const at = (list: Int32Array, i: number) => (i >= 0 && i < p.count ? (list[i] as number) : 7);
  const kindAt = (i: number) => (i >= 0 && i < p.count ? (p.kind[i] as number) : 8);
  const w = t - c.windowFrom;
  const side = t < c.from ? 0 : 1;
  const distance = side === 0 ? c.from - t : t - c.to + 1;
  const near = step(distance) * 2 + side;
  const inSentence = t >= c.sentenceFrom && t < c.sentenceTo;
  const apart = 4 + Math.max(-3, Math.min(6, (p.sentence[t] as number) - c.sentence));
  const word = p.word[t] as number;
  const lemma = p.lemma[t] as number;
  const tag = p.tag[t] as number;
  const kind = p.kind[t] as number;

  const branch = c.branch[w] as number;
  const i = t - c.sentenceFrom;
  const top = inSentence ? (c.branches.top[i] as number) : -2;
  const topBefore = inSentence && t > c.sentenceFrom ? (c.branches.top[i - 1] as number) : -3;
  const topAfter = inSentence && t + 1 < c.sentenceTo ? (c.branches.top[i + 1] as number) : -3;
  const change = (top !== topBefore ? 1 : 0) + (top !== topAfter ? 2 : 0);
  const clause = inSentence ? (c.branches.clause[i] as number) : 1;
  const branchBefore = w > 0 ? (c.branch[w - 1] as number) : 3;
  const branchAfter = w + 1 < c.branch.length ? (c.branch[w + 1] as number) : 3;
  keys[n++] = key2(101, near, apart);
  keys[n++] = key2(102, branch, change);
  keys[n++] = key2(103, branch, c.lemma);
  keys[n++] = key3(104, branch, c.lemma, change);
  keys[n++] = key2(105, branch, c.words);
  keys[n++] = key2(106, branch, at(p.tag, c.head));
  keys[n++] = key2(107, branch, c.signature);
  keys[n++] = key3(108, branch, c.signature, change);
  keys[n++] = key2(109, branch, word);
  keys[n++] = key2(110, branch, tag);
  keys[n++] = key3(111, branch, tag, change);
  keys[n++] = key3(112, branch, kind * 9 + kindAt(t - 1), change);
  keys[n++] = key2(113, branch, clause);
  keys[n++] = key3(114, branch, clause, c.lemma);
  keys[n++] = key3(115, branch, clause, kind);
  keys[n++] = key3(116, branch, near, change);
  keys[n++] = key2(117, branchBefore, branch);
  keys[n++] = key2(118, branch, branchAfter);
  keys[n++] = key3(119, branchBefore, branch, tag);
  keys[n++] = key3(120, branch, branchAfter, tag);
  keys[n++] = key3(121, branch, at(p.word, t - 1), change);
  keys[n++] = key3(122, branch, at(p.word, t + 1), change);

  n = quoteFeatures(p, c, t, near, branch, keys, n);

  const commas = c.commas[w] as number;
  const other = c.others[w] as number;
  const place = side * 12 + apart;
  keys[n++] = key3(140, commas, side, kind);
  keys[n++] = key3(141, commas, near, c.lemma);
  keys[n++] = key3(142, commas, place, tag);
  keys[n++] = key3(143, commas * 4 + other, branch, place);
  keys[n++] = key3(144, other, place, kind);
  keys[n++] = key3(145, other, branch, change);
  keys[n++] = key3(146, other, place, tag);

  keys[n++] = key2(147, place, word);
  keys[n++] = key2(148, place, lemma);
  keys[n++] = key2(149, place, tag);
  keys[n++] = key2(150, place, at(p.word, t - 1));
  keys[n++] = key2(151, place, at(p.word, t + 1));
  keys[n++] = key2(152, place, at(p.tag, t - 1));
  keys[n++] = key2(153, place, at(p.tag, t + 1));
  keys[n++] = key3(154, place, at(p.tag, t - 1), tag);
  keys[n++] = key3(155, place, tag, at(p.tag, t + 1));
  keys[n++] = key3(156, place, at(p.tag, t - 2), at(p.tag, t - 1));
  keys[n++] = key3(157, place, at(p.tag, t + 1), at(p.tag, t + 2));
  keys[n++] = key3(158, place, at(p.word, t - 1), word);
  keys[n++] = key3(159, place, word, at(p.word, t + 1));
  keys[n++] = key3(160, place, p.shape[t] as number, at(p.shape, t - 1));
  keys[n++] = key3(161, place, p.shape[t] as number, at(p.shape, t + 1));
  keys[n++] = key2(162, near, tag);
  keys[n++] = key2(163, near, lemma);
  keys[n++] = key2(164, near, kind * 9 + kindAt(t + 1));
  keys[n++] = key3(165, near, c.lemma, tag);
  keys[n++] = key3(166, near, c.words, kind);
  keys[n++] = key3(167, near, c.signature, tag);
  keys[n++] = key3(168, near, c.rate, tag);

  const head = p.head[t] as number;
  const toCue = head === c.head ? 1 : head >= c.from && head < c.to ? 2 : t === c.head ? 3 : 0;
  keys[n++] = key3(169, p.relation[t] as number, side, toCue);
  keys[n++] = key3(170, p.relation[t] as number, place, at(p.relation, t - 1));
  keys[n++] = key3(171, p.relation[t] as number, branch, head < t ? 0 : 1);
  keys[n++] = key3(172, place, head < 0 ? 3 : (p.lemma[head] as number), p.relation[t] as number);
  const first = p.sentenceStart[p.sentence[t] as number] as number;
  keys[n++] = key3(173, place, step(t - first), tag);
  keys[n++] = key3(174, p.speakerLabel[t] as number, p.speakerLabel[c.from] as number, place);
  // A cue without a subject of its own takes its source elsewhere.
  const bare = (p.below[c.head] as number) & (BELOW.subject | BELOW.complement | BELOW.passive);
  keys[n++] = key3(175, bare, branch, tag);
  keys[n++] = key3(176, bare, near, kind);
  keys[n++] = key3(177, at(p.word, c.to), branch, near);
  keys[n++] = key3(178, at(p.tag, c.from - 1), branch, near);
  keys[n++] = key1(179, pair(c.words, pair(place, word)));
  return n;
}

/** How the token stands to quotations and these to the cue. */
function quoteFeatures(
  p: Passage,
  c: CueView,
  t: number,
  near: number,
  branch: number,
  keys: Int32Array,
  from: number,
): number {
  let n = from;
  const here = quoteRelation(p, c, t);
  const before = t > 0 ? quoteRelation(p, c, t - 1) : 7;
  const after = t + 1 < p.count ? quoteRelation(p, c, t + 1) : 7;
  const quote = p.quote[t] as number;
  const quoteFrom = p.quoteFrom[quote] as number;
  const quoteTo = p.quoteTo[quote] as number;
  const gap =
    quote === 0 ? 8 : quoteTo < c.from ? step(c.from - quoteTo) : step(Math.max(0, quoteFrom - c.to));
  const edge = quote === 0 ? 0 : t === quoteFrom ? 1 : t === quoteTo ? 2 : 3;
  const length = quote === 0 ? 8 : step(quoteTo - quoteFrom);
  const around = (c.quoteLeft ? 1 : 0) + (c.quoteRight ? 2 : 0) + (c.quoteHere ? 4 : 0);
  keys[n++] = key2(123, here, gap);
  keys[n++] = key3(124, here, gap, edge);
  keys[n++] = key2(125, here, branch);
  keys[n++] = key3(126, here, gap, c.lemma);
  keys[n++] = key3(127, before, here, after);
  keys[n++] = key3(128, here, around, near);
  keys[n++] = key3(129, here, around, branch);
  keys[n++] = key3(130, here * 8 + edge, p.kind[t] as number, around);
  keys[n++] = key3(131, here * 8 + edge, length * 9 + gap, 0);
  keys[n++] = key3(132, here, around, p.tag[t] as number);
  keys[n++] = key3(133, here * 64 + before * 8 + after, p.kind[t] as number, around);
  keys[n++] = key3(134, here, c.rate, gap);
  keys[n++] = key3(135, here, c.signature, gap);
  const nextKind = t + 1 < p.count ? (p.kind[t + 1] as number) : 8;
  keys[n++] = key3(136, here * 8 + edge, nextKind, p.kind[t] as number);
  return n;
}

/** 0 outside, 1 in the cue's own quotation, 2 and 3 in the next to the left and right, 4 and 5 farther. */
function quoteRelation(p: Passage, c: CueView, t: number): number {
  const quote = p.quote[t] as number;
  if (quote === 0) return 0;
  if (quote === c.quoteHere) return 1;
  if (quote === c.quoteLeft) return 2;
  if (quote === c.quoteRight) return 3;
  return t < c.from ? 4 : 5;
}
