import { chainChecker } from "../intake/custody.ts";
import type { CustodyRow, Sha256 } from "../model/capture.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { type FoundFile, scanCaptureFiles } from "./capture-files.ts";
import type { Reading, Store, StoredDocument } from "./store.ts";

/** One thing that is not as it was written. `place` names the item. */
export interface Finding extends Diagnostic {
  /** Line of the custody log concerned; null where none is. */
  readonly line: number | null;
  readonly sha256: Sha256 | null;
}

export interface Verification {
  /** Empty where everything is as it was written. */
  readonly findings: readonly Finding[];
  /** What is left over from a program that was ended, and harmless. */
  readonly notes: readonly Finding[];
  readonly counts: {
    readonly files: number;
    readonly custodyLines: number;
    readonly readings: number;
    readonly documents: number;
    readonly claims: number;
  };
}

/** Rows fetched at a time. */
const PAGE = 1000;

const RESTORE = "Find out who changed it, and restore it from a backup.";

/**
 * Recomputes everything that can be: the hash of every kept file, the custody chain from the first row to the
 * head, that every document comes from a kept capture with a custody row, and that every claim's quote is
 * the words at its offsets.
 */
export async function verify(store: Store): Promise<Verification> {
  const findings: Finding[] = [];
  const notes: Finding[] = [];

  // Another program may be reading documents meanwhile: what is asked first is in the log that is asked later,
  // and rows after `lastLine` may speak of captures that were not there yet.
  const lastLine = (await store.counts()).custodyLines;
  const captures = await store.captureRows();
  const readings = await store.readings();
  const log = await checkLog(store, findings, notes);
  const scanned = await scanCaptureFiles(store.dataFolder);
  checkCaptures({ captures, files: scanned.files, first: log.first, lastLine }, findings, notes);
  for (const path of scanned.strangers) notes.push(stranger(path));
  if (scanned.leftovers > 0) notes.push(leftovers(scanned.leftovers));

  for (const reading of readings) findings.push(...checkReading(reading, log));
  let documents = 0;
  let claims = 0;
  for await (const document of store.eachDocument()) {
    documents++;
    claims += document.claims.length;
    findings.push(...checkDocument(document));
  }
  return {
    findings,
    notes: notes.map((one) => ({ ...one, severity: "note" })),
    counts: {
      files: scanned.files.length,
      custodyLines: log.lines,
      readings: readings.length,
      documents,
      claims,
    },
  };
}

interface Log {
  readonly lines: number;
  /** The first row of each capture. */
  readonly first: ReadonlyMap<Sha256, CustodyRow>;
  /** Every row's address and instant, by line. */
  readonly rows: ReadonlyMap<number, Pick<CustodyRow, "sha256" | "address" | "obtainedAt">>;
}

