import { extractClaims } from "../claims/extract-claims.ts";
import { analyse } from "../language/analyse.ts";
import type { Capture } from "../model/capture.ts";
import { DaybookError, type Diagnostic } from "../model/diagnostic.ts";
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
  try {
    const { documents, diagnostics } = readCapture(capture, metadata);
    const read = documents.map((document) => {
      const analysis = analyse(document, theatre);
      return { document, claims: extractClaims(document, analysis, theatre) };
    });
    return { documents: read, diagnostics };
  } catch (error) {
    // What an operator can mend (a missing model) stops the run; a defect of ours costs one document.
    if (error instanceof DaybookError) throw error;
    return { documents: [], diagnostics: [defect(capture, error)] };
  }
}

function defect(capture: Capture, error: unknown): Diagnostic {
  return {
    code: "DAY-CLI-005",
    severity: "error",
    place: capture.address,
    found: `Reading it failed: ${error instanceof Error ? error.message : String(error)}.`,
    expected: "claims, or a reason in the material; this is a defect of Daybook.",
    remedy: "The other documents were read. Please report it with the document, or a part of it that fails.",
  };
}
