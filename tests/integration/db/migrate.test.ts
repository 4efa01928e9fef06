import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaPg } from "@prisma/adapter-pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { migrate } from "@/lib/platform/db/migrate";
import { readMigrations } from "@/lib/platform/db/migration-files";
import { openStore } from "@/lib/platform/db/store";
import { migrationSql, schemaEngine, stepsToSchema } from "../../../scripts/prisma/schema-engine";
import { schemaFor } from "../../../scripts/prisma/schema-sources.mjs";
import { postgresqlShape } from "../../setup/postgresql-shape";
import { freshDatabase, type FreshDatabase } from "../../setup/stores";

const REAL = path.resolve("prisma", "migrations");
const LATER = "99990101000000_later";

describe.each(["sqlite", "postgresql"] as const)("migrations (%s)", (provider) => {
  let database: FreshDatabase;
  let root: string;
  beforeEach(async () => {
    database = await freshDatabase(provider);
    root = mkdtempSync(path.join(tmpdir(), "keerpunt-migrations-"));
    cpSync(REAL, root, { recursive: true });
  });
  afterEach(async () => {
    await database.drop();
    rmSync(root, { recursive: true, force: true });
  });

  const names = () => readMigrations(path.join(root, provider)).map((file) => file.name);
  const add = (name: string, sql: string) => {
    mkdirSync(path.join(root, provider, name), { recursive: true });
    writeFileSync(path.join(root, provider, name, "migration.sql"), sql);
  };
  const adapter = () =>
    provider === "sqlite"
      ? new PrismaBetterSqlite3({ url: database.databaseUrl })
      : new PrismaPg({ connectionString: database.databaseUrl });
  const execute = async (sql: string) => {
    const connection = await adapter().connect();
    await connection.executeScript(sql);
    await connection.dispose();
  };
  // The engine cannot read the catalogue of PostgreSQL through this adapter, so the two ways to get there are compared.
  const shapeOfSchema = async () => {
    const direct = await freshDatabase("postgresql");
    const connection = await new PrismaPg({ connectionString: direct.databaseUrl }).connect();
    await connection.executeScript(await migrationSql(undefined, schema()));
    await connection.dispose();
    const shape = await postgresqlShape(direct.databaseUrl);
    await direct.drop();
    return shape;
  };
  const schema = () => schemaFor(readFileSync(path.resolve("prisma", "schema.prisma"), "utf8"), provider);

  it("are all applied to an empty database, and never again", async () => {
    expect(await migrate(database, root)).toEqual(names());
    expect(await migrate(database, root)).toEqual([]);
  });

  it("end in the models of the schema", async () => {
    await migrate(database, root);
    if (provider === "sqlite") expect(await stepsToSchema(schema(), adapter())).toBe(0);
    else expect(await postgresqlShape(database.databaseUrl)).toEqual(await shapeOfSchema());
  });

  it("are recorded as Prisma's own engine expects", async () => {
    await migrate(database, root);
    const engine = await schemaEngine(schema(), adapter());
    const diagnosis = await engine.diagnoseMigrationHistory({
      migrationsList: {
        baseDir: root,
        lockfile: { path: "migration_lock.toml", content: `provider = "${provider}"` },
        shadowDbInitScript: "",
        migrationDirectories: readMigrations(path.join(root, provider)).map(({ name, sql }) => ({
          path: name,
          migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
        })),
      },
      optInToShadowDatabase: false,
      filters: { externalTables: [], externalEnums: [] },
    });
    const nothing: string[] = [];
    expect(diagnosis).toMatchObject({ editedMigrationNames: nothing, failedMigrationNames: nothing });
    expect(diagnosis.hasMigrationsTable).toBe(true);
    expect(diagnosis.history ?? null).toBeNull();
  });

  it("are applied once when two processes start at the same moment", async () => {
    const [first, second] = await Promise.all([migrate(database, root), migrate(database, root)]);
    expect([...first, ...second].sort()).toEqual(names());
  });

  it("are refused when one was edited after it was applied", async () => {
    await migrate(database, root);
    add(names()[0] ?? "", "-- edited");
    await expect(migrate(database, root)).rejects.toMatchObject({ code: "edited", migration: names()[0] });
  });

  it("are refused when the database knows one that this version does not", async () => {
    add(LATER, 'CREATE TABLE "Later" ("id" TEXT PRIMARY KEY)');
    await migrate(database, root);
    await expect(migrate(database, REAL)).rejects.toMatchObject({ code: "unknown", migration: LATER });
  });

  it("are refused when another tool began one and did not finish it", async () => {
    await migrate(database, root);
    await execute(`UPDATE "_prisma_migrations" SET "finished_at" = NULL`);
    await expect(migrate(database, root)).rejects.toMatchObject({ code: "half-applied" });
  });

  it("leave nothing behind of one that fails halfway, and go on once it is mended", async () => {
    await migrate(database, root);
    add(LATER, 'CREATE TABLE "Later" ("id" TEXT PRIMARY KEY); INSERT INTO "Missing" VALUES (1);');
    await expect(migrate(database, root)).rejects.toMatchObject({ code: "failed", migration: LATER });
    add(LATER, 'CREATE TABLE "Later" ("id" TEXT PRIMARY KEY);');
    expect(await migrate(database, root)).toEqual([LATER]);
  });

  it("do not touch a database of something else", async () => {
    await execute('CREATE TABLE "Recipes" ("id" TEXT PRIMARY KEY);');
    await expect(migrate(database, root)).rejects.toMatchObject({ code: "foreign-database" });
  });

  it("keep the rows that point to a table which is rebuilt", async () => {
    await migrate(database, root);
    const columns = `"id","emailLookup","emailSealed","passwordSalt","passwordParams","passwordVerifier","recoveryKeySealed","createdMonth"`;
    const bytes = provider === "sqlite" ? "x'00'" : "'\\x00'";
    await execute(`INSERT INTO "User" (${columns}) VALUES ('u','l',${bytes},${bytes},'{}',${bytes},${bytes},'2026-06');
      INSERT INTO "Entry" ("id","userId","kind","month","revision","schemaVersion","sealed","deleted")
      VALUES ('e','u','k','2026-06',1,1,${bytes},false);`);
    add(LATER, provider === "sqlite" ? SQLITE_REBUILD : `ALTER TABLE "User" ADD COLUMN "extra" TEXT;`);
    await migrate(database, root);
    const store = openStore(database);
    expect(await store.reader.entry.count()).toBe(1);
    await store.close();
  });
});

// What the schema engine writes for SQLite whenever a column changes.
const SQLITE_REBUILD = `
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_User" AS SELECT * FROM "User";
DROP TABLE "User";
ALTER TABLE "new_User" RENAME TO "User";
CREATE UNIQUE INDEX "User_id" ON "User"("id");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;`;
