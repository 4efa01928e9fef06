import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { addDevice, listDevices } from "@/lib/account/reminders/devices";
import { deleteReminders, readReminders, replaceReminders } from "@/lib/account/reminders/rows";
import { checkIns } from "@/lib/features/check-ins/store";
import { writeBackup } from "@/lib/platform/db/backup";
import { backupRowSchema } from "@/lib/platform/db/backup-format";
import { backUpDay, KEPT_BACKUPS } from "@/lib/platform/db/daily-backup";
import { useStore } from "@/lib/platform/db/db";
import { migrationNames } from "@/lib/platform/db/migration-files";
import { restoreBackup } from "@/lib/platform/db/restore";
import { openStore, type Store } from "@/lib/platform/db/store";
import type { JournalOwner } from "@/lib/platform/journal/entry";
import { checkIn } from "../../factories/check-in";
import { makeOwner } from "../../factories/owner";
import { reminderState } from "../../factories/reminder";
import { figure } from "../../setup/figures";
import { describeStores, migratedDatabase } from "../../setup/stores";

const NOW = new Date("2026-06-09T19:14:00.000Z");
const NOTE = "kanarie-in-de-kopie";
const MIGRATIONS = migrationNames("sqlite");

describeStores("a backup", (context) => {
  let folder = "";
  let owner: JournalOwner;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "keerpunt-backup-"));
    await markPepper(context.store, "one");
    owner = await makeOwner();
    const day = (index: number) => `2026-05-${String(1 + (index % 28)).padStart(2, "0")}`;
    const entries = Array.from({ length: 1_200 }, (_, index) => ({
      id: randomUUID(),
      content: checkIn({ day: day(index), note: `${NOTE} ${index}` }),
      now: NOW,
    }));
    await checkIns.saveMany(owner, entries);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const file = (name: string) => path.join(folder, name);
  const back = (name: string) => writeBackup(context.store, file(name), { migrations: MIGRATIONS, now: NOW });

  /** Restores into an empty database of a kind, and reads it there. */
  async function restored<T>(provider: "sqlite" | "postgresql", name: string, read: (store: Store) => Promise<T>) {
    const database = await migratedDatabase(provider);
    const store = openStore(database);
    try {
      await markPepper(store, "one");
      await restoreBackup(store, file(name), MIGRATIONS);
      useStore(store);
      return await read(store);
    } finally {
      useStore(context.store);
      await store.close();
      await database.drop();
    }
  }

  it.each(["sqlite", "postgresql"] as const)("holds every word, sealed, and opens the same in %s", async (provider) => {
    const before = await checkIns.list(owner);
    const counts = await back(`whole-${provider}`);
    expect(counts).toMatchObject({ user: 1, entry: 1_200 });
    expect(gunzipSync(readFileSync(file(`whole-${provider}`))).includes(NOTE)).toBe(false);
    expect(statSync(file(`whole-${provider}`)).mode & 0o077).toBe(0);
    const after = await restored(provider, `whole-${provider}`, () => checkIns.list(owner));
    const sorted = (list: typeof before) => list.toSorted((a, b) => a.id.localeCompare(b.id));
    expect(sorted(after)).toEqual(sorted(before));
    figure("backup → restore → export", `into ${provider}: ${after.length} entries, all equal`);
  });

  it("holds reminders and the browsers they go to", async () => {
    await replaceReminders(owner.userId, () => reminderState());
    const device = { endpoint: "https://push.example.org/x", p256dh: "a", auth: "b", name: "Firefox", failures: 0 };
    await addDevice(owner.userId, { ...device, addedOn: "2026-06-09" });
    await back("reminders");
    await deleteReminders(owner.userId);
    const after = await restored("sqlite", "reminders", () =>
      Promise.all([readReminders(owner.userId), listDevices(owner.userId)]),
    );
    expect(after).toEqual([reminderState(), [expect.objectContaining(device)]]);
  });

  it("sees one moment while the journal is written to", async () => {
    const counts = await context.store.snapshot(async (tx) => {
      const first = await tx.entry.count();
      await checkIns.save(owner, { id: randomUUID(), content: checkIn(), now: NOW });
      return [first, await tx.entry.count()];
    });
    expect(counts[0]).toBe(counts[1]);
  });

  it("is refused when it is cut short, changed, of other secrets or another version, or no backup", async () => {
    await back("good");
    const good = readFileSync(file("good"));
    const text = gunzipSync(good).toString();
    const lines = text.trimEnd().split("\n");
    const bad: Record<string, Buffer> = {
      "half-a-file": good.subarray(0, good.length / 2),
      "without-end": gzipSync(`${lines.slice(0, -1).join("\n")}\n`),
      "a-row-less": gzipSync(`${[...lines.slice(0, 5), ...lines.slice(6)].join("\n")}\n`),
      "a-letter-changed": gzipSync(text.replace('"month":"2026-05"', '"month":"2026-04"')),
      "something-else": gzipSync("hello\n"),
      "not-even-that": Buffer.from("hello"),
    };
    for (const [name, content] of Object.entries(bad)) writeFileSync(file(name), content);
    const database = await migratedDatabase(context.provider);
    const store = openStore(database);
    await markPepper(store, "one");
    const codeOf = async (name: string, migrations = MIGRATIONS) =>
      restoreBackup(store, file(name), migrations).then(
        () => "restored",
        (error: unknown) => (error instanceof Error && "code" in error ? error.code : error),
      );
    const codes = await Promise.all(Object.keys(bad).map((name) => codeOf(name)));
    expect(codes).toEqual(["cut-short", "cut-short", "cut-short", "cut-short", "unreadable", "unreadable"]);
    expect(await codeOf("good", ["another"])).toBe("other-version");
    expect(await store.reader.user.count()).toBe(0);
    expect(await codeOf("good")).toBe("restored");
    expect(await codeOf("good")).toBe("not-empty");
    await store.write((tx) => tx.storeFact.update({ where: { key: "pepper" }, data: { value: "two" } }));
    expect(await codeOf("good")).toBe("wrong-pepper");
    await store.close();
    await database.drop();
  });

  it("security fault F9: two copies subtracted tell account, kind, month and revision, and no more", async () => {
    const input = { id: randomUUID(), content: checkIn({ day: "2026-05-17", note: NOTE }), now: NOW };
    const rowsIn = (name: string) =>
      gunzipSync(readFileSync(file(name)))
        .toString()
        .trimEnd()
        .split("\n")
        .slice(1, -1);
    await back("one-day");
    await checkIns.save(owner, input);
    await back("the-next");
    const before = new Set(rowsIn("one-day"));
    const [fresh, ...others] = rowsIn("the-next").filter((line) => !before.has(line));
    expect(others).toEqual([]);
    const { row } = backupRowSchema.parse(JSON.parse(fresh ?? ""));
    const { sealed, ...shown } = z
      .object({ sealed: z.instanceof(Buffer) })
      .loose()
      .parse(row);
    const plain = { id: input.id, userId: owner.userId, kind: "check-in", month: "2026-05", revision: 1 };
    expect(shown).toEqual({ ...plain, schemaVersion: shown.schemaVersion, deleted: false });
    expect(sealed.length % 256, "in steps, whatever was written").toBe((1 + 2 + 12 + 16) % 256);
  });

  it("security fault F18: waits for the first account, so that the first day has a copy that holds something", async () => {
    const dataDir = path.join(folder, "first-day");
    const database = await migratedDatabase(context.provider);
    const store = openStore(database);
    try {
      const backup = { store, dataDir, migrations: MIGRATIONS };
      expect(await backUpDay(backup, NOW)).toBeNull();
      const { userId: id } = await makeOwner();
      const data = await context.store.reader.user.findUniqueOrThrow({ where: { id } });
      await store.write((tx) => tx.user.create({ data }));
      await markPepper(store, "x");
      expect(await backUpDay(backup, NOW)).not.toBeNull();
    } finally {
      await store.close();
      await database.drop();
    }
  });

  it("is written once a day, and a week of them is kept", async () => {
    const dataDir = path.join(folder, "data");
    const day = (index: number) => new Date(Date.UTC(2026, 5, 1 + index));
    const backup = { store: context.store, dataDir, migrations: MIGRATIONS };
    await makeOwner();
    for (let index = 0; index < KEPT_BACKUPS + 2; index += 1)
      expect(await backUpDay(backup, day(index))).not.toBeNull();
    expect(await backUpDay(backup, day(KEPT_BACKUPS + 1))).toBeNull();
    const saved = readdirSync(path.join(dataDir, "backups")).sort();
    expect(saved).toHaveLength(KEPT_BACKUPS);
    expect(saved[0]).toBe("keerpunt-2026-06-03.backup");
  });
});

async function markPepper(store: Store, value: string): Promise<void> {
  await store.write((tx) => tx.storeFact.create({ data: { key: "pepper", value } }));
}
