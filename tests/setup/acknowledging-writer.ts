// A process of its own that writes without end and says each key once it is acknowledged; a test kills it.
import { z } from "zod";
import { openStore } from "@/lib/platform/db/store";

const [provider, databaseUrl, prefix] = z
  .tuple([z.enum(["sqlite", "postgresql"]), z.string(), z.string()])
  .parse(process.argv.slice(2));
const store = openStore({ provider, databaseUrl });
const WRITERS = 5;

async function writeForEver(writer: number): Promise<never> {
  for (let index = 0; ; index += 1) {
    const key = `${prefix}-${writer}-${index}`;
    await store.write((tx) => tx.storeFact.create({ data: { key, value: "x" } }));
    process.stdout.write(`${key}\n`);
  }
}

await Promise.all(Array.from({ length: WRITERS }, (_, writer) => writeForEver(writer)));
