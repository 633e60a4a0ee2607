import type { Capture } from "../model/capture.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Document, DocumentMetadata } from "../model/document.ts";
import { type Decoded, decode } from "./decode.ts";
import { escapeHtml, readFeed } from "./feed.ts";
import { readHtml } from "./html-page.ts";
import { identifyItem } from "./identity.ts";
import { makeDocument, type PageReading } from "./make-document.ts";
import { readPlainText } from "./plain-text.ts";
import { looksBinary, signatureOf, sniff } from "./sniff.ts";

/** What one capture was read into. */
export interface CaptureReading {
  /** One document, one for each item of a feed, or none where the bytes cannot be read. */
  readonly documents: readonly Document[];
  /** What kept the whole capture from being read; the documents carry their own. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads one capture into documents. Pure; never throws for bad material: what cannot be read gives no
 * document and a diagnostic of severity `error`.
 *
 * @param metadata what is known from beside the document; what it gives wins over what the page says
 */
export function readCapture(capture: Capture, metadata: DocumentMetadata): CaptureReading {
  const place = capture.address;
  if (capture.bytes.length === 0) return refused(place, "an empty file", "a document with words in it.");
  const signature = signatureOf(capture.bytes);
  if (signature !== null)
    return refused(place, signature, "a web page, a feed or plain text.", "DAY-READ-011");
  const decoded = decode(capture.bytes, place);
  if (looksBinary(decoded.text))
    return refused(place, "bytes that are no text", "a web page, a feed or plain text.", "DAY-READ-011");
  const material = sniff(decoded.text, metadata.media_type ?? capture.mediaType);
  if (material === "empty") return refused(place, "only blank space", "a document with words in it.");
  if (material === "feed" || material === "json-feed") return fromFeed(decoded, capture, metadata);
  const reading =
    material === "html" ? fromHtml(decoded.text, metadata, place) : fromText(decoded.text, metadata);
  const document = makeDocument(capture, metadata, {
    ...reading,
    part: null,
    diagnostics: [...decoded.diagnostics, ...reading.diagnostics],
  });
  return { documents: [document], diagnostics: [] };
}

/** One document for each item. Metadata of the whole capture gives only what holds for every item. */
function fromFeed(decoded: Decoded, capture: Capture, metadata: DocumentMetadata): CaptureReading {
  const feed = readFeed(decoded.text, capture.address);
  if ("code" in feed) return { documents: [], diagnostics: [...decoded.diagnostics, feed] };
  const { id, title: _title, url: _url, published: _published, author: _author, ...shared } = metadata;
  const documents = feed.items.map((item) => {
    const heading = item.title === null ? "" : `<h1>${escapeHtml(item.title)}</h1>`;
    const page = readHtml(`<article>${heading}${item.html}</article>`, item.published, capture.address);
    const part = item.part;
    return makeDocument(capture, id === undefined ? shared : { ...shared, id: identifyItem(id, part) }, {
      ...page,
      title: item.title,
      author: item.author ?? page.author,
      publisher: feed.publisher,
      published: item.published,
      url: item.url,
      part,
      language: feed.language,
      textLayer: "feed/1",
      mediaType: "text/html",
      diagnostics: [...decoded.diagnostics, ...page.diagnostics],
    });
  });
  if (documents.length > 0) return { documents, diagnostics: [] };
  return refused(capture.address, "a feed without items", "a feed with at least one item.", "DAY-READ-031");
}

type WholePage = Omit<PageReading, "part">;

function fromHtml(html: string, metadata: DocumentMetadata, place: string): WholePage {
  return {
    ...readHtml(html, metadata.published ?? null, place),
    textLayer: "html/1",
    mediaType: "text/html",
  };
}

function fromText(text: string, metadata: DocumentMetadata): WholePage {
  return {
    ...readPlainText(text, metadata.published ?? null, metadata.publisher ?? null),
    text,
    textLayer: "plain/1",
    mediaType: "text/plain",
    url: null,
    language: null,
    diagnostics: [],
  };
}

function refused(place: string, found: string, expected: string, code = "DAY-READ-010"): CaptureReading {
  const remedy = "Obtain it again, or leave it out.";
  return { documents: [], diagnostics: [{ code, severity: "error", place, found, expected, remedy }] };
}
