import type { CustodyRow, Sha256 } from "../model/capture.ts";
import { sha256 } from "./hash.ts";

/** What a new row says; line, previous and hash follow from the row before. */
export type CustodyEntry = Pick<
  CustodyRow,
  "action" | "sha256" | "size" | "address" | "obtainedAt" | "agent"
>;

/** One place where a log is not what it was when written. */
export interface ChainFinding {
  /** The line concerned: of the altered row, or of the one that is missing. */
  readonly line: number;
  /** Hash of the capture that the row is about; null where the row is missing. */
  readonly sha256: Sha256 | null;
  readonly found: string;
  readonly expected: string;
}

/** `previous` of the first row. */
export const NO_PREVIOUS: Sha256 = "0".repeat(64);

/**
 * The hash that a row must have: over every other field. The bytes hashed are fixed by docs/store.md, so
 * that the log can be checked without Daybook.
 */
export function hashRow(row: Omit<CustodyRow, "hash">): Sha256 {
  const fields = [
    row.line,
    row.action,
    row.sha256,
    row.size,
    row.address,
    row.obtainedAt,
    row.agent,
    row.previous,
  ];
  return sha256(`daybook-custody/1\n${JSON.stringify(fields)}`);
}

/** The row that follows `previousRow` (null: the first row of a log). */
export function appendRow(previousRow: CustodyRow | null, entry: CustodyEntry): CustodyRow {
  const row = {
    line: (previousRow?.line ?? 0) + 1,
    action: entry.action,
    sha256: entry.sha256,
    size: entry.size,
    address: entry.address,
    obtainedAt: entry.obtainedAt,
    agent: entry.agent,
    previous: previousRow?.hash ?? NO_PREVIOUS,
  };
  return { ...row, hash: hashRow(row) };
}

/** Checks a log row by row, so that a long one need not be held in memory. */
export interface ChainChecker {
  /** Findings about this row and about lines missing before it. Rows come by line, ascending. */
  next(row: CustodyRow): readonly ChainFinding[];
}

/** A checker that expects line 1 first. */
export function chainChecker(): ChainChecker {
  let before: CustodyRow | null = null;
  let gap = false;
  const seen = new Set<Sha256>();

  return {
    next(row) {
      const findings: ChainFinding[] = [];
      const report = (line: number, found: string, expected: string) =>
        findings.push({ line, sha256: line === row.line ? row.sha256 : null, found, expected });
      const expectedLine = (before?.line ?? 0) + 1;

      if (row.line > expectedLine) {
        const last = row.line - 1;
        gap = true;
        report(
          expectedLine,
          last === expectedLine
            ? `line ${last} is missing.`
            : `lines ${expectedLine} to ${last} are missing.`,
          "lines without gaps: rows are only ever added.",
        );
      } else if (row.line < expectedLine) {
        report(
          row.line,
          `line ${row.line} comes after line ${expectedLine - 1}.`,
          "each line once, ascending.",
        );
      }
      const hash = hashRow(row);
      if (hash !== row.hash) {
        report(
          row.line,
          `the row hashes to ${hash}.`,
          `${row.hash}, the hash it was written with: a field of this row was altered.`,
        );
      }
      // After a gap the link cannot fit; the gap is already named.
      const previous = before?.hash ?? NO_PREVIOUS;
      if (row.line === expectedLine && row.previous !== previous) {
        report(
          row.line,
          `the row says it follows ${row.previous}.`,
          before === null
            ? "64 zeros in the first row."
            : `${previous}, the hash of line ${before.line}: line ${before.line} was replaced, or this row was.`,
        );
      }
      if (row.action === "captured" && seen.has(row.sha256)) {
        report(row.line, `"captured" of ${row.sha256}.`, '"observed": an earlier line has these bytes.');
      }
      // After a gap the line that captured them may be the one that is missing.
      if (row.action === "observed" && !seen.has(row.sha256) && !gap) {
        report(row.line, `"observed" of ${row.sha256}.`, '"captured": no earlier line has these bytes.');
      }
      seen.add(row.sha256);
      before = row;
      return findings;
    },
  };
}

/** All findings of a whole log; empty where it is whole. */
export function checkChain(rows: Iterable<CustodyRow>): readonly ChainFinding[] {
  const checker = chainChecker();
  const findings: ChainFinding[] = [];
  for (const row of rows) findings.push(...checker.next(row));
  return findings;
}
