import { type Kysely, type Transaction, sql } from "kysely";
import { appendRow } from "../intake/custody.ts";
import { sha256 as hashOf } from "../intake/hash.ts";
import type { CustodyRow, Sha256 } from "../model/capture.ts";
import { DaybookError, failure } from "../model/diagnostic.ts";
import type { DocumentMetadata } from "../model/document.ts";
import type { ReadDocument } from "../model/record.ts";
import { canonicalJson } from "./canonical.ts";
import type { CaptureFiles } from "./capture-files.ts";
import { type Heads, readHeads, writeHead } from "./custody-head.ts";
import { loadDocuments, readReadings } from "./read.ts";
import { claimToRow, custodyFromRow, custodyToRow, documentToRow, entryToRow, requireSound } from "./rows.ts";
import type { Schema } from "./schema.ts";
import type { Entered, Entering, EnterOutcome, Making, Meeting, Reading, Rebuilt, Store } from "./store.ts";

type Writes = Pick<Store, "knows" | "observe" | "enter" | "replaceDerived" | "heads">;

/** Rows a statement: far below the protocol's limit of 65,535 parameters. */
const ROWS_A_STATEMENT = 500;

export interface WriteSettings {
  readonly db: Kysely<Schema>;
  readonly files: CaptureFiles;
  readonly dataFolder: string;
  readonly onNote: (note: string) => void;
}

/** Everything that changes the record, one writer at a time across all programs on the database. */
export function storeWrites({ db, files, dataFolder, onNote }: WriteSettings): Writes {
  let headChecked = false;
  /** The record's name never changes, so that it is asked for once. */
  let recordId: string | null = null;

  /** One transaction in turn with all other writers; whoever has the lock sees what the one before wrote. */
  const inTurn = <T>(work: (transaction: Transaction<Schema>) => Promise<T>): Promise<T> =>
    db.transaction().execute(async (transaction) => {
      const { id } = await transaction
        .selectFrom("record")
        .select("id")
        .forUpdate()
        .executeTakeFirstOrThrow();
      if (!headChecked) await requireHead(transaction, await readHeads(dataFolder), id);
      headChecked = true;
      recordId = id;
      return work(transaction);
    });

  const keepHead = async (row: CustodyRow) => {
    try {
      if (recordId !== null) await writeHead(dataFolder, recordId, row);
    } catch (error) {
      // What is committed stays committed; a head that is behind proves less but nothing wrong.
      onNote(`custody-head.json was not brought up to line ${row.line}: ${messageOf(error)}`);
    }
  };

  return {
    async knows(capture, metadata, making) {
      const reading = await findReading(db, capture.sha256, readingKey(capture.mediaType, metadata));
      return reading !== undefined && isMadeBy(reading, making);
    },

    async observe(meeting) {
      const custody = await inTurn(async (transaction) => {
        const row = await appendCustody(transaction, meeting);
        if (row.action === "captured") {
          throw failure(
            "DAY-STORE-007",
            meeting.capture.address,
            `bytes ${meeting.capture.sha256} are not in the record.`,
            "bytes that were entered before.",
            "Read the document and enter it. Nothing was stored.",
          );
        }
        return row;
      }).catch(rethrow(meeting.capture.address));
      await keepHead(custody);
      return { custody, outcome: "observed" };
    },

    async enter(entering) {
      const { capture, documents } = entering;
      const hash = hashOf(capture.bytes);
      if (hash !== capture.sha256) {
        throw failure(
          "DAY-STORE-010",
          capture.address,
          `the bytes hash to ${hash}.`,
          `${capture.sha256}, as the capture says.`,
          "Nothing was stored. This is a defect of Daybook: please report it.",
        );
      }
      for (const document of documents) requireSound(document, capture.sha256);
      // First, so that no row ever speaks of bytes that are not kept. A kill in between leaves bytes without
      // a row, which the next reading of the same document finds in place.
      await files.put(capture.sha256, capture.bytes);
      const entered = await inTurn((transaction) => enterInTurn(transaction, entering)).catch(
        rethrow(capture.address),
      );
      await keepHead(entered.custody);
      return entered;
    },

    async replaceDerived({ derive, onProgress, ...making }): Promise<Rebuilt> {
      const readings = await readReadings(db);
      const failed: Rebuilt["failed"][number][] = [];
      let differ = 0;
      for (const [index, reading] of readings.entries()) {
        const { sha256, address, mediaType, metadata } = reading;
        try {
          const bytes = await files.get(sha256);
          if (bytes === null || hashOf(bytes) !== sha256) throw damaged(files.pathOf(sha256), bytes);
          const documents = await derive({ sha256, bytes, address, mediaType }, metadata);
          for (const document of documents) requireSound(document, sha256);
          if (await inTurn((transaction) => rederive(transaction, reading, making, documents))) differ++;
        } catch (error) {
          failed.push({ sha256, address, error });
        }
        onProgress?.(index + 1, readings.length);
      }
      return { readings: readings.length - failed.length, differ, failed };
    },

    async heads() {
      const { id } = await db.selectFrom("record").select("id").executeTakeFirstOrThrow();
      const { [id]: own, ...others } = await readHeads(dataFolder);
      return { own: own ?? null, others: Object.keys(others).length };
    },
  };
}

