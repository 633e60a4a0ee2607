import type { Capture } from "../model/capture.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Document, DocumentMetadata } from "../model/document.ts";
import { decode } from "./decode.ts";
import { makeDocument } from "./make-document.ts";
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
  const reading = readPlainText(decoded.text, metadata.published ?? null);
  const document = makeDocument(capture, metadata, {
    ...reading,
    text: decoded.text,
    textLayer: "plain/1",
    mediaType: "text/plain",
    publisher: null,
    url: null,
    part: null,
    language: null,
    diagnostics: decoded.diagnostics,
  });
  return { documents: [document], diagnostics: [] };
}

function refused(place: string, found: string, expected: string, code = "DAY-READ-010"): CaptureReading {
  const remedy = "Obtain it again, or leave it out.";
  return { documents: [], diagnostics: [{ code, severity: "error", place, found, expected, remedy }] };
}
