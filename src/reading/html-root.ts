import { Readability } from "@mozilla/readability";
import {
  type DomDocument,
  type DomElement,
  descendants,
  isHidden,
  shownText,
  tagOf,
  tidy,
} from "./html-dom.ts";
import type { TextMeasure } from "./html-measure.ts";
import { isWorkCredit, readByline } from "./shapes.ts";
import { readDateLine } from "./text-head.ts";

/** The part of the page that holds its report. */
export interface ContentRoot {
  readonly root: DomElement;
  /** Elements that Readability would leave out, where nothing in the markup says what the article is. */
  readonly dropped: ReadonlySet<DomElement>;
}

/** A child that holds this share of its parent's words is gone down into. */
const MAIN_SHARE = 0.6;
const MOST_ELEMENTS_FOR_READABILITY = 6000;

/** Readability's time grows with the cube of the nesting: 20 seconds at 700 deep. */
const DEEPEST_FOR_READABILITY = 60;

/**
 * Finds the report: the article or main element around most of the words, else what Readability keeps.
 *
 * @param depth deepest nesting of the page's tags
 */
export function findRoot(
  document: DomDocument,
  measure: (element: DomElement) => TextMeasure,
  depth: number,
): ContentRoot {
  const body = document.body ?? document.documentElement;
  const words = (element: DomElement) => measure(element).text - measure(element).links;
  let at = body;
  for (;;) {
    const next = [...at.children].find((child) => !isHidden(child) && words(child) >= words(at) * MAIN_SHARE);
    if (!next || words(next) === 0 || ["p", "ol", "ul", "table"].includes(tagOf(next))) break;
    at = next;
  }
  const declared = at.closest(
    'article, main, [role="main"], [itemtype*="Article"], [itemtype*="BlogPosting"]',
  );
  if (declared) return { root: declared, dropped: new Set() };
  const inside = [...body.querySelectorAll('article, main, [role="main"]')].find(
    (element) => words(element) >= words(body) * MAIN_SHARE,
  );
  if (inside) return { root: inside, dropped: new Set() };
  const dropped =
    depth <= DEEPEST_FOR_READABILITY ? leftOutByReadability(document, body, measure) : new Set<DomElement>();
  return { root: body, dropped };
}

const MARK = "data-daybook-part";
/** Readability is only trusted where it keeps at least this share of the words. */
const LEAST_KEPT = 0.4;

/** Runs Readability on a copy whose elements are numbered, and sees which numbers are gone. */
function leftOutByReadability(
  document: DomDocument,
  body: DomElement,
  measure: (element: DomElement) => TextMeasure,
): Set<DomElement> {
  const elements = [...descendants(body, MOST_ELEMENTS_FOR_READABILITY + 1)];
  if (elements.length > MOST_ELEMENTS_FOR_READABILITY) return new Set();
  elements.forEach((element, index) => element.setAttribute(MARK, String(index)));
  const kept = keptMarks(document);
  if (kept === null) return new Set();
  const dropped = new Set<DomElement>();
  let lost = 0;
  elements.forEach((element, index) => {
    const isLeaf = element.children.length === 0;
    if (!isLeaf || kept.has(String(index)) || /^(?:h[1-6]|figcaption|time|br|img)$/.test(tagOf(element)))
      return;
    if (element.closest("h1, h2, figure, td, th, p") !== null && tagOf(element) !== "p") return;
    if (isStampOrCredit(element)) return;
    dropped.add(element);
    lost += measure(element).text;
  });
  return lost > measure(body).text * (1 - LEAST_KEPT) ? new Set() : dropped;
}

/** Short lines on who wrote the report, and when: Readability takes them for furniture. */
function isStampOrCredit(element: DomElement): boolean {
  const text = tidy(element.textContent);
  if (text.length > 200 || element.closest("li, a, aside, nav, footer") !== null) return false;
  return (
    isWorkCredit(text) || readByline(text) !== null || readDateLine(text) !== null || isBylineWithDate(text)
  );
}

const isBylineWithDate = (text: string): boolean =>
  text.split(/\s[|•·–—]\s/).some((part) => readByline(part) !== null);

/**
 * Lines outside the report's own element that say whose work it is: 'Orontes Wire contributed to this report'.
 * Comments must be gone from the page.
 */
export function creditsOutside(
  body: DomElement,
  root: DomElement,
  measure: (element: DomElement) => TextMeasure,
): string[] {
  if (root === body) return [];
  const found: string[] = [];
  let isBehind = false;
  for (const element of descendants(body)) {
    if (element === root) isBehind = true;
    const { text } = measure(element);
    if (!isBehind || text === 0 || text > 300 || !/^(?:p|div|span|small|em|i|li|aside)$/.test(tagOf(element)))
      continue;
    if (element.contains(root) || root.contains(element)) continue;
    const line = shownText(element);
    if (isWorkCredit(line) && !found.includes(line)) found.push(line);
  }
  return found;
}

function keptMarks(document: DomDocument): Set<string> | null {
  try {
    const copy = document.cloneNode(true);
    const article = new Readability(copy as unknown as ConstructorParameters<typeof Readability>[0], {
      charThreshold: 200,
      serializer: (node) => node,
    }).parse();
    const content = article?.content as unknown as DomElement | null | undefined;
    if (!content) return null;
    const kept = new Set<string>();
    for (const element of descendants(content)) {
      const mark = element.getAttribute(MARK);
      if (mark !== null) kept.add(mark);
    }
    return kept;
  } catch {
    // Readability reads markup that is often broken; without it the page's own names decide.
    return null;
  }
}
