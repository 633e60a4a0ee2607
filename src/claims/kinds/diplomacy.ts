import type { Context } from "../context.ts";
import type { Proposal, Trace } from "../proposal.ts";
import type { SentenceView } from "../view/sentence-view.ts";
import { actByNoun } from "./diplomacy-nouns.ts";
import { actByMust, actByVerb, actByWorry } from "./diplomacy-verbs.ts";

/**
 * Acts of states, bodies and officials: by their verbs ('vetoed the draft'), then by their nouns ('the Russian veto
 * of the draft'), which a verb that has read them already keeps for itself.
 */
export function recogniseDiplomacy(context: Context, view: SentenceView, trace: Trace): Proposal[] {
  const out: Proposal[] = [];
  for (let i = 0; i < view.tokens.length; i++) {
    const act =
      actByVerb(context, view, i, trace) ?? actByWorry(context, view, i) ?? actByMust(context, view, i);
    if (act) out.push(act);
  }
  const verbs = [...out];
  for (let i = 0; i < view.tokens.length; i++) {
    const act = actByNoun(context, view, i, verbs, trace);
    if (act) out.push(act);
  }
  return out;
}
