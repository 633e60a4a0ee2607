import { type Referent, resolveReference } from "../../language/coreference.ts";
import type { Span } from "../../model/offsets.ts";
import { type Context, dayOf } from "../context.ts";
import { DOCUMENT_WORDS, TITLES } from "../lexicon/cues.ts";
import { AUTHORLESS, SPEAKER_NOUNS, SPEAKING_PEOPLE } from "../lexicon/speakers.ts";
import { actorsIn } from "../view/actors.ts";
import { phrasesOf } from "../view/phrases.ts";
import { type Range, type SentenceView, spanOf, textOf } from "../view/sentence-view.ts";
import { fullBody, fullPerson } from "./page-names.ts";

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
  /** Number of the sentence that names it. */
  readonly sentence: number;
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
    const pronoun = pronounVoice(view, span, first, heard);
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
      sentence: view.number,
    };
  }
  const head = headWord(view, trimmed);
  const issuer = issuerOf(context, view, trimmed, head, heard);
  if (issuer) return issuer;
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
      sentence: view.number,
    };
  }
  // 'the Observatory' is a body the theatre knows, whoever of that name spoke in company before.
  const whole = definiteName(context, view, trimmed, words);
  if (whole) return organisationVoice(context, view, trimmed, span, head);
  const definite =
    ["the", "same"].includes(view.words[trimmed.start - 1] ?? "") || first === "this" || first === "that";
  const referred = definite && words.length <= 2 ? earlierVoice(view, span, words, heard) : null;
  if (referred) return { ...referred, span };
  if (!canSpeak(context, view, trimmed, head)) return null;
  return organisationVoice(context, view, trimmed, span, head);
}

/**
 * Whose words a document is: 'a statement from the ministry', or 'the statement' of who spoke last. Null where the
 * words say nobody's; the document then speaks for itself.
 */
function issuerOf(
  context: Context,
  view: SentenceView,
  range: Range,
  head: string,
  heard: Heard,
): Voice | null {
  if (!DOCUMENT_WORDS.has(head)) return null;
  const phrase = phrasesOf(view).at[range.start];
  const at = phrase?.end ?? range.end;
  if (["by", "from"].includes(view.words[at] ?? "")) {
    const next = phrasesOf(view).at[at + 1];
    const voice = next ? readVoice(context, view, { start: at + 1, end: next.end }, heard) : null;
    return voice === "authorless" ? null : voice;
  }
  const last = heard.at(-1);
  const definite = view.words[range.start - 1] === "the" && range.end - range.start === 1;
  const near = last !== undefined && view.number - last.sentence <= 3;
  return definite && near && !AUTHORLESS.has(head) ? { ...last, span: spanOf(view, range) } : null;
}

/** The range without 'the' and without a leading comma or quotation mark. */
function withoutLead(view: SentenceView, range: Range): Range {
  let { start } = range;
  const { end } = range;
  while (
    start < end &&
    ["the", "same", ",", "“", '"', "”", "but", "and", "however", "meanwhile"].includes(
      view.words[start] as string,
    )
  )
    start++;
  while (start < end && view.classes[start] === "time") start++;
  return { start, end };
}

/** Words that stand in for a speaker; other pronouns ('who', 'we') name nobody that a page can tell. */
const SPEAKING_PRONOUNS = new Set(["he", "she", "they", "it"]);
const SILENT_PRONOUNS = new Set(["who", "which", "that", "this", "there", "i", "we", "you"]);

/** Whom 'he' or 'they' means among the voices heard; null where nobody fits; undefined for other words. */
function pronounVoice(view: SentenceView, span: Span, word: string, heard: Heard): Voice | null | undefined {
  if (SILENT_PRONOUNS.has(word)) return null;
  if (!SPEAKING_PRONOUNS.has(word)) return undefined;
  const last = heard.at(-1);
  // 'A military source said ... It added': a source may be a person or a body.
  const source = word === "it" && last?.head === "source" ? { ...last, span } : null;
  return voiceMeant(view, span, word, heard) ?? source;
}

/** Whether one capitalised word behind 'the' is the theatre's name for a body. */
function definiteName(context: Context, view: SentenceView, range: Range, words: readonly string[]): boolean {
  if (words.length !== 1 || !/^\p{Lu}/u.test(view.tokens[range.start]?.form ?? "")) return false;
  const printed = textOf(view, range);
  return context.theatre.resolveActor(printed, { on: dayOf(context, view.entry), speaker: null }).id !== null;
}

/** 'the source added', 'the man said', 'the Observatory said': someone heard before. */
function earlierVoice(view: SentenceView, span: Span, words: readonly string[], heard: Heard): Voice | null {
  return voiceMeant(view, span, `the ${words.join(" ")}`, heard);
}

function voiceMeant(view: SentenceView, span: Span, text: string, heard: Heard): Voice | null {
  const { entry } = view.sentence;
  const meant = heard.map((voice) => asReferent(voice, entry));
  const { referent } = resolveReference({ ...span, text, entry, sentence: view.number }, meant);
  const voice = referent && heard[meant.indexOf(referent)];
  return voice ? { ...voice, span } : null;
}

