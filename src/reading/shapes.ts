import {
  BRACKETED_CREDIT,
  CAPTION_OPENINGS,
  CREDIT_LABEL,
  REMARKED_CREDIT,
  SCENE_NOUNS,
  TRAILING_CREDIT,
  WORK_CREDITS,
} from "./lexicon/captions.ts";
import { COMMENTS_OPENING, FURNITURE, type LinePattern, RELATED_OPENING } from "./lexicon/furniture.ts";
import { BIOGRAPHY, BYLINE_OPENING, NAME_PARTICLES } from "./lexicon/people.ts";
import { endsInFace } from "./conversation.ts";
import { endsSentence } from "./lines.ts";
import { capitalShare, countWords, hasFiniteVerb } from "./words.ts";

/** Longest line that a pattern of furniture, captions or credits is tried on. */
const LONGEST_SHORT_LINE = 400;

function anyMatches(patterns: readonly LinePattern[], text: string): boolean {
  return text.length <= LONGEST_SHORT_LINE && patterns.some((row) => row.pattern.test(text));
}

/** Words of the page itself: buttons, forms, rules, notices. */
export function isFurniture(text: string): boolean {
  return anyMatches(FURNITURE, text);
}

/** 'See also' and its like: the length of the opening, 0 where the line does not begin with one. */
export function relatedOpening(text: string): number {
  for (const row of RELATED_OPENING) {
    const match = row.pattern.exec(text.slice(0, 120));
    if (match && match[0] !== "") return match[0].length;
  }
  return 0;
}

/** The title of a comment list. */
export function opensComments(text: string): boolean {
  return text.length <= 240 && anyMatches(COMMENTS_OPENING, text);
}

/** A sentence on who wrote the page, or the title above one. */
export function isBiography(text: string): boolean {
  return BIOGRAPHY.some((row) => row.pattern.test(text.slice(0, LONGEST_SHORT_LINE)));
}

