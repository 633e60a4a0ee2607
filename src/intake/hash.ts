import { createHash } from "node:crypto";
import type { Sha256 } from "../model/capture.ts";

/** Lower-case hex SHA-256 of bytes, or of a text's UTF-8. */
export function sha256(data: Uint8Array | string): Sha256 {
  return createHash("sha256").update(data).digest("hex");
}
