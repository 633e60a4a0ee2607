import type { Document } from "../../model/document.ts";
import type { Span } from "../../model/offsets.ts";
import { type Context, dayOf } from "../context.ts";
import { TITLES } from "../lexicon/cues.ts";
import { AUTHORLESS, SPEAKER_NOUNS, SPEAKING_PEOPLE } from "../lexicon/speakers.ts";
import { actorsIn } from "../view/actors.ts";
import { phrasesOf } from "../view/phrases.ts";
import { type Range, type SentenceView, spanOf, textOf } from "../view/sentence-view.ts";

/** Who is said to say something. */
export interface Voice {
  /** Without 'the', titles dropped, the fullest form the page has. */
  readonly name: string;
  readonly span: Span;
  readonly actor: string | null;
  /** A person: 'he' and 'she' can mean them. */
  readonly person: boolean;
  /** Several: 'they' can mean them. */
  readonly plural: boolean;
  /** Lower-case head noun, for 'the source added'. */
  readonly head: string;
}

export type VoiceReading = Voice | "authorless" | null;

/** The voices heard so far in an entry, latest last: what pronouns and short forms refer to. */
export type Heard = readonly Voice[];

/**
 * Reads the words of a source into a voice.
 *
 * @returns null where the words name nobody who can speak; 'authorless' for 'reports' and 'rumours'
 */
export function readVoice(context: Context, view: SentenceView, range: Range, heard: Heard): VoiceReading {
  const trimmed = withoutLead(view, range);
  if (trimmed.start >= trimmed.end) return null;
  const words = view.words.slice(trimmed.start, trimmed.end);
  const span = spanOf(view, trimmed);
  const first = words[0] as string;
  if (trimmed.end - trimmed.start === 1) {
    const pronoun = pronounVoice(first, span, heard);
    if (pronoun !== undefined) return pronoun;
  }
  const person = personName(context, view, trimmed);
  if (person) {
    const name = fullestPerson(context, textOf(view, person));
    const actor = context.theatre.resolveActor(name, { on: dayOf(context, view.entry), speaker: null });
    return {
      name: actor.id ? plainName(context, actor.id, name) : name,
      span,
      actor: actor.id,
      person: true,
      plural: false,
      head: words.at(-1) ?? "",
    };
  }
  const head = headWord(view, trimmed);
  if (AUTHORLESS.has(head)) {
    const owners = actorsIn(context, view, trimmed).filter((actor) => actor.actor !== null);
    const owner = owners[0];
    if (!owner) return "authorless";
    return {
      name: owner.name,
      span: spanOf(view, owner),
      actor: owner.actor,
      person: false,
      plural: false,
      head,
    };
  }
  const definite = view.words[trimmed.start - 1] === "the" || first === "this" || first === "that";
  const referred = definite && words.length <= 2 ? earlierVoice(words, heard) : null;
  if (referred) return { ...referred, span };
  if (!canSpeak(context, view, trimmed, head)) return null;
  return organisationVoice(context, view, trimmed, span, head);
}

/** The range without 'the' and without a leading comma or quotation mark. */
function withoutLead(view: SentenceView, range: Range): Range {
  let { start } = range;
  const { end } = range;
  while (
    start < end &&
    ["the", ",", "“", '"', "”", "but", "and", "however", "meanwhile"].includes(view.words[start] as string)
  )
    start++;
  while (start < end && view.classes[start] === "time") start++;
  return { start, end };
}

function pronounVoice(word: string, span: Span, heard: Heard): VoiceReading | undefined {
  const last = (test: (voice: Voice) => boolean): VoiceReading => {
    const voice = heard.findLast(test);
    return voice ? { ...voice, span } : null;
  };
  if (word === "he" || word === "she") return last((voice) => voice.person) ?? last(() => true);
  if (word === "they") return last((voice) => voice.plural) ?? last((voice) => !voice.person);
  if (word === "it") return last((voice) => !voice.person && !voice.plural) ?? last((voice) => !voice.person);
  if (
    word === "who" ||
    word === "which" ||
    word === "that" ||
    word === "this" ||
    word === "there" ||
    word === "i" ||
    word === "we" ||
    word === "you"
  )
    return null;
  return undefined;
}

