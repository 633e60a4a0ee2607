import type { Span } from "../model/offsets.ts";
import { isDigit, isLower, isSpace, isUpper, isWordUnit } from "./characters.ts";
import { ABBREVIATIONS, AFTER_CLOCK, LINE_RUNS_ON, SENTENCE_OPENERS, SPEECH_PAST } from "./token-data.ts";
import { findTokens } from "./tokens.ts";

/**
 * Finds the sentences of one block.
 *
 * @param start UTF-16 offset of the block in `text`; `end` is behind its last character
 * @returns spans without surrounding space, in order, that together hold every token; a heading or list item
 *   without a full stop is one sentence; empty for a blank block
 */
export function findSentences(text: string, start = 0, end = text.length): Span[] {
  const tokens = findTokens(text, start, end);
  const spans: Span[] = [];
  let from = 0;
  for (const to of splitSentences(text, tokens)) {
    spans.push({ start: tokens[2 * from] as number, end: tokens[2 * to - 1] as number });
    from = to;
  }
  return spans;
}

/**
 * Where sentences end among the tokens of one block.
 *
 * @param tokens flat offsets as `findTokens` gives them
 * @returns for each sentence the index behind its last token, ascending; the last equals the number of tokens
 */
export function splitSentences(text: string, tokens: readonly number[]): number[] {
  const splitter = new Splitter(text, tokens);
  const ends: number[] = [];
  let first = 0;
  for (let i = 0; i < splitter.count; ) {
    const next = splitter.boundaryAfter(i, first);
    if (next > 0) {
      ends.push(next);
      first = next;
      i = next;
    } else i++;
  }
  if (first < splitter.count) ends.push(splitter.count);
  return ends;
}

const CLOSERS: ReadonlySet<string> = new Set([")", "]", "}", "”", "’", "»", '"', "'", "''", "’’", "›"]);
const QUOTES: ReadonlySet<string> = new Set(["”", "’", "»", '"', "'", "''", "’’", "›"]);
const OPENERS: ReadonlySet<string> = new Set(["“", "‘", "«", '"', "'", "``", "(", "[", "‹", "„"]);
const BULLETS: ReadonlySet<string> = new Set(["•", "▪", "●", "‣", "◦", "■", "►"]);
/** After these a terminator closes nothing: 'Yes!, he said'. */
const CONTINUERS: ReadonlySet<string> = new Set([",", ";", ":", "%", "/", ".", "…"]);
/** A line shorter than this without a full stop may stand by itself. */
const SHORT_LINE = 50;

class Splitter {
  readonly count: number;
  readonly #text: string;
  readonly #tokens: readonly number[];
  /** Straight double quotes seen so far are odd in number: the next one closes. */
  #insideStraight = false;
  #lineStart: number;

  constructor(text: string, tokens: readonly number[]) {
    this.#text = text;
    this.#tokens = tokens;
    this.count = tokens.length >> 1;
    this.#lineStart = tokens[0] ?? 0;
  }

