import type { Entry } from "../model/document.ts";
import type { Edtf } from "../model/edtf.ts";
import { findComments, MARKER, readComments } from "./comments-text.ts";
import { assignDays, dropPageDay, oldestDay, singleDay } from "./days.ts";
import { finishEntries } from "./drafts.ts";
import { readLabel } from "./label.ts";
import { groupPassages, type Joining, type Line, splitLines } from "./lines.ts";
import { QuotedWords } from "./quoted-words.ts";
import { readByline } from "./shapes.ts";
import { assembleArticle } from "./text-assembly.ts";
import { markDateLines, markHeadings, markPlainShapes } from "./text-shapes.ts";
import { readDateLine, readTextHead, unmarkPageDate } from "./text-head.ts";
import { FEWEST_WEAK, markLabels } from "./text-labels.ts";
import { bodyMark } from "./text-marks.ts";
import { markPins, saysPinned } from "./pinned.ts";
import { findTextRows } from "./text-tables.ts";
import { giveZone } from "./page-zone.ts";
import { readTextTail } from "./text-tail.ts";

/** What a page copied as text says of itself, with its entries; offsets count into the text as given. */
export interface TextReading {
  readonly title: string | null;
  /** From an outlet's line under the title or the dateline; null where there is neither. */
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: Edtf | null;
  readonly entries: readonly Entry[];
}

/**
 * Reads a page copied as plain text.
 *
 * Recognisers mark passages one after the other; each looks only at what those before left as body text.
 *
 * @param expected date of publication known from elsewhere; null if unknown
 * @param publisher known from elsewhere; null if unknown
 */
export function readPlainText(
  text: string,
  expected: Edtf | null,
  publisher: string | null = null,
): TextReading {
  const lines = splitLines(text);
  // Comments first: inside them anything may look like anything.
  const region = findComments(lines);
  const article = lines.slice(0, region?.articleEnd ?? lines.length);
  const rows = findTextRows(article);
  let isInQuote = false;
  const weak = article.filter((line) => readLabel(line.text)?.strength === "weak").length;
  const joining = (line: Line): Joining => {
    const continues = isInQuote && line.text.startsWith(">") && line.blanksBefore === 0;
    isInQuote = line.text.startsWith(">");
    if (continues) return "free";
    const isShort = line.text.length <= 140;
    if (rows.has(line) || (isShort && (readByline(line.text) !== null || readDateLine(line.text) !== null)))
      return "alone";
    if (isShort && saysPinned(line.text)) return "alone";
    const label = readLabel(line.text);
    if (label?.alone) return "alone";
    if (label?.strength === "weak" && weak >= FEWEST_WEAK) return "starts";
    return label?.strength === "sure" || isInQuote || MARKER.test(line.text) ? "starts" : "free";
  };
  const marks = groupPassages(article, joining).map(bodyMark);
  markPlainShapes(marks, rows);
  // Labels before the head: the head ends where the first of them stands.
  markLabels(marks);
  markPins(marks);
  unmarkPageDate(marks);
  const head = readTextHead(marks, { published: expected, publisher });
  markDateLines(marks);
  // Headings need to know the title; the tail needs headings, since a trailing one heads nothing.
  markHeadings(marks);
  readTextTail(marks);
  const published = expected ?? head.published;
  const assembled = assembleArticle(marks, published);
  // What the page's own byline says needs no saying twice.
  for (const draft of assembled.drafts)
    if (draft.kind === "original" && draft.author === head.author) draft.author = null;
  assignDays(assembled.drafts, published);
  giveZone(assembled.drafts, marks);
  const said = new QuotedWords();
  for (const mark of marks) if (mark.role !== "furniture" && mark.role !== "comment") said.add(mark.text);
  const year = Number(singleDay(published)?.slice(0, 4) ?? Number.NaN);
  const comments = region ? readComments(lines, region, said, Number.isNaN(year) ? null : year) : [];
  const drafts = [...assembled.drafts, ...comments];
  const dated = published ?? oldestDay(drafts);
  dropPageDay(drafts, dated);
  return {
    title: assembled.isJoinedPosts ? null : head.title,
    publisher: head.publisher,
    author: head.author,
    published: head.published ?? (expected === null ? dated : null),
    entries: finishEntries(drafts),
  };
}
