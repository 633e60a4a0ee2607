import { readClause } from "../clause.ts";
import type { Context } from "../context.ts";
import { BE_FORMS } from "../lexicon/closed-classes.ts";
import { verbMatcher } from "../lexicon/match.ts";
import { COUNTING_VERBS, TOTAL_NOUNS } from "../lexicon/tolls.ts";
import { phrasesOf } from "../view/phrases.ts";
import { type Range, type SentenceView, spanOf, textOf } from "../view/sentence-view.ts";
import type { Frame } from "./frame.ts";
import { type Heard, readVoice } from "./voices.ts";

const counting = verbMatcher(COUNTING_VERBS);

/** Words from the verb to the noun of the total, and from there to the number. */
const NEAR = 6;
const FAR = 14;

/**
 * 'The ministry put the toll at 26', 'X lowered its count of the dead from 32 to 26', 'the count was revised to 26 by X':
 * who counts says the number.
 */
export function countsFrame(context: Context, view: SentenceView, i: number, heard: Heard): Frame | null {
  const hit = counting.at(view.words, i);
  // Before 'down', 'upwards' a tagger may take the verb for something else, and the active for a passive.
  const passive = view.words.slice(Math.max(0, i - 2), i).some((word) => BE_FORMS.has(word));
  if (!hit || (view.classes[i] !== "verb" && !passive)) return null;
  const clause = readClause(view, { start: hit.start, end: hit.end }, hit.forms);
  if (clause.unreal !== null || clause.negated) return null;
  const who = passive ? agentBehind(view, hit.end) : clause.subject;
  const total = passive
    ? totalIn(view, { start: Math.max(0, i - FAR), end: i })
    : totalIn(view, behind(view, hit.end));
  if (!who || total < 0 || !numberFollows(view, Math.max(total, hit.end))) return null;
  const voice = readVoice(context, view, who, heard);
  if (voice === null || voice === "authorless") return null;
  const start = phrasesOf(view).at[total]?.start ?? total;
  const end = passive ? who.start - 1 : Math.max(clause.extent.end, total + 1);
  return {
    rule: "attribution/counts",
    sentence: view.number,
    voice,
    cue: textOf(view, hit),
    cueSpan: spanOf(view, hit),
    stance: "asserts",
    certainty: null,
    contents: [spanOf(view, { start, end })],
    trailing: false,
    inner: false,
  };
}

/** 'was revised upwards to 41 | by the ministry' */
function agentBehind(view: SentenceView, from: number): Range | null {
  const by = view.words.indexOf("by", from);
  const phrase = by >= 0 && by < from + FAR ? phrasesOf(view).at[by + 1] : undefined;
  return phrase?.start === by + 1 ? phrase : null;
}

function behind(view: SentenceView, from: number): Range {
  return { start: from, end: Math.min(view.tokens.length, from + NEAR) };
}

/** The noun of a total ('toll', 'count', 'number') in a range, or -1. */
function totalIn(view: SentenceView, { start, end }: Range): number {
  for (let i = start; i < end; i++) if (TOTAL_NOUNS.has(view.words[i] as string)) return i;
  return -1;
}

/** 'at 26', 'from 32 to 26', 'to about 30 dead'. */
function numberFollows(view: SentenceView, from: number): boolean {
  for (let i = from; i < Math.min(view.tokens.length, from + FAR); i++) {
    if (!["at", "to"].includes(view.words[i] as string)) continue;
    if (view.quantities.slice(i + 1, i + 5).some((one) => one?.unit === "count")) return true;
  }
  return false;
}
