import { latinFigures } from "./clock.ts";
import { OUTLET_WORDS } from "./lexicon/outlets.ts";
import { capitalShare, countWords, wordsOf } from "./words.ts";

const WORDS = new Set(OUTLET_WORDS.map((row) => row.word));
const SURNAMES = new Set(OUTLET_WORDS.filter((row) => row.isSurname).map((row) => row.word));

const isCapitalised = (text: string): boolean => countWords(text) === 1 || capitalShare(text) === 1;

const isName = (text: string): boolean =>
  /^[\p{Lu}\p{Lo}\p{N}]/u.test(text) &&
  !/[.!?:;,"“”()[\]]/.test(text.replace(/\.(?:com|org|net)$/, "")) &&
  isCapitalised(text);

/** The outlet that a line names and nothing else, its reporter's place left out: 'Orontes Wire in Beirut'. */
export function outletOf(line: string): string | null {
  const name = line.slice(0, 100).replace(/ in \p{Lu}[\p{L} ,]{1,40}$/u, "");
  return namesOutlet(name) ? name : null;
}

/** Whether a line is nothing but the name of an outlet or an issuing body: 'Orontes Wire', 'Centre for ...'. */
export function namesOutlet(text: string): boolean {
  if (text.length > 80 || countWords(text) > 8 || countWords(text) < 2 || !isName(text)) return false;
  const words = wordsOf(text);
  return WORDS.has(words[words.length - 1] as string) || words.slice(0, 3).some((word) => WORDS.has(word));
}

/** Whether the name behind 'By' is an outlet's rather than a person's. */
export function isOutletsByline(name: string): boolean {
  const last = wordsOf(name).pop();
  return namesOutlet(name) && last !== undefined && WORDS.has(last) && !SURNAMES.has(last);
}

const LONGEST_DATELINE = 90;

/**
 * The agency named in a dateline: 'ALEPPO, Oct 12 (Orontes Wire) - ' gives 'Orontes Wire'.
 *
 * @returns null where the paragraph has no dateline or the dateline no agency
 */
export function datelineOutlet(paragraph: string): string | null {
  const text = latinFigures(paragraph.slice(0, LONGEST_DATELINE + 60));
  const open = text.indexOf("(");
  const close = text.indexOf(")", open);
  if (open < 3 || open > LONGEST_DATELINE || close < 0) return null;
  if (!/^\s?[-–—:]/.test(text.slice(close + 1))) return null;
  const place = text.slice(0, open).trim().replace(/,$/, "");
  const isPlace = /^\p{Lu}[\p{L}'’-]+/u.test(place) && countWords(place) <= 8 && isCapitalised(place);
  const name = paragraph.slice(open + 1, close).trim();
  return isPlace && /^\p{L}{2}/u.test(name) && countWords(name) <= 5 && isName(name) ? name : null;
}

const SITE_MARK = /\s+(?:[|–—»•·-]|::?)\s+|\s*::\s*/g;
const EDGE_MARKS = /^[\s|–—»•·:-]+|[\s|–—»•·:-]+$/g;
const LONGEST_SITE = 60;

/** The parts of a page's declared title, where marks with space around them part it. */
export function titleParts(title: string): string[] {
  return title.length > 400 ? [title] : title.split(SITE_MARK).filter((part) => part !== "");
}

/**
 * The site's name as the page's title has it beside the printed heading: 'Tishreen Gate :: Shells land' and the
 * heading 'Shells land' give 'Tishreen Gate'.
 *
 * @returns null where the heading is not in the title, or nothing short stands beside it
 */
export function siteBeside(pageTitle: string, heading: string): string | null {
  if (pageTitle.length > 400 || heading === "") return null;
  const at = pageTitle.toLowerCase().indexOf(heading.toLowerCase());
  if (at < 0) return null;
  const behind = titleParts(pageTitle.slice(at + heading.length).replace(EDGE_MARKS, ""));
  const before = titleParts(pageTitle.slice(0, at).replace(EDGE_MARKS, ""));
  const site = behind[behind.length - 1] ?? before[0];
  return site !== undefined && site.length <= LONGEST_SITE && countWords(site) <= 6 && isName(site)
    ? site
    : null;
}
