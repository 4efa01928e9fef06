import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { checkIns } from "@/lib/features/check-ins/store";
import type { FormatDraft } from "@/lib/import-export/server/draft-schema";
import { importFormat, loadFormatView } from "@/lib/import-export/server/format-import";
import { startImport } from "@/lib/import-export/server/start-import";
import type { JournalOwner } from "@/lib/platform/journal/entry";
import { makeOwner } from "../../factories/owner";
import { describeStores } from "../../setup/stores";

const NOW = new Date("2026-04-15T12:00:00.000Z");
const context = { timeZone: "Europe/Amsterdam", today: "2026-04-15", dayStartsAtHour: 4 };

async function draftOf(...names: string[]): Promise<FormatDraft> {
  const files = names.map((name) => readFileSync(new URL(`../../data/imports/${name}`, import.meta.url)));
  const draft = await startImport({ ok: true, value: { name: names.join(", "), files } }, context, NOW);
  if (draft.state !== "format") throw new Error(`no format but ${draft.state}`);
  return draft;
}

const importing = (owner: JournalOwner, draft: FormatDraft, onDifferent: "keep" | "replace" = "keep") =>
  importFormat(owner, draft, { ...context, onDifferent, now: NOW });

describeStores("importing an export of another app", () => {
  it("brings in an archive once, and shows first what it would do", async () => {
    const owner = await makeOwner();
    const draft = await draftOf("daylio-15.daylio");
    const view = await loadFormatView(owner, draft, context);
    expect(view).toMatchObject({
      preview: { rowCount: 16, counts: { new: 16 } },
      draft: { formats: ["Daylio backup"] },
    });
    expect(view.state === "format" && "contents" in view.draft).toBe(false);
    expect(await loadFormatView(owner, draft, context)).toBe(view);
    expect(await checkIns.list(owner)).toEqual([]);
    expect(await importing(owner, draft)).toMatchObject({ outcome: { added: 16, unchanged: 0 }, skipped: 0 });
    const before = await checkIns.list(owner);
    expect(await importing(owner, draft, "replace")).toMatchObject({
      outcome: { added: 0, replaced: 0, unchanged: 16 },
    });
    expect(await checkIns.list(owner)).toHaveLength(before.length);
  });

  it("brings in two files of one export, and leaves a length of sleep that the person gave", async () => {
    const owner = await makeOwner();
    const content = { day: "2026-04-03", mood: 6, sleepHours: 5, tags: [] };
    await checkIns.save(owner, { id: randomUUID(), content, now: NOW });
    const [sleeps, stages] = ["com.samsung.shealth.sleep", "com.samsung.health.sleep_stage"];
    const draft = await draftOf(`${sleeps}.20260406090000.csv`, `${stages}.20260406090000.csv`);
    expect(await importing(owner, draft, "replace")).toMatchObject({ outcome: { added: 11, replaced: 0 } });
    const nights = (await checkIns.list(owner)).filter(({ content }) => content.day === "2026-04-03");
    expect(nights.map(({ content }) => content.sleepHours)).toEqual([5]);
  });
});