async function checkLog(store: Store, findings: Finding[], notes: Finding[]): Promise<Log> {
  const checker = chainChecker();
  const first = new Map<Sha256, CustodyRow>();
  const rows: Map<number, CustodyRow> = new Map();
  // Before the rows: a program that is writing meanwhile moves the head only forward.
  const { own: head, others } = await headsOrFinding(store, findings);
  let last: CustodyRow | null = null;
  for (;;) {
    const page = await store.custodyLog({ from: (last?.line ?? 0) + 1, limit: PAGE });
    for (const row of page) {
      for (const { line, sha256, found, expected } of checker.next(row)) {
        findings.push(
          finding(
            "DAY-VERIFY-002",
            custodyPlace(line, sha256 === null ? null : row),
            found,
            expected,
            RESTORE,
            line,
            sha256,
          ),
        );
      }
      if (!first.has(row.sha256)) first.set(row.sha256, row);
      rows.set(row.line, row);
      last = row;
    }
    if (page.length < PAGE) break;
  }

  if (head !== null) {
    const row = rows.get(head.line);
    if ((last?.line ?? 0) < head.line) {
      findings.push(
        finding(
          "DAY-VERIFY-003",
          custodyPlace((last?.line ?? 0) + 1, null),
          `the log ends at line ${last?.line ?? 0}: its last ${head.line - (last?.line ?? 0)} rows are missing.`,
          `line ${head.line} with the hash ${head.hash}, as custody-head.json says.`,
          RESTORE,
          (last?.line ?? 0) + 1,
          null,
        ),
      );
    } else if (row !== undefined && row.hash !== head.hash) {
      findings.push(
        finding(
          "DAY-VERIFY-003",
          custodyPlace(row.line, row),
          `the row's hash is ${row.hash}.`,
          `${head.hash}, as custody-head.json says it was written.`,
          RESTORE,
          row.line,
          row.sha256,
        ),
      );
    }
  } else if (last !== null) {
    notes.push(
      finding(
        "DAY-VERIFY-010",
        "custody-head.json",
        "it says nothing of this database, so that rows removed from the end of the log cannot be told.",
        "the log's last line and hash.",
        "It is written when the next document is read. If it was there before, restore it.",
        null,
        null,
      ),
    );
  }
  if (others > 0) {
    notes.push(
      finding(
        "DAY-VERIFY-011",
        "custody-head.json",
        `the folder has also served ${others} other ${others === 1 ? "database" : "databases"}, not checked here.`,
        "one database a folder.",
        "Run daybook verify with the other DATABASE_URL too, or without it for the embedded database.",
        null,
        null,
      ),
    );
  }
  return { lines: rows.size, first, rows };
}

async function headsOrFinding(store: Store, findings: Finding[]) {
  try {
    return await store.heads();
  } catch (error) {
    const diagnostic = (error as { diagnostic?: Diagnostic }).diagnostic;
    if (diagnostic === undefined) throw error;
    findings.push({ ...diagnostic, line: null, sha256: null });
    return { own: null, others: 0 };
  }
}

interface Kept {
  readonly captures: Awaited<ReturnType<Store["captureRows"]>>;
  readonly files: readonly FoundFile[];
  /** The first custody row of each capture. */
  readonly first: ReadonlyMap<Sha256, CustodyRow>;
  readonly lastLine: number;
}

/** Captures in the database against the files on disk and the log, both ways. */
function checkCaptures(
  { captures: rows, files, first, lastLine }: Kept,
  findings: Finding[],
  notes: Finding[],
): void {
  const found = new Map(files.map((file) => [file.name, file]));
  const captures = new Map(rows.map((capture) => [capture.sha256, capture]));
  const path = (sha256: Sha256) => `captures/${sha256.slice(0, 2)}/${sha256}`;
  const report = (sha256: Sha256, code: string, foundText: string, expected: string, remedy: string) => {
    const row = first.get(sha256);
    const line = captures.get(sha256)?.line ?? row?.line ?? null;
    const address = row === undefined ? "" : ` ${row.address}`;
    const place = line === null ? path(sha256) : `${path(sha256)} (custody log line ${line}${address})`;
    return finding(code, place, foundText, expected, remedy, line, sha256);
  };

  for (const { name, sha256, size } of files) {
    if (sha256 !== name) {
      findings.push(
        report(
          name,
          "DAY-VERIFY-001",
          `the file's ${size} bytes hash to ${sha256}.`,
          `${name}, its name.`,
          RESTORE,
        ),
      );
    }
    if (!captures.has(name) && !first.has(name)) {
      // Bytes are kept before their row is written; a program ended in between leaves them.
      notes.push(
        report(
          name,
          "DAY-VERIFY-012",
          "the bytes are kept, but the log has no row of them.",
          "a row for every kept file.",
          "Nothing need be done: reading the document again enters it.",
        ),
      );
    }
  }
  for (const { sha256, line } of captures.values()) {
    if (!found.has(sha256)) {
      findings.push(
        report(sha256, "DAY-VERIFY-001", "the file is missing.", "the bytes that were captured.", RESTORE),
      );
    }
    if (first.get(sha256)?.line !== line) {
      findings.push(
        report(
          sha256,
          "DAY-VERIFY-004",
          `the custody log does not capture these bytes in line ${line}.`,
          "a row for every capture.",
          RESTORE,
        ),
      );
    }
  }
  for (const [sha256, row] of first) {
    const size = found.get(sha256)?.size;
    if (!captures.has(sha256) && row.line <= lastLine) {
      findings.push(
        report(
          sha256,
          "DAY-VERIFY-004",
          "the log has these bytes, but the record has no such capture.",
          "a capture for every row.",
          RESTORE,
        ),
      );
    } else if (size !== undefined && size !== row.size) {
      findings.push(
        report(
          sha256,
          "DAY-VERIFY-001",
          `the file holds ${size} bytes.`,
          `${row.size}, as the log says.`,
          RESTORE,
        ),
      );
    }
  }
}

