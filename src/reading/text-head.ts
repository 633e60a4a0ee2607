import type { Edtf } from "../model/edtf.ts";
import { readLabel } from "./label.ts";
import { endsSentence } from "./lines.ts";
import { dateAt, firstFullDate, formatDay } from "./page-date.ts";
import { datelineOutlet, isOutletsByline, namesOutlet, outletOf } from "./outlets.ts";
import { readByline } from "./shapes.ts";
import type { Mark } from "./text-marks.ts";
import { countWords, wordsOf } from "./words.ts";

/** What stands above the report itself. */
export interface TextHead {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: Edtf | null;
}

/** Below this share of its longer words found in the report, a line above the report is about another one. */
const OWN_WORDS_SHARE = 0.5;
const OWN_WORDS_SHARE_SINGLE = 0.34;

const DATE_LINE_WORD =
  /^(?:(?:first )?(?:published|posted|updated|last (?:updated|modified)|date|issued|on)\b[\s:]*(?:on\b|at\b)?\s*)/i;

/** The part of a date-time that says its zone, where the printed mark fixes one. */
function offsetOf(tz: string | null): string {
  if (tz === null) return "";
  return /^(?:GMT|UTC|Z)$/.test(tz) ? "Z" : /^[+-]\d{2}:\d{2}$/.test(tz) ? tz : "";
}