/** 'the source added', 'the man said', 'the Observatory said': someone heard before. */
function earlierVoice(words: readonly string[], heard: Heard): Voice | null {
  const head = words.at(-1) as string;
  return (
    heard.findLast((voice) => voice.head === head || voice.name.toLowerCase().split(/\s+/).includes(head)) ??
    null
  );
}

/** The name inside 'Kremlin spokesman Dmitri Peskov': the capitalised words after the last title or common noun. */
function personName(context: Context, view: SentenceView, range: Range): Range | null {
  const first = phrasesOf(view).at[range.start];
  const end = Math.min(range.end, lastPhraseEnd(view, range));
  let start = end;
  while (start > range.start && isNamePart(view, start - 1)) start--;
  while (start < end && TITLES.has(view.words[start] as string) && start < end - 1) start++;
  const length = end - start;
  if (length === 0) return null;
  const mention = view.names[start];
  const before = view.words[start - 1] ?? "";
  const beforeIsTitle = TITLES.has(before);
  if (length === 1 && !beforeIsTitle) {
    // A surname alone, or a name the page gives in full elsewhere.
    if (first && start > first.start) return null;
    return isSurname(context, view, start) ? { start, end } : null;
  }
  if (mention && mention.actors.length > 0 && !beforeIsTitle && !isPersonMention(view, start)) return null;
  const last = view.words[end - 1] as string;
  if (
    !beforeIsTitle &&
    (SPEAKER_NOUNS.has(last) || /^(?:rights|press|news|party|army|forces|front|republic)$/.test(last))
  )
    return null;
  if (/^[A-Z]{2,}$/.test(view.tokens[end - 1]?.form ?? "")) return null;
  if (!beforeIsTitle && view.words.slice(start, end).some((word) => ["of", "for", "and", "-"].includes(word)))
    return null;
  return { start, end };
}

function lastPhraseEnd(view: SentenceView, range: Range): number {
  // A person named first keeps the name: 'Emile Hokayem of the institute'.
  const first = phrasesOf(view).at[range.start];
  if (first && isNamePart(view, first.end - 1) && first.end < range.end && first.end - first.start >= 2)
    return first.end;
  return range.end;
}

