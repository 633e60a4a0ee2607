import type { Bounds } from "./bounds.ts";
import type { DayRange } from "./edtf.ts";

/**
 * Words of ours before they are in any language: a message and what it is told. The record holds these wherever it
 * explains itself, so that each reader has them in their own language; `messages/in-words.ts` puts them into words.
 */
export interface Wording {
  /** Key of a message of the catalogue. */
  readonly message: string;
  readonly values: Readonly<Record<string, WordValue>>;
}

/** What a message is told. A bare string only chooses among the forms of a message. */
export type WordValue =
  | string
  | number
  | Wording
  /** Words of a source, or a name that nobody resolved. */
  | { readonly printed: string }
  /** A place by its name: `place` is its id where the theatre has one. */
  | { readonly place: string | null; readonly name: string }
  /** An actor by name: `actor` is its id where the theatre has one. */
  | { readonly actor: string | null; readonly name: string }
  /** '26 to 27 September 2016'; null is 'undated'. */
  | { readonly days: DayRange | null }
  /** '25 or more'. */
  | { readonly bounds: Bounds }
  | { readonly list: readonly WordValue[]; readonly between: "and" | "comma" | "semicolon" };

/** Whether a value of the record is words of ours. */
export function isWording(value: unknown): value is Wording {
  return typeof value === "object" && value !== null && "message" in value && "values" in value;
}
