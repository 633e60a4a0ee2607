import type { Edtf } from "../model/edtf.ts";
import { addBlock, draftEntry, type EntryDraft } from "./drafts.ts";
import { formatDay } from "./page-date.ts";
import { readByline } from "./shapes.ts";
import { readDateLine } from "./text-head.ts";
import type { Mark } from "./text-marks.ts";

/** The entries of an article's marks. */
export interface Assembled {
  readonly drafts: EntryDraft[];
  /** The page joins several posts, each with its heading and its closing line; it has no title of its own. */
  readonly isJoinedPosts: boolean;
}

/** Builds entries from marked passages, in page order. */
export function assembleArticle(marks: readonly Mark[], published: Edtf | null): Assembled {
  const isJoinedPosts = joinsPosts(marks);
  return { drafts: new Assembly(marks, published, isJoinedPosts).drafts, isJoinedPosts };
}

/** Whether at least two closing lines each end a post, the ones but the last followed by a heading. */
function joinsPosts(marks: readonly Mark[]): boolean {
  let posts = 0;
  marks.forEach((mark, i) => {
    if (mark.role !== "closing") return;
    let at = i + 1;
    while (marks[at]?.role === "furniture" || marks[at]?.role === "caption") at++;
    const next = marks[at];
    if (!next || next.role === "heading" || next.role === "title") posts++;
  });
  return posts >= 2;
}

class Assembly {
  readonly drafts: EntryDraft[] = [];
  readonly #year: number | null;
  #current: EntryDraft | null = null;
  #pendingHeading: Mark | null = null;
  #pendingDay: Edtf | null = null;
  #postIsOver = true;
  #labelsLeft: number;
  #justOpened = false;
  #updateSeen = false;
  readonly #marksEnds: boolean;

  constructor(marks: readonly Mark[], published: Edtf | null, isJoinedPosts: boolean) {
    const year = Number(published?.slice(0, 4) ?? Number.NaN);
    this.#year = Number.isNaN(year) ? null : year;
    this.#labelsLeft = marks.filter((mark) => mark.role === "label" && mark.label?.kind === "update").length;
    this.#marksEnds = marks.some((mark) => mark.role === "update-end");
    const headingsLead = leadsLabels(marks);
    marks.forEach((mark, index) => {
      const next = marks[index + 1];
      this.#take(mark, isJoinedPosts, headingsLead && next?.role === "label" && next.label?.alone === true);
    });
    if (this.#pendingHeading) this.#open("section", this.#pendingHeading);
  }

  #take(mark: Mark, isJoinedPosts: boolean, leadsLabel: boolean): void {
    switch (mark.role) {
      case "label":
        this.#takeLabel(mark);
        break;
      case "title":
      case "heading":
        this.#takeHeading(mark, isJoinedPosts, leadsLabel);
        break;
      case "caption":
      case "closing":
        this.#takeCaption(mark);
        break;
      case "related":
      case "biography":
      case "comment":
        this.#takeApart(mark);
        break;
      case "update-end":
        this.#current = null;
        break;
      case "date":
      case "byline":
        this.#takeStamp(mark);
        break;
      case "body":
      case "item":
      case "quote":
      case "row":
        this.#takeWords(mark);
        break;
      default:
        break;
    }
  }

