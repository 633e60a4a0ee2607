import { isApostrophe, isDigit, isLower, isSpace, isUpper, isWordUnit, kindOf, SPACE } from "./characters.ts";
import { scanAddress, scanEmoticon, scanNumber, scanSymbol } from "./token-scanners.ts";
import {
  ABBREVIATIONS,
  ATTACHED_UNITS,
  CLITICS,
  FUSED_WORDS,
  JOINED_PREFIXES,
  PRONOUNS,
  TOP_DOMAINS,
} from "./token-data.ts";

/**
 * Cuts `text.slice(start, end)` into words and marks as the English treebanks of Universal Dependencies do:
 * hyphens stand alone ('rebel - held') save after a prefix ('anti-regime'), n't and 's are words, currency
 * and per cent signs leave their number, abbreviations keep their full stop.
 *
 * @returns start and end of each token in turn (`[s0, e0, s1, e1, ...]`), UTF-16 offsets into `text`, in
 *   order, without overlap, covering every character that is not a space (`isSpace`). Empty for an empty
 *   or blank range. Time is linear in the length.
 */
export function findTokens(text: string, start = 0, end = text.length): number[] {
  const out: number[] = [];
  let at = start;
  while (at < end) {
    while (at < end && kindOf(text.charCodeAt(at)) === SPACE) at++;
    if (at >= end) break;
    let stop = at + 1;
    while (stop < end && kindOf(text.charCodeAt(stop)) !== SPACE) stop++;
    tokeniseChunk(text, at, stop, end, out);
    at = stop;
  }
  return out;
}

/** Where an address may begin inside a run too: 'http', 'www', '@', '#'. */
const ADDRESS_STARTS: ReadonlySet<number> = new Set([..."hw@#"].map((character) => character.charCodeAt(0)));

/** A chunk is a run without spaces, `[start, end)`; `limit` is where the text to be looked at ends. */
function tokeniseChunk(text: string, start: number, end: number, limit: number, out: number[]): void {
  let at = start;
  while (at < end) {
    const unit = text.charCodeAt(at);
    let stop = at === start || ADDRESS_STARTS.has(unit) ? scanAddress(text, at, end) : at;
    if (stop > at) {
      out.push(at, stop);
      at = stop;
      continue;
    }
    if (isDigit(unit)) {
      stop = scanNumber(text, at, end);
      out.push(at, stop);
      at = splitUnit(text, stop, end, out);
      continue;
    }
    if (isWordUnit(unit)) {
      stop = scanWord(text, at, end);
      stop = keepStop(text, at, stop, limit);
      pushWord(text, at, stop, out);
      at = stop;
      continue;
    }
    stop = scanEmoticon(text, at, start, end);
    if (stop === at) stop = scanSymbol(text, at, end);
    out.push(at, stop);
    at = stop;
  }
}

/** After a number's digits: '10am' gives 'am' as a word of its own; '20th', '1990s' and '4B' stay whole. */
function splitUnit(text: string, at: number, end: number, out: number[]): number {
  if (at >= end || !isWordUnit(text.charCodeAt(at)) || isDigit(text.charCodeAt(at))) return at;
  let stop = at + 1;
  while (stop < end && isWordUnit(text.charCodeAt(stop))) stop++;
  const length = stop - at;
  const separate = length <= 7 ? ATTACHED_UNITS.has(text.slice(at, stop).toLowerCase()) : true;
  if (!separate && !(length >= 4 && isLower(text.charCodeAt(at)))) {
    out[out.length - 1] = stop;
    return stop;
  }
  out.push(at, stop);
  return stop;
}

/** End of the word that starts at `at`: letters, with apostrophes, joined prefixes and the dots of 'U.S.' inside. */
function scanWord(text: string, at: number, end: number): number {
  let stop = at + 1;
  let partStart = at;
  while (stop < end) {
    const unit = text.charCodeAt(stop);
    if (isWordUnit(unit)) {
      stop++;
      continue;
    }
    const next = stop + 1 < end ? text.charCodeAt(stop + 1) : 0;
    if (unit === 0x24 && currencyPrefix(text, at, stop)) return stop + 1;
    if (!isWordUnit(next)) break;
    if (isApostrophe(unit) && !isDigit(next)) {
      stop += 2;
    } else if (unit === 0x2d && partStart === at && joinsPrefix(text, at, stop)) {
      partStart = stop + 1;
      stop += 2;
    } else if (
      unit === 0x2e &&
      stop - partStart === 1 &&
      !isDigit(next) &&
      singleLetterNext(text, stop + 1, end)
    ) {
      partStart = stop + 1;
      stop += 2;
    } else if (unit === 0x2e && isDomain(text, stop, end)) {
      stop += 2;
    } else if (unit === 0x26 && isUpper(next) && isUpper(text.charCodeAt(stop - 1)) && stop - at <= 3) {
      stop += 2;
    } else break;
  }
  return stop;
}

