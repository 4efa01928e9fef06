function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Runs once when a server process starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const [
    { redactConsole: keepContentOutOfConsole },
    { watchEveryRequest },
    { env },
    { store },
    { startDailyBackup },
    { startWalCheckpoints: startEmptyingLog },
    { migrationNames },
    { startForgettingDrafts },
    { startReminders },
    { waysOfServer },
  ] = await Promise.all([
    import("@/lib/platform/logging/redact-console"),
    import("@/lib/platform/http/every-request"),
    import("@/lib/platform/env"),
    import("@/lib/platform/db/db"),
    import("@/lib/platform/db/daily-backup"),
    import("@/lib/platform/db/checkpoint-wal"),
    import("@/lib/platform/db/migration-files"),
    import("@/lib/import-export/server/old-drafts"),
    import("@/lib/features/reminders/scheduler"),
    import("@/lib/features/reminders/ways"),
  ]);
  watchEveryRequest();
  if (process.env.NODE_ENV === "production") keepContentOutOfConsole();
  startEmptyingLog(store());
  startForgettingDrafts();
  const { dataDir, provider, backups, demo } = env();
  if (!demo) startReminders({ store: store(), ways: waysOfServer(), clock: () => new Date(), pause });
  if (!backups || demo) return;
  startDailyBackup({ store: store(), dataDir, migrations: migrationNames(provider) });
}
