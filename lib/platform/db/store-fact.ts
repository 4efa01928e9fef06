import { z } from "zod";
import type { MigrateTarget } from "./migrate";
import { sqliteFile } from "./sqlite-file";

const CONNECT_TIMEOUT_MS = 15_000;

/**
 * Reads a fact of a migrated store with the driver alone: every start does, and Prisma's client would take most of its
 * time.
 *
 * @returns undefined when the store has no such fact
 */
export async function readStoreFact(
  { provider, databaseUrl }: MigrateTarget,
  key: string,
): Promise<string | undefined> {
  const value = provider === "sqlite" ? await sqliteFact(databaseUrl, key) : await postgresqlFact(databaseUrl, key);
  return z.string().optional().parse(value);
}

async function sqliteFact(url: string, key: string): Promise<unknown> {
  const { default: Database } = await import("better-sqlite3");
  const db = new Database(sqliteFile(url), { readonly: true, fileMustExist: true });
  try {
    return db.prepare('SELECT "value" FROM "StoreFact" WHERE "key" = ?').pluck().get(key);
  } finally {
    db.close();
  }
}

async function postgresqlFact(url: string, key: string): Promise<unknown> {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  await client.connect();
  try {
    const { rows } = await client.query<{ value: unknown }>('SELECT "value" FROM "StoreFact" WHERE "key" = $1', [key]);
    return rows[0]?.value;
  } finally {
    await client.end();
  }
}
