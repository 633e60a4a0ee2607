import type { Theatre } from "../../model/theatre.ts";
import { isDay } from "../words/dates.ts";
import { namesIn } from "./names.ts";
import { wordsOf } from "./words.ts";

/** One thing that an item must have. */
export interface Term {
  /** As typed, for what the page says of it. */
  readonly typed: string;
  /** Word keys that must stand one behind the other; empty for a date. */
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

/** Reads what a reader typed: words, names, dates, "phrases" and beginnings (`bomb*`). */
export function parseQuery(query: string, theatre: Theatre): Term[] {
  const text = query.slice(0, LONGEST_QUERY);
  const terms: Term[] = [];
  const rest = text.replace(QUOTED, (whole, inside: string) => {
    const words = wordsOf(inside).map(({ key }) => key);
    if (words.length > 0)
      terms.push({ typed: `“${inside.trim()}”`, words, open: false, marks: [], exact: true });
    return " ".repeat(whole.length);
  });
  const undated = withoutDates(rest, terms);
  const names = namesIn(undated, theatre);
  const words = wordsOf(undated);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as (typeof words)[number];
    const name = names.find(({ start, end }) => start <= word.start && word.start < end);
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

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const WRITTEN = new RegExp(
  String.raw`\b(?:(\d{1,2})\s+)?(${MONTHS.map((month) => `${month}|${month.slice(0, 3)}`).join("|")})\s+(\d{4})\b`,
  "gi",
);
const NUMBERED = /\b(\d{4}-\d{2})(-\d{2})?\b/g;

/** Takes dates out of a text and adds them as terms: '28 September 2016', 'Sep 2016', '2016-09-28', '2016-09'. */
function withoutDates(text: string, terms: Term[]): string {
  const take = (typed: string, date: string): string => {
    if (date.length === 10 ? !isDay(date) : !/-(?:0[1-9]|1[0-2])$/.test(date)) return typed;
    terms.push({ typed, words: [], open: false, marks: [dateMark(date)], exact: false });
    return " ".repeat(typed.length);
  };
  return text
    .replace(WRITTEN, (typed, day: string | undefined, month: string, year: string) => {
      const number = MONTHS.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3))) + 1;
      const two = (value: string | number) => String(value).padStart(2, "0");
      return take(typed, `${year}-${two(number)}${day === undefined ? "" : `-${two(day)}`}`);
    })
    .replace(NUMBERED, (typed) => take(typed, typed));
}

/** The mark of a day or a month. */
export function dateMark(date: string): string {
  return `date:${date}`;
}
