import type { Stance } from "../../model/claim.ts";
import type { Frames } from "../attribution/chains.ts";
import type { Frame } from "../attribution/frame.ts";
import type { Draft } from "../draft.ts";
import { type Proposal, propose, type Trace } from "../proposal.ts";
import { covers, type Range, type SentenceView, spanOf, touches } from "../view/sentence-view.ts";

/**
 * Statements: what a named voice says where no other kind has read a claim. Runs after the other kinds,
 * since it is what they leave.
 */
export function recogniseStatements(
  views: readonly SentenceView[],
  frames: Frames,
  drafts: readonly Draft[],
  trace: Trace,
): Proposal[] {
  const out: Proposal[] = [];
  for (const frame of frames.all) {
    const view = views[frame.sentence];
    if (
      !view ||
      frame.voice === null ||
      frame.inner ||
      view.entry.kind === "comment" ||
      view.block.role === "heading"
    )
      continue;
    for (const range of contentRanges(view, frame).flatMap((one) => splitAtAndThat(view, one))) {
      const told = [...drafts, ...out].some((one) => one.view === view && touches(one.quote, range));
      const why = told ? "another claim has these words" : whyNone(view, frames, frame, range);
      if (why !== null) {
        trace.refuse("statement/attributed", view, range, why);
        continue;
      }
      out.push(
        propose(
          "statement/attributed",
          view,
          { kind: "statement" },
          { anchor: range, quote: range, scope: range, stance: stanceOf(view, range) },
        ),
      );
    }
  }
  return out;
}

/** Why words in a voice's mouth are no statement; null where they are one. */
function whyNone(view: SentenceView, frames: Frames, frame: Frame, range: Range): string | null {
  const least = view.quoted[range.start] ? 2 : 4;
  if (range.end - range.start < least) return "too few words";
  if (!hasPredicate(view, range)) return "no verb";
  if (["who", "which", "whose"].includes(view.words[range.start] as string)) return "a clause on somebody";
  if (isSilence(view, range)) return "who keeps silent says nothing of the world";
  if (isOnlySaying(view, frames, frame, range)) return "only another voice and its cue";
  return view.words.slice(range.start, range.end + 1).includes("?") ? "a question" : null;
}

/** ', according to the agency', 'the paper is reporting': the voice of another frame and none of its words. */
function isOnlySaying(view: SentenceView, frames: Frames, frame: Frame, range: Range): boolean {
  const span = spanOf(view, range);
  return frames.of(view.number).some((other) => {
    const cue = other.cueSpan;
    if (other === frame || !cue || !covers(span, cue) || !other.voice || !covers(span, other.voice.span))
      return false;
    return !other.contents.some((content) => touches(content, span));
  });
}

/** 'does not comment on operations': who keeps silent says nothing of the world. */
function isSilence(view: SentenceView, range: Range): boolean {
  const words = view.words.slice(range.start, range.end);
  const at = words.findIndex((word) => word === "comment" || word === "discuss");
  return (
    at >= 0 &&
    words.slice(Math.max(0, at - 4), at).some((word) => ["not", "n't", "no", "never"].includes(word))
  );
}

/** 'that A ..., and that B ...' are two statements. */
function splitAtAndThat(view: SentenceView, range: Range): Range[] {
  for (let i = range.start + 3; i + 1 < range.end; i++) {
    if (view.words[i] !== "and" || view.words[i + 1] !== "that") continue;
    const end = view.words[i - 1] === "," ? i - 1 : i;
    return [{ start: range.start, end }, ...splitAtAndThat(view, { start: i + 2, end: range.end })];
  }
  return [range];
}

/** What is to come is predicted, or promised where the speaker means to do it. */
function stanceOf(view: SentenceView, range: Range): Stance | null {
  for (let i = range.start; i < Math.min(range.end, range.start + 14); i++) {
    const word = view.words[i] as string;
    if (["will", "shall", "wo"].includes(word) || (word === "would" && view.classes[i] === "auxiliary")) {
      return ["we", "i"].includes(view.words[i - 1] ?? "") ? "promises" : "predicts";
    }
    if (word === "must" || word === "should") return "demands";
    if (["confirm", "confirmation", "verify", "unclear"].includes(word) && isUnsure(view, range, i))
      return "doubts";
    if (view.classes[i] === "verb") return null;
  }
  return null;
}

/** 'could not confirm', 'had no confirmation' */
function isUnsure(view: SentenceView, range: Range, at: number): boolean {
  if (view.words[at] === "unclear") return true;
  return view.words
    .slice(Math.max(range.start, at - 3), at)
    .some((word) => word === "not" || word === "no" || word === "unable" || word === "n't");
}

/** The token ranges of a frame's contents in its sentence. */
function contentRanges(view: SentenceView, frame: Frame): Range[] {
  return frame.contents.flatMap((content) => {
    const start = view.tokens.findIndex((token) => token.start >= content.start);
    let end = start;
    while (end >= 0 && end < view.tokens.length && (view.tokens[end] as { end: number }).end <= content.end)
      end++;
    if (start < 0 || end <= start) return [];
    let from = start;
    while (from < end && /^[^\p{L}\p{N}]+$/u.test(view.tokens[from]?.form ?? "")) from++;
    let to = end;
    while (to > from && /^[^\p{L}\p{N}]+$/u.test(view.tokens[to - 1]?.form ?? "")) to--;
    return to > from ? [{ start: from, end: to }] : [];
  });
}

function hasPredicate(view: SentenceView, range: Range): boolean {
  for (let i = range.start; i < range.end; i++)
    if (view.classes[i] === "verb" || view.classes[i] === "auxiliary") return true;
  return false;
}
