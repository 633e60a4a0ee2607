import { createHash } from "node:crypto";

/** An id that hashes what makes a thing the same thing: a prefix and 16 hex digits. */
export function hashId(prefix: "i" | "f" | "t" | "d" | "h" | "p" | "w", identity: string): string {
  return `${prefix}-${createHash("sha256").update(identity).digest("hex").slice(0, 16)}`;
}