/** A voice is asked for at every cue behind it. */
const referents = new WeakMap<Voice, Referent>();

function asReferent(voice: Voice, entry: number): Referent {
  const known = referents.get(voice);
  if (known) return known;
  const kind = voice.person ? "person" : voice.plural ? "people" : "organisation";
  const referent: Referent = {
    ...voice.span,
    name: voice.name,
    kind,
    gender: null,
    // What the source is called may serve as its name later: 'a commander said ... the commander added'.
    role: voice.head,
    acts: true,
    entry,
    sentence: voice.sentence,
  };
  referents.set(voice, referent);
  return referent;
}

/** The name inside 'Kremlin spokesman Dmitri Peskov': the capitalised words after the last title or common noun. */
function personName(context: Context, view: SentenceView, range: Range): Range | null {
  const first = phrasesOf(view).at[range.start];
  const end = Math.min(range.end, lastPhraseEnd(view, range));
  let start = end;
  while (start > range.start && isNamePart(view, start - 1)) start--;
  // 'Secretary-General António Guterres': a title may be joined by a hyphen.
  while (start < end - 1 && (TITLES.has(view.words[start] as string) || view.words[start] === "-")) start++;
  const length = end - start;
  if (length === 0) return null;
  // 'Sources from the occupied Afrin Canton': the name says where they are, not who they are.
  const own = phrasesOf(view).at[start];
  if (
    own &&
    first &&
    own.start >= first.end &&
    ["from", "in", "at", "on"].includes(view.words[own.start - 1] ?? "")
  )
    return null;
  // 'the State Department', 'the Foreign Office': the title is part of a body's name.
  if (length === 1 && SPEAKER_NOUNS.has(view.words[start] as string)) return null;
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
  return fullPerson(context.document, form) !== null;
}

/** The fullest form of a person's name in the page: 'Kerry' to 'John Kerry'. */
function fullestPerson(context: Context, name: string): string {
  return / /.test(name) ? name : (fullPerson(context.document, name) ?? name);
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
      // 'an army spokesman' speaks for the army and is named as printed.
      name: isSpokesman(view, range, head) ? printed : plainName(context, whole.id, printed),
      span,
      actor: whole.id,
      person: false,
      plural,
      head,
      sentence: view.number,
    };
  if (
    only &&
    !only.modifier &&
    !SPEAKING_PEOPLE.has(head) &&
    !isAnothersBody(view, range, only) &&
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
      sentence: view.number,
    };
  }
  return {
    name: jointName(context, view, expandAcronym(context, printed)),
    span,
    actor: null,
    person: SINGLE_PERSON.has(head),
    plural,
    head,
    sentence: view.number,
  };
}

/** 'the Yemeni Observatory': before one plain word a name of its own makes it another body than the theatre's. */
function isAnothersBody(view: SentenceView, range: Range, name: Range): boolean {
  const before = name.start - 1;
  if (before < range.start || name.end - name.start > 1 || view.words[before] === "-") return false;
  const form = view.tokens[before]?.form ?? "";
  return /^\p{Lu}\p{Ll}/u.test(form) && !TITLES.has(form.toLowerCase());
}

/** A common noun for somebody who speaks for a body, not the body. */
function isSpokesman(view: SentenceView, range: Range, head: string): boolean {
  if (!["spokesman", "spokeswoman", "spokesperson"].includes(head)) return false;
  return view.tokens.slice(range.start, range.end).some((token) => token.form === head);
}

/** 'Observatory and emergency workers': a part of a joint voice that the theatre knows takes its full name. */
function jointName(context: Context, view: SentenceView, printed: string): string {
  const parts = printed.split(" and ");
  if (parts.length !== 2) return printed;
  const full = parts.map((part) => {
    const bare = part.replace(/^the /, "");
    if (!/^\p{Lu}\S*$/u.test(bare)) return part;
    const { id } = context.theatre.resolveActor(bare, { on: dayOf(context, view.entry), speaker: null });
    return id === null ? part : plainName(context, id, bare);
  });
  return full.join(" and ");
}

const SINGLE_PERSON = new Set(
  "official spokesman spokeswoman spokesperson source activist witness resident doctor medic man woman commander officer diplomat journalist analyst expert lawyer minister governor mayor correspondent reporter survivor villager leader".split(
    " ",
  ),
);

/** 'SOHR' becomes the name that the page gives beside it. */
function expandAcronym(context: Context, printed: string): string {
  const clean = printed.replace(/\s*\([^)]{1,12}\)/g, "").trim();
  return /^[A-Z]{2,8}$/.test(clean) ? (fullBody(context.document, clean) ?? clean) : clean;
}

function plainName(context: Context, actor: string, printed: string): string {
  const known = context.theatre.actors.get(actor);
  if (!known) return printed;
  return known.name.replace(/ \([a-z]+\)$/, "");
}
