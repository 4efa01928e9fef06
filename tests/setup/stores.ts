import { randomBytes } from "node:crypto";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, inject } from "vitest";
import { useStore } from "@/lib/platform/db/db";
import type { MigrateTarget } from "@/lib/platform/db/migrate";
import { openStore, type Store } from "@/lib/platform/db/store";
import type { Provider } from "@/lib/platform/env";
import { databaseAddress, runAsAdministrator } from "./postgresql-databases";

// What the settings must hold for code that reads them; none of it is a secret of anything.
process.env.KEERPUNT_PEPPER ??= Buffer.alloc(32, 1).toString("base64");
process.env.KEERPUNT_SERVER_KEY ??= Buffer.alloc(32, 2).toString("base64");
process.env.NEXTAUTH_SECRET ??= "a-secret-that-only-tests-use-0123456789";

/** A database of a test's own. */
export interface FreshDatabase extends MigrateTarget {
  drop(): Promise<void>;
}

/** Makes an empty database: a file in a folder of its own, or a database on the PostgreSQL of the tests. */
export async function freshDatabase(provider: Provider): Promise<FreshDatabase> {
  return provider === "sqlite" ? sqliteDatabase() : postgresqlDatabase();
}

/** Makes a database that is migrated already and holds no rows: a copy of the template. */
export async function migratedDatabase(provider: Provider): Promise<FreshDatabase> {
  const { sqliteFile, postgresqlName } = inject("databases");
  return provider === "sqlite" ? sqliteDatabase(sqliteFile) : postgresqlDatabase(postgresqlName);
}

function sqliteDatabase(template?: string): FreshDatabase {
  const folder = mkdtempSync(path.join(tmpdir(), "keerpunt-test-"));
  const file = path.join(folder, "keerpunt.db");
  if (template) copyFileSync(template, file);
  return {
    provider: "sqlite",
    databaseUrl: `file:${file}`,
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function postgresqlDatabase(template = "template1"): Promise<FreshDatabase> {
  const { postgresqlUrl } = inject("databases");
  const name = `test_${randomBytes(8).toString("hex")}`;
  await runAsAdministrator(postgresqlUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  return {
    provider: "postgresql",
    databaseUrl: databaseAddress(postgresqlUrl, name),
    drop: () => runAsAdministrator(postgresqlUrl, `DROP DATABASE ${name} WITH (FORCE)`),
  };
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
      const database = await migratedDatabase(provider);
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
