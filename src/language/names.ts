import { MONTHS, WEEKDAYS } from "./lexicon/calendar.ts";
import type { Span } from "../model/offsets.ts";
import {
  CAPITAL_WORDS,
  COMPASS,
  COUNTRY_LETTERS,
  EVENT_HEADS,
  GROUP_HEADS,
  NAME_PARTICLES,
  NATIONAL_ADJECTIVES,
  ORGANISATION_HEADS,
  PERSON_FIRST,
  PLACE_FIRST,
  PLACE_HEADS,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
  SENTENCE_OPENERS,
} from "./lexicon/name-words.ts";
import { PERSON_SINGULAR } from "./lexicon/people.ts";
import { nameWords, type NameWord } from "./name-pieces.ts";
import { isTitleAlone, readTitle, type Title } from "./name-titles.ts";

export type NameKind = "person" | "organisation" | "group" | "place" | "unknown";

/** A name found by its form and surroundings alone, before any gazetteer is asked. The span leaves titles out. */
export interface NamedSpan extends Span {
  /** The exact words, without title and possessive ending. */
  readonly name: string;
  readonly kind: NameKind;
  /** The title before it in lower case ('foreign minister'), or null. */
  readonly title: string | null;
  /** The words set off after it ('a spokesman for the council'), or null. */
  readonly role: string | null;
  /** The short form printed in brackets after it ('SOHR'), or null. */
  readonly acronym: string | null;
  /** What title and role say of a person; null where they say nothing. */
  readonly gender: "male" | "female" | null;
}

/** A run of words of one name: indexes `[from, to)`. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** Longer runs are headlines or shouting. */
const MAX_WORDS = 9;
const ROLE_LENGTH = 120;

/**
 * Finds names of people, organisations, armed groups and places by capitals, titles, appositions and the words
 * beside them. A lone capitalised word at the start of a sentence is a name only where it stands capitalised
 * inside a sentence too.
 *
 * @param text a document or block; offsets are UTF-16 units into it
 * @returns names in text order, without overlaps; `unknown` where nothing tells the kind. Linear.
 * @example findNamedSpans("Gen. Omar Haddad, a spokesman for the council, said so.") // Omar Haddad, person
 */
export function findNamedSpans(text: string): NamedSpan[] {
  const words = nameWords(text);
  const inside = new Set(
    words.filter(({ capital, opensSentence }) => capital && !opensSentence).map(({ lower }) => lower),
  );
  const found: NamedSpan[] = [];
  let at = 0;
  while (at < words.length) {
    const run = readRun(words, at);
    if (run === null) {
      at++;
      continue;
    }
    const named = nameOf(words, text, run, inside);
    if (named !== null) found.push(named);
    at = run.to;
  }
  return found;
}

/** Names of people only. */
export function findPersonNames(text: string): NamedSpan[] {
  return findNamedSpans(text).filter(({ kind }) => kind === "person");
}

function readRun(words: readonly NameWord[], at: number): Run | null {
  const first = words[at];
  if (first === undefined || !canBegin(words, at)) return null;
  let to = at + 1;
  while (to < words.length && to - at < MAX_WORDS * 2) {
    const next = nextOfRun(words, at, to);
    if (next === null) break;
    to = next;
  }
  return { from: at, to };
}

function canBegin(words: readonly NameWord[], at: number): boolean {
  const word = words[at] as NameWord;
  if (word.mark) return false;
  if (word.capital) return true;
  return PERSON_FIRST.has(word.lower) && words[at + 1]?.capital === true;
}

/** The index after the next word of a run, or null: a capital, a particle or 'of' between capitals, a title's stop. */
function nextOfRun(words: readonly NameWord[], from: number, at: number): number | null {
  const word = words[at];
  if (word === undefined || word.opensBlock) return null;
  if (word.mark) {
    if (word.form !== "." || !word.glued) return null;
    const after = words[at + 1];
    const title = after?.capital === true && !after.opensSentence && !after.glued;
    return title || isInitials(words, at) ? at + 1 : null;
  }
  if (word.capital) return word.opensSentence ? null : at + 1;
  const follows = words[at + 1]?.capital === true && words[at + 1]?.opensSentence === false;
  if (!follows) return null;
  if (NAME_PARTICLES.has(word.lower)) return at + 2;
  const head = words
    .slice(from, at)
    .some(({ lower }) => isHead(lower) || lower === "secretary" || lower === "chief");
  const calendar = WEEKDAYS.has(words[at + 1]?.lower ?? "") || MONTHS.has(words[at + 1]?.lower ?? "");
  if (["of", "for", "on"].includes(word.lower)) return head && !calendar ? at + 2 : null;
  if (word.lower === "and") return isMinistry(words, from, at) ? at + 2 : null;
  return null;
}

