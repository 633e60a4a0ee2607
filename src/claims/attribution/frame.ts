import type { Certainty, Stance } from "../../model/claim.ts";
import type { Span } from "../../model/offsets.ts";
import type { Voice } from "./voices.ts";

/** One attribution found in a sentence: whose words, by which cue, and which text they cover. */
export interface Frame {
  readonly rule: string;
  /** Index of the sentence that holds the cue. */
  readonly sentence: number;
  /** null: authorless ('reports say'). */
  readonly voice: Voice | null;
  readonly cue: string | null;
  readonly cueSpan: Span | null;
  readonly stance: Stance;
  /** null leaves the content's own certainty. */
  readonly certainty: Certainty | null;
  /** Stretches of text covered, in order. */
  readonly contents: readonly Span[];
  /** Covers its whole sentence, insertions too ('..., X said'). */
  readonly trailing: boolean;
  /** A source of the source ('citing X'): stands inside the frame of the same sentence. */
  readonly inner: boolean;
  /** How sure the sequence model was, 0 to 1; absent where a rule found it. */
  readonly score?: number;
}
