import type { NameMention } from "../model/theatre.ts";
import type { NameTree, Reading } from "./name-index.ts";
import { isNameGap, isTightGap, nameTokens, type NameToken } from "./name-tokens.ts";
import {
  GUARDED_PLACE_NAMES,
  LOCATIVE_WORDS,
  NEUTRAL_NEIGHBOURS,
  TYPE_WORDS,
  WORD_INITIALS,
} from "./name-words.ts";
import type { Spelling } from "./spelling.ts";

interface Run {
  readonly text: string;
  readonly tokens: readonly NameToken[];
  readonly keys: readonly string[];
  readonly tree: NameTree;
}

/**
 * All names of the tree in a text, longest first at each point, without overlaps, in order. One pass; the
 * time grows with the text and not with the number of names.
 */
export function findNames(text: string, tree: NameTree, spelling: Spelling): NameMention[] {
  const tokens = nameTokens(text);
  const run: Run = { text, tokens, keys: spelling.keys(tokens, text), tree };
  const mentions: NameMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = longestAt(run, at);
    if (found === null) {
      at++;
      continue;
    }
    const first = startWithArticle(run, at, spelling);
    const start = (tokens[first] as NameToken).start;
    const end = (tokens[found.last] as NameToken).end;
    mentions.push(mention(text.slice(start, end), start, end, found.readings));
    at = found.last + 1;
  }
  return mentions;
}

/** The longest name that begins at a word and whose print allows at least one reading. */
function longestAt(run: Run, at: number): { last: number; readings: Reading[] } | null {
  let best: { last: number; readings: Reading[] } | null = null;
  const branch = run.tree.branchAt(run.keys, at);
  if (branch === undefined) return null;
  let key = run.keys[at] as string;
  for (let last = at; ; last++) {
    const known = branch.get(key);
    if (known === undefined) break;
    const readings = known.filter((reading) => isAllowed(run, at, last, reading));
    if (readings.length > 0) best = { last, readings };
    const next = run.tokens[last + 1];
    if (next === undefined || !isNameGap(run.text, (run.tokens[last] as NameToken).end, next.start)) break;
    key = `${key} ${run.keys[last + 1]}`;
  }
  return best;
}

function isAllowed(run: Run, first: number, last: number, reading: Reading): boolean {
  const word = run.tokens[last] as NameToken;
  if (reading.exact !== null && word.key !== reading.exact) return false;
  if (reading.initials !== null && !isPrintedAs(run, first, reading.initials)) return false;
  for (let i = first; i <= last; i++)
    if ((reading.capitals >> (i - first)) & 1 && !(run.tokens[i] as NameToken).capital) return false;
  if (reading.afterThe && run.tokens[first - 1]?.key !== "the") return false;
  if (reading.as !== "place" || first !== last) return true;
  if (GUARDED_PLACE_NAMES.has(word.key)) return isPlaced(run, first);
  return !reading.village || !isInsideLongerName(run, first);
}

/** Initials match letter by letter; inside a run of capitals ('ALEPPO IS BURNING') words are not initials. */
function isPrintedAs(run: Run, at: number, initials: string): boolean {
  const word = run.tokens[at] as NameToken;
  if (word.form !== initials) return false;
  if (!WORD_INITIALS.has(word.key) || word.end - word.start > word.form.length) return true;
  return !(isShouted(run.tokens[at - 1]) && isShouted(run.tokens[at + 1]));
}

function isShouted(token: NameToken | undefined): boolean {
  return token !== undefined && token.form.length > 2 && token.form === token.form.toUpperCase();
}

/** A locative word before the name, or a word for a kind of place on either side. */
function isPlaced(run: Run, at: number): boolean {
  const before = run.tokens[at - 1]?.key ?? "";
  const after = run.tokens[at + 1]?.key ?? "";
  const kind = before === "of" ? (run.tokens[at - 2]?.key ?? "") : before;
  if (TYPE_WORDS.has(kind) || TYPE_WORDS.has(after)) return true;
  const isArticle = run.keys[at - 1] === "al";
  const leading = isArticle ? (run.tokens[at - 2]?.key ?? "") : before;
  return LOCATIVE_WORDS.has(leading) && !isInsideLongerName(run, at);
}

/** Whether a word with a capital, known for nothing else, touches the name: 'Karim Hamdan', 'Hamdan Street'. */
function isInsideLongerName(run: Run, at: number): boolean {
  const extends_ = (neighbour: number, gapFrom: number, gapTo: number) => {
    const token = run.tokens[neighbour];
    if (token === undefined || !token.capital || /^\d/.test(token.key)) return false;
    if (NEUTRAL_NEIGHBOURS.has(token.key) || TYPE_WORDS.has(token.key) || run.tree.isPeople(token.key))
      return false;
    return gapTo - gapFrom === 1 && /[\s-]/.test(run.text[gapFrom] as string);
  };
  const word = run.tokens[at] as NameToken;
  const before = run.tokens[at - 1];
  const after = run.tokens[at + 1];
  return (
    (before !== undefined && run.keys[at - 1] !== "al" && extends_(at - 1, before.end, word.start)) ||
    (after !== undefined && extends_(at + 1, word.end, after.start))
  );
}

/** An article tied to the first word belongs to the printed form even where the pack has none: 'al-Kalasa'. */
function startWithArticle(run: Run, at: number, spelling: Spelling): number {
  const before = run.tokens[at - 1];
  const word = run.tokens[at] as NameToken;
  if (before === undefined || !spelling.isArticle(run.keys[at - 1] as string)) return at;
  return isTightGap(run.text, before.end, word.start) ? at - 1 : at;
}

function mention(printed: string, start: number, end: number, readings: readonly Reading[]): NameMention {
  const places: string[] = [];
  const actors: string[] = [];
  let demonym = false;
  for (const { id, as } of readings) {
    const list = as === "place" ? places : actors;
    if (!list.includes(id)) list.push(id);
    if (as === "demonym") demonym = true;
  }
  return demonym ? { printed, start, end, places, actors, demonym } : { printed, start, end, places, actors };
}
