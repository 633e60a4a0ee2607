import type { Span } from "../../model/offsets.ts";
import type { Range } from "./sentence-view.ts";

/** A party named in a sentence, with the neutral name a claim carries. */
export interface ActorMention extends Range {
  readonly printed: string;
  readonly name: string;
  readonly actor: string | null;
  readonly reason: string;
  /** The words only modify another noun ('Turkish' in 'Turkish shelling'). */
  readonly modifier: boolean;
  /** Where it stands, for a group's own name that the theatre does not list. */
  readonly met?: Span;
}