  #start(i: number): number {
    return this.#tokens[2 * i] as number;
  }

  #end(i: number): number {
    return this.#tokens[2 * i + 1] as number;
  }

  #form(i: number): string {
    return i >= 0 && i < this.count ? this.#text.slice(this.#start(i), this.#end(i)) : "";
  }

  #unit(i: number): number {
    return i < this.count ? this.#text.charCodeAt(this.#start(i)) : 0;
  }

  #touches(i: number): boolean {
    return i + 1 < this.count && this.#end(i) === this.#start(i + 1);
  }

  /**
   * Index behind the sentence that ends with token `i` (closing marks after it taken in), or 0 where none
   * ends there. `first` is the index of the sentence's first token. Called for rising `i`.
   */
  boundaryAfter(i: number, first: number): number {
    if (this.#unit(i) === 0x22) this.#insideStraight = !this.#insideStraight;
    if (i + 1 >= this.count) return this.count;
    if (this.#breaksLine(i, first)) return i + 1;
    if (BULLETS.has(this.#form(i + 1)) && !this.#touches(i)) return i + 1;
    const last = this.#text.charCodeAt(this.#end(i) - 1);
    if (
      last !== 0x2e &&
      last !== 0x21 &&
      last !== 0x3f &&
      last !== 0x2026 &&
      last !== 0x61f &&
      last !== 0x3002
    )
      return 0;
    const length = this.#end(i) - this.#start(i);
    if (isWordUnit(this.#unit(i)))
      return last === 0x2e && this.#abbreviationEnds(i, first) ? this.#close(i) : 0;
    if (last === 0x2e && length === 1) return this.#stopEnds(i, first) ? this.#close(i) : 0;
    if (last === 0x2e || last === 0x2026) return this.#ellipsisEnds(i) ? this.#close(i) : 0;
    return this.#exclamationEnds(i) ? this.#close(i) : 0;
  }

  /** Index behind the closing marks that touch token `i`. */
  #afterClosers(i: number): number {
    let next = i + 1;
    let inside = this.#insideStraight;
    while (next < this.count && this.#end(next - 1) === this.#start(next)) {
      const form = this.#form(next);
      if (!CLOSERS.has(form)) break;
      if (form === '"') {
        if (!inside && this.#touches(next) && isWordUnit(this.#unit(next + 1))) break;
        inside = false;
      }
      next++;
    }
    return next;
  }

  /** Takes the closing marks into the sentence and keeps count of the straight quotes among them. */
  #close(i: number): number {
    const next = this.#afterClosers(i);
    for (let k = i + 1; k < next; k++)
      if (this.#unit(k) === 0x22) this.#insideStraight = !this.#insideStraight;
    return next;
  }

  #closesQuote(i: number, next: number): boolean {
    for (let k = i + 1; k < next; k++) if (QUOTES.has(this.#form(k))) return true;
    return false;
  }

  /** The first word at or after `i`, opening marks skipped; at most three of them. */
  #wordAt(i: number): number {
    let at = i;
    while (at < i + 3 && at < this.count && OPENERS.has(this.#form(at))) at++;
    return at;
  }

  /** A full stop that is a token of its own. */
  #stopEnds(i: number, first: number): boolean {
    // '1.' and '12.' at the head of a list item.
    if (i === first + 1 && isDigit(this.#unit(first)) && this.#end(first) - this.#start(first) <= 2)
      return false;
    const next = this.#afterClosers(i);
    if (next >= this.count) return true;
    if (CONTINUERS.has(this.#form(next)) && this.#end(next - 1) === this.#start(next)) return false;
    const word = this.#unit(this.#wordAt(next));
    const spaced = this.#end(next - 1) < this.#start(next);
    if (!spaced && next === i + 1) return isUpper(word) || (this.#wordAt(next) > next && !isLower(word));
    return !(isLower(word) && this.#closesQuote(i, next));
  }

  #ellipsisEnds(i: number): boolean {
    const next = this.#afterClosers(i);
    if (next >= this.count) return true;
    const at = this.#wordAt(next);
    if (this.#form(at) === "I" || this.#form(at).startsWith("I'")) return false;
    // An ellipsis that touches the next word stands inside a phrase, or for words left out.
    if (this.#end(next - 1) === this.#start(next)) return false;
    return isUpper(this.#unit(at));
  }

  #exclamationEnds(i: number): boolean {
    const next = this.#afterClosers(i);
    if (next >= this.count) return true;
    if (CONTINUERS.has(this.#form(next))) return false;
    const at = this.#wordAt(next);
    const unit = this.#unit(at);
    if (isLower(unit)) {
      // '"Why?" he asked', 'Yahoo! said'; but a bare question mark ends its sentence in careless writing too.
      return !this.#closesQuote(i, next) && this.#text.charCodeAt(this.#end(i) - 1) !== 0x21;
    }
    return !(isUpper(unit) && this.#closesQuote(i, next) && this.#speakerFollows(at));
  }

  /** A name of up to three words and a verb of speech: 'Karim asked', 'the' never. */
  #speakerFollows(at: number): boolean {
    for (let k = at; k < at + 4 && k < this.count; k++) {
      if (SPEECH_PAST.has(this.#form(k))) return k > at;
      if (!isUpper(this.#unit(k))) return false;
    }
    return false;
  }

  /** A word that carries its own full stop: abbreviation, initial or acronym. */
  #abbreviationEnds(i: number, first: number): boolean {
    const next = this.#afterClosers(i);
    if (next >= this.count) return true;
    const following = this.#form(this.#wordAt(next));
    const unit = following.charCodeAt(0);
    if (isDigit(this.#unit(i)) || !isUpper(unit)) return false;
    const word = this.#form(i).slice(0, -1).toLowerCase();
    const meaning = ABBREVIATIONS.get(word);
    if (meaning === "never" || meaning === "number") return false;
    const lower = following.toLowerCase();
    if (word === "a.m" || word === "p.m") return !AFTER_CLOCK.has(lower);
    if (word === "etc") return true;
    if (i === first && word.length === 1) return false;
    return SENTENCE_OPENERS.has(lower);
  }

  /** Whether a sentence ends with the line on which token `i` stands. */
  #breaksLine(i: number, first: number): boolean {
    const from = this.#end(i);
    const to = this.#start(i + 1);
    let lines = 0;
    for (let k = from; k < to; k++) if (this.#text.charCodeAt(k) === 0x0a) lines++;
    if (lines === 0) return false;
    const length = from - this.#lineStart;
    this.#lineStart = to;
    if (lines > 1) {
      this.#insideStraight = false;
      return true;
    }
    const next = this.#form(i + 1);
    if (BULLETS.has(next) || this.#startsListItem(i + 1)) return true;
    if (length >= SHORT_LINE || i < first) return false;
    const unit = this.#unit(this.#wordAt(i + 1));
    if (!isUpper(unit) && !isDigit(unit)) return false;
    return !LINE_RUNS_ON.has(this.#form(i).toLowerCase());
  }

  /** '- item', '* item', '3. item', '3) item' at the start of a line. */
  #startsListItem(i: number): boolean {
    const form = this.#form(i);
    const spaced = !this.#touches(i);
    if ((form === "-" || form === "*" || form === "–") && spaced) return i + 1 < this.count;
    if (!isDigit(this.#unit(i)) || form.length > 2 || !this.#touches(i)) return false;
    const mark = this.#form(i + 1);
    const after = this.#end(i + 1);
    return (
      (mark === "." || mark === ")") && after < this.#text.length && isSpace(this.#text.charCodeAt(after))
    );
  }
}
