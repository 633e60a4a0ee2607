import type { Block, Document, Entry } from "../model/document.ts";
import type { Quotation, Sentence } from "../model/language.ts";
import { isSpace } from "./characters.ts";
import { findIntroductions, type RawQuotation } from "./quote-introductions.ts";
import { findQuoteMarks, type MarkFamily, type QuoteMark, withoutApostrophes } from "./quote-marks.ts";

/** Quotations of one kind of mark inside each other; no prose goes deeper. */
const DEEPEST = 4;

interface Opened {
  readonly family: MarkFamily;
  readonly start: number;
  readonly depth: number;
}

/**
 * Finds the quotations of a document's entries.
 *
 * Between marks: typographic and straight, double and single, and guillemets; they may run over sentences and
 * paragraphs (a paragraph inside a quotation may repeat the opening mark). Set off by layout: blocks with
 * the role `quote`, neighbours taken together; marks that enclose such a block whole are left out of its
 * span. Apostrophes, possessives and names with ayn or hamza open nothing.
 *
 * @param sentences of the document in text order; `introducedBy` indexes this list
 * @returns in text order, an outer quotation before those inside it. Where a mark is missing the quotation
 *   ends with its block (or starts with its sentence) and `closed` is false. Time is linear.
 */
export function findQuotations(document: Document, sentences: readonly Sentence[]): Quotation[] {
  const starts = new Map<number, number[]>();
  for (const { entry, start } of sentences) {
    const known = starts.get(entry);
    if (known) known.push(start);
    else starts.set(entry, [start]);
  }
  const found: RawQuotation[] = [];
  document.entries.forEach((entry, index) => {
    const own = starts.get(index);
    if (own !== undefined)
      for (const quotation of new EntryScan(document.text, entry, own).scan()) found.push(quotation);
  });
  found.sort((a, b) => a.start - b.start || b.end - a.end || a.depth - b.depth);
  return findIntroductions(document, sentences, found);
}

/** Goes through the blocks of one entry with the quotations open so far. */
class EntryScan {
  readonly #text: string;
  readonly #blocks: readonly Block[];
  readonly #starts: readonly number[];
  readonly #found: RawQuotation[] = [];
  #open: Opened[] = [];
  /** End of the last quotation found at depth 0. */
  #lastEnd = -1;

  /** @param starts of the entry's sentences, ascending */
  constructor(text: string, entry: Entry, starts: readonly number[]) {
    this.#text = text;
    this.#blocks = entry.blocks;
    this.#starts = starts;
  }

  scan(): RawQuotation[] {
    let at = 0;
    while (at < this.#blocks.length) {
      const block = this.#blocks[at] as Block;
      if (block.role === "quote") {
        this.#closeAll(block.start);
        at = this.#blockQuotation(at);
      } else {
        this.#marksOf(block, this.#blocks[at + 1], 0);
        at++;
      }
    }
    return this.#found;
  }

