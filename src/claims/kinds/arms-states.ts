import type { Arms } from "../../model/claim.ts";
import type { Context } from "../context.ts";
import { type Proposal, propose, type Trace } from "../proposal.ts";
import type { ActorMention } from "../view/actors.ts";
import { phrasesOf } from "../view/phrases.ts";
import { type Range, type SentenceView } from "../view/sentence-view.ts";
import { type WeaponThing, weaponsIn } from "./arms-things.ts";
import { groupsIn, powersIn, statesIn } from "./diplomacy-parties.ts";
import { wholePhrase } from "./violence.ts";

/** Weapons by plain words of where they are: 'in the hands of X', 'came from X', 'X is the buyer of W'. */
export function armsByState(context: Context, view: SentenceView, i: number, trace: Trace): Proposal | null {
  return (
    inHands(context, view, i, trace) ?? cameFrom(context, view, i, trace) ?? buyerOf(context, view, i, trace)
  );
}

function refused(trace: Trace, rule: string, view: SentenceView, i: number, thing: unknown): null {
  const why = thing ? "nobody who could have it stands there" : "no weapon stands there";
  trace.refuse(rule, view, { start: i, end: i + 1 }, why);
  return null;
}

/** 'MANPADS are already in the hands of the Houthis' */
function inHands(context: Context, view: SentenceView, i: number, trace: Trace): Proposal | null {
  if (view.words[i] !== "hands" || view.words[i - 1] !== "the" || view.words[i + 1] !== "of") return null;
  const holder = phrasesOf(view).at[i + 2];
  const thing = thingBefore(view, i - 3);
  const to = holder ? groupsIn(context, view, wholePhrase(view, holder)) : [];
  if (!thing || !holder || to.length === 0) return refused(trace, "arms/in-the-hands-of", view, i, thing);
  return state(view, "arms/in-the-hands-of", "held", thing, [], to, i, {
    start: thing.start,
    end: holder.end,
  });
}

/** 'The missiles came from Iran', 'these drones arrived in Mali' */
function cameFrom(context: Context, view: SentenceView, i: number, trace: Trace): Proposal | null {
  const word = view.words[i] as string;
  const comes = ["came", "come", "comes"].includes(word) && view.words[i + 1] === "from";
  const arrives = ["arrived", "landed"].includes(word) && ["in", "into"].includes(view.words[i + 1] ?? "");
  if (!comes && !arrives) return null;
  const thing = thingBefore(view, i - 1);
  const phrase = phrasesOf(view).at[i + 2];
  const parties = phrase ? statesIn(context, view, wholePhrase(view, phrase)) : [];
  if (!thing || !phrase || parties.length === 0)
    return thing ? refused(trace, comes ? "arms/came-from" : "arms/arrived-in", view, i, thing) : null;
  const quote = { start: thing.start, end: phrase.end };
  return comes
    ? state(view, "arms/came-from", "supplied", thing, parties, [], i, quote)
    : state(view, "arms/arrived-in", "supplied", thing, [], parties, i, quote);
}

/** 'Algeria is the main buyer of these tanks' */
function buyerOf(context: Context, view: SentenceView, i: number, trace: Trace): Proposal | null {
  const word = view.words[i] as string;
  const buys = word === "buyer" || word === "buyers" || word === "recipient";
  if (!buys && !["supplier", "suppliers", "seller"].includes(word)) return null;
  const next = view.words[i + 1] === "of" ? phrasesOf(view).at[i + 2] : undefined;
  const thing = next ? weaponsIn(view, wholePhrase(view, next))[0] : undefined;
  let at = (phrasesOf(view).at[i]?.start ?? i) - 1;
  while (at > 0 && (view.classes[at] === "auxiliary" || view.classes[at] === "adverb")) at--;
  const phrase = phrasesOf(view).at[at];
  const parties = phrase && at >= 0 ? powersIn(context, view, phrase) : [];
  if (!thing || !phrase || parties.length === 0)
    return thing ? refused(trace, "arms/buyer-of", view, i, thing) : null;
  const quote = { start: phrase.start, end: thing.end };
  return state(view, "arms/buyer-of", "supplied", thing, buys ? [] : parties, buys ? parties : [], i, quote);
}

/** The weapons of the phrase that ends at or a little before `at`, past auxiliaries and adverbs. */
function thingBefore(view: SentenceView, at: number): WeaponThing | null {
  let i = at;
  while (i >= 0 && ["auxiliary", "adverb", "verb"].includes(view.classes[i] ?? "") && at - i < 4) i--;
  const phrase = phrasesOf(view).at[i];
  return phrase?.end === i + 1 ? (weaponsIn(view, phrase).at(-1) ?? null) : null;
}

function state(
  view: SentenceView,
  rule: string,
  status: Arms["status"],
  thing: WeaponThing,
  from: readonly ActorMention[],
  to: readonly ActorMention[],
  at: number,
  quote: Range,
): Proposal {
  const arms: Arms = {
    status,
    what: thing.text,
    from: from.map((one) => one.name),
    to: to.map((one) => one.name),
    count: thing.count,
  };
  const negated = view.words
    .slice(quote.start, at)
    .some((word) => word === "not" || word === "never" || word === "n't");
  return propose(
    rule,
    view,
    { kind: "arms", arms },
    {
      anchor: { start: at, end: at + 1 },
      quote,
      scope: quote,
      actors: [...from, ...to],
      places: [],
      certainty: negated ? "denied" : null,
      stance: negated ? "denies" : null,
    },
  );
}
