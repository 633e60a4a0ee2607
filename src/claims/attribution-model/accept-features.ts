import { key1, key2, key3 } from "../../language/hashing.ts";
import { step } from "./cue-features.ts";
import type { Rates } from "./cue-rates.ts";
import { KIND, type Passage } from "./passage.ts";
import type { Proposal } from "./proposals.ts";

/** Room for the features of one proposal. */
export const ACCEPT_FEATURES = 64;

const FINE = 20;

/** Sizes of a step of the first and of the second stage's margin, in the units of the trained weights. */
const CUE_UNIT = 15;
const SPAN_UNIT = 3000;

/** Even steps: most of the first stage's margins lie within twenty of them. */
function cueStep(margin: number): number {
  return FINE + Math.max(-FINE, Math.min(FINE, Math.round(margin / CUE_UNIT)));
}

/** Steps that grow with the margin: it rises with the length of what is said. */
function spanStep(margin: number): number {
  const size = Math.round(4 * Math.log2(1 + Math.abs(margin) / SPAN_UNIT));
  return FINE + Math.sign(margin) * Math.min(FINE, size);
}

/** Writes the keys that tell whether a proposal holds. Returns how many. */
export function acceptFeatures(
  p: Passage,
  rates: Rates,
  proposal: Proposal,
  all: readonly Proposal[],
  keys: Int32Array,
): number {
  let n = 0;
  const { cue, view, source, content } = proposal;
  const { head } = view;
  const fine = cueStep(cue.margin);
  const coarse = fine >> 2;
  const spans = spanStep(proposal.margin);
  const spansCoarse = spans >> 2;
  const tag = p.tag[head] as number;
  const lemma = p.lemma[head] as number;
  const rate = rates.alone[head] as number;
  const first = content[0] as number;
  const last = content.at(-1) as number;
  const side = last < cue.from ? 0 : first > cue.from ? 1 : 2;
  const quoted = p.quote[first] === 0 ? 0 : p.quote[first] === p.quote[cue.from] ? 1 : 2;
  const length = step(content.length);
  const sourceFirst = source[0];
  const sourceWord = sourceFirst === undefined ? 3 : (p.word[sourceFirst] as number);
  const sourceTag = source.length === 0 ? 3 : (p.tag[source.at(-1) as number] as number);
  const sourceSize = source.length === 0 ? 8 : step(source.length);
  const sourceQuoted = sourceFirst === undefined ? 2 : p.quote[sourceFirst] === 0 ? 0 : 1;
  keys[n++] = key1(301, 0);
  keys[n++] = key1(302, fine);
  keys[n++] = key1(303, spans);
  keys[n++] = key2(304, coarse, spansCoarse);
  keys[n++] = key2(305, coarse, rate);
  keys[n++] = key2(306, coarse, tag);
  keys[n++] = key2(307, coarse, sourceSize);
  keys[n++] = key2(308, coarse, length);
  keys[n++] = key3(309, coarse, side, quoted);
  keys[n++] = key2(310, spansCoarse, sourceSize);
  keys[n++] = key2(311, spansCoarse, length);
  keys[n++] = key3(312, spansCoarse, side, quoted);
  keys[n++] = key1(313, lemma);
  keys[n++] = key1(314, view.words);
  keys[n++] = key2(315, lemma, side * 3 + quoted);
  keys[n++] = key2(316, lemma, p.word[first] as number);
  keys[n++] = key2(317, tag, p.relation[head] as number);
  keys[n++] = key2(318, tag, p.below[head] as number);
  keys[n++] = key2(319, rate, p.word[first] as number);
  keys[n++] = key2(320, tag, p.tag[first] as number);
  keys[n++] = key2(321, tag, sourceTag);
  keys[n++] = key1(322, sourceWord);
  keys[n++] = key2(323, sourceTag, sourceSize);
  keys[n++] = key3(324, side, quoted, sourceQuoted);
  keys[n++] = key2(325, length, side * 3 + quoted);
  keys[n++] = key3(326, side, first > cue.from ? step(first - cue.to) : step(cue.from - last), tag);
  keys[n++] = key2(327, cue.to - cue.from, tag);
  keys[n++] = key2(328, p.lemma[cue.from] as number, tag);
  keys[n++] = key2(329, cue.from > 0 ? (p.tag[cue.from - 1] as number) : 3, tag);
  keys[n++] = key2(330, cue.to < p.count ? (p.lemma[cue.to] as number) : 3, rate);
  keys[n++] = key2(331, lemma, sourceSize === 8 ? 0 : 1);
  keys[n++] = key2(332, lemma, coarse);
  keys[n++] = key3(333, p.ending[head] as number, tag, side * 3 + quoted);
  const around = surroundings(proposal, all);
  keys[n++] = key1(334, around);
  keys[n++] = key2(335, around, coarse);
  keys[n++] = key2(336, around, rate);
  keys[n++] = key3(337, around, side, quoted);
  keys[n++] = key2(338, Math.min(all.length, 8), coarse);
  keys[n++] = key2(339, p.speakerLabel[cue.from] as number, p.kind[cue.from] as number);
  const clause = p.clause[head] as number;
  const clauseRelation = clause < 0 ? 3 : (p.relation[clause] as number);
  const mark = clause < 0 ? 3 : (p.clauseMark[head] as number);
  keys[n++] = key3(340, clauseRelation, mark, coarse);
  keys[n++] = key3(341, clauseRelation, tag, rate);
  const sourceApart = source.length === 0 ? 9 : step(Math.abs((source.at(-1) as number) - cue.from));
  const bySubject = p.subject[head] !== -1 && source.includes(p.subject[head] as number) ? 1 : 0;
  keys[n++] = key3(342, sourceApart, bySubject, coarse);
  keys[n++] = key3(343, bySubject, sourceTag, rate);
  const ends = last + 1 >= p.count || p.kind[last + 1] === KIND.stop ? 1 : 0;
  keys[n++] = key3(344, ends, side, length);
  keys[n++] = key3(345, lemma, p.tag[first] as number, side);
  keys[n++] = key2(346, lemma, sourceTag);
  keys[n++] = key2(347, spanStep(proposal.margin / content.length), coarse);
  keys[n++] = key2(348, rivals(p, proposal, all), coarse);
  return n;
}

