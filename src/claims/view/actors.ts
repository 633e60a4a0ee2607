import type { Span } from "../../model/offsets.ts";
import type { NameMention } from "../../model/theatre.ts";
import { type Context, dayOf } from "../context.ts";
import {
  GENERAL_FORCES,
  GENERIC_ACTORS,
  GROUP_HEADS,
  STATE_HEADS,
  UNNAMED_DOERS,
} from "../lexicon/actors.ts";
import { HYPHEN_PARTICIPLES } from "../lexicon/closed-classes.ts";
import { DEMONYMS, STATES } from "../lexicon/demonyms.ts";
import { wordMatcher } from "../lexicon/match.ts";
import { actorOfInitials, commonName, governmentOf, HOME_WORDS, homeState, isHome, namedInFull, stateNamed } from "./actor-names.ts";
import { newGroupAt } from "./described-actors.ts";
import { phrasesOf } from "./phrases.ts";
import { type Range, type SentenceView, spanOf, textOf } from "./sentence-view.ts";

/** A party named in a sentence, with the neutral name a claim carries. */
export interface ActorMention extends Range {
  readonly printed: string;
  readonly name: string;
  readonly actor: string | null;
  readonly reason: string;
  /** The words only modify another noun ('Turkish' in 'Turkish shelling'). */
  readonly modifier: boolean;
  /** Where it stands, for a group's own name that the theatre does not list. */
  readonly met?: Span;
}

const generic = wordMatcher(GENERIC_ACTORS);

const demonyms = wordMatcher(DEMONYMS);

/** Bodies that a page names in full once and by the common noun from then on. */
const COMMON_BODIES = new Set(["coalition"]);

const states = wordMatcher(STATES);

