import { readVoice } from "../attribution/voices.ts";
import type { Context } from "../context.ts";
import { GENERAL_FORCES, GROUP_HEADS } from "../lexicon/actors.ts";
import { DEMONYMS, STATES } from "../lexicon/demonyms.ts";

import { wordMatcher } from "../lexicon/match.ts";
import { LONG_NAMES, OFFICES, SEATS } from "../lexicon/offices.ts";
import { governmentOf, isHome, stateNamed } from "../view/actor-names.ts";
import { type ActorMention, actorsIn } from "../view/actors.ts";
import { partiesIn } from "../view/parties.ts";
import { type NounPhrase, phrasesOf } from "../view/phrases.ts";
import { type Range, type SentenceView, textOf } from "../view/sentence-view.ts";

const demonyms = wordMatcher(DEMONYMS);
const states = wordMatcher(STATES);
const longNames = wordMatcher(LONG_NAMES);

/**
 * The states, bodies and office-holders named in a range, in order: a person by name, else the state an office
 * belongs to ('Kenya's president', 'his Polish counterpart', 'officials from Chad'), else the parties of the words.
 * A capital stands for its state.
 */
export function powersIn(context: Context, view: SentenceView, range: Range): ActorMention[] {
  const found: ActorMention[] = [];
  let i = range.start;
  while (i < range.end) {
    const long = longName(context, view, i);
    if (long) {
      found.push(long);
      i = long.end;
      continue;
    }
    const phrase = phrasesOf(view).at[i];
    if (!phrase) {
      i++;
      continue;
    }
    const piece = { start: Math.max(i, phrase.start), end: Math.min(range.end, phrase.end) };
    const office = officeIn(context, view, piece, phrase, range.end);
    found.push(...(office?.holders ?? plain(context, view, piece)));
    i = Math.max(phrase.end, office?.end ?? 0);
  }
  return withoutRepeats(found);
}

/** 'the Democratic Republic of Congo': a name with a preposition in it. */
function longName(context: Context, view: SentenceView, i: number): ActorMention | null {
  const at = view.words[i] === "the" ? i + 1 : i;
  const hit = capitalised(view, at) ? longNames.at(view.words, at) : null;
  return hit ? stateMention(context, view, { start: at, end: hit.end }, hit.row.value) : null;
}

function plain(context: Context, view: SentenceView, piece: Range): ActorMention[] {
  const parties = partiesIn(context, view, piece);
  if (parties.length > 0) return parties;
  const seat = seatAt(context, view, piece.start, false);
  return seat ? [seat] : [];
}

/** Whether a party is a state, a body, a group or a person known to act for one, and no man in the street. */
export function isPower(view: SentenceView, mention: ActorMention): boolean {
  if (mention.actor !== null) return true;
  if (mention.reason === "a person named in the words") return hasTitle(view, mention);
  return (
    /^\p{Lu}/u.test(mention.name) ||
    mention.reason === "common noun for a party" ||
    view.names[mention.start] !== undefined
  );
}

/** 'Foreign Minister Espen Lund', 'Espen Lund, the foreign minister': an office beside the name. */
function hasTitle(view: SentenceView, mention: Range): boolean {
  const from = Math.max(0, (phrasesOf(view).at[mention.start]?.start ?? mention.start) - 1);
  const behind = view.words[mention.end] === "," ? mention.end + 6 : mention.end;
  return view.words.slice(from, behind).some((word) => OFFICES.has(word));
}

interface Office {
  readonly holders: readonly ActorMention[];
  readonly end: number;
}