async function enterInTurn(transaction: Transaction<Schema>, entering: Entering): Promise<Entered> {
  const { capture, metadata = {}, documents } = entering;
  const custody = await appendCustody(transaction, entering);
  if (custody.action === "captured") {
    const { sha256, size, line } = custody;
    await transaction.insertInto("captures").values({ sha256, size, line }).execute();
  }
  const key = readingKey(capture.mediaType, metadata);
  const known = await findReading(transaction, capture.sha256, key);
  if (known !== undefined) {
    if (isMadeBy(known, entering)) return { custody, outcome: "observed" };
    await rederive(transaction, known, entering, documents);
    return { custody, outcome: "rederived" };
  }
  const { seq } = await transaction
    .insertInto("readings")
    .values({
      sha256: capture.sha256,
      reading_key: key,
      line: custody.line,
      address: capture.address,
      obtained_at: entering.obtainedAt,
      media_type: capture.mediaType,
      metadata: JSON.stringify(metadata),
      engine: entering.engine,
      theatre: entering.theatreDigest,
    })
    .returning("seq")
    .executeTakeFirstOrThrow();
  const ids = documents.map(({ document }) => document.id);
  const outcome: EnterOutcome = (await anyKnown(transaction, ids)) ? "edition" : "new";
  await insertDocuments(transaction, seq, documents);
  // They went in as first editions; a feed may have one id twice.
  if (outcome === "edition" || new Set(ids).size < ids.length) await renumber(transaction, ids);
  await bumpRevision(transaction);
  return { custody, outcome };
}

/** The row is in the log when this returns; the caller holds the writers' lock. */
async function appendCustody(transaction: Transaction<Schema>, meeting: Meeting): Promise<CustodyRow> {
  const { capture, obtainedAt, agent } = meeting;
  const tail = await transaction
    .selectFrom("custody")
    .selectAll()
    .orderBy("line", "desc")
    .limit(1)
    .executeTakeFirst();
  const known = await transaction
    .selectFrom("captures")
    .select("line")
    .where("sha256", "=", capture.sha256)
    .executeTakeFirst();
  const row = appendRow(tail === undefined ? null : custodyFromRow(tail), {
    action: known === undefined ? "captured" : "observed",
    sha256: capture.sha256,
    size: capture.bytes.length,
    address: capture.address,
    obtainedAt,
    agent,
  });
  await transaction.insertInto("custody").values(custodyToRow(row)).execute();
  return row;
}

/** Puts new documents and claims in the place of a reading's former ones. @returns whether anything differs */
async function rederive(
  transaction: Transaction<Schema>,
  reading: Pick<Reading, "seq">,
  { engine, theatreDigest }: Making,
  documents: readonly ReadDocument[],
): Promise<boolean> {
  const rows = await transaction
    .selectFrom("documents")
    .select("key")
    .where("reading", "=", reading.seq)
    .orderBy("position")
    .execute();
  const former = await loadDocuments(
    transaction,
    rows.map(({ key }) => key),
  );
  const bare = former.map(({ document, claims }) => ({ document, claims }));
  const differs = canonicalJson(bare) !== canonicalJson(documents);
  if (differs) {
    await transaction.deleteFrom("documents").where("reading", "=", reading.seq).execute();
    await insertDocuments(transaction, reading.seq, documents);
    await renumber(
      transaction,
      [...bare, ...documents].map(({ document }) => document.id),
    );
    await bumpRevision(transaction);
  }
  await transaction
    .updateTable("readings")
    .set({ engine, theatre: theatreDigest })
    .where("seq", "=", reading.seq)
    .execute();
  return differs;
}

