import type { Span } from "../model/offsets.ts";

/** Farther than this a sentence is not followed: a page without full stops is not one sentence. */
const LONGEST = 1500;

/** Start and end of the sentence, or of the line, that holds a span. Offsets are UTF-16 units. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && start - from < LONGEST && !endsSentence(text, from - 1)) from--;
  let to = end;
  while (to < text.length && to - end < LONGEST && !endsSentence(text, to - 1) && text[to] !== "\n") to++;
  while (from < start && /\s/.test(text[from] as string)) from++;
  return { start: from, end: to };
}

/** The sentences of a stretch of text in order, each without the space around it. */
export function sentencesIn(text: string, { start, end }: Span): Span[] {
  const sentences: Span[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    if (at + 1 < end && !endsSentence(text, at)) continue;
    let [first, last] = [from, at + 1];
    while (first < last && /\s/.test(text[first] as string)) first++;
    while (last > first && /\s/.test(text[last - 1] as string)) last--;
    if (last > first) sentences.push({ start: first, end: last });
    from = at + 1;
  }
  return sentences;
}

/** A line end, or a full stop (with closing quotes behind it) before a space. 'Mr.' may cut a sentence short. */
function endsSentence(text: string, at: number): boolean {
  const unit = text[at] as string;
  if (unit === "\n") return true;
  if (!/\s/.test(text[at + 1] ?? " ")) return false;
  let stop = at;
  while (stop > 0 && at - stop < 3 && /["'”’)\]]/.test(text[stop] as string)) stop--;
  return /[.!?…؟]/.test(text[stop] as string);
}

export function inSameSentence(text: string, a: Span, b: Span): boolean {
  const sentence = sentenceAround(text, a);
  return b.start < sentence.end && b.end > sentence.start;
}
