import { isApostrophe, isDigit, isSpace, isWordUnit } from "./characters.ts";

/**
 * Scanners for what is not a plain word. Each takes a start and gives the end of what it read, or the start
 * where nothing of its kind stands there. `end` is the end of the run without spaces.
 */

const WEB_PREFIXES: readonly string[] = ["http://", "https://", "www."];

/** Web addresses, e-mail addresses, '@handle' and '#tag'. Only tried at the start of a run, after opening marks. */
export function scanAddress(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if ((first === 0x40 || first === 0x23) && start + 1 < end) return scanHandle(text, start, end);
  if (WEB_PREFIXES.some((prefix) => text.startsWith(prefix, start))) return trimAddress(text, start, end);
  if (!isWordUnit(first)) return start;
  // local@domain: the part before @ is letters, digits and . _ + -
  let at = start;
  while (at < end && at - start <= 64 && isAddressUnit(text.charCodeAt(at))) at++;
  if (at === start || at >= end || text.charCodeAt(at) !== 0x40) return start;
  const domain = at + 1;
  at = domain;
  while (at < end && isAddressUnit(text.charCodeAt(at))) at++;
  const stop = trimAddress(text, start, at);
  return stop > domain ? stop : start;
}

/** A handle or tag is letters, digits and underscores; '#2' and '@ 5' are not. */
function scanHandle(text: string, start: number, end: number): number {
  if (!isWordUnit(text.charCodeAt(start + 1)) || isDigit(text.charCodeAt(start + 1))) return start;
  let at = start + 2;
  while (at < end && isWordUnit(text.charCodeAt(at))) at++;
  return at;
}

function isAddressUnit(unit: number): boolean {
  return isWordUnit(unit) || unit === 0x2e || unit === 0x2b || unit === 0x2d;
}

/** Leaves closing punctuation out of an address: 'see http://example.org/a).' */
function trimAddress(text: string, start: number, end: number): number {
  let stop = end;
  while (stop > start + 1 && TRAILING.has(text.charCodeAt(stop - 1))) stop--;
  return stop;
}

const TRAILING: ReadonlySet<number> = new Set([...".,;:!?)]}'\"’”»>"].map((mark) => mark.charCodeAt(0)));

/**
 * A number: digits with separators between digits ('1,000.5', '10:30', '9/11'), and whole dates and telephone
 * numbers whose parts hang together by hyphens ('2016-09-28', '555-010-0199'). A range ('10-15') is three
 * tokens, so the hyphen is left for the next call.
 */
export function scanNumber(text: string, start: number, end: number): number {
  let stop = start + 1;
  while (stop < end) {
    const unit = text.charCodeAt(stop);
    if (isDigit(unit)) {
      stop++;
      continue;
    }
    const separates =
      unit === 0x2e || unit === 0x2c || unit === 0x3a || unit === 0x2f || unit === 0x66b || unit === 0x66c;
    if (!separates || stop + 1 >= end || !isDigit(text.charCodeAt(stop + 1))) break;
    stop += 2;
  }
  return scanHyphenated(text, start, stop, end);
}

/** Extends a first group of digits over two more groups: year-month-day, day-month-year, or a telephone number. */
function scanHyphenated(text: string, start: number, stop: number, end: number): number {
  const groups: number[] = [stop - start];
  let at = stop;
  while (
    groups.length < 4 &&
    at + 1 < end &&
    text.charCodeAt(at) === 0x2d &&
    isDigit(text.charCodeAt(at + 1))
  ) {
    let next = at + 1;
    while (next < end && next - at <= 6 && isDigit(text.charCodeAt(next))) next++;
    groups.push(next - at - 1);
    at = next;
  }
  if (at < end && isDigit(text.charCodeAt(at))) return stop;
  const shape = groups.join("-");
  return HYPHENATED_NUMBERS.has(shape) ? at : stop;
}

/** Lengths of the groups of digits that make one token. */
const HYPHENATED_NUMBERS: ReadonlySet<string> = new Set([
  "4-2-2",
  "4-1-2",
  "4-2-1",
  "4-1-1",
  "2-2-4",
  "1-2-4",
  "2-1-4",
  "1-1-4",
  "2-2-2",
  "3-3-4",
  "3-4",
  "1-3-3-4",
]);

