/**
 * The path of an SQLite database.
 *
 * @param databaseUrl `file:` and a path, as `DATABASE_URL` is for SQLite
 */
export function sqliteFile(databaseUrl: string): string {
  return databaseUrl.replace(/^file:/, "");
}
