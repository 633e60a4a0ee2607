import { createHash } from "node:crypto";
import { analyse } from "../language/analyse.ts";
import type { Claim } from "../model/claim.ts";
import type { Document, DocumentMetadata } from "../model/document.ts";
import type { Analysis } from "../model/language.ts";
import type { Theatre } from "../model/theatre.ts";
import { formatBounds } from "../model/bounds.ts";
import type { Frame } from "./attribution/frame.ts";
import type { Draft } from "./draft.ts";
import { readClaims } from "./extract-claims.ts";
import type { Refusal } from "./proposal.ts";
import { textOf, viewSentences } from "./view/sentence-view.ts";

/** What the engine made of one sentence, for a person who asks why. */
export interface Explanation {
  readonly document: Document;
  readonly analysis: Analysis;
  readonly frames: readonly Frame[];
  readonly claims: readonly Claim[];
  /** Drafts beside the claims, in the same order of text: they carry the reasons of time and place. */
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
  return {
    document,
    analysis,
    frames: reading.frames.all,
    claims: reading.claims,
    drafts: reading.drafts,
    refusals: refusals.map(({ rule, view, at, why }) => ({ rule, words: textOf(view, at), why })),
  };
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

/** An explanation as plain text, one thing a line, in the order of the stages. */
export function formatExplanation(explanation: Explanation): string {
  const { document, analysis } = explanation;
  const words = (span: { start: number; end: number }) => document.text.slice(span.start, span.end);
  const lines: string[] = [];
  analysis.sentences.forEach((sentence, n) => {
    lines.push(`Sentence ${n + 1}`);
    lines.push(
      `  words       ${sentence.tokens.map((token) => (token.upos === "X" ? token.form : `${token.form}/${token.upos}`)).join(" ")}`,
    );
    if (sentence.parsed)
      lines.push(
        `  tree        ${sentence.tokens.map((token, i) => `${i + 1}:${token.form}>${token.head + 1}:${token.deprel}`).join(" ")}`,
      );
  });
  section(lines, "quotations", analysis.quotations, (one) => `“${words(one)}”`);
  section(
    lines,
    "numbers",
    analysis.quantities,
    (one) => `${words(one)}: ${formatBounds(one.bounds)} (${one.unit})`,
  );
  section(lines, "times", analysis.times, (one) => `${words(one)}: ${one.edtf} (${one.known}, ${one.sort})`);
  section(
    lines,
    "names",
    analysis.names,
    (one) => `${one.printed}: ${[...one.places.slice(0, 3), ...one.actors].join(", ")}`,
  );
  section(
    lines,
    "voices",
    explanation.frames,
    (frame) =>
      `${frame.voice?.name ?? "(nobody named)"}, by '${frame.cue ?? "the layout"}', ${frame.stance}: “${frame.contents.map(words).join(" … ")}” [${frame.rule}]`,
  );
  for (const [n, claim] of explanation.claims.entries())
    lines.push("", ...formatClaim(claim, n + 1, explanation.drafts));
  if (explanation.claims.length === 0) lines.push("", "No claim.");
  if (explanation.refusals.length > 0) {
    lines.push("", "Refused");
    for (const { rule, words: at, why } of explanation.refusals) lines.push(`  ${rule} at '${at}': ${why}`);
  }
  return `${lines.join("\n")}\n`;
}

function section<T>(lines: string[], name: string, list: readonly T[], format: (one: T) => string): void {
  if (list.length === 0) lines.push(`${name.padEnd(13)} none`);
  else list.forEach((one, i) => lines.push(`${(i === 0 ? name : "").padEnd(13)} ${format(one)}`));
}

function formatClaim(claim: Claim, number: number, drafts: readonly Draft[]): string[] {
  const draft = drafts.find(
    (one) => one.rules[0] === claim.rules[0] && textOf(one.view, one.quote) === claim.quote,
  );
  const lines = [`Claim ${number}: ${claim.kind}`, `  quote       “${claim.quote}”`];
  const chain = claim.attribution
    .map((link) => `${link.source} (${link.cue ?? "no cue"}, ${link.stance})`)
    .join(" > ");
  lines.push(`  voices      ${chain || "the document's own voice"}`);
  lines.push(`  certainty   ${claim.certainty}`);
  lines.push(`  when        ${claim.when?.edtf ?? "empty"}: ${draft?.whenReason ?? ""}`);
  lines.push(
    `  where       ${claim.where.map((place) => `${place.name} (${place.reason})`).join("; ") || "empty"}: ${draft?.whereReason ?? ""}`,
  );
  for (const [name, value] of Object.entries(bodyOf(claim))) {
    const empty = value === null || (Array.isArray(value) && value.length === 0);
    lines.push(`  ${name.padEnd(11)} ${empty ? "empty: the words of the clause give none" : format(value)}`);
  }
  for (const actor of claim.actors)
    lines.push(`  party       ${actor.printed}: ${actor.name} (${actor.reason})`);
  lines.push(`  rules       ${claim.rules.join(", ")}`);
  return lines;
}

function bodyOf(claim: Claim): Record<string, unknown> {
  return claim.kind === "statement"
    ? {}
    : ((claim as unknown as Record<string, Record<string, unknown>>)[claim.kind] ?? {});
}

function format(value: unknown): string {
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map(format).join(", ");
  if (typeof value === "object" && value !== null && "text" in value && "min" in value) {
    return `${formatBounds(value as Parameters<typeof formatBounds>[0])} ('${String((value as { text: string }).text)}')`;
  }
  return JSON.stringify(value);
}
