import type { Theatre } from "../model/theatre.ts";
import type { Assets } from "./assets.ts";
import type { RecordCache } from "./record-cache.ts";
import type { RecordSource } from "./record-source.ts";

/** What all routes share. */
export interface RouteSettings {
  readonly source: RecordSource;
  readonly theatre: Theatre;
  readonly assets: Assets;
  readonly cache: RecordCache;
  readonly onError: (error: unknown, address: string) => void;
}