/** The state behind an office, unless the words name the person who holds it. */
function officeIn(
  context: Context,
  view: SentenceView,
  piece: Range,
  phrase: NounPhrase,
  limit: number,
): Office | null {
  const head = view.words[phrase.head] ?? "";
  if (phrase.head >= piece.end) return null;
  // 'Myanmar's army' is Myanmar, not Myanmar and an army.
  const forces = GENERAL_FORCES.has(head) && view.words.slice(piece.start, piece.end).includes("'s");
  if (!OFFICES.has(head) && !forces) return null;
  const person = personBeside(context, view, phrase);
  if (person) return { holders: [person], end: person.end };
  // 'the government of Chad': asked first, since 'government' alone may mean that of the theatre's own state.
  const list = { start: phrase.end + 1, end: listEnd(view, phrase.end + 1, limit) };
  if (view.words[phrase.end] === "of" && statesIn(context, view, list).length > 0)
    return { holders: holdersIn(context, view, list), end: list.end };
  // 'the Russian foreign ministry' has an entry of its own in some theatres.
  if (actorsIn(context, view, piece).some((one) => one.end > phrase.head && one.actor !== null)) return null;
  const inside = statesIn(context, view, piece);
  if (inside.length > 0) return { holders: inside, end: piece.end };
  if (!["of", "from"].includes(view.words[phrase.end] ?? "")) return null;
  const end = listEnd(view, phrase.end + 1, limit);
  const holders = holdersIn(context, view, { start: phrase.end + 1, end });
  return holders.length > 0 ? { holders, end } : null;
}

/** 'of Kenya and the ELN': the states and groups of a list. */
function holdersIn(context: Context, view: SentenceView, range: Range): ActorMention[] {
  const found: ActorMention[] = [];
  for (let i = range.start; i < range.end; ) {
    const phrase = phrasesOf(view).at[i];
    if (!phrase) {
      i++;
      continue;
    }
    const states = statesIn(context, view, phrase);
    const parties = states.length > 0 ? states : partiesIn(context, view, phrase);
    found.push(...(parties.length > 0 ? parties : groupBehindOf(view, phrase)));
    i = phrase.end;
  }
  return found;
}

/** 'a delegation of the Houthis': capitals name a group where an office belongs to it. */
function groupBehindOf(view: SentenceView, phrase: NounPhrase): ActorMention[] {
  const start = view.words[phrase.start] === "the" ? phrase.start + 1 : phrase.start;
  if (start >= phrase.end || !capitalised(view, start) || !capitalised(view, phrase.end - 1)) return [];
  const range = { start, end: phrase.end };
  const printed = textOf(view, range);
  const reason = "name of a group not in the theatre";
  return [{ ...range, printed, name: printed, actor: null, reason, modifier: false }];
}

/** 'Norway's foreign minister, Espen Barth Eide,': the name in the insertion. */
function personBeside(context: Context, view: SentenceView, phrase: NounPhrase): ActorMention | null {
  if (view.words[phrase.end] !== ",") return null;
  const next = phrasesOf(view).at[phrase.end + 1];
  if (next?.start !== phrase.end + 1 || ![",", "."].includes(view.words[next.end] ?? ".")) return null;
  for (let i = next.start; i < next.end; i++)
    if (!/^\p{Lu}|^(?:al|bin|van|de|-)$/u.test(view.tokens[i]?.form ?? "")) return null;
  const voice = readVoice(context, view, next, []);
  if (voice === null || voice === "authorless" || !voice.person) return null;
  return {
    start: next.start,
    end: next.end,
    printed: textOf(view, next),
    name: voice.name,
    actor: voice.actor,
    reason: "a person named in the words",
    modifier: false,
  };
}

/** A phrase with those joined to it by 'and' and commas, without 'of' phrases. */
export function joinedPhrases(view: SentenceView, from: number): Range {
  return { start: from, end: listEnd(view, from, view.tokens.length) };
}

/** Where a list of phrases joined by 'and' and commas ends. */
function listEnd(view: SentenceView, from: number, limit: number): number {
  let end = phrasesOf(view).at[from]?.end ?? from;
  for (let n = 0; n < 6; n++) {
    const word = view.words[end] ?? "";
    const at = word === "and" ? end + 1 : word === "," ? end + (view.words[end + 1] === "and" ? 2 : 1) : -1;
    const next = at > 0 ? phrasesOf(view).at[at] : undefined;
    if (!next || next.start !== at || (word === "," && at >= limit)) break;
    end = next.end;
  }
  return end;
}

