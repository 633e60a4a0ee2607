import {
  type DomElement,
  type DomNode,
  isElement,
  isHidden,
  isText,
  namesOf,
  shownText,
  tagOf,
  tidy,
} from "./html-dom.ts";
import { isNoteMark, isTicker } from "./html-small-parts.ts";
import type { TextMeasure } from "./html-measure.ts";
import {
  BIOGRAPHY_PART,
  CAPTION_PART,
  CREDIT_PART,
  DROPPED_PARTS,
  RELATED_PART,
  STAMP_PART,
  WORK_CREDIT_PART,
} from "./lexicon/page-parts.ts";
import type { UpdateStamp } from "./html-updates.ts";

import { endsSentence } from "./lines.ts";
import { isFurniture, relatedOpening, splitCaption } from "./shapes.ts";

/** A block of a page before it has a place in the text layer. */
export interface RawBlock {
  readonly role:
    | "title"
    | "heading"
    | "paragraph"
    | "quote"
    | "item"
    | "row"
    | "caption"
    | "credit"
    | "related"
    | "biography"
    /** Begins an update. */
    | "update"
    /** Ends what the update before it began. */
    | "update-end";
  readonly text: string;
  /** Updates: when and by whom. */
  readonly stamp?: UpdateStamp;
  /** Rows: the texts of the cells. */
  readonly cells?: readonly string[];
  readonly isHeader?: boolean;
  /** All its words are printed bold. */
  readonly isBold?: boolean;
}

/** What the walk over a page needs to know beside the page. */
export interface BlockOptions {
  readonly title: string | null;
  readonly measure: (element: DomElement) => TextMeasure;
  /** Length of the text of the whole: a part that holds most of it is never dropped for its name. */
  readonly total: number;
  /** Elements that are updates of a live page. */
  readonly updates: ReadonlyMap<DomElement, UpdateStamp>;
  /** Elements to leave out: times and names read elsewhere. */
  readonly skipped: ReadonlySet<DomElement>;
}

