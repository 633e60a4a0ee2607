import { join } from "node:path";
import { readThrough } from "../../src/cli/pipeline.ts";
import { type Obtained, obtain } from "../../src/intake/obtain.ts";
import type { Capture } from "../../src/model/capture.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import type { FigureValue, ReadDocument, Weighed } from "../../src/model/record.ts";
import { loadTheatre } from "../../src/theatre/load-theatre.ts";
import { weigh } from "../../src/weighing/weigh.ts";

export const ROOT = join(import.meta.dirname, "..", "..");

/** The samples after every stage that is pure. */
export interface ReadSamples {
  readonly obtained: readonly Obtained[];
  readonly captures: readonly Capture[];
  readonly diagnostics: readonly Diagnostic[];
  /** Every edition, in the order of the folders. */
  readonly editions: readonly ReadDocument[];
  /** The last edition of each document. */
  readonly current: readonly ReadDocument[];
  readonly weighed: Weighed;
}

/** Reads `samples/` as `daybook read` does, without a store. */
export async function readSamples(): Promise<ReadSamples> {
  const theatre = loadTheatre(join(ROOT, "theatres", "syria"));
  const obtained: Obtained[] = [];
  for await (const one of obtain([join(ROOT, "samples")], { base: ROOT })) obtained.push(one);
  const captures: Capture[] = [];
  const diagnostics: Diagnostic[] = [];
  const editions: ReadDocument[] = [];
  for (const one of obtained) {
    if (one.kind !== "capture") continue;
    const read = readThrough(one.capture, one.metadata, theatre);
    captures.push(one.capture);
    diagnostics.push(...one.diagnostics, ...read.diagnostics);
    editions.push(...read.documents);
  }
  const current = [...new Map(editions.map((read) => [read.document.id, read])).values()];
  return { obtained, captures, diagnostics, editions, current, weighed: weigh(current, theatre) };
}

/** A value as `26.. Syria Civil Defence`; `*` after one that a later value of its origin replaced. */
export function formatValue({ bounds, origin, superseded }: FigureValue): string {
  const { min, max } = bounds;
  const range = min === max ? `${min}` : `${min ?? ""}..${max ?? ""}`;
  return `${range} ${origin.name}${superseded ? "*" : ""}`;
}
