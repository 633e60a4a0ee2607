import type { Span } from "../model/offsets.ts";

/** A word of a name or of running text, as names are compared by. */
export interface NameToken extends Span {
  /** Folded: lower case, no diacritics, no apostrophes. The possessive ending is a token of its own, `'s`. */
  readonly key: string;
  /** The letters as printed, without apostrophes and dots. */
  readonly form: string;
  /** Begins with a capital letter, or with something that has no case (a digit, an Arabic letter). */
  readonly capital: boolean;
}

// Dotted initials ('U.S.') are one word. Apostrophes inside a word belong to it (Sha'er, Ma’an).
const WORD = /(?:\p{Lu}\.){2,8}|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’‘ʼʿʾ`´\u200c\u200d]*/uy;
const APOSTROPHES = /['’‘ʼʿʾ`´]/g;
const POSSESSIVE = /['’ʼ´`][sS]$/;
const NOT_ASCII = /[^\0-\x7f]/;

/** Letters that no decomposition takes apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: "i",
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  // Arabic letters that writers exchange freely; hamza carriers fall apart in NFKD by themselves.
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ة: "ه",
  ٱ: "ا",
};

/**
 * Folds a word for comparison: compatibility forms resolved, lower case, diacritics, apostrophes, tatweel
 * and invisible marks dropped. Two spellings with one fold are one spelling.
 */
export function fold(word: string): string {
  if (!NOT_ASCII.test(word)) return word.toLowerCase().replace(APOSTROPHES, "");
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}'’‘ʼʿʾ`´\u0640\u200c-\u200f\u2066-\u2069]/gu, "")
    .replace(/[ıłøđðßæœىیکةٱ]/g, (letter) => LETTERS[letter] as string);
}

/** The words of a text in order. Offsets count UTF-16 units into `text`. */
export function nameTokens(text: string): NameToken[] {
  return PLAIN_NAME.test(text) ? plainTokens(text) : textTokens(text);
}

// Most names of a gazetteer are a few plain words; reading them without Unicode classes halves its loading.
const PLAIN_NAME = /^[A-Za-z][A-Za-z -]{0,60}$/;

function plainTokens(text: string): NameToken[] {
  const tokens: NameToken[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0x20;
    if (unit !== 0x20 && unit !== 0x2d) continue;
    if (i > start) {
      const form = text.slice(start, i);
      const capital = form.charCodeAt(0) < 0x61;
      tokens.push({ start, end: i, key: form.toLowerCase(), form, capital });
    }
    start = i + 1;
  }
  return tokens;
}

/**
 * Words of bare ASCII letters and digits, nearly all of running English, are cut out by their character
 * codes; a word with anything else in it is left to the pattern. Twice as fast as the pattern alone.
 */
function textTokens(text: string): NameToken[] {
  const tokens: NameToken[] = [];
  let at = 0;
  while (at < text.length) {
    const first = text.charCodeAt(at);
    if (first < 0x80 && !isAsciiWord(first)) {
      at++;
      continue;
    }
    let end = at;
    while (end < text.length && isAsciiWord(text.charCodeAt(end))) end++;
    const next = end < text.length ? text.charCodeAt(end) : 0x20;
    const isPlain =
      end > at && next < 0x80 && next !== 0x27 && next !== 0x60 && !(next === 0x2e && end - at === 1);
    if (isPlain) {
      const form = text.slice(at, end);
      tokens.push({ start: at, end, key: form.toLowerCase(), form, capital: first < 0x61 });
      at = end;
      continue;
    }
    WORD.lastIndex = at;
    const match = WORD.exec(text);
    if (match === null) {
      at++;
      continue;
    }
    pushToken(tokens, at, match[0]);
    at += match[0].length;
  }
  return tokens;
}

function isAsciiWord(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
}

function pushToken(tokens: NameToken[], start: number, matched: string): void {
  let word = matched;
  if (word.endsWith(".")) {
    const form = word.replaceAll(".", "");
    tokens.push({ start, end: start + word.length, key: fold(form), form, capital: true });
    return;
  }
  while (isApostrophe(word.charCodeAt(word.length - 1))) word = word.slice(0, -1);
  const possessive = word.length > 2 && POSSESSIVE.test(word);
  if (possessive) word = word.slice(0, -2);
  const end = start + word.length;
  if (word !== "") {
    const form = word.replace(APOSTROPHES, "");
    tokens.push({ start, end, key: fold(word), form, capital: isCapital(word) });
  }
  if (possessive) tokens.push({ start: end, end: end + 2, key: "'s", form: "s", capital: false });
}

function isApostrophe(unit: number): boolean {
  return (
    unit === 0x27 ||
    unit === 0x2019 ||
    unit === 0x2018 ||
    unit === 0x2bc ||
    unit === 0x2bf ||
    unit === 0x2be ||
    unit === 0x60 ||
    unit === 0xb4
  );
}

/** What has no lower-case form of its own counts as a capital: it cannot break a rule of case. */
function isCapital(word: string): boolean {
  const first = String.fromCodePoint(word.codePointAt(0) as number);
  return first !== first.toLowerCase() || first === first.toUpperCase();
}

/**
 * Whether two words with this between them can belong to one name: a space, a line end, a hyphen, dash or
 * slash with or without space around it, or nothing (before a possessive ending).
 */
export function isNameGap(text: string, start: number, end: number): boolean {
  if (end - start > 8) return false;
  let marks = 0;
  let lines = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x0a) lines++;
    else if (unit === 0x2d || unit === 0x2f || (unit >= 0x2010 && unit <= 0x2015)) marks++;
    else if (unit !== 0x20 && unit !== 0xa0 && unit !== 0x09 && unit !== 0x0d) return false;
  }
  return marks <= 1 && lines <= 1;
}

/** Whether nothing but a hyphen or apostrophe stands between: 'al-Bab', not 'as Safira fell'. */
export function isTightGap(text: string, start: number, end: number): boolean {
  return end - start === 1 && /[-‐‑]/.test(text[start] as string);
}
