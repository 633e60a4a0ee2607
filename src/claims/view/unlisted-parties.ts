import type { Context } from "../context.ts";
import { GROUP_HEADS, UNNAMED_DOERS } from "../lexicon/actors.ts";
import { STATES } from "../lexicon/demonyms.ts";
import { wordMatcher } from "../lexicon/match.ts";
import type { ActorMention } from "./actor-mention.ts";
import { actorOfInitials } from "./actor-names.ts";
import { isInsideNewGroup, newGroupAt } from "./described-actors.ts";
import { phrasesOf } from "./phrases.ts";
import { type Range, type SentenceView, spanOf, textOf } from "./sentence-view.ts";

const states = wordMatcher(STATES);

/** Words before a name that is a place as well ('in Damascus') and make it a place. */
export const PLACE_PREPOSITIONS = new Set([
  "in",
  "near",
  "at",
  "around",
  "outside",
  "inside",
  "across",
  "into",
  "of",
  "north",
  "south",
  "east",
  "west",
]);

/** A group's own name that the theatre does not list; what the words inside it mean alone does not count. */
export function unlistedGroup(context: Context, view: SentenceView, i: number): ActorMention[] | null {
  const range = newGroupAt(context, view, i);
  if (range === null) return null;
  const printed = textOf(view, range);
  return [
    {
      ...range,
      printed,
      name: printed,
      actor: null,
      reason: "name of a group not in the theatre",
      modifier: false,
      met: spanOf(view, range),
    },
  ];
}

/** 'soldiers', 'guards', where no party is named: the printed word stands for them. */
export function unnamedDoer(view: SentenceView, range: Range): ActorMention[] {
  for (let i = range.start; i < range.end; i++) {
    const word = view.words[i] as string;
    if (!UNNAMED_DOERS.has(word) || phrasesOf(view).at[i]?.head !== i || view.words[i - 1] === "-") continue;
    const at = { start: i, end: i + 1 };
    return [
      {
        ...at,
        printed: textOf(view, at),
        name: word,
        actor: null,
        reason: "common noun for fighters",
        modifier: false,
      },
    ];
  }
  return [];
}

/** A state by its own name that the theatre does not list: 'Colombia', 'South Sudan'. */
export function stateAt(view: SentenceView, i: number): ActorMention[] | null {
  if (
    (view.names[i]?.actors.length ?? 0) > 0 ||
    !/^\p{Lu}/u.test(view.tokens[i]?.form ?? "") ||
    PLACE_PREPOSITIONS.has(view.words[i - 1] ?? "")
  )
    return null;
  const hit = states.at(view.words, i);
  if (!hit) return null;
  const range = { start: hit.start, end: hit.end };
  return [
    {
      ...range,
      printed: textOf(view, range),
      name: hit.row.value,
      actor: null,
      reason: "name of a state",
      modifier: false,
    },
  ];
}

/** 'the Arakan Army', 'M23 movement': capitalised words with a word for a group at the end. */
export function unknownGroupAt(context: Context, view: SentenceView, i: number): ActorMention[] | null {
  const phrase = phrasesOf(view).at[i];
  if (!phrase) return null;
  const first = view.classes[phrase.start] === "determiner" ? phrase.start + 1 : phrase.start;
  if (i !== first) return null;
  let end = first;
  while (end < phrase.end && /^\p{Lu}|^\d/u.test(view.tokens[end]?.form ?? "")) end++;
  const last = view.words[end - 1] ?? "";
  const article = view.words[first - 1] === "the" && end === first + 1 && view.classes[first] === "name";
  const people = article && last.endsWith("s") && !PLACE_PREPOSITIONS.has(view.words[first - 2] ?? "");
  const acronym = end === first + 1 && /^[A-Z][A-Z0-9-]{1,7}$/.test(view.tokens[first]?.form ?? "");
  if (!acronym && !people && !(end - first >= 2 && GROUP_HEADS.has(last))) return null;
  if (view.names[first] || isInsideNewGroup(context, view, first)) return null;
  const range = { start: first, end };
  const printed = textOf(view, range);
  const full = acronym ? actorOfInitials(context, view, printed) : undefined;
  return [
    {
      ...range,
      printed,
      name: full?.name ?? printed,
      actor: full?.id ?? null,
      reason: full ? "initials that the page gives beside a name" : "name of a group not in the theatre",
      modifier: false,
    },
  ];
}
