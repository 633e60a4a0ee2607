import type { Label } from "./label.ts";
import type { Passage } from "./lines.ts";
import type { CaptionParts } from "./shapes.ts";
import type { Span } from "../model/offsets.ts";

/** What a passage of the article is taken for. Recognisers set it one after the other; see `plain-text.ts`. */
export type MarkRole =
  | "body"
  | "title"
  | "date"
  | "byline"
  | "furniture"
  | "caption"
  | "closing"
  | "related"
  | "related-title"
  | "heading"
  | "label"
  | "item"
  | "quote"
  | "row"
  | "biography"
  | "comment"
  /** Only from markup: what follows belongs to the entry before no more. */
  | "update-end";

/** A passage with what it was taken for and what was read from it. */
export interface Mark {
  readonly passage: Passage;
  readonly text: string;
  role: MarkRole;
  /** Length of the words in front that are no part of the block: a label, a bullet, 'See also:'. */
  skip: number;
  label: Label | null;
  caption: CaptionParts | null;
  cells: readonly Span[] | null;
  isHeader: boolean;
  /** Only from markup: all its words are printed bold. */
  isBold: boolean;
  /** Labels: the words behind the label are the heading of what follows. */
  isHeading: boolean;
}

/** A passage not yet looked at. */
export function bodyMark(passage: Passage): Mark {
  return {
    passage,
    text: passage.text,
    role: "body",
    skip: 0,
    label: null,
    caption: null,
    cells: null,
    isHeader: false,
    isBold: false,
    isHeading: false,
  };
}
