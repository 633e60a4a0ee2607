import {
  type DomDocument,
  type DomElement,
  descendants,
  isHidden,
  namesOf,
  shownText,
  tagOf,
  tidy,
} from "./html-dom.ts";
import { readCommentHead } from "./comment-head.ts";
import { type RawBlock, readBlocks } from "./html-blocks.ts";
import type { TextMeasure } from "./html-measure.ts";
import { type ElementTime, findTime } from "./html-times.ts";

/** A comment taken out of a page. */
export interface HtmlComment {
  readonly author: string | null;
  readonly time: ElementTime | null;
  readonly depth: number;
  /** Index of the comment answered; null at the top. */
  readonly parent: number | null;
  readonly blocks: readonly { readonly role: "paragraph" | "quote" | "list-item"; readonly text: string }[];
}

/** Where comment lists stand. Tried in order; the first that holds comments is taken. */
const CONTAINERS = [
  "ol.commentlist, ul.commentlist, ol.comment-list, ul.comment-list, .commentlist, .comment-list",
  "#disqus_thread, #comments, #comment-list, .comments, .comments-area, .comment-thread, .comments-list, .discussion",
  '[class*="comments"], [id*="comments"], section[aria-label*="omment"], [data-component="comments"]',
];

/** What marks one comment. The first that matches at least one element in the container is taken. */
const COMMENT_MARKS: readonly ((element: DomElement) => boolean)[] = [
  (element) =>
    tagOf(element) === "li" && /(?:^|\s)(?:comment|depth-\d+|pingback)(?:\s|$)/.test(element.className),
  (element) =>
    /(?:^|\s)(?:comment|c-comment|comment-item|single-comment|post-comment)(?:\s|$)/.test(element.className),
  (element) => /schema\.org\/(?:User)?Comments?$/i.test(element.getAttribute("itemtype") ?? ""),
  (element) => element.getAttribute("itemprop") === "comment",
  (element) => element.hasAttribute("data-comment-id") || /^(?:li-)?comment-?\d+$/i.test(element.id),
  (element) =>
    element.hasAttribute("data-depth") ||
    element.hasAttribute("data-parent") ||
    element.hasAttribute("data-parent-id"),
  (element) =>
    /^post-\d+$/.test(element.id) ||
    /(?:^|\s)(?:post|reply|response|message)(?:\s|$)/.test(element.className),
  (element) => tagOf(element) === "li",
];

/**
 * Takes the comments out of a page, with author, time and parent, and removes their list from it so that
 * what finds the article does not see them.
 */
export function takeComments(
  document: DomDocument,
  measure: (element: DomElement) => TextMeasure,
  year: number | null,
): HtmlComment[] {
  for (const selector of CONTAINERS) {
    for (const container of document.querySelectorAll(selector)) {
      if (tagOf(container) === "body" || tagOf(container) === "html" || isHidden(container)) continue;
      const found = commentElements(container, measure);
      if (found.length === 0) continue;
      const comments = found.map((element) => readComment(element, found, measure, year));
      const told = withParents(found, comments);
      container.remove();
      return told;
    }
  }
  return [];
}

function commentElements(container: DomElement, measure: (element: DomElement) => TextMeasure): DomElement[] {
  for (const isComment of COMMENT_MARKS) {
    const all = [...descendants(container)].filter(
      (element) => isComment(element) && measure(element).text > 0,
    );
    const chosen = new Set(all);
    // A wrapper that adds no words to the comment inside it is none.
    const firstInside = new Map<DomElement, DomElement>();
    for (const element of all)
      if (element.parentElement && !firstInside.has(element.parentElement))
        firstInside.set(element.parentElement, element);
    for (const element of all) {
      const inner = firstInside.get(element);
      if (inner && measure(inner).text === measure(element).text) chosen.delete(element);
    }
    if (chosen.size > 0) return all.filter((element) => chosen.has(element));
  }
  return [];
}

/** A comment before its depth and parent are known. */
export interface CommentDraft extends Omit<HtmlComment, "depth" | "parent"> {
  /** Whom a quotation at the head of the comment names. */
  readonly answers: string | null;
  readonly element: DomElement;
}

