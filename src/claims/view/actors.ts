import type { NameMention } from "../../model/theatre.ts";
import { type Context, dayOf } from "../context.ts";
import { GENERAL_FORCES, GENERIC_ACTORS, GROUP_HEADS, STATE_HEADS } from "../lexicon/actors.ts";
import { HYPHEN_PARTICIPLES } from "../lexicon/closed-classes.ts";
import { DEMONYMS } from "../lexicon/demonyms.ts";
import { wordMatcher } from "../lexicon/match.ts";
import type { ActorMention } from "./actor-mention.ts";
import {
  commonName,
  governmentOf,
  HOME_WORDS,
  homeState,
  isHome,
  namedInFull,
  stateNamed,
} from "./actor-names.ts";
import { ledBy } from "./described-actors.ts";
import { phrasesOf } from "./phrases.ts";
import { type Range, type SentenceView, textOf } from "./sentence-view.ts";
import {
  PLACE_PREPOSITIONS,
  stateAt,
  unknownGroupAt,
  unlistedGroup,
  unnamedDoer,
} from "./unlisted-parties.ts";

export type { ActorMention } from "./actor-mention.ts";

const generic = wordMatcher(GENERIC_ACTORS);

const demonyms = wordMatcher(DEMONYMS);

/** Bodies that a page names in full once and by the common noun from then on. */
const COMMON_BODIES = new Set(["coalition"]);

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
      supporters(context, view, i) ??
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

/** Kinds of a speaker that tell of war and do not wage it: 'its forces' in their words are another's. */
const TELLERS = new Set(["media", "monitor"]);

/** 'it' and 'they' as a whole phrase: the speaker in whose words they stand, else the party named last. */
function meantByPronoun(context: Context, view: SentenceView, range: Range): ActorMention | null {
  const word = view.words[range.start] as string;
  const owner = word === "its" || word === "their" || word === "our";
  if (!owner && (range.end - range.start !== 1 || (word !== "it" && word !== "they" && word !== "we")))
    return null;
  // 'The ninth of its kind' is nobody's.
  if (owner && view.words[range.start + 1] === "kind") return null;
  const meant = (name: string, actor: string | null, reason: string): ActorMention => ({
    ...range,
    printed: textOf(view, range),
    name,
    actor,
    reason,
    modifier: false,
  });
  // 'The army and its allies': whose they are stands before 'and'.
  if (owner && word !== "our" && view.words[range.start - 1] === "and") {
    const beside = actorsIn(context, view, { start: 0, end: range.start - 1 }).at(-1);
    if (beside && !beside.modifier && beside.end === range.start - 1)
      return meant(beside.name, beside.actor, `'${word}' is the party beside it`);
  }
  // 'they' in someone's words are others; 'it', 'we', 'our' are mostly the speaker.
  const speaker =
    word === "they" || word === "their" ? null : (context.speakerAt?.(view, range.start) ?? null);
  const teller = speaker?.actor && context.theatre.actors.get(speaker.actor);
  if (speaker && !speaker.person && !(teller && TELLERS.has(teller.kind))) {
    const name = teller ? commonName(context, teller, speaker.name) : speaker.name;
    return meant(name, speaker.actor, `'${word}' is the speaker`);
  }
  if (word === "they" && range.start > 1) {
    const before = actorsIn(context, view, { start: 0, end: range.start }).at(-1);
    return before ? meant(before.name, before.actor, "'they' is the party named last in the sentence") : null;
  }
  if (owner || word === "we" || range.start > 1) return null;
  const before = context.views[view.number - 1];
  if (!before || before.sentence.entry !== view.sentence.entry) return null;
  const last = actorsIn(context, before, { start: 0, end: before.tokens.length })[0];
  return last ? meant(last.name, last.actor, `'${word}' is the party of the sentence before`) : null;
}

/** 'Pro-Sankoh shelling' is the doing of pro-Sankoh forces, where the theatre knows any. */
function supporters(context: Context, view: SentenceView, i: number): ActorMention[] | null {
  const apart = view.words[i] === "pro" && view.words[i + 1] === "-";
  if (!apart && !/^pro-\p{L}/u.test(view.words[i] as string)) return null;
  const range = { start: i, end: apart ? i + 3 : i + 1 };
  const phrase = phrasesOf(view).at[i];
  if (!phrase || phrase.head < range.end || view.names[i]) return null;
  if (!STATE_HEADS.has(view.words[phrase.head] as string)) return null;
  const whom = textOf(view, range);
  const { id, reason } = context.theatre.resolveActor(`${whom} forces`, {
    on: dayOf(context, view.entry),
    speaker: null,
  });
  const actor = id === null ? undefined : context.theatre.actors.get(id);
  if (!actor) return null;
  const name = commonName(context, actor, `${whom} forces`);
  return [{ ...range, printed: whom, name, actor: actor.id, reason, modifier: true }];
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
  const led = view.words[end] === "'s" ? ledBy(context, view, i) : null;
  if (led !== null && led.end <= limit) {
    const whole = { start: i, end: led.end };
    const { name, id, reason } = led;
    const body = id === null ? undefined : context.theatre.actors.get(id);
    const carried = body ? commonName(context, body, name) : name;
    return [{ ...whole, printed: textOf(view, whole), name: carried, actor: id, reason, modifier: false }];
  }
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
