import { randomUUID } from "node:crypto";
import Database from "better-sqlite3";
import { z } from "zod";
import { MigrationError, pendingMigrations, type MigrationFile, type RecordedMigration } from "./migration-plan";

const BUSY_TIMEOUT_MS = 30_000;

// As Prisma's own engine creates it, so that `prisma migrate status` and `deploy` read it.
const TABLE = `CREATE TABLE "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
);`;

const recordSchema = z
  .object({ migration_name: z.string(), checksum: z.string(), finished_at: z.unknown(), rolled_back_at: z.unknown() })
  .transform((row): RecordedMigration => ({
    name: row.migration_name,
    checksum: row.checksum,
    finished: row.finished_at !== null,
    rolledBack: row.rolled_back_at !== null,
  }));

/**
 * Applies what is missing to an SQLite file, each migration in a transaction of its own. Two processes may do this
 * at once: each looks again once it holds the write lock.
 *
 * @param file path of the database; created when it does not exist
 * @returns the names of the migrations that were applied
 * @throws MigrationError
 */
export function migrateSqlite(file: string, files: readonly MigrationFile[]): string[] {
  const db = new Database(file, { timeout: BUSY_TIMEOUT_MS });
  try {
    db.pragma("journal_mode = WAL");
    db.pragma("synchronous = FULL");
    // A migration that rebuilds a table drops the old one; with the checks on, that would delete every row that
    // points to it. The pragma does nothing inside a transaction, hence here, and the check before each commit.
    db.pragma("foreign_keys = OFF");
    const applied: string[] = [];
    for (let next = applyNext(db, files); next !== undefined; next = applyNext(db, files)) applied.push(next);
    return applied;
  } finally {
    db.close();
  }
}

function applyNext(db: Database.Database, files: readonly MigrationFile[]): string | undefined {
  const step = db.transaction(() => {
    const next = pendingMigrations(files, recorded(db, files))[0];
    if (next) apply(db, next);
    return next?.name;
  });
  return step.immediate();
}

function apply(db: Database.Database, migration: MigrationFile): void {
  const startedAt = Date.now();
  try {
    db.exec(migration.sql);
  } catch (error) {
    throw new MigrationError("failed", migration.name, { cause: error });
  }
  if (z.array(z.unknown()).parse(db.pragma("foreign_key_check")).length > 0) {
    throw new MigrationError("failed", migration.name);
  }
  db.prepare(
    `INSERT INTO "_prisma_migrations" ("id", "checksum", "started_at", "finished_at", "migration_name", "applied_steps_count")
     VALUES (?, ?, ?, ?, ?, 1)`,
  ).run(randomUUID(), migration.checksum, startedAt, Date.now(), migration.name);
}

function recorded(db: Database.Database, files: readonly MigrationFile[]): RecordedMigration[] {
  const tables = z
    .array(z.string())
    .parse(db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all());
  if (tables.includes("_prisma_migrations")) {
    return z.array(recordSchema).parse(db.prepare('SELECT * FROM "_prisma_migrations"').all());
  }
  if (tables.length > 0) throw new MigrationError("foreign-database", files[0]?.name ?? "");
  db.exec(TABLE);
  return [];
}