/** ':)', ';-)', ':D', '=(' at the start of a run without spaces and filling it. */
export function scanEmoticon(text: string, at: number, start: number, end: number): number {
  if (at !== start || end - at > 3 || end - at < 2) return at;
  const eyes = text.charCodeAt(at);
  if (eyes !== 0x3a && eyes !== 0x3b && eyes !== 0x3d) return at;
  const mouth = end - at === 3 && text.charCodeAt(at + 1) !== 0x2d ? 0 : text.charCodeAt(end - 1);
  return MOUTHS.has(mouth) ? end : at;
}

const MOUTHS: ReadonlySet<number> = new Set([..."()DPpOo/|"].map((mark) => mark.charCodeAt(0)));

/** Marks of which a run is one token: '...', '--', '!!!', '***'. */
const REPEATED: ReadonlySet<number> = new Set([..."…*=~<>-|+"].map((mark) => mark.charCodeAt(0)));

/** One mark, a run of marks that belong together, or one emoji with its modifiers. */
export function scanSymbol(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at);
  if (unit === 0x2e || unit === 0x21 || unit === 0x3f) return scanStops(text, at, end, unit);
  if (REPEATED.has(unit)) return runOf(text, at, end, unit);
  if (unit === 0x60 || unit === 0x27) {
    return at + 1 < end && text.charCodeAt(at + 1) === unit ? at + 2 : scanElision(text, at, end);
  }
  if (isApostrophe(unit)) return scanElision(text, at, end);
  if (unit >= 0x2190) return scanPictograph(text, at, end);
  return at + 1;
}

/** A run of full stops is one token, and so is any mixture of '!' and '?'. */
function scanStops(text: string, at: number, end: number, unit: number): number {
  if (unit === 0x2e) return runOf(text, at, end, unit);
  let stop = at + 1;
  while (stop < end && (text.charCodeAt(stop) === 0x21 || text.charCodeAt(stop) === 0x3f)) stop++;
  return stop;
}

function runOf(text: string, at: number, end: number, unit: number): number {
  let stop = at + 1;
  while (stop < end && text.charCodeAt(stop) === unit) stop++;
  return stop;
}

/** "'60s" keeps its apostrophe; any other opening apostrophe stands alone. */
function scanElision(text: string, at: number, end: number): number {
  const decade =
    at + 3 < end &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    text.charCodeAt(at + 3) === 0x73 &&
    (at + 4 >= end || !isWordUnit(text.charCodeAt(at + 4)));
  return decade ? at + 4 : at + 1;
}

/**
 * One pictograph: a code point with its variation selectors, skin tones and joined parts; two regional
 * indicators make one flag. Other code points beyond the basic plane are a token each.
 */
function scanPictograph(text: string, at: number, end: number): number {
  let stop = afterCodePoint(text, at, end);
  if (isRegional(text, at))
    return isRegional(text, stop) && stop < end ? afterCodePoint(text, stop, end) : stop;
  while (stop < end) {
    const unit = text.charCodeAt(stop);
    if (unit >= 0xfe00 && unit <= 0xfe0f) stop++;
    else if (unit === 0xd83c && isSkinTone(text.charCodeAt(stop + 1)) && stop + 1 < end) stop += 2;
    else if (unit === 0x200d && stop + 1 < end && !isSpace(text.charCodeAt(stop + 1))) {
      stop = afterCodePoint(text, stop + 1, end);
    } else break;
  }
  return stop;
}

function isSkinTone(low: number): boolean {
  return low >= 0xdffb && low <= 0xdfff;
}

function isRegional(text: string, at: number): boolean {
  const low = text.charCodeAt(at + 1);
  return text.charCodeAt(at) === 0xd83c && low >= 0xdde6 && low <= 0xddff;
}

function afterCodePoint(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdbff && at + 1 < end) {
    const low = text.charCodeAt(at + 1);
    if (low >= 0xdc00 && low <= 0xdfff) return at + 2;
  }
  return at + 1;
}
