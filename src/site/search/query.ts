import type { Span } from "../../model/offsets.ts";
import type { Theatre } from "../../model/theatre.ts";
import { withoutDates } from "./dates.ts";
import { namesIn, placeMark } from "./names.ts";
import { wordsOf } from "./words.ts";

/** One thing that an item must have. */
export interface Term {
  /** As typed, for what the page says of it. */
  readonly typed: string;
  /** Word keys that must stand one behind the other; empty for a date, and for a place that something lies in. */
  readonly words: readonly string[];
  /** The last word is only a beginning. */
  readonly open: boolean;
  /** Marks of which any will do in place of the words: what a name stands for, or the day or month. */
  readonly marks: readonly string[];
  /** Typed in quotes: in these words and no others. */
  readonly exact: boolean;
}

/** Longer queries are cut, more terms are left out: a query costs no more than this. */
export const LONGEST_QUERY = 300;
const MOST_TERMS = 12;

const QUOTED = /["“”«»]([^"“”«»]{1,200})["“”«»]/g;

/**
 * Reads what a reader typed: words, names, dates, places ('in Aleppo'), "phrases" and beginnings (`bomb*`).
 *
 * @param years those of the record, for days typed without one
 */
export function parseQuery(query: string, theatre: Theatre, years: readonly number[] = []): Term[] {
  const text = query.slice(0, LONGEST_QUERY);
  const terms: Term[] = [];
  const rest = text.replace(QUOTED, (whole, inside: string) => {
    const words = wordsOf(inside).map(({ key }) => key);
    if (words.length > 0)
      terms.push({ typed: `“${inside.trim()}”`, words, open: false, marks: [], exact: true });
    return " ".repeat(whole.length);
  });
  const { rest: undated, found: dated } = withoutDates(rest, years);
  for (const { typed, dates } of dated)
    terms.push({ typed: typed.trim(), words: [], open: false, marks: dates.map(dateMark), exact: false });
  const names = namesIn(undated, theatre);
  const words = wordsOf(undated);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as (typeof words)[number];
    const nameAt = (at: number) => names.find(({ start, end }) => start <= at && at < end);
    const name = nameAt(word.start);
    const ahead = words[i + 1] === undefined ? undefined : nameAt((words[i + 1] as Span).start);
    const leads = name === undefined && THERE.has(undated.slice(word.start, word.end).toLowerCase());
    const places = leads && ahead !== undefined ? within(ahead.marks, theatre) : [];
    if (ahead !== undefined && places.length > 0) {
      const typed = undated.slice(word.start, ahead.end);
      terms.push({ typed, words: [], open: false, marks: places, exact: false });
      while (words[i + 1] !== undefined && (words[i + 1] as Span).start < ahead.end) i++;
      continue;
    }
    if (name === undefined) {
      const open = undated[word.end] === "*";
      terms.push({
        typed: undated.slice(word.start, word.end),
        words: [word.key],
        open,
        marks: [],
        exact: false,
      });
      continue;
    }
    const inside = words.filter(({ start }) => name.start <= start && start < name.end);
    terms.push({
      typed: undated.slice(name.start, name.end),
      words: inside.map(({ key }) => key),
      open: undated[name.end] === "*",
      marks: name.marks,
      exact: false,
    });
    i += inside.length - 1;
  }
  return terms.slice(0, MOST_TERMS);
}

/** Words before a place's name that ask for what lies there. */
const THERE: ReadonlySet<string> = new Set(["in", "at", "inside", "within", "في", "داخل"]);

const parts = new WeakMap<Theatre, ReadonlyMap<string, readonly string[]>>();

/** Marks of places and of all that lies in them; a country is itself only. */
function within(marks: readonly string[], theatre: Theatre): string[] {
  let known = parts.get(theatre);
  if (known === undefined) {
    const children = new Map<string, string[]>();
    for (const { id, parent } of theatre.places.values()) {
      const list = parent === null ? undefined : children.get(parent);
      if (list !== undefined) list.push(id);
      else if (parent !== null) children.set(parent, [id]);
    }
    parts.set(theatre, children);
    known = children;
  }
  const places = new Set([...theatre.places.keys()].filter((id) => marks.includes(placeMark(id))));
  for (const id of places)
    if (theatre.places.get(id)?.kind !== "country")
      for (const child of known.get(id) ?? []) places.add(child);
  return [...places].map(placeMark);
}

/** The mark of a day or a month. */
export function dateMark(date: string): string {
  return `date:${date}`;
}