const AUTHOR_SELECTORS = [
  ".fn",
  ".comment-author",
  '[itemprop="author"]',
  '[itemprop="creator"]',
  ".author",
  ".username",
  ".user-name",
  ".user",
  "cite",
  '[rel="author"]',
  '[class*="author"]',
  '[class*="user"]',
  ".name",
];

const CONTENT_SELECTORS = [
  ".comment-content",
  ".comment-text",
  ".comment-body-text",
  ".post-message",
  '[itemprop="text"]',
  ".comment__text",
  ".comment__body",
  ".message",
  ".content",
  ".text",
];

const FURNITURE_NAMES =
  /\b(?:reply|actions?|buttons?|votes?|likes?|rating|share|avatar|report|permalink|edit link|says|meta|metadata|awaiting)\b/;

/** Reads one comment of a list; `all` are its fellows, whose words are not its own. */
export function readComment(
  element: DomElement,
  all: readonly DomElement[],
  measure: (element: DomElement) => TextMeasure,
  year: number | null,
): CommentDraft {
  const others = new Set(all);
  const own = (part: DomElement): boolean => {
    for (let at: DomElement | null = part; at !== null; at = at.parentElement)
      if (others.has(at)) return at === element;
    return false;
  };
  const first = (selectors: readonly string[]): DomElement | null => {
    for (const selector of selectors)
      for (const part of element.querySelectorAll(selector)) if (own(part) && !isHidden(part)) return part;
    return null;
  };
  const content = first(CONTENT_SELECTORS);
  const authorPart = first(AUTHOR_SELECTORS);
  const isInside = (part: DomElement | null) =>
    part !== null && content !== null && content.contains(part) && content !== part;
  const namePart = isInside(authorPart) ? null : authorPart;
  const time = findTime(element, year, (part) => own(part) && !isInside(part));
  const skipped = new Set<DomElement>(all.filter((other) => other !== element));
  if (namePart) skipped.add(namePart);
  if (time && time.element !== element) skipped.add(time.element);
  const cited = citation(element, own);
  if (cited) skipped.add(cited.part);
  for (const part of descendants(element))
    if (
      part !== content &&
      own(part) &&
      FURNITURE_NAMES.test(namesOf(part)) &&
      !(content && part.contains(content))
    )
      skipped.add(part);
  const options = { title: null, measure, total: Number.MAX_SAFE_INTEGER, updates: new Map(), skipped };
  // In a list of terms the words of a comment stand in the part below its head.
  const below = tagOf(element) === "dt" ? element.nextElementSibling : null;
  const read = readBlocks(content ?? element, options).blocks;
  const named = authorName(namePart ?? element, namePart !== null, element);
  const printed = named === null && time === null ? printedHead(read, year) : null;
  const blocks = [
    ...read.slice(printed?.lines ?? 0),
    ...(below && tagOf(below) === "dd" ? readBlocks(below, options).blocks : []),
  ];
  return {
    element,
    author: named ?? printed?.author ?? null,
    time: time ?? (printed === null ? null : { ...printed, element }),
    answers: cited?.name ?? null,
    blocks: blocks
      .filter((block) => !/^(?:reply|says:?|permalink|share|like|report)$/i.test(block.text))
      .map((block) => ({
        role:
          block.role === "quote"
            ? "quote"
            : block.role === "item" && content !== null
              ? "list-item"
              : "paragraph",
        text: block.text,
      })),
  };
}

const CITATION = /^(.{1,40}?)(?: (?:wrote|said|posted|says))?:?$/;

/** Who is quoted in a comment, and the part that names them: 'Marlow wrote:' above a block of quoted words. */
function citation(
  element: DomElement,
  own: (part: DomElement) => boolean,
): { name: string; part: DomElement } | null {
  for (const part of element.querySelectorAll(
    "blockquote cite, .quote-author, .quoteheader, .bbcode_postedby",
  )) {
    const name = own(part) ? CITATION.exec(shownText(part))?.[1] : undefined;
    if (name !== undefined) return { name, part };
  }
  return null;
}

/** Author and time where no markup names them: '#1 Falco says:', 'Inga W | 13 September 2016 at 9:05 am'. */
function printedHead(
  blocks: readonly RawBlock[],
  year: number | null,
): (Omit<ElementTime, "element"> & { author: string | null; lines: number }) | null {
  const [first, second] = blocks;
  const found = first ? readCommentHead(first.text, second?.text ?? null, year) : null;
  if (!first || !found || found.rest > 0) return null;
  const { time, tz, author, lines } = found;
  return { time, tz, day: found.published, printed: "", author, lines };
}

