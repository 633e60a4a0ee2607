import type { Diagnostic } from "../model/diagnostic.ts";

/** A document that was not obtained, and why. */
export interface Failed {
  readonly kind: "failed";
  readonly diagnostic: Diagnostic;
}

export function refused(
  code: string,
  place: string,
  found: string,
  expected: string,
  remedy: string,
): Failed {
  return { kind: "failed", diagnostic: { code, severity: "error", place, found, expected, remedy } };
}

export function tooLarge(address: string, size: number | null, maxBytes: number): Failed {
  const mebibytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
  const found = size === null ? `more than ${mebibytes(maxBytes)}` : mebibytes(size);
  return refused(
    "DAY-INTAKE-004",
    address,
    `it holds ${found}.`,
    `at most ${mebibytes(maxBytes)}.`,
    "Split it into one file a document; it was not read.",
  );
}

export function unreadable(address: string, error: unknown): Failed {
  const code = codeOf(error);
  if (code === "ENOENT") {
    return address.includes("\ufffd")
      ? refused("DAY-INTAKE-007", address, "its name is not valid UTF-8.", "a name in UTF-8.", "Rename it.")
      : refused(
          "DAY-INTAKE-007",
          address,
          "there is no such file or folder, or it is a link to nothing.",
          "a path that exists.",
          "Check the path.",
        );
  }
  if (code === "ELOOP")
    return refused(
      "DAY-INTAKE-006",
      address,
      "it is a link that leads back to itself.",
      "a link to a file or folder.",
      "Remove the link.",
    );
  if (code === "EACCES" || code === "EPERM")
    return refused(
      "DAY-INTAKE-008",
      address,
      "this user may not read it.",
      "permission to read it.",
      "Change its permissions (chmod), or read it as another user.",
    );
  const message = error instanceof Error ? error.message : String(error);
  return refused(
    "DAY-INTAKE-009",
    address,
    `it could not be read: ${message}.`,
    "a readable file or folder.",
    "Mend the cause and read it again.",
  );
}

export function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | null)?.code;
}
