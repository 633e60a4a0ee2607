import { leastSureFirst } from "../claims/confidence/sureness.ts";
import type { ReadDocument, Weighed } from "../model/record.ts";
import { type Cell, csvRow } from "./csv.ts";
import { CLAIM_COLUMNS, claimRecord } from "./export-claims.ts";
import { DOCUMENT_COLUMNS, documentRecord } from "./export-documents.ts";
import { INCIDENT_COLUMNS, incidentRecord, incidentRows } from "./export-incidents.ts";
import { THREAD_COLUMNS, type ThreadName, threadRecord, threadsNamed } from "./export-threads.ts";

export type ExportWhat = "claims" | "documents" | "incidents" | ThreadName;
export type ExportFormat = "jsonl" | "csv";
export type ClaimOrder = "record" | "least sure";

/**
 * The record as lines, one text at a time, each with its line end: a JSON object, or a CSV row after a header
 * row. Columns and fields are a contract: docs/contracts/exports.md.
 *
 * @param weighed called only where incidents or threads are asked for
 * @param order of claims: the record's, or those first that a person should look at
 */
export function* exportRows(
  what: ExportWhat,
  format: ExportFormat,
  documents: readonly ReadDocument[],
  weighed: () => Weighed,
  order: ClaimOrder = "record",
): Generator<string, void, undefined> {
  switch (what) {
    case "claims":
      if (format === "csv") yield header(CLAIM_COLUMNS);
      for (const { document, claim } of claimsInOrder(documents, order))
        yield format === "csv"
          ? csvRow(CLAIM_COLUMNS.map(([, cell]) => cell(claim, document)))
          : jsonLine(claimRecord(claim, document));
      return;
    case "documents":
      if (format === "csv") yield header(DOCUMENT_COLUMNS);
      for (const read of documents)
        yield format === "csv"
          ? csvRow(DOCUMENT_COLUMNS.map(([, cell]) => cell(read)))
          : jsonLine(documentRecord(read));
      return;
    case "incidents":
      if (format === "csv") yield header(INCIDENT_COLUMNS);
      for (const incident of weighed().incidents) {
        if (format === "jsonl") yield jsonLine(incidentRecord(incident));
        else
          for (const row of incidentRows(incident))
            yield csvRow(INCIDENT_COLUMNS.map(([, cell]) => cell(row)));
      }
      return;
    default:
      if (format === "csv") yield header(THREAD_COLUMNS);
      for (const { thread, rows } of threadsNamed(what, weighed())) {
        if (format === "jsonl") yield jsonLine(threadRecord(thread));
        else for (const row of rows) yield csvRow(THREAD_COLUMNS.map(([, cell]) => cell(row)));
      }
  }
}

function claimsInOrder(documents: readonly ReadDocument[], order: ClaimOrder) {
  const all = documents.flatMap(({ document, claims }) => claims.map((claim) => ({ document, claim })));
  return order === "record" ? all : leastSureFirst(all, ({ claim }) => claim.confidence);
}

function header(columns: readonly (readonly [string, (...args: never[]) => Cell])[]): string {
  return csvRow(columns.map(([name]) => name));
}

function jsonLine(record: object): string {
  return `${JSON.stringify(record)}\n`;
}
