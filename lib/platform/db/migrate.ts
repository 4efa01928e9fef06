import path from "node:path";
import type { Provider } from "@/lib/platform/env";
import { readMigrations } from "./migration-files";
import { sqliteFile } from "./sqlite-file";

export interface MigrateTarget {
  readonly provider: Provider;
  /** `file:` and a path, or a PostgreSQL address. */
  readonly databaseUrl: string;
}

/**
 * Brings a database to the models of this version.
 *
 * @param migrationsRoot the folder that has `sqlite` and `postgresql` in it
 * @returns the names of the migrations that were applied; empty when there was nothing to do
 * @throws MigrationError when the database and this version do not fit
 */
export async function migrate(
  target: MigrateTarget,
  migrationsRoot = path.resolve("prisma", "migrations"),
): Promise<string[]> {
  const files = readMigrations(path.join(/* turbopackIgnore: true */ migrationsRoot, target.provider));
  // The driver of the other database is never loaded.
  if (target.provider === "postgresql") {
    const { migratePostgresql } = await import("./migrate-postgresql");
    return migratePostgresql(target.databaseUrl, files);
  }
  const { migrateSqlite } = await import("./migrate-sqlite");
  return migrateSqlite(sqliteFile(target.databaseUrl), files);
}
