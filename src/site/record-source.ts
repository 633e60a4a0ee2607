import type { CustodyRow, Sha256 } from "../model/capture.ts";
import type { ReadDocument } from "../model/record.ts";

/** One edition of a document: what was read from one capture of it, with its claims. */
export interface SiteEdition extends ReadDocument {
  /** 1 for the first capture of the document that was read, then upwards. */
  readonly edition: number;
  /** Instant in UTC (ISO 8601) when the capture was first obtained; null where the custody log does not say. */
  readonly obtainedAt: string | null;
}

/** Everything the pages show, as of one revision of the record. */
export interface SiteRecord {
  /** The latest edition of each document, each document once. Only these count in incidents and holdings. */
  readonly current: readonly SiteEdition[];
  /** Earlier editions, kept and shown, never counted. */
  readonly superseded: readonly SiteEdition[];
  /** The whole custody log, by line. */
  readonly custody: readonly CustodyRow[];
}

/** Where the pages take the record from. The site keeps one loaded record in memory and asks only for its revision. */
export interface RecordSource {
  /** A number that changes whenever anything that `load` returns has changed. Asked once per request: cheap. */
  revision(): Promise<number>;
  load(): Promise<SiteRecord>;
  /** The bytes of a capture as they were obtained; null where no such capture is kept. */
  captureBytes(sha256: Sha256): Promise<Uint8Array | null>;
}
