import { migrationNames } from "@/lib/db/migration-files";
import { restoreBackup } from "@/lib/db/restore";
import { openStore } from "@/lib/db/store";
import { env } from "@/lib/env";
import { countWords, runStoreCommand } from "./command";

await runStoreCommand(async ([file = ""]) => {
  const store = openStore(env());
  const counts = await restoreBackup(store, file, migrationNames(env().provider));
  await store.close();
  console.log(`▸ ${countWords(counts)} put back. Everybody signs in anew.`);
});
