import type { AttackType } from "../../model/claim.ts";
import type { Clause } from "../clause.ts";
import type { Context } from "../context.ts";
import { type ActorMention, actorsIn } from "../view/actors.ts";
import type { Range, SentenceView } from "../view/sentence-view.ts";
import { meansWordIn, violentNounsIn, weaponIn } from "./violence.ts";

export type Where = "subject" | "object";

/** Who or what did it: the parties and the means. */
export interface Doer {
  readonly by: readonly ActorMention[];
  readonly means: string | null;
  readonly range: Range | null;
  readonly pointsBack: boolean;
}

export function doerOf(context: Context, view: SentenceView, clause: Clause, people: Where): Doer {
  const source = people === "object" ? clause.subject : clause.agent;
  const rest = { start: clause.verb.end, end: clause.extent.end };
  const main = source ? inSource(context, view, source, people === "object") : null;
  const around = inAdjuncts(context, view, rest);
  const hanging = clause.hangs ? inAdjuncts(context, view, { start: 0, end: clause.verb.start }) : null;
  return {
    by: firstNonEmpty(main?.by, around.by, hanging?.by),
    means: main?.means ?? around.means ?? hanging?.means ?? null,
    range: main?.range ?? around.range,
    // A participle hangs on a clause that may name the attack by a verb: what it lacks it takes from there.
    pointsBack: main?.pointsBack === true || around.pointsBack || clause.hangs,
  };
}

export function noDoer(context: Context, view: SentenceView, clause: Clause): Doer {
  return inAdjuncts(context, view, { start: clause.verb.end, end: clause.extent.end });
}

function firstNonEmpty(...lists: (readonly ActorMention[] | undefined)[]): readonly ActorMention[] {
  return lists.find((list) => list !== undefined && list.length > 0) ?? [];
}

/** The subject of 'killed' or what follows 'killed by': an attack, a weapon or a party. */
function inSource(context: Context, view: SentenceView, range: Range, subject: boolean): Doer {
  const noun = violentNounsIn(context, view, range)[0];
  if (noun)
    return { by: noun.by, means: noun.type === "other" ? null : noun.type, range, pointsBack: noun.definite };
  const weapon = weaponIn(view, range);
  const actors = actorsIn(context, view, range);
  const means = weapon ? weaponMeans(weapon.type) : (meansWordIn(view, range) ?? null);
  return { by: subject || actors.length > 0 ? actors : [], means, range, pointsBack: false };
}

/** 'in a Turkish drone strike', 'by regime shelling', 'during clashes', 'due to artillery fire'. */
export function inAdjuncts(context: Context, view: SentenceView, range: Range): Doer {
  const noun = violentNounsIn(context, view, range)[0];
  if (noun)
    return {
      by: noun.by,
      means: noun.type === "other" ? null : noun.type,
      range: noun.range,
      pointsBack: noun.definite && noun.by.length === 0,
    };
  return { by: [], means: meansWordIn(view, range), range: null, pointsBack: false };
}

function weaponMeans(type: AttackType): string {
  return type;
}

/** The attack after the people ('in a drone strike') or before the noun ('the strike led to the death of'). */
export function nounDoer(context: Context, view: SentenceView, noun: number, from: number): Doer {
  const after = inAdjuncts(context, view, { start: from, end: boundaryAfter(view, from) });
  if (after.range) return after;
  const agent =
    view.words[from] === "by"
      ? actorsIn(context, view, { start: from + 1, end: Math.min(view.tokens.length, from + 6) })
      : [];
  if (agent.length > 0)
    return { by: agent, means: null, range: { start: from, end: from + 2 }, pointsBack: false };
  const before = inAdjuncts(context, view, { start: boundaryBefore(view, noun), end: noun });
  return { ...before, range: null };
}

export function boundaryAfter(view: SentenceView, from: number): number {
  for (let i = from; i < view.tokens.length; i++)
    if ([".", ";", "!", "?"].includes(view.words[i] as string)) return i;
  return view.tokens.length;
}

export function boundaryBefore(view: SentenceView, from: number): number {
  for (let i = from - 1; i >= 0; i--)
    if ([";", ":", "!", "?", "that"].includes(view.words[i] as string)) return i + 1;
  return 0;
}

export function sentenceScope(view: SentenceView, around: Range): Range {
  return { start: boundaryBefore(view, around.start), end: boundaryAfter(view, around.end) };
}