function isNamePart(view: SentenceView, i: number): boolean {
  const form = view.tokens[i]?.form ?? "";
  if (/^(?:al|el|bin|ibn|van|von|de|la|abu|-|’|')$/.test(form))
    return /^\p{Lu}/u.test(view.tokens[i + 1]?.form ?? "") && i > 0;
  return /^\p{Lu}\p{Ll}/u.test(form) && view.classes[i] !== "time";
}

function isPersonMention(view: SentenceView, i: number): boolean {
  const mention = view.names[i];
  return (
    mention !== undefined &&
    /^\p{Lu}\p{Ll}+(?: (?:al-)?\p{Lu}[\p{Ll}’'-]+)+$/u.test(mention.printed) &&
    !SPEAKER_NOUNS.has(mention.printed.split(" ").at(-1)?.toLowerCase() ?? "")
  );
}

/** A single capitalised word that elsewhere in the page ends a longer name. */
function isSurname(context: Context, view: SentenceView, i: number): boolean {
  const form = view.tokens[i]?.form ?? "";
  if (
    !/^\p{Lu}\p{Ll}+/u.test(form) ||
    (view.names[i] && !isPersonMention(view, i) && view.names[i]?.places.length)
  )
    return false;
  return fullNames(context.document).some((name) => name.endsWith(` ${form}`) || name.endsWith(`-${form}`));
}

const fullNamesOf = new WeakMap<Document, readonly string[]>();

/** Capitalised runs of two to five words in the page, once each. */
function fullNames(document: Document): readonly string[] {
  const known = fullNamesOf.get(document);
  if (known) return known;
  const names = new Set<string>();
  for (const match of document.text.matchAll(
    /\p{Lu}[\p{Ll}’'-]{1,20}(?: (?:al-|bin |abu )?\p{Lu}[\p{L}’'-]{1,20}){1,3}/gu,
  ))
    names.add(match[0]);
  const list = [...names];
  fullNamesOf.set(document, list);
  return list;
}

/** The fullest form of a person's name in the page: 'Kerry' to 'John Kerry'. */
function fullestPerson(context: Context, name: string): string {
  if (/ /.test(name)) return name;
  const longer = fullNames(context.document).filter(
    (full) => full.endsWith(` ${name}`) || full.endsWith(`-${name}`),
  );
  const best = longer[0];
  if (!best) return name;
  const words = best.split(" ");
  while (words.length > 2 && TITLES.has((words[0] as string).toLowerCase())) words.shift();
  return TITLES.has((words[0] as string).toLowerCase()) ? name : words.join(" ");
}

function headWord(view: SentenceView, range: Range): string {
  const phrase = phrasesOf(view).at[range.start];
  const head = phrase && phrase.head < range.end ? phrase.head : range.end - 1;
  return view.words[head] as string;
}

function canSpeak(context: Context, view: SentenceView, range: Range, head: string): boolean {
  if (SPEAKER_NOUNS.has(head)) return true;
  const phrase = phrasesOf(view).at[range.start];
  const end = Math.min(range.end, phrase?.end ?? range.end);
  if (actorsIn(context, view, { start: range.start, end }).some((actor) => !actor.modifier)) return true;
  const form = view.tokens[phrase?.head ?? range.start]?.form ?? "";
  return (
    /^\p{Lu}/u.test(form) &&
    view.classes[phrase?.head ?? range.start] === "name" &&
    !view.names[phrase?.head ?? 0]?.places.length
  );
}

/** A body, or people of a body: 'SOHR' becomes its full name, 'SOHR activists' stays. */
function organisationVoice(
  context: Context,
  view: SentenceView,
  range: Range,
  span: Span,
  head: string,
): Voice {
  const printed = textOf(view, range).replace(/\s+/g, " ");
  const plural = head.endsWith("s") && !head.endsWith("ss") && head !== "nations" && head !== "states";
  const actors = actorsIn(context, view, range).filter((actor) => actor.actor !== null);
  const only = actors.length === 1 ? actors[0] : undefined;
  const whole = context.theatre.resolveActor(printed, { on: dayOf(context, view.entry), speaker: null });
  if (whole.id !== null)
    return {
      name: plainName(context, whole.id, printed),
      span,
      actor: whole.id,
      person: false,
      plural,
      head,
    };
  if (
    only &&
    !only.modifier &&
    !SPEAKING_PEOPLE.has(head) &&
    !view.words
      .slice(range.start, only.start)
      .some((word) => word === "of" || word === "in" || word === "from")
  ) {
    return {
      name: plainName(context, only.actor as string, only.printed),
      span,
      actor: only.actor,
      person: false,
      plural,
      head,
    };
  }
  return {
    name: expandAcronym(context, printed),
    span,
    actor: null,
    person: SINGLE_PERSON.has(head),
    plural,
    head,
  };
}

const SINGLE_PERSON = new Set(
  "official spokesman spokeswoman spokesperson source activist witness resident doctor medic man woman commander officer diplomat journalist analyst expert lawyer minister governor mayor correspondent reporter survivor villager leader".split(
    " ",
  ),
);

/** 'Syrian Observatory for Human Rights (SOHR)' in the page expands 'SOHR'. */
function expandAcronym(context: Context, printed: string): string {
  const clean = printed.replace(/\s*\([^)]{1,12}\)/g, "").trim();
  if (!/^[A-Z]{2,8}$/.test(clean)) return clean;
  const at = context.document.text.indexOf(`(${clean})`);
  if (at < 0) return clean;
  const before = context.document.text.slice(Math.max(0, at - 80), at).trim();
  const match = /(?:\p{Lu}[\p{L}’'-]+(?: (?:for|of|and|the|in))? ){1,7}$/u.exec(`${before} `);
  return match ? match[0].trim() : clean;
}

function plainName(context: Context, actor: string, printed: string): string {
  const known = context.theatre.actors.get(actor);
  if (!known) return printed;
  return known.name.replace(/ \([a-z]+\)$/, "");
}
