import { mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { logFailure } from "@/lib/platform/logging/log";
import { writeBackup } from "./backup";
import type { Store } from "./store";

/** How many days back a copy is kept: long enough to notice a mistake, short enough for what was deleted to be gone. */
export const KEPT_BACKUPS = 7;
export const BACKUP_FOLDER = "backups";
const CHECK_EVERY_MS = 3_600_000;
const NAME = /^keerpunt-\d{4}-\d{2}-\d{2}\.backup$/;

interface DailyBackup {
  store: Store;
  dataDir: string;
  migrations: readonly string[];
}

/**
 * Writes the copy of the day into the data folder unless it is there, and puts the oldest ones away.
 *
 * @returns the file that was written; null when the day has one, or nobody has an account yet
 */
export async function backUpDay({ store, dataDir, migrations }: DailyBackup, now: Date): Promise<string | null> {
  const folder = path.join(dataDir, BACKUP_FOLDER);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const name = `keerpunt-${now.toISOString().slice(0, 10)}.backup`;
  if (readdirSync(folder).includes(name)) return null;
  // An empty copy of the first day would keep the day from having one.
  if ((await store.reader.user.count()) === 0) return null;
  const file = path.join(folder, name);
  await writeBackup(store, file, { migrations, now });
  const retained = readdirSync(folder)
    .filter((each) => NAME.test(each))
    .sort();
  for (const old of retained.slice(0, -KEPT_BACKUPS)) rmSync(path.join(folder, old), { force: true });
  return file;
}

/** Backs up once a day while this process runs; a failure is logged and tried again an hour later. */
export function startDailyBackup(backup: DailyBackup): void {
  const run = () => void backUpDay(backup, new Date()).catch((error: unknown) => logFailure("backup.daily", error));
  setTimeout(run, 60_000).unref();
  setInterval(run, CHECK_EVERY_MS).unref();
}