async function insertDocuments(
  transaction: Transaction<Schema>,
  reading: number,
  documents: readonly ReadDocument[],
): Promise<void> {
  for (const [position, { document, claims }] of documents.entries()) {
    const { key } = await transaction
      .insertInto("documents")
      .values(documentToRow(document, reading, position))
      .returning("key")
      .executeTakeFirstOrThrow();
    for (let i = 0; i < document.entries.length; i += ROWS_A_STATEMENT) {
      const rows = document.entries
        .slice(i, i + ROWS_A_STATEMENT)
        .map((entry, index) => entryToRow(entry, key, i + index));
      await transaction.insertInto("entries").values(rows).execute();
    }
    for (let i = 0; i < claims.length; i += ROWS_A_STATEMENT) {
      const rows = claims
        .slice(i, i + ROWS_A_STATEMENT)
        .map((claim, index) => claimToRow(claim, key, i + index));
      await transaction.insertInto("claims").values(rows).execute();
    }
  }
}

/** Editions follow the order of first reading, so that they come out the same on another machine. */
async function renumber(transaction: Transaction<Schema>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    update documents set edition = numbered.edition, current = numbered.edition = numbered.editions
    from (
      select key, row_number() over (partition by id order by reading, position) as edition,
        count(*) over (partition by id) as editions
      from documents where id in (${sql.join([...new Set(ids)])})
    ) numbered
    where documents.key = numbered.key
      and (documents.edition, documents.current)
        is distinct from (numbered.edition, numbered.edition = numbered.editions)
  `.execute(transaction);
}

async function anyKnown(transaction: Transaction<Schema>, ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return false;
  const row = await transaction
    .selectFrom("documents")
    .select("key")
    .where("id", "in", ids)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

async function bumpRevision(transaction: Transaction<Schema>): Promise<void> {
  await transaction
    .updateTable("record")
    .set((record) => ({ revision: record("revision", "+", 1) }))
    .execute();
}

function findReading(db: Kysely<Schema> | Transaction<Schema>, sha256: Sha256, key: string) {
  return db
    .selectFrom("readings")
    .select(["seq", "engine", "theatre"])
    .where("sha256", "=", sha256)
    .where("reading_key", "=", key)
    .executeTakeFirst();
}

function isMadeBy(reading: { engine: string; theatre: string }, making: Making): boolean {
  return reading.engine === making.engine && reading.theatre === making.theatreDigest;
}

function readingKey(mediaType: string | null, metadata: DocumentMetadata): string {
  return hashOf(canonicalJson([mediaType, metadata]));
}

/** @throws DAY-STORE-008 where the log no longer has the row that this folder wrote last */
async function requireHead(transaction: Transaction<Schema>, heads: Heads, id: string): Promise<void> {
  const head = heads[id];
  if (head === undefined) return;
  const row = await transaction
    .selectFrom("custody")
    .select("hash")
    .where("line", "=", head.line)
    .executeTakeFirst();
  if (row?.hash === head.hash) return;
  throw failure(
    "DAY-STORE-008",
    `custody log line ${head.line}`,
    row === undefined ? "the line is missing." : `the line has the hash ${row.hash}.`,
    `the hash ${head.hash}, as custody-head.json says it was written.`,
    "Nothing was stored, so that the loss is not written over. Run daybook verify, then restore the database.",
  );
}

function damaged(path: string, bytes: Uint8Array | null): DaybookError {
  return failure(
    "DAY-STORE-005",
    path,
    bytes === null ? "the kept file is missing." : `the kept file hashes to ${hashOf(bytes)}.`,
    "the bytes that the file is named after.",
    "The former documents stay. Run daybook verify, and restore the file from a backup.",
  );
}

function rethrow(address: string): (error: unknown) => never {
  return (error) => {
    if (error instanceof DaybookError) throw error;
    throw failure(
      "DAY-STORE-011",
      address,
      `the database refused the document: ${messageOf(error)}.`,
      "a database that takes writes.",
      "Nothing of this document was stored. Mend the cause and read it again.",
      error,
    );
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
