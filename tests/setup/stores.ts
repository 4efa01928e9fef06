import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, inject } from "vitest";
import { useStore } from "@/lib/platform/db/db";
import { migrate, type MigrateTarget } from "@/lib/platform/db/migrate";
import { openStore, type Store } from "@/lib/platform/db/store";
import type { Provider } from "@/lib/platform/env";

// What the settings must hold for code that reads them; none of it is a secret of anything.
process.env.KEERPUNT_PEPPER ??= Buffer.alloc(32, 1).toString("base64");
process.env.KEERPUNT_SERVER_KEY ??= Buffer.alloc(32, 2).toString("base64");
process.env.NEXTAUTH_SECRET ??= "a-secret-that-only-tests-use-0123456789";

/** An empty database of a test's own. */
export interface FreshDatabase extends MigrateTarget {
  drop(): Promise<void>;
}

/** Makes an empty database: a file in a folder of its own, or a database on the PostgreSQL of the tests. */
export async function freshDatabase(provider: Provider): Promise<FreshDatabase> {
  return provider === "sqlite" ? freshFile() : freshPostgresql();
}

function freshFile(): FreshDatabase {
  const folder = mkdtempSync(path.join(tmpdir(), "keerpunt-test-"));
  return {
    provider: "sqlite",
    databaseUrl: `file:${path.join(folder, "keerpunt.db")}`,
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function freshPostgresql(): Promise<FreshDatabase> {
  const admin = inject("postgresqlUrl");
  const name = `test_${randomBytes(8).toString("hex")}`;
  await asAdministrator(`CREATE DATABASE ${name}`);
  return {
    provider: "postgresql",
    databaseUrl: admin.replace(/\/postgres$/, `/${name}`),
    drop: () => asAdministrator(`DROP DATABASE ${name} WITH (FORCE)`),
  };
}

async function asAdministrator(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject("postgresqlUrl") });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** What a test of `describeStores` works with; valid inside its tests and hooks. */
export interface StoreContext {
  readonly provider: Provider;
  readonly store: Store;
  readonly database: FreshDatabase;
}

/**
 * Describes the same tests on both stores. Each run has a migrated database of its own, and the code under test
 * finds it through `reader()` and `write()`.
 */
export function describeStores(name: string, define: (context: StoreContext) => void): void {
  describe.each(["sqlite", "postgresql"] as const)(`${name} (%s)`, (provider) => {
    let opened: { store: Store; database: FreshDatabase } | undefined;
    beforeAll(async () => {
      const database = await freshDatabase(provider);
      await migrate(database);
      opened = { database, store: openStore(database) };
      useStore(opened.store);
    });
    afterAll(async () => {
      useStore(undefined);
      await opened?.store.close();
      await opened?.database.drop();
    });
    const current = () => {
      if (!opened) throw new Error("The store exists inside tests and hooks only");
      return opened;
    };
    define({
      provider,
      get store() {
        return current().store;
      },
      get database() {
        return current().database;
      },
    });
  });
}
