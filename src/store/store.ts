import type { Capture, CustodyRow, Sha256 } from "../model/capture.ts";
import type { Claim, ClaimKind } from "../model/claim.ts";
import type { Document, DocumentMetadata } from "../model/document.ts";
import type { ReadDocument } from "../model/record.ts";

/** What made the documents of a capture: they are made again when any of it changes. */
export interface Making {
  /** Version of the reading engine: `0.1.0`. */
  readonly engine: string;
  /** `digest` of the theatre pack. */
  readonly theatreDigest: string;
}

/** How a capture's bytes were met: what one custody row says. */
export interface Meeting {
  readonly capture: Capture;
  /** What a person or a file beside it says of it; it is kept, because a rebuild reads by it again. */
  readonly metadata?: DocumentMetadata;
  /** Instant in UTC, ISO 8601 with milliseconds (`2016-11-04T09:00:00.000Z`). */
  readonly obtainedAt: string;
  /** Program and version that obtained the bytes: `daybook/0.1.0 read`. */
  readonly agent: string;
}

/** A capture with everything read from it. */
export interface Entering extends Meeting, Making {
  readonly documents: readonly ReadDocument[];
}

/**
 * - `new`: no document of this capture was known.
 * - `edition`: a document id was known from other bytes or other metadata; this is its next edition.
 * - `observed`: the same bytes were read the same way before; only the custody log grew.
 * - `rederived`: the same bytes, read by another engine version or theatre; the documents were made anew.
 */
export type EnterOutcome = "new" | "edition" | "observed" | "rederived";

export interface Entered {
  readonly custody: CustodyRow;
  readonly outcome: EnterOutcome;
}

/** Where one edition of a document comes from. */
export interface EditionInfo {
  /** 1 for the first; the greatest is current. */
  readonly edition: number;
  readonly current: boolean;
  readonly capture: Sha256;
  /** Address, instant and custody line of the capture's first meeting. */
  readonly address: string;
  readonly obtainedAt: string;
  readonly line: number;
}

/** A document without its text: enough for a list. */
export interface DocumentSummary extends EditionInfo, Omit<Document, "text" | "entries" | "diagnostics"> {
  /** UTF-16 units of text. */
  readonly textLength: number;
  readonly entryCount: number;
  readonly claimCount: number;
}

/** A document with text, entries and claims, and which edition it is. */
export interface StoredDocument extends EditionInfo, ReadDocument {}

export interface StoredClaim {
  readonly claim: Claim;
  readonly edition: number;
  /** Whether the claim's document is the current edition. */
  readonly current: boolean;
}

/** Every condition must hold; one left out does not narrow. */
export interface ClaimFilter {
  readonly document?: string;
  /** Only with `document`; without it the current edition. */
  readonly edition?: number;
  readonly kind?: ClaimKind;
  /** Id of a place in the claim's `where`. */
  readonly place?: string;
  /** Actor id or printed name of the root voice. */
  readonly origin?: string;
  /** Days `YYYY-MM-DD`; claims whose `when` shares a day with the range, undated ones left out. */
  readonly from?: string;
  readonly to?: string;
  readonly limit?: number;
  readonly offset?: number;
}

export interface StoreCounts {
  readonly captures: number;
  readonly custodyLines: number;
  /** Current documents; `editions` counts superseded ones too. */
  readonly documents: number;
  readonly editions: number;
  /** Of current documents. */
  readonly entries: number;
  readonly claims: number;
  readonly claimsByKind: Readonly<Partial<Record<ClaimKind, number>>>;
}

/** Everything that the weighing stage and the exports need, as of one revision. */
export interface StoredRecord {
  readonly revision: number;
  /** The current editions by document id, in code-point order. */
  readonly documents: readonly StoredDocument[];
}

/** One way in which a capture was read: what a rebuild goes through, in the order of first meeting. */
export interface Reading extends Making {
  readonly seq: number;
  readonly sha256: Sha256;
  readonly size: number;
  /** Address, instant and custody line of the first meeting. */
  readonly address: string;
  readonly obtainedAt: string;
  readonly line: number;
  readonly mediaType: string | null;
  readonly metadata: DocumentMetadata;
}

