import type { Say } from "../messages/say.ts";
import type { Assets } from "./assets.ts";
import type { Snapshot } from "./snapshot.ts";

export type Theme = "light" | "dark" | "auto";

/** What every page is given: the record at one revision and how this reader wants it shown. */
export interface View {
  readonly snapshot: Snapshot;
  readonly assets: Assets;
  readonly theme: Theme;
  /** IANA zone that the reader wants times in; `UTC` unless chosen. */
  readonly zone: string;
  /** The words of the interface in the language that the reader reads. */
  readonly say: Say;
  /** Path and query of the request, always beginning with one slash: where the theme switch comes back to. */
  readonly address: string;
  /** The earlier moment of publication that the page speaks of; null for now. */
  readonly moment: string | null;
}
