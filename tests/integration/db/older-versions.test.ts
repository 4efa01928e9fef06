import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import pg from "pg";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { vaultForEmail } from "@/lib/account/auth/credentials";
import { useStore } from "@/lib/platform/db/db";
import { migrate } from "@/lib/platform/db/migrate";
import { migrationNames } from "@/lib/platform/db/migration-files";
import { sqliteFile } from "@/lib/platform/db/sqlite-file";
import { openStore } from "@/lib/platform/db/store";
import type { PortablePart } from "@/lib/import-export/core/json-document";
import { exportDocument, readAccountDocument } from "@/lib/import-export/server/account-document";
import { PORTABLE_STORES } from "@/lib/import-export/server/portable-stores";
import { FIXTURE_ACCOUNT, fixtureSchema } from "../../setup/database-fixture";
import { freshDatabase, type FreshDatabase } from "../../setup/stores";

const FOLDER = "tests/data/databases";
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));
type Fixture = z.infer<typeof fixtureSchema>;

/** Puts the rows in as they were, whatever the code of today makes of them. */
async function insertRows({ provider, databaseUrl }: FreshDatabase, { tables }: Fixture): Promise<void> {
  const rows = Object.entries(tables).flatMap(([table, all]) => all.map((row) => ({ table, row })));
  const statement = (table: string, row: object, mark: (index: number) => string) => {
    const names = Object.keys(row);
    const columns = names.map((name) => `"${name}"`).join(", ");
    return `INSERT INTO "${table}" (${columns}) VALUES (${names.map((_, index) => mark(index)).join(", ")})`;
  };
  const valueOf = (cell: Fixture["tables"][string][number][string], asNumber: boolean) => {
    if (typeof cell === "object") return Buffer.from(cell.bytes, "base64");
    return typeof cell === "boolean" && asNumber ? Number(cell) : cell;
  };
  if (provider === "sqlite") {
    const db = new Database(sqliteFile(databaseUrl));
    for (const { table, row } of rows) {
      db.prepare(statement(table, row, () => "?")).run(...Object.values(row).map((cell) => valueOf(cell, true)));
    }
    db.close();
    return;
  }
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  for (const { table, row } of rows) {
    const values = Object.values(row).map((cell) => valueOf(cell, false));
    await client.query(
      statement(table, row, (index) => `$${index + 1}`),
      values,
    );
  }
  await client.end();
}

/** A folder with the migrations that there were then, and no later ones. */
function migrationsOf({ migrations }: Fixture, provider: "sqlite" | "postgresql"): string {
  const root = mkdtempSync(path.join(tmpdir(), "keerpunt-then-"));
  for (const name of migrations[provider]) {
    cpSync(path.join("prisma", "migrations", provider, name), path.join(root, provider, name), { recursive: true });
  }
  return root;
}

/** What an export holds by kind, in today's shape. */
function partsOf(document: unknown): Map<string, PortablePart> {
  const read = readAccountDocument(JSON.stringify(document));
  if (!read.ok) throw new Error(`refused: ${JSON.stringify(read.fault)}`);
  return new Map(read.value.map((part) => [part.name, part]));
}

describe.each(["sqlite", "postgresql"] as const)("a database of an earlier version (%s)", (provider) => {
  it.each(files)("opens with every word it had: %s", async (file) => {
    const fixture = fixtureSchema.parse(JSON.parse(readFileSync(path.join(FOLDER, file), "utf8")));
    const database = await freshDatabase(provider);
    const then = migrationsOf(fixture, provider);
    await migrate(database, then);
    await insertRows(database, fixture);
    await migrate(database);
    const store = openStore(database);
    useStore(store);
    try {
      const vault = await vaultForEmail(FIXTURE_ACCOUNT.email, FIXTURE_ACCOUNT.password);
      if (!vault || typeof vault === "string") throw new Error("the password of the fixture opens nothing");
      const document = await exportDocument({ userId: vault.userId, vault }, new Date());
      const [before, after] = [partsOf(fixture.document), partsOf(document)];
      for (const [name, part] of before) expect(after.get(name), name).toEqual(part);
      // A kind of entry that did not exist then has no entries, and a setting is as it is for a new account.
      const newer = [...after.values()].filter(({ name }) => !before.has(name));
      const usual = (name: string) => PORTABLE_STORES.find(({ kind }) => kind.name === name)?.kind.schema.parse({});
      for (const part of newer) {
        if (part.shape === "collection") expect(part.entries, part.name).toEqual([]);
        else expect(part.content, part.name).toEqual(usual(part.name));
      }
    } finally {
      useStore(undefined);
      await store.close();
      await database.drop();
      rmSync(then, { recursive: true, force: true });
    }
  });
});

it("knows a database of the schema as it is now", () => {
  const newest = files.map((file) => fixtureSchema.parse(JSON.parse(readFileSync(path.join(FOLDER, file), "utf8"))));
  const isNow = newest.some(({ migrations }) => migrations.sqlite.join() === migrationNames("sqlite").join());
  expect(isNow, "write one: npm run db:fixture -- VERSION").toBe(true);
});
