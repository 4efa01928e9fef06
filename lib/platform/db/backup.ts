import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { BACKUP_TABLES, BACKUP_VERSION, noRows, rowLine, type BackupCounts, type BackupHead } from "./backup-format";
import { PEPPER_FACT } from "./prepare-store";
import type { Store, Transaction } from "./store";

const PAGE = 500;
/** For its owner only: it holds what a stolen database would. */
const MODE = 0o600;

/**
 * Writes a consistent copy of a store that may be in use, of either kind, to a file that either kind can be restored
 * from. Content stays sealed. The file appears under its name only when it is whole and on disk.
 *
 * @param facts names of the migrations that made the tables, and the moment
 * @returns how many rows of each table it holds
 */
export async function writeBackup(
  store: Store,
  file: string,
  facts: { migrations: readonly string[]; now: Date },
): Promise<BackupCounts> {
  const counts = noRows();
  const unfinished = `${file}.unfinished`;
  try {
    await store.snapshot(async (tx) => {
      const lines = Readable.from(backupLines(tx, counts, facts));
      await pipeline(lines, createGzip(), createWriteStream(unfinished, { mode: MODE }));
    });
    const handle = await open(unfinished, "r+");
    await handle.sync();
    await handle.close();
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return counts;
}

async function* backupLines(
  tx: Transaction,
  counts: BackupCounts,
  { migrations, now }: { migrations: readonly string[]; now: Date },
): AsyncGenerator<string> {
  const hash = createHash("sha256");
  const hashed = (line: string) => {
    hash.update(`${line}\n`);
    return `${line}\n`;
  };
  const pepper = await tx.storeFact.findUniqueOrThrow({ where: { key: PEPPER_FACT } });
  const head: BackupHead = {
    format: "keerpunt-backup",
    version: BACKUP_VERSION,
    pepper: pepper.value,
    migrations: [...migrations],
    createdAt: now.toISOString(),
  };
  yield hashed(JSON.stringify(head));
  for (const table of BACKUP_TABLES) {
    for await (const row of rowsOf(tx, table)) {
      counts[table] += 1;
      yield hashed(rowLine(table, row));
    }
  }
  yield `${JSON.stringify({ end: true, counts, sha256: hash.digest("hex") })}\n`;
}

async function* rowsOf(
  tx: Transaction,
  table: (typeof BACKUP_TABLES)[number],
): AsyncGenerator<Record<string, unknown>> {
  for (let skip = 0; ; skip += PAGE) {
    const page = await pageOf(tx, table, skip);
    yield* page;
    if (page.length < PAGE) return;
  }
}

function pageOf(tx: Transaction, table: (typeof BACKUP_TABLES)[number], skip: number) {
  const at = { skip, take: PAGE };
  switch (table) {
    case "user":
      return tx.user.findMany({ ...at, orderBy: { id: "asc" } });
    case "keyWrap":
      return tx.keyWrap.findMany({ ...at, orderBy: { id: "asc" } });
    case "entry":
      return tx.entry.findMany({ ...at, orderBy: [{ userId: "asc" }, { id: "asc" }] });
    case "inboxBox":
      return tx.inboxBox.findMany({ ...at, orderBy: [{ userId: "asc" }, { id: "asc" }, { version: "asc" }] });
    case "reminder":
      return tx.reminder.findMany({ ...at, orderBy: { userId: "asc" } });
    case "reminderDevice":
      return tx.reminderDevice.findMany({ ...at, orderBy: { id: "asc" } });
  }
}
