import { accountUsage, sealedBytes, type AccountUsage } from "./account-usage";
import type { Provider } from "@/lib/platform/env";
import { type Prisma, type PrismaClient } from "./generated/sqlite/client";
import { postgresqlMonthStates, sqliteMonthStates, type MonthStates } from "./month-states";
import { postgresqlClient } from "./postgresql";
import { serialQueue } from "./serial-queue";
import { sqliteReader, sqliteWriter, truncateLog } from "./sqlite";

type ReadMethod = "findUnique" | "findUniqueOrThrow" | "findFirst" | "findFirstOrThrow" | "findMany" | "count";
type Model =
  | "user"
  | "keyWrap"
  | "session"
  | "entry"
  | "rateLimit"
  | "storeFact"
  | "inboxBox"
  | "depositToken"
  | "reminder"
  | "reminderDevice";

/** What may be done outside `write`. */
export type Reader = { readonly [M in Model]: Pick<PrismaClient[M], ReadMethod> };

/** What a function given to `write` works with: valid until that function is done. */
export type Transaction = Prisma.TransactionClient;

/** An open store. */
export interface Store {
  readonly provider: Provider;
  readonly reader: Reader;
  /**
   * Runs `fn` in a transaction of its own; what it wrote is on disk when the promise resolves, and undone when it
   * rejects. Keep it short: nothing slow inside, no hashing, no sealing. It may run again after a conflict with
   * another transaction, so it changes nothing but the store.
   */
  write<T>(fn: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Reads that all see the store at one moment, while it is written to; for a backup. */
  snapshot<T>(fn: (tx: Transaction) => Promise<T>): Promise<T>;
  /**
   * Writes the log of SQLite into the database file and empties it: until then it holds every page as it was before a
   * change. PostgreSQL clears away by itself; nothing is done there.
   *
   * @returns false when a reader still needs the log
   */
  checkpointWal(): Promise<boolean>;
  /** What the entries of one account take up; see account-usage.ts. */
  usage(userId: string): Promise<AccountUsage>;
  /** The bytes of some entries of an account, as they lie in the store. */
  sealedBytes(userId: string, ids: readonly string[]): Promise<number>;
  /** Which rows of a kind there are and how each was sealed, by month; see month-states.ts. */
  monthStates(userId: string, kind: string): Promise<MonthStates>;
  close(): Promise<void>;
}

// A transaction that Prisma times out can be half committed (prisma/orm#29762): statements of the same function run
// on after the rollback. So the limit is far beyond what any write takes, and only ends one that hangs.
const TRANSACTION_LIMITS = { timeout: 120_000, maxWait: 60_000 };
/** A backup of many years to a slow disk takes its time. */
const SNAPSHOT_LIMITS = { timeout: 3_600_000, maxWait: 60_000 };
/**
 * Changes nothing, and takes the lock for writing, waiting for another process that holds it. A transaction that reads
 * before it writes would otherwise be refused without waiting (SQLITE_BUSY_SNAPSHOT) once another process, such as a
 * command beside the server, wrote in between. The adapter begins each transaction without that lock.
 */
const TAKE_WRITE_LOCK = 'DELETE FROM "StoreFact" WHERE 0';
const CONFLICT_CODE = "P2034";
const MAX_ATTEMPTS = 5;

/** Opens the store that the settings name. */
export function openStore({ provider, databaseUrl }: { provider: Provider; databaseUrl: string }): Store {
  return provider === "sqlite" ? openSqliteStore(databaseUrl) : openPostgresqlStore(databaseUrl);
}

/**
 * Opens an SQLite file. The adapter has one connection, and a write beside an open transaction joins it and is
 * undone with it (measured: 78 of 607 acknowledged writes lost). So reads have a connection of their own, and all
 * writes pass one queue, each in its own transaction.
 *
 * @param url `file:` and the path of an existing database
 */
function openSqliteStore(url: string): Store {
  const reader = sqliteReader(url);
  const writer = sqliteWriter(url);
  const queue = serialQueue();
  return {
    provider: "sqlite",
    reader,
    write: (fn) =>
      queue.run(() =>
        writer.$transaction(async (tx) => {
          await tx.$executeRawUnsafe(TAKE_WRITE_LOCK);
          return fn(tx);
        }, TRANSACTION_LIMITS),
      ),
    snapshot: async (fn) => {
      // A connection of its own: reads beside an open transaction would join it, and see what has been.
      const client = sqliteReader(url);
      try {
        return await client.$transaction(fn, SNAPSHOT_LIMITS);
      } finally {
        await client.$disconnect();
      }
    },
    usage: (userId) => accountUsage(reader, userId),
    sealedBytes: (userId, ids) => sealedBytes(reader, userId, ids),
    monthStates: (userId, kind) => sqliteMonthStates(reader, userId, kind),
    checkpointWal: () => queue.run(() => truncateLog(writer)),
    close: () => queue.run(async () => void (await Promise.all([reader.$disconnect(), writer.$disconnect()]))),
  };
}

/** Opens a PostgreSQL database: transactions run side by side, and one that met a conflict is tried again. */
function openPostgresqlStore(url: string): Store {
  const client = postgresqlClient(url);
  return {
    provider: "postgresql",
    reader: client,
    write: (fn) => withRetry(() => client.$transaction(fn, TRANSACTION_LIMITS)),
    snapshot: (fn) =>
      client.$transaction(async (tx) => {
        await tx.$executeRawUnsafe("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
        return fn(tx);
      }, SNAPSHOT_LIMITS),
    usage: (userId) => accountUsage(client, userId),
    sealedBytes: (userId, ids) => sealedBytes(client, userId, ids),
    monthStates: (userId, kind) => postgresqlMonthStates(client, userId, kind),
    checkpointWal: async () => true,
    close: () => client.$disconnect(),
  };
}

async function withRetry<T>(attempt: () => Promise<T>): Promise<T> {
  for (let attempts = 1; ; attempts += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (attempts >= MAX_ATTEMPTS || !isPrismaError(error, CONFLICT_CODE)) throw error;
    }
  }
}

/** Whether an error is the one Prisma names with this code. By name: the two clients have a class of their own each. */
export function isPrismaError(error: unknown, code: string): boolean {
  return (
    error instanceof Error && error.name === "PrismaClientKnownRequestError" && "code" in error && error.code === code
  );
}
