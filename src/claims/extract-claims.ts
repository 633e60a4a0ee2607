import type { Claim } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import type { Span } from "../model/offsets.ts";
import type { Analysis } from "../model/language.ts";
import type { Theatre } from "../model/theatre.ts";
import { chainOver, Frames } from "./attribution/chains.ts";
import { hearVoices } from "./attribution/hear.ts";
import type { Context } from "./context.ts";
import type { Draft } from "./draft.ts";
import { readWhen } from "./fields/when.ts";
import { readWhere } from "./fields/where.ts";
import { judgeClaims } from "./confidence/judge-claims.ts";
import { identify, inTextOrder } from "./identity.ts";
import { recogniseAllegiance } from "./kinds/allegiance.ts";
import { recogniseAttacks } from "./kinds/attack.ts";
import { recogniseControl } from "./kinds/control.ts";
import { recogniseDiplomacy } from "./kinds/diplomacy.ts";
import { recogniseFacilities } from "./kinds/facility.ts";
import { recogniseStatements } from "./kinds/statement.ts";
import { recogniseAid, recogniseArms } from "./kinds/supply.ts";
import { recogniseTolls } from "./kinds/toll.ts";
import { recogniseTables } from "./kinds/toll-table.ts";
import { recogniseTruces } from "./kinds/truce.ts";
import { type Proposal, SILENT, type Trace } from "./proposal.ts";
import { fillDoers } from "./role-model/fill-parts.ts";
import { fitEntry } from "./refine/fit-entry.ts";
import { mergeDuplicates } from "./refine/merge.ts";
import { pointBack } from "./refine/point-back.ts";
import { dateShares } from "./refine/share.ts";
import { describeVoice } from "./view/described-actors.ts";
import { covers, type Range, type SentenceView, spanOf, viewSentences } from "./view/sentence-view.ts";

/** Entries that say nothing of the world in claims: links, credits, notes on the author. */
const SILENT_ENTRIES = new Set(["related", "biography", "credit"]);

/** One recogniser for each kind; each proposes on its own, none knows of the others. */
const RECOGNISERS = [
  recogniseTolls,
  recogniseAttacks,
  recogniseControl,
  recogniseTruces,
  recogniseFacilities,
  recogniseAid,
  recogniseDiplomacy,
  recogniseAllegiance,
  recogniseArms,
];

/**
 * Reads the attributed claims of one document.
 *
 * Pure: the same document, analysis and theatre give the same claims. An `unread` document gives none.
 *
 * @returns claims in the order of their quotes, each with the rules that made and changed it
 */
export function extractClaims(document: Document, analysis: Analysis, theatre: Theatre): Claim[] {
  if (document.state === "unread") return [];
  return judgedClaims(
    readClaims({ document, analysis, theatre, views: viewSentences(document, analysis) }, SILENT),
  );
}

/** Everything the stages made, for `explain`. */
export interface Reading {
  readonly frames: Frames;
  readonly proposals: readonly Proposal[];
  /** The draft of each claim, at the claim's index. */
  readonly drafts: readonly Draft[];
  /** Not yet judged: see `judgedClaims`. */
  readonly claims: readonly Claim[];
}

/** The claims of a reading, each with its confidence. */
export function judgedClaims({ claims, drafts }: Reading): Claim[] {
  return judgeClaims(claims.map((claim, i) => ({ claim, draft: drafts[i] as Draft })));
}

/** The order of the stages. */
export function readClaims(context: Context, trace: Trace): Reading {
  trace.stage?.("voices");
  // 1. Who says what: before the kinds, since a claim without its voice cannot be judged.
  const frames = new Frames(hearVoices(context, trace));
  trace.stage?.("kinds");
  // 2. Recognisers propose, sentence by sentence.
  const heard: Context = { ...context, speakerAt: (view, token) => frames.speakerAt(view, token) };
  const proposals = heard.views
    .filter((view) => {
      const why = whySilent(view);
      if (why !== null) trace.refuse("claims/sentence", view, { start: 0, end: view.tokens.length }, why);
      return why === null;
    })
    .flatMap((view) => RECOGNISERS.flatMap((recognise) => recognise(heard, view, trace)))
    .concat(recogniseTables(heard));
  trace.stage?.("voices, times and places of claims");
  // 3. Fields: whose voice, when, where. In text order, which the refiners count on.
  const drafts = proposals
    .map((proposal) => complete(context, frames, proposal))
    .sort((a, b) => a.view.number - b.view.number || a.anchor.start - b.anchor.start);
  trace.stage?.("refining and doers by the role model");
  // 4. Refiners decide. Merging comes before pointing back, so that a merged attack is what is pointed to.
  // Doers on no list come from the role model: of attacks before others point to them, of tolls when none was found so.
  const attacks = fillDoers(context, mergeDuplicates(drafts), "attack");
  const events = fillDoers(context, dateShares(pointBack(attacks)), "toll");
  trace.stage?.("statements");
  // 5. Statements are what the other kinds leave of a voice's words.
  const statements = recogniseStatements(context.views, frames, events, trace).map((one) =>
    complete(context, frames, one),
  );
  const refined = inTextOrder(fitEntry([...events, ...statements]));
  return { frames, proposals, drafts: refined, claims: identify(context.document, refined) };
}

/** No sentence of news is longer; a run of words without a stop is read by nobody. */
const LONGEST_SENTENCE = 500;

/** Why nothing is read from a sentence as a whole; null where it is read. */
function whySilent(view: SentenceView): string | null {
  if (view.tokens.length > LONGEST_SENTENCE) return "too long for a sentence";
  if (SILENT_ENTRIES.has(view.entry.kind)) return "links, credits and notes on the author claim nothing";
  if (view.block.role === "heading") return "a heading: the text says it again";
  if (view.block.role === "table-row") return "a row of a table: read by its columns";
  return isQuestion(view) ? "a question" : null;
}

function complete(context: Context, frames: Frames, proposal: Proposal): Draft {
  // Of a long statement only its opening says how firmly it is held.
  const { quote } = proposal;
  const opening =
    proposal.body.kind === "statement"
      ? { start: quote.start, end: Math.min(quote.end, quote.start + 5) }
      : quote;
  const heard = chainOver(proposal.view, frames, proposal.anchor, opening);
  const chain = {
    ...heard,
    attribution: heard.attribution.map((link) => describeVoice(context, proposal.view, link)),
  };
  const when = readWhen(context, proposal, frames.of(proposal.view.number));
  const where = readWhere(context, proposal);
  return {
    ...proposal,
    quote: withinContent(proposal, frames),
    chain,
    when: when.when,
    whenReason: when.reason,
    where: where.where,
    whereReason: where.reason,
  };
}

/** The quote without 'X said' at its edge: no further than the contents that cover the claim. */
function withinContent(proposal: Proposal, frames: Frames): Range {
  const { view, anchor } = proposal;
  let { start, end } = proposal.quote;
  for (const frame of frames.of(view.number)) {
    const content = frame.contents.find((one) => covers(one, spanOf(view, anchor)));
    if (!content) continue;
    while (start < anchor.start && (view.tokens[start] as Span).start < content.start) start++;
    while (end > anchor.end && (view.tokens[end - 1] as Span).end > content.end) end--;
  }
  while (start < anchor.start && [",", ";"].includes(view.words[start] as string)) start++;
  while (end > anchor.end && [",", ";", ":"].includes(view.words[end - 1] as string)) end--;
  return { start, end };
}

function isQuestion(view: SentenceView): boolean {
  return view.words.slice(-3).includes("?");
}
