import type { Claim } from "../../model/claim.ts";
import type { Document } from "../../model/document.ts";
import type { RootVoice } from "../origins.ts";

/** A claim of the record. Its voice may change when a copy of its words comes or goes; nothing else does. */
export interface Line {
  readonly claim: Claim;
  readonly document: Document;
  readonly said: string | null;
  voice: RootVoice;
}
