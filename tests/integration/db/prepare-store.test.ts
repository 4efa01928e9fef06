import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { prepareStore } from "@/lib/platform/db/prepare-store";
import { sqliteFile } from "@/lib/platform/db/sqlite-file";
import { parseEnv, type Env } from "@/lib/platform/env";
import { freshDatabase, type FreshDatabase } from "../../setup/stores";

const base64 = (fill: number) => Buffer.alloc(32, fill).toString("base64");

describe("a database file that is damaged", () => {
  const fileOf = ({ databaseUrl }: FreshDatabase) => sqliteFile(databaseUrl);
  const settingsOf = ({ databaseUrl }: FreshDatabase): Env =>
    parseEnv({
      KEERPUNT_DATA: path.dirname(sqliteFile(databaseUrl)),
      DATABASE_URL: databaseUrl,
      KEERPUNT_PEPPER: base64(1),
      KEERPUNT_SERVER_KEY: base64(9),
      NEXTAUTH_SECRET: "x".repeat(40),
    });

  it.each([
    { what: "no database at all", damage: (bytes: Buffer) => bytes.fill("x", 0, 100) },
    { what: "a page that was overwritten", damage: (bytes: Buffer) => bytes.fill(0xaa, 4096, 8192) },
    { what: "cut off in the middle", damage: (bytes: Buffer) => bytes.subarray(0, bytes.length / 2) },
  ])("is refused with what to do, and left as it is: $what", async ({ damage }) => {
    const database = await freshDatabase("sqlite");
    await prepareStore(settingsOf(database));
    const damaged = damage(readFileSync(fileOf(database)));
    writeFileSync(fileOf(database), damaged);
    const refused = prepareStore(settingsOf(database));
    await expect(refused).rejects.toMatchObject({ code: "database-damaged" });
    await expect(refused).rejects.toThrow(/npm run restore/);
    expect(readFileSync(fileOf(database)).equals(damaged)).toBe(true);
    await database.drop();
  });
});

describe("two instances that begin on one PostgreSQL at the same moment", () => {
  const begin = (database: FreshDatabase, pepper: number) => {
    const dataDir = mkdtempSync(path.join(tmpdir(), "keerpunt-data-"));
    const settings = parseEnv({
      KEERPUNT_DATA: dataDir,
      DATABASE_URL: database.databaseUrl,
      KEERPUNT_PEPPER: base64(pepper),
      KEERPUNT_SERVER_KEY: base64(9),
      NEXTAUTH_SECRET: "x".repeat(40),
    });
    return prepareStore(settings).finally(() => rmSync(dataDir, { recursive: true, force: true }));
  };

  it("both serve it with the same pepper", async () => {
    const database = await freshDatabase("postgresql");
    const applied = await Promise.all([begin(database, 1), begin(database, 1)]);
    expect(applied.filter((names) => names.length > 0)).toHaveLength(1);
    await database.drop();
  });

  it("are refused but one with different peppers", async () => {
    const database = await freshDatabase("postgresql");
    const outcomes = await Promise.allSettled([begin(database, 1), begin(database, 2)]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    await database.drop();
  });
});

describe.each(["sqlite", "postgresql"] as const)("preparing a store (%s)", (provider) => {
  let dataDir: string;
  let database: FreshDatabase;
  beforeEach(async () => {
    dataDir = mkdtempSync(path.join(tmpdir(), "keerpunt-data-"));
    database = await freshDatabase(provider);
  });
  afterEach(async () => {
    rmSync(dataDir, { recursive: true, force: true });
    await database.drop();
  });
  const settings = (pepper = 1, { databaseUrl } = database): Env =>
    parseEnv({
      KEERPUNT_DATA: dataDir,
      DATABASE_URL: databaseUrl,
      KEERPUNT_PEPPER: base64(pepper),
      KEERPUNT_SERVER_KEY: base64(9),
      NEXTAUTH_SECRET: "x".repeat(40),
    });

  it("begins once and finds everything done the second time", async () => {
    expect((await prepareStore(settings())).length).toBeGreaterThan(0);
    expect(await prepareStore(settings())).toEqual([]);
  });

  it("refuses a database that was made with another pepper", async () => {
    await prepareStore(settings(1));
    await expect(prepareStore(settings(2))).rejects.toMatchObject({ code: "wrong-pepper" });
    expect(await prepareStore(settings(1))).toEqual([]);
  });

  it("refuses to begin anew where the data folder says that there was a database", async () => {
    await prepareStore(settings());
    const empty = await freshDatabase(provider);
    await expect(prepareStore(settings(1, empty))).rejects.toMatchObject({ code: "database-missing" });
    await empty.drop();
  });
});
