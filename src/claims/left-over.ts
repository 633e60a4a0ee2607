import type { Context } from "./context.ts";
import { facilitiesIn } from "./kinds/facility-nouns.ts";
import { weaponsIn } from "./kinds/arms-things.ts";
import type { Draft } from "./draft.ts";
import type { Refusal } from "./proposal.ts";
import { peopleIn } from "./view/people.ts";
import { type Range, type SentenceView, touches } from "./view/sentence-view.ts";

/**
 * Words that a kind of claim is about and that no claim of that kind took up, with what was looked for beside
 * them. For `daybook explain`: most recognisers say what they refuse, but none can say where it never looked.
 */
export function leftOver(context: Context, drafts: readonly Draft[]): Refusal[] {
  return context.views.flatMap((view) => {
    const taken = (kind: Draft["body"]["kind"], range: Range) =>
      drafts.some((draft) => draft.view === view && draft.body.kind === kind && touches(draft.quote, range));
    const all = { start: 0, end: view.tokens.length };
    const people = peopleIn(context, view)
      .filter((group) => group.count !== null && !taken("toll", group))
      .map((at) =>
        refusal(view, "toll", at, "people counted, but no word beside them says what became of them"),
      );
    const facilities = facilitiesIn(view, all)
      .filter(({ noun }) => !taken("facility", noun) && !taken("aid", noun))
      .map(({ noun }) =>
        refusal(view, "facility", noun, "no word beside it says that it was struck, shut or working"),
      );
    const weapons = weaponsIn(view, all)
      .filter((thing) => !taken("arms", thing))
      .map((at) =>
        refusal(view, "arms", at, "nobody supplies, takes, holds or uses it: a means of an attack, or none"),
      );
    return [...people, ...facilities, ...weapons];
  });
}

function refusal(view: SentenceView, rule: string, { start, end }: Range, why: string): Refusal {
  return { view, rule, at: { start, end }, why };
}
