import type { Edtf } from "./edtf.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Span } from "./offsets.ts";

/** The kinds of an entry (claims format, 'Structure of a document'). */
export const ENTRY_KINDS = [
  "update",
  "original",
  "section",
  "caption",
  "credit",
  "related",
  "biography",
  "comment",
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What a block inside an entry is; the reading stage decides it from markup or layout. */
export type BlockRole = "heading" | "paragraph" | "quote" | "list-item" | "table-row";

/** A run of text inside one entry, without the marks of its layout (bullets, indentation). */
export interface Block extends Span {
  readonly role: BlockRole;
  /** Only on table rows: the spans of the cells, left to right, in the document's text. */
  readonly cells?: readonly Span[];
  /** Only on table rows: the row of column names. */
  readonly header?: true;
}

/**
 * A part of a document with a kind, and where the page gives one a time and an author of its own.
 * Entries stand in page order; captions and credits may lie inside another entry's span.
 */
export interface Entry extends Span {
  readonly kind: EntryKind;
  /** The heading printed above or at the start of the entry, as printed; null where there is none. */
  readonly heading: string | null;
  /** Clock time `HH:MM` (24 hours) as the page gives it, in `tz`; null where it gives none. */
  readonly time: string | null;
  /** The zone as the page prints it ('GMT', 'EDT', '+03:00') or an IANA name from metadata; null if none. */
  readonly tz: string | null;
  /** The entry's own date of publication, where it differs from or is finer than the document's. */
  readonly published: Edtf | null;
  /** Who wrote the entry as the page names them: the commenter, the live page's reporter; null if unnamed. */
  readonly author: string | null;
  /** The page itself says that it pinned the entry to its top; absent where it does not say so. */
  readonly pinned?: true;
  /** Comments only: 0 at the top. */
  readonly depth?: number;
  /** Comments only: the number the page prints. */
  readonly number?: number;
  /** Comments only: index in `entries` of the comment answered; null at the top. */
  readonly parent?: number | null;
  /** The text blocks that belong to this entry and to no entry inside it, in order. */
  readonly blocks: readonly Block[];
}

/** How bytes were turned into the text layer that all offsets count in: a name and a version. */
export type TextLayer = "plain/1" | "html/1" | "feed/1";

/** How far the engine reads a document: `unread` documents are kept and shown, but yield no claims. */
export type ReadState = "read" | "unread";

/**
 * One published item, read from one capture.
 * A feed's capture yields several documents, told apart by `part`.
 */
export interface Document {
  /** Stable over captures of the same item; from metadata, the item's address, or the bytes' hash. */
  readonly id: string;
  /** SHA-256 of the capture's bytes, lower-case hex. */
  readonly capture: string;
  /** Which item of the capture; null where the capture is the document. */
  readonly part: string | null;
  /** The item's web address where known. */
  readonly url: string | null;
  readonly mediaType: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** Date of publication; null where the page and the reader's metadata give none. */
  readonly published: Edtf | null;
  /** IANA zone for times without one; null where unknown (times are then read as UTC and say so). */
  readonly timezone: string | null;
  /** BCP 47 tag of the main language ('en', 'ar'); null where it could not be told. */
  readonly language: string | null;
  readonly direction: "ltr" | "rtl";
  readonly textLayer: TextLayer;
  /** The text layer; every offset of entries, sentences and claims counts UTF-16 units into it. */
  readonly text: string;
  readonly entries: readonly Entry[];
  readonly state: ReadState;
  /** Why the document is `unread`, in words; null when it was read. */
  readonly unreadReason: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What a person or a file beside the document says of it (`document.json`, options of `daybook read`).
 * Everything is optional; what is given wins over what the page says.
 */
export interface DocumentMetadata {
  readonly id?: string;
  readonly publisher?: string;
  readonly published?: Edtf;
  readonly author?: string;
  readonly title?: string;
  readonly url?: string;
  readonly media_type?: string;
  readonly language?: string;
  readonly timezone?: string;
}
