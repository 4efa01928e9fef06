import { expect, it } from "vitest";
import { reader } from "@/lib/platform/db/db";
import type { JournalOwner } from "@/lib/platform/journal/entry";
import { DRAFT_KIND } from "@/lib/import-export/server/draft-schema";
import { importDrafts, loadDraft } from "@/lib/import-export/server/draft-store";
import { oldDrafts } from "@/lib/import-export/server/old-drafts";
import { startImport } from "@/lib/import-export/server/start-import";
import { makeOwner } from "../../factories/owner";
import { describeStores } from "../../setup/stores";

const context = { timeZone: "Europe/Amsterdam", today: "2026-06-09" };
const UPLOADED = new Date("2026-06-09T19:14:00.000Z");
const hours = (count: number) => new Date(UPLOADED.getTime() + count * 3_600_000);

async function upload(owner: JournalOwner, now: Date) {
  const bytes = Buffer.from("date,mood (1-10),note\n2026-06-01,4,a secret word\n");
  await importDrafts.save(
    owner,
    await startImport({ ok: true, value: { name: "diary.csv", files: [bytes] } }, context, now),
    now,
  );
}

const rowsOf = ({ userId }: JournalOwner) => reader().entry.findMany({ where: { userId, kind: DRAFT_KIND } });

describeStores("the file of an import", () => {
  it("security fault F18: is deleted from the store after its day, though nobody comes back for it", async () => {
    const owner = await makeOwner();
    const drafts = oldDrafts();
    await upload(owner, UPLOADED);
    for (const hour of [0, 1, 23]) expect(await drafts.sweep(hours(hour))).toBe(0);
    expect(await rowsOf(owner)).toHaveLength(1);
    expect(await drafts.sweep(hours(24))).toBe(1);
    expect(await rowsOf(owner)).toEqual([]);
    expect(await loadDraft(owner, hours(25))).toEqual({ state: "none" });
  });

  it("stays a day from when it was last changed, and another may follow", async () => {
    const owner = await makeOwner();
    const drafts = oldDrafts();
    await upload(owner, UPLOADED);
    await drafts.sweep(hours(0));
    await upload(owner, hours(20));
    expect(await drafts.sweep(hours(24))).toBe(0);
    expect(await loadDraft(owner, hours(24))).toMatchObject({ state: "table" });
    expect(await drafts.sweep(hours(48))).toBe(1);
    await upload(owner, hours(49));
    expect(await loadDraft(owner, hours(50))).toMatchObject({ state: "table" });
  });

  it("is overwritten the moment that its person looks after its day", async () => {
    const owner = await makeOwner();
    await upload(owner, UPLOADED);
    expect(await loadDraft(owner, hours(23))).toMatchObject({ state: "table" });
    const [before] = await rowsOf(owner);
    expect(await loadDraft(owner, hours(25))).toEqual({ state: "none" });
    const [after] = await rowsOf(owner);
    expect(after?.sealed.byteLength).toBeLessThan(before?.sealed.byteLength ?? 0);
    expect(await importDrafts.get(owner)).toEqual({ state: "none" });
  });
});
