import { parseHTML } from "linkedom";

/** The part of a DOM node that the reader uses. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode> & { readonly length: number };
  readonly parentNode: DomNode | null;
  remove(): void;
}

/** The part of a DOM element that the reader uses. */
export interface DomElement extends DomNode {
  readonly tagName: string;
  readonly id: string;
  readonly className: string;
  readonly parentElement: DomElement | null;
  readonly children: Iterable<DomElement> & { readonly length: number };
  readonly previousElementSibling: DomElement | null;
  readonly nextElementSibling: DomElement | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement> & { readonly length: number };
  closest(selector: string): DomElement | null;
  contains(other: DomNode): boolean;
}

/** A parsed page. */
export interface DomDocument {
  readonly documentElement: DomElement;
  readonly body: DomElement | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement> & { readonly length: number };
  cloneNode(deep: boolean): DomDocument;
}

/** Parses HTML; a fragment is taken for a page's body. The page must have passed `tooBig`. */
export function parsePage(html: string): DomDocument {
  const whole = /<(?:html|body)[\s>]/i.test(html.slice(0, 20_000))
    ? html
    : `<html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as DomDocument;
}

export const isElement = (node: DomNode): node is DomElement => node.nodeType === 1;
export const isText = (node: DomNode): boolean => node.nodeType === 3;

/** Lower-case tag name. */
export const tagOf = (element: DomElement): string => element.tagName.toLowerCase();

/** Runs of white space as one space, none at the ends. */
export function tidy(text: string | null | undefined): string {
  return (text ?? "").replace(/[\s\u00a0]+/g, " ").trim();
}

const NEVER_SHOWN = new Set(
  "script style noscript template svg math iframe object embed canvas audio video map head link meta title button input select textarea form dialog nav source track option datalist".split(
    " ",
  ),
);

const HIDING_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|opacity\s*:\s*0(?![.\d]))/i;
const HIDING_CLASS =
  /(?:^|\s)(?:sr-only|screen-reader-text|visually-hidden|visuallyhidden|hidden|is-hidden|d-none)(?:\s|$)/;

/** Whether a reader of the page would not see the element, or only as a control. */
export function isHidden(element: DomElement): boolean {
  const tag = tagOf(element);
  if (NEVER_SHOWN.has(tag)) return tag !== "form" || tidy(element.textContent).length < 600;
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  if (HIDING_CLASS.test(element.className)) return true;
  return HIDING_STYLE.test(element.getAttribute("style") ?? "");
}

/** Class and id of an element as lower-case words: 'postMeta_share-bar' gives 'post', 'meta', 'share', 'bar'. */
export function namesOf(element: DomElement): string {
  return `${element.className} ${element.id}`
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[_-]+/g, " ")
    .toLowerCase();
}

/** Text of an element as a reader sees it: without hidden parts, spaces tidied. */
export function shownText(element: DomElement): string {
  const parts: string[] = [];
  const visit = (node: DomNode) => {
    if (isText(node)) parts.push(node.textContent ?? "");
    else if (isElement(node) && !isHidden(node)) {
      if (tagOf(node) === "br") parts.push(" ");
      for (const child of node.childNodes) visit(child);
    }
  };
  visit(element);
  return tidy(parts.join(""));
}

/** The elements below a root in page order, at most `most` of them, without building a list first. */
export function* descendants(root: DomElement, most = Number.POSITIVE_INFINITY): Generator<DomElement> {
  let left = most;
  const stack: Iterator<DomElement>[] = [root.children[Symbol.iterator]()];
  while (stack.length > 0 && left > 0) {
    const next = (stack[stack.length - 1] as Iterator<DomElement>).next();
    if (next.done) {
      stack.pop();
      continue;
    }
    left--;
    yield next.value;
    stack.push(next.value.children[Symbol.iterator]());
  }
}
