import type { Context } from "../context.ts";
import type { Proposal, Trace } from "../proposal.ts";
import { phrasesOf } from "../view/phrases.ts";
import type { SentenceView } from "../view/sentence-view.ts";
import { nounAttack } from "./attack-nouns.ts";
import { tradedFire } from "./attack-traded.ts";
import { verbAttack } from "./attack-verbs.ts";
import { weaponKills, weaponLands } from "./attack-weapons.ts";
import { violentNounAt } from "./violence.ts";

/** Violent acts of a sentence, by noun ('Russian strikes on Idlib') and by verb ('jets struck Idlib'). */
export function recogniseAttacks(context: Context, view: SentenceView, trace: Trace): Proposal[] {
  const out: Proposal[] = [];
  for (let i = 0; i < view.tokens.length; i++) {
    const traded = tradedFire(context, view, i, trace);
    const byVerb =
      traded ??
      verbAttack(context, view, i, trace) ??
      weaponLands(context, view, i) ??
      weaponKills(context, view, i);
    if (byVerb) out.push(byVerb);
    if (traded) {
      // What was exchanged is this attack and no other.
      i = phrasesOf(view).at[i + 1]?.head ?? i;
      continue;
    }
    const noun = violentNounAt(context, view, i);
    if (noun) {
      const byNoun = nounAttack(context, view, noun, trace);
      if (byNoun) out.push(byNoun);
      i = noun.hit.end - 1;
    }
  }
  return out;
}