/** Words before a name that is a place as well ('in Damascus') and make it a place. */
const PLACE_PREPOSITIONS = new Set([
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

/** Parties named in a range, in order. `speaker` is the id of the actor in whose mouth the words stand. */
export function actorsIn(
  context: Context,
  view: SentenceView,
  range: Range,
  speaker: string | null = context.speakerAt?.(view, range.start)?.actor ?? null,
): ActorMention[] {
  const found: ActorMention[] = [];
  let i = range.start;
  while (i < range.end) {
    const mention =
      unlistedGroup(context, view, i) ??
      compound(context, view, i, range.end) ??
      demonymAt(context, view, i) ??
      namedAt(context, view, i, range.end, speaker) ??
      stateAt(view, i) ??
      genericAt(context, view, i, speaker) ??
      unknownGroupAt(context, view, i);
    if (mention === null) {
      i++;
      continue;
    }
    for (const one of mention) if (!found.some((known) => known.name === one.name)) found.push(one);
    i = Math.max(i + 1, mention.at(-1)?.end ?? i + 1);
  }
  if (found.length > 0) return found;
  const meant = meantByPronoun(context, view, range);
  return meant ? [meant] : unnamedDoer(view, range);
}

/** A group's own name that the theatre does not list; what the words inside it mean alone does not count. */
function unlistedGroup(context: Context, view: SentenceView, i: number): ActorMention[] | null {
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

/** 'it' and 'they' as a whole phrase: the speaker in whose words they stand, else the party named last. */
function meantByPronoun(context: Context, view: SentenceView, range: Range): ActorMention | null {
  const word = view.words[range.start] as string;
  const owner = word === "its" || word === "their" || word === "our";
  if (!owner && (range.end - range.start !== 1 || (word !== "it" && word !== "they" && word !== "we")))
    return null;
  const printed = textOf(view, range);
  // 'they' in someone's words are others; 'it', 'we', 'our' are mostly the speaker.
  const speaker =
    word === "they" || word === "their" ? null : (context.speakerAt?.(view, range.start) ?? null);
  if (speaker && !speaker.person) {
    const actor = speaker.actor === null ? undefined : context.theatre.actors.get(speaker.actor);
    const name = actor ? commonName(context, actor, speaker.name) : speaker.name;
    return {
      ...range,
      printed,
      name,
      actor: speaker.actor,
      reason: `'${word}' is the speaker`,
      modifier: false,
    };
  }
  if (word === "they" && range.start > 1) {
    const before = actorsIn(context, view, { start: 0, end: range.start }).at(-1);
    const reason = "'they' is the party named last in the sentence";
    return before
      ? { ...range, printed, name: before.name, actor: before.actor, reason, modifier: false }
      : null;
  }
  if (owner || word === "we" || range.start > 1) return null;
  const before = context.views[view.number - 1];
  if (!before || before.sentence.entry !== view.sentence.entry) return null;
  const last = actorsIn(context, before, { start: 0, end: before.tokens.length })[0];
  return last
    ? {
        ...range,
        printed,
        name: last.name,
        actor: last.actor,
        reason: `'${word}' is the party of the sentence before`,
        modifier: false,
      }
    : null;
}

/** 'soldiers', 'guards', where no party is named: the printed word stands for them. */
function unnamedDoer(view: SentenceView, range: Range): ActorMention[] {
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

/** 'Turkish-backed factions' is a group of its own; 'rebel-held' and 'Russian-made' name nobody who acts. */
function compound(context: Context, view: SentenceView, i: number, limit: number): ActorMention[] | null {
  if (view.words[i + 1] !== "-" || !HYPHEN_PARTICIPLES.has(view.words[i + 2] ?? "")) return null;
  const known = view.names[i];
  const knownEnd = known ? endOfName(view, i, known) : i;
  if (known && knownEnd > i + 2 && known.actors.length > 0) return null;
  const head = view.words[i + 3] ?? "";
  if (
    ["held", "controlled", "occupied", "made", "built", "besieged", "owned"].includes(
      view.words[i + 2] as string,
    ) ||
    !GROUP_HEADS.has(head)
  ) {
    return [];
  }
  const range = { start: i, end: i + 4 };
  const printed = textOf(view, range);
  const resolution = context.theatre.resolveActor(printed, { on: dayOf(context, view.entry), speaker: null });
  if (range.end > limit) return [];
  return [
    {
      ...range,
      printed,
      name: resolution.id ? resolution.name : printed,
      actor: resolution.id,
      reason: resolution.reason,
      modifier: false,
    },
  ];
}

/** 'Turkish forces', 'Russian jets', 'Saudi bombing', 'the Russians'; not 'Syrian civilians'. */
function demonymAt(context: Context, view: SentenceView, i: number): ActorMention[] | null {
  const hit = demonyms.at(view.words, i);
  if (!hit || !/^\p{Lu}/u.test(view.tokens[i]?.form ?? "")) return null;
  const named = view.names[i];
  if (named && endOfName(view, i, named) > hit.end + 1 && !endsGenerally(view, i, named)) return null;
  const phrase = phrasesOf(view).at[i];
  const head = phrase ? (view.words[phrase.head] as string) : "";
  const next = view.words[hit.end] ?? "";
  const own = phrase !== undefined && phrase.head < hit.end;
  const usable = own || STATE_HEADS.has(head) || STATE_HEADS.has(next) || joinsState(view, hit.end);
  if (!usable) return [];
  const state = stateNamed(context, hit.row.value);
  const governmental = GENERAL_FORCES.has(next) || GENERAL_FORCES.has(head);
  const name = state && isHome(state) && !own ? governmentOf(state) : (state?.name ?? hit.row.value);
  const end = governmental && phrase && GENERAL_FORCES.has(next) ? hit.end + 1 : hit.end;
  const range = { start: i, end };
  return [
    {
      ...range,
      printed: textOf(view, range),
      name,
      actor: state?.id ?? null,
      reason: `'${textOf(view, { start: i, end: hit.end })}' stands for ${name}`,
      modifier: !own,
    },
  ];
}

/** 'Russian-regime bombing', 'Russian and Syrian jets'. */
function joinsState(view: SentenceView, i: number): boolean {
  const word = view.words[i];
  if (word !== "-" && word !== "and" && word !== "/" && word !== "or") return false;
  return generic.at(view.words, i + 1) !== null || demonyms.at(view.words, i + 1) !== null;
}

function endsGenerally(view: SentenceView, i: number, mention: NameMention): boolean {
  const end = endOfName(view, i, mention);
  return (
    (GENERAL_FORCES.has(view.words[end - 1] ?? "") && view.tokens[end - 1]?.form === view.words[end - 1]) ||
    view.words.slice(i, end).includes("-")
  );
}

function endOfName(view: SentenceView, i: number, mention: NameMention): number {
  let end = i;
  while (end < view.tokens.length && view.names[end] === mention) end++;
  return end;
}

function namedAt(
  context: Context,
  view: SentenceView,
  i: number,
  limit: number,
  speaker: string | null,
): ActorMention[] | null {
  const mention = view.names[i];
  if (!mention || mention.actors.length === 0 || view.names[i - 1] === mention) return null;
  const end = endOfName(view, i, mention);
  if (mention.places.length > 0 && PLACE_PREPOSITIONS.has(view.words[i - 1] ?? "")) return null;
  if (end > limit + 3) return null;
  const resolution = context.theatre.resolveActor(mention.printed, {
    on: dayOf(context, view.entry),
    speaker,
  });
  const actor = resolution.id === null ? null : (context.theatre.actors.get(resolution.id) ?? null);
  const range = { start: i, end };
  const name = actor ? commonName(context, actor, mention.printed) : mention.printed;
  return [
    {
      ...range,
      printed: mention.printed,
      name,
      actor: resolution.id,
      reason: resolution.reason,
      modifier: false,
    },
  ];
}

/** A state by its own name that the theatre does not list: 'Colombia', 'South Sudan'. */
function stateAt(view: SentenceView, i: number): ActorMention[] | null {
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

function genericAt(
  context: Context,
  view: SentenceView,
  i: number,
  speaker: string | null,
): ActorMention[] | null {
  const hit = generic.at(view.words, i);
  if (!hit) return null;
  const before = view.words[i - 1] ?? "";
  if (before === "-" && view.words[i - 2] === "anti") return [];
  const next = view.words[hit.end] ?? "";
  if (next === "-")
    return HYPHEN_PARTICIPLES.has(view.words[hit.end + 1] ?? "")
      ? []
      : genericMention(context, view, hit.start, hit.end, hit.row.value, speaker);
  return genericMention(context, view, hit.start, hit.end, hit.row.value, speaker);
}

function genericMention(
  context: Context,
  view: SentenceView,
  start: number,
  end: number,
  neutral: string | null,
  speaker: string | null,
): ActorMention[] {
  const range = { start, end };
  const printed = textOf(view, range);
  const on = dayOf(context, view.entry);
  const home = HOME_WORDS.has(neutral ?? "") ? homeState(context) : undefined;
  if (home) {
    const name = governmentOf(home);
    return [
      {
        ...range,
        printed,
        name,
        actor: home.id,
        reason: "of the country the page is about",
        modifier: false,
      },
    ];
  }
  for (const form of [printed, `the ${printed}`, neutral ?? printed]) {
    const resolution = context.theatre.resolveActor(form.toLowerCase(), { on, speaker });
    const actor = resolution.id === null ? undefined : context.theatre.actors.get(resolution.id);
    if (actor)
      return [
        {
          ...range,
          printed,
          name: commonName(context, actor, printed),
          actor: actor.id,
          reason: resolution.reason,
          modifier: false,
        },
      ];
  }
  const full = COMMON_BODIES.has(neutral ?? "") ? namedInFull(context, neutral as string) : undefined;
  return [
    {
      ...range,
      printed,
      name: full?.name ?? neutral ?? printed,
      actor: full?.id ?? null,
      reason: full ? "the one that the page names in full" : "common noun for a party",
      modifier: false,
    },
  ];
}

/** 'the Arakan Army', 'M23 movement': capitalised words with a word for a group at the end. */
function unknownGroupAt(context: Context, view: SentenceView, i: number): ActorMention[] | null {
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
  if (view.names[first]) return null;
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
