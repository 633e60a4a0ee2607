import { type Kysely, type Transaction, sql } from "kysely";
import type { Claim, ClaimKind } from "../model/claim.ts";
import type { Entry } from "../model/document.ts";
import { custodyFromRow, documentHeadFromRow, entryFromRow } from "./rows.ts";
import type { Schema } from "./schema.ts";
import type {
  ClaimFilter,
  DocumentSummary,
  EditionInfo,
  Reading,
  Store,
  StoreCounts,
  StoredClaim,
  StoredDocument,
  StoredRecord,
} from "./store.ts";

export type Database = Kysely<Schema> | Transaction<Schema>;

/** How many documents are fetched at a time where all of them are gone through. */
const PAGE = 50;

type Reads = Pick<
  Store,
  | "documents"
  | "document"
  | "editions"
  | "claims"
  | "claim"
  | "loadRecord"
  | "counts"
  | "revision"
  | "custodyLog"
  | "custodyFor"
  | "readings"
  | "captureRows"
  | "eachDocument"
>;

/** Every question that changes nothing. */
export function storeReads(db: Kysely<Schema>): Reads {
  return {
    async documents({ includeSuperseded = false } = {}) {
      let query = documentsWithReading(db)
        .select([
          sql<number>`(select count(*) from entries where document = documents.key)`.as("entry_count"),
          sql<number>`(select count(*) from claims where document = documents.key)`.as("claim_count"),
        ])
        .orderBy("documents.id")
        .orderBy("documents.edition");
      if (!includeSuperseded) query = query.where("documents.current", "=", true);
      const rows = await query.execute();
      return rows.map(
        (row): DocumentSummary => ({
          ...documentHeadFromRow(row, row.sha256),
          ...editionFromRow(row),
          textLength: row.text_length,
          entryCount: row.entry_count,
          claimCount: row.claim_count,
        }),
      );
    },

    async document(id, edition) {
      const found = await documentsWithReading(db)
        .where("documents.id", "=", id)
        .where((where) =>
          edition === undefined
            ? where("documents.current", "=", true)
            : where("documents.edition", "=", edition),
        )
        .executeTakeFirst();
      return found === undefined ? null : ((await loadDocuments(db, [found.key]))[0] ?? null);
    },

    async editions(id) {
      const rows = await documentsWithReading(db)
        .where("documents.id", "=", id)
        .orderBy("documents.edition")
        .execute();
      return rows.map(editionFromRow);
    },

    claims: (filter = {}) => selectClaims(db, filter),

    async claim(id) {
      const row = await db
        .selectFrom("claims")
        .innerJoin("documents", "documents.key", "claims.document")
        .select(["claims.body", "documents.edition", "documents.current"])
        .where("claims.id", "=", id)
        .orderBy("documents.current", "desc")
        .orderBy("documents.edition", "desc")
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? null : storedClaim(row);
    },

    // Repeatable read: the documents are those of the revision, whatever others write meanwhile.
    loadRecord: () =>
      db
        .transaction()
        .setIsolationLevel("repeatable read")
        .execute(async (transaction): Promise<StoredRecord> => {
          const revision = await readRevision(transaction);
          const keys = await transaction
            .selectFrom("documents")
            .select("key")
            .where("current", "=", true)
            .orderBy("id")
            .execute();
          const documents: StoredDocument[] = [];
          for (let i = 0; i < keys.length; i += PAGE) {
            const page = keys.slice(i, i + PAGE).map(({ key }) => key);
            documents.push(...(await loadDocuments(transaction, page)));
          }
          return { revision, documents };
        }),

    counts: () => readCounts(db),
    revision: () => readRevision(db),

    async custodyLog({ from = 1, limit = 100 } = {}) {
      const rows = await db
        .selectFrom("custody")
        .selectAll()
        .where("line", ">=", from)
        .orderBy("line")
        .limit(limit)
        .execute();
      return rows.map(custodyFromRow);
    },

    async custodyFor(sha256) {
      const rows = await db
        .selectFrom("custody")
        .selectAll()
        .where("sha256", "=", sha256)
        .orderBy("line")
        .execute();
      return rows.map(custodyFromRow);
    },

    readings: () => readReadings(db),
    captureRows: () => db.selectFrom("captures").selectAll().orderBy("sha256").execute(),

    async *eachDocument() {
      let last = 0;
      for (;;) {
        const keys = await db
          .selectFrom("documents")
          .select("key")
          .where("key", ">", last)
          .orderBy("key")
          .limit(PAGE)
          .execute();
        if (keys.length === 0) return;
        yield* await loadDocuments(
          db,
          keys.map(({ key }) => key),
        );
        last = keys.at(-1)?.key ?? last;
      }
    },
  };
}

/** Documents with entries and claims, in the order of the keys. */
export async function loadDocuments(
  db: Database,
  keys: readonly number[],
): Promise<readonly StoredDocument[]> {
  if (keys.length === 0) return [];
  const documents = await documentsWithReading(db)
    .select(["documents.text", "documents.diagnostics"])
    .where("documents.key", "in", keys)
    .execute();
  const entryRows = await db
    .selectFrom("entries")
    .selectAll()
    .where("document", "in", keys)
    .orderBy("document")
    .orderBy("position")
    .execute();
  const claimRows = await db
    .selectFrom("claims")
    .select(["document", "body"])
    .where("document", "in", keys)
    .orderBy("document")
    .orderBy("position")
    .execute();

  const entries = new Map<number, Entry[]>(keys.map((key) => [key, []]));
  for (const row of entryRows) entries.get(row.document)?.push(entryFromRow(row));
  const claims = new Map<number, Claim[]>(keys.map((key) => [key, []]));
  for (const row of claimRows) claims.get(row.document)?.push(row.body);

  const place = new Map(keys.map((key, index) => [key, index]));
  return documents
    .sort((left, right) => (place.get(left.key) ?? 0) - (place.get(right.key) ?? 0))
    .map((row) => ({
      ...editionFromRow(row),
      document: {
        ...documentHeadFromRow(row, row.sha256),
        text: row.text,
        entries: entries.get(row.key) ?? [],
        diagnostics: row.diagnostics,
      },
      claims: claims.get(row.key) ?? [],
    }));
}

