import { createHash } from "node:crypto";
import { analyse } from "../language/analyse.ts";
import type { Claim } from "../model/claim.ts";
import type { Document, DocumentMetadata } from "../model/document.ts";
import type { Analysis } from "../model/language.ts";
import type { Theatre } from "../model/theatre.ts";
import type { Frame } from "./attribution/frame.ts";
import type { Draft } from "./draft.ts";
import { judgedClaims, readClaims } from "./extract-claims.ts";
import { leftOver } from "./left-over.ts";
import type { Refusal } from "./proposal.ts";
import { textOf, viewSentences } from "./view/sentence-view.ts";

/** What the engine made of one sentence, for a person who asks why. */
export interface Explanation {
  readonly document: Document;
  readonly analysis: Analysis;
  readonly frames: readonly Frame[];
  readonly claims: readonly Claim[];
  /** The draft of each claim, at the claim's index: drafts carry the reasons of time and place. */
  readonly drafts: readonly Draft[];
  /** Rules that looked at something and did not take it, with the words and why. */
  readonly refusals: readonly { readonly rule: string; readonly words: string; readonly why: string }[];
}

/**
 * Reads one sentence (or a few) as if it were a page of its own and keeps what each stage found.
 *
 * @param metadata the day of publication decides what 'on Friday' means and which names were in use
 */
export function explain(sentence: string, metadata: DocumentMetadata, theatre: Theatre): Explanation {
  const document = pageOf(sentence, metadata);
  const analysis = analyse(document, theatre);
  const context = { document, analysis, theatre, views: viewSentences(document, analysis) };
  const refusals: Refusal[] = [];
  const reading = readClaims(context, {
    refuse: (rule, view, at, why) => refusals.push({ rule, view, at, why }),
  });
  refusals.push(...leftOver(context, reading.drafts));
  return {
    document,
    analysis,
    frames: reading.frames.all,
    claims: judgedClaims(reading),
    drafts: reading.drafts,
    refusals: distinct(
      refusals.flatMap(({ rule, view, at, why }) =>
        view.tokens.length === 0 ? [] : [{ rule, words: textOf(view, at), why }],
      ),
    ),
  };
}

/** Each refusal once: a rule may look at the same words from several sides. */
function distinct(refusals: Explanation["refusals"]): Explanation["refusals"] {
  const seen = new Set<string>();
  return refusals.filter(({ rule, words, why }) => {
    const key = `${rule}\u0000${words}\u0000${why}`;
    return !seen.has(key) && seen.add(key).size > 0;
  });
}

/** A page of one entry and one paragraph. */
export function pageOf(text: string, metadata: DocumentMetadata): Document {
  const span = { start: 0, end: text.length };
  return {
    id: metadata.id ?? "sentence",
    capture: createHash("sha256").update(text).digest("hex"),
    part: null,
    url: null,
    mediaType: "text/plain",
    title: null,
    publisher: metadata.publisher ?? null,
    author: metadata.author ?? null,
    published: metadata.published ?? null,
    timezone: metadata.timezone ?? null,
    language: metadata.language ?? "en",
    direction: "ltr",
    textLayer: "plain/1",
    text,
    entries: [
      {
        ...span,
        kind: "original",
        heading: null,
        time: null,
        tz: null,
        published: null,
        author: null,
        blocks: [{ ...span, role: "paragraph" }],
      },
    ],
    state: "read",
    unreadReason: null,
    diagnostics: [],
  };
}
