import type { ClaimTime } from "../../model/claim.ts";
import { addDays } from "../../model/edtf.ts";
import type { TimeMention } from "../../model/language.ts";
import type { Span } from "../../model/offsets.ts";
import { type Context, dayOf } from "../context.ts";
import type { Frame } from "../attribution/frame.ts";
import type { Proposal } from "../proposal.ts";
import { covers, type Range, type SentenceView, spanOf } from "../view/sentence-view.ts";

export interface WhenReading {
  readonly when: ClaimTime | null;
  readonly reason: string;
}

/**
 * When the claimed thing happened or held. A time in the claim's own clause wins, then one that opens the
 * sentence; fresh news without a time word takes the page's day, exact in an update with a clock time and
 * approximate elsewhere.
 */
export function readWhen(context: Context, proposal: Proposal, frames: readonly Frame[]): WhenReading {
  const { view } = proposal;
  const apart = proposal.dated ? null : timeApart(view, proposal.anchor, dayOf(context, view.entry));
  if (apart) return apart;
  const mention = proposal.dated ?? timeFor(view, proposal, frames);
  if (mention) {
    return {
      when: { edtf: mention.edtf, known: mention.known, span: { start: mention.start, end: mention.end } },
      reason: `'${view.text.slice(mention.start, mention.end)}' in the clause`,
    };
  }
  if (view.entry.kind === "comment") return { when: null, reason: "a comment without a time word" };
  if (isBackground(proposal, frames)) return { when: null, reason: "background without a time word" };
  const day = dayOf(context, view.entry);
  if (day === null) return { when: null, reason: "no time word, and the page has no single day" };
  const exact = view.entry.kind === "update" && view.entry.time !== null;
  return {
    when: { edtf: exact ? day : `${day}~`, known: "dateline", span: null },
    reason: exact
      ? "no time word: the day of the timed update"
      : "no time word: the page's day, approximately",
  };
}

/** Days in a word of time that counts from one event to another. */
const STEPS: Readonly<Record<string, number>> = { day: 1, days: 1, week: 7, weeks: 7 };

/**
 * 'The funeral was held a day after 25 people died', 'on Tuesday, two days after a strike killed four': the day
 * of the clause behind 'after', counted from that of the clause before it; null where no such words lead it.
 */
function timeApart(view: SentenceView, anchor: Range, page: string | null): WhenReading | null {
  for (let i = anchor.start - 1; i >= Math.max(2, anchor.start - 14); i--) {
    const word = view.words[i] as string;
    if ([",", ";", ":", "."].includes(word)) return null;
    if (word !== "after" && word !== "before") continue;
    const step = STEPS[view.words[i - 1] as string];
    const number = step === undefined ? null : numberAt(view, i - 2);
    if (step === undefined || number === null) return null;
    const stated = distinctTimes(view).find(
      ({ sort, edtf, end }) =>
        sort === "point" && /^\d{4}-\d{2}-\d{2}$/.test(edtf) && end <= (view.tokens[i - 2] as Span).start,
    );
    const from = stated?.edtf ?? page;
    if (from === null) return null;
    const day = addDays(from, (word === "after" ? -1 : 1) * step * number);
    const span = { start: (view.tokens[i - 2] as Span).start, end: (view.tokens[i] as Span).end };
    return {
      when: { edtf: stated ? day : `${day}~`, known: "relative", span },
      reason: `'${view.text.slice(span.start, span.end)}' counted from ${stated ? "the day before it" : "the page's day"}`,
    };
  }
  return null;
}

function numberAt(view: SentenceView, i: number): number | null {
  const word = view.words[i] as string;
  if (word === "a" || word === "one") return 1;
  const bounds = view.quantities[i]?.bounds;
  return bounds && bounds.min !== null && bounds.min === bounds.max ? bounds.min : null;
}

