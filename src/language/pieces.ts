import type { Span } from "../model/offsets.ts";

/**
 * The smallest parts of a text that the number and time grammars read: runs of letters, runs of digits and
 * single marks. Finer than tokens on purpose: 'thirty-five', '53-year-old', 'Monday's' and '1,000' fall
 * apart into words, digits and marks, and `gap` says whether space stood between them.
 */
export interface Piece extends Span {
  /** `other`: a web address or a @name or #tag, which the grammars never look into. */
  readonly kind: "word" | "digits" | "mark" | "other";
  /** The printed form in lower case. */
  readonly lower: string;
  /** The first letter is a capital. */
  readonly capital: boolean;
  /** Space before this piece: 0 none, 1 some, 2 a blank line (nothing reads across that). */
  readonly gap: 0 | 1 | 2;
}

const PIECE = /(?:https?:\/\/|www\.)\S{1,2000}|[@#][\p{L}\p{N}_]+|[\p{L}\p{M}]+|\d+|\S/gu;

/** Cuts a text into pieces, in order. Takes time linear in the text's length. */
export function scanPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(PIECE)) {
    const form = match[0];
    const start = match.index;
    const first = form.charCodeAt(0);
    pieces.push({
      start,
      end: start + form.length,
      kind: kindOf(form, first),
      lower: form.toLowerCase(),
      capital: isCapital(form, first),
      gap: start === end ? 0 : hasBlankLine(text, end, start) ? 2 : 1,
    });
    end = start + form.length;
  }
  return pieces;
}

const LETTER = /^[\p{L}\p{M}]/u;

function kindOf(form: string, first: number): Piece["kind"] {
  if (first >= 48 && first <= 57) return "digits";
  const letter = (first >= 97 && first <= 122) || (first >= 65 && first <= 90) || LETTER.test(form);
  if (letter) return form.includes("://") || form.includes(".") ? "other" : "word";
  return form.length > 1 && (first === 64 || first === 35) ? "other" : "mark";
}

function isCapital(form: string, first: number): boolean {
  if (first < 128) return first >= 65 && first <= 90;
  const letter = form.slice(0, 1);
  return letter !== letter.toLowerCase();
}

function hasBlankLine(text: string, from: number, to: number): boolean {
  let lines = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) lines++;
  return lines >= 2;
}

/** The piece's lower-case form if it is a word, else the empty string; safe beyond the ends. */
export function wordAt(pieces: readonly Piece[], index: number): string {
  const piece = pieces[index];
  return piece !== undefined && piece.kind === "word" ? piece.lower : "";
}

/** Whether the piece is the given mark and, if asked, stands without space before it. */
export function isMark(pieces: readonly Piece[], index: number, marks: string, glued = false): boolean {
  const piece = pieces[index];
  return piece?.kind === "mark" && marks.includes(piece.lower) && (!glued || piece.gap === 0);
}

/** Whether the piece is digits, joined to the piece before it if asked. */
export function isDigits(pieces: readonly Piece[], index: number, glued = false): boolean {
  const piece = pieces[index];
  return piece?.kind === "digits" && (!glued || piece.gap === 0);
}

/** A row of a lexicon: a phrase of lower-case words, and an example of our own that the tests read. */
export interface PhraseRow {
  readonly phrase: string;
  readonly example: string;
}

/** Phrases by their first word, the longest first. */
export type PhraseIndex<Row extends PhraseRow> = ReadonlyMap<string, readonly IndexedPhrase<Row>[]>;

interface IndexedPhrase<Row> {
  readonly words: readonly string[];
  readonly row: Row;
}

export function indexPhrases<Row extends PhraseRow>(rows: readonly Row[]): PhraseIndex<Row> {
  const index = new Map<string, IndexedPhrase<Row>[]>();
  for (const row of rows) {
    const words = row.phrase.split(" ");
    const first = words[0] ?? "";
    const list = index.get(first) ?? [];
    list.push({ words, row });
    list.sort((a, b) => b.words.length - a.words.length);
    index.set(first, list);
  }
  return index;
}

/**
 * The longest phrase that stands at a piece. Its words may be joined by a hyphen ('an-estimated') or space,
 * never across a blank line.
 *
 * @returns the row and the index of the piece after the phrase, or null
 */
export function matchPhrase<Row extends PhraseRow>(
  pieces: readonly Piece[],
  at: number,
  index: PhraseIndex<Row>,
): { readonly row: Row; readonly next: number } | null {
  const first = pieces[at];
  if (first === undefined) return null;
  const candidates = index.get(first.lower);
  if (candidates === undefined) return null;
  for (const { words, row } of candidates) {
    let next = at + 1;
    let k = 1;
    for (; k < words.length; k++) {
      if (isMark(pieces, next, "-", true) && pieces[next + 1]?.gap === 0) next++;
      const piece = pieces[next];
      if (piece === undefined || piece.gap === 2 || piece.lower !== words[k]) break;
      next++;
    }
    if (k === words.length) return { row, next };
  }
  return null;
}
