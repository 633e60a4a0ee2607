import { key1, key2, key3, pair } from "./hashing.ts";
import {
  CLASS,
  FIELDS,
  FLAGS,
  FLAG_AUXILIARY,
  FLAG_BOUNDARY,
  FLAG_BY,
  FLAG_FINITE,
  FLAG_NOMINAL,
  FLAG_PAST_OR_PARTICIPLE,
  FLAG_PREPOSITION,
  LOW,
  PREFIX,
  SHAPE,
  SHAPE_ENDING,
  SUFFIX,
  TRUE_FORM,
} from "./words.ts";

/** Upper bound of the number of features of a word. */
export const TAGGER_FEATURES = 80;
/** Values beyond both ends of a sentence. */
const EDGE = 0x51ed270b;

/** What the features of a word's tag may look at: all words of the sentence and the tags before the word. */
export interface TaggingContext {
  /** `WordTable.fields`, and the row of each word in it. */
  fields: Int32Array;
  ids: Int32Array;
  count: number;
  /** Hash of the tags given so far, and the UPOS and XPOS index of each. */
  tags: Int32Array;
  /** For each word: what stands to the right within its clause (`lookAhead`). */
  ahead: Int32Array;
  /** State carried along from the left (`ClauseState`). */
  clause: ClauseState;
}

/**
 * What decides between past tense and participle and is out of reach of the next words: the auxiliary still
 * waiting for its verb, and whether the clause and the sentence have a finite verb yet.
 */
export interface ClauseState {
  /** Folded form of the auxiliary since the last verb or clause boundary, 0 for none. */
  auxiliary: number;
  /** Words since that auxiliary, at most 7. */
  sinceAuxiliary: number;
  /** Hash of the last verb's tag in the clause, 0 for none. */
  clauseVerb: number;
  /** 1 where the sentence had a finite verb. */
  finite: number;
  /** Tag of the last word that was no adverb. */
  lastButAdverb: number;
  /** Words that opened the clause: the boundary's own form. */
  opener: number;
}

export function newClauseState(): ClauseState {
  return { auxiliary: 0, sinceAuxiliary: 0, clauseVerb: 0, finite: 0, lastButAdverb: EDGE, opener: EDGE };
}

/** Carries the state over the word at `i`, just tagged. `kind`: 0 other, 1 finite verb, 2 other verb, 3 adverb. */
export function advanceClause(context: TaggingContext, i: number, kind: number): void {
  const { clause, fields, ids, tags } = context;
  const base = (ids[i] as number) * FIELDS;
  const flags = fields[base + FLAGS] as number;
  if ((flags & FLAG_BOUNDARY) !== 0) {
    clause.auxiliary = 0;
    clause.clauseVerb = 0;
    clause.opener = fields[base + LOW] as number;
  } else if ((flags & FLAG_AUXILIARY) !== 0) {
    clause.auxiliary = fields[base + LOW] as number;
    clause.sinceAuxiliary = 0;
  } else if (kind === 1 || kind === 2) {
    clause.auxiliary = 0;
  }
  if (kind === 1 || kind === 2) clause.clauseVerb = tags[i] as number;
  if (kind === 1) clause.finite = 1;
  if (kind !== 3) clause.lastButAdverb = tags[i] as number;
  if (clause.sinceAuxiliary < 7) clause.sinceAuxiliary++;
}

/**
 * For each word what follows it: bit 0 a sure finite verb before the next clause boundary, bit 1 one anywhere,
 * bit 2 a word that may be past or participle before the boundary, bit 3 one anywhere, bit 4 'by' within three,
 * bit 5 two or more words that may be past or participle.
 */
