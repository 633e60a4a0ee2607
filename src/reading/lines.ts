import type { Span } from "../model/offsets.ts";

/** A line that holds something, without the space around it. */
export interface Line extends Span {
  readonly text: string;
  /** Columns before the text; a tab goes to the next multiple of four. */
  readonly indent: number;
  /** Blank lines directly above. */
  readonly blanksBefore: number;
}

/**
 * One or more lines that are read as one run of words: a paragraph, a heading, a label.
 * `text` is its lines joined by single spaces; the span covers them as they stand.
 */
export interface Passage extends Span {
  readonly text: string;
  readonly indent: number;
  readonly blanksBefore: number;
  readonly lines: readonly Line[];
}

const TAB_STOP = 4;

function indentation(text: string, from: number, to: number): number {
  let columns = 0;
  for (let at = from; at < to; at++)
    columns = text.charCodeAt(at) === 9 ? (Math.floor(columns / TAB_STOP) + 1) * TAB_STOP : columns + 1;
  return columns;
}

/** The lines of a text that are not blank, in order. Any of LF, CR LF, CR and U+2028/2029 ends a line. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  const ends = /\r\n|[\n\r\u2028\u2029\f]/g;
  let from = 0;
  let blanks = 0;
  while (from <= text.length) {
    const match = ends.exec(text);
    const to = match ? match.index : text.length;
    const raw = text.slice(from, to);
    const body = raw.trim();
    if (body === "") blanks++;
    else {
      const start = from + (raw.length - raw.trimStart().length);
      lines.push({
        start,
        end: start + body.length,
        text: body,
        indent: indentation(text, from, start),
        blanksBefore: blanks,
      });
      blanks = 0;
    }
    if (!match) break;
    from = match.index + match[0].length;
  }
  return lines;
}

/** Characters after which a sentence may end, marks that may follow them left out by `endsSentence`. */
const SENTENCE_END = /[.!?…。؟۔]["'”’»)\]\u200f\u200e]*$/u;

/** Whether the words end as a sentence does, a closing quotation mark or bracket allowed behind the stop. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-6));
}

/**
 * Whether a run of lines without a blank between them was one paragraph, broken at a page width: full lines
 * of nearly one length that mostly stop in mid-sentence. Otherwise each line is a paragraph of its own.
 */
function isWrapped(lines: readonly Line[]): boolean {
  const full = lines.slice(0, -1);
  if (full.length === 0) return false;
  let shortest = Number.POSITIVE_INFINITY;
  let longest = 0;
  let stops = 0;
  for (const [i, line] of full.entries()) {
    // The same line twice is a picture's alternative text above its caption.
    if (line.text === lines[i + 1]?.text) return false;
    shortest = Math.min(shortest, line.text.length);
    longest = Math.max(longest, line.text.length);
    if (endsSentence(line.text) || line.text.endsWith(":")) stops++;
  }
  const last = lines[lines.length - 1] as Line;
  if (shortest < 45 || longest > 100 || longest - shortest > 24) return false;
  return stops * 2 < full.length && last.text.length <= longest + 12;
}

function joined(lines: readonly Line[]): Passage {
  const first = lines[0] as Line;
  const last = lines[lines.length - 1] as Line;
  return {
    start: first.start,
    end: last.end,
    text: lines.map((line) => line.text).join(" "),
    indent: first.indent,
    blanksBefore: first.blanksBefore,
    lines,
  };
}

/** How a line may join its neighbours in a passage: freely, only with those below it, or not at all. */
export type Joining = "free" | "starts" | "alone";

/** Groups lines into passages. `joining` keeps labels, list items and rows apart. */
export function groupPassages(
  lines: readonly Line[],
  joining: (line: Line) => Joining = () => "free",
): Passage[] {
  const passages: Passage[] = [];
  let run: Line[] = [];
  const flush = () => {
    if (run.length === 0) return;
    if (isWrapped(run)) passages.push(joined(run));
    else for (const line of run) passages.push(joined([line]));
    run = [];
  };
  for (const line of lines) {
    const how = joining(line);
    if (line.blanksBefore > 0 || how !== "free") flush();
    if (how === "alone") passages.push(joined([line]));
    else run.push(line);
  }
  flush();
  return passages;
}
