import type { Context } from "../context.ts";
import type { Proposal, Trace } from "../proposal.ts";
import type { SentenceView } from "../view/sentence-view.ts";
import { byControlPhrase, byHeldParticiple } from "./control-held.ts";
import { byControlNoun, byNoun } from "./control-nouns.ts";
import { byVerb } from "./control-verbs.ts";

/** Who holds what, in one sentence: one proposal for each place. */
export function recogniseControl(context: Context, view: SentenceView, trace: Trace): Proposal[] {
  const out: Proposal[] = [];
  for (let i = 0; i < view.tokens.length; i++) {
    out.push(
      ...byVerb(context, view, i, trace),
      ...byNoun(context, view, i),
      ...byHeldParticiple(context, view, i),
      ...byControlPhrase(context, view, i),
      ...byControlNoun(context, view, i, trace),
    );
  }
  return out;
}
