import type { Quotation } from "../../model/language.ts";
import type { Span } from "../../model/offsets.ts";
import { seeCues } from "../attribution-model/find-attributions.ts";
import type { Context } from "../context.ts";
import type { Trace } from "../proposal.ts";
import { covers, type SentenceView } from "../view/sentence-view.ts";
import type { Frame } from "./frame.ts";
import { framesIn } from "./frames.ts";
import { learnedFrames } from "./learned.ts";
import { phrasesOf } from "../view/phrases.ts";
import { readVoice, type Voice } from "./voices.ts";

/**
 * All attributions of a document, in the order of its sentences: those with a cue of their own, and those
 * that quotation marks or layout carry on from the sentence before.
 */
export function hearVoices(context: Context, trace: Trace): Frame[] {
  const frames: Frame[] = [];
  let heard: Voice[] = [];
  let entry = -1;
  let previous: Frame | null = null;
  const seen = seeCues(context.analysis.sentences);
  context.views.forEach((view, index) => {
    if (view.sentence.entry !== entry) {
      heard = [];
      previous = null;
      entry = view.sentence.entry;
    }
    const here = view.tokens.length <= LONGEST_HEARD ? framesIn(context, view, heard) : [];
    // Rules first: what they read comes with a reason in words.
    here.push(...learnedFrames(context, view, heard, here, seen.get(view.sentence) ?? [], trace));
    const carried = here.some((frame) => frame.voice)
      ? null
      : carriedOn(context, view, context.views[index - 1], previous);
    const answered =
      carried || here.length > 0 ? null : afterSpeaker(context, view, context.views[index - 1], heard);
    if (carried) here.push(carried);
    if (answered) here.push(answered);
    frames.push(...here);
    heard.push(...here.flatMap((frame) => frame.voice ?? []));
    const main = here.find((frame) => frame.voice !== null && !frame.inner) ?? null;
    previous = main ?? carried ?? answered;
  });
  return frames;
}

/** A run of words longer than this is no sentence. */
const LONGEST_HEARD = 500;

/**
 * A sentence without a cue that goes on in the mouth of the last one: it stands inside a quotation that
 * began before, or is itself quoted and follows in the same paragraph, or follows a colon.
 */
function carriedOn(
  context: Context,
  view: SentenceView,
  before: SentenceView | undefined,
  previous: Frame | null,
): Frame | null {
  if (!before || !previous?.voice) return null;
  const quotation = quotationOver(context, view);
  const introduced = before.words.at(-1) === ":" || before.words.at(-2) === ":";
  const sameBlock =
    before.sentence.block === view.sentence.block && before.sentence.entry === view.sentence.entry;
  const openFromBefore =
    quotation !== null && quotation.start < view.sentence.start && quotation.start <= before.sentence.end;
  if (
    !(
      openFromBefore ||
      (quotation !== null && (sameBlock || introduced)) ||
      (introduced && view.block.role === "quote")
    )
  )
    return null;
  const contents: Span[] = [
    quotation && quotation.start >= view.sentence.start ? clip(quotation, view.sentence) : view.sentence,
  ];
  return {
    ...previous,
    rule: "attribution/quotation-goes-on",
    // A denial or a demand was of what stood before; the words that follow are simply said.
    stance: "asserts",
    certainty: null,
    sentence: view.number,
    contents,
    trailing: false,
    inner: false,
  };
}

/** A quotation by itself behind a sentence about a person by name: 'Ada Lund described the night. "..."' */
function afterSpeaker(
  context: Context,
  view: SentenceView,
  before: SentenceView | undefined,
  heard: readonly Voice[],
): Frame | null {
  const quotation = quotationOver(context, view);
  if (!quotation || quotation.start < view.sentence.start || !before) return null;
  const sameBlock =
    before.sentence.block === view.sentence.block && before.sentence.entry === view.sentence.entry;
  const subject = phrasesOf(before).at[0];
  if (!sameBlock || !subject || before.quoted.includes(true)) return null;
  const voice = readVoice(context, before, subject, heard);
  if (voice === null || voice === "authorless" || !voice.person || !/^\p{Lu}\S* \p{Lu}/u.test(voice.name))
    return null;
  return {
    rule: "attribution/quotation-after-speaker",
    voice,
    cue: null,
    cueSpan: null,
    stance: "asserts",
    certainty: null,
    sentence: view.number,
    contents: [clip(quotation, view.sentence)],
    trailing: false,
    inner: false,
  };
}

function clip(span: Span, within: Span): Span {
  return { start: Math.max(span.start, within.start), end: Math.min(span.end, within.end) };
}

/** The quotation that holds all of a sentence but its marks, or null. */
function quotationOver(context: Context, view: SentenceView): Quotation | null {
  const quoted = view.quoted.filter(Boolean).length;
  if (quoted < view.tokens.length - 4 || quoted < 2) return null;
  const middle = view.tokens[Math.floor(view.tokens.length / 2)];
  if (!middle) return null;
  return context.analysis.quotations.find((quotation) => covers(quotation, middle)) ?? null;
}
