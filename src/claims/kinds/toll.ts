import type { Context } from "../context.ts";
import type { Proposal, Trace } from "../proposal.ts";
import { peopleIn } from "../view/people.ts";
import { type SentenceView, touches } from "../view/sentence-view.ts";
import { amongTheDead, shareWas } from "./toll-among.ts";
import { byCountedHarm, byLives, byNoun, byStateWord } from "./toll-figures.ts";
import { bodies, byHospital, byListOfNames, bySuffering, residents } from "./toll-people.ts";
import { byTotal } from "./toll-totals.ts";
import { byVerb } from "./toll-verbs.ts";

/** Tolls of a sentence: people counted in a state. */
export function recogniseTolls(context: Context, view: SentenceView, trace: Trace): Proposal[] {
  const groups = peopleIn(context, view);
  const shares = shareWas(context, view, groups);
  const read: Proposal[] = [];
  for (let i = 0; i < view.tokens.length; i++) {
    read.push(
      ...byVerb(context, view, i, groups, trace),
      ...byNoun(context, view, i, groups, trace),
      ...byCountedHarm(context, view, i, trace),
      ...byStateWord(context, view, i, groups, trace),
      ...byTotal(context, view, i, groups, trace),
      ...byLives(context, view, i, groups, trace),
      ...byHospital(context, view, i, groups, trace),
      ...bySuffering(context, view, i, groups, trace),
      ...byListOfNames(context, view, i),
    );
  }
  // 'Nineteen of those killed were civilians': said of the same people, the share knows who they were.
  const out = [...shares, ...read.filter((one) => !shares.some((share) => saysLess(one, share)))];
  for (const one of amongTheDead(context, view, groups))
    if (!out.some((known) => touches(known.quote, one.quote))) out.push(one);
  out.push(...bodies(context, view, groups, out), ...residents(view, groups, out));
  return out;
}

function saysLess(one: Proposal, share: Proposal): boolean {
  if (one.body.kind !== "toll" || share.body.kind !== "toll") return false;
  const { count } = one.body.toll;
  return touches(share.quote, one.anchor) && (count === null || count.text === share.body.toll.count?.text);
}
