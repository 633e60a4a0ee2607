import type { Context } from "../context.ts";
import type { Proposal, Trace } from "../proposal.ts";
import type { SentenceView } from "../view/sentence-view.ts";
import { byHeldParticiple, byStronghold } from "./control-held.ts";
import { byControlNoun, byNoun } from "./control-nouns.ts";
import { byState } from "./control-states.ts";
import { byVerb } from "./control-verbs.ts";

const READERS = [byVerb, byNoun, byHeldParticiple, byStronghold, byState, byControlNoun];

/** 'He captured Iowa' of a candidate. */
const VOTES = new Set(
  "primary primaries caucus caucuses delegates superdelegates ballot ballots voters electorate candidate candidates nomination nominee".split(
    " ",
  ),
);

/** Who holds what, in one sentence: one proposal for each place. */
export function recogniseControl(context: Context, view: SentenceView, trace: Trace): Proposal[] {
  const vote = view.words.findIndex((word) => VOTES.has(word));
  if (vote >= 0) {
    trace.refuse("control", view, { start: vote, end: vote + 1 }, "places are won and lost at the polls");
    return [];
  }
  const found: Proposal[] = [];
  for (let i = 0; i < view.tokens.length; i++)
    for (const read of READERS) for (const one of read(context, view, i, trace)) found.push(one);
  return withoutRepeats(found);
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
