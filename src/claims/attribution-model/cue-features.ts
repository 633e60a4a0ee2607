import { key1, key2, key3 } from "../../language/hashing.ts";
import type { Rates } from "./cue-rates.ts";
import { KIND, type Passage } from "./passage.ts";

/** Room for the features of one token. */
export const CUE_FEATURES = 112;

/** A distance in tokens, in eight steps. */
export function step(distance: number): number {
  if (distance <= 2) return distance;
  if (distance <= 4) return 3;
  if (distance <= 8) return 4;
  if (distance <= 16) return 5;
  return distance <= 32 ? 6 : 7;
}

/** What the cue features of a whole passage share: distances to marks, the best rate of each sentence. */
export interface CueContext {
  readonly rates: Rates;
  /** Steps to the nearest quotation mark each side within the sentence, 8 for none. */
  readonly markLeft: Uint8Array;
  readonly markRight: Uint8Array;
  readonly commaLeft: Uint8Array;
  readonly endRight: Uint8Array;
  /** Token of the sentence with the highest rate, by sentence. */
  readonly strongest: Int32Array;
}

export function cueContext(p: Passage, rates: Rates): CueContext {
  const bytes = () => new Uint8Array(p.count).fill(8);
  const context = { rates, markLeft: bytes(), markRight: bytes(), commaLeft: bytes(), endRight: bytes() };
  const sentences = p.sentenceStart.length - 1;
  const strongest = new Int32Array(sentences).fill(-1);
  for (let s = 0; s < sentences; s++) {
    const from = p.sentenceStart[s] as number;
    const to = p.sentenceStart[s + 1] as number;
    let mark = -1;
    let comma = -1;
    for (let t = from; t < to; t++) {
      if (mark >= 0) context.markLeft[t] = step(t - mark);
      if (comma >= 0) context.commaLeft[t] = step(t - comma);
      if (isMark(p, t)) mark = t;
      if (p.kind[t] === KIND.comma) comma = t;
      const best = strongest[s] as number;
      if (best < 0 || (rates.alone[t] as number) > (rates.alone[best] as number)) strongest[s] = t;
    }
    mark = -1;
    for (let t = to - 1; t >= from; t--) {
      if (mark >= 0) context.markRight[t] = step(mark - t);
      if (isMark(p, t)) mark = t;
      context.endRight[t] = step(to - 1 - t);
    }
  }
  return { ...context, strongest };
}

function isMark(p: Passage, t: number): boolean {
  return p.kind[t] === KIND.quoteOpen || p.kind[t] === KIND.quoteClose;
}

