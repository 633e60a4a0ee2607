import { obtain, type ObtainOptions } from "../intake/obtain.ts";
import type { Capture } from "../model/capture.ts";
import { DaybookError, type Diagnostic, formatDiagnostic } from "../model/diagnostic.ts";
import type { DocumentMetadata } from "../model/document.ts";
import type { ReadDocument } from "../model/record.ts";
import type { Theatre } from "../model/theatre.ts";
import type { Entering, EnterOutcome, Store } from "../store/store.ts";
import { ENGINE } from "./engine.ts";
import type { Environment } from "./environment.ts";
import { readThrough } from "./pipeline.ts";
import { startProgress } from "./progress.ts";

/** What one run of reading did. */
export interface ReadSummary {
  /** Captures by what became of them. */
  fresh: number;
  editions: number;
  known: number;
  /** Of the fresh captures and editions. */
  documents: number;
  entries: number;
  readonly claimsByKind: Map<string, number>;
  readonly failed: Diagnostic[];
  /** What was read all the same, but is worth knowing. */
  readonly warnings: Diagnostic[];
  /** Files in folders that are no documents, by why. */
  readonly skipped: Map<string, number>;
}

/** How known bytes are met: `observe` adds a custody row, `skip` leaves no trace. */
export type Known = "observe" | "skip";

function emptySummary(): ReadSummary {
  return {
    fresh: 0,
    editions: 0,
    known: 0,
    documents: 0,
    entries: 0,
    claimsByKind: new Map(),
    failed: [],
    warnings: [],
    skipped: new Map(),
  };
}

/** The options of intake that every reading command shares. */
export function obtainOptions(
  environment: Environment,
  metadata: DocumentMetadata,
  onSkipped: (why: string) => void,
): ObtainOptions {
  return {
    base: environment.workingFolder,
    stdin: environment.stdin,
    metadata,
    onSkip: ({ reason }) => onSkipped(reason),
  };
}

/**
 * Reads paths into the record. Each capture is its own transaction: one that fails is named in the summary
 * and the others go on.
 */
export async function readIntoStore(
  store: Store,
  paths: readonly string[],
  metadata: DocumentMetadata,
  theatre: Theatre,
  environment: Environment,
  known: Known,
): Promise<ReadSummary> {
  const summary = emptySummary();
  const progress = startProgress(environment, "Reading");
  const making = { engine: ENGINE, theatreDigest: theatre.digest };
  const onSkipped = (why: string) => void summary.skipped.set(why, (summary.skipped.get(why) ?? 0) + 1);
  for await (const item of obtain(paths, obtainOptions(environment, metadata, onSkipped))) {
    if (item.kind === "failed") {
      summary.failed.push(item.diagnostic);
      continue;
    }
    progress.step(item.capture.address);
    summary.warnings.push(...item.diagnostics);
    const agent = `${ENGINE} read`;
    const meeting = { capture: item.capture, metadata: item.metadata, obtainedAt: environment.now(), agent };
    if (await store.knows(item.capture, item.metadata, making)) {
      summary.known++;
      if (known === "observe") await store.observe(meeting);
      continue;
    }
    const { documents, diagnostics } = readThrough(item.capture, item.metadata, theatre);
    if (documents.length === 0) {
      summary.failed.push(...(diagnostics.length > 0 ? diagnostics : [nothingRead(item.capture)]));
      continue;
    }
    summary.warnings.push(...diagnostics, ...documents.flatMap(({ document }) => document.diagnostics));
    const outcome = await enter(store, { ...meeting, ...making, documents }, summary);
    if (outcome === null) continue;
    if (outcome === "edition") summary.editions++;
    else if (outcome === "observed") summary.known++;
    else summary.fresh++;
    count(summary, documents);
  }
  progress.clear();
  return summary;
}

/** Enters one capture; one that the store refuses is named among the failed, and null is returned. */
async function enter(store: Store, entering: Entering, summary: ReadSummary): Promise<EnterOutcome | null> {
  try {
    return (await store.enter(entering)).outcome;
  } catch (error) {
    if (!(error instanceof DaybookError)) throw error;
    summary.failed.push(error.diagnostic);
    return null;
  }
}

function nothingRead(capture: Capture): Diagnostic {
  return {
    code: "DAY-CLI-003",
    severity: "error",
    place: capture.address,
    found: "No text was found in it.",
    expected: "a page, a text or a feed with words.",
    remedy: "Open it to see whether it holds a document.",
  };
}

function count(summary: ReadSummary, documents: readonly ReadDocument[]): void {
  for (const { document, claims } of documents) {
    summary.documents++;
    summary.entries += document.entries.length;
    for (const claim of claims)
      summary.claimsByKind.set(claim.kind, (summary.claimsByKind.get(claim.kind) ?? 0) + 1);
  }
}

function plural(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** One diagnostic of each sort, in order of the first, with how many more there are like it. */
function grouped(diagnostics: readonly Diagnostic[]): [Diagnostic, number][] {
  const groups = new Map<string, [Diagnostic, number]>();
  for (const diagnostic of diagnostics) {
    const key = `${diagnostic.code} ${diagnostic.found}`;
    const group = groups.get(key);
    if (group) group[1]++;
    else groups.set(key, [diagnostic, 0]);
  }
  return [...groups.values()];
}

/** The summary as a person reads it: what was read, what was there, what failed and why. */
export function formatSummary(summary: ReadSummary): string {
  const claims = [...summary.claimsByKind].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  const total = claims.reduce((sum, [, number]) => sum + number, 0);
  const lines = [
    `Read ${plural(summary.documents, "document")} from ${plural(summary.fresh + summary.editions, "capture")}: ` +
      `${plural(summary.entries, "entry", "entries")}, ${plural(total, "claim")}.`,
  ];
  if (total > 0) lines.push(`Claims: ${claims.map(([kind, number]) => `${kind} ${number}`).join(", ")}.`);
  if (summary.editions > 0) lines.push(`Changed since last captured, both kept: ${summary.editions}.`);
  if (summary.known > 0) lines.push(`Already there: ${summary.known}.`);
  for (const [why, number] of summary.skipped) lines.push(`Left out: ${plural(number, "file")} (${why}).`);
  for (const [diagnostic, more] of grouped(summary.warnings.filter(({ severity }) => severity !== "note"))) {
    lines.push(`Warning${more === 0 ? "" : `, and ${plural(more, "more like it", "more like it")}`}:`);
    lines.push(formatDiagnostic(diagnostic));
  }
  if (summary.failed.length > 0) {
    lines.push(`Not read: ${summary.failed.length}`);
    for (const diagnostic of summary.failed) lines.push(formatDiagnostic(diagnostic));
  }
  return `${lines.join("\n")}\n`;
}
