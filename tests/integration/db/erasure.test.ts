import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { afterAll, afterEach, expect, it, vi } from "vitest";
import { deleteAccount } from "@/lib/account/auth/accounts";
import { bindSecondStep } from "@/lib/account/auth/password-binding";
import { changePassword, replaceRecoveryCode, resetPassword } from "@/lib/account/auth/rekey";
import { erase, reader } from "@/lib/platform/db/db";
import { checkpointWal } from "@/lib/platform/db/checkpoint-wal";
import { makeAccount, OTHER_PASSWORD, PASSWORD, SIGNED_UP } from "../../factories/account";
import { NOW, noteInput, notes } from "../../factories/note";
import { describeStores } from "../../setup/stores";

const PAGE_BYTES = 4_096;
const FRAME_BYTES = PAGE_BYTES + 24;

type Made = Awaited<ReturnType<typeof makeAccount>>;

/** Everything that takes keys away, and the wraps that must be gone with it. */
const TAKES_KEYS_AWAY: readonly [string, (made: Made) => Promise<unknown>, readonly string[]][] = [
  ["a deleted account", ({ vault }) => deleteAccount(vault.userId), ["pw", "rc"]],
  ["a new password", ({ vault }) => changePassword(vault, OTHER_PASSWORD, false, NOW), ["pw"]],
  ["a reset", ({ vault }) => resetPassword(vault, OTHER_PASSWORD, NOW), ["pw", "rc"]],
  ["a new recovery code", ({ vault }) => replaceRecoveryCode(vault), ["rc"]],
  ["a second step turned on or off", ({ vault }) => bindSecondStep(vault, PASSWORD, false), ["pw"]],
];

describeStores("what is gone from the store", (context) => {
  const folder = mkdtempSync(path.join(tmpdir(), "keerpunt-erasure-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  afterEach(() => void vi.useRealTimers());
  const file = () => context.database.databaseUrl.slice("file:".length);

  /** Every byte of the files of the store. */
  const bytesOnDisk = () =>
    Buffer.concat([file(), `${file()}-wal`].filter((each) => existsSync(each)).map((each) => readFileSync(each)));

  /** Reads a copy of the files from whose log this many of the last frames were cut. */
  function withFramesCut<T>(frames: number, read: (database: Database.Database) => T): T {
    const copy = path.join(folder, `cut-${frames}.db`);
    for (const end of ["", "-wal"]) if (existsSync(file() + end)) copyFileSync(file() + end, copy + end);
    const log = `${copy}-wal`;
    if (existsSync(log)) truncateSync(log, Math.max(0, statSync(log).size - frames * FRAME_BYTES));
    const database = new Database(copy);
    try {
      return read(database);
    } finally {
      database.close();
      for (const end of ["", "-wal", "-shm"]) rmSync(copy + end, { force: true });
    }
  }

  it.each(TAKES_KEYS_AWAY)(
    "security fault F8: %s leaves none of the old wraps in the files",
    async (_, act, methods) => {
      const made = await makeAccount();
      const rows = await reader().keyWrap.findMany({ where: { userId: made.vault.userId } });
      const old = rows.filter(({ method }) => methods.includes(method)).map(({ wrapped }) => Buffer.from(wrapped));
      await act(made);
      const left = await reader().keyWrap.findMany({ where: { userId: made.vault.userId } });
      const stillThere = left.map(({ wrapped }) => Buffer.from(wrapped).toString("hex"));
      expect(old.filter((wrapped) => stillThere.includes(wrapped.toString("hex")))).toEqual([]);
      if (context.provider === "sqlite") {
        const onDisk = bytesOnDisk();
        expect(old.filter((wrapped) => onDisk.includes(wrapped))).toEqual([]);
      }
    },
  );

  it("security fault F8: cutting the log of a copy back brings no deleted account back", async () => {
    if (context.provider !== "sqlite") return;
    const { vault, owner } = await makeAccount();
    for (let count = 0; count < 14; count += 1) await notes.save(owner, noteInput());
    const other = await makeAccount();
    await deleteAccount(vault.userId);
    for (const frames of [0, 1, 2, 5, 20, 1_000]) {
      const users = withFramesCut(frames, (database) => database.prepare("SELECT id FROM User").pluck().all());
      expect(users, `${frames} frames cut`).toContain(other.vault.userId);
      expect(users, `${frames} frames cut`).not.toContain(vault.userId);
    }
  });

  it("waits for a reader, and empties the log when that one is done", async () => {
    if (context.provider !== "sqlite") return;
    const { vault } = await makeAccount();
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    const backup = new Database(file(), { readonly: true });
    backup.exec("BEGIN");
    backup.prepare("SELECT count(*) FROM Entry").get();
    await erase((tx) => tx.user.deleteMany({ where: { id: vault.userId } }));
    expect(statSync(`${file()}-wal`).size).toBeGreaterThan(0);
    backup.close();
    await vi.advanceTimersToNextTimerAsync();
    expect(await checkpointWal(context.store, [])).toBe(true);
    expect(statSync(`${file()}-wal`).size).toBe(0);
  });

  it("keeps writing and reading after the log was emptied", async () => {
    const { owner } = await makeAccount(undefined, PASSWORD, SIGNED_UP);
    const input = noteInput();
    expect(await context.store.checkpointWal()).toBe(true);
    await notes.save(owner, input);
    expect(await notes.get(owner, input.id)).not.toBeNull();
  });
});
