import { existsSync } from "node:fs";
import { writeBackup } from "@/lib/platform/db/backup";
import { migrationNames } from "@/lib/platform/db/migration-files";
import { openStore } from "@/lib/platform/db/store";
import { env } from "@/lib/platform/env";
import { countWords, runStoreCommand } from "./command";

await runStoreCommand(async ([file = ""]) => {
  if (existsSync(file)) throw new Error(`${file} is there already; name another file.`);
  const store = openStore(env());
  const counts = await writeBackup(store, file, { migrations: migrationNames(env().provider), now: new Date() });
  await store.close();
  console.log(`▸ ${countWords(counts)} → ${file}`);
  console.log("  Keep it apart from secrets.json: who has both can begin to guess passwords.");
});
