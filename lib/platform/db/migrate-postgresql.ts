import { randomUUID } from "node:crypto";
import pg from "pg";
import { z } from "zod";
import { MigrationError, pendingMigrations, type MigrationFile, type RecordedMigration } from "./migration-plan";

// The number that Prisma's own engine locks, so that the two never migrate at once.
const ADVISORY_LOCK = 72_707_369;
const CONNECT_TIMEOUT_MS = 15_000;

// As Prisma's own engine creates it, so that `prisma migrate status` and `deploy` read it.
const TABLE = `CREATE TABLE _prisma_migrations (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
);`;

const recordSchema = z.object({
  name: z.string(),
  checksum: z.string(),
  finished: z.boolean(),
  rolledBack: z.boolean(),
});

/**
 * Applies what is missing to a PostgreSQL database, under Prisma's advisory lock, each migration in a transaction
 * of its own.
 *
 * @returns the names of the migrations that were applied
 * @throws MigrationError
 */
export async function migratePostgresql(url: string, files: readonly MigrationFile[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  await client.connect();
  try {
    // Held by the connection: it goes with it, also after a crash.
    await client.query("SELECT pg_advisory_lock($1)", [ADVISORY_LOCK]);
    const pending = pendingMigrations(files, await recorded(client, files));
    for (const migration of pending) await apply(client, migration);
    return pending.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}

async function apply(client: pg.Client, migration: MigrationFile): Promise<void> {
  const startedAt = new Date();
  await client.query("BEGIN");
  try {
    await client.query(migration.sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, started_at, finished_at, migration_name, applied_steps_count)
       VALUES ($1, $2, $3, now(), $4, 1)`,
      [randomUUID(), migration.checksum, startedAt, migration.name],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw new MigrationError("failed", migration.name, { cause: error });
  }
}

async function recorded(client: pg.Client, files: readonly MigrationFile[]): Promise<RecordedMigration[]> {
  const tables = await client.query("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()");
  const names = z.array(z.object({ tablename: z.string() })).parse(tables.rows);
  if (names.some((row) => row.tablename === "_prisma_migrations")) {
    const rows = await client.query(
      `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished,
              rolled_back_at IS NOT NULL AS "rolledBack" FROM _prisma_migrations`,
    );
    return z.array(recordSchema).parse(rows.rows);
  }
  if (names.length > 0) throw new MigrationError("foreign-database", files[0]?.name ?? "");
  await client.query(TABLE);
  return [];
}
