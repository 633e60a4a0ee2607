import { type Heard, readVoice } from "../attribution/voices.ts";
import type { Context } from "../context.ts";
import { type ActorMention, actorsIn } from "./actors.ts";
import { phrasesOf } from "./phrases.ts";
import { type Range, type SentenceView, textOf } from "./sentence-view.ts";

/**
 * The parties named in a range, each as narrowly as the words name it: the minister rather than the state
 * whose minister he is.
 */
export function partiesIn(
  context: Context,
  view: SentenceView,
  range: Range,
  heard: Heard = [],
): ActorMention[] {
  const found: ActorMention[] = [];
  let i = range.start;
  while (i < range.end) {
    const phrase = phrasesOf(view).at[i];
    if (!phrase) {
      i++;
      continue;
    }
    const piece = { start: Math.max(i, phrase.start), end: Math.min(range.end, phrase.end) };
    found.push(...partiesOf(context, view, piece, heard));
    i = phrase.end;
  }
  return found.filter((one, n) => found.findIndex((other) => other.name === one.name) === n);
}

const PRONOUNS = new Set(["he", "she", "it", "they", "we", "i"]);

function partiesOf(context: Context, view: SentenceView, piece: Range, heard: Heard): ActorMention[] {
  const voice = readVoice(context, view, piece, heard);
  if (voice !== null && voice !== "authorless" && voice.person) {
    return [
      {
        ...piece,
        printed: textOf(view, piece),
        name: voice.name,
        actor: voice.actor,
        reason: "a person named in the words",
        modifier: false,
      },
    ];
  }
  const actors = actorsIn(context, view, piece);
  if (actors.length > 0) return actors;
  const speaker = PRONOUNS.has(view.words[piece.start] ?? "")
    ? (context.speakerAt?.(view, piece.start) ?? null)
    : null;
  if (speaker) {
    return [
      {
        ...piece,
        printed: textOf(view, piece),
        name: speaker.name,
        actor: speaker.actor,
        reason: "the speaker, by a pronoun",
        modifier: false,
      },
    ];
  }
  if (voice !== null && voice !== "authorless" && view.classes[piece.start] === "pronoun") {
    return [
      {
        ...piece,
        printed: textOf(view, piece),
        name: voice.name,
        actor: voice.actor,
        reason: "whom the pronoun refers to",
        modifier: false,
      },
    ];
  }
  return [];
}
