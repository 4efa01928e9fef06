import type { BackupCounts } from "@/lib/platform/db/backup-format";

/** What a backup holds, in words. */
export function countWords({ user, entry }: BackupCounts): string {
  return `${user} ${user === 1 ? "account" : "accounts"}, ${entry} ${entry === 1 ? "entry" : "entries"}`;
}

/** Runs a command on the store; what goes wrong becomes one line, without a stack and without an address. */
export async function runStoreCommand(main: (args: string[]) => Promise<void>): Promise<void> {
  process.umask(0o077);
  try {
    await main(process.argv.slice(2));
    process.exit(0);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const isDatabase = /^(P\d|SQLITE|ECONN|ENOTFOUND)/.test(code);
    const message = error instanceof Error && !isDatabase ? error.message : `the database does not answer (${code}).`;
    console.error(message);
    process.exit(1);
  }
}