export function lookAhead(fields: Int32Array, ids: Int32Array, count: number, out: Int32Array): void {
  let state = 0;
  let by = 9;
  let candidates = 0;
  for (let i = count - 1; i >= 0; i--) {
    out[i] = state | (by < 3 ? 16 : 0) | (candidates > 1 ? 32 : 0);
    const flags = fields[(ids[i] as number) * FIELDS + FLAGS] as number;
    if ((flags & FLAG_BOUNDARY) !== 0) state &= ~5;
    if ((flags & FLAG_FINITE) !== 0) state |= 3;
    if ((flags & FLAG_PAST_OR_PARTICIPLE) !== 0) {
      state |= 12;
      candidates++;
    }
    by = (flags & FLAG_BY) !== 0 ? 0 : by + 1;
  }
}

/** What kind of word stands at `position`, as far as its form tells: what may be an object, what may not. */
function kindAt(context: TaggingContext, position: number): number {
  if (position >= context.count) return 0;
  const flags = context.fields[(context.ids[position] as number) * FIELDS + FLAGS] as number;
  if ((flags & FLAG_BY) !== 0) return 1;
  if ((flags & FLAG_BOUNDARY) !== 0) return 2;
  if ((flags & FLAG_PREPOSITION) !== 0) return 3;
  if ((flags & FLAG_NOMINAL) !== 0) return 4;
  if ((flags & FLAG_FINITE) !== 0) return 5;
  return (flags & FLAG_PAST_OR_PARTICIPLE) !== 0 ? 6 : 7;
}

/**
 * Writes the keys of the features that ask of the word alone, whose row in the word table starts at `base`, to
 * `out` and gives their number. Their sum is the same wherever the word stands.
 */
export function ownFeatures(fields: Int32Array, base: number, out: Int32Array): number {
  let n = 0;
  out[n++] = key1(1, fields[base + LOW] as number);
  for (let k = 0; k < 5; k++) {
    const suffix = fields[base + SUFFIX + k] as number;
    if (suffix !== 0) out[n++] = key1(2 + k, suffix);
  }
  for (let k = 0; k < 4; k++) {
    const prefix = fields[base + PREFIX + k] as number;
    if (prefix !== 0) out[n++] = key1(7 + k, prefix);
  }
  out[n++] = key1(11, fields[base + SHAPE] as number);
  out[n++] = key1(12, fields[base + SHAPE_ENDING] as number);
  out[n++] = key1(13, fields[base + TRUE_FORM] as number);
  out[n++] = key1(14, fields[base + CLASS] as number);
  return n;
}