/** Whether the custody row that a reading goes back to says what the reading says. */
function checkReading(reading: Reading, log: Log): readonly Finding[] {
  const row = log.rows.get(reading.line);
  const same =
    row !== undefined &&
    row.sha256 === reading.sha256 &&
    row.address === reading.address &&
    row.obtainedAt === reading.obtainedAt;
  if (same) return [];
  return [
    finding(
      "DAY-VERIFY-004",
      `${reading.address} (reading ${reading.seq}, custody log line ${reading.line})`,
      row === undefined
        ? "the custody row of these documents is missing."
        : `the row says ${row.sha256} from ${row.address} at ${row.obtainedAt}.`,
      `${reading.sha256} from ${reading.address} at ${reading.obtainedAt}.`,
      RESTORE,
      reading.line,
      reading.sha256,
    ),
  ];
}

function checkDocument({
  document,
  claims,
  edition,
  capture,
  line,
  address,
}: StoredDocument): readonly Finding[] {
  const findings: Finding[] = [];
  const place = `document ${document.id}, edition ${edition} (${address}, custody log line ${line})`;
  const remedy = "Run daybook rebuild: it makes documents and claims anew from the kept bytes.";
  const report = (code: string, item: string, found: string, expected: string) =>
    findings.push(finding(code, `${place}${item}`, found, expected, remedy, line, capture));
  for (const claim of claims) {
    const words = document.text.slice(claim.start, claim.end);
    if (claim.quote !== words) {
      report(
        "DAY-VERIFY-005",
        `, claim ${claim.id}`,
        `the claim quotes "${claim.quote}".`,
        `"${words}", the words at [${claim.start}, ${claim.end}).`,
      );
    }
    if (claim.document !== document.id) {
      report(
        "DAY-VERIFY-005",
        `, claim ${claim.id}`,
        `the claim is of ${claim.document}.`,
        `${document.id}.`,
      );
    }
  }
  for (const [index, { start, end }] of document.entries.entries()) {
    if (start < 0 || end < start || end > document.text.length) {
      report(
        "DAY-VERIFY-006",
        `, entry ${index}`,
        `it spans [${start}, ${end}).`,
        `a span within [0, ${document.text.length}).`,
      );
    }
  }
  return findings;
}

function custodyPlace(line: number, row: Pick<CustodyRow, "address"> | null): string {
  return row === null ? `custody log line ${line}` : `custody log line ${line} (${row.address})`;
}

function finding(
  code: string,
  place: string,
  found: string,
  expected: string,
  remedy: string,
  line: number | null,
  sha256: Sha256 | null,
): Finding {
  return { code, severity: "error", place, found, expected, remedy, line, sha256 };
}

function leftovers(count: number): Finding {
  return finding(
    "DAY-VERIFY-013",
    "captures/.incoming",
    `${count} half-written ${count === 1 ? "file" : "files"} of a program that was ended.`,
    "an empty folder.",
    "They may be deleted while no Daybook runs.",
    null,
    null,
  );
}

function stranger(path: string): Finding {
  return finding(
    "DAY-VERIFY-014",
    path,
    "Daybook did not write it.",
    "only kept bytes.",
    "It may be moved away.",
    null,
    null,
  );
}