/** Writes the keys that tell whether token `t` begins or continues a cue. Returns how many. */
export function cueFeatures(p: Passage, c: CueContext, t: number, keys: Int32Array): number {
  let n = 0;
  const { rates } = c;
  const at = (list: Int32Array, i: number) => (i >= 0 && i < p.count ? (list[i] as number) : 7);
  const rateAt = (i: number) => (i >= 0 && i < p.count ? (rates.alone[i] as number) : 15);
  const w = p.word[t] as number;
  const l = p.lemma[t] as number;
  const g = p.tag[t] as number;
  const l1 = at(p.lemma, t - 1);
  const l2 = at(p.lemma, t - 2);
  const r1 = at(p.lemma, t + 1);
  const r2 = at(p.lemma, t + 2);
  const gl1 = at(p.tag, t - 1);
  const gl2 = at(p.tag, t - 2);
  const gr1 = at(p.tag, t + 1);
  const gr2 = at(p.tag, t + 2);
  keys[n++] = key1(1, w);
  keys[n++] = key1(2, l);
  keys[n++] = key1(3, g);
  keys[n++] = key1(4, l1);
  keys[n++] = key1(5, r1);
  keys[n++] = key1(6, l2);
  keys[n++] = key1(7, r2);
  keys[n++] = key1(8, gl1);
  keys[n++] = key1(9, gr1);
  keys[n++] = key1(10, gl2);
  keys[n++] = key1(11, gr2);
  keys[n++] = key2(12, l, g);
  keys[n++] = key2(13, l1, l);
  keys[n++] = key2(14, l, r1);
  keys[n++] = key2(15, gl1, g);
  keys[n++] = key2(16, g, gr1);
  keys[n++] = key3(17, gl1, g, gr1);
  keys[n++] = key3(18, gl2, gl1, g);
  keys[n++] = key3(19, g, gr1, gr2);
  keys[n++] = key3(20, l2, l1, l);
  keys[n++] = key3(21, l, r1, r2);
  keys[n++] = key3(22, l1, l, r1);
  keys[n++] = key2(23, g, r1);
  keys[n++] = key2(24, l1, g);
  keys[n++] = key2(25, l, gr1);
  keys[n++] = key2(26, gl1, l);
  keys[n++] = key1(27, p.shape[t] as number);
  keys[n++] = key2(28, at(p.shape, t - 1), g);
  keys[n++] = key2(29, at(p.shape, t + 1), g);
  keys[n++] = key1(30, p.ending[t] as number);
  keys[n++] = key2(31, p.ending[t] as number, g);

  const r = rateAt(t);
  const pairRate = rates.withNext[t] as number;
  const pairBefore = t > 0 ? (rates.withNext[t - 1] as number) : 15;
  keys[n++] = key1(32, r);
  keys[n++] = key2(33, r, rateAt(t - 1));
  keys[n++] = key2(34, r, rateAt(t + 1));
  keys[n++] = key2(35, rateAt(t - 1), rateAt(t + 1));
  keys[n++] = key2(36, r, g);
  keys[n++] = key3(37, r, gl1, gr1);
  keys[n++] = key2(38, r, pairRate);
  keys[n++] = key2(39, pairBefore, pairRate);
  keys[n++] = key3(40, r, rateAt(t + 1), rateAt(t + 2));
  keys[n++] = key3(41, r, rateAt(t - 1), rateAt(t - 2));
  keys[n++] = key2(42, r, r1);
  keys[n++] = key2(43, r, l1);

  const quoted = p.quote[t] === 0 ? 0 : 1;
  const markLeft = c.markLeft[t] as number;
  const markRight = c.markRight[t] as number;
  keys[n++] = key2(44, markLeft * 2 + quoted, r);
  keys[n++] = key2(45, markRight * 2 + quoted, r);
  keys[n++] = key2(46, markLeft * 9 + markRight, quoted);
  keys[n++] = key3(47, markLeft * 9 + markRight, quoted, g);
  keys[n++] = key2(48, quoted, l);
  keys[n++] = key2(49, quoted, g);
  keys[n++] = key3(50, markLeft, r1, g);
  const commaLeft = c.commaLeft[t] as number;
  const endRight = c.endRight[t] as number;
  keys[n++] = key3(51, commaLeft, endRight, g);
  keys[n++] = key3(52, commaLeft, endRight, r);
  keys[n++] = key3(53, endRight, r, gr1);

  return treeFeatures(p, c, t, keys, n);
}

