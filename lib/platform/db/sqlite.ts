import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { z } from "zod";
import { PrismaClient } from "./generated/sqlite/client";

const BUSY_TIMEOUT_MS = 10_000;

// The driver syncs as NORMAL in WAL mode unless told otherwise, and then a power failure can take acknowledged
// writes with it. And a deleted row stays in the file until its page is used again: the keys of a deleted account and
// of an old password are overwritten instead (and leave the log with `truncateLog`). The pragmas are per connection, so they are set each time one opens.
const WRITER_PRAGMAS =
  "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;";
const READER_PRAGMAS = "PRAGMA query_only = ON;";

class PragmaAdapter extends PrismaBetterSqlite3 {
  constructor(
    url: string,
    private readonly pragmas: string,
  ) {
    // The start makes the file; a server that finds none must not make an empty one.
    super({ url, timeout: BUSY_TIMEOUT_MS, fileMustExist: true });
  }

  override async connect() {
    const connection = await super.connect();
    await connection.executeScript(this.pragmas);
    return connection;
  }
}

/** The connection that all writes go through, one at a time. */
export function sqliteWriter(url: string): PrismaClient {
  return new PrismaClient({ adapter: new PragmaAdapter(url, WRITER_PRAGMAS) });
}

/** The connection for reads; the database itself refuses a write on it. */
export function sqliteReader(url: string): PrismaClient {
  return new PrismaClient({ adapter: new PragmaAdapter(url, READER_PRAGMAS) });
}

const checkpointSchema = z.tuple([z.object({ busy: z.coerce.number() })]);

/**
 * Moves what is in the write-ahead log into the database file and cuts the log to nothing. Only between transactions.
 *
 * @returns false when a reader still needs the log
 */
export async function truncateLog(writer: PrismaClient): Promise<boolean> {
  // The driver waits for a busy reader on the thread that serves everybody, so it must not wait at all here.
  await writer.$queryRawUnsafe("PRAGMA busy_timeout = 0");
  try {
    const [{ busy }] = checkpointSchema.parse(await writer.$queryRawUnsafe("PRAGMA wal_checkpoint(TRUNCATE)"));
    return busy === 0;
  } finally {
    await writer.$queryRawUnsafe(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
  }
}
