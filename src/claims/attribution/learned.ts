import type { Span } from "../../model/offsets.ts";
import type { SeenCue } from "../attribution-model/find-attributions.ts";
import type { Context } from "../context.ts";
import { CUE_VERBS } from "../lexicon/cues.ts";
import { verbMatcher } from "../lexicon/match.ts";
import { covers, type SentenceView, touches } from "../view/sentence-view.ts";
import type { Trace } from "../proposal.ts";
import type { Frame } from "./frame.ts";
import { type Heard, readVoice } from "./voices.ts";

/**
 * How sure the sequence model must be of an attribution that no rule found. On held-back articles nine in
 * ten of those above it name the right speaker; at 0.5 the reference pages gain nothing.
 */
const LEAST_SCORE = 0.8;

/**
 * A cue that loses by more in the cue model is not read further: of 1,530 below -10 in articles of many outlets
 * none reached `LEAST_SCORE`.
 */
const LEAST_MARGIN = -40;

/** A proposal that a rule's voice already covers by this share of its words says nothing new. */
const ALREADY_COVERED = 0.6;

const cueVerbs = verbMatcher(CUE_VERBS);

/** Asking for something tells nothing: an act of diplomacy, no voice. */
const ACTS = /^(?:called|calls|calling|appealed) (?:for|on|upon)\b/u;

/**
 * The attributions of one sentence that the sequence model proposes beside the rules.
 *
 * @param here what the rules heard in this sentence: they win wherever the two meet
 * @param seen what the model takes for cues of this sentence
 * @param trace told what is not taken and why
 */
export function learnedFrames(
  context: Context,
  view: SentenceView,
  heard: Heard,
  here: readonly Frame[],
  seen: readonly SeenCue[],
  trace: Trace,
): Frame[] {
  return seen.flatMap((one) => {
    const cueSpan = one.cue;
    const refuse = (why: string): Frame[] => {
      trace.refuse("attribution/learned", view, tokensOf(view, cueSpan), why);
      return [];
    };
    if (one.margin < LEAST_MARGIN) return [];
    if (here.some((frame) => hasCue(frame, cueSpan))) return refuse("a rule has heard this cue");
    const score = one.score();
    if (score === null) return [];
    if (ACTS.test(view.text.slice(cueSpan.start, cueSpan.start + 12)))
      return refuse("asking for it is an act");
    if (score < LEAST_SCORE)
      return refuse(`the model is ${score.toFixed(2)} sure, and ${LEAST_SCORE} is asked`);
    const { source, content } = one.parts();
    const speaker = source[0];
    if (!speaker) return refuse("the model sees nobody who says it");
    const contents = content
      .filter((span) => touches(span, view.sentence))
      .map((span) => clip(span, view.sentence));
    const end = contents.at(-1)?.end;
    if (end === undefined) return refuse("its words stand in another sentence");
    if (here.some((frame) => alreadySaid(frame, contents)))
      return refuse("a rule has given these words a voice");
    const voice = readVoice(context, view, tokensOf(view, speaker), heard);
    if (voice === null || voice === "authorless") return refuse("its words for the speaker name nobody");
    return [
      {
        rule: "attribution/learned",
        sentence: view.number,
        voice,
        cue: context.document.text.slice(cueSpan.start, cueSpan.end),
        cueSpan,
        ...stanceOf(view, cueSpan),
        contents,
        trailing: end <= cueSpan.start,
        inner: false,
        score,
      },
    ];
  });
}

function hasCue(frame: Frame, cue: Span): boolean {
  return frame.cueSpan !== null && touches(frame.cueSpan, cue);
}

/** A rule gave most of these words a voice without holding one's cue among them. */
function alreadySaid(frame: Frame, contents: readonly Span[]): boolean {
  if (frame.voice === null) return false;
  const ownCue = frame.cueSpan;
  if (ownCue && contents.some((span) => covers(span, ownCue))) return false;
  const length = contents.reduce((sum, span) => sum + span.end - span.start, 0);
  const shared = frame.contents.reduce(
    (sum, a) => sum + contents.reduce((inner, b) => inner + overlap(a, b), 0),
    0,
  );
  return shared > ALREADY_COVERED * length;
}

/** The lexicon's stance of the cue's verb; plain assertion where it has none. */
function stanceOf(view: SentenceView, cue: Span): Pick<Frame, "stance" | "certainty"> {
  for (let i = 0; i < view.tokens.length; i++) {
    const token = view.tokens[i] as Span;
    const hit = token.start >= cue.start && token.end <= cue.end ? cueVerbs.at(view.words, i) : null;
    if (hit) return { stance: hit.row.value.stance, certainty: hit.row.value.certainty };
  }
  return { stance: "asserts", certainty: null };
}

function tokensOf(view: SentenceView, span: Span): { start: number; end: number } {
  const start = view.tokens.findIndex((token) => token.start >= span.start);
  const end = view.tokens.findIndex((token) => token.start >= span.end);
  return start < 0 ? { start: 0, end: 0 } : { start, end: end < 0 ? view.tokens.length : end };
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function clip(span: Span, within: Span): Span {
  return { start: Math.max(span.start, within.start), end: Math.min(span.end, within.end) };
}
