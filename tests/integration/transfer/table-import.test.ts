import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { checkIns } from "@/lib/features/check-ins/store";
import type { JournalOwner } from "@/lib/platform/journal/entry";
import { startImport } from "@/lib/import-export/server/start-import";
import type { TableDraft } from "@/lib/import-export/server/draft-schema";
import { loadTableView } from "@/lib/import-export/server/load-table-view";
import { importTable } from "@/lib/import-export/server/table-import";
import { makeOwner } from "../../factories/owner";
import { describeStores } from "../../setup/stores";

const NOW = new Date("2026-06-09T19:14:00.000Z");
const context = { timeZone: "Europe/Amsterdam", today: "2026-06-09", dayStartsAtHour: 4 };
const diary = readFileSync(new URL("../../data/diary/outpatient-diary.csv", import.meta.url));

async function draftOf(bytes: Uint8Array): Promise<TableDraft> {
  const draft = await startImport({ ok: true, value: { name: "diary.csv", files: [bytes] } }, context, NOW);
  if (draft.state !== "table") throw new Error(`no table but ${draft.state}`);
  return draft;
}

const importing = (owner: JournalOwner, draft: TableDraft, onDifferent: "keep" | "replace" = "keep") =>
  importTable(owner, draft, { ...context, onDifferent, now: NOW });

describeStores("importing a table", () => {
  it("brings in a real diary once, however often it is imported", async () => {
    const owner = await makeOwner();
    const draft = await draftOf(diary);
    expect(await importing(owner, draft)).toMatchObject({ outcome: { added: 292, unchanged: 0 }, skipped: 0 });
    const before = await checkIns.list(owner);
    expect(before).toHaveLength(292);
    expect(before.find(({ content }) => content.day === "2021-05-19")?.content).toEqual({
      day: "2021-05-19",
      mood: 7,
      stress: 1,
      sleepHours: 10.09,
      tags: [],
      source: "import",
    });
    expect(await importing(owner, draft, "replace")).toMatchObject({
      outcome: { added: 0, replaced: 0, unchanged: 292 },
    });
    const byId = (entries: typeof before) => new Map(entries.map((entry) => [entry.id, entry]));
    expect(byId(await checkIns.list(owner))).toEqual(byId(before));
  });

  it("shows first what it would do, and writes nothing then", async () => {
    const owner = await makeOwner();
    const view = await loadTableView(owner, await draftOf(diary), context);
    expect(view).toMatchObject({ preview: { counts: { new: 292, unchanged: 0, different: 0, deleted: 0 } } });
    expect(await checkIns.list(owner)).toEqual([]);
  });

  it("security fault F4: reads a file once for all views of it, and anew when the choices or the journal changed", async () => {
    const owner = await makeOwner();
    const draft = await draftOf(diary);
    const view = await loadTableView(owner, draft, context);
    expect(await loadTableView(owner, draft, context)).toBe(view);
    const other = { ...draft, choices: { ...draft.choices, unreadableValue: "leave-out" as const } };
    expect(await loadTableView(owner, other, context)).not.toBe(view);
    await importing(owner, draft);
    expect(await loadTableView(owner, draft, context)).toMatchObject({
      preview: { counts: { new: 0, unchanged: 292 } },
    });
    expect(await loadTableView(await makeOwner(), draft, context)).toMatchObject({ preview: { counts: { new: 292 } } });
  });

  it("keeps two imports of one file at once as one", async () => {
    const owner = await makeOwner();
    const draft = await draftOf(diary);
    const both = await Promise.all([importing(owner, draft), importing(owner, draft)]);
    expect(both.filter((each) => each !== null).length).toBeGreaterThan(0);
    expect(await checkIns.list(owner)).toHaveLength(292);
  });

  it("replaces only when asked, and never what the file does not say", async () => {
    const owner = await makeOwner();
    const draft = await draftOf(Buffer.from("date,mood (1-10)\n2026-06-01,4\n2026-06-02,5\n"));
    await importing(owner, draft);
    const entry = (await checkIns.list(owner)).find(({ content }) => content.mood === 4);
    if (!entry) throw new Error("a check-in");
    const edited = { ...entry.content, mood: 7, note: "By hand.", tags: ["walk"] };
    await checkIns.save(owner, { id: entry.id, content: edited, revision: entry.revision, now: NOW });
    expect(await importing(owner, draft, "keep")).toMatchObject({ outcome: { added: 0, replaced: 0, kept: 1 } });
    expect((await checkIns.get(owner, entry.id))?.content).toEqual(edited);
    expect(await importing(owner, draft, "replace")).toMatchObject({ outcome: { replaced: 1, kept: 0 } });
    expect((await checkIns.get(owner, entry.id))?.content).toEqual({ ...edited, mood: 4 });
  });

  it("does not bring back what was deleted", async () => {
    const owner = await makeOwner();
    const draft = await draftOf(Buffer.from("date,mood (1-10)\n2026-06-01,4\n"));
    await importing(owner, draft);
    const [entry] = await checkIns.list(owner);
    await checkIns.remove(owner, entry?.id ?? "", NOW);
    expect(await importing(owner, draft, "replace")).toMatchObject({ outcome: { added: 0, kept: 1 } });
    expect(await checkIns.list(owner)).toEqual([]);
  });

  it("lets two people import the same file", async () => {
    const [owner, stranger] = [await makeOwner(), await makeOwner()];
    const draft = await draftOf(diary);
    await importing(owner, draft);
    await importing(stranger, draft);
    const ids = new Set((await checkIns.list(owner)).map(({ id }) => id));
    const theirs = await checkIns.list(stranger);
    expect(theirs).toHaveLength(292);
    expect(theirs.some(({ id }) => ids.has(id))).toBe(false);
  });
});
