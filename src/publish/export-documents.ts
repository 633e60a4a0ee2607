import type { ReadDocument } from "../model/record.ts";
import type { Cell } from "./csv.ts";
import { structureOf } from "./structure.ts";

/** A document as `daybook export documents` gives it, with its text, which all offsets of its claims count in. */
export function documentRecord({ document, claims }: ReadDocument): object {
  return {
    id: document.id,
    capture: document.capture,
    part: document.part,
    url: document.url,
    media_type: document.mediaType,
    ...structureOf(document),
    timezone: document.timezone,
    language: document.language,
    direction: document.direction,
    text_layer: document.textLayer,
    state: document.state,
    unread_reason: document.unreadReason,
    claims: claims.length,
    diagnostics: document.diagnostics,
    text: document.text,
  };
}

type Column = readonly [name: string, cell: (read: ReadDocument) => Cell];

/** Columns of the CSV in order; docs/contracts/exports.md defines each. */
export const DOCUMENT_COLUMNS: readonly Column[] = [
  ["id", ({ document }) => document.id],
  ["capture", ({ document }) => document.capture],
  ["part", ({ document }) => document.part],
  ["url", ({ document }) => document.url],
  ["media_type", ({ document }) => document.mediaType],
  ["title", ({ document }) => document.title],
  ["publisher", ({ document }) => document.publisher],
  ["author", ({ document }) => document.author],
  ["published", ({ document }) => document.published],
  ["timezone", ({ document }) => document.timezone],
  ["language", ({ document }) => document.language],
  ["direction", ({ document }) => document.direction],
  ["text_layer", ({ document }) => document.textLayer],
  ["characters", ({ document }) => [...document.text].length],
  ["entries", ({ document }) => document.entries.length],
  ["claims", ({ claims }) => claims.length],
  ["state", ({ document }) => document.state],
  ["unread_reason", ({ document }) => document.unreadReason],
  ["diagnostics", ({ document }) => document.diagnostics.length],
];
