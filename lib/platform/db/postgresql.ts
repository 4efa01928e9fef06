import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/postgresql/client";
import type { PrismaClient as SqlitePrismaClient } from "./generated/sqlite/client";

const MAX_CONNECTIONS = 10;
const CONNECT_TIMEOUT_MS = 10_000;

/**
 * The client for PostgreSQL, seen as the one for SQLite: both are generated from one schema, and what the queries
 * of this project use is the same in both. The type of the smaller one is the common type.
 */
export function postgresqlClient(url: string): SqlitePrismaClient {
  const adapter = new PrismaPg(
    { connectionString: url, max: MAX_CONNECTIONS, connectionTimeoutMillis: CONNECT_TIMEOUT_MS },
    // A connection that dies while idle is replaced by the pool; unhandled, the event would end the process.
    { onPoolError: () => undefined, onConnectionError: () => undefined },
  );
  return new PrismaClient({ adapter }) as unknown as SqlitePrismaClient;
}