function isHead(lower: string): boolean {
  return ORGANISATION_HEADS.has(lower) || GROUP_HEADS.has(lower);
}

/** 'Ministry of Health and Population' */
function isMinistry(words: readonly NameWord[], from: number, at: number): boolean {
  const of = words.slice(from, at).findIndex(({ lower }) => lower === "of" || lower === "for");
  const body =
    of > 0 &&
    /^(?:ministry|department|directorate|committee|office)$/.test(words[from + of - 1]?.lower ?? "");
  return body && words[at + 2]?.capital !== true;
}

/** 'U.S.', 'J. K.' */
function isInitials(words: readonly NameWord[], stop: number): boolean {
  const before = words[stop - 1];
  const after = words[stop + 1];
  return (
    before?.form.length === 1 && before.capital && after?.form.length === 1 && after.capital && after.glued
  );
}

function nameOf(
  words: readonly NameWord[],
  text: string,
  run: Run,
  inside: ReadonlySet<string>,
): NamedSpan | null {
  const trimmed = trim(words, run);
  if (trimmed === null || isTitleAlone(words, trimmed.from, trimmed.to)) return null;
  const title = readTitle(words, trimmed.from, trimmed.to);
  const from = title === null ? trimmed.from : title.next;
  const to = trimmed.to;
  if (from >= to) return null;
  const first = words[from] as NameWord;
  const last = words[to - 1] as NameWord;
  const single = to === from + 1;
  if (single && NATIONAL_ADJECTIVES.has(first.lower)) return null;
  if (single && title === null && !isNameAlone(words, from, inside)) return null;
  if (
    to - from > MAX_WORDS ||
    (to - from > 3 && words.slice(from, to).every(({ acronym, mark }) => acronym || mark))
  )
    return null;
  const acronym = acronymAfter(words, to);
  const role = title === null && single ? null : roleAfter(words, text, to);
  const kind = kindOf(words, { from, to }, title, role, acronym);
  return {
    start: first.start,
    end: last.end,
    name: text.slice(first.start, last.end),
    kind,
    title: title?.phrase ?? null,
    role: kind === "person" ? role : null,
    acronym,
    gender: kind === "person" ? (title?.gender ?? genderOfRole(role)) : null,
  };
}

/** Drops words at the start of a sentence that are no part of a name, and loose ends. */
function trim(words: readonly NameWord[], { from, to }: Run): Run | null {
  let start = from;
  let end = to;
  while (start < end && isOpener(words, start, from)) start++;
  while (end > start && (words[end - 1]?.mark === true || NAME_PARTICLES.has(words[end - 1]?.lower ?? "")))
    end--;
  return start < end ? { from: start, to: end } : null;
}

function isOpener(words: readonly NameWord[], at: number, runStart: number): boolean {
  const word = words[at] as NameWord;
  if (word.mark) return true;
  if (CAPITAL_WORDS.has(word.lower)) return true;
  // After the first word a capital is the name's own, save on days and months: 'On Monday Omar Haddad'.
  return at === runStart
    ? SENTENCE_OPENERS.has(word.lower)
    : WEEKDAYS.has(word.lower) || MONTHS.has(word.lower);
}

/** Whether one capitalised word is a name by itself. */
function isNameAlone(words: readonly NameWord[], at: number, inside: ReadonlySet<string>): boolean {
  const word = words[at] as NameWord;
  if (
    SENTENCE_OPENERS.has(word.lower) ||
    NATIONAL_ADJECTIVES.has(word.lower) ||
    CAPITAL_WORDS.has(word.lower)
  )
    return false;
  if (word.form.length < 2) return false;
  if (word.acronym) return true;
  return !word.opensSentence || inside.has(word.lower);
}

function acronymAfter(words: readonly NameWord[], at: number): string | null {
  const [open, word, close] = [words[at], words[at + 1], words[at + 2]];
  return open?.form === "(" && word?.acronym === true && close?.form === ")" ? word.form : null;
}

const ROLE_STARTS = new Set(
  "a an the his her their its our head chief leader director spokesman spokeswoman spokesperson commander president chairman founder member mayor governor co-founder co-chair deputy who".split(
    " ",
  ),
);

