import type { ColumnType, Generated, JSONColumnType } from "kysely";
import type { CustodyRow } from "../model/capture.ts";
import type { Claim, ClaimKind } from "../model/claim.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Block, DocumentMetadata, Entry, EntryKind, ReadState, TextLayer } from "../model/document.ts";

/**
 * The tables as they stand after all migrations, for Kysely. JSON is given as text and comes back as values;
 * `bigint` comes back as a number and `date` as `YYYY-MM-DD`, on both databases.
 */
export interface Schema {
  /** One row: the record's name, and the number that grows with it. Its lock is every writer's turn. */
  record: { id: Generated<string>; revision: number };
  captures: { sha256: string; size: number; line: number };
  custody: {
    line: number;
    action: CustodyRow["action"];
    sha256: string;
    size: number;
    address: string;
    obtained_at: string;
    agent: string;
    previous: string;
    hash: string;
  };
  readings: {
    seq: Generated<number>;
    sha256: string;
    /** SHA-256 over media type and metadata: one way of reading the bytes. */
    reading_key: string;
    line: number;
    address: string;
    obtained_at: string;
    media_type: string | null;
    metadata: JSONColumnType<DocumentMetadata, string, string>;
    engine: string;
    theatre: string;
  };
  documents: {
    key: Generated<number>;
    reading: number;
    position: number;
    id: string;
    edition: number;
    current: boolean;
    part: string | null;
    url: string | null;
    media_type: string;
    title: string | null;
    publisher: string | null;
    author: string | null;
    published: string | null;
    timezone: string | null;
    language: string | null;
    direction: "ltr" | "rtl";
    text_layer: TextLayer;
    text: string;
    text_length: number;
    state: ReadState;
    unread_reason: string | null;
    diagnostics: Json<readonly Diagnostic[]>;
  };
  entries: {
    document: number;
    position: number;
    kind: EntryKind;
    heading: string | null;
    time: string | null;
    tz: string | null;
    published: string | null;
    author: string | null;
    /** What only some entries have: depth, number and parent of a comment, the pin of an update; null where it has none of them. */
    comment: ColumnType<
      Pick<Entry, "depth" | "number" | "parent" | "pinned"> | null,
      string | null,
      string | null
    >;
    start_offset: number;
    end_offset: number;
    blocks: Json<readonly Block[]>;
  };
  claims: {
    document: number;
    position: number;
    id: string;
    kind: ClaimKind;
    entry: number;
    start_offset: number;
    end_offset: number;
    dated: boolean;
    first_day: string | null;
    last_day: string | null;
    places: Json<readonly string[]>;
    origin: string | null;
    origin_actor: string | null;
    body: Json<Claim>;
  };
}

/** A jsonb column that holds a list or a tagged union, which `JSONColumnType` does not admit. */
type Json<T> = ColumnType<T, string, string>;
