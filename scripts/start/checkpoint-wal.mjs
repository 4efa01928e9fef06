import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/**
 * Writes what is still in the write-ahead log into the database file, so that after a stop the one file is whole and
 * can be copied by itself. Does nothing for PostgreSQL.
 *
 * @param {string} root the project's folder
 * @param {string} databaseUrl `file:` and an absolute path, or another store's address
 */
export function checkpointWal(root, databaseUrl) {
  const file = databaseUrl.startsWith("file:") ? databaseUrl.slice("file:".length) : "";
  if (!existsSync(file)) return;
  const Database = createRequire(path.join(root, "package.json"))("better-sqlite3");
  const database = new Database(file, { fileMustExist: true });
  database.pragma("wal_checkpoint(TRUNCATE)");
  database.close();
}
