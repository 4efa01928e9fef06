import { existsSync } from "node:fs";
import { writeBackup } from "@/lib/db/backup";
import { migrationNames } from "@/lib/db/migration-files";
import { openStore } from "@/lib/db/store";
import { env } from "@/lib/env";
import { countWords, runStoreCommand } from "./command";

await runStoreCommand(async ([file = ""]) => {
  if (existsSync(file)) throw new Error(`${file} is there already; name another file.`);
  const store = openStore(env());
  const counts = await writeBackup(store, file, { migrations: migrationNames(env().provider), now: new Date() });
  await store.close();
  console.log(`▸ ${countWords(counts)} → ${file}`);
  console.log("  Keep it apart from secrets.json: who has both can begin to guess passwords.");
});