  #open(kind: EntryDraft["kind"], mark: Mark): EntryDraft {
    const draft = draftEntry(kind, { start: mark.passage.start, end: mark.passage.end });
    this.drafts.push(draft);
    return draft;
  }

  #takeLabel(mark: Mark): void {
    const label = mark.label;
    if (!label) return;
    // A heading with nothing below it but the first update ('Live reporting') heads the page, not a section.
    const above = this.#current;
    if (above?.heading != null && above.kind !== "update" && above.blocks.length === 1)
      this.drafts.splice(this.drafts.lastIndexOf(above), 1);
    const lead = this.#pendingHeading;
    this.#pendingHeading = null;
    const day = label.date === null ? null : formatDay(label.date, this.#year);
    if (label.time === null && label.date !== null && label.alone && label.kind === "update") {
      // A date on a line of its own dates the entries below it.
      this.#pendingDay = day;
      this.#labelsLeft--;
      return;
    }
    // Pages print one time twice, or the time below a mark without one.
    const isSecondLine =
      this.#justOpened &&
      this.#current?.blocks.length === 0 &&
      (this.#current.time === null || this.#current.time === label.time);
    const draft =
      isSecondLine && label.alone && this.#current ? this.#current : this.#open(label.kind, lead ?? mark);
    if (label.kind === "update") {
      this.#labelsLeft--;
      this.#updateSeen = true;
    }
    draft.end = Math.max(draft.end, mark.passage.start + label.length);
    if (lead) {
      draft.heading = lead.text;
      addBlock(draft, "heading", lead.passage);
    }
    draft.time = label.time ?? draft.time;
    draft.tz ??= label.tz;
    draft.published = day ?? this.#pendingDay ?? draft.published;
    draft.author = label.author ?? draft.author;
    if (label.pinned === true) draft.pinned = true;
    this.#current = draft;
    this.#justOpened = true;
    if (!label.alone) {
      this.#justOpened = false;
      const words = { start: mark.passage.start + mark.skip, end: mark.passage.end };
      if (mark.isHeading && draft.heading === null) draft.heading = mark.text.slice(mark.skip);
      addBlock(draft, mark.isHeading ? "heading" : "paragraph", words);
    } else if (mark.passage.lines.length === 1) draft.end = Math.max(draft.end, mark.passage.end);
  }

  #takeHeading(mark: Mark, isJoinedPosts: boolean, leadsLabel: boolean): void {
    if (isJoinedPosts) {
      if (!this.#postIsOver && this.#current) return addBlock(this.#current, "heading", mark.passage);
      this.#postIsOver = false;
      this.#openSection(mark);
      return;
    }
    if (mark.role === "title") return;
    if (leadsLabel) {
      this.#pendingHeading = mark;
      return;
    }
    if (this.#justOpened && this.#current?.heading === null) {
      this.#current.heading = mark.text;
      addBlock(this.#current, "heading", mark.passage);
      return;
    }
    // While labels are still to come, a heading belongs to the update it stands in; so it does up to where the
    // markup ends the update.
    if (this.#current?.kind === "update" && (this.#labelsLeft > 0 || this.#marksEnds))
      return addBlock(this.#current, "heading", mark.passage);
    this.#openSection(mark);
  }

  #openSection(mark: Mark): void {
    // What stands above the first update of a live page is its introduction.
    const isIntroduction = this.#labelsLeft > 0 && !this.#updateSeen;
    const draft = this.#open(isIntroduction ? "original" : "section", mark);
    draft.heading = mark.text;
    draft.published = this.#pendingDay;
    addBlock(draft, "heading", mark.passage);
    this.#current = draft;
    this.#justOpened = true;
  }

  #takeCaption(mark: Mark): void {
    const { passage, caption } = mark;
    const start = passage.start + mark.skip;
    // A wrapped caption cannot be split by offsets into its joined text unless it stands on one line.
    const single = passage.lines.length === 1 && caption !== null;
    const captionEnd = single ? start + caption.captionEnd : passage.end;
    const creditStart = single && caption.creditStart !== null ? start + caption.creditStart : null;
    const isCredit = mark.role === "closing" || caption?.captionEnd === 0;
    if (isCredit) this.#addApart("credit", start, passage.end);
    else {
      this.#addApart("caption", start, captionEnd);
      if (creditStart !== null) this.#addApart("credit", creditStart, passage.end);
    }
    if (mark.role === "closing") {
      this.#postIsOver = true;
      if (this.#current) this.#current.end = Math.max(this.#current.end, passage.end);
    }
  }

  #addApart(kind: EntryDraft["kind"], start: number, end: number): void {
    const draft = draftEntry(kind, { start, end });
    addBlock(draft, "paragraph", { start, end });
    this.drafts.push(draft);
  }

  #takeApart(mark: Mark): void {
    const kind = mark.role === "related" || mark.role === "biography" ? mark.role : "comment";
    this.#addApart(kind, mark.passage.start + mark.skip, mark.passage.end);
    if (kind === "comment") this.#current = null;
  }

  #takeStamp(mark: Mark): void {
    if (!this.#current) return;
    if (mark.role === "date") this.#current.published ??= readDateLine(mark.text);
    else this.#current.author ??= readByline(mark.text);
  }

  #takeWords(mark: Mark): void {
    if (!this.#current) {
      const draft = this.#open("original", mark);
      draft.start = mark.passage.start + mark.skip;
      draft.published = this.#pendingDay;
      this.#current = draft;
    }
    const span = { start: mark.passage.start + mark.skip, end: mark.passage.end };
    this.#justOpened = false;
    if (mark.role === "row" && mark.cells) {
      addBlock(this.#current, "table-row", mark.passage);
      const row = this.#current.blocks.pop();
      if (row)
        this.#current.blocks.push({ ...row, cells: mark.cells, ...(mark.isHeader ? { header: true } : {}) });
      return;
    }
    addBlock(
      this.#current,
      mark.role === "item" ? "list-item" : mark.role === "quote" ? "quote" : "paragraph",
      span,
    );
  }
}

/** Whether most labels that stand alone have their heading above them rather than below. */
function leadsLabels(marks: readonly Mark[]): boolean {
  let above = 0;
  let below = 0;
  marks.forEach((mark, i) => {
    if (mark.role !== "label" || !mark.label?.alone) return;
    if (marks[i - 1]?.role === "heading") above++;
    if (marks[i + 1]?.role === "heading") below++;
  });
  return above > below;
}
