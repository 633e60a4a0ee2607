/** How big a page is for a parser: measured without one, in one pass. */
export interface HtmlSize {
  /** Deepest nesting of tags, tags that end by themselves not counted. */
  readonly depth: number;
  /** Brackets and ampersands: a parser makes a piece of each, whether it is a tag or not. */
  readonly marks: number;
}

/** Tags without content or whose end tag may be left out; they do not nest in a browser either. */
const FLAT = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th thead tbody tfoot colgroup html head body".split(
    " ",
  ),
);

const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,30})/g;

/** Counts tags and nesting without building anything, so that no page can exhaust the stack or the clock. */
export function measureHtml(html: string): HtmlSize {
  let depth = 0;
  let deepest = 0;
  for (const match of html.matchAll(TAG)) {
    if (FLAT.has((match[2] as string).toLowerCase())) continue;
    if (match[1] === "/") depth = Math.max(0, depth - 1);
    else if (++depth > deepest) deepest = depth;
  }
  let marks = 0;
  for (let i = 0; i < html.length; i++) {
    const unit = html.charCodeAt(i);
    if (unit === 0x3c || unit === 0x26) marks++;
  }
  return { depth: deepest, marks };
}

/** Beyond these a page is read as text with its tags taken out. */
export const DEEPEST_PAGE = 800;
export const MOST_MARKS = 300_000;
export const LONGEST_PAGE = 24_000_000;

/** Why a page is too big for the parser, in words; null where it is not. */
export function tooBig(html: string): string | null {
  if (html.length > LONGEST_PAGE) return `${html.length} characters of HTML`;
  const { depth, marks } = measureHtml(html);
  if (depth > DEEPEST_PAGE) return `tags nested ${depth} deep`;
  if (marks > MOST_MARKS) return `${marks} tags and marks`;
  return null;
}
