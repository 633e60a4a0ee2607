import { GLUED_FURNITURE } from "./lexicon/furniture.ts";
import { MARKER } from "./comments-text.ts";
import type { Line } from "./lines.ts";
import {
  closesPost,
  headingScore,
  HEADING_THRESHOLD,
  isBiography,
  isFurniture,
  isHeadline,
  readCaption,
  relatedOpening,
} from "./shapes.ts";
import { readDateLine } from "./text-head.ts";
import type { Mark } from "./text-marks.ts";
import type { TextRow } from "./text-tables.ts";
import { countWords } from "./words.ts";

/** Marks what its own shape gives away: rows, furniture, captions and credits, pointers, items, quotations. */
export function markPlainShapes(marks: readonly Mark[], rows: ReadonlyMap<Line, TextRow>): void {
  const bodyIndent = usualIndent(marks);
  marks.forEach((mark, index) => {
    // What the markup of a page has told is not guessed again.
    if (mark.role !== "body") return;
    const row = rows.get(mark.passage.lines[0] as Line);
    if (row) {
      mark.role = "row";
      mark.cells = row.cells;
      mark.isHeader = row.isHeader;
      return;
    }
    const glued = GLUED_FURNITURE.map((shape) => shape.pattern.exec(mark.text)?.[0].length ?? 0).find(
      (n) => n > 0,
    );
    const text = mark.text.slice(glued ?? 0);
    if (isFurniture(mark.text) && glued === undefined) mark.role = "furniture";
    else if (closesPost(text)) mark.role = "closing";
    else {
      const caption = readCaption(text);
      if (caption) {
        mark.role = "caption";
        mark.caption = caption;
      } else if (/^>\s*\S/.test(mark.text)) {
        mark.role = "quote";
        mark.skip = (/^[>\s]+/.exec(mark.text) as RegExpExecArray)[0].length;
        return;
      }
    }
    mark.skip = glued ?? 0;
    if (mark.role !== "body") return;
    const opening = relatedOpening(mark.text);
    if (opening > 0) {
      const rest = mark.text.slice(opening);
      if (rest === "") mark.role = "related-title";
      else if (/[:|»>–—]\s*$/.test(mark.text.slice(0, opening)) && countWords(rest) <= 32) {
        mark.role = "related";
        mark.skip = opening;
      }
      if (mark.role !== "body") return;
    }
    const bullet = MARKER.exec(mark.text);
    if (bullet) {
      mark.role = "item";
      mark.skip = bullet[0].length;
    } else if (mark.passage.indent >= bodyIndent + 4 && index > 0 && countWords(mark.text) >= 12)
      mark.role = "quote";
  });
  markDoubles(marks);
  spreadRelated(marks);
}

/** The smallest indentation that a third of the passages have. */
function usualIndent(marks: readonly Mark[]): number {
  const counts = new Map<number, number>();
  for (const mark of marks) counts.set(mark.passage.indent, (counts.get(mark.passage.indent) ?? 0) + 1);
  const usual = [...counts].filter(([, count]) => count * 3 >= marks.length).map(([indent]) => indent);
  return usual.length > 0 ? Math.min(...usual) : 0;
}

/** The same line twice in a row is a picture's alternative text and its caption. */
function markDoubles(marks: readonly Mark[]): void {
  for (let i = 1; i < marks.length; i++) {
    const [before, mark] = [marks[i - 1] as Mark, marks[i] as Mark];
    if (mark.role !== "body" || before.text !== mark.text || i < 2 || countWords(mark.text) < 3) continue;
    for (const twin of [before, mark]) {
      twin.role = "caption";
      twin.caption = { captionEnd: twin.text.length, creditStart: null };
    }
  }
}

/** Headlines under 'Related stories' belong to it until a sentence or a gap ends the list. */
function spreadRelated(marks: readonly Mark[]): void {
  let isOpen = false;
  for (const mark of marks) {
    const isTitle = mark.role === "heading" && relatedOpening(mark.text) === mark.text.length;
    if (isTitle) mark.role = "related-title";
    if (mark.role === "related-title") isOpen = true;
    else if (
      isOpen &&
      (mark.role === "body" || mark.role === "item") &&
      isHeadline(mark.text.slice(mark.skip))
    )
      mark.role = "related";
    else if (mark.role !== "furniture") isOpen = false;
  }
}

/** A line below the head that is a date and nothing else dates the post or part it stands in. */
export function markDateLines(marks: readonly Mark[]): void {
  for (const mark of marks)
    if (mark.role === "body" && countWords(mark.text) <= 8 && readDateLine(mark.text) !== null)
      mark.role = "date";
}

/** Marks headings that only layout and shape tell. A line that heads nothing is none. */
export function markHeadings(marks: readonly Mark[]): void {
  const spaced = marks.filter((mark) => mark.passage.blanksBefore > 0).length * 2 >= marks.length;
  marks.forEach((mark, index) => {
    if (mark.role !== "body" || index === 0) return;
    const next = marks
      .slice(index + 1, index + 8)
      .find((other) => !["furniture", "date", "byline"].includes(other.role));
    if (!next || !["body", "item", "label", "row", "quote", "caption"].includes(next.role)) return;
    const around = {
      blanksBefore: mark.passage.blanksBefore,
      blanksAfter: marks[index + 1]?.passage.blanksBefore ?? 9,
      spaced,
    };
    if (headingScore(mark.text, around) >= HEADING_THRESHOLD && !isBiography(mark.text))
      mark.role = "heading";
  });
  markHeadlineRuns(marks);
}

const MOST_BOLD_WORDS = 16;

/**
 * Short bold paragraphs above plain ones are the headings of a page that has none in its markup. One alone above
 * everything is a standfirst.
 */
export function markBoldHeadings(marks: readonly Mark[]): void {
  const found = marks.filter((mark, index) => {
    const next = marks[index + 1];
    const isFollowed =
      next !== undefined && ["body", "item", "row", "quote"].includes(next.role) && !next.isBold;
    const isShort = countWords(mark.text) <= MOST_BOLD_WORDS && !/[.…]["”’»]?$/.test(mark.text);
    return mark.role === "body" && mark.isBold && isShort && isFollowed;
  });
  const first = marks.find((mark) => mark.role === "body");
  if (found.length === 1 && found[0] === first) return;
  for (const mark of found) mark.role = "heading";
}

/** Two headings one below the other head nothing: in the middle of a report they are links to other stories. */
function markHeadlineRuns(marks: readonly Mark[]): void {
  let run: Mark[] = [];
  const flush = () => {
    if (run.length >= 2 && run.every((mark) => countWords(mark.text) >= 4))
      for (const mark of run) mark.role = "related";
    run = [];
  };
  for (const mark of marks) {
    if (mark.role === "heading" && isHeadline(mark.text)) run.push(mark);
    else if (mark.role !== "furniture") flush();
  }
  flush();
}
