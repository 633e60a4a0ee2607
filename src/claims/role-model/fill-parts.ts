import type { Context } from "../context.ts";
import { changed, type Draft } from "../draft.ts";
import { type Range, touches } from "../view/sentence-view.ts";
import { asActor, likeliestDoer } from "./parts.ts";

/**
 * How sure the model must be of a doer where the rules found none. On our own table 0.2 names nine doers more
 * than the rules and no wrong one (docs/roles.md).
 */
export const LEAST_DOER = 0.2;

/** The rule that a doer given by the model is shown under. */
export const LEARNED_DOER = "learned/doer";

/** Fills the doer of claims of one kind where the rules left it empty and the role model is sure of one. */
export function fillDoers(context: Context, drafts: readonly Draft[], kind: "attack" | "toll"): Draft[] {
  return drafts.map((draft) => (draft.body.kind === kind ? withDoer(context, draft) : draft));
}

function withDoer(context: Context, draft: Draft): Draft {
  const { body, view } = draft;
  if (body.kind !== "attack" && body.kind !== "toll") return draft;
  const by = body.kind === "attack" ? body.attack.by : body.toll.by;
  if (by.length > 0 || !canHaveDoer(draft)) return draft;
  const part = likeliestDoer(context, view, within(draft), LEAST_DOER);
  // 'the death four members': words that name the harm name nobody who did it.
  if (!part || touches(part.range, draft.anchor)) return draft;
  const actor = asActor(view, part);
  const actors = [...draft.actors, actor];
  const names = [actor.name];
  return changed(draft, LEARNED_DOER, {
    body:
      body.kind === "attack"
        ? { kind: "attack", attack: { ...body.attack, by: names } }
        : { kind: "toll", toll: { ...body.toll, by: names } },
    actors,
  });
}

const HARMS = new Set(["killed", "injured", "detained", "executed", "captured", "displaced"]);

function canHaveDoer({ body, certainty, stance }: Draft): boolean {
  if (certainty === "denied" || stance === "denies") return false;
  if (body.kind === "toll") return HARMS.has(body.toll.status) && body.toll.count?.max !== 0;
  return body.kind === "attack" && body.attack.status !== "repelled";
}

/** Where the doer is looked for: the words quoted and their clause. */
function within({ quote, scope }: Draft): Range {
  return { start: Math.min(quote.start, scope.start), end: Math.max(quote.end, scope.end) };
}