/** States in a range, by adjective, by name or by capital. */
export function statesIn(context: Context, view: SentenceView, range: Range): ActorMention[] {
  const found: ActorMention[] = [];
  for (let i = range.start; i < range.end; i++) {
    const hit = capitalised(view, i) ? (demonyms.at(view.words, i) ?? states.at(view.words, i)) : null;
    const mention = hit
      ? stateMention(context, view, { start: hit.start, end: hit.end }, hit.row.value)
      : seatAt(context, view, i, true);
    if (!mention) continue;
    if (!found.some((one) => one.name === mention.name)) found.push(mention);
    i = mention.end - 1;
  }
  return found;
}

/** A capital that stands for its state. `anywhere`: also behind words of place. */
function seatAt(context: Context, view: SentenceView, i: number, anywhere: boolean): ActorMention | null {
  if (!capitalised(view, i)) return null;
  if (!anywhere && ["in", "near", "at", "of", "outside", "around"].includes(view.words[i - 1] ?? ""))
    return null;
  for (const length of [2, 1]) {
    const words = view.tokens.slice(i, i + length).map((token) => token.form.toLowerCase());
    const state = SEATS.get(words.join(" "));
    if (state) return stateMention(context, view, { start: i, end: i + length }, state);
  }
  return null;
}

function stateMention(context: Context, view: SentenceView, range: Range, state: string): ActorMention {
  const known = stateNamed(context, state);
  const name = known ? (isHome(known) ? governmentOf(known) : known.name) : state;
  const printed = textOf(view, range);
  return {
    ...range,
    printed,
    name,
    actor: known?.id ?? null,
    reason: `'${printed}' stands for ${name}`,
    modifier: false,
  };
}

function capitalised(view: SentenceView, i: number): boolean {
  return /^\p{Lu}/u.test(view.tokens[i]?.form ?? "");
}

function withoutRepeats(list: readonly ActorMention[]): ActorMention[] {
  return list.filter((one, n) => list.findIndex((other) => other.name === one.name) === n);
}

const FIGHTERS_OF =
  /^(?:\p{L}+ )?(?:fighters|soldiers|troops|members|commanders|units) (?:of|from) (?:the )?/iu;

/** The armed parties in a range; failing names, the common noun of a group ('the brigade', 'a gang'). */
export function groupsIn(context: Context, view: SentenceView, range: Range): ActorMention[] {
  const named = namedMilitia(view, range);
  if (named) return [named];
  const powers = powersIn(context, view, range);
  if (powers.length > 0)
    return withoutRepeats(
      powers.map((one) => (one.actor === null ? { ...one, name: one.name.replace(FIGHTERS_OF, "") } : one)),
    );
  const phrase = phrasesOf(view).at[range.start];
  const behindOf = phrase && view.words[range.start - 1] === "of" ? groupBehindOf(view, phrase) : [];
  if (behindOf.length > 0) return behindOf;
  const head = phrase ? (view.words[phrase.head] ?? "") : "";
  if (!phrase || phrase.head >= range.end || !GROUP_HEADS.has(head) || head === "party") return [];
  const at = { start: phrase.head, end: phrase.head + 1 };
  const reason = "common noun for a group";
  return [{ ...at, printed: textOf(view, at), name: head, actor: null, reason, modifier: false }];
}

/** 'the Sudan Shield militia': two capitals or more before a common noun for a group name it. */
function namedMilitia(view: SentenceView, range: Range): ActorMention | null {
  const phrase = phrasesOf(view).at[range.start];
  if (!phrase || phrase.head >= range.end || view.tokens[phrase.head]?.form !== view.words[phrase.head])
    return null;
  if (
    !GROUP_HEADS.has(view.words[phrase.head] as string) ||
    ["forces", "force"].includes(view.words[phrase.head] as string)
  )
    return null;
  let { start } = phrase;
  if (view.classes[start] === "determiner") start++;
  const at = { start, end: phrase.head };
  if (at.end - at.start < 2) return null;
  for (let i = at.start; i < at.end; i++) if (!capitalised(view, i)) return null;
  if (demonyms.at(view.words, at.start)) return null;
  const printed = textOf(view, at);
  return {
    ...at,
    printed,
    name: printed,
    actor: null,
    reason: "name of a group not in the theatre",
    modifier: false,
  };
}
