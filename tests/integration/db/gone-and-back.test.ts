import { randomUUID } from "node:crypto";
import pg from "pg";
import { expect, inject, it } from "vitest";
import { useStore } from "@/lib/platform/db/db";
import { openStore } from "@/lib/platform/db/store";
import { migratedDatabase } from "../../setup/stores";
import { isStoreAnswering } from "@/lib/platform/health";

async function asAdministrator(...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: inject("databases").postgresqlUrl });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

it("says that PostgreSQL is gone, and goes on by itself when it is back", async () => {
  const database = await migratedDatabase("postgresql");
  const store = openStore(database);
  useStore(store);
  const name = new URL(database.databaseUrl).pathname.slice(1);
  const key = randomUUID();
  try {
    await store.write((tx) => tx.storeFact.create({ data: { key, value: "before" } }));
    expect(await isStoreAnswering()).toBe(true);
    await asAdministrator(
      `ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS false`,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`,
    );
    expect(await isStoreAnswering()).toBe(false);
    await expect(store.write((tx) => tx.storeFact.count())).rejects.toThrow();
    await asAdministrator(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS true`);
    expect(await isStoreAnswering()).toBe(true);
    await store.write((tx) => tx.storeFact.update({ where: { key }, data: { value: "after" } }));
    expect(await store.reader.storeFact.findUnique({ where: { key } })).toMatchObject({ value: "after" });
  } finally {
    useStore(undefined);
    await store.close();
    await asAdministrator(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS true`);
    await database.drop();
  }
});
