import type { Capture } from "../model/capture.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Document, DocumentMetadata, Entry, TextLayer } from "../model/document.ts";
import type { Edtf } from "../model/edtf.ts";
import { identify } from "./identity.ts";
import { tellLanguage } from "./tell-language.ts";

/** What a page, a text or a feed item gave, before the reader's metadata is laid over it. */
export interface PageReading {
  readonly text: string;
  readonly textLayer: TextLayer;
  readonly mediaType: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: Edtf | null;
  readonly url: string | null;
  readonly part: string | null;
  /** As the page declares it; the words decide. */
  readonly language: string | null;
  readonly entries: readonly Entry[];
  readonly diagnostics: readonly Diagnostic[];
}

const LANGUAGE_NAMES = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });

function nameOfLanguage(tag: string): string {
  try {
    return LANGUAGE_NAMES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Lays the metadata over what was read, names the document and says whether its language can be read. */
export function makeDocument(capture: Capture, metadata: DocumentMetadata, page: PageReading): Document {
  const told = tellLanguage(page.text, metadata.language ?? page.language);
  const isEnglish = told.language === "en" || told.language === null;
  const url = metadata.url ?? page.url;
  return {
    id: metadata.id ?? identify(capture, url, page.part),
    capture: capture.sha256,
    part: page.part,
    url,
    mediaType: page.mediaType,
    title: metadata.title ?? page.title,
    publisher: metadata.publisher ?? page.publisher,
    author: metadata.author ?? page.author,
    published: metadata.published ?? page.published,
    timezone: metadata.timezone ?? null,
    language: told.language,
    direction: told.direction,
    textLayer: page.textLayer,
    text: page.text,
    entries: page.entries,
    state: isEnglish ? "read" : "unread",
    unreadReason: isEnglish
      ? null
      : `The text is in ${nameOfLanguage(told.language as string)}, which this version does not read yet.`,
    diagnostics: page.diagnostics,
  };
}
