import type { Context } from "../context.ts";
import type { Proposal, Trace } from "../proposal.ts";
import type { SentenceView } from "../view/sentence-view.ts";
import { armsByNoun } from "./arms-nouns.ts";
import { armsByState } from "./arms-states.ts";
import { armsByVerb } from "./arms-verbs.ts";

export { recogniseAid } from "./aid.ts";

/** Weapons supplied, stopped, taken, used or held: weapons as the point, not as the means of an attack. */
export function recogniseArms(context: Context, view: SentenceView, trace: Trace): Proposal[] {
  const out: Proposal[] = [];
  for (let i = 0; i < view.tokens.length; i++) out.push(...armsByVerb(context, view, i, trace));
  const verbs = [...out];
  for (let i = 0; i < view.tokens.length; i++) {
    const byNoun = armsByNoun(context, view, i, verbs, trace) ?? armsByState(context, view, i, trace);
    if (byNoun) out.push(byNoun);
  }
  return out;
}
