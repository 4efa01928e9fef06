import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import SqliteDatabase from "better-sqlite3";
import { expect, it } from "vitest";
import { reader, write } from "@/lib/platform/db/db";
import { sqliteFile } from "@/lib/platform/db/sqlite-file";
import { openStore } from "@/lib/platform/db/store";
import { figure, times } from "../../setup/figures";
import { describeStores, freshDatabase, migratedDatabase } from "../../setup/stores";

const USERS = 20;
// 20 users and three writes of ten rolled back: 10,010 are acknowledged in the full count.
const WRITES_EACH = times(20, 715);

const fact = (key: string) => ({ data: { key, value: "x" } });

describeStores("write", (context) => {
  it(
    "keeps every acknowledged write while others are rolled back",
    async () => {
      const acknowledged: string[] = [];
      const undone: string[] = [];
      const oneUser = async (user: number) => {
        for (let index = 0; index < WRITES_EACH; index += 1) {
          const key = randomUUID();
          const fails = (user + 7 * index) % 10 < 3;
          const isOfTwo = index % 2 === 0;
          const attempt = write(async (tx) => {
            await tx.storeFact.create(fact(key));
            if (isOfTwo) await tx.storeFact.updateMany({ where: { key }, data: { value: "y" } });
            if (fails) throw new Error("rolled back on purpose");
          });
          await attempt.then(
            () => acknowledged.push(key),
            () => undone.push(key),
          );
        }
      };
      await Promise.all(Array.from({ length: USERS }, (_, user) => oneUser(user)));
      const saved = new Set((await reader().storeFact.findMany()).map((row) => row.key));
      expect(acknowledged.length + undone.length).toBe(USERS * WRITES_EACH);
      expect(undone.length).toBe(0.3 * USERS * WRITES_EACH);
      expect(acknowledged.filter((key) => !saved.has(key))).toEqual([]);
      expect(undone.filter((key) => saved.has(key))).toEqual([]);
      figure("20 users at once, 30% rolled back", `${context.provider}: ${acknowledged.length} acknowledged, 0 lost`);
    },
    times(30_000, 900_000),
  );

  it("lets nobody see half a write", async () => {
    const [first, second] = [randomUUID(), randomUUID()];
    let seenInside: unknown = "not read";
    await write(async (tx) => {
      await tx.storeFact.create(fact(first));
      seenInside = await reader().storeFact.findUnique({ where: { key: first } });
      await tx.storeFact.create(fact(second));
    });
    expect(seenInside).toBeNull();
    expect(await reader().storeFact.count({ where: { key: { in: [first, second] } } })).toBe(2);
  });

  it("goes on after a failure", async () => {
    await expect(write(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    const key = randomUUID();
    await write((tx) => tx.storeFact.create(fact(key)));
    expect(await reader().storeFact.count({ where: { key } })).toBe(1);
  });

  it("refuses a filter whose value is undefined instead of dropping it", async () => {
    const value: string | undefined = undefined;
    await expect(async () => reader().storeFact.findMany({ where: { value } })).rejects.toThrow(/undefined/);
  });

  it("deletes everything of an account with the account", async () => {
    const { makeOwner } = await import("../../factories/owner");
    const { noteInput, notes } = await import("../../factories/note");
    const owner = await makeOwner();
    await notes.save(owner, noteInput());
    await write((tx) => tx.user.delete({ where: { id: owner.userId } }));
    expect(await reader().entry.count({ where: { userId: owner.userId } })).toBe(0);
    expect(context.store.provider).toBe(context.provider);
  });
});

it("does not make a database where there is none", async () => {
  const database = await freshDatabase("sqlite");
  const store = openStore(database);
  await expect(store.reader.user.count()).rejects.toThrow();
  await expect(store.write((tx) => tx.user.count())).rejects.toThrow();
  await store.close();
  await database.drop();
});

it("sets what makes every commit reach the disk", async () => {
  const database = await migratedDatabase("sqlite");
  const store = openStore(database);
  const pragmas = await store.write(async (tx) => [
    await tx.$queryRaw`PRAGMA synchronous`,
    await tx.$queryRaw`PRAGMA journal_mode`,
    await tx.$queryRaw`PRAGMA foreign_keys`,
  ]);
  await store.close();
  await database.drop();
  const full = 2n;
  expect(pragmas).toEqual([[{ synchronous: full }], [{ journal_mode: "wal" }], [{ foreign_keys: 1n }]]);
});

it("leaves nothing of a deleted row in the file", async () => {
  const database = await migratedDatabase("sqlite");
  const store = openStore(database);
  const value = `wrapped-key-${randomUUID()}`;
  await store.write((tx) => tx.storeFact.create({ data: { key: "k", value } }));
  await store.write((tx) => tx.storeFact.deleteMany({ where: { key: "k" } }));
  await store.close();
  const file = readFileSync(sqliteFile(database.databaseUrl));
  await database.drop();
  expect(file.includes(value)).toBe(false);
});

it("an SQLite transaction that reads first is not overtaken by another process", async () => {
  const database = await migratedDatabase("sqlite");
  const store = openStore(database);
  const other = new SqliteDatabase(sqliteFile(database.databaseUrl), { timeout: 0 });
  const key = randomUUID();
  await store.write(async (tx) => {
    await tx.storeFact.count();
    expect(() => other.exec(`INSERT INTO "StoreFact" VALUES ('other', 'x')`)).toThrow(/locked/);
    await tx.storeFact.create(fact(key));
  });
  expect(await store.reader.storeFact.count({ where: { key } })).toBe(1);
  other.close();
  await store.close();
  await database.drop();
});
