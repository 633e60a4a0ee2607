import type { Diagnostic } from "../model/diagnostic.ts";
import type { Entry } from "../model/document.ts";
import type { Edtf } from "../model/edtf.ts";
import { assignDays, dropPageDay, oldestDay } from "./days.ts";
import { finishEntries } from "./drafts.ts";
import { type RawBlock, readBlocks } from "./html-blocks.ts";
import { type HtmlComment, takeComments } from "./html-comments.ts";
import { type DomElement, parsePage, tidy } from "./html-dom.ts";
import { measureHtml, tooBig } from "./html-guard.ts";
import { measureText } from "./html-measure.ts";
import { chooseHtmlTitle, type DeclaredUpdate, readHtmlMetadata } from "./html-metadata.ts";
import { type ForumThread, takeThread } from "./html-thread.ts";
import { creditsOutside, findRoot } from "./html-root.ts";
import { stripTags } from "./html-strip.ts";
import { TextWriter, writeBlocks, writeComments } from "./html-text.ts";
import { declaredStamp, findUpdates, type FoundUpdates } from "./html-updates.ts";
import { datelineOutlet, siteBeside } from "./outlets.ts";
import { giveZone } from "./page-zone.ts";
import { markPins } from "./pinned.ts";
import { readPlainText } from "./plain-text.ts";
import { QuotedWords } from "./quoted-words.ts";
import { opensComments, readByline } from "./shapes.ts";
import { assembleArticle } from "./text-assembly.ts";
import { readDateLine, readOutletAndDate, unmarkPageDate } from "./text-head.ts";
import { markLabels } from "./text-labels.ts";
import type { Mark } from "./text-marks.ts";
import { markBoldHeadings, markPlainShapes } from "./text-shapes.ts";

