import type { Allegiance } from "../../model/claim.ts";
import { readClause } from "../clause.ts";
import type { Context } from "../context.ts";
import { ALLEGIANCE_VERBS } from "../lexicon/arms.ts";
import { verbMatcher } from "../lexicon/match.ts";
import { type Proposal, propose, spanning, type Trace } from "../proposal.ts";
import { type ActorMention, actorsIn } from "../view/actors.ts";
import { phrasesOf } from "../view/phrases.ts";
import type { Range, SentenceView } from "../view/sentence-view.ts";
import { wholePhrase } from "./violence.ts";

const verbs = verbMatcher(ALLEGIANCE_VERBS);

/** Who belongs to whom: joins, splits, merges, and former names. */
export function recogniseAllegiance(context: Context, view: SentenceView, trace: Trace): Proposal[] {
  const out: Proposal[] = [];
  for (let i = 0; i < view.tokens.length; i++) {
    const renamed = renaming(context, view, i);
    if (renamed) out.push(renamed);
    const hit = verbs.at(view.words, i);
    if (!hit || view.classes[i] !== "verb") continue;
    const rule = `allegiance/${hit.row.lemma.replaceAll(" ", "-")}`;
    const clause = readClause(view, { start: hit.start, end: hit.end }, hit.forms);
    if (clause.unreal !== null || clause.negated || clause.voice === "passive" || !clause.subject) {
      trace.refuse(rule, view, hit, "no subject, or negated, an aim or a condition");
      continue;
    }
    const otherRange =
      hit.row.value.other === "object" ? clause.object : after(view, hit.end, hit.row.value.other);
    const actor = actorsIn(context, view, clause.subject);
    const other = otherRange ? actorsIn(context, view, otherRange) : [];
    if (actor.length === 0 || other.length === 0) {
      trace.refuse(rule, view, hit, "two parties are not named");
      continue;
    }
    out.push(
      proposal(rule, view, hit.row.value.change, actor, other, hit, spanning(clause.extent, clause.subject)),
    );
  }
  return out;
}

function proposal(
  rule: string,
  view: SentenceView,
  change: Allegiance["change"],
  actor: readonly ActorMention[],
  other: readonly ActorMention[],
  anchor: Range,
  quote: Range,
): Proposal {
  const allegiance: Allegiance = {
    change,
    actor: actor.map((one) => one.name),
    other: other.map((one) => one.name),
  };
  return propose(
    rule,
    view,
    { kind: "allegiance", allegiance },
    {
      anchor: { start: anchor.start, end: anchor.end },
      quote,
      scope: quote,
      actors: [...actor, ...other],
    },
  );
}

function after(view: SentenceView, from: number, words: readonly string[]): Range | null {
  if (!words.includes(view.words[from] ?? "")) return null;
  const phrase = phrasesOf(view).at[from + 1];
  return phrase?.start === from + 1 ? wholePhrase(view, phrase) : null;
}

/** 'X, formerly Y', 'X (formerly known as Y)': the printed old name is kept beside the new one. */
function renaming(context: Context, view: SentenceView, i: number): Proposal | null {
  if (view.words[i] !== "formerly") return null;
  const mark = view.words[i - 1];
  if (mark !== "," && mark !== "(") return null;
  const now = phrasesOf(view).at[i - 2];
  let at = i + 1;
  while (["known", "called", "named", "as", "the"].includes(view.words[at] ?? "")) at++;
  const before = phrasesOf(view).at[at];
  if (!now || !before) return null;
  const actor = actorsIn(context, view, { start: at, end: before.end });
  const other = actorsIn(context, view, now);
  if (actor.length === 0 || other.length === 0) return null;
  const old = actor.map((one) => ({ ...one, name: one.printed }));
  return proposal(
    "allegiance/formerly",
    view,
    "renames",
    old,
    other,
    { start: i, end: i + 1 },
    { start: now.start, end: before.end },
  );
}