  /** Neighbouring quote blocks from index `from` are one quotation; gives the index behind them. */
  #blockQuotation(from: number): number {
    let to = from + 1;
    while (this.#blocks[to]?.role === "quote") to++;
    const blocks = this.#blocks.slice(from, to);
    const first = blocks[0] as Block;
    const last = blocks[blocks.length - 1] as Block;
    const enclosed = this.#enclosing(first.start, last.end);
    this.#found.push({
      ...(enclosed ?? trim(this.#text, first.start, last.end)),
      depth: 0,
      by: "block",
      closed: true,
    });
    if (enclosed === null) blocks.forEach((block, i) => this.#marksOf(block, blocks[i + 1], 1));
    this.#closeAll(last.end);
    this.#lastEnd = last.end;
    return to;
  }

  /** The span inside a pair of marks that encloses the whole stretch, or null. */
  #enclosing(start: number, end: number): { start: number; end: number } | null {
    const span = trim(this.#text, start, end);
    const marks = findQuoteMarks(this.#text, span.start, span.end);
    const first = marks[0];
    const last = marks.at(-1);
    const whole =
      first !== undefined &&
      last !== undefined &&
      first !== last &&
      first.family === last.family &&
      first.at === span.start &&
      last.at + last.length === span.end &&
      marks.filter((mark) => mark.family === first.family).length === 2;
    return whole ? trim(this.#text, first.at + first.length, last.at) : null;
  }

  #marksOf(block: Block, next: Block | undefined, depth: number): void {
    const text = this.#text;
    const nextMarks = next === undefined ? [] : findQuoteMarks(text, next.start, next.end);
    const nextFirst = nextMarks[0];
    const reopens = (family: MarkFamily) =>
      next !== undefined &&
      nextFirst?.family === family &&
      nextFirst.role === "open" &&
      startsBlock(text, next, nextFirst);
    const singleOpen = this.#open.some(({ family }) => family === "single");
    const all = findQuoteMarks(text, block.start, block.end);
    const marks = withoutApostrophes(all, text, singleOpen, reopens("single"));
    const surplus = surplusOfClosers(marks);
    marks.forEach((mark, i) => {
      const repeated =
        i === 0 && startsBlock(text, block, mark) && this.#isOpen(mark.family) && mark.role !== "close";
      if (!repeated) this.#take(mark, block, depth, surplus[i] as number);
    });
    const goesOn = ({ family }: Opened) =>
      reopens(family) ||
      (nextFirst?.family === family && nextFirst.role === "close" && next?.role === block.role);
    if (this.#open.length > 0 && !goesOn(this.#open[0] as Opened)) this.#closeAll(block.end);
    else while (this.#open.length > 1) this.#close(this.#open.pop() as Opened, block.end, false);
  }

  #isOpen(family: MarkFamily): boolean {
    return this.#open.some((opened) => opened.family === family);
  }

  /** `surplus`: how many more typographic marks close than open in the rest of the block. */
  #take(mark: QuoteMark, block: Block, depth: number, surplus: number): void {
    const isOpen = this.#isOpen(mark.family);
    if (mark.role === "close" || (mark.role === "either" && isOpen)) {
      if (isOpen) this.#closeFamily(mark);
      else if (mark.family === "double" || mark.family === "guillemet") this.#strayClose(mark, block, depth);
      else if (mark.family === "straight" && mark.role === "either") this.#push(mark, depth);
      else if (mark.family === "straight") this.#strayClose(mark, block, depth);
      return;
    }
    // The same kind of mark opens twice: one inside the other where enough marks close, else the first was
    // never closed.
    const opened = this.#open.filter(({ family }) => family === mark.family).length;
    if (isOpen && (surplus <= opened || opened >= DEEPEST)) this.#closeFamily(mark, false);
    this.#push(mark, depth);
  }

  #push(mark: QuoteMark, depth: number): void {
    this.#open.push({ family: mark.family, start: mark.at + mark.length, depth: depth + this.#open.length });
  }

  /** Closes the innermost open quotation of the mark's family, and those left open inside it. */
  #closeFamily(mark: QuoteMark, closed = true): void {
    while (this.#open.length > 0) {
      const opened = this.#open.pop() as Opened;
      const own = opened.family === mark.family;
      this.#close(opened, mark.at, own && closed);
      if (own) return;
    }
  }

  /** A closing mark without an opening one: the quotation is taken to start with its sentence. */
  #strayClose(mark: QuoteMark, block: Block, depth: number): void {
    if (/\d/.test(this.#text[mark.at - 1] ?? "")) return;
    const sentence = lastAtOrBefore(this.#starts, mark.at);
    const start = Math.max(block.start, sentence, this.#lastEnd);
    const first = start === this.#lastEnd ? start + 1 : start;
    if (first < mark.at)
      this.#close({ family: mark.family, start: first, depth: depth + this.#open.length }, mark.at, false);
  }

  #close(opened: Opened, end: number, closed: boolean): void {
    const span = trim(this.#text, opened.start, end);
    if (span.end <= span.start) return;
    this.#found.push({ ...span, depth: opened.depth, by: "marks", closed });
    if (opened.depth === 0) this.#lastEnd = end;
  }

  #closeAll(end: number): void {
    while (this.#open.length > 0) this.#close(this.#open.pop() as Opened, end, false);
  }
}

/** For each mark: typographic marks that close after it less those that open after it. */
function surplusOfClosers(marks: readonly QuoteMark[]): Int32Array {
  const surplus = new Int32Array(marks.length);
  let sum = 0;
  for (let i = marks.length - 1; i >= 0; i--) {
    surplus[i] = sum;
    const { family, role } = marks[i] as QuoteMark;
    if (family === "double" || family === "guillemet") sum += role === "close" ? 1 : role === "open" ? -1 : 0;
  }
  return surplus;
}

function startsBlock(text: string, block: Block, mark: QuoteMark): boolean {
  return trim(text, block.start, mark.at).start === mark.at;
}

/** The span without spaces at its ends; empty at `end` where there is nothing else. */
function trim(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

/** The greatest value of the ascending list that is not above `limit`; 0 where there is none. */
function lastAtOrBefore(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : (ascending[low - 1] as number);
}
