/**
 * Kinds of characters for the scanners of this room, one byte a UTF-16 unit, worked out on first meeting.
 * A table is needed because Unicode property tests in the inner loop cost more than all the rest.
 */
export const OTHER = 0;
/** White space, control characters and marks of direction: no token ever starts or ends with one. */
export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
/** Letters without case, combining marks, the underscore and joiners inside words. */
export const LETTER = 4;
export const DIGIT = 5;

const UNKNOWN = 255;
const kinds = new Uint8Array(0x10000).fill(UNKNOWN);

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  if (unit < 0x20 || unit === 0x7f) return SPACE;
  if (unit >= 0x80 && unit < 0xa0) return SPACE;
  if (/\s/u.test(character)) return SPACE;
  // Zero-width space, direction marks, word joiner, isolates, byte order mark.
  if (unit === 0x200b || unit === 0x200e || unit === 0x200f) return SPACE;
  if ((unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2060 && unit <= 0x2069)) return SPACE;
  if (unit === 0x200c || unit === 0x200d || unit === 0xad || character === "_") return LETTER;
  if (unit >= 0xfe00 && unit <= 0xfe0f) return OTHER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/\p{Lu}|\p{Lt}/u.test(character)) return UPPER;
  if (/\p{Ll}/u.test(character)) return LOWER;
  if (/\p{L}|\p{M}|\p{Nl}/u.test(character)) return LETTER;
  return OTHER;
}

/** Kind of the UTF-16 unit; halves of surrogate pairs are `OTHER`. */
export function kindOf(unit: number): number {
  const known = kinds[unit] as number;
  if (known !== UNKNOWN) return known;
  const kind = unit >= 0xd800 && unit <= 0xdfff ? OTHER : classify(unit);
  kinds[unit] = kind;
  return kind;
}

/** True for white space, control characters and marks of direction. */
export function isSpace(unit: number): boolean {
  return kindOf(unit) === SPACE;
}

/** True for letters, digits and what may stand inside a word beside them. */
export function isWordUnit(unit: number): boolean {
  return kindOf(unit) >= LOWER;
}

export function isUpper(unit: number): boolean {
  return kindOf(unit) === UPPER;
}

export function isLower(unit: number): boolean {
  return kindOf(unit) === LOWER;
}

export function isDigit(unit: number): boolean {
  return kindOf(unit) === DIGIT;
}

/** Straight and typographic apostrophes, the grave accent typed for one, and the letters for ayn and hamza. */
export function isApostrophe(unit: number): boolean {
  return (
    unit === 0x27 || unit === 0x2019 || unit === 0x2018 || unit === 0x60 || unit === 0xb4 || unit === 0x2bc
  );
}
