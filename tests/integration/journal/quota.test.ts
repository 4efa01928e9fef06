import { randomUUID } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import { checkIns } from "@/lib/features/check-ins/store";
import type { JournalOwner } from "@/lib/platform/journal/entry";
import { MAX_BYTES, MAX_ENTRIES, shareToNotice } from "@/lib/platform/journal/quota";
import { recordAccess, listAccess } from "@/lib/account/auth/access-log";
import { importDrafts } from "@/lib/import-export/server/draft-store";
import { NO_DRAFT, type ImportDraft } from "@/lib/import-export/server/draft-schema";
import { makeOwner } from "../../factories/owner";
import { describeStores } from "../../setup/stores";

const NOW = new Date("2026-11-28T10:00:00.000Z");
const MB = 1024 * 1024;
const checkIn = (note = "") => ({ day: "2026-11-28", mood: 6, tags: [], ...(note && { note }) });
const draftOf = (text: string): ImportDraft => ({
  state: "document",
  id: randomUUID(),
  fileName: "export.json",
  uploadedAt: NOW.toISOString(),
  text,
});

describeStores("what one account may hold", (context) => {
  let owner: JournalOwner;
  beforeEach(async () => {
    owner = await makeOwner();
  });

  /** Rows of the owner that take up room; nobody opens them. */
  async function fill(entries: number, bytesEach: number): Promise<void> {
    const isSqlite = context.provider === "sqlite";
    const numbers = isSqlite
      ? `(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${entries}) SELECT i FROM n) AS n`
      : `generate_series(1, ${entries}) AS n(i)`;
    const bytes = isSqlite ? `zeroblob(${bytesEach})` : `repeat('x', ${bytesEach})::bytea`;
    await context.store.write((tx) =>
      tx.$executeRawUnsafe(
        `INSERT INTO "Entry" ("id", "userId", "kind", "month", "revision", "schemaVersion", "sealed", "deleted")
         SELECT 'filler-' || i, '${owner.userId}', 'filler', '2026-11', 1, 1, ${bytes}, false FROM ${numbers}`,
      ),
    );
  }

  const save = (id: string = randomUUID(), revision?: number, note?: string) =>
    checkIns.save(owner, { id, content: checkIn(note), now: NOW, ...(revision && { revision }) });

  it("security fault F11: entries beyond the bound are refused, in imports too; deleting and letting go are not", async () => {
    await fill(MAX_ENTRIES - 2, 1);
    const saved = await save();
    const { id } = saved.ok ? saved.entry : saved.current;
    await importDrafts.save(owner, draftOf("x".repeat(MB)), NOW);
    await expect(save()).rejects.toMatchObject({ code: "full" });
    const rows = [{ id: randomUUID(), content: checkIn(), now: NOW }];
    await expect(checkIns.saveMany(owner, rows)).rejects.toMatchObject({ code: "full" });
    expect(await checkIns.list(owner)).toHaveLength(1);
    expect(await save(id, 1, "changed")).toMatchObject({ ok: true });
    await recordAccess(owner, "sign-in", NOW);
    expect(await listAccess(owner, "2026-11")).toHaveLength(1);
    await importDrafts.save(owner, NO_DRAFT, NOW);
    expect(await checkIns.remove(owner, id, NOW)).toMatchObject({ deletedAt: NOW.toISOString() });
  });

  it("security fault F11: bytes beyond the bound are refused, staged drafts included", async () => {
    await fill(8, (MAX_BYTES - 2 * MB) / 8);
    await expect(importDrafts.save(owner, draftOf("x".repeat(3 * MB)), NOW)).rejects.toMatchObject({ code: "full" });
    expect(await importDrafts.get(owner)).toEqual(NO_DRAFT);
    await importDrafts.save(owner, draftOf("x".repeat(MB)), NOW);
    // In place of the one before, not beside it.
    await importDrafts.save(owner, draftOf("y".repeat(MB)), NOW);
  });

  it("says so from four fifths on, and nothing before", async () => {
    await fill(1_000, 1);
    expect(await shareToNotice(owner.userId)).toBeNull();
    const other = owner;
    owner = await makeOwner();
    await fill(0.8 * MAX_ENTRIES, 1);
    expect(await shareToNotice(owner.userId)).toBeCloseTo(0.8, 3);
    expect(await shareToNotice(other.userId)).toBeNull();
  });
});
