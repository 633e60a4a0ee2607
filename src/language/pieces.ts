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

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;

/** Classes of the ASCII characters; the others are asked one by one. */
const ASCII_CLASS = Uint8Array.from({ length: 128 }, (_, code) => {
  const form = String.fromCharCode(code);
  if (/\s/.test(form) || code < 32) return SPACE;
  return /[a-z]/i.test(form) ? LETTER : /\d/.test(form) ? DIGIT : MARK;
});

const OTHER_LETTER = /^[\p{L}\p{M}]/u;
const OTHER_SPACE = /^\s/u;

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII_CLASS[code] as number;
  const form = String.fromCodePoint(text.codePointAt(at) as number);
  return OTHER_LETTER.test(form) ? LETTER : OTHER_SPACE.test(form) ? SPACE : MARK;
}

/** Length in UTF-16 units of the character at an offset. */
function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff && (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
}

/** Cuts a text into pieces, in order. Takes time linear in the text's length. */
export function scanPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  let lines = 0;
  let spaced = false;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === SPACE) {
      if (text.charCodeAt(at) === 10) lines++;
      spaced = true;
      at += widthAt(text, at);
      continue;
    }
    const piece = readPiece(text, at, kind, !spaced ? 0 : lines >= 2 ? 2 : 1);
    pieces.push(piece);
    at = piece.end;
    lines = 0;
    spaced = false;
  }
  return pieces;
}

function readPiece(text: string, start: number, kind: number, gap: Piece["gap"]): Piece {
  let end = start + widthAt(text, start);
  if (kind === MARK) {
    const code = text.charCodeAt(start);
    // '@name' and '#tag'
    const tag = code === 64 || code === 35;
    if (tag) while (end < text.length && isTagCharacter(text, end)) end += widthAt(text, end);
    const name = end > start + 1 && tag;
    return { start, end, kind: name ? "other" : "mark", lower: text.slice(start, end), capital: false, gap };
  }
  while (end < text.length && classAt(text, end) === kind) end += widthAt(text, end);
  const form = text.slice(start, end);
  if (kind === DIGIT) return { start, end, kind: "digits", lower: form, capital: false, gap };
  const lower = form.toLowerCase();
  const address = text.startsWith("://", end)
    ? lower.startsWith("http")
    : lower === "www" && text.startsWith(".", end);
  if (address) {
    while (end < text.length && classAt(text, end) !== SPACE) end += widthAt(text, end);
    return { start, end, kind: "other", lower: text.slice(start, end), capital: false, gap };
  }
  return { start, end, kind: "word", lower, capital: form.charCodeAt(0) !== lower.charCodeAt(0), gap };
}

function isTagCharacter(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind === LETTER || kind === DIGIT || text.charCodeAt(at) === 95;
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
