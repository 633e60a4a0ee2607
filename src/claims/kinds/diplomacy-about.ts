import { phrasesOf } from "../view/phrases.ts";
import { type Range, type SentenceView, textOf } from "../view/sentence-view.ts";
import { wholePhrase } from "./violence.ts";

const OPENERS = new Set("of for to that on over about against with at from in".split(" "));
/** Where a matter is put, not what it is. */
const FORUMS =
  /^(?:at|in|to|before|by) (?:the )?(?:UN )?(?:United Nations )?(?:Security Council|General Assembly|council|Council|parliament)\b/u;

/**
 * What an act is about, in the words of the text: instruments (a draft, an ultimatum, talks) stay named. Without
 * an opening 'of', 'for', 'to', 'that' or article, without time and the forum at its end. Null where nothing is left.
 */
export function aboutText(view: SentenceView, range: Range): string | null {
  let { start, end } = range;
  end = withoutTail(view, start, end);
  if (OPENERS.has(view.words[start] ?? "")) start++;
  while (start < end && isFiller(view, start)) start++;
  if (start >= end) return null;
  return textOf(view, { start, end }).replace(/\s+/g, " ") || null;
}

function isFiller(view: SentenceView, i: number): boolean {
  return ["the", "a", "an", ",", "its", "their", "his", "her", "-"].includes(view.words[i] as string)
    ? !["its", "their", "his", "her"].includes(view.words[i] as string)
    : view.classes[i] === "time";
}

/** Without 'on Tuesday', 'at the Security Council', 'by X' and marks at the end. */
function withoutTail(view: SentenceView, start: number, from: number): number {
  let end = from;
  for (let changed = true; changed && end > start; ) {
    changed = false;
    while (end > start && (view.classes[end - 1] === "time" || view.classes[end - 1] === "mark")) {
      end--;
      changed = true;
    }
    if (changed && ["on", "in", "since", "at", "during", "by"].includes(view.words[end - 1] ?? "")) end--;
    for (let i = Math.max(start, end - 6); i < end; i++) {
      if (view.classes[i] !== "preposition" || !FORUMS.test(textOf(view, { start: i, end }))) continue;
      end = i;
      changed = true;
      break;
    }
  }
  return end;
}

/** A phrase with what hangs on it by 'of', 'on', 'for', 'from', 'in', 'between', 'with', 'to', up to `limit`. */
export function withComplements(view: SentenceView, phrase: Range, limit: number): Range {
  let end = wholePhrase(view, phrase).end;
  for (let n = 0; n < 6 && end < limit; n++) {
    const word = view.words[end] ?? "";
    if (
      !["of", "on", "for", "from", "in", "between", "with", "to", "into", "over", "about", "by"].includes(
        word,
      )
    )
      break;
    const next = phrasesOf(view).at[end + 1];
    if (next?.start !== end + 1 || view.times[end + 1]) break;
    end = wholePhrase(view, next).end;
  }
  return { start: phrase.start, end: Math.min(end, Math.max(limit, phrase.end)) };
}
