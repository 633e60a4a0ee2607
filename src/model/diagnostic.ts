/**
 * What the material says wrongly or unclearly. Reading goes on; the diagnostic is kept with the document.
 * What an operator did wrong is a `DaybookError` and is thrown.
 */
export interface Diagnostic {
  /** Permanent code, listed in docs/errors.md: `DAY-READ-012`. */
  readonly code: string;
  readonly severity: "error" | "warning" | "note";
  /** Where: a path, with line and column or an item's name where there is one. */
  readonly place: string;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
}

/** A failure with place, found, expected and remedy, shown to a person as one message. */
export class DaybookError extends Error {
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic, options?: { cause?: unknown }) {
    super(formatDiagnostic(diagnostic), options);
    this.name = "DaybookError";
    this.diagnostic = diagnostic;
  }
}

/** Makes an error diagnostic and wraps it for throwing. */
export function failure(
  code: string,
  place: string,
  found: string,
  expected: string,
  remedy: string,
  cause?: unknown,
): DaybookError {
  const diagnostic: Diagnostic = { code, severity: "error", place, found, expected, remedy };
  return cause === undefined ? new DaybookError(diagnostic) : new DaybookError(diagnostic, { cause });
}

/** Two lines: place, code and what was found; what was expected and what to do. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  return `${diagnostic.place}  ${diagnostic.code}  ${diagnostic.found}\n  Expected ${diagnostic.expected} ${diagnostic.remedy}`;
}