/** A page in HTML with its own text layer. */
export interface HtmlReading {
  readonly text: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: Edtf | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly entries: readonly Entry[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a page or fragment in HTML.
 *
 * @param expected date of publication known from elsewhere; null if unknown
 * @param place where the page came from, for diagnostics
 */
export function readHtml(html: string, expected: Edtf | null, place: string): HtmlReading {
  const why = tooBig(html);
  return why === null ? readParsed(html, expected, place) : readStripped(html, expected, place, why);
}

function readStripped(html: string, expected: Edtf | null, place: string, why: string): HtmlReading {
  const text = stripTags(html);
  const reading = readPlainText(text, expected);
  return {
    ...reading,
    text,
    url: null,
    language: null,
    diagnostics: [
      {
        code: "DAY-READ-020",
        severity: "warning",
        place,
        found: `a page too large for the parser: ${why}`,
        expected: "an ordinary page.",
        remedy: "Read as plain text with its tags taken out; check what became of it.",
      },
    ],
  };
}

const yearOf = (date: Edtf | null): number | null => {
  const year = Number(date?.slice(0, 4) ?? Number.NaN);
  return Number.isNaN(year) ? null : year;
};

function readParsed(html: string, expected: Edtf | null, place: string): HtmlReading {
  const document = parsePage(html);
  const declared = readHtmlMetadata(document);
  const title = chooseHtmlTitle(document, declared);
  const pageTitle = tidy(document.querySelector("title")?.textContent);
  const year = yearOf(expected ?? declared.published);
  const body = document.body ?? document.documentElement;
  // Comments go first: they outweigh many an article, and must not be taken for it or lost with it.
  const comments = takeComments(document, measureText(body), year);
  const thread = comments.length > 0 ? null : takeThread(document, measureText(body), year);
  const measure = measureText(body);
  const updates = findUpdates(document, body, declared.updates, measure, year);
  const root = findRoot(document, measure, measureHtml(html).depth);
  const { blocks, stamps } = readBlocks(rootWithUpdates(root.root, updates), {
    title,
    measure,
    total: measure(body).text,
    updates: updates.stamps,
    // Readability throws short updates and posts away with the furniture.
    skipped: new Set<DomElement>([
      ...(updates.stamps.size > 0 || thread ? [] : root.dropped),
      ...updates.printed,
    ]),
  });
  const outside = creditsOutside(body, root.root, measure).filter((text) =>
    blocks.every((block) => block.text !== text),
  );
  const report = [
    ...withoutPageHead(blocks, title),
    ...outside.map((text) => ({ role: "credit" as const, text })),
  ];
  const writer = new TextWriter();
  const marks = writeBlocks(
    writer,
    updates.stamps.size > 0 ? report : [...report, ...declared.updates.flatMap(declaredBlocks)],
  );
  markPlainShapes(marks, new Map());
  markLabels(marks);
  markPins(marks);
  unmarkPageDate(marks);
  markBoldHeadings(marks);
  const stamped = readStamps([...stamps, ...takeStampMarks(marks)]);
  const published = expected ?? declared.published ?? stamped.published ?? threadDate(thread);
  const { drafts } = assembleArticle(marks, published);
  assignDays(drafts, published);
  giveZone(drafts, marks);
  const said = new QuotedWords();
  for (const mark of marks) said.add(mark.text);
  drafts.push(...writeComments(writer, withQuotes(thread?.answers ?? comments, said)));
  const dated = published ?? oldestDay(drafts);
  dropPageDay(drafts, dated);
  return {
    text: writer.text,
    title,
    publisher: declared.publisher ?? siteBeside(pageTitle, title ?? "") ?? outletOf(marks),
    author: declared.author ?? thread?.author ?? stamped.author,
    published:
      declared.published ?? stamped.published ?? threadDate(thread) ?? (expected === null ? dated : null),
    url: declared.url,
    language: declared.language,
    entries: finishEntries(drafts),
    diagnostics: writer.text === "" ? [wordless(place)] : [],
  };
}

function wordless(place: string): Diagnostic {
  return {
    code: "DAY-READ-021",
    severity: "warning",
    place,
    found: "a page without words of its own",
    expected: "a page whose words stand in its HTML.",
    remedy: "Obtain it as a browser shows it, or leave it out.",
  };
}

function threadDate(thread: ForumThread | null): Edtf | null {
  const time = thread?.time ?? null;
  return time === null || time.day === null || time.time === null ? null : `${time.day}T${time.time}`;
}

/** The agency in the dateline of the first paragraphs. */
function outletOf(marks: readonly Mark[]): string | null {
  const first = marks.filter((mark) => mark.role === "body").slice(0, 3);
  return first.map((mark) => datelineOutlet(mark.text)).find((name) => name !== null) ?? null;
}

/** Short lines above the title belong to the site, not to the report; so does a second print of the title. */
function withoutPageHead(blocks: readonly RawBlock[], title: string | null): RawBlock[] {
  const name = title?.toLowerCase() ?? null;
  const titleAt = blocks.findIndex((block) => block.role === "title");
  const isSites = (block: RawBlock) =>
    ["paragraph", "item", "heading", "related"].includes(block.role) && block.text.length <= 120;
  return blocks.filter(
    (block, index) =>
      (index >= titleAt || !isSites(block)) &&
      !(block.role === "heading" && opensComments(block.text) && index === blocks.length - 1) &&
      !((block.role === "paragraph" || block.role === "heading") && block.text.toLowerCase() === name),
  );
}

/** The content root, or the element around all updates where some stand outside it. */
function rootWithUpdates(root: DomElement, updates: FoundUpdates): DomElement {
  let at = root;
  for (const element of updates.stamps.keys())
    while ((at === element || !at.contains(element)) && at.parentElement) at = at.parentElement;
  return at;
}

/** An update that only JSON-LD has: a script would have written it into the page. */
function declaredBlocks(update: DeclaredUpdate): RawBlock[] {
  const paragraphs = stripTags(update.body ?? "")
    .split(/\n+/)
    .map((text) => text.trim())
    .filter((text) => text !== "");
  if (paragraphs.length === 0 && update.headline === null) return [];
  return [
    { role: "update", text: "", stamp: declaredStamp(update) },
    ...(update.headline === null ? [] : [{ role: "heading" as const, text: update.headline }]),
    ...paragraphs.map((text) => ({ role: "paragraph" as const, text })),
    { role: "update-end", text: "" },
  ];
}

/** Byline and date lines among the first blocks, for pages that do not name them in their markup. */
function takeStampMarks(marks: readonly Mark[]): string[] {
  const lines: string[] = [];
  for (const mark of marks.slice(0, 8)) {
    if (mark.role !== "body" || mark.text.length > 140) continue;
    const isByline = readByline(mark.text) !== null;
    if (!isByline && readDateLine(mark.text) === null && readOutletAndDate(mark.text) === null) continue;
    mark.role = isByline ? "byline" : "date";
    lines.push(mark.text);
  }
  return lines;
}

function readStamps(stamps: readonly string[]): { author: string | null; published: Edtf | null } {
  let author: string | null = null;
  let published: Edtf | null = null;
  // 'Updated' may stand before 'Published'.
  const changed = stamps.filter((stamp) => /^(?:last )?(?:updated|modified|changed)\b/i.test(stamp));
  for (const stamp of [...stamps.filter((one) => !changed.includes(one)), ...changed]) {
    published ??= readDateLine(stamp) ?? readOutletAndDate(stamp)?.date ?? null;
    author ??= readByline(stamp) ?? readByline(/\bby\s+.*$/i.exec(stamp)?.[0] ?? "");
  }
  return { author, published };
}

/** Marks what comments quote from the article or from earlier comments. */
function withQuotes(comments: readonly HtmlComment[], said: QuotedWords): HtmlComment[] {
  return comments.map((comment) => {
    const blocks = comment.blocks.map((block) =>
      said.holds(block.text) ? { ...block, role: "quote" as const } : block,
    );
    for (const block of blocks) if (block.role !== "quote") said.add(block.text);
    return { ...comment, blocks };
  });
}