/** Writes the keys of the features that ask of the word's surroundings to `out` from index `from` on; gives the index behind them. */
export function contextFeatures(context: TaggingContext, i: number, out: Int32Array, from: number): number {
  const { fields, ids, count, tags, ahead, clause } = context;
  const base = (ids[i] as number) * FIELDS;
  const at = (position: number, field: number): number =>
    position >= 0 && position < count ? (fields[(ids[position] as number) * FIELDS + field] as number) : EDGE;
  const word = fields[base + LOW] as number;
  const cls = fields[base + CLASS] as number;
  const shape = fields[base + SHAPE] as number;
  const suffix3 = fields[base + SUFFIX + 2] as number;
  const tag1 = i > 0 ? (tags[i - 1] as number) : EDGE;
  const tag2 = i > 1 ? (tags[i - 2] as number) : EDGE;
  const before1 = at(i - 1, LOW);
  const before2 = at(i - 2, LOW);
  const after1 = at(i + 1, LOW);
  const after2 = at(i + 2, LOW);
  const classAfter1 = at(i + 1, CLASS);
  const classAfter2 = at(i + 2, CLASS);
  let n = from;
  out[n++] = key2(15, shape, i === 0 ? 1 : 0);
  out[n++] = key1(16, tag1);
  out[n++] = key2(17, tag1, tag2);
  out[n++] = key2(18, tag1, word);
  out[n++] = key3(19, tag1, tag2, word);
  out[n++] = key2(20, tag1, cls);
  out[n++] = key3(21, tag1, tag2, cls);
  out[n++] = key1(22, before1);
  out[n++] = key1(23, before2);
  out[n++] = key1(24, after1);
  out[n++] = key1(25, after2);
  out[n++] = key2(26, before1, word);
  out[n++] = key2(27, word, after1);
  out[n++] = key2(28, before1, after1);
  out[n++] = key1(29, at(i - 1, SUFFIX + 2));
  out[n++] = key1(30, at(i + 1, SUFFIX + 2));
  out[n++] = key2(31, at(i + 1, SUFFIX + 2), tag1);
  out[n++] = key1(32, classAfter1);
  out[n++] = key1(33, classAfter2);
  out[n++] = key2(34, cls, classAfter1);
  out[n++] = key2(35, classAfter1, classAfter2);
  out[n++] = key3(36, cls, classAfter1, classAfter2);
  out[n++] = key3(37, tag1, cls, classAfter1);
  out[n++] = key2(38, tag1, classAfter1);
  out[n++] = key2(39, shape, at(i - 1, SHAPE));
  out[n++] = key2(40, shape, at(i + 1, SHAPE));
  out[n++] = key2(41, tag1, suffix3);
  out[n++] = key2(42, suffix3, classAfter1);
  out[n++] = key3(43, at(i - 1, CLASS), cls, classAfter1);
  out[n++] = key2(44, word, classAfter1);
  const suffix2 = fields[base + SUFFIX + 1] as number;
  const view = ahead[i] as number;
  const auxiliary = clause.auxiliary === 0 ? 0 : pair(clause.auxiliary, Math.min(clause.sinceAuxiliary, 4));
  const verbs = clause.clauseVerb + clause.finite;
  out[n++] = key2(50, cls, auxiliary);
  out[n++] = key3(51, cls, clause.auxiliary, tag1);
  out[n++] = key3(52, suffix2, clause.auxiliary, clause.lastButAdverb);
  out[n++] = key2(53, cls, verbs);
  out[n++] = key3(54, cls, verbs, view);
  out[n++] = key3(55, cls, pair(verbs, view), tag1);
  out[n++] = key3(56, cls, pair(verbs, view), classAfter1);
  out[n++] = key3(57, cls, clause.finite * 64 + view, clause.lastButAdverb);
  out[n++] = key3(58, word, clause.finite * 64 + view, clause.lastButAdverb);
  out[n++] = key3(59, suffix2, pair(clause.finite, view), pair(clause.lastButAdverb, classAfter1));
  out[n++] = key3(60, cls, clause.opener, clause.lastButAdverb);
  out[n++] = key3(61, cls, clause.opener, verbs);
  out[n++] = key3(62, cls, clause.auxiliary, pair(classAfter1, view));
  const next = kindAt(context, i + 1);
  const kinds = next * 8 + kindAt(context, i + 2);
  const past = (fields[base + FLAGS] as number) & FLAG_PAST_OR_PARTICIPLE;
  const finite = clause.finite * 64 + view;
  out[n++] = key3(63, cls, pair(finite, next), clause.lastButAdverb);
  out[n++] = key3(64, cls, kinds, clause.lastButAdverb);
  if (past !== 0) {
    // All that may be past or participle together, so that what one verb teaches holds for the others.
    out[n++] = key3(65, pair(finite, kinds), clause.auxiliary, clause.lastButAdverb);
    out[n++] = key3(66, pair(finite, next), clause.auxiliary, clause.clauseVerb);
    out[n++] = key3(67, kinds, pair(clause.auxiliary, clause.clauseVerb), tag1);
    out[n++] = key3(68, pair(view, next), pair(clause.finite, clause.clauseVerb), tag1);
    out[n++] = key3(69, word, next, clause.finite);
    out[n++] = key3(70, after1, clause.auxiliary, clause.finite);
    out[n++] = key3(71, pair(clause.opener, next), clause.clauseVerb, tag1);
  }
  return n;
}
