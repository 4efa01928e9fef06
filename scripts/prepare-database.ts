import { PrepareError, prepareStore } from "../lib/platform/db/prepare-store";
import { MigrationError } from "../lib/platform/db/migration-plan";
import { env, EnvError } from "../lib/platform/env";

// A step of `npm start`, in a process of its own: it needs the packages that the start may just have installed.
async function main(): Promise<void> {
  // What is made from here on is for its owner only, the database and its log files too.
  process.umask(0o077);
  const applied = await prepareStore(env());
  for (const name of applied) console.log(`▸ Migration applied: ${name}`);
}

/** One line that says what to do; without the stack, and without an address, which can hold a password. */
function explain(error: unknown): string {
  const isOurs = error instanceof PrepareError || error instanceof MigrationError || error instanceof EnvError;
  if (isOurs) return error.message;
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
  if (code.startsWith("SQLITE_"))
    return `the database file cannot be used (${code}). Check its folder, disk and rights.`;
  return `the database does not answer (${code}). Check that it runs and that DATABASE_URL is right.`;
}

main().catch((error: unknown) => {
  console.error(explain(error));
  process.exitCode = 1;
});
