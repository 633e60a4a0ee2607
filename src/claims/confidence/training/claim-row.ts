/** A claim in the exchange format, of a reader or of the engine. Offsets in code points. */
export interface ClaimRow {
  readonly document: string;
  readonly kind: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly attribution?: readonly {
    readonly source?: string;
    readonly cue?: string | null;
    readonly stance?: string;
  }[];
  readonly certainty?: string;
  readonly when?: string | null;
  readonly where?: readonly string[];
  readonly [field: string]: unknown;
}
