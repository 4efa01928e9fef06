// A process that writes a hundred facts one after the other, for a test that counts how often it makes them stay.
import { z } from "zod";
import { openStore } from "@/lib/platform/db/store";

const [databaseUrl] = z.tuple([z.string()]).parse(process.argv.slice(2));
const store = openStore({ provider: "sqlite", databaseUrl });
for (let index = 0; index < 100; index += 1) {
  await store.write((tx) => tx.storeFact.create({ data: { key: `fsync-${index}`, value: "x" } }));
}
await store.close();
