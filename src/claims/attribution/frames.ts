import { turnsAtComma, turnsAtSemicolon } from "../view/turns.ts";
import type { Span } from "../../model/offsets.ts";
import type { Context } from "../context.ts";
import type { SentenceView } from "../view/sentence-view.ts";
import { accordingTo, citedAsSaying, citing, colonFrame, inTheWordsOf, nounFrame } from "./frame-nouns.ts";
import { countsFrame } from "./frame-counts.ts";
import { quotedAsSaying, verbFrame } from "./frame-verbs.ts";
import type { Frame } from "./frame.ts";
import type { Heard } from "./voices.ts";

/** Attributions whose cue stands in this sentence. `heard`: voices of earlier sentences, for pronouns. */
export function framesIn(context: Context, view: SentenceView, heard: Heard): Frame[] {
  const frames: Frame[] = [];
  let known = heard;
  let counted = 0;
  for (let i = 0; i < view.tokens.length; i++) {
    if (frames.length > counted) known = heard.concat(frames.flatMap((frame) => frame.voice ?? []));
    counted = frames.length;
    const frame =
      accordingTo(context, view, i, known) ??
      citing(context, view, i, known) ??
      verbFrame(context, view, i, known) ??
      countsFrame(context, view, i, known) ??
      nounFrame(context, view, i, known);
    if (frame) frames.push(frame);
    else frames.push(...quotedAsSaying(context, view, i, known), ...citedAsSaying(context, view, i, known));
  }
  const colon = colonFrame(context, view, heard);
  if (colon) frames.push(colon);
  const led = inTheWordsOf(context, view, heard);
  if (led) frames.push(led);
  return cutAtTrailing(view, cutAtTurn(view, frames));
}

/** A place in a sentence behind which somebody else may speak. */
interface Turn {
  readonly start: number;
  /** Where the next speaker must be named, in offsets; null: anywhere behind. */
  readonly speaker: { readonly from: number; readonly to: number } | null;
}

/**
 * 'Residents blamed X; the army said ...', 'X said it had taken P, but Y denied ...': behind a semicolon or a
 * turning conjunction with a voice of its own another speaks.
 */
function cutAtTurn(view: SentenceView, frames: readonly Frame[]): readonly Frame[] {
  const turns = turnsIn(view);
  if (turns.length === 0) return frames;
  return frames.map((frame) => {
    const cue = frame.cueSpan;
    if (!cue || frame.trailing) return frame;
    const edge = turns.find(
      (turn) => turn.start > cue.end && frames.some((other) => other !== frame && takesOver(other, turn)),
    );
    if (!edge) return frame;
    const contents = frame.contents.flatMap((span) =>
      span.start >= edge.start ? [] : [{ start: span.start, end: Math.min(span.end, edge.start) }],
    );
    return { ...frame, contents };
  });
}

function takesOver({ voice, cueSpan, trailing }: Frame, turn: Turn): boolean {
  if (!voice || !cueSpan || cueSpan.start <= turn.start) return false;
  if (turn.speaker === null) return true;
  return !trailing && voice.span.start >= turn.speaker.from && voice.span.start <= turn.speaker.to;
}

function turnsIn(view: SentenceView): Turn[] {
  return view.tokens.flatMap((token, i): Turn[] => {
    if (turnsAtSemicolon(view, i)) return [{ start: token.start, speaker: null }];
    if (!turnsAtComma(view, i)) return [];
    // The next speaker stands right behind the conjunction, or behind its article.
    const [first, second] = [view.tokens[i + 2], view.tokens[i + 3]];
    return first && second ? [{ start: token.start, speaker: { from: first.start, to: second.start } }] : [];
  });
}

/** What a frame covers ends where a trailing ', X said' of another begins. */
function cutAtTrailing(view: SentenceView, frames: readonly Frame[]): Frame[] {
  const sentence = view.sentence;
  const cuts = frames.flatMap((frame) =>
    frame.trailing && frame.voice && frame.cueSpan && frame.contents.length === 1 ? [frame] : [],
  );
  return frames.map((frame) => {
    let contents = frame.contents;
    for (const cut of cuts) {
      if (cut === frame || frame.trailing) continue;
      const edge = (cut.contents[0] as Span).end;
      const cue = cut.cueSpan as Span;
      if (frame.cueSpan && frame.cueSpan.start < cue.start && edge > sentence.start) {
        contents = contents.flatMap((span) =>
          span.start >= edge ? [] : [{ start: span.start, end: Math.min(span.end, edge) }],
        );
      }
    }
    return contents === frame.contents ? frame : { ...frame, contents };
  });
}