function treeFeatures(p: Passage, c: CueContext, t: number, keys: Int32Array, from: number): number {
  let n = from;
  const { rates } = c;
  const l = p.lemma[t] as number;
  const g = p.tag[t] as number;
  const r = rates.alone[t] as number;
  const head = p.head[t] as number;
  const relation = p.relation[t] as number;
  const below = p.below[t] as number;
  const headLemma = head < 0 ? 3 : (p.lemma[head] as number);
  const headTag = head < 0 ? 3 : (p.tag[head] as number);
  const headRate = head < 0 ? 15 : (rates.alone[head] as number);
  const headBelow = head < 0 ? 0 : (p.below[head] as number);
  const side = head < t ? 0 : 1;
  const reach = head < 0 ? 8 : step(Math.abs(head - t));
  keys[n++] = key1(60, relation);
  keys[n++] = key2(61, relation, l);
  keys[n++] = key2(62, relation, r);
  keys[n++] = key3(63, relation, headLemma, side);
  keys[n++] = key3(64, relation, headRate, side * 16 + reach);
  keys[n++] = key3(65, relation, headTag, g);
  keys[n++] = key3(66, relation, headLemma, l);
  keys[n++] = key1(67, below);
  keys[n++] = key2(68, below, l);
  keys[n++] = key2(69, below, g);
  keys[n++] = key2(70, below, r);
  keys[n++] = key3(71, below, relation, g);

  const subject = p.subject[t] as number;
  const subjectTag = subject < 0 ? 3 : (p.tag[subject] as number);
  const subjectLemma = subject < 0 ? 3 : (p.lemma[subject] as number);
  keys[n++] = key2(72, subjectTag, r);
  keys[n++] = key2(73, subjectLemma, r);
  keys[n++] = key2(74, subjectLemma, l);
  keys[n++] = key3(75, subjectTag, l, below & CLAUSES);
  const clause = p.clause[t] as number;
  const clauseRelation = clause < 0 ? 3 : (p.relation[clause] as number);
  const clauseTag = clause < 0 ? 3 : (p.tag[clause] as number);
  const mark = clause < 0 ? 3 : (p.clauseMark[t] as number);
  const clauseSide = clause < 0 ? 2 : clause < t ? 0 : 1;
  keys[n++] = key3(76, clauseRelation, mark, r);
  keys[n++] = key3(77, clauseRelation, mark, l);
  keys[n++] = key3(78, clauseRelation, clauseSide * 16 + r, g);
  keys[n++] = key3(79, clauseRelation, clauseTag, r);
  keys[n++] = key3(80, clauseRelation, subjectTag, g);
  keys[n++] = key3(81, subjectTag, mark, clauseRelation);
  const object = p.object[t] as number;
  const objectLemma = object < 0 ? 3 : (p.lemma[object] as number);
  keys[n++] = key2(82, objectLemma, l);
  keys[n++] = key2(83, objectLemma, r);
  keys[n++] = key2(84, object < 0 ? 15 : (rates.alone[object] as number), r);

  const above = head < 0 ? -1 : (p.head[head] as number);
  const aboveRelation = head < 0 ? 3 : (p.relation[head] as number);
  keys[n++] = key3(85, relation, aboveRelation, r);
  keys[n++] = key3(86, relation, above < 0 ? 15 : (rates.alone[above] as number), r);
  keys[n++] = key3(87, aboveRelation, above < 0 ? 3 : (p.lemma[above] as number), g);
  // Auxiliaries and adverbs belong to the cue of their verb: 'did not immediately respond'.
  const groupStart = head < 0 ? -1 : (p.groupStart[head] as number);
  const place = t === groupStart ? 0 : t > groupStart && t < head ? 1 : 2;
  keys[n++] = key3(88, place, relation, headRate);
  keys[n++] = key3(89, place, relation, headBelow & CLAUSES);
  keys[n++] = key3(90, place, headLemma, l);
  keys[n++] = key3(91, place * 16 + headRate, headBelow, g);
  keys[n++] = key2(92, (p.groupStart[t] as number) === t ? 1 : 0, g);

  const sentence = p.sentence[t] as number;
  const first = p.sentenceStart[sentence] as number;
  const strongest = c.strongest[sentence] as number;
  const strongestRate = rates.alone[strongest] as number;
  const rank = strongest === t ? 0 : strongest < t ? 1 : 2;
  keys[n++] = key3(93, rank, strongestRate, r);
  keys[n++] = key3(94, rank, strongestRate, g);
  keys[n++] = key3(95, step(t - first), g, r);
  keys[n++] = key2(96, Math.min(sentence, 3) * 8 + step(t - first), p.shape[t] as number);
  const label = p.speakerLabel[t] as number;
  keys[n++] = key3(97, label, p.kind[t] as number, step(t));
  keys[n++] = key3(98, label, l, t < 6 ? 1 : 0);
  keys[n++] = key3(99, p.kind[t] as number, t > 0 ? (p.tag[t - 1] as number) : 7, step(p.count));
  return n;
}

const CLAUSES = 4 | 8 | 16 | 128;
