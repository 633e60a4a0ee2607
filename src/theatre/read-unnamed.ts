import type { Resolution } from "../model/theatre.ts";
import { type Read, reading, resolve, type Task, textBetween, isTied, keyAt } from "./actor-phrase-task.ts";
import { ROLE_LINKS, ROLES, SIDINGS } from "./actor-words.ts";
import { isNameGap, type NameToken } from "./name-tokens.ts";

/** 'A senior Syrian military security source': no more words before the noun. */
const MOST_MODIFIERS = 7;

/** 'A Syrian military source', 'a commander with Ahrar al-Sham', 'two opposition activists'. */
export function described(task: Task, i: number): Read | null {
  if (ROLES.has(keyAt(task, i - 1)) || isInsideRun(task, i) || isInsideNumber(task, i)) return null;
  let at = i;
  const most = Math.min(task.tokens.length, i + MOST_MODIFIERS);
  while (at < most && !ROLES.has(keyAt(task, at))) {
    const next = task.tokens[at + 1];
    if (next === undefined || !isNameGap(task.text, (task.tokens[at] as NameToken).end, next.start))
      return null;
    if (CLOSED.has(keyAt(task, at))) return null;
    at++;
  }
  const role = ROLES.get(keyAt(task, at));
  if (role === undefined || at >= most) return null;
  const opener = keyAt(task, i);
  const opened = OPENED.has(opener) || /^\d{1,4}$/.test(opener);
  const from = opened ? i + 1 : i;
  // 'Foreign Minister Harun Vale' names somebody; only the unnamed are described.
  if (task.tokens[at + 1]?.capital && task.tokens[at]?.capital && isSpaced(task, at)) return null;
  if (from === at && !opened && !hasLink(task, at)) return null;
  const before = affiliationIn(task, from, at - 1);
  if (!opened && before === null && !hasLink(task, at) && from < at && task.mentionAt.size > 0) return null;
  const after = before === null && hasLink(task, at) ? affiliationAfter(task, at + 1) : null;
  const last = after?.last ?? at;
  const belongs = before ?? after?.of ?? null;
  if (belongs === null && !opened) return null;
  const listed = resolve(task, textBetween(task, i, at));
  const printed = textBetween(task, i, last);
  const who = belongs?.id === undefined || belongs.id === null ? "" : `, of ${nameOf(task, belongs.id)}`;
  const resolution: Resolution =
    listed.outcome === "resolved"
      ? listed
      : {
          printed,
          id: null,
          name: printed.replace(/^(?:the|a|an) /i, ""),
          candidates: belongs?.id ? [belongs.id] : [],
          outcome: "unknown",
          reason: `an unnamed ${role}${who}`,
        };
  return {
    last,
    readings: [
      reading(task, i, last, resolution, {
        type: "unnamed",
        role,
        affiliation: belongs?.id ?? null,
        affiliationPrinted: belongs?.printed ?? null,
      }),
    ],
  };
}

export const OPENED = new Set(
  "a an the one two three four five six several some many unnamed anonymous another other local".split(" "),
);
export const CLOSED = new Set(
  "and or of in to from by with said says that who which was were is are has have had".split(" "),
);

/** Whether the token before belongs to the same run of words: a description is read from its beginning. */
function isInsideRun(task: Task, i: number): boolean {
  const before = task.tokens[i - 1];
  return before !== undefined && OPENED.has(before.key) && !OPENED.has(keyAt(task, i));
}

/** '250,000 residents' are not '000 residents'. */
function isInsideNumber({ text, tokens }: Task, i: number): boolean {
  const [before, here] = [tokens[i - 1], tokens[i]];
  return (
    before !== undefined &&
    here !== undefined &&
    /^\d+$/.test(before.form) &&
    /^[.,]$/.test(text.slice(before.end, here.start))
  );
}

function isSpaced({ text, tokens }: Task, i: number): boolean {
  const [a, b] = [tokens[i], tokens[i + 1]];
  return a !== undefined && b !== undefined && b.start - a.end === 1 && text[a.end] === " ";
}

function hasLink(task: Task, at: number): boolean {
  return ROLE_LINKS.has(keyAt(task, at + 1)) && task.tokens[at + 2] !== undefined;
}

interface Belonging {
  readonly id: string | null;
  readonly printed: string;
}

/** Whose somebody is by the words before the noun; the longest that names a party. */
function affiliationIn(task: Task, first: number, last: number): Belonging | null {
  for (let a = first; a <= last; a++) {
    for (let b = last; b >= a; b--) {
      const printed = textBetween(task, a, b);
      if (SIDINGS.has(keyAt(task, a)) && a + 1 <= b && isTied(task, a)) {
        const side = resolve(task, textBetween(task, a + 1, b));
        if (side.outcome !== "unknown") return { id: keyAt(task, a) === "pro" ? side.id : null, printed };
        continue;
      }
      // 'A rebel commander' is of the rebels.
      const found = [printed, `${printed}s`].map((form) => resolve(task, form)).find(isKnown);
      if (found !== undefined) return { id: found.id, printed };
    }
    if (SIDINGS.has(keyAt(task, a)) && isTied(task, a) && a < last)
      return { id: null, printed: textBetween(task, a, a + 1) };
  }
  return null;
}

function isKnown({ outcome }: Resolution): boolean {
  return outcome !== "unknown";
}

function affiliationAfter(task: Task, link: number): { of: Belonging; last: number } | null {
  const first = keyAt(task, link + 1) === "to" ? link + 2 : link + 1;
  const start = keyAt(task, first) === "the" ? first + 1 : first;
  for (let b = Math.min(task.tokens.length - 1, start + 5); b >= start; b--) {
    const found = resolve(task, textBetween(task, start, b));
    if (found.outcome !== "unknown")
      return { of: { id: found.id, printed: textBetween(task, start, b) }, last: b };
  }
  return null;
}

function nameOf(task: Task, id: string): string {
  return task.lookup.pack.actors.get(id)?.name ?? id;
}