export async function readReadings(db: Database): Promise<readonly Reading[]> {
  const rows = await db
    .selectFrom("readings")
    .innerJoin("captures", "captures.sha256", "readings.sha256")
    .selectAll("readings")
    .select("captures.size")
    .orderBy("readings.seq")
    .execute();
  return rows.map((row) => ({
    seq: row.seq,
    sha256: row.sha256,
    size: row.size,
    address: row.address,
    obtainedAt: row.obtained_at,
    line: row.line,
    mediaType: row.media_type,
    metadata: row.metadata,
    engine: row.engine,
    theatreDigest: row.theatre,
  }));
}

/** Documents with what their reading says of where they came from; the text is left out, for lists. */
function documentsWithReading(db: Database) {
  return db
    .selectFrom("documents")
    .innerJoin("readings", "readings.seq", "documents.reading")
    .select([
      "documents.key",
      "documents.reading",
      "documents.position",
      "documents.id",
      "documents.edition",
      "documents.current",
      "documents.part",
      "documents.url",
      "documents.media_type",
      "documents.title",
      "documents.publisher",
      "documents.author",
      "documents.published",
      "documents.timezone",
      "documents.language",
      "documents.direction",
      "documents.text_layer",
      "documents.text_length",
      "documents.state",
      "documents.unread_reason",
      "readings.sha256",
      "readings.address",
      "readings.obtained_at",
      "readings.line",
    ]);
}

function editionFromRow(row: {
  edition: number;
  current: boolean;
  sha256: string;
  address: string;
  obtained_at: string;
  line: number;
}): EditionInfo {
  return {
    edition: row.edition,
    current: row.current,
    capture: row.sha256,
    address: row.address,
    obtainedAt: row.obtained_at,
    line: row.line,
  };
}

function storedClaim(row: { body: Claim; edition: number; current: boolean }): StoredClaim {
  return { claim: row.body, edition: row.edition, current: row.current };
}

async function selectClaims(db: Database, filter: ClaimFilter): Promise<readonly StoredClaim[]> {
  let query = db
    .selectFrom("claims")
    .innerJoin("documents", "documents.key", "claims.document")
    .select(["claims.body", "documents.edition", "documents.current"])
    .orderBy("documents.id")
    .orderBy("documents.edition")
    .orderBy("claims.position");
  const { document, edition, kind, place, origin, from, to, limit, offset } = filter;
  if (document !== undefined) query = query.where("documents.id", "=", document);
  if (document !== undefined && edition !== undefined) query = query.where("documents.edition", "=", edition);
  else query = query.where("documents.current", "=", true);
  if (kind !== undefined) query = query.where("claims.kind", "=", kind);
  if (place !== undefined) {
    query = query.where(sql<boolean>`claims.places @> ${JSON.stringify([place])}::jsonb`);
  }
  if (origin !== undefined) {
    query = query.where((where) =>
      where.or([where("claims.origin", "=", origin), where("claims.origin_actor", "=", origin)]),
    );
  }
  if (from !== undefined || to !== undefined) query = query.where("claims.dated", "=", true);
  if (from !== undefined) {
    query = query.where((where) =>
      where.or([where("claims.last_day", "is", null), where("claims.last_day", ">=", from)]),
    );
  }
  if (to !== undefined) {
    query = query.where((where) =>
      where.or([where("claims.first_day", "is", null), where("claims.first_day", "<=", to)]),
    );
  }
  if (limit !== undefined) query = query.limit(limit);
  if (offset !== undefined) query = query.offset(offset);
  return (await query.execute()).map(storedClaim);
}

async function readRevision(db: Database): Promise<number> {
  return (await db.selectFrom("record").select("revision").executeTakeFirstOrThrow()).revision;
}

async function readCounts(db: Database): Promise<StoreCounts> {
  const totals = await sql<Omit<StoreCounts, "claimsByKind" | "claims">>`
    select (select count(*) from captures) as captures,
      (select count(*) from custody) as "custodyLines",
      (select count(*) from documents where current) as documents,
      (select count(*) from documents) as editions,
      (select count(*) from entries join documents on key = document where current) as entries
  `.execute(db);
  const kinds = await db
    .selectFrom("claims")
    .innerJoin("documents", "documents.key", "claims.document")
    .select(["claims.kind", sql<number>`count(*)`.as("count")])
    .where("documents.current", "=", true)
    .groupBy("claims.kind")
    .orderBy("claims.kind")
    .execute();
  const claimsByKind: Partial<Record<ClaimKind, number>> = {};
  let claims = 0;
  for (const { kind, count } of kinds) {
    claimsByKind[kind] = count;
    claims += count;
  }
  const [row] = totals.rows;
  if (row === undefined) throw new Error("a query of counts gave no row");
  return { ...row, claims, claimsByKind };
}
