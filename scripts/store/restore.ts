import { migrationNames } from "@/lib/platform/db/migration-files";
import { restoreBackup } from "@/lib/platform/db/restore";
import { openStore } from "@/lib/platform/db/store";
import { env } from "@/lib/platform/env";
import { countWords, runStoreCommand } from "./command";

await runStoreCommand(async ([file = ""]) => {
  const store = openStore(env());
  const counts = await restoreBackup(store, file, migrationNames(env().provider));
  await store.close();
  console.log(`▸ ${countWords(counts)} put back. Everybody signs in anew.`);
});
