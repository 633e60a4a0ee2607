import { findPersonNames } from "../../language/names.ts";
import type { Context } from "../context.ts";
import type { PeopleGroup } from "./people.ts";
import type { Range, SentenceView } from "./sentence-view.ts";

const cache = new WeakMap<SentenceView, readonly PeopleGroup[]>();

/** Words that may stand in brackets or commas behind a name and say how old somebody is. */
const AGE = new Set("years year old aged age".split(" "));

/**
 * Lists of people who are told by name only: 'Karim Nasser and Laila Nasser were killed' counts two. The count's
 * words say how many are named and not who: victims' names stay in the quote.
 *
 * @returns one group for each list, in order; none for places, parties, or a name that stands by itself in one word
 */
export function namedPeopleIn(context: Context, view: SentenceView): readonly PeopleGroup[] {
  const known = cache.get(view);
  if (known) return known;
  const groups = listsOf(view, namesIn(context, view)).map((list): PeopleGroup => {
    const first = list[0] as Range;
    const last = list.at(-1) as Range;
    return {
      start: first.start,
      end: last.end,
      head: last.end - 1,
      count: { min: list.length, max: list.length, text: `${list.length} named` },
      who: "people",
      side: [],
      dead: false,
      elliptic: false,
      definite: false,
      parts: [],
      endWithParts: afterAge(view, last.end),
    };
  });
  cache.set(view, groups);
  return groups;
}

/** Names of people as ranges of tokens; what the pack knows as a place or party is left out. */
function namesIn(context: Context, view: SentenceView): Range[] {
  const first = view.tokens[0];
  const end = view.tokens.at(-1)?.end;
  if (!first || end === undefined) return [];
  return findPersonNames(view.text.slice(first.start, end)).flatMap((name) => {
    const [from, to] = [name.start + first.start, name.end + first.start];
    const start = view.tokens.findIndex((token) => token.end > from);
    const after = view.tokens.findIndex((token) => token.start >= to);
    const range = { start, end: after < 0 ? view.tokens.length : after };
    return start >= 0 && !isKnownOtherwise(context, view, range) ? [range] : [];
  });
}

function isKnownOtherwise({ theatre }: Context, view: SentenceView, { start, end }: Range): boolean {
  return view.names.slice(start, end).some((mention) => {
    if (mention === undefined) return false;
    const persons = mention.actors.some((id) => theatre.actors.get(id)?.kind === "person");
    return mention.places.length > 0 || (mention.actors.length > 0 && !persons);
  });
}

/** Names joined by commas and 'and', with ages between them. */
function listsOf(view: SentenceView, names: readonly Range[]): Range[][] {
  const lists: Range[][] = [];
  for (const name of names) {
    const list = lists.at(-1);
    const before = list?.at(-1);
    if (list && before && isJoint(view, afterAge(view, before.end), name.start)) list.push(name);
    else lists.push([name]);
  }
  return lists;
}

function isJoint(view: SentenceView, from: number, to: number): boolean {
  const between = view.words.slice(from, to);
  return (
    between.length <= 2 &&
    between.length > 0 &&
    between.every((word) => [",", "and", ";", "*", "•"].includes(word))
  );
}

/** The token behind ', 52,' or '(9 years old)'. */
function afterAge(view: SentenceView, at: number): number {
  const open = view.words[at];
  if (open !== "," && open !== "(") return at;
  let next = at + 1;
  while (
    next < at + 6 &&
    (view.quantities[next] !== undefined || AGE.has(view.words[next] ?? "") || view.words[next] === "-")
  )
    next++;
  if (next === at + 1) return at;
  const closed = open === "(" ? view.words[next] === ")" : view.words[next] === ",";
  if (!closed) return open === "(" ? at : next;
  // The comma behind an age closes it; one before another name is counted as the joint.
  return open === "(" || view.words[next + 1] !== "and" ? next + 1 : next;
}
