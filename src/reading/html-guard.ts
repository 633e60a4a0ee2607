/** How big a page is for a parser: measured without one, in one pass. */
export interface HtmlSize {
  /** Deepest nesting of tags, tags that end by themselves not counted. */
  readonly depth: number;
  readonly tags: number;
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
  let tags = 0;
  for (const match of html.matchAll(TAG)) {
    tags++;
    if (FLAT.has((match[2] as string).toLowerCase())) continue;
    if (match[1] === "/") depth = Math.max(0, depth - 1);
    else if (++depth > deepest) deepest = depth;
  }
  return { depth: deepest, tags };
}

/** Beyond these a page is read as text with its tags taken out. */
export const DEEPEST_PAGE = 800;
export const MOST_TAGS = 150_000;
export const LONGEST_PAGE = 24_000_000;

/** Why a page is too big for the parser, in words; null where it is not. */
export function tooBig(html: string): string | null {
  if (html.length > LONGEST_PAGE) return `${html.length} characters of HTML`;
  const { depth, tags } = measureHtml(html);
  if (depth > DEEPEST_PAGE) return `tags nested ${depth} deep`;
  if (tags > MOST_TAGS) return `${tags} tags`;
  return null;
}
