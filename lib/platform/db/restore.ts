import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { parseJson } from "@/lib/platform/data/parse-json";
import {
  backupEndSchema,
  backupHeadSchema,
  backupRowSchema,
  noRows,
  type BackupCounts,
  type BackupHead,
  type BackupRow,
} from "./backup-format";
import { PEPPER_FACT } from "./prepare-store";
import type { Store, Transaction } from "./store";

const BATCH = 500;

export type RestoreFailure = "unreadable" | "cut-short" | "wrong-pepper" | "other-version" | "not-empty";

const EXPLANATIONS: Record<RestoreFailure, string> = {
  unreadable: "this file is no backup of Keerpunt, or it is damaged. Nothing was restored.",
  "cut-short": "this backup is not whole: its end is missing or does not fit. Nothing was restored; take another one.",
  "wrong-pepper":
    "this backup was made with other secrets. Put the secrets.json that belongs to it into the data folder first, with no database beside it.",
  "other-version":
    "this backup was made by another version of Keerpunt. Restore it with that version, and update afterwards.",
  "not-empty": "there are accounts here already. A backup is restored into an empty instance only.",
};

/** Thrown when a backup is not restored; nothing was changed then. The message says what to do. */
class RestoreError extends Error {
  constructor(readonly code: RestoreFailure) {
    super(EXPLANATIONS[code]);
    this.name = "RestoreError";
  }
}

/**
 * Puts a backup back into an empty store of either kind, in one transaction. The whole file is checked before the first
 * row is written.
 *
 * @param migrations names of the migrations that made the tables of this store
 * @throws RestoreError
 */
export async function restoreBackup(store: Store, file: string, migrations: readonly string[]): Promise<BackupCounts> {
  const { head, counts } = await checkBackup(file);
  const pepper = await store.reader.storeFact.findUnique({ where: { key: PEPPER_FACT } });
  if (pepper?.value !== head.pepper) throw new RestoreError("wrong-pepper");
  if (head.migrations.join() !== migrations.join()) throw new RestoreError("other-version");
  await store.write(async (tx) => {
    if ((await tx.user.count()) > 0) throw new RestoreError("not-empty");
    let batch: BackupRow[] = [];
    for await (const line of linesOf(file)) {
      const row = backupRowSchema.safeParse(parseJson(line));
      if (!row.success) continue;
      if (batch.length === BATCH || (batch[0] && batch[0].table !== row.data.table)) {
        await insert(tx, batch);
        batch = [];
      }
      batch.push(row.data);
    }
    await insert(tx, batch);
  });
  return counts;
}

/** Reads a backup through and checks every line of it, and that its end fits. */
async function checkBackup(file: string): Promise<{ head: BackupHead; counts: BackupCounts }> {
  const hash = createHash("sha256");
  const found = noRows();
  let head: BackupHead | null = null;
  let end: { counts: BackupCounts; sha256: string } | null = null;
  for await (const line of linesOf(file)) {
    if (end) throw new RestoreError("unreadable");
    const value = parseJson(line);
    const last = backupEndSchema.safeParse(value);
    if (last.success) {
      end = last.data;
      continue;
    }
    hash.update(`${line}\n`);
    if (!head) {
      const first = backupHeadSchema.safeParse(value);
      if (!first.success) throw new RestoreError("unreadable");
      head = first.data;
      continue;
    }
    const row = backupRowSchema.safeParse(value);
    if (!row.success) throw new RestoreError("unreadable");
    found[row.data.table] += 1;
  }
  if (!head) throw new RestoreError("unreadable");
  if (!end || end.sha256 !== hash.digest("hex")) throw new RestoreError("cut-short");
  if (JSON.stringify(end.counts) !== JSON.stringify(found)) throw new RestoreError("cut-short");
  return { head, counts: found };
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const gunzip = createGunzip();
  const source = createReadStream(file);
  source.on("error", (error) => gunzip.destroy(error));
  try {
    yield* createInterface({ input: source.pipe(gunzip), crlfDelay: Infinity });
    // A stream that ended in the middle ends the lines without a word.
    if (gunzip.errored) throw gunzip.errored;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    throw new RestoreError(code === "Z_BUF_ERROR" ? "cut-short" : "unreadable");
  }
}

async function insert(tx: Transaction, batch: readonly BackupRow[]): Promise<void> {
  const users = batch.flatMap((each) => (each.table === "user" ? [each.row] : []));
  const wraps = batch.flatMap((each) => (each.table === "keyWrap" ? [each.row] : []));
  const entries = batch.flatMap((each) => (each.table === "entry" ? [each.row] : []));
  const boxes = batch.flatMap((each) => (each.table === "inboxBox" ? [each.row] : []));
  if (users.length > 0) await tx.user.createMany({ data: users });
  if (wraps.length > 0) await tx.keyWrap.createMany({ data: wraps });
  if (entries.length > 0) await tx.entry.createMany({ data: entries });
  if (boxes.length > 0) await tx.inboxBox.createMany({ data: boxes });
  await insertReminders(tx, batch);
}

async function insertReminders(tx: Transaction, batch: readonly BackupRow[]): Promise<void> {
  const reminders = batch.flatMap((each) => (each.table === "reminder" ? [each.row] : []));
  const devices = batch.flatMap((each) => (each.table === "reminderDevice" ? [each.row] : []));
  if (reminders.length > 0) await tx.reminder.createMany({ data: reminders });
  if (devices.length > 0) await tx.reminderDevice.createMany({ data: devices });
}