function authorName(part: DomElement, isNamed: boolean, element: DomElement): string | null {
  const declared = tidy(element.getAttribute("data-author") ?? element.getAttribute("data-user"));
  if (!isNamed) return declared === "" ? null : declared;
  const name = shownText(part.querySelector(".fn, [itemprop=name], .username, .user-name") ?? part)
    .replace(/^by\s+/i, "")
    .replace(/\s*(?:says|said|wrote|writes)?\s*:?$/i, "");
  return name === "" || name.length > 80 ? null : name;
}

/** Depth by data attributes, by class, or by nesting; the parent by id, or the last comment one level up. */
export function withParents(elements: readonly DomElement[], drafts: readonly CommentDraft[]): HtmlComment[] {
  const indexOf = new Map(elements.map((element, index) => [element, index]));
  const byId = new Map<string, number>();
  elements.forEach((element, index) => {
    for (const id of [element.getAttribute("data-comment-id"), element.getAttribute("data-id"), element.id])
      if (id) byId.set(id.replace(/^\D+/, "") || id, index);
  });
  const parents: (number | null)[] = [];
  const depths: number[] = [];
  const declared = elements.map(declaredDepth);
  const lowest = declared.reduce<number>(
    (least, depth) => (depth !== null && depth < least ? depth : least),
    Number.MAX_SAFE_INTEGER,
  );
  elements.forEach((element, index) => {
    const id = element.getAttribute("data-parent-id") ?? element.getAttribute("data-parent");
    const key = id === null || id === "" || id === "0" ? null : id.replace(/^\D+/, "") || id;
    let parent: number | null = key === null ? null : (byId.get(key) ?? null);
    if (parent === null || parent >= index) parent = enclosing(element, indexOf);
    const depth = declared[index];
    if (parent === null && depth !== null && depth !== undefined && depth > lowest)
      parent = lastAbove(depths, depth - lowest, index);
    const answers = drafts[index]?.answers?.toLowerCase();
    if (parent === null && answers !== undefined)
      parent = lastBy(
        drafts.slice(0, index).map((draft) => draft.author),
        answers,
      );
    parents.push(parent);
    depths.push(parent === null ? 0 : (depths[parent] as number) + 1);
  });
  return drafts.map(({ author, time, blocks }, index) => ({
    author,
    time,
    blocks,
    depth: depths[index] as number,
    parent: parents[index] as number | null,
  }));
}

function declaredDepth(element: DomElement): number | null {
  const attribute =
    element.getAttribute("data-depth") ??
    element.getAttribute("data-level") ??
    element.getAttribute("aria-level");
  if (attribute !== null && /^\d{1,3}$/.test(attribute)) return Number(attribute);
  const named = /(?:^|\s)(?:depth|level|indent|comment-depth|reply-depth)-?(\d{1,2})(?:\s|$)/.exec(
    element.className,
  );
  if (named) return Number(named[1]);
  const margin = /(?:margin|padding)-left\s*:\s*(\d{1,4})/i.exec(element.getAttribute("style") ?? "");
  return margin ? Number(margin[1]) : null;
}

function enclosing(element: DomElement, indexOf: ReadonlyMap<DomElement, number>): number | null {
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    const index = indexOf.get(at);
    if (index !== undefined) return index;
    // Answers may stand in a list beside the comment they answer rather than inside it.
    const before = at.previousElementSibling;
    const beside = before === null ? undefined : indexOf.get(before);
    if (beside !== undefined && /\b(?:children|replies|thread|responses|answers)\b/.test(namesOf(at)))
      return beside;
  }
  return null;
}

function lastBy(authors: readonly (string | null)[], name: string): number | null {
  const at = authors.findLastIndex((author) => author?.toLowerCase() === name);
  return at < 0 ? null : at;
}

function lastAbove(depths: readonly number[], depth: number, before: number): number | null {
  for (let i = before - 1; i >= 0; i--) if ((depths[i] as number) < depth) return i;
  return null;
}