function currencyPrefix(text: string, at: number, stop: number): boolean {
  return stop - at <= 2 && isUpper(text.charCodeAt(at)) && isUpper(text.charCodeAt(stop - 1));
}

function joinsPrefix(text: string, at: number, hyphen: number): boolean {
  return hyphen - at <= 7 && JOINED_PREFIXES.has(text.slice(at, hyphen).toLowerCase());
}

/** Whether the letter at `at` stands alone before another dot or the end of its word, as in 'U.S' and 'a.m'. */
function singleLetterNext(text: string, at: number, end: number): boolean {
  return at + 1 >= end || !isWordUnit(text.charCodeAt(at + 1));
}

/** Whether the dot leads to a known last part in lower case that ends the name: 'example.org', not 'town.The'. */
function isDomain(text: string, dot: number, end: number): boolean {
  let stop = dot + 1;
  while (stop < end && stop - dot <= 6 && isWordUnit(text.charCodeAt(stop))) stop++;
  const part = text.slice(dot + 1, stop);
  if (TOP_DOMAINS.has(part)) return true;
  // A dot inside a file or site name ('report.v2.org'): lower case on both sides and another dot to come.
  return text.charCodeAt(stop) === 0x2e && stop + 1 < end && TOP_DOMAINS.has(text.slice(stop + 1, stop + 4));
}

/** Takes the full stop after an abbreviation or initial into the word; gives the word's new end. */
function keepStop(text: string, at: number, stop: number, limit: number): number {
  if (stop >= limit || text.charCodeAt(stop) !== 0x2e || stop - at > 8) return stop;
  const after = stop + 1 < limit ? text.charCodeAt(stop + 1) : 0;
  // An ellipsis is not a full stop.
  if (after === 0x2e) return stop;
  const length = stop - at;
  if (length === 1 && isUpper(text.charCodeAt(at))) return isInitial(text, stop + 1, limit) ? stop + 1 : stop;
  const word = text.slice(at, stop).toLowerCase();
  const meaning = ABBREVIATIONS.get(word);
  if (meaning === undefined) return isAcronym(text, at, stop) ? stop + 1 : stop;
  if (meaning === "never" || meaning === "maybe") return stop + 1;
  const next = skipSpaces(text, stop + 1, limit);
  const nextUnit = next < limit ? text.charCodeAt(next) : 0;
  if (isDigit(nextUnit)) return stop + 1;
  if (meaning === "number") return stop;
  const dated = isUpper(text.charCodeAt(at)) && (nextUnit === 0x2c || isLower(nextUnit) || next === stop + 1);
  return dated && next < limit ? stop + 1 : stop;
}

/** An initial's stop is followed by a capital, at once or after one space: 'J. Karim', 'J.K. Karim'. */
function isInitial(text: string, after: number, limit: number): boolean {
  const next = after < limit && isSpace(text.charCodeAt(after)) ? after + 1 : after;
  return next < limit && isUpper(text.charCodeAt(next));
}

function isAcronym(text: string, at: number, stop: number): boolean {
  return stop - at >= 3 && text.charCodeAt(stop - 2) === 0x2e && text.charCodeAt(at + 1) === 0x2e;
}

function skipSpaces(text: string, at: number, limit: number): number {
  // Four spaces are enough to see what follows, and keep the look-ahead bounded.
  const last = Math.min(limit, at + 4);
  while (at < last && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Adds one word, or two where it is a contraction: 'do' + 'n't', 'it' + ''s', 'can' + 'not'. */
function pushWord(text: string, at: number, stop: number, out: number[]): void {
  const cut = clitic(text, at, stop);
  if (cut > at && cut < stop) out.push(at, cut, cut, stop);
  else out.push(at, stop);
}

/** Where the word's second part starts; `stop` where there is none. */
function clitic(text: string, at: number, stop: number): number {
  const length = stop - at;
  if (length >= 4 && length <= 8) {
    const fused = FUSED_WORDS.get(text.slice(at, stop).toLowerCase());
    if (fused !== undefined) return at + fused;
  }
  for (let size = 1; size <= 2; size++) {
    const mark = stop - size - 1;
    if (mark <= at || !isApostrophe(text.charCodeAt(mark))) continue;
    const ending = text.slice(mark + 1, stop).toLowerCase();
    if (ending === "t" && mark - 1 > at && (text.charCodeAt(mark - 1) | 0x20) === 0x6e) return mark - 1;
    if (!CLITICS.has(ending)) continue;
    if ((ending === "d" || ending === "m") && !PRONOUNS.has(text.slice(at, mark).toLowerCase())) continue;
    return mark;
  }
  return stop;
}

/** The printed forms of the tokens that `findTokens` gave. */
export function tokenForms(text: string, tokens: readonly number[]): string[] {
  const forms: string[] = [];
  for (let i = 0; i < tokens.length; i += 2) forms.push(text.slice(tokens[i], tokens[i + 1]));
  return forms;
}
