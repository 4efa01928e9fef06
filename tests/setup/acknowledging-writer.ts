// A process of its own that writes without end and says each key once it is acknowledged; a test kills it.
import { openStore } from "@/lib/db/store";

const [databaseUrl = "", prefix = ""] = process.argv.slice(2);
const store = openStore({ provider: "sqlite", databaseUrl });
const WRITERS = 5;

async function writeForEver(writer: number): Promise<never> {
  for (let index = 0; ; index += 1) {
    const key = `${prefix}-${writer}-${index}`;
    await store.write((tx) => tx.storeFact.create({ data: { key, value: "x" } }));
    process.stdout.write(`${key}\n`);
  }
}

await Promise.all(Array.from({ length: WRITERS }, (_, writer) => writeForEver(writer)));
