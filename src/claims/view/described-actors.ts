import type { Attribution } from "../../model/claim.ts";
import type { ActorReading } from "../../model/theatre.ts";
import { NAME_HEADS, NAME_OPENERS } from "../../theatre/actor-words.ts";
import { officeOf } from "../../theatre/office.ts";
import { type Context, dayOf } from "../context.ts";
import type { Range, SentenceView } from "./sentence-view.ts";

const cache = new WeakMap<SentenceView, readonly ActorReading[]>();

/** What the theatre reads in a whole sentence; offsets count into the document's text. */
function readingsOf(context: Context, view: SentenceView): readonly ActorReading[] {
  const known = cache.get(view);
  if (known !== undefined) return known;
  const start = view.tokens[0]?.start ?? 0;
  const text = view.text.slice(start, view.tokens.at(-1)?.end ?? start);
  const readings = context.theatre
    .resolveActorPhrase(text, { on: dayOf(context, view.entry), speaker: null })
    .map((one) => ({ ...one, start: one.start + start, end: one.end + start }));
  cache.set(view, readings);
  return readings;
}

/** 'Assad's army', 'Burhan's troops': what the person named at a token leads; null where the words name him. */
export function ledBy(context: Context, view: SentenceView, i: number): (ActorReading & Range) | null {
  const { start } = view.tokens[i] as { start: number };
  const found = readingsOf(context, view).find(
    (one) => one.start === start && one.reason.startsWith("what "),
  );
  return found === undefined ? null : { ...found, start: i, end: tokensUntil(view, i, found.end) };
}

function tokensUntil(view: SentenceView, i: number, offset: number): number {
  let end = i + 1;
  while (end < view.tokens.length && (view.tokens[end] as { end: number }).end <= offset) end++;
  return end;
}

/** A group's own name that the theatre does not list, beginning at a token: 'Banner of the North Brigade'. */
export function newGroupAt(context: Context, view: SentenceView, i: number): Range | null {
  if (!mayNameGroup(view)) return null;
  const { start } = view.tokens[i] as { start: number };
  const found = readingsOf(context, view).find((one) => one.type === "new" && one.start === start);
  return found === undefined ? null : { start: i, end: tokensUntil(view, i, found.end) };
}

/** Whether a token stands inside such a name: 'North' in 'Banner of the North Brigade'. */
export function isInsideNewGroup(context: Context, view: SentenceView, i: number): boolean {
  if (!mayNameGroup(view)) return false;
  const { start } = view.tokens[i] as { start: number };
  return readingsOf(context, view).some((one) => one.type === "new" && one.start < start && start < one.end);
}

const naming = new WeakMap<SentenceView, boolean>();

/** Whether a sentence has any word that groups are named by; most have none and need no reading. */
function mayNameGroup(view: SentenceView): boolean {
  const known = naming.get(view);
  if (known !== undefined) return known;
  const may = view.words.some((word) => NAME_HEADS.has(word) || NAME_OPENERS.has(word));
  naming.set(view, may);
  return may;
}

/** Longer than any description of a speaker. */
const LONGEST = 160;

/**
 * A voice with what its words say of it: 'a Syrian military source' is an unnamed source of the army, 'Harun
 * Vale' holds the office that the pack gives him on the day, 'Banner of the North' is a group not listed.
 */
export function describeVoice(context: Context, view: SentenceView, link: Attribution): Attribution {
  const on = dayOf(context, view.entry);
  const actor = link.actor === null ? undefined : context.theatre.actors.get(link.actor);
  const office = actor?.kind === "person" ? officeOf(actor.id, on, context.theatre.relations) : null;
  const told = office === null ? readingOfSpan(context, view, link, on) : null;
  return {
    ...link,
    ...(told?.type === "unnamed" && told.role !== null
      ? {
          unnamed: {
            role: told.role,
            // 'An army spokesman' is read as the army: whose spokesman he is.
            affiliation: told.affiliation ?? link.actor,
            affiliationPrinted: told.affiliationPrinted,
          },
        }
      : {}),
    ...(told?.type === "new" && link.actor === null ? { met: true as const } : {}),
    ...(office === null ? {} : { office }),
  };
}

/** The readings of speakers by the offsets of their words: most claims of a sentence have the same speaker. */
const spoken = new WeakMap<SentenceView, Map<string, ActorReading | null>>();

function readingOfSpan(
  context: Context,
  view: SentenceView,
  { sourceSpan }: Attribution,
  on: string | null,
): ActorReading | null {
  if (sourceSpan === null || sourceSpan.end - sourceSpan.start > LONGEST) return null;
  const known = spoken.get(view) ?? new Map<string, ActorReading | null>();
  if (known.size === 0) spoken.set(view, known);
  const key = `${sourceSpan.start} ${sourceSpan.end}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  // The article is left out of a source's span; it tells 'a source' from a name.
  const article = /(?:the|an?|one|two|some) $/i.exec(
    view.text.slice(Math.max(0, sourceSpan.start - 5), sourceSpan.start),
  );
  const text = `${article?.[0] ?? ""}${view.text.slice(sourceSpan.start, sourceSpan.end)}`;
  const [first = null] = context.theatre.resolveActorPhrase(text, { on, speaker: null });
  known.set(key, first);
  return first;
}
