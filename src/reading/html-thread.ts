import { type CommentDraft, type HtmlComment, readComment, withParents } from "./html-comments.ts";
import { type DomDocument, type DomElement, shownText } from "./html-dom.ts";
import type { TextMeasure } from "./html-measure.ts";
import type { ElementTime } from "./html-times.ts";

/** The posts of a forum's topic. */
export interface ForumThread {
  /** Who opened the topic, and when: the page's own author and date. */
  readonly author: string | null;
  readonly time: ElementTime | null;
  readonly answers: readonly HtmlComment[];
}

const POST_ID = /^(?:p|post|msg|message)[-_]?\d+$/i;
const FEWEST_POSTS = 2;

/**
 * Takes the answers of a forum's topic out of a page: sibling posts, each with an author and a time and without a
 * heading of its own. The first post stays as the page's article.
 *
 * @returns null where the page is no topic
 */
export function takeThread(
  document: DomDocument,
  measure: (element: DomElement) => TextMeasure,
  year: number | null,
): ForumThread | null {
  const groups = new Map<DomElement, DomElement[]>();
  for (const post of document.querySelectorAll("[id]")) {
    if (!POST_ID.test(post.id) || !post.parentElement || measure(post).text === 0) continue;
    const group = groups.get(post.parentElement);
    if (group) group.push(post);
    else groups.set(post.parentElement, [post]);
  }
  for (const posts of groups.values()) {
    if (posts.length < FEWEST_POSTS || ownHeadings(posts) > 1) continue;
    const drafts = posts.map((post) => readComment(post, posts, measure, year));
    if (drafts.some((draft) => draft.author === null || draft.time === null)) continue;
    const [opening, ...answers] = drafts as [CommentDraft, ...CommentDraft[]];
    const told = withParents(posts.slice(1), answers);
    for (const post of posts.slice(1)) post.remove();
    return { author: opening.author, time: opening.time, answers: told };
  }
  return null;
}

/** How many different headings stand in the posts: a page of several reports has one in each. */
function ownHeadings(posts: readonly DomElement[]): number {
  const headings = posts.flatMap((post) => [...post.querySelectorAll("h1, h2, h3, h4")]);
  return new Set(
    headings.map((heading) =>
      shownText(heading)
        .replace(/^re: ?/i, "")
        .toLowerCase(),
    ),
  ).size;
}
