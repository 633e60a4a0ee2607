import { extractClaims } from "../claims/extract-claims.ts";
import { analyse } from "../language/analyse.ts";
import type { Capture } from "../model/capture.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { DocumentMetadata } from "../model/document.ts";
import type { ReadDocument } from "../model/record.ts";
import type { Theatre } from "../model/theatre.ts";
import { readCapture } from "../reading/read-capture.ts";

/**
 * The order of all stages, from the bytes of one capture to its claims. Pure: the same capture, metadata
 * and pack give the same result on every machine. Weighing works on all documents together and runs where
 * the record is shown or exported (`weighing/weigh.ts`).
 *
 * @returns one document or, for a feed, several; none where the bytes could not be read, with the reason
 *   among the diagnostics
 */
export function readThrough(
  capture: Capture,
  metadata: DocumentMetadata,
  theatre: Theatre,
): { documents: ReadDocument[]; diagnostics: readonly Diagnostic[] } {
  const { documents, diagnostics } = readCapture(capture, metadata);
  const read = documents.map((document) => {
    const analysis = analyse(document, theatre);
    return { document, claims: extractClaims(document, analysis, theatre) };
  });
  return { documents: read, diagnostics };
}
