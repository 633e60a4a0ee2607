import type { BlockRole } from "../model/document.ts";
import { type CommentHead, readCommentHead } from "./comment-head.ts";
import { addBlock, draftEntry, type EntryDraft } from "./drafts.ts";
import { groupPassages, type Line } from "./lines.ts";
import type { QuotedWords } from "./quoted-words.ts";
import { isFurniture, opensComments } from "./shapes.ts";
import { countWords } from "./words.ts";
import { conversationScore } from "./conversation.ts";

/** A number or bullet in front of a comment or a list item. */
export const MARKER = /^(?:(?=#?\d{1,4}[.)]|#\d)#?(\d{1,4})[.)]?|([•*·○●◦▪‣⁃+–-]|\(?[a-z]\)))\s+(?=\S)/u;

/** Where readers' comments stand among the lines: `[from, to)`, and how they are told apart. */
export interface CommentRegion {
  /** Index of the first line that belongs to no entry of the article any more (a title, or `from`). */
  readonly articleEnd: number;
  readonly from: number;
  readonly to: number;
  readonly by: "marks" | "heads" | "indentation";
}

/**
 * Finds the comments of a page copied as text: behind a title such as '12 Comments', or, without one, a
 * list of numbers or bullets nested by indentation that reaches to the end of the page.
 */
export function findComments(lines: readonly Line[]): CommentRegion | null {
  let to = lines.length;
  while (to > 0 && (lines[to - 1] as Line).indent === 0 && isFurniture((lines[to - 1] as Line).text)) to--;
  const titled = titledRegion(lines, to);
  if (titled) return titled;
  return markedRegion(lines, to);
}

function titledRegion(lines: readonly Line[], to: number): CommentRegion | null {
  let sentences = 0;
  for (let i = 0; i + 1 < to; i++) {
    const line = lines[i] as Line;
    if (sentences > 0 && opensComments(line.text)) {
      let from = i + 1;
      while (from < to && isFurniture((lines[from] as Line).text)) from++;
      if (from >= to) return null;
      return { articleEnd: i, from, to, by: howTold(lines.slice(from, to)) };
    }
    if (countWords(line.text) >= 10) sentences++;
  }
  return null;
}

function markedRegion(lines: readonly Line[], to: number): CommentRegion | null {
  let from = to;
  while (from > 0) {
    const line = lines[from - 1] as Line;
    if (line.indent < 1 && !MARKER.test(line.text)) break;
    from--;
  }
  while (from < to && !MARKER.test((lines[from] as Line).text)) from++;
  if (from === 0 || to - from < 2) return null;
  const marked = lines.slice(from, to).filter((line) => MARKER.test(line.text));
  const first = marked[0];
  if (!first) return null;
  const nested = marked.filter((line) => line.indent > first.indent + 1 && line.blanksBefore > 0);
  const apart = marked.filter((line) => line.blanksBefore > 0).length;
  const score = conversationScore(lines.slice(from, to).map((line) => line.text));
  const isThread = nested.length > 0 || (apart >= 2 && apart * 2 >= marked.length && score >= 1);
  return isThread ? { articleEnd: from, from, to, by: "marks" } : null;
}

function howTold(lines: readonly Line[]): CommentRegion["by"] {
  const first = lines[0] as Line;
  const marked = lines.filter((line) => MARKER.test(line.text)).length;
  const heads = lines.filter((line, i) => readCommentHead(line.text, lines[i + 1]?.text ?? null)).length;
  if (MARKER.test(first.text) && marked >= heads) return "marks";
  if (heads >= 1 && readCommentHead(first.text, lines[1]?.text ?? null)) return "heads";
  if (heads >= 2) return "heads";
  return "indentation";
}

interface Start {
  /** Index of the comment's first line. */
  readonly at: number;
  readonly indent: number;
  readonly number: number | null;
  /** Length of the number or bullet with the space behind it. */
  readonly markLength: number;
  readonly head: CommentHead | null;
}

/** Reads the comments of a region; `said` holds what the article said and is added to, comment by comment. */
export function readComments(
  lines: readonly Line[],
  region: CommentRegion,
  said: QuotedWords,
  year: number | null,
): EntryDraft[] {
  const own = lines.slice(region.from, region.to);
  const starts =
    region.by === "marks"
      ? markedStarts(own, year)
      : region.by === "heads"
        ? headedStarts(own, year)
        : indentedStarts(own);
  const drafts: EntryDraft[] = [];
  const open: { indent: number; draft: EntryDraft }[] = [];
  const byAuthor = new Map<string, EntryDraft>();
  const tops = new Set(starts.filter((start) => start.number !== null).map((start) => start.indent));
  starts.forEach((start, index) => {
    const first = own[start.at] as Line;
    const begin = first.start + start.markLength;
    const draft = draftEntry("comment", { start: begin, end: begin });
    const isTop = start.number !== null && tops.size > 0 && start.indent <= Math.min(...tops) + 1;
    if (isTop) open.length = 0;
    while (open.length > 0 && (open[open.length - 1] as { indent: number }).indent >= start.indent - 1)
      open.pop();
    let parent = open[open.length - 1]?.draft ?? null;
    const head = start.head;
    if (head) {
      draft.author = head.author;
      draft.time = head.time;
      draft.tz = head.tz;
      draft.published = head.published;
      if (parent === null && head.answers !== null) parent = byAuthor.get(head.answers.toLowerCase()) ?? null;
    }
    draft.parent = parent;
    draft.depth = parent ? (parent.depth ?? 0) + 1 : 0;
    if (start.number !== null) draft.number = start.number;
    open.push({ indent: start.indent, draft });
    if (draft.author) byAuthor.set(draft.author.toLowerCase(), draft);
    fill(draft, own.slice(start.at, starts[index + 1]?.at ?? own.length), start, said);
    drafts.push(draft);
  });
  return drafts.filter((draft) => draft.end > draft.start);
}

function fill(draft: EntryDraft, lines: readonly Line[], start: Start, said: QuotedWords): void {
  const first = lines[0] as Line;
  const headLines = start.head?.lines ?? 0;
  const trimmed: Line = {
    ...first,
    start: first.start + start.markLength,
    text: first.text.slice(start.markLength),
  };
  const rest = [trimmed, ...lines.slice(1)];
  if (headLines > 0) draft.end = (rest[headLines - 1] as Line).end;
  if (start.head && start.head.rest > 0) {
    const inline: Line = {
      ...trimmed,
      start: trimmed.start + start.head.rest,
      text: trimmed.text.slice(start.head.rest),
    };
    rest.splice(0, 1, inline);
  }
  const body = rest
    .slice(start.head && start.head.rest > 0 ? 0 : headLines)
    .filter((line) => !isFurniture(line.text));
  const passages = groupPassages(body, (line) => (MARKER.test(line.text) ? "starts" : "free"));
  const own: string[] = [];
  for (const passage of passages) {
    const mark = passage === passages[0] ? null : MARKER.exec(passage.text);
    const quoted = /^>\s*/.exec(passage.text);
    const skip = mark?.[0].length ?? quoted?.[0].length ?? 0;
    const words = passage.text.slice(skip);
    const role: BlockRole = quoted || said.holds(words) ? "quote" : mark ? "list-item" : "paragraph";
    if (role !== "quote") own.push(words);
    addBlock(draft, role, { start: passage.start + skip, end: passage.end });
  }
  for (const words of own) said.add(words);
}

function markedStarts(lines: readonly Line[], year: number | null): Start[] {
  const marks = lines.map((line) => MARKER.exec(line.text));
  const marked = lines.filter((_, i) => marks[i] !== null);
  const first = lines[0] as Line;
  const topIsNumber = marks[0]?.[1] !== undefined;
  const apart = marked.slice(1).filter((line) => line.blanksBefore > 0).length;
  const needsBlank = apart * 2 >= marked.length - 1;
  const bullet = usualBullet(lines, marks, needsBlank);
  let last = topIsNumber ? Number(marks[0]?.[1]) - 1 : 0;
  const starts: Start[] = [];
  lines.forEach((line, at) => {
    const mark = marks[at];
    if (!mark) return;
    const number = mark[1] === undefined ? null : Number(mark[1]);
    const apartHere = at === 0 || !needsBlank || line.blanksBefore > 0;
    if (number !== null) {
      const isTop = topIsNumber && line.indent <= first.indent + 1;
      if (!apartHere || !(isTop ? number > last && number <= last + 50 : bullet === null)) return;
      if (isTop) last = number;
    } else if (!apartHere || mark[2] !== bullet) return;
    const next = lines[at + 1]?.text ?? null;
    const head = readCommentHead(line.text.slice(mark[0].length), next, year);
    starts.push({ at, indent: line.indent, number, markLength: mark[0].length, head });
  });
  return starts;
}

/** The bullet that opens comments: the one that most often stands behind a blank line. Null if none does. */
function usualBullet(
  lines: readonly Line[],
  marks: readonly (RegExpExecArray | null)[],
  needsBlank: boolean,
): string | null {
  const counts = new Map<string, number>();
  lines.forEach((line, i) => {
    const bullet = marks[i]?.[2];
    if (bullet === undefined || (needsBlank && i > 0 && line.blanksBefore === 0)) return;
    counts.set(bullet, (counts.get(bullet) ?? 0) + 1);
  });
  let best: string | null = null;
  for (const [bullet, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = bullet;
  return best;
}

function headedStarts(lines: readonly Line[], year: number | null): Start[] {
  const starts: Start[] = [];
  let skipTo = 0;
  lines.forEach((line, at) => {
    if (at < skipTo) return;
    const mark = MARKER.exec(line.text);
    const text = mark ? line.text.slice(mark[0].length) : line.text;
    const head = readCommentHead(text, lines[at + 1]?.text ?? null, year);
    if (!head && at > 0) return;
    if (head) skipTo = at + Math.max(head.lines, 1);
    starts.push({
      at,
      indent: line.indent,
      number: mark?.[1] === undefined ? null : Number(mark[1]),
      markLength: mark?.[0].length ?? 0,
      head,
    });
  });
  return starts;
}

/**
 * Comments told apart by nothing but layout: a change of indentation begins a new one, and at the same
 * indentation the widest gap of the region does; where all gaps are one blank line, each run is a comment.
 */
function indentedStarts(lines: readonly Line[]): Start[] {
  const gaps = lines.slice(1).map((line) => line.blanksBefore);
  const widest = gaps.reduce((most, gap) => Math.max(most, gap), 0);
  const gapNeeded = widest >= 2 ? 2 : widest;
  const starts: Start[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const moved = before !== undefined && Math.abs(line.indent - before.indent) > 1 && line.blanksBefore > 0;
    if (before !== undefined && !moved && line.blanksBefore < gapNeeded) return;
    starts.push({ at, indent: line.indent, number: null, markLength: 0, head: null });
  });
  return starts;
}
