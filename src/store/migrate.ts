import { type Kysely } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import { failure } from "../model/diagnostic.ts";
import * as record from "./migrations/0001-record.ts";
import type { Schema } from "./schema.ts";

/** By number. A migration that was released is never changed; a mistake in it is mended by the next. */
const MIGRATIONS: Record<string, Migration> = {
  "0001-record": record,
};

/**
 * Brings the database to the newest schema, in one transaction. Safe when several programs start at once:
 * PostgreSQL's advisory lock lets one migrate while the others wait.
 *
 * @throws DAY-STORE-003 where the database knows a migration that this program does not
 */
export async function migrate(db: Kysely<Schema>, place: string): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => MIGRATIONS },
    migrationTableName: "daybook_migration",
    migrationLockTableName: "daybook_migration_lock",
  });
  const known = await migrator.getMigrations().catch(() => []);
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const newer = error instanceof Error && /previously executed migration/i.test(error.message);
  if (newer) {
    throw failure(
      "DAY-STORE-003",
      place,
      `the record was written by a newer Daybook: ${error.message}.`,
      `no schema after ${known.at(-1)?.name ?? "the newest known"}.`,
      "Use the newer Daybook; schemas are not taken back.",
      error,
    );
  }
  throw failure(
    "DAY-STORE-004",
    place,
    `the schema could not be brought up to date: ${error instanceof Error ? error.message : String(error)}.`,
    "a database in which tables may be created.",
    "Nothing was changed. Mend the cause and start again.",
    error,
  );
}