/** The names of a line 'By NAME and NAME, AGENCY'; null where the line is none. */
export function readByline(text: string): string | null {
  if (text.length > 140) return null;
  const opening = BYLINE_OPENING.exec(text);
  if (!opening) return null;
  const names = text
    .slice(opening[0].length)
    .split(/\s*[,|–—•·]\s*|\s+-\s+|\s+(?:in|for|on|at)\s+/)[0] as string;
  const words = names.trim().split(/\s+/);
  if (words.length > 10) return null;
  const isName = (word: string) =>
    /^\p{Lu}[\p{L}.’'-]*$/u.test(word) || NAME_PARTICLES.has(word.toLowerCase()) || /^al-\p{L}/iu.test(word);
  return words.every(isName) ? words.join(" ") : null;
}

/** Where a credit stands in a caption line: the caption before it may be empty. Offsets into the line. */
export interface CaptionParts {
  /** End of the caption's words; 0 where the line is a credit only. */
  readonly captionEnd: number;
  /** Start of the credit; null where there is none of its own. */
  readonly creditStart: number | null;
}

/**
 * Whether a line is a caption, a credit or both, and where the one ends and the other begins.
 *
 * @returns null where it is neither
 */
export function readCaption(text: string): CaptionParts | null {
  if (text.length > LONGEST_SHORT_LINE) return null;
  if (isCreditLine(text)) return { captionEnd: 0, creditStart: 0 };
  const bracketed = BRACKETED_CREDIT.exec(text);
  if (bracketed && countWords(text) <= 60) {
    return { captionEnd: text.slice(0, bracketed.index).trimEnd().length, creditStart: bracketed.index };
  }
  if (REMARKED_CREDIT.test(text)) return { captionEnd: text.length, creditStart: null };
  if (anyMatches(CAPTION_OPENINGS, text)) {
    const trailing = TRAILING_CREDIT.exec(text);
    if (trailing && trailing.index > 10) {
      const mark = /^[\s|/–—]*/.exec(trailing[0]) as RegExpExecArray;
      return { captionEnd: trailing.index, creditStart: trailing.index + mark[0].length };
    }
    return { captionEnd: text.length, creditStart: null };
  }
  if (introducesEmbed(text)) return { captionEnd: text.length, creditStart: null };
  return null;
}

/** Parts a line known to be a caption from its credit; either may be empty. */
export function splitCaption(text: string): { caption: string; credit: string } {
  if (text.length > LONGEST_SHORT_LINE) return { caption: text, credit: "" };
  if (isCreditLine(text)) return { caption: "", credit: text };
  const at =
    BRACKETED_CREDIT.exec(text)?.index ??
    agencyBehind(text) ??
    TRAILING_CREDIT.exec(text)?.index ??
    text.length;
  return { caption: text.slice(0, at).trim(), credit: text.slice(at).replace(/^[\s|/–—]+/, "") };
}

const MOST_CREDIT_WORDS = 10;

/** Where names without a label stand behind the sentence of a caption: 'Smoke over the bridge. Northern Desk/Rif Photo'. */
function agencyBehind(text: string): number | null {
  const stop = text.search(/[.!?]["”’]?\s+[^.!?]{2,80}$/);
  if (stop < 0) return null;
  const names = text.slice(stop).replace(/^[.!?]["”’]?\s+/, "");
  const words = names.replace(/^\(|\)$/g, "").split(/[\s/]+/);
  const areNames =
    words.length <= 8 && words.every((word) => /^\p{Lu}/u.test(word) || CREDIT_SMALL_WORDS.has(word));
  return areNames && (names.includes("/") || names.startsWith("(")) ? text.length - names.length : null;
}

const LONGEST_WORK_CREDIT = 300;
const MOST_WORK_CREDIT_WORDS = 40;

/** 'Reporting by ...', 'Orontes Wire contributed to this report': whose work the text is, and nothing else. */
export function isWorkCredit(text: string): boolean {
  return (
    text.length <= LONGEST_WORK_CREDIT &&
    countWords(text) <= MOST_WORK_CREDIT_WORDS &&
    WORK_CREDITS.some((row) => row.pattern.test(text))
  );
}

/** 'Source: X', 'Photo: Y / Z', 'Reporting by ...': names and nothing said. */
export function isCreditLine(text: string): boolean {
  if (isWorkCredit(text)) return true;
  if (text.length > 200) return false;
  const label = CREDIT_LABEL.exec(text);
  if (!label) return false;
  const names = text
    .slice(label[0].length)
    .replace(/[).]+$/, "")
    .split(/[\s/,;&|–—-]+/)
    .filter((word) => word !== "");
  return (
    names.length > 0 &&
    names.length <= MOST_CREDIT_WORDS &&
    names.every((word) => /^[@#\p{Lu}\p{N}\p{Lo}]/u.test(word) || CREDIT_SMALL_WORDS.has(word.toLowerCase()))
  );
}

const CREDIT_SMALL_WORDS = new Set("of the and via by for from al el de van von www".split(" "));

/** 'Sources: A/B': the line that closes a post of a blog which joins posts in one page. */
export function closesPost(text: string): boolean {
  return text.length <= 200 && /^sources?\s*:/i.test(text) && isCreditLine(text);
}

/** A label for an embedded picture or film that the copy has lost: 'Footage from the river bank:'. */
export function introducesEmbed(text: string): boolean {
  if (!text.endsWith(":") || countWords(text) > 14) return false;
  const first = /^\p{L}+/u.exec(text)?.[0].toLowerCase();
  if (first !== undefined && SCENE_NOUNS.has(first)) return true;
  const words = text.toLowerCase().slice(0, -1).split(/\s+/).slice(0, 3);
  return words.some((word) => SCENE_NOUNS.has(word)) && !hasFiniteVerb(text);
}

/** What stands around a line, for telling headings. */
export interface Surroundings {
  /** Blank lines above; a large number for the first line. */
  readonly blanksBefore: number;
  /** Blank lines below; a large number for the last line. */
  readonly blanksAfter: number;
  /** Whether the page parts its paragraphs by blank lines at all. */
  readonly spaced: boolean;
}

/**
 * How much a line looks like a heading, by shape and layout alone. 3 and above is taken for one.
 * A heading has no full stop, is short, stands apart, and is often in title case or capitals.
 */
export function headingScore(text: string, around: Surroundings): number {
  const words = countWords(text);
  if (words === 0 || words > 24 || text.length > 170) return 0;
  if (!/^[\p{L}\p{N}“"‘'«#([‹]/u.test(text) || /https?:|www\.|\.com\b|@\w/.test(text)) return 0;
  if (/[,;:،]$/.test(text) || text.endsWith(".") || /[.…]["”’»]$/.test(text)) return 0;
  if (/^\p{Ll}/u.test(text)) return 0;
  let score = 1;
  if (words <= 14) score += 1;
  if (words === 1 && !/^\p{Lu}/u.test(text)) return 0;
  if (!endsSentence(text)) score += 1;
  else if (/!["”’»)]*$/.test(text)) score -= 1;
  const capitals = capitalShare(text);
  if (words >= 3 && capitals >= 0.75) score += 1;
  if (text === text.toUpperCase() && /\p{Lu}{2}/u.test(text)) score += 1;
  if (around.spaced) {
    if (around.blanksBefore > 0) score += 1;
    else score -= 1;
    if (around.blanksBefore > 1) score += 1;
  }
  // A short question or cry with a small letter throughout is more often a reader or a speaker.
  if (/[?!]["”’»)]*$/.test(text) && capitals < 0.5) score -= 1;
  return score;
}

export const HEADING_THRESHOLD = 3;

/** A line that could be a headline of another story: words without a full stop, cut off or complete. */
export function isHeadline(text: string): boolean {
  const words = countWords(text);
  if (words < 3 || words > 32 || text.length > 220) return false;
  if (/https?:|@\w/.test(text) || endsInFace(text)) return false;
  if (/[”"’»](?:…|\.\.\.)$/.test(text)) return false;
  if (/(?:…|\.\.\.)$/.test(text)) return /^[\p{Lu}\p{N}“"‘'#(]/u.test(text);
  if (/[:,;،]$/.test(text)) return false;
  if (endsSentence(text) && !/[?)\]”"’]$/.test(text)) return false;
  if (/[.!?][”"’)\]]$/.test(text)) return false;
  return /^[\p{Lu}\p{N}“"‘'«#(]/u.test(text);
}
