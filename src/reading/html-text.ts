import type { Block } from "../model/document.ts";
import type { Span } from "../model/offsets.ts";
import type { RawBlock } from "./html-blocks.ts";
import type { HtmlComment } from "./html-comments.ts";
import type { UpdateStamp } from "./html-updates.ts";
import { draftEntry, type EntryDraft } from "./drafts.ts";
import type { Passage } from "./lines.ts";
import { bodyMark, type Mark, type MarkRole } from "./text-marks.ts";

/**
 * Writes the text layer `html/1` of a page: each block a paragraph, parted by blank lines; comments indented
 * by their depth. Everything written is known by its span.
 */
export class TextWriter {
  #parts: string[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  get text(): string {
    return this.#parts.join("");
  }

  #put(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** Offset at which the next block will begin. */
  nextStart(indent = 0): number {
    return this.#length === 0 ? indent : this.#length + 2 + indent;
  }

  /** Writes a paragraph of its own. */
  write(text: string, indent = 0): Span {
    if (this.#length > 0) this.#put("\n\n");
    this.#put(" ".repeat(indent));
    const start = this.#length;
    this.#put(text);
    return { start, end: this.#length };
  }

  /** Writes a line directly below the last one. */
  writeBelow(text: string, indent: number): Span {
    this.#put(`\n${" ".repeat(indent)}`);
    const start = this.#length;
    this.#put(text);
    return { start, end: this.#length };
  }
}

function passageAt(text: string, span: Span): Passage {
  const line = { ...span, text, indent: 0, blanksBefore: 1 };
  return { ...line, lines: [line] };
}

const ROLES: Readonly<Record<RawBlock["role"], MarkRole>> = {
  title: "title",
  heading: "heading",
  paragraph: "body",
  quote: "quote",
  item: "item",
  row: "row",
  caption: "caption",
  credit: "caption",
  related: "related",
  biography: "biography",
  update: "label",
  "update-end": "update-end",
};

/** Writes blocks and gives marks for them, so that a page in HTML is assembled like one in plain text. */
export function writeBlocks(writer: TextWriter, blocks: readonly RawBlock[]): Mark[] {
  const marks: Mark[] = [];
  for (const block of blocks) {
    if (block.role === "update-end") {
      const end = writer.length;
      marks.push({ ...bodyMark(passageAt("", { start: end, end })), role: "update-end" });
      continue;
    }
    if (block.stamp) {
      marks.push(writeLabel(writer, block.stamp));
      continue;
    }
    const text = block.cells ? block.cells.join("\t") : block.text;
    const span = writer.write(text);
    const mark = {
      ...bodyMark(passageAt(text, span)),
      role: ROLES[block.role],
      isBold: block.isBold === true,
    };
    if (block.cells) {
      let at = span.start;
      mark.cells = block.cells.map((cell) => {
        const cellSpan = { start: at, end: at + cell.length };
        at += cell.length + 1;
        return cellSpan;
      });
      mark.isHeader = block.isHeader === true;
    }
    if (block.role === "caption") mark.caption = { captionEnd: text.length, creditStart: null };
    if (block.role === "credit") mark.caption = { captionEnd: 0, creditStart: 0 };
    marks.push(mark);
  }
  return marks;
}

function writeLabel(writer: TextWriter, stamp: UpdateStamp): Mark {
  const start = writer.nextStart();
  const span = stamp.printed === "" ? { start, end: start } : writer.write(stamp.printed);
  const day = stamp.day?.split("-").map(Number);
  return {
    ...bodyMark(passageAt(stamp.printed, span)),
    role: "label",
    label: {
      length: stamp.printed.length,
      time: stamp.time,
      tz: stamp.tz,
      date: day ? { year: day[0] as number, month: day[1] as number, day: day[2] as number, end: 0 } : null,
      author: stamp.author,
      kind: "update",
      alone: true,
      strength: "sure",
      ...(stamp.isPinned ? { pinned: true as const } : {}),
    },
  };
}

const INDENT = 2;

/** Writes the comments below the article, indented as a text copy of the page would be. */
export function writeComments(writer: TextWriter, comments: readonly HtmlComment[]): EntryDraft[] {
  const drafts: EntryDraft[] = [];
  for (const comment of comments) {
    const indent = INDENT * (comment.depth + 1);
    const head = [comment.author, comment.time?.printed].filter((part) => part).join(", ");
    const start = writer.nextStart(indent);
    const draft = draftEntry("comment", { start, end: start });
    if (head !== "") draft.end = writer.write(head, indent).end;
    const blocks: Block[] = [];
    for (const block of comment.blocks) {
      const isFirst = head !== "" && blocks.length === 0;
      const span = isFirst ? writer.writeBelow(block.text, indent) : writer.write(block.text, indent);
      blocks.push({ role: block.role, ...span });
      draft.end = span.end;
    }
    draft.blocks = blocks;
    draft.author = comment.author;
    draft.time = comment.time?.time ?? null;
    draft.tz = comment.time?.tz ?? null;
    draft.published = comment.time?.day ?? null;
    draft.depth = comment.depth;
    draft.parent = comment.parent === null ? null : (drafts[comment.parent] ?? null);
    drafts.push(draft);
  }
  return drafts;
}