/** How many of the sentence's proposals have a greater margin, and how much the best of all surpasses this one. */
function rivals(p: Passage, { cue }: Proposal, all: readonly Proposal[]): number {
  let better = 0;
  let best = cue.margin;
  for (const other of all) {
    if (p.sentence[other.cue.from] !== p.sentence[cue.from] || other.cue.margin <= cue.margin) continue;
    better++;
    best = Math.max(best, other.cue.margin);
  }
  return Math.min(better, 3) * 16 + Math.min(15, Math.round((best - cue.margin) / (2 * CUE_UNIT)));
}

/**
 * Bits: the cue stands in a better proposal's content or source (1, 2); a better one has much the same content
 * (4), a worse one has (8); the content holds the cue of a better proposal (16); a better one shares the source (32).
 */
function surroundings(proposal: Proposal, all: readonly Proposal[]): number {
  let bits = 0;
  const at = proposal.cue.from;
  for (const other of all) {
    if (other === proposal) continue;
    const better = other.cue.margin > proposal.cue.margin;
    if (better && other.content.includes(at)) bits |= 1;
    if (better && other.source.includes(at)) bits |= 2;
    if (alike(proposal.content, other.content)) bits |= better ? 4 : 8;
    if (better && proposal.content.includes(other.cue.from)) bits |= 16;
    if (better && proposal.source[0] !== undefined && other.source.includes(proposal.source[0])) bits |= 32;
  }
  return bits;
}

function alike(a: readonly number[], b: readonly number[]): boolean {
  return jaccard(a, b) >= 0.5;
}

/** Shared part of two ascending lists; 1 where both are empty. */
export function jaccard(a: readonly number[], b: readonly number[]): number {
  let shared = 0;
  let j = 0;
  for (const value of a) {
    while (j < b.length && (b[j] as number) < value) j++;
    if (b[j] === value) shared++;
  }
  const union = a.length + b.length - shared;
  return union === 0 ? 1 : shared / union;
}