export interface Rebuilding extends Making {
  /** Reads a capture as `daybook read` would. A throw leaves the former documents in place. */
  readonly derive: (
    capture: Capture,
    metadata: DocumentMetadata,
  ) => Promise<readonly ReadDocument[]> | readonly ReadDocument[];
  readonly onProgress?: (done: number, total: number) => void;
}

export interface Rebuilt {
  /** How many readings were made again. */
  readonly readings: number;
  /** How many of them came out otherwise than stored. */
  readonly differ: number;
  readonly failed: readonly { readonly sha256: Sha256; readonly address: string; readonly error: unknown }[];
}

/** What a custody log's last row was when this data folder last wrote; kept outside the database. */
export interface CustodyHead {
  readonly line: number;
  readonly hash: Sha256;
}

/**
 * The record on disk. All methods reject with a `DaybookError` where an operator can do something about it.
 * Nothing that was entered is deleted or overwritten by any of them, save that `enter` (under another
 * engine version) and `replaceDerived` make the documents and claims of a capture anew.
 */
export interface Store {
  readonly dataFolder: string;
  readonly kind: "pglite" | "postgres";

  /**
   * Whether these bytes, with this metadata and declared media type, were already read by this making: if so,
   * reading can be left out and `observe` called.
   */
  knows(
    capture: Pick<Capture, "sha256" | "mediaType">,
    metadata: DocumentMetadata,
    making: Making,
  ): Promise<boolean>;
  /** Adds the custody row of bytes met again. Rejects (DAY-STORE-007) where the bytes were never entered. */
  observe(meeting: Meeting): Promise<Entered>;
  /** Keeps bytes, custody row, documents and claims: all of it in one transaction, or nothing. */
  enter(entering: Entering): Promise<Entered>;
  replaceDerived(rebuilding: Rebuilding): Promise<Rebuilt>;

  /** By document id, then edition. Current editions only unless `includeSuperseded`. */
  documents(options?: { readonly includeSuperseded?: boolean }): Promise<readonly DocumentSummary[]>;
  /** The current edition, or the one asked for; null where there is none. */
  document(id: string, edition?: number): Promise<StoredDocument | null>;
  /** Every edition of a document, first to last; empty where the id is unknown. */
  editions(id: string): Promise<readonly EditionInfo[]>;
  /** By document id, edition and place in the text. */
  claims(filter?: ClaimFilter): Promise<readonly StoredClaim[]>;
  /** The claim with this id, of the latest edition that has it; null where there is none. */
  claim(id: string): Promise<StoredClaim | null>;
  loadRecord(): Promise<StoredRecord>;
  counts(): Promise<StoreCounts>;
  /** Grows whenever documents or claims change; the same number means the same record. */
  revision(): Promise<number>;

  /** Rows by line, from `from` (1 if left out), at most `limit` (100 if left out). */
  custodyLog(options?: { readonly from?: number; readonly limit?: number }): Promise<readonly CustodyRow[]>;
  /** Rows of one capture by line; empty where it is unknown. */
  custodyFor(sha256: Sha256): Promise<readonly CustodyRow[]>;
  /** The kept bytes, unaltered; null where no such capture is kept. */
  captureBytes(sha256: Sha256): Promise<Uint8Array | null>;
  /** By `seq`. */
  readings(): Promise<readonly Reading[]>;

  /** For `verify`: captures as the database has them, by hash. */
  captureRows(): Promise<
    readonly { readonly sha256: Sha256; readonly size: number; readonly line: number }[]
  >;
  /** For `verify`: every edition in turn, superseded ones too, by order of entering. */
  eachDocument(): AsyncGenerator<StoredDocument>;
  /** For `verify`: the head of this database's log and how many heads of other databases the folder holds. */
  heads(): Promise<{ readonly own: CustodyHead | null; readonly others: number }>;

  /** Ends the database and gives up the lock. Safe to call twice. An unclosed store keeps the program alive. */
  close(): Promise<void>;
}
