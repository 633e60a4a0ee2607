import type { Theatre } from "../../model/theatre.ts";
import type { Span } from "../../model/offsets.ts";
import { actorMark, placeMark } from "./names.ts";
import type { MetTerm } from "./search.ts";
import { wordsOf } from "./words.ts";

/** A run of text, found or around what was found. */
export interface ExcerptPart {
  readonly text: string;
  readonly found: boolean;
}

export interface Excerpt {
  readonly parts: readonly ExcerptPart[];
  /** Whether text before or after was left out. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Characters of an excerpt, about; and of a text that are looked through. */
const LENGTH = 300;
const LOOKED_THROUGH = 60_000;

/** The stretch of a text that holds the most different terms, with what was found in it marked. */
export function excerptOf(text: string, terms: readonly MetTerm[], theatre: Theatre): Excerpt {
  const found = foundIn(text.slice(0, LOOKED_THROUGH), terms, theatre);
  const { start, end } = text.length <= LENGTH * 1.3 ? { start: 0, end: text.length } : stretch(text, found);
  const parts: ExcerptPart[] = [];
  let at = start;
  for (const span of found) {
    if (span.start < at || span.end > end) continue;
    if (span.start > at) parts.push({ text: text.slice(at, span.start), found: false });
    parts.push({ text: text.slice(span.start, span.end), found: true });
    at = span.end;
  }
  if (at < end) parts.push({ text: text.slice(at, end), found: false });
  return { parts, cutBefore: start > 0, cutAfter: end < text.length };
}

interface FoundSpan extends Span {
  readonly term: number;
}

/** Where the terms stand, in order, without overlaps. */
function foundIn(text: string, terms: readonly MetTerm[], theatre: Theatre): FoundSpan[] {
  const words = wordsOf(text);
  const spans: FoundSpan[] = [];
  for (const [number, { words: wanted, open, asBeginning, marks }] of terms.entries()) {
    const last = wanted.length - 1;
    const loose = open || asBeginning;
    for (let at = 0; wanted.length > 0 && at + wanted.length <= words.length; at++) {
      const fits = wanted.every((key, i) => {
        const own = (words[at + i] as (typeof words)[number]).key;
        return own === key || (loose && i === last && own.startsWith(key));
      });
      if (fits)
        spans.push({
          start: (words[at] as Span).start,
          end: (words[at + last] as Span).end,
          term: number,
        });
    }
    if (marks.length === 0) continue;
    const wantedMarks = new Set(marks);
    for (const { start, end, places, actors } of theatre.findNames(text))
      if ([...places.map(placeMark), ...actors.map(actorMark)].some((mark) => wantedMarks.has(mark)))
        spans.push({ start, end, term: number });
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return spans.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}

/** The stretch of about `LENGTH` characters with the most different terms, from word to word. */
function stretch(text: string, found: readonly FoundSpan[]): Span {
  let best = 0;
  let most = 0;
  for (let i = 0; i < found.length; i++) {
    const from = (found[i] as FoundSpan).start;
    const terms = new Set<number>();
    for (let j = i; j < found.length && (found[j] as FoundSpan).end <= from + LENGTH - 60; j++)
      terms.add((found[j] as FoundSpan).term);
    if (terms.size > most) [most, best] = [terms.size, from];
  }
  const wanted = Math.max(0, best - 60);
  const space = text.lastIndexOf(" ", wanted);
  const start = wanted === 0 ? 0 : space > wanted - 40 ? space + 1 : wanted;
  const behind = text.indexOf(" ", start + LENGTH);
  const end = behind < 0 || behind > start + LENGTH + 40 ? Math.min(text.length, start + LENGTH) : behind;
  return { start, end };
}
