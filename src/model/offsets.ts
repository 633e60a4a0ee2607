/**
 * Offsets. Inside Daybook every offset is in UTF-16 units, as JavaScript strings count; the claims format
 * and every export count Unicode code points. The two differ after any character outside the basic plane.
 * Conversion happens once, at the boundary, through a table built for one text.
 */

/** Half-open span `[start, end)` in UTF-16 units into a document's text layer. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Converts UTF-16 offsets of one text to code-point offsets, in O(1) for a text of the basic plane only and
 * O(log n) otherwise.
 *
 * @returns a function of an offset in [0, text.length]; an offset inside a surrogate pair counts as the
 *   pair's start
 */
export function codePointOffsets(text: string): (utf16: number) => number {
  const pairs: number[] = [];
  for (let i = 0; i < text.length - 1; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit <= 0xdbff) {
      const next = text.charCodeAt(i + 1);
      if (next >= 0xdc00 && next <= 0xdfff) {
        pairs.push(i + 1);
        i++;
      }
    }
  }
  if (pairs.length === 0) return (utf16) => utf16;
  return (utf16) => utf16 - lowerBound(pairs, utf16);
}

/** Converts code-point offsets of one text to UTF-16 offsets; the inverse of `codePointOffsets`. */
export function utf16Offsets(text: string): (codePoint: number) => number {
  const starts: number[] = [];
  let codePoint = 0;
  for (let i = 0; i < text.length; i++, codePoint++) {
    const unit = text.codePointAt(i) as number;
    if (unit > 0xffff) {
      starts.push(codePoint);
      i++;
    }
  }
  if (starts.length === 0) return (offset) => offset;
  return (offset) => offset + lowerBound(starts, offset);
}

/** Number of values in the ascending list that are smaller than `value`. */
function lowerBound(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