/** The apposition after a name: from the comma to the next comma, stop or bracket. */
function roleAfter(words: readonly NameWord[], text: string, at: number): string | null {
  let next = at;
  const age =
    words[next]?.form === "," &&
    /^\d{1,3}$/.test(words[next + 1]?.form ?? "") &&
    words[next + 2]?.form === ",";
  if (age) next += 2;
  const comma = words[next];
  const first = words[next + 1];
  if (comma?.form !== "," || first === undefined || !ROLE_STARTS.has(first.lower)) return null;
  let end = next + 1;
  for (; end < words.length && end < next + 24; end++) {
    const word = words[end] as NameWord;
    if (word.opensBlock || (word.mark && ",.;:()—–!?".includes(word.form))) break;
  }
  const role = text.slice(first.start, words[end - 1]?.end ?? first.end);
  if (role.length > ROLE_LENGTH) return null;
  const names =
    first.lower === "who" ||
    nameWords(role).some(
      ({ lower }) => PERSON_SINGULAR.has(lower) || (ROLE_STARTS.has(lower) && !ARTICLES.has(lower)),
    );
  return names ? role : null;
}

const ARTICLES = new Set("a an the his her their its our".split(" "));

function genderOfRole(role: string | null): "male" | "female" | null {
  if (role === null) return null;
  if (/\b(?:spokeswoman|chairwoman|woman|mother|sister|daughter|wife|widow|girl|actress)\b/i.test(role))
    return "female";
  return /\b(?:spokesman|chairman|man|father|brother|son|husband|boy)\b/i.test(role) ? "male" : null;
}

function kindOf(
  words: readonly NameWord[],
  { from, to }: Run,
  title: Title | null,
  role: string | null,
  acronym: string | null,
): NameKind {
  const lower = words.slice(from, to).map((word) => word.lower);
  const first = lower[0] ?? "";
  const head = headOf(lower);
  if (title === null && to - from > 1) {
    if (PLACE_HEADS.has(lower.at(-1) ?? "")) return "place";
    if (head !== null) return head;
    if (EVENT_HEADS.has(lower.at(-1) ?? "")) return "unknown";
    if (COMPASS.has(first)) return "place";
  }
  if (title !== null) return "person";
  if (acronym !== null) return "organisation";
  if (PLACE_FIRST.has(first) || PLACE_FIRST.has(first.split("-")[0] ?? "")) return "place";
  if (isPlaceBySurroundings(words, from, to)) return "place";
  if ((words[from] as NameWord).acronym && to === from + 1) return kindOfAcronym(words, from);
  if (role !== null || PERSON_FIRST.has(first)) return "person";
  if (head !== null && to - from === 1) return head;
  return to - from > 1 && !NATIONAL_ADJECTIVES.has(first) ? "person" : "unknown";
}

/** Letters are a body's, save those of countries and of the town that a report is dated from: 'ERBIL (Agency) –'. */
function kindOfAcronym(words: readonly NameWord[], at: number): NameKind {
  const word = words[at] as NameWord;
  const dateline = word.opensSentence && word.form.length > 4 && /^[(,–—-]$/.test(words[at + 1]?.form ?? "");
  return dateline || COUNTRY_LETTERS.has(word.lower) ? "place" : "organisation";
}

/** The kind that a head word gives: the last word, or the word before 'of' and 'for'. */
function headOf(lower: readonly string[]): NameKind | null {
  const of = lower.findIndex((word) => word === "of" || word === "for");
  const heads = [of > 0 ? lower[of - 1] : undefined, lower.at(-1), lower[0]];
  for (const head of heads) {
    if (head === undefined) continue;
    if (ORGANISATION_HEADS.has(head) && (head !== lower[0] || of > 0 || lower.length === 1))
      return "organisation";
    if (GROUP_HEADS.has(head)) return "group";
  }
  return null;
}

function isPlaceBySurroundings(words: readonly NameWord[], from: number, to: number): boolean {
  const before = words[from - 1]?.lower ?? "";
  const after = words[to];
  if (PLACE_PREPOSITIONS.has(before)) return true;
  if (before === "of" && PLACE_NOUNS.has(words[from - 2]?.lower ?? "")) return true;
  const noun = after !== undefined && !after.mark && !after.opensSentence && PLACE_NOUNS.has(after.lower);
  return (noun && !/^(?:north|south|east|west|area)/.test(after.lower)) || PLACE_NOUNS.has(before);
}
