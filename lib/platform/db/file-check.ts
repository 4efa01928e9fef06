import Database from "better-sqlite3";

/**
 * Whether an SQLite file is whole: its pages hang together and it is a database at all (`PRAGMA quick_check`). Reads the
 * file without changing it.
 *
 * @param file path of an existing file
 */
export function passesIntegrityCheck(file: string): boolean {
  let db: Database.Database | undefined;
  try {
    db = new Database(file, { readonly: true, fileMustExist: true });
    return db.pragma("quick_check(1)", { simple: true }) === "ok";
  } catch (error) {
    // SQLITE_CORRUPT and SQLITE_NOTADB: anything else, such as a folder that cannot be read, is not about its content.
    if (error instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code)) return false;
    throw error;
  } finally {
    db?.close();
  }
}