const BLOCK_TAGS = new Set(
  "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

const DROPPED_ROLES = new Set([
  "navigation",
  "banner",
  "contentinfo",
  "search",
  "complementary",
  "menu",
  "dialog",
  "alert",
]);

interface Context {
  readonly isQuote: boolean;
  readonly isItem: boolean;
  readonly as: "related" | "biography" | "caption" | null;
}

const AUTHOR_PART = /\b(?:author|byline|by line|by)\b/;

/** The words of a link that leads on to the rest of a text. */
const LEADS_ON =
  /^(?:read|see|view) (?:more|on|the rest|full (?:story|article))\b.{0,30}$|^(?:continue reading|more)\b.{0,40}$/i;

const PLAIN: Context = { isQuote: false, isItem: false, as: null };

/** Largest share of the page that a part may hold and still be dropped for its name. */
const MOST_DROPPED = 0.4;

class BlockWalk {
  readonly blocks: RawBlock[] = [];
  /** Short author and date lines, left out of the blocks. */
  readonly stamps: string[] = [];
  readonly #options: BlockOptions;
  #inline = "";
  #titleSeen = false;
  /** Length of the text that shares are taken of: the page's, inside an update the update's. */
  #scope: number;

  constructor(options: BlockOptions) {
    this.#options = options;
    this.#scope = options.total;
  }

  walk(element: DomElement, context: Context): void {
    for (const child of element.childNodes) this.#visit(child, context);
    this.#flush(context);
  }

  #visit(node: DomNode, context: Context): void {
    if (isText(node)) {
      this.#inline += (node.textContent ?? "").replace(/[\s\u00a0]+/g, " ");
      return;
    }
    if (!isElement(node) || isHidden(node) || this.#options.skipped.has(node)) return;
    const tag = tagOf(node);
    if (tag === "br") {
      this.#inline += "\n";
      return;
    }
    if (this.#isDropped(node, tag) || isNoteMark(node, tag)) return;
    if (!BLOCK_TAGS.has(tag)) {
      if (this.#takeNamedInline(node, context) || (tag === "a" && LEADS_ON.test(shownText(node)))) return;
      for (const child of node.childNodes) this.#visit(child, context);
      return;
    }
    this.#flush(context);
    this.#takeBlock(node, tag, context);
  }

  #isDropped(element: DomElement, tag: string): boolean {
    if (tag === "nav") return true;
    if (this.#options.updates.has(element) || tag === "body" || tag === "main") return false;
    const share = this.#options.measure(element).text / Math.max(1, this.#scope);
    if (share > MOST_DROPPED) return false;
    if (DROPPED_ROLES.has(element.getAttribute("role") ?? "")) return true;
    if (tag === "footer" && element.closest("article, blockquote") === null) return true;
    const names = namesOf(element);
    if (names.trim() === "") return false;
    return tag !== "p" && tag !== "figure" && DROPPED_PARTS.some((part) => part.pattern.test(names));
  }

  /** Captions, stamps and the like that stand in inline elements. */
  #takeNamedInline(element: DomElement, context: Context): boolean {
    const names = namesOf(element);
    if (names.trim() === "" || context.as !== null) return false;
    if (CAPTION_PART.pattern.test(names)) {
      this.#flush(context);
      this.#takeCaption(element);
      return true;
    }
    return this.#takeStamp(element, names, "span");
  }

  #takeStamp(element: DomElement, names: string, tag: string): boolean {
    if (!STAMP_PART.pattern.test(names) || /^h[1-6]$/.test(tag)) return false;
    const { text } = this.#options.measure(element);
    if (text > 200 || element.querySelector("p, h1, h2, h3, li, blockquote") !== null) return false;
    // 'By Name' inside a sentence's own paragraph is part of it only if words stand around it.
    if (tag === "span" && element.closest("p, li, blockquote, td") !== null) return false;
    const author = AUTHOR_PART.test(names)
      ? element
      : element.querySelector('[class*="author"], [rel="author"]');
    if (author) this.stamps.push(`By ${shownText(author).replace(/^by\s+/i, "")}`);
    const parts = [...element.querySelectorAll("*")].filter((part) => STAMP_PART.pattern.test(namesOf(part)));
    for (const part of parts) this.stamps.push(shownText(part));
    this.stamps.push(shownText(element));
    return true;
  }

  #takeBlock(element: DomElement, tag: string, context: Context): void {
    const names = namesOf(element);
    const stamp = this.#options.updates.get(element);
    if (stamp) {
      this.blocks.push({ role: "update", text: "", stamp });
      const around = this.#scope;
      this.#scope = Math.min(around, this.#options.measure(element).text);
      this.walk(element, PLAIN);
      this.#scope = around;
      this.blocks.push({ role: "update-end", text: "" });
      return;
    }
    if (/^h[1-6]$/.test(tag)) return this.#takeHeading(element, tag, context);
    if (tag === "hr") return;
    if (tag === "table" && this.#takeTable(element)) return;
    if (
      tag === "figcaption" ||
      (names.trim() !== "" && CAPTION_PART.pattern.test(names) && this.#isShort(element))
    ) {
      this.#takeCaption(element);
      return;
    }
    if (this.#takeStamp(element, names, tag) || this.#isLinkBar(element)) return;
    if (this.#takeNamedCredit(element, names)) return;
    const inner = this.#inner(element, tag, names, context);
    if (tag === "p" && inner.as === null && !inner.isQuote && !inner.isItem && this.#isBoldAlone(element)) {
      this.blocks.push({ role: "paragraph", text: shownText(element), isBold: true });
      return;
    }
    this.walk(element, inner);
  }

  /** Whether a paragraph has nothing but one run of bold words. */
  #isBoldAlone(paragraph: DomElement): boolean {
    const [only] = paragraph.children;
    return (
      only !== undefined &&
      paragraph.children.length === 1 &&
      !this.#options.skipped.has(only) &&
      /^(?:b|strong)$/.test(tagOf(only)) &&
      only.children.length === 0 &&
      shownText(only) !== "" &&
      shownText(only) === shownText(paragraph)
    );
  }

  /** A short line named a credit, outside a picture: whose work the report is. */
  #takeNamedCredit(element: DomElement, names: string): boolean {
    if (!WORK_CREDIT_PART.pattern.test(names) || this.#options.measure(element).text > 200) return false;
    if (element.querySelector("p, img, h1, h2, h3, li, table, blockquote") !== null) return false;
    const text = shownText(element);
    if (text === "" || isFurniture(text)) return text !== "";
    this.#push("credit", text);
    return true;
  }

  #isShort(element: DomElement): boolean {
    return (
      this.#options.measure(element).text <= 600 && element.querySelector("img, picture, figure") === null
    );
  }

  #inner(element: DomElement, tag: string, names: string, context: Context): Context {
    const isSmall = this.#options.measure(element).text <= this.#options.total * MOST_DROPPED;
    if (isSmall && context.as === null) {
      if (RELATED_PART.pattern.test(names) && tag !== "p") return { ...context, as: "related" };
      if (BIOGRAPHY_PART.pattern.test(names)) return { ...context, as: "biography" };
      if (tag === "aside" && this.#isLinks(element)) return { ...context, as: "related" };
    }
    if (
      (tag === "ul" || tag === "ol") &&
      context.as === null &&
      element.children.length >= 2 &&
      this.#isLinks(element)
    )
      return { ...context, as: "related" };
    if (tag === "blockquote") return { ...context, isQuote: true, isItem: false };
    if (tag === "li" || tag === "dd" || tag === "dt") return { ...context, isItem: true };
    return context;
  }

  /** A short row of links: 'Print | Send to a friend'. */
  #isLinkBar(element: DomElement): boolean {
    const { text } = this.#options.measure(element);
    const isShort = text <= 160 && /^(?:p|div|td|span|small)$/.test(tagOf(element));
    return isShort && this.#isLinks(element) && element.querySelectorAll("a").length >= 2;
  }

  #isLinks(element: DomElement): boolean {
    const { text, links } = this.#options.measure(element);
    return text > 0 && links >= text * 0.8;
  }

  #takeHeading(element: DomElement, tag: string, context: Context): void {
    const text = shownText(element);
    if (text === "") return;
    const isTitle = this.#options.title !== null && text.toLowerCase() === this.#options.title.toLowerCase();
    if (isTitle || (tag === "h1" && !this.#titleSeen && this.#options.title === null)) {
      if (!this.#titleSeen) this.blocks.push({ role: "title", text });
      this.#titleSeen = true;
      return;
    }
    // 'Related stories' above the links is the page's own word, not a story.
    if (context.as === "related" && relatedOpening(text) > 0) return;
    this.#push(context.as === "related" || context.as === "biography" ? context.as : "heading", text);
  }

  #takeCaption(element: DomElement): void {
    const credit = [...element.querySelectorAll("*")].find(
      (part) => CREDIT_PART.pattern.test(namesOf(part)) && !isHidden(part) && part !== element,
    );
    const whole = shownText(element);
    const creditText = credit ? shownText(credit) : "";
    if (credit && creditText !== "" && whole.endsWith(creditText) && creditText.length < whole.length) {
      const caption = tidy(whole.slice(0, whole.length - creditText.length));
      if (caption !== "") this.blocks.push({ role: "caption", text: caption });
      this.blocks.push({ role: "credit", text: creditText });
      return;
    }
    if (creditText === whole) return this.#push("credit", whole);
    const parts = splitCaption(whole);
    this.#push("caption", parts.caption);
    this.#push("credit", parts.credit);
  }

  /** Rows of a table of data; a table that lays out the page is walked as blocks. */
  #takeTable(table: DomElement): boolean {
    const rows = [...table.querySelectorAll("tr")].filter(
      (row) => row.closest("table") === table && !isHidden(row),
    );
    const cells = rows.map((row) =>
      [...row.children].filter((cell) => /^t[dh]$/.test(tagOf(cell)) && !isHidden(cell)),
    );
    const widest = cells.reduce((most, row) => Math.max(most, row.length), 0);
    if (widest < 2 || table.querySelector("table, article, section, h1, h2") !== null) return false;
    if (cells.flat().some((cell) => this.#options.measure(cell).text > 1500)) return false;
    if (isTicker(cells)) return false;
    const caption = table.querySelector("caption");
    if (caption) this.#push("paragraph", shownText(caption));
    cells.forEach((row, i) => {
      const texts = row.map(shownText);
      if (texts.every((text) => text === "")) return;
      const element = rows[i] as DomElement;
      const isHeader =
        row.length > 0 && (row.every((cell) => tagOf(cell) === "th") || element.closest("thead") !== null);
      this.blocks.push({ role: "row", text: texts.join("\t"), cells: texts, isHeader });
    });
    return true;
  }

  #push(role: RawBlock["role"], text: string): void {
    if (text !== "") this.blocks.push({ role, text });
  }

  #flush(context: Context): void {
    const pieces = this.#inline.split("\n").map(tidy);
    this.#inline = "";
    let run = "";
    const role = context.as ?? (context.isQuote ? "quote" : context.isItem ? "item" : "paragraph");
    for (const piece of pieces) {
      // A single line break inside a sentence is layout; two, or one behind a full stop, part paragraphs.
      if (piece === "" || endsSentence(run)) {
        this.#push(role, run);
        run = piece;
      } else run = run === "" ? piece : `${run} ${piece}`;
    }
    this.#push(role, run);
  }
}

/** The blocks of a page's part in reading order, and the author and date lines that were left out. */
export function readBlocks(
  root: DomElement,
  options: BlockOptions,
): { blocks: RawBlock[]; stamps: string[] } {
  const walk = new BlockWalk(options);
  walk.walk(root, PLAIN);
  return { blocks: walk.blocks, stamps: walk.stamps };
}
