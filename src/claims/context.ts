import type { Entry, Document } from "../model/document.ts";
import type { Analysis } from "../model/language.ts";
import { parseEdtf } from "../model/edtf.ts";
import type { Theatre } from "../model/theatre.ts";
import type { SentenceView } from "./view/sentence-view.ts";

/** What every recogniser may look at: one document, read. Built once; never changed. */
export interface Context {
  readonly document: Document;
  readonly analysis: Analysis;
  readonly theatre: Theatre;
  readonly views: readonly SentenceView[];
  /** The innermost voice over a token, once the voices have been heard: whom 'it' and 'we' can mean. */
  readonly speakerAt?: (view: SentenceView, token: number) => Speaker | null;
}

/** A voice as far as pronouns in its words go. */
export interface Speaker {
  readonly name: string;
  readonly actor: string | null;
  readonly person: boolean;
}

const days = new WeakMap<Document, Map<Entry, string | null>>();

/** `YYYY-MM-DD` that an entry speaks on: its own day, else the document's; null where neither is one day. */
export function dayOf(context: Context, entry: Entry): string | null {
  const known = days.get(context.document) ?? new Map<Entry, string | null>();
  if (known.size === 0) days.set(context.document, known);
  const day = known.get(entry);
  if (day !== undefined) return day;
  const read = readDay(context, entry);
  known.set(entry, read);
  return read;
}

function readDay(context: Context, entry: Entry): string | null {
  for (const edtf of [entry.published, context.document.published]) {
    if (edtf === null) continue;
    const range = parseEdtf(edtf);
    if (range?.first && range.first === range.last) return range.first;
  }
  return null;
}