/** The time mention that belongs to a proposal, or null. */
function timeFor(view: SentenceView, proposal: Proposal, frames: readonly Frame[]): TimeMention | null {
  const anchor = spanOf(view, proposal.anchor);
  const contents = frames
    .filter((frame) => frame.contents.some((content) => covers(content, anchor)))
    .map((frame) => frame.contents);
  const inside = (mention: TimeMention) =>
    contents.every((spans) => spans.some((content) => covers(content, mention))) ||
    opensSentence(view, mention);
  const usable = distinctTimes(view).filter(
    (mention) => mention.sort !== "duration" && inside(mention) && !datesAnother(view, mention, proposal),
  );
  const inQuote = usable.filter((mention) => withinRange(view, mention, proposal.quote));
  const inScope = usable.filter((mention) => withinRange(view, mention, proposal.scope));
  const opening = usable.filter((mention) => opensSentence(view, mention));
  return (
    nearest(inQuote, anchor.start) ??
    nearest(inScope, anchor.start) ??
    timeOfWhen(view, usable, proposal.anchor.start) ??
    opening[0] ??
    (usable.length === 1 ? (usable[0] ?? null) : null)
  );
}

/** 'collapsed on Thursday, when both sides traded fire': the time that the clause hangs on. */
function timeOfWhen(view: SentenceView, usable: readonly TimeMention[], anchor: number): TimeMention | null {
  for (let i = anchor - 1; i > 1 && i > anchor - 14; i--) {
    const word = view.words[i] as string;
    if (word === ";" || word === ":" || word === ".") return null;
    if (word !== "when") continue;
    const at = view.words[i - 1] === "," ? i - 2 : i - 1;
    return usable.find((mention) => view.times[at] === mention) ?? null;
  }
  return null;
}

function distinctTimes(view: SentenceView): TimeMention[] {
  return [...new Set(view.times.filter((mention): mention is TimeMention => mention !== undefined))];
}

function withinRange(view: SentenceView, mention: TimeMention, range: Range): boolean {
  return covers(spanOf(view, range), mention);
}

function nearest(mentions: readonly TimeMention[], offset: number): TimeMention | null {
  let best: TimeMention | null = null;
  for (const mention of mentions) {
    if (best === null || Math.abs(mention.start - offset) < Math.abs(best.start - offset)) best = mention;
  }
  return best;
}

/** 'On Monday, ...': within the first words of the sentence. */
function opensSentence(view: SentenceView, mention: TimeMention): boolean {
  const third = view.tokens[Math.min(3, view.tokens.length - 1)];
  return third !== undefined && mention.start <= third.start;
}

/** A date inside a relative clause ('which came into effect on March 6') dates that clause only. */
function datesAnother(view: SentenceView, mention: TimeMention, proposal: Proposal): boolean {
  const at = view.tokens.findIndex((token) => token.start >= mention.start);
  const [from, to] = at < proposal.anchor.start ? [at, proposal.anchor.start] : [proposal.anchor.end, at];
  for (let i = from; i < to; i++) {
    const word = view.words[i];
    if (
      (word === "which" || word === "who" || word === "whose" || word === "when") &&
      at > proposal.anchor.start
    )
      return true;
    // 'died of wounds he sustained two days ago': the day of the wounding.
    if (at > proposal.anchor.end && SUSTAINED.has(word ?? "") && WOUNDS.has(view.words[i - 2] ?? ""))
      return true;
  }
  return false;
}

const SUSTAINED = new Set(["sustained", "suffered", "received"]);
const WOUNDS = new Set(["wounds", "injuries", "burns"]);

/** The pluperfect without a time, and standing facts of names and holdings that are told in passing. */
function isBackground(proposal: Proposal, frames: readonly Frame[]): boolean {
  const { view, body } = proposal;
  if (
    body.kind === "allegiance" &&
    (body.allegiance.change === "renames" || body.allegiance.change === "allies")
  )
    return true;
  // 'said it had taken the hill' only shifts the tense of what is said.
  const anchor = spanOf(view, proposal.anchor);
  if (frames.some((frame) => frame.contents.some((content) => covers(content, anchor)))) return false;
  const from = Math.max(0, proposal.anchor.start - 4);
  return view.words.slice(from, proposal.anchor.start).includes("had") && body.kind !== "toll";
}
