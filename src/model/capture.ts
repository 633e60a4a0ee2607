/** Lower-case hex SHA-256 of a capture's bytes: its identity. */
export type Sha256 = string;

/** An unaltered copy of a document's bytes at one moment. */
export interface Capture {
  readonly sha256: Sha256;
  readonly bytes: Uint8Array;
  /** Where the bytes came from: a path relative to where reading began, a web address, or `stdin`. */
  readonly address: string;
  /** By name or declaration; the reading stage sniffs the bytes and may disagree. */
  readonly mediaType: string | null;
}

/**
 * One row of the custody log. Rows are only ever added. `hash` covers every other field and `previous`,
 * so that an altered, removed or reordered row breaks the chain at a known line.
 */
export interface CustodyRow {
  /** 1 for the first row, without gaps. */
  readonly line: number;
  /** `captured`: these bytes were new. `observed`: known bytes met again. */
  readonly action: "captured" | "observed";
  readonly sha256: Sha256;
  readonly size: number;
  readonly address: string;
  /** Instant in UTC, ISO 8601 with milliseconds: when Daybook obtained the bytes. */
  readonly obtainedAt: string;
  /** Program and version that obtained them: `daybook/0.1.0 read`. */
  readonly agent: string;
  /** `hash` of the row before; 64 zeros in the first row. */
  readonly previous: Sha256;
  readonly hash: Sha256;
}
