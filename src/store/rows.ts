import type { Insertable, Selectable } from "kysely";
import type { CustodyRow } from "../model/capture.ts";
import type { Claim } from "../model/claim.ts";
import { failure } from "../model/diagnostic.ts";
import type { Document, Entry } from "../model/document.ts";
import { parseEdtf } from "../model/edtf.ts";
import type { ReadDocument } from "../model/record.ts";
import type { Schema } from "./schema.ts";

export function custodyToRow(row: CustodyRow): Insertable<Schema["custody"]> {
  const { obtainedAt, ...rest } = row;
  return { ...rest, obtained_at: obtainedAt };
}

export function custodyFromRow(row: Selectable<Schema["custody"]>): CustodyRow {
  const { obtained_at, ...rest } = row;
  return { ...rest, obtainedAt: obtained_at };
}

/** As a first edition; `renumber` sets it right where it is a later one. */
export function documentToRow(
  document: Document,
  reading: number,
  position: number,
): Insertable<Schema["documents"]> {
  return {
    reading,
    position,
    id: document.id,
    edition: 1,
    current: true,
    part: document.part,
    url: document.url,
    media_type: document.mediaType,
    title: document.title,
    publisher: document.publisher,
    author: document.author,
    published: document.published,
    timezone: document.timezone,
    language: document.language,
    direction: document.direction,
    text_layer: document.textLayer,
    text: document.text,
    text_length: document.text.length,
    state: document.state,
    unread_reason: document.unreadReason,
    diagnostics: JSON.stringify(document.diagnostics),
  };
}

/** Everything of a document but its text, diagnostics and entries. */
export function documentHeadFromRow(
  row: Omit<Selectable<Schema["documents"]>, "text" | "diagnostics">,
  capture: string,
): Omit<Document, "text" | "diagnostics" | "entries"> {
  return {
    id: row.id,
    capture,
    part: row.part,
    url: row.url,
    mediaType: row.media_type,
    title: row.title,
    publisher: row.publisher,
    author: row.author,
    published: row.published,
    timezone: row.timezone,
    language: row.language,
    direction: row.direction,
    textLayer: row.text_layer,
    state: row.state,
    unreadReason: row.unread_reason,
  };
}

export function entryToRow(entry: Entry, document: number, position: number): Insertable<Schema["entries"]> {
  const { kind, heading, time, tz, published, author, start, end, blocks, ...comment } = entry;
  return {
    document,
    position,
    kind,
    heading,
    time,
    tz,
    published,
    author,
    start_offset: start,
    end_offset: end,
    comment: Object.keys(comment).length === 0 ? null : JSON.stringify(comment),
    blocks: JSON.stringify(blocks),
  };
}

export function entryFromRow(row: Selectable<Schema["entries"]>): Entry {
  return {
    kind: row.kind,
    heading: row.heading,
    time: row.time,
    tz: row.tz,
    published: row.published,
    author: row.author,
    ...row.comment,
    start: row.start_offset,
    end: row.end_offset,
    blocks: row.blocks,
  };
}

export function claimToRow(claim: Claim, document: number, position: number): Insertable<Schema["claims"]> {
  const days = claim.when === null ? null : parseEdtf(claim.when.edtf);
  const root = claim.attribution.at(-1);
  const places = claim.where.map((place) => place.place).filter((place) => place !== null);
  return {
    document,
    position,
    id: claim.id,
    kind: claim.kind,
    entry: claim.entry,
    start_offset: claim.start,
    end_offset: claim.end,
    dated: days !== null,
    first_day: days?.first ?? null,
    last_day: days?.last ?? null,
    places: JSON.stringify(places),
    origin: root?.source ?? null,
    origin_actor: root?.actor ?? null,
    body: JSON.stringify(claim),
  };
}

/**
 * Refuses what would break the record's promises, before anything is written.
 *
 * @throws DAY-STORE-010: a document of other bytes, a quote that is not the words at its offsets, or text that
 *   no database can keep (U+0000, half a surrogate pair)
 */
export function requireSound({ document, claims }: ReadDocument, capture: string): void {
  const place = `document ${document.id}`;
  const refuse = (found: string, expected: string) =>
    failure(
      "DAY-STORE-010",
      place,
      found,
      expected,
      "Nothing of this document was stored. This is a defect of Daybook: please report it with the document.",
    );
  if (document.capture !== capture)
    throw refuse(`the document says it was read from ${document.capture}.`, `${capture}.`);
  for (const claim of claims) {
    const words = document.text.slice(claim.start, claim.end);
    if (claim.document !== document.id)
      throw refuse(`claim ${claim.id} is of document ${claim.document}.`, "its own document's id.");
    if (claim.quote !== words || claim.quote === "") {
      throw refuse(
        `claim ${claim.id} quotes "${excerpt(claim.quote)}".`,
        `"${excerpt(words)}", the words at [${claim.start}, ${claim.end}).`,
      );
    }
  }
  const whole = JSON.stringify({ document, claims });
  // JSON.stringify writes both as escapes; an escaped backslash before the u is text that spells them.
  const bad = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/.exec(whole);
  if (bad !== null) {
    throw refuse(
      `the text holds ${bad[0].endsWith("0000") ? "the character U+0000" : "half a surrogate pair"}, near "${excerpt(whole.slice(bad.index, bad.index + 40))}".`,
      "text of whole characters other than U+0000.",
    );
  }
}

function excerpt(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}
