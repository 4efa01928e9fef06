/** Runs once when a server process starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const [
    { keepContentOutOfConsole },
    { watchEveryRequest },
    { env },
    { store },
    { startDailyBackup },
    { startEmptyingLog },
    { migrationNames },
    { startForgettingDrafts },
  ] = await Promise.all([
    import("@/lib/quiet-console"),
    import("@/lib/http/every-request"),
    import("@/lib/env"),
    import("@/lib/db/db"),
    import("@/lib/db/daily-backup"),
    import("@/lib/db/empty-log"),
    import("@/lib/db/migration-files"),
    import("@/lib/transfer/old-drafts"),
  ]);
  watchEveryRequest();
  if (process.env.NODE_ENV === "production") keepContentOutOfConsole();
  startEmptyingLog(store());
  startForgettingDrafts();
  const { dataDir, provider, backups, demo } = env();
  if (!backups || demo) return;
  startDailyBackup({ store: store(), dataDir, migrations: migrationNames(provider) });
}
