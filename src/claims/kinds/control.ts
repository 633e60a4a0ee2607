import type { Context } from "../context.ts";
import type { Proposal, Trace } from "../proposal.ts";
import type { SentenceView } from "../view/sentence-view.ts";
import { byHeldParticiple, byStronghold } from "./control-held.ts";
import { byControlNoun, byNoun } from "./control-nouns.ts";
import { byState } from "./control-states.ts";
import { byVerb } from "./control-verbs.ts";

const READERS = [byVerb, byNoun, byHeldParticiple, byStronghold, byState, byControlNoun];

/** Who holds what, in one sentence: one proposal for each place. */
export function recogniseControl(context: Context, view: SentenceView, trace: Trace): Proposal[] {
  return withoutRepeats(
    view.tokens.flatMap((_, i) => READERS.flatMap((read) => read(context, view, i, trace))),
  );
}

/** 'lost control of Goma' is read by its verb and by its noun: of two readings at one place the first stays. */
function withoutRepeats(found: readonly Proposal[]): Proposal[] {
  return found.filter(
    (one, n) =>
      !found
        .slice(0, n)
        .some(
          (other) =>
            other.anchor.start < one.anchor.end &&
            one.anchor.start < other.anchor.end &&
            other.rules[0] !== one.rules[0],
        ),
  );
}