/** A line that is a date, with or without a time, and nothing else that matters: its instant as EDTF. */
export function readDateLine(text: string): Edtf | null {
  if (text.length > 110) return null;
  const parts = text.split(/\s*[|•·]\s*/);
  for (const part of parts) {
    const words = part.replace(DATE_LINE_WORD, "").replace(/^[\s([–—-]+/, "");
    const label = readLabel(words);
    if (label?.date && label.alone) {
      const day = formatDay(label.date, null);
      if (day !== null) return label.time === null ? day : `${day}T${label.time}${offsetOf(label.tz)}`;
    }
    const date = dateAt(words, 0);
    // A byline may follow: '28 September 2016 by Mira Halloran'.
    if (date && date.year !== null && /^[\s,–—)-]*(?:by\b.*)?$/i.test(words.slice(date.end)))
      return formatDay(date, null);
  }
  return null;
}

const isReport = (mark: Mark): boolean =>
  ["label", "item", "row", "quote", "related-title", "biography"].includes(mark.role) ||
  (mark.role === "body" && isSentence(mark.text));

function isSentence(text: string): boolean {
  if (countWords(text) > 32) return true;
  return (endsSentence(text) || text.endsWith(":")) && countWords(text) >= 9 && !/[?!]["”’]?$/.test(text);
}

/** The longer words of a text, for telling whether two texts speak of one thing. */
function tellingWords(text: string): string[] {
  return wordsOf(text).filter((word) => word.length >= 4);
}

/** Share of a line's longer words that the report holds too; 0 to 1. */
export function ownWordsShare(text: string, report: ReadonlySet<string>): number {
  const words = tellingWords(text);
  if (words.length === 0) return 1;
  return words.filter((word) => report.has(word)).length / words.length;
}

/** All longer words of the passages that are told as the report. */
export function reportWords(marks: readonly Mark[]): Set<string> {
  const words = new Set<string>();
  for (const mark of marks)
    if (["body", "item", "label", "heading", "quote"].includes(mark.role))
      for (const word of tellingWords(mark.text)) words.add(word);
  return words;
}

/**
 * Reads the lines above the report: title, date, byline, headlines of other stories, standfirst. Sets their
 * roles and gives what was read.
 *
 * @param known date of publication and publisher from the reader's metadata: to know a headline dated later as
 *   another's, and a line that only names the outlet
 */
export function readTextHead(
  marks: readonly Mark[],
  known: { readonly published: Edtf | null; readonly publisher: string | null },
): TextHead {
  const reportAt = marks.findIndex(isReport);
  const head = reportAt < 0 ? marks : marks.slice(0, reportAt);
  let author: string | null = null;
  let published: Edtf | null = null;
  let outlet: string | null = null;
  const lines: Mark[] = [];
  // Bullets below the title sum the report up.
  const leadingItems = Math.max(
    0,
    marks.slice(head.length).findIndex((mark) => mark.role !== "item"),
  );
  // A page may print date and byline below a standfirst: the first passages of the report are looked at too.
  for (const [index, mark] of marks.slice(0, head.length + 3 + leadingItems).entries()) {
    if (mark.role !== "body" && mark.role !== "label") continue;
    const inHead = index < head.length;
    const byline = mark.text.length < 140 ? readByline(mark.text) : null;
    const signed = inHead && mark.role === "body" ? readOutletAndDate(mark.text) : null;
    const date = signed?.date ?? (mark.role === "body" ? readDateLine(mark.text) : null);
    outlet ??= signed?.outlet ?? null;
    if (byline !== null && author === null) {
      author = byline;
      mark.role = "byline";
      outlet ??= mark.text.split(/,\s/).slice(1).find(namesOutlet) ?? null;
      published ??= datedBehind(mark.text);
    } else if (date !== null && published === null) {
      published = date;
      mark.role = "date";
      const behind = /\bby\s+\S.{0,80}$/i.exec(mark.text);
      if (behind && author === null) author = readByline(behind[0]);
    } else if (inHead && mark.role === "body") lines.push(mark);
  }
  outlet = markOutlets(head, lines, known.publisher) ?? outlet;
  const title = chooseTitle(lines, marks.length > lines.length || reportAt >= 0);
  if (title) title.role = "title";
  const rest = lines.filter((mark) => mark !== title && mark.role === "body");
  if (reportAt >= 0) markOtherHeadlines(rest, marks.slice(reportAt), known.published);
  published ??= title === null ? null : datedAtEnd(title.text);
  const dateline = marks
    .slice(0, head.length + 6)
    .map((mark) => (isReport(mark) ? datelineOutlet(mark.text) : null));
  const publisher =
    outlet ??
    dateline.find((name) => name !== null) ??
    (author !== null && isOutletsByline(author) ? author : null);
  return { title: title?.text ?? null, publisher, author, published };
}

/**
 * The only line of a page that is a full date, above its first words, dates the page and not the entries below;
 * several are the days of a live page.
 */
export function unmarkPageDate(marks: readonly Mark[]): void {
  const days = marks.filter(
    (mark) =>
      mark.role === "label" && mark.label?.time === null && mark.label.date !== null && mark.label.alone,
  );
  const [only] = days;
  if (days.length !== 1 || !only || only.label?.date?.year == null) return;
  const firstWords = marks.findIndex((mark) => isReport(mark) && mark !== only);
  if (firstWords >= 0 && marks.indexOf(only) > firstWords) return;
  only.role = "body";
  only.label = null;
  only.skip = 0;
}

/** 'Kestrel News, 15 December 2016': who issued the page and when. */
export function readOutletAndDate(text: string): { readonly outlet: string; readonly date: Edtf } | null {
  if (text.length > 110) return null;
  const comma = text.search(/\s*[,|–—•·]\s/);
  if (comma < 2) return null;
  const outlet = text.slice(0, comma);
  const date = readDateLine(text.slice(comma).replace(/^[\s,|–—•·]+/, ""));
  return date !== null && namesOutlet(outlet) ? { outlet, date } : null;
}

/** The full date that a title ends in: 'Daily note on the war, 22 November 2016'. */
function datedAtEnd(title: string): Edtf | null {
  // What ends in '... killed on Monday, 21 November 2016' tells the day of which it speaks.
  if (
    /\b(?:on|of|since|until|from|for|by|in|to)\s+(?:\p{Lu}\p{L}+day,?\s+)?[\p{L}\d. ]{3,20}(?:,\s)?\d{4}$/u.test(
      title,
    )
  )
    return null;
  const comma = title.search(/[,:|–—-]\s+(?=[^,:|–—-]*(?:,\s\d{4})?$)/);
  return comma < 0 ? null : readDateLine(title.slice(comma + 1).trim());
}

/** Lines of the head further down than this are no outlet's name any more. */
const DEEPEST_STAMP = 20;

/**
 * Marks lines of the head that name the outlet or the time covered: the publisher's name, a name of few words
 * beside the date or byline and below another line, a label with a date.
 *
 * @returns the outlet's name where a line is one by its words
 */
function markOutlets(head: readonly Mark[], lines: Mark[], publisher: string | null): string | null {
  let outlet: string | null = null;
  const first = lines[0];
  const name = publisher?.toLowerCase() ?? null;
  const isStamp = (mark: Mark | undefined) => mark?.role === "date" || mark?.role === "byline";
  for (const mark of lines.slice(0, DEEPEST_STAMP)) {
    const at = head.indexOf(mark);
    const isPublisher = name !== null && mark.text.toLowerCase() === name;
    const next = head[at + 1];
    const isBesideStamp =
      mark !== lines[0] &&
      countWords(mark.text) <= 4 &&
      ((isStamp(head[at - 1]) && mark.passage.blanksBefore === 0) ||
        (isStamp(next) && next?.passage.blanksBefore === 0));
    const isDatedLabel =
      mark !== first &&
      /^[\p{L} ]{3,30}: /u.test(mark.text) &&
      countWords(mark.text) <= 12 &&
      firstFullDate(mark.text) !== null;
    const named = mark !== first || lines.length > 1 ? outletOf(mark.text) : null;
    const isOutlet = named !== null;
    if (!isPublisher && !isBesideStamp && !isDatedLabel && !isOutlet) continue;
    if (isOutlet || isPublisher) outlet ??= named ?? mark.text;
    mark.role = isPublisher || isOutlet ? "furniture" : "byline";
    lines.splice(lines.indexOf(mark), 1);
  }
  return outlet;
}

function datedBehind(text: string): Edtf | null {
  const date = firstFullDate(text);
  return date === null ? null : formatDay(date, null);
}

function chooseTitle(lines: readonly Mark[], hasReport: boolean): Mark | null {
  const possible = lines.filter((mark) => mark.text.length <= 250 && !/[:,;]$/.test(mark.text));
  const first = possible[0];
  if (!first || !hasReport) return null;
  // Words of navigation stand above a title: 'World', 'Middle East'.
  if (countWords(first.text) <= 3) {
    const longer = possible.find((mark) => countWords(mark.text) >= 4);
    if (longer) {
      for (const mark of possible) {
        if (mark === longer) break;
        mark.role = "furniture";
      }
      return longer;
    }
  }
  return first;
}

function markOtherHeadlines(rest: readonly Mark[], report: readonly Mark[], expected: Edtf | null): void {
  const words = reportWords(report);
  const least = rest.length > 1 ? OWN_WORDS_SHARE : OWN_WORDS_SHARE_SINGLE;
  const latest = expected?.split("/").pop()?.slice(0, 10) ?? null;
  for (const mark of rest) {
    if (endsSentence(mark.text) && /\.["”’)]*$/.test(mark.text)) continue;
    const date = firstFullDate(mark.text);
    const day = date === null ? null : formatDay(date, null);
    const isLater = day !== null && latest !== null && /^\d{4}-\d{2}-\d{2}$/.test(latest) && day > latest;
    // A greeting or an opening of a list is the report's own.
    if (/[:;]$/.test(mark.text) || /\p{Ll}{3}[.!?]\s+\p{Lu}/u.test(mark.text)) continue;
    if (isLater || (countWords(mark.text) >= 4 && ownWordsShare(mark.text, words) < least))
      mark.role = "related";
  }
}
